title: Cash van robbery near Valbonne
domain: robbery
== a1-hexagone-news.txt | 2023-03-21
Gang blows up cash van near Valbonne, flees with {{€5.8 million|loot:A}}

LYON, March 21 (Hexagone) - {{Six armed men|gang:A}} blocked a motorway slip road near Valbonne on {{Tuesday|day:A}}, blew open a cash van and escaped with {{€5.8 million|loot:A,loot-rec:all}}, prosecutors said.

{{Two guards|guards-hurt:A}} were slightly injured. The attack at {{8:05 a.m.|time:A}} lasted {{less than seven minutes|dur:A}}.

{{Two|cars}} burnt-out cars were found {{14 km|cars-km:A}} away.

== a2-rhone-matin.txt | 2023-03-22
Like in the movies

Rhône Matin, 22/03/2023. Lorry driver Kamel Haddouche, {{51|kamel:A}}, had just unwrapped his croissant in the queue; it was {{twenty-five to nine|time:B}}. "I counted them, there were {{eight|gang:B}}, all in black. One said good morning."

What followed took {{six minutes and forty seconds|dur:A}} by his dashboard camera. With {{1.2 kg|semtex}} of explosive the rear door of the Sécurifonds lorry was peeled off. {{Nineteen|bags:A,bags-part:taken}} bags were loaded; {{four|bags-left,bags-part:left}} stayed behind.

"{{Three|guards-hurt:B}} colleagues have injuries," a union representative said. One is {{two years|pension}} from his pension.

Sécurifonds has been hit {{five times|hits:A}} in {{four years|hits-years}}.

== a3-euro-security-review.md | 2023-03-23
---
title: Valbonne robbery - loss may be higher
date: 23.03.2023
---

The insurer of Sécurifonds puts what was stolen at {{€7.1 million|loot:B}}, which would make the raid of {{21 March|day:A}} the {{third biggest|rank:A}} in France since {{2009|rank-since}}.

In {{that year|rank-since}} a driver disappeared with {{€11.6m|old-loot,old:all}}, of which {{€9.1m|old-rec,old:part}} was found and {{€3.5m|old-lost}} never.

The stolen notes were in {{19|bags:A}} sacks fitted with ink. Around {{a quarter|inked}} will be unusable.

Attacks on vans in Europe numbered {{86|eu-now,eu:now}} last year, down from {{104|eu-prev,eu:prev}}, {{a decrease of 17 percent|eu-fall}}.

== a4-sud-est-flash.txt | 2023-03-24
FLASH. {{Four|arrest-n}} people arrested overnight in Vénissieux in connection with {{Tuesday's|day:A}} attack on a cash carrier. {{€310,000|recovered,loot-rec:part}} found in a freezer. The oldest of those held is {{63|oldest:A}}. The getaway cars, both Audis, had been dumped {{nine miles|cars-km:A}} from the scene.

== a5-paris-brief.txt | 2023-03-24
{{Four|arrest-n}} held over motorway heist

Investigators have detained {{four|arrest-n}} suspects, the eldest {{58|oldest:B}}, over {{this week's|day-week}} raid in which a gang of {{six|gang:A}} made off with {{5.8 million euros|loot:A,loot-rec:all}}. The company had suffered {{three|hits:B}} such assaults since {{2019|hits-since}}. A sum of {{€310,000|recovered,loot-rec:part}} has turned up. The deputy prosecutor described the raid as the {{second largest|rank:B}} of its kind in {{14 years|rank-yrs}}.

== a6-old-motorway-item.txt | 2023-03-21
TRAFFIC

Closed: A432 slip road {{5|slip}}, police operation since {{8.15|closed}}; jam {{6 km|jam}}. Reopening expected {{5 p.m.|reopen}} Elsewhere: lorry on its side near Bourg, {{two|bourg-hurt}} slightly hurt, {{22 tonnes|apples}} of apples on the road.
== a7-le-continent-sunday.txt | 2023-04-09
The croissant and the gang

Le Continent, English Sunday edition, 9 April 2023

Of the {{nineteen|bags:A,bags-part:taken}} sacks that left the Valbonne slip road on {{21 March|day:A}} in the boots of {{two|cars}} Audis, {{seven|bags-found}} have been found, in a septic tank. The notes are the colour of beetroot.

The investigators have a timetable by now: {{8.05|time:A}}, lorries block the road; {{8.06|t2}}, the charge, {{1.2 kilograms|semtex}} of it; {{8.11|t3}}, departure. There were {{six|gang:A}} men, one of whom sat in a car throughout. Haddouche, the lorry driver, {{51|kamel:A}}, still swears to {{eight|gang:B}}.

{{Two|guards-hurt:A}} guards, deaf for a week, are back at work. Their firm has been robbed {{three times|hits:B}} since {{2019|hits-since}}, or {{five|hits:A}}, if attempts are counted. It will get {{5.8 million|loot:A,loot-rec:all}} from its insurer, who thinks {{7.1|loot:B}} was in the van and would like to know why.

{{Five|arrest-apr,ar:apr}} people are in custody, up from {{four|arrest-n,ar:mar}} in the first week. The eldest, at {{63|oldest:A}}, was a baker.

== topics
loot | money taken | conflict | 5.8 against 7.1 million
gang | robbers | conflict | six against eight
guards-hurt | guards injured | conflict | two against three
time | time of the attack | conflict | 8:05 against 8:35
hits | attacks on the company since 2019 | conflict | five against three
rank | rank of the robbery | conflict | third against second
oldest | age of the oldest suspect | conflict | 63 against 58
loot-rec | taken and recovered | scope | part of the loot
bags-part | bags taken and left | scope | other part
eu | attacks in two years | scope | other year
old | taken and recovered in 2009 | scope | part
day | day
dur | dur
cars | cars
cars-km | cars km
kamel | kamel
semtex | semtex
bags | bags
bags-left | bags left
pension | pension
hits-years | hits years
rank-since | rank since
old-loot | old loot
old-rec | old rec
inked | inked
eu-now | eu now
eu-prev | eu prev
eu-fall | eu fall
arrest-n | arrest n
recovered | recovered
day-week | day week
hits-since | hits since
rank-yrs | rank yrs
slip | slip
closed | closed
jam | jam
reopen | reopen
bourg-hurt | bourg hurt
apples | apples
ar | people held in March and in April | scope | rising
bags-found | bags found
t2 | t2
t3 | t3
arrest-apr | arrest apr
old-lost | old lost
== internal
a3 | sum | €11.6m, of which €9.1m was found and €3.5m never | 9.1 + 3.5 is 12.6
