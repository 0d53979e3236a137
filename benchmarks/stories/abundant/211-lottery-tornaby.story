title: Record lottery win in Tornaby
domain: lottery
== a1-britannianews.txt | 2024-03-09
Ticket bought in Tornaby scoops {{£87.6m|jackpot:A}}

LONDON, Saturday (BNS) - A single ticket-holder has won {{£87.6 million|jackpot:A,jackpot-pool:A}} in the Millions Draw, the {{sixth-largest|rank:A}} prize in its history, organisers said.

The numbers drawn on {{Friday night|draw-day:A}} were 4, 11, 23, 38 and 41, with Lucky Stars 2 and 9. The ticket was sold in Tornaby, a town of {{19,000|town:A}} in the North East.

The odds of hitting all {{seven|balls}} were {{one in 116 million|odds:A}}. The winner has {{180 days|claim:A}} to come forward. In total {{1.4 million tickets|all-winners:A}} won a prize, worth {{£114 million|jackpot-pool:B}} altogether.

Players across {{nine countries|countries:A}} had bought {{52 million lines|lines:A,lines-uk:A}} for the draw, {{13.4 million|lines-uk:B}} of them in Britain. A line costs {{£2.50|line-price:A}}.
== a2-tornabygazette.txt | 2024-03-11
WHO IS IT? Tornaby buzzes over {{£86.7m|jackpot:B}} win
Gazette reporters | Mon 11 March

Everyone in Tornaby checked their pockets at the weekend. After {{Friday's|draw-day:A}} draw somebody here is richer to the tune of {{eighty-six million seven hundred thousand pounds|jackpot:B}}, or {{more than £4,500|per-head:A}} for each of the town's {{19,000 souls|town:A}}.

The ticket came from Patel's on Union Street at {{5.41pm|sold:A}}, {{under two hours|sold-before:A}} before the draw, says owner Hitesh Patel, {{58|patel-age:A}}, who gets {{nothing|patel}} for it. "The biggest win I ever sold was {{£870|patel-biggest:A}}."

Syndicates have been ruled out: {{38|syndicate}} staff at the crisp factory, who play every week, won {{£8.70|syndicate-win:A}}.

The last big winners here, {{nine years ago|last-win-ago}}, in {{2011|last-win}}, shared {{£1.2m|last-win-sum:A}}.
== a3-lottoline.md | 2024-04-16
---
title: "Tornaby winner collects after {{five weeks|wait:A}}"
date: 2024-04-16
---
The holder of the {{£87.6m|jackpot:A,jackpot-pool:A}} ticket of {{8 March|draw-day:A}} has been paid, organisers confirmed on Tuesday. He or she asked for no publicity.

At that size it is the {{seventh|rank:B}} biggest prize since the game began in {{2004|began:A}}, and took odds of {{116,000,000 to 1|odds:A}}. Had nobody claimed by {{the 4th of September|claim-end:A}}, the money would have gone to good causes.

Invested at {{4%|rate}}, the sum brings in {{£9,600|daily:A}} a day.

For the winning draw {{52m|lines:A,lines-uk:A}} lines were sold, {{a quarter|lines-share:A}} of them in the UK. Half of the {{£33.5m|uk-stakes:A}} staked here goes back in prizes; {{28 per cent|causes:A}} goes to good causes and {{5 per cent|retail:A}} to shops.

Unclaimed: a {{£1m|unclaimed}} raffle prize from {{1 March|unclaimed-date}}, bought in Leith; valid {{until 28 August|unclaimed-until}}.
== a4-marketwatcher.html | 2024-03-12
<html><body><h1>What {{£87.6 million|jackpot:A}} buys in Tornaby</h1>
<div>12/03/2024 | Money desk | 0191 496 0116</div>
<p>Somebody bought a ticket on {{Friday|draw-day:A}} at twenty to {{six|sold:A}} in a shop that smells of paraffin, and can now buy {{620|houses:A}} average houses in the same postcode, at {{£141,000|house-price:A}} each.</p>
<p>Prizes in the Millions Draw are tax-free. They must be claimed within {{six months|claim:A}}. The largest so far was {{£195m|largest:A}}, in 2022.</p>
<p>It is the {{third|region-wins}} time that a ticket from the region has won {{over £50m|region-50}}. The shop owner, {{59|patel-age:B}}, has put up a sign.</p>
<p>Players who matched five numbers and one star, {{six|second-tier}} in Britain, get {{£87,600|second-prize:A}}.</p>
<aside>Winning numbers 12 March: 5, 16, 21, 33, 47</aside></body></html>
== a5-nationaldigest.txt | 2024-03-11
Lucky dip from corner shop lands {{87.6 million pounds|jackpot:A,jackpot-pool:A}}

Somewhere in the north-east someone is sitting on a fortune, says the Millions Draw after {{Friday's|draw-day:A}} jackpot went to one ticket. It's the {{sixth|rank:A}} highest ever; the top prize, {{£195m|largest:A}}, was paid {{two years ago|largest-year:A}}.

The shop, which has sold tickets since {{1994|shop-since:A}}, was besieged yesterday. "I do {{300|shop-tickets:A}} a week, never had a whiff," said owner Mr Patel, {{58|patel-age:A}}. His till shows that the ticket was bought at {{5.14pm|sold:B}}.

Claims must reach the organisers in {{90 days|claim:B}}. Chances of it being you: {{116 million to one|odds:A}}.

The draw attracted {{47 million|lines:B}} entries in {{nine|countries:A}} countries.
== topics
lines | lines sold for the draw | conflict | 52 against 47 million
lines-uk | lines in all and in Britain | scope | whole and part
uk-stakes | 13.4 million lines at 2.50 is 33.5m (right)
sold | time of sale | conflict | 5.41pm against 5.14pm
claim | time to claim | conflict | 180 days (six months) against 90
largest-year | year of the largest prize
jackpot | prize won | conflict | 87.6m against 86.7m
jackpot-pool | jackpot and all prizes | scope | part and whole
rank | rank among the largest prizes | conflict | sixth against seventh
patel-age | age of the shop owner | conflict | 58 against 59
patel-biggest | earlier win (trap)
syndicate-win | other win (trap)
second-prize | second prize (trap)
largest | largest ever (trap)
draw-day | day of the draw, Friday 8 March 2024
houses | 87.6m / 141,000 = 621 (right)
claim-end | 180 days from 8 March 2024 is 4 September (right)
town | town
balls | balls
odds | odds
all-winners | all winners
per-head | per head
sold-before | sold before
patel | patel
syndicate | syndicate
last-win | last win
last-win-sum | last win sum
wait | wait
began | began
rate | rate
daily | daily
unclaimed | unclaimed
unclaimed-date | unclaimed date
unclaimed-until | unclaimed until
house-price | house price
region-wins | region wins
region-50 | region 50
second-tier | second tier
last-win-ago | last win ago
shop-since | shop since
shop-tickets | shop tickets
countries | countries
line-price | line price
lines-share | lines share
causes | causes
retail | retail
== internal
a2 | span | nine years ago, in 2011 | the article is of 2024: 13 years
