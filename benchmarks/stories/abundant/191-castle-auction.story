title: Auction of Glenmurrin Castle
domain: property
== a1-scotswire.txt | 2019-11-14
Castle with a ghost goes for {{£3.6m|price:A,price-and-tarvie:A,price-guide:A,price-ask:A}}
INVERLOCH, Nov 14 (Hebrides News) - Glenmurrin Castle, a {{26-bedroom|beds:A,beds-and-tarvie-beds:A}} pile in the Highlands, sold at auction for {{£3.6 million|price:A,price-and-tarvie:A,price-guide:A,price-ask:A}} on {{Thursday|day:A}}, well over its {{£2.5 million|guide:A,price-guide:B,price-guide-v2:B}} guide.
The estate has {{5,400 acres|acres:A,land-loch:A}} and dates from {{1587|built:A,built-century:A}}. The buyer, bidding by telephone, was not named.
== a2-inverlochnews.txt | 2019-11-15
Inverloch News, Friday November 15 2019
It took auctioneer Hamish Reay {{six minutes|mins:A}} and {{41 bids|bids:A}}. At {{twelve minutes past three|time:A}} {{yesterday|day:A}} the Murrins' home of {{432 years|built:A}} was somebody else's, for {{three million six hundred thousand pounds|price:A,price-and-tarvie:A,price-guide:A,price-ask:A}}.
Lady Fenella Murrin, {{84|fen-age:A}}, the {{14th|murrin-gen:A}} of her line, watched from the {{third row|row:A}}. "I shall miss the {{23 bedrooms|beds:B,beds-and-tarvie-beds-v2:A}}. I shan't miss the {{31 leaks|leaks:A}}."
The castle made {{£210,000|income:A,income-cost:A}} a year from weddings and cost {{£340,000|upkeep:A,income-cost:B,income-cost-v2:B}} to run. {{Seven jobs|jobs:A}} depend on it.
It had been on the market {{since March 2018|market:A}}, first at {{£4.2m|ask-first:A,price-ask:B,price-ask-v2:B}}.
== a3-landandhouse.md | 2019-11-18
---
title: Under the hammer
date: 2019-11-18
---
**Glenmurrin Castle**, sold {{14 Nov|day:A}}, {{£3.6m|price:A,price-and-tarvie:A,price-guide:A,price-ask:A}}: {{44%|over:A}} over guide. {{2,185 ha|acres:A,land-loch:A}} with a {{190-ha|loch:A,land-loch:B}} loch. {{38 bids|bids:B}}; {{five bidders|bidders:A}}. Needs {{£1.8m|repairs:A}} of repairs, the surveyor says. On the books for {{20 months|market:A}}; the price was first cut in {{May|cut-when:A}}, from {{£4.2m|ask-first:A,price-ask:B,price-ask-v2:B}}.
**Tarvie Lodge**, {{£1.36m|tarvie:A,price-and-tarvie:B,price-and-tarvie-v2:B}}, {{12 beds|tarvie-beds:A,beds-and-tarvie-beds:B,beds-and-tarvie-beds-v2:B}}.
== a4-evening.txt | none
A tech founder from Utrecht is said to be the new laird of Glenmurrin, the {{16th-century|built-century:A}} castle that went for {{£3.3 million|price:B,price-and-tarvie-v2:A,price-guide-v2:A,price-ask-v2:A}} at Reay's {{on Thursday afternoon|day:A}}. He is {{39|buyer-age:A}} and pays his {{seven staff|jobs:A}} from {{December 2|pay-from:A}}. Roof and walls will swallow {{£1.8m|repairs:A}} more. {{Four|bidders:B}} people fought for the house, whose guide price was {{£2.5m|guide:A,price-guide:B,price-guide-v2:B}}. Lady Fenella ({{81|fen-age:B}}) moves to a flat with {{two|flat:A}} bedrooms. The castle was built in {{1578|built:B}}.
== a5-worldpost.txt | 2019-11-14
Haunted Scottish castle finds a buyer
Published 14 November 2019

After nearly two years on the market, a Scottish castle with {{26|beds:A,beds-and-tarvie-beds:A}} bedrooms and, it's said, a grey lady went under the hammer {{on Thursday|day:A}} for {{$4.6 million (£3.6 million)|price:A,price-and-tarvie:A,price-guide:A,price-ask:A}}. Glenmurrin had been expected to bring {{about £2.5 million|guide:A,price-guide:B,price-guide-v2:B}}.
The house was begun in {{1587|built:A,built-century:A}} and has been in one family ever since. Its last chatelaine, Fenella Murrin, {{84|fen-age:A}}, said upkeep had simply become too much: it swallows {{£340,000|upkeep:A,income-cost:B,income-cost-v2:B}} a year, while weddings bring in {{£120,000|income:B,income-cost-v2:A}}.
It took {{41 bids|bids:A}} by {{five|bidders:A}} parties, and {{no more than six minutes|mins:A}}, to settle the matter. The winner, whose name wasn't disclosed, was on the phone. The price includes {{over 5,000 acres|acres:A,land-loch:A}} of moor and a loch. A survey found that {{£1.8m|repairs:A}} would have to be spent on the roof.
== topics
beds-and-tarvie-beds | beds and tarvie beds | scope | two houses
price-and-tarvie | price and tarvie | scope | two houses
income | income of the castle a year | conflict | 210,000 against 120,000 pounds
day | day of the auction, Thursday 14 November 2019
price | price of the castle | conflict | 3.6m against 3.3m pounds
price-guide | price and guide price | scope | guide and result
price-ask | price and first asking price | scope | asked and paid
beds | bedrooms | conflict | 26 against 23
land-loch | land and the loch on it | scope | whole and part
bids | bids | conflict | 41 against 38
bidders | bidders | conflict | five against four
fen-age | age of Lady Fenella | conflict | 84 against 81
income-cost | income and running cost | scope | different things
built | year the castle was built | conflict | 1587 against 1578
market | on the market since March 2018, 20 months
guide | guide
acres | acres
mins | mins
time | time
murrin-gen | murrin gen
row | row
leaks | leaks
upkeep | upkeep
jobs | jobs
ask-first | ask first
over | over
loch | loch
repairs | repairs
cut-when | cut when
tarvie | tarvie
tarvie-beds | tarvie beds
built-century | built century
buyer-age | buyer age
pay-from | pay from
flat | flat
beds-and-tarvie-beds-v2 | beds and tarvie beds (variant 2) | scope | two houses
price-and-tarvie-v2 | price and tarvie (variant 2) | scope | two houses
price-guide-v2 | price and guide price (variant 2) | scope | guide and result
price-ask-v2 | price and first asking price (variant 2) | scope | asked and paid
income-cost-v2 | income and running cost (variant 2) | scope | different things
== internal
