title: Ravensholme Albion sack their manager
domain: sport
== a1-northwire.txt | 2024-11-04
Ravensholme Albion part company with Harsany after {{4-1|score:A}} defeat

RAVENSHOLME, England, Nov 4 (Northwire) - Ravensholme Albion dismissed manager Benedikt Harsany on {{Monday|sack-day:A}}, {{two days|sack-gap:A}} after a {{4-1|score:A}} home loss to Castleforth left them {{third from bottom|place:A,place-then:A}} of the table.

The {{52-year-old|age:A}} Hungarian, appointed in {{June 2023|appointed:A}}, led the club to {{ninth|place-last:A,place-then:B}} last season. They have collected {{nine points|points:A}} from their first {{10 games|games-season:A}} of this one.

Under-21 coach Dominic Ferrow, {{38|age-ferrow:A}}, will take charge until a successor is found. His first match is at Kelling Town on {{Saturday|next-day:A}}.

Harsany won {{21|won:A}}, drew {{17|drawn:A}} and lost {{25|lost:A}} of his {{63 matches|matches:A}}.
== a2-ravensholmeecho.txt | 2024-11-04
HARSANY GONE: Albion axe falls on {{Monday morning|sack-day:A}}
By Stevie Lunt, chief Albion writer. Last updated 13.40, 4 November

Benedikt Harsany learned his fate in a {{ten-minute|meeting}} meeting with chairman Lloyd Ashby at the Brickfield training ground at {{9am today|meeting-time:A}}.

The end came after {{Saturday's|match-day:A}} mauling by Castleforth, watched by {{23,418|gate:A,gate-match:A}} of whom perhaps {{half|half-left}} were left at the whistle. It was a {{fifth|losing-run:A}} straight league defeat.

The Echo understands that paying off Harsany, whose deal ran to {{the summer of 2026|contract:A}}, will set the club back {{£2.4m|payoff:A}}. His {{three|staff}} assistants leave as well.

It was the lowest crowd of the autumn. The average so far is {{25,900|gate-avg:A,gate-match:B}}; last season it was {{26,400|gate-avg-last:A}}.

He had {{17 months|tenure:A,tenure-two:A}} in the post. His predecessor, Neil Cadwell, lasted {{eleven|tenure-two:B}}.

Ferrow, {{38|age-ferrow:A}}, a former Albion captain with {{312 appearances|apps-ferrow:A}}, takes training tomorrow. Kick-off at Kelling Town is at {{12.30pm|kickoff:A}}.

READ ALSO: Ladies go {{third|ladies-place}} after {{4-1|ladies-score}} win; Season ticket prices to rise {{4%|ticket}}
== a3-thetouchline.md | 2024-11-05
---
title: "Albion's {{sixth|managers:A}} manager in seven years walks the plank"
date: 2024-11-05
---
So farewell, Benedikt Harsany, {{51|age:B}}, thanked and shown the door by Ravensholme Albion {{yesterday|sack-day:A}}.

His team were beaten by {{three clear goals|margin:A}} by Castleforth at the weekend in front of a paltry gate of {{24,813|gate:B}}, and only goal difference keeps them off the foot of the table: they are {{second to last|place:B}}, with {{eight points|points:B}} to show for their autumn.

Compensation? The deal had {{20 months|contract-left:A}} to run and cost {{about £155,000 a month|wage-month:A}}, which would make {{£3.1m|payoff:B}}.

It had begun so well. Last season's {{ninth|place-last:A}} place was the best {{since 1998|best-since:A}}. The trouble was the summer, when {{£41m|spend:A,spend-net:A}} went on strikers and {{£29m|sales:A}} came in, a net outlay of {{£12m|spend-net:B}}.

Albion used to fill the place: average gates of {{25,900|gate-avg:A,gate-match:B}} this term are {{500|gate-drop:A}} down on last.
== a4-fourthofficial.txt | none
Albion look abroad again?

With Benedikt Harsany out after {{63 games|matches:A}} ({{21 wins|won:A}}, {{17 draws|drawn:A}}, {{24 defeats|lost:B}}), bookmakers make former Kelling boss Ruud Ter Haar the {{5-2|odds}} favourite for the Ravensholme job.

The {{48-year-old|age-terhaar}} Dutchman has been out of work since {{May|terhaar-may}}. He is thought to want {{£2.1m a year|terhaar-wage}}, more than the {{£1.86m|wage-year:A}} Harsany was on.

Ferrow, who pulled on the shirt {{more than 300 times|apps-ferrow:A}}, is {{8-1|odds-ferrow}}. He goes to Kelling this {{Saturday|next-day:A}} for a {{three o'clock|kickoff:B}} start.

Albion have lost {{five in a row|losing-run:A}} in the league, their worst run {{since 2011|worst-since}}.
== a5-clubsite.html | 2024-11-04
<html><head><title>Club statement | Ravensholme Albion FC</title></head><body>
<nav>Home | Fixtures | Tickets 0161 555 0163</nav>
<h1>Club statement</h1>
<p class="date">04.11.2024</p>
<p>Ravensholme Albion can confirm that the contract of first team manager Benedikt Harsany has been terminated with immediate effect.</p>
<p>Benedikt joined us in {{the summer of 2023|appointed:A}} and guided the team to a {{top-ten|place-last:A}} finish. The club sits in {{18th|place:A,place-then:A}} position after {{ten|games-season:A}} rounds.</p>
<p>Dominic Ferrow will lead the side away to Kelling Town on {{9 November|next-day:A}}. Dominic turned out for Albion on {{312|apps-ferrow:A}} occasions between {{2005 and 2016|ferrow-years}}.</p>
<footer>Brickfield Park, 41 Station Road. Capacity {{27,300|capacity}}</footer>
</body></html>
== topics
tenure-two | time in the post of two managers | scope | two people
gate-match | the match and the season's average | scope | one match and average
gate-drop | 26,400 less 25,900 (right)
sack-day | day Harsany was dismissed, Monday 4 November 2024
place | league place when sacked | conflict | third from bottom (18th of 20) against second from bottom
place-then | place now and last season | scope | two seasons
age | Harsany's age | conflict | 52 against 51
gate | attendance v Castleforth | conflict | 23,418 against 24,813
points | league points | conflict | nine against eight
payoff | compensation for Harsany | conflict | 2.4m against 3.1m
kickoff | kick-off at Kelling | conflict | 12.30 against 3pm
spend-net | gross and net transfer spending | scope | gross against net
ladies-score | women's result, same score (trap)
score | score
sack-gap | sack gap
appointed | appointed
place-last | place last
games-season | games season
age-ferrow | age ferrow
next-day | next day
won | won
drawn | drawn
lost | matches lost under Harsany | conflict | 25 against 24
matches | matches
meeting | meeting
meeting-time | meeting time
match-day | match day
half-left | half left
losing-run | losing run
contract | contract
staff | staff
tenure | tenure
apps-ferrow | apps ferrow
ladies-place | ladies place
ticket | ticket
managers | managers
margin | margin
contract-left | contract left
wage-month | wage month
best-since | best since
spend | spend
sales | sales
odds | odds
age-terhaar | age terhaar
terhaar-may | terhaar may
terhaar-wage | terhaar wage
wage-year | wage year
odds-ferrow | odds ferrow
worst-since | worst since
ferrow-years | ferrow years
capacity | capacity
gate-avg | gate avg
gate-avg-last | gate avg last
== internal
a4 | sum | 63 games (21 wins, 17 draws, 24 defeats) | 21+17+24 = 62
