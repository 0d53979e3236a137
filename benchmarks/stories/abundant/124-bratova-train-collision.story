title: Trains collide at Bratova junction
domain: rail accident
== a1-danube-agency.txt | 2024-10-21
Trains collide in eastern Moravany, {{five dead|deaths:A}}

BRATOVA, Oct 21 (DA) - A regional train and a freight train collided head-on near Bratova in eastern Moravany on {{Monday morning|day:A}}, killing {{five people|deaths:A}} and injuring {{39|injured:A,inj-sev:all}}, {{eight|severe:A,inj-sev:severe}} of them severely, the fire service said.

The accident happened at {{6:52|time:A}} on a single-track stretch. The passenger train had {{87 people|pax:A}} on board.

Damage was put at {{45 million crowns|damage:A}} ({{$2 million|damage:A}}). Traffic will be interrupted for {{three days|closed:A,cl:plan}}.

== a2-bratova-express.txt | 2024-10-21
07:58 - UPDATED 13:20
Red light passed, says railway

The driver of the {{6.31|train-no}} stopping train to Lhotka passed a signal at danger, the railway's director general, Ctibor Hradsky, said at {{noon|noon}}. He was {{34|driver-age:A}} and had been qualified for {{eleven months|qualified:A}}. He is among the dead.

It was {{seven minutes past seven|time:B}} when the two met on the curve. {{Thirteen|engines:A}} fire engines came. {{Forty-six|injured:B}} travellers are being looked after in {{four|hospitals}} hospitals; the condition of {{8|severe:A,inj-sev:severe}} is grave.

The freight, {{22|wagons:A}} wagons of gravel, was doing {{60|freight-speed:A}}; the other {{75 km/h|pax-speed:A}}.

== a3-rail-europe-weekly.md | 2024-10-25
---
title: 'Bratova: ETCS was due in {{2023|etcs-plan:A,etcs:plan}}'
date: 2024-10-25
outlet: Rail Europe Weekly
---

The line where {{six people|deaths:B}} lost their lives on {{21 October|day:A}} was to have been equipped with automatic train protection by {{2023|etcs-plan:A,etcs:plan}}. The date is now {{2027|etcs-now:A,etcs:now}}, and the price has gone up from {{€31m|etcs-old,etcs-cost:old}} to {{€44m|etcs-new,etcs-cost:new}}, {{an increase of 42 per cent|etcs-up}}.

The man at the controls, aged {{43|driver-age:B}}, got his licence in {{November 2023|licence}}. He had {{87 passengers|pax:A}} behind him in a {{two-car|units}} unit weighing {{78 tonnes|unit-weight}}; the gravel train weighed {{1,640 tonnes|freight-weight}}.

Trains have been running again since {{Friday|reopened}}, a day later than promised. Material losses come to {{€1.8m|damage:A}}, excluding the track.

The country has {{9,400 km|network,net:all}} of railway, {{3,100 km|etcs-km,net:part}} with ETCS, {{a third|etcs-share}} of the network.

== a4-moravany-today.txt | 2024-10-22
Black Tuesday flags

Flags fly at half-mast {{today|mourning}} for those killed at Bratova: {{three|women}} women, {{two|men}} men, and the young driver. Hospitals treated {{46|injured:B}} people; {{21|home}} went home by evening.

Hardest hit was the {{first|first-rank}} carriage, where {{17|first-car}} sat. "We were going {{50|pax-speed:B}}, no more," a survivor, {{68|survivor}}, insists. He was born in the next village in {{1951|surv-born}}.

Work to lift the {{22|wagons:A}} freight cars off the line is to take until {{Thursday|closed-until}}.

The last comparable accident, at Zdanov in {{2010|zdanov}}, cost {{14|zdanov-dead}} lives. It was {{14 years ago|zdanov-ago}}.
== a5-track-record-blog.txt | none
TRACK RECORD: Bratova in figures

Crash: {{21.10.2024|day:A}}, {{6:52|time:A}}. On the railcar {{87|pax:A}} people, {{five|deaths:A}} of whom died {{that day|day:A}}; a {{sixth|sixth}} ({{71|late-age}}) in {{December|late-m}}. Hurt: {{39|injured:A,inj-sev:all}}. Speed of the railcar {{47 mph|pax-speed:A}}, of the {{22|wagons:A}} wagons of gravel {{60 km/h|freight-speed:A}}. Braking began {{210 m|brake}} before. Signals passed at danger on the network: {{81|spad-now,sp:now}} in {{2024|spad-y}}, {{64|spad-prev,sp:prev}} in {{2023|spad-y23}}. Kilometres with train protection: {{3,100|etcs-km,net:part}} of {{9,400|network,net:all}}. Line reopened {{25.10.|reopened}}

== a6-moravian-weekend.md | 2024-11-16
---
title: The boy who liked signals
date: 2024-11-16
outlet: Moravian Weekend
author: Zdenka Horalova-Price
---

In the signal box at Bratova, which has been a museum since {{2006|museum}}, there is a visitors' book, and in it, in a child's capitals, is an entry of {{May 1998|entry}}: I WANT TO BE THE TRAIN. The entry is signed with the name of the man who, on {{21 October|day:A}}, at {{eight minutes to seven|time:A}}, drove past a red light.

He was then {{eight|child-age}}. So he would have been {{34|driver-age:A}} in the autumn, and not what some newspapers wrote. He had {{eleven months|qualified:A}} as a driver behind him and before that {{nine years|guard-years}} as a guard.

I have come by the stopping train. It does {{75|pax-speed:A}} on the straight, as it did that morning, and slows down to {{40|curve-speed}} before the curve, as it did not. The line is single. The freight with its {{twenty-two|wagons:A}} wagons was where it ought to have been.

{{Thirteen|engines:A}} fire engines came over the fields. The hospitals took {{39|injured:A,inj-sev:all}} people, and if you read {{46|injured:B}} somewhere, that is because {{seven|double}} were entered twice, in Lhotka and again in the capital. Of the {{eight|severe:A,inj-sev:severe}} who were badly hurt {{two|severe-still}} are still lying there.

For {{three days|closed:A,cl:plan}}, it was said, there would be no trains; there were none for {{four|closed-act,cl:act}}. A device that would have stopped him in time fits under a seat and costs {{900,000 crowns|device}}. It had been promised for {{2023|etcs-plan:A,etcs:plan}}. The railway has bought {{310|devices}} of them. They are in a warehouse, waiting for the balises, which will come with the rest in {{2027|etcs-now:A,etcs:now}}.

The museum closes at {{four|museum-t}}. Its keeper, {{81|keeper}}, says that he let the boy pull a lever. It was not connected to anything.

== topics
deaths | people killed | conflict | five against six
injured | people injured | conflict | 39 against 46
inj-sev | all injured and severely injured | scope | part and whole
time | time of the accident | conflict | 6:52 against 7:07
driver-age | age of the driver | conflict | 34 against 43
pax-speed | speed of the passenger train | conflict | 75 against 50 km/h
etcs | planned and new date of train protection | scope | before and after revision
etcs-cost | price of protection before and after | scope | before and after
day | day
severe | severe
pax | pax
damage | damage
closed | closed
train-no | train no
noon | noon
qualified | qualified
engines | engines
hospitals | hospitals
wagons | wagons
freight-speed | freight speed
etcs-plan | etcs plan
etcs-now | etcs now
etcs-old | etcs old
etcs-new | etcs new
etcs-up | etcs up
licence | licence
units | units
unit-weight | unit weight
freight-weight | freight weight
reopened | reopened
network | network
etcs-km | etcs km
etcs-share | etcs share
mourning | mourning
women | women
men | men
home | home
first-rank | first rank
first-car | first car
survivor | survivor
closed-until | closed until
zdanov | zdanov
zdanov-dead | zdanov dead
zdanov-ago | zdanov ago
sp | signals passed in two years | scope | other year
net | network with protection and all | scope | part and whole
late-age | late age
late-m | late m
brake | brake
spad-now | spad now
spad-y | spad y
spad-prev | spad prev
spad-y23 | spad y23
sixth | sixth
surv-born | surv born
cl | planned and real closure | scope | plan against actual
museum | museum
entry | entry
child-age | child age
guard-years | guard years
curve-speed | curve speed
double | double
severe-still | severe still
closed-act | closed act
device | device
devices | devices
museum-t | museum t
keeper | keeper
== internal
a4 | span | a survivor, 68, insists. He was born in the next village in 1951. | born in 1951 he is 72 or 73 in 2024
