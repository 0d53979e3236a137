title: Collapse of a school building in Mbasa
domain: disaster
== a1-wire.txt | 2022-05-23
School block collapses in Mbasa, {{seven|dead:A}} children killed
MBASA, May 23 (Savanna Wire) - A {{two-storey|storeys:A}} block of a private school came down on Monday in the west of Mbasa, killing at least {{seven|dead:A}} pupils, police said.

{{Thirty-four|rescued:A}} had been dug out alive by evening, and {{some 25|missing:A}} were feared to be under the concrete. The Bright Dawn school has {{640 pupils|pupils:A}}, of whom {{118|inblock:A}} were in the block when it fell {{at 10:40 a.m.|time:A}}

Governor Ade Bankonwu closed all schools for {{three days|closed:A}}. Rescuers, {{90|rescuers:A}} at first, had {{one|cranes:A}} crane.

"An extra floor was being added," said building inspector Joy Etuk. A stop order had been issued {{on February 14|order:A}}. The block was put up in {{2008|built:A}}.

Building failures killed {{61|national:A}} people in the country last year, {{26|national:B}} in 2020. In {{2019|prev:A}}, {{20|prevdead:A}} died when a school fell in the old town.

The city of {{7.1 million|pop:A}} has {{34|inspectors:A}} building inspectors. Rains of {{61 mm|rain:A}} were measured at the weekend.

== a2-mbasapunch.txt | 2022-05-25
"Our maths teacher held the beam"
The Mbasa Punch, Wednesday 25 May 2022

{{Thirteen|dead:B}} small coffins. That was the count last night, with {{nine|missing:B}} boys and girls still under the rubble of Bright Dawn and {{fifty-two|rescued:B}} saved. Of the dead {{eight|deadgirls:A}} are girls; the youngest was {{six|age-young:A}}.

Mr. Felix Odum, {{34|age-odum:A}}, a teacher of {{nine|odum-years:A}} years, kept a beam up while {{eleven|odum:A}} crawled out. He was freed after {{seven hours|odum-hours:A}}. "We'd just rung for {{12 o'clock|time:B}} prayers," he says from bed {{25|bed:A}} of General Hospital, where {{41|hosp:A}} are treated.

Digging goes on with {{260|rescuers:B}} men and {{four|cranes:B}} cranes. A mother, Halima, {{29|age-halima:A}}, brings them tea: {{90 cups|tea:A}} since dawn.

Parents paid {{N85,000|fees:A}} a term, it was {{N60,000|fees:B}} in 2019. In the register of the ministry the school has {{410|pupils:B}} children, though head Mrs. Okafor always spoke of more. It was approved for {{ten|classes:A}} classrooms, and had {{17|classes:B}}.

Owner Chief Ben Aluko, {{61|age-aluko:A}}, gave himself up {{yesterday at 3 p.m.|arrest:A}}. All schools stay shut till {{Friday|closed-till:A}}.

Sport: Mbasa Stars 2-0 | Fuel N185 | 34 kidnapped farmers free
== a3-state.md | 2022-05-27
---
title: Government of Mbasa State – Bright Dawn: search ends
date: 27 May 2022
---
The search was concluded at {{18:30 yesterday|searchend:A}}. {{19 persons|dead:C}} died: {{18 pupils|deadpupils:A}} and {{one teacher|deadteacher:A}}. {{64|rescued:C}} were rescued. No one remains missing. {{27|hosp:B}} are in hospital.

Each bereaved family receives {{N2 million|comp:A}}. The State bears all hospital bills, so far {{N38 million|bills:A}}.

An audit of {{1,460|audit:A}} private schools begins on {{6 June|auditstart:A}}; {{212|audit:B}} in the western district come first. The number of inspectors will go from {{34|inspectors:A}} to {{100|inspectors:B}} by {{December|inspdate:A}}.

A panel of {{seven|panel:A}} will report in {{eight weeks|panelrep:A}}. The building, erected in {{2008|built:A}}, had been served a stop-work notice {{on 14 February|order:A}}. Core samples show a strength of {{9 N/mm²|core:A}}; {{25|core:B}} is required.

Schools reopen on {{Monday, 30 May|reopen:A}}. Hotline: 0700 640 118.
== a4-buildblog.txt | 2022-05-28
Concrete facts, Saturday 28 May 2022

{{Nineteen|dead:C}} lives, for a floor that would have brought {{N6.2 million|extra:A}} a year. I was on the site yesterday.

Columns were {{225 mm|column:A}} square, where {{300|column:B}} is the rule, with {{four|bars:A}} bars each. The concrete had {{about a third|coreshare:A}} of the strength it should. The {{fourteen-year-old|built:A}} block was meant for {{two|storeys:A}} floors and got a third.

The paper that told Aluko to stop was dated {{3 March|order:B}}, I held it in my hand. He was fined {{N150,000|fine:A}} and paid {{N50,000|fine:B}}.

He has been charged with {{18|charges:A}} counts of manslaughter. The law gives {{up to 14 years|max:A}}. Bail of {{N20 million|bail:A}} was refused on Friday.

Mbasa has {{one|ratio:A}} inspector for {{210,000|ratio2:A}} people. To get to {{a hundred|inspectors:B}} by {{year-end|inspdate:A}}, {{66|inspmore:A}} have to be hired. In {{2019|prev:A}}, after {{a score|prevdead:A}} of deaths, they promised {{80|inspectors:C}}.

They say {{two million|comp:A}} naira will go to each family. And {{1,460|audit:A}} schools are to be looked at, beginning {{a week on Monday|auditstart:A}}. At {{four|pace:A}} a day it'll take {{a year|pacelong:A}}. Meanwhile pupils return {{on Monday|reopen:A}}.
== topics
dead | deaths by day | scope | toll rose
storeys | storeys
rescued | rescued by day | scope | rose
missing | missing by day | scope | fell
pupils | pupils of the school | conflict | 640 against 410 in the register
inblock | pupils in the block
time | time of the collapse | conflict | 10:40 against noon
closed | school closure days
closed-till | closure till
rescuers | rescuers by day | scope | reinforced
cranes | cranes by day | scope | reinforced
order | date of the stop order | conflict | 14 February against 3 March
built | year of building
national | deaths in building failures years | scope | years
prev | year of former collapse
prevdead | deaths in former collapse
pop | population
inspectors | inspectors now, planned, promised in 2019 | scope | plan against actual
rain | rain (trap)
deadgirls | girls among dead
age-young | age
age-odum | age (trap)
odum-years | years
odum | children who crawled out
odum-hours | hours
bed | bed
hosp | in hospital by day | scope | fell
age-halima | age
tea | cups (trap for rescuers)
fees | fees years | scope | years
classes | classrooms approved and had | scope | permit against actual
age-aluko | age (trap)
arrest | arrest
searchend | search end
deadpupils | pupils dead
deadteacher | teacher dead
comp | compensation
bills | bills
audit | schools to audit, in all and in west | scope | part
auditstart | audit start
inspdate | by
panel | panel
panelrep | panel's time
core | strength and required | scope | standard
coreshare | share of strength
reopen | reopening
extra | income
column | column width and rule | scope | standard
bars | bars
fine | fine and paid | scope | part
charges | counts
max | maximum
bail | bail
ratio | inspector ratio
ratio2 | people per inspector
inspmore | to hire
pace | pace
pacelong | time
== copies
== internal
