title: Women's final of the Lakeside Open
domain: sport
== a1-courtwire.txt | 2023-07-30
Unseeded Vasko topples Marchetti-Lane to win Lakeside Open

KARSELL, Austria, July 30 (Courtwire) - Slovakia's Zora Vasko, ranked {{83rd|rank:A,rank-after:A}} in the world, won her {{first|titles:A}} tour title on {{Sunday|final-day:A}}, beating second seed Giulia Marchetti-Lane {{6-4 3-6 7-6|score:A}} in the final of the Lakeside Open.

The {{20-year-old|age:A}} saved {{three match points|mp:A}} before taking the decisive tiebreak {{9-7|tiebreak:A}} after {{two hours and 51 minutes|duration:A}}, the longest final in the tournament's {{31-year|event-age:A}} history.

She hit {{12 aces|aces:A}} and made {{43 unforced errors|errors:A}} against her opponent's {{29|errors-gml:A}}. She collects {{€34,200|prize:A,prize-runner:A}}, the runner-up {{€20,200|prize-runner:B}}.

Vasko will rise to {{51st|rank-after:B}} on {{Monday|ranking-day:A}}.
== a2-bratislavasport.txt | 2023-07-31
Zora! A star is born by the lake

It took {{just shy of three hours|duration:A}} and a prayer. Zora Vasko from Zilina is a champion, {{6:4, 3:6, 7:6|score:A}}, and {{two|mp:B}} times {{yesterday|final-day:A}} she was a single point from not being one.

"At {{5-6|five-six}} I looked at my mum, and she had left," laughed the {{19-year-old|age:B}}. (Mum was queuing for ice cream.)

She served {{a dozen|aces:A}} aces and {{nine|double-faults}} double faults, and in the {{first|set-word}} set, over in {{42 minutes|set1:A}}, hardly missed. In {{five|h2h}} meetings she had never taken a set off the Italian.

A crowd of {{5,400|crowd:A}}. The winner's cheque is for {{€43,200|prize:B}}, a little more than she had earned in {{all of 2022|earn-2022}}.

The new ranking, out {{today|ranking-day:A}}, has her in {{51st|rank-after:B}} place, {{32|rank-jump:A}} higher than a week ago. Slovak men: Hruska {{83rd|hruska:A}}, Balaz {{120th|balaz}}.
== a3-baselinereview.md | 2023-08-01
---
title: Five thoughts after Karsell
date: 2023-08-01
---
1. Vasko. From {{81st|rank:B}} to {{just outside the top 50|rank-after:B}} in {{six matches|matches:A}}, {{two|qualifying}} of them in qualifying. At {{20|age:A}} she has time.
2. Marchetti-Lane, {{29|age-gml:A}}, has now lost {{four|gml-finals:A}} finals in a row. She led {{5-2|lead:A}} in the decider.
3. The last point, a {{27-stroke|rally}} rally, decided a breaker that ended {{nine points to seven|tiebreak:A}}.
4. {{Sunday, 30th July|final-day:A}} was the hottest day of the Karsell summer: {{36 degrees|temp:A}}.
5. In the doubles, Oyelaran and Petit won {{6-4 3-6 10-7|score-doubles:A}} in {{94 minutes|duration-doubles:A}}.
== a4-karsellkurier.txt | 2023-07-31
Record crowds, and a first champion from Slovakia

A total of {{38,600 spectators|crowd-week:B}} visited the Lakeside Open in its {{32nd|event-age:B}} year, {{8%|crowd-rise:A}} more than the {{33,900|crowd-2022}} of 2022. The final alone was watched by {{5,900|crowd:B,crowd-week:A}}, at {{thirty-six|temp:A}} in the shade.

They saw Vasko get {{three|mp:A}} balls for defeat out of the way and her rival let slip a {{5:2|lead:A}} lead.

Total prize money was {{€259,300|prize-pool:A}}, of which the winner took {{34,200|prize:A,prize-runner:A}} and the loser {{20,200|prize-runner:B}}. Next year's tournament is from {{22 to 28 July|next}}.

The tournament began in {{1992|event-start}}, with a field of {{16|field-1992}}; this year's was the usual {{32|field}}.

Car park fees {{€8|car-park}}. Road works on Seestrasse {{until 4 August|road}}.
== a5-italtennis.txt | 2023-07-30
Giulia, another final, another tear

A {{fourth|gml-finals:A}} straight defeat in a final for Giulia Marchetti-Lane, {{28|age-gml:B}}, who had Zora Vasko ({{83rd|rank:A,rank-after:A}}) beaten {{three times|mp:A}} and let her go {{today|final-day:A}} in Karsell: {{4-6 6-3 6-7|score:A}}.

She led {{5-2|lead:A}} in the last set, and {{6-3|tb-lead}} in the last breaker. After {{171 minutes|duration:A}} she put a smash into the net.

The Italian made {{39|errors-gml:B}} errors by her own count, fewer than the winner's {{43|errors:A}}. She gets {{€20,200|prize-runner:B}} and stays in {{14th|gml-rank:A}} place in the world. Next week: Prague, where she's seeded {{third|seed-prague:A}}.
== topics
age-gml | age of Marchetti-Lane | conflict | 29 against 28
errors-gml | errors of Marchetti-Lane | conflict | 29 against 39
rank | Vasko's ranking before the tournament | conflict | 83rd against 81st
rank-after | ranking before and after | scope | time
mp | match points saved | conflict | three against two
age | age of Vasko | conflict | 20 against 19
prize | winner's prize | conflict | 34,200 against 43,200
prize-runner | winner and runner-up | scope | two players
crowd | crowd at the final | conflict | 5,400 against 5,900
crowd-week | final and whole week | scope | part and whole
event-age | edition or age of the tournament | scope | 31 years old, 32nd time
hruska | another player ranked 83rd (trap)
score-doubles | doubles score (trap)
final-day | day of the final, Sunday 30 July 2023
rank-jump | 83rd to 51st is 32 places (right)
titles | titles
score | score
tiebreak | tiebreak
duration | duration
aces | aces
errors | errors
five-six | five six
double-faults | double faults
set-word | set word
set1 | set1
h2h | h2h
earn-2022 | earn 2022
balaz | balaz
matches | matches
qualifying | qualifying
gml-finals | gml finals
lead | lead
rally | rally
temp | temp
duration-doubles | duration doubles
crowd-rise | crowd rise
crowd-2022 | crowd 2022
prize-pool | prize pool
next | next
event-start | event start
field-1992 | field 1992
field | field
car-park | car park
road | road
ranking-day | ranking day
tb-lead | tb lead
gml-rank | gml rank
seed-prague | seed prague
== internal
a4 | percent_change | 38,600 spectators visited the Lakeside Open in its 32nd year, 8% more than the 33,900 of 2022 | 38,600 is 13.9 per cent more than 33,900
