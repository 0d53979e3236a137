title: Brannoch Foods annual results and factory opening
domain: business
== a1-brannochrelease.md | 2024-02-27
---
title: Brannoch Foods plc – preliminary results for the 52 weeks to 30 December 2023
date: 27 February 2024
---
Brannoch Foods plc today reports revenue of {{£1,284m|rev:A}}, up {{6.2%|growth:A}} ({{2022: £1,209m|rev:B}}). Like-for-like growth was {{4.1%|growth:B}}, of which volume contributed {{0.6%|volume:A}}.

Adjusted operating profit rose to {{£96.3m|aop:A}} ({{2022: £88.0m|aop:B}}), a margin of {{7.5%|margin:A}} ({{2022: 7.3%|margin:B}}). Statutory profit before tax was {{£61.8m|pbt:A}} ({{2022: £70.4m|pbt:B}}) after {{£14.2m|restruct:A}} of restructuring costs at Leith.

Net debt at the year end stood at {{£212m|debt:A}} ({{2022: £247m|debt:B}}), or {{1.6 times|lev:A}} EBITDA. Capital expenditure was {{£71m|capex:A}}; we expect {{about £60m|capex:B}} in 2024.

The Board proposes a final dividend of {{8.4p|divfin:A}}, making {{12.6p|divtot:A}} for the year ({{2022: 11.5p|divtot:B}}). It will be paid on {{24 May|divday:A}}. A share buyback of {{£30m|buyback:A}} will start {{in March|bbstart:A}}.

Chief executive Morag Tulloch said: "Chilled grew by {{9%|growth:C}} and Frozen by {{2%|growth:D}}. The new bakery at Carnaddie, our largest investment in {{eleven years|since:A}}, opened on {{12 February|bakery-open:A}} and will make {{3.2 million rolls a week|rolls:A}} when fully commissioned."

The Carnaddie site employs {{410 people|jobs:A}}, rising to {{560|jobs:B}} by the end of {{2025|jobsdate:A}}. Group headcount was {{7,940|heads:A}} ({{2022: 8,215|heads:B}}).

For 2024 the Board expects revenue growth of {{3% to 4%|guide:A}} and adjusted operating profit of {{£100m to £105m|aop:C}}.

A call for analysts begins at {{9.30 a.m.|call:A}} Enquiries: 0131 496 0127.
== a2-citywire.txt | 2024-02-27
Brannoch shares jump as ready-meal maker beats forecasts
Tue Feb 27 (Capital Wire)

Shares in Brannoch Foods were up {{7.4%|shares:A}} at {{318 pence|price:A}} by {{10:15 GMT|pricetime:A}} on Tuesday after the Scottish ready-meal and bakery group said profit had come in ahead of forecasts and promised to return cash.

Underlying operating profit of {{96 million pounds|aop:A}} compared with {{92 million|aop:D}} expected by analysts. Sales climbed {{just over 6%|growth:A}} to {{1.28 billion|rev:A}}, most of it from prices. Volumes edged up by {{0.6%|volume:A}}, the first rise in {{seven quarters|volq:A}}.

The Edinburgh-based company will buy back {{30 million pounds|buyback:A}} of its stock and lift the total payout by {{nearly 10%|divrise:A}} to {{12.6 pence|divtot:A}}. The final dividend, {{8.4 pence|divfin:A}}, goes out {{on May 24|divday:A}}.

"They've got borrowings under control," said Piers Langridge of Holt Marwood, who rates the stock a buy with a target of {{360 pence|target:A}}. He noted that borrowings had dropped by {{35 million|debtdrop:A}} in {{12 months|debtper:A}}, to {{212 million|debt:A}}.

On the bottom line things looked worse. Pretax profit fell {{12%|pbtfall:A}} to {{61.8 million|pbt:A}}, weighed down by costs of {{14 million|restruct:A}} for shutting its soup plant in Leith, where {{275|leith:A}} people worked.

Larger rival Oxtoby reports on {{March 7|oxtoby:A}}. Its shares were up {{1.6%|oxshares:A}}. The FTSE 250 was {{0.4%|ftse:A}} higher.

Brannoch supplies {{five|grocers:A}} of Britain's {{seven|grocersall:A}} largest grocers. One of them, Dellows, accounts for {{31%|dellows:A}} of sales. Brannoch stock has gained {{24%|shares:B}} since last August but is still {{18%|below:A}} under its {{2018|peakyear:A}} high.
== a3-carnaddieherald.txt | 2024-03-01
Rolling in dough: Carnaddie bakery looks for {{150|addjobs:A}} more hands
By Eilidh Robb
Carnaddie Herald, Friday 1 March 2024

The smell reaches the High Street when the wind is from the west. Since {{Monday of last week|bakery-open:B}} the ovens of Brannoch's new bakery on the Shore Road have been lit, and manager Gordon Petrie says the town had better get used to it.

The plant cost {{£58 million|cost:A}}, against the {{£46 million|cost:B}} mentioned when the sod was cut in {{May 2021|sod:A}}. "Steel," says Mr Petrie, {{46|petrie-age:A}}. It covers {{17,500 square metres|area:A}} and has {{three|lines:A}} lines, {{one|lines:B}} of which is running.

At present {{1.1 million|rolls:B}} rolls leave the gates in a week. It will be {{just over three million|rolls:A}} once all the lines are going, in {{September|fullrun:A}}.

There are {{410|jobs:A}} people on the books, {{96|fromleith:A}} of them from the soup works in Leith. Another {{150|addjobs:A}} will be taken on by Christmas {{next year|jobsdate:A}}. Starting pay is {{£12.60 an hour|pay:A}}. Buses from Kirkmuir, {{14 miles|kirkmuir:A}} away, run at {{5.10am|bus:A}}.

Not all is sweet. Councillor Hamish Orr counts {{120 lorries|lorries:A}} a day on the Shore Road; the planning papers spoke of {{85|lorries:B}}. The council gave {{£2.4 million|grant:A}} towards the new junction and the Scottish Government {{£4.1 million|grantgov:A}}.

The company's figures on Tuesday pleased the City. The shares finished that day at {{322p|price:B}}, {{8.7%|shares:C}} up, and stood at {{315p|price:C}} last night.

Leith, meanwhile, closes its gates on {{28 March|leithclose:A}}. Of the {{two hundred and thirty|leith:B}} who earned their living there, union officer Sandra Kell says, {{58|leithnojob:A}} have nothing to go to.

ALSO: Harbour dues up 6% | Carnaddie Thistle 3, Kirkmuir 1 | 96-year-old runs shop
== a4-bakeryworld.txt | 2024-03-02
Brannoch fires up Carnaddie
BAKERY & CHILLED WORLD, 02/03/2024

Brannoch Foods has commissioned the first line of its {{GBP58m|cost:A}} bakery at Carnaddie, with lines {{two and three|linesnext:A}} to follow in {{June|line2:A}} and {{September|fullrun:A}}.

Each of the tunnel ovens, supplied by Verhaegen of Belgium, is {{38 m|oven:A}} long and can bake {{9,600|perhour:A}} rolls an hour. Total capacity is {{3.2m|rolls:A}} rolls a week. They run on a {{20%|hydrogen:A}} hydrogen blend and use {{28%|energy:A}} less energy than those at the group's site in Perth ({{built 1996|perth:A}}).

The {{188,000 sq ft|area:A}} building stands on an {{11-acre|site:A}} site. It has a {{1.9 MW|solar:A}} solar roof, which supplies {{a tenth|solarshare:A}} of its power.

The group is spending less from here. Its investment budget drops to {{around GBP60m|capex:B}} this year from {{GBP71m|capex:A}} in 2023. It guides for sales growth of {{between 3 and 4 per cent|guide:A}}. Full-year chilled sales were {{9 per cent|growth:C}} up; in the second half alone the gain was {{11 per cent|growth:E}}.

Chief operating officer Daniel Sze said the buyback, worth {{GBP30m|buyback:A}}, would begin {{after the annual meeting on 9 May|bbstart:B}} and did not rule out purchases. Brannoch has looked at {{two|targets:A}} makers of flatbread, one with turnover of {{GBP58m|flat:A}}.

Staff at the end of the year numbered {{just under 8,000|heads:A}}, {{275 fewer|headfall:A}} than a year before.

Elsewhere: Oxtoby cuts 410 posts | Flour price falls 12% to GBP247 a tonne | Expo opens 12 May, hall 7
== topics
rev | revenue 2023 and 2022 | scope | different years
growth | sales growth total, like-for-like, chilled, frozen, chilled second half | scope | different parts and periods
volume | volume growth
aop | adjusted operating profit 2023, 2022, forecast 2024, analysts' forecast | scope | years, forecasts
margin | margin 2023 and 2022 | scope | years
pbt | pretax profit 2023 and 2022 | scope | years
restruct | restructuring costs Leith
debt | net debt 2023 and 2022 | scope | years
lev | leverage
capex | capital spending 2023 and plan 2024 | scope | years
divfin | final dividend
divtot | total dividend 2023 and 2022 | scope | years
divday | dividend payment day
divrise | rise of total dividend
buyback | share buyback
bbstart | start of buyback | conflict | March against after 9 May
since | years since as large an investment
bakery-open | opening day of the bakery | conflict | Monday 12 Feb against Monday of last week, 19 Feb
rolls | rolls a week, full and present | scope | capacity against present
jobs | jobs at Carnaddie now and planned | scope | now against plan
jobsdate | when jobs reach the planned number
addjobs | jobs to be added
heads | group headcount 2023 and 2022 | scope | years
guide | revenue growth guidance 2024
call | time of call
shares | share price change: Tuesday morning, since August, Tuesday close | scope | different times
price | share price on different times | scope | moved
pricetime | time of quote
volq | quarters without volume rise
target | price target (trap)
debtdrop | fall of debt
debtper | period of the fall
pbtfall | fall of pretax profit
leith | workers at the Leith soup plant | conflict | 275 against 230
oxtoby | Oxtoby's report day
oxshares | Oxtoby's shares (trap)
ftse | index
grocers | grocers supplied
grocersall | large grocers
dellows | share of Dellows
below | shares below high
peakyear | year of high
cost | bakery's cost, actual and plan | scope | plan against actual
sod | sod cutting
petrie-age | age of manager (trap)
area | floor area
lines | lines in all and running | scope | part against whole
fullrun | all lines running
fromleith | workers from Leith
pay | pay an hour
kirkmuir | distance to Kirkmuir
bus | bus time
lorries | lorries a day counted and planned | scope | plan against actual
grant | council grant
grantgov | government grant
leithclose | closure of Leith
leithnojob | Leith workers without job
linesnext | next lines
line2 | second line
oven | oven length
perhour | rolls an hour
hydrogen | hydrogen blend
energy | energy saving
perth | Perth site built
site | site area
solar | solar power
solarshare | solar share
targets | takeover targets
flat | turnover of a flatbread maker (trap for cost)
headfall | fall in headcount (trap for 275 at Leith)
== copies
== internal
