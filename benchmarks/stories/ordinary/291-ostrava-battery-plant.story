title: Voltari battery plant opens at Lesnice
domain: business
== a1-voltari.md | 2022-06-13
---
title: Voltari opens cell factory in Lesnice
date: 13 June 2022
---
Voltari {{today|open:A}} opened its first European cell factory in Lesnice, Moravia. In its first phase the factory can make {{12 GWh|cap:A}} of cells a year, enough for {{200,000 cars|cars:A}}. By {{2026|capdate:A}} it will be enlarged to {{30 GWh|cap:B}}.

Investment in phase one is {{EUR 1.1 billion|inv:A}}; with phase two the total comes to {{EUR 2.4 billion|inv:B}}. The state contributes {{EUR 140 million|aid:A}}.

{{840 people|jobs:A}} work at the site today. The number will rise to {{1,300|jobs:B}} by the end of the year and {{2,600|jobs:C}} when the factory is complete. They come from {{19 nations|nations:A}}.

Building took {{27 months|build:A}}. The main hall is {{510 metres|hall:A}} long and {{120 metres|hallw:A}} wide. {{40 percent|green:A,green-now:A}} of the electricity is generated from renewable sources, rising to {{100 percent|green:B}} in {{2025|greendate:A}}.

Cells from Lesnice store {{265 Wh/kg|density:A}}. The first customer deliveries will be made in {{September|deliv:A}}.

Voltari reported sales of {{EUR 3.2 billion|sales:A}} in 2021 ({{2020: EUR 2.1 billion|sales:B}}). It has {{14,200|group:A}} employees in {{six|plants:A}} plants.
== a2-ctkstyle.txt | 2022-06-13
Battery maker Voltari starts {{1.1 bln-euro|inv:A}} Lesnice plant
LESNICE, June 13 (Moravian Press Agency) - Prime Minister Jana Holubová on {{Monday|open:A}} pressed the button at a plant that will supply {{200,000|cars:A}} electric cars a year with batteries.

{{About 840|jobs:A}} people have been taken on so far. Average pay is {{43,500 crowns|pay:A}} a month, {{14 percent|payabove:A}} over the regional average. Unemployment in the district fell to {{4.1 percent|unemp:A}} in May, from {{5.6|unemp:B}} a year before.

The government's grant of {{140 million euros|aid:A}} is subject to the creation of {{1,200 jobs|jobs-cond:A}} by {{June 2024|jobs-conddate:A}}. "For each crown we get {{three|taxback:A}} back in taxes," said Holubová.

Voltari chief Kristof Lang said that with energy prices {{2.5 times|energy:A}} those of 2020 he would decide on phase two only {{early next year|phase2:A}}. Lithium cost {{US$71,000|lithium:A}} a tonne, {{five times|lithiumrise:A}} as much as {{in January 2021|lithiumdate:A}}.

Critics, of whom {{about 150|protest:A}} stood at the gate, fear for water. The plant may draw {{38 litres per second|water:A}}; the works' need at present is {{11|water:B}}.

The country had {{11,400|evs:A}} electric cars at the end of May. Rival Norkraft is building a plant of {{40 GWh|norkraft:A}} in Poland for {{3.2 billion euros|norkraftinv:A}}.
== a3-lesnicke-listy.html | 2022-06-15
<html><body>
<p>Lesnické listy in English</p>
<h1>From coal to cells: a town counts its blessings and its buses</h1>
<p>15 June 2022, Wednesday</p>
<p>The pit closed {{in 2006|pit:A}}, and {{1,900|pitjobs:A}} lost their work. On {{Monday|open:A}} the town got a factory again. Petr Wolny, {{57|age-wolny:A}}, was on the last shift down there and is on the first one here. "I went from {{860 metres|depth:A}} under to {{24 degrees|cleanroom:A}}, dry, in a white suit."</p>
<p>Mayor Hana Kubíčková talks of {{1,300|jobs:B}} people by Christmas. {{Two hundred and sixty|foreign:A}} of those now employed come from abroad; {{340|local:A}} from Lesnice itself. The dormitory in Horní Street has {{420|beds:A}} beds; {{310|beds:B}} are taken.</p>
<p>There's a new bus, number {{27|busno:A}}, every {{20 minutes|bus:A}}. It should have been {{every ten|bus:B}}, drivers are lacking. The bypass, {{5.8 km|bypass:A}}, promised for {{2021|bypassdate:A}}, comes {{in 2023|bypassdate:B}}.</p>
<p>Much is said about the water. From the plant's own wells {{eleven litres|water:B}} run every second. "Each day we see the lake drop," says angler Josef Tomek. It is {{1.4 metres|lake:A}} down on {{2019|lakedate:A}}.</p>
<p>Electricity? Of every ten kilowatt hours {{six|green-now:B}} are from wind and sun, manager Eva Lorenz says, the rest is bought on the exchange. The cranes came {{in the autumn of 2019|buildstart:A}}, and after {{thirty-two months|build:B}} of dust the neighbours in Polní Lane may open windows.</p>
<p>Open day: {{25 June|openday:A}}, from {{nine|opendaytime:A}}. {{3,000|opendayn:A}} tickets, {{2,150|opendayn:B}} gone.</p>
<p>Notices: Lost dog, 840 crowns reward | Brass band, 19 musicians | Pool 24 degrees</p>
</body></html>
== a4-cellinsight.txt | 2022-06-17
Voltari's Lesnice: ramp, risk, returns
Cell Insight, 17.06.2022

Opening day is not production day. Of {{four|lines:A}} lines in Lesnice {{one|lines:B}} is qualified. We estimate output of {{1.8 GWh|cap:C}} in 2022 and {{7|cap:D}} in 2023, against a capacity of {{twelve|cap:A}}. Yield is {{71 per cent|yield:A}}; {{92|yield:B}} is what makes money. At the Korean mother plant it took {{26 months|yielddur:A}}.

At {{€92 million|perGWh:A}} per GWh the first stage is dear; the second, {{€1.3bn|inv:C}} for {{18 GWh|cap:E}}, comes to {{72|perGWh:B}}. Will it come? The board meets in {{February|phase2:A}}.

Lang has sold {{80 per cent|soldout:A}} of the output to {{two|clients:A}} carmakers. Škarvan, the bigger one, will get its first cells {{before the year is out, in December|deliv:B}}, its purchasing chief told us, and pays {{€118|price:A}} per kWh; the market is at {{€131|price:B}}.

On energy content, {{265 watt-hours|density:A}} a kilo is good, Norkraft has {{272|density-n:A}}.

For its {{140 million|aid:A}} in aid the state may ask back {{€117,000|perjob:A}} for each job missing below {{twelve hundred|jobs-cond:A}}. No danger: {{900|jobs:D}} badges had been issued by Thursday.

Shares in Voltari fell {{2.2 per cent|share:A}} on {{Monday|open:A}}, opening day, and {{4.0|share:B}} on Wednesday after rate news. At {{€38.10|shareprice:A}} they're {{44 per cent|below:A}} off last November's high. In the first quarter the firm lost {{€27m|q1:A}} ({{Q1 2021: profit of €19m|q1:B}}) on sales of {{€840m|q1sales:A}}. For the year it expects {{€4bn|sales:C}}, after {{3.2|sales:A}}.
== topics
cap | capacity phase one, full, output 2022, 2023, phase two | scope | phases, years
capdate | enlarged by
cars | cars a year
inv | investment phase one, total, phase two | scope | phases
aid | state aid
jobs | jobs now, end of year, complete, 16 June | scope | dates
jobs-cond | jobs demanded for the grant (trap for 1,300)
jobs-conddate | by
nations | nations
build | duration of building | conflict | 27 months against 32
buildstart | start of building
hall | hall length
hallw | hall width
green | renewable share now and plan for 2025 | scope | now against plan
green-now | renewable share of electricity now | conflict | 40% against six of ten
greendate | when
density | energy density
density-n | Norkraft's density (trap)
deliv | first deliveries | conflict | September against December
sales | sales years and forecast | scope | years
group | employees
plants | plants
pay | pay
payabove | above average
unemp | unemployment years | scope | years
taxback | back
energy | energy prices
phase2 | decision on phase two
lithium | lithium price
lithiumrise | rise
lithiumdate | date
protest | protesters
water | water permitted and used | scope | permit against actual
evs | electric cars
norkraft | Norkraft capacity
norkraftinv | Norkraft's investment (trap for 3.2bn sales)
pit | pit closed
pitjobs | jobs lost
open | opening day
age-wolny | age
depth | depth
cleanroom | temperature
foreign | foreign workers
local | local workers
beds | beds and taken | scope | part
busno | bus
bus | bus interval now and planned | scope | plan
bypass | length
bypassdate | bypass promised and now | scope | plan
lake | lake level
lakedate | since
openday | open day
opendaytime | time
opendayn | tickets and gone | scope | part
lines | lines and qualified | scope | part
yield | yield now and target | scope | target
yielddur | months (trap for 27)
perGWh | cost per GWh phase one and two | scope | phases
soldout | share sold
clients | carmakers
price | price paid and market | scope | different prices
perjob | per job
share | share price fall by day | scope | days
shareprice | price
below | below high
q1 | first quarter result years | scope | years
q1sales | first quarter sales (trap for 840 jobs)
== copies
== internal
