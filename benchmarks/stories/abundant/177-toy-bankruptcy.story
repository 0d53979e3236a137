title: Bankruptcy of toy retailer Bimbam
domain: business
== a1-amsterdamwire.txt | 2024-01-30
Toy chain Bimbam files for bankruptcy, {{2,100 jobs|staff:A,staff-nl:A,staff-nl-v2:A}} at risk
UTRECHT, Jan 30 (Amsterdam Wire) - Dutch toy chain Bimbam was declared bankrupt on {{Tuesday|day:A}}, a court said, leaving {{2,100 employees|staff:A,staff-nl:A,staff-nl-v2:A}} and {{126 shops|shops:A,shops-nl:A}} in limbo.
Debts come to {{174 million euros|debt:A,debt-assets:A,debt-bank:A}}, {{58 million|bank:A,debt-bank:B,debt-bank-v2:B}} of it owed to banks. Assets are put at {{91 million|assets:A,debt-assets:B,debt-assets-v2:B}}.
Sales fell {{13%|fall:A}} to {{246 million euros|sales:A,sales-prev:A,sales-time:A}} {{last year|sales-year:A}}. Bimbam was founded in {{1974|founded:A}}.
A receiver, Joost Verhagen, was named. Shops stay open {{until Feb. 10|open-until:A}}.
== a2-dagkrant.txt | 2024-01-31
Bimbam, {{50 years|founded:A}} old, doesn't live to blow out the candles
Dagkrant, Wednesday 31 January
"We sold everything except time," said owner Margriet Kools, {{68|kools-age:A}}, after the court in Utrecht had spoken. It took {{eleven minutes|hearing:A}}, {{yesterday|day:A}}.
The chain leaves {{nearly 130|shops:A,shops-nl:A}} toy shops, {{104|shops-nl-val:A,shops-nl:B,shops-nl-v2:B}} in the Netherlands and {{22|shops-be:A,shops-nl:C,shops-nl-v2:C}} in Belgium, and creditors who want {{€174m|debt:A,debt-assets:A,debt-bank:A}}. Teddy bear maker Knuffel is owed {{€6.1m|knuffel:A}}.
{{Twenty-one hundred|staff:A,staff-nl:A,staff-nl-v2:A}} people, of whom {{1,740|staff-nl-val:A,staff-nl:B}} in this country, got their January pay {{on the 25th|pay-day:A}}; {{February|feb:A}} will be paid by the state.
Gift cards, worth {{€3m|cards:A}}, can be used {{until Saturday|cards-until:A}}.
Turnover had peaked at {{€331m|sales-peak:A,sales-time:B}} in {{2017|peak-year:A}}.
== a3-retailbeat.md | 2024-02-01
---
title: Bimbam: post mortem
date: 2024-02-01
---
Revenue went from {{€283m|sales-22:A,sales-prev:B}} in 2022 to {{€246m|sales:A,sales-prev:A,sales-time:A}} in {{2023|sales-year:A}}: {{-13%|fall:A}}. Loss: {{€19m|loss:A}}, the {{fourth|loss-rank:A}} in a row.

Liabilities {{€147m|debt:B,debt-assets-v2:A,debt-bank-v2:A}}, banks {{€58m|bank:A,debt-bank:B,debt-bank-v2:B}}; against assets of {{€91m|assets:A,debt-assets:B,debt-assets-v2:B}}. Stock alone: {{€44m|stock:A}}.

Footprint {{126|shops:A,shops-nl:A}}. Rent bill for the {{162 premises|shops:B,shops-nl-v2:A}}: {{€27m|rent:A}}. Online share {{18%|online:A,online-and-rival-online:A}}; rival Speelhal's is {{41%|rival-online:A,online-and-rival-online:B}}. The founder's widow, Margriet Kools ({{66|kools-age:B}}), owned {{80%|kools-stake:A}}.

Peak sales: {{2015|peak-year:B}}. Four bids are in for the brand.
== a4-consumerhelp.html | 2024-01-31
<html>
<body>
<h1>
Bimbam bankrupt: what about my order?
</h1>
<p>
Updated 31-01-2024 16:20
</p>
<p>
Bimbam went bust {{on 30 January|day:A}}. The receiver keeps the {{126 stores|shops:A,shops-nl:A}} open for {{eleven days|open-until:A}}, until {{10 February|open-until:A}}.
</p>
<p>
<b>
Gift card?
</b>
Spend it by {{Saturday 3 February|cards-until:A}}. {{About 140,000 cards|cards-num:A}} are in circulation, for a total of {{€3.8 million|cards:B}}.
</p>
<p>
<b>
Ordered online?
</b>
{{6,900 parcels|parcels:A}} are stuck. Paid by credit card? You have {{120 days|chargeback:A}} to claim.
</p>
<p>
<b>
Job?
</b>
The {{1,470|staff-nl-val:B,staff-nl-v2:B}} Dutch staff are helped by the Job Office, tel. 0900 1740.
</p>
<p>
See also: 5 questions about warranties; Carpet chain Vloerland (174 shops) sold
</p>
</body>
</html>
== a5-beneluxpress.txt | 2024-01-30
Toy seller Bimbam goes under
BRUSSELS/UTRECHT, January 30 - A judge in Utrecht {{on Tuesday|day:A}} pulled the plug on Bimbam, the chain where generations of Dutch and Belgian children spent their pocket money. The company owes {{174 million euros|debt:A,debt-assets:A,debt-bank:A}} and owns {{91 million|assets:A,debt-assets:B,debt-assets-v2:B}} worth of goods and property.
For the time being the doors of its {{126|shops:A,shops-nl:A}} stores stay open, {{until 10 February|open-until:A}}. {{Some 2,100|staff:A,staff-nl:A,staff-nl-v2:A}} people work in them and at head office; in Belgium it's {{360|staff-be:A}}.
Bimbam, which opened its first shop in {{1972|founded:B}}, has been losing ground to online rivals for years. Revenue shrank to {{just under a quarter of a billion euros|sales:A,sales-prev:A,sales-time:A}} in {{2023|sales-year:A}}, {{13 percent|fall:A}} less than the year before. Margriet Kools, {{68|kools-age:A}}, the owner, wept as she left the court.
== topics
online-and-rival-online | online and rival online | scope | two companies
founded | year of founding | conflict | 1974 against 1972
shops | shops of Bimbam | conflict | 126 against 162
day | day of the bankruptcy, Tuesday 30 January 2024
staff-nl | staff in all and in the Netherlands | scope | whole and part
staff-nl-val | staff in the Netherlands | conflict | 1,740 against 1,470
shops-nl | shops in all and in each country | scope | whole and parts
debt | debts | conflict | 174m against 147m
debt-assets | debts and assets | scope | different things
debt-bank | debts and those to banks | scope | whole and part
sales-prev | sales of two years | scope | years
sales-time | sales of 2023 and at the peak | scope | years
kools-age | age of Margriet Kools | conflict | 68 against 66
cards | value of gift cards | conflict | 3m against 3.8m
peak-year | year of peak sales | conflict | 2017 against 2015
staff | staff
bank | bank
assets | assets
fall | fall
sales | sales
open-until | open until
hearing | hearing
shops-nl-val | shops nl val
shops-be | shops be
knuffel | knuffel
pay-day | pay day
feb | feb
cards-until | cards until
sales-peak | sales peak
sales-22 | sales 22
loss | loss
loss-rank | loss rank
stock | stock
rent | rent
online | online
rival-online | rival online
kools-stake | kools stake
cards-num | cards num
parcels | parcels
chargeback | chargeback
sales-year | sales year
staff-be | staff be
staff-nl-v2 | staff in all and in the Netherlands (variant 2) | scope | whole and part
shops-nl-v2 | shops in all and in each country (variant 2) | scope | whole and parts
debt-assets-v2 | debts and assets (variant 2) | scope | different things
debt-bank-v2 | debts and those to banks (variant 2) | scope | whole and part
== internal
a3 | repeat | Rent bill for the 162 premises | 126 just before
