title: Data leak at insurer Corranth Mutual
domain: cyber
== a1-techledger.txt | 2025-08-28
Health insurer Corranth says hackers took data on {{3.4 million customers|affected:A,affected-time:B}}
By Priyanka Rosselli | Tech Ledger | August 28, 2025

Corranth Mutual, the Ohio health insurer, {{more than doubled|doubled:A}} its estimate of the damage from a summer cyberattack {{on Thursday|update-day:A}}, saying that {{3.4 million people|affected:A,affected-time:B}} had their personal details copied.

The company had put the figure at {{1.5 million|affected-first:A,affected-time:A}} when it first went public on {{July 17|disclosed:A}}.

In a filing with the state attorney general, Corranth said intruders got in on {{June 3|breach-start:A}} through a contractor's stolen password and stayed for {{26 days|dwell:A}} before an engineer noticed unusual traffic on {{June 29|detected:A}}.

Names, birth dates and policy numbers were taken in all cases. For {{412,000 people|ssn:A,affected-part:B}}, {{roughly 12 percent|ssn-share:A}} of the total, Social Security numbers were taken as well; for {{61,000|cards:A}}, payment card data.

A group calling itself Nightjar claimed responsibility and demanded {{$12 million|ransom:A}} in cryptocurrency. "We did not pay, and we won't," said Chief Executive Dale Hutchings.

The attack has so far cost Corranth {{$38.5 million|cost:A}}, net of {{$10 million|insurance:A}} covered by insurance. Second-quarter profit fell {{31 percent|profit-fall:A}} to {{$84 million|profit:A}}.

Customers will be offered {{two years|monitoring:A}} of free credit monitoring. Letters start going out {{Sept. 8|letters:A}}.

It was Ohio's largest data breach {{since 2016|ohio-since:A}}, when {{5.6 million|breach-2016:A,breach-then-now:B}} bank customers were affected. Under state law Corranth could be fined {{up to $5,000 per day|fine:A}} of delay. Attorney General Lorna Pickett said the company had let {{42 days|letters-delay:A}} go by between its first notice and its second.

Corranth has since spent {{$6.2 million|security:A}} on new security and hired {{30|hires:A}} specialists.

{{Seven|lawsuits:A}} class-action suits have been filed. Corranth has {{5.1 million members|members:A}} in {{four states|states:A}} and {{6,300 employees|employees:A}}.
== a2-columbusbeacon.txt | 2025-08-29
Corranth hack: was my Social Security number in there?
Columbus Beacon, Friday, Aug. 29. Consumer desk

Here is what we know after {{Thursday's|update-day:A}} bombshell.

WHO? Anyone who had a Corranth policy between {{2017 and June of this year|who-period:A}}. That's {{nearly 3.5 million|affected:A,affected-part:A}} of us, including {{2.1 million|ohio:A}} in Ohio.

WHAT? Everyone loses a name and a birthday. {{About one in eight|ssn-share:A}}, or {{421,000|ssn:B}}, also lose the Big One.

WHEN? The bad guys slipped in {{on the second of June|breach-start:B}}, a Monday. They were found {{on June 29|detected:A}} and locked out the {{same night|lockout}}.

WHY DID IT TAKE SO LONG? State law gives a company {{60 days|law-days:A}} to speak up. Corranth needed {{18|disclose-days:A}} to issue its first notice, on {{July 17|disclosed:A}}, and {{another six weeks|second-notice:A}} to issue the right one.

WHAT DO I GET? Credit monitoring, for {{24 months|monitoring:A}}. Watch for an envelope after {{Labor Day|letters:A}}. If you don't have one by {{October 8|letters-late}}, call 614-555-0134.

HOW BAD IS IT, REALLY? Not since {{nine years ago|ohio-since:A}} have so many Ohioans been caught in one net. That time it was a bank, and {{well over five million|breach-2016:A,breach-then-now:B}} accounts. The attorney general can ask for {{as much as $10,000|fine:B}} for each day that Corranth dawdled.

ARE THEY SAFE NOW? They say they've put {{more than $6 million|security:A}} into it and taken on {{50|hires:B}} experts. One of them, we hear, is {{23|expert-age}}.

WHO PAYS? Corranth puts its bill at {{$48.5 million|cost:B}} before insurance. The hackers wanted {{$12 million|ransom:A}}. You pay in time: the average victim spends {{12 hours|hours}} sorting it out.

AND THE COMPANY? Saying sorry to {{2.4 million|ohio:B}} Ohioans takes time. Corranth starts with a letter.

In other news: hospital chain Merrivale says {{412,000 records|merrivale:A}} were exposed.
== a3-threatpost.md | 2025-08-31
---
title: "Nightjar and the {{four|dwell:A}} quiet weeks"
date: 2025-08-31
author: o_dekker
---

A {{26-day|dwell:A}} dwell time is not even bad. The industry median is {{10|dwell-median}}; for insurers it's {{31|dwell-insurers}}.

Timeline, from the filing and from our own sources:

- {{June 3|breach-start:A}}: first log-in with a contractor's password bought for {{$1,200|password}}
- June 11-24: {{1.9 TB|volume:A}} leaves the building
- {{June 30|detected:B}}: somebody looks at a graph
- {{July 1|ransom-note}}: ransom note. Price: {{$15 million|ransom:B}}, later cut to {{$9 million|ransom-cut:A}}
- {{July 17|disclosed:A}}: "{{about 1.5 million|affected-first:A,affected-time:A}} members may be affected"
- {{August 28|update-day:A}}: make that {{3.4 million|affected:A,affected-time:B}}, an increase of {{127 percent|affected-rise:A}}

Nightjar has hit {{14 firms|nightjar-firms}} since it surfaced in {{2023|nightjar-since}}. Median payment, where there was one: {{$1.5 million|nightjar-median}}.

Detection came from a person, not a product. The engineer, {{26|engineer-age:A}}, in her {{third week|engineer-week:A}} on the job, saw {{40 GB|traffic:A}} an hour leaving for an address in Moldova. The {{$4 million|tool:A}} monitoring tool had flagged the same thing {{eleven|flags:A}} times.

Two-factor authentication, which would have stopped this, costs {{$3 a head|mfa-cost}}. For a company of {{6,300|employees:A}} that's {{$18,900|mfa-total:A}}.
== a4-statesmanbrief.txt | 2025-09-09
Senators grill Corranth chief

COLUMBUS - Corranth Mutual's Dale Hutchings told a state Senate panel on {{Tuesday|hearing:A}} that he had been informed of the break-in on {{the evening of June 29|detected:A}} but did not tell his board until {{July 9|board}}, {{ten days|board-gap:A}} later.

Lawmakers pressed him on why the first tally, {{a million and a half|affected-first:A,affected-time:A}}, fell short by {{1.9 million|short:A}}.

Hutchings, {{57|hutchings-age}}, said his pay of {{$4.1 million|hutchings-pay}} would be cut {{by a third|pay-cut}}. Earnings dropped {{by 13 percent|profit-fall:B}} in the April-June quarter, to {{84 million dollars|profit:A}}.

He praised a {{26-year-old|engineer-age:A}} engineer who had been with the firm {{less than a month|engineer-week:A}} when she raised the alarm, and said she'd been given a bonus of {{$5,000|bonus:A}}. Asked why a system costing {{$4 million|tool:A}} had been ignored, he said that it raised {{1,900|alarms:A}} alarms a day.

The firm now faces {{11|lawsuits:B}} lawsuits, up from {{seven|lawsuits:A}} in August. Mailing of {{3.4 million|affected:A,affected-time:B}} letters began {{on Monday, September 8|letters:A}}.
== a5-midwestwire.txt | 2025-08-28
Insurer raises count of hacked customers to {{3.4 million|affected:A,affected-time:B,affected-part:A}}

COLUMBUS, Ohio (Midwest Wire) - Health insurer Corranth Mutual said {{Thursday|update-day:A}} that hackers stole data on {{3.4 million|affected:A,affected-time:B,affected-part:A}} people, {{1.9 million|short:A}} more than it disclosed {{on July 17|disclosed:A}}.

Intruders were in its network for {{36 days|dwell:B}}. Social Security numbers of {{some 412,000|ssn:A,affected-part:B}} people were exposed. The breach was noticed {{on June 29|detected:A}}.

The company refused to pay a {{12-million-dollar|ransom:A}} ransom. It expects costs of {{$38.5 million|cost:A}} after insurance, and its profit in the quarter was {{$84 million|profit:A}}, down {{31%|profit-fall:A}}.

Those affected get {{12 months|monitoring:B}} of credit monitoring. Corranth insures {{5.1 million|members:A}} people in {{five states|states:B}}.
== topics
ohio | people affected in Ohio | conflict | 2.1 against 2.4 million within one article
dwell | days the intruders were in | conflict | 26 against 36
monitoring | length of credit monitoring | conflict | two years against 12 months
states | states served | conflict | four against five
fine | fine per day of delay | conflict | 5,000 against 10,000 dollars
hires | specialists hired | conflict | 30 against 50
breach-then-now | other breach (trap)
letters-delay | 17 July to 28 August, 42 days (right)
bonus | bonus, same sum as the fine (trap)
affected | people affected, final count
affected-time | first and revised count | scope | revision
affected-part | all affected and those with SSN taken | scope | whole and part
breach-start | day the intruders got in | conflict | 3 June against 2 June 2025
ssn | people with Social Security numbers taken | conflict | 412,000 against 421,000
detected | day of detection | conflict | 29 against 30 June
ransom | first ransom demand | conflict | 12m against 15m
ransom-cut | ransom demand reduced later (trap)
cost | cost of the attack (trap: net and gross of insurance) | scope | net of and before insurance
profit-fall | fall of second-quarter profit | conflict | 31 against 13 per cent
lawsuits | lawsuits in August and September | scope | time
merrivale | records at another firm (trap)
disclosed | first disclosure, 17 July 2025
disclose-days | 29 June to 17 July, 18 days (right)
doubled | doubled
affected-first | affected first
ssn-share | ssn share
cards | cards
insurance | insurance
profit | profit
letters | letters
members | members
employees | employees
update-day | update day
who-period | who period
lockout | lockout
law-days | law days
second-notice | second notice
letters-late | letters late
hours | hours
dwell-median | dwell median
dwell-insurers | dwell insurers
password | password
volume | volume
ransom-note | ransom note
affected-rise | affected rise
nightjar-firms | nightjar firms
nightjar-since | nightjar since
nightjar-median | nightjar median
mfa-cost | mfa cost
mfa-total | mfa total
hearing | hearing
board | board
board-gap | board gap
short | short
hutchings-age | hutchings age
hutchings-pay | hutchings pay
pay-cut | pay cut
ohio-since | ohio since
breach-2016 | breach 2016
security | security
expert-age | expert age
engineer-age | engineer age
engineer-week | engineer week
traffic | traffic
tool | tool
flags | flags
alarms | alarms
== internal
a2 | repeat | Saying sorry to 2.4 million Ohioans | 2.1 million in Ohio further up
