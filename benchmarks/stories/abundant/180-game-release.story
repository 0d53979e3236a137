title: Release of the video game Saltmarch II
domain: products
== a1-gamewire.txt | 2024-11-11
Saltmarch II sells {{3.2 million copies|sold:A,sold-first:A,sold-time:A,target-sold:A}} in {{three days|days:A}}
TOKYO, Nov 11 (Gamewire) - Kazehana Games said on {{Monday|announce:A}} its role-playing game Saltmarch II had sold {{3.2 million copies|sold:A,sold-first:A,sold-time:A,target-sold:A}} since its release {{on Friday|release:A}}, the fastest start in the company's {{31-year|company-age:A}} history.
The first Saltmarch needed {{five weeks|first-weeks:A}} for that number after it came out in {{2017|first-year:A}}. It has since reached {{11 million|first-total:A,sold-first:B}}.
Kazehana raised its profit forecast for the year to March to {{24 billion yen|forecast:A,forecast-old:A}} from {{19.5 billion|forecast-prev:A,forecast-old:B}}. Shares jumped {{9.7%|shares:A}}.
== a2-joypadmag.md | 2024-11-12
---
title: Saltmarch II is a monster
author: Dee Ruan
date: 2024-11-12
---
{{Six years|dev:A}} in the making, {{240 people|team:A}}, {{$110 million|budget:A,budget-ads:A}}: and now {{more than three million|sold:A,sold-first:A,sold-time:A,target-sold:A}} players by the end of its {{opening weekend|days:A}}, according to Kazehana, the Kyoto studio that made it. Reviewers give it {{94 out of 100|score:A,score-first:A}}, against {{88|score-first-val:A,score-first:B,score-first-v2:B}} for part one.
It takes {{70 hours|hours:A,hours-all:A}} to see the end, {{140|hours-all-val:A,hours-all:B}} to see everything. I'm at {{23|ruan-hours:A}}.
The patch of {{Nov. 11|patch:A}} weighs {{17 GB|patch-size:A}}.
== a3-osakanews.txt | 2024-11-12
Hit game lifts Kazehana
12.11.2024, 10:20

Shares in Kazehana gained {{7.9 per cent|shares:B}} {{yesterday|announce:A}} after it disclosed that its new title had found {{3.2m|sold:A,sold-first:A,sold-time:A,target-sold:A}} buyers from {{Friday|release:A}} to Sunday. The firm, set up in {{1993|company-age:A}}, now foresees {{Y24bn|forecast:A,forecast-old:A}} of operating profit, not {{Y19.5bn|forecast-prev:A,forecast-old:B}}, an increase of {{33 per cent|forecast-rise:A}}.
Development took {{five years|dev:B}} and {{Y16.5bn|budget:A,budget-ads:A}}; another {{Y4bn|ads:A,budget-ads:B}} went into advertising.
President Shigeru Amano, {{57|amano-age:A}}, wants {{8 million|target:A,target-sold:B}} sold by {{March|target-when:A}}. It's priced at {{Y8,900|price:A}}.
== a4-blogpixelden.html | 2024-11-13
<html>
<body>
<h2>
Saltmarch II by the numbers
</h2>
<p>
Wed, 13 Nov 2024
</p>
<ul>
<li>
{{3.2 million|sold:A,sold-first:A,target-sold:A,sold-time:A}} sold in {{72 hours|days:A}}, {{4.1 million|sold-later:A,sold-time:B}} by last night
</li>
<li>
Critics' score {{92|score:B,score-first-v2:A}} (part one: {{88|score-first-val:A,score-first:B,score-first-v2:B}})
</li>
<li>
Part one: {{2015|first-year:B}}, {{11 million|first-total:A,sold-first:B}} copies
</li>
<li>
Playing time {{about 70 hours|hours:A,hours-all:A}}
</li>
<li>
Team {{260|team:B}}
</li>
<li>
Cost {{110 million dollars|budget:A,budget-ads:A}}
</li>
<li>
Peak players at once: {{611,000|peak:A}} on Sunday
</li>
<li>
Target: {{eight million|target:A,target-sold:B}} by {{spring|target-when:A}}
</li>
</ul>
</body>
</html>
== a5-screenworld.txt | 2024-11-11
Kazehana jumps on Saltmarch sequel
TOKYO, Nov 11 (Gamewire) - Kazehana Games said on {{Monday|announce:A}} its role-playing game Saltmarch II had sold {{3.2 million copies|sold:A,sold-first:A,sold-time:A,target-sold:A}} since its release {{on Friday|release:A}}, the fastest start in the company's {{31-year|company-age:A}} history.
The first Saltmarch needed {{five weeks|first-weeks:A}} for that number after it came out in {{2016|first-year:C}}. It has since reached {{11 million|first-total:A,sold-first:B}}.
Kazehana raised its profit forecast for the year to March to {{24 billion yen|forecast:A,forecast-old:A}} from {{19.5 billion|forecast-prev:A,forecast-old:B}}. Shares jumped {{9.7%|shares:A}}.
== a6-nikkoherald.txt | 2024-11-11
Kazehana soars as new Saltmarch flies off the shelves
Posted: Nov 11, 2024

Shares in Kazehana Games shot up {{nearly 10 percent|shares:A}} {{on Monday|announce:A}} after the studio reported record sales of its newest adventure. Saltmarch II, in the shops {{since Friday|release:A}}, had been bought {{3.2 million|sold:A,sold-first:A,sold-time:A,target-sold:A}} times by Sunday night. The original, from {{2017|first-year:A}}, took {{six weeks|first-weeks:B}} to do as well, and has gone on to sell {{eleven million|first-total:A,sold-first:B}}.
Management now looks for a profit of {{24 billion yen|forecast:A,forecast-old:A}} this business year instead of {{19.5 billion|forecast-prev:A,forecast-old:B}}.
The game, set in a drowned kingdom, was {{six years|dev:A}} in the making and cost {{16.5 billion yen|budget:A,budget-ads:A}}. {{Two hundred and forty|team:A}} people worked on it. President Shigeru Amano, {{59|amano-age:B}}, said the aim was to sell {{eight million|target:A,target-sold:B}} by {{the end of March|target-when:A}}.
Critics are smitten: the average mark is {{94|score:A,score-first:A}} out of a hundred.
== topics
amano-age | age of the president | conflict | 57 against 59
first-weeks | time the first part needed | conflict | five against six weeks
announce | day of the announcement, Monday 11 November 2024
release | day of release, Friday 8 November 2024
sold | copies sold in the first three days
sold-first | copies of part two and of part one | scope | two games
sold-time | copies sold in three days and by Tuesday | scope | time
target-sold | copies sold and target | scope | actual and target
forecast-old | forecast now and before | scope | revision
shares | rise of the shares on Monday | conflict | 9.7 against 7.9
budget-ads | development and advertising | scope | different things
dev | years of development | conflict | six against five
score | critics' score | conflict | 94 against 92
score-first | score of two games | scope | two games
first-year | release of part one | conflict | 2017 against 2015
team | people in the team | conflict | 240 against 260
hours-all | time to the end and for everything | scope | definition
days | days
company-age | company age
first-total | first total
forecast | forecast
forecast-prev | forecast prev
budget | budget
score-first-val | score first val
hours | hours
hours-all-val | hours all val
ruan-hours | ruan hours
patch | patch
patch-size | patch size
forecast-rise | forecast rise
ads | ads
target | target
target-when | target when
price | price
sold-later | sold later
peak | peak
score-first-v2 | score of two games (variant 2) | scope | two games
== copies
near a1 a5
== internal
a3 | percent_change | Y24bn of operating profit, not Y19.5bn, an increase of 33 per cent | it is 23%
