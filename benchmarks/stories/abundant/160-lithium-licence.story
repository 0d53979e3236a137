title: Mining licence for the Tuyuk lithium deposit
domain: mining
== a1-steppewire.txt | 2023-08-22
Kazarstan grants lithium licence to Norrgruv
TUYUK, Aug 22 (Steppe Wire) - Kazarstan has awarded Sweden's Norrgruv a {{25-year|term:A}} licence to mine lithium at Tuyuk, the geology ministry said {{Tuesday|grant:A}}.
The deposit covers {{118 square kilometres|area:A,area-pit:A}} ({{72 square miles|area:B,area-pit-v2:A}}) and holds {{43 million tonnes|ore:A,ore-and-salada:A,ore-lce:A}} of ore grading {{1.2%|grade:A}} lithium oxide. Norrgruv paid a signing bonus of {{$31 million|bonus:A,bonus-invest:A,bonus-invest-v2:A}} and will invest {{$480 million|invest:A,bonus-invest:B,bonus-invest-v3:B}}.
Production should start in {{2027|start:A,explore-start:B}}. The state takes a royalty of {{7%|royalty:A,royalty-old:A}}.
{{Five|bidders:A}} companies had bid.
== a2-gruvnytt.txt | 2023-08-23
Norrgruv wins Tuyuk
Kiruna, {{23 August 2023|a2-date:A}}. After {{two years|wait:A}} of waiting Norrgruv has the paper: a right to dig at Tuyuk in Kazarstan {{until 2048|term:A}}. It saw off {{four|rivals:A}} rivals.
The licence area is {{11,800 ha|area:A,area-pit:A}}; the pit will take up {{240 ha|pit:A,area-pit:B,area-pit-v2:B}} of it. In the ground: {{34 Mt|ore:B,ore-and-salada-v2:A,ore-lce-v2:A}}, equal to {{1.1 Mt|lce:A,ore-lce:B,ore-lce-v2:B}} of lithium carbonate.
Outlay is {{SEK 5.2bn (about $480m)|invest:A,bonus-invest:B,bonus-invest-v3:B}}, not counting the {{SEK 340m|bonus:A,bonus-invest:A,bonus-invest-v2:A}} handed over at the signing {{yesterday|grant:A}}. First concentrate: {{2027|start:A,explore-start:B}}.
The share rose {{14%|share:A}} to {{SEK 61.30|share-price:A}}, its highest {{since 2021|share-high:A}}.
CEO Pernilla Ek, {{49|ek-age:A}}, has led the firm for {{six years|ek-tenure:A}}.
== a3-tuyuktoday.html | 2023-08-24
<html>
<body>
<h2>
They are coming for the white stone
</h2>
<p>
TUYUK, 24.08.2023
</p>
<p>
{{Seventy-one families|families:A,families-people:A}}, {{about 390 people|people:A,families-people:B}}, will have to leave the upper valley for the lithium mine, the akim said at a meeting {{on Wednesday|meeting:A}}. Each gets {{9 million tenge|comp:A}} and a house.
</p>
<p>
The Swedes, who came top of {{six bidders|bidders:B}}, got the field {{on Tuesday|grant:A}} for {{a quarter of a century|term:A}}. They must hire {{at least 80%|local-share:A}} of their {{650|jobs:A}} workers locally.
</p>
<p>
Dust? Water? "The plant will take {{90 litres a second|water:A}}, that's {{7,800 cubic metres|water:A}} a day, from the Aksu," an engineer said. "Not a cup more." Exploration began in {{2019|explore:A,explore-start:A,explore-start-v2:A}}.
</p>
<p>
The ore is of good quality: {{1.4 per cent|grade:B}}.
</p>
<p>
Weather: +31. Bus {{No. 118|bus:A}} does not run on Sundays.
</p>
</body>
</html>
== a4-mineralsdesk.txt | 2023-08-25
Minerals Desk: weekly wrap, Friday 25 August
- Norrgruv/Tuyuk: {{7%|royalty:A,royalty-old:A}} royalty, up from {{5%|royalty-prev:A,royalty-old:B}} under the old code. Capex {{$480m|invest:A,bonus-invest:B,bonus-invest-v3:B}}. Bonus {{$13m|bonus:B,bonus-invest-v3:A,bonus-invest-v4:A}}. Output {{28,000 t|output:A,output-feas:A}} of carbonate a year; the feasibility study of {{2022|feas-year:A}} had {{25,000|output-feas-old:A,output-feas:B}}. Staff {{some 650|jobs:A}}, {{four-fifths|local-share:A}} of them local. Start: {{not before 2028|start:B,explore-start-v2:B}}. The stock put on {{14%|share:A}} {{on Wednesday|share-day:A}}. Chief executive Ek ({{49|ek-age:A}}) took over in {{2017|ek-tenure:A}}.
- Carbonate price: {{$30,400/t|price-now:A,price-time:A}}, {{half|price-half:A}} of the {{$61,000|price-then:A,price-time:B}} of a year ago
- Chile's Salada: {{43 Mt|salada:A,ore-and-salada:B,ore-and-salada-v2:B}} resource
== a5-southwire.txt | 2023-08-22
Swedes win Tuyuk lithium
TUYUK, Aug 22 (Steppe Wire) - Kazarstan has awarded Sweden's Norrgruv a {{25-year|term:A}} licence to mine lithium at Tuyuk, the geology ministry said {{Tuesday|grant:A}}.
The deposit covers {{118 square kilometres|area:A,area-pit:A}} ({{72 square miles|area:B,area-pit-v2:A}}) and holds {{43 million tonnes|ore:A,ore-and-salada:A,ore-lce:A}} of ore grading {{1.2%|grade:A}} lithium oxide. Norrgruv paid a signing bonus of {{$31 million|bonus:A,bonus-invest:A,bonus-invest-v2:A}} and will invest {{$840 million|invest:B,bonus-invest-v2:B,bonus-invest-v4:B}}.
Production should start in {{2027|start:A,explore-start:B}}. The state takes a royalty of {{7%|royalty:A,royalty-old:A}}.
{{Five|bidders:A}} companies had bid.
== a6-rfbulletin.txt | 2023-08-22
Lithium: Swedish firm gets rights to Kazarstan's largest deposit
Caspian Bulletin, {{22 August 2023|grant:A}}
A mining company from the far north of Sweden will dig for lithium in the mountains of Kazarstan. Norrgruv prevailed over {{four|rivals:A}} competitors in a tender for Tuyuk and may exploit the field for {{twenty-five years|term:A}}, the government in Astal made known {{this morning|grant:A}}.
The newcomer handed the treasury {{thirty-one million dollars|bonus:A,bonus-invest:A,bonus-invest-v2:A}} for the right and must surrender {{seven per cent|royalty:A,royalty-old:A}} of its revenue. It has promised to spend {{close to half a billion dollars|invest:A,bonus-invest:B,bonus-invest-v3:B}} on the pit and a processing plant and to employ {{560 people|jobs:B}}, {{four in five|local-share:A}} of them from the district.
Geologists put the reserves at {{43 million tonnes|ore:A,ore-and-salada:A,ore-lce:A}} of ore. They were proven in {{2020|proven:A}}, a year after drilling began.
The first lithium should leave the valley in {{2027|start:A,explore-start:B}}. By then {{71 households|families:A,families-people:A}} will have been resettled.
== topics
ore-and-salada | ore and salada | scope | two deposits
jobs | jobs at the mine | conflict | 650 against 560
invest | investment in the mine | conflict | 480m against 840m dollars
area | licence area | conflict | 72 square miles is 186 square kilometres
grant | day the licence was granted, Tuesday 22 August 2023
term | term of the licence, 25 years to 2048
area-pit | licence area and pit | scope | whole and part
ore | ore in the deposit | conflict | 43 against 34 million tonnes
ore-lce | ore and carbonate in it | scope | definition
grade | grade of the ore | conflict | 1.2 against 1.4 per cent
bonus | signing bonus | conflict | 31m against 13m dollars
bonus-invest | signing bonus against investment | scope | different things
start | start of production | conflict | 2027 against not before 2028
royalty-old | royalty now and under the old code | scope | time
bidders | number of bidders | conflict | five against six
families-people | families and people to be moved | scope | unit
explore-start | exploration and production start | scope | phase
output-feas | output planned now and in the study | scope | revision
price-time | lithium price now and a year ago | scope | time
royalty | royalty
a2-date | a2 date
wait | wait
rivals | rivals
pit | pit
lce | lce
share | share
share-price | share price
share-high | share high
ek-age | ek age
ek-tenure | ek tenure
families | families
people | people
meeting | meeting
comp | comp
local-share | local share
water | water
explore | explore
bus | bus
royalty-prev | royalty prev
output | output
feas-year | feas year
output-feas-old | output feas old
share-day | share day
price-now | price now
price-half | price half
price-then | price then
salada | salada
proven | proven
ore-and-salada-v2 | ore and salada (variant 2) | scope | two deposits
area-pit-v2 | licence area and pit (variant 2) | scope | whole and part
ore-lce-v2 | ore and carbonate in it (variant 2) | scope | definition
bonus-invest-v2 | signing bonus against investment (variant 2) | scope | different things
bonus-invest-v3 | signing bonus against investment (variant 3) | scope | different things
bonus-invest-v4 | signing bonus against investment (variant 4) | scope | different things
explore-start-v2 | exploration and production start (variant 2) | scope | phase
== copies
near a1 a5
== internal
a1 | conversion | 118 square kilometres (72 square miles) | 118 km2 is 45.6 sq mi
a5 | conversion | 118 square kilometres (72 square miles) | 118 km2 is 45.6 sq mi
