title: Tour of Lavande, stage nine
domain: sport
== a1-cyclenewswire.txt | 2022-07-11
Eritrean Haile-Tesfay wins queen stage as Bruggink keeps lead

COL DE VERMAND, France, July 10 (Cycle Newswire) - Natnael Haile-Tesfay of Ardent-Bricoline soloed to victory on the {{ninth|stage-no:A}} stage of the Tour of Lavande on {{Sunday|day:A}}, attacking {{11 kilometres|attack:A}} from the top of the Col de Vermand.

The {{24-year-old|age:A}} covered {{178.4 km|distance:A}} in {{four hours 52 minutes and 6 seconds|time-stage:A}}. Dutchman Wout Bruggink came in third, {{48 seconds|gap-bruggink:A}} down, and still leads overall, by {{1:17|gc:A,gc-change:A}}.

{{Three|abandon:A}} riders abandoned after a crash at {{kilometre 62|crash-km:A}}, among them {{2020|moreau-year}} winner Lucas Moreau, who broke his collarbone.

The race covers {{2,310 km|race-km:A,race-left:A}} in {{15 stages|stages:A}}, {{1,398|race-left:B}} of them ridden so far, and has a purse of {{410,000 euros|purse:A,purse-stage:A}}, of which {{11,000|prize:A,purse-stage:B}} goes to a stage winner.

Monday is a rest day. The race ends in Aix {{on Saturday, July 17|finish:A}}.
== a2-grimpeur.md | 2022-07-11
---
title: Vermand in the sun
date: 2022-07-11
---
The Vermand is {{16.2 km (10.1 miles)|climb:A}} at {{7.4 per cent|gradient:A}}, and the tarmac was {{54 degrees|tarmac}}. It was too much for Bruggink's team, not for Haile-Tesfay, who flew with {{seven miles|attack:A}} left and won, by {{29 seconds|gap-second:A}}, from Spain's Iker Zabaleta.

He is {{23|age:B}}, a mechanic's son from Mendefera, in his {{second|pro-year:A}} year as a professional.

The Dutchman, {{56 seconds|gap-bruggink:B}} back, has had his lead cut from {{2:04|gc-change:B}} to {{77 seconds|gc:A,gc-change:A}} over Zabaleta.

Moreau's race ended in a ditch after {{62 kilometres|crash-km:A}}. He was {{fifth|moreau-place:A}}. {{Five|abandon:B}} in all went home that day, leaving {{141|left-starters:B}} of the {{168|left-starters:A}} who started at Nice.
== a3-asmarasport.txt | 2022-07-12
Natnael makes history in France

Natnael Haile-Tesfay became the {{first|first-eritrean}} Eritrean to win a mountain stage in Lavande when he came in alone {{on 10 July|day:A}}, after {{nearly five hours|time-stage:A}} in the saddle.

He had been {{6th|vermand-2021}} on the same climb in {{2021|2021}}. The prize is {{11,000 euros|prize:A,purse-stage:B}}. He moves up {{eight places|places-up:A}} to {{12th|overall:A}}, {{9:40|overall-gap}} behind.

Wearing number {{178|bib}}, he attacked where the road steepens to {{11 per cent|steep:A}}. "At {{five|five}} to go I stopped looking," he said.

His club in Mendefera, founded in {{1962|club-founded}}, has {{48|club-members:A}} riders and {{17|club-bikes:A}} bicycles.
== a4-racebook.txt | none
RACE OFFICE - Bulletin after stage {{9|stage-no:A}}
Alassin - Col de Vermand, {{187.4 km|distance:B}}, {{10/07/2022|day:A}}

1. N. Haile-Tesfay (ERI) {{4h52'06"|time-stage:A}}
2. I. Zabaleta (ESP) at {{29"|gap-second:A}}
3. W. Bruggink (NED) at {{48"|gap-bruggink:A}}

General classification: 1. Bruggink; 2. Zabaleta at {{1'17"|gc:A,gc-change:A}}; {{10th|overall:B}}, Haile-Tesfay

Abandons: {{3|abandon:A}} (nos. {{4|no4}}, {{56|no56}}, {{131|no131}})
Highest point: {{1,911 m|altitude:A}}; average gradient of the last climb {{7.4%|gradient:A}}
Average speed of the winner: {{36.6 km/h|speed:A}}
Still to ride: {{six stages|stages-left:A}}, {{912 km|km-left:A,race-left:C}}

Total distance: {{2,310 km|race-km:A,race-left:A}}; purse: {{€410,000|purse:A,purse-stage:A}}
== a5-lavandetourism.html | 2022-07-10
<html><body><h1>The Tour comes to Vermand!</h1><p>Sunday 10 July 2022, updated 19:10</p>
<p>{{25,000|fans:A}} fans on the mountain, {{1,400|campers:A}} camper vans and one bear (a man from Lille): what a {{ninth|stage-no:A}} stage! The winner, Natnael Haile-Tesfay, {{24|age:A}}, attacked {{11 km|attack:A}} from the finish and held off Zabaleta by {{half a minute|gap-second:A}}.</p>
<p>The climb, {{16.2 kilometres|climb:A}} at an average of {{7.4%|gradient:A}}, reopens to cars at {{21:30|reopen}}. The pass, at {{1,191 metres|altitude:B}}, was first crossed by the race in {{1968|first-crossed:A}}.</p>
<p>Today's stage measured {{178 km|distance:A}}. On Monday the riders rest; they have {{five|stages-left:B}} stages to go.</p></body></html>
== topics
race-left | whole race and ridden part | scope | part and whole
purse-stage | whole purse and a stage's | scope | whole and part
altitude | height of the pass | conflict | 1,911 against 1,191 m
stages-left | stages left | conflict | six against five
fans | fans (trap)
age | age of the winner | conflict | 24 against 23
distance | length of the stage | conflict | 178.4 against 187.4 km
gap-bruggink | Bruggink's deficit on the stage | conflict | 48 against 56 seconds
gap-second | winning margin
gc-change | Bruggink's lead before and after | scope | time
abandon | riders out on the day | conflict | three against five
overall | place overall | conflict | 12th against 10th
bib | race number (trap)
speed | 178.4 km in 4h52 is 36.6 km/h (right)
climb | length of the climb (trap)
gradient | average gradient
steep | steepest (trap)
left-starters | riders left and starters | scope | time
day | day of the stage, Sunday 10 July 2022
stage-no | stage no
attack | attack
time-stage | time stage
gc | gc
crash-km | crash km
moreau-year | moreau year
finish | finish
tarmac | tarmac
pro-year | pro year
moreau-place | moreau place
first-eritrean | first eritrean
vermand-2021 | vermand 2021
2021 | 2021
prize | prize
places-up | places up
overall-gap | overall gap
five | five
club-founded | club founded
club-members | club members
club-bikes | club bikes
no4 | no4
no56 | no56
no131 | no131
km-left | km left
campers | campers
reopen | reopen
first-crossed | first crossed
race-km | race km
stages | stages
purse | purse
== internal
a1 | weekday | on Saturday, July 17 | 17 July 2022 is a Sunday
