title: Avalanche in Val Serenne
domain: avalanche
== a1-alps-agency.txt | 2023-02-05
Avalanche kills {{four|deaths:A}} ski tourers in Val Serenne

AOSTA, Feb 5 (AA) - An avalanche swept away a group of ski tourers above Val Serenne in the Italian Alps on {{Sunday|day:A}}, killing {{four|deaths:A}} and injuring {{two|hurt:A}}, the mountain rescue service said.

The slab, {{300 metres|slab:A}} wide, broke loose at {{11:45 a.m.|time:A}} at an altitude of {{2,740 metres|alt:A}}. The risk level was {{three|risk:A,rk:morning}} on a scale of {{five|risk-scale}}.

The victims are aged between {{31 and 52|ages:A}}.

== a2-il-corriere-delle-valli.txt | 2023-02-06
Corriere delle Valli, Monday edition, English summary

THE GROUP. {{Eight|group:A}} members of a Turin alpine club, on their way to the Col Freydaz ({{3,050 m|col:A}}).

THE ACCIDENT. {{A little after one|time:B}}. The mass of snow travelled {{600 metres|run:A}} and was {{four metres|deep:A}} deep.

THE DEAD. {{Three|deaths:B}}: the guide Ermanno Pession, {{46|pession:A}}, and {{two|teach}} teachers. A {{fourth|fourth}} person, aged {{31|fourth-age}}, is in a coma.

THE SEARCH. {{Fifty-three|rescuers:A}} rescuers, {{five|dogs:A}} dogs, {{three|helis:A}} helicopters. {{All but one|beacons:A}} of the party wore transceivers.

THE BULLETIN. Danger {{4|risk:B}}, "high", from {{1,800 m|risk-alt}} upwards.

== a3-mountain-magazine-uk.md | 2023-02-10
---
title: "Val Serenne: what went wrong"
date: 10 Feb 2023
outlet: Summit & Valley
---

The slope is {{38 degrees|slope}} steep and faces north-east. {{Sixty centimetres|snow:A}} of snow had come down in the {{48 hours|snow-h}} before. A crown wall {{1,000 feet|slab:A}} across was visible from the valley.

Of {{eight|group:A,group-caught:all}} skiers, {{six|caught:A,group-caught:part}} were caught; {{four|deaths:A}} did not survive and {{a pair|hurt:A}} got away with fractures. The guide, at {{49|pession:B}}, had done the tour {{more than 70 times|tours}}.

Statistics: Italy had {{11|it-season,avg:now}} avalanche deaths this winter, against {{19|it-avg,avg:avg,avg-area:it}} in an average one. Over the Alps as a whole the average is {{100|alps-avg,avg-area:alps}}.

== a4-rescue-press-note.txt | 2023-02-05
SOCCORSO ALPINO: NOTE 2 (5.2.2023, 18.30)

Call: {{11.52|call}}. On site: {{12.10|onsite}}. Persons involved {{6|caught:A}}, deceased {{4|deaths:A}}, wounded {{2|hurt:A}}. Rescuers: {{41|rescuers:B}}, dog teams {{5|dogs:A}}. Release height {{2740 m|alt:A}}, length {{0.6 km|run:A}}, new snow {{60 cm|snow:A}}.

All {{eight|group:A,beacons:B}} were equipped with transceivers, shovels and probes.
== a5-turin-evening.txt | 2023-02-07
{{Two teachers|teach}}, a dentist and a guide

Turin Evening, Tuesday 7 February 2023

The alpine club in Via Barbaroux keeps a book in which members write down where they are going. On {{Saturday|book-day}} at {{7 p.m.|book-t}} Ermanno Pession, {{46|pession:A}}, wrote: Col Freydaz, {{3,050|col:A}}, {{eight|group:A,group-caught:all}} persons, back for supper.

His is one of the {{four|deaths:A}} names that were read out there {{last night|read-day}}. It was, survivors say, {{a quarter to twelve|time:A}} on {{Sunday|day:A}} and they had spread out, {{ten metres|spacing}} apart, when the slope went. {{Six|caught:A,group-caught:part}} were carried off. The last was dug out from under {{four metres|deep:A}} of snow, {{52 minutes|dug}} later.

The bulletin that morning had spoken of danger level {{three|risk:A,rk:morning}}, on a scale that goes up to {{five|risk-scale}}; it was raised to {{four|risk-after,rk:after}} in the afternoon. The club has {{1,140 members|club}} and has lost {{nine|club-dead}} in {{sixty years|club-y}}.

== topics
deaths | people killed | conflict | four against three
time | time of the avalanche | conflict | 11:45 against after one
risk | avalanche danger level | conflict | three against four
pession | age of the guide | conflict | 46 against 49
rescuers | rescuers | conflict | 53 against 41
group-caught | group and those caught | scope | part and whole
avg | deaths this winter and average | scope | other period
avg-area | average in Italy and in the Alps | scope | part and whole
day | day
hurt | hurt
slab | slab
alt | alt
risk-scale | risk scale
ages | ages
group | group
col | col
run | run
deep | deep
teach | teach
fourth | fourth
fourth-age | fourth age
dogs | dogs
helis | helis
beacons | skiers wearing transceivers | conflict | all but one against all eight
risk-alt | risk alt
slope | slope
snow | snow
snow-h | snow h
caught | caught
tours | tours
it-season | it season
it-avg | it avg
alps-avg | alps avg
call | call
onsite | onsite
rk | danger level that morning and in the afternoon | scope | raised later
book-day | book day
book-t | book t
read-day | read day
spacing | spacing
dug | dug
risk-after | risk after
club | club
club-dead | club dead
club-y | club y
== internal
