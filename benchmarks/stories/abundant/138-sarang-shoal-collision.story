title: Patrol vessels collide at Sarang Shoal
domain: military clash
== a1-manara-wire.txt | 2024-06-18
Coast guard ships collide at disputed Sarang Shoal

MANARA, June 18 (MW) - Vessels of Luzara and Haiyan collided near Sarang Shoal on {{Tuesday|day:A}}, leaving {{three|hurt:A}} Luzaran sailors hurt, one of whom lost {{a thumb|thumb}}, Manara said.

The Luzaran supply boat Bagong Araw, {{24 metres|boat:A}} long, was rammed {{twice|rams:A}} by a cutter of {{3,500 tonnes|cutter:A}} at {{6:38 a.m.|time:A}}, {{nine nautical miles|dist:A}} from the shoal.

It was the {{seventh|rank:A}} incident this year.

== a2-haiyan-daily.txt | 2024-06-18
Luzaran boat deliberately approached our vessel

A spokesman for the coast guard said {{today|day:A}} that at {{five to six|time:B}} in the morning a Luzaran ship ignored {{11|warnings:A}} warnings and came within {{four nautical miles|dist:B}} of the reef. There was {{a single|rams:C}} slight contact. The responsibility lies wholly with the other side.

Haiyan's vessel {{5205|hull}} has a displacement of {{3,500 t|cutter:A}}. Haiyan has administered the reef since {{1999|since}}.

== a3-strait-monitor.md | 2024-06-19
---
title: Ramming at Sarang
date: 2024-06-19
---

Video released by Manara shows {{three|rams:B}} separate impacts within {{five minutes|within}}. The wooden boat, {{79 feet|boat:A,ln:boat}} from bow to stern, took water through a {{1.5-metre|hole}} hole.

It carried {{19 sailors|crew}} and supplies for {{eight|garrison}} marines on a wreck grounded in {{1999|wreck}}. {{Two|hurt:B}} of the men needed treatment, according to a naval hospital.

Haiyan had {{eleven|hships,sides:h}} ships in the area, Luzara {{three|lships,sides:l}}. There have been {{nine|rank:B,yy:now}} clashes in {{2024|y}} so far, against {{six|prev,yy:prev}} in the whole of {{2023|y-prev}}.

== a4-foreign-ministry-luzara.txt | 2024-06-18
STATEMENT

The Department protests in the strongest terms at the illegal actions of {{18 June 2024|day:A}}. It is the {{153rd|protest-n,protests:all}} protest lodged since {{July 2022|protest-since}}, {{26|protest-year,protests:year}} of them this year.

The shoal lies {{105 nautical miles|coast:A,coastdist:l}} (about {{194 kilometres|coast:A}}) from our coast and {{over 600|hcoast,coastdist:h}} from Haiyan's.

== a5-southern-star-sg.txt | 2024-06-20
Manara plays down clash

The president's office on {{Thursday|pres}} called the collision "probably a misunderstanding". The vessel had been hailed {{eight|warnings:B}} times by loudspeaker, it acknowledged. Trade between the two countries was worth {{US$41 billion|trade:A}} last year.

A resupply run to the shoal, which is {{some 190km|coast:A}} ({{148 miles|coast-mi}}) off Luzara, takes place every {{three weeks|resupply}}.
== a6-naval-analyst.md | 2024-07-02
---
title: "Sarang, frame by frame"
date: 2024-07-02
---

I have gone through {{41 minutes|footage}} of footage from both sides of the collision of {{18 June|day:A}}. My clock puts the first contact at {{06:38:20|time:A}} and finds a second {{four minutes|gap}} later: {{two|rams:A}}, then, not {{three|rams:B}}. The cutter, {{3,500 tonnes|cutter:A}} and {{98 metres|cutter-len,ln:cutter}} long, has about {{forty times|ratio}} the displacement of the {{24-metre|boat:A,ln:boat}} Bagong Araw.

Radar gives a distance from the shoal of {{nine miles|dist:A}}, nautical of course. I hear {{eight|warnings:B}} warnings on the tape.

Casualties: Manara has settled on {{three|hurt:A}}. Cost of the repair: {{$96,000|repair}}. Days until the marines on the wreck got their rice: {{nine|rice}}.

== topics
hurt | Luzaran sailors hurt | conflict | three against two
rams | impacts | conflict | twice, three, one
time | time of the collision | conflict | 6:38 against 5:55
dist | distance from the shoal | conflict | nine against four nautical miles
rank | incidents this year | conflict | seventh against nine
warnings | warnings given | conflict | 11 against eight
yy | incidents this year and in 2023 | scope | other period
sides | ships of the two sides | scope | other side
coastdist | distance to the two coasts | scope | other coast
protests | protests since 2022 and this year | scope | part
day | day
thumb | thumb
boat | boat
cutter | cutter
hull | hull
since | since
within | within
hole | hole
crew | crew
garrison | garrison
wreck | wreck
hships | hships
lships | lships
y | y
prev | prev
y-prev | y prev
protest-n | protest n
protest-since | protest since
protest-year | protest year
coast | coast
hcoast | hcoast
pres | pres
trade | trade
resupply | resupply
ln | length of the two vessels | scope | other ship
footage | footage
gap | gap
cutter-len | cutter len
ratio | ratio
repair | repair
rice | rice
coast-mi | coast mi
== internal
a5 | conversion | 190km (148 miles) | 190 km is 118 miles
