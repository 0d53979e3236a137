title: Basketball play-off, Pinecrest Owls v Delmar Tides
domain: sport
== a1-hoopswire.txt | 2023-05-06
Owls edge Tides {{114-109|score:A}} in double overtime

PINECREST, May 5 (Hoopswire) - Marcus Tillery had {{41 points|tillery:A}} and {{12 rebounds|tillery-reb:A}} as the Pinecrest Owls beat the Delmar Tides {{114-109|score:A}} in double overtime on {{Friday night|day:A}} to take a {{3-2|series:A}} lead in their best-of-seven series.

The Owls trailed by {{17|deficit:A}} in the second quarter. Jalen Okafor-Reyes tied the game with a three-pointer {{1.4 seconds|buzzer:A}} from the end of regulation.

Delmar's Vince Castellan scored {{36|castellan:A}} before fouling out. Game {{6|next-game}} is in Delmar on {{Sunday|next:A}}.

Tillery, who averaged {{27.4 points|avg-season:A}} in the regular season, is at {{31.8|avg-season:B}} in the playoffs. The Owls won {{51 games|owls-wins:A}} in the season and the Tides {{54|owls-wins:B}}.
== a2-delmarsun.txt | 2023-05-06
Tides let another one slip

That's the season hanging by a thread. Up {{nineteen|deficit:B}} at one point, the Tides contrived to lose, by {{five points|margin:A}} and after {{58 minutes|game-minutes:A}} of basketball, a game that was theirs.

Vince Castellan was magnificent for his {{36|castellan:A}} and absent for the last {{four minutes|castellan-absent}} after his {{sixth|foul}} foul. Coach Bo Lindahl, {{63|lindahl-age:A}}, used {{eight|used}} men.

It was {{two seconds|buzzer:B}} from over when Okafor-Reyes let fly.

Tillery finished with {{44|tillery:B}}, half of them after the third quarter, and pulled down {{a dozen|tillery-reb:A}} boards. Delmar shot {{41%|fg-delmar:A}} from the floor. The crowd was {{18,422|crowd:A}}.

The teams meet again here {{tomorrow|next:A}} at {{3:30 p.m.|tip:A}}
== a3-owlsnest.md | 2023-05-06
---
title: "ONE MORE! Owls {{114|score:A,score-owls:A}}, Tides {{109|score-delmar:A}} (2OT)"
date: 5/6/2023
---
**What it means:** One win from the final for the first time {{since 2008|since:A}}. Teams leading {{3-2|series:A}} go on to win {{83%|history:A}} of the time.
**Form:** Our man's averages: {{27.4|avg-season:A}} from October to April, {{close to 32|avg-season:B}} since.

**Line of the night:** Tillery, {{41|tillery:A}}, {{12|tillery-reb:A}}, {{9|tillery-ast}}. At {{34|tillery-age:A}} he is the oldest to put up {{40|forty}}, in {{53 minutes|tillery-min:A}} on the court.

**Attendance:** {{18,242|crowd:B}}, sold out for the {{61st|sellout:A}} time running.

**Next:** {{Sunday, May 7|next:A}}, {{3:30|tip:A}}. If needed, game 7 here on {{May 9|game7:A}}.

**Injury:** Pruitt (knee), out {{two to three weeks|pruitt:A}}. **Tickets:** from ${{114|tix}}.
== a4-statline.txt | none
PLAYOFFS - {{05/05/23|day:A}} - GAME FIVE

Delmar Tides {{109|score-delmar:A}} - quarters 31, 27, 18, 19; OT 8; 2OT 6
Pinecrest Owls {{114|score:A,score-owls:A}} - quarters 22, 20, 27, 26; OT 8; 2OT 11
Attendance: {{18,422|crowd:A}}
Time of game: {{3:21|clock:A}}
Leaders: Tillery {{41|tillery:A}}, Castellan {{36|castellan:A}}; rebounds Tillery {{12|tillery-reb:A}}, Obuya {{14|obuya:A}}
Field goals: Delmar {{39-95 (41.1%)|fg-delmar:A}}, Pinecrest {{40-91 (44.0%)|fg-owls:A}}
Other game: Ridgeway {{109|ridgeway}}, Salt City {{101|saltcity}}. Ridgeway lead {{3-1|other-series:A}}
== a5-leaguepress.txt | 2023-05-06
Owls outlast Tides in {{58-minute|game-minutes:A}} marathon

Veteran Marcus Tillery, {{35|tillery-age:B}}, carried Pinecrest to within a game of the conference final with {{41 points|tillery:A}} in {{51|tillery-min:B}} minutes on court in a {{five-point|margin:A}} win {{on Friday|day:A}}.

The Owls, down by {{17|deficit:A}} before half-time, shot {{44 percent|fg-owls:A}} and hit {{13|threes:A}} three-pointers.

They had won {{51|owls-wins:A}} times in the regular season, {{three fewer|wins-gap:A}} than their opponents.

Delmar, whose Castellan had {{three dozen|castellan:A}}, must now win {{on Sunday|next:A}} at home, where they've lost only {{seven|home-losses:A}} of {{46|home-games:A}} this season.

The building was full: {{18,422|crowd:A}}. The game ended at {{11:24 p.m.|end-time:A}}
== topics
avg-season | Tillery's average in season and play-offs | scope | periods
owls-wins | season wins of the Owls and the Tides | scope | two teams
wins-gap | 54 less 51 (right)
tillery-age | age of Tillery | conflict | 34 against 35
tillery-min | minutes played by Tillery | conflict | 53 against 51
home-losses | home record (trap)
deficit | largest deficit of the Owls | conflict | 17 against 19
buzzer | time left at the tying shot | conflict | 1.4 against two seconds
tillery | points of Tillery | conflict | 41 against 44
crowd | attendance | conflict | 18,422 against 18,242
next | day of game six, Sunday 7 May 2023
other-series | another series (trap)
obuya | another player's rebounds (trap)
tix | ticket price (trap)
margin | 114 less 109 (right)
game-minutes | 48 minutes and two overtimes of five (58)
day | day of the game, Friday 5 May 2023
score | score
tillery-reb | tillery reb
series | series
castellan | castellan
next-game | next game
castellan-absent | castellan absent
foul | foul
lindahl-age | lindahl age
used | used
fg-delmar | fg delmar
tip | tip
since | since
history | history
tillery-ast | tillery ast
forty | forty
sellout | sellout
game7 | game7
pruitt | pruitt
score-delmar | score delmar
score-owls | score owls
clock | clock
fg-owls | fg owls
ridgeway | ridgeway
saltcity | saltcity
threes | threes
home-games | home games
end-time | end time
