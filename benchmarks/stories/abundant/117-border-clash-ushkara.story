title: Clash at the Ushkara pass
domain: military clash
== a1-central-asia-wire.txt | 2022-04-19
Border clash at Ushkara pass kills {{seven|sold-mon:A}} soldiers, say both sides

ALMALYK, April 19 (CAW) - Border guards of Dastan and Kuhestan exchanged mortar fire at the Ushkara pass on {{Monday|day:A}}, leaving {{four|dast-dead:A,sides:dast}} Dastani and {{three|kuh-dead:A,sides:kuh}} Kuhestani soldiers dead, the two governments said.

The firing lasted {{about five hours|dur:A}}, until a truce at {{4 p.m.|truce-time:A}} Each accused the other of crossing the line first.

{{Sixteen|dast-wounded:A}} Dastani troops were wounded. {{Around 1,200|evac:A}} villagers fled.

The two countries share {{970 km|border:A,border-dem:all}} of border, of which only {{590 km|border-demarc:A,border-dem:part}} has been demarcated.

== a2-dastan-today.txt | 2022-04-19
Our heroes beat off attack

Defence Ministry briefing, {{19 April|brief-day}}. In the course of {{yesterday|day:A}}'s provocation the enemy lost {{eleven men|kuh-dead:B}} and {{two armoured vehicles|armour}}. {{Four|dast-dead:A}} of our servicemen gave their lives; {{16|dast-wounded:A}} are in hospital at Almalyk.

The attack began at {{11.05|begin:A}} with fire from {{82-mm mortars|mortar:A}}. It was over by {{three in the afternoon|truce-time:B}}.

Inhabitants of {{three villages|villages:A}}, {{1,200 people|evac:A}}, were taken to safety. {{Two schools|schools}} burnt down.

== a3-kuhestan-tribune-live.md | 2022-04-20
---
title: Ushkara live - what we know
date: 2022-04-20 09:00
---

- **Losses.** General Staff: {{3|kuh-dead:A}} killed, {{9|kuh-wounded}} injured on our side. It claims that {{a score|dast-dead:B}} of enemy soldiers fell.
- **Civilians.** A shepherd of {{62|shepherd:A}} and his grandson, {{14|grandson:A}}, were killed by a shell on {{Monday|day:A}} evening, {{two hours after|after-truce}} the ceasefire.
- **Displaced.** {{2,000|evac-kuh,evac-sides:kuh}} on this side; another {{1,200|evac:A,evac-sides:dast}} across the line.
- **Talks.** Officers met at the bridge for {{forty minutes|talks-len:A}} on {{Tuesday|talks-day}}. A {{second|round}} round is due on {{Friday, April 22|talks-2}}.
- **Reminder.** {{About 380 kilometres|undemarc}} of the {{970-km|border:A}} frontier have never been agreed. Last {{September|last-clash}}'s fighting killed {{36|last-dead}}.

== a4-global-observer.txt | 2022-04-21
Shots over a spring

The war for the spring of Ushkara, which yields {{30 litres|spring}} a second, went on for {{three hours|dur:B}} this time. It cost {{nine lives|all-dead}}, if one takes each army's word for its own dead and adds {{two|civ-dead}} civilians.

Diplomats who drove up on {{Wednesday|diplo}} counted {{18|houses}} burnt houses in {{four|villages:B}} hamlets and picked up fragments of {{120-millimetre|mortar:B}} rounds. A boy of {{13|grandson:B}} lies beside his grandfather in the graveyard.

{{Three-fifths|demarc-share}} of the boundary, {{590 kilometres|border-demarc:A}}, is marked; the rest, {{380 km|undemarc}}, is not.

The parley on {{Tuesday|talks-day}} took {{two-thirds of an hour|talks-len:A}}.
== a5-silk-road-review.txt | 2022-04-20
Silk Road Review, 20 April 2022
Why Ushkara keeps burning

It is a pass without a customs post, and nobody could say who owns the water. On {{Monday|day:A}} that was enough, once more, for mortars. Herders on both sides had asked for a mixed patrol since {{autumn|herders-since}}.

The two countries share {{970 km|border:A,border-dem:all}} of border, of which only {{590 km|border-demarc:A,border-dem:part}} has been demarcated.

{{Sixteen|dast-wounded:A}} Dastani troops were wounded. {{Around 1,200|evac:A}} villagers fled.

An officer at the crossing, asked whether it was over, looked at the sky and said that the snow would be gone in {{two weeks|snow}}, and then everyone would want to water {{4,000 sheep|sheep}} at the same time.

== a6-frontier-letters.md | 2022-05-01
---
title: Letter from Ushkara
date: 2022-05-01
outlet: Frontier Letters
---

The spring itself is a disappointment. It comes out of a pipe. At {{thirty litres|spring}} a second it fills a ditch, and the ditch, {{eleven kilometres|ditch}} further down, divides; and on that fork men have been killing each other since before there were uniforms.

On {{Easter Monday, 18 April|day:A}}, it began with a spade. A Kuhestani farmer had opened the left-hand sluice {{two hours|sluice}} early. By {{five past eleven|begin:A}} there were mortars. I have asked both armies for the length of the fight; they agree, for once, on {{five hours|dur:A}}, and they do not agree on anything else.

Dastan buried {{four|dast-dead:A,sides:dast}} soldiers. The Kuhestani side says it buried {{three|kuh-dead:A,sides:kuh}}, and the colonel across the river laughs and shows {{eleven|kuh-dead:B}} on his fingers and one thumb. There is no doubt about the shepherd, who was {{62|shepherd:A}}, nor about his grandson, since I was shown the boy's school report. He would have turned {{fifteen|grandson-next}} in {{June|grandson-m}}.

Of {{three|villages:A}} villages on the near bank the {{1,200|evac:A,evac-sides:dast}} people have mostly come back. On the far bank, where {{two thousand|evac-kuh,evac-sides:kuh}} fled, {{700|evac-back}} have. {{Eighteen|houses}} houses are black. The school teaches in {{two|shifts}} shifts, under a tarpaulin that is stamped with the number {{82|tarp}}.

There was a {{second|round}} parley, on {{the 22nd|talks-2}}, and it lasted rather longer than the {{forty minutes|talks-len:A}} of the first. A third is to take place on {{10 May|talks-3}}. The frontier is {{970 kilometres|border:A,border-dem:all}} long. At the present pace of demarcation, {{nine|demarc-pace}} a year, the {{380|undemarc}} that are missing will have been agreed in {{42 years|demarc-years}}.

I drank from the pipe. It is very good water.

== topics
sold-mon | soldiers killed, both sides
dast-dead | Dastani soldiers killed | conflict | four against a score
kuh-dead | Kuhestani soldiers killed | conflict | three against eleven
sides | soldiers of the two sides | scope | different sides
dur | duration of the fighting | conflict | five against three hours
truce-time | end of the firing | conflict | 4 p.m. against three
border-dem | border and demarcated part | scope | part and whole
mortar | calibre of mortars | conflict | 82 against 120 mm
villages | villages affected | conflict | three against four
grandson | age of the boy | conflict | 14 against 13
evac-sides | displaced on the two sides | scope | another side
undemarc | undemarcated border
day | day
dast-wounded | dast wounded
evac | evac
border | border
border-demarc | border demarc
brief-day | brief day
armour | armour
begin | begin
schools | schools
kuh-wounded | kuh wounded
shepherd | shepherd
after-truce | after truce
evac-kuh | evac kuh
talks-len | talks len
talks-day | talks day
round | round
talks-2 | talks 2
last-clash | last clash
last-dead | last dead
spring | spring
all-dead | all dead
civ-dead | civ dead
diplo | diplo
houses | houses
demarc-share | demarc share
herders-since | herders since
snow | snow
sheep | sheep
ditch | ditch
sluice | sluice
grandson-next | grandson next
grandson-m | grandson m
evac-back | evac back
shifts | shifts
tarp | tarp
talks-3 | talks 3
demarc-pace | demarc pace
demarc-years | demarc years
== copies
passage a5-silk-road-review.txt a1-central-asia-wire.txt
== internal
