title: Teacher numbers and exam results in Ardenfell
domain: education
== a1-ardenfellstatistics.html | 2023-12-05
<html><head><title>Teacher census 2023</title></head><body>
<p>Ardenfell Statistics | {{5 December 2023|pub-day:A}} | First release</p>
<h1>School workforce and attainment, 2023</h1>
<p>There were {{54,193|teachers:A,teachers-year:A}} full-time-equivalent teachers in publicly funded schools in September 2023, down {{391|fall:A}} from {{54,584|teachers-2022:A,teachers-year:B}} in 2022.</p>
<p>Of these, {{25,320|primary:A,level:A}} worked in primary, {{23,850|secondary:A,level:B}} in secondary and {{5,023|special}} in special schools or centrally.</p>
<p>The number of pupils was {{706,400|pupils:A}}, a fall of {{0.4%|pupils-change:A}}. The pupil teacher ratio was {{13.0|ratio:A}}; in primary it was {{15.1|ratio-primary:A}}.</p>
<p>Vacancies open for {{three months|vacancy-def}} or more numbered {{312|vacancies:A,vacancies-years:A}}, against {{247|vacancies-2022:A,vacancies-years:B}} a year earlier, an increase of {{26%|vacancies-rise:A}}.</p>
<p>Women made up {{77%|women:A,women-heads:A}} of teachers and {{68%|women-heads:B}} of head teachers. The median age was {{39|median-age:A}}.</p>
<p>{{1,870|leavers-service:A}} teachers left the profession before retirement age during the year, {{3.4%|leavers-rate:A}} of the total, and {{2,640|new:A,new-plan:A}} joined it newly qualified. Sickness absence averaged {{6.9 days|sick:A,sick-primary:A}} a teacher; in primary schools it was {{7.6|sick-primary:B}}.</p>
<p>{{88.4%|pass-2023:A,pass-years:A}} of school leavers attained five or more awards at level 4, compared with {{89.1%|pass-years:B}} in 2022.</p>
<p>Next release: {{December 2024|next}}. Enquiries 0303 555 0139, option {{4|option}}</p></body></html>
== a2-theheraldic.txt | 2023-12-06
'A broken promise': teacher total drops below {{54,200|teachers:A,teachers-year:A}}
By Ailsa Buchan-Reid, education editor

The number of teachers in Ardenfell has fallen for a {{second|falls-run:A}} year running, official figures showed {{yesterday|pub-day:A}}, leaving ministers further than ever from their election pledge to hire {{3,500 more|pledge:A}} by {{2026|pledge-year:A}}.

There are now {{just under 54,200|teachers:A,teachers-year:A}} in post, {{almost 400|fall:A}} fewer than last year.

Secondary schools, with {{28,350|secondary:B}}, are holding up; it is the primaries, where {{1,142|primary-2023-fall}} posts have gone since 2021, that suffer. The shortage is worst in Caithrie, which has {{41|caithrie}} of the {{312|vacancies:A}} jobs that nobody has filled for a term.

{{Almost 1,900|leavers-service:A}} people walked out of the profession for good. To replace them the government had counted on {{3,250|new-plan:B}} beginners; {{2,460|new:B}} turned up.

Dr Fergus Maitland, {{44|maitland}}, taught physics in Lochend for {{19 years|maitland-years}} and now drives a tram. "I earn {{£2,100|tram}} less and sleep {{two hours|sleep}} more," he said.

The proportion of pupils leaving with at least five good passes slid {{to 88.4 per cent|pass-2023:A,pass-years:A}} from {{almost nine in ten|pass-years:B}}.

Opposition spokesman Calum Gove said that a starting salary of {{£32,217|salary:A}} was no longer enough. With the {{7%|rise-april:A}} rise of April a classroom teacher at the top of the scale gets {{£48,516|salary-top:B}} instead of {{£44,500|salary-top:A}}.

For every teacher there are {{13 pupils|ratio:A}}, exactly the same as in {{2019|ratio-2019}}.

The union, which has {{46,000|union:A}} members, will vote on strikes from {{15 January|vote:A}}.
== a3-staffroom.md | 2023-12-06
---
title: Five charts on who teaches us
author: Mr. Pym
date: December 6, 2023
---
**1. Fewer of us.** Down {{by 0.7 per cent|fall:A}} in a year. It is the {{third|falls-run:B}} fall in a row, if you count properly.

**2. Fewer of them, too.** Rolls stand at {{just over 700,000|pupils:A}} after slipping {{0.9 per cent|pupils-change:B}}.

**3. More holes.** Long-term vacancies went from {{247|vacancies-2022:A,vacancies-years:B}} to {{321|vacancies:B}}.

**4. Still mostly women.** {{More than three quarters|women:A,women-heads:A}} of staff, yet only {{two thirds|women-heads:B}} of those in the big office. In secondary maths, {{54%|women-maths:A}}.

**5. Not so old.** Half of us are {{under 37|median-age:B}}. The youngest head is {{28|youngest}}.

Newly qualified teachers with a permanent job after one year: {{31%|permanent:A,permanent-years:A}}. In 2021 it was {{57%|permanent-years:B}}, which makes a drop of {{26 points|permanent-drop:A}}.

**6. Not so well.** The average colleague missed {{almost seven days|sick:A,sick-primary:A}} through illness. {{One in thirty|leavers-rate:A}} gave up altogether.

**7. Bigger classes?** Officially no: {{22.6|class:A}} children in the average primary class, after {{22.9|class-before:A}}. Mine has {{31|class-mine}}.

The government wanted {{three and a half thousand|pledge:A}} extra teachers {{by the end of the parliament|pledge-year:A}}. It has, since 2021, {{1,000|since-2021:A}} fewer.

Minister's reply to my letter: received after {{54 days|letter}}.
== a4-highlandwire.txt | 2023-12-05
Teacher numbers down again in Ardenfell

Schools in Ardenfell had {{54,193|teachers:A,teachers-year:A}} teachers this autumn, {{0.7%|fall:A}} fewer than a year ago, according to the annual census published {{on Tuesday|pub-day:A}}.

It means that a pledge to recruit {{3,500|pledge:A}} more by {{2026|pledge-year:A}} is almost certain to be missed. Secondary schools, with {{23,850|secondary:A,level:B}} teachers, lost {{210|sec-loss:A}}; primary schools, with {{25,320|primary:A,level:A}}, lost {{181|prim-loss:A}}.

There were {{15.7|ratio-primary:B}} primary pupils to each teacher. {{Seventy-seven per cent|women:A,women-heads:A}} of the workforce are women.

The Conservatives blamed pay. A beginner gets {{£33,594|salary:B}}. The government said that it had given councils {{£145.5m|grant:A}} for staff, and that England has {{18|england-ratio:A}} pupils a teacher.
== topics
ratio-primary | pupils a teacher in primary | conflict | 15.1 against 15.7
salary | starting salary | conflict | 32,217 against 33,594
england-ratio | England (trap)
sec-loss | 210 and 181 are 391 (right)
new | newly qualified teachers | conflict | 2,640 against 2,460
new-plan | planned and actual beginners | scope | plan and actual
sick-primary | sick days, all and primary | scope | part and whole
leavers-service | teachers who left early
leavers-rate | 3.4 per cent, one in thirty
salary-top | top salary before and after April | scope | time
vacancies-years | long vacancies in 2023 and 2022 | scope | two years
teachers-year | teachers in 2023 and 2022 | scope | two years
level | primary and secondary teachers | scope | two levels
secondary | secondary teachers | conflict | 23,850 against 28,350
falls-run | years of fall in a row | conflict | second against third
pupils-change | change of the number of pupils | conflict | 0.4 against 0.9 per cent
vacancies | long vacancies in 2023 | conflict | 312 against 321
women-heads | women among teachers and heads | scope | different groups
median-age | median age | conflict | 39 against 37
pass-years | leavers with five awards, 2023 and 2022 | scope | two years
permanent-years | permanent jobs, 2023 and 2021 | scope | two years
women-maths | women in maths (trap)
pub-day | day of publication, Tuesday 5 December 2023
vacancies-rise | 247 to 312 is 26 per cent (right)
ratio | pupils per teacher, 13
teachers | teachers
fall | fall
teachers-2022 | teachers 2022
primary | primary
special | special
pupils | pupils
vacancy-def | vacancy def
vacancies-2022 | vacancies 2022
women | women
pass-2023 | pass 2023
next | next
option | option
pledge | pledge
pledge-year | pledge year
primary-2023-fall | primary 2023 fall
caithrie | caithrie
rise-april | rise april
salary-top | salary top
ratio-2019 | ratio 2019
union | union
vote | vote
youngest | youngest
permanent | permanent
permanent-drop | permanent drop
since-2021 | since 2021
letter | letter
sick | sick
maitland | maitland
maitland-years | maitland years
tram | tram
sleep | sleep
class | class
class-before | class before
class-mine | class mine
prim-loss | prim loss
grant | grant
== internal
a2 | percent_change | With the 7% rise of April a classroom teacher at the top of the scale gets £48,516 instead of £44,500 | 44,500 to 48,516 is nine per cent
