title: Job cuts and fees at Stanmere University
domain: education
== a1-midlandexaminer.txt | 2025-02-05
Stanmere University to axe {{one post in nine|jobs-share:A}} as foreign students stay away
By Edmund Tallis-Shaw, higher education correspondent. Wednesday 5 February 2025

STANMERE University is to shed {{up to 340 jobs|jobs:A,jobs-parts:A}} and close its departments of geology and German after a fall in overseas recruitment blew a {{£31m|deficit:A,deficit-years:A}} hole in its budget.

Vice-chancellor Professor Imelda Rooke told staff at a meeting {{yesterday|meeting:A}} that {{about 210|jobs-parts:B}} of the posts would be academic. A voluntary scheme opens on {{17 February|scheme:A}}; if too few come forward, compulsory redundancies will follow {{from June|compulsory:A}}.

The university, which has {{23,400 students|students:A,students-intl:A}} and {{3,060 staff|staff:A}}, expected {{5,200|intl-plan:A,intl-plan-actual:A}} students from abroad this year. {{3,650|intl:A,intl-plan-actual:B,students-intl:B}} arrived. Each of them pays an average of {{£19,800|fee-intl:A,fees-home-intl:A}}, {{more than twice|fee-ratio}} the {{£9,535|fee-home:A,fees-home-intl:B}} that home students are charged from next autumn.

"We are not in danger," Professor Rooke said. "But we would be in {{two years|two-years}} if we did nothing." The plan is to save {{£24m|savings:A,savings-phase:A}} a year by {{2027|savings-year:A}}, including {{£9m|savings-phase:B}} in the coming year. A {{£68m|science:A}} science building, half finished, will be completed.

The union called the cuts "vandalism" and will ballot its {{1,450 members|union:A}} on a strike. Branch president Dr Okan Yildirim pointed out that the university had spent {{£2.9m|consultants:A}} on consultants since {{2022|consultants-since:A}} and that the vice-chancellor's pay had risen {{by 6 per cent|vc-rise:A}} to {{£318,000|vc-pay:A}}.

Geology has been taught at Stanmere for {{112 years|geology-age:A}}. It has {{94 students|geology-students:A}} and {{17 staff|geology-staff:A}}; all of them, the university promised, would be able to finish their degrees.

Stanmere last cut jobs {{in 2020|last-cut:A}}, when {{85|last-cut-jobs:A,cuts-then-now:B}} people took voluntary severance. Since then the number of administrators has grown by {{a fifth|admin:A}}, to {{1,240|admin-now:A}}. A building for the business school, opened in {{2022|school-open:A}}, stands {{40 per cent|school-empty:A}} empty.

It is the {{23rd|nth-uni}} British university to announce job losses since the summer. Neighbouring Halford College is cutting {{240 posts|halford:A}}.
== a2-stanmerestudent.md | 2025-02-07
---
title: "Rock bottom: they're killing geology"
author: Bex Oduya-Finch, news editor
date: 7 Feb 2025
---
We filed into the Great Hall {{on Tuesday, 4 February|meeting:A}}, {{600|hall}} of us, and came out without two departments.

**What's going?** German ({{61 students|german-students:A}}) and geology, founded in {{1913|geology-age:A}}, which says it has {{114|geology-students:B}} undergraduates. Nobody new will be admitted {{from this September|no-intake:A}}.

**How many jobs?** {{340|jobs:A,jobs-parts:A}} at most, of {{a little over 3,000|staff:A}}. {{Roughly three in five|jobs-acad-share:A}} of those to go are lecturers and professors, the rest are in offices, labs and the library. The library will shut at {{10pm|library-hours:A}} rather than {{midnight|library-hours:B}}.

**Why?** Bosses budgeted for {{5,200|intl-plan:A,intl-plan-actual:A}} international students and got {{three-tenths fewer|intl-short:A}}. They each bring in {{nearly twenty thousand pounds|fee-intl:A,fees-home-intl:A}} a year. Result: a deficit of {{31 million|deficit:A,deficit-years:A}}. The year before it was {{£12m|deficit-years:B}}.

**What about my rent?** Up {{4.5%|rent:A}} in September to {{£162|rent-sum:A}} a week.
**Didn't we do this before?** Yes: {{five years ago|last-cut:A}}, with {{85|last-cut-jobs:A,cuts-then-now:B}} gone. That was before the business school palace, now {{more than half|school-empty:B}} empty, with its {{£1.2m|atrium:A}} atrium.

**Is the VC taking a cut?** She earns {{£308,000|vc-pay:B}} and will "forgo any increase".

**What can I do?** Demo on {{Wednesday 12 February|demo:A}}, {{1pm|demo-time:A}}, Library Steps. {{2,900|petition:A}} have signed the petition.

*Editor: Room {{114|room}}, Union Building.*
== a3-campusfinance.txt | 2025-02-11
CAMPUS FINANCE - Rating note in brief
11.02.2025

Stanmere University's restructuring is credit positive, agency Loxton said on {{Monday|note-day:A}}. Annual savings of {{GBP 24 million|savings:A,savings-phase:A}} equal {{7.4%|savings-share:A}} of turnover of {{GBP 324 million|turnover:A}}.

One-off costs will be {{GBP 14 million|oneoff:A}}, for {{430|jobs:B}} departures. Staff costs stand at {{58%|staff-cost:A}} of income; the sector's average is {{54%|staff-cost-sector:A}}.

Non-UK students number {{3,650|intl:A,intl-plan-actual:B,students-intl:B}}, or {{15.6%|intl-share:A}} of {{23,400|students:A,students-intl:A}}. Two years ago there were {{4,900|intl-2022:A}}, of which {{1,800|intl-china:A}} from China.

Cash covers {{68 days|cash:A,cash-min:A}} of spending. The covenant minimum is {{30|cash-min:B}}. The science building, priced at {{GBP 86 million|science:B}}, is funded by a bond due in {{2048|bond:A}}.

Administrative posts rose by {{20%|admin:A}} between 2020 and 2024, to {{1,240|admin-now:A}}. Space use is poor: the business school, completed {{three years ago|school-open:A}} for {{GBP 41 million|school-cost:A}}, is {{60%|school-used:A}} occupied.

Redundancies other than voluntary are foreseen {{from the start of May|compulsory:B}}.

Applications for next year: home {{+2%|app-home:A}}, overseas {{-11%|app-overseas:A}}. Rating: A3, outlook negative.
== a4-stanmereuni.html | 2025-02-04
<html><head><title>Message from the Vice-Chancellor</title></head><body><nav>Study | Research | Alumni | Visit us: open day 22 March</nav>
<h1>Shaping our future: a message to all staff</h1><p><em>4 February 2025</em></p>
<p>Dear colleagues,</p>
<p>At {{today's|meeting:A}} open meeting I set out proposals which will, if approved by Council on {{13 March|council:A}}, reduce our workforce by {{no more than 340|jobs:A,jobs-parts:A}}, {{210|jobs-parts:B}} of them in academic and {{130|jobs-parts:C}} in professional roles.</p>
<p>This is not a step any of us wished to take. International enrolment this year was {{30%|intl-short:A}} below plan. Our deficit for the year will be {{some £31 million|deficit:A,deficit-years:A}}.</p>
<p>The voluntary severance scheme will be open from {{Monday 17 February|scheme:A}} to {{31 March|scheme-end:A}}. Those who leave under it will receive {{nine months'|severance:A}} pay.</p>
<p>Since 2021 our community has grown by {{11%|growth:A}}, from {{21,600|students-2021:A}} to {{23,400|students:A,students-intl:A}} students. We remain in the world's top {{250|ranking:A}}.</p>
<p>Professor Imelda Rooke</p></body></html>
== a5-nationaledwire.txt | 2025-02-05
Stanmere joins list of universities cutting jobs

The University of Stanmere plans to cut {{as many as 340 posts|jobs:A,jobs-parts:A}}, its vice-chancellor told staff {{on Tuesday|meeting:A}}, {{210|jobs-parts:B}} of them academic.

It is the {{27th|nth-uni:B}} institution in Britain to announce cuts since last summer. A shortfall of {{1,550|intl-gap:A}} overseas students has left it {{£31m|deficit:A,deficit-years:A}} in the red. {{3,650|intl:A,intl-plan-actual:B,students-intl:B}} came, out of a hoped-for {{5,200|intl-plan:A,intl-plan-actual:A}}.

Voluntary exits are open {{from 17 February until the end of March|scheme-span}}; leavers get {{six months'|severance:B}} salary. The aim is to be {{£24m|savings:A,savings-phase:A}} a year better off {{in 2027|savings-year:A}}.

Stanmere has {{23,400|students:A,students-intl:A}} students. Halford College, close by, is losing {{240|halford:A}} staff, Eastmoor University {{310|eastmoor:A}}.
== topics
nth-uni | number of universities cutting jobs | conflict | 23rd against 27th
severance | severance pay | conflict | nine months against six
intl-gap | 5,200 less 3,650 (right)
eastmoor | cuts elsewhere (trap)
school-empty | empty share of the business school | conflict | 40 per cent against more than half
last-cut-jobs | jobs cut in 2020 (trap)
cuts-then-now | jobs cut in 2020
admin | growth of administration, a fifth
school-open | business school opened in 2022
jobs | jobs to be cut | conflict | up to 340 against 430
jobs-parts | all posts, academic and professional | scope | whole and parts
deficit-years | deficit this year and last | scope | two years
intl-plan-actual | foreign students planned and arrived | scope | plan and actual
students-intl | all and foreign students | scope | whole and part
fees-home-intl | fees of foreign and home students | scope | two groups
savings-phase | yearly savings by 2027 and in the first year | scope | phase
compulsory | start of compulsory redundancies | conflict | June against start of May
vc-pay | pay of the vice-chancellor | conflict | 318,000 against 308,000
geology-students | geology students | conflict | 94 against 114
science | cost of the science building | conflict | 68m against 86m
cash-min | cash cover and minimum | scope | actual and covenant
halford | cuts at another college (trap)
intl-short | shortfall of foreign students, 30 per cent
geology-age | geology at Stanmere since 1913
library-hours | library hours new and old | scope | time
meeting | day of the meeting, Tuesday 4 February 2025
savings-share | 24m of 324m is 7.4 per cent (right)
jobs-share | jobs share
deficit | deficit
scheme | scheme
students | students
staff | staff
intl-plan | intl plan
intl | intl
fee-intl | fee intl
fee-ratio | fee ratio
fee-home | fee home
two-years | two years
savings | savings
savings-year | savings year
union | union
consultants | consultants
consultants-since | consultants since
vc-rise | vc rise
geology-staff | geology staff
hall | hall
german-students | german students
no-intake | no intake
jobs-acad-share | jobs acad share
rent | rent
rent-sum | rent sum
demo | demo
demo-time | demo time
petition | petition
room | room
note-day | note day
turnover | turnover
oneoff | oneoff
staff-cost | staff cost
staff-cost-sector | staff cost sector
intl-share | intl share
intl-2022 | intl 2022
intl-china | intl china
cash | cash
bond | bond
app-home | app home
app-overseas | app overseas
council | council
scheme-end | scheme end
growth | growth
students-2021 | students 2021
ranking | ranking
last-cut | last cut
admin-now | admin now
atrium | atrium
school-cost | school cost
school-used | school used
scheme-span | scheme span
== internal
a4 | percent_change | grown by 11%, from 21,600 to 23,400 students | 21,600 to 23,400 is 8.3 per cent
