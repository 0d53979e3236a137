title: Injury of the rugby captain Tavake
domain: sport
== a1-pacificsport.txt | 2023-08-15
Captain Tavake out for {{six weeks|out:A}}, to miss start of World Cup

AUCKLAND, Aug 15 (Pacific Sport) - Koromoana captain Sione Tavake will be sidelined for {{six weeks|out:A}} with a fractured cheekbone and miss his country's first {{two|miss-games:A}} World Cup matches, the team said on {{Tuesday|announce:A}}.

The {{33-year-old|age:A}} flanker was hurt in the {{52nd minute|minute:A}} of {{Saturday's|match-day:A}} {{24-19|score:A}} warm-up defeat by Tarrua and had surgery {{on Sunday|surgery:A}}.

Tavake has {{81 caps|caps:A}}. Vice-captain Josefa Ruru, {{27|ruru-age:A}}, will lead the side against Escoria on {{September 9|opener:A}}.
== a2-koromoanaguardian.txt | 2023-08-16
Skipper in tears: 'My face is broken, not my heart'

The skipper spoke to us through a wired jaw {{yesterday|announce:A}}. He will be gone for {{two months|out:B}}, team doctor Lose Fifita said, "and I'm not moving on that".

He was operated on for {{three hours|surgery-hours:A}} in Auckland {{the day before yesterday|surgery:B}}, and has {{four|plates:A}} plates in his face.

It happened midway through the second half ({{52 minutes|minute:A}}) of the match in which Tarrua ran in {{three|tries}} tries to win by {{five|margin:A}}. Referee Iain Colquhoun gave the tackler, Manu Leota, {{20|leota-age}}, {{ten minutes|bin:A}} off; he has since been banned for {{four weeks|ban:A}}.

Fans stood {{six deep|deep}} outside the hospital. A kava evening raised {{$8,100|kava:A}}.
== a3-scrumline.md | 2023-08-17
---
title: Koromoana without Tavake
date: 2023-08-17
---
He's {{34|age:B}} and has {{81 Test appearances|caps:A,captaincies-caps:A}}, {{58|captaincies-caps:B,record-parts:A}} of them as captain. He has led them to {{26 wins|record-parts:B}}, {{two draws|record-parts:C}} and {{32 defeats|record-parts:D}}. He was going to be the {{second|second-to}} man from the islands to play in {{four|wcs:A}} World Cups.

Now he'll sit out the pool games against Escoria, Norland and Bay Republic, {{three|miss-games:B}} of the {{four|pool-games:A}}.

The foul came on {{12 August|match-day:A}} in front of {{21,300|crowd:A}}. Tarrua led {{14-6|half-full:A}} at the break and won {{24-19|score:A,half-full:B}}.

Leota's ban of {{a month|ban:A}} ends {{two days|ban-ends}} before the World Cup.

Ruru has captained the side {{once|ruru-once}}, in {{2021|ruru-year}}, to a {{24-19|ruru-score:A}} win over Norland.
== a4-teamrelease.txt | 2023-08-15
KOROMOANA RUGBY - MEDIA RELEASE - {{15.08.23|announce:A}}

Captain Sione Tavake sustained a fracture of the left cheekbone on {{Saturday 12 August|match-day:A}} and underwent successful surgery on {{13 August|surgery:A}}. Expected return to play: {{six weeks|out:A}}.

Squad changes: Viliami Moala, {{22|moala-age}}, of Harbour RFC, has been called up as {{33rd|squad:A}} member of the squad.
The squad flies to Lyon on {{Monday 28 August|fly:A}}.
Opening match: v Escoria, {{Saturday 9 September|opener:A}}, {{21:00|kickoff}} local.
== a5-norlandsport.txt | 2023-08-16
Norland's rivals lose their leader

Koromoana, who meet Norland in Toulon {{on 23 September|norland-match:A}}, must do without Sione Tavake, {{33|age:A}}. The captain broke a cheekbone {{last Saturday|match-day:A}} when he was caught high {{with 28 minutes left|minute:A}} of a {{five-point|margin:A}} loss. He won't be fit again for {{a month and a half|out:A}}.

Doctors put {{three|plates:B}} plates into his face {{on Sunday|surgery:A}}. The offender, Manu Leota, got {{four|ban:A}} weeks.

Tavake has played {{81|caps:A}} times for the islands, who are ranked {{12th|rank-kor:A}}; Norland are {{ninth|rank-nor:A}}. Their last meeting, in {{2021|ruru-year}}, was lost {{19-24|ruru-score:A}}. A crowd of {{over 23,000|crowd:B}} saw the injury.
== topics
plates | plates in his face | conflict | four against three
crowd | crowd at the match | conflict | 21,300 against over 23,000
rank-nor | rank of the other side (trap)
out | time out injured | conflict | six weeks against two months
miss-games | matches missed | conflict | two against three
surgery | day of surgery | conflict | Sunday 13 against Monday 14 August 2023
age | age of Tavake | conflict | 33 against 34
pool-games | pool games (trap)
ruru-score | earlier match, same score (trap)
ban | length of the ban, four weeks
margin | 24 less 19 (right)
captaincies-caps | caps and those as captain | scope | whole and part
announce | day of the announcement, Tuesday 15 August 2023
match-day | day of the match, Saturday 12 August 2023
squad | squad number (trap)
record-parts | matches as captain and their results | scope | whole and parts
half-full | half-time and full-time score | scope | time
minute | minute
score | score
caps | caps
ruru-age | ruru age
opener | opener
surgery-hours | surgery hours
tries | tries
leota-age | leota age
bin | bin
deep | deep
kava | kava
second-to | second to
wcs | wcs
ban-ends | ban ends
ruru-once | ruru once
ruru-year | ruru year
moala-age | moala age
fly | fly
kickoff | kickoff
norland-match | norland match
rank-kor | rank kor
== internal
a3 | sum | 58 of them as captain. He has led them to 26 wins, two draws and 32 defeats | 26, 2 and 32 make 60
