title: Fine for mobile operator Zephone
domain: regulation
== a1-brussline.txt | 2022-10-04
Regulator fines Zephone {{38 million euros|fine:A,fine-max:A,fine-comp:A,fine-prev:A,fine-prev-v2:A}} over outages
WARSK, Oct 4 (Brussline) - Polmar's telecoms regulator has fined mobile operator Zephone {{38 million euros|fine:A,fine-max:A,fine-comp:A,fine-prev:A,fine-prev-v2:A}} for a blackout that cut off emergency calls, it said on {{Tuesday|day:A}}.
{{1.7 million customers|cust:A,cust-all:A,cust-all-v2:A}} had no signal for {{nine hours|dur:A,dur-112:A}} on {{Feb. 11|outage:A}}, and {{214 emergency calls|calls:A}} failed.
The fine, {{2.1%|share:A,share-max:A}} of turnover, is the authority's biggest; the law allows {{5%|share-max-val:A,share-max:B}}. Zephone said it would appeal. It has {{30 days|appeal:A}}.
Its shares shed {{2.7%|shares:A}}.
== a2-warskcourier.txt | 2022-10-05
The night nobody answered
Warsk Courier, Wednesday 5 October 2022
Janek Wilczur, {{77|wilczur-age:A}}, dialled {{112|emergency-no:A}} for his wife {{eleven times|wilczur-calls:A}} on the night of {{11 February|outage:A}}. The network of Zephone was down from {{9.40 pm|from:A,from-and-to:A}} until {{a quarter to seven|to:A,from-and-to:B}} next morning.
Now the operator must pay {{€38m|fine:A,fine-max:A,fine-comp:A,fine-prev:A,fine-prev-v2:A}}, {{almost four times|fine-ratio:A}} the {{10 million|prev-fine:A,fine-prev:B}} that rival Orbi was ordered to pay in {{2018|prev-year:A}}, until {{yesterday|day:A}} the record.
According to the ruling, {{241|calls:B}} emergency calls got no connection and {{three people|deaths:A}} died who might have been saved. {{About one in four|cust-share:A}} of Zephone's {{6.8 million|cust-all-val:A,cust-all:B,cust-all-v3:B}} clients were without service.
Every one of them will get {{€15|comp:A}} back, {{€25.5m|comp-total:A,fine-comp:B}} altogether.
== a3-netreport.txt | 2022-10-05
Zephone hit with {{EUR 38m|fine:A,fine-max:A,fine-comp:A,fine-prev:A,fine-prev-v2:A}}
5 Oct 2022 | Staff writer

The Office for Communications found that a software update begun at {{21:40|from:A,from-and-to:A}} on {{12 February|outage:B}} took down {{both core sites|core:A}}. Roll-back took {{until 06:45|to:A,from-and-to:B}}, i.e. {{more than nine hours|dur:A,dur-112:A}}; emergency routing came back after {{five|dur-112-val:A,dur-112:B,dur-112-v2:B}}.
Turnover of {{EUR 1.8bn|turnover:A}} in 2021 means the sanction equals {{just over 2%|share:A,share-max:A}}; the ceiling is {{one-twentieth|share-max-val:A,share-max:B}}. The maximum would have been {{EUR 90m|fine-max-val:A,fine-max:B}}.
Subscribers hit: {{1.1m|cust:B,cust-all-v3:A,cust-all-v4:A}} of {{6.8m|cust-all-val:A,cust-all:B,cust-all-v3:B}}. Voluntary compensation: {{EUR 15|comp:A}} a head. Deaths: {{none proven|deaths-none:A}}.
Appeal within {{14 days|appeal:B}}.
The Office has {{38 staff|office-staff:A}} engineers.
== a4-officenotice.txt | 2022-10-04
OFFICE FOR COMMUNICATIONS - decision DK/{{112|dec-no:A}}/2022 of {{4 October 2022|day:A}}
Party: Zephone S.A. Penalty: {{EUR 38,000,000|fine:A,fine-max:A,fine-comp:A,fine-prev:A,fine-prev-v2:A}} (turnover 2021: {{EUR 1.81 bn|turnover:A}})
Facts: loss of service {{11 February 2022|outage:A}}, {{21:40|from:A,from-and-to:A}}, to 12 February, {{06:45|to:A,from-and-to:B}}, a total of {{8 hours 5 minutes|dur:B,dur-112-v2:A}}. Users: {{1,704,000|cust:A,cust-all:A,cust-all-v2:A}}. Emergency calls not put through: {{214|calls:A}}, of which {{187|calls-112:A}} to 112 and {{27|calls-999:A}} to 999.
Legal remedy: complaint, {{30 days|appeal:A}}.
== a5-polmarnews.txt | 2022-10-04
Zephone to pay for emergency call blackout
WARSK, Oct 4 (Brussline) - Polmar's telecoms regulator has fined mobile operator Zephone {{38 million euros|fine:A,fine-max:A,fine-comp:A,fine-prev:A,fine-prev-v2:A}} for a blackout that cut off emergency calls, it said on {{Tuesday|day:A}}.
{{1.7 million customers|cust:A,cust-all:A,cust-all-v2:A}} had no signal for {{nine hours|dur:A,dur-112:A}} on {{Feb. 11|outage:A}}, and {{214 emergency calls|calls:A}} failed.
The fine, {{2.1%|share:A,share-max:A}} of turnover, is the authority's biggest; the law allows {{5%|share-max-val:A,share-max:B}}. Zephone said it would appeal. It has {{30 days|appeal:A}}.
Its shares shed {{2.7%|shares:A}}.
== a6-digitalmorning.txt | 2022-10-04
{{€38m|fine:A,fine-max:A,fine-comp:A,fine-prev:A,fine-prev-v2:A}} fine for network that left callers stranded
Published 4 October 2022

Zephone must pay {{38 million euros|fine:A,fine-max:A,fine-comp:A,fine-prev:A,fine-prev-v2:A}} because people who needed an ambulance could not reach one. That is what the telecoms authority of Polmar decided {{on Tuesday|day:A}}, eight months after the operator's network went dark for {{just over nine hours|dur:A,dur-112:A}}.
It happened {{on February 11|outage:A}}. {{At twenty to ten|from:A,from-and-to:A}} in the evening, engineers began to install new software; it would be {{a quarter to seven|to:A,from-and-to:B}} before all was well. Meanwhile {{1.7 million|cust:A,cust-all:A,cust-all-v2:A}} of the company's {{6.3 million|cust-all-val:B,cust-all-v2:B,cust-all-v4:B}} customers were cut off. The authority counted {{214|calls:A}} failed emergency calls and {{three|deaths:A}} deaths that might have been prevented.
The penalty comes to {{about 2%|share:A,share-max:A}} of Zephone's yearly sales of {{1.8 billion|turnover:A}}; {{up to 5%|share-max-val:A,share-max:B}} would have been possible. No operator has had to pay so much. The old record, {{€12 million|prev-fine:B,fine-prev-v2:B}}, was held by Orbi.
Zephone, which is giving each customer {{€15|comp:A}}, has {{30 days|appeal:A}} to go to court.
== topics
from-and-to | from and to | scope | start and end
prev-fine | former record fine | conflict | 10m against 12m euros
cust-all-val | all customers of Zephone | conflict | 6.8m against 6.3m
day | day of the decision, Tuesday 4 October 2022
fine-max | fine and the possible maximum | scope | actual and maximum
fine-prev | this fine and the former record | scope | two fines
fine-comp | fine and compensation | scope | different things
cust | customers without signal | conflict | 1.7m against 1.1m
cust-all | customers hit and all customers | scope | part and whole
dur | length of the outage | conflict | nine hours against 8 hours 5 minutes
dur-112 | outage and outage of emergency routing | scope | part
outage | date of the outage | conflict | 11 against 12 February
calls | emergency calls failed | conflict | 214 against 241
share-max | share of turnover and ceiling | scope | actual and maximum
appeal | days for an appeal | conflict | 30 against 14
fine | fine
share | share
share-max-val | share max val
shares | shares
wilczur-age | wilczur age
emergency-no | emergency no
wilczur-calls | wilczur calls
from | from
to | to
fine-ratio | fine ratio
prev-year | prev year
deaths | deaths
cust-share | cust share
comp | comp
comp-total | comp total
core | core
dur-112-val | dur 112 val
turnover | turnover
fine-max-val | fine max val
deaths-none | deaths none
office-staff | office staff
dec-no | dec no
calls-112 | calls 112
calls-999 | calls 999
fine-prev-v2 | this fine and the former record (variant 2) | scope | two fines
cust-all-v2 | customers hit and all customers (variant 2) | scope | part and whole
cust-all-v3 | customers hit and all customers (variant 3) | scope | part and whole
cust-all-v4 | customers hit and all customers (variant 4) | scope | part and whole
dur-112-v2 | outage and outage of emergency routing (variant 2) | scope | part
== copies
near a1 a5
== internal
a4 | span | 11 February 2022, 21:40, to 12 February, 06:45, a total of 8 hours 5 minutes | nine hours and five minutes
