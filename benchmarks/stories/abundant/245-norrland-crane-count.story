title: Crane and goose count at Lake Hjalmsund
domain: wildlife
== a1-skandiapress.txt | 2023-04-12
Record {{31,400 cranes|count:A,count-year:A}} rest at Swedish lake

HJALMSUND, Sweden, April 12, 2023 (Skandia Press) - A record {{31,400 cranes|count:A,count-year:A}} were counted at Lake Hjalmsund on {{Tuesday evening|day:A}}, more than have ever been seen there at one time, wardens said.

The previous peak, {{27,300|old-record:A,count-year:B}}, dates from {{April 4, 2019|old-date:A}}. When counting began in {{1966|began:A}} there were {{about 1,900|first-count:A}}.

The birds, which stand {{1.2 metres|height:A}} tall and weigh {{up to six kilos|weight:A}}, stop for {{ten days|stay:A}} or so on their way from Spain to Finland. They are fed {{160 tonnes|barley:A}} of barley to keep them off the farmers' fields, at a cost of {{2.1 million kronor|cost:A,cost-damage:A}}. Damage to crops last year came to {{640,000 kronor|damage:A,cost-damage:B}}.

"You hear them before you get out of the bus," said head warden Gunilla Wrede, {{59|wrede-age:A}}.

The spectacle draws {{150,000 visitors|visitors:A}} a spring, {{a third|foreign-share:A}} of them foreigners, and earns the district {{38 million kronor|income:A}}. The hide, opened in {{2012|hide:A}}, has room for {{80|hide-room:A}}.

One of the birds, ringed as a chick in {{1997|ringed:A}}, has come to Hjalmsund every spring since {{2000|springs}}. Another, tracked by satellite, flew the {{3,300 kilometres|flight:A}} from Extremadura in {{11 days|flight-days:A}}, {{six|flight-rest}} of which it spent resting.

Last year {{three cranes|wires:A}} died in power lines near the lake; the grid company will bury {{4.5 km|cable:A}} of cable by {{2025|cable-year:A}}.

Europe's crane population has grown to {{590,000|europe:A,europe-years:A}} from {{45,000|europe-years:B}} in the {{1960s|sixties}}. Bird flu killed {{10,000|flu:A}} cranes in Hungary last autumn.
== a2-birdersnotebook.md | 2023-04-13
---
title: "Hjalmsund, {{11 April|day:A}}: the big one"
author: T. Quillfeather
date: 13.4.23
---
**20:40** Dusk. {{Fourteen|counters:A}} of us with clickers on the dyke, in {{3°C (37°F)|temp:A}} and a north-easterly.

**21:25** Totals read out. Silence, then a whoop: {{31,400|count:A,count-year:A}}. That's {{4,100|margin:A}} over the record, set {{four years ago|old-date:A}}.

**What else?** Greylag geese {{3,140|greylag:A}}. Whooper swans {{212|swans:A}}. White-tailed eagles {{nine|eagles:A}}. A single demoiselle crane, the {{fourth|demoiselle:A}} ever here.

**Age.** In a sample of {{1,200|sample:A,sample-young:A}}, {{132|sample-young:B}} were last year's young: {{11 per cent|young:A}}. Last spring it was {{8|young-last:A}}.

**Size for the newcomers.** {{A metre twenty|height:A}} ({{about four feet|height:A}}) from toe to crown. Wingspan {{2.2 m (7 ft 3 in)|wingspan:A}}. {{Up to seven kilos|weight:B}}.

**History.** The count was started in {{1964|began:B}} by a schoolteacher with a bicycle lamp. He got {{1,900|first-count:A}}.
**Old friend.** Ring blue-green-red: hatched {{26 years ago|ringed:A}} near Oulu. Next to it a youngster with a transmitter, {{eight days|flight-days:B}} out of Extremadura, {{3,300 km (2,050 miles)|flight:A}}.

**Sad.** Under the pylons at the east end: {{three|wires:A}} killed last season.

**Practical.** Buses from Skovde at {{16:10|bus}} and {{18:40|bus2}}, {{46 kronor|bus-fare}}. In the hide there is space for {{eighty|hide-room:A}}; come early. Peak should last until {{the 18th|peak-end:A}}.
== a3-lantbrukaren.txt | 2023-04-21
Farmers to county: feed the cranes or pay for them
Lantbrukaren, week {{16|week}}

The record number of cranes has left a record bill, the farmers' union at Hjalmsund says. It puts this spring's losses on {{41 farms|farms:A}} at {{1.3 million kronor|damage-years:A}}; the county had paid out {{640,000|damage:A,damage-years:B}} for 2022.

"They eat {{300 grams|eat:A}} of seed each a day. Times {{31,000 birds|count:A,count-year:A}}, that's {{nine tonnes|eat-total:A}}," says Lennart Oskarsson, who grows beans on {{212 hectares (524 acres)|oskarsson:A}}.

The county spent {{1.2 million|cost:B}} on barley, but ran out {{on 9 April|ranout:A}}, two days before the top. It had bought {{130 tonnes|barley:B}}, the union notes.

Tourists, {{some 120,000|visitors:B}} of them between {{late March and the end of April|season:A}}, leave litter and {{38 million|income:A}} kronor, "none of it with us".

On {{Thursday|left-day:A}} only {{2,700|count-time:B}} cranes remained, against {{31,400|count:A,count-time:A,count-year:A}} at the peak.

A decision on the union's demand, {{2,000 kronor|demand:A}} a hectare, is due {{before midsummer|decision:A}}.

The grid company, at least, is paying: {{9 million kronor|cable-cost:A}} for putting {{4,500 metres|cable:A}} of wire underground, finished {{in two years|cable-year:A}}. "For {{five|wires:B}} dead birds," says Oskarsson. "I'd like to be a crane."
== a4-hjalmsundtourist.html | none
<html><body><h1>Crane spring at Hjalmsund</h1>
<p>Welcome! In {{2023|year23}} we had our best evening ever: {{31,400|count:A,count-year:A}} cranes {{on 11 April|day:A}}, beating the {{27,300|old-record:A,count-year:B}} of {{2019|old-date:A}}.</p>
<p>The hide, built in {{2010|hide:B}}, seats {{80|hide-room:A}}. Guides ({{120 kronor|guide-fee:A}}) are there from {{27 March to 30 April|season:A}}. Did you know that a crane can weigh {{six kilos|weight:A}}, has a wingspan of {{2.2 metres|wingspan:A}} and eats {{300 g|eat:A}} of barley a day? We put out {{160 tonnes|barley:A}} of it.</p>
<p>{{About 150,000|visitors:A}} of you come each spring, {{one in three|foreign-share:A}} from abroad. Cranes rest here {{for two weeks|stay:B}} on average.</p>
<p>Café open 9-21. Coffee and bun: {{46 kronor|bun}}.</p></body></html>
== topics
hide | year the hide was opened | conflict | 2012 against 2010
stay | days the cranes stay | conflict | ten days against two weeks
flight-days | days of the flight | conflict | 11 against eight days
wires | cranes killed by wires last year | conflict | three against five
ringed | year of hatching of an old crane
flight | distance from Extremadura
cable | cable to be buried
count | cranes at the peak, 31,400
count-year | this year's and the old record | scope | time
count-time | at the peak and on 20 April | scope | time
began | year the count began | conflict | 1966 against 1964
weight | weight of a crane | conflict | six against seven kilos
cost | cost of the barley | conflict | 2.1m against 1.2m kronor
barley | barley bought | conflict | 160 against 130 tonnes
visitors | visitors a spring | conflict | 150,000 against 120,000
cost-damage | feeding and damage | scope | different costs
damage-years | damage in 2023 and 2022 | scope | two years
europe-years | cranes in Europe then and now | scope | two times
sample-young | sample and young birds | scope | part
greylag | geese, like a tenth of the count (trap)
oskarsson | hectares, same number as swans (trap)
margin | 31,400 less 27,300 (right)
young | 132 of 1,200 is 11 per cent (right)
eat-total | 300 g by 31,000 is nine tonnes (right)
old-date | day of the old record, 4 April 2019
day | day of the count, Tuesday 11 April 2023
old-record | old record
first-count | first count
height | height
damage | damage
wrede-age | wrede age
foreign-share | foreign share
income | income
hide-room | hide room
europe | europe
sixties | sixties
flu | flu
counters | counters
temp | temp
swans | swans
eagles | eagles
demoiselle | demoiselle
sample | sample
young-last | young last
wingspan | wingspan
bus | bus
bus2 | bus2
bus-fare | bus fare
peak-end | peak end
week | week
farms | farms
eat | eat
ranout | ranout
season | season
left-day | left day
demand | demand
decision | decision
springs | springs
flight-rest | flight rest
cable-year | cable year
cable-cost | cable cost
year23 | year23
guide-fee | guide fee
bun | bun
