title: Net migration figures of New Arden
domain: migration statistics
== a1-ardenwire.txt | 2024-11-28
Net migration falls to {{214,000|net:A,net-years:jun24,net-rev:first,in-out:net,goal-net:actual}} as student numbers drop

HALLAM, Nov. 28 (Arden Wire) - Net migration to New Arden fell by {{almost a third|net-fall-pct:A}} to {{214,000|net:A,net-years:jun24,net-rev:first,in-out:net,goal-net:actual}} in the year ending June, from a revised peak of {{311,000|net-prev:A,net-years:jun23,prev-rev:new}} in the year before, the Bureau of Statistics said on {{Thursday|day:A}}.

Arrivals came to {{563,000|arr:A,arr-years:jun24,in-out:in}} and departures to {{349,000|dep:A,in-out:out}}. The drop was driven by fewer students and their dependants: {{171,000|students:A,reasons:study,students-years:24}} people came to study, compared with {{226,000|students-prev:A,students-years:23}} in the twelve months to June 2023. Those coming to work numbered {{148,000|work:A,reasons:work,work-years:24}}, humanitarian arrivals {{61,000|hum:A,reasons:hum}}.

The Bureau had first put the 2022-23 figure at {{287,000|net-prev-old:A,prev-rev:old}}.

The government, which has promised to bring the balance down to {{below 150,000|goal:A,goal-net:goal}} by the election in {{2027|goal-year:A}}, said its rules were working. The opposition called the numbers "a failure by any count".

Indians were the largest nationality with {{97,000 arrivals|india:A,nats:india}}, followed by Nigerians with {{46,000|nigeria:A,nats:nigeria}} and Chinese with {{44,000|china:A,nats:china}}.

The population stood at {{23.8 million|pop:A}} in the middle of the year, up {{1.1%|pop-growth:A}}. Births exceeded deaths by {{41,000|natural:A}}.

Economists cautioned that the fall would be felt first by universities, which depend on foreign fees for {{27%|fees:A}} of their income, and by care homes. Business groups called for calm. Statistics of this kind are "always a photograph of a moving car", said Ruth Penhale, head of the Bureau's population division, and {{last year's|net-prev-year:A}} photograph had to be retouched.

Separately, the interior ministry said {{12,700 people|asylum:A,asylum-years:24}} had claimed asylum in the same period, {{8%|asylum-rise:A}} more than a year earlier.
== a2-hallamherald.txt | 2024-11-29
"We've {{nine empty desks|desks:A}}"
The Hallam Herald – Friday 29th November 2024 – page 3

When the Bureau published its migration figures {{yesterday|day:A}}, nobody at Eastgate College of English needed to look. "A year ago I had {{310 students|college-prev:A,college-years:prev}}, today {{188|college:A,college-years:now}}," says principal Moses Adair, {{61|adair-age:A}}. That is a fall of {{39 per cent|college-fall:A}}.

Across the country, the number who came in on a study visa in the year to June was down by {{55,000|students-fall:A}}, to {{171,000|students:A,reasons:study,students-years:24}}. Since {{January|rule:A}} only doctoral students can bring their families.

The city of Hallam alone took in {{58,000 newcomers|hallam:A,arr-places:hallam}} of the {{563,000|arr:A,arr-years:jun24,in-out:in,arr-places:all}}. It lost {{21,000 people|hallam-internal:A}} to the rest of the country.

Carers are missing too. Visas for care workers went from {{38,400|carers-prev:A,carers-years:prev}} to {{9,100|carers:A,carers-years:now}}. At Rowan House, a home with {{64 beds|beds:A}}, {{eleven|beds-empty:A}} are empty for want of staff.

Altogether {{214,000 more people|net:A,net-years:jun24,net-rev:first,in-out:net,goal-net:actual}} arrived than left. The prime minister wants to see {{less than 150,000|goal:A,goal-net:goal}}, and at the present speed, says Professor Ines Kato of Hallam University, he might by {{mid-2026|kato:A}}.

Our neighbours from abroad, as of the last census ({{2021|census:A}}): India {{31,200|ind-census:A}}, Philippines {{17,900|phil-census:A}}, Nigeria {{8,800|nig-census:A}}.

The largest group of new arrivals nationally were Indians, at {{79,000|india:B}}.

Mr Adair has let the upper floor to a dance studio. What he misses most, he says, isn't the money but the noise at break time, in {{thirty-one languages|langs:A,langs-now:before}}; at present it is {{twelve|langs-n:A,langs-now:now}}. Down the road the Punjabi grocer who supplied the students has cut his opening hours from {{sixteen|hours-before:A,hours:before}} to {{ten|hours-after:A,hours:after}} and is thinking of Canada.

Sport: Hallam City {{2|score-a:A}}, Portsea {{2|score-b:A}}.
== a3-bureau.html | 2024-11-28
<html><body><h1>International migration, year ending June 2024: provisional</h1>
<p>Bureau of Statistics, Statistical bulletin, released {{28 November 2024|day:A}}, 09:30</p>
<h2>Main points</h2>
<ul>
<li>Net migration was provisionally {{214,000|net:A,net-years:jun24,net-rev:first,in-out:net,goal-net:actual}} (95% interval {{196,000 to 232,000|net-ci:A}}), compared with {{311,000|net-prev:A,net-years:jun23,prev-rev:new}} in the year ending June 2023 and {{268,000|net-dec:A,net-years:dec23}} in the year ending December 2023.</li>
<li>Immigration was {{563,000|arr:A,arr-years:jun24,in-out:in}}, down {{14%|arr-fall:A}} from {{652,000|arr-prev:A,arr-years:jun23}}; emigration was {{349,000|dep:A,in-out:out}}, up {{2%|dep-rise:A}} from {{341,000|dep-prev:A}}.</li>
<li>Of those arriving, {{171,000|students:A,reasons:study,students-years:24}} came for study, {{148,000|work:A,reasons:work,work-years:24}} for work, {{104,000|family:A,reasons:family}} for family reasons and {{61,000|hum:A,reasons:hum}} by humanitarian routes.</li>
<li>Returning nationals: {{52,000|returners:A}}. Nationals leaving: {{73,000|leavers:A}}.</li>
</ul>
<p><b>Revisions.</b> The estimate for the year ending June 2023 has been raised by {{24,000|rev:A}} from the {{287,000|net-prev-old:A,prev-rev:old}} published in {{November 2023|rev-date:A}}, because more people than assumed stayed on after their studies.</p>
<p><b>Nationality.</b> India {{97,000|india:A,nats:india}}, Nigeria {{46,000|nigeria:A,nats:nigeria}}, China {{44,000|china:A,nats:china}}, Pakistan {{31,000|pakistan:A,nats:pakistan}}.</p>
<p>A migrant is someone who changes residence for at least {{12 months|def:A}}. The next bulletin appears on {{22 May 2025|next:A}}.</p>
<p>Enquiries: migstats@bureau.example, 0300 214 000</p></body></html>
== a4-thinktankblog.md | 2024-12-04
---
title: Don't uncork anything yet
date: 4 December 2024
author: Centre for Demographic Sense
---
Ministers claim a victory of {{97,000|net-fall:A}}: that's how far net migration fell in the year to June 2024 (from {{311,000|net-prev:A,net-years:jun23,prev-rev:new}} to {{214,000|net:A,net-years:jun24,net-rev:first,in-out:net,goal-net:actual}}, or {{31%|net-fall-pct:A}}). Look closer.

{{24,000|rev:A}} of that fall exists only because last year's number was revised up. The old one was {{287,000|net-prev-old:A,prev-rev:old}}. If this year's is revised by as much, we'll be at {{238,000|net-hyp:A,net-rev:hyp}}.

Immigration of people who want to work is hardly down: {{148,000|work:A,reasons:work,work-years:24}}, after {{153,000|work-prev:A,work-years:23}}. Asylum claims, at {{12,700|asylum:A,asylum-years:24}}, are up from {{11,200|asylum-prev:A,asylum-years:23}}, {{13%|asylum-rise:B}}.

Emigration has risen to {{394,000|dep:B}}, and a good part of those leaving are the students of {{2021-22|cohort:A}} going home. That can't be repeated.

The target of {{150,000|goal:A,goal-net:goal}} by {{2028|goal-year:B}} would need {{64,000|goal-gap:A}} fewer. Our model, which forecast {{225,000|model-24:A,net-years:model}} for this year, says {{190,000|model-25:A}} for the next and {{175,000|model-26:A}} for the one after.

None of this is an argument for or against a number. Countries may decide how many people they want. But a minister who takes credit for a fall that is {{a quarter|rev-share:A}} arithmetic and three-quarters overseas students should expect the bill when the students stop coming and so have nobody left to send home. Departures lag arrivals by {{two to three years|lag:A}}; the great wave came in {{2022|wave:A}}.

And the public? Asked in October to guess net migration, {{1,506 adults|poll-n:A}} answered on average {{70,000|poll-guess:A}}. {{Only 6%|poll-right:A}} came within {{25,000|poll-within:A}} of the truth.
== a5-portseamail.txt | 2024-11-29
Fewer come, more go
Portsea Mail, Friday, Nov 29, 2024. Arden Wire

HALLAM, Nov. 28 (Arden Wire) - Net migration to New Arden fell by {{almost a third|net-fall-pct:A}} to {{214,000|net:A,net-years:jun24,net-rev:first,in-out:net,goal-net:actual}} in the year ending June, from a revised peak of {{311,000|net-prev:A,net-years:jun23,prev-rev:new}} in the year before, the Bureau of Statistics said on {{Thursday|day:A}}.

Arrivals came to {{563,000|arr:A,arr-years:jun24,in-out:in}} and departures to {{349,000|dep:A,in-out:out}}. The drop was driven by fewer students and their dependants: {{171,000|students:A,reasons:study,students-years:24}} people came to study, compared with {{226,000|students-prev:A,students-years:23}} in the twelve months to June 2023. Those coming to work numbered {{148,000|work:A,reasons:work,work-years:24}}, humanitarian arrivals {{61,000|hum:A,reasons:hum}}.

The government, which has promised to bring the balance down to {{below 150,000|goal:A,goal-net:goal}} by the election in {{2027|goal-year:A}}, said its rules were working. The opposition called the numbers "a failure by any count".

Portsea itself gained {{4,900|portsea:A,arr-places:portsea}} people from abroad, city hall said, and its language schools taught {{2,260 students|portsea-students:A}}.
== topics
rev-share | share of the fall due to revision
lag | lag of departures
wave | year of the wave
langs | languages before
langs-n | languages now
langs-now | languages | scope | time
hours-before | opening hours before
hours-after | opening hours now
hours | opening hours | scope | time
fees | foreign fees' share
net-prev-year | year of the retouched figure
day | day of publication
net | net migration, year to June 2024
net-prev | net migration, year to June 2023, revised
net-prev-old | net migration, year to June 2023, first published
prev-rev | first and revised figure | scope | before and after revision
net-dec | net migration, year to December 2023
net-years | net migration in different years | scope | period
net-ci | interval
net-rev | net migration now and after a supposed revision | scope | actual and hypothetical
net-hyp | supposed revised figure
net-fall | fall of net migration
net-fall-pct | fall in percent
arr | arrivals, year to June 2024
arr-prev | arrivals, year to June 2023
arr-years | arrivals in two years | scope | year
arr-fall | fall of arrivals
dep | departures, year to June 2024 | conflict | 349,000 against 394,000
dep-prev | departures the year before
dep-rise | rise of departures
in-out | arrivals, departures, balance | scope | different things
students | arrivals to study
students-prev | arrivals to study the year before
students-years | arrivals to study in two years | scope | year
students-fall | fall of arrivals to study
work | arrivals to work
work-prev | arrivals to work the year before
work-years | arrivals to work in two years | scope | year
hum | humanitarian arrivals
family | family arrivals
reasons | arrivals by reason | scope | part
goal | government's goal
goal-year | year of the goal | conflict | 2027 against 2028
goal-net | goal and result | scope | target and result
goal-gap | gap to the goal
india | Indian arrivals | conflict | 97,000 against 79,000
nigeria | Nigerian arrivals
china | Chinese arrivals
pakistan | Pakistani arrivals
nats | arrivals by nationality | scope | nationality
pop | population
pop-growth | growth of the population
natural | births over deaths
asylum | asylum claims
asylum-prev | asylum claims the year before
asylum-years | asylum claims in two years | scope | year
asylum-rise | rise of asylum claims | conflict | 8% against 13%
desks | empty desks
college | students at a college now
college-prev | students at the college before
college-years | students in two years | scope | year
college-fall | fall at the college
adair-age | principal's age
rule | since when the rule applies
hallam | newcomers in Hallam
arr-places | arrivals in the country and the city | scope | place
portsea | newcomers in Portsea
portsea-students | language students in Portsea
hallam-internal | people lost to the rest of the country
carers | care visas
carers-prev | care visas before
carers-years | care visas in two years | scope | year
beds | beds in a home
beds-empty | empty beds
kato | date the goal might be reached
census | census year
ind-census | Indians in Hallam
phil-census | Filipinos in Hallam
nig-census | Nigerians in Hallam
score-a | score
score-b | other score
returners | nationals returning
leavers | nationals leaving
rev | revision
rev-date | date of the first figure
def | definition of a migrant
next | next bulletin
cohort | students leaving
model-24 | model's forecast for this year
model-25 | model's forecast for the next year
model-26 | model's forecast for the year after
poll-n | people asked
poll-guess | average guess
poll-right | share near the truth
poll-within | margin of the guess
== copies
passage a1 a5
== internal
