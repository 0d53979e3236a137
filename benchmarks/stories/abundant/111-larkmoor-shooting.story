title: Shooting at a bowling alley in Larkmoor
domain: shooting
== a1-midstate-press.txt | 2023-07-22
{{Two|deaths-fri:A,deaths-time:fri}} dead, {{9|wounded:A}} wounded in shooting at Larkmoor bowling alley

LARKMOOR, Ohio, July 22 (Midstate Press) - A gunman opened fire in a crowded bowling alley on {{Friday night|day:A}}, killing {{two people|deaths-fri:A,deaths-time:fri}} and wounding {{nine|wounded:A}} before he was shot by police, authorities said.

The first 911 call came at {{9:47 p.m.|time:A}} Officers were inside within {{four minutes|response:A}}.

Police Chief Denise Kowalczuk identified the suspect as Travis Lee Amberson, {{24|suspect-age:A}}, a former employee who had been fired in {{May|fired:A}}. He was in critical condition on {{Saturday|sat}}.

Amberson fired {{more than 60 rounds|rounds:A}} from an AR-style rifle bought legally {{11 days|bought:A}} earlier, she said. {{About 150 people|inside:A}} were at the lanes for a league night.

== a2-larkmoor-beacon.txt | 2023-07-23
'Get under the ball return'
The Larkmoor Beacon | Sunday, July 23, 2023

Retired machinist Ed Prusak had {{eight strikes|strikes}} in a row when he heard what he took for pins. It was {{about ten past ten|time:B}}. By the time he had pulled {{two|grandsons}} grandsons to the floor, men and women were running over the lanes.

Prusak, {{73|prusak:A}}, is one of {{nearly 200|inside:B}} {{Friday|day:A}} bowlers who got away. {{Eleven|wounded:B}} others, from a boy of {{12|youngest:A}} to a woman of {{81|oldest}}, were hit by bullets, the county hospital says. {{Four|critical-sat,hosp:sat}} of them are still in critical condition.

The dead are waitress Kaylee Dunmore, {{19|dunmore:A}}, and league secretary Roy Haskins, {{66|haskins}}.

Squad cars got there in {{under five minutes|response:A}}. The shooter, a {{27-year-old|suspect-age:B}} who once oiled the lanes here, had {{three|mags}} magazines left.

A vigil is set for {{7 p.m. Monday|vigil}}. Larkmoor has {{31,000|town}} residents.

== a3-nationwide-tv.html | 2023-07-24
<html>
<head>
<title>
Ohio bowling alley shooting: {{third|victim-rank}} victim dies
</title>
</head>
<body>
<div class="nav">
Live TV | Politics | Weather
</div>
<h1>
{{Third|victim-rank}} victim dies after Ohio bowling alley shooting
</h1>
<p class="date">
July 24, 2023 / 8:15 AM EDT
</p>
<p>
A mother of {{two|mother}} who was shot while shielding her son died on {{Sunday|third-death}}, raising to {{three|deaths-sun:A,deaths-time:sun}} the number of people killed at Larkmoor Lanes.
</p>
<p>
Police said the suspect got off {{over 60|rounds:A}} shots, then surrendered his rifle after being hit {{twice|hit}}. He had legally purchased it {{less than two weeks|bought:A}} before.
</p>
<p>
He lost his job there in {{February|fired:B}}, the owner told Nationwide.
</p>
<p>
It was the {{16th|mass-rank:A}} mass killing in the U.S. {{this year|mass-year}}.
</p>
<ul class="related">
<li>
{{60|related-arrests}} arrested at Columbus street race
</li>
<li>
Ohio lottery: {{$19 million|related-lottery}} ticket sold in Dayton
</li>
</ul>
</body>
</html>
== a4-ohio-capital-digest.txt | 2023-07-25
Larkmoor suspect charged

Travis Amberson was charged in his hospital bed on {{Monday|charged}} with {{three|deaths-sun:A}} counts of aggravated murder and {{nine|wounded-counts}} of attempted murder, Prosecutor Alan Birdwell said.

The trigger was pulled {{47 times|rounds:B}}, according to court papers, which also say that the rifle cost {{$749|rifle}}. Waitress Kaylee Dunmore was {{21|dunmore:B}}, according to the same papers; the youngest of those who survived is {{twelve|youngest:A}}.

Bond was set at {{$5 million|bond}}. The next hearing is {{Thursday, Aug. 3|hearing}}.

A fund for the families had raised {{$212,000|fund,fund-gap:got,fundt:july}} of a {{$250,000|fund-goal,fund-gap:goal}} goal by {{Monday|fund-asof}} night. It was the {{17th|mass-rank:B}} such massacre nationwide in {{2023|mass-year}}.
== a5-lake-erie-sentinel.txt | 2023-07-22
Lake Erie Sentinel, Saturday July 22, 2023
Gunman kills {{two|deaths-fri:A,deaths-time:fri}} at Larkmoor Lanes

A gunman opened fire in a crowded bowling alley on {{Friday night|day:A}}, killing {{two people|deaths-fri:A,deaths-time:fri}} and wounding {{nine|wounded:A}} before he was shot by police, authorities said.

The first 911 call came at {{9:47 p.m.|time:A}} Officers were inside within {{14 minutes|response:B}}.

Police Chief Denise Kowalczuk identified the suspect as Travis Lee Amberson, {{24|suspect-age:A}}, a former employee who had been fired in {{May|fired:A}}. He was in critical condition on {{Saturday|sat}}.

Amberson fired {{more than 60 rounds|rounds:A}} from an AR-style rifle bought legally {{11 days|bought:A}} earlier, she said. {{About 150 people|inside:A}} were at the lanes for a league night.

== a6-county-health.txt | 2023-08-08
Larkmoor: two weeks later

All but {{two|hosp-now,hosp:now}} of those wounded at the bowling alley on {{July 21|day:A}} are home, the county hospital said {{Tuesday|tue}}; {{four|critical-sat,hosp:sat}} had been in critical condition the morning after. The {{12-year-old|youngest:A}} walked out on crutches.

The families' fund closed at {{$318,000|fund-final,fundt:final}}. It had stood at {{$212,000|fund,fund-gap:got,fundt:july}} in the first week. Each of the {{three|deaths-sun:A}} bereaved households gets {{$60,000|fund-each}}, {{$190,000|fund-three}} between them; the rest goes to the wounded.

The lanes will stay closed until {{October|lanes}}. A {{second|suspect2}} man, {{31|suspect2-age}}, accused of selling the gunman a {{30-round|mag30}} magazine, was arrested in Toledo.

== topics
deaths-fri | deaths on the night of the shooting
deaths-time | deaths on Friday and by Sunday | scope | one more died
deaths-sun | deaths by Sunday
wounded | people wounded | conflict | nine against eleven
time | time of the shooting | conflict | 9:47 against ten past ten
suspect-age | age of the suspect | conflict | 24 against 27
fired | when he was dismissed | conflict | May against February
rounds | shots fired | conflict | more than 60 against 47 casings
inside | people in the bowling alley | conflict | about 150 against nearly 200
dunmore | age of the waitress | conflict | 19 against 21
mass-rank | rank among mass killings this year | conflict | 16th against 17th
fund-gap | raised and goal | scope | target against actual
day | day
response | time until officers were inside | conflict | four against 14 minutes
sat | sat
bought | bought
strikes | strikes
grandsons | grandsons
prusak | prusak
youngest | youngest
oldest | oldest
critical-sat | critical sat
haskins | haskins
mags | mags
vigil | vigil
town | town
victim-rank | victim rank
mother | mother
third-death | third death
hit | hit
related-arrests | related arrests
related-lottery | related lottery
charged | charged
wounded-counts | wounded counts
rifle | rifle
bond | bond
hearing | hearing
fund | fund
fund-goal | fund goal
fund-asof | fund asof
mass-year | mass year
hosp | critical on Saturday and still in hospital | scope | other time
fundt | fund in July and at the end | scope | other time
hosp-now | hosp now
tue | tue
fund-final | fund final
fund-each | fund each
lanes | lanes
suspect2 | suspect2
suspect2-age | suspect2 age
mag30 | mag30
fund-three | fund three
== copies
near a5-lake-erie-sentinel.txt a1-midstate-press.txt
== internal
a6 | sum | Each of the three bereaved households gets $60,000, $190,000 between them | 3 x 60,000 is 180,000
