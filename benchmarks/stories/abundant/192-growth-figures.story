title: Economic growth of Tamaria, second quarter
domain: economy
== a1-wire.txt | 2021-08-17
Tamarian economy grows {{1.9%|qoq:A,qoq-yoy:A,qoq-q1:A,qoq-and-cv:A,qoq-and-qoq-exhotel:A,qoq-poll:A,qoq-poll-v2:A}}, beats forecasts
TAMAR CITY, Aug 17 (Isthmus Wire) - Tamaria's economy expanded {{1.9%|qoq:A,qoq-yoy:A,qoq-q1:A,qoq-and-qoq-exhotel:A,qoq-and-cv:A,qoq-poll:A,qoq-poll-v2:A}} in the second quarter from the first, the statistics institute said on {{Tuesday|day:A}}, more than the {{1.4%|poll:A,qoq-poll:B}} analysts had predicted.
Compared with the same quarter of 2020, output was {{12.7%|yoy:A,qoq-yoy:B}} higher. First-quarter growth was revised to {{0.6%|q1:A,qoq-q1:B,q1-rev:A}} from {{0.4%|q1-old:A,q1-rev:B}}.
Household spending rose {{3.1%|cons:A,cons-exp:A}}; exports, {{2.2%|exp:A,cons-exp:B,cons-exp-v2:B}}.
== a2-tamarcitytimes.txt | 2021-08-18
Back to where we were
Tamar City Times, Wednesday, 18 August 2021
The economy is now only {{half a per cent|gap:A}} smaller than at the end of {{2019|gap-base:A}}, figures out {{yesterday|day:A}} reveal. In {{April to June|quarter:A}} it gained {{nearly two per cent|qoq:A,qoq-yoy:A,qoq-q1:A,qoq-and-qoq-exhotel:A,qoq-and-cv:A,qoq-poll:A,qoq-poll-v2:A}} after {{0.6|q1:A,qoq-q1:B,q1-rev:A}} {{in the winter|q1-when:A}}.
Restaurants took {{41 per cent|rest:A}} more. Shoppers spent {{2.8 per cent|cons:B,cons-exp-v2:A}} more than in the quarter before.
Jobs: {{64,000|jobs:A,jobs-and-hotel-jobs-rise:A}} more than in {{March|jobs-base:A}}; {{312,000|jobless:A}} people are still looking for one. Finance minister Rui Calvo, {{45|calvo-age:A}}, said growth for the year would {{top 5 per cent|fc:A,fc-old:A,fc-and-fc-own:A}}, up from the {{4.2|fc-old-val:A,fc-old:B}} in the budget.
== a3-macronote.txt | 2021-08-17
Macro note {{17 Aug 21|day:A}}: Tamaria Q2 GDP {{+1.9|qoq:A,qoq-yoy:A,qoq-q1:A,qoq-and-qoq-exhotel:A,qoq-and-cv:A,qoq-poll:A,qoq-poll-v2:A}} q/q (poll {{+1.6|poll:B,qoq-poll-v2:B}}), {{+12.7|yoy:A,qoq-yoy:B}} y/y. Q1 rev {{+0.6|q1:A,qoq-q1:B,q1-rev:A}} ({{+0.4|q1-old:A,q1-rev:B}}). Consumption {{+3.1|cons:A,cons-exp:A}}, investment {{-0.7|inv:A}}, exports {{+2.2|exp:A,cons-exp:B,cons-exp-v2:B}}, imports {{+2.7|imp:A}}. Level vs {{Q4-19|gap-base:A}}: {{-1.5|gap:B}}. Gov't to lift '21 f'cast to {{5.3|fc:A,fc-old:A,fc-and-fc-own:A}}; we say {{4.9|fc-own:A,fc-and-fc-own:B}}. Neighbour Costa Verde: {{+1.9|cv:A,qoq-and-cv:B}} also.
== a4-hoteliers.html | 2021-08-19
<html>
<body>
<p>
Thursday, 19/8/2021
</p>
<h3>
Growth: thank the terraces
</h3>
<p>
Without hotels and restaurants the {{1.9 percent|qoq:A,qoq-and-qoq-exhotel:A,qoq-and-cv:A,qoq-yoy:A,qoq-q1:A,qoq-poll:A,qoq-poll-v2:A}} announced {{two days ago|day:A}} would have been {{0.8|qoq-exhotel:A,qoq-and-qoq-exhotel:B}}. Our members employ {{188,000|hotel-jobs:A}} people, {{23,000|hotel-jobs-rise:A,jobs-and-hotel-jobs-rise:B,jobs-and-hotel-jobs-rise-v2:B}} more than in spring. The country added {{46,000|jobs:B,jobs-and-hotel-jobs-rise-v2:A}} in all, and {{312 thousand|jobless:A}} are unemployed. The institute will publish again on {{16 November|next:A}}. We ask for the VAT cut to {{7%|vat:A}}, down from {{10%|vat-old:A}}, to stay until {{2023|vat-until:A}}.
</p>
</body>
</html>
== a5-latinmonitor.txt | 2021-08-17
Tamaria's rebound gathers pace
Tuesday, 17 August 2021

Tamaria grew faster than expected in the spring as the lifting of curbs sent people back into shops and restaurants. Gross domestic product was {{1.9%|qoq:A,qoq-and-qoq-exhotel:A,qoq-and-cv:A,qoq-yoy:A,qoq-q1:A,qoq-poll:A,qoq-poll-v2:A}} up on the first three months of the year, according to a release {{on Tuesday|day:A}}. Forecasters had settled on {{1.4%|poll:A,qoq-poll:B}}.
The first quarter, too, looks better than it did: growth then was {{0.6%|q1:A,qoq-q1:B,q1-rev:A}}, {{0.2 points|q1-diff:A}} more than reported in May. Set against the spring of 2020, when the country was shut, activity has jumped {{almost 13%|yoy:A,qoq-yoy:B}}.
Consumers opened their purses, spending {{3.1%|cons:A,cons-exp:A}} more. Sales abroad rose {{2.2%|exp:A,cons-exp:B,cons-exp-v2:B}}. The number of jobs went up by {{64,000|jobs:A,jobs-and-hotel-jobs-rise:A}}.
"By Christmas we'll be back at the level of {{2019|gap-base:A}}," said Finance Minister Rui Calvo, {{47|calvo-age:B}}. The gap is {{0.5%|gap:A}}. He now counts on {{more than 5%|fc:A,fc-and-fc-own:A,fc-old:A}} for the year; his budget had said {{4.2%|fc-old-val:A,fc-old:B}}.
== topics
jobs-and-hotel-jobs-rise | jobs and hotel jobs rise | scope | whole and part
qoq-and-qoq-exhotel | qoq and qoq exhotel | scope | whole and part
fc-and-fc-own | fc and fc own | scope | two forecasters
qoq-and-cv | qoq and cv | scope | two countries
calvo-age | age of the finance minister | conflict | 45 against 47
day | day of release, Tuesday 17 August 2021
qoq-yoy | growth on the quarter and on the year | scope | period
qoq-q1 | growth of two quarters | scope | time
qoq-poll | growth and forecast | scope | forecast
poll | analysts' forecast | conflict | 1.4 against 1.6
q1-rev | first quarter before and after revision | scope | revision
cons | rise of household spending | conflict | 3.1 against 2.8
cons-exp | spending and exports | scope | different things
gap | gap to the end of 2019 | conflict | 0.5 against 1.5
jobs | jobs gained | conflict | 64,000 against 46,000
fc-old | growth forecast now and before | scope | revision
qoq | qoq
yoy | yoy
q1 | q1
q1-old | q1 old
exp | exp
gap-base | gap base
quarter | quarter
q1-when | q1 when
rest | rest
jobs-base | jobs base
jobless | jobless
fc | fc
fc-old-val | fc old val
inv | inv
imp | imp
fc-own | fc own
cv | cv
qoq-exhotel | qoq exhotel
hotel-jobs | hotel jobs
hotel-jobs-rise | hotel jobs rise
next | next
vat | vat
vat-old | vat old
vat-until | vat until
q1-diff | q1 diff
jobs-and-hotel-jobs-rise-v2 | jobs and hotel jobs rise (variant 2) | scope | whole and part
qoq-poll-v2 | growth and forecast (variant 2) | scope | forecast
cons-exp-v2 | spending and exports (variant 2) | scope | different things
== internal
