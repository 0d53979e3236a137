title: Helicopter ditches on way to gas platform
domain: air accident
== a1-north-sea-wire.txt | 2023-01-31
Helicopter ditches off Dutch coast, {{one|deaths:A}} dead

DEN HELDER, Jan 31 (NSW) - A helicopter taking {{11 workers|workers:A}} to a gas platform ditched in the North Sea on {{Tuesday|day:A}}, killing {{one man|deaths:A}}, the coastguard said. {{Twelve|saved:A}} others were pulled from the water.

The machine, an HX-139 with a crew of {{two|crew:A}}, went down {{31 nautical miles|dist:A}} from Den Helder at {{07:49|time:A}}. Waves were {{three metres|waves:A}} high and the water {{5 degrees|water:A}}.

== a2-noord-holland-bode.txt | 2023-02-01
"You hang upside down and count to {{seven|count}}"

Welder Sjoerd Hiemstra, {{39|sjoerd:A}}, came home {{last night|day:A}} with a borrowed tracksuit. He had spent {{18 minutes|raft:A}} in the sea before a raft reached him.

It was about {{twenty past eight|time:B}}, he thinks: "I'd just looked whether my phone still worked." The pilot called "{{thirty seconds|brace}}". Those on board, {{13 in all|onboard:A}}, were out within {{a minute|out}}, but a crane operator of {{54|victim:A}} could not be revived.

The swell was {{four and a half metres|waves:B}}. The lifeboat Adriana took {{an hour|lifeboat:A}} over the {{57 kilometres|dist:A}}.

== a3-energy-lines.md | 2023-02-02
---
title: "Crew changes halted after ditching"
date: 2023-02-02
---

Operator Norderveld Gas has suspended flights to its {{six|platforms:A}} platforms following the accident of {{31 January|day:A}}. Production, {{4.1 million cubic metres|prod:A}} a day, goes on with {{92 people|offshore}} offshore.

The HX-139 had flown {{8,900 hours|hours:A}} since {{2011|built:A}}. The type has had {{four|type-acc}} fatal accidents among {{1,150|type-fleet}} machines.

Heli-Delta, which owns {{seven|heli-fleet:A}} of them, says both pilots were trained for ditching in {{November|trained:A}}. The worker who died, {{47|victim:B}}, was employed by a contractor from Hull.

== a4-safety-board-notice.txt | 2023-02-14
Onderzoeksraad — first notice, {{14-02-2023|notice}}

Occupants {{13|onboard:A,onb:all}} (passengers {{11|workers:A,onb:part}}, crew {{2|crew:A}}); fatal {{1|deaths:A}}, serious {{3|serious,outcome:s}}, minor/none {{10|minor,outcome:m}}. Time {{07.49 LT|time:A}}. Total airframe hours {{9,800|hours:B}}. Sea state: significant wave height {{3.1 m|waves:A}}; water {{41°F|water:A}} ({{5°C|water:A}}). Last ditching course of the captain: {{March 2022|trained:B}}.

== a5-hull-evening.txt | 2023-02-01
Hull man lost in North Sea

A father of {{five|kids}} from Hessle has died in a helicopter accident off Holland. He was on his {{last|last}} trip before retiring. {{Twelve|saved:A}} men survived, the lifeboat arriving {{60 minutes|lifeboat:A}} after the mayday. In {{2009|old-y}}, {{16|old-dead}} died when a helicopter came down off Peterhead-on-Sea.

In sport: Rovers {{2|sport}} Tigers 1
== a6-dutch-regulator.txt | 2023-06-12
Staatstoezicht: offshore flights after the {{31 January|day:A}} ditching

Flights to platforms in the first {{four months|fl-period}}: {{1,860|fl-now,fl:now}}, against {{2,410|fl-prev,fl:prev}} a year earlier. Crew changes resumed on {{20 March|resume}} at {{four|pl-served,pl:served}} of the {{six|platforms:A,pl:all}} Norderveld platforms.

The HX-139 (built {{2011|built:A}}) was lifted on {{9 February|lifted}} from {{26 metres|seabed}} of water. The {{12|saved:A}} survivors spent between {{11 and 24 minutes|raft-range}} in the sea. Suits are to withstand {{six hours|suit-rule}} at {{2 degrees|suit-temp}}; it was {{5|water:A}} that morning. The pilots' training certificate is dated {{16 November 2022|trained:A}}.

== a7-the-north-sea-quarterly.txt | 2023-04-30
{{Thirteen|onboard:A}} orange suits

The North Sea Quarterly, spring number, 30 April 2023

A survival suit comes in {{four|sizes}} sizes and is always the wrong one. The {{thirteen|onboard:A,onb:all}} which were worn on the morning of {{31 January|day:A}} hang in a shed at Den Helder in the order in which their owners had sat, the pilots' in front. One of them has been cut open with scissors.

Its owner was a crane operator from Hessle, {{54|victim:A}}, on what was to be his last trip. He was the only one to die. The newspapers on his side of the water had him down as {{47|victim:B}}, which would have amused him, his daughter says.

They had been {{31 miles|dist:A}} out, sea miles, when a warning lamp lit up. The co-pilot, {{33|copilot}}, had been in a tank in Aberdeen to practise just this, in {{November|trained:A}}. The captain said {{thirty seconds|brace}}, and it was {{twenty-six|brace-real}}. At {{eleven minutes to eight|time:A}} they touched. The floats held for {{a minute|out}}; then a wave of {{three metres|waves:A}}, no more than that, turned them over.

Sjoerd Hiemstra, {{39|sjoerd:A}}, a welder, remembers counting. You are taught to count to {{seven|count}}, and to hold on to something, because up will no longer be where it was. He then sat for {{eighteen minutes|raft:A}} on something that he thinks was a door. The sea had {{five degrees|water:A}}. After {{an hour|lifeboat:A}} came the Adriana.

{{Twelve|saved:A}} men owe their lives to that door, that tank, that boat. {{Three|serious,outcome:s}} had broken something. {{One|quit}} has left the trade.

The machine had {{8,900|hours:A}} hours on it. A new gearbox had been fitted at {{8,400|gearbox}}. The makers have asked the operators of all {{1,150|type-fleet}} to have a look at theirs.

== topics
time | time of the ditching | conflict | 07:49 against twenty past eight
waves | wave height | conflict | three against 4.5 metres
victim | age of the dead man | conflict | 54 against 47
hours | flying hours of the machine | conflict | 8,900 against 9,800
trained | pilots' ditching training | conflict | November against March
onb | workers and people on board | scope | part and whole
outcome | serious and minor injuries | scope | part
deaths | deaths
workers | workers
day | day
saved | saved
crew | crew
dist | dist
water | water
count | count
sjoerd | sjoerd
raft | raft
brace | brace
onboard | onboard
out | out
lifeboat | lifeboat
platforms | platforms
prod | prod
offshore | offshore
built | built
type-acc | type acc
type-fleet | type fleet
heli-fleet | heli fleet
notice | notice
serious | serious
minor | minor
kids | kids
last | last
old-y | old y
old-dead | old dead
sport | sport
fl | flights in two years | scope | other year
pl | platforms served and all | scope | part and whole
fl-period | fl period
fl-now | fl now
fl-prev | fl prev
resume | resume
pl-served | pl served
lifted | lifted
seabed | seabed
raft-range | raft range
suit-rule | suit rule
suit-temp | suit temp
sizes | sizes
copilot | copilot
brace-real | brace real
quit | quit
gearbox | gearbox
== internal
a4 | sum | Occupants 13 (passengers 11, crew 2); fatal 1, serious 3, minor/none 10. | 1 + 3 + 10 is 14
