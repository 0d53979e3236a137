title: Car sales in Pelagia, September
domain: cars
== a1-autowire.txt | 2024-10-02
Pelagia car sales up {{9%|rise:A,rise-ytd:A}} in September on electric rush
PELA, Oct 2 (Autowire) - New car registrations in Pelagia rose {{9%|rise:A,rise-ytd:A}} in September to {{88,400|sept:A,sept-prev:A,ev-all:B,sept-ytd:A,sept-ytd-v2:A}}, importers' group PAI said on {{Wednesday|release:A}}, as buyers hurried to order battery cars before a bonus ended.
Electric cars took {{31%|ev-share:A,ev-aug:A}} of the market, up from {{22%|ev-aug-val:A,ev-aug:B,ev-aug-v2:B}} in August. Since January, {{702,000|ytd:A,sept-ytd:B,ytd-fc:B}} cars have been sold, {{2.4%|rise-ytd-val:A,rise-ytd:B,rise-ytd-v2:B}} more than in the same months of 2023.
Best-seller: the Tavo Mini, with {{4,310|mini:A,mini-kite:A}}.
== a2-pelaherald.txt | 2024-10-03
Pela Herald, Thursday 3 Oct 2024
{{Every third|ev-share:A,ev-aug:A}} new car now has a plug and no pipe. {{Some 27,400|ev:A,ev-all:A,ev-and-hybrid:A}} electric cars, of {{88,400|sept:A,ev-all:B,sept-prev:A,sept-ytd:A,sept-ytd-v2:A}} in all, got plates last month, statistics out {{yesterday|release:A}} show.
The reason is the state's {{3,000-crown|bonus:A}} bonus, which ran out {{on 30 September|bonus-end:A}}. Dealer Otto Brax, {{41|brax-age:A}}, stayed open {{until midnight|brax-midnight:A}} on the last day and wrote {{17 contracts|brax:A}}.
The Tavo Mini ({{4,130|mini:B,mini-kite-v2:A}}) beat the Serrano Kite ({{3,980|kite:A,mini-kite:B,mini-kite-v2:B}}).
Diesel is down to {{one in nine|diesel:A}}.
== a3-paidata.md | 2024-10-02
---
title: PAI registrations, September 2024
date: 2024-10-02
---
Total {{88,412|sept:A,sept-prev:A,ev-all:B,sept-ytd:A,sept-ytd-v2:A}} (Sept 2023: {{81,110|sept-prev-val:A,sept-prev:B}}; {{+9.0%|rise:A,rise-ytd:A}})
Jan-Sept {{702,055|ytd:A,sept-ytd:B,ytd-fc:B}} ({{+2.4%|rise-ytd-val:A,rise-ytd:B,rise-ytd-v2:B}})
Battery {{27,408|ev:A,ev-all:A,ev-and-hybrid:A}} ({{31.0%|ev-share:A,ev-aug:A}}), hybrid {{24,930|hybrid:A,ev-and-hybrid:B}}, petrol {{26,241|petrol:A}}, diesel {{9,833|diesel-num:A}}
Brands: Tavo {{14.2%|tavo-share:A,brand:A,tavo-share-and-serrano-share:A}}, Serrano {{11.9%|serrano-share:A,brand:B,tavo-share-and-serrano-share:B}}, Lunde {{8.8%|lunde-share:A}}
Vans: {{8,840|vans:A}}. Used cars: {{171,300|used:A}}.
== a4-drivetimeradio.txt | 2024-10-02
Drivetime, {{2 October|release:A}}
{{Eleven per cent|rise:B,rise-ytd-v2:A}} more new cars hit the road last month than a year before, and {{nearly 28 thousand|ev:A,ev-and-hybrid:A,ev-all:A}} of them were electric. That'll change: the {{3,500-crown|bonus:B}} subsidy stopped {{on Monday|bonus-end:A}}. {{Twenty-six|ev-share:B,ev-aug-v2:A}} percent of buyers went electric, {{22|ev-aug-val:A,ev-aug:B,ev-aug-v2:B}} the month before. Tavo leads with {{a seventh|tavo-share:A,tavo-share-and-serrano-share:A,brand:A}} of the market. Traffic: 9 km tailback on the A31.
== a5-fleetfinance.txt | 2024-10-04
Fleet Finance: company cars made {{58%|fleet-share:A}} of September's {{88-thousand-odd|sept:A,sept-prev:A,ev-all:B,sept-ytd:A,sept-ytd-v2:A}} registrations. Diesels ({{11%|diesel:A}}) are vanishing. PAI keeps its full-year forecast of {{930,000|fc:A,ytd-fc:A,ytd-fc-v2:A}}; after nine months it stands at {{720,000|ytd:B,sept-ytd-v2:B,ytd-fc-v2:B}}, {{2.4%|rise-ytd-val:A,rise-ytd:B,rise-ytd-v2:B}} up. The record year was {{2017|record-year:A}}, with {{1.02 million|record:A}}.
== topics
tavo-share-and-serrano-share | tavo share and serrano share | scope | two brands
ev-and-hybrid | ev and hybrid | scope | two kinds
release | day of release, Wednesday 2 October 2024
rise | rise in September | conflict | 9% against eleven per cent
rise-ytd | rise in September and since January | scope | period
sept-ytd | September and January to September | scope | period
sept-prev | September of two years | scope | years
ev-share | electric share in September | conflict | 31% against 26%
ev-aug | electric share in September and August | scope | time
ev-all | electric and all cars | scope | part and whole
mini | Tavo Minis sold | conflict | 4,310 against 4,130
mini-kite | two models | scope | models
bonus | bonus | conflict | 3,000 against 3,500
brand | share of two brands | scope | brands
ytd | cars sold since January | conflict | 702,000 against 720,000
ytd-fc | cars so far and forecast for the year | scope | period
sept | sept
ev-aug-val | ev aug val
rise-ytd-val | rise ytd val
ev | ev
bonus-end | bonus end
brax-age | brax age
brax-midnight | brax midnight
brax | brax
kite | kite
diesel | diesel
sept-prev-val | sept prev val
hybrid | hybrid
petrol | petrol
diesel-num | diesel num
tavo-share | tavo share
serrano-share | serrano share
lunde-share | lunde share
vans | vans
used | used
fleet-share | fleet share
fc | fc
record-year | record year
record | record
rise-ytd-v2 | rise in September and since January (variant 2) | scope | period
sept-ytd-v2 | September and January to September (variant 2) | scope | period
ev-aug-v2 | electric share in September and August (variant 2) | scope | time
mini-kite-v2 | two models (variant 2) | scope | models
ytd-fc-v2 | cars so far and forecast for the year (variant 2) | scope | period
== internal
