title: IPO of outdoor clothing maker Pellard
domain: business
== a1-exchangewire.txt | 2024-11-14
Pellard shares jump {{18%|pop-close:A,pop-time:A}} on Zurich debut
ZURICH, Nov 14 (Exchange Wire) - Shares of Swiss outdoor clothing maker Pellard Group ended their {{first day|first-day:A}} of trading at {{33.04 francs|close:A,price-close:B,open-close:B,close-days:A}}, {{18%|pop-close:A,pop-time:A}} above the offer price of {{28 francs|price:A,price-range:A,price-and-close-monday:A,price-close:A,price-close-v2:A}}, in the country's biggest flotation {{in three years|biggest:A}}.

The sale of {{26.5 million shares|shares-sold:A}} raised {{742 million francs|raised:A,raised-parts:A}}, of which {{280 million|raised-new:A,raised-parts:B}} goes to the company and the rest to its owner, private equity firm Caldbeck Partners. By noon it had been {{22%|pop-noon:A,pop-time:B}} up. The stock opened at {{31.50|open:A,open-close:A,open-close-v2:A}} on {{Thursday|debut:A}} and touched {{34.10|high:A}}.

At the offer price Pellard was worth {{2.1 billion francs|cap:A,cap-offer-close:A}}. It had marketed the shares at {{25 to 29 francs|range:A,price-range:B}}. Orders exceeded the shares on offer {{nine times|oversub:A}}, a banker said.

Caldbeck, which bought the business in {{2018|bought:A}} for {{640 million francs|bought-price:A}}, keeps {{44%|caldbeck-after:A,caldbeck-before-after:A}}, down from {{86%|caldbeck-before:A,caldbeck-before-after:B}}. It has agreed not to sell for {{180 days|lockup:A}}.

Pellard, known for its orange ibex, sold goods for {{698 million francs|sales:A,sales-year:A}} in {{the year to June|fy-month:A}}, {{12%|sales-growth:A}} more than {{the year before|prior:A}}, and had an operating margin of {{16.4%|margin:A,margin-year:A}}. It has {{118 stores|stores:A,stores-plan:A}} and plans to open {{40|stores-new:A,stores-plan:B,stores-plan-v2:B}} more by {{2028|stores-date:A}}.

"We'll judge ourselves in {{five winters|winters:A}}, not in one afternoon," said Chief Executive Reto Amsler. Trading volume was {{9.8 million shares|volume:A}}.
== a2-bundnertag.txt | 2024-11-15
The ibex has leapt
Bündner Tag, Friday 15 November 2024
by Seraina Caflisch

At {{nine o'clock sharp|bell:A}} {{yesterday|debut:A}} Reto Amsler swung a cowbell at the exchange in Zurich. By the evening the firm that his grandfather-in-law founded in Davos in {{1948|founded:A}}, and which blew out {{80 candles|birthday:A}} this spring, had a market value of {{almost two and a half billion francs|cap-close:A,cap-offer-close:B}}.

Whoever had been allotted shares at {{28 francs|price:A,price-range:A,price-and-close-monday:A,price-close:A,price-close-v2:A}} went home {{nearly a fifth|pop-close:A,pop-time:A}} richer. Not everyone was: only {{one in nine|allot-retail:A}} private applicants got any, for the book was {{eleven times|oversub:B}} covered.

In Davos, {{310|davos-jobs:A,jobs-davos-all:A}} of the {{2,450 employees|staff:A,jobs-davos-all:B}} design, test and mend. Each of them received {{20 shares|gift:A}}, worth {{660 francs|gift-value:A}} at the close. "I'll keep them till my pension," says seamstress Annamaria Giger, {{58|giger-age:A}}, who has {{seven years|giger-years:A}} to go.

Less cheerful: {{462 million|raised-old:A,raised-parts:C}} of the {{742 million francs|raised:A,raised-parts:A}} raised flows straight to Caldbeck of London, which took over in {{2016|bought:B}} for {{not quite 650 million|bought-price:A}}. It stays aboard with {{44 per cent|caldbeck-after:A,caldbeck-before-after:A}} and may not part with a share for {{half a year|lockup:A}}.

With its portion of the money Pellard wants to pay off {{190 million|debt-repay:A,debt-repay-all:B,debt-repay-all-v2:B}} of debt and add {{forty shops|stores-new:A,stores-plan:B,stores-plan-v2:B}} to its present {{108|stores:B,stores-plan-v2:A}}.

The town gets {{1.2 million|town-tax:A}} more in tax. The last Davos firm to go public did so in {{1999|davos-ipo:A}}, and was gone by {{2003|davos-gone:A}}.

Ski lifts: Jakobshorn opens Nov. 23, day ticket 79 francs.
== a3-peakretail.md | 2024-11-18
---
title: "Pellard: what you get for {{28 francs|price:A,price-range:A,price-and-close-monday:A,price-close:A,price-close-v2:A}}"
outlet: Peak Retail
date: 2024-11-18
---
Pellard priced {{one franc below the top|price-below-top:A}} of its range of {{CHF 25-29|range:A,price-range:B}} and finished its first session {{5 francs|gain-francs:A}} up. Since then it has given back some of that: {{Monday's|monday-close-day:A}} close was {{CHF 31.85|close-monday:A,price-and-close-monday:B,close-days:B,close-days-v2:B}}, after {{33.04|close:A,price-close:B,open-close:B,close-days:A}} on {{Thursday|debut:A}}.

The numbers behind it:

| | FY24 | FY23 |
|---|---|---|
| Net sales, CHF m | {{698|sales:A,sales-year:A}} | {{612|sales-prior:A,sales-year:B}} |
| Growth | {{14%|sales-growth:B}} | {{8%|growth-prior:A}} |
| Operating margin | {{16.4%|margin:A,margin-year:A}} | {{15.1%|margin-prior:A,margin-year:B}} |

Debt stood at {{CHF 330m|debt:A,debt-repay-all:A}} at year-end; {{190m|debt-repay:A,debt-repay-all:B,debt-repay-all-v2:B}} will be repaid.

The free float is {{48%|float:A}}. Caldbeck has {{about 44|caldbeck-after:A,caldbeck-before-after:A}}, having owned {{some 86|caldbeck-before:A,caldbeck-before-after:B}} before, and is locked in for {{12 months|lockup:B}}; management, {{8%|mgmt-stake:A}}, for {{a year|mgmt-lockup:A}} too. Taken together the deal brought in {{nearly three-quarters of a billion|raised:A,raised-parts:A}}.

On offer-price market cap of {{CHF 2.1bn|cap:A,cap-offer-close:A}}, the shares cost {{24 times|pe:A,pe-and-fjallvik-pe:A}} earnings. Sweden's Fjallvik, listed in {{2021|fjallvik-year:A}} at {{28|fjallvik-price:A}} kronor, trades at {{19 times|fjallvik-pe:A,pe-and-fjallvik-pe:B}}.

Founded in {{1984|founded:B}}, staff of {{roughly 2,400|staff:A,jobs-davos-all:B}}, sold in {{42 countries|countries:A}}.
== a4-zuerichwire.txt | 2024-11-14
Ibex brand Pellard makes strong start on Swiss exchange
By Yannick Steiger, Alpine Desk

ZURICH, November 14 (Alpine Desk) - Investors snapped up shares in jacket maker Pellard {{on Thursday|debut:A}}, sending the stock {{almost one-fifth|pop-close:A,pop-time:A}} above the {{28 francs|price:A,price-and-close-monday:A,price-range:A,price-close:A,price-close-v2:A}} at which it had been sold to funds and skiers alike.

It was the largest listing the country has seen {{since 2020|biggest:B}}. Caldbeck, the London buyout house that took over the Davos firm {{six years ago|bought:A}}, parted with roughly half of its stake and still owns {{44%|caldbeck-after:A,caldbeck-before-after:A}}. The shares it has kept cannot be sold for {{six months|lockup:A}}.

Underwriters said the book had been covered {{nine-fold|oversub:A}}. Of the {{742 million francs|raised:A,raised-parts:A}} taken in, {{280 million|raised-new:A,raised-parts:B}} will land in Pellard's own account and will go mainly toward cutting borrowings, which amounted to {{303 million francs|debt:B,debt-repay-all-v2:A}} when the books closed in June.

"We are a mountain company and we know that what goes up quickly is sometimes a cable car with a problem," quipped Chief Executive Reto Amsler, who rang a cowbell to open trading at {{9 a.m.|bell:A}}.

The company wants to have {{40 extra shops|stores-new:A,stores-plan:B,stores-plan-v2:B}} in four years' time; it runs {{118|stores:A,stores-plan:A}} today, from Oslo to Osaka. Revenue climbed {{about 12%|sales-growth:A}} to {{just under 700 million francs|sales:A,sales-year:A}} last year.

At {{Thursday's|debut:A}} closing price of {{33.40 francs|close:B,price-close-v2:B,open-close-v2:B,close-days-v2:A}}, Pellard has a market value {{approaching 2.5 billion francs|cap-close:A,cap-offer-close:B}}.
== topics
pe-and-fjallvik-pe | pe and fjallvik pe | scope | two companies
price-and-close-monday | price and close monday | scope | offer and later price
close | closing price on the first day | conflict | 33.04 against 33.40
debt | debt at the end of the year | conflict | 330m against 303m
biggest | biggest flotation since | conflict | in three years against since 2020
pop-time | gain at noon and at the close | scope | time of day
debut | first day of trading, Thursday 14 Nov 2024
price-close | offer price against close | scope | stage
open-close | opening price against close | scope | time of day
price-range | offer price against range | scope | result and range
close-days | close on Thursday and on Monday | scope | time
raised-parts | money raised and its parts | scope | whole and parts
cap-offer-close | value at the offer price and at the close | scope | time
oversub | how many times covered | conflict | nine against eleven
caldbeck-before-after | Caldbeck's stake before and after | scope | time
bought | year Caldbeck bought the firm | conflict | 2018 against 2016
lockup | how long Caldbeck may not sell | conflict | 180 days against 12 months
sales-growth | growth of sales in the year to June | conflict | 12% against 14%
sales-year | sales of two years | scope | time
margin-year | margin of two years | scope | time
stores | stores now | conflict | 118 against 108
stores-plan | stores now and planned more | scope | actual and plan
jobs-davos-all | staff in Davos and in all | scope | part and whole
founded | year of founding | conflict | 1948 against 1984
debt-repay-all | debt and what will be repaid | scope | whole and part
pop-close | pop close
first-day | first day
price | price
shares-sold | shares sold
raised | raised
raised-new | raised new
pop-noon | pop noon
open | open
high | high
cap | cap
range | range
bought-price | bought price
caldbeck-after | caldbeck after
caldbeck-before | caldbeck before
sales | sales
fy-month | fy month
prior | prior
margin | margin
stores-new | stores new
stores-date | stores date
winters | winters
volume | volume
bell | bell
cap-close | cap close
allot-retail | allot retail
davos-jobs | davos jobs
staff | staff
gift | gift
gift-value | gift value
giger-age | giger age
giger-years | giger years
raised-old | raised old
debt-repay | debt repay
town-tax | town tax
davos-ipo | davos ipo
davos-gone | davos gone
price-below-top | price below top
gain-francs | gain francs
monday-close-day | monday close day
close-monday | close monday
sales-prior | sales prior
growth-prior | growth prior
margin-prior | margin prior
float | float
mgmt-stake | mgmt stake
mgmt-lockup | mgmt lockup
pe | pe
fjallvik-year | fjallvik year
fjallvik-price | fjallvik price
fjallvik-pe | fjallvik pe
countries | countries
birthday | birthday
price-close-v2 | offer price against close (variant 2) | scope | stage
open-close-v2 | opening price against close (variant 2) | scope | time of day
close-days-v2 | close on Thursday and on Monday (variant 2) | scope | time
stores-plan-v2 | stores now and planned more (variant 2) | scope | actual and plan
debt-repay-all-v2 | debt and what will be repaid (variant 2) | scope | whole and part
== internal
a2 | span | founded in Davos in 1948, and which blew out 80 candles this spring | 76 years in 2024
