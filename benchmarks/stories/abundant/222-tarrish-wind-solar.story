title: Wind and sun pass gas in Tarrish
domain: energy
== a1-tarrishgrid.md | 2026-01-08
---
title: Annual electricity figures 2025
date: 2026-01-08
outlet: Tarrish Grid (press office)
---
Tarrish generated {{84.2 TWh|generation:A}} of electricity in 2025, {{1.3%|generation-change:A}} more than in 2024.

* Wind: {{29.6 TWh|wind:A,wind-solar:B,wind-years:A}} ({{35.2%|wind-share:A}}), of which offshore {{17.8 TWh|wind-offshore:A,wind-onoff:A}} and onshore {{11.8 TWh|wind-onoff:B}}
* Solar: {{8.9 TWh|solar:A,wind-solar:C}} ({{10.6%|solar-share:A}})
* Gas: {{24.1 TWh|gas:A}} ({{28.6%|gas-share:A}})
* Nuclear: {{14.3 TWh|nuclear:A}} ({{17.0%|nuclear-share:A}})
* Hydro, biomass, other: {{7.3 TWh|other:A}} ({{8.7%|other-share:A}})

Wind and solar together supplied {{38.5 TWh|wind-solar:A}}. Wind output in 2024 was {{26.2 TWh|wind-years:B}}; the rise was {{13%|wind-rise:A}}.

The highest wind output in any half hour, {{8,420 MW|record:A,record-solar:A}}, was recorded on {{6 December 2025|record-day:A}} at {{03:30|record-time:A}}. Solar peaked at {{3,910 MW|record-solar:B}} on {{19 June|solar-day:A}}.

Coal supplied no electricity on {{365|coal-days:A}} days. The last coal unit closed in {{October 2024|coal-close:A}}.

The interconnector to Norland exported {{5.1 TWh|exports:A,exports-imports:A}} and imported {{6.2 TWh|imports:A,exports-imports:B}}, leaving Tarrish a net importer of {{1.1 TWh|net:A}}. Wholesale prices averaged {{£71.40|price:A,price-years:A}} a megawatt-hour ({{£78.90|price-years:B}} in 2024) and were below zero for {{386 hours|negative:A,negative-years:A}}, up from {{204|negative-years:B}}.

Emissions per kilowatt-hour fell to {{118 grams|carbon:A,carbon-years:A}} from {{134|carbon-years:B}}.
== a2-dunmerecourier.txt | 2026-01-09
The year the wind won
Dunmere Courier | Friday 9 January 2026

For the first time turbines have made more of our power than gas has, figures out {{yesterday|pub-day:A}} show. They met {{more than a third|wind-share:A}} of demand; gas was down to {{29 per cent|gas-share:A}}. Add the {{one-tenth|solar-share:A}} that came from panels, and weather made {{46 per cent|ws-share:A}} of it all.

The windiest half hour fell on {{Sunday, 7 December|record-day:B}}, in the middle of Storm Petra: {{8.4 gigawatts|record:A,record-solar:A}}, enough for {{11 million|homes:A}} kettles.

But the farmers of Kell are not cheering. {{Sixty-two|turbines-plan:A}} turbines, each {{200 metres|turbine-height:A}} tall, are to go up around the village of {{340|kell}} souls. The {{£1.1bn|kell-cost:A}} scheme would produce {{1.4 TWh|kell-output:A}} a year.

And the wind has to be paid for when it's not wanted. Turning turbines off cost consumers {{£412m|curtail:A,curtail-years:A}} last year. In 2024 it was {{£287m|curtail-years:B}}.

Energy minister Rhona Skelly repeated the goal of {{95 per cent|target:A,target-actual:A}} clean power {{by 2030|target-year:A}}. Counting nuclear, hydro and the rest, it stands at {{71 per cent|clean:A,target-actual:B}}.

In {{412 hours|negative:B}} of the year power was worth less than nothing on the exchange. The average for the year, {{a little over £71|price:A,price-years:A}}, was {{a tenth|price-fall:A}} lower than in 2024. Household bills fell by {{£38|bill-fall:A}} to {{£866|bill:A}}.

Still, more came in through the cable from Norland than went out: {{1.1 terawatt-hours|net:A}} more.

{{Nobody|coal-nobody}} burned coal. The last station, at Ness, shut {{in the autumn of 2023|coal-close:B}}; {{170|ness-jobs}} worked there.
== a3-energybalance.txt | 2026-01-12
Energy Balance newsletter no. {{412|issue}}

WHO'S UP. Offshore wind, to {{17.8 TWh|wind-offshore:A,wind-onoff:A}}. Capacity rose from {{4.9 to 6.1 GW|capacity-offshore:A}} when the Skarven field was finished in {{March|skarven:A}}. All wind: {{29.6|wind:A,wind-solar:B,wind-years:A}}, after {{26.2|wind-years:B}} the year before.

WHO'S DOWN. Gas: {{21.4 TWh|gas:B}}, its lowest {{since 1996|gas-since:A}}. At peak, on {{13 January 2025|gas-peak-day:A}}, it still met {{62%|gas-peak:A}} of demand.

WHO'S FLAT. Nuclear, with {{roughly a sixth|nuclear-share:A}}. One reactor of {{four|reactors}} was out for {{14 weeks|outage:A}}.

CARBON. {{118 g/kWh|carbon:A,carbon-years:A,carbon-def:A}} is {{16|carbon-drop:A}} less than in 2024. Does that include imports ({{6.2 TWh|imports:A}})? It does not. With them: {{124|carbon-imports:A,carbon-def:B}}.

WASTE. Constraint payments of {{£421m|curtail:B}}, that is {{£140|curtail-each}} for each of {{3 million households|households}}.

PRICES. {{£71.40|price:A,price-years:A}} a MWh on average; {{£412|price-peak:A}} at the worst, on {{13 January|gas-peak-day:A}}; minus {{£38|price-low:A}} at the best. Negative in {{386|negative:A,negative-years:A}} hours.

BATTERIES. {{1.7 GW|batteries:A,batteries-years:A}}, from {{0.9|batteries-years:B}}. They stored enough for {{two hours|batteries-hours:A}}.

PANELS. {{375,000|roofs:A}} of those {{3 million|households}} roofs have them, {{one in six|roofs-share:A}}. Their best half-hour came on {{June 19|solar-day:A}}.

TARGET. {{Nineteen twentieths|target:A,target-actual:A}} in {{four years|target-year:A}}? The editor bets a crate of stout it will be {{85|bet}}.
== a4-northernenergywire.txt | 2026-01-08
Wind overtakes gas as Tarrish's main power source

Wind farms generated {{29.6 terawatt-hours|wind:A,wind-solar:B,wind-years:A}} in Tarrish last year and gas plants {{24.1|gas:A}}, the grid operator said {{on Thursday|pub-day:A}}, the {{first|first-lead}} time that wind has led.

Output from wind was {{13%|wind-rise:A}} higher than in 2024, while solar rose {{22%|solar-rise:A}} to {{8.9|solar:A,wind-solar:C}}. The record for wind, {{8.42 gigawatts|record:A,record-solar:A}}, was set in the small hours of {{December 6|record-day:A}}.

Exports through the Norland cable were {{5.1 TWh|exports:A,exports-imports:A}}, imports {{7.2 TWh|imports:B}}.

Each kilowatt-hour caused {{118 grams|carbon:A,carbon-years:A}} of carbon dioxide. A year earlier it was {{134|carbon-years:B}}. The operator expects {{110|carbon-plan:A}} this year. Its grid investment will be {{£2.4bn|grid:A,grid-years:A}}, against {{£1.9bn|grid-years:B}} in 2025.
== a5-harbourtimes.txt | 2026-01-09
Harbour Times business digest, 9 January 2026

Output from wind was {{13%|wind-rise:A}} higher than in 2024, while solar rose {{22%|solar-rise:A}} to {{8.9|solar:A,wind-solar:C}}. The record for wind, {{8.42 gigawatts|record:A,record-solar:A}}, was set in the small hours of {{December 6|record-day:A}}.

Exports through the Norland cable were {{5.1 TWh|exports:A,exports-imports:A}}, imports {{7.2 TWh|imports:B}}.

Separately, Tarrish port handled {{29.6 million tonnes|port:A}} of goods in 2025, {{4 per cent|port-rise}} less than the year before. Its dredger will be idle {{until 2 March|dredger}}.
== topics
imports | imports | conflict | 6.2 against 7.2 TWh
grid-years | grid investment this year and last | scope | two years
negative | hours of negative prices | conflict | 386 against 412
negative-years | hours of negative prices in 2025 and 2024 | scope | two years
exports-imports | exports and imports | scope | different flows
price-years | price in 2025 and 2024 | scope | two years
batteries-years | battery capacity in two years | scope | two years
net | 6.2 less 5.1 (right)
price-fall | 78.90 to 71.40 is a tenth (right)
price-peak | highest price, digits of other sums (trap)
wind-solar | wind, solar and both | scope | parts and whole
wind-years | wind output in 2025 and 2024 | scope | two years
wind-onoff | offshore and onshore | scope | two parts
record-day | day of the wind record | conflict | 6 (Saturday) against Sunday 7 December 2025
record-solar | wind and solar peak | scope | two sources
coal-close | closing of the last coal unit | conflict | October 2024 against autumn 2023
gas | gas generation | conflict | 24.1 against 21.4 TWh
curtail | payments for turning turbines off, 2025 | conflict | 412m against 421m
curtail-years | constraint payments, 2025 and 2024 | scope | two years
target-actual | clean power target and actual | scope | target and actual
carbon-years | carbon intensity 2025 and 2024 | scope | two years
carbon-def | with and without imports | scope | definition
ws-share | 35.2 and 10.6 per cent make 46 (right)
issue | newsletter number (trap)
kell-output | planned wind farm (trap)
gas-peak | share of gas at peak (trap)
pub-day | day of publication, Thursday 8 January 2026
generation | generation
generation-change | generation change
wind | wind
wind-share | wind share
wind-offshore | wind offshore
solar | solar
solar-share | solar share
gas-share | gas share
nuclear | nuclear
nuclear-share | nuclear share
other | other
other-share | other share
wind-rise | wind rise
record | record
record-time | record time
solar-day | solar day
coal-days | coal days
carbon | carbon
homes | homes
turbines-plan | turbines plan
turbine-height | turbine height
kell | kell
kell-cost | kell cost
target | target
target-year | target year
clean | clean
coal-nobody | coal nobody
ness-jobs | ness jobs
capacity-offshore | capacity offshore
skarven | skarven
gas-since | gas since
gas-peak-day | gas peak day
reactors | reactors
outage | outage
carbon-drop | carbon drop
carbon-imports | carbon imports
curtail-each | curtail each
households | households
roofs | roofs
roofs-share | roofs share
bet | bet
exports | exports
price | price
bill-fall | bill fall
bill | bill
price-low | price low
batteries | batteries
batteries-hours | batteries hours
first-lead | first lead
solar-rise | solar rise
carbon-plan | carbon plan
grid | grid
port | port
port-rise | port rise
dredger | dredger
== copies
passage a5 a4
== internal
a3 | percent_change | 375,000 of those 3 million roofs have them, one in six | 375,000 of 3 million is one in eight
