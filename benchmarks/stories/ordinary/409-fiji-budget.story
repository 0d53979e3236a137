title: Fiji's national budget
domain: budget
== a1-pacificwire.txt | 2025-06-13
Fiji widens deficit to pay for {{F$5.40|wage:A,wage-old-new:A}} minimum wage and bus rides
SUVA, June 13 (Pacific Wire) - Fiji will spend {{4.86 billion Fiji dollars ($2.16 billion)|spend:A,spend-rev:A}} in the year starting {{August 1|fy:A}}, Finance Minister Losana Tuivaga told parliament {{on Thursday|day:A}}, raising the minimum wage and keeping fuel cheap at the price of a larger deficit.

Revenue is projected at {{4.02 billion|revenue:A,spend-rev:B}}, leaving a shortfall of {{840 million|deficit:A,deficit-years:A}}, or {{6.1%|deficit-gdp:A,deficit-gdp-t:A}} of gross domestic product, compared with {{4.7%|deficit-gdp-old:A,deficit-gdp-t:B}} in the year now ending. Government debt will climb to {{79.4%|debt:A,debt-t:A,debt-target:A}} of GDP by {{July 2026|debt-date:A}}, from {{77.8%|debt-old:A,debt-t:B}}.

"You cannot balance a book on an empty stomach," Tuivaga said in a speech of {{two hours and ten minutes|speech:A}}.

She was heckled from the opposition benches when she praised fishermen and teachers, and drew laughter from both sides with a story about her mother's purse. Ministers had signalled in recent weeks that belt-tightening would have to wait, after floods in the west damaged roads and cut the sugar harvest.

The hourly minimum wage goes up from {{F$5|wage-old:A,wage-old-new:B}}, an increase of {{8%|wage-rise:A}}, effective {{August 1|wage-from:A}}. Value added tax is left at {{12.5%|vat:A,vat-adv:A,vat-corp:A}}, despite advice from the International Monetary Fund to raise it to {{15%|vat-imf:A,vat-adv:B}}, while corporate tax stays at {{25%|corp:A,vat-corp:B}}.

The economy is forecast to expand by {{3.2%|growth:A,growth-years:A}} this year, after {{3.8%|growth-24:A,growth-years:B}} in 2024, and {{3.0%|growth-26:A,growth-years:C}} next year. Visitor arrivals, at {{982,000|arrivals:A,arrivals-t:A}} last year a record, should top {{one million|arrivals-fc:A,arrivals-t:B}}.

Opposition leader Peni Naulumatua called it an election budget. Fijians vote {{by February 2027|election:A}} at the latest.
== a2-suvadaily.txt | 2025-06-13
SUVA DAILY POST | Friday, 13 June 2025
WHAT THE BUDGET MEANS FOR YOU
Compiled by Arti Sharan and Jone Waqa

Workers. If you earn the minimum you will get {{40 cents|wage-cents:A}} more for every hour, from {{1 October|wage-from:B}}. The Chamber of Small Traders, which wanted a freeze, says {{14,000|wage-firms:A}} businesses will struggle. The unions asked for {{$6|wage-ask:A,wage-ask-t:B}} and got {{$5.40|wage:A,wage-old-new:A,wage-ask-t:A}}. Some {{106,000|wage-people:A}} people benefit.

Pensioners. The social pension moves from {{$125|pension-old:A,pension-t:B}} to {{$140|pension:A,pension-t:A,pension-t2:A}} a month, a rise of {{12 per cent|pension-rise:A}}, for those over {{70|pension-age:A,pension-ages:A}}; for those aged {{65 to 69|pension-age2:A,pension-ages:B}} it is unchanged at {{$115|pension-young:A,pension-t2:B}}.

Parents. The {{$200|school:A}} back-to-school grant is back, for families with incomes under {{$50,000|school-limit:A,school-limit-t:A}}. Last year's was {{$200|school-last:A}} too, but the limit was {{$40,000|school-limit-old:A,school-limit-t:B}}.

Commuters. Free bus rides for pupils stay. Everyone else will get {{10 per cent|bus:A}} off fares until {{December|bus-until:A}}. A litre of diesel will stay under {{$2.50|diesel:A}}, thanks to {{$36 million|fuel-cost:A}} in forgone duty.

Smokers and drinkers. Up {{5 per cent|sin:A,sin-two:A}} on tobacco, {{3 per cent|beer:A,sin-two:B}} on beer. A stubby of local beer goes up {{11 cents|stubby:A}}.

Patients. Health gets {{$611 million|health:A,health-edu:A,health-t:A}}, up from {{$540 million|health-old:A,health-t:B}}; of the new money {{$28 million|ward:A}} is for a ward of {{120 beds|beds:A}} at Lautoka.

We asked shoppers at the market what they made of it. Mereoni, who sells dalo, wanted to know why everybody gets something except people with a stall. A taxi driver said he would believe in cheap diesel when he saw it on the pump. A nurse said she was happy about the beds and would be happier about some more nurses.

Villages. Water tanks: {{4,500|tanks:A,tanks-t:A}}, against {{3,100|tanks-old:A,tanks-t:B}} handed out this year. Roads and bridges: {{$388 million|roads:A}}.

All of it comes to {{$4.86 billion|spend:A,spend-rev:A}}. For every dollar spent, {{17 cents|cents:A}} will be borrowed.

Budget hotline: 330 7011 until 8pm.
== a3-economist-note.md | 2025-06-16
---
title: "Fiji FY26: generous, and late"
author: Trident Bank Pacific Research
date: 16-Jun-25
---
**Bottom line.** {{Last Thursday's|day:A}} budget is looser than we had pencilled in. The net deficit, {{FJ$840m|deficit:A,deficit-years:A}}, equals {{6.8% of GDP|deficit-gdp:B}} on the ministry's nominal GDP, and compares with {{FJ$610m|deficit-old:A,deficit-years:B}} in the revised estimates for FY25. We had expected {{FJ$700m|deficit-our:A}}.

**Spending** rises {{9.7%|spend-rise:A}} to {{just under FJ$4.9bn|spend:A,spend-rev:A}}. Capital outlays account for {{FJ$1.31bn|capex:A}}, but the state has managed to spend only {{74%|capex-rate:A}} of its capital votes on average in the past {{five years|capex-years:A}}. Education takes {{FJ$786m|edu:A,health-edu:B}} and health {{FJ$611m|health:A,health-edu:A,health-t:A}}; interest payments, at {{FJ$594m|interest:A}}, nearly match the latter.

**Revenue** of {{FJ$4.0bn|revenue:A,spend-rev:B}} rests on arrivals exceeding {{1,000,000|arrivals-fc:A,arrivals-t:B}}. In the first five months {{371,000|arrivals-5m:A}} came, {{1.9%|arrivals-5m-up:A}} more than in the same months of last year.

**Growth.** The official {{3.2%|growth:A,growth-years:A,growth-two:A}} for 2025 looks a shade rich; ours is {{2.8%|growth-our:A,growth-two:B}}, and the Reserve Bank, too, may trim.

**Risks.** The government has become better at raising money than at spending it well. Tenders slip, contractors are booked solid and the public works department has lost engineers to Australia and New Zealand. On past form we would expect a smaller outturn on the investment side and, as a result, a narrower gap than announced; but an election is coming, and promises have a way of being topped up.

**Prices.** Lifting the wage floor from {{FJ$5.00|wage-old:A,wage-old-new:B}} to {{FJ$5.40|wage:A,wage-old-new:A}} per hour, i.e. by {{10%|wage-rise:B}}, adds {{0.3 points|cpi-add:A}} to inflation, now {{0.9%|cpi:A}}.

**Debt.** {{79.4%|debt:A,debt-t:A,debt-target:A}} of GDP at end-July next year, a percentage ministers had sworn to bring under {{75%|debt-goal:A,debt-target:B}}. Debt stood at {{91%|debt-22:A}} after the pandemic.

*Trident House, 79 Victoria Parade*
== topics
wage | new hourly minimum wage
wage-old | old minimum wage
wage-old-new | new and old minimum wage | scope | time
wage-cents | rise in cents
wage-rise | rise of the minimum wage | conflict | 8% against 10%
wage-from | start of the new wage | conflict | 1 August against 1 October
wage-ask | wage asked by the unions
wage-ask-t | wage given and asked | scope | claim and result
wage-firms | firms struggling
wage-people | people benefiting
spend | spending in the budget
revenue | revenue in the budget
spend-rev | spending and revenue | scope | different things
fy | start of the financial year
day | day of the budget, 12 June 2025
deficit | deficit of the new year
deficit-old | deficit of the year ending
deficit-years | deficit of two years | scope | years
deficit-our | deficit the bank expected
deficit-gdp | deficit as a share of GDP | conflict | 6.1% against 6.8%
deficit-gdp-old | deficit as a share of GDP, year ending
deficit-gdp-t | deficit share of two years | scope | years
debt | debt by July 2026
debt-date | date of the debt figure
debt-old | debt now
debt-t | debt next July and now | scope | time
debt-goal | goal for debt
debt-target | debt expected and the goal | scope | forecast and target
debt-22 | debt after the pandemic
speech | length of the speech
vat | VAT
vat-adv | VAT kept and advised | scope | actual and advised
vat-imf | VAT advised
corp | corporate tax
vat-corp | VAT and corporate tax | scope | two taxes
growth | official growth 2025
growth-24 | growth 2024
growth-26 | growth 2026
growth-years | growth in three years | scope | years
growth-our | bank's growth forecast
growth-two | official and bank's forecast | scope | two forecasters
arrivals | arrivals last year
arrivals-fc | arrivals forecast
arrivals-t | arrivals last year and forecast | scope | years
arrivals-5m | arrivals in five months
arrivals-5m-up | rise of those arrivals
election | latest election date
pension | social pension over 70
pension-old | social pension before
pension-t | social pension now and before | scope | time
pension-rise | rise of the pension
pension-age | age for the higher pension
pension-age2 | ages for the lower pension
pension-ages | two age groups | scope | two groups
pension-t2 | higher and lower pension | scope | two groups
pension-young | lower pension
school | school grant
school-last | last year's grant
school-limit | income limit
school-limit-t | income limit this year and last | scope | years
school-limit-old | income limit last year
bus | bus discount
bus-until | end of the discount
diesel | diesel price
fuel-cost | duty forgone
sin | tobacco duty
beer | beer duty
sin-two | tobacco and beer | scope | two goods
stubby | stubby price
health | health spending
health-old | health spending before
health-t | health spending of two years | scope | years
edu | education spending
health-edu | health and education | scope | two ministries
ward | money for the ward
beds | beds of the ward
tanks | water tanks
tanks-old | water tanks this year
tanks-t | tanks of two years | scope | years
roads | roads spending
cents | share borrowed
spend-rise | rise of spending
capex | capital outlays
capex-rate | rate of capital spending
capex-years | years averaged
interest | interest payments
cpi-add | effect on inflation
cpi | inflation
== internal
a3 | percent_change | from FJ$5.00 to FJ$5.40 per hour, i.e. by 10% | 5.00 to 5.40 is 8%
