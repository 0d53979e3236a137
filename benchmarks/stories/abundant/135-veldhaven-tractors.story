title: Farmers' tractor protest in Veldhaven
domain: protest
== a1-lowland-press.txt | 2024-02-26
Farmers block Veldhaven with {{900 tractors|tractors:A}}

VELDHAVEN, Feb 26 (LP) - Farmers parked {{some 900 tractors|tractors:A}} around the European quarter of Veldhaven on {{Monday|day:A}}, set tyres alight and sprayed police with manure in protest at cheap imports and red tape.

{{Three officers|police-hurt:A}} were injured. {{Twelve|arrests:A}} people were arrested. The protest began at {{6 a.m.|start:A}} and caused {{340 km|jams:A}} of traffic jams.

Ministers of the {{27|members}} member states agreed to waive a rule under which {{four percent|fallow:A}} of arable land must lie fallow.

== a2-het-plein-online.txt | 2024-02-26
LIVE Tractors in town
Last updated 26/2, 19:45

19:31 The last tractor has left. Police say there were {{nine hundred|tractors:A}}; the farm union BoerenBond-Nu has them at {{1,400|tractors-union:A,tr:union}}.
16:20 {{Five|police-hurt:B}} policemen are being treated, one for burns, says a spokeswoman.
12:05 Water cannon. Potatoes, eggs, beets. A statue from {{1872|statue}} loses its head.
09:40 Traffic centre: {{430 kilometres|jams:B}} of tailbacks at the peak.
05:10 {{Two dozen|first-tr}} of them have already taken up position at the Wetstraat. And so it starts: {{ten past five|start:B}}.

== a3-agri-journal.md | 2024-03-01
---
title: Fallow rule to go, says Commission
date: 2024-03-01
---

Days after the blockade of {{26 February|day:A}} the Commission has proposed scrapping the obligation to leave {{4%|fallow:A,fal:now}} of cropland idle; it was to have risen to {{7%|fallow-plan:A,fal:plan}} by {{2027|fallow-plan-y}}.

Wheat has fallen to {{€192|wheat:A,wheatp:now}} a tonne from {{€246|wheat-prev,wheatp:prev}} a year before, {{a decline of 22%|wheat-fall}}. Imports from Ukraine reached {{6.1m tonnes|ukr:A}} in {{2023|ukr-y}}.

Direct payments of {{€38bn|pay:A,cap:pay}} are part of a farm budget of {{€55bn|cap-budget:A,cap:all}} a year, which is {{31 per cent|cap-share}} of EU spending.

A crowd of {{2,600|people}} farmers had come with {{1,200|tractors:B}} vehicles, the police's own count shows, and there were {{seventeen|arrests:B}} arrests.

== a4-city-statement.txt | 2024-02-27
City of Veldhaven, {{27 February 2024|citystate}}

Cost of {{yesterday|day:A}}'s cleaning: {{€86,000|clean}}. Waste removed: {{74 t|waste}}. Agents hurt: {{3|police-hurt:A}}. Tractors: {{about 900|tractors:A,tr:police}}. Fires: {{41|fires}}. Firefighters' calls: {{14|fcalls}}. Arrests: {{12|arrests:A}}, of which {{9|arr-ad}} administrative and {{4|arr-jud}} judicial.
== topics
tractors | tractors | conflict | 900 against 1,200
tr | police's and union's count | scope | different counts
police-hurt | policemen injured | conflict | three against five
arrests | arrests | conflict | twelve against seventeen
start | start of the protest | conflict | 6 against ten past five
jams | length of traffic jams | conflict | 340 against 430 km
fal | fallow share now and planned | scope | plan
cap | direct payments and budget | scope | part and whole
wheatp | wheat price now and before | scope | other year
day | day
members | members
fallow | fallow
tractors-union | tractors union
statue | statue
first-tr | first tr
fallow-plan | fallow plan
fallow-plan-y | fallow plan y
wheat | wheat
wheat-prev | wheat prev
wheat-fall | wheat fall
ukr | ukr
ukr-y | ukr y
pay | pay
cap-budget | cap budget
cap-share | cap share
people | people
citystate | citystate
clean | clean
waste | waste
fires | fires
fcalls | fcalls
arr-ad | arr ad
arr-jud | arr jud
== internal
a4 | sum | Arrests: 12, of which 9 administrative and 4 judicial. | 9 + 4 is 13
