title: Chip plant opening and new processor by Quarzite
domain: technology
== a1-chipwire.txt | 2025-09-10
Quarzite opens {{$8.4 billion|invest:A,invest-grant:A}} chip fab in Ohlen, unveils new AI processor
OHLEN, Sept 10 (Chipwire) - Chipmaker Quarzite on {{Wednesday|open:A}} inaugurated a semiconductor plant in Ohlen, eastern Saxmark, that cost {{$8.4 billion|invest:A,invest-grant:A}} and is meant to make {{40,000 wafers a month|wafers:A,wafers-now:A}} once fully equipped in {{2027|full:A}}.

It currently starts {{9,000|wafers-start:A,wafers-now:B,wafers-now-v2:B}}. The state contributed {{$2.1 billion|grant:A,invest-grant:B}}, {{a quarter|grant-share:A}} of the cost.

Chancellor Lise Torvald pressed a button at {{11:15 a.m.|button:A}} and said the country would make {{one in five|share-goal:A,share-now:B}} of Europe's chips by {{2030|goal-year:A}}, up from {{12%|share-now-val:A,share-now:A}} today.

At the same event the company showed its Q900 processor, with {{96 billion transistors|trans:A,trans-and-vantor-trans:A,trans-old:A}}, to be made on {{5-nanometre|node:A,node-two:A}} lines at the site {{from next spring|q900-start:A}}. It uses {{420 watts|watts:A,watts-old:A,watts-and-vantor-watts:A}}, against {{510|watts-old-val:A,watts-old:B}} for the Q700.

The fab employs {{1,900 people|staff:A,staff-plan:A,staff-plan-v2:A}}, a number that should grow to {{3,000|staff-plan-val:A,staff-plan:B}}. "We had {{26,000 applications|applications:A}}," said site manager Enno Brix.

Ground was broken in {{March 2022|ground:A}}. The clean room covers {{28,000 square metres|clean:A,clean-site:A}}, on a site of {{74 hectares|site:A,clean-site:B}}.

Quarzite had sales of {{$19.3 billion|sales:A}} in its last fiscal year. Its stock rose {{1.8%|stock:A}}.
== a2-ohlenertageblatt.txt | 2025-09-11
Ohlen has its factory, and its traffic jam
Ohlener Tageblatt, Thursday 11 September 2025

The chancellor came {{half an hour|late:A}} late, so it was {{a quarter to twelve|button:B}} when she pushed the button; the {{1,400 guests|guests:A}} had by then eaten most of the {{3,000 rolls|rolls:A}}.

What was opened {{yesterday|open:A}} on the {{74-hectare|site:A,clean-site:B}} field by the motorway is the biggest investment the region has had since the war: {{€7.2bn|invest:A,invest-grant:A}}, of which the taxpayer gives {{€1.8bn|grant:A,invest-grant:B}}, so {{25 per cent|grant-share:A}}.

Behind the airlock lie {{almost four football pitches, 28,000 sq m|clean:A,clean-site:A}}, where a cubic metre of air may hold {{no more than ten|dust:A}} specks of dust. {{Nearly two thousand|staff:A,staff-plan:A,staff-plan-v2:A}} people work there; in the end it's to be {{3,300|staff-plan-val:B,staff-plan-v2:B}}.

{{26,000|applications:A}} applied, says site manager Brix, {{47|brix-age:A}}. Among those taken on was Jana Noack, {{34|noack-age:A}}, who had been a florist for {{eleven years|noack-years:A}}.

From the first spade, in the {{spring of 2022|ground:A}}, to the first wafer, {{this June|first-wafer:A}}, it took {{39 months|build-time:A}}. The plant uses {{11,000 cubic metres of water a day|water:A}}, {{as much as a town of 80,000|town:A}}.

Rents in Ohlen have gone up {{31 per cent|rents:A}} since {{2021|rents-since:A}}. Mayor Dirk Paulsen counts {{740|flats:A,flats-need:A}} new flats and {{1,500|flats-need-val:A,flats-need:B}} needed.

*Tram 9 diverted until Sept. 14. Chess: Ohlen 4½, Rade 3½*
== a3-siliconreport.md | 2025-09-12
---
title: "Quarzite Q900: what we know"
date: 2025-09-12
outlet: Silicon Report
---
The Q900, shown at {{Wednesday's|open:A}} opening of the Saxmark fab, packs {{69 billion|trans:B,trans-and-vantor-trans-v2:A,trans-old-v2:A}} transistors, {{half as many again|trans-ratio:A}} as the Q700's {{46 billion|trans-700:A,trans-old:B,trans-old-v2:B}}. Power draw is {{420 W|watts:A,watts-old:A,watts-and-vantor-watts:A}}, down {{12%|watts-fall:A}} from the {{510 W|watts-old-val:A,watts-old:B}} of the old part. List price: {{$14,000|price:A}}.

Production at Ohlen begins in {{the second quarter of 2026|q900-start:A}} on a {{5 nm|node:A,node-two:A}} process; the older {{12 nm|node-old:A,node-two:B}} lines make car chips, {{9,000 wafers|wafers-start:A,wafers-now:B,wafers-now-v2:B}} a month of them for now. Full load, {{48,000|wafers:B,wafers-now-v2:A}}, isn't expected before {{2028|full:B}}.

Quarzite says {{three|customers:A}} cloud firms have ordered. Rival Vantor's V9 has {{92 billion|vantor-trans:A,trans-and-vantor-trans:B,trans-and-vantor-trans-v2:B}} transistors and draws {{450 W|vantor-watts:A,watts-and-vantor-watts:B}}.

Quarzite's revenue: {{$19.3bn|sales:A}}; R&D {{$3.1bn|rd:A}}, or {{16%|rd-share:A}}.

The bigger picture: Saxmark's share of European output, {{some 12 per cent|share-now-val:A,share-now:A}}, is to reach {{20 per cent|share-goal:A,share-now:B}} in {{five years|goal-year:A}}.
== a4-capitalpress.txt | 2025-09-10
Torvald opens chip plant: “We are back in the game”
OHLEN, September 10 (Capital Press) - With a press of a red button, Chancellor Lise Torvald {{on Wednesday|open:A}} started Saxmark's first new chip factory in a generation, a project she has called the most important of her time in office.

The plant of Quarzite in the eastern town of Ohlen gives work to {{1,900|staff:A,staff-plan:A,staff-plan-v2:A}}. It is fitted out for {{forty thousand|wafers:A,wafers-now:A}} silicon discs a month, a level it should hit in {{two years' time|full:A}}; for the moment it is managing {{less than a quarter of that|wafers-ratio:A}}.

The company and the state have put {{7.2 billion euros|invest:A,invest-grant:A}} into the project between them, the state's part being {{1.8 billion|grant:A,invest-grant:B}}. Opposition leader Henk Dorsten spoke of "{{950,000 euros|per-job:A}} of tax money for every job".

Torvald defended the outlay. Saxmark produces {{fewer than one in eight|share-now-val:A,share-now:A}} of the chips made in Europe and aims for {{a fifth|share-goal:A,share-now:B}} by {{the end of the decade|goal-year:A}}. "Whoever makes chips makes decisions," she said.

Quarzite used the day to show off its next processor for artificial intelligence, the Q900. It holds {{96 billion|trans:A,trans-and-vantor-trans:A,trans-old:A}} transistors, {{roughly double|trans-ratio:B}} its forerunner's, on {{5 nanometre|node:A,node-two:A}} structures, and gets by on {{420 watts|watts:A,watts-and-vantor-watts:A,watts-old:A}}. It will cost {{$16,000|price:B}}, the company said.

{{More than 62,000 people|applications:B}} applied for jobs at the factory, on which building began in {{spring 2022|ground:A}}. The town is short of flats, with rents up {{by nearly a third|rents:A}} in four years.
== topics
trans-ratio | transistors against the forerunner | conflict | half as many again against double
watts-and-vantor-watts | watts and vantor watts | scope | two chips
trans-and-vantor-trans | trans and vantor trans | scope | two chips
applications | people who applied | conflict | 26,000 against 62,000
price | list price of the Q900 | conflict | 14,000 against 16,000
open | opening day, Wednesday 10 September 2025
invest-grant | investment and state money | scope | whole and part
wafers | wafers a month at full load | conflict | 40,000 against 48,000
wafers-now | wafers at full load and now | scope | time
full | year of full load | conflict | 2027 against 2028
button | when the button was pressed | conflict | 11:15 against a quarter to twelve
share-now | share of Europe's chips now and aimed for | scope | actual and target
trans | transistors of the Q900 | conflict | 96 against 69 billion
trans-old | transistors of two chips | scope | two products
watts-old | power of two chips | scope | two products
node-two | two processes | scope | two lines
staff-plan | staff now and planned | scope | actual and plan
staff-plan-val | staff planned | conflict | 3,000 against 3,300
clean-site | clean room and site | scope | part and whole
flats-need | flats built and needed | scope | actual and need
invest | invest
wafers-start | wafers start
grant | grant
grant-share | grant share
share-goal | share goal
goal-year | goal year
share-now-val | share now val
node | node
q900-start | q900 start
watts | watts
watts-old-val | watts old val
staff | staff
ground | ground
clean | clean
site | site
sales | sales
stock | stock
late | late
guests | guests
rolls | rolls
dust | dust
brix-age | brix age
noack-age | noack age
noack-years | noack years
first-wafer | first wafer
build-time | build time
water | water
town | town
rents | rents
rents-since | rents since
flats | flats
flats-need-val | flats need val
trans-700 | trans 700
watts-fall | watts fall
node-old | node old
customers | customers
vantor-trans | vantor trans
vantor-watts | vantor watts
rd | rd
rd-share | rd share
wafers-ratio | wafers ratio
per-job | per job
trans-and-vantor-trans-v2 | trans and vantor trans (variant 2) | scope | two chips
wafers-now-v2 | wafers at full load and now (variant 2) | scope | time
trans-old-v2 | transistors of two chips (variant 2) | scope | two products
staff-plan-v2 | staff now and planned (variant 2) | scope | actual and plan
== internal
a3 | percent_change | Power draw is 420 W, down 12% from the 510 W | 17.6%
