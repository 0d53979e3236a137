title: Opinion polls before the Kesh Islands election
domain: politics
== a1-islandpress.txt | 2025-02-24
Kesh Islands: opposition lead shrinks to {{five points|lead:A,lead-two:A,lead-jan:A,lead-jan-v2:A}}
KESHTOWN, Feb 24 (Island Press) - The opposition People's List leads the ruling Unity party by {{five points|lead:A,lead-two:A,lead-jan:A,lead-jan-v2:A}}, {{39%|list:A,list-unity:A,list-unity-v2:A,list-jan:A,list-jan-v2:A}} to {{34%|unity:A,list-unity:B}}, less than a month before elections, an Opinio poll published on {{Monday|pub:A}} showed. In January the gap was {{nine points|lead-prev:A,lead-jan:B}}.
Opinio asked {{1,204 adults|sample:A,sample-and-vela-n:A,sample-two:A}} {{between Feb. 17 and 21|field:A,field-and-vela-field:A}}. The margin of error is {{2.8 points|moe:A}}.
{{Twelve percent|undecided:A,und-prev:A,undecided-and-vela-dk:A}} have not made up their minds, down from {{17%|und-jan:A,und-prev:B}}.
The vote is on {{March 22|eday:A}}.
== a2-keshtowncitizen.txt | 2025-02-25
It's getting tight
The Keshtown Citizen, Tuesday 25 February 2025
{{Thirty-nine|list:A,list-unity:A,list-unity-v2:A,list-jan:A,list-jan-v2:A}} against {{thirty-six|unity:B,list-unity-v2:B}}: the new Opinio numbers, out {{yesterday|pub:A}}, give the List of Amina Sorabjee, {{51|sorabjee-age:A}}, her thinnest advantage in {{a year and a half|thin-since:A}}. In January it stood at {{41|list-jan-val:A,list-jan:B}}.
Women prefer the List by {{fourteen points|women-gap:A,men-women:A,men-women-v2:A}}; among men, Unity leads by {{four|men-gap:A,men-women:B}}.
{{One voter in eight|undecided:A,und-prev:A,undecided-and-vela-dk:A}} is undecided. {{Some 1,400|sample:B,sample-and-vela-n-v2:A,sample-two-v2:A}} people were telephoned last week.
For premier, {{44 per cent|pm-sorabjee:A,pm-two:A,pm-two-v2:A}} would rather have Sorabjee, {{38|pm-dass:A,pm-two:B}} the incumbent Victor Dass.
In {{26 days|days-left:A}}, on a {{Saturday|eday:A}}, we'll know.
== a3-opinio.md | 2025-02-24
---
title: "Opinio tracker, wave 31"
date: 2025-02-24
---
Fieldwork {{17-21 February 2025|field:A,field-and-vela-field:A}}, n = {{1,204|sample:A,sample-and-vela-n:A,sample-two:A}}, of whom {{1,019|sample-likely:A,sample-two:B,sample-two-v2:B}} certain to vote. Error {{±2.8|moe:A}}.

List {{39|list:A,list-unity:A,list-unity-v2:A,list-jan:A,list-jan-v2:A}} ({{43|list-jan-val:B,list-jan-v2:B}} in wave 30), Unity {{34|unity:A,list-unity:B}} ({{34|unity-jan:A}}), Island Greens {{9|greens:A}}, others {{6|others:A}}, don't know {{12|undecided:A,und-prev:A,undecided-and-vela-dk:A}} ({{17|und-jan:A,und-prev:B}}).

Women: List +{{14|women-gap:A,men-women:A,men-women-v2:A}}. Men: Unity +{{4|men-gap:A,men-women:B}}.
Preferred premier: Sorabjee {{44|pm-sorabjee:A,pm-two:A,pm-two-v2:A}}, Dass {{33|pm-dass:B,pm-two-v2:B}}.
Right direction {{29|direction:A}}, wrong direction {{58|wrong-direction:A}}.
== a4-southoceanreport.txt | 2025-02-26
Kesh polls: two surveys, two stories
Published 26 February 2025

A second pollster, Vela, has the List {{eleven points|lead-vela:A,lead-two:B}} up, not {{five|lead:A,lead-two:A,lead-jan:A,lead-jan-v2:A}}. Vela interviews online ({{2,050 people|vela-n:A,sample-and-vela-n:B,sample-and-vela-n-v2:B}}, {{18 to 24 February|vela-field:A,field-and-vela-field:B}}, a span of {{ten days|vela-days:A}}) and has {{7 per cent|vela-dk:A,undecided-and-vela-dk:B}} undecided.
Opinio's advantage is its record: {{in 2020|last-election:A}} its last poll missed Unity's result by {{one point|miss:A}}, when the turnout was {{71 per cent|turnout-20:A}}.
The Greens' {{nine per cent|greens:A}} would give them {{four|green-seats:A}} of {{45 seats|house:A}}. Sorabjee, {{53|sorabjee-age:B}}, needs {{23|majority:A}}.
Polling stations open at {{7 am|open:A}} on {{22 March|eday:A}}.
== a5-morningshow.txt | 2025-02-24
Keshtown FM, Monday morning
Monday, 24 February 2025

If you thought it was in the bag for Amina Sorabjee, think again. According to the Opinio survey out {{today|pub:A}}, her People's List is only {{five|lead:A,lead-two:A,lead-jan:A,lead-jan-v2:A}} points clear of Unity with {{39|list:A,list-unity:A,list-unity-v2:A,list-jan:A,list-jan-v2:A}} percent, where in January it was {{eight|lead-prev:B,lead-jan-v2:B}}. Back then {{41|list-jan-val:A,list-jan:B}} in a hundred were for the List.
The undecided are melting away: {{12|undecided:A,undecided-and-vela-dk:A,und-prev:A}} percent of the {{twelve hundred or so|sample:A,sample-and-vela-n:A,sample-two:A}} people who were asked could not name a party, as against {{17|und-jan:A,und-prev:B}} a month earlier. Among women the List is {{14|women-gap:A,men-women:A,men-women-v2:A}} points to the good; men lean to Unity, by {{six|men-gap:B,men-women-v2:B}}.
Asked whom they'd like to see in the premier's chair, {{44|pm-sorabjee:A,pm-two:A,pm-two-v2:A}} percent named Sorabjee ({{51|sorabjee-age:A}}).
The Greens, on {{nine|greens:A}}, may tip the balance on {{March 22|eday:A}}.
== topics
field-and-vela-field | field and vela field | scope | two pollsters
undecided-and-vela-dk | undecided and vela dk | scope | two pollsters
sample-and-vela-n | sample and vela n | scope | two pollsters
men-gap | lead of Unity among men | conflict | four against six points
lead-prev | lead in January | conflict | nine against eight points
pub | day the poll was published, Monday 24 February 2025
lead-jan | lead now and in January | scope | time
lead-two | lead with two pollsters | scope | two pollsters
list-unity | two parties | scope | parties
list-jan | List now and in January | scope | time
list-jan-val | List in January | conflict | 41 against 43
unity | share of Unity | conflict | 34 against 36
sample | people asked | conflict | 1,204 against 1,400
sample-two | all asked and likely voters | scope | whole and part
und-prev | undecided now and in January | scope | time
men-women | gap among women and among men | scope | groups
pm-dass | Dass as preferred premier | conflict | 38 against 33
pm-two | two candidates for premier | scope | persons
sorabjee-age | age of Sorabjee | conflict | 51 against 53
lead | lead
list | list
field | field
moe | moe
undecided | undecided
und-jan | und jan
eday | eday
thin-since | thin since
women-gap | women gap
pm-sorabjee | pm sorabjee
days-left | days left
sample-likely | sample likely
unity-jan | unity jan
greens | greens
others | others
direction | direction
wrong-direction | wrong direction
lead-vela | lead vela
vela-n | vela n
vela-field | vela field
vela-dk | vela dk
last-election | last election
miss | miss
turnout-20 | turnout 20
green-seats | green seats
house | house
majority | majority
open | open
vela-days | vela days
sample-and-vela-n-v2 | sample and vela n (variant 2) | scope | two pollsters
lead-jan-v2 | lead now and in January (variant 2) | scope | time
list-unity-v2 | two parties (variant 2) | scope | parties
list-jan-v2 | List now and in January (variant 2) | scope | time
sample-two-v2 | all asked and likely voters (variant 2) | scope | whole and part
men-women-v2 | gap among women and among men (variant 2) | scope | groups
pm-two-v2 | two candidates for premier (variant 2) | scope | persons
== internal
a4 | span | 18 to 24 February, a span of ten days | seven days
