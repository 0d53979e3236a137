title: Auction of a Georgian marine clock
domain: auction
== a1-londonartwire.txt | 2024-12-05
Forgotten ship's clock fetches {{£2.75 million|price:A,price-hammer:A}} at auction

LONDON, Dec 5 (London Art Wire) - A brass marine timekeeper found in a Cornish boat shed sold for {{£2.75 million ($3.5 million)|price:A,price-hammer:A}} with fees on {{Thursday|sale-day:A}}, {{almost seven times|times:A}} its top estimate.

{{Five|bidders:A}} bidders fought over the clock, made by Thomas Halloran in {{1774|made:A}}, for {{14 minutes|bid-time:A}} at Pemberton & Rusk. The hammer fell at {{£2.25 million|price-hammer:B}}. It had been expected to make {{£300,000 to £400,000|estimate:A,estimate-price:A}}.

The previous high for a Halloran was {{£910,000|old-record:A}}, paid in {{2016|old-record-year:A}}. Only {{eight|survive:A}} are known.

The sale of {{212 lots|lots:A}} raised {{£6.9 million|sale-total:A,total-price:B}}; {{91 percent|sold:A}} found buyers.
== a2-cornishtimes.txt | 2024-12-06
From bait box to Bond Street: Newlyn family's {{millions|millions}}

It stood among the lobster pots of the late Jack Trevanion for {{40 years|shed-years:A}} and was once offered to a neighbour for {{£15|neighbour}}. {{Yesterday|sale-day:A}} somebody gave {{£2.57m|price:B}} for it.

The chronometer, just {{six inches (15 cm)|size:A}} across, came out of the workshop of Thomas Halloran, of Falmouth, {{250 years ago|made:A}}. It sailed round the world with Captain Ellery in {{1776-79|voyage}} and lost {{19 seconds|error}}.

Jack's granddaughter Demelza, {{34|demelza-age:A}}, a dental nurse, took it to a valuation day in {{March|valuation:A}}. She'd hoped for {{£400|hoped}}. "They asked me to sit down," she said. She will share the money with {{three|cousins:A}} cousins.

Auctioneer Hugo Rusk said {{seven people|bidders:B}} had been in the running, {{two|phone}} of them by phone. After {{a quarter of an hour|bid-time:A}} it went to a man in a green scarf.

{{Thirteen|survive:B}} Hallorans are left in the world, five of which do not work.
== a3-dialanddepth.md | 2024-12-09
---
title: Halloran No. 7
date: 9 Dec 2024
---
The result of {{5 December|sale-day:A}} deserves a closer look.

The estimate, {{£300-400,000|estimate:A,estimate-price:A}}, was a come-on. When Halloran No. 4 was sold {{eight years ago|old-record-year:A}} it made {{£910,000|old-record:A}} with a cracked dial.

The buyer's premium at Pemberton's is {{26%|premium}} to {{£800,000|premium-step}} and less above. So a bid of {{£2.25m|price-hammer:B}} became {{two and three quarter million|price:A,price-hammer:A,total-price:A,estimate-price:B}}: that is {{40 per cent|share:A}} of everything the sale brought in. A Swiss museum under-bid at {{£2.2m|underbid:A}}.

No. 7 is signed and dated {{1777|made:B}}. It has a diameter of {{152 mm|size:A}} and runs for {{30 hours|run:A}} on a winding, and weighs {{1.9 kg (6 lb 3 oz)|weight-clock:A}}.

The other clock of the day, a regulator of {{1774|regulator-year}} by Vane, made {{£275,000|regulator:A}}, a tenth as much. {{Nine in ten|sold:A}} lots sold, out of {{a little over 200|lots:A}}.
== a4-museumnews.txt | 2025-02-18
Export stopped: clock may stay

Ministers have placed a temporary export bar on the Halloran timekeeper bought at auction {{last December|sale-month}} for {{£2.75m|price:A,price-hammer:A,raised-price:B}} by a collector in Singapore. The bar runs {{until 17 May|bar:A}}, and may be extended by {{four months|bar-ext:A}}.

The Falmouth museum has {{£640,000|raised:A,raised-price:A}} towards the price so far, {{£500,000|raised-lottery:A}} of it from the Heritage Fund. {{Four|heirs}} heirs of the fisherman Jack Trevanion, who kept the clock in his shed for {{over half a century|shed-years:B}}, have pledged {{£20,000|heirs-pledge:A}} each.
== a5-clocktrade.txt | 2024-12-06
Marine timekeeper tops {{212-lot|lots:A}} sale

A Halloran box timekeeper of {{1774|made:A}} was the star of Pemberton & Rusk's horology sale in London {{on Thursday|sale-day:A}}, making {{£2.75m|price:A,price-hammer:A,total-price:A,estimate-price:B}} including premium, on an estimate of {{£300,000-£400,000|estimate:A,estimate-price:A}}.

Bidding opened at {{£180,000|open-bid:A}} and lasted {{14|bid-time:A}} minutes. {{Five|bidders:A}} parties took part to the last.

The sale total was {{£6.9m|sale-total:A,total-price:B}}, with {{83%|sold:B}} sold. A year ago it was {{£4.2m|total-2023:A}}.

The maker's previous record, {{£910,000|old-record:A}}, was set {{in 2014|old-record-year:B}}. The piece, {{152mm|size:A}} wide, lay in a shed at Newlyn for {{some 40 years|shed-years:A}}. Next sale: {{5 March|next-sale:A}}.
== topics
sold | share of lots sold | conflict | 91 (nine in ten) against 83 per cent
old-record-year | year of the old record | conflict | 2016 against 2014
total-2023 | last year's sale (trap)
price | price with fees | conflict | 2.75m against 2.57m
price-hammer | price with fees and hammer price | scope | fees
made | year the clock was made | conflict | 1774 (250 years ago) against 1777
bidders | number of bidders | conflict | five against seven
survive | Halloran clocks known | conflict | eight against thirteen
shed-years | years in the shed | conflict | 40 years against more than half a century
estimate-price | estimate and result | scope | estimate against result
total-price | price of the clock and whole sale | scope | part and whole
raised-price | money raised and price | scope | part and whole
regulator | another clock (trap)
underbid | last losing bid (trap)
sale-day | day of the sale, Thursday 5 December 2024
share | 2.75m of 6.9m is 40 per cent (right)
heirs | Demelza and three cousins, four heirs (right)
times | times
bid-time | bid time
estimate | estimate
old-record | old record
lots | lots
sale-total | sale total
millions | millions
neighbour | neighbour
size | size
voyage | voyage
error | error
demelza-age | demelza age
valuation | valuation
hoped | hoped
cousins | cousins
phone | phone
premium | premium
run | run
weight-clock | weight clock
regulator-year | regulator year
sale-month | sale month
bar | bar
bar-ext | bar ext
raised | raised
raised-lottery | raised lottery
heirs-pledge | heirs pledge
premium-step | premium step
open-bid | open bid
next-sale | next sale
== internal
a3 | conversion | 1.9 kg (6 lb 3 oz) | 1.9 kg is 4 lb 3 oz
