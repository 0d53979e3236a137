title: Wildfire on the Orlovac peninsula
domain: disaster
== a1-adriawire.txt | 2023-08-22
Wildfire near Orlovac forces evacuation of {{1,200|evac:A}} tourists
ORLOVAC (Adria News Agency), Aug 22 — Firefighters fought on Tuesday to keep a forest fire away from the resort of Orlovac after strong winds drove it across {{some 450 hectares|area:A}} of pine and maquis in a matter of hours.

About {{1,200 holidaymakers|evac:A}} were taken out of {{two|camps:A}} camp sites by bus and by boat. {{Three houses|houses:A}} were lost in the hamlet of Dubrava. {{Four firefighters|injured:A}} suffered burns, {{one|serious:A}} of them serious.

The blaze broke out {{at around 1:40 p.m.|start:A}} beside the road to Lukovo. {{One hundred and eighty|crew:A}} firefighters with {{52 vehicles|engines:A}} and {{three|planes:A}} water bombers were at the scene by evening. The bora was gusting to {{85 km/h|wind:A}}, and planes had to stop flying at {{7:30 p.m.|planestop:A}}

"The front is {{four kilometres|front:A}} wide," county fire chief Jakov Perić said. "Tonight decides."

The coast road is closed over {{18 kilometres|road:A}}. A power line of {{110 kilovolts|kv:A}} was switched off and {{2,700|power:A}} homes were in the dark.

It has not rained on the peninsula for {{47 days|dry:A}}. On Tuesday the temperature reached {{38 degrees|temp:A}}. {{In 2017|fire17:A}}, {{1,900 hectares|area:C}} burned in the same hills in {{six days|dur17:A}}.

Greece, which lost {{81,000 hectares|greece:A}} this month, cannot spare aircraft; Italy offered {{two|italy:A}}.

== a2-orlovaconline.html | 2023-08-23
<html><body>
<p>orlovac-online | 31° | sea 26° | ferry 7.20</p>
<h1>The night {{37|boats-evac:A}} boats came to Pine Bay</h1>
<p>23.08.2023, 16:05. Updated</p>
<p>They came without being called. Trawlers, taxi boats, a dive school's inflatable. Between {{9 p.m.|boats-from:A}} and {{midnight|boats-to:A}} they took {{640 people|evac-sea:A}} off the beach at Pine Bay. In all, {{around 2,900|evac:B}} guests and locals had to leave their beds by this morning, according to the town.</p>
<p>The fire now covers {{1,150 hectares|area:B}}, says the fire chief, and has a front of {{six kilometres|front:B}}. {{Eleven|houses:B}} dwellings are gone, {{nine|houses-dub:A}} of them in Dubrava, {{two|houses-luk:A}} in Lukovo. {{Nine|injured:B}} members of the crews are hurt. A {{29-year-old|age-crew:A}} from Senjica lies in the clinic with burns to {{30 percent|burns:A}} of his body.</p>
<p>{{340 firemen|crew:B}} are out, {{96 engines|engines:B}}, {{five|planes:B}} aircraft. Two of these arrived from Italy this morning.</p>
<p>Where did it start? Milka Barić, {{74|age-milka:A}}, hung out washing by the Lukovo road yesterday. "The bell had rung {{noon|start:B}}, no later, and I saw the first flames at the bend."</p>
<p>The wind has fallen to {{40 km/h|wind:B}}. The road is closed still, though only {{7 km|road:B}} of it. Light is back except in {{310 houses|power:B}}.</p>
<p>The sports hall has {{420 cots|cots:A}}; {{370|cots:B}} were slept on. The Red Cross collected {{96,000 euros|donate:A}} until noon. Olive growers count {{14,000 trees|olives:A}} burned.</p>
<p>Read also: 52 swimmers at the Pine Bay race | Tomato price up 38 percent | Marathon moved to 18 October</p>
</body></html>
== a3-ministry.txt | 2023-08-24
MINISTRY OF THE INTERIOR
Civil Protection Directorate
Situation report No. 5, 24 August 2023, 08:00

1. The open-space fire at Orlovac, reported on {{22 August at 13:42|start:A}}, was brought under control on {{23 August at 22:15|control:A}}. Area burned: {{1,310 ha|area:D}} (satellite mapping), of which {{870 ha|area-pine:A}} is forest.

2. Casualties: {{one civilian dead|dead:A}} (male, {{68|age-dead:A}}, found in Dubrava on {{23 August|dead-day:A}}). Injured: {{12|injured:C}} operational staff, {{5|inj-civ:A}} civilians.

3. Buildings destroyed: {{16|build:A}}, comprising {{13 dwellings|houses:C}} and {{3 commercial premises|build-com:A}}. Damaged: {{24|damaged:A}}.

4. Evacuated in total: {{3,050 persons|evac:C}}; {{2,200|returned:A}} had returned by the time of this report.

5. Resources: {{412 firefighters|crew:C}}, {{118 vehicles|engines:C}}, {{7 aircraft|planes:C}}, which dropped {{1,960 tonnes|water:A}} of water in {{327 drops|drops:A}}. Army: {{150 soldiers|army:A}}.

6. A {{43-year-old|age-suspect:A}} man was detained on {{23 August|suspect-day:A}} on suspicion of having used an angle grinder beside the county road. If convicted he faces {{up to eight years|sentence:A}}.

7. Road traffic restored at {{06:00|road-open:A}}. Power supply restored in full.

8. Since 1 January the country has recorded {{2,140 open-space fires|fires:A}} ({{2022: 3,870|fires:B}}), burning {{9,400 ha|area-nat:A}} ({{2022: 31,200 ha|area-nat:B}}).

9. Material damage is assessed at {{EUR 11.5m|damage:A}}.
== a4-coastmonitor.txt | 2023-08-26
After the Orlovac fire: questions of minutes and money
Coast Monitor, Saturday, August 26

It is quiet on the hill at Dubrava. {{Four days|since:A}} ago a spark from a grinder set it alight; {{just over thirteen square kilometres|area:D}} are black now. Two-thirds of that, {{almost nine square kilometres|area-pine:A}}, had been pine.

The town's first estimate of the loss was {{8 million euros|damage:B}}. The state said {{11.5|damage:A}} on Thursday; insurers now reckon {{19 million|damage:C}}.

{{Thirteen|houses:C}} families have no house. The town will give each {{10,000 euros|aid:A}} and find mobile homes by {{15 September|mobile:A}}. The retired teacher who died, Ante Rukavina, had gone back for his dog. He would have turned {{seventy-one|age-dead:B}} in a week.

By yesterday all but {{130|notback:A}} of the {{roughly 3,000|evac:C}} who fled had gone home. The camp site at Pine Bay, with {{900|pitches:A}} pitches, opens again on {{Monday|campopen:A}}.

Flames could be mastered after {{32 and a half hours|fightdur:A}}. Perić is praised for that, but the planes? The first bomber took off {{38 minutes|planewait:A}} after the call, against a target of {{20|planewait:B}}. The union of firefighters says that of the {{six|fleet:A}} Canadairs in the fleet, {{three|fleet:B}} were fit to fly.

The grinder man was let go {{on Friday|release:A}} on bail of {{25,000 euros|bail:A}}. The law would send him away for {{up to 12|sentence:B}} years, prosecutor Nives Tadić told us.

Tourism chief Lea Matić expects {{4 percent|nights:A}} fewer nights in August, having planned for {{3 percent|nights:B}} more. By July she had counted {{1.2 million|nightscount:A}}.

A hearing in the county assembly is set for {{7 September|hearing:A}}. To replant would take {{2.6 million seedlings|seedlings:A}} and {{five years|replant:A}}. The {{2017|fire17:A}} burn, {{nineteen square kilometres|area:C}}, is only {{60 percent|replanted:A}} planted.
== topics
evac | people evacuated by day | scope | rose
area | area burned: Tuesday, Wednesday, in 2017, final | scope | grew; other fire
camps | camp sites
houses | houses lost by day | scope | rose
injured | firefighters hurt by day | scope | rose
serious | seriously burned
start | time the fire began | conflict | 1:40 p.m. against noon
crew | firefighters by day | scope | reinforced
engines | vehicles by day | scope | reinforced
planes | aircraft by day | scope | reinforced
wind | gusts by day | scope | fell
planestop | end of flying
front | front width by day | scope | grew
road | road closed by day | scope | reduced
kv | voltage
power | homes without power by day | scope | restored
dry | days without rain
temp | temperature Tuesday
fire17 | year of earlier fire
dur17 | days of earlier fire
greece | area burned in Greece (trap)
italy | aircraft offered by Italy
boats-evac | boats at Pine Bay
boats-from | from
boats-to | to
evac-sea | people taken off by sea
houses-dub | houses in Dubrava
houses-luk | houses in Lukovo
age-crew | age of hurt fireman
burns | burns
age-milka | age of a witness
cots | cots set up and used | scope | part against whole
donate | donations
olives | olive trees burned
control | fire under control
area-pine | forest part of area
dead | dead
age-dead | age of the man who died | conflict | 68 against nearly 71
dead-day | day he was found
inj-civ | injured civilians
build | buildings destroyed
build-com | commercial premises
damaged | buildings damaged
returned | returned
water | water dropped
drops | drops
army | soldiers
age-suspect | age of suspect
suspect-day | day of arrest
sentence | maximum sentence | conflict | eight years against 12
road-open | road reopened
fires | fires in the country this year and last | scope | years
area-nat | area burned in the country this year and last | scope | years
damage | damage estimates by source and day | scope | town's first, state's, insurers' later
since | days since
aid | aid per family
mobile | mobile homes by
notback | not returned
pitches | pitches
campopen | camp reopening
fightdur | hours until under control
planewait | minutes to take-off actual and target | scope | target against actual
fleet | planes in fleet and fit | scope | part
release | release of suspect
bail | bail
nights | tourist nights expected and planned | scope | plan against forecast
nightscount | nights to July
hearing | hearing
seedlings | seedlings
replant | replanting years
replanted | share of 2017 burn planted
== copies
== internal
