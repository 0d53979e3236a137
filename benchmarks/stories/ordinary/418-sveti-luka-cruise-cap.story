title: Croatian town caps cruise passengers
domain: tourism
== a1-adriawire.txt | 2025-02-19
Croatian walled town to let in {{two|ships:A,ships-max:A}} cruise ships a day
SVETI LUKA, Croatia, Feb 19 (Adria Wire) - The Croatian port of Sveti Luka will admit no more than {{two|ships:A,ships-max:A}} cruise ships and {{4,000|pax-cap:A,pax-peak:A}} of their passengers a day from {{April 1 next year|cap-from:A,fee-cap:A}}, its council decided, joining a growing number of Mediterranean towns that want fewer day-trippers.

The measure was passed {{late on Tuesday|vote-day:A}} by {{13|vote:A}} votes to {{eight|against:A}}. Last August up to {{five ships|ships-aug:A,ships-max:B}} anchored off the town at the same time and on the busiest day, {{August 14|peak-day:A}}, {{11,600 people|peak:A,pax-peak:B,peak-t:A}} came ashore, {{almost six|ratio:A}} for each of the {{2,010|residents:A,res-t:A}} residents within the walls.

"A town isn't a corridor," Mayor Ivana Grgurić said.

Traders with shops near the harbour gate protested outside the town hall, while a larger crowd with drums and saucepans cheered the decision. Opponents say that the passengers will simply arrive by coach instead, from ships that dock down the coast. The mayor said that the gate fee was meant to deal with that.

Sveti Luka had {{612,000|cruise:A,cruise-all:A}} cruise passengers in {{2024|year:A}}, {{9%|cruise-up:A}} more than the year before, out of {{1.28 million visitors|visitors:A,cruise-all:B}} altogether.

From {{June 1 this year|fee-from:A,fee-cap:B}} day visitors, other than children under {{12|kids:A}}, will pay {{5 euros ($5.20)|day-fee:A,fees:A}} at the gates. The overnight tax doubles to {{3 euros|night-tax:A,night-t:A,fees:B}} in July and August. City hall expects {{4.1 million euros|income:A}} a year from the two.

The cruise lines' association CLIX said members had brought {{38 million euros|spend:A,spend-two:A}} to the town in {{2024|year:A}} and would "look at other ports". The council's own study put the figure at {{19 million|spend-c:A,spend-two:B}}.

Dubrovnik has had a limit of {{two ships|dub:A}} a day since {{2019|dub-year:A}}.
== a2-zid-magazine.html | 2025-02-21
<html><head><title>ZID – the walls talk</title></head><body>
<p>ZID no. 212 / Old town / New town / Islands / Ferry times</p>
<h1>The night we counted to {{thirteen|vote:A}}</h1>
<p>21. 2. 2025. / Petra Vuković</p>
<p>The session opened at {{17:00|sess-start:A,sess-t:A}} and the vote came at {{23:40|sess-end:A,sess-t:B}}, after {{31|speakers:A}} speakers. {{Thirteen|vote:A}} hands for, {{eight|against:A}} against; the councillor for tourism, whose brother drives a tender, stepped out for a coffee.</p>
<p>So: {{four thousand|pax-cap:A,pax-peak:A}} a day, {{two|ships:A,ships-max:A}} ships, and never both before {{ten in the morning|ten:A}}. It begins with the season of 2026, on {{1 May|cap-from:B}}. Ships that had booked already, {{37|booked:A}} of them, will be honoured.</p>
<p>Inside the walls {{5,100|res-old:A,res-t:B}} people lived in {{1991|res-year:A}}, {{44 years|res-ago:A}} ago. My street had {{three|bakers:A}} bakers then. Now {{about two thousand|residents:A,res-t:A}} are left, with {{94|flats:A}} keyboxes in my street alone. The primary school has {{61|pupils:A,pupils-t:A}} pupils, where it used to have {{240|pupils-old:A,pupils-t:B}}.</p>
<p>On the {{14th of August|peak-day:A}}, you’ll recall, the police closed the Land Gate for {{50 minutes|gate:A}}. The counter had reached {{11,600|peak:A,pax-peak:B,peak-t:A}} from the sea and {{7,300|peak-land:A,peak-t:B}} from coaches.</p>
<p>Will it pay? The gate fee, {{€5|day-fee:A,fees:A}}, starts {{this June|fee-from:A,fee-cap:B}}. Ante Roso, {{66|roso-age:A,ages:A}}, who sells magnets, lives on {{ten weeks|roso-weeks:A}} a year. “I’ve {{four|roso-staff:A}} on the payroll. With half the people I’ll keep {{two|roso-keep:A}}.” His granddaughter Lea, {{16|lea-age:A,ages:B}}, collected {{1,420|petition:A}} signatures for the cap.</p>
<p>I am told that I’m romantic, that towns have always lived from strangers and that my grandmother rented out her own bed. She did. She also knew the names of those who slept in it. The people who come up from the tenders with a number on their chest do not have time for names; at three they must be back, and they walk as if they were being pulled on a string.</p>
<p>According to the harbour office {{621,000|cruise:B}} cruise guests landed {{last year|year:A}} from {{418|calls:A,calls-t:A}} ships; ten years ago there were {{190|calls-old:A,calls-t:B}}.</p>
<p>Spring concert: 1 March, 20:00, €12.</p>
</body></html>
== a3-cruiseindustrydaily.md | 2025-02-20
---
title: "Sveti Luka to cap calls from 2026"
outlet: Cruise Industry Daily
date: February 20, 2025
---
Sveti Luka, the {{fourth-busiest|rank:A}} cruise port in the eastern Adriatic, is to cap calls at {{two|ships:A,ships-max:A}} a day and guests at {{4,000|pax-cap:A,pax-peak:A}} starting {{April 1, 2026|cap-from:A,fee-cap:A}}. The resolution was adopted on {{February 18|vote-day:A}}.

The port handled {{418 calls|calls:A,calls-t:A}} and {{612,000 passengers|cruise:A,cruise-all:A}} in {{2024|year:A}}, a mean of {{1,464|mean:A}} per call, and expects {{395|calls-25:A,calls-t:C}} calls this year. Agents calculate that under the cap there can be at most {{856,000|max:A,max-t:A}} passengers in the {{214-day|season:A}} season to {{October 31|season-end:A}}. That's by arithmetic; as ships come in sizes, {{some 430,000|real:A,max-t:B}} is nearer the truth.

Lines with ships on long-standing itineraries have asked for a transition period and warned that berths in the region are booked years ahead. Several are considering an anchorage off the islands, with excursions by catamaran. Agents, shore-excursion operators and the pilots have joined in calling for a slot system that would reward smaller and cleaner vessels rather than a blunt limit.

Larger vessels are hit hardest. Of the {{26|big:A}} ships calling that carry over {{3,000|big-size:A}}, {{nine|very-big:A}} carry more than the daily limit by themselves and are shut out.

The association CLIX, which says passengers spend {{€62|per-head:A,per-t:A}} each ashore, or {{€38 million|spend:A,spend-two:A}} a year, called the vote "a message to {{1,100|jobs:A}} families". A study by the University of Zadrin for the council found spending of {{€31|per-head-c:A,per-t:B}} a head, {{exactly half|half:A}}.

Port dues, {{€2.3 million|dues:A,dues-t:A}} last year, or {{14%|dues-share:A}} of the town's budget of {{€16.4 million|budget:A,dues-t:B}}, would fall by {{some €900,000|dues-loss:A}}. The town intends to make up for that by a {{€5|day-fee:A,fees:A}} gate charge, and by a lodging tax of {{€3|night-tax:A,night-t:A,fees:B}} a night, against {{€1.50|night-old:A,night-t:B}} today, in high summer.

Neighbouring Korčanin, with {{204,000|kor:A}} passengers in {{2024|year:A}}, will build a second pier ({{340 m|pier:A}}) by {{2027|pier-year:A}}.
== topics
ships | ships admitted a day under the cap
ships-aug | ships on a day last August
ships-max | ships under the cap and last August | scope | plan and past
pax-cap | passengers a day under the cap
peak | cruise passengers on the busiest day
pax-peak | cap and busiest day | scope | limit and past
peak-land | visitors by coach that day
peak-t | visitors by sea and coach | scope | two groups
cap-from | start of the cap | conflict | 1 April against 1 May 2026
fee-from | start of the gate fee
fee-cap | start of cap and fee | scope | two measures
vote-day | day of the vote, 18 February 2025
vote | votes for
against | votes against
peak-day | busiest day
ratio | passengers for each resident
residents | residents within the walls
res-old | residents in 1991
res-t | residents now and in 1991 | scope | time
res-year | year
res-ago | years since
cruise | cruise passengers in 2024 | conflict | 612,000 against 621,000
visitors | visitors in all
cruise-all | cruise passengers and all visitors | scope | part and whole
cruise-up | rise of cruise passengers
year | year of the figures
kids | age of free entry
day-fee | gate fee
night-tax | new overnight tax
night-old | old overnight tax
night-t | new and old overnight tax | scope | time
fees | gate fee and overnight tax | scope | two charges
income | income from both
spend | spending by the industry's figure
spend-c | spending by the council's study
spend-two | two estimates of spending | scope | two estimators
dub | limit of Dubrovnik
dub-year | year of that limit
sess-start | start of the session
sess-end | time of the vote
sess-t | start and vote | scope | two events
speakers | speakers
ten | hour
booked | ships booked
bakers | bakers
flats | keyboxes
pupils | pupils
pupils-old | pupils before
pupils-t | pupils now and before | scope | time
gate | minutes
roso-age | seller's age
lea-age | granddaughter's age
ages | seller and granddaughter | scope | persons
roso-weeks | weeks
roso-staff | staff
roso-keep | staff kept
petition | signatures
calls | calls in 2024
calls-old | calls ten years ago
calls-25 | calls this year
calls-t | calls in three years | scope | years
rank | rank of the port
mean | passengers a call
max | most passengers under the cap
real | likely passengers under the cap
max-t | most and likely passengers | scope | ceiling and estimate
season | days of the season
season-end | end of the season
big | big ships
big-size | size
very-big | ships over the limit
per-head | spending a head, industry
per-head-c | spending a head, study
per-t | spending a head, two estimates | scope | two estimators
jobs | families
half | share
dues | port dues
budget | budget of the town
dues-t | dues and budget | scope | part and whole
dues-share | share of the dues
dues-loss | loss of dues
kor | passengers of Korčanin
pier | pier
pier-year | year of the pier
== internal
a2 | span | lived in 1991, 44 years ago | from 1991 to 2025 are 34 years
