title: Bus strike and pay deal in Ardmoyle
domain: labour
== a1-ardmoylepost.txt | 2023-03-20
Buses back on {{Tuesday|return:A}} as drivers accept {{11.5pc|deal:A,deal-and-carrigmore-claim:A,deal-and-deal-1987:A,deal-vs-offer:A,deal-parts:A,claim-vs-deal:B}} over {{two years|deal-term:A}}
Fionn Kearsley | Ardmoyle Post | Monday, 20 March 2023

ARDMOYLE'S {{19-day|strike-days:A,strike-1987-vs-now:A}} bus strike is over. Drivers and mechanics voted by {{71 per cent to 29|vote:A,vote-two:A}} {{on Sunday|vote-day:A}} to take an offer worth {{11.5 per cent|deal:A,deal-and-carrigmore-claim:A,deal-and-deal-1987:A,deal-vs-offer:A,deal-parts:A,claim-vs-deal:B}}: {{seven|year1:A,deal-parts:B,deal-parts-v2:B}} this year and {{4.5|year2:A,deal-parts:C,deal-parts-v2:C}} next.

The {{first|first-bus-word:A}} buses will leave the Quarry Road depot at {{5.10am tomorrow|return:A}}, Metrolink Ardmoyle said. Of {{212 routes|routes:A}}, all but {{nine|missing-routes:A}} are to run normally from the outset.

The walkout by {{1,840 workers|strikers:A,strikers-vs-drivers:A}} began on {{Wednesday 1 March|start:A}} after they turned down {{5 per cent|first-offer:A,deal-vs-offer:B,deal-vs-offer-v2:B}}. They had asked for {{14|claim:A,claim-vs-deal:A,claim-vs-deal-v2:A}}.

"No one got rich," said Noreen Balfe of the Transport Workers' League, which speaks for {{1,520 of them|drivers:A,strikers-vs-drivers:B}}, all drivers. "But a driver on {{€31,200|pay-now:A,pay-before-after:A}} will be on {{€33,384|pay-year1:A,pay-before-after:B}} by {{the summer|backdate-payment:A}}."

The rises are backdated to {{1 January|backdate:A}}. There is also a one-off {{€600|lump:A}} for every worker.

Chamber president Tadhg Roche put the cost to shops at {{€28m|shop-cost:A,shop-cost-vs-operator:A,shop-cost-vs-operator-v2:A}}. The operator itself lost fares of {{€9.4m|fares-lost:A,shop-cost-vs-operator:B,shop-cost-vs-operator-v3:B}}. A monthly pass, now {{€62|pass:A}}, will be extended free of charge by {{three weeks|pass-ext:A}}.

It was the city's longest transport stoppage {{since 1987|since:A}}, when buses stood idle for {{41 days|strike-1987:A,strike-1987-vs-now:B}}.
== a2-radiomerrow.txt | 2023-03-20
Merrow FM news, 7am bulletin, 20/3/23

Good news if you've been walking: the buses return {{tomorrow|return:A}} after {{nearly three weeks|strike-days:A,strike-1987-vs-now:A}}.

Staff at Metrolink Ardmoyle backed a pay package in a ballot that closed {{last night|vote-day:A}}. {{Seven in ten|vote:A,vote-two:A}} said yes; turnout was {{88%|turnout:A}}. Earlier this month, {{94%|strike-vote:A,vote-two:B}} had voted to walk out.

The deal gives them {{7%|year1:A,deal-parts:B,deal-parts-v2:B}} now, {{4.5%|year2:A,deal-parts:C,deal-parts-v2:C}} in a year's time and {{€800|lump:B}} in hand. {{Some 1,840|strikers:A,strikers-vs-drivers:A}} people had been out since {{the 2nd of March|start:B}}.

Retailers say the dispute took {{28 million euro|shop-cost:A,shop-cost-vs-operator:A,shop-cost-vs-operator-v2:A}} out of their tills. Taxi firms had their best {{March|taxi-month:A}} in {{ten years|taxi-years:A}}.

Holders of the {{62-euro|pass:A}} pass get {{21 extra days|pass-ext:A}}. If you bought a {{€6.20|day-pass:A}} day ticket {{on the morning of the walkout|walkout-morning:A}}, keep it; it's valid {{until the 30th of April|day-pass-valid:A}}.

Trams: no service between Lough Street and Bridge End {{until 11.30|tram:A}}. Weather: {{11 degrees|weather:A}}.
== a3-labourpulse.md | 2023-03-22
---
title: What Ardmoyle's drivers won
date: 2023-03-22
author: Dara Quillinan
---
They wanted {{14 per cent|claim:A,claim-vs-deal:A,claim-vs-deal-v2:A}} and got {{12.5|deal:B,deal-and-carrigmore-claim-v2:A,deal-and-deal-1987-v2:A,deal-vs-offer-v2:A,deal-parts-v2:A,claim-vs-deal-v2:B}}, spread over {{24 months|deal-term:A}}. Was it worth losing {{almost three weeks'|strike-days:A,strike-1987-vs-now:A}} wages?

Take a driver with {{ten years|example-years:A}} at the wheel. Before the dispute: {{€600 a week|pay-now:A,pay-before-after:A}}. From this spring, with the {{seven-point|year1:A,deal-parts:B,deal-parts-v2:B}} rise: {{€642|pay-year1:A,pay-before-after:B}}. Gone in strike pay: {{€1,640|lost-wages:A}}, less {{€40 a day|strike-fund:A}} from the union's fund.

The management had opened with {{one twentieth|first-offer:A,deal-vs-offer:B,deal-vs-offer-v2:B}} and said in {{February|mgmt-month:A}} that there was "not a cent more".

Ballot papers went to {{1,840 staff|strikers:A,strikers-vs-drivers:A}} and {{1,362|papers-back:A}} came back, a turnout of {{74 per cent|turnout:B}}; {{967|yes-count:A}} were for the deal. The margin was a good deal narrower than the {{94 per cent|strike-vote:A,vote-two:B}} with which the strike began.

The {{1987|since:A}} dispute, still spoken of in every canteen, lasted {{six weeks less a day|strike-1987:A,strike-1987-vs-now:B}} and won {{9 per cent|deal-1987:A,deal-and-deal-1987:B,deal-and-deal-1987-v2:B}}.

Bus workers in Carrigmore, whose deal expires on {{30 June|carrigmore:A}}, are asking for {{13 per cent|carrigmore-claim:A,deal-and-carrigmore-claim:B,deal-and-carrigmore-claim-v2:B}}.
== a4-metrolinkrelease.txt | 2023-03-19
METROLINK ARDMOYLE: STATEMENT, Sunday 19 March 2023

Metrolink Ardmoyle welcomes {{today's|vote-day:A}} decision of employees to accept the proposal of the Labour Tribunal.

Services resume on {{Tuesday, 21 March|return:A}}. Tickets will not be checked on the first day.

The agreement provides for {{7.0%|year1:A,deal-parts:B,deal-parts-v2:B}} with effect from {{1 January 2023|backdate:A}}, {{4.5%|year2:A,deal-parts:C,deal-parts-v2:C}} from {{1 January 2024|year2-date:A}}, and a payment of {{€600|lump:A}}. The cost over the {{two years|deal-term:A}} is {{€17.3m|deal-cost:A}}; to meet it, fares go up {{an average 3.2%|fare-rise:A}} in {{July|fare-rise-month:A}}.

Fare income forgone during the stoppage amounted to {{€4.9m|fares-lost:B,shop-cost-vs-operator-v2:B,shop-cost-vs-operator-v4:B}}. The company carried {{61 million passengers|pax-2022:A}} in 2022 and has a fleet of {{640 buses|fleet:A}}.

A review hearing before the Tribunal is set for {{Thursday, 4 April 2023|hearing:A}}. Metrolink also notes that the cyclist injured on Lough Street on {{11 March|cyclist:A}} has left hospital.
== a5-islandpress.txt | 2023-03-19
Ardmoyle bus workers vote to end walkout
ARDMOYLE, March 19 (Island Press) - A strike that has kept a city of half a million on foot for {{nearly three weeks|strike-days:A,strike-1987-vs-now:A}} is over. Bus workers in Ardmoyle agreed {{on Sunday|vote-day:A}} to go back, with {{71 percent|vote:A,vote-two:A}} of those voting in favour of a pay deal brokered by the Labour Tribunal.
Wages go up by {{seven percent|year1:A,deal-parts:B,deal-parts-v2:B}} at once, counted from {{the first of January|backdate:A}}, and by {{4.5 percent|year2:A,deal-parts:C,deal-parts-v2:C}} in twelve months. Each of the {{1,840|strikers:A,strikers-vs-drivers:A}} also gets {{600 euros|lump:A}}. They had demanded {{14 percent|claim:A,claim-vs-deal:A,claim-vs-deal-v2:A}}; the company had begun at {{five|first-offer:A,deal-vs-offer:B,deal-vs-offer-v2:B}}.
"We wanted more, and we got more than they wanted to give," union leader Noreen Balfe told cheering members.
The action started {{on March 1|start:A}}, after {{94 percent|strike-vote:A,vote-two:B}} had come out for it. Not since the {{41-day|strike-1987:A,strike-1987-vs-now:B}} dispute of {{1987|since:A}} had Ardmoyle been without buses for so long. Traders estimate that they missed out on {{38 million euros|shop-cost:B,shop-cost-vs-operator-v3:A,shop-cost-vs-operator-v4:A}}.
The wheels turn again {{on Tuesday|return:A}}. Passholders will be given {{three weeks|pass-ext:A}} for nothing.
== topics
deal-and-carrigmore-claim | deal and carrigmore claim | scope | two towns
deal-and-deal-1987 | deal and deal 1987 | scope | two deals
shop-cost | cost to shops | conflict | 28m against 38m euros
return | first day of buses after the strike, Tuesday 21 March 2023
strike-days | length of the strike in days
strike-1987-vs-now | length of the strike of 1987 and of this one | scope | two strikes
vote-two | vote for the deal and vote for the strike | scope | two ballots
deal | pay rise over two years | conflict | 11.5 against 12.5 per cent
deal-vs-offer | deal against first offer | scope | offer and result
deal-parts | whole rise and yearly parts | scope | whole and parts
claim-vs-deal | claim against the result | scope | demand and result
strikers-vs-drivers | strikers and union drivers among them | scope | whole and part
start | first day of the strike | conflict | 1 against 2 March
pay-before-after | pay before and after the first rise | scope | time
lump | one-off payment | conflict | 600 against 800
turnout | turnout in the ballot on the deal | conflict | 88 against 74 per cent
shop-cost-vs-operator | cost to shops against lost fares | scope | different bearers
fares-lost | fares lost by the operator | conflict | 9.4m against 4.9m
vote | vote
vote-day | vote day
year1 | year1
year2 | year2
first-bus-word | first bus word
routes | routes
missing-routes | missing routes
strikers | strikers
first-offer | first offer
claim | claim
drivers | drivers
pay-now | pay now
pay-year1 | pay year1
backdate-payment | backdate payment
backdate | backdate
pass | pass
pass-ext | pass ext
since | since
strike-1987 | strike 1987
strike-vote | strike vote
taxi-month | taxi month
taxi-years | taxi years
day-pass | day pass
walkout-morning | walkout morning
day-pass-valid | day pass valid
tram | tram
weather | weather
deal-term | deal term
example-years | example years
lost-wages | lost wages
strike-fund | strike fund
mgmt-month | mgmt month
papers-back | papers back
yes-count | yes count
deal-1987 | deal 1987
carrigmore | carrigmore
carrigmore-claim | carrigmore claim
year2-date | year2 date
deal-cost | deal cost
fare-rise | fare rise
fare-rise-month | fare rise month
pax-2022 | pax 2022
fleet | fleet
cyclist | cyclist
hearing | hearing
deal-and-carrigmore-claim-v2 | deal and carrigmore claim (variant 2) | scope | two towns
deal-and-deal-1987-v2 | deal and deal 1987 (variant 2) | scope | two deals
deal-vs-offer-v2 | deal against first offer (variant 2) | scope | offer and result
deal-parts-v2 | whole rise and yearly parts (variant 2) | scope | whole and parts
claim-vs-deal-v2 | claim against the result (variant 2) | scope | demand and result
shop-cost-vs-operator-v2 | cost to shops against lost fares (variant 2) | scope | different bearers
shop-cost-vs-operator-v3 | cost to shops against lost fares (variant 3) | scope | different bearers
shop-cost-vs-operator-v4 | cost to shops against lost fares (variant 4) | scope | different bearers
== internal
a4 | weekday | Thursday, 4 April 2023 | 4 April 2023 is a Tuesday
