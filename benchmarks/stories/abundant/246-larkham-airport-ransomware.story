title: Cyber attack on Larkham Airport check-in
domain: cyber
== a1-unionpress.txt | 2025-11-10
Cyberattack on check-in system cancels {{118 flights|cancelled:A,cancelled-days:A}} at Larkham

LARKHAM, Nov 9 (Union Press) - A ransomware attack on the company that runs check-in desks at Larkham Airport led to the cancellation of {{118 flights|cancelled:A,cancelled-days:A,cancelled-time:A}} on {{Sunday|day:A}} and left thousands of passengers queuing for handwritten boarding passes, the airport said.

The failure began at {{10:50 p.m. on Saturday|start:A}}. By Sunday night {{85|desks-all:B}} of {{240 desks|desks:A,desks-all:A}} were working again.

{{About 62,000 travellers|passengers:A,passengers-hit:A}} were booked to depart {{on Sunday|day:A}}; {{19,000|stranded:A,passengers-hit:B}} could not. The average delay was {{three hours|delay:A}}.

The supplier, Skyhook Systems, serves {{46 airports|airports:A}}, of which {{four|airports-hit:A}} were affected. It said "a limited number of servers" had been encrypted. Police are investigating.
== a2-morninglark.txt | 2025-11-10
Chaos at Terminal {{2|terminal}}: pens, paper and {{four-hour|delay:B}} waits
Morning Lark, Monday

"They gave my nan seat {{41K|seat}} in biro," said Leanne Osgood, {{26|osgood-age}}, bound for Malaga with {{seven|osgood-family}} relatives, who'd been at the airport since {{4am|osgood-since}}.

{{Yesterday|day:A}} was the worst day at Larkham since the ash cloud. {{More than 130|cancelled:B}} planes never left. Of {{62,000|passengers:A,passengers-hit:A}} people due to fly, {{nearly a third|stranded-share:A}} stayed put, and the rest left {{four hours|delay:B}} late on average.

Screens went black {{shortly before midnight|start:B}} on Saturday when hackers hit Skyhook, a firm in Reading with {{380 staff|skyhook-staff:A}}. It was bought in June for {{£240m|skyhook-price:A}}.

Hotels ran out of rooms by {{noon|hotels}}; {{900|campbeds:A}} camp beds were set up in the car park of Terminal {{1|terminal1}}.

Airlines must pay {{£220|comp:A}} a head for short-haul delays, {{£520|comp-long:A}} for long, unless it's an "extraordinary circumstance". It will be.

Today: {{46|cancelled-days:B}} flights are to be off, says the airport.
== a3-infosecdaily.md | 2025-11-13
---
title: "Skyhook: how one reused password grounded {{three|airports-hit:B}} airports"
date: 2025-11-13
author: nadia k.
---

The attackers came in on {{3 November|breach:A}}, five days before the lights went out, investigators believe, through a test server whose password was {{eight|pw-length}} characters long.

At {{22:50|start:A}} on {{8 November|attack-day:A}} {{212|servers-part:B}} of {{1,900|servers-part:A}} servers were encrypted. The note asked for {{85 bitcoin|ransom:A}}, or {{about £6.6m|ransom:A}}. Skyhook says it hasn't paid.

Larkham: {{118|cancelled:A,cancelled-days:A}} cancelled departures on {{Sunday 9 November|day:A}}, {{61|cancelled-days:C}} on Monday and {{12|cancelled-days:D}} on Tuesday, for {{191|cancelled-days:E}} in all. Full service resumed at {{05:00 on Wednesday|resumed:A}}, {{a day and a half|outage-length:A}} after the start.

Of Skyhook's {{46|airports:A}} customers most had moved to a new platform in {{March|moved}}.

Data of {{1.3 million|data:A}} travellers may have been copied: names and bookings, no cards.

Skyhook was sold for {{£240m|skyhook-price:A}} this summer. Its turnover last year: {{£58m|skyhook-turnover:A}}; staff: {{380|skyhook-staff:A}}.
== a4-larkhamairport.html | 2025-11-09
<html><body><div class="alert">Service update, Sunday 9 November 2025, 21:00</div>
<h1>Check-in systems: latest</h1>
<p>We are sorry for the disruption {{today|day:A}}. {{85|desks-all:B}} of our {{240|desks:A,desks-all:A}} check-in desks are back in use. We hope to have {{200|desks-all:C}} by Monday at noon.</p>
<p>As of 21:00, {{104|cancelled-time:B}} flights had been cancelled {{today|day:A}}. Please don't come to the airport {{more than three hours|advice:A}} before departure.</p>
<p>{{A little under 20,000|stranded:A,passengers-hit:B}} passengers have been affected. Water and {{11,000|meals:A}} meals have been handed out.</p>
<p>Call 0344 555 0118. Short stay car park 2: first {{four hours|parking}} free.</p></body></html>
== a5-businessradar.txt | 2025-11-11
Skyhook attack: bill mounts for airlines

The collapse of Skyhook's check-in software at {{four|airports-hit:A}} of its {{46|airports:A}} airports may cost carriers {{£29m|bill:A,bill-larkham:A}}, of which {{£17m|bill-larkham:B}} falls at Larkham, brokers Dunmore said.

At Larkham {{118|cancelled:A,cancelled-days:A,cancelled-time:A}} departures were scrapped {{on Sunday|day:A}} and {{61|cancelled-days:C}} {{yesterday|monday}}, fewer than feared. {{Nineteen thousand|stranded:A,passengers-hit:B}} people were stranded on the first day.

Skyhook, bought in {{June|bought:A}} for {{£204m|skyhook-price:B}}, employs {{380|skyhook-staff:A}} and turned over {{£58m|skyhook-turnover:A}} last year.

The hackers, who struck at {{10.50pm|start:A}} {{on Saturday|attack-day:A}}, want {{80 bitcoin|ransom:B}}. Shares in Larkham's owner fell {{1.9 per cent|shares-larkham:A}}.
== topics
skyhook-price | price paid for Skyhook | conflict | 240m against 204m
ransom | ransom demanded | conflict | 85 against 80 bitcoin
bill-larkham | cost in all and at Larkham | scope | whole and part
cancelled | flights cancelled on Sunday | conflict | 118 against more than 130
cancelled-days | flights cancelled by day and in all | scope | periods
cancelled-time | by 21:00 and the whole Sunday | scope | time
start | start of the failure | conflict | 10.50pm against shortly before midnight
delay | average delay | conflict | three against four hours
airports-hit | airports affected | conflict | four against three
desks-all | desks in all and working | scope | part
passengers-hit | booked and affected | scope | part
servers-part | servers and those encrypted | scope | part
comp-long | compensation for long haul (trap)
advice | advice to passengers (trap)
parking | parking (trap)
stranded-share | 19,000 of 62,000 is nearly a third (right)
day | day of the cancellations, Sunday 9 November 2025
resumed | full service back
desks | desks
passengers | passengers
stranded | stranded
airports | airports
terminal | terminal
seat | seat
osgood-age | osgood age
osgood-family | osgood family
osgood-since | osgood since
skyhook-staff | skyhook staff
hotels | hotels
campbeds | campbeds
terminal1 | terminal1
comp | comp
breach | breach
pw-length | pw length
attack-day | attack day
outage-length | outage length
moved | moved
data | data
skyhook-turnover | skyhook turnover
meals | meals
bill | bill
monday | monday
bought | bought
shares-larkham | shares larkham
== internal
a3 | span | resumed at 05:00 on Wednesday, a day and a half after the start | 22:50 on Saturday to 05:00 on Wednesday is over three days
