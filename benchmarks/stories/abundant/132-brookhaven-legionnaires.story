title: Legionnaires' outbreak in Brookhaven Falls
domain: disease outbreak
== a1-metro-health-desk.txt | 2024-08-14
Legionnaires' cases in Brookhaven Falls reach {{42|cases-wed:A,cases:wed}}

{{Three people|deaths:A}} have died and {{42|cases-wed:A,cases:wed}} have fallen ill with Legionnaires' disease in the Brookhaven Falls neighborhood, the city said {{Wednesday|wed}}. {{Fifteen|icu:A,icu-t:wed}} are in intensive care.

The patients are between {{38 and 91|ages:A}} years old. The first fell ill on {{July 25|first:A}}.

Inspectors took samples from {{63|towers:A}} cooling towers; {{11|positive:A,pos:pos}} tested positive. Owners have {{24 hours|clean:A}} to disinfect.

== a2-tenants-voice.txt | 2024-08-16
Who cleans the towers?
Tenants' Voice - August 16, 2024

A doorman on Quarry Street was coughing as early as {{July 19|first:B}}, his wife says. Emilio Batista, {{59|batista:A}}, is one of {{four|deaths:B}} neighbors who, as of {{Wednesday|wed}}, had not survived.

The city allowed landlords {{three days|clean:B}} to clean up. There are {{6,100|towers-city}} cooling towers in the {{five|boroughs}} boroughs and {{14|inspectors}} inspectors. Last year they wrote {{880|violations,viol:last}} violations; the year before, {{1,420|violations-prev,viol:prev}}.

At our building, {{220|address}} Quarry, the tower's last certificate is from {{2021|cert}}.

== a3-newsnow-ny.html | 2024-08-19
<html>
<body>
<div id="menu">
NewsNow NY | Subscribe
</div>
<h1>
Outbreak over? No new Legionnaires' cases since {{Friday|no-new}}
</h1>
<div class="meta">
Aug. 19, 2024, 6:02 p.m.
</div>
<p>
Nobody has newly been diagnosed since {{Friday|no-new}}, when the total stood at {{57|cases-fri:A,cases:fri}}, health commissioner Dr. Wendeline Achterberg said.
</p>
<p>
All {{eleven|positive:A,pos:pos}} contaminated units, out of {{63|towers:A,pos:all}} checked, have been cleaned. DNA from patients matched {{one|match}}: the tower on a {{22-story|hotel-floors:A}} hotel.
</p>
<p>
{{Nine|icu-mon,icu-t:mon}} patients remain in intensive care. A man who had worked the lobby of an apartment house for {{27 years|doorman-yrs}} was {{61|batista:B}} when he died.
</p>
<p>
An outbreak in {{2015|old}} killed {{12|old-dead}}.
</p>
<div class="promo">
You may like: {{11|promo-rooftops}} best rooftop bars &#127865;
</div>
</body>
</html>
== a4-epi-notes.md | 2024-08-20
---
title: Brookhaven Falls cluster, line list
date: 20 August 2024
---

Cases {{57|cases-fri:A}}: {{34|male,sex:m}} male, {{23|female,sex:f}} female. Median age {{67|median}}. Hospitalised {{51|hosp}} ({{89%|hosp-share}}). Onset of first case {{25 July|first:A}}, of last {{14 August|last}}. Deaths as at {{Wednesday 14th|wed}}: {{three|deaths:A}}; since then {{two|deaths-later}} more, giving {{6|deaths-total}}.

Cooling towers sampled {{72|towers:B}}. The culprit sits {{22 floors|hotel-floors:A}} up.
== topics
deaths | deaths by Wednesday | conflict | three against four
cases | cases Wednesday and Friday | scope | rising
first | onset of the first case | conflict | July 25 against July 19
clean | time to disinfect | conflict | 24 hours against three days
towers | towers sampled | conflict | 63 against 72
pos | contaminated and sampled towers | scope | part and whole
batista | age of the doorman | conflict | 59 against 61
viol | violations last year and before | scope | other year
icu-t | intensive care on Wednesday and Monday | scope | other time
sex | male and female cases | scope | part
cases-wed | cases wed
wed | wed
icu | icu
ages | ages
positive | positive
towers-city | towers city
boroughs | boroughs
inspectors | inspectors
violations | violations
violations-prev | violations prev
address | address
cert | cert
no-new | no new
cases-fri | cases fri
match | match
hotel-floors | hotel floors
icu-mon | icu mon
doorman-yrs | doorman yrs
old | old
old-dead | old dead
promo-rooftops | promo rooftops
male | male
female | female
median | median
hosp | hosp
hosp-share | hosp share
last | last
deaths-later | deaths later
deaths-total | deaths total
== internal
a4 | sum | three; since then two more, giving 6 | 3 + 2 is 5
