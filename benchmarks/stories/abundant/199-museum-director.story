title: New director of the Veldhof museum
domain: appointments
== a1-artwire.txt | 2024-05-15
Veldhof museum names Okonjo as director
ANTWERP, May 15 (Artwire) - The Veldhof, one of Europe's oldest museums, on {{Wednesday|day:A}} picked Nigerian-born curator Chidi Okonjo, {{44|okonjo-age:A,ages:A}}, as its {{12th|rank:A}} director.
He will start on {{September 1|start:A}}, succeeding Hilde Maes, {{65|maes-age:A,ages:B,ages-v2:B}}, who has led the house for {{17 years|maes-years:A}}. It had {{690,000 visitors|vis:A,vis-peak:A}} in 2023, well below the {{1.02 million|peak:A,vis-peak:B,vis-peak-v2:B}} of {{2019|peak-year:A}}.
{{Sixty-eight|applied:A,app-short:A,app-short-v2:A}} people applied.
== a2-scheldepost.txt | 2024-05-16
De Scheldepost, English edition, Thursday 16 May
The Veldhof turns a page. From {{1 September|start:A}}, Chidi Okonjo hangs his coat in the office that Hilde Maes has had {{since 2007|maes-years:A}}. He is {{46|okonjo-age:B,ages-v2:A}}, was born in Enugu in {{1983|okonjo-born:B}}, grew up in Ghent, and speaks {{five languages|lang:A}}.
He was chosen from {{sixty-eight|applied:A,app-short:A,app-short-v2:A}} candidates, {{five|short:A,app-short:B}} of whom were heard. The board's decision, made public {{yesterday|day:A}}, was unanimous. His contract runs for {{six years|contract:A}}.
The museum, founded in {{1811|founded:A}}, has {{210 staff|staff:A}}, {{34,000 works|works:A,works-show:A}} ({{1,900|show:A,works-show:B}} on show) and a budget of {{€23 million|budget:A,subsidy:A}}, {{€14 million|subsidy-val:A,subsidy:B}} from the state. The east wing, shut for repairs {{since March 2022|wing:A}}, reopens {{in spring 2025|wing-open:A}} at a cost of {{€41 million|wing-cost:A}}.
== a3-curatorsnotes.md | 2024-05-17
---
title: Okonjo to the Veldhof
date: 2024-05-17
---
Chidi Okonjo (b. {{1979|okonjo-born:A}}) leaves Lagos after {{eight years|lagos:A}} to become the Veldhof's {{13th|rank:B}} director. His Lagos house went from {{90,000 to 310,000|lagos-vis:A}} visitors.
{{Five-year|contract:B}} contract, {{€142,000|salary:A}} a year. Shortlist of {{four|short:B,app-short-v2:B}}. Last year's attendance: {{609,000|vis:B,vis-peak-v2:A}}, {{40%|vis-fall:A}} off the {{1.02m|peak:A,vis-peak:B,vis-peak-v2:B}} record.
On the walls: {{one in eighteen|show-share:A}} of {{34,000|works:A,works-show:A}} objects. East wing: {{€41m|wing-cost:A}}, {{EUR 13m|wing-over:A}} over budget, back in {{2025|wing-open:A}}.
== a4-radio.txt | 2024-05-15
Radio Kempen, {{15 May|day:A}}, 13:00. The new man at the Veldhof is {{44|okonjo-age:A,ages:A}} and comes from Lagos. Okonjo takes over {{on the first of October|start:B}}. Hilde Maes retires at {{65|maes-age:A,ages:B,ages-v2:B}} after {{seventeen|maes-years:A}} years and {{48|shows:A}} exhibitions. {{Some 700,000|vis:A,vis-peak:A}} people visited the {{213-year-old|founded:A}} museum last year. {{Two hundred and ten|staff:A}} work there. The state pays {{14|subsidy-val:A,subsidy:B}} of its {{23 million|budget:A,subsidy:A}} euros. Sunday, {{26 May|free:A}}, is free for all.
== a5-africanarts.txt | 2024-05-16
Lagos curator Okonjo lands top job at Belgium's Veldhof
Posted: May 16, 2024

Chidi Okonjo, who put a small house in Lagos on the map of the art world, is going to Antwerp. The Veldhof, founded {{in 1811|founded:A}}, has made him its {{twelfth|rank:A}} director, as was announced there {{on Wednesday|day:A}}. At {{44|okonjo-age:A,ages:A}} he'll be the youngest yet. He starts {{at the beginning of September|start:A}}.
In {{eight|lagos:A}} years, Okonjo more than tripled attendance in Lagos. His new museum, with {{690,000|vis:A,vis-peak:A}} visitors last year, has yet to win back the crowds of {{2019|peak-year:A}}, when {{over a million|peak:A,vis-peak:B,vis-peak-v2:B}} came.
Part of it has been closed {{since the spring of 2021|wing:B}} for repairs that will cost {{41 million euros|wing-cost:A}}. The staff of {{210|staff:A}} will meet him in June. {{Sixty-seven|lost:A}} other applicants went away empty-handed.
Hilde Maes, his predecessor, is {{65|maes-age:A,ages:B,ages-v2:B}}.
== topics
wing | closed since | conflict | March 2022 against spring 2021
okonjo-born | year Okonjo was born | conflict | 1983 against 1979
day | day of the announcement, Wednesday 15 May 2024
okonjo-age | age of Okonjo | conflict | 44 against 46
ages | ages of two people | scope | persons
rank | which director he is | conflict | 12th against 13th
start | first day in office | conflict | 1 September against 1 October
vis | visitors in 2023 | conflict | 690,000 against 609,000
vis-peak | visitors in 2023 and 2019 | scope | years
app-short | applicants and shortlist | scope | part
short | candidates heard | conflict | five against four
works-show | works and works on show | scope | whole and part
subsidy | budget and the state's part | scope | whole and part
contract | years of the contract | conflict | six against five
founded | founded in 1811
maes-age | maes age
maes-years | maes years
peak | peak
peak-year | peak year
applied | applied
lang | lang
staff | staff
works | works
show | show
budget | budget
subsidy-val | subsidy val
wing-open | wing open
wing-cost | wing cost
lagos | lagos
lagos-vis | lagos vis
salary | salary
vis-fall | vis fall
show-share | show share
wing-over | wing over
shows | shows
free | free
lost | lost
ages-v2 | ages of two people (variant 2) | scope | persons
vis-peak-v2 | visitors in 2023 and 2019 (variant 2) | scope | years
app-short-v2 | applicants and shortlist (variant 2) | scope | part
== internal
a2 | span | He is 46, was born in Enugu in 1983 | 40 or 41 in 2024
