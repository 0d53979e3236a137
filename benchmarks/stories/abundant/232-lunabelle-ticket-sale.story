title: Ticket sale for Luna Bellamy's stadium nights
domain: music
== a1-popwire.txt | 2023-11-18
Luna Bellamy sells {{420,000 tickets|tickets:A,tickets-night:A}} in {{four hours|sold-time:A}}, adds dates

DUBLIN, Nov 17 (Popwire) - All {{420,000|tickets:A}} tickets for singer Luna Bellamy's {{six|nights:A,nights-added:A}} concerts at Harbour Field next summer were sold within {{four hours|sold-time:A}} on {{Friday|sale-day:A}}, her promoter said, adding {{two|nights-new:A}} more shows.

{{More than 1.3 million|queue:A}} people were waiting online when the sale opened at {{9 a.m.|sale-open:A}} Prices ranged from {{€89.50|price-low:A,price-range:A}} to {{€246|price-high:A,price-range:B,price-resale:A}}.

Bellamy, {{27|age:A}}, will play on {{June 20|first-night:A}} for the first time. The new shows are on {{July 3 and 4|new-dates:A}}.
== a2-liffeyherald.txt | 2023-11-18
'Number {{812,406|queue-place}} in the queue': fans fume

Aoife Brennock, {{15|aoife-age}}, sat from {{7.30|aoife-start}} with {{three|phones}} phones and got nothing. By {{midday|sold-time:B}} {{yesterday|sale-day:A}}, {{three hours|sold-time:B}} after the doors opened, it was over.

{{Six nights|nights:A,nights-added:A}} of Luna, and the stadium holds {{70,000|capacity:A,tickets-night:B}}. The site's virtual line had {{almost a million|queue:B}} in it.

Front-pitch seats went for {{€264|price-high:B}}, and, {{an hour|resale-hour}} later, {{€1,150|resale:A,price-resale:B}} on resale sites. The cheapest were {{just under €90|price-low:A}}.

TD Fergus Tolan wants a law. The one of {{2021|law-2021}} bans resale above face value for venues of {{over 1,000|law-size:A}}.

Extra concerts on the {{3rd and 4th of July|new-dates:A}} go on sale {{on Wednesday|sale2:A}}. That makes {{eight|nights-added:B}} in all.
== a3-backlinemag.md | 2023-11-20
---
title: Bellamy's summer, by the numbers
date: 2023-11-20
---
{{560,000|total-tickets:A,tickets-total:B}}: seats for {{eight|nights-added:B}} nights, with {{420,000|tickets:A,tickets-total:A}} gone. {{70,000|capacity:A,tickets-night:B}}: a night.

{{€71m|gross:A}}: what they will gross, at an average of {{€126.80|price-avg:A}}.

{{28|age-opening}}: her age on opening night, {{June 21|first-night:B}}. She was born on {{4 November 1996|born:A,age:A}}.

{{Five|record-nights:A}}: the venue's old record for one act, set in {{2012|record-year:A}}.

{{€4.20|fee-booking:A}}: the booking fee. {{€34m|economy:A}}: what the city expects to earn.

{{22 November|sale2:A}}: next sale. {{Two|limit:A}} tickets a person, down from {{four|limit-before:A}}.
== a4-promoter.txt | none
For immediate release

LUNA BELLAMY: THANK YOU DUBLIN!

Due to phenomenal demand {{two|nights-new:A}} final shows at Harbour Field have been added to the {{six|nights:A,nights-added:A}} sold out {{today|sale-day:A}}. On sale {{Wednesday 22 November|sale2:A}}, {{9am|sale2-open:A}}.

Tickets from {{€89.50|price-low:A}}; VIP packages {{€420|vip:A}}. Maximum of {{four|limit:B}} per customer. Doors {{17.00|doors}}, curfew {{22.30|curfew}}. Opening night: {{Thursday 20 June 2024|first-night:A}}.

Over 14s only on the pitch. Info: 01 555 0420
== a5-dublindigest.txt | 2023-11-20
TDs to grill ticket sellers over Bellamy sale

The Oireachtas committee on consumer affairs will hear ticket agents {{on 6 December|hearing:A}}, after the {{four-hour|sold-time:A}} sell-out of singer Luna Bellamy's Dublin concerts {{last Friday|sale-day:A}}.

It has had {{2,300|complaints:A}} complaints. Some buyers paid a booking fee of {{€6.20|fee-booking:B}} a ticket on top of prices running from {{€89.50|price-low:A,price-range:A}} to {{€246|price-high:A,price-range:B,price-resale:A}}.

Harbour Field takes {{65,000|capacity:B}} for concerts; {{82,000|capacity-sport:A,capacity-use:B}} for sport. All {{six|nights:A,nights-added:A}} original dates, from {{20 June|first-night:A}}, are gone.

Bellamy ({{27|age:A}}) has {{31 million|followers:A}} followers.
== topics
fee-booking | booking fee | conflict | 4.20 against 6.20 euros
capacity | concert capacity | conflict | 70,000 against 65,000
capacity-sport | capacity for sport (trap)
tickets-night | tickets in all and a night | scope | total and per night
sold-time | time until sold out | conflict | four hours against three (midday)
nights-added | nights before and after the addition | scope | time
queue | people in the online queue | conflict | more than 1.3 million against almost a million
price-high | dearest ticket | conflict | 246 against 264 euros
price-range | cheapest and dearest | scope | range
price-resale | face value and resale price | scope | different prices
first-night | opening night | conflict | 20 against 21 June 2024
tickets-total | sold and all with the new shows | scope | time
limit | tickets a person | conflict | two against four
vip | VIP price, same digits (trap)
record-nights | old record (trap)
sale-day | day of the sale, Friday 17 November 2023
sale2 | second sale, Wednesday 22 November 2023
tickets | tickets
nights | nights
nights-new | nights new
sale-open | sale open
price-low | price low
age | age
new-dates | new dates
queue-place | queue place
aoife-age | aoife age
aoife-start | aoife start
phones | phones
resale-hour | resale hour
resale | resale
law-2021 | law 2021
law-size | law size
total-tickets | total tickets
gross | gross
price-avg | price avg
age-opening | age opening
born | born
record-year | record year
economy | economy
limit-before | limit before
sale2-open | sale2 open
doors | doors
curfew | curfew
hearing | hearing
complaints | complaints
capacity-use | capacity use
followers | followers
== internal
a3 | span | 28: her age on opening night, June 21. She was born on 4 November 1996 | in June 2024 she is 27
