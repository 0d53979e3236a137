title: Memphis Ironmen beat Portland Lumberjacks 27-23
domain: sports
== a1-agency.txt | 2009-11-15
Ironmen rally past Lumberjacks {{27-23|score:A}}

MEMPHIS, Tenn. - Dale Corrigan threw for {{312 yards|cor-yds:A}} and {{two touchdowns|cor-td:A}} and ran for another as the Memphis Ironmen came from {{13 points|deficit:A}} down to beat the Portland Lumberjacks {{27-23|score:A}} on {{Sunday|day:A}}.

Corrigan, who completed {{24 of 35 passes|cor-comp:A}}, scored the winning touchdown on a {{1-yard|win-len:A}} sneak with {{1:52|win-time:A}} to play. The Ironmen ({{7-2|mem-rec:A}}) have won {{five straight|streak:A}}.

Terrell Boone rushed for {{118 yards|boone-yds:A}} on {{22 carries|boone-car:A}} for Memphis. Rookie receiver Shawn Petry caught {{seven passes|petry-rec:A}} for {{104 yards|petry-yds:A}}.

Mike Zelenak was {{19 for 33|zel-comp:A}} for {{226 yards|zel-yds:A}} with {{a touchdown|zel-td}} and {{two interceptions|zel-int:A}} for the Lumberjacks ({{4-5|por-rec:A}}), who led {{20-7|half:A}} at halftime. Portland has lost {{three in a row|por-losing:A}}.

== a2-memphis-daily.txt | 2009-11-16
Corrigan's sneak lifts Ironmen

The Ironmen made it {{five in a row|streak:A}} {{yesterday|day:A}}, and made it hard. They trailed {{20-7|half:A}} at the break before outscoring Portland {{20-3|second-half}} in the second half for a {{27-23|score:A}} victory at Delta Stadium.

Corrigan finished with {{312 passing yards|cor-yds:A}}, {{191|cor-yds-2h,cyp:half}} of them after halftime. He hit Petry from {{38 yards|petry-td:A}} in the third quarter, and tight end Gus Mallory from {{11 yards|mallory-td}} to cut it to {{23-20|cut}} early in the fourth.

Memphis then drove {{84 yards|drive:A}} in {{12 plays|drive-plays:A}}, using up {{6:40|drive-time}} on the clock. Corrigan dived over from {{the 1|win-len:A}} with {{under two minutes|win-time:A}} left.

"We were down {{13|deficit:A}} and nobody blinked," said Boone, whose {{118 yards|boone-yds:A}} gave him his {{fourth 100-yard game|boone-100:A}} of the season. He has {{812|boone-season:A,bsg:season}} for the year.

Kicker Olli Saarinen missed an extra point and a {{51-yard|fg-miss}} try.

A crowd of {{58,316|crowd:A}} watched.

== a3-portland-online.txt | 2009-11-16
Lumberjacks fold again

Mike Zelenak threw for {{226 yards|zel-yds:A}} but was picked off {{twice|zel-int:A}}, the {{second|pick2}} time on the final drive by cornerback Andre Fitch at the Memphis {{14-yard line|fitch}} with {{22 seconds|fitch-time:A}} to go, and Portland fell {{27-23|score:A}} at Memphis {{Sunday|day:A}} for its {{third straight loss|por-losing:A}}.

The Lumberjacks ({{4-5|por-rec:A}}) were ahead by {{13|deficit:A}} at halftime after Leon Vickers returned a punt {{76 yards|vickers:A}} for a score. They had {{four|sacks}} sacks and held the ball for only {{25:12|possession}}.

Corrigan was {{24-of-36|cor-comp:B}} for Memphis ({{7-2|mem-rec:A}}) and Boone ran {{22 times|boone-car:A}} for {{118|boone-yds:A,bsg:game}}. Memphis went {{84 yards|drive:A}} for the winning score.

"That's {{two|blown}} big leads in {{three weeks|blown-weeks}}," coach Ron Hadley said. Portland lost {{31-28|seattle}} after leading {{21-3|seattle-lead}} on {{Nov. 1|seattle-day}}.

Portland visits Tulsa next {{Sunday|next-por}}; Memphis is off until {{Nov. 29|next-mem}}.

== a4-sportsbrief.txt | none
Game recap: Portland at Memphis

Dale Corrigan passed for {{312 yards|cor-yds:A}} and {{a pair of scores|cor-td:A}} and sneaked in for the deciding touchdown with {{1:52|win-time:A}} remaining, leading the Ironmen to a {{27-23|score:A}} win over the Lumberjacks. It was their {{fifth consecutive win|streak:A}} and their {{best start|best}} since {{1998|best-year}}, when they were {{8-1|best-rec}}.

Shawn Petry had {{seven catches|petry-rec:A}} for {{104 yards|petry-yds:A}}, including a {{38-yard touchdown|petry-td:A}}. Terrell Boone, {{24|boone-age}}, added {{118 yards|boone-yds:A}} on the ground and now has {{812|boone-season:A}} this season.

Leon Vickers' {{72-yard|vickers:B}} punt return had put Portland in front {{17-7|vick-lead}} in the second quarter. The Lumberjacks had {{nine penalties|pen}} for {{85 yards|pen-yds}}. Zelenak completed {{19 of 33|zel-comp:A}}.

Fitch sealed it with an interception with {{22 seconds|fitch-time:A}} left. Attendance: {{58,316|crowd:A}}.
== topics
pick2 | ordinal of interception
score | final score
day | day of game
cor-yds | Corrigan's passing yards
cor-yds-2h | Corrigan's second-half yards
cyp | Corrigan's yards after halftime
cor-td | Corrigan's touchdown passes
cor-comp | Corrigan's completions | conflict | 35 against 36 attempts
deficit | deficit overcome
win-len | length of winning run
win-time | time left at winning touchdown
mem-rec | Memphis record
por-rec | Portland record
streak | Memphis winning streak
por-losing | Portland losing streak
boone-yds | Boone's rushing yards in the game
boone-car | Boone's carries
boone-season | Boone's yards this season
bsg | Boone's yards, season and game | scope | season against game
boone-100 | Boone's 100-yard games
boone-age | Boone's age
petry-rec | Petry's catches
petry-yds | Petry's yards
petry-td | Petry's touchdown length
mallory-td | Mallory's touchdown length
cut | score early in fourth
zel-comp | Zelenak's completions
zel-yds | Zelenak's yards
zel-td | Zelenak's touchdowns
zel-int | Zelenak's interceptions
half | halftime score
second-half | score of second half
drive | length of winning drive
drive-plays | plays of winning drive
drive-time | time of winning drive
fg-miss | missed field goal
crowd | attendance
fitch | place of Fitch interception
fitch-time | time left at Fitch interception
vickers | length of Vickers' return | conflict | 76 against 72 yards
vick-lead | score after Vickers' return
sacks | sacks
possession | possession
blown | big leads lost
blown-weeks | weeks
seattle | earlier loss
seattle-lead | lead in earlier loss
seattle-day | day of earlier loss
next-por | next Portland game
next-mem | next Memphis game
best | best start
best-year | year of better start
best-rec | record then
pen | penalties
pen-yds | penalty yards
