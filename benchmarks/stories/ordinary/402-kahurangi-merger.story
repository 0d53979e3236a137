title: Merger of two New Zealand dairy co-operatives
domain: merger
== a1-southerncrossnews.txt | 2024-02-08
Farmers vote to create dairy giant with {{$5.9b|rev-joint:A,rev-whole:A}} turnover
Southern Cross News, Thursday 8 February 2024
Harriet Molloy

Shareholders of dairy co-operatives Kahurangi and Southern Plains Milk have voted to merge, creating the country's {{second-biggest|rank:A}} milk processor.

The result was announced in Timaru {{this morning|result-day:A}}. At Kahurangi {{81.3 percent|vote-k:A,vote-two:A}} of votes were in favour, while at Southern Plains Milk support was {{76.4 percent|vote-s:A,vote-two:B,vote-need:A}}, just clearing the required {{75 percent|threshold:A,vote-need:B}}.

The combined business, to be called Tahi Dairy, will collect {{2.4 billion litres|milk:A,milk-parts:A}} of milk a year from {{2800|farms:A,farms-parts:A}} farms and run {{eleven|plants:A,plants-parts:A}} plants. Kahurangi's revenue was {{$3.8b|rev-k:A,rev-whole:B}} last season and Southern Plains' was {{$2.1b|rev-s:A}}.

Kahurangi chair Wiremu Tapsell said the deal would deliver savings of {{$85 million|savings:A,savings-y1:A}} a year once everything was bedded in, which he expected to take {{three years|savings-years:A}}. In the first year, farmers should expect {{no more than $20m|savings-first:A,savings-y1:B}}.

"That's {{41 cents a kilo|per-kilo:A,per-kilo-bonus:A}} of milksolids in every farmer's pocket," he said.

Farmers at the back of the hall were slower to clap than those at the front. Several said they had voted yes because they could see no other buyer, and because the alternative was to sit in a shrinking district with an ageing dryer and hope for the best. Others thought the price of independence had simply become too high.

Mr Tapsell will chair the new board of {{nine|board:A,board-split:A}}, of whom {{five|board-k:A,board-split:B}} come from Kahurangi. Southern Plains' chief executive Catriona Neave, {{44|neave-age:A}}, gets the top job.

Subject to Commerce Commission approval, the two will become one on {{1 June|merge-day:A}}, the start of the new season. The commission has indicated it will rule by {{12 April|ruling:A}}.

Unions fear for {{160|jobs-risk:A,jobs-risk-staff:A}} office jobs in Ashvale. The two co-ops employ {{4350|staff:A,jobs-risk-staff:B}} people between them.

Kahurangi last tried to merge in {{2015|prev-try:A}}, with Waimate Creameries; that vote fell short at {{71.9 percent|prev-vote:A}}.
== a2-thestockman.md | 2024-02-12
---
title: Tight squeak in the south hands Tapsell his merger
date: 12 Feb 2024
outlet: The Stockman
url: https://stockman.example/tahi-dairy
---
**{{Eleven|margin:A}}.** That is how many fewer Yes votes it would have taken to sink the merger of Kahurangi and Southern Plains Milk, according to scrutineers' papers seen by *The Stockman*. With {{76.4%|vote-s:A,vote-need:A}} in favour among Southern Plains farmers against the {{three-quarters|threshold:A,vote-need:B}} demanded by the rules, nobody should call it a landslide.

Kahurangi's {{1,840|farms-k:A,farms-parts:B}} suppliers never looked in doubt: {{more than four in five|vote-k:A,vote-two:A}} said yes, on a turnout of {{68%|turnout-k:A,turnout-two:A}}. Further south, {{84%|turnout-s:A,turnout-two:B}} of the {{960|farms-s:A}} voted, and those who came to the Winton hall on {{Wednesday|vote-day:A,vote-result:A}} were not all in the best of moods.

"Our payout was {{$8.35|payout-s:A,payout-two:A}} last season, theirs was {{$8.10|payout-k:A,payout-two:B}}, and somehow we're the ones being rescued," said Grant Dickie, {{58|dickie-age:A}}, who milks {{620|dickie-cows:A}} cows at Otapiri.

Mr Dickie was not the only one. A woman from Drummond wanted to know who would be answering the phone when a tanker got bogged at three in the morning, and whether that person would know where Drummond was. The chairman promised that the depot would stay. Somebody shouted that so had the last one.

For each Southern Plains share, farmers get {{1.15|ratio:A}} shares in the new co-op. A one-off loyalty bonus of {{38 cents|bonus:A,per-kilo-bonus:B}} per kilo of milksolids goes to those who sign supply contracts of {{five years|contract:A}}.

What do they get for it? The information memorandum put the synergies at {{$58 million|savings:B}} annually when fully implemented. Independent adviser Larnach Ross thought {{$50m to $65m|savings-adviser:A}} achievable, while warning that integration will cost {{$110m|integration:A}} up front.

The merged books will carry debt of {{$1.3 billion|debt:A,debt-k-t:A}}, of which Kahurangi brings {{$980m|debt-k:A,debt-k-t:B}}.

Across the {{2,800|farms:A,farms-parts:A}} farms, the average herd is {{205|herd:A}}. Together the pair process a shade under {{an eighth|share:A}} of the country's milk. Meadowbank Group, the leader, has {{79%|share-m:A}}.

*Weaner calf prices, p22: up $21 a head*
== a3-agribriefing.txt | 2024-02-09
AgriBriefing Asia-Pacific | Daily note | 09.02.2024

NZ co-op tie-up clears farmer ballot

Kahurangi Co-operative Dairy (private) and Southern Plains Milk (private) are to combine after members backed the plan in ballots that closed on {{7 February|vote-day:A,vote-result:A}} and were declared {{a day later|result-day:A,vote-result:B}}.

Pro forma revenue is {{NZ$5.9 billion (US$3.6 billion)|rev-joint:A,rev-whole:A}}. Kahurangi, at {{NZ$3.8 billion|rev-k:A,rev-whole:B}}, is {{nearly twice|size-ratio:A}} the size of its partner. Milk intake of the two last season was {{1.58 billion|milk-k:A,milk-parts:B}} and {{0.82 billion litres|milk-s:A}} respectively, giving {{2.4 billion litres|milk:A,milk-parts:A}}, from {{1,840 farms|farms-k:A,farms-parts:B}} in the case of Kahurangi and {{960|farms-s:A}} in the other: altogether {{2,900 suppliers|farms:B}}.

The tie-up has been long in the making. Both companies have lost suppliers to dairy conversions in reverse, as land goes to pine trees, and both have spent heavily on boilers to get off coal. Lenders are said to have pressed for a solution since the second of two poor seasons. Sources close to the smaller partner describe the talks as cordial, if one-sided.

Of the plants, {{seven|plants-k:A,plants-parts:B}} are Kahurangi's and {{four|plants-s:A}} Southern Plains'. The Ashvale and Gorrie Bush dryers, built in {{1988|dryer-year:A}} and {{1994|dryer-year2:A}}, are candidates for closure, we believe.

Timing: regulators' decision expected {{by mid-April|ruling:A}}; legal completion is pencilled in for {{July 1|merge-day:B}}.

Competition lawyers we spoke to see little in the file to detain the commission, since the collection areas barely touch and farmers at the margin can always switch to the market leader. A condition on the sale of raw milk to independent cheesemakers is the likeliest concession.

Management: CEO Catriona Neave (Southern Plains since {{2019|neave-since:A}}). Chair W. Tapsell until the {{2026|tapsell-until:A}} annual meeting. Directors: {{9|board:A,board-split:A}}.

Analyst's view: approvals of {{81%|vote-k:A,vote-two:A}} and {{76%|vote-s:A,vote-two:B,vote-need:A}} give a mandate, if a grudging one. Whole milk powder at the last auction: {{US$3,376|wmp:A}} a tonne, up {{3.4%|wmp-rise:A}}.
== topics
rev-joint | revenue of the merged co-operative
rev-k | revenue of Kahurangi
rev-s | revenue of Southern Plains
rev-whole | revenue of the merged firm and of Kahurangi | scope | whole and part
rank | rank among processors
result-day | day the result was announced, 8 February 2024
vote-day | day of the vote, 7 February 2024
vote-result | day of voting and of the declaration | scope | two events
vote-k | support at Kahurangi
vote-s | support at Southern Plains
vote-two | support at the two co-operatives | scope | two bodies
threshold | support needed
vote-need | support at Southern Plains and the threshold | scope | result and target
milk | milk of the merged firm
milk-k | milk of Kahurangi
milk-s | milk of Southern Plains
milk-parts | milk of the merged firm and of Kahurangi | scope | whole and part
farms | farms supplying the merged firm | conflict | 2,800 against 2,900
farms-k | farms supplying Kahurangi
farms-s | farms supplying Southern Plains
farms-parts | farms of the merged firm and of Kahurangi | scope | whole and part
plants | plants of the merged firm
plants-k | plants of Kahurangi
plants-s | plants of Southern Plains
plants-parts | plants of the merged firm and of Kahurangi | scope | whole and part
savings | yearly savings once complete | conflict | 85 million against 58 million
savings-first | savings of the first year
savings-y1 | savings when complete and in the first year | scope | period
savings-years | years until complete
savings-adviser | adviser's estimate
per-kilo | savings per kilo
bonus | loyalty bonus per kilo
per-kilo-bonus | savings and bonus per kilo | scope | different payments
board | directors of the new board
board-k | directors from Kahurangi
board-split | board and Kahurangi's part | scope | whole and part
neave-age | Neave's age
merge-day | day of completion | conflict | 1 June against 1 July
ruling | date of the regulator's decision
jobs-risk | jobs at risk
staff | employees of the two
jobs-risk-staff | jobs at risk and staff | scope | part and whole
prev-try | year of the earlier attempt
prev-vote | support at the earlier attempt
turnout-k | turnout at Kahurangi
turnout-s | turnout at Southern Plains
turnout-two | turnout at the two | scope | two bodies
payout-s | payout of Southern Plains
payout-k | payout of Kahurangi
payout-two | payout of the two | scope | two bodies
dickie-age | farmer's age
dickie-cows | farmer's cows
ratio | exchange ratio
contract | contract term
integration | integration cost
debt | debt of the merged firm
debt-k | debt of Kahurangi
debt-k-t | debt of the merged firm and of Kahurangi | scope | whole and part
herd | average herd
margin | votes by which it passed
share | share of the country's milk
share-m | share of the leader
size-ratio | size of Kahurangi against its partner
dryer-year | dryer's year
dryer-year2 | second dryer's year
neave-since | Neave's start
tapsell-until | end of Tapsell's chair
wmp | powder price
wmp-rise | rise of powder price
== internal
a3 | sum | 1,840 farms in the case of Kahurangi and 960 in the other: altogether 2,900 suppliers | the sum is 2,800
