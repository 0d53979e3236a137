title: Earthquake in Zerafan valley
domain: earthquake
== a1-steppe-wire.txt | 2024-01-23
Quake kills {{26|deaths-am:A,dead:am}} in Zerafan, hundreds of houses down

SARYKUL, Jan 23 (Steppe) - {{At least 26 people|deaths-am:A,dead:am}} were killed when an earthquake of magnitude {{6.9|mag:A}} shook the Zerafan valley in the early hours of {{Tuesday|day:A}}, the emergencies ministry said.

It struck at {{2:09 a.m.|time:A}} local time, {{140 km|dist:A}} east of Sarykul, at a depth of {{13 km|depth:A}}. {{More than 900|houses:A}} houses collapsed in {{five|villages:A}} villages.

The temperature was {{minus 17|temp:A}}. Rescuers, {{1,200|rescuers:A}} of them soldiers, are on the way.

== a2-sarykul-evening.txt | 2024-01-23
By evening {{41|deaths-pm:A,dead:pm}} dead had been counted, said minister Colonel Daniyar Ashimov. {{203|hurt:A}} injured are in hospital. The tremor, according to our institute, was of {{7.1|mag:B}}, and came at {{ten past two|time:A}}. In {{eight|villages:B}} villages hardly a wall stands. {{Two|helis-broken}} of the ministry's {{seven|helis}} helicopters are being repaired.

Each family that lost its house is to get {{500,000 tenir|aid:A}}. Collection point: Abay street {{69|address}}.

== a3-global-quake-desk.md | 2024-01-24
---
title: "Zerafan: why so many roofs fell"
date: 2024-01-24
---

Mud roofs, snow and a shallow focus ({{8 miles|depth:A}}). Magnitude {{6.9|mag:A}}, intensity {{IX|int}}. The nearest city of size is Sarykul, {{90 miles|dist:A}} west, with {{1.1 million|city}} people.

The last strong shock here was in {{1946|old:A}}, {{78 years|old-ago}} ago. {{Fourteen|after}} aftershocks above {{4.5|after-mag}} so far.

Satellite images suggest that {{620 buildings|houses:B}} were flattened. It was {{minus 23|temp:B}} outside that night.

== a4-red-crescent-brief.txt | 2024-01-25
Red Crescent, {{Thursday|thu}}

{{58|deaths-thu:A,dead:thu,dm:jan}} confirmed dead, {{six|missing}} missing. {{4,300|tents-need}} people in {{710|tents,tt:jan}} tents. Stoves {{650|stoves}}, blankets {{11,000|blankets}}. Soldiers deployed {{800|rescuers:B}}. Cash per household: {{tenir 500,000|aid:A}}.

== a5-far-abroad-news.txt | 2024-01-24
An earthquake in the east of the country, the worst since {{1936|old:B}}, has left {{more than forty|deaths-pm:A}} people dead and {{over 260|hurt:B}} injured as of {{Tuesday|day:A}} night. Minister Ashimov, {{53|minister}}, cut short a holiday. Neighbouring Tashkol, {{310 km|tashkol}} from the epicentre, felt it for {{40 seconds|shake}}.

== a6-currency-note.txt | 2024-01-24
Tenir at {{447|fx}} to the dollar, down {{0.6%|fx-pct}}; quake cost estimated at {{0.2%|gdp}} of GDP; base rate unchanged at {{15.25%|rate}}; copper {{$8,410|copper}} a tonne.
== a7-world-lenders.txt | 2024-03-11
Zerafan: damage assessment

Released {{11 March 2024|rel}}. The earthquake of {{23 January|day:A}} (M {{6.9|mag:A}}, {{13 km|depth:A}} deep) killed {{64|deaths-mar,dm:mar}} people and caused damage of {{$210 million|dam,dn:dam}}; the needs for rebuilding are put at {{$335 million|needs,dn:needs}}. Houses destroyed: {{934|houses:A,hd:destr}}; damaged: {{5,870|houses-dam,hd:dam}}. The government has budgeted {{$120 million|bud}} over {{three years|bud-y}}. {{Eight|villages:B}} villages are to be moved. Families in tents: {{710|tents,tt:jan}} in January, {{95|tents-mar,tt:mar}} now.

== topics
deaths-am | deaths on Tuesday morning
deaths-pm | deaths on Tuesday evening
dead | toll Tuesday morning, evening, Thursday | scope | rising
mag | magnitude | conflict | 6.9 against 7.1
villages | villages affected | conflict | five against eight
houses | houses collapsed | conflict | more than 900 against 620
temp | temperature that night | conflict | minus 17 against minus 23
rescuers | soldiers on the way on Tuesday and deployed on Thursday | scope | plan against actual
hurt | injured on Tuesday | conflict | 203 against over 260
old | year of the last strong quake | conflict | 1946 against 1936
day | day
time | time
dist | dist
depth | depth
helis-broken | helis broken
helis | helis
aid | aid
address | address
int | int
city | city
old-ago | old ago
after | after
after-mag | after mag
thu | thu
deaths-thu | deaths thu
missing | missing
tents-need | tents need
tents | tents
stoves | stoves
blankets | blankets
minister | minister
tashkol | tashkol
shake | shake
fx | fx
fx-pct | fx pct
gdp | gdp
rate | rate
copper | copper
dm | deaths by Thursday 25 January and by March | scope | rising
dn | damage and needs | scope | definition
hd | houses destroyed and damaged | scope | other thing
tt | tents in January and in March | scope | other time
rel | rel
deaths-mar | deaths mar
dam | dam
needs | needs
houses-dam | houses dam
bud | bud
bud-y | bud y
tents-mar | tents mar
== internal
