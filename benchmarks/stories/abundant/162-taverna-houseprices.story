title: House prices in Westmarch, first quarter
domain: economy
== a1-statsoffice.txt | 2024-04-24
Office for National Statistics of Westmarch
House price index, {{first quarter 2024|quarter:A}} - Release of 24 April 2024

The price of existing dwellings was {{3.4 %|yoy:A,yoy-qoq:A,yoy-qoq-v2:A,yoy-time:A,yoy-city:A,yoy-new:A}} higher than {{a year earlier|base:A}} and {{0.9 %|qoq:A,yoy-qoq:B,yoy-qoq-v3:B}} higher than in the previous quarter. In the {{fourth quarter of 2023|q4:A}}, the annual rate had been {{1.8 %|yoy-q4:A,yoy-revised:B,yoy-time:B,yoy-time-v2:B}} (revised from {{1.5 %|yoy-q4-old:A,yoy-revised:A}}).

New dwellings cost {{6.1 %|yoy-newdw:A,yoy-new:B,yoy-new-v2:B}} more than a year before.

Average price: {{WMD 412,000|avg:A,avg-city:A,avg-median:A,avg-median-v2:A}}. Median price: {{WMD 356,000|median:A,avg-median:B}}.

In the capital, Lansborough, prices went up by {{5.2 %|city-yoy:A,yoy-city:B,yoy-city-v2:B}}, to an average of {{WMD 598,000|city-avg:A,avg-city:B}}. In the Northern Lakes they fell by {{2.3 %|lakes:A}}.

The number of sales was {{31,870|sales:A,sales-time:A}}, against {{28,960|sales-prior:A,sales-time:B}} in the same quarter of {{2023|sales-prior-year:A}}, an increase of {{10 %|sales-rise:A}}.

The index stands at {{147.6|index:A}} ({{2015|index-base:A}} = {{100|index-100:A}}); its peak, in the {{third quarter of 2022|peak-q:A}}, was {{155.4|index-peak:A}}.

Next release: {{24 July 2024|next-release:A}}. Information: 030 555 0147
== a2-lansboroughglobe.txt | 2024-04-25
Homes are getting dearer again, and faster
By Orla Vance, economics editor
The Lansborough Globe, Thursday, April 25

Anyone who has been waiting for houses to become cheap may have missed it. Existing homes cost {{4.3 percent|yoy:B,yoy-qoq-v3:A,yoy-qoq-v4:A,yoy-time-v2:A,yoy-city-v2:A,yoy-new-v2:A}} more in {{January to March|quarter:A}} than {{twelve months before|base:A}}, figures showed {{on Wednesday|release:A}}. It was the {{third|rise-rank:A}} rise in a row, and {{well over twice|yoy-ratio:A}} the {{1.8 percent|yoy-q4:A,yoy-revised:B,yoy-time:B,yoy-time-v2:B}} seen at {{the end of last year|q4:A}}.

The typical buyer in Westmarch now hands over {{356,000 dollars|median:A,avg-median:B}}, half paying more, half less; the mean is {{$412,000|avg:A,avg-city:A,avg-median:A,avg-median-v2:A}}. In this city you need {{almost six hundred thousand|city-avg:A,avg-city:B}}.

Turnover came back too: {{close to 32,000|sales:A,sales-time:A}} homes changed hands, {{about a tenth|sales-rise:A}} {{more than a year ago|base:A}}. Brokers credit mortgages, which at {{4.2 percent|mortgage:A,mortgage-time:A}} for {{ten years|mortgage-term:A}} fixed are down from {{5.1 percent|mortgage-peak:A,mortgage-time:B}} {{last October|mortgage-peak-date:A}}.

"We had {{43|viewing:A}} viewings for one flat," says agent Pip Harrow, {{29|harrow-age:A}}. It went for {{$612,000|flat-price:A}}, {{$47,000|flat-over:A}} above the asking price of {{$565,000|flat-ask:A}}.

The Lakes remain the exception: {{3.2 percent|lakes:B}} down. Prices nationwide are still {{5 percent|below-peak:A}} short of the high they reached in {{the summer of 2022|peak-q:A}}.

Building permits fell to {{8,700|permits:A}} in the quarter, {{the lowest since 2012|permits-low:A}}.

SEE ALSO: Rent cap vote on May 7 | Is $3.4 million too much for a car park?
== a3-brightmoney.md | 2024-04-26
---
title: "House prices: 5 things to know"
date: 26 April 2024
---
**1. They're up.** By {{3.4%|yoy:A,yoy-qoq:A,yoy-qoq-v2:A,yoy-time:A,yoy-city:A,yoy-new:A}}, year on year, for existing homes; {{just over 6%|yoy-newdw:A,yoy-new:B,yoy-new-v2:B}} for new ones. Quarter on quarter it's {{0.5%|qoq:B,yoy-qoq-v2:B,yoy-qoq-v4:B}}. The stats office first had {{1.5%|yoy-q4-old:A,yoy-revised:A}} for the autumn quarter, now it says {{1.8%|yoy-q4:A,yoy-revised:B,yoy-time:B,yoy-time-v2:B}}.

**2. The capital leads.** Lansborough: {{+5.2%|city-yoy:A,yoy-city:B,yoy-city-v2:B}}, average {{$598k|city-avg:A,avg-city:B}}. That is {{45%|city-premium:A}} above the {{$412k|avg:A,avg-city:A,avg-median:A,avg-median-v2:A}} average of the whole country.

**3. More deals.** Sales climbed from {{28,960|sales-prior:A,sales-time:B}} to {{31,870|sales:A,sales-time:A}}, up {{15%|sales-rise:B}}.

**4. Loans are cheaper.** {{Ten-year|mortgage-term:A}} money costs {{around 4.2%|mortgage:A,mortgage-time:A}}; {{half a year ago|mortgage-peak-date:A}} it was {{over 5%|mortgage-peak:A,mortgage-time:B}}. On a {{$300,000|loan:A}} loan that saves {{$2,700|loan-saving:A}} a year.

**5. Few are building.** Only {{7,800|permits:B}} homes were approved, {{fewer than in any quarter for twelve years|permits-low:A}}.

What next? Bank Aldine forecasts {{4%|forecast-2024:A,forecasts:A}} for {{2024|forecast-year:A}} as a whole and {{2.5%|forecast-2025:A,forecasts:B}} for {{2025|forecast-year-2:A}}. The record was in {{Q3 2022|peak-q:A}}; we're {{one-twentieth|below-peak:A}} below it.
== a4-telegramwire.txt | 2024-04-24
Westmarch house prices rise for {{third|rise-rank:A}} straight quarter
LANSBOROUGH, April 24 (Telegram Wire) - House prices in Westmarch rose for the {{third|rise-rank:A}} quarter running at the start of this year as cheaper mortgages brought buyers back, official data showed {{on Wednesday|release:A}}.

Existing homes were {{3.4%|yoy:A,yoy-qoq:A,yoy-qoq-v2:A,yoy-time:A,yoy-city:A,yoy-new:A}} more expensive than in the same period of {{2023|sales-prior-year:A}}, after an increase of {{1.8%|yoy-q4:A,yoy-revised:B,yoy-time:B,yoy-time-v2:B}} in {{October to December|q4:A}}. Against the previous three months, prices were up {{nearly 1%|qoq:A,yoy-qoq:B,yoy-qoq-v3:B}}.

A home now changes hands for {{412,000 Westmarch dollars|avg:A,avg-city:A,avg-median:A,avg-median-v2:A}} on average; half of all buyers paid {{no more than 365,000|median:B,avg-median-v2:B}}. In Lansborough, where a third of the population lives, it takes {{598,000|city-avg:A,avg-city:B}}, and there the market is moving faster, with prices {{5.2%|city-yoy:A,yoy-city:B,yoy-city-v2:B}} above last year's.

Transactions numbered {{31,870|sales:A,sales-time:A}}, or {{one in ten|sales-rise:A}} more than a year ago.

"The bottom is behind us, though the peak is still ahead," said Greta Moll of Bank Aldine, whose forecast is for a rise of {{4 percent|forecast-2024:A,forecasts:A}} {{this year|forecast-year:A}}. Prices remain {{about 5%|below-peak:A}} under the record set in {{the second quarter of 2022|peak-q:B}}.

{{Ten-year|mortgage-term:A}} mortgage rates have come down to {{around 4.2%|mortgage:A,mortgage-time:A}}. They had touched {{5.1%|mortgage-peak:A,mortgage-time:B}} in {{October|mortgage-peak-date:A}}.

In the Northern Lakes, where holiday homes are taxed since January, prices dropped by {{just over 2%|lakes:A}}. Permits for {{8,700|permits:A}} homes were issued, {{a twelve-year low|permits-low:A}}.
== topics
peak-q | quarter of the peak | conflict | third against second quarter of 2022
median | median price | conflict | 356,000 against 365,000
quarter | quarter the figures are for, first quarter of 2024
release | day of release, Wednesday 24 April
yoy | annual rise of existing homes in the first quarter | conflict | 3.4 against 4.3
qoq | quarterly rise | conflict | 0.9 against 0.5
yoy-qoq | annual and quarterly rise | scope | period
yoy-time | annual rise now and in the quarter before | scope | time
yoy-revised | rate of Q4 before and after revision | scope | revision
yoy-city | rise in the country and in the capital | scope | place
yoy-new | existing and new homes | scope | definition
avg-median | average and median price | scope | definition
avg-city | average in country and capital | scope | place
lakes | fall in the Northern Lakes | conflict | 2.3 against 3.2
sales-time | sales now and a year before | scope | time
sales-rise | rise in sales | conflict | 10 against 15 per cent
mortgage-time | mortgage rate now and at its peak | scope | time
permits | permits in the quarter | conflict | 8,700 against 7,800
forecasts | forecast for two years | scope | two years
base | base
q4 | q4
yoy-q4 | yoy q4
yoy-q4-old | yoy q4 old
yoy-newdw | yoy newdw
avg | avg
city-yoy | city yoy
city-avg | city avg
sales | sales
sales-prior | sales prior
sales-prior-year | sales prior year
index | index
index-base | index base
index-100 | index 100
index-peak | index peak
next-release | next release
rise-rank | rise rank
yoy-ratio | yoy ratio
mortgage | mortgage
mortgage-peak | mortgage peak
mortgage-peak-date | mortgage peak date
viewing | viewing
harrow-age | harrow age
flat-price | flat price
flat-over | flat over
flat-ask | flat ask
below-peak | below peak
permits-low | permits low
city-premium | city premium
loan | loan
loan-saving | loan saving
forecast-2024 | forecast 2024
forecast-year | forecast year
forecast-2025 | forecast 2025
forecast-year-2 | forecast year 2
mortgage-term | mortgage term
yoy-qoq-v2 | annual and quarterly rise (variant 2) | scope | period
yoy-qoq-v3 | annual and quarterly rise (variant 3) | scope | period
yoy-qoq-v4 | annual and quarterly rise (variant 4) | scope | period
yoy-time-v2 | annual rise now and in the quarter before (variant 2) | scope | time
yoy-city-v2 | rise in the country and in the capital (variant 2) | scope | place
yoy-new-v2 | existing and new homes (variant 2) | scope | definition
avg-median-v2 | average and median price (variant 2) | scope | definition
== internal
a3 | percent_change | Sales climbed from 28,960 to 31,870, up 15% | it is 10%
