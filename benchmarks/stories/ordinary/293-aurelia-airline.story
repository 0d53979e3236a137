title: Aurelia Air's quarter, order and Lisbon-Recife incident
domain: business
== a1-aurelia.md | 2023-11-02
---
title: Aurelia Air reports third quarter 2023
date: 2 November 2023
---
Aurelia Air carried {{4.62 million passengers|pax:A}} in the third quarter ({{Q3 2022: 4.10 million|pax:B}}), an increase of {{13%|paxrise:A}}. Load factor was {{87.4%|load:A}} ({{85.1%|load:B}}).

Revenue came to {{€913 million|rev:A}} ({{€798 million|rev:B}}). Operating profit was {{€142 million|ebit:A}} ({{€96 million|ebit:B}}) and net profit {{€88 million|net:A}}. For the first nine months revenue reached {{€2.21 billion|rev:C}} and operating profit {{€187 million|ebit:C}}.

Fuel cost {{€251 million|fuel:A}}. {{64%|hedge:A}} of fourth-quarter needs are hedged.

The Board has approved an order for {{18|order:A}} long-range single-aisle aircraft with {{12|options:A}} options. Deliveries begin in {{2026|deliv:A}}. The fleet today numbers {{71 aircraft|fleet:A}} with an average age of {{9.6 years|fleetage:A}}.

For the full year we now expect operating profit of {{€195 million to €210 million|guide:A}} (previously {{€170 million to €190 million|guide:B}}). Capacity will grow by {{8%|capacity:A}} in 2024.

Punctuality was {{71%|punct:A}}, after {{66%|punct:B}} in the summer of 2022. {{98.1%|regular:A}} of flights were operated. Headcount was {{6,480|staff:A}} on {{30 September|staffdate:A}}.
== a2-marketwire.txt | 2023-11-02
Aurelia Air lifts outlook, orders {{18|order:A}} jets; shares gain
LISBON, Nov 2 (Market Wire) - Portugal-based Aurelia Air raised its profit forecast on Thursday after a record summer, and picked a new jet in a deal worth {{$2.3 billion|orderval:A}} at list prices.

Operating profit jumped {{48%|ebitrise:A}} to {{142 million euros|ebit:A}}, above a consensus of {{131 million|ebit:D}}. Full-year profit is seen at up to {{210 million|guide:A}}.

The shares rose {{6.9%|share:A}} to {{4.83 euros|price:A}} in morning trade. They've lost {{11%|share:B}} since {{July|sharesince:A}}.

Chief executive Marta Quintela, {{51|age-quintela:A}}, told reporters the planes would open routes to Recife, Boston and {{four|routes:A}} further cities. Bookings for winter are {{9%|book:A}} up on last year. Ticket prices in the summer were {{4%|fares:A}} higher.

Pilots, who number {{1,120|pilots:A}}, have announced a walkout of {{two days|strike:A}} from {{November 10|strikedate:A}}. It would ground {{about 310|strikeflights:A}} flights and, Quintela said, cost {{3.5 million euros|strikecost:A}} a day.

Rival Ibero Jet said last week that it had flown {{7.1 million|ibero:A}} people, {{13%|iberorise:A}} more, and made {{187 million|iberoprofit:A}}. Brent stood at {{$86.40|brent:A}} a barrel.
== a3-aviationherald.html | 2023-11-04
<html><body>
<h1>Aurelia flight 871 turns back over Atlantic; {{14|hurt:A}} hurt in drop</h1>
<p>Saturday 4 November 2023, flight safety desk</p>
<p>An Aurelia Air jet bound from Lisbon to Recife with {{171 passengers|onboard:A}} and {{eight|crew:A}} crew fell {{1,900 feet|drop:A}} in turbulence on {{Friday evening|flightday:A}}. {{Fourteen|hurt:A}} people were injured, {{three|serious:A}} of them seriously. It landed back in Lisbon at {{22.47|landing:A}}.</p>
<p>The aircraft, {{eleven years|acage:A}} old, was at {{35,000 feet|alt:A}}, {{640 nautical miles|where:A}} out, {{100 minutes|when:A}} into the flight.</p>
<p>Passenger Inácio Prata, {{71|age-prata:A}}, hit the ceiling. "The belt sign lit {{two or three seconds|belt:A}} before."</p>
<p>It's the airline's {{second|nth:A}} such case this year. In {{March|firstcase:A}}, {{six|firsthurt:A}} were hurt on the way to Dakar. The airline has {{nine|longrange:A}} aircraft of this type out of {{71|fleet:A}}. It wants {{18|order:A}} new ones; the first will come {{the year after next|deliv:B}}, according to the maker's delivery schedule.</p>
<p>The maximum load recorded was {{1.8 g|gforce:A}}. Investigators will say more within {{30 days|prelim:A}}.</p>
<p>Most read: Ibero Jet loses 14 bags | 171 new rules | Airport strike: day 2</p>
</body></html>
== a4-jornalsul.txt | 2023-11-07
Aurelia: high profit, hard landing
Jornal do Sul (English), Tuesday 7 November 2023

{{Seventeen|hurt:B}} people have now reported injuries from {{Friday|flightday:A}}'s flight 871, {{two|inhosp:A}} are still in hospital. The box shows a plunge of {{nearly six hundred metres|drop:A}}, says the bureau. It adds that those in the cabin had been told to buckle up {{forty seconds|belt:B}} before it hit.

On the exchange the fall was softer: Aurelia closed at {{€4.61|price:B}} on Monday, {{1.7 per cent|share:C}} down. On Thursday evening it had been {{€4.77|price:C}}.

The strike is smaller than feared. By law half the flights go, so {{150|strikeflights:B}} drop out rather than {{over 300|strikeflights:A}}. It begins {{on Friday|strikedate:A}}. Pilots want {{15 per cent|paydemand:A}}; Aurelia is at {{eight|paydemand:B}}. The last stoppage, in {{2019|laststrike:A}}, took {{three|laststrikedur:A}} days.

Each strike day costs the carrier {{€5 million|strikecost:B}}, says its finance chief Nuno Abrantes, {{48|age-abrantes:A}}. Still, "it's a year of years": {{4.6 million|pax:A}} flew in the summer quarter, and in the whole of 2023 it'll be {{15 million|pax:C}}, against {{13.4|pax:D}} in 2022 and {{14.8|pax:E}} in {{2019|precovid:A}}.

Planes were {{87 per cent|load:A}} full from July to September; in October {{83|load:C}}. Of {{six|routesall:A}} new routes, Boston starts {{in May|boston:A}}.

The state, which owns {{22 per cent|state:A}}, put in {{€310m|rescue:A}} in 2020; {{€140m|rescue:B}} is paid back. From the order, with list price of {{2.3 billion dollars|orderval:A}}, about {{half|discount:A}} comes off as a rebate.

Staff: {{6,480|staff:A}} in September, {{6,900|staff:B}} by next summer. Airport tax rises to {{€14|tax:A}}.
== topics
pax | passengers Q3, Q3 2022, 2023, 2022, 2019 | scope | periods
paxrise | rise
load | load factor Q3, Q3 2022, October | scope | periods
rev | revenue Q3, Q3 2022, nine months | scope | periods
ebit | operating profit Q3, Q3 2022, nine months, consensus | scope | periods, forecast
ebitrise | rise of operating profit
net | net profit
fuel | fuel
hedge | hedge
order | planes ordered
options | options
deliv | first delivery | conflict | 2026 against the year after next (2025)
fleet | fleet
fleetage | fleet age
guide | profit guidance new and old | scope | before/after
capacity | capacity growth
punct | punctuality years | scope | years
regular | regularity
staff | staff September and next summer | scope | dates
staffdate | date
orderval | order at list price
share | share moves Thursday, since July, Monday | scope | periods
price | share price Thursday morning, Monday, Thursday evening | scope | days
sharesince | since
age-quintela | age
routes | further routes
routesall | new routes in all
book | bookings
fares | fares
pilots | pilots
strike | length of strike
strikedate | start of strike
strikeflights | flights feared and really cancelled | scope | forecast against later
strikecost | cost of a strike day | conflict | 3.5m against 5m
ibero | Ibero Jet passengers (trap)
iberorise | Ibero Jet's rise (trap)
iberoprofit | Ibero Jet's profit (trap)
brent | oil price
hurt | injured by day | scope | rose
onboard | passengers aboard
crew | crew
drop | drop
flightday | day of flight
serious | seriously hurt
landing | landing
acage | age of aircraft
alt | altitude
where | distance
when | time into flight
age-prata | age (trap for fleet)
belt | warning before the turbulence | conflict | two or three seconds against forty
nth | number of case
firstcase | first case
firsthurt | hurt in first case
longrange | aircraft of type
gforce | load
prelim | report
inhosp | in hospital
paydemand | pay demanded and offered | scope | demand against offer
laststrike | year
laststrikedur | days
age-abrantes | age
precovid | year
boston | Boston starts
state | state's share
rescue | rescue and repaid | scope | part
discount | rebate
tax | airport tax
== copies
== internal
