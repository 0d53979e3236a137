title: Hospital strike and cancelled operations in Kelburn
domain: hospital
== a1-kelburn-standard.txt | 2024-07-09
KELBURN STANDARD
Tuesday, July 9, 2024

{{4,100 operations|ops-plan:A,ops-pa:plan}} to be put off as nurses walk out

Nurses at Kelburn's {{three|hospitals:A}} public hospitals will strike for {{48 hours|len:A}} from {{7am|start:A}} on {{Thursday|strike-day:A}} after talks with the health board broke down {{last night|talks}}.

The New Zealand Federation of Nurses said {{87 percent|ballot:A}} of those who voted had backed the action. It wants {{a rise of 9 percent|claim:A,cl:claim}}; the board has offered {{5.5 percent|offer:A,cl:offer}} over {{two years|offer-yrs:A}}.

“{{Six thousand two hundred|members:A}} people don't do this lightly,” organiser Tamsin Parata-Cole, {{44|tamsin:A}}, said. A staff nurse with {{seven|exp}} years' experience earns {{$95,340|pay:A,py:old}}.

The board's chief executive, Neville Strack, said {{about 4,100 planned procedures|ops-plan:A,ops-pa:plan}} would have to be deferred, at a cost of {{$7.4 million|cost:A}}. Emergency departments will stay open with {{550|managers:A}} managers and volunteers.

The last such strike, in {{2018|last:A}}, lasted {{24 hours|last-len:A}}.

== a2-healthworkers-blog.md | 2024-07-13
---
title: {{Two days|len:A}} on the picket
date: 13/07/2024
outlet: The Night Shift
---

Done. From {{seven in the morning|start:A}} on the {{11th|strike-day:A}} until {{seven|end}} this morning we held the gate at St Columba's.

At the peak we were {{1,300|picket:A,pick:union}} on Ranfurly Road, according to my union. Police told the radio {{900|picket-pol,pick:pol}}.

Let's talk money. Strack is paid {{$690,000|strack:A}} a year. After {{seven|exp}} years I'm on {{$91,800|pay:B}}.

Let's talk votes. {{Nine out of ten|ballot:B}} said yes, on a turnout of {{71 percent|turnout:A}}.

Let's talk safety. On {{212|unsafe}} shifts in {{May|unsafe-m}} alone, ward {{5B|ward}} was below its staffing floor. The hospital is short of {{480 nurses|short:A}}.

We last walked out in {{2016|last:B}}. I was {{29|blogger}}.

== a3-radio-kelburn.html | 2024-07-15
<html>
<head>
<title>
Board counts cost of strike
</title>
</head>
<body>
<p class="crumbs">
News &gt; Health &gt; Kelburn
</p>
<h1>
Board counts cost of strike
</h1>
<p>
Monday 15 July 2024, 7:12am
</p>
<p>
{{Three thousand four hundred|ops-act:A,ops-pa:act}} surgeries and clinic appointments were lost to {{last week|strike-day:A}}'s {{two-day|len:A}} walkout by nurses in Kelburn, fewer than had been feared.
</p>
<p>
Chief executive Neville Strack told Radio Kelburn that it would take {{ten weeks|backlog:A}} to catch up. The strike had cost {{$9.1 million|cost:B}}, of which agency staff made up {{$3.3 million|agency}}.
</p>
<p>
The union has since lowered its demand to {{7.5 percent|claim-new:A,clr:new}} from {{nine|claim:A,clr:old}}. Mediation is to resume on {{Wednesday, 17 July|mediation:A}}.
</p>
<p>
A {{second|strike2-rank}} strike, of {{72 hours|strike2}}, has been notified for {{July 30|strike2-day}}.
</p>
<p>
Waiting lists stood at {{28,900|wait:A,wl:all}} patients at the end of {{June|wait-asof}}; {{3,700|wait-year:A,wl:part}} of them had waited for more than {{a year|wait-def}}.
</p>
<div class="related">
Related: Airport strike hits {{4,100|rel-air}} passengers | Strack: salary 'frozen at {{$640,000|strack:B}}'
</div>
</body>
</html>
== a4-board-media-release.txt | 2024-07-10
MEDIA RELEASE
Kelburn Health Board
{{10 July 2024|release}}

Strike action {{11|strike-day:A}} and {{12 July|strike-day2}}: what patients need to know

- Hospitals affected: St Columba's, Wairoto, Hutton Park ({{3|hospitals:A}}).
- Planned care deferred: {{4,100|ops-plan:A,ops-pa:plan}} procedures, of which {{2,650|ops-out}} outpatient and {{1,350|ops-theatre}} theatre.
- The Board's offer: {{5.5%|offer:A,cl:offer}} across {{24 months|offer-yrs:A}}, plus a lump sum of {{$1,500|lump}}.
- Nurses: {{6,200|members:A}} employed; {{480|short:A}} vacancies.
- Free line: 0800 555 0112, {{8am-8pm|hours}}.
== a5-antipodean-review.txt | 2024-08-04
A ward with no bell

The Antipodean Review of Work, August 4, 2024
By Rosalind Te Ao-Fletcher

On 5B at St Columba's the call bells are lights, and at {{three|time-night}} in the morning the corridor looks like a runway. There are {{28 beds|beds}}. There should be {{six|floor-req,fl:req}} nurses. On the night I was there I counted {{four|floor-act,fl:act}}, of whom one was on her {{second|shift2}} shift.

It is the kind of arithmetic that brought {{6,200|members:A}} people out on {{11 July|strike-day:A}} for {{two days|len:A}}. The board, which runs {{three|hospitals:A}} hospitals with {{480|short:A}} fewer nurses than it would like, thought that {{4,100|ops-plan:A,ops-pa:plan}} procedures would be lost. {{Three thousand four hundred|ops-act:A,ops-pa:act}} were. Surgeons had worked the weekend before.

The strikers were asking for {{nine per cent|claim:A,cl:claim,clr:old,dl:claim}}. {{Five and a half|offer:A,cl:offer,dl:offer}}, over {{two years|offer-yrs:A}}, was on the table. In the end, at {{2.20|deal-t}} in the morning of {{Friday, 26 July|deal-day}}, they shook hands on {{6.8|deal,dl:deal}}, so the {{72-hour|strike2}} strike that was to begin on {{the 30th|strike2-day}} never did.

Was it worth it? Tamsin Parata-Cole, {{47|tamsin:B}}, who organised it, draws two lines on a napkin. A nurse in her {{eighth|exp8}} year will earn {{$101,800|pay-new,py:new}}, against {{$95,340|pay:A,py:old}} now. A strike day without pay cost her {{$340|strike-pay}}.

The chief executive draws other lines. He is sorry to have had to spend {{$9.1 million|cost:B}} on not having operations, more than the {{7.4|cost:A}} he had warned of. He says that {{ten weeks|backlog:A}} of evening lists will clear the backlog. There are {{28,900|wait:A,wl:all}} names on it, {{one in eight|wait-share}} of them waiting for {{over a year|wait-def}}.

The last time it came to this, in {{2018|last:A}}, they stopped for {{24 hours|last-len:A}}, and everyone said: never again.

== topics
ops-plan | operations to be put off, as planned
ops-pa | planned and real cancellations | scope | plan against actual
cl | claim and offer | scope | two sides
clr | claim before and after | scope | lowered
cost | cost of the strike (estimated before and counted after) | scope | estimate against actual
ballot | share voting yes | conflict | 87 against nine out of ten
pay | pay of a nurse with seven years | conflict | 95,340 against 91,800
last | year of last strike | conflict | 2018 against 2016
pick | pickets by the union and by the police | scope | different counts
strack | pay of the chief executive | conflict | 690,000 against 640,000
wl | waiting list and long waiters | scope | part and whole
hospitals | hospitals
len | len
start | start
strike-day | strike day
talks | talks
claim | claim
offer | offer
offer-yrs | offer yrs
members | members
tamsin | age of the organiser | conflict | 44 against 47
exp | exp
managers | managers
last-len | last len
end | end
picket | picket
picket-pol | picket pol
turnout | turnout
unsafe | unsafe
unsafe-m | unsafe m
ward | ward
short | short
blogger | blogger
ops-act | ops act
backlog | backlog
agency | agency
claim-new | claim new
mediation | mediation
strike2-rank | strike2 rank
strike2 | strike2
strike2-day | strike2 day
wait | wait
wait-asof | wait asof
wait-year | wait year
wait-def | wait def
rel-air | rel air
release | release
strike-day2 | strike day2
ops-out | ops out
ops-theatre | ops theatre
lump | lump
hours | hours
fl | nurses required and present | scope | target against actual
dl | claim, offer and agreement | scope | other stages
py | pay before and after | scope | raised
time-night | time night
beds | beds
floor-req | floor req
floor-act | floor act
shift2 | shift2
deal-t | deal t
deal-day | deal day
deal | deal
exp8 | exp8
pay-new | pay new
strike-pay | strike pay
wait-share | wait share
== internal
a4 | sum | 4,100 procedures, of which 2,650 outpatient and 1,350 theatre | 2,650 + 1,350 is 4,000
