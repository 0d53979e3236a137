title: Portland Skippers beat San Antonio Scouts in 11 innings
domain: sports
== a1-agency.txt | 2013-08-15
Ruiz homers in {{11th|inn:A}} as Skippers beat Scouts {{5-4|score:A}}

PORTLAND, Ore. - Hector Ruiz hit a {{two-run|ruiz-hr:A}} homer in the {{11th inning|inn:A}} and the Portland Skippers beat the San Antonio Scouts {{5-4|score:A}} on {{Wednesday night|day:A}} for their {{fourth straight win|streak:A}}.

Ruiz's {{24th|ruiz-n:A}} home run of the season came off Wes Tate ({{2-5|tate:A}}) after the Scouts had gone ahead {{4-3|top11:A}} in the top half on a sacrifice fly.

Dan Okafor ({{3-1|oka:A}}) got the win with {{1 1-3 innings|oka-ip}} of relief.

Starter Jeff Lindqvist gave up {{three runs|lind-r:A}} and {{six hits|lind-h:A}} in {{seven innings|lind-ip:A}}, striking out {{nine|lind-k:A}}. Portland ({{68-52|por:A}}) moved within {{two games|gb:A}} of first-place Oakland. San Antonio ({{55-65|sa:A}}) has lost {{seven of nine|sa-slump}}.

== a2-daily.txt | 2013-08-15
Ruiz ends it at {{11:23 p.m.|end:A}}

In the {{fifth hour|hour4}} and the {{11th|inn:A}} inning, before what was left of {{31,408|crowd:A}} people, Hector Ruiz turned on a {{2-1|count}} fastball and sent it {{412 feet|dist:A}} to left. Skippers {{5, Scouts 4|score:A}}.

It was his {{third|walk:A}} game-ending homer this year. He has {{24|ruiz-n:A}} in all and {{81 RBIs|rbi:A,rp:all}}, {{19|rbi-aug,rp:aug}} of those in {{August|aug}}.

Lindqvist fanned {{nine|lind-k:A}} over {{seven|lind-ip:A}}, throwing {{108|lind-p:A}} pitches. He left with the game tied at {{3|tie:A}}. Only Mike Barrow's {{two-run|barrow:A}} double in the {{fifth|barrow-inn:A}} hurt him.

The Skippers, {{two back|gb:A}} of Oakland with {{42|left}} to play, left {{12|lob}} men on base. They have won {{four in a row|streak:A}}, all by {{one run|one}}. Last year at this time they were {{51-69|ly}}.

== a3-sanantonio.txt | 2013-08-15
Scouts let one get away

The Scouts were {{two outs|outs}} from a win {{Wednesday|day:A}} when Hector Ruiz took Wes Tate deep in the {{11th|inn:A}} for a {{5-4|score:A}} Portland victory.

Tate, who dropped to {{2-5|tate:A}}, has blown {{six|tate-bs}} of {{25|tate-sv}} save chances. "It was {{94|mph}} down the middle," he said.

San Antonio had taken a {{4-3|top11:A}} lead on Carl Dube's fly ball. Barrow, who is batting {{.311|barrow-avg:A}}, doubled in {{two runs|barrow:A}} in the {{fifth|barrow-inn:A}}, and Eddie Salas homered, his {{ninth|salas}}, in the {{second|salas-inn}}.

Rookie Ken Toda allowed {{three runs|toda-r}} in {{5 2-3 innings|toda-ip}} with {{four strikeouts|toda-k}} and {{three walks|toda-bb}}.

The Scouts fell to {{55-65|sa:A}}, and are {{9-22|one-run}} in one-run games. The series ends {{Thursday|series-end}}; Gil Ferrer ({{8-9|ferrer}}) faces Aaron Voss ({{11-6|voss}}).

== a4-online.txt | none
Recap: Skippers {{5, Scouts 4|score:A}} ({{11|inn:A}} innings)

Hector Ruiz' {{412-foot|dist:A}} homer with a man on lifted Portland past San Antonio. It ended a game of {{four hours and eight minutes|dur}}.

Ruiz, {{2-for-5|ruiz-ab}} on the night, has {{24|ruiz-n:A}} homers, {{three|walk:A}} of the walk-off variety, and {{81|rbi:A,rp:all}} RBIs. He hit {{33|hr12}} in {{2012|yr12}}.

Jeff Lindqvist struck out {{eight|lind-k:B}} in {{seven innings|lind-ip:A}}, allowing {{six hits|lind-h:A}} and {{three|lind-r:A}} runs on {{108 pitches|lind-p:A}}. Okafor is now {{3-1|oka:A}}.

Mike Barrow ({{.311|barrow-avg:A}}) had {{three|barrow-h}} of the Scouts' {{10|hits}} hits. The score was {{3-3|tie:A}} from the {{sixth|tie-inn}} until the {{11th|inn:A}}.

The Skippers ({{68-52|por:A}}) have a {{four-game|streak:A}} winning streak. Attendance: {{31,408|crowd:A}}.
== topics
inn | inning of the winning homer
score | final score
day | day of game
ruiz-hr | runs of Ruiz's homer
ruiz-n | Ruiz's homers this season
ruiz-ab | Ruiz's hits
hr12 | Ruiz's homers in 2012
yr12 | year
streak | Portland's streak
tate | Tate's record
tate-bs | Tate's blown saves
tate-sv | Tate's chances
top11 | score in top of 11th
oka | Okafor's record
oka-ip | Okafor's innings
lind-r | Lindqvist's runs
lind-h | Lindqvist's hits
lind-ip | Lindqvist's innings
lind-k | Lindqvist's strikeouts | conflict | nine against eight
lind-p | Lindqvist's pitches
por | Portland's record
sa | San Antonio's record
gb | games behind
sa-slump | slump
end | time of the end
hour4 | hour
crowd | attendance
count | count
dist | distance of homer
walk | Ruiz's game-ending homers
rbi | Ruiz's RBIs this season
rbi-aug | Ruiz's RBIs in August
rp | Ruiz's RBIs this season and in August | scope | period
aug | August
tie | tied score
barrow | runs on Barrow's double
barrow-inn | inning of Barrow's double
barrow-avg | Barrow's average
barrow-h | Barrow's hits
left | games left
lob | men left on base
one | margin
ly | last year's record
outs | outs
mph | pitch speed
salas | Salas's homers
salas-inn | inning of Salas's homer
toda-r | Toda's runs
toda-ip | Toda's innings
toda-k | Toda's strikeouts
toda-bb | Toda's walks
one-run | one-run record
series-end | end of series
ferrer | Ferrer's record
voss | Voss's record
dur | length of game
hits | Scouts' hits
tie-inn | inning of tie
