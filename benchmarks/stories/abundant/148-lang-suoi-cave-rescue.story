title: Pupils trapped in Lang Suoi cave
domain: missing persons
== a1-mekong-wire.txt | 2019-07-15
{{Seven pupils|trapped:A}} and teacher trapped in flooded cave

LANG SUOI, July 15 (Mekong Wire) - {{Seven schoolboys|trapped:A}} aged {{11|age-young:A}} to {{15|age-old}} and their teacher have been stuck in a cave in the north since heavy rain closed the entrance on {{Saturday|day:A}}, rescuers said on {{Monday|mon}}.

They went in at {{about 2 p.m.|in-time:A}} The cave is {{4.3 kilometres|cave:A,cv:all}} long; the group is thought to be {{1.6 km|where:A,cv:where}} from the mouth. {{Forty|divers-mon:A,dv:mon}} divers have arrived.

== a2-highland-youth.txt | 2019-07-16
Bicycles at the gate

There are {{nine|bikes}} bicycles chained to the park fence. {{Eight|trapped:B}} belong to the boys and {{one|bike-t}} to Mr Thong, who is {{26|teacher:A}} and teaches geography. Cook Mai saw them pedal past {{a little before four|in-time:B}} on {{Saturday|day:A}}.

They had {{three|torches:A}} torches and {{ten|rice}} rice balls. Water in the main gallery rises by {{9 centimetres|rise:A}} an hour. Pumps are taking out {{1.2 million litres|pumps:A}} a day.

The youngest is a boy of {{ten|age-young:B}}, small enough, his mother says, to be scared of frogs.

== a3-intl-cable.md | 2019-07-18
---
title: Cave boys found alive after {{five days|lost:A}}
date: July 18, 2019
---

{{All eight|all}} missing in a cave have been found alive by a British diver on a ledge {{a mile|where:A}} inside, authorities said. They were sighted at {{9:20 p.m.|found-t:A}} on {{Wednesday|found:A}}, {{more than 100 hours|hours}} after they had entered.

{{One hundred and ten|divers-thu:A,dv:thu}} divers from {{nine nations|nations:A}} are now on site. To bring out a boy takes {{five hours|trip:A}}; the narrowest passage is {{38 cm|narrow:A}} wide.

The teacher, {{29|teacher:B}}, gave the boys his share of food.

== a4-diver-diary.txt | none
DIVE LOG {{17 July 2019|found:A}}. Entered {{16:05|dive-in}}. Visibility {{20 cm|vis}}. Reached the ledge {{22:45|found-t:B}}. {{Eight|all}} heads, counting the teacher's. They asked what day it was. Water down {{half a metre|down}} since the pumps were doubled. Narrowest point: {{15 inches|narrow:A}}. Out {{03:10|dive-out}}.

== a5-mekong-wire-out.txt | 2019-07-22
All out of cave, {{nine days|days-in}} after

LANG SUOI, July 22 (Mekong Wire) - The last of {{seven|trapped:A}} pupils and their teacher left a flooded cave on {{Sunday|out}}. The operation took {{two days|op-len,op:act}} and involved {{110 divers|divers-thu:A}} from {{eleven|nations:B}} countries; {{one|diver-dead}} diver died. It was planned to take {{four|op-plan,op:plan}}.

A trip through the water took {{seven hours|trip:B}} per boy. The boys lost {{3 kilos|kilos}} each. At the peak {{1.2 million litres|pumps:A}} of water were pumped out per day.
== a6-park-authority.txt | 2019-12-02
Lang Suoi cave to reopen

The cave in which {{seven|trapped:A}} pupils and their teacher, {{26|teacher:A}}, were trapped {{last July|month}} will open again on {{1 January|reopen}}, the park authority said. Tickets will cost {{40,000|tick-for,tk:for}} for foreigners and {{15,000|tick-loc,tk:loc}} for locals.

Only the first {{600 metres|open-len,ol:open}} of its {{4.3 km|cave:A,cv:all,ol:all}} can be visited. A plaque marks where the water stood, and another, {{a mile|where:A,cv:where}} in, will be seen by nobody. Divers from {{nine|nations:A}} nations had spent {{five hours|trip:A}} a trip there. The boys set out at {{two in the afternoon|in-time:A}} on {{Saturday, 13 July|day:A}}.

The town, {{8,400|town}} inhabitants, expects {{300,000|vis-plan,vs:plan}} visitors a year; before, it had {{22,000|vis-old,vs:old}}.

== topics
trapped | boys trapped | conflict | seven against eight
in-time | time they went in | conflict | 2 pm against a little before four
cv | length of the cave and place of the boys | scope | part and whole
dv | divers on Monday and Thursday | scope | other time
teacher | age of the teacher | conflict | 26 against 29
found-t | time they were found | conflict | 9:20 against 10:45 pm
nations | nations of the divers | conflict | nine against eleven
trip | hours a trip out takes | conflict | five against seven
op | planned and real length of the operation | scope | plan against actual
age-young | age of the youngest | conflict | 11 against ten
age-old | age old
day | day
mon | mon
cave | cave
where | where
divers-mon | divers mon
bikes | bikes
bike-t | bike t
torches | torches
rice | rice
rise | rise
pumps | pumps
lost | lost
all | all
found | found
hours | hours
divers-thu | divers thu
narrow | narrow
dive-in | dive in
vis | vis
down | down
dive-out | dive out
days-in | days in
out | out
op-len | op len
diver-dead | diver dead
op-plan | op plan
kilos | kilos
tk | price for foreigners and locals | scope | other group
ol | open part and whole cave | scope | part and whole
vs | visitors expected and before | scope | plan
month | month
reopen | reopen
tick-for | tick for
tick-loc | tick loc
open-len | open len
town | town
vis-plan | vis plan
vis-old | vis old
== internal
