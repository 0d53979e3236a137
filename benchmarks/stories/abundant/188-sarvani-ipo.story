title: IPO of Indian kitchenware maker Sarvani
domain: business
== a1-mintlike.txt | 2024-06-27
Sarvani Kitchenware lists at {{22% premium|listing:A,list-close:A}}
MUMBAI, June 27 (Bazaar News) - Shares of pressure-cooker maker Sarvani Kitchenware listed on {{Thursday|listed:A}} at {{Rs 427|open:A,open-issue:A,open-and-close:A}}, a premium of {{22%|listing:A,list-close:A}} to the issue price of {{Rs 350|issue:A,open-issue:B,issue-band:A}}, and closed at {{Rs 401|close:A,open-and-close:B}}.
The {{Rs 840-crore|size:A,size-parts:A,size-parts-v2:A}} offer, open from {{June 19 to 21|window:A}}, was subscribed {{41 times|sub:A,sub-retail:A}}. Of it, {{Rs 300 crore|fresh:A,size-parts:B,size-parts-v2:B}} is fresh capital.
Market value at the close: {{Rs 5,200 crore|mcap:A}}. The family sold shares for the remaining {{Rs 640 crore|ofs:B,size-parts:C}}.
== a2-deccantelegraph.txt | 2024-06-28
Cooker firm whistles on the bourse
Deccan Telegraph, Friday, June 28, 2024
Allottees of Sarvani made money {{yesterday|listed:A}}, but less by evening than by morning: from {{427 rupees|open:A,open-issue:A,open-and-close:A}} the stock slid to {{401|close:A,open-and-close:B}}, {{14.6 per cent|close-gain:A,list-close:B}} over the issue price.
Nashik-based Sarvani, set up by Kamlesh Oza in {{1978|founded:A}}, sells {{65 lakh|cookers:A,cookers-and-rival:A}} cookers a year through {{48,000 shops|shops:A}}. Promoters now own {{68 per cent|prom:A,prom-before:A}}, down from {{87|prom-prev:A,prom-before:B}}.
Small investors' portion was covered {{19 times|retail-sub:A,sub-retail:B,sub-retail-v2:B}}, the whole issue {{44 times|sub:B,sub-retail-v2:A}}.
The money, {{Rs 300 crore|fresh:A,size-parts:B,size-parts-v2:B}} for the company itself, will pay for a plant at Sanand making {{20 lakh|sanand:A}} pieces.
== a3-ipodesk.md | 2024-06-27
---
title: Sarvani IPO tracker
date: 2024-06-27
---
| | |
|---|---|
| Band | {{Rs 332-350|band:A,issue-band:B}} |
| Final | {{Rs 350|issue:A,issue-band:A,open-issue:B}} |
| Size | {{Rs 8.4 billion|size:A,size-parts:A,size-parts-v2:A}} (fresh {{3.0|fresh:A,size-parts:B,size-parts-v2:B}}, sale by promoters {{5.4|ofs:A,size-parts-v2:C}}) |
| Retail cover | {{19x|retail-sub:A,sub-retail:B,sub-retail-v2:B}} |
| Lot | {{42 shares|lot:A}}, {{Rs 14,700|lot-value:A}} |
| Listing | {{27 June|listed:A}} |
| FY24 sales | {{Rs 1,130 crore|sales:A,sales-pat:A,sales-pat-v2:A}} |
| FY24 PAT | {{Rs 96 crore|pat:A,sales-pat:B}} |
| Founded | {{1987|founded:B}} |
== a4-kitchenretailer.html | 2024-07-01
<html>
<body>
<h1>
Sarvani: {{6.5 million|cookers:A,cookers-and-rival:A}} whistles a year
</h1>
<p>
1 July 2024
</p>
<p>
The company that went public {{last Wednesday|listed:B}} at {{Rs 350|issue:A,open-issue:B,issue-band:A}} reaches {{84,000|shops:B}} retailers. It raised {{$101 million|size:A,size-parts:A,size-parts-v2:A}}, but only {{$36 million|fresh:A,size-parts:B,size-parts-v2:B}} goes into its own purse. The Oza family keeps {{a little over two-thirds|prom:A,prom-before:A}}.
</p>
<p>
Sales grew {{17%|sales-rise:A}} to {{Rs 11.3 billion|sales:A,sales-pat:A,sales-pat-v2:A}} last fiscal; profit was {{Rs 69 crore|pat:B,sales-pat-v2:B}}. The Sanand plant, with an output of {{two million|sanand:A}} a year, is to open in {{2026|sanand-date:A}}.
</p>
<p>
Rival Annapoorna sells {{68 lakh|rival:A,cookers-and-rival:B,cookers-and-rival-v2:B}}. Its MD, {{58|rival-md:A}}, says: “We whistled first.”
</p>
</body>
</html>
== a5-indiaherald.txt | none
Pressure-cooker maker Sarvani makes sizzling debut
MUMBAI: Sarvani Kitchenware had a hot start on the stock market {{on Thursday|listed:A}}. The shares, sold to the public at {{Rs 350|issue:A,open-issue:B,issue-band:A}} apiece, opened {{more than a fifth|listing:A,list-close:A}} higher and, though some steam escaped later on, finished at {{Rs 401|close:A,open-and-close:B}}.
Demand had been huge. Investors bid for {{41 times|sub:A,sub-retail:A}} the number of shares available when the books were open {{last week|window:A}}; ordinary savers asked for {{19 times|retail-sub:A,sub-retail:B,sub-retail-v2:B}} their share.
The Oza family, which founded the Nashik firm in {{1978|founded:A}} and will go on holding {{68%|prom:A,prom-before:A}}, took most of the {{Rs 840 crore|size:A,size-parts:A,size-parts-v2:A}} for itself. The {{Rs 300 crore|fresh:A,size-parts:B,size-parts-v2:B}} left for the company is meant for a factory at Sanand, opening in {{2027|sanand-date:B}}.
Sarvani turns out {{5.6 million|cookers:B,cookers-and-rival-v2:A}} cookers annually. Its net profit last year was {{Rs 96 crore|pat:A,sales-pat:B}}.
== topics
open-and-close | open and close | scope | time of day
cookers-and-rival | cookers and rival | scope | two companies
cookers | cookers a year | conflict | 65 lakh against 5.6 million
sanand-date | opening of the Sanand plant | conflict | 2026 against 2027
listed | day of listing | conflict | Thursday 27 June against last Wednesday
open-issue | opening and issue price | scope | stage
list-close | gain at the opening and at the close | scope | time of day
issue-band | issue price and band | scope | result and range
ofs | sale by promoters | conflict | 540 against 640 crore
size-parts | issue and its parts | scope | whole and parts
sub | how often subscribed | conflict | 41 against 44
sub-retail | whole issue and retail portion | scope | whole and part
prom-before | promoters' stake after and before | scope | time
founded | year of founding | conflict | 1978 against 1987
shops | shops | conflict | 48,000 against 84,000
pat | profit of the year | conflict | 96 against 69 crore
sales-pat | sales and profit | scope | different things
listing | listing
open | open
issue | issue
close | close
size | size
window | window
fresh | fresh
mcap | mcap
close-gain | close gain
prom | prom
prom-prev | prom prev
retail-sub | retail sub
sanand | sanand
band | band
lot | lot
lot-value | lot value
sales | sales
sales-rise | sales rise
rival | rival
rival-md | rival md
cookers-and-rival-v2 | cookers and rival (variant 2) | scope | two companies
size-parts-v2 | issue and its parts (variant 2) | scope | whole and parts
sub-retail-v2 | whole issue and retail portion (variant 2) | scope | whole and part
sales-pat-v2 | sales and profit (variant 2) | scope | different things
== internal
a1 | sum | remaining Rs 640 crore | 840 less 300 is 540
