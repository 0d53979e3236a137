title: Budget of the republic of Santoval
domain: government
== a1-agenciasur.txt | 2022-09-08
Santoval plans bigger deficit, tax on second homes in {{2023|by:A}} budget
SANTOVAL CITY, Sept 8 (Agencia Sur) - Santoval's government presented a draft {{2023|by:A}} budget on {{Thursday|present:A}} with spending of {{48.6 billion pesos|spend:A,spend-time:A,spend-rev:A}}, {{7.5%|spend-rise:A}} more than this year, and a deficit of {{3.2%|def:A,def-time:A,def-limit:A}} of gross domestic product.

Revenue is put at {{43.9 billion|rev:A,spend-rev:B}}, leaving {{4.7 billion pesos|def-peso:A,borrow-def:A}} to be borrowed. This year's shortfall is expected at {{2.6%|def-22:A,def-time:B}}.

Finance Minister Lidia Abascal said defence would get {{5.1 billion|defence:A,sectors:A,sectors-v2:A}}, health {{9.8 billion|health:A,sectors:B}} and schools {{8.4 billion|schools:A,sectors:C,sectors-v2:C}}. A yearly levy of {{0.5%|levy:A}} on second homes worth {{more than 4 million pesos|levy-from:A}} is to bring in {{620 million|levy-yield:A,levy-claims:A}}.

The draft assumes growth of {{2.4%|growth:A,growth-central:A}} and average inflation of {{5.0%|infl:A}}. The central bank expects the economy to grow {{1.7%|growth-cb:A,growth-central:B}}.

Public debt would reach {{61.3%|debt:A,debt-time:A}} of GDP {{at the end of 2023|debt-when:A}}, after {{59.8%|debt-22:A,debt-time:B,debt-time-v2:B}} a year earlier.

Congress must vote by {{Nov. 30|vote-by:A}}. The ruling coalition holds {{66|seats:A}} of {{130 seats|chamber:A}}.
== a2-elfaro.html | 2022-09-09
<html>
<head>
<title>
El Faro de Santoval | English edition
</title>
</head>
<body>
<p class="crumb">
Front page &gt; Politics &gt; Budget &nbsp; USD/PES 20.15
</p>
<h1>
{{Twelve days|late:A}} late and {{4.7bn|def-peso:A,borrow-def:A}} short: Abascal's budget arrives
</h1>
<p>
By Mateo Rondón. Friday, 9 September 2022
</p>
<p>
At {{10.40|time:A}} {{yesterday morning|present:A}} a clerk wheeled {{14 kilos|kilos:A}} of paper into the chamber. It was Lidia Abascal's {{second|abascal-rank:A}} budget, and the {{first|first-levy:A}} in the country's history to tax holiday homes: {{half a per cent|levy:A}} of the value above {{four million|levy-from:A}}, every year.
</p>
<p>
The state will spend {{nearly fifty billion pesos|spend:A,spend-time:A,spend-rev:A}}, having spent {{45.2 billion|spend-22:A,spend-time:B}} this year, and will be {{3.2 per cent|def:A,def-time:A,def-limit:A}} of GDP in the red. The fiscal law allows {{3|def-max:A,def-limit:B}}.
</p>
<p>
Hospitals and clinics are to receive {{8.9 billion|health:B,sectors-v2:B}} and the army and navy {{5.1|defence:A,sectors:A,sectors-v2:A}}. Teachers were promised {{1,200|teachers:A}} new colleagues.
</p>
<p>
"With growth of {{almost two and a half per cent|growth:A,growth-central:A}} she is dreaming," said opposition leader Ramón Vidal, {{59|vidal-age:A}}. He reckons the second-home levy will yield {{260 million|levy-opp:A,levy-claims:B}}, not the {{620|levy-yield:A,levy-claims:A}} written in the plan.
</p>
<p>
The minimum wage goes up by {{six per cent|wage:A}} to {{14,310 pesos|wage-new:A,wage-before:B}} on {{1 January|wage-date:A}}, from {{13,500|wage-old:A,wage-before:A}}.
</p>
<p>
The coalition has {{68|seats:B}} of the {{130|chamber:A}} seats, but {{five|rebels:A}} of its deputies own beach houses.
</p>
<div>
Most read: 1. Ferry 166 aground 2. Santoval 3 Verdes 2 3. Rains: 26 mm
</div>
</body>
</html>
== a3-bondview.txt | 2022-09-12
BondView Latin: Santoval 2023 budget at a glance, 12 September 2022

Headline: {{3.2% of GDP|def:A,def-time:A,def-limit:A}} deficit (law: {{max. 3.0%|def-max:A,def-limit:B}}; 2022 est.: {{2.6%|def-22:A,def-time:B}}). Gross borrowing {{PES 11.3bn|gross:A,borrow-def:B}}, of which {{6.6bn|redeem:A}} rolls over old bonds and {{4.7bn|def-peso:A,borrow-def:A}} is new.

Outlays: {{48.6bn|spend:A,spend-time:A,spend-rev:A}}, up from {{45.2bn|spend-22:A,spend-time:B}}, {{+9.5%|spend-rise:B}}. Receipts: {{43.9bn|rev:A,spend-rev:B}}.

Debt ratio: {{63.1%|debt:B,debt-time-v2:A}} by the close of next year, the highest {{since 2004|debt-high:A}}; {{just under 60%|debt-22:A,debt-time:B,debt-time-v2:B}} now.

Macro: growth {{2.4|growth:A,growth-central:A}} (central bank {{1.7|growth-cb:A,growth-central:B}}), CPI {{5|infl:A}}. Oil at {{$80|oil:A}} a barrel.

Politics: two-seat margin. The deadline for passage is {{the end of November|vote-by:A}}; in {{2019|late-year:A}} it was missed by {{47 days|late-days:A}}.

Rating: BB, next review {{28 October|review:A}}. Ten-year dollar yield: {{7.9%|yield:A,yield-and-verdes-yield:A}}, neighbouring Verdes {{7.5%|verdes-yield:A,yield-and-verdes-yield:B}}.
== a4-finmin.txt | 2022-09-08
Ministry of Finance of Santoval. Statement by the Minister
{{8 September 2022|present:A}}, {{11.40 a.m.|time:B}}

Honourable deputies, total expenditure will be {{PES 48.6 billion|spend:A,spend-time:A,spend-rev:A}} and total revenue {{PES 43.9 billion|rev:A,spend-rev:B}}. Growth will be {{2.4 per cent|growth:A,growth-central:A}}.

We shall hire {{1,200 teachers|teachers:A}} and {{850 nurses|nurses:A}}. Schools receive {{PES 8.4 billion|schools:A,sectors:C,sectors-v2:C}}, health {{PES 9.8 billion|health:A,sectors:B}}.

Owners of a second dwelling with a cadastral value of over {{PES 4 million|levy-from:A}} will contribute {{five pesos per thousand|levy:A}}.

The minimum wage rises from {{PES 13,500|wage-old:A,wage-before:A}} to {{PES 14,310|wage-new:A,wage-before:B}}, that is by {{6 per cent|wage:A}}, from {{New Year's Day|wage-date:A}}.

This is the {{third|abascal-rank:B}} budget that I have the honour to present.
== a5-continental.txt | 2022-09-09
Santoval targets beach houses to plug budget hole
The owners of seaside villas are to help Santoval pay for nurses and teachers. Under the plans that Lidia Abascal, the finance minister, laid before congress {{on Thursday|present:A}}, anyone with a second home worth over {{four million pesos|levy-from:A}} will be charged {{0.5 per cent|levy:A}} of its value each year. She hopes for {{620 million pesos|levy-yield:A,levy-claims:A}}.
It will not be enough. In {{2023|by:A}} the state wants to spend {{48.6 billion|spend:A,spend-time:A,spend-rev:A}} and take in {{43.9 billion|rev:A,spend-rev:B}}. The difference equals {{3.2 per cent|def:A,def-time:A,def-limit:A}} of the country's output, up from {{2.6|def-22:A,def-time:B}} this year and over the {{three per cent|def-max:A,def-limit:B}} that the law permits.
Health is the winner, with {{9.8 billion|health:A,sectors:B}}; there's {{8.4 billion|schools:A,sectors:C,sectors-v2:C}} for schools, which may take on {{1,200|teachers:A}} teachers and {{580|nurses:B}} nurses. Defence gets {{5.1 billion|defence:A,sectors:A,sectors-v2:A}}.
The minister, presenting her {{second|abascal-rank:A}} budget, assumes that the economy will grow {{2.4 per cent|growth:A,growth-central:A}}. The central bank, which says {{1.7|growth-cb:A,growth-central:B}}, is less cheerful. By the end of next year, debts would amount to {{61.3 per cent|debt:A,debt-time:A}} of output.
Workers on the lowest wage will see {{six per cent|wage:A}} more from {{January|wage-date:A}}. With {{66|seats:A}} of {{130|chamber:A}} seats, the coalition ought to get its way.
== topics
yield-and-verdes-yield | yield and verdes yield | scope | two countries
nurses | new nurses | conflict | 850 against 580
present | day the draft was presented, Thursday 8 September 2022
spend-rise | rise of spending | conflict | 7.5 against 9.5 per cent
spend-time | spending of two years | scope | years
spend-rev | spending and revenue | scope | different things
def-time | deficit of two years | scope | years
def-limit | deficit and the legal limit | scope | plan and limit
borrow-def | net and gross borrowing | scope | definition
health | money for health | conflict | 9.8bn against 8.9bn
sectors | money for three sectors | scope | sectors
growth-central | growth by ministry and central bank | scope | two forecasters
debt | debt ratio at the end of 2023 | conflict | 61.3 against 63.1
debt-time | debt ratio of two years | scope | years
levy-claims | yield of the levy by ministry and opposition | scope | two claims
seats | seats of the coalition | conflict | 66 against 68
time | hour of the presentation | conflict | 10.40 against 11.40
abascal-rank | which budget of Abascal it is | conflict | second against third
wage-before | minimum wage before and after | scope | time
by | by
spend | spend
def | def
rev | rev
def-peso | def peso
def-22 | def 22
defence | defence
schools | schools
levy | levy
levy-from | levy from
levy-yield | levy yield
growth | growth
infl | infl
growth-cb | growth cb
debt-when | debt when
debt-22 | debt 22
vote-by | vote by
late | late
kilos | kilos
first-levy | first levy
spend-22 | spend 22
def-max | def max
teachers | teachers
vidal-age | vidal age
levy-opp | levy opp
wage | wage
wage-new | wage new
wage-date | wage date
wage-old | wage old
chamber | chamber
rebels | rebels
gross | gross
redeem | redeem
debt-high | debt high
oil | oil
late-year | late year
late-days | late days
review | review
yield | yield
verdes-yield | verdes yield
sectors-v2 | money for three sectors (variant 2) | scope | sectors
debt-time-v2 | debt ratio of two years (variant 2) | scope | years
== internal
a3 | percent_change | 48.6bn, up from 45.2bn, +9.5% | it is 7.5%
