title: Strathcarron University's deficit, admissions and campus
domain: education
== a1-unirelease.md | 2023-10-17
---
title: Strathcarron University – update on our financial plan
date: 17 October 2023
---
Court today approved a plan to return the University to balance by {{2025-26|balance:A}}. The deficit for the year to 31 July was {{£14.8 million|deficit:A}} on income of {{£322 million|income:A}}. Without action it would reach {{£31 million|deficit:B}} this year.

The plan provides savings of {{£24 million|savings:A}}, of which {{£15 million|savings:B}} in staff costs. {{Up to 265|posts:A}} full-time equivalent posts may go, out of {{3,340|staff:A}}. A voluntary scheme opens on {{23 October|volopen:A}} and closes on {{8 December|volclose:A}}.

Enrolment stands at {{18,900 students|students:A}}, {{1,100 fewer|fewer:A}} than last year. International postgraduate numbers fell by {{29%|intl:A}}; undergraduate numbers were up by {{2%|intl:B}}.

The new Kelburn science building will be finished as planned in {{August 2024|kelburn:A}} at a cost of {{£78 million|kelburncost:A}}. Work on the second phase ({{£41 million|phase2:A}}) is paused for {{two years|pause:A}}.

No department will close. Applications to {{five|courses:A}} of our {{214|coursesall:A}} degree courses will be suspended.

Principal Professor Hugh Lachlan said: "We have {{£46 million|reserves:A}} in cash, or {{52 days|cashdays:A}}; prudence calls for {{90|cashdays:B}}."

Reserves stood at {{£71 million|reserves:B}} in {{2021|resyear:A}}. Media: 01632 960 265
== a2-evecourant.txt | 2023-10-18
University to shed {{one job in twelve|postshare:A}}
Strathcarron Evening Courant, Wednesday, October 18, 2023

Lecturers hissed. Some {{400|protest:A}} of them stood outside the Old Court yesterday as it was decided that {{as many as 265|posts:A}} jobs must go by {{next summer|postswhen:A}}.

The university is {{almost fifteen million|deficit:A}} in the red. Its principal, who earns {{£318,000|pay:A}}, gave up a rise of {{4.5 per cent|payrise:A}} but no more. "It's {{nine|payratio:A}} times what I get," said Kirsty Muir, {{34|age-muir:A}}, a tutor on her {{seventh|muir:A}} contract.

Unions hold a ballot until {{14 November|ballot:A}}. In the last, in {{April|lastballot:A}}, {{83 per cent|lastyes:A}} voted for a strike with {{61|lastturn:A}} taking part.

{{Nine|courses:B}} degree courses will not take first-years next autumn, the Courant understands, among them Norse and Mining. Norse had {{eleven|norse:A}} students in its first year, against {{26|norse:B}} ten years ago.

The town feels it. The students, {{nearly nineteen thousand|students:A}}, make up {{a fifth|townshare:A}} of the population. Rents for a room, {{£520|rent:A}} a month, are {{8 per cent|rentrise:A}} up; of the {{1,450|rooms:A}} rooms in the new Harbour Hall, {{310|rooms:B}} are empty.

As for Kelburn, cranes still turn there. {{In time for Christmas of next year|kelburn:B}} the chemists can move in, a site manager told us. The first estimate for it, in {{2018|kelburnyear:A}}, had been {{£61m|kelburncost:B}}.

PLUS: Rovers 2 Kelburn 2 | Bus lane fines: £322,000 | Poppy appeal opens 23 October
== a3-hedigest.txt | 2023-10-19
Strathcarron joins the list
HE Digest, 19.10.23

Strathcarron becomes the {{17th|rank:A}} UK institution this year to announce job cuts. Its loss was {{4.6%|margin:A}} of income; the sector's median is a surplus of {{1.2%|margin:B}}.

Where's the hole? Fees from overseas fell to {{£88m|fees:A}} from {{£103m|fees:B}}. Recruitment of taught postgraduates from abroad was {{29 per cent|intl:A}} down, with Nigeria {{48%|intl:C}} down. The budget had assumed growth of {{6%|intl:D}}. The naira has lost {{40%|naira:A}} since {{June|nairadate:A}}.

Of the savings of {{£24m|savings:A}}, {{62.5%|savingsshare:A}} must come from the payroll. The rest is estates ({{£6m|sav-est:A}}) and procurement ({{£3m|sav-proc:A}}). A similar scheme in {{2019|scheme19:A}} took out {{140|posts:B}} posts and cost {{£7.2m|schemecost:A}} in payoffs.

Cash fell by {{£25m|cashfall:A}} in {{two years|cashper:A}}, to {{£46m|reserves:A}}, and lasts for {{fewer than eight weeks|cashdays:A}}. The bank covenant asks for {{30|cashdays:C}} days. Loans stand at {{£112m|loans:A}}, of which {{£40m|loans:B}} falls due in {{2026|loansdue:A}}.

The window for those who wish to leave shuts {{just before Christmas, on the 22nd|volclose:B}}, vice-principal Anjali Rao tells us. Of academics {{over 60|over60:A}}, {{265|over60n:A}} could take their pension.

Strathcarron slipped to {{41st|league:A}} in the national table, from {{34th|league:B}}. In research it won {{£52m|research:A}} in grants, {{3%|researchrise:A}} more.

Jobs: 14 chairs | Event: 8 December, Leeds
== a4-unionblog.txt | 2023-10-21
What they did not say on Tuesday
Strathcarron branch blog – Sat 21 Oct

By Friday evening {{2,150|petition:A}} had signed our petition. {{Six hundred|protest:B}} came to the second rally.

Let's count. They want {{fifteen million|savings:B}} off pay. An average post costs {{£56,600|postcost:A}}. That makes {{265|posts:A}}. But {{96|vacant:A}} posts are vacant already and {{58|leave:A}} colleagues leave anyway by July. So {{111|left:A}} would do.

In Arts they have in mind {{74|posts:C}}, in Science {{88|posts:D}}, in services {{103|posts:E}}.

Meanwhile {{£78m|kelburncost:A}} goes into Kelburn, {{£17m|kelburnover:A}} over. And phase two is on ice until {{2025|pauseend:A}}, they say. In {{2022|bonusyear:A}} {{14|bonus:A}} senior managers shared {{£265,000|bonussum:A}} in bonuses.

They say student numbers fell from {{20,000|students:B}} to {{18,900|students:A}}. True, that's {{5.5 per cent|fewerpct:A}}. It is also {{2,300|students-19:A}} more than in {{2019|year19:A}}, with {{90|staff-19:A}} fewer of us to teach them. In {{2019|year19:A}} there were {{3,430|staff:B}} posts, now {{3,340|staff:A}}.

And the deficit? {{£9m|pension:A}} of the {{14.8|deficit:A}} is a pension entry, not cash.

Our ballot runs {{up to the 14th of next month|ballot:A}}. We need a turnout of {{50 per cent|thresh:A}}. By last night {{37|turnnow:A}} had voted. If it is a yes, we walk out on {{29 November|strike:A}} for {{three|strikedays:A}} days.

The principal? His {{£318k|pay:A}} is before the house with {{seven|house:A}} bedrooms.
== topics
balance | balance by
deficit | deficit last year and feared this year | scope | years
income | income
savings | savings in all and in staff | scope | part
posts | posts to go: all, 2019 scheme, Arts, Science, services | scope | parts, years
staff | posts now and 2019 | scope | years
volopen | scheme opens
volclose | scheme closes | conflict | 8 December against 22 December
students | students now and last year | scope | years
fewer | fall of students
intl | changes in enrolment: overseas postgraduates, undergraduates, Nigeria, budget | scope | groups, plan
kelburn | Kelburn completion | conflict | August 2024 against Christmas 2024
kelburncost | Kelburn cost and first estimate | scope | estimate against actual
pause | pause of phase two
pauseend | end of pause
courses | degree courses suspended | conflict | five against nine
coursesall | degree courses
reserves | cash now and in 2021 | scope | years
resyear | year
phase2 | cost of phase two
cashdays | days of cash, prudent and covenant | scope | target
postshare | share of jobs
protest | protesters Tuesday and second rally | scope | days
postswhen | posts go by
pay | principal's pay
payrise | pay rise
payratio | ratio
age-muir | age
muir | contract
ballot | end of ballot
lastballot | last ballot
lastyes | yes in last ballot
lastturn | turnout in last ballot
norse | Norse students now and then | scope | years
townshare | share of the town
rent | rent
rentrise | rent rise
rooms | rooms and empty | scope | part
kelburnyear | first estimate year
rank | rank
margin | loss margin and sector's | scope | whole sector
fees | overseas fees years | scope | years
naira | naira
nairadate | since
savingsshare | payroll share
sav-est | estates
sav-proc | procurement
scheme19 | scheme year
schemecost | scheme cost
cashfall | fall of cash
cashper | period
loans | loans and due | scope | part
loansdue | due
over60 | age
over60n | academics over 60 (trap for 265)
league | rank now and before | scope | years
research | grants (trap for 52)
researchrise | rise
petition | petition
postcost | post cost
vacant | vacant
leave | leaving
left | posts left
kelburnover | over budget
bonusyear | year
bonus | managers
bonussum | bonuses (trap)
fewerpct | fall percent
students-19 | more than 2019
year19 | year
staff-19 | fewer staff
pension | pension entry
thresh | threshold
turnnow | turnout so far
strike | strike date
strikedays | strike days
house | bedrooms
== copies
== internal
