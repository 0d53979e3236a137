title: Ferry capsizes on Lake Makunda
domain: ferry accident
== a1-rift-wire.txt | 2023-12-11
{{18|deaths-mon:A,deaths-time:mon}} feared dead in lake ferry accident

KIGARAMA, Dec 11 (Rift Wire) - {{Eighteen bodies|deaths-mon:A,deaths-time:mon}} have been recovered after a ferry overturned on Lake Makunda on {{Sunday|day:A}}, and {{about thirty|missing-mon:A}} people are missing, a district commissioner said on {{Monday|state}}.

The MV Neema, licensed for {{60 passengers|licence:A,lic:cap}}, had {{more than a hundred|aboard:A,lic:real}} aboard, coming back from a market. {{Fifty-six|saved:A}} swam or were picked up by canoes.

It sank {{400 metres|shore:A}} from the jetty at Buhoro at {{about 5.30 p.m.|time:A}}

== a2-the-shoreline.txt | 2023-12-12
Buhoro buries its own

The Shoreline, Tuesday, 12th December

The wind got up {{half an hour|wind-gap}} before sunset and by {{7pm|time:B}} the Neema, Buhoro's only link with the islands, was on her side. Boatman Juma Kitwana, {{29|juma:A}}, made {{five|trips}} trips and hauled out {{22|juma-saved}}.

{{Sixty-three|saved:B}} came out alive, by the count of the parish priest. Market women made up most of the {{24|deaths-tue:A,deaths-time:tue}} who by nightfall {{today|asof12}} had been laid out in the primary school.

The boat, {{14 metres|length:A}} from stem to stern, was {{nineteen years|boat-age:A}} old. A life jacket can be hired at the jetty for {{500|jacket}} shillings. {{Nine|jackets}} had been.

== a3-pan-african-television.md | 2023-12-13
---
title: "Captain arrested after ferry disaster"
date: 2023-12-13
---

Police have detained the skipper of a ferry that went down {{a quarter of a mile|shore:A}} off Buhoro, with the loss of {{at least 29 lives|deaths-tue:B}} as of {{Tuesday|asof}}.

The man, {{38|skipper:A}}, is said to have carried {{104|aboard:A}} people and {{eleven|goats}} goats on the {{46-foot|length:A}} vessel, whose certificate allowed {{60|licence:A,lic:cap}}.

Divers from the navy, {{16|divers:A}} in all, are working at a depth of {{22 metres|depth:A}}.

The boat was launched in {{2004|launched}}. In {{2012|old-year}} a sister ship, the Tumaini, foundered with {{70|old-dead}} on board; {{41|old-lost}} died.

== a4-ministry-tweets.txt | 2023-12-14
Ministry of Works & Transport @MoWT_official · 14 Dec 2023

1/ Recovery at Buhoro ended {{today|ended}}. Dead: {{33|deaths-final:A,deaths-time:final}}. Survivors: {{56|saved:A}}. That accounts for all {{99|aboard:B}} persons on the MV Neema.

2/ Water is {{72 feet|depth:A}} deep at the spot. Thanks to the {{twenty|divers:B}} navy divers.

3/ Each bereaved family will get {{2m shillings|comp:A}}. Minister on site {{Saturday 16 Dec|minister}}.

4/ The captain ({{43|skipper:B}}) and {{two|crew}} crew are in custody.
== a5-lake-basin-authority.md | 2024-02-19
---
title: Lake transport safety - facts after the Neema
date: 2024-02-19
outlet: Lake Basin Authority
---

| Item | Neema | Lake fleet |
|---|---|---|
| Licensed passengers | {{60|licence:A,lic:cap}} | {{14,300|fleet-pax}} |
| Length | {{14 m|length:A}} | 6 to 62 m |
| Boats with jackets for all | no | {{31%|jackets-share}} |

The Neema carried {{104|aboard:A,lic:real}} persons on {{10 December|day:A}}; {{33|deaths-final:A,deaths-time:final}} died. Accidents on the lake numbered {{27|acc-now,acc:now}} in {{2023|acc-y}} ({{2022|acc-y22}}: {{19|acc-prev,acc:prev}}), with {{112|dead-23}} dead. Rescue boats: {{three|rb-now,rb:now}}; planned: {{nine|rb-plan,rb:plan}} by {{2026|rb-y}}.

== a6-great-lakes-reader.txt | 2024-01-07
Juma's {{five|trips}} trips

Great Lakes Reader, first Sunday of January, 2024

The {{first three|easy}} were easy, says Juma Kitwana. He is a boatman of {{29|juma:A}} with the shoulders of a larger man. People were still shouting, and one rowed towards the shouting.

It was {{half past five|time:A}} when the Neema went over, or a few minutes later; he had just paid the boy who mends his net. He was {{four hundred metres|shore:A}} away, that is to say as far as one can recognise a hat. She leaned, as she did every evening, and did not come back up.

He brought in {{22|juma-saved}} people in {{five|trips}} trips, in a canoe made for {{six|canoe}}. Others brought in more. All told, the ministry counts {{56|saved:A}} who lived. Father Alfonse, the priest of Buhoro, had a different way of counting, which was to ask them in for soup, and handed out {{63|saved:B}} bowls.

There is also the question of how many were on board. The licence, framed in the wheelhouse and now at a depth of {{22 metres|depth:A}}, says {{sixty|licence:A,lic:cap}}. The police say {{104|aboard:A,lic:real}}. The owner says that he was not there. He has {{three|owner-boats}} boats and {{two|owner-wives}} wives, and went on radio to say that God takes whom He wants.

Of {{thirty-three|deaths-final:A,deaths-time:final}} dead, {{twenty|women-dead}} were women who sold fish. {{Nine|cloth}} of them had bought the same cloth for Christmas. It cost {{12,000 shillings|cloth-price}} the piece. The state gave {{two million|comp:A}} for each of the women, and their union bought a bell with part of it.

You hear it now at {{five|bell}} every afternoon. It means that the wind will get up soon, and that the boat, a new one, {{eleven metres|new-boat,nb:new}} long to the Neema's {{fourteen|length:A,nb:old}}, is about to sail with {{forty|new-cap}} passengers and as many jackets.

== topics
deaths-mon | bodies found by Monday
deaths-time | toll on Monday, Tuesday, Thursday | scope | rising
deaths-tue | toll by Tuesday | conflict | 24 against at least 29
missing-mon | missing on Monday
aboard | people aboard | conflict | more than a hundred/104 against 99
lic | licence and people aboard | scope | allowed against actual
saved | survivors | conflict | 56 against 63
time | time of the sinking | conflict | 5.30 against 7 pm
skipper | age of the skipper | conflict | 38 against 43
divers | navy divers | conflict | 16 against twenty
day | day
state | state
licence | licence
shore | shore
wind-gap | wind gap
juma | juma
trips | trips
juma-saved | juma saved
length | length
boat-age | boat age
jacket | jacket
jackets | jackets
asof | asof
goats | goats
depth | depth
launched | launched
old-year | old year
old-dead | old dead
old-lost | old lost
ended | ended
deaths-final | deaths final
comp | comp
minister | minister
crew | crew
acc | accidents in two years | scope | other year
rb | rescue boats and planned | scope | plan
fleet-pax | fleet pax
jackets-share | jackets share
acc-now | acc now
acc-y | acc y
acc-y22 | acc y22
acc-prev | acc prev
dead-23 | dead 23
rb-now | rb now
rb-plan | rb plan
rb-y | rb y
asof12 | asof12
nb | length of the new and the old boat | scope | other boat
easy | easy
canoe | canoe
owner-boats | owner boats
owner-wives | owner wives
women-dead | women dead
cloth | cloth
cloth-price | cloth price
bell | bell
new-boat | new boat
new-cap | new cap
== internal
a4 | sum | Dead: 33. Survivors: 56. That accounts for all 99 persons on the MV Neema. | 33 + 56 is 89
