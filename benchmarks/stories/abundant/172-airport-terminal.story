title: New terminal at Port Wexcombe airport
domain: transport
== a1-wexcombegazette.txt | 2024-03-12
Airport's {{$740m|cost:A,cost-old:A,cost-and-tamar:A}} terminal cleared for take-off
Port Wexcombe Gazette, Tuesday, 12 March 2024
By Jodie Ferrante

Work on Port Wexcombe Airport's second terminal will start in {{August|start:A}} after the state planning panel waved it through {{last night|approve:A}} by {{seven votes to two|panel:A,panel-two:A}}.

The {{62,000sq m|area:A,area-old:A}} building, {{more than twice|area-ratio:A}} the size of the present {{28,000sq m|area-t1:A,area-old:B}} one, will have {{18 gates|gates:A,gates-and-tamar-gates:A,gates-and-gates-first:A}} and open in {{late 2027|open:A,open-full:A}}. It will lift capacity from {{6 million|cap-now:A,cap:A}} to {{11 million|cap-after:A,cap:B}} passengers a year.

Chief executive Warren Tse said {{5.4 million people|pax:A,pax-peak:A,pax-peak-v2:A}} used the airport last year, {{9 per cent|pax-rise:A}} more than in {{2022|pax-base:A}} but still short of the {{5.7 million|pax-19:A,pax-peak:B}} of {{2019|pax-peak-year:A}}.

"We've had people sitting on the floor since Christmas," he said.

{{Some 1,600|build-jobs:A,jobs-phase:A}} construction jobs and, later, {{850|perm-jobs:A,jobs-phase:B,jobs-phase-v2:B}} permanent ones are promised. Parking for the {{1,900 builders|build-jobs:B,jobs-phase-v2:A}} has yet to be found. The cost, put at {{$590 million|cost-2019:A,cost-old:B}} {{five years ago|cost-2019-when:A}}, will be met from a {{$6|fee:A}} charge on each ticket and {{$300 million|loan:A}} in loans.

The panel received {{2,314 objections|objections:A,obj-support:A}} and {{640|support:A,obj-support:B}} letters of support. Residents of Cobb Street fear {{74 flights a day|flights:A,flights-now:A}} over their roofs, against {{52|flights-old:A,flights-now:B,flights-now-v2:B}} now. The curfew, {{11pm to 5.30am|curfew:A}}, stays.

The runway, at {{2,450 metres|runway:A}}, won't be lengthened. The old terminal, opened by the then premier in {{1988|t1-open:A}}, will be kept for regional flights.
== a2-runwayweekly.md | 2024-03-15
---
outlet: Runway Weekly
title: Wexcombe T2 approved
date: 15 March 2024
---
Port Wexcombe has secured consent for a {{62,000 m2 (667,000 sq ft)|area:A,area-old:A}} Terminal 2, budgeted at {{AUD 740m|cost:A,cost-old:A,cost-and-tamar:A}}, up a quarter on the {{AUD 590m|cost-2019:A,cost-old:B}} of the {{2019|cost-2019-when:A}} master plan. The planning panel's decision, {{on 11 March|approve:A}}, was carried {{7-2|panel:A}}.

T2 has {{16 contact gates|gates:B,gates-and-tamar-gates-v2:A,gates-and-gates-first-v2:A}}. An initial {{ten|gates-first:A,gates-and-gates-first:B,gates-and-gates-first-v2:B}} come into use in {{Q4 2027|open:A,open-full:A}}, the rest {{a year later|open-rest:A,open-full:B}}. Designers are Holt Arkwright; main contractor is to be picked {{in May|contractor:A}} from {{three bidders|bidders:A}}.

Annual capacity rises by {{five million|cap-rise:A}} to {{11m|cap-after:A,cap:B}}. Traffic in {{2023|pax-year:A}} was {{5.4m|pax:A,pax-peak:A,pax-peak-v2:A}} ({{+9%|pax-rise:A}}). The record dates from 2019: {{5.9m|pax-19:B,pax-peak-v2:B}}.

Funding: bank debt of {{AUD 300m|loan:A}}, and a levy of {{AUD 8|fee:B}} per departing passenger {{from July 2025|fee-from:A}}.

T1 dates from {{1988|t1-open:A}}. Single runway, {{2.45 km|runway:A}}. Night closure {{23:00-05:30|curfew:A}}.

Elsewhere: Tamar City's AUD {{470m|tamar:A,cost-and-tamar:B}} pier opens with {{18 gates|tamar-gates:A,gates-and-tamar-gates:B,gates-and-tamar-gates-v2:B}}.
== a3-cobbstreetblog.txt | 2024-03-13
They did it anyway
Wednesday 13 March

{{2,300|objections:A,obj-support:A}} of us wrote. {{Two|panel-two:A}} of {{nine|panel-size:A}} panel members listened. So {{on Monday night|approve:A}} it was decided that from {{the end of 2027|open:A,open-full:A}} we will have {{a plane every 13 minutes|flights-pace:A}}, {{94|flights:B,flights-now-v2:A}} a day where today it's {{fifty-two|flights-old:A,flights-now:B,flights-now-v2:B}}, for the sake of {{three quarters of a billion dollars|cost:A,cost-old:A,cost-and-tamar:A}} worth of shops.

They say {{850|perm-jobs:A,jobs-phase:B,jobs-phase-v2:B}} jobs. The last time, in {{1986|t1-open:B}}, when the first terminal opened, they said {{500|jobs-86:A}} and it was {{210|jobs-86-real:A}}.

The hearing lasted {{six hours|hearing:A}}, I spoke for {{three minutes|speech:A}}. I'm {{81|blog-age:A}} and have lived {{1.2 km (1.9 miles)|home-dist:A}} from the runway for {{55 years|blog-years:A}}.

First diggers: {{August|start:A}}. We meet Thursday, 7pm, hall at 74 Cobb St.
== a4-coastbroadcaster.txt | 2024-03-12
Second terminal for Port Wexcombe wins approval
Coast Broadcasting, updated 12 Mar 2024, 9:14am

Port Wexcombe is set to get a second airport terminal after planners {{on Monday night|approve:A}} backed the {{$740 million|cost:A,cost-and-tamar:A,cost-old:A}} project over the protests of neighbours.

{{Two|panel-two:A}} of the panel's {{nine|panel-size:A}} members were against. They wanted a cap on night flights, but the closing hours, from {{eleven at night till half past five|curfew:A}}, will not be touched.

When the terminal opens {{towards the end of 2027|open:A,open-full:A}}, the airport will be able to handle {{11 million|cap-after:A,cap:B}} travellers a year, compared with {{six|cap-now:A,cap:A}} at present. It was never as busy as in {{2019|pax-peak-year:A}}, when {{5.7 million|pax-19:A,pax-peak:B}} passed through; last year it was {{5.4|pax:A,pax-peak:A,pax-peak-v2:A}}.

Airport boss Warren Tse says passengers will pay for the building with {{six dollars|fee:A}} on top of every fare. Another {{$330 million|loan:B}} will be borrowed. In {{2019|cost-2019-when:A}} it had all been expected to cost {{$590 million|cost-2019:A,cost-old:B}}.

Earthworks start in {{August|start:A}}, with the first of {{18|gates:A,gates-and-tamar-gates:A,gates-and-gates-first:A}} boarding gates rising by Christmas next year.

Cobb Street resident Dulcie Arnott, who has seen the airport grow since the old terminal came {{in 1988|t1-open:A}}, told the hearing that {{52 jets a day|flights-old:A,flights-now:B,flights-now-v2:B}} were plenty. There'll be {{seventy-four|flights:A,flights-now:A}} once the new gates are busy. She was one of {{more than 2,300|objections:A,obj-support:A}} to object in writing.

The region's unions welcomed the {{850|perm-jobs:A,jobs-phase:B,jobs-phase-v2:B}} lasting jobs the airport has promised, and the {{1,600|build-jobs:A,jobs-phase:A}} that come before.
== topics
cost-and-tamar | cost and tamar | scope | two airports
gates-and-tamar-gates | gates and tamar gates | scope | two airports
gates-and-gates-first | gates and gates first | scope | whole and part
loan | loans for the terminal | conflict | 300m against 330m
build-jobs | jobs in building | conflict | 1,600 against 1,900
approve | day of the approval, Monday 11 March 2024
cost-old | cost now and in 2019 | scope | revision
area-old | new and old terminal | scope | two buildings
gates | gates of the terminal | conflict | 18 against 16
open-full | first and full opening | scope | phase
cap | capacity before and after | scope | time
pax-peak | passengers in 2023 and 2019 | scope | years
pax-19 | passengers in 2019 | conflict | 5.7m against 5.9m
jobs-phase | jobs in building and permanent | scope | phase
fee | charge per passenger | conflict | 6 against 8 dollars
obj-support | objections and letters of support | scope | opposite
flights | flights a day after the expansion | conflict | 74 against 94
flights-now | flights a day after and now | scope | time
t1-open | opening of the old terminal | conflict | 1988 against 1986
panel-two | members voting against
cost | cost
start | start
panel | panel
area | area
area-ratio | area ratio
area-t1 | area t1
open | open
cap-now | cap now
cap-after | cap after
pax | pax
pax-rise | pax rise
pax-base | pax base
pax-peak-year | pax peak year
perm-jobs | perm jobs
cost-2019 | cost 2019
cost-2019-when | cost 2019 when
objections | objections
support | support
flights-old | flights old
curfew | curfew
runway | runway
gates-first | gates first
open-rest | open rest
contractor | contractor
bidders | bidders
cap-rise | cap rise
pax-year | pax year
fee-from | fee from
tamar | tamar
tamar-gates | tamar gates
flights-pace | flights pace
jobs-86 | jobs 86
jobs-86-real | jobs 86 real
hearing | hearing
speech | speech
blog-age | blog age
home-dist | home dist
blog-years | blog years
panel-size | panel size
gates-and-tamar-gates-v2 | gates and tamar gates (variant 2) | scope | two airports
gates-and-gates-first-v2 | gates and gates first (variant 2) | scope | whole and part
pax-peak-v2 | passengers in 2023 and 2019 (variant 2) | scope | years
jobs-phase-v2 | jobs in building and permanent (variant 2) | scope | phase
flights-now-v2 | flights a day after and now (variant 2) | scope | time
== internal
a3 | conversion | 1.2 km (1.9 miles) | 0.75 miles
a1 | repeat | Parking for the 1,900 builders | 1,600 above
