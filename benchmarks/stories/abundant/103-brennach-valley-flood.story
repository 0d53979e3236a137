title: Brennach valley flood
domain: flood
== a1-alpenblick.txt | 2021-08-19
Flood in Brennach valley: {{six dead|deaths-thu:A,deaths-thu-sat:thu}}, {{18 missing|missing-thu:A,missing-thu-sat:thu}}

INNSTADT, Austria, Aug. 19, 2021 — A torrent of water, mud and timber tore through the Brennach valley on {{Wednesday night|day:A}}, killing {{six people|deaths-thu:A,deaths-thu-sat:thu}} and cutting off {{three villages|villages:A}}, the provincial government said on {{Thursday|state-day}}. {{Eighteen|missing-thu:A,missing-thu-sat:thu}} others, {{five|tourists:A}} of them Dutch campers, could not be reached.

{{One hundred and twelve millimetres|rain:A}} of rain fell in {{three hours|rain-dur:A}} at the Hochalm weather station, more than in an average {{August|august}} as a whole.

The Brennach, normally {{60 centimetres|depth-normal:A,depth:normal}} deep at Sankt Veitl, rose to {{4.1 metres|depth-peak:A,depth:peak}} by {{9:40 p.m.|peak-time:A}}, the hydrographic service said. {{Two bridges|bridges:A}} were swept away.

{{Some 430 people|evac:A}} were moved to safety, most of them to the school at Oberbrenn. {{Four helicopters|helis:A}} and {{600 firefighters|firefighters:A}} were deployed.

"My grandfather told me about {{1954|flood54:A}}. This was worse," said innkeeper Walburga Tschurtschen, {{66|innkeeper:A}}.

Governor Leopold Ganahl promised {{€5 million|aid:A}} in immediate aid.

== a2-the-continental.md | 2021-08-20
---
title: Swollen river leaves Tyrol-style idyll in ruins
date: 20 August 2021
outlet: The Continental
---

The first warning reached the campsite at Sankt Veitl on {{a Wednesday evening|day:A}} at {{8:55|warning:A}}. {{A quarter of an hour later|warn-gap}}, at {{ten past nine|peak-time:B}}, the water was at its highest: {{13 feet 5 inches|depth-peak:A,depth:peak}}, in a stream that children usually wade.

By {{Thursday evening|thu-eve}} the number of those whom nobody could account for had shrunk to {{eleven|missing-thu-eve,missing-thu-sat:eve}}. The death toll, according to the mountain rescue service, was {{eight|deaths-thu:B}} at the same time as the governor was giving a lower one.

In all {{530|evac:B}} residents were moved to safety, many of them sleeping on gym mats in Oberbrenn. The Red Cross sent {{800 blankets|blankets}}.

Meteorologists measured {{4.4 inches|rain:A}} of rain on the Hochalm. “Statistically it is an event that comes once in {{200 years|return:A}},” said hydrologist Dr Severin Plattner.

The valley has {{2,300 inhabitants|inhabitants:A}} and {{9,000 guest beds|beds:A}}. It lived through a similar night in {{July 1954|flood54:A}}, {{67 years ago|years-since}}, when {{twenty-one|deaths54}} drowned.

Property damage in the valley is put at {{€70 million|damage-valley:A,damage:valley}}, and in the province as a whole at {{€190 million|damage-prov:A,damage:prov}}.

*Also today: Danube shipping resumes after {{six days|teaser}}*

== a3-oberland-bote.txt | 2021-08-21
Oberland Bote, Saturday 21.8.2021
Search goes on in Brennach

With the recovery of {{three|found-fri}} more bodies on {{Friday|found-day}} the flood has now claimed {{eleven lives|deaths-sat:A,deaths-thu-sat:sat,dead-all:sat}}. {{Seven people|missing-sat:A,missing-thu-sat:sat,miss-all:sat}} are still being sought, among them {{a couple|couple}} from Utrecht; the other {{three Dutch guests|dutch-found}} turned up unhurt in a hut.

{{Fewer than 400|firefighters:B}} volunteers of the fire brigades were on duty on the first night, district commander Hannes Riedmoser admitted, “because the road was gone”. Today there are {{over 1,000|firefighters-sat}}.

The army has replaced {{one|bridge1}} of the {{three bridges|bridges:B}} that the river took. A second temporary crossing is to open on {{Tuesday, August 25|bridge2}}.

The province has raised its emergency fund from {{€5 million|aid:A,aid-change:old}} to {{€8 million|aid-new,aid-change:new}}, {{an increase of 60 percent|aid-up}}. The {{2,300|inhabitants:A}} people of the valley can apply at the town hall, Dorfplatz 18.

Rainfall that evening: Hochalm {{112 mm|rain:A}}, Oberbrenn {{88 mm|rain-ob}}, Innstadt {{41 mm|rain-inn}}.

The landlady Walburga Tschurtschen, {{69|innkeeper:B}}, is serving soup free of charge.
== a4-wiener-wochenblatt.txt | 2021-09-02
What the water left

By Clemens Oberhuber
Wiener Wochenblatt (English selection), 2 September 2021

On the wall of the inn at Sankt Veitl somebody has drawn a line in red chalk. It runs above the door, above the clock, and ends at a stuffed marmot, which is still wet. The line is at {{4 metres 10|depth-peak:A,depth:peak}} from the bed of the stream, where on an ordinary August day the water would not have covered the knees of Walburga Tschurtschen, {{66|innkeeper:A}}, who owns all of it.

It has been {{two weeks|weeks-after}} since the Brennach came down. The count, which rose by the day, has stopped at {{14|deaths-final,dead-all:final}}; {{four|missing-final,miss-all:final}} people have not been found, and for them a bell was rung on {{Sunday|bell}}. In {{1954|flood54:A}}, the last time, {{21|deaths54}} names had gone up on the chapel.

Down in Innstadt the arguments have begun. Who warned whom? The campsite got its call at {{five to nine|warning:A}}. The hydrographers insist that the crest came at {{21:40|peak-time:A}}, so there would have been {{three-quarters of an hour|warn-gap-off,gap:off}} to run. Those who ran say it was {{a quarter of an hour|warn-gap,gap:camp}}.

And who pays? The province had {{five million|aid:A,aid-change:old}} euros in the pot on the first day and {{eight|aid-new,aid-change:new}} by the end of the week. The valley alone needs {{seventy|damage-valley:A,damage:valley}}. “For {{2,300|inhabitants:A}} inhabitants that is {{thirty thousand|per-head}} a head,” says the mayor, who has learned to calculate.

He has also learned to wait. The army's temporary crossing carries {{12 tonnes|army-bridge}}. The other one, for lorries, was delayed until the end of {{September|bridge-late}}, because the river, now {{40 centimetres|depth-now}} deep, has moved {{nine metres|river-move}} to the left and shows no sign of going back.

The tourists have. Of {{9,000|beds:A}} beds in the valley {{600|beds-used}} were taken last weekend, most of them by firemen.

== topics
deaths-thu | people killed, Thursday | conflict | six against eight
deaths-thu-sat | toll Thursday and Saturday | scope | the toll rose
deaths-sat | people killed, Saturday
missing-thu | missing on Thursday
missing-thu-sat | missing on Thursday and Saturday | scope | fell
missing-thu-eve | missing Thursday evening
missing-sat | missing on Saturday
found-fri | bodies found on Friday
found-day | day they were found
villages | villages cut off
tourists | Dutch campers missing at first
dutch-found | Dutch guests found
day | night of the flood
state-day | day of the statement
rain | rain on the Hochalm
rain-dur | duration of the rain
august | month (trap)
depth-normal | normal depth
depth-peak | peak depth
depth | normal and peak depth | scope | normal against peak
peak-time | time of the peak | conflict | 9:40 against ten past nine
couple | Utrecht couple
thu-eve | as-of of the missing
warning | time of warning
warn-gap | time from warning to peak
bridges | bridges destroyed | conflict | two against three
evac | people evacuated | conflict | 430 against 530
blankets | blankets (trap)
helis | helicopters
firefighters | firefighters on the first night | conflict | 600 against fewer than 400
firefighters-sat | firefighters on Saturday
flood54 | earlier flood
years-since | years since 1954
deaths54 | deaths in 1954
innkeeper | age of innkeeper | conflict | 66 against 69
aid | immediate aid at first
aid-new | aid after increase
aid-change | aid before and after | scope | raised
aid-up | increase in per cent
return | return period
inhabitants | inhabitants of the valley
beds | guest beds
damage-valley | damage in the valley
damage-prov | damage in the province
damage | valley and province damage | scope | part and whole
teaser | other story (trap)
bridge1 | bridges replaced
bridge2 | opening of second temporary bridge
rain-ob | rain at Oberbrenn (trap)
rain-inn | rain at Innstadt (trap)
dead-all | deaths on 21 August and finally | scope | rising
miss-all | missing on 21 August and finally | scope | falling
gap | warning time by the camp and by the hydrographers' clock | scope | two accounts of the peak
weeks-after | weeks after
deaths-final | deaths final
missing-final | missing final
bell | bell
warn-gap-off | warn gap off
per-head | per head
army-bridge | army bridge
bridge-late | bridge late
depth-now | depth now
river-move | river move
beds-used | beds used
== internal
a3 | weekday | Tuesday, August 25 | August 25, 2021 is a Wednesday
