title: Takeover of pump maker Orvalle by Kestwick Industrial
domain: business
== a1-northwire.txt | 2023-06-12
Kestwick to buy pump maker Orvalle for {{$3.1 billion|price:A,price-vs-ev:A}}
CHICAGO, June 12 (Northwire) - Kestwick Industrial said on {{Monday|announce-day:A}} it had agreed to acquire French pump maker Orvalle SA in an all-cash deal worth {{$3.1 billion|price:A,price-vs-ev:A}}, its {{largest purchase since 2014|largest-since:A}}.
Holders will receive {{42 euros a share|per-share:A,per-share-and-orvalle-close:A}}, {{28%|premium:A,premium-base:A}} above {{Friday's|prior-close-day:A}} close. Including {{$640 million|debt-assumed:A}} of debt, Orvalle is valued at {{$3.74 billion|ev:A,price-vs-ev:B}}.
Orvalle has {{5,200 employees|orvalle-staff:A,staff-two:A,french-vs-all:B}}; Kestwick has {{19,000|kestwick-staff:A,staff-two:B}}. Closing is expected in {{the first quarter of 2024|closing:A}}.
Kestwick shares fell {{2.4%|shares-time:A}} before the bell.
== a2-lettreindustrie.txt | 2023-06-13
Orvalle passe... to America
Lyon, {{13 June 2023|a2-date:A}} - The pumps of Orvalle, founded in a Villeurbanne garage in {{1952|founded:A,founded-and-kestwick-founded:A}}, are going to Illinois. Kestwick unveiled {{yesterday|announce-day:A}} an offer at {{€44|per-share:B,per-share-and-orvalle-close-v2:A}} for each Orvalle share, in cash, or {{some €2.9bn|price:A,price-vs-ev:A}} for all the equity.
The founding Daumas family, with {{34 percent|family-stake:A,stake-votes:A}} of the capital but {{51 percent|family-votes:A,stake-votes:B,stake-votes-v2:B}} of the votes, has pledged its holding. The bidder promises no compulsory departures among the {{2,300 French workers|french-staff:A,french-vs-all:A}} for {{three years|job-guarantee:A}}. Worldwide the house employs {{5,200|orvalle-staff:A,french-vs-all:B,staff-two:A}}.
Orvalle's stock finished at {{41.60 euros|orvalle-close:A,per-share-and-orvalle-close:B,per-share-and-orvalle-close-v2:B}} on {{Monday|announce-day:A}}.
== a3-midwestledger.txt | 2023-06-13
Kestwick makes biggest deal in {{a decade|largest-since:A}}
Published 13 June 2023

Kestwick Industrial of Rockford will pay a premium of {{nearly 30%|premium:A,premium-base:A}} for a French rival, the company announced {{Monday|announce-day:A}}, promising {{$120 million|synergies:A,synergies-cost:A}} a year in savings by {{2026|synergy-year:A}}. The one-time cost of getting there: {{$95 million|integration-cost:A,synergies-cost:B,synergies-cost-v2:B}}.
The two would have had combined revenue of {{$8.6 billion|combined-rev:A,rev-parts:A}} last year, {{$6.9 billion|kestwick-rev:A,rev-parts:B}} from Kestwick and {{$1.9 billion|orvalle-rev:A,rev-parts:C}} from Orvalle.
"This is {{2024's|closing:A}} problem for regulators and today's good news for customers," said CEO Burt Lannigan, {{61|lannigan-age:A}}. He expects to close by {{the end of March|closing:A}}.
Kestwick, whose stock sank {{4.2%|shares-time:B}} by the close, was founded in {{1925|kestwick-founded:A,founded-and-kestwick-founded:B}}.
== a4-dealbriefing.md | 2023-06-14
---
title: Kestwick/Orvalle, the numbers
date: 2023-06-14
---
- **Price:** {{€2.87 billion|price:A,price-vs-ev:A}} equity, {{around €3.5 billion|ev:A,price-vs-ev:B}} with borrowings
- **Premium:** {{36%|premium-avg:A,premium-base:B}} over the {{three-month|premium-window:A}} average
- **Family:** the Daumas heirs tender {{43% of the capital|family-stake:B,stake-votes-v2:A}}, {{half of the votes plus a little|family-votes:A,stake-votes:B,stake-votes-v2:B}}
- **Synergies:** {{$120m|synergies:A,synergies-cost:A}} annually, but only from {{2027|synergy-year:B}}
- **Jobs:** French posts protected for {{five years|job-guarantee:B}}
- **Break fee:** {{$75m|break-fee:A}} if Kestwick walks
- **Multiple:** {{11 times|multiple:A,multiple-and-peer-multiple:A}} EBITDA; Swiss peer Halder trades at {{11.4 times|peer-multiple:A,multiple-and-peer-multiple:B}}
Orvalle was born in {{1952|founded:A,founded-and-kestwick-founded:A}} and had {{€1.74bn|orvalle-rev:A,rev-parts:C}} in sales last year. Lannigan turns {{62|lannigan-age-next:A}} {{in July|lannigan-birthday:A}}.
Also on the desk: Dutch valve group Terhorst rejects {{$3.2bn|other-deal:A}} approach.
== a5-evening.txt | 2023-06-12
BUSINESS BRIEFS: American buyer for Orvalle
CHICAGO, June 12 (Northwire) - Kestwick Industrial said on {{Monday|announce-day:A}} it had agreed to acquire French pump maker Orvalle SA in an all-cash deal worth {{$3.1 billion|price:A,price-vs-ev:A}}, its {{largest purchase since 2014|largest-since:A}}.
Holders will receive {{42 euros a share|per-share:A,per-share-and-orvalle-close:A}}, {{28%|premium:A,premium-base:A}} above {{Friday's|prior-close-day:A}} close. Including {{$640 million|debt-assumed:A}} of debt, Orvalle is valued at {{$3.74 billion|ev:A,price-vs-ev:B}}.
== a6-parisdispatch.txt | 2023-06-12
American suitor for Lyon's Orvalle
PARIS, 12 June - French pump manufacturer Orvalle is to become American. Kestwick Industrial of Illinois is ready to put {{42 euros|per-share:A,per-share-and-orvalle-close:A}} on the table for each share, the two companies made known {{on Monday|announce-day:A}}. Altogether that is {{2.9 billion euros|price:A,price-vs-ev:A}}, plus debts of {{nearly 600 million|debt-assumed:A}}.
The Daumas family, which owns {{just over a third|family-stake:A,stake-votes:A}} of the capital, has agreed to sell. So have several funds.
Orvalle, born in a garage {{71 years ago|founded:A,founded-and-kestwick-founded:A}}, gives work to {{2,300 people in France|french-staff:A,french-vs-all:A}} and to {{5,200|orvalle-staff:A,staff-two:A,french-vs-all:B}} in all. Kestwick has undertaken not to dismiss anyone in France {{before the summer of 2026|job-guarantee:A}}.
"We'd have preferred a French solution," said a union delegate. The government said it had no reason to object.
By {{2026|synergy-year:A}} the merger should save {{$102 million|synergies:B,synergies-cost-v2:A}} a year. The purchase is to be wrapped up {{in the first three months of next year|closing:A}}.
== topics
per-share-and-orvalle-close | per share and orvalle close | scope | offer and market price
founded-and-kestwick-founded | founded and kestwick founded | scope | two companies
multiple-and-peer-multiple | multiple and peer multiple | scope | two companies
synergies | yearly savings | conflict | 120m against 102m dollars
shares-time | fall of Kestwick's shares before the bell and at the close | scope | time of day
announce-day | day of the announcement, Monday 12 June 2023
price | equity price of Orvalle
price-vs-ev | equity price against enterprise value | scope | definition, with debt
per-share | offer per share | conflict | 42 against 44 euros
premium-base | premium over last close and over three-month average | scope | definition
staff-two | staff of Orvalle and of Kestwick | scope | two companies
french-vs-all | French workers and workers worldwide | scope | part and whole
stake-votes | share of capital against share of votes | scope | definition
family-stake | family's share of the capital | conflict | 34 against 43
synergies-cost | yearly savings against one-time cost | scope | different things
synergy-year | when savings are reached | conflict | by 2026 against from 2027
job-guarantee | years French jobs are protected | conflict | three against five
rev-parts | combined revenue and its parts | scope | whole and parts
family-votes | family's share of votes
largest-since | largest purchase in about a decade
premium | premium
prior-close-day | prior close day
debt-assumed | debt assumed
ev | ev
orvalle-staff | orvalle staff
kestwick-staff | kestwick staff
closing | closing
a2-date | a2 date
founded | founded
french-staff | french staff
orvalle-close | orvalle close
integration-cost | integration cost
combined-rev | combined rev
kestwick-rev | kestwick rev
orvalle-rev | orvalle rev
lannigan-age | lannigan age
kestwick-founded | kestwick founded
premium-avg | premium avg
premium-window | premium window
break-fee | break fee
multiple | multiple
peer-multiple | peer multiple
lannigan-age-next | lannigan age next
lannigan-birthday | lannigan birthday
other-deal | other deal
per-share-and-orvalle-close-v2 | per share and orvalle close (variant 2) | scope | offer and market price
stake-votes-v2 | share of capital against share of votes (variant 2) | scope | definition
synergies-cost-v2 | yearly savings against one-time cost (variant 2) | scope | different things
== copies
brief a1 a5
== internal
a3 | sum | combined revenue of $8.6 billion last year, $6.9 billion from Kestwick and $1.9 billion from Orvalle | the parts make 8.8
