title: Regional election in Aurelle
domain: politics
== a1-europress.txt | 2024-10-13
Greens top poll in Aurelle, governor concedes
VERNAY, Oct 13 (Europress) - The Greens won {{Sunday's|eday:A}} regional election in Aurelle with {{31.4%|greens:A,greens-prev:A,party:A,greens-place:A,greens-pollres:A,greens-and-dawn:A,greens-and-dawn-v2:A}}, near-final results showed, ahead of Governor Luc Samain's Centre Union on {{27.9%|centre:A,party:B,centre-pollres:A,centre-and-dawn:A,centre-and-dawn-v2:A}}.
With {{96%|counted:A,counted-time:A}} of polling stations counted, the Greens had {{24|gseats:A,gseats-need:A,gseats-and-lseats:A,gseats-and-lseats-v2:A,gseats-and-dseats:A,gseats-and-dseats-v2:A,gseats-and-cseats:A,gseats-and-cseats-v2:A}} of the {{75 seats|house:A}}, the Centre {{21|cseats:A,cseats-and-dseats:A,cseats-and-dseats-v2:A,gseats-and-cseats:B}}. The nationalist Dawn got {{14.2%|dawn:A,centre-and-dawn:B,greens-and-dawn:B}}.
Turnout was {{58%|turnout:A,turnout-prev:A}}, up from {{51%|turnout-19:A,turnout-prev:B}} in {{2019|prev-year:A}}.
Samain, {{63|samain-age:A}}, who had governed for {{ten years|samain-years:A}}, conceded at {{9:40 p.m.|concede:A}}
== a2-vernaymorning.txt | 2024-10-14
Vernay Morning, Monday 14 October
"A decade is enough": Samain goes
Luc Samain phoned Camille Orsel, {{38|orsel-age:A}}, of the Greens shortly {{before eleven last night|concede:B}}. By then the school in Rue des Halles had finished, the last of {{1,842 stations|stations:A}}: {{24 mandates|gseats:A,gseats-need:A,gseats-and-lseats:A,gseats-and-lseats-v2:A,gseats-and-dseats:A,gseats-and-dseats-v2:A,gseats-and-cseats:A,gseats-and-cseats-v2:A}} for her, {{20|cseats:B,cseats-and-dseats-v3:A,cseats-and-dseats-v4:A,gseats-and-cseats-v2:B}} for him, {{11|dseats:A,cseats-and-dseats:B,cseats-and-dseats-v3:B,gseats-and-dseats:B}} for Dawn, {{13|lseats:A,gseats-and-lseats:B}} for Labour and {{seven|others:A}} for the rest.
Orsel is {{fourteen|short:A}} short of the {{38|majority:A,gseats-need:B}} that make a majority. She won {{31.4|greens:A,greens-prev:A,party:A,greens-place:A,greens-pollres:A,greens-and-dawn:A,greens-and-dawn-v2:A}} per cent, having got {{18.8|greens-19:A,greens-prev:B}} {{five years ago|prev-year:A}}.
{{Just under three in five|turnout:A,turnout-prev:A}} voters went, despite {{60 mm (2.4 in)|rain:A}} of rain. In the city of Vernay itself the Greens reached {{43 per cent|greens-city:A,greens-place:B}}.
== a3-aurellecommission.txt | 2024-10-14
Electoral Commission of Aurelle, provisional result, 14 Oct. 2024, 08:00
Registered: {{1 204 600|registered:A}}. Voted: {{703 500|voted:A}} ({{58.4 %|turnout:A,turnout-prev:A}}; {{2019|prev-year:A}}: {{51.2 %|turnout-19:A,turnout-prev:B}}). Stations counted: {{1,824|stations:B}}, i.e. {{100 %|counted-final:A,counted-time:B}}
Greens {{31.4 %|greens:A,greens-prev:A,greens-place:A,party:A,greens-pollres:A,greens-and-dawn:A,greens-and-dawn-v2:A}}, {{24 seats|gseats:A,gseats-need:A,gseats-and-lseats:A,gseats-and-lseats-v2:A,gseats-and-dseats:A,gseats-and-dseats-v2:A,gseats-and-cseats:A,gseats-and-cseats-v2:A}} ({{2019|prev-year:A}}: {{18.8 %|greens-19:A,greens-prev:B}}). Centre Union {{27.9 %|centre:A,party:B,centre-pollres:A,centre-and-dawn:A,centre-and-dawn-v2:A}}, {{21|cseats:A,cseats-and-dseats:A,cseats-and-dseats-v2:A,gseats-and-cseats:B}}. Labour {{16.9 %|labour:A}}, {{13|lseats:A,gseats-and-lseats:B}}. Dawn {{12.4 %|dawn:B,centre-and-dawn-v2:B,greens-and-dawn-v2:B}}, {{10|dseats:B,cseats-and-dseats-v2:B,cseats-and-dseats-v4:B,gseats-and-dseats-v2:B}}. Others {{11.4 %|others-share:A}}, {{7|others:A}}.
Seats: {{75|house:A}}. Majority: {{38|majority:A,gseats-need:B}}. Objections until {{21 October|objections:A}}.
== a4-pollwatchblog.md | 2024-10-15
---
title: How wrong were the Aurelle polls?
date: 2024-10-15
---
The last survey had the Greens on {{28|greens-poll:A,greens-pollres:B}} per cent; they got {{more than 31|greens:A,greens-prev:A,greens-pollres:A,greens-place:A,party:A,greens-and-dawn:A,greens-and-dawn-v2:A}}. For Samain's people it said {{29|centre-poll:A,centre-pollres:B}}; they took {{about 28|centre:A,centre-pollres:A,party:B,centre-and-dawn:A,centre-and-dawn-v2:A}}. The average error, {{1.9 points|poll-error:A}}, is the smallest since {{2009|poll-small:A}}.
Orsel ({{36|orsel-age:B}}) holds {{just under a third|gseats-share:A}} of the house. With Labour's {{thirteen|lseats:A,gseats-and-lseats:B}} she has {{37|coalition:A}}, {{one|coalition-short:A}} too few.
Samain, first elected in {{2014|samain-years:A}}, isn't retiring: at {{63|samain-age:A}}, he wants the mayor's job in Vernay, to be voted on {{9 March|mayor-vote:A}}.
Turnout rose by {{eight points|turnout-rise:A}} from {{51|turnout-19:A,turnout-prev:B}} to {{58|turnout:A,turnout-prev:A}}.
== a5-guardianlike.txt | 2024-10-14
Greens win in Aurelle as veteran governor bows out
14.10.2024, 10:20

Aurelle has voted for change. With practically all the votes in, the Greens of Camille Orsel, {{38|orsel-age:A}}, had finished first in {{Sunday's|eday:A}} election with {{31%|greens:A,greens-prev:A,greens-place:A,greens-pollres:A,party:A,greens-and-dawn:A,greens-and-dawn-v2:A}}, up from {{19%|greens-19:A,greens-prev:B}} in {{2019|prev-year:A}}. That entitles them to {{24|gseats:A,gseats-need:A,gseats-and-lseats:A,gseats-and-lseats-v2:A,gseats-and-dseats:A,gseats-and-dseats-v2:A,gseats-and-cseats:A,gseats-and-cseats-v2:A}} of the regional assembly's {{75|house:A}} chairs.
Luc Samain, in office {{since 2014|samain-years:A}}, rang his rival to congratulate her {{at around twenty to ten|concede:A}}. His Centre Union slumped to {{just under 28%|centre:A,centre-pollres:A,party:B,centre-and-dawn:A,centre-and-dawn-v2:A}} and {{21|cseats:A,cseats-and-dseats:A,cseats-and-dseats-v2:A,gseats-and-cseats:B}} deputies.
Dawn, on the far right, came in with {{12.4%|dawn:B,centre-and-dawn-v2:B,greens-and-dawn-v2:B}}, good for {{10|dseats:B,cseats-and-dseats-v2:B,cseats-and-dseats-v4:B,gseats-and-dseats-v2:B}} mandates; Labour won {{12|lseats:B,gseats-and-lseats-v2:B}}.
Orsel needs partners to get to {{38|majority:A,gseats-need:B}}. Talks begin {{on Wednesday|talks:A}}. {{Nearly six in ten|turnout:A,turnout-prev:A}} people on the rolls turned out, the most {{since 1998|turnout-since:A}}.
== topics
centre-and-dawn | centre and dawn | scope | two parties
greens-and-dawn | greens and dawn | scope | two parties
cseats-and-dseats | cseats and dseats | scope | two parties
gseats-and-lseats | gseats and lseats | scope | two parties
gseats-and-dseats | gseats and dseats | scope | two parties
gseats-and-cseats | gseats and cseats | scope | two parties
lseats | seats of Labour | conflict | 13 against 12
centre-pollres | Centre in the survey and the result | scope | survey and result
eday | election day, Sunday 13 October 2024
greens-prev | Greens now and in 2019 | scope | two elections
greens-place | Greens in the region and in the city | scope | place
greens-pollres | Greens in the survey and the result | scope | survey and result
party | shares of two parties | scope | parties
counted-time | stations counted on the night and in the end | scope | time
turnout-prev | turnout now and in 2019 | scope | two elections
gseats-need | seats of the Greens and the majority | scope | actual and needed
cseats | seats of the Centre | conflict | 21 against 20
dseats | seats of Dawn | conflict | 11 against 10
dawn | share of Dawn | conflict | 14.2 against 12.4
concede | when Samain conceded | conflict | 9:40 p.m. against before eleven
stations | number of polling stations | conflict | 1,842 against 1,824
orsel-age | age of Camille Orsel | conflict | 38 against 36
greens | greens
centre | centre
counted | counted
gseats | gseats
house | house
turnout | turnout
turnout-19 | turnout 19
prev-year | prev year
samain-age | samain age
samain-years | samain years
others | others
short | short
majority | majority
greens-19 | greens 19
rain | rain
greens-city | greens city
registered | registered
voted | voted
counted-final | counted final
labour | labour
others-share | others share
objections | objections
greens-poll | greens poll
centre-poll | centre poll
poll-error | poll error
poll-small | poll small
gseats-share | gseats share
coalition | coalition
coalition-short | coalition short
mayor-vote | mayor vote
turnout-rise | turnout rise
talks | talks
turnout-since | turnout since
centre-and-dawn-v2 | centre and dawn (variant 2) | scope | two parties
greens-and-dawn-v2 | greens and dawn (variant 2) | scope | two parties
cseats-and-dseats-v2 | cseats and dseats (variant 2) | scope | two parties
cseats-and-dseats-v3 | cseats and dseats (variant 3) | scope | two parties
cseats-and-dseats-v4 | cseats and dseats (variant 4) | scope | two parties
gseats-and-lseats-v2 | gseats and lseats (variant 2) | scope | two parties
gseats-and-dseats-v2 | gseats and dseats (variant 2) | scope | two parties
gseats-and-cseats-v2 | gseats and cseats (variant 2) | scope | two parties
== internal
a4 | percent_change | Turnout rose by eight points from 51 to 58 | seven points
