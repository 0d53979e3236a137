title: Tidewater festival storm stop
domain: festival
== a1-bayareabulletin.txt | 2025-07-20
Lightning stops Tidewater festival, {{38|injured:A,injured-hospital:A}} hurt in rush to exits

PORT LINNET, Nova Scotia - Thousands of fans were sent to their cars and tents {{on Saturday night|storm-day:A}} when a thunderstorm cut short the {{second|storm-nth}} evening of the Tidewater music festival.

Police said {{38 people|injured:A,injured-hospital:A}} were hurt, most with sprains, after a barrier gave way at Gate {{4|gate}}. {{Eleven|hospital:A,injured-hospital:B}} were taken to hospital. None was in danger.

The order to clear the field came at {{9:35 p.m.|stop-time:A}}, {{20 minutes|set:A}} into a set by headliner Saint Ondine. It took {{52 minutes|clear-time:A}} to empty the site of {{about 32,000|crowd-sat:A}} people, Insp. Wade Surette said.

Gusts reached {{98 kilometres an hour (61 mph)|gust:A}}. {{Three|tents-big}} of the big tents came down, and {{1,400|tents:A}} campers' tents were swept away or flooded. Volunteers opened the curling rink, where {{640 people|rink:A}} slept.

The storm dropped {{41 millimetres|rain:A}} of rain in an hour, the airport said, and lightning struck {{a cow barn|barn}} {{1.5 km|barn-distance:A}} from the main stage. Power failed in {{2,900 homes|power:A,power-morning:A}}; {{400|power-morning:B}} were still dark {{on Sunday morning|power-when}}.

Sunday's program will go ahead, starting {{two hours late|sunday-late:A}}, at {{3 p.m.|sunday-start:A}}

Tidewater, founded by {{two|founders}} fishermen's sons in {{2009|founded:A}}, has grown into the largest event of its kind east of Montreal. A weekend pass costs {{$289|pass:A,pass-day:A}}; a day ticket, {{$119|pass-day:B}}. Organizers sold {{88,000|tickets:A}} day admissions over the three days, a {{10 per cent|tickets-rise:A}} increase on last year's {{80,000|tickets-2024:A}}.

In {{2018|2018-storm}} a stage roof collapsed at the Ferrin County Fair, injuring {{38|ferrin:A}}.
== a2-onstagedaily.md | 2025-07-22
---
title: "Tidewater: what went right, what went wrong"
date: 2025-07-22
author: J. Marchbanks
---
Numbers first. Saint Ondine had played {{four songs|songs}} of a planned {{22|songs-planned}} when the screens went red at {{twenty-five to ten|stop-time:A}} {{on July 19|storm-day:A}}. {{Twenty minutes|set:A}} of show, for which the band is paid {{$400,000|fee-ondine:A}}.

What went right: {{39,000|crowd-sat:B}} people left a peninsula with {{two|roads}} roads in {{under an hour|clear-time:A}}. Nobody died.

What went wrong: the weather office had issued its warning at {{8:50|warning:A}}, {{45 minutes|delay:A}} before anyone told the crowd. And the barrier at Gate 4, tested in {{May|barrier-test}}, was rated for {{half|barrier-half}} the load that it met. {{Nineteen|hospital:B}} festivalgoers spent part of the night in emergency wards.

Refunds: {{30%|refund:A}} of a weekend pass. On a {{$289|pass:A}} ticket that is {{$86.70|refund-sum:A}}, with no deduction for the beer.

Who pays? The insurer, {{up to $5 million|insurance:A,insurance-loss:A}}. The organizers speak of a loss of {{$3.2 million|loss:A,insurance-loss:B}}.

The rain gauge on the lighting tower showed {{58 mm (2.3 in)|rain:B}} in sixty minutes. Even so the sound desk, worth {{$1.1 million|desk:A}}, was under a tarpaulin in {{90 seconds|tarp:A}}. A bolt hit {{a mile|barn-distance:A}} off.

Security had {{410|guards:A,guards-plan:A}} people on the field. The plan called for {{460|guards-plan:B}}.

Also cancelled that night: Hollowfest, Maine ({{14,000|hollowfest}}), because of the {{same|same}} front.
== a3-linnetchronicle.txt | 2025-07-24
Council questions festival exits
The Linnet Chronicle - Thursday, July 24

PORT LINNET council will hold an inquiry into the Tidewater stampede, after hearing that the number of injured had risen to {{54|injured-later:A,injured-rise:B}}. Mayor Bev Amirault said {{38|injured:A,injured-rise:A}} was "only those we saw on the night".

Chief Glenn Doucette of the fire department told councillors the field was licensed for {{35,000|licence:A}} and held {{32,000|crowd-sat:A}} at {{9 p.m. Saturday|nine}}.

The wind, measured at the lighthouse, peaked at {{89 km/h|gust:B}}.

Organizer Tobin Hatt said losses would come to {{more than three million dollars|loss:A}}. Pass holders will get back {{nearly a third|refund:A}} of what they paid, by {{Aug. 31|refund-date}}.

Doucette said that {{410|guards:A,guards-plan:A}} guards were {{50|guards-short:A}} too few. He had asked for {{nine|exits-asked:A,exits:A}} exits; there were {{seven|exits:B}}. The utility told council that {{3,900 customers|power:B}} had lost electricity.

Residents complained {{about 26 tonnes|garbage:A}} of garbage. The curling club, which put up {{some 600|rink:A}} people, wants {{$4,100|rink-bill}} for a new carpet.

The contract with the festival, signed in {{2021|contract-year}} for {{six years|contract-term:A}}, covers the festivals of {{2021 to 2025|contract-end:A}}. It brings the town {{$190,000|town-fee:A}} a year. Attendance, at {{88,000|tickets:A}}, was up from {{77,000|tickets-2024:B}} in 2024.

The {{17th|edition:A}} Tidewater would be held from {{July 17 to 19, 2026|next}}.
== a4-nationalwire.txt | 2025-07-20
Dozens hurt as storm halts Nova Scotia festival

PORT LINNET, N.S., July 20 - A severe thunderstorm forced {{about 32,000|crowd-sat:A}} people to leave the Tidewater festival {{on Saturday evening|storm-day:A}}; {{38|injured:A,injured-hospital:A}} were hurt when a fence collapsed.

The evacuation started at {{9:35|stop-time:A}} and was complete in {{less than an hour|clear-time:A}}. The site, on a peninsula {{70 kilometres|halifax:A}} from Halifax, was hit by gusts of {{nearly 100 km/h|gust:A}} and {{41 mm|rain:A}} of rain.

{{Eleven people|hospital:A,injured-hospital:B}} needed hospital care. {{About 2,100|tents:B}} tents were lost.

The festival began {{16 years ago|founded:A}}. A three-day pass costs {{$289|pass:A,pass-day:A}}. Sunday's gates open at {{2 p.m.|sunday-gates:A}} and music starts at {{4 p.m.|sunday-start:B}}
== topics
tents | tents lost | conflict | 1,400 against 2,100
sunday-start | start of Sunday's programme | conflict | 3 against 4 pm
rain | rain in an hour | conflict | 41 against 58 mm
power | homes without power | conflict | 2,900 against 3,900
power-morning | homes without power at night and in the morning | scope | time
guards-plan | guards present and planned | scope | plan and actual
exits | exits asked for and present | scope | plan and actual
guards-short | 460 less 410 (right)
barn-distance | 1.5 km, a mile
injured-hospital | injured and taken to hospital | scope | whole and part
injured-rise | injured on the night and later count | scope | time
injured | injured counted on the night
hospital | taken to hospital | conflict | eleven against nineteen
crowd-sat | crowd on Saturday night | conflict | 32,000 against 39,000
gust | strongest gust | conflict | 98 against 89 km/h
tickets-2024 | admissions in 2024 | conflict | 80,000 against 77,000
pass-day | weekend and day ticket | scope | two tickets
insurance-loss | insured limit and loss | scope | different things
ferrin | injured elsewhere (trap)
licence | licensed capacity (trap)
hollowfest | another festival (trap)
delay | 8.50 to 9.35 is 45 minutes (right)
refund-sum | 30% of 289 is 86.70 (right)
storm-day | day of the storm, Saturday 19 July 2025
edition | number of the festival (trap)
storm-nth | storm nth
gate | gate
stop-time | stop time
set | set
clear-time | clear time
tents-big | tents big
rink | rink
sunday-late | sunday late
founders | founders
founded | founded
pass | pass
tickets | tickets
tickets-rise | tickets rise
2018-storm | 2018 storm
songs | songs
songs-planned | songs planned
fee-ondine | fee ondine
roads | roads
warning | warning
barrier-test | barrier test
barrier-half | barrier half
refund | refund
insurance | insurance
loss | loss
same | same
injured-later | injured later
nine | nine
refund-date | refund date
garbage | garbage
rink-bill | rink bill
contract-year | contract year
contract-term | contract term
contract-end | contract end
town-fee | town fee
next | next
barn | barn
power-when | power when
desk | desk
tarp | tarp
guards | guards
exits-asked | exits asked
halifax | halifax
sunday-gates | sunday gates
== internal
a3 | span | signed in 2021 for six years, covers the festivals of 2021 to 2025 | 2021 to 2025 is five festivals
