title: Kansas City Harriers beat Charlotte Kestrels in overtime
domain: sports
== a1-agency.txt | 2012-03-03
Odom scores {{38|odom:A,os:game}} as Harriers top Kestrels {{114-109|score:A}} in OT

KANSAS CITY, Mo. - Tyrell Odom scored {{38 points|odom:A,os:game}}, {{nine|odom-ot:A,os:ot}} of them in overtime, and the Kansas City Harriers beat the Charlotte Kestrels {{114-109|score:A}} on {{Friday night|day:A}} for their {{sixth victory|streak:A}} in a row.

Marko Vidic had {{22 points|vid:A}} and {{13 rebounds|vid-reb:A}} and Chris Lacey added {{11 assists|lacey-as:A}} for the Harriers ({{24-12|kc:A}}).

DeShawn Pruitt led Charlotte ({{15-21|cha:A}}) with {{29 points|pru:A}}. His 3-pointer with {{2.4 seconds|tie-t:A}} left in regulation tied it at {{99|tie:A}}. Anton Bell had {{18|bell:A}} points and {{10 rebounds|bell-reb}}.

The Kestrels have dropped {{eight|cha-road}} straight on the road.

== a2-daily.txt | 2012-03-03
Odom carries Harriers in overtime

Tyrell Odom missed {{10|odom-miss}} of his first {{14|odom-att1}} shots {{Friday|day:A}}. He finished with {{38 points|odom:A}}, {{27|odom-2h}} of them after halftime.

The Harriers blew a {{17-point|blown:A}} lead before prevailing {{114-109|score:A}}. They led {{58-46|half:A,pts:half}} at the half and {{99-96|late,pts:late}} with {{11 seconds|late-t}} left, when Pruitt hit from {{27 feet|pru-dist:A}}. Odom opened the extra period with {{seven|odom-run}} straight points.

"We made {{14 of 24|ft}} free throws," coach Del Rainey said. "That won't win in {{May|may}}."

Vidic, {{7 feet|vid-ht}} tall, had {{22|vid:A}} and {{13 boards|vid-reb:A}}, his {{19th|vid-dd:A}} double-double. Lacey passed for {{11|lacey-as:A}} assists and turned it over {{five times|lacey-to}}.

Kansas City ({{24-12|kc:A}}) has won {{six straight|streak:A}}. Attendance was {{17,842|crowd:A}}.

== a3-charlotte.txt | 2012-03-03
Kestrels fight, fall

The Kestrels came back from {{17|blown:A}} down on the road {{Friday|day:A}} and lost anyway, {{114-109|score:A}}, in Kansas City.

Pruitt, who had {{29 points|pru:A}} on {{11-for-20|pru-fg:A}} shooting, sent it to overtime with a {{27-footer|pru-dist:A}} {{2.4 seconds|tie-t:A}} before the buzzer. But he fouled out with {{1:50|foul}} to play and Charlotte was outscored {{15-10|ot:A}} in the extra {{five minutes|ot-len}}.

Bell scored {{18|bell:A}} and rookie Ike Warren {{16|warren}}. The Kestrels, {{15-21|cha:A}}, shot {{44 percent|fg-c}} to the Harriers' {{47|fg-k}} and were {{12 of 31|three:A}} from 3-point range.

Odom's {{38|odom:A}} were the most against Charlotte this season; he averages {{24.6|odom-avg:A}}. In {{January|jan:A}} the Kestrels beat the Harriers {{97-91|jan-score:A}}.

They play at Tulsa on {{Sunday|next}}.

== a4-online.txt | none
Harriers {{114, Kestrels 109|score:A}} (OT)

Tyrell Odom poured in {{38|odom:A}} points on {{13-of-27|odom-fg}} shooting and had {{nine|odom-ot:A}} of Kansas City's {{15|ot-k}} points in overtime. He also had {{seven rebounds|odom-reb}} and {{four steals|odom-stl}}. His season average is {{24.6|odom-avg:A}}.

Marko Vidic recorded his {{19th|vid-dd:A}} double-double, scoring {{20|vid:B}} with {{13|vid-reb:A}} rebounds. It was the Harriers' {{sixth consecutive win|streak:A}}, and made up for a {{97-91|jan-score:A}} defeat at Charlotte {{on Jan. 14|jan:A}}.

Pruitt made {{11 of 20|pru-fg:A}} shots, {{five|pru-3}} of them 3-pointers, for {{29|pru:A}}. It was tied at {{99-all|tie:A}} after regulation. The Harriers had led {{58-46|half:A}}.

Notes: Kansas City's Joe Starks (ankle) missed his {{third|starks-g}} game. Charlotte made {{12 of 31|three:A}} 3s. {{17,842|crowd:A}} attended.
== topics
ot-len | length of overtime
score | final score
day | day of game
odom | Odom's points
odom-ot | Odom's overtime points
os | Odom's points in game and overtime | scope | part and whole
odom-2h | Odom's points after halftime
odom-miss | Odom's misses
odom-att1 | Odom's first shots
odom-run | Odom's straight points
odom-fg | Odom's shooting
odom-avg | Odom's average
odom-reb | Odom's rebounds
odom-stl | Odom's steals
streak | Harriers' streak
vid | Vidic's points | conflict | 22 against 20
vid-reb | Vidic's rebounds
vid-dd | Vidic's double-doubles
vid-ht | Vidic's height
lacey-as | Lacey's assists
lacey-to | Lacey's turnovers
kc | Harriers' record
cha | Kestrels' record
cha-road | Kestrels' road losses
pru | Pruitt's points
pru-fg | Pruitt's shooting
pru-3 | Pruitt's 3-pointers
pru-dist | distance of tying shot
tie-t | time left at tying shot
tie | score after regulation
bell | Bell's points
bell-reb | Bell's rebounds
blown | lead lost
half | halftime score
late | score late in regulation
pts | score at half and late | scope | times in game
late-t | time left
ft | free throws
may | May
crowd | attendance
foul | time of fouling out
ot | overtime score
ot-k | Harriers' overtime points
warren | Warren's points
fg-c | Charlotte shooting
fg-k | Kansas City shooting
three | Charlotte's 3-pointers
jan | time of earlier game
jan-score | earlier game's score
next | next game
starks-g | games missed
