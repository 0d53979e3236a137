title: Train collision at Halvik
domain: disaster
== a1-nordwire.txt | 2024-07-15
Trains collide in western Norvia, {{four|dead:A}} killed
HALVIK, July 15 (NorWire) – {{Four people|dead:A}} were killed and {{63|hurt:A}} injured when a passenger train ran into a freight train near the town of Halvik on Monday morning, police said.

The regional express from Sundal to Terne, with {{about 170 passengers|pax:A}} aboard, struck the rear of a train carrying timber at {{8:12 a.m.|time:A}} {{Two|derailed:A}} of its {{five|cars:A}} cars left the rails and came to rest against an embankment.

{{Seventeen|critical:A}} of the injured were in critical condition, the regional health authority said. {{Nine helicopters|helis:A}} and {{46 ambulances|amb:A}} were sent. {{Eleven|trapped:A}} persons were still trapped at noon.

Police chief Gro Sandvik said the driver of the passenger train, a man of {{54|age-driver:A}}, survived. "It's too early to talk about signals," she said. The line has a limit of {{110 km/h|limit:A}} there.

The state rail operator said the stretch, single track over {{38 kilometres|single:A}}, would be closed {{until at least Thursday|reopen:A}}. {{Some 9,000 travellers|affected:A}} a day use it.

The Accident Board sent {{six|invest:A}} investigators. Norvia's last fatal rail accident was {{in January 2013|last:A}}, when {{five|lastdead:A}} died at Kvamme. Its worst, {{in 1975|worst:A}}, took {{27 lives|worstdead:A}}.

Prime Minister Siri Aune broke off her holiday. Shares in signal maker Elektra Bane fell {{3.1%|share:A}}.

== a2-halvikavis.txt | 2024-07-16
Halvik mourns; church open all night
Halvik Avis, Tuesday 16 July 2024, 14:30

The loss is now {{six|dead:B}}. A {{19-year-old|age-girl:A}} student died of her injuries in the night, and this morning firefighters found a man under the second car. {{Five|dead-named:A}} have been named.

At the hospital in Terne, {{78 people|hurt:B}} have been looked after; {{41|discharged:A}} of those went home. {{Twelve|critical:B}} are fighting for their lives. All {{eleven|trapped:A}} who sat trapped at midday on Monday were out by {{16.40|freed:A}}.

Conductor Eli Moen, {{38|age-moen:A}}, had counted: "We were {{203|pax:B}}. I'd just gone through. At {{ten minutes past eight|time:A}}, a little after, I was in the last of the {{five|cars:A}} coaches, thank God." The front one is {{four metres|crush:A}} shorter than it was.

Odd Tveit, whose farm lies {{200 metres|farm:A}} from the track, took in {{34|tveit:A}} passengers and cooked {{60 eggs|eggs:A}}.

The timber train had {{22 wagons|wagons:A}}. It had stood still {{for nearly twenty minutes|stood:A}}, waiting to enter Halvik, says its driver, aged {{27|age-freight:A}}.

Buses run in place of trains every {{30 minutes|bus:A}} and take {{75 minutes|bustime:A}}, where the train needs {{46|bustime:B}}. The track won't be free {{before the weekend|reopen:B}}, the operator says.

{{Three hundred|church:A}} were in the church last night and {{170|church:B}} at the vigil by the school. In {{2019|petition:A}} {{2,700|petitioners:A}} people here signed for a second track.

Sport: Halvik IL–Terne 2–6 | Salmon: 12 kilos on a fly | Property: 54 sqm flat 2.7m
== a3-accidentboard.md | 2024-07-18
---
title: Accident Investigation Board: Collision at Halvik, 15 July – first information
published: 18.07.2024
---
**Course of events.** Train 513 with {{187 passengers|pax:C}} and {{three staff|staff:A}} collided at {{08:12:40|time:A}} with freight train 5802, stationary since {{08:05|stood:B}} at the entry to Halvik. Speed at impact was {{71 km/h|impact:A}}. The brake had been applied {{six seconds|brake:A}} before, at {{104 km/h|brakespeed:A}}; permitted speed {{110 km/h|limit:A}}.

**Consequences.** {{Seven fatalities|dead:C}}. {{81 injured|hurt:C}}, of whom {{nine|critical:C}} critically. {{Two cars|derailed:A}} derailed. Damage to rolling stock is put at {{NOK 140 million|damage:A}}, to track at {{NOK 11 million|damage-track:A}}.

**Signalling.** The section is to be equipped with automatic train control of the new type by {{2027|atc:A}}; {{the plan of 2016|atcplan:A}} had said {{2021|atc:B}}. Nationally {{1,180 km|atckm:A}} of {{4,200 km|atckm:B}} have it. A failure in the cabling at signal 42 had been reported at {{05:31|fault:A}}.

**Work in progress.** {{Nine investigators|invest:B}} are at work. Data recorders of both trains have been read; {{38 interviews|interviews:A}} were held of {{60|interviews:B}} planned. A preliminary report will follow {{within 30 days|prelim:A}}, the final one {{within twelve months|finalrep:A}}.

The Board has released the line. According to the infrastructure manager, traffic resumes on {{22 July|reopen:C}}, at a limit of {{60 km/h|limit:B}}.

Between {{2014 and 2023|statyears:A}} the Board recorded {{27|spad:A}} signals passed at danger on this line, {{five|spad:B}} of them last year.
== a4-signalblog.txt | 2024-07-19
Signal 42
The Railway Rambler (blog) | 19 July 2024

{{Seven|dead:C}} people are gone, more than at Kvamme {{eleven years ago|last:A}}. There it was {{five|lastdead:A}}. Let us look at what is known.

The freight drew up at the home signal and the express came up behind at {{over a hundred|brakespeed:A}} until its driver saw wood. From {{104|brakespeed:A}} to {{71|impact:A}} in {{six seconds|brake:A}}: there was not more in it. Driver Lars Husby, {{49|age-driver:B}} and with {{26 years|driver-years:A}} at the regulator, says he had green.

A cable fault had been noted {{at 5.31 that morning|fault:A}}. The repair crew, from Terne, {{54 km|crewdist:A}} off, was told to come at {{nine|crewtime:A}}. That's the price of having {{four|crews:A}} crews for the west, where {{until 2020|crewsuntil:A}} there were {{seven|crews:B}}.

Train control would have stopped it. The budget for it was {{26 billion kroner|atcbudget:A}}; {{15.4 billion|atcbudget:B}} is gone and {{28 per cent|atcshare:A}} of the network has it. Halvik has had to wait from {{2021|atc:B}} to {{2027|atc:A}}.

The single line of {{27 km|single:B}} between Halvik and Sundal takes {{62 trains|trains:A}} a day. It was laid out for {{40|trains:B}}.

How about money? The operator, which earned {{NOK 412m|opprofit:A}} last year, pays {{75,000|advance:A}} kroner at once to each bereaved family. The wrecked set, one of {{14|sets:A}}, is worth {{140 million|damage:A}}. Elektra Bane's shares are back to {{1 per cent|share:B}} under last Friday's.

Trains roll again {{on Monday|reopen:C}}. At {{sixty|limit:B}}, they'll need {{55 minutes|bustime:C}} to Terne. {{Eighteen|inhosp:A}} people lie in hospital still.

Next week: the 1975 disaster, 27 graves | Poll: double track? 81% yes
== topics
dead | deaths by day | scope | toll rose
hurt | injured by day | scope | rose
pax | passengers: early estimate, conductor's count, board's count | scope | estimate against count
time | time of the collision
cars | cars of the train
derailed | cars derailed
critical | critically injured by day | scope | fell
helis | helicopters
amb | ambulances
trapped | trapped at noon
age-driver | age of the passenger train's driver | conflict | 54 against 49
limit | speed limit before and after | scope | before/after
single | length of single track | conflict | 38 km against 27 km
reopen | expected reopening by day | scope | later plans
affected | travellers a day
invest | investigators by day | scope | reinforced
last | last fatal accident
lastdead | its deaths
worst | worst accident
worstdead | its deaths (trap)
share | share price on Monday and by Friday | scope | days
age-girl | age of student
dead-named | dead named
discharged | discharged
freed | time trapped freed
age-moen | age of conductor
crush | crush of car
farm | distance of farm
tveit | passengers taken in
eggs | eggs
wagons | wagons
stood | how long/since when the freight train stood | conflict | nearly twenty minutes against since 08:05, seven minutes
age-freight | age of freight driver
bus | bus interval
bustime | travel time by bus, by train, by train at reduced speed | scope | means
church | people in church and at vigil | scope | different places
petition | petition year
petitioners | petitioners
staff | staff
impact | speed at impact
brake | braking before impact
brakespeed | speed when braking
damage | damage to rolling stock
damage-track | damage to track
atc | train control date now and planned | scope | plan
atcplan | plan year
atckm | km with train control and all | scope | part
atcshare | share of network
fault | time fault reported
interviews | interviews held and planned | scope | plan
prelim | preliminary report
finalrep | final report
statyears | years
spad | signals passed in ten years and last year | scope | periods
driver-years | driver's experience
crewdist | distance of crew
crewtime | crew time
crews | crews now and before | scope | dates
crewsuntil | until
atcbudget | budget and spent | scope | part
trains | trains a day and designed | scope | plan
opprofit | profit
advance | advance payment
sets | train sets
inhosp | in hospital
== copies
== internal
