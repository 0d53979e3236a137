title: School leaving results in Corrick
domain: education
== a1-corrickbroadcast.txt | 2024-08-15
Record {{fall|fall-word}} in top grades as {{61,300|entrants:A}} pupils get results

Top grades in Corrick's Leaving Diploma fell at the fastest rate {{in a decade|decade:A}} as {{61,300|entrants:A}} teenagers opened their envelopes {{this morning|day:A}}.

{{24.1%|top:A,top-years:A,top-sex:A}} of papers were graded A or B, down from {{27.6%|top-years:B}} in 2023. The pass rate was {{91.8%|pass:A,pass-years:A}}, against {{92.0%|pass-years:B}}.

Girls did better again: {{26.4%|top-sex:B}} of their papers got the top two grades, and {{21.5%|top-sex:C,top-sex-boys:A}} of boys'.

Universities had offered {{38,900|offers:A,offers-placed:A}} places; by {{noon|noon}}, {{33,200|offers-placed:B}} were taken up.

Helpline: 0808 555 0157
== a2-thecorrickian.txt | 2024-08-16
Maths paper 'from hell' blamed for slump

IT TOOK {{3 hours 10|paper:A}} and broke {{thousands of|thousands}} hearts. {{Yesterday's|day:A}} diploma results show {{just 31 per cent|maths:A,maths-years:A}} reaching grade C or above in Higher Maths, where last summer {{44 per cent|maths-years:B}} had.

The {{8 May|maths-date:A}} paper contained a question on {{a ladder and two walls|ladder}} that exam board staff themselves needed {{40 minutes|staff-minutes:A}} to solve, the Corrickian can reveal.

Overall, {{less than a quarter|top:A,top-years:A,top-sex:A}} of all scripts earned a B or better, while {{89.1 per cent|pass:B}} passed. The number of entrants, at {{60,300|entrants:B}}, was the highest {{since 2009|since:A}}.

Not for Ishani Rao-McCabe, {{16|ishani-age:A}}, of Lower Bray: she gained {{nine|ishani-as:A}} As, {{two years|ishani-early:A}} early.

Appeals cost {{£42|appeal:A}} a paper and must be in by {{30 August|appeal-end:A}}.
== a3-boardofexams.md | 2024-08-15
---
title: Leaving Diploma 2024, summary
date: 15 August 2024
---
* Candidates: {{61,297|entrants:A}}; papers sat: {{367,800|papers:A}}, {{six|papers-each:A}} each on average
* Awards at A-B: {{24.1%|top:A,top-years:A,top-sex:A}} (2023: {{27.6%|top-years:B}}; 2019: {{23.8%|top-2019:A}}), a fall of {{3.5 percentage points|top-fall:A}}
* Pass (A-E): {{91.8%|pass:A,pass-years:A}}
* Higher Maths, C or above: {{36%|maths:B}} of {{14,200|maths-entrants:A}} entrants
* Youngest: {{13|youngest:A}}; oldest: {{81|oldest:A}}
* Schools: {{412|schools:A}}

The {{closing date|closing-word}} for appeals is {{Friday 30 August|appeal-end:A}}; the fee, refunded if a grade changes, is {{£42.00|appeal:A}}. Results of appeals: {{by 4 October|appeal-result:A}}.
== a4-parentsblog.txt | none
Results day: breathe

So, {{Thursday 15 August|day:A}} has been and gone. My twins ({{18|twins-age}}) did fine, thank you.

{{One in four|top:A,top-years:A,top-sex:A}} papers got an A or B. In London, by the way, it's {{nearly 32%|london:A}}.

Didn't get the place? There are {{5,100|clearing:A}} courses in clearing. You've got until {{September 30|clearing-end:A}}, though the best go in {{48 hours|clearing-48}}.

Appeal? {{Forty-five pounds|appeal:B}} a go. Last year {{11,400|appeals-2023:A}} papers were checked again and {{2,280|appeals-changed:A}} changed. Odds of {{one in four|appeals-odds:A}}, I make that.
== a5-borderpost.txt | 2024-08-16
Leaving Diploma: Bray High tops local table

Bray High saw {{41 per cent|bray:A}} of its papers marked A or B, far above the national {{24.1|top:A,top-years:A,top-sex:A}}, in the results given out {{on Thursday|day:A}}. Across Corrick, {{26.4 per cent|top-sex:B}} of girls' work and {{22.5 per cent|top-sex-boys:B}} of boys' was that good.

Pupil Ishani Rao-McCabe, {{15|ishani-age:B}}, took {{nine|ishani-as:A}} As.

The pass mark in the disputed maths exam, held on {{8 May|maths-date:A}}, was lowered to {{38|passmark:A}} out of 100. The pass rate overall dipped to {{91.8|pass:A,pass-years:A}} from {{92|pass-years:B}}.

Appeals ({{£42|appeal:A}} each) close {{at the end of the month|appeal-end:A}}. Bray's canteen will serve {{420|breakfasts}} free breakfasts.
== topics
ishani-age | age of the pupil | conflict | 16 against 15
bray | a school's share (trap)
top-sex-boys | boys' top grades | conflict | 21.5 against 22.5 per cent
entrants | candidates | conflict | 61,300 against 60,300
pass | pass rate 2024 | conflict | 91.8 against 89.1 per cent
top-years | top grades 2024 and 2023 | scope | two years
top-sex | top grades of all, girls and boys | scope | groups
pass-years | pass rate 2024 and 2023 | scope | two years
offers-placed | offers and places taken | scope | part
maths | grade C or above in Higher Maths | conflict | 31 against 36 per cent
maths-years | Higher Maths in two years | scope | two years
appeal | fee for an appeal | conflict | 42 against 45 pounds
london | London (trap)
top-2019 | 2019 (trap)
papers-each | 367,800 by 61,297 is six (right)
top-fall | 27.6 less 24.1 (right)
day | results day, Thursday 15 August 2024
appeal-end | last day for appeals, 30 August
fall-word | fall word
decade | decade
top | top
offers | offers
noon | noon
paper | paper
thousands | thousands
maths-date | maths date
ladder | ladder
staff-minutes | staff minutes
since | since
ishani-as | ishani as
ishani-early | ishani early
papers | papers
maths-entrants | maths entrants
youngest | youngest
oldest | oldest
schools | schools
closing-word | closing word
appeal-result | appeal result
twins-age | twins age
clearing | clearing
clearing-end | clearing end
clearing-48 | clearing 48
appeals-2023 | appeals 2023
appeals-changed | appeals changed
appeals-odds | appeals odds
passmark | passmark
breakfasts | breakfasts
== internal
a4 | percent_change | 11,400 papers were checked again and 2,280 changed. Odds of one in four | 2,280 of 11,400 is one in five
