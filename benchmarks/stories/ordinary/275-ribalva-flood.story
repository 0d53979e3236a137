title: Floods on the Ribalva
domain: disaster
== a1-lusowire.txt | 2022-11-15
Floods kill {{six|dead:A}} in Ribalva valley, rain to continue
RIBALVA, Nov 15 (Luso Wire) - {{Six people|dead:A}} were dead and {{14|missing:A}} unaccounted for on Tuesday after the river Ribalva left its bed {{overnight|burst:A}}, civil protection officials said.

{{Around 2,400 people|evac:A}} had been moved from their homes by midday. {{Nine|towns:A}} municipalities are under a state of emergency. The gauge at Ponte Velha stood at {{7.2 metres|peak:A}} at its highest, {{at about 4 a.m.|peaktime:A}}, which is {{2.7 metres|overflood:A}} above the flood mark.

The weather institute measured {{184 mm|rain:A}} of rain in {{24 hours|raindur:A}} at Serra Alta, {{more than twice|rainnorm:A}} the normal amount for the whole of November. Another {{60 mm|forecast:A}} are forecast by Thursday.

{{Some 31,000|power:A}} households had no electricity on Tuesday morning. The A19 motorway was cut over {{12 km|a19:A}} and trains between Ribalva and the coast are suspended. {{Three hundred and forty|firemen:A}} firefighters with {{26 boats|boats:A}} are at work.

Among the victims is a man of {{72|age-man:A}} who was swept away in his car. {{Two|dead-camp:A}} of the dead were found at a camping site.

The worst flood in the valley, {{in 1967|flood67:A}}, took {{58 lives|dead67:A}}. The last serious one was {{in February 2010|flood10:A}}.

The government will meet on {{Thursday|cabinet:A}}. Prime Minister Inês Valadares cut short a visit to Brussels, where leaders of {{27|eu:A}} states are discussing gas prices.

== a2-correiodaribalva.html | 2022-11-16
<html><body>
<div>Correio da Ribalva | subscribe from 3.90 euros a month</div>
<h1>River takes {{eleven|dead:B}} lives, {{nine|missing:B}} still sought</h1>
<p>Wednesday 16 November 2022, 7.30 pm</p>
<p>Divers this afternoon brought the bodies of a mother and her {{seven-year-old|age-girl:A}} daughter out of a cellar in the Rua do Cais, so that the number of the dead now stands at {{11|dead:B}}. {{Nine|missing:B}} names are left on the list of the missing, among them a {{27-year-old|age-nurse:A}} nurse.</p>
<p>In the night {{from Monday to Tuesday|burst:A}} the water had come over the quay. By the dial on the old bridge it climbed to {{six metres eighty|peak:B}}, {{shortly after four|peaktime:A}}, as bridge keeper Abílio Fontes, {{61|age-fontes:A}}, noted in his book. "I have done this for {{34 years|fontes-years:A}}. Never did I write such a figure before."</p>
<p>{{Close to 3,800|evac:B}} residents have left their houses; {{1,150|shelter:A}} of them spent Tuesday night in the sports hall and two schools. {{19 schools|schools:A}} stay shut until Monday. The water works asks people in {{four|boil:A}} parishes to boil water.</p>
<p>Light came back for most: {{9,500 homes|power:B}} were in the dark this evening. On the motorway one lane is free again over all but {{3 km|a19:B}}.</p>
<p>Of the {{eleven|dead:B}}, {{eight|dead-city:A}} died in the city and {{three|dead-val:A}} in Valongueira, up the valley. {{Two|dead-camp:A}} were on the camping ground. The old man in the car was Joaquim Serrano, {{72|age-man:A}}.</p>
<p>Mayor Teresa Lobão speaks of damage of {{40 million euros|dmg:A}} "for the city alone". Shopkeepers in the Rua do Cais had {{1.6 m|rua:A}} of water in their shops.</p>
<p>The bell museum lost {{180|bells:A}} pieces. The league match against Torreal, set for {{Saturday|match:A}}, is off.</p>
<div>Most read: Torreal sells 31,500 tickets | Chestnut fair cancelled after 26 years | Call us: 255 340 112</div>
</body></html>
== a3-govrelease.md | 2022-11-18
---
title: Council of Ministers approves measures for the Ribalva basin
date: 2022-11-18
---
The Council of Ministers, meeting in extraordinary session {{yesterday|cabinet:A}}, declared {{three days|mourning:A}} of national mourning and approved a first package of {{EUR 85 million|package:A}} for the areas hit by the floods of {{15 November|burst:A}}.

Of this sum {{EUR 50 million|pack-homes:A}} is for housing, {{EUR 20 million|pack-biz:A}} for firms and {{EUR 15 million|pack-roads:A}} for roads and bridges.

As of {{18:00 on 17 November|asof:A}} the National Authority had confirmed {{13 fatalities|dead:C}}. {{Five persons|missing:C}} remain missing. {{4,100|evac:C}} were evacuated at the height of the emergency, of whom {{2,600|returned:A}} have been able to return. {{612 operational staff|firemen:B}} are deployed, supported by {{31 boats|boats:B}} and {{four|heli:A}} helicopters. Supply of electricity is restored save for {{1,200 customers|power:C}}.

Preliminary surveys put total damage at {{EUR 210 million|dmg:C}}, of which {{EUR 64 million|dmg:B}} in the city of Ribalva. An application to the Solidarity Fund of the Union will be lodged within {{twelve weeks|fund:A}}.

The state of emergency, declared on Tuesday for {{nine|towns:A}} municipalities, now covers {{14|towns:B}} and is to run until {{30 November|soe:A}}.

Households may claim up to {{EUR 8,000|claim:A}} for furniture and appliances. Claims are to be filed by {{16 December|claimdate:A}}. In {{2010|flood10:A}} the corresponding limit was {{EUR 5,000|claim:B}}.

The new gauge network, with {{48 stations|gauges:A}}, was to have been ready {{this summer|gauge-plan:A}}; {{29|gauges:B}} are working.

== a4-hydroblog.txt | 2022-11-19
What the Ribalva tells us
The Wet Ledger, a blog on rivers. Posted 19.11.22

Three days after the peak I walked the dyke at Ponte Velha. The gauge post shows a rim of mud at {{just over seven metres|peak:A}}. That is {{a little less than three metres|overflood:A}} over the flood mark, and still {{90 cm|below67:A}} under the mark of {{1967|flood67:A}}.

It was not the rain alone. Serra Alta got {{18 centimetres|rain:A}} in {{a day|raindur:A}}, but the catchment as a whole ({{1,940 square kilometres|basin:A}}) got {{96 mm|rain-basin:A}}. The reservoir at Penedo was {{91 per cent|res:A}} full on the {{13th|resdate:A}}. The rules say {{75|resrule:A}} in November. At the height of it the dam let through {{1,180 cubic metres per second|flow:A}}.

The operator says it opened the gates {{at 11 in the evening|gates:A}}. Firefighters in Valongueira told me the wave had reached them {{by nine|gates-wave:A}}.

The dead: {{thirteen|dead:C}} so far. {{Fifty-eight|dead67:A}} last century, when nobody had a telephone. This time the text message went to {{212,000 phones|sms:A}}, but not before {{5.15|smstime:A}}, {{an hour|smslag:A}} after the crest.

The state wants to spend {{85 million|package:A}}; for {{fifteen|pack-roads:A}} of it we are to get roads and bridges, and not a cent for dykes. The {{2011|plan11:A}} plan for the river foresaw {{22 km|dykeplan:A}} of new dyke. Built: {{6.5|dykeplan:B}}.

People were told to claim {{before Christmas|claimdate:A}}, up to {{eight thousand|claim:A}}. My neighbour's kitchen cost eleven. The railway says the coast line opens on {{28 November|rail:A}}; it needs {{340 metres|railbed:A}} of new track bed.

The bell museum, by the way, says it has lost {{130|bells:B}} items to the mud, out of {{2,400|bellsall:A}}. And the emergency in {{fourteen|towns:B}} municipalities runs to {{the middle of December|soe:B}}.
== topics
dead | people killed, by day | scope | the toll rose
missing | people missing, by day | scope | fell as bodies were found
evac | people evacuated, by day | scope | rose
power | homes without power by day | scope | restored
a19 | motorway closed length by day | scope | cleared
firemen | firefighters by day | scope | reinforced
boats | boats by day | scope | reinforced
towns | municipalities in emergency by day | scope | extended
claim | claim limit now and in 2010 | scope | different years
gauges | gauge stations planned and working | scope | plan against actual
dykeplan | km of dyke planned and built | scope | plan against actual
peak | highest river level at Ponte Velha | conflict | 7.2 m against 6.8 m
bells | museum pieces lost | conflict | 180 against 130
soe | end of state of emergency | conflict | 30 November against mid December
burst | night/day of the flood
peaktime | time of the peak
overflood | height above flood mark
rain | rain at Serra Alta in a day
raindur | period of the rain
rainnorm | rain against normal
forecast | rain forecast (trap)
age-man | age of Joaquim Serrano
dead-camp | dead at the camping site
flood67 | year of the worst flood
dead67 | dead in 1967
flood10 | year of last serious flood
cabinet | day of the cabinet meeting
eu | EU states (trap)
age-girl | age of a girl
age-nurse | age of a nurse (trap)
age-fontes | age of bridge keeper
fontes-years | his years of service
shelter | people in shelters Tuesday night
schools | schools shut
boil | parishes boiling water
dead-city | dead in the city
dead-val | dead in Valongueira
dmg | damage estimates: early city figure, later city figure, whole area | scope | different dates and areas
rua | depth of water in shops
match | day of match
mourning | days of mourning
package | government package
pack-homes | for housing
pack-biz | for firms
pack-roads | for roads and bridges
asof | time of the count
returned | people returned
heli | helicopters
fund | weeks to apply
claimdate | last day for claims
gauge-plan | planned date of gauges
below67 | below the 1967 mark
basin | catchment area
rain-basin | rain over catchment (trap)
res | reservoir level
resdate | date of that level
resrule | prescribed level
flow | discharge
gates | opening of gates
gates-wave | wave at Valongueira
sms | phones warned
smstime | time of warning
smslag | delay of warning
plan11 | year of river plan
rail | reopening of railway
railbed | track bed to renew
bellsall | museum collection
== copies
== internal
