title: Mackerel and cod quotas for the North Bank
domain: fishing quotas
== a1-atlanticpress.txt | 2024-11-06
Coastal states agree to cut mackerel catch by {{22%|mac-cut:A,cuts:mac}}

TORSHAVEN, Nov 6 (Atlantic Press) - Six northern fishing nations agreed on {{Wednesday|day:A}} to limit next year's mackerel catch on the North Bank to {{577,000 tonnes|mac-tac:A,mac-years:2025,tacs:mac}}, a reduction of {{22%|mac-cut:A,cuts:mac}} from {{739,000 tonnes|mac-tac-prev:A,mac-years:2024}} this year, but failed once more to agree on how to divide it.

Scientists had advised no more than {{577,000|mac-advice:A}}. If, as in each of the past {{15 years|no-deal:A}}, every country sets its own share, the actual catch will be {{about a quarter|over-next:A}} higher, green groups warned. In 2023 it was {{1.01 million tonnes|mac-catch:A,catch-tac:catch}}, with an agreed ceiling of {{782,000|mac-tac-23:A,catch-tac:tac}}.

Cod fared worse. The limit was lowered by {{31%|cod-cut:A,cuts:cod}} to {{41,800 tonnes|cod-tac:A,cod-years:2025,tacs:cod,skerry-v:all}}, the lowest since {{1991|lowest:A}}.

Blue whiting is the exception: {{1.45 million tonnes|bw-tac:A,tacs:bw}}, {{5%|bw-cut:A,cuts:bw}} less than in 2024, against the {{1.53 million|bw-tac-prev:A}} of the year.

"We came {{within two percentage points|near-deal:A}} of a sharing deal at {{3 a.m.|night:A}}," said chief negotiator Solrun Weihe. The island state claims {{12.6%|isl-claim:A,shares:claim}} of the mackerel; the others offered {{10.8%|isl-offer:A,shares:offer}}.

Spawning stock of mackerel was put at {{2.8 million tonnes|ssb:A,ssb-years:2024}}, compared with {{3.7 million|ssb-prev:A,ssb-years:2022}} two years ago. Cod's stands at {{98,000|cod-ssb:A}}, just under the critical level of {{107,000|cod-lim:A}}.

Mackerel, once a fish of the warm south, has moved north and west over two decades, and quotas based on where it used to be caught have made little sense to anybody since. Islandia, which landed next to none in {{2005|isl-then:A}}, took {{128,000 tonnes|isl-catch:A,catches:isl}} last year; Norvik's fleet, the biggest, {{297,000 tonnes|norvik-catch:A,catches:norvik}}.

The parties meet again on {{Nov. 26|next:A}}.
== a2-skerryfisher.txt | 2024-11-08
Skerry skippers: 'It's the whitefish boats that'll go'
THE SKERRY FISHER, Friday 8 November

There were no cheers on the quay at Lunnavoe this week.

Cod on the Bank comes down to {{41,800t|cod-tac:A,cod-years:2025,tacs:cod,skerry-v:all}}, from {{60,600t|cod-tac-prev:A,cod-years:2024}}. Skerry's slice, {{6.4 per cent|skerry-share:A}}, will be {{some 2,700t|skerry-cod:A,skerry-v:skerry}}, {{1,200t|skerry-less:A}} less than now.

"That's {{19 days|days-sea:A,days:2025}} at sea for a boat like mine. This year I had {{28|days-sea-prev:A,days:2024}}," said Magnie Halcrow, {{53|magnie-age:A}}, of the 24-metre *Provider* and {{four crew|crew:A}}. He expects {{ten of the island's 31|boats:A}} whitefish boats to be sold.

The mackerel men were quieter. The {{25 per cent|mac-cut:B}} cut decided {{on Wednesday|day:A}} leaves them with a total of {{577,000t|mac-tac:A,mac-years:2025,tacs:mac}} to share with everyone else, and prices are at {{£1,420|mac-price:A,mac-prices:now}} a tonne, where two years ago they were at {{£1,090|mac-price-prev:A,mac-prices:prev}}.

Fish dealer Ina Tulloch has done the sums. "Last year we landed {{£38.6m|landed:A,landed-years:2023,landed-parts:all}} in Lunnavoe. {{£24.1m|landed-mac:A,landed-parts:mac}} of it was mackerel and {{£9.2m|landed-white:A,landed-parts:white}} whitefish; herring and shellfish made up the other {{£6.3m|landed-other:A,landed-parts:other}}. This year to October it's {{£35.2m|landed-24:A,landed-years:2024}}."

The Skerry fishermen's association said cod was "hopping over the rail" and that the scientists' survey had covered only {{61 stations|stations:A,stations-plan:done}} of a planned {{90|stations-plan-n:A,stations-plan:plan}} because the vessel broke down.

Halcrow's grandfather fished from the same pier, with lines, and is said to have thrown back more cod in a week than the grandson will be allowed in a year. "They tell us there's {{ninety-eight thousand tonnes|cod-ssb:A}} of it left. I'd like to meet the man who counted." He isn't bitter about the scientists, some of whom have sailed with him. What galls him is that next year's {{41,800|cod-tac:A,cod-years:2025,tacs:cod,skerry-v:all}} was settled in a hotel {{600 miles|hotel:A}} from the nearest fish.

Lifeboat called out {{twice|lifeboat:A}}, p. 5. Harbour dues up {{3.5%|dues:A}}.
== a3-seafoodmonitor.html | 2024-11-11
<html><body><p class="crumbs">Seafood Monitor / Pelagic</p>
<h1>Mackerel: paper cut or real cut?</h1>
<p>November 11, 2024</p>
<p>On paper, the coastal states chopped {{162,000t|mac-less:A}} off the mackerel TAC {{last Wednesday|day:A}}. In the water it may come to nothing. Unilateral quotas this year added up to {{921,000t|uni:A,uni-tac:uni}}, {{25%|over:A}} more than the {{739,000t|mac-tac-prev:A,mac-years:2024,uni-tac:tac}} recommended.</p>
<p>Norvik claims {{31.0%|norvik:A,claims:norvik}}, the mainland union {{29.5%|union:A,claims:union}}, Skerry {{14.8%|skerry-mac:A,claims:skerry}}, Islandia {{12.6%|isl-claim:A,claims:isl,shares:claim}}, and so on up to {{124.6%|claims-sum:A}}. The November talks broke down over Islandia, which was offered {{11.8%|isl-offer:B}}.</p>
<p>ICES-style advice for 2025, at {{577,000t|mac-advice:A}}, rests on a spawning biomass of {{2.8m t|ssb:A,ssb-years:2024}}, {{a quarter|ssb-fall:A}} less than in {{2022|ssb-year:A}} ({{3.7m t|ssb-prev:A,ssb-years:2022}}). The limit reference point is {{2.0m t|ssb-lim:A,ssb-years:lim}}.</p>
<p>Prices have reacted. Frozen {{400-600g|grade:A}} mackerel rose {{$180|price-rise:A}} to {{$2,310|frozen:A,frozen-sizes:big}}/t delivered Asia; the {{300-500g|grade2:A}} grade to {{$1,960|frozen2:A,frozen-sizes:small}}.</p>
<p>Buyers in Japan, who take {{a third|japan:A}} of the large fish, have so far shrugged; stocks in cold store there were {{64,000t|coldstore:A,cold-years:now}} at the end of September, compared with {{71,000t|coldstore-prev:A,cold-years:before}} a year before. Should the {{22%|mac-cut:A,cuts:mac}} reduction really be fished, says one Bergholm exporter, "we're looking at three thousand dollars by Easter".</p>
<p>Blue whiting's TAC was put at {{1.45m t|bw-tac:A,tacs:bw}}, a {{5%|bw-cut:A,cuts:bw}} trim. Atlanto-herring: {{402,000t|herring:A,tacs:herring}}, up {{3%|herring-up:A}}.</p>
<p>For cod, the panel is unanimous: {{41,800t|cod-tac:A,cod-years:2025,tacs:cod,skerry-v:all}}, down from {{60,600t|cod-tac-prev:A,cod-years:2024}}, the smallest TAC in {{33 years|lowest-span:A}}.</p>
<p>Next round: {{26 November|next:A}}, Bergholm.</p>
</body></html>
== a4-oceangreens.md | none
---
title: "Six states, one sea, zero agreement"
date: 9/11/24
by: Friends of the Open Ocean
---
What governments signed on {{6 November|day:A}} sounds good: mackerel down by {{more than a fifth|mac-cut:A,cuts:mac}}, exactly as advised. What they didn't sign is who gets it. The last sharing arrangement lapsed in {{2009|lapsed:A}}, {{fifteen years|no-deal:A}} ago.

The result? In 2023 boats took {{slightly over a million tonnes|mac-catch:A,catch-tac:catch}}, when {{782,000|mac-tac-23:A,catch-tac:tac}} was the limit: {{29%|over-23:A}} too much. This year they have granted themselves {{920,000|uni:A,uni-tac:uni}}.

The stock has lost {{900,000 tonnes|ssb-drop:A}} of adult fish since 2022 and is down to {{2.8 million|ssb:A,ssb-years:2024}}.

Cod is beyond that stage. {{98,000 tonnes|cod-ssb:A}} of spawners are left, {{8%|cod-below:A}} below the line at which scientists say stop. They did say stop: their advice for 2025 was {{zero|cod-advice:A,cod-adv:adv}}. Ministers made it {{41,800|cod-tac:A,cod-years:2025,tacs:cod,cod-adv:tac}}, an amount we last saw in {{1993|lowest:B}}.

For every {{ten|ten:A}} cod caught in 1980 there is now {{one|one:A}}.

Certification of the mackerel fishery, suspended in {{2019|cert:A}}, will not return. {{Three|shops:A}} of the big {{five|shops-all:A}} supermarket chains have told us they'll stop buying from {{July|shops-when:A}}.

There's still time to mend this. When the six meet again on {{the 26th|next:A}} they could do what they've avoided for {{a decade and a half|no-deal:A}} and agree on percentages; a paper by two of the chief negotiators shows that the gap between claims and offers has shrunk to {{1.8 points|near-deal:A}} for the most stubborn of them. Or they can go on fishing as if there were one and a quarter oceans.

Our ship *Petrel* ({{38 m|ship:A}}, {{16 berths|berths:A}}) will be on the Bank from {{20 November|petrel:A}}. To donate {{€25|donate:A}}, text COD.
== topics
japan | Japan's share
coldstore | cold stores now
coldstore-prev | cold stores a year before
cold-years | cold stores | scope | year
hotel | distance of the hotel
isl-then | year of small landings
isl-catch | Islandia's catch
norvik-catch | Norvik's catch
catches | catches by country | scope | country
day | day of the agreement
mac-tac | mackerel limit for 2025
mac-tac-prev | mackerel limit for 2024
mac-tac-23 | mackerel limit for 2023
mac-years | mackerel limit in two years | scope | year
mac-cut | cut of the mackerel limit | conflict | 22% against 25%
mac-less | cut in tonnes
mac-advice | advice for mackerel
mac-catch | mackerel catch in 2023
catch-tac | catch and limit in 2023 | scope | limit and result
over | own quotas over the limit this year
over-next | feared excess next year
over-23 | catch over the limit in 2023
no-deal | years without a sharing deal
lapsed | year the last deal lapsed
cod-tac | cod limit for 2025
cod-tac-prev | cod limit for 2024
cod-years | cod limit in two years | scope | year
cod-cut | cut of the cod limit
cuts | cuts by species | scope | species
tacs | limits by species | scope | species
cod-advice | advice for cod
cod-adv | advice and decision for cod | scope | advice and decision
lowest | year of the last such low limit | conflict | 1991 against 1993
lowest-span | years since such a limit
bw-tac | blue whiting limit
bw-tac-prev | blue whiting limit for 2024
bw-cut | cut of blue whiting
herring | herring limit
herring-up | rise of herring
near-deal | how near a deal was
night | hour of the night
isl-claim | Islandia's claim
isl-offer | offer to Islandia | conflict | 10.8% against 11.8%
shares | claim and offer | scope | claim and offer
ssb | mackerel spawning stock
ssb-prev | mackerel spawning stock in 2022
ssb-years | spawning stock in two years and its limit | scope | year, limit
ssb-year | year of the earlier stock
ssb-fall | fall of the stock
ssb-drop | fall of the stock in tonnes
ssb-lim | limit of the stock
cod-ssb | cod spawning stock
cod-lim | critical level of cod
cod-below | cod below the critical level
next | next meeting
skerry-share | Skerry's share of cod
skerry-cod | Skerry's cod quota
skerry-v | whole cod limit and Skerry's part | scope | part
skerry-less | fall of Skerry's cod quota
days-sea | days at sea next year
days-sea-prev | days at sea this year
days | days at sea in two years | scope | year
magnie-age | skipper's age
crew | crew
boats | boats expected to be sold
mac-price | mackerel price
mac-price-prev | mackerel price two years ago
mac-prices | mackerel prices | scope | time
landed | landings in 2023
landed-24 | landings in 2024 to October
landed-years | landings | scope | period
landed-mac | mackerel landings
landed-white | whitefish landings
landed-other | other landings
landed-parts | landings by kind | scope | part
stations | survey stations done
stations-plan-n | survey stations planned
stations-plan | done and planned | scope | plan and result
lifeboat | lifeboat calls
dues | harbour dues
uni | sum of the countries' own quotas this year
uni-tac | own quotas and limit | scope | definition
norvik | Norvik's claim
union | union's claim
skerry-mac | Skerry's mackerel claim
claims | claims by country | scope | country
claims-sum | sum of the claims
grade | grade
grade2 | other grade
price-rise | price rise
frozen | price of the big grade
frozen2 | price of the small grade
frozen-sizes | prices by grade | scope | grade
ten | cod in 1980
one | cod now
cert | year of the suspension
shops | chains that will stop
shops-all | big chains
shops-when | when they will stop
ship | ship's length
berths | ship's berths
petrel | ship's arrival
donate | donation
== internal
a2 | sum | made up the other £6.3m | 38.6 less 24.1 less 9.2 is 5.3
