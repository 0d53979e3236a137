title: Bidding for the Tollan brewery
domain: business
== a1-caledonianpost.txt | 2022-06-21
Second bidder raises a glass to Tollan
By Fraser Mackellan
Caledonian Post, Tuesday 21 June 2022

The fight for Tollan Brewery has its {{second|bidder-word:A}} contender. American drinks group Harbinger offered {{415p a share|harb:A,two-bids:A,harb-and-past-bid:A,harb-and-undist:A,harb-and-undist-v2:A}} for the Perthshire ale maker {{yesterday|bid-day:A}}, trumping the {{380p|dansk:A,two-bids:B,dansk-and-past-bid:A,dansk-and-close:A}} that Denmark's Skjold put on the table {{on May 30|dansk-day:A}}.

Harbinger's proposal values the {{183-year-old|age:A}} firm at {{£498m|value:A,value-debt:A,value-two:A}}, Skjold's at {{£456m|value-d:A,value-two:B}}. Before the Danes came calling, the shares were changing hands at {{287p|undist:A,harb-and-undist:B,undist-now:A}}. They closed last night at {{421p|close:A,dansk-and-close:B,undist-now:B,undist-now-v2:B}}, a sign that the market expects more.

Tollan chairwoman Isla Drummond said directors would "read {{both|both:A}} letters with care". The family of the founder, with {{22 per cent|family:A,stakes:A}}, has so far sided with Skjold, as has the {{8 per cent|pension:A,stakes:B}} pension fund.

The brewery employs {{640 people|staff:A,staff-pubs:A}}, {{410|staff-perth:A}} of them at Tollan itself, plus {{2,900|pubs-staff:A,staff-pubs:B,staff-pubs-v2:B}} in its {{212 pubs|pubs:A}}. Skjold has promised to keep brewing in the town for {{ten years|keep-d:A,keep-two:A}}; Harbinger speaks of {{five|keep-h:A,keep-two:B,keep-two-v2:B}}.

Takeover rules give Skjold until {{5pm on July 5|deadline:A}} to improve its terms.

Tollan made a profit of {{£31.4m|profit:A,profit-sales:A,profit-sales-v2:A}} on sales of {{£262m|sales:A,profit-sales:B}} in the year to March and brewed {{1.1 million hectolitres|brewed:A,own-brew:A}}, a third of it the strong Auld Provost.
== a2-beerbusiness.html | 2022-06-22
<html>
<head>
<title>
Beer Business | Harbinger jumps in
</title>
</head>
<body>
<div class="side">
Malt £291/t | Hops course 14-16 July | Cask 43 awards
</div>
<h1>
Harbinger outbids Skjold by {{almost a tenth|gap:A}}
</h1>
<p>
22/06/2022
</p>
<p>
Harbinger Brands, St Louis, wants Tollan and will pay {{£4.15|harb:A,two-bids:A,harb-and-past-bid:A,harb-and-undist:A,harb-and-undist-v2:A}} in cash for each share. Skjold had come in at {{£3.80|dansk:A,two-bids:B,dansk-and-close:A,dansk-and-past-bid:A}} {{three weeks ago|dansk-day:A}}. On Harbinger's terms the equity is worth {{just short of £500m|value:A,value-debt:A,value-two:A}}; with {{£87m|debt:A}} of debt, the brewer costs {{£585m|ev:A,value-debt:B}}, or {{12.4 times|multiple:A}} EBITDA.
</p>
<p>
Undisturbed price: {{278p|undist:B,harb-and-undist-v2:B,undist-now-v2:A}}. Premium: {{45%|premium:A}}.
</p>
<p>
Tollan's estate numbers {{221|pubs:B}} pubs in Scotland and the north of England. Output last year came to {{670,000 UK barrels (1.1m hl)|brewed:A,own-brew:A}}, of which {{180,000 hl|contract:A,own-brew:B}} under contract for others. Net sales: {{£262m|sales:A,profit-sales:B}}.
</p>
<p>
Family shareholders speak for {{22%|family:A,stakes:A}}, the staff pension fund for {{one share in twelve|pension:A,stakes:B}}. A bid goes through with {{75%|threshold:A}}.
</p>
<p>
Harbinger, with {{$6.2bn|harb-sales:A}} of sales, would close the {{1839|age:A}}-built maltings in {{two years|maltings:A}}. It guarantees the brewhouse {{until 2027|keep-h:A,keep-two:B,keep-two-v2:B}}.
</p>
<p>
In {{2016|past-year:A}}, Tollan turned down {{310p|past-bid:A,harb-and-past-bid:B,dansk-and-past-bid:B}} from Ardkeith.
</p>
</body>
</html>
== a3-tollantimes.txt | 2022-06-23
WHO WILL OWN THE PROVOST?
The Tollan Times, 23 June

There were {{390|meeting:A}} in the town hall {{on Tuesday night|meeting-when:A}} and not a pint left by {{ten|pint:A}}. Everybody has a cousin at the brewery, which puts food on the table of {{460|staff:B,staff-pubs-v2:A}} families and has done {{since 1839|age:A}}.

"{{A decade|keep-d:A,keep-two:A}} from the Danes or {{half a decade|keep-h:A,keep-two:B,keep-two-v2:B}} from the Yanks: what would you take?" asked Provost Morag Leckie, {{66|leckie-age:A}}. She holds {{1,200 shares|leckie-shares:A}}, worth {{£4,980|leckie-worth:A}} at the American price of {{415 pence|harb:A,two-bids:A,harb-and-past-bid:A,harb-and-undist:A,harb-and-undist-v2:A}}.

The Americans made their offer {{last Friday|bid-day:B}}. The Danes have {{until 5 o'clock on 5 July|deadline:A}} to answer. Their chief executive, Bo Ravnsborg, flew in {{on Wednesday|bo-when:A}} and visited {{six|bo-pubs:A}} of the {{212|pubs:A}} pubs.

Family head Alasdair Tollan, {{72|at-age:A}}, said his relations' {{22 per cent|family:A,stakes:A}} was "not for turning". He recalled that in {{2014|past-year:B}} they had refused {{310|past-bid:A,dansk-and-past-bid:B,harb-and-past-bid:B}} pence.

Annual profit, {{thirty-one million pounds|profit:A,profit-sales:A,profit-sales-v2:A}}, is the best ever. Beer sells at {{£4.60|pint-price:A}} a pint in the Provost's Arms, {{£4.15|pint-price-old:A}} {{a year ago|pint-when:A}}.
== a4-londonbusiness.txt | 2022-06-20
Harbinger gatecrashes Skjold's party with bid for Tollan
LONDON, June 20 (City Newswire) - U.S. drinks company Harbinger Brands offered {{498 million pounds|value:A,value-two:A,value-debt:A}} for Scotland's Tollan Brewery {{on Monday|bid-day:A}}, topping an approach by Danish rival Skjold and setting the stage for the sector's first bidding war in years.

Harbinger said it would pay {{415 pence|harb:A,harb-and-past-bid:A,two-bids:A,harb-and-undist:A,harb-and-undist-v2:A}} in cash per share. That compares with {{380 pence|dansk:A,dansk-and-close:A,dansk-and-past-bid:A,two-bids:B}} from Skjold, whose bid, announced {{at the end of May|dansk-day:A}}, was recommended by the Tollan board.

Chairwoman Isla Drummond did not say whether the recommendation stood. The founder's descendants hold {{more than a fifth|family:A,stakes:A}} of the stock and have leaned toward the Danes, who vow to keep the kettles boiling in Perthshire for {{12 years|keep-d:B,keep-two-v2:A}}. Harbinger would do so for {{five|keep-h:A,keep-two:B,keep-two-v2:B}}.

"You'd expect at least one more round," said analyst Priya Venn at Cobden & Hale. Investors agreed: the shares finished at {{421 pence|close:A,dansk-and-close:B,undist-now:B,undist-now-v2:B}}.

Tollan has been brewing {{since 1839|age:A}} and runs {{just over 210 pubs|pubs:A}}. Its net profit reached {{31.4 million pounds|profit:A,profit-sales:A,profit-sales-v2:A}} in the last business year, on revenue of {{226 million|sales:B,profit-sales-v2:B}}.

Skjold has {{a little over two weeks|deadline-gap:A}}, until {{July 5|deadline:A}}, to come back with more. A previous suitor, Ardkeith, was sent away {{in 2016|past-year:A}} after offering {{310 pence|past-bid:A,dansk-and-past-bid:B,harb-and-past-bid:B}}.

Including debt of {{87 million|debt:A}}, the American offer puts a price tag of {{about 585 million pounds|ev:A,value-debt:B}} on the firm.
== topics
dansk-and-close | dansk and close | scope | offer and market price
harb-and-undist | harb and undist | scope | offer and market price
dansk-and-past-bid | dansk and past bid | scope | two bids
harb-and-past-bid | harb and past bid | scope | two bids
sales | sales of the year | conflict | 262m against 226m
keep-d | years Skjold promises to keep brewing | conflict | ten against twelve
bid-day | day of Harbinger's offer | conflict | Monday 20 June against last Friday
two-bids | two offers per share | scope | two bidders
value-two | value of two offers | scope | two bidders
value-debt | equity value and value with debt | scope | definition
undist | share price before the first bid | conflict | 287 against 278p
undist-now | share price before and now | scope | time
stakes | stakes of family and pension fund | scope | two holders
staff | brewery staff | conflict | 640 against 460
staff-pubs | staff of brewery and pubs | scope | parts
pubs | pubs | conflict | 212 against 221
keep-two | pledges of two bidders | scope | two bidders
profit-sales | profit and sales | scope | different things
own-brew | all beer and beer brewed for others | scope | whole and part
past-year | year of the former bid | conflict | 2016 against 2014
dansk-day | day of Skjold's offer, 30 May 2022
bidder-word | bidder word
harb | harb
dansk | dansk
age | age
value | value
value-d | value d
close | close
both | both
family | family
pension | pension
staff-perth | staff perth
pubs-staff | pubs staff
keep-h | keep h
deadline | deadline
profit | profit
brewed | brewed
gap | gap
debt | debt
ev | ev
multiple | multiple
premium | premium
contract | contract
threshold | threshold
harb-sales | harb sales
maltings | maltings
past-bid | past bid
meeting | meeting
meeting-when | meeting when
pint | pint
leckie-age | leckie age
leckie-shares | leckie shares
leckie-worth | leckie worth
bo-when | bo when
bo-pubs | bo pubs
at-age | at age
pint-price | pint price
pint-price-old | pint price old
pint-when | pint when
deadline-gap | deadline gap
harb-and-undist-v2 | harb and undist (variant 2) | scope | offer and market price
undist-now-v2 | share price before and now (variant 2) | scope | time
staff-pubs-v2 | staff of brewery and pubs (variant 2) | scope | parts
keep-two-v2 | pledges of two bidders (variant 2) | scope | two bidders
profit-sales-v2 | profit and sales (variant 2) | scope | different things
== internal
a2 | percent_change | Undisturbed price: 278p. Premium: 45% | £4.15 is 49% above 278p
