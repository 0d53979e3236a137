title: Oldest ice core drilled in Antarctica
domain: science
== a1-sciencewire.txt | 2026-01-27
Antarctic drillers reach {{1.3-million-year-old|age:A,age-rec:A,age-goal-t:A}} ice
HOBART, Jan 27 (Science Wire) - An international team has drilled ice {{1.3 million years|age:A,age-rec:A,age-goal-t:A}} old from beneath the East Antarctic plateau, breaking the previous record for a continuous core by {{half a million years|margin:A}}, the Deep Time Ice project said {{on Tuesday|announce:A,bed-ann:A}}.

The drill touched bedrock at Ridge C on {{January 19|bed-day:A,bed-ann:B}} at a depth of {{2,870 metres|depth:A,depth-t:A}}, after {{four|seasons:A}} summer seasons at a camp where it is {{minus 38 degrees Celsius|camp-temp:A}} on a good day.

"The bottom {{190 metres|bottom:A,bottom-t:A}} hold more than {{400,000 years|bottom-yrs:A}}," said project leader Ragnhild Aas, {{58|aas-age:A,ages:A}}, of the University of Nordvik. "Every metre is {{two thousand winters|per-metre:A,per-metre-t:A}}."

Choosing the spot took longer than drilling it. Old ice survives only where the glacier is thick enough to keep a long record but not so thick that heat from the Earth melts it from below, and aircraft with radar had flown back and forth across the plateau for years in search of such a place. At Ridge C a buried mountain props up the ice and keeps its base cold.

Ice cores hold bubbles of ancient air. Until now the oldest unbroken record, from the Italian-French Dome Tavola core, went back {{800,000 years|record:A,age-rec:B}}. Scientists want to know why, {{about a million years|mpt:A}} ago, ice ages began to come every {{100,000|cycle:A,cycles:A}} rather than every {{41,000 years|cycle-old:A,cycles:B}}.

The project has cost {{34 million euros|cost:A,cost-plan-t:A}}, against an original budget of {{26 million|cost-plan:A,cost-plan-t:B}}, with {{11|countries:A}} nations contributing. A Chinese team at Ridge F, {{480 km|ridgef-km:A}} away, was at {{2,540 metres|ridgef:A,depth-t:B}} when it packed up {{this month|ridgef-when:A}}.

The core, cut into {{one-metre|cut:A}} lengths, will travel at {{minus 50 C|ship-temp:A}} and reach Europe in {{May|arrive:A,results-t:A}}. First greenhouse gas results are expected {{at the end of the year|results:A,results-t:B}}.
== a2-polarblog.html | 2026-01-29
<html><head><title>Rock bottom! Notes from Ridge C</title></head>
<body>
<p>&larr; Older: Day 61, no mail | Newer: &rarr;</p>
<h1>Rock bottom! 🧊</h1>
<p>29.01.2026, Ridge C camp, {{3,233 m|camp-alt:A}} above the sea. Posted by Tomasz</p>
<p>It happened on the night shift of {{Monday the 19th|bed-day:A,bed-ann:B}}. At {{03:26|bed-time:A}} the motor current jumped from {{4|amps:A,amps-t:A}} to {{11 amps|amps2:A,amps-t:B}} and Sunniva ({{29|sunniva-age:A,ages:B}}, our youngest driller) said a word I can’t print. Grey grit on the cutters. {{2,807 metres|depth:B}} of cable out.</p>
<p>{{Eight weeks|weeks:A}} it took us this summer to go the last {{638 m|last:A}}. We run {{two|shifts:A}} shifts of {{nine|shift-h:A}} hours, {{fourteen|crew:A,crew-t:A}} of us living in {{five|tents:A}} tents; {{33|people-all:A,crew-t:B}} people have worked here in the {{four seasons|seasons:A}}. A good day gives {{18 metres|good-day:A,day-t:A}}. Near the base we got {{three|slow-day:A,day-t:B}}, because ice there is at {{-2°C|base-temp:A}} and sticks like toffee.</p>
<p>How old? The radar folks said {{a million and a half|age-goal:A,age-goal-t:B}} when they picked the site. What we’ve got, by counting back, is {{1.3|age:A,age-rec:A,age-goal-t:A}}. The last {{60 metres|stirred:A,bottom-t:B}} are mashed and no good for counting. I held a piece from {{2,741|piece:A}} metres: when you put it in a mug of water it fizzes, very softly, air that mammoths hadn’t breathed yet. {{Two thousand years|per-metre:A,per-metre-t:A}} in the length of my arm!</p>
<p>There was no cheering at first. You’d think there would be, but we all just stood and looked at the little screen, and then Sunniva laughed, and the doctor, who never comes into the drill trench because of his back, came in anyway and banged his head on the winch. So we did have a casualty. He’s fine.</p>
<p>Yes, we drank something with a chip of it. No, it wasn’t from the archive half. A chip from {{410 m|chip:A}}, {{11,000 years|chip-age:A}} old.</p>
<p>Flight out: {{2 February|flight:A}}, weather permitting. I’ve not had a shower since {{6 December|shower:A}}, which makes it {{54 days|shower-days:A}}. Sorry, pilot.</p>
</body></html>
== a3-nordvik-university.md | 2026-01-27
---
title: "Bedrock reached: Deep Time Ice recovers oldest continuous climate archive"
published: 27 January 2026
from: University of Nordvik, Press Office
---
The international consortium Deep Time Ice, led by the University of Nordvik, has completed drilling at Ridge C, Antarctica. Bedrock was reached on {{19 January 2026|bed-day:A,bed-ann:B}}, at {{2,870 m (9,416 ft)|depth:A,depth-t:A}}.

Preliminary dating indicates that the stratigraphically intact part of the core extends {{at least 1.28 million years|age:A,age-rec:A,age-goal-t:A}} into the past, {{60 per cent|age-more:A}} further than the existing {{800 kyr|record:A,age-rec:B}} archive. The lowest {{60 metres|stirred:A,bottom-t:B}} are disturbed by flow. One metre of the oldest section represents {{approximately 2,000 years|per-metre:A,per-metre-t:A}}, whereas near the surface it is {{about 25|per-metre-top:A,per-metre-t:B}}.

The trapped air will allow researchers to measure greenhouse gases directly through a period known until now only from mud on the sea floor. Of special interest is the transition at which the rhythm of the ice ages slowed, for reasons that are still debated. Analyses will be shared among laboratories according to a plan agreed in advance, and the data are to be open.

{{Twelve|countries:B}} countries and {{19|institutes:A}} institutions take part. Since the start in {{2019|start:A}}, expenditure has amounted to {{EUR 34.2 million|cost:A,cost-plan-t:A}}, of which {{EUR 12.5 million|norway:A,cost-parts:A}} from the national research council and {{EUR 15.7 million|eu:A,cost-parts:B}} from the European Union; partners' contributions in kind make up the remaining {{EUR 7 million|kind:A}}.

The {{2,870|sections:A}} core sections, weighing {{21 tonnes|weight:A}} altogether, leave the continent by ship in {{March|ship:A}} and are due in Nordvik in {{May|arrive:A,results-t:A}}. A {{quarter|quarter:A}} of every section will stay in Antarctica as a reserve, at {{-54 °C|reserve-temp:A}}.

Prof. Ragnhild Aas (b. {{1967|aas-born:A}}) has been to Antarctica {{17 times|aas-times:A}}. "I was {{26|aas-first:A}} on my first expedition," she said. "We drilled {{120 metres|aas-m:A}} and were proud."

Results on carbon dioxide are planned for {{late 2026|results:A,results-t:B}}. Next season a {{second|second:A}} hole will deviate from the first at {{2,600 m|deviate:A}} to collect {{250 m|replicate:A}} of replicate ice.

Contact: +47 555 01 287
== topics
age | age of the oldest usable ice
age-goal | age hoped for
age-goal-t | age reached and hoped for | scope | result and target
record | age of the previous record
age-rec | new and previous record | scope | two cores
margin | margin over the record
age-more | margin in per cent
announce | day of the announcement, 27 January 2026
bed-day | day the bedrock was reached, 19 January 2026
bed-ann | bedrock and announcement | scope | two events
bed-time | time the bedrock was reached
depth | depth of the bedrock | conflict | 2,870 against 2,807 metres
ridgef | depth of the Chinese hole
depth-t | depth of two holes | scope | two projects
ridgef-km | distance of Ridge F
ridgef-when | when it packed up
seasons | seasons
camp-temp | temperature of the camp
bottom | bottom part with old ice
bottom-yrs | years in it
stirred | disturbed part
bottom-t | bottom part with old ice and disturbed part | scope | two parts
per-metre | years a metre at depth
per-metre-top | years a metre near the surface
per-metre-t | years a metre at two depths | scope | parts
aas-age | leader's age
aas-born | leader's year of birth
sunniva-age | driller's age
ages | leader and driller | scope | persons
mpt | time of the change
cycle | cycle since
cycle-old | cycle before
cycles | cycles | scope | time
cost | cost so far
cost-plan | budget
cost-plan-t | cost and budget | scope | actual and plan
countries | countries | conflict | 11 against 12
cut | length of the sections
ship-temp | temperature in transport
arrive | arrival in Europe
results | first gas results
results-t | arrival and results | scope | two events
camp-alt | altitude of the camp
amps | current
amps2 | current after
amps-t | current before and after | scope | time
weeks | weeks
last | metres this summer
shifts | shifts
shift-h | hours a shift
crew | people this season
people-all | people in all seasons
crew-t | people this season and in all | scope | period
tents | tents
good-day | metres on a good day
slow-day | metres near the base
day-t | metres on two kinds of day | scope | phase
base-temp | temperature of the base
piece | depth of a piece
chip | depth of a chip
chip-age | age of the chip
flight | flight
shower | day of the shower
shower-days | days since
institutes | institutions
start | start of the project
norway | national money
eu | EU money
cost-parts | two sources | scope | parts
kind | contributions in kind
sections | core sections
weight | weight
ship | ship leaves
quarter | share kept
reserve-temp | temperature of the reserve
aas-times | trips
aas-first | age on the first trip
aas-m | metres then
second | second hole
deviate | depth of deviation
replicate | replicate ice
== internal
a3 | sum | EUR 34.2 million, of which EUR 12.5 million from the national research council and EUR 15.7 million from the European Union; partners' contributions in kind make up the remaining EUR 7 million | 12.5, 15.7 and 7 are 35.2
