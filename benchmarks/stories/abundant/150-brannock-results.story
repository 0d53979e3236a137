title: Annual results of biscuit maker Brannock Foods
domain: business
== a1-thameswire.txt | 2024-02-22
Brannock Foods lifts profit {{9%|profit-rise:A}} and shuts Dunmoor bakery
By Celia Overstone
LONDON, Feb 22 (Thames Wire) - Biscuit and cracker maker Brannock Foods plc reported a {{9%|profit-rise:A}} rise in annual pre-tax profit on {{Thursday|results-day:A}} and said it would close its loss-making bakery at Dunmoor, cutting {{310 jobs|dunmoor-jobs:A,dunmoor-vs-group-jobs:A}}.

Pre-tax profit for {{the 12 months to Dec. 30|year-end:A}} came in at {{118.4 million pounds|pbt:A,pbt-and-rival-profit:A,pbt-vs-prior:A,pbt-vs-op:A}}, against {{108.6 million|pbt-prior:A,pbt-vs-prior:B,pbt-vs-prior-v2:B}} {{a year earlier|prior-year:A}}. Revenue rose {{6%|rev-rise:A,rev-vs-q4-growth:A,rev-vs-volume:A}} to {{1.42 billion pounds|revenue:A,revenue-vs-guidance:A}}, nearly all of it from higher prices: volumes slipped {{0.8%|volumes:A,rev-vs-volume:B,rev-vs-volume-v2:B}}.

Operating profit, which leaves out interest, was {{141.0 million pounds|op-profit:A,pbt-vs-op:B,pbt-vs-op-v2:B}}.

"People traded down, but they did not stop dunking," Chief Executive Morwenna Stacey told reporters. She said cocoa, which accounts for {{about a quarter|cocoa-share:A}} of ingredient costs, had {{doubled|cocoa-price:A}} in price {{since last summer|cocoa-since:A}}.

Dunmoor, which opened in {{1961|dunmoor-opened:A}}, will stop baking by {{the end of September|dunmoor-end:A}}. Its lines move to Castle Brome, where Brannock is spending {{36 million pounds|brome-invest:A}} on {{two new ovens|oven-num:A}}. The group will then have {{11 plants|plants-after:A,plants-before-after:A}}.

The board proposed a final dividend of {{9.3 pence|final-div:A,div-part:A}}, taking the total for the year to {{14.2 pence|total-div:A,div-part:B,total-div-and-interim-div:A}}. Net debt fell to {{402 million pounds|debt:A,debt-time:A}} from {{455 million|debt-prior:A,debt-time:B,debt-time-v2:B}}.

Brannock guided to {{2024|guide-year:A}} revenue of {{1.45 billion to 1.50 billion pounds|guidance:A,revenue-vs-guidance:B}}. Shares were up {{3.8%|shares-open:A,shares-time:A}} in early trading.
== a2-bromeherald.html | 2024-02-23
<!DOCTYPE html>
<html>
<head>
<title>
Dunmoor bakery to close with loss of {{340 posts|dunmoor-jobs:B,dunmoor-vs-group-jobs-v2:A}} - Brome Valley Herald
</title>
</head>
<body>
<nav>
<a href="/">
Home
</a>
|
<a href="/news">
News
</a>
| Newsdesk: 01632 960118
</nav>
<h1>
Dunmoor bakery to close with loss of {{340 posts|dunmoor-jobs:B,dunmoor-vs-group-jobs-v2:A}}
</h1>
<p class="by">
Gareth Pell, business reporter. Published 23 February 2024
</p>
<p>
The smell of shortbread will be gone from Dunmoor by {{October|dunmoor-end:A}}. Workers at the Brannock bakery on Station Road were called in {{on Thursday morning|results-day:A}} and told the ovens, first lit in {{1963|dunmoor-opened:B}}, are to go cold {{this autumn|dunmoor-end:A}}.
</p>
<p>
Some will be offered places {{14 miles (22.5km)|brome-distance:A}} up the road at Castle Brome, where the company is putting {{£36m|brome-invest:A}} into ovens that can each turn out {{52,000 biscuits an hour|oven-rate:A}}. Those jobs number {{90|brome-jobs:A}}, according to the Bakers' Alliance union, which called the news "a kick in the teeth for families who gave this place {{three generations|generations:A}}".
</p>
<p>
Brannock, which employs {{7,400 people|group-staff:A,dunmoor-vs-group-jobs:B,dunmoor-vs-group-jobs-v2:B,dunmoor-vs-group-jobs-v3:B}} in all, told the stock market that it made {{£114.8m|pbt:B,pbt-and-rival-profit-v2:A,pbt-vs-prior-v2:A,pbt-vs-op-v2:A}} before tax in {{2023|fy:A}} on sales of {{just over £1.4bn|revenue:A,revenue-vs-guidance:A}}. "How can they say they cannot afford us?" asked Lorna Speight, {{57|speight-age:A}}, who has packed custard creams for {{31 years|speight-years:A}}.
</p>
<p>
Dunmoor lost {{£4m|dunmoor-loss:A}} last year, said site manager Ivo Trench. It is one of {{a dozen bakeries|plants-before:A,plants-before-after:B}} that the group runs at present in Britain, Ireland and Belgium.
</p>
<p>
A hardship fund for the {{304 leavers|dunmoor-jobs:C,dunmoor-vs-group-jobs-v3:A}} is planned. Cabinet member Dilys Hart said the council would open a jobs desk in {{11 Market Place|desk-address:A}} on {{Monday 26 February|desk-day:A}}.
</p>
<footer>
Related:
<a href="#">
Dunmoor swimming pool needs £11m
</a>
|
<a href="#">
310 homes plan for Castle Brome refused
</a>
</footer>
</body>
</html>
== a3-grocertradeweekly.txt | 2024-02-26
BRANNOCK: PRICE DOES THE LIFTING
Grocery Trade Weekly, 26 February 2024

Brannock Foods sold fewer biscuits in {{2023|fy:A}} and made more money on them. That is the short version of full-year figures released {{last Thursday|results-day:A}}.

Turnover advanced from {{£1.34bn|rev-prior:A}} to {{£1.42bn|revenue:A,revenue-vs-guidance:A}}, a gain of {{8%|rev-rise:B,rev-vs-q4-growth-v2:A,rev-vs-volume-v2:A}}, with the final quarter markedly weaker at {{3.1%|q4-growth:A,rev-vs-q4-growth:B,rev-vs-q4-growth-v2:B}}. Tonnage was down by {{a little under one per cent|volumes:A,rev-vs-volume:B,rev-vs-volume-v2:B}}. The pre-tax line improved by {{nine per cent|profit-rise:A}} to {{£118m|pbt:A,pbt-and-rival-profit:A,pbt-vs-prior:A,pbt-vs-op:A}}; the operating margin edged up to {{9.9%|margin:A,margin-time:A}} from {{9.4%|margin-prior:A,margin-time:B}}, {{half a percentage point|margin-gain:A}} better.

Cocoa remains the headache. Stacey puts it at {{25%|cocoa-share:A}} of the ingredients bill and says the price is {{twice what it was|cocoa-price:A}} {{last summer|cocoa-since:A}}. Brannock has cover until {{August|cover-end:A,cover-end-and-rival-cover:A}}, against {{June|rival-cover:A,cover-end-and-rival-cover:B}} at rival Pellow & Finch, whose own profit was {{£111m|rival-profit:A,pbt-and-rival-profit:B,pbt-and-rival-profit-v2:B}}.

Own-label is now {{38%|own-label:A,own-label-and-own-label-prior:A,own-label-and-own-label-target:A}} of sales, up from {{33%|own-label-prior:A,own-label-and-own-label-prior:B}} in {{2021|own-label-year:A}}. The group wants {{45%|own-label-target:A,own-label-and-own-label-target:B}} by {{2027|target-year:A}}.

Shareholders get {{14.2p|total-div:A,total-div-and-interim-div:A,div-part:B}} for the year, of which {{4.9p|interim-div:A,total-div-and-interim-div:B}} was paid in the autumn. Borrowings shrank by {{£53m|debt-fall:A}} to {{£420m|debt:B,debt-time-v2:A}}. Staff on the books: {{roughly 7,500|group-staff:A,dunmoor-vs-group-jobs:B,dunmoor-vs-group-jobs-v2:B,dunmoor-vs-group-jobs-v3:B}}.

The shares closed {{1.2% higher|shares-close:A,shares-time:B}} on the day of the announcement at {{612p|share-price:A}}.

Next week: crisps. Does anyone still buy the {{six-pack|six-pack:A}}?
== a4-shoreradio.txt | 2024-02-23
Listeners mourn the Dunmoor custard cream
Shore Radio online, Friday 23 February

There was only one subject on the breakfast show. Brannock, whose tins have stood on British sideboards since before the war, is to stop baking at Dunmoor {{this September|dunmoor-end:A}}, and with it go {{three hundred and ten|dunmoor-jobs:A,dunmoor-vs-group-jobs:A}} livelihoods.

"I met my husband on the cracker line," said Jean from Castle Brome, who rang in at ten past seven. Her mother had been there on the day {{in 1961|dunmoor-opened:A}} when the bakery was opened by a film star whose name nobody could agree on.

Chief executive Morwenna Stacey, who had faced reporters in London {{the day before|results-day:A}}, told us the site had lost {{six million pounds|dunmoor-loss:B}} last year and that there was no way back. Business elsewhere is good: profit before tax climbed by {{almost a tenth|profit-rise:A}}. Shareholders are to pocket {{fourteen pence and a bit|total-div:A,total-div-and-interim-div:A,div-part:B}} per share, the last instalment of which, {{9.3p|final-div:A,div-part:A}}, lands in May.

So where will the shortbread come from? From Castle Brome, where {{two new ovens|oven-num:A}} are going in for {{£63 million|brome-invest:B}}. The move leaves the group, with its staff of {{more than seven thousand|group-staff:A,dunmoor-vs-group-jobs:B,dunmoor-vs-group-jobs-v2:B,dunmoor-vs-group-jobs-v3:B}}, operating from {{eleven|plants-after:A,plants-before-after:A}} sites.

A spokeswoman confirmed that cocoa was now costing Brannock {{double|cocoa-price:A}} what it paid {{last summer|cocoa-since:A}}. Expect to notice it by Easter.

Next hour: the Dunmoor pool, and why it needs £11 million.
== topics
total-div-and-interim-div | total div and interim div | scope | part and total
own-label-and-own-label-target | own label and own label target | scope | actual and target
own-label-and-own-label-prior | own label and own label prior | scope | time
cover-end-and-rival-cover | cover end and rival cover | scope | two companies
pbt-and-rival-profit | pbt and rival profit | scope | two companies
brome-invest | spending on ovens at Castle Brome | conflict | 36m against 63m
dunmoor-loss | loss of the Dunmoor bakery last year | conflict | 4m against 6m
profit-rise | rise in pre-tax profit
results-day | day results came out, Thursday 22 Feb 2024
dunmoor-jobs | jobs lost at Dunmoor | conflict | 310 against 340
dunmoor-vs-group-jobs | Dunmoor jobs against the group's staff | scope | part and whole
pbt | pre-tax profit for 2023 | conflict | 118.4m against 114.8m
pbt-vs-prior | pre-tax profit 2023 against 2022 | scope | two years
pbt-vs-op | pre-tax against operating profit | scope | different measures
revenue-vs-guidance | revenue of 2023 against guidance for 2024 | scope | actual and forecast
rev-rise | growth of revenue in 2023 | conflict | 6% against 8%
rev-vs-q4-growth | growth over the year against the last quarter | scope | periods
rev-vs-volume | growth of revenue against change in volume | scope | different measures
dunmoor-opened | year the Dunmoor bakery opened | conflict | 1961 against 1963
plants-before-after | number of plants now and after the closure | scope | before/after
div-part | final dividend against total | scope | part and whole
debt | net debt at the end of 2023 | conflict | 402m against 420m
debt-time | net debt now and a year before | scope | time
margin-time | operating margin now and a year before | scope | time
shares-time | share move early and at the close | scope | time of day
year-end | year end
pbt-prior | pbt prior
prior-year | prior year
revenue | revenue
volumes | volumes
op-profit | op profit
cocoa-share | cocoa share
cocoa-price | cocoa price
cocoa-since | cocoa since
dunmoor-end | dunmoor end
plants-after | plants after
final-div | final div
total-div | total div
debt-prior | debt prior
guide-year | guide year
guidance | guidance
shares-open | shares open
brome-distance | brome distance
oven-rate | oven rate
brome-jobs | brome jobs
generations | generations
group-staff | group staff
fy | fy
speight-age | speight age
speight-years | speight years
plants-before | plants before
desk-address | desk address
desk-day | desk day
rev-prior | rev prior
q4-growth | q4 growth
margin | margin
margin-prior | margin prior
margin-gain | margin gain
cover-end | cover end
rival-cover | rival cover
rival-profit | rival profit
own-label | own label
own-label-prior | own label prior
own-label-year | own label year
own-label-target | own label target
target-year | target year
interim-div | interim div
debt-fall | debt fall
shares-close | shares close
share-price | share price
six-pack | six pack
oven-num | oven num
pbt-and-rival-profit-v2 | pbt and rival profit (variant 2) | scope | two companies
dunmoor-vs-group-jobs-v2 | Dunmoor jobs against the group's staff (variant 2) | scope | part and whole
dunmoor-vs-group-jobs-v3 | Dunmoor jobs against the group's staff (variant 3) | scope | part and whole
pbt-vs-prior-v2 | pre-tax profit 2023 against 2022 (variant 2) | scope | two years
pbt-vs-op-v2 | pre-tax against operating profit (variant 2) | scope | different measures
rev-vs-q4-growth-v2 | growth over the year against the last quarter (variant 2) | scope | periods
rev-vs-volume-v2 | growth of revenue against change in volume (variant 2) | scope | different measures
debt-time-v2 | net debt now and a year before (variant 2) | scope | time
== internal
a3 | percent_change | from £1.34bn to £1.42bn, a gain of 8% | it is 6%
a2 | repeat | A hardship fund for the 304 leavers | 340 in the headline
