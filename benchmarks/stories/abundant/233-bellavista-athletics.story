title: World indoor record in the pole vault at Bellavista
domain: sport
== a1-trackwire.txt | 2026-02-14
Vaulter Sundqvist clears {{6.19|height:A,height-old:A}} for indoor best

BELLAVISTA, Italy, Feb 13 (Trackwire) - Norway's Emil Sundqvist broke the European indoor pole vault record on {{Friday|day:A}} with a leap of {{6.19 metres (20 feet 3.7 inches)|height:A,height-old:A}}, beating the {{6.17|height-old:B}} set by Pavel Dostrak in {{2023|old-year:A}}.

Sundqvist, {{22|age:A}}, succeeded with his {{second attempt|attempt:A}} and then failed {{three times|fails:A}} at {{6.25|height-next:A}}.

In the women's 60 metres, Lea Kranz won in {{7.04 seconds|kranz:A}}, her best time this winter. American Darnell Pryor took the men's race in {{6.49|pryor:A}}.

{{Some 4,800 spectators|crowd:A}} watched the meeting.
== a2-nordicsport.txt | 2026-02-14
Emil flyr! {{Six metres nineteen|height:A,height-old:A}}

{{Two centimetres|improve:A}} higher than any European under a roof: Emil Sundqvist, {{23|age:B}} years young, did it in Bellavista {{last night|day:A}} at {{21:52|clock:A}}, {{on his last try|attempt:B}}.

He collects {{30,000 euros|bonus:A}} in bonus on top of a start fee. He used his longest pole, {{5.30 metres (17 ft 5 in)|pole:A}}, gripped at {{5.02|grip:A}}.

He'd no-heighted {{six days|nh:A}} before, in Lievre, on Saturday the 7th. "I had {{4 hours|sleep}} of sleep and one banana."

Outdoors he has done {{6.12|outdoor:A,height-io:B}}. The championships begin in Torun {{on 5 March|champs:A}}.
== a3-spikesblog.md | 2026-02-15
---
title: Bellavista - quick notes
date: 2026-02-15
---
- Sundqvist {{6.19|height:A,height-io:A}}. Dostrak's mark dated from {{2022|old-year:B}}.
- Entry {{5.80|entry:A}}, then {{5.95|second-h}}, 6.05, {{6.19|height:A}}. {{Seven|jumps:A}} jumps in all.
- Kranz's {{7.06|kranz:B}} is her fastest this season; lifetime best {{7.01|kranz-pb:A}}.
- Pryor won by {{a hundredth|pryor-gap:A}} in {{6.49|pryor:A}}; second was Ito in {{6.50|ito:A}}.
- Men's 800m: {{1:45.12|m800:A}}; women's 800m: {{1:59.87|w800:A}}.
- Crowd: {{about 5,600|crowd:B}} in a hall for {{6,190|capacity:A}}.
- World record remains {{6.24|wr:A,height-wr:B}}. He tried {{6.25|height-next:A}}.
== a4-gazzettabv.txt | 2026-02-14
A record at the Palavista

The {{41st|edition:A}} Bellavista indoor meeting, held every winter since {{1996|meeting-since}}, gave the city its {{first|city-first}} European record {{since 1998|city-since:A}}. At eight minutes to {{ten|clock:A}} Sundqvist sailed over a bar set at {{6 metres and 19 centimetres|height:A,height-wr:A}}.

The organisers, who have a budget of {{€640,000|budget:A}}, paid him {{€25,000|start-fee:A}} to come and will pay {{€30,000|bonus:A}} more.

The hall was {{four fifths|crowd-share}} full. Next year's edition is on {{12 February|next:A}}.
== a5-usavault.txt | 2026-02-13
Norwegian sets European mark in Italy

Emil Sundqvist went over {{20-3 3/4|height:A,height-old:A}} ({{6.19m|height:A,height-old:A}}) {{on Friday|day:A}} in Bellavista, {{0.75 inches|improve:A}} better than the old European best of {{6.17|height-old:B}} from {{2023|old-year:A}}. The {{22-year-old|age:A}} made it at his {{second|attempt:A}} attempt and took {{three|fails:A}} good cracks at a world record of {{6.25|height-next:A}}.

He uses a {{17-foot-5|pole:A}} pole. His bonus was {{$36,000|bonus-usd}}; the meet paid {{€35,000|start-fee:B}} for him to show up.

Darnell Pryor took the 60 in {{6.47|pryor:B}}, Lea Kranz the women's in {{7.04|kranz:A}}.
== topics
start-fee | start fee | conflict | 25,000 against 35,000 euros
pryor | Pryor's time | conflict | 6.49 against 6.47
height | record height, 6.19 m
height-old | new and old record | scope | time
height-io | indoor and outdoor best | scope | different
height-wr | European and world record | scope | different records
age | age of Sundqvist | conflict | 22 against 23
attempt | attempt at which he succeeded | conflict | second against last (third)
old-year | year of the old record | conflict | 2023 against 2022
kranz | Kranz's time | conflict | 7.04 against 7.06
crowd | spectators | conflict | 4,800 against about 5,600
capacity | capacity, same digits (trap)
m800 | men's 800 m (trap)
w800 | women's 800 m (trap)
ito | second in the 60 m (trap)
improve | 6.19 less 6.17 (right)
nh | 7 to 13 February is six days (right)
day | day of the meeting, Friday 13 February 2026
fails | fails
height-next | height next
clock | clock
bonus | bonus
pole | pole
grip | grip
sleep | sleep
outdoor | outdoor
champs | champs
entry | entry
second-h | second h
jumps | jumps
kranz-pb | kranz pb
pryor-gap | pryor gap
wr | wr
edition | edition
city-first | city first
city-since | city since
budget | budget
crowd-share | crowd share
next | next
meeting-since | meeting since
bonus-usd | bonus usd
== internal
a4 | span | The 41st Bellavista indoor meeting, held every winter since 1996 | 1996 to 2026 makes 31
