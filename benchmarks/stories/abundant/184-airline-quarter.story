title: Quarterly results of airline Albatross
domain: business
== a1-wire.txt | 2023-08-03
Albatross swings to profit as summer fills planes
DUBLIN, Aug 3 (Northgate News) - Low-cost airline Albatross posted a net profit of {{94 million euros|net:A,net-prev:A,net-op:A}} for the three months to the end of June, compared with a loss of {{21 million|net-prev-val:A,net-prev:B,net-prev-v2:B}} a year ago, it said {{Thursday|day:A}}.
Revenue was up {{27%|rev-rise:A}} at {{1.12 billion euros|rev:A,rev-half:A,rev-time:A}}. The carrier flew {{12.6 million passengers|pax:A,pax-and-peregrin:A,pax-time:A,pax-half:A}} and filled {{92%|load:A,load-prev:A}} of its seats.
It now sees full-year profit at {{280 million to 310 million euros|guide:A,guide-old:A}}; it had earlier said {{240 million|guide-prev:A,guide-old:B}}.
== a2-skyletter.md | 2023-08-04
---
title: Albatross Q2: the fares did it
date: 4 Aug 2023
---
Turnover of {{EUR 1.12bn|rev:A,rev-half:A,rev-time:A}} ({{+27%|rev-rise:A}}), net {{EUR 94m|net:A,net-prev:A,net-op:A}} after {{-21m|net-prev-val:A,net-prev:B,net-prev-v2:B}}, operating result {{EUR 131m|op:A,net-op:B,net-op-v2:B}}. Average fare {{EUR 61|fare:A,fare-prev:A}}, {{a tenth|fare-rise:A}} above the {{55|fare-prev-val:A,fare-prev:B}} of last summer. Load factor {{94%|load:B,load-prev-v2:A}} ({{88|load-prev-val:A,load-prev:B,load-prev-v2:B}}).
Fuel: {{EUR 340m|fuel:A}}, hedged to {{81%|hedge:A}} for winter.
Fleet {{78|fleet:A,fleet-order:A}}, {{23|order:A,fleet-order:B,fleet-order-v2:B}} on order. Cancelled flights: {{1,140|cancel:A}}, {{310|cancel-strike:A}} of them for strikes.
Rival Peregrin: {{12.9m|peregrin:A,pax-and-peregrin:B,pax-and-peregrin-v2:B}} passengers.
== a3-corkbanner.txt | 2023-08-04
Cork Banner, Friday 4 August
The green tails made money again. {{Yesterday's|day:A}} figures from Albatross show {{11.6 million|pax:B,pax-and-peregrin-v2:A,pax-time-v2:A,pax-half-v2:A}} people on board {{between April and June|quarter:A}}; in the whole of the first half it was {{20.3 million|pax-half-val:A,pax-half:B,pax-half-v2:B}}.
Chief executive Aoife Brannigan ({{46|ab-age:A}}) will open a base here with {{four aircraft|base-planes:A}} and {{160 jobs|base-jobs:A}} {{in March|base-date:A}}. Fares averaged {{€61|fare:A,fare-prev:A}}, a rise of {{10pc|fare-rise:A}}.
{{Some 1,100|cancel:A}} flights had to be scrapped. The airline, which started in {{1999|start:A}} with one turboprop, has {{78 jets|fleet:A,fleet-order:A}} today.
All {{87 of its planes|fleet:B,fleet-order-v2:A}} will wear the new livery by {{2026|livery:A}}.
== a4-marketminute.txt | 2023-08-03
MARKET MINUTE {{3 Aug|day:A}}: Albatross (ALB) {{+6.1%|share:A}} to {{€8.42|share-price:A}}. Q2 net {{€49m|net:B,net-prev-v2:A,net-op-v2:A}}. H1 sales {{€1.83bn|rev-h1:A,rev-half:B}}. FY profit guide lifted to {{€280-310m|guide:A,guide-old:A}}. Seats filled: {{92 in 100|load:A,load-prev:A}}. {{Twenty-three|order:A,fleet-order:B,fleet-order-v2:B}} new jets due by {{2027|order-when:A}}. New Cork base ({{five|base-planes:B}} planes) from {{spring 2024|base-date:A}}.
== a5-company.txt | 2023-08-03
Albatross Group, results for the second quarter {{2023|year:A}} ({{3 August 2023|day:A}})
Passengers {{12.61 million|pax:A,pax-and-peregrin:A,pax-time:A,pax-half:A}} (2022: {{10.94 million|pax-prev:A,pax-time:B,pax-time-v2:B}}); first half {{20.3 million|pax-half-val:A,pax-half:B,pax-half-v2:B}}
Load factor {{92.1 per cent|load:A,load-prev:A}} ({{88.4|load-prev-val:A,load-prev:B,load-prev-v2:B}})
Revenue {{EUR 1,121.4 million|rev:A,rev-half:A,rev-time:A}} (2022: {{EUR 882.9 million|rev-prev:A,rev-time:B}})
Operating profit {{EUR 130.8 million|op:A,net-op:B,net-op-v2:B}}. Net profit {{EUR 93.9 million|net:A,net-prev:A,net-op:A}}
Fuel cost {{EUR 340.2 million|fuel:A}}, or {{EUR 17|fuel-pax:A}} per passenger
Employees {{3,940|staff:A}}; aircraft {{78|fleet:A,fleet-order:A}}
== topics
pax-and-peregrin | pax and peregrin | scope | two airlines
fleet | aircraft of the airline | conflict | 78 against 87
pax-time | passengers now and a year ago | scope | years
rev-time | revenue now and a year ago | scope | years
day | day of the results, Thursday 3 August 2023
net | net profit of the quarter | conflict | 94m against 49m
net-prev | net result now and a year ago | scope | years
net-op | net and operating profit | scope | definition
rev-half | sales of quarter and half year | scope | period
pax | passengers of the quarter | conflict | 12.6 against 11.6 million
pax-half | passengers of quarter and half year | scope | period
load | share of seats filled | conflict | 92 against 94 per cent
load-prev | load now and a year ago | scope | years
guide-old | forecast now and before | scope | revision
fare-prev | fare now and a year ago | scope | years
fleet-order | fleet and orders | scope | actual and ordered
base-planes | aircraft at the Cork base | conflict | four against five
net-prev-val | net prev val
rev-rise | rev rise
rev | rev
guide | guide
guide-prev | guide prev
op | op
fare | fare
fare-rise | fare rise
fare-prev-val | fare prev val
load-prev-val | load prev val
fuel | fuel
hedge | hedge
order | order
cancel | cancel
cancel-strike | cancel strike
peregrin | peregrin
quarter | quarter
pax-half-val | pax half val
ab-age | ab age
base-jobs | base jobs
base-date | base date
start | start
share | share
share-price | share price
rev-h1 | rev h1
order-when | order when
year | year
pax-prev | pax prev
rev-prev | rev prev
fuel-pax | fuel pax
staff | staff
livery | livery
pax-and-peregrin-v2 | pax and peregrin (variant 2) | scope | two airlines
pax-time-v2 | passengers now and a year ago (variant 2) | scope | years
net-prev-v2 | net result now and a year ago (variant 2) | scope | years
net-op-v2 | net and operating profit (variant 2) | scope | definition
pax-half-v2 | passengers of quarter and half year (variant 2) | scope | period
load-prev-v2 | load now and a year ago (variant 2) | scope | years
fleet-order-v2 | fleet and orders (variant 2) | scope | actual and ordered
== internal
a5 | sum | EUR 340.2 million, or EUR 17 per passenger | 27 euros per passenger
a3 | repeat | All 87 of its planes | 78 jets above
