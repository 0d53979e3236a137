title: Westhaven Rovers beat Marlow City 3-2 in the cup
domain: sports
== a1-agency.txt | 2009-01-24
Westhaven stun Marlow City in FA Cup

LONDON - League One side Westhaven Rovers knocked Premier League Marlow City out of the FA Cup on {{Saturday|day:A}} with a {{3-2|score:A}} win in the {{fourth round|round4}}.

Gary Tunnell headed the winner in the {{88th minute|winner:A}} before {{14,212|crowd:A}} at Priory Lane. Marlow, {{seventh|mar-pos:A}} in the top flight and {{52 places|places:A}} above their hosts, had come from {{two goals|two}} down to draw level.

Lee Abbott put Westhaven ahead after {{nine minutes|abbott:A}} and Craig Munro made it {{2-0|two-nil:A}} on {{34|munro:A}}. Tomas Rehak scored for Marlow in the {{57th|rehak:A}} minute, and Danny Osei equalised from the penalty spot in the {{71st|osei:A}}.

Marlow's Joel Prior was sent off in the {{63rd minute|red:A}}.

== a2-sunday.txt | 2009-01-25
Tunnell the hero, {{£18,000|fee:A}} of him

He cost {{£18,000|fee:A}} from Histon, and at {{31|tun-age}} drove a van until {{two years|van}} ago. {{Yesterday|day:A}} Gary Tunnell beat a {{£9m|keeper}} goalkeeper with his forehead, {{two minutes|two-left}} from time, and Westhaven were in the last {{16|last16}} for the first time since {{1974|since:A}}.

It was his {{fourteenth|tun-goals:A,tg:all}} goal of the season, the {{fourth|tun-cup:A,tg:cup}} in the Cup. Westhaven had {{six|shots-w}} shots to Marlow's {{21|shots-m}}.

Abbott's goal, in the {{ninth minute|abbott:A}}, came from a corner; Munro's was a free kick from {{25 yards|fk:A}}. Rehak's reply was his {{seventh|rehak-g}} in {{eight games|rehak-gm}}. Even with {{10 men|ten}} Marlow looked the likelier until the {{88th|winner:A}}.

Priory Lane, where {{14,212|crowd:A}} squeezed in, usually sees {{5,900|avg:A}}.

== a3-broadcaster.txt | 2009-01-24
Westhaven {{3-2|score:A}} Marlow City

Tunnell's late header sent Premier League Marlow out at the home of the club {{17th|wes-pos:A}} in League One.

Munro's {{30-yard|fk:B}} free kick in the {{34th minute|munro:A}} doubled the lead given by Abbott on {{nine minutes|abbott:A}}. Rehak pulled one back in the {{57th minute|rehak:A}}.

Prior saw red on {{63|red:A}} for a {{second|booking}} booking, but {{eight minutes|eight}} later Osei scored a penalty, his {{third|osei-pen}} in {{a fortnight|fort}}.

Westhaven manager Ian Scully, {{44|scully}}: "We'll take {{£250,000|tv:A}} from television and pay the gas bill."

Marlow boss Luis Andrade, {{three months|andrade:A}} in the job, has won {{five|and-w}} of {{13|and-g}} games.

Att: {{14,212|crowd:A}}

== a4-online.txt | 2009-01-26
Cup shock in numbers

{{52|places:A}} - league places between {{seventh-placed|mar-pos:A}} Marlow and Westhaven, {{17th|wes-pos:A}} in the {{third|tier}} tier.

{{14|tun-goals:A,tg:all}} - Tunnell's goals this season, {{four|tun-cup:A,tg:cup}} of them in the Cup.

{{35 years|since:A}} - the wait since Westhaven last reached the {{fifth round|round5:A}}, in {{1974|since:A}}, when they lost {{4-0|lost74}} at Leeds.

{{5,900|avg:A}} - average crowd at Priory Lane this season; on {{Saturday|day:A}} it was {{14,212|crowd:A}}.

{{£250,000|tv:A}} - paid to Westhaven for live TV coverage. The winners' cheque is {{£90,000|cheque}}.

{{Three months|andrade:A}} - Andrade's time at Marlow.

{{2-0|two-nil:A}} - the lead that Marlow wiped out with {{a man|man}} short.

Draw for {{round five|round5:A}}: {{Monday|draw}}, {{1.30pm|draw-t}}. Ties to be played on {{14 February|fifth}}.
== topics
tier | tier
booking | booking
round5 | next round
round4 | round of the match
score | final score
day | day of match
winner | minute of winner
crowd | attendance
avg | average crowd
mar-pos | Marlow's position
wes-pos | Westhaven's position
places | places between the clubs
two | goals down
two-nil | score at 2-0
abbott | minute of Abbott's goal
munro | minute of Munro's goal
rehak | minute of Rehak's goal
osei | minute of Osei's penalty
red | minute of red card
fee | Tunnell's fee
tun-age | age of Tunnell
van | van years
keeper | goalkeeper's fee
two-left | minutes left
last16 | last 16
since | last time in the fifth round
tun-goals | Tunnell's goals this season
tun-cup | Tunnell's goals in the Cup
tg | Tunnell's goals, all and Cup | scope | part and whole
shots-w | Westhaven's shots
shots-m | Marlow's shots
fk | distance of free kick | conflict | 25 against 30 yards
rehak-g | Rehak's goals
rehak-gm | games
ten | men
eight | minutes later
osei-pen | penalties of Osei
fort | fortnight
scully | age of Scully
tv | television fee
andrade | Andrade's time
and-w | Andrade's wins
and-g | Andrade's games
lost74 | earlier score
cheque | winners' cheque
man | man short
draw | draw day
draw-t | draw time
fifth | date of fifth round
