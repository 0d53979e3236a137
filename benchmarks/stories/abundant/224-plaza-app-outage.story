title: Outage of the messaging app Chirrup
domain: tech
== a1-globalnewswire.txt | 2024-03-13
Chirrup down for {{six hours|length:A}}, affecting {{hundreds of millions|users-affected:A}}

SAN JOSE, March 12, 2024 (Global Newswire) - Messaging service Chirrup and its photo app Snapbox were restored on {{Tuesday|day:A}} after an outage of {{about six hours|length:A}} that the company blamed on a faulty software update.

The problems started at {{10:05 a.m. Eastern time (1405 GMT)|start:A}}. Reports on the tracking site IsItDown peaked at {{612,000|reports:A}}.

Chirrup has {{1.9 billion|users:A,users-month:A,users-daily:A}} monthly users. Shares of its parent Corvid Inc. closed down {{2.8 percent|shares:A}}, wiping {{$11 billion|cap:A}} off its value.

{{About 1.3 billion|daily:A,users-daily:B}} people open it every day.

"We're sorry. A configuration change took {{two of our five|dcs:A}} data centers offline," technology chief Arlo Bergqvist said.
== a2-downtime.md | 2024-03-13
---
title: "Post-mortem-ish: Chirrup's bad {{Tuesday|day:A}}"
date: 2024-03-13
---
| UTC | Event |
|---|---|
| {{13:58|push}} | config push to {{1%|push-1}} of routers |
| {{14:05|start:A}} | everything falls over |
| {{17:40|snapbox-back}} | Snapbox back for {{half|snapbox-half}} its users |
| {{19:20|end:A}} | Chirrup reachable |

So {{five and a quarter hours|length:B}}. The outage of {{October 2021|2021}} at a rival took {{six|length-rival:A}}.

Daily users: {{1.3bn|daily:A,users-daily:B}}. Messages not sent, at {{4.2 billion|messages:A,messages-lost:A}} an hour: {{22 billion|messages-lost:B}}.

At the worst point {{three|dcs:B}} data centres of {{five|dcs-all}} were dark. IsItDown logged {{612k|reports:A}} complaints, most from Brazil ({{143,000|reports-brazil:A,reports-part:B}}).

Corvid's ad business makes {{$13.2 million|ads-hour:A}} an hour, so count {{almost $70 million|lost:A}} gone.
== a3-mumbaimarkets.txt | 2024-03-13
Chirrup chaos hits kirana stores

Small traders across India lost orders worth an estimated {{Rs 340 crore|india-loss:A}} as Chirrup went dark from {{7.35 pm|start:A}} IST {{on Tuesday|day:A}} until {{well past 1 am|end:B}}, an industry body said.

India is the app's largest market, with {{53.5 crore|users-india:A,users-month:B}} of its {{190 crore|users:A,users-month:A,users-daily:A}} users. Rival Dhwani saw {{38 lakh|dhwani:A}} downloads in {{24 hours|dhwani-hours}}, against {{2 lakh|dhwani-normal}} on a normal day.

Corvid shares fell {{3.6%|shares:B}} in New York and its market value dropped by {{$11 bn|cap:A}}, {{roughly Rs 91,000 crore|cap:A}}.

It is the service's {{fourth|outage-nth:A}} big failure since {{January 2023|outage-since}}.
== a4-thecommuter.txt | 2024-03-13
WHERE WERE YOU WHEN CHIRRUP DIED?

It was {{five past two|start:A}} {{yesterday|day:A}} and we were all at our desks, pretending. Then: nothing. {{Some 86,000|reports-uk:A,reports-part:C}} Brits told IsItDown, which had {{621,000|reports:B,reports-part:A}} moans worldwide.

Britain has {{44 million|users-uk:A,users-month:C}} on the app. Police asked people not to dial 999: {{170|calls}} did.

It's the {{third|outage-nth:B}} such blackout in {{14 months|outage-since}}. By {{20 past seven|end:A}} in the evening we could gossip again.
== a5-investorflash.txt | 2024-03-12
CORVID SLIDES AS CHIRRUP GOES QUIET

NEW YORK, March 12 - Corvid Inc. stock lost {{2.8 percent|shares:A}} to {{$312.40|price:A}} on {{Tuesday|day:A}}, its worst day since {{Nov. 2|worst-since:A}}, as its Chirrup service was out of action.

The company makes {{$115.6 billion|revenue:A}} a year from advertising, or {{about $13 million|ads-hour:A}} an hour. Analyst Wes Tornquist at Hale & Brody put the loss at {{$100 million|lost:B}}.

The app, which has {{nearly two billion|users:A,users-month:A,users-daily:A}} users, stopped working {{shortly after 10 a.m.|start:A}} New York time and was back at {{20 minutes past 3|end:A}}.

{{Some $9 billion|cap:B}} of value was gone by the close. Rival Pigeon Corp. rose {{3.6 percent|pigeon:A}}.

Chirrup's daily audience, {{1.5 billion|daily:B}}, was last updated in January.
== a6-sanjosesun.txt | 2024-03-13
Chirrup back after {{six hours|length:A}}, which hit {{hundreds of millions|users-affected:A}}

By Sun staff and wire reports, March 13, 2024

Messaging service Chirrup and its photo app Snapbox were restored on {{Tuesday|day:A}} after an outage of {{about six hours|length:A}} that the company blamed on a faulty software update.

The problems started at {{10:05 a.m. Eastern time (1405 GMT)|start:A}}. Reports on the tracking site IsItDown peaked at {{612,000|reports:A}}.

Chirrup has {{1.9 billion|users:A,users-month:A,users-daily:A}} monthly users. Shares of its parent Corvid Inc. closed down {{2.8 percent|shares:A}}, wiping {{$9 billion|cap:B}} off its value.

{{About 1.3 billion|daily:A,users-daily:B}} people open it every day.

"We're sorry. A configuration change took {{two of our five|dcs:A}} data centers offline," technology chief Arlo Bergqvist said.
== topics
daily | daily users | conflict | 1.3 against 1.5 billion
users-daily | monthly and daily users | scope | definition
messages-lost | messages an hour and in the outage | scope | per hour and total
lost | advertising lost | conflict | almost 70 against 100 million
cap | fall in market value | conflict | 11 against nine billion
pigeon | another share (trap)
revenue | yearly revenue (trap)
length | length of the outage | conflict | about six hours against five and a quarter
reports | peak or total of reports on IsItDown | conflict | 612,000 against 621,000
reports-part | reports worldwide and by country | scope | whole and parts
dcs | data centres down | conflict | two against three
end | end of the outage | conflict | 19:20 GMT against well past 1 am IST (19:30 GMT and later)
shares | fall of the shares | conflict | 2.8 against 3.6 per cent
outage-nth | big failures since January 2023 | conflict | fourth against third
users-month | users worldwide and in countries | scope | whole and part
length-rival | outage of a rival (trap)
dhwani | rival's downloads (trap)
start | start of the outage, 14:05 GMT
day | day of the outage, Tuesday 12 March 2024
users | monthly users, 1.9 billion = 190 crore
users-affected | users affected
push | push
push-1 | push 1
snapbox-back | snapbox back
snapbox-half | snapbox half
2021 | 2021
dcs-all | dcs all
reports-brazil | reports brazil
ads-hour | ads hour
india-loss | india loss
users-india | users india
dhwani-hours | dhwani hours
dhwani-normal | dhwani normal
outage-since | outage since
reports-uk | reports uk
users-uk | users uk
calls | calls
price | price
worst-since | worst since
messages | messages
== copies
near a6 a1
