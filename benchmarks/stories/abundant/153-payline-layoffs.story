title: Layoffs at payments firm Larkbill
domain: business
== a1-pacificwire.txt | 2025-01-22
Larkbill to cut {{1,300 jobs|cuts:A,cuts-and-tillo-cuts:A,cuts-vs-staff:A,cuts-vs-staff-v2:A,sanjose-vs-all:B}}, {{17% of workforce|cut-share:A,cut-share-2023:A}}
SAN FRANCISCO, Jan 22 (Pacific Wire) - Payments company Larkbill will lay off {{about 1,300|cuts:A,cuts-and-tillo-cuts:A,cuts-vs-staff:A,cuts-vs-staff-v2:A,sanjose-vs-all:B}} of its {{7,600 employees|staff:A,cuts-vs-staff:B,cuts-vs-staff-v3:B,staff-time:A,staff-before-after:B}}, Chief Executive Devon Marsh told staff in an email on {{Wednesday|email-day:A}}.
The company expects to book a charge of {{$85 million to $95 million|charge:A,charge-vs-savings:A}}, mostly {{in the first quarter|charge-quarter:A}}, and to save {{$210 million|savings:A,charge-vs-savings:B}} a year.
It is Larkbill's {{second|round:A}} round of cuts; it shed {{9%|cut-2023-share:A,cut-share-2023:B}} of its people {{in May 2023|cut-2023-date:A}}.
Shares rose {{5.1%|shares:A,shares-time:A}} after hours.
Larkbill had {{6,700 people|staff:B,cuts-vs-staff-v2:B,cuts-vs-staff-v4:B,staff-time-v2:A,staff-before-after-v2:B}} on its books at the end of December.
== a2-bayterminal.txt | 2025-01-23
{{One in six|cut-share:A,cut-share-2023:A}} out at Larkbill
The Bay Terminal, Thursday, January 23, 2025
At {{6:02 a.m.|email-time:A}} {{yesterday|email-day:A}}, the note landed. By {{7|lockout:A}}, badges had stopped working. Larkbill, whose little green card readers sit on {{four million|merchants:A}} counters, is letting go of {{one in six|cut-share:A,cut-share-2023:A}} workers. Hardest hit: the San Jose office, which loses {{410 of its 1,150|sanjose:A,sanjose-vs-all:A,sanjose-vs-all-v2:A}} seats.
Those leaving get {{12 weeks' pay|severance:A}} plus {{one week|sev-extra:A}} for each year of service and {{six months|health:A}} of health cover. Marsh, {{43|marsh-age:A}}, earned {{$14.6 million|marsh-pay:A,marsh-pay-and-median-pay:A}} {{in 2023|marsh-pay-year:A}}.
It had {{3,900 staff|staff-2020:A,staff-time:B,staff-time-v2:B}} when the pandemic began. "We hired for a world that went back indoors," he wrote.
Payroll after this week: {{6,300|staff-after:A,staff-before-after:A,staff-before-after-v2:A}}.
== a3-londonfintechbrief.txt | 2025-01-23
Larkbill swings axe; UK spared the worst
Thursday, 23 January 2025

Larkbill is shedding {{1,030 roles|cuts:B,cuts-and-tillo-cuts-v2:A,cuts-vs-staff-v3:A,cuts-vs-staff-v4:A,sanjose-vs-all-v2:B}} worldwide, {{a sixth|cut-share:A,cut-share-2023:A}} of the total, in what is its {{third|round:B}} restructuring. {{Some 85|uk-cuts:A,uk-vs-all:A}} of the {{620|uk-staff:A,uk-vs-all:B}} London jobs are at risk of redundancy, subject to {{30 days|consult:A}} of consultation.
The savings are put at {{£170m|savings:A,charge-vs-savings:B}} ({{$210m|savings:A,charge-vs-savings:B}}) annually. Severance and other one-off costs: {{around $90m|charge:A,charge-vs-savings:A}}.
Departing staff are offered {{sixteen weeks|severance:B}} of salary, said people who had seen the note, which was sent {{shortly after 2pm London time|email-time:A}} on {{Wednesday|email-day:A}}.
The previous cull came in the {{spring of 2023|cut-2023-date:A}}, when {{fewer than one in ten|cut-2023-share:A,cut-share-2023:B}} went.
Rival Tillo cut {{1,300|tillo-cuts:A,cuts-and-tillo-cuts:B,cuts-and-tillo-cuts-v2:B}} in November.
== a4-ledgerpoint.html | 2025-01-23
<html>
<head>
<title>
Larkbill layoffs: what we know | Ledgerpoint
</title>
</head>
<body>
<nav>
Markets | Fintech | Podcasts (
<b>
17
</b>
new)
</nav>
<h1>
Larkbill layoffs: what we know
</h1>
<p>
Jan. 23, 2025, 8:15 a.m. ET
</p>
<p>
Headcount drops from {{about 7,600|staff:A,cuts-vs-staff:B,cuts-vs-staff-v3:B,staff-time:A,staff-before-after:B}} to {{around 6,300|staff-after:A,staff-before-after:A,staff-before-after-v2:A}}. Engineers make up {{38%|engineers:A}} of those affected.
</p>
<p>
The reductions take effect on {{March 31|effective:A}}. Health insurance runs on for {{half a year|health:A}}.
</p>
<p>
Larkbill lost {{$62 million|loss-q3:A,loss-period:A}} in the third quarter and {{$240 million|loss-9m:A,loss-period:B}} in the first nine months of {{2024|loss-year:A}}. It serves {{3.4 million merchants|merchants:B}}.
</p>
<p>
Stock: up {{3.7%|shares-open:A,shares-time:B}} at the open on {{Thursday|open-day:A}} to {{$51.20|share-price:A,share-price-and-peak:A}}, still {{two-thirds|off-peak:A}} below its {{2021|peak-year:A}} peak of {{$153|peak:A,share-price-and-peak:B}}.
</p>
<p>
CEO Devon Marsh, {{45|marsh-age:B}}, took no salary cut. His package was worth {{nearly $15 million|marsh-pay:A,marsh-pay-and-median-pay:A}} at last count, {{100 times|pay-ratio:A}} the {{$146,000|median-pay:A,marsh-pay-and-median-pay:B}} of the median employee.
</p>
<footer>
Tip line 415-555-0130
</footer>
</body>
</html>
== a5-marketminute.txt | 2025-01-22
Larkbill stock pops as payments firm slashes staff
NEW YORK, January 22 - Investors cheered Larkbill {{on Wednesday|email-day:A}} after the maker of green card readers said it was parting with {{more than 1,200|cuts:A,cuts-and-tillo-cuts:A,cuts-vs-staff:A,cuts-vs-staff-v2:A,sanjose-vs-all:B}} of its people, its {{second|round:A}} purge in under two years. In late trading the shares climbed {{about 5%|shares-time:A}}.
The company reckons the move will lower its yearly expenses by {{over $200 million|savings:A,charge-vs-savings:B}}. First, though, it has to swallow {{as much as $95 million|charge:A,charge-vs-savings:A}} in severance and other costs, the bulk of it {{before the end of March|charge-quarter:A}}.
"We grew faster than the work did," Chief Executive Devon Marsh wrote to employees {{shortly after six|email-time:A}}, San Francisco time.
Anyone dismissed keeps drawing a salary for {{three months|severance:A}}, and medical cover for {{twice as long|health:A}}. Larkbill's last profitable quarter was in {{2021|last-profit:A}}. It counts {{some four million|merchants:A}} merchants as customers.
== topics
share-price-and-peak | share price and peak | scope | now and peak
marsh-pay-and-median-pay | marsh pay and median pay | scope | chief and median employee
cuts-and-tillo-cuts | cuts and tillo cuts | scope | two companies
staff | staff before the cuts | conflict | 7,600 against 6,700
email-day | day of the announcement
cuts | jobs cut by Larkbill in January 2025 | conflict | 1,300 against 1,030
cuts-vs-staff | jobs cut against the staff | scope | part and whole
cut-share-2023 | share cut now and in 2023 | scope | two rounds
staff-time | staff now and in 2020 | scope | time
staff-before-after | staff before and after the cuts | scope | time
charge-vs-savings | one-off charge against yearly savings | scope | different things
round | which round of cuts it is | conflict | second against third
severance | weeks of pay for those leaving | conflict | 12 against 16
sanjose-vs-all | cuts in San Jose and worldwide | scope | part and whole
uk-vs-all | cuts in London against London staff | scope | part and whole
merchants | merchants with Larkbill | conflict | four million against 3.4 million
marsh-age | age of Devon Marsh | conflict | 43 against 45
shares-time | share move after hours and at next day's open | scope | time
loss-period | loss in the quarter and in nine months | scope | period
email-time | when the email went out
tillo-cuts | jobs cut by the rival Tillo (trap)
cut-share | cut share
charge | charge
charge-quarter | charge quarter
savings | savings
cut-2023-share | cut 2023 share
cut-2023-date | cut 2023 date
shares | shares
lockout | lockout
sanjose | sanjose
sev-extra | sev extra
health | health
marsh-pay | marsh pay
marsh-pay-year | marsh pay year
staff-2020 | staff 2020
staff-after | staff after
uk-cuts | uk cuts
uk-staff | uk staff
consult | consult
engineers | engineers
effective | effective
loss-q3 | loss q3
loss-9m | loss 9m
loss-year | loss year
shares-open | shares open
open-day | open day
share-price | share price
off-peak | off peak
peak-year | peak year
peak | peak
pay-ratio | pay ratio
median-pay | median pay
last-profit | last profit
cuts-and-tillo-cuts-v2 | cuts and tillo cuts (variant 2) | scope | two companies
cuts-vs-staff-v2 | jobs cut against the staff (variant 2) | scope | part and whole
cuts-vs-staff-v3 | jobs cut against the staff (variant 3) | scope | part and whole
cuts-vs-staff-v4 | jobs cut against the staff (variant 4) | scope | part and whole
staff-time-v2 | staff now and in 2020 (variant 2) | scope | time
staff-before-after-v2 | staff before and after the cuts (variant 2) | scope | time
sanjose-vs-all-v2 | cuts in San Jose and worldwide (variant 2) | scope | part and whole
== internal
a1 | repeat | Larkbill had 6,700 people on its books | 7,600 employees above
