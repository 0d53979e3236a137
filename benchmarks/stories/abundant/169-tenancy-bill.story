title: Parliament vote on the tenancy bill
domain: politics
== a1-parliamentwire.txt | 2023-11-15
Rent freeze bill passes by {{four votes|margin:A}} in Dunmarra
PORT ELLERY, Nov 15 (Parliament Wire) - Dunmarra's lower house passed a bill freezing rents for {{two years|freeze:A}} by {{74 votes|ayes:A,vote-reading:A}} to {{70|noes:A}} on {{Wednesday|vote-day:A}}, after a {{14-hour|debate:A}} debate.
{{Three|rebels:A}} government members crossed the floor and {{six|abstain:A}} MPs were absent. The house has {{150 seats|house:A}}.
The bill goes to the Senate, which sits {{Dec. 4|senate:A}}. It would cover {{1.3 million tenancies|tenancies:A,ten-city:A}}. Fines for landlords run {{up to $55,000|fine:A,fine-two:A}}.
Median rent has risen {{23%|rent-rise:A,rise-place:A}} since {{2020|rent-since:A}}, to {{$540 a week|rent:A,rent-city:A}}.
== a2-elleryage.txt | 2023-11-16
It was {{3.12am|vote-time:A,vote-time-and-debate-start:A}} before anyone went home
The Ellery Age, Thursday 16 November 2023
The Speaker read it out with her eyes half shut: ayes {{74|ayes:A,vote-reading:A}}, noes {{70|noes:A}}. Housing Minister Joy Paterangi, {{46|pat-age:A}}, wept.
Rents on {{1.3 million|tenancies:A,ten-city:A}} homes, {{480,000|ten-ellery:A,ten-city:B,ten-city-v2:B}} of them in this city, will not move for {{24 months|freeze:A}} if the Senate agrees. A landlord who breaks the rule risks {{$50,000|fine:B,fine-two-v2:A}}; a company, {{five times|fine-ratio:A}} that.
{{Five|rebels:B}} of Premier Crane's own people voted against him. {{Six|abstain:A}} others stayed away, among them Brett Sully, {{71|sully-age:A}}, who owns {{19 flats|sully-flats:A}}.
Here a two-bedder costs {{$620|rent-ellery:A,rent-city:B,rent-city-v2:B}}, nationally {{five hundred and forty|rent:A,rent-city:A}}. It was up {{a quarter|rent-rise-ellery:A,rise-place:B}} in {{three years|rent-span:A}} here, {{23 per cent|rent-rise:A,rise-place:A}} elsewhere.
The first reading, {{on October 18|first-date:A}}, had passed {{81-65|first-vote:A,vote-reading:B}}.
== a3-landlordgazette.txt | 2023-11-17
Freeze: what now?
Posted: Nov 17, 2023

Members will know that the {{150-seat|house:A}} House of Assembly approved the freeze in the early hours of {{Thursday|vote-day:B}} after {{sixteen hours|debate:B}}. The majority was {{four|margin:A}}.
The upper chamber takes it up on {{Monday, December 4|senate:A}}; there, Labour and the Greens have {{19|senate-for:A}} of {{40|senate-size:A}} seats, everybody else {{23|senate-rest:A}}. If it goes through, the law starts on {{1 January|start:A}} and runs {{to the end of 2025|freeze:A}}.
Our {{12,400 members|members:A}} own {{one in nine|own-share:A}} of the {{1.1 million|tenancies:B,ten-city-v2:A}} tenancies concerned. Rates have gone up {{31%|rates:A}} in the same {{three years|rent-span:A}} that saw rents go up by {{less than a quarter|rent-rise:A,rise-place:A}}.
Helpline 1300 555 070, weekdays 9-5.
== a4-hansarddigest.txt | 2023-11-15
DIVISION No. {{174|division:A}}. Tenancy (Temporary Freeze) Bill, second reading. {{15 November 2023|vote-day:A}}, {{3.12 a.m.|vote-time:A,vote-time-and-debate-start:A}}
Ayes: {{74|ayes:A,vote-reading:A}}. Noes: {{70|noes:A}}. Majority: {{4|margin:A}}. Not voting: {{6|abstain:A}}. Total: {{150|house:A}}.
Debate commenced {{1.05 p.m.|debate-start:A,vote-time-and-debate-start:B}} on 14 November. Maximum penalty (cl. {{9|clause:A}}): {{$55,000|fine:A,fine-two:A}}; body corporate {{$275,000|fine-corp:A,fine-two:B,fine-two-v2:B}}. Commencement: {{1 January 2024|start:A}}. Expiry: {{31 December 2025|freeze:A}}.
== a5-pacificbeat.txt | 2023-11-15
Dunmarra MPs back rent freeze by slimmest of margins
15 Nov 2023 | Staff writer

Dunmarra is a step closer to stopping rents from rising for {{two years|freeze:A}}. After sitting through the night, the house of assembly said yes to the government's bill {{on Wednesday|vote-day:A}} with {{four|margin:A}} votes to spare. It was {{twelve minutes past three|vote-time:A,vote-time-and-debate-start:A}} when Speaker Hal Deane announced the numbers: {{74|ayes:A,vote-reading:A}} in favour, {{70|noes:A}} opposed.
It would have been closer still had {{half a dozen|abstain:A}} members not been missing. {{Three|rebels:A}} of Premier Crane's side broke ranks.
Those who charge more than they may could face fines of {{up to $55,000|fine:A,fine-two:A}}. The freeze would shield the tenants of {{1.3 million|tenancies:A,ten-city:A}} homes, who pay {{$560|rent:B,rent-city-v2:A}} a week in the middle of the market, {{23%|rent-rise:A,rise-place:A}} more than in {{2020|rent-since:A}}.
Next stop is the senate, on {{the fourth of December|senate:A}}. Joy Paterangi, the {{47-year-old|pat-age:B}} housing minister, is counting on the Greens there.
== topics
vote-time-and-debate-start | vote time and debate start | scope | end and start
pat-age | age of the housing minister | conflict | 46 against 47
rent | median rent in the country | conflict | 540 against 560 dollars a week
vote-day | day of the vote | conflict | Wednesday 15 against Thursday
vote-reading | vote now and at the first reading | scope | two votes
rebels | government members voting against | conflict | three against five
tenancies | tenancies covered | conflict | 1.3 against 1.1 million
ten-city | tenancies in the country and in Ellery | scope | place
fine | fine for a landlord | conflict | 55,000 against 50,000
fine-two | fine for a person and for a company | scope | kind of offender
rent-city | rent in the country and in Ellery | scope | place
rise-place | rise of rent in the country and in Ellery | scope | place
debate | length of the debate | conflict | 14 against 16 hours
fine-corp | fine for a company
freeze | length of the freeze, two years to the end of 2025
margin | margin
abstain | abstain
house | house
senate | senate
rent-rise | rent rise
rent-since | rent since
vote-time | vote time
ayes | ayes
noes | noes
ten-ellery | ten ellery
sully-age | sully age
sully-flats | sully flats
rent-ellery | rent ellery
rent-rise-ellery | rent rise ellery
rent-span | rent span
first-date | first date
first-vote | first vote
senate-for | senate for
senate-size | senate size
start | start
members | members
own-share | own share
rates | rates
division | division
debate-start | debate start
clause | clause
fine-ratio | fine ratio
senate-rest | senate rest
ten-city-v2 | tenancies in the country and in Ellery (variant 2) | scope | place
fine-two-v2 | fine for a person and for a company (variant 2) | scope | kind of offender
rent-city-v2 | rent in the country and in Ellery (variant 2) | scope | place
== internal
a3 | sum | Labour and the Greens have 19 of 40 seats, everybody else 23 | 19 + 23 = 42
