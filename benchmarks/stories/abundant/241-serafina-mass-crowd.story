title: Open-air pilgrimage at Ilhanova
domain: society/crowds
== a1-atlanticpress.txt | 2024-05-13
{{Half a million|crowd:A,crowd-count:A}} pilgrims fill Ilhanova for centenary mass

ILHANOVA, Portugal, May 12 (Atlantic Press) - {{Around 500,000 people|crowd:A,crowd-count:A,crowd-time:A}} filled the esplanade and the streets of Ilhanova on {{Sunday|day:A}} for a mass marking {{100 years|centenary:A}} since the first pilgrimage there, civil protection said.

The service, led by Cardinal Duarte Sampaio-Reis, {{72|cardinal:A}}, lasted {{two hours and a quarter|mass:A}}. Temperatures reached {{33 degrees|temp:A}}, and {{640 people|treated:A,treated-hospital:A,treated-time:A}} needed first aid; {{29|treated-hospital:B}} were taken to hospital.

{{Some 3,200 police|police:A}} were on duty. {{Five|pickpockets}} pickpockets were arrested.

Trains brought {{84,000|trains:A}} pilgrims. The last left at {{11.20 p.m.|last-train:A}}
== a2-diariocentro.txt | 2024-05-13
A white sea: Ilhanova {{on its hundredth birthday|centenary:A}}

They had walked {{11 days|walk:A}} from Braganca, like Lurdes Pinto, {{68|lurdes}}, or {{340 kilometres|walk-km:A}} from Faro, or come by one of {{2,150 coaches|coaches:A}}. {{On Sunday|day:A}} at {{10|mass-start:A}} they lifted their handkerchiefs.

How many? The sanctuary says {{750,000|crowd:B}}. A researcher of the University of Coimbra, counting heads in drone photographs, arrives at {{312,000|crowd-drone:A,crowd-count:B}} on the esplanade at the moment of the blessing.

The Red Cross assisted {{460|treated:B}}, mostly for the heat. A baby was born at {{8.52|baby}} in a tent and weighs {{3.2 kilos|baby-weight}}.

{{Four thousand|police:B}} officers watched over everything. Cost to the town: {{€1.9 million|cost:A}}.
== a3-pilgrimnews.md | 2024-05-14
---
title: Ilhanova in figures
date: 2024-05-14
---
* Mass: {{135 minutes|mass:A}}, {{120,000|hosts:A}} hosts, {{1,100|priests:A}} priests, {{42|bishops:A}} bishops
* Heat: {{33 C (91 F)|temp:A}} at {{1 p.m.|temp-time:A}}
* Candles at the vigil on {{Saturday, May 11|vigil:A}}: {{180,000|candles:A}}
* Water given out: {{410,000 litres|water:A}}; that's {{108,000 US gallons|water:A}}
* Children lost: {{57|lost:A}}. Children found: {{57|found:A}}
* First pilgrimage: {{12 May 1924|centenary:A}}, with {{4,000|first-crowd:A}} people
* Next great feast: {{Saturday, 13 October|next:A}}
* Train passengers: {{just under 85,000|trains:A}}; last departure {{20 past 11|last-train:A}}
* Cardinal: turned {{73|cardinal:B}} {{on the day|birthday}}
== a4-radiolocal.txt | 2024-05-12
Ilhanova, bulletin {{at 2pm|bulletin}}

The mass is over; it took {{just over two hours|mass:A}}. Civil protection speaks of {{at least 400,000|crowd-time:B}} visitors by noon, and expects the number to reach {{half a million|crowd:A,crowd-time:A}}. {{Two hundred and ten|treated-time:B}} have needed help so far.

Road A{{13|road}} is jammed for {{17 kilometres|jam:A}}. Car parks {{1 to 9|car-parks}} are full. The procession starts at {{5|procession:A}}.
== a5-vaticandesk.md | 2024-05-13
---
title: "Ilhanova at {{100|centenary:A}}"
date: 2024-05-13
---
A cardinal legate, {{41|bishops:B}} bishops, {{1,100|priests:A}} priests and, by the official reckoning, {{500,000|crowd:A,crowd-count:A}} faithful took part {{on Sunday 12 May|day:A}} in the centenary mass at Ilhanova, which went on for {{135|mass:A}} minutes under a hard sun ({{33C|temp:A}}).

The sanctuary, where {{three|shepherds}} shepherds saw a light in {{1924|centenary:A}}, has {{9,000|basilica:A}} seats indoors. It had {{6.3 million|year-2023:A}} visitors last year.

At the vigil there had been {{some 150,000|candles:B}} candles. Medical posts treated {{640|treated:A,treated-hospital:A,treated-time:A}} people and sent {{29|treated-hospital:B}} to hospital.

Cardinal Sampaio-Reis, {{72|cardinal:A}}, flies home {{on Tuesday|flies}}.
== a6-expatpost.txt | 2024-05-13
{{Half a million|crowd:A,crowd-count:A}} faithful fill Ilhanova

The Expat Post, 13 May

{{Around 500,000 people|crowd:A,crowd-count:A,crowd-time:A}} filled the esplanade and the streets of Ilhanova on {{Sunday|day:A}} for a mass marking {{100 years|centenary:A}} since the first pilgrimage there, civil protection said.

The service, led by Cardinal Duarte Sampaio-Reis, {{72|cardinal:A}}, lasted {{two hours and a quarter|mass:A}}. Temperatures reached {{33 degrees|temp:A}}, and {{640 people|treated:A,treated-hospital:A,treated-time:A}} needed first aid; {{29|treated-hospital:B}} were taken to hospital.

{{Some 3,200 police|police:A}} were on duty. {{Five|pickpockets}} pickpockets were arrested.

Trains brought {{84,000|trains:A}} pilgrims. The last left at {{11.20 p.m.|last-train:A}}

More: where to eat in Ilhanova | {{19|more-beaches}} beaches under an hour away
== topics
bishops | bishops at the mass | conflict | 42 against 41
candles | candles at the vigil | conflict | 180,000 against some 150,000
year-2023 | visitors a year (trap)
crowd | crowd in all | conflict | half a million against 750,000
crowd-count | official estimate and drone count at one moment | scope | definition
crowd-time | crowd by noon and in the end | scope | time
treated | people who needed first aid | conflict | 640 against 460
treated-hospital | first aid and hospital | scope | whole and part
treated-time | first aid by early afternoon and in all | scope | time
police | police on duty | conflict | 3,200 against 4,000
cardinal | age of the cardinal | conflict | 72 against 73
first-crowd | crowd in 1924 (trap)
hosts | hosts (trap)
water | water given out, litres = gallons
centenary | 100 years, since 12 May 1924
day | day of the mass, Sunday 12 May 2024
mass | length of the mass, 135 minutes
temp | temp
trains | trains
last-train | last train
walk | walk
lurdes | lurdes
walk-km | walk km
coaches | coaches
mass-start | mass start
crowd-drone | crowd drone
baby | baby
baby-weight | baby weight
cost | cost
priests | priests
temp-time | temp time
vigil | vigil
lost | lost
found | found
next | next
birthday | birthday
bulletin | bulletin
road | road
jam | jam
car-parks | car parks
procession | procession
pickpockets | pickpockets
shepherds | shepherds
basilica | basilica
flies | flies
more-beaches | more beaches
== copies
near a6 a1
== internal
a3 | weekday | Saturday, 13 October | 13 October 2024 is a Sunday
