title: Aldercote Cup horse race
domain: sport
== a1-turfwire.txt | 2025-06-07
{{33-1|odds:A}} outsider Pewter Jug wins Aldercote Cup

ALDERCOTE, June 7 (Turf Wire) - Pewter Jug, a {{33-1|odds:A}} shot bought for {{8,000 guineas|bought:A}}, won the {{147th|edition:A}} Aldercote Cup by {{a neck|margin:A}} on {{Saturday|day:A}} under {{19-year-old|jockey-age:A}} jockey Sadie Lonergan.

The {{four-year-old|horse-age:A}} beat {{7-4|odds-fav:A}} favourite Emperor's Nap in {{two minutes 34.62 seconds|time:A}} over the {{mile and a half|distance:A}}. Marsh Samphire was third of {{16 runners|runners:A}}.

Owner Phil Dutton, a plumber, receives {{£567,000|prize:A,prize-fund:A}} of the {{£1 million|prize-fund:B}} prize fund.
== a2-downsadvertiser.txt | 2025-06-09
Plumber's dream, bookies' nightmare (or was it?)

IT cost less than his van. Phil Dutton, {{56|dutton-age:A}}, paid {{£8,400|bought:A}} for a horse nobody wanted and {{on Saturday|day:A}} it won him {{more than half a million|prize:A,prize-fund:A}}.

Pewter Jug went past the post {{a neck|margin:A}} in front, at odds of {{thirty-three to one|odds:A}}; the friend who had put on {{£50|bet:A}} at {{40-1|bet-odds:A}} in the morning collected {{£2,000|bet-win:A}} plus his stake.

Sadie Lonergan, {{20|jockey-age:B}}, a baker's daughter, is the {{second|women:A}} woman to win the Cup. She was fined {{£450|fine:A}} for using the whip {{eight|whip:A}} times.

{{Seventeen|runners:B}} horses started and {{two|fallers}} were pulled up. Attendance, given as {{46,300|crowd:A,crowd-years:A,days:A}}, was below last year's {{49,100|crowd-years:B}}.

On the Friday, Ladies' Day, {{22,700|friday:A,days:B}} had come. The {{two-day|twoday}} meeting took {{£5.4m|gate-money:A}} at the gate and sold {{31,000|pints:A}} pints of bitter.

Parking was {{£15|parking}}. Traffic out took {{2 hr 34|traffic:A}}.
== a3-formguide.md | 2025-06-08
---
title: Aldercote Cup - result
date: 2025-06-08
---
| Pos | Horse | SP |
|---|---|---|
| 1 | Pewter Jug (S. Lonergan) | {{33/1|odds:A}} |
| 2 | Emperor's Nap | {{9/4|odds-fav:B}} |
| 3 | Marsh Samphire | {{14/1|odds-third:A}} |

{{16|runners:A}} ran. {{1m 4f|distance:A}} (2,014 metres, or {{12 furlongs|distance:A}}). Time {{2m 34.62s|time:A}}; the record, {{2m 31.33s|time-record:A}}, is from {{2010|record-year}}.
Prize money: {{£567,100|prize:A,prize-fund:A}}, {{£215,000|prize-2:A}}, {{£107,600|prize-3:A}}.
Trainer J. Tabbert's {{first|tabbert}} Cup runner. The winner, foaled {{29 March 2021|foaled:A,horse-age:A}}, had run {{eleven|starts:A,wins-starts:A}} times and won {{two|wins:A,wins-starts:B}}.
== a4-betting.txt | 2025-06-08
Cup takes {{£38m|bets:A}} in bets

Bookmakers took {{£38m|bets:A,bets-days:A}} on {{yesterday's|day:A}} Aldercote Cup, {{£4m|bets-up}} more than in 2024, and gave {{£22m|bets-out:A}} back.

A crowd of {{43,600|crowd:B}} saw a winner that started at {{33s|odds:A}}, the longest price {{since 1998|since:A}}.

Friday's programme drew {{22,700|friday:A,days:B}} people and {{£9m|bets-friday:A,bets-days:B}} in bets.

She's only the {{third|women:B}} female rider to take it. Next for Pewter Jug: the Leger at Holm, {{13 September|next:A}}, for which he is {{12-1|odds-next:A}}. Dutton turned down {{£900,000|offer:A}} for the horse on {{Saturday evening|offer-day}}.
== a5-racingpress.txt | 2025-06-08
Jug pours for Lonergan

Sadie Lonergan, {{19|jockey-age:A}}, rode Pewter Jug to a {{neck|margin:A}} victory in {{yesterday's|day:A}} Aldercote Cup, run over {{1m 4f|distance:A}} on good ground. The colt came from {{twelfth|turn:A}} of {{16|runners:A}} at the last bend.

Returned at {{33-1|odds:A}}, he had cost {{£8,400|bought:A}} as a yearling and had won {{three|wins:B}} of his {{eleven|starts:A}} races. The {{seven-to-four|odds-fav:A}} market leader was second, and the {{16-1|odds-third:B}} shot Marsh Samphire third.

She was given a fine of {{£650|fine:B}} for her use of the whip. Owner Dutton, {{56|dutton-age:A}}, will fit {{four|baths}} bathrooms this week, he said, "then maybe a fifth, in gold".

Today at Holm: {{12|holm}} races, first {{1.45|holm-first}}.
== topics
wins-starts | starts and wins | scope | part
days | crowd on Saturday and Friday | scope | two days
bets-days | bets on the Cup and on Friday | scope | two days
wins | wins of Pewter Jug before | conflict | two against three
odds-third | odds of Marsh Samphire | conflict | 14-1 against 16-1
fine | fine for Lonergan | conflict | 450 against 650 pounds
odds | starting price of the winner, 33-1
odds-fav | odds of the favourite | conflict | 7-4 against 9-4
jockey-age | age of Lonergan | conflict | 19 against 20
runners | horses that started | conflict | 16 against 17
crowd | attendance | conflict | 46,300 against 43,600
crowd-years | attendance this year and last | scope | two years
women | rank among women winners | conflict | second against third
prize-fund | winner's prize and whole fund | scope | part and whole
bought | 8,000 guineas = 8,400 pounds
bet-win | 50 at 40-1 is 2,000 (right)
traffic | traffic (trap, like the time of the race)
odds-next | odds for the next race (trap)
distance | distance, twelve furlongs
day | day of the race, Saturday 7 June 2025
edition | edition
margin | margin
time | time
prize | prize
dutton-age | dutton age
bet | bet
bet-odds | bet odds
whip | whip
fallers | fallers
parking | parking
time-record | time record
record-year | record year
prize-2 | prize 2
prize-3 | prize 3
tabbert | tabbert
foaled | foaled
starts | starts
bets | bets
bets-up | bets up
bets-out | bets out
since | since
next | next
offer | offer
offer-day | offer day
horse-age | horse age
turn | turn
baths | baths
holm | holm
holm-first | holm first
friday | friday
twoday | twoday
gate-money | gate money
pints | pints
bets-friday | bets friday
== internal
a3 | conversion | 1m 4f (2,014 metres | a mile and a half is 2,414 metres
