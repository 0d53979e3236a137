title: Maternity failings at Stonewick General
domain: hospital inquiry
== a1-the-wessex-ledger.txt | 2025-03-12
Stonewick report: {{31 babies|babies-avoid:A}} might have lived

By Harriet Aldous-Mpofu, health correspondent
12 March 2025

{{Thirty-one babies|babies-avoid:A}} who died at Stonewick General Hospital could have survived had they been given better care, an independent review has concluded after {{three years|review-length:A}} of work.

The {{412-page|pages:A}} document, published {{this morning|report-day:A}}, examined {{1,284 cases|cases:A}} between {{2008 and 2021|period:A}}. It found that in {{roughly one in four|share-poor:A}} of them the standard of treatment fell short.

Dame Rosalind Quaye, the midwife who led the review, said staff had raised alarms as early as {{2011|alarm-year:A}}. “Letters went unanswered,” she said. {{Nineteen|letters:A}} were found in a single drawer.

{{Seven mothers|mothers:A}} also died in circumstances the reviewers describe as preventable. The trust has so far paid {{£74m|paid:A,paid-total:paid}} in compensation to {{143 families|families-paid:A}}, and its auditors expect the final bill to reach {{£120m|bill-final:A,paid-total:final}}.

Chief executive Marcus Thorley, appointed in {{September 2022|thorley:A}}, apologised “without reservation”. He said {{62 midwives|midwives-hired:A}} had been hired since he arrived, against a target of {{80|midwives-target:A}}, and that the vacancy rate had come down from {{18 per cent|vacancy-then:A}} to {{7 per cent|vacancy-now:A}}, {{a fall of 11 percentage points|vacancy-fall}}.

The unit delivers {{about 4,600 babies|births:A}} a year. Across England, {{one maternity unit in eight|england}} is rated inadequate.

The review makes {{66 recommendations|recs:A,recs-part:all}}, {{15 of them|recs-urgent:A,recs-part:urgent}} to be carried out at once.

Helpline: 0808 155 0412

== a2-channel-west.html | 2025-03-12
<!DOCTYPE html>
<html>
<head>
<title>
Stonewick maternity review: at a glance
</title>
</head>
<body>
<nav>
<a href="/">
Home
</a>
|
<a href="/news">
News
</a>
|
<a href="/weather">
Weather
</a>
</nav>
<h1>
Stonewick maternity review: at a glance
</h1>
<p>
Published Wednesday 12 March 2025
</p>
<p>
The long-awaited findings on maternity services in Stonewick are out. Here is what they say.
</p>
<ul>
<li>
Better care might have changed the outcome for {{34 infants|babies-avoid:B}} who were stillborn or did not survive their first week.
</li>
<li>
{{Seven|mothers:A}} women lost their lives needlessly.
</li>
<li>
Shortcomings turned up in {{323|share-poor:A}} of the {{1,284|cases:A}} births looked at.
</li>
<li>
Warnings from the wards date back to {{2013|alarm-year:B}}, when a consultant wrote to the board.
</li>
<li>
{{Fifteen|recs-urgent:A,recs-part:urgent}} of the {{66|recs:A,recs-part:all}} action points are marked urgent; the other {{49|recs-sum}} must be in place within {{18 months|deadline:A}}.
</li>
</ul>
<p>
Campaigner Leanne Prewett, {{38|prewett:A}}, lost her son Alfie at {{two days old|alfie:A}} in {{May 2016|alfie-date:A}}. "We were told it was just one of those things," she said outside the civic hall, where {{around 200 relatives|relatives:A}} had gathered.
</p>
<p>
The trust says it has taken on {{62|midwives-hired:A}} extra midwives. Compensation paid to date stands at {{£74.3 million|paid:A,paid-total:paid}}.
</p>
<p>
It will be {{a further six weeks|police-wait}} before police decide whether to open an investigation.
</p>
<aside>
<h2>
More on this story
</h2>
<p>
Ambulance waits top {{34 minutes|aside-ambulance}} in Wessex
</p>
<p>
Stonewick bypass: {{£120m|aside-bypass}} scheme approved
</p>
</aside>
<footer>
Newsdesk 01632 960 066
</footer>
</body>
</html>
== a3-nursing-dispatch.txt | 2025-03-14
Nursing Dispatch
Stonewick: what the review says about staffing
14.03.2025

The Quaye review, released on {{Wednesday|report-day:A}}, devotes its {{longest chapter, the sixth|chapter}}, to the numbers on duty.

On a typical night in {{2017|night-year}} the delivery suite had {{nine midwives|night-staff}} where {{fourteen|night-plan}} had been rostered. Vacancies peaked at {{close to a fifth|vacancy-then:A}} of all posts. They now stand at {{9%|vacancy-now:B}}, according to figures given to this magazine by the trust's director of nursing on {{Thursday|figures-day}}.

{{Sixty-two|midwives-hired:A}} recruits have started under Thorley, who took over in the {{autumn of 2022|thorley:A}}; the aim is {{80|midwives-target:A}} by {{December|target-date}}.

Dame Rosalind's team interviewed {{more than 700 families|families-seen}} and read {{1.3 million pages|records}} of notes. The published text runs to {{just over 400|pages:A}}.

The Royal Guild of Midwives said the cost of putting right the rosters, {{£11.5m|roster-cost}} a year, was “less than a sixth of the {{£86m|paid:B}} that has gone out in settlements”.

Births at the unit fell to {{4,612|births:A}} last year from {{5,180|births-prev}}, {{a drop of 15 per cent|births-fall}}.

The trust has been given {{a year|deadline:B}} to complete the non-urgent recommendations.

== a4-stonewick-nhs-release.txt | 2025-03-12
STATEMENT FROM STONEWICK GENERAL HOSPITAL NHS TRUST
12/03/2025

The Trust accepts in full the findings of the Independent Maternity Review and all {{sixty-six|recs:A}} of its recommendations.

We are profoundly sorry to every family affected. The review considered the care of mothers and babies over a {{13-year|period-span}} period from {{2008|period:A}}.

Since {{autumn 2022|since-autumn}} we have:
- recruited {{62 additional midwives|midwives-hired:A}} and {{nine obstetricians|obstetricians}};
- cut unfilled midwifery posts to {{7%|vacancy-now:A}};
- opened a {{£9.8 million|birth-centre}} birth centre with {{12 rooms|rooms}}.

Settlements have been reached with {{143 families|families-paid:A}}; a further {{58 claims|claims-open}} are open. In all, therefore, {{211 families|families-all}} have come forward.

Families can call {{0808 155 0412|phone}} between {{8am and 8pm|hours}}.
== topics
babies-avoid | babies who might have lived with better care | conflict | 31 against 34
report-day | day the review was published
review-length | duration of the review
pages | pages of the report
cases | cases examined
period | years covered by the review
period-span | length of the period covered
share-poor | share of cases with poor care
alarm-year | year of the first warnings | conflict | 2011 against 2013
letters | letters found in a drawer
mothers | mothers who died preventably
paid | compensation paid so far | conflict | £74m against £86m
paid-total | paid so far against expected final bill | scope | so far and final
bill-final | expected final bill
families-paid | families compensated
thorley | when Thorley was appointed
midwives-hired | midwives hired
midwives-target | target number of midwives
vacancy-then | vacancy rate at its peak
vacancy-now | vacancy rate now | conflict | 7% against 9%
vacancy-fall | fall of the vacancy rate
births | births a year at the unit
births-prev | births the year before
births-fall | fall in births
england | share of English units rated inadequate
recs | recommendations
recs-urgent | urgent recommendations
recs-part | urgent recommendations against all | scope | part and whole
recs-sum | remaining recommendations
deadline | time allowed for the other recommendations | conflict | 18 months against a year
prewett | age of campaigner
alfie | age of her son
alfie-date | date of his death
relatives | relatives outside the hall
police-wait | time until police decide
aside-ambulance | sidebar (trap)
aside-bypass | sidebar (trap)
chapter | chapter on staffing
night-year | year of night sample
night-staff | midwives on duty
night-plan | midwives rostered
figures-day | day figures were given
target-date | date of target
families-seen | families interviewed
records | pages of notes read
roster-cost | yearly cost of rosters
since-autumn | start of the improvements
obstetricians | obstetricians recruited
birth-centre | cost of birth centre
rooms | rooms of birth centre
claims-open | open claims
families-all | families who came forward
phone | phone number
hours | helpline hours
== internal
a3 | percent_change | fell to 4,612 last year from 5,180, a drop of 15 per cent | 5,180 to 4,612 is 11 per cent
a4 | sum | In all, therefore, 211 families have come forward. | 143 + 58 is 201
