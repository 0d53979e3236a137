title: Polio vaccination campaign in Tembwe
domain: health
== a1-africahealthwire.txt | 2024-06-18
Tembwe vaccinates {{4.1 million children|reached:A,reached-round:A}} after polio cases

MALUNDE, Tembwe, June 18 (Africa Health Wire) - Health workers have given polio drops to {{4.1 million children|reached:A,reached-target:A,reached-round:A}} in the {{first|round-nth}} round of an emergency campaign in southern Tembwe, {{93 percent|coverage:A}} of the {{4.4 million|target:A,reached-target:B}} they had aimed for, the ministry of health said on {{Tuesday|statement:A}}.

The drive was launched after {{three children|cases:A,cases-time:A}} were paralysed in Ndola-Kusini district, the country's first cases {{since 1996|since:A}}. The earliest fell ill on {{April 9|onset:A}}.

{{Some 18,500 vaccinators|vaccinators:A}} went from house to house between {{June 11 and 15|dates:A}}. Each was expected to reach {{60|per-day:A}} children a day. {{About 31,000 families|refusals:A}} refused, {{fewer than 1 percent|refusal-share:A}} of those visited.

The second round, from {{July 9|round2:A}}, will cover the whole country and {{9.7 million|target-round2:A,reached-round:B}} children aged {{under five|agegroup:A}}. The cost of both is put at {{$12.6 million|cost:A,cost-round1:A}}, of which {{$4.8 million|cost-round1:B}} has been spent.

The virus was also found in sewage in {{two of nine|sewage:A}} samples taken in the capital.

The vaccine comes in vials of {{50 doses|vial:A}} which must be kept at {{minus 20 degrees|cold:A}}. {{Eight tonnes|freight:A}} of it was flown in from Copenhagen {{on June 3|freight-day:A}}. {{Two|motor-deaths:A}} vaccinators drowned when their canoe capsized; {{six|canoe-survivors}} others swam ashore.

Neighbouring Luangara will vaccinate {{2.2 million|luangara:A}} children in its border districts at the same time as the second round.
== a2-thetembwean.txt | 2024-06-19
Drops, chalk and a lot of walking
The Tembwean, Wednesday

Door by door, in {{five days|dates:A}}, they did it: {{over four million|reached:A,reached-round:A}} little mouths opened for {{two|drops}} drops each. Sister Blandina Mwenda, {{58|mwenda-age}}, chalked {{311|mwenda-houses}} doors herself.

{{Nearly 19,500|vaccinators:B}} people took part, {{7,000|volunteers}} of them teachers on holiday. In Ndola-Kusini, where it began, coverage was {{97 per cent|coverage-nk:A}}; in the fishing camps, {{under 70|coverage-camps:A}}.

There, rumours had gone about. The ministry says {{13,000|refusals:B}} households kept their doors shut.

The father of the {{first|first-child}} patient, a girl of {{22 months|girl-age:A}}, told us her leg went weak {{on the 19th of April|onset:B}}. There are now {{five|cases-time:B}} confirmed cases, the newest from Lake Province.

The {{next|next}} round starts {{in three weeks|round2:A}}. Children who have {{turned five|agegroup:A}} will not be vaccinated.

Canoes, {{140|canoes:A}} of them, took the teams to the islands. One never came back whole: {{three|motor-deaths:B}} workers died on Lake Tembe {{on the 13th|canoe-day}}, and {{six|canoe-survivors}} were saved. They'll get a state funeral.

Each vaccinator was paid {{120 kwari|pay:A}} a day, {{$4.60|pay:A}}, and did {{about 60|per-day:A}} children; {{a third|late-paid}} had still not seen the money yesterday.

Correction: Our edition of {{June 12|correction}} gave the number of districts as 41. It is {{14|districts:A}}.
== a3-donorbrief.md | 2024-06-24
---
title: Tembwe polio response - donor brief 3
date: 24 June 2024
---
Round 1 ({{11-15 June|dates:A}}): {{4,092,300|reached:A,reached-target:A,reached-round:A}} of {{4,400,000|target:A,reached-target:B}} children in {{14 districts|districts:A}}. An independent survey of {{2,800|survey:A}} homes found marks on {{88%|coverage-survey:A,coverage-def:B}} of children, against administrative coverage of {{93%|coverage:A,coverage-def:A}}.

Staff: {{18.5k|vaccinators:A}}. Doses used: {{4.6 million|doses:A,doses-wasted:A}}; wastage {{11%|wastage:A}}.

Cases to date: {{5|cases-time:B}}. The last outbreak, in {{1993|since:B}}, paralysed {{46|outbreak-old:A}}.

Environmental: {{2|sewage:A}} positives out of 9.

Logistics: {{8.0 t|freight:A}} of vaccine arrived {{on 4 June|freight-day:B}}; {{96%|fridges:A}} of {{410|fridges-all:A}} refrigerators work. Allowance: {{USD 4.60|pay:A}} per person per day.

Budget: {{USD 12.6m|cost:A,cost-round1:A}}. Received: {{7.9m|received:A}}. Gap: {{5.7m|gap:A}}.

Round 2: {{9 July|round2:A}}. Target: {{7.9 million|target-round2:B}}. Vaccine on hand: {{10.5 million|stock:A}} doses.

Round 3, if needed: {{September|round3:A}}.
== a4-lakeprovincefm.txt | none
News from Lake Province

Our province has its {{first|lake-first}} polio case, a boy of {{14 months|lake-age:A}}. That brings the number for the country to {{five|cases-time:B}}; it was {{three|cases:A,cases-time:A}} when the drops were first given out.

{{Four million one hundred thousand|reached:A,reached-target:A,reached-round:A}} children got those drops in the {{five|dates:A}} days from {{11 June|dates:A}}, in {{14|districts:A}} districts. {{18,500|vaccinators:A}} vaccinators did the work. They return {{on 9 July|round2:A}}, this time to every house in Tembwe.

The girl who fell ill in Ndola-Kusini, {{18 months|girl-age:B}} old, has begun to walk with a brace.

The ministry's chief of vaccines, Dr Lazarus Phiri-Banda, said {{8.4 million|stock:B}} doses were in the cold rooms and more were coming.

Ferry: no sailings {{until the 26th|ferry}}.
== topics
girl-age | age of the first patient | conflict | 22 against 18 months
stock | doses in stock | conflict | 10.5 against 8.4 million
lake-age | another patient's age (trap)
motor-deaths | vaccinators who drowned | conflict | two against three
freight-day | day the vaccine arrived | conflict | 3 against 4 June
luangara | target in a neighbouring country (trap)
canoe-survivors | workers who were saved
reached | children vaccinated in round one
reached-target | reached and target of round one | scope | target and actual
reached-round | round one and target of round two | scope | two rounds
vaccinators | vaccinators | conflict | 18,500 against nearly 19,500
refusals | families that refused | conflict | 31,000 against 13,000
onset | first child fell ill | conflict | 9 against 19 April
cases-time | confirmed cases on 18 June and after | scope | rising
since | last cases before | conflict | 1996 against 1993
target-round2 | target of round two | conflict | 9.7 against 7.9 million
cost-round1 | whole cost and spent on round one | scope | whole and part
coverage-def | administrative and surveyed coverage | scope | definition
coverage-nk | coverage in one district (trap)
received | money received (trap)
coverage | coverage
round2 | start of round two, 9 July
statement | day of the statement, Tuesday 18 June 2024
round-nth | round nth
target | target
cases | cases
dates | dates
per-day | per day
refusal-share | refusal share
agegroup | agegroup
cost | cost
sewage | sewage
drops | drops
mwenda-age | mwenda age
mwenda-houses | mwenda houses
volunteers | volunteers
coverage-camps | coverage camps
first-child | first child
next | next
correction | correction
districts | districts
survey | survey
coverage-survey | coverage survey
doses | doses
doses-wasted | doses wasted
wastage | wastage
outbreak-old | outbreak old
gap | gap
round3 | round3
vial | vial
cold | cold
freight | freight
canoes | canoes
canoe-day | canoe day
pay | pay
late-paid | late paid
fridges | fridges
fridges-all | fridges all
lake-first | lake first
ferry | ferry
== internal
a3 | sum | USD 12.6m. Received: 7.9m. Gap: 5.7m | 12.6 less 7.9 is 4.7
