title: Tourism figures of Isla Perdana
domain: tourism
== a1-travelwire.txt | 2025-02-18
Isla Perdana draws record {{4.1 million visitors|vis:A,vis-prev:A,vis-target:A,vis-cruise:A,vis-cruise-v2:A}}
PERDANA, Feb 18 (Travel Wire) - {{4.1 million|vis:A,vis-prev:A,vis-target:A,vis-cruise:A,vis-cruise-v2:A}} tourists came to Isla Perdana in 2024, {{11%|rise:A}} more than a year earlier and above the old record of {{3.9 million|rec:A,vis-prev:C}} set in {{2019|rec-year:A}}, the tourist board said {{Tuesday|release:A}}.
They spent {{$3.7 billion|spend:A}}, or {{about $900|per-head:A}} each. Chinese were the biggest group with {{612,000|china:A,china-india:A,china-india-v2:A}}, followed by Indians with {{498,000|india:A,china-india:B}}.
Cruise passengers, counted apart, numbered {{870,000|cruise:A,vis-cruise:B}}. Hotels were {{74%|occ:A,occ-prev:A}} full.
The target for this year is {{4.5 million|target:A,vis-target:B,target-forecast:A}}.
== a2-perdanapost.txt | 2025-02-19
Full house: tourism tops {{four million|vis:A,vis-prev:A,vis-target:A,vis-cruise:A,vis-cruise-v2:A}} for {{first|first-time:A}} time
The Perdana Post, Wednesday, 19 February 2025
Tourism minister Ravi Sandoz, {{44|sandoz-age:A}}, wore a lei to announce it {{yesterday|release:A}}: last year's arrivals, {{4.1 million|vis:A,vis-prev:A,vis-target:A,vis-cruise:A,vis-cruise-v2:A}}, beat those of {{2018|rec-year:B}}, till now the best year.
In 2023, {{3.7 million|vis-23:A,vis-prev:B}} had come. Visitors stayed {{6.8 nights|stay:A,stay-prev:A}}, down from {{7.3|stay-prev-val:A,stay-prev:B}}. Three of every four rooms were taken ({{74.2 per cent|occ:A,occ-prev:A}}), after {{69|occ-23:A,occ-prev:B}} the year before.
December alone brought {{436,000|dec:A}} people, the biggest month ever.
The bed tax of {{$4 a night|tax:A,tax-new:A}} becomes {{$6|tax-next:A,tax-new:B}} {{on 1 April|tax-when:A}}. It raised {{$61 million|tax-raised:A}}.
== a3-hoteltrends.md | 2025-02-20
---
title: Perdana 2024
date: 2025-02-20
---
Arrivals by air: {{4.08m|vis:A,vis-prev:A,vis-target:A,vis-cruise:A,vis-cruise-v2:A}} ({{+14%|rise:B}} on {{3.68m|vis-23:A,vis-prev:B}}). By ship: {{780k|cruise:B,vis-cruise-v2:B}}.

Receipts: {{USD 3.7bn|spend:A}}. RevPAR {{$131|revpar:A}}. Average rate {{$177|adr:A}}. Occupancy {{74%|occ:A,occ-prev:A}}.

Source markets: China {{15%|china-share:A}}, India {{12%|india-share:A}}, Australia {{9%|australia-share:A}}.

Rooms: {{38,400|rooms:A,rooms-new:A}}, with {{5,200|rooms-pipe:A,rooms-new:B,rooms-new-v2:B}} being built. {{Forty-six thousand|staff:A}} people work in hotels.

Forecast 2025: {{4.4m|forecast:A,target-forecast:B}}, just below the official {{4.5m|target:A,target-forecast:A,vis-target:B}}.
== a4-radiocoral.txt | 2025-02-18
Coral FM, {{18 February|release:A}}, 5 pm
The counting's done: {{just over four million|vis:A,vis-prev:A,vis-target:A,vis-cruise:A,vis-cruise-v2:A}} guests last year, up {{a ninth|rise:A}}. Each left {{1,900 dollars|per-head:B}} on the island. The Chinese were {{over 600 thousand|china:A,china-india:A,china-india-v2:A}}, Indians {{nearly half a million|india:A,china-india:B}}.
They stayed {{about a week|stay:A,stay-prev:A}}. Hotel workers, {{64,000|staff:B}} of them, want {{9%|pay:A}} more pay.
From {{April|tax-when:A}}, guests pay {{six dollars|tax-next:A,tax-new:B}} a night to the state, {{two|tax-plus:A}} more than now.
The minister turned {{45|sandoz-age:B}} {{last week|sandoz-bday:A}}, by the way. Happy birthday!
Surf at Punta Gris: {{4.1 metres|surf:A}}.
== a5-islander.txt | 2025-02-18
Most visitors ever
PERDANA, Feb 18 (Travel Wire) - {{4.1 million|vis:A,vis-prev:A,vis-target:A,vis-cruise:A,vis-cruise-v2:A}} tourists came to Isla Perdana in 2024, {{11%|rise:A}} more than a year earlier and above the old record of {{3.9 million|rec:A,vis-prev:C}} set in {{2019|rec-year:A}}, the tourist board said {{Tuesday|release:A}}.
They spent {{$3.7 billion|spend:A}}, or {{about $900|per-head:A}} each. Chinese were the biggest group with {{612,000|china:A,china-india:A,china-india-v2:A}}, followed by Indians with {{498,000|india:A,china-india:B}}.
== a6-asiaholidays.txt | none
Perdana breaks own visitor record
The tropical island of Perdana has never been so popular. Last year {{4.1 million|vis:A,vis-prev:A,vis-target:A,vis-cruise:A,vis-cruise-v2:A}} holidaymakers flew in, {{one in nine|rise:A}} more than in the year before and {{200,000|rec-diff:A}} more than in {{2019|rec-year:A}}, when the old record was set, the tourist board announced {{on Tuesday|release:A}}.
The Chinese led the table again with {{more than 600,000|china:A,china-india:A,china-india-v2:A}}, ahead of Indian guests, of whom there were {{489,000|india:B,china-india-v2:B}}. Visitors stayed {{just under seven nights|stay:A,stay-prev:A}} on average and left {{$3.7 billion|spend:A}} behind.
Those who like it quiet shouldn't go in December, when {{436,000|dec:A}} people came. Hotels were {{three-quarters|occ:A,occ-prev:A}} full over the year, and {{5,200|rooms-pipe:A,rooms-new:B,rooms-new-v2:B}} rooms are being added to the existing {{34,800|rooms:B,rooms-new-v2:A}}.
The island wants {{four and a half million|target:A,vis-target:B,target-forecast:A}} guests in 2025, though they'll have to dig deeper: the nightly tax goes from {{$4|tax:A,tax-new:A}} to {{$6|tax-next:A,tax-new:B}} {{in April|tax-when:A}}.
== topics
rooms | rooms on the island | conflict | 38,400 against 34,800
india | Indian visitors | conflict | 498,000 against 489,000
release | day of release, Tuesday 18 February 2025
vis-prev | visitors of 2024, 2023 and the old record | scope | years
vis-cruise | visitors by air and cruise passengers | scope | definition
vis-target | visitors of 2024 and target of 2025 | scope | actual and target
target-forecast | target and forecast for 2025 | scope | target and forecast
rise | rise of visitors in 2024 | conflict | 11% against 14%
rec-year | year of the old record | conflict | 2019 against 2018
per-head | spending per visitor | conflict | 900 against 1,900 dollars
china-india | Chinese and Indian visitors | scope | groups
cruise | cruise passengers | conflict | 870,000 against 780,000
occ-prev | occupancy of two years | scope | years
stay-prev | stay in two years | scope | years
tax-new | bed tax before and after | scope | time
rooms-new | rooms now and being built | scope | plan
staff | hotel workers | conflict | 46,000 against 64,000
sandoz-age | age of the minister | conflict | 44 against 45
vis | vis
rec | rec
spend | spend
china | china
occ | occ
target | target
first-time | first time
vis-23 | vis 23
stay | stay
stay-prev-val | stay prev val
occ-23 | occ 23
dec | dec
tax | tax
tax-next | tax next
tax-when | tax when
tax-raised | tax raised
revpar | revpar
adr | adr
china-share | china share
india-share | india share
australia-share | australia share
rooms-pipe | rooms pipe
forecast | forecast
pay | pay
tax-plus | tax plus
sandoz-bday | sandoz bday
surf | surf
rec-diff | rec diff
vis-cruise-v2 | visitors by air and cruise passengers (variant 2) | scope | definition
china-india-v2 | Chinese and Indian visitors (variant 2) | scope | groups
rooms-new-v2 | rooms now and being built (variant 2) | scope | plan
== copies
brief a1 a5
== internal
a3 | percent_change | 4.08m (+14% on 3.68m) | it is 11%
