title: Failure of the second flight of the Skylark 2 small rocket
domain: space launches
== a1-pacificwire.txt | 2025-04-30
Rocket lost {{three minutes|fail-time:A}} after lift-off from New South Wales coast

BERMAGUI, Australia, April 30 (Pacific Wire) - An Australian-built rocket carrying {{nine satellites|sats:A,sats-flights:2}} broke up over the Tasman Sea on {{Wednesday|launch:A}}, {{about three minutes|fail-time:A}} into its second flight, its maker said.

Skylark 2, a {{27-metre|height:A}} vehicle developed by Corella Space, left its pad south of Bermagui at {{6:47 a.m.|liftoff:A}} and appeared to climb normally until the upper stage ignited. A shower of debris was seen from fishing boats {{90 km|debris:A}} offshore. No one was hurt.

"We got further than in {{August|first-flight:A}}. It doesn't feel like it this morning," said chief executive Tess Marinakis, {{41|tess-age:A}}. On its maiden flight {{last year|first-year:A}} the rocket flew for {{79 seconds|fail-first:A,fails:1}} with {{two payloads|sats-first:A,sats-flights:1}}.

It had reached an altitude of {{118 kilometres|alt:A,alts:2}} and a speed of {{11,200 km/h|speed:A}} when telemetry stopped.

Aboard were {{six|six-nimbral:A}} tiny weather satellites of Melbourne-based Nimbral, worth {{A$14 million|nimbral:A}}, and {{three|uni:A}} from Japanese universities. The customers had paid {{A$7.5 million|price:A,price-cost:price}} for the ride.

Corella, which employs {{260 people|staff:A}}, has raised {{A$310 million|raised:A}} since {{2016|founded:A}}, including {{A$52 million|grant:A}} from the Commonwealth. A third rocket is {{70%|third-done:A}} built, and before Wednesday's failure it was meant to fly in {{September|third-plan:A,third:before}}.

Corella is one of half a dozen firms worldwide trying to make a business of carrying small satellites singly, and expensively, to the orbit their owners want, rather than in bulk on a large rocket. Several have closed. Its range at Bermagui, opened in {{2023|range-open:A}}, is leased for {{two decades|lease:A}}.

Only {{one in three|success:A}} new rockets succeeds at the second attempt, according to the consultancy Orbit Ledger.
== a2-saphirecoastnews.txt | 2025-05-01
Big bang, big heart: how the bay saw Skylark go
Sapphire Coast News | Thursday 1 May 2025

It shook the cups at the Bermagui bakery at {{13 minutes to seven|liftoff:A}}. By {{ten to seven|fail-clock:A}} it was over.

An estimated {{3,400 people|crowd:A,crowds:2}} lined the headlands {{yesterday|launch:A}} for Skylark 2's second go, more than for the first, when {{2,900|crowd-first:A,crowds:1}} came. They saw a {{90-foot|height:A}} needle stand up on a flame, bend eastwards, vanish through cloud and then, {{192 seconds|fail-time:A}} after leaving the ground, a white puff very high up.

Skipper Ron Pastega, {{58|ron-age:A}}, was on the albacore {{55 miles|debris:A}} out. "Bits like confetti. None closer than {{four miles|ron-bits:A}}."

Corella's boss Tess Marinakis hugged staff at the gate. The range, leased from the state for {{20 years|lease:A}} at {{A$1.1 million|rent:A}} annually, employs {{64 locals|locals:A,staff-local:local}} out of the firm's {{260|staff:A,staff-local:all}}, and mayor Coral Whitty said the shire had made {{$2.3 million|shire:A}} from launch visitors in {{two days|shire-days:A}}.

The exclusion zone had shut {{600 square kilometres|zone:A}} of fishing grounds for {{nine hours|zone-hours:A}}. It was reopened at {{3pm|reopen:A}}. Boats get {{$850|boat-comp:A}} each in compensation.

At Bermagui Public, {{112 pupils|pupils:A}} had painted their names on the fairing. "They're in the sea now," said Mia, {{eight|mia-age:A}}. "That's better than on a shelf."

Will it fly again this year? "If you ask me, {{by Christmas|third-new:A,third:after}}," said Ms Marinakis.

At the surf club the sausage sizzle raised {{$1,870|sizzle:A}} for new rescue boards before anybody knew. Retired physics teacher Gwen Aldous, {{79|gwen-age:A}}, had brought a stopwatch and got {{three minutes twelve|fail-time:A}} from first light to white puff. "In August I got {{one nineteen|fail-first:A,fails:1}}," she said. "That's progress of a sort, isn't it?"

TIDES Bermagui: high {{10.42am|tide:A}}, {{1.6m|tide-h:A}}
== a3-orbitledger.md | 2025-05-06
---
title: "Skylark 2 F2: what went wrong, and what it costs"
date: 2025-05-06
---
Corella Space has traced the loss of Skylark 2's second flight to the separation system. A clamp released {{0.8 seconds|clamp:A}} late, the second stage lit while still touching the first, and at {{T+192 s|fail-time:A}} the vehicle tore itself apart at {{73 miles|alt:A,alts:2}} ({{118 km|alt:A,alts:2}}), moving at {{3.1 km/s|speed:A}}.

On F1, on {{9 August 2024|first-flight:A}}, a turbopump seized at {{T+79|fail-first:A,fails:1}} and {{14 km|alt-first:A,alts:1}}.

The manifest of {{29 April UTC|launch:A}} (already {{the 30th|launch:A}} in Australia) comprised {{ten spacecraft|sats:B}}: {{six|six-nimbral:A}} of Nimbral's and {{four|uni:B}} university cubesats, together {{148 kg|mass:A,mass-max:flown}}. The rocket is rated for {{215 kg|mass-cap:A,mass-max:rated}} to a {{500 km|orbit:A}} polar orbit.

Insurance: only Nimbral had cover, for {{US$6m|insured:A}}. Its satellites had cost {{US$9m|nimbral:A}}.

Price list: {{US$4.8m|price:A,price-cost:price}} for a dedicated flight, against an internal cost of {{US$7.1m|cost:A,price-cost:cost}} each at the present rate of one a year. Break-even comes at {{five|break-even:A}} a year.

Cash: {{A$61m|cash:A}} at the end of March, a burn of {{A$5.4m|burn:A}} a month, hence {{eleven months|runway:A}} or so. Since {{2016|founded:A}} investors have put in {{A$301m|raised:B}}.

F3, {{about two-thirds|third-done:A}} complete, is moving from {{September|third-plan:A,third:before}} to {{December|third-new:A,third:after}}.

The fix is said to be simple: a second initiator on each of the {{six|clamps:A}} clamps, adding {{340 grams|fix-mass:A}}. Qualifying it isn't, and the customers on the next flight (a Swedish radar company and two universities) have been told to expect {{three months|slip:A}} of delay. Marinakis told staff that the company had flown {{two|two-flights:A}} rockets and learned from both, "one of them in {{79 seconds|fail-first:A,fails:1}}".

Rivals: Kiwi builder Tararua Launch has flown {{17 times|tararua:A}}, {{15 of them|tararua-ok:A}} successfully, a rate of {{88%|tararua-rate:A}}. Our own database says that of all new types, {{one-third|success:A}} reach orbit on flight two.
== a4-senatorblog.txt | none
Fireworks at public expense
(posted 2 May 2025 on the web page of the Taxpayers' Forum)

On {{Thursday|launch:B}} another {{A$20 million|loss-claim:A}} of somebody's money went into the drink off Bermagui. Skylark 2 lasted {{three minutes and twelve seconds|fail-time:A}} this time, compared with {{1 minute 19|fail-first:A,fails:1}} in its first outing.

The Commonwealth has given Corella {{$52 million|grant:A}} up to now and the state another {{$18 million|state-grant:A}}: {{$78 million|grants:A}} altogether. With {{260 on the payroll|staff:A}}, we make that {{$300,000|per-job:A}} a job.

The minister says that the first {{five|five-fail:A}} launches of any new rocket are tests. Fine. Then why were {{nine satellites|sats:A,sats-flights:2}} on top?

She says too that the space sector will employ {{20,000 Australians|sector-goal:A,sector:goal}} by 2030. It employed {{11,600|sector-now:A,sector:now}} at the last count, in {{2023|sector-year:A}}, and {{10,900|sector-2019:A,sector:2019}} in {{2019|sector-base:A}}. At that pace the target will be met in {{2071|sector-pace:A}}.

We asked Corella for its accounts. A spokesman replied in {{four words|words:A}}: "We're a private company."
== a5-wollondaleargus.txt | 2025-05-01
Skylark rocket fails again
The Wollondale Argus | 1 May 2025 | with Pacific Wire

BERMAGUI, Australia, April 30 (Pacific Wire) - An Australian-built rocket carrying {{nine satellites|sats:A,sats-flights:2}} broke up over the Tasman Sea on {{Wednesday|launch:A}}, {{about three minutes|fail-time:A}} into its second flight, its maker said.

Skylark 2, a {{27-metre|height:A}} vehicle developed by Corella Space, left its pad south of Bermagui at {{6:47 a.m.|liftoff:A}} and appeared to climb normally until the upper stage ignited. A shower of debris was seen from fishing boats {{90 km|debris:A}} offshore. No one was hurt.

"We got further than in {{August|first-flight:A}}. It doesn't feel like it this morning," said chief executive Tess Marinakis, {{41|tess-age:A}}. On its maiden flight {{last year|first-year:A}} the rocket flew for {{97 seconds|fail-first:B}} with {{two payloads|sats-first:A,sats-flights:1}}.

Wollondale High had a stake in the flight: its science club, {{17 pupils|club:A}} strong, built a thermometer for one of the cubesats. "We have a spare," said teacher Dot Ellery. The club meets in room {{19|clubroom:A}}.

Aboard were {{six|six-nimbral:A}} tiny weather satellites of Melbourne-based Nimbral, worth {{A$14 million|nimbral:A}}, and {{three|uni:A}} from Japanese universities. The customers had paid {{A$7.5 million|price:A,price-cost:price}} for the ride.
== topics
clamps | clamps
fix-mass | mass of the fix
slip | delay of the third flight
two-flights | rockets flown
sizzle | money raised
gwen-age | spectator's age
range-open | year the range opened
launch | day of the launch | conflict | Wednesday 30 April (29 April UTC) against Thursday
first-flight | date of the first flight
first-year | year of the first flight
fail-time | flight time at the loss of the second flight
club | club members
clubroom | room number
fail-first | flight time of the first flight | conflict | 79 against 97 seconds
fails | flight times of two flights | scope | flight
fail-clock | clock time of the end
liftoff | clock time of lift-off
height | height of the rocket
debris | distance of the debris
sats | satellites on the second flight | conflict | nine against ten
sats-first | payloads on the first flight
sats-flights | payloads of two flights | scope | flight
uni | university satellites | conflict | three against four
tess-age | age of the chief executive
alt | altitude reached
alt-first | altitude of the first flight
alts | altitudes of two flights | scope | flight
speed | speed reached
six-nimbral | Nimbral satellites
nimbral | value of Nimbral's satellites
insured | insured sum
price | price of a flight
cost | cost of a flight
price-cost | price and cost | scope | different things
staff | employees
locals | local employees
staff-local | all and local employees | scope | part
raised | money raised | conflict | A$310m against A$301m
founded | since when
grant | Commonwealth money
state-grant | state money
grants | both grants
per-job | grants per job
third-done | how far the third rocket is built
third-plan | old plan for the third flight
third-new | new plan for the third flight
third | plans for the third flight | scope | before and after revision
success | new rockets successful on flight two
crowd | spectators of the second flight
crowd-first | spectators of the first flight
crowds | spectators | scope | flight
ron-age | skipper's age
ron-bits | nearest debris
lease | lease
rent | rent
shire | money from visitors
shire-days | days of the visitors
zone | area closed
zone-hours | hours closed
reopen | reopening time
boat-comp | compensation per boat
pupils | pupils
mia-age | pupil's age
tide | tide time
tide-h | tide height
clamp | delay of the clamp
mass | payload mass flown
mass-cap | payload mass rated
mass-max | flown and rated | scope | capacity and actual
orbit | orbit height
break-even | flights a year to break even
cash | cash
burn | cash burn
runway | months of cash
tararua | flights of a rival
tararua-ok | successful flights of a rival
tararua-rate | success rate of a rival
loss-claim | money lost as claimed
five-fail | test launches
sector-goal | jobs goal
sector-now | jobs in 2023
sector-2019 | jobs in 2019
sector-year | year of the count
sector-base | year of the earlier count
sector | jobs, goal and counts | scope | target and years
sector-pace | year the goal would be met
words | words of the answer
== copies
near a1 a5
== internal
a4 | sum | up to now and the state another $18 million: $78 million altogether | 52 and 18 make 70
