title: Garbage strike in Port Hadley, Canada
domain: strike
== a1-maplewire.txt | 2023-12-05
Tentative deal reached in Port Hadley garbage strike after {{15 days|strike-days:A,strike-t:A,strike-last:A}}
PORT HADLEY - Striking sanitation workers and the City of Port Hadley have reached a tentative agreement that could see trucks back on the streets before the weekend, both sides said early {{Tuesday|deal-day:A}}.

The deal, struck at {{4:10 a.m.|deal-time:A}} after {{19 hours|talks:A}} of mediated talks, would raise wages by {{13.75 per cent|deal:A,deal-offer:A,deal-ask:A}} over {{four years|term:A,term-t:A}}, according to two people familiar with the terms. The city's last public offer was {{11.5 per cent|offer:A,deal-offer:B}} over the same period; Local 418 of the Municipal Workers' Union had been seeking {{16 per cent|ask:A,deal-ask:B}} over {{three|ask-term:A,term-t:B}}.

{{Some 1,140|strikers:A,strikers-city:A}} collectors, drivers and landfill staff walked off the job on {{Nov. 20|start:A}}. An estimated {{9,400 tonnes|backlog:A,backlog-t:A,backlog-week:A}} of household waste has piled up since then, of which {{2,600|transfer:A,backlog-week:B}} sits in {{five|depots:A}} temporary depots.

Members vote on {{Thursday and Friday|vote-days:A}}. They will stay on the picket line until the count is done, local president Denise Fournier said. "After {{two weeks|strike-days:A,strike-t:A}} in the sleet you don't go in on a handshake."

The dispute has left bags heaped at the end of driveways, drawn gulls from the lake and forced restaurants to hire private haulers. Negotiations broke off in the first week over the use of contractors in the newly built suburbs. A provincial mediator, brought in after church leaders appealed to both sides, kept them in separate rooms of a downtown hotel until the end.

Mayor Paul Kowalchuk said clearing the backlog would take {{up to 12 days|clear:A}} with overtime and cost {{about $1.8 million|clear-cost:A,cost-t:A}}. The city has saved {{$310,000|saved:A,cost-t:B}} in wages for each day of the dispute.

The last strike by the local, in {{2009|last-year:A}}, ran {{39 days|last-days:A,strike-last:B}}.

The city employs {{6,700|city:A,strikers-city:B}} people. Contracts for {{2,300|inside:A}} inside workers expire on {{Dec. 31|inside-date:A}}.
== a2-hadleysun.txt | 2023-12-09
HADLEY SUN - Saturday, December 9, 2023
THEY'RE BACK. HOLD YOUR NOSE {{TEN|clear:A}} MORE DAYS
Rick Dombrowski

The rats of Barton Street can start packing.

By a vote of {{62|yes:A,yes-offer:A}} to {{38|no:A}} per cent, the city's garbage workers accepted a new contract {{last night|result-day:A}}, ending a walkout that started on a Monday, {{November the 20th|start:A}}, and lasted {{18 days|strike-days-all:A,strike-t:B}}. In October the same people turned down the city's offer by {{91|no-offer:A,yes-offer:B}} per cent.

I talked to Lou Santini, {{57|lou-age:A,ages:A}}, at the Burlington yard. He's hauled cans for {{29 years|lou-years:A}} and he figures the strike cost him {{$4,100|lou-lost:A,lou-t:A}} in pay, less {{$900|lou-pay:A,lou-t:B}} in strike money. His raise in year one, {{four per cent|year1:A,year-t:A}}, comes to {{$1.24|lou-raise:A}} an hour on his {{$31|lou-wage:A}}. "So I'm even by, what, next Christmas?" he said. Rookies at {{$24.50|rookie:A}} do better: they get a flat {{$1.50|rookie-raise:A}}.

His daughter Tina, {{33|tina-age:A,ages:B}}, drives truck {{614|truck:A}}. She voted no.

Trucks roll {{Monday at 6 a.m.|resume:A,resume-time:A}}. Limit: {{six|bags:A,bags-t:A}} bags a house, double the usual {{three|bags-norm:A,bags-t:B}}. There are {{eight|depots:B}} depots to be scraped up too, the one at Gage Arena standing {{14 feet|depot-ft:A}} high.

For the rest of us the thing ends as it started, with a blue bag and a guilty conscience. My neighbour kept hers in the garage until the garage won. The fellow across the road drove his to his brother-in-law's in the next county, which I am told is what brothers-in-law are for.

The city says it'll be {{nine to 12 days|clear:A}} before the last of it's gone, all {{10,800 tonnes|backlog-end:A,backlog-t:B}}. I lost count at the third pile.

Raccoons interviewed for this column declined comment. Turn to page 22 for Sudoku.
== a3-city-release.md | 2023-12-09
---
title: "Collective agreement ratified; collection resumes {{December 11|resume:A}}"
issued: 2023-12-09
from: City of Port Hadley, Corporate Communications
---
Members of Local 418 have ratified a {{four-year|term:A,term-t:A}} agreement retroactive to {{January 1, 2023|retro:A}}. City Council approved it at a special meeting by {{11 votes to 4|council:A}}.

Key terms:

Wage increases of {{4.0|year1:A,year-t:A}}, {{3.5|year2:A,year-t:B}}, {{3.25|year3:A,year-t:C}} and {{3.0|year4:A,year-t:D}} per cent, for a total of {{13.75 per cent|deal:A,deal-offer:A,deal-ask:A}}. A signing bonus of {{$750|bonus:A}} per full-time employee. Boot allowance of {{$275|boots:A,boots-t:A}}, up from {{$220|boots-old:A,boots-t:B}}, an increase of {{20 per cent|boots-rise:A}}. Contracting-out protection until {{2028|contracting:A}}.

The agreement is estimated to cost {{$19.6 million|agree-cost:A}} over its life. It applies to {{1,140 employees|strikers:A,strikers-city:A}}.

Collection will begin at {{6 a.m.|resume-time:A}} on {{Monday, December 11|resume:A}}. Until {{December 22|bags-until:A}}, up to {{six bags|bags:A,bags-t:A}} will be accepted. Organic waste follows {{one week|organic:A}} later. The {{five|depots:A}} temporary depots close {{Sunday|depots-close:A}} at noon.

Residents are asked to keep recycling separate, to tie bags firmly and to set them out no earlier than the evening before their normal day. Crews will work extended shifts, and some streets will be served by a different truck than usual. Material that was dropped at a temporary depot does not need to be retrieved. The City apologizes for the inconvenience and thanks residents, businesses and community groups for their patience throughout this disruption.

Residents placed {{8,150|calls:A,calls-t:A}} calls to 311 about waste during the disruption, compared with {{2,900|calls-prev:A,calls-t:B}} in the same weeks of 2022. Bylaw officers laid {{64|dump:A}} charges for illegal dumping; the set fine is {{$500|dump-fine:A}}.
== a4-labourwatch.html | 2023-12-11
<html><head><title>LabourWatch</title></head>
<body>
<h1>Port Hadley: {{62%|yes:A,yes-offer:A}} is not a love letter</h1>
<p>Dec 11, 2023 – by Samira Qureshi</p>
<p>So Local 418 has a contract. {{Two out of five|no:A}} who voted didn't want it, and one can see why.</p>
<p>Compounded, the deal is worth {{14.5%|compound:A,deal-comp:B}} by {{2026|until:A}}. Inflation since the old contract began has run at {{15.8%|inflation:A}}. The members asked for {{16%|ask:A,deal-ask:B}} in {{three years|ask-term:A,term-t:B}} and walked for {{18 days|strike-days-all:A,strike-t:B}} (the {{2009|last-year:A}} strike went on for {{36|last-days:B}}) to move the city from {{11.5|offer:A,deal-offer:B}} to {{13.75|deal:A,deal-offer:A,deal-ask:A,deal-comp:A}}: {{two and a quarter points|points:A}}.</p>
<p>What else? {{Seven hundred and fifty dollars|bonus:A}} on signing. Protection from privatization, which the mayor had sworn he'd never give. And the temps: {{160|temps:A}} of {{215|temps-all:A}} will be made permanent by {{July|temps-when:A}}.</p>
<p>The picket lines were good ones, for all that. Nurses came with soup, the teachers brought a brass band, and a retired bishop stood in front of a contractor’s truck until its driver got out and shook his hand. What was missing was a council that felt any heat from it. In this town the people who complain about garbage and the people who pay for councillors’ lawn signs do not live on the same streets.</p>
<p>Turnout was {{88%|turnout:A,turnout-t:A}}, against {{79%|turnout-oct:A,turnout-t:B}} in the October ballot that rejected the city's offer {{nine to one|no-offer:A,yes-offer:B}}.</p>
<p>Next up are the inside workers, {{2,300 strong|inside:A}}, whose agreement runs out {{at year's end|inside-date:A}}. They'd settle for {{13.75|inside-hope:A}}, I hear. They would like it in {{three|inside-term:A}}.</p>
<p>LabourWatch, 418 King St. E. Donate $10 a month.</p>
</body></html>
== topics
inside-term | years the inside workers would like
strike-days | days of strike until the tentative deal
strike-days-all | days of strike in all
strike-t | days until the deal and in all | scope | time
deal-day | day of the tentative deal
deal-time | hour of the deal
talks | hours of talks
deal | raise in the deal
offer | city's last offer
ask | union's demand
deal-offer | deal and offer | scope | result and offer
deal-ask | deal and demand | scope | result and claim
term | years of the deal
ask-term | years of the demand
term-t | years of deal and demand | scope | result and claim
strikers | strikers
city | employees of the city
strikers-city | strikers and all employees | scope | part and whole
start | start of the strike, 20 November 2023
backlog | waste at the time of the deal
transfer | waste in the depots
backlog-week | all waste and that in the depots | scope | whole and part
backlog-end | waste at the end
backlog-t | waste at the deal and at the end | scope | time
vote-days | days of the vote
clear | days of clearing
clear-cost | cost of clearing
saved | wages saved a day
cost-t | cost and saving | scope | different things
last-year | year of the last strike
strike-last | days of this strike and the last | scope | two strikes
last-days | days of the last strike | conflict | 39 against 36
inside | inside workers
inside-date | end of their contract
inside-hope | their hope
yes | yes vote
no | no vote
no-offer | vote against the October offer
yes-offer | vote for the deal and against the offer | scope | two ballots
result-day | day of the result
lou-age | worker's age
tina-age | daughter's age
ages | two workers | scope | persons
lou-years | worker's years
lou-lost | pay lost
lou-pay | strike money
lou-t | pay lost and strike money | scope | different things
year1 | raise of the first year
year2 | raise of the second year
year3 | raise of the third year
year4 | raise of the fourth year
year-t | raises of four years | scope | years
lou-raise | raise an hour
lou-wage | wage
rookie | beginners' wage
rookie-raise | beginners' raise
truck | truck number
resume | day collection resumes, 11 December 2023
resume-time | hour collection resumes
bags | bags allowed
bags-norm | bags normally
bags-t | bags now and normally | scope | time
depots | temporary depots | conflict | five against eight
depot-ft | height of a depot
retro | start of the agreement
council | council vote
bonus | signing bonus
boots | boot allowance
boots-old | boot allowance before
boots-t | boot allowance now and before | scope | time
boots-rise | rise of the allowance
contracting | protection until
agree-cost | cost of the agreement
bags-until | end of the bag rule
organic | organic waste
depots-close | depots close
calls | calls
calls-prev | calls a year before
calls-t | calls in two years | scope | years
dump | charges
dump-fine | fine
compound | raise compounded
deal-comp | raise summed and compounded | scope | definition
until | end of the deal
inflation | inflation
points | gain in points
temps | temps made permanent
temps-all | temps
temps-when | date
turnout | turnout
turnout-oct | turnout in October
turnout-t | turnout of two ballots | scope | two ballots
== internal
a3 | percent_change | $275, up from $220, an increase of 20 per cent | 220 to 275 is 25%
