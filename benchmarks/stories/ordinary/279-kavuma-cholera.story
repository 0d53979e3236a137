title: Cholera outbreak in Kavuma district
domain: health
== a1-moh.md | 2023-02-06
---
title: Ministry of Health – Cholera situation update, Kavuma District
date: Monday 6 February 2023
---
The Ministry wishes to inform the public that as at {{5 February|asof1:A}} a cumulative total of {{312 cases|cases:A}} and {{11 deaths|deaths:A}} had been recorded in Kavuma since the outbreak was declared on {{19 January|declared:A}}. The case fatality rate is {{3.5%|cfr:A}}, against the target of {{less than 1%|cfr:B}}.

Of the cases, {{171|cases-landing:A}} are from Mbeeri landing site and {{88|cases-town:A}} from Kavuma town. Children under {{five years|u5:A}} make up {{38%|share-u5:A}}. {{Forty-seven patients|admitted:A}} were on admission. {{Five|centres:A}} of the district's {{14|subc:A}} sub-counties are affected.

{{Two|ctc:A}} treatment centres with {{80 beds|beds:A}} are operating. {{Nine|wells:A}} of {{31|wells:B}} water points tested were contaminated.

The country has applied for {{420,000 doses|doses:A}} of oral vaccine. Vaccination is planned to begin on {{20 February|vaxstart:A}} and will reach everyone aged {{one year|vaxage:A}} and above in the affected sub-counties.

Schools remain open. The toll-free line is 0800 311 047.
== a2-lakesidedaily.txt | 2023-02-10
At Mbeeri, the water that feeds also kills
By Prossy Nakitto
The Lakeside Daily, Friday 10 February 2023

Nurse Betty Achola has slept for {{four nights|achola-nights:A}} on a bench between the tents. "On Monday we had {{47|admitted:A}}. This morning I counted {{93|admitted:B}}," she says. There are {{80 beds|beds:A}}. The rest lie on mats.

By last evening the district's tally had gone to {{526 infections|cases:B}}, with {{19 people|deaths:B}} lost, {{seven|deaths-kids:A}} of them children. It now touches {{eight|centres:B}} sub-counties. More than half, {{281|cases-landing:B}}, come from the landing site, where {{one latrine|latrine:A}} serves {{312 people|latrine-people:A}}.

The first patient, a fisherman of {{34|age-first:A}}, fell sick {{in the second week of January|index:A}}; the outbreak was announced on {{January 19|declared:A}}.

District health officer Dr Simon Okot says {{one out of every eleven|positive:A}} samples sent to the capital came back negative, "so most of this is the real thing". Results take {{six days|labdays:A}}. He has asked for {{Shs 1.9 billion|ask:A}}; he has seen {{Shs 240 million|ask:B}}.

A jerrycan of clean water, which was {{Shs 300|jerry:A}} at Christmas, sells at {{Shs 800|jerry:B}}. The price of fish has dropped from {{Shs 12,000|fish:A}} to {{Shs 7,000|fish:B}} a kilo. Of the {{31|wells:B}} wells looked at, {{nine|wells:A}} were dirty, and the {{20-kilometre|pipe:A}} pipe from the hills that was promised for {{2021|pipe-year:A}} ends after {{13|pipe:B}}.

All {{22|schools:A}} primary schools in town were told to close {{from Wednesday|schoolclose:A}}.

Vaccine? "They told us {{the last Monday of the month|vaxstart:B}}," says Dr Okot.

MORE: Lake Cup: Mbeeri 3 Kasoke 1 | Malaria: 526 nets stolen | Nile perch quota 19,000 tonnes
== a3-panafricanpress.txt | 2023-02-14
Cholera deaths climb to {{31|deaths:C}} on lakeshore
(PAP) February 14, 2023

Health officials battling cholera in the lakeside district of Kavuma said on Tuesday {{31 people|deaths:C}} had died and {{880|cases:C}} had been infected in less than {{four weeks|weeks:A}}.

The spread appears to be slowing. {{Forty-one|newcases:A}} new patients were seen on Monday, compared with {{96|newcases:B}} on {{Thursday|newpeak:A}}, the worst day so far. {{Fifty-two|admitted:C}} were still in care. The fatality rate stands at {{3.5 percent|cfr:A}}, unchanged.

Medical charity Doctors in Need has opened a third centre at Kasoke, bringing the beds to {{150|beds:B}}, and flown in {{18 tonnes|supplies:A}} of supplies and {{26 staff|staff:A}}.

A shipment of {{390,000|doses:B}} shots, short of the {{420,000|doses:A}} requested, is due on {{Saturday|ship:A}}. Because stocks are low worldwide, each person will get {{one|dose-n:A}} dose instead of {{two|dose-n:B}}. The campaign will cover {{11|vaxsub:A}} sub-counties.

{{Eighteen|countries:A}} countries reported cholera this year, the WHO says, up from {{15|countries:B}} at this time in 2022. In neighbouring Lumasi, {{1,210|lumasi:A}} have died since last March.

In Kavuma's outbreak of {{2016|prev:A}}, {{1,140 people|prevcases:A}} fell ill and {{27|prevdeaths:A}} died.

The illness causes severe diarrhoea and can kill {{within hours|kill:A}}. Oral rehydration costs {{about 50 US cents|ors:A}} a patient.
== a4-doctorsinneed.txt | 2023-02-16
Diary from Kavuma: day {{nine|dinday:A}}
Doctors in Need blog, 16 Feb 2023

The tents at Kasoke went up in {{two days|tents:A}}: {{70 beds|beds-kasoke:A}}, chlorine, buckets. With them the district has {{one hundred and fifty|beds:B}}. On our first morning {{33|kasoke-first:A}} people were waiting. Today there were {{eight|kasoke-first:B}}.

I looked at the register at Mbeeri. The boatman whose name is on line one came in on {{3 January|index:B}}, with sunken eyes. It took {{sixteen days|index-lag:A}} to call it cholera.

The count yesterday was {{934|cases:D}}. Deaths: {{thirty-three|deaths:D}}, {{19|deaths-home:A}} of them before they ever reached a bed. Inside the centres we lose {{1.5 per cent|cfr:C}}.

The laboratory? Of all the swabs that went to the capital, {{two in three|positive:B}} turned out to contain no cholera. Does that matter? We treat them all alike. A result that took {{six days|labdays:A}} now takes {{two|labdays:B}}.

We have drilled {{three|boreholes:A}} boreholes of {{five|boreholes:B}} and truck {{120,000 litres|truck:A}} a day; the plan is {{200,000|truck:B}}. On the shore that makes {{11 litres|litres:A}} a head. The standard says {{15|litres:B}}. Where there was a single latrine for {{three hundred|latrine-people:A}} there are {{14|latrine:B}}.

Of our {{26|staff:A}} colleagues {{nine|staff-local:A}} came from the capital. Betty, a nurse from Mbeeri, has gone home to sleep after {{ten|achola-nights:B}} nights.

{{This weekend|ship:A}} the {{390 thousand|doses:B}} vaccines land. One dose protects for {{about six months|protect:A}}; two would for {{three years|protect:B}}. Children below {{twenty-four months|vaxage:B}} will not be given it, we were told in the coordination meeting.

Shops sell a jerrycan at {{500|jerry:C}} again. The {{22|schools:A}} schools open on {{27 February|schoolopen:A}}.
Donate: 35 euros buys 70 treatments
== topics
asof1 | date of ministry's count
cases | cases by day | scope | rose
deaths | deaths by day | scope | rose
declared | outbreak declared
cfr | fatality rate in the district, target, in the centres | scope | target, part
cases-landing | cases from the landing site by day | scope | rose
cases-town | cases from the town
u5 | age limit of children
share-u5 | share of children
admitted | patients in care by day | scope | days
centres | sub-counties affected by day | scope | spread
subc | sub-counties
ctc | treatment centres
beds | beds before and after third centre | scope | before/after
wells | water points contaminated and tested | scope | part
doses | vaccine doses requested and coming | scope | request against delivery
vaxstart | start of vaccination | conflict | 20 February against last Monday of month (27 Feb)
vaxage | minimum age for vaccine | conflict | one year against two
achola-nights | nights the nurse slept there by date | scope | later date
deaths-kids | children among dead
latrine | latrines before and now | scope | before/after
latrine-people | people per latrine
age-first | age of first patient
index | first patient's illness/admission | conflict | second week of January against 3 January
positive | share of samples negative | conflict | 1 of 11 against 2 of 3
labdays | days for results then and now | scope | improved
ask | money asked and received | scope | part
jerry | water price Christmas, 10 February, 16 February | scope | dates
fish | fish price before and now | scope | dates
pipe | pipe planned and built | scope | plan
pipe-year | pipe promised
schools | schools closed
schoolclose | closing of schools
weeks | duration
newcases | new cases Monday and Thursday | scope | days
newpeak | worst day
supplies | supplies
staff | charity's staff
ship | arrival of vaccine
dose-n | doses per person, given and regular | scope | plan against regular
vaxsub | sub-counties to be vaccinated
countries | countries this year and last | scope | years
lumasi | deaths in Lumasi (trap)
prev | earlier outbreak
prevcases | cases of earlier outbreak
prevdeaths | deaths of earlier outbreak (trap)
kill | time to death
ors | cost of rehydration
dinday | day of the diary
tents | days to put tents up
beds-kasoke | beds at Kasoke
kasoke-first | people waiting first morning and today | scope | days
index-lag | lag until declared
deaths-home | deaths outside
boreholes | drilled and planned | scope | plan
truck | water trucked and planned | scope | plan
litres | water a head and standard | scope | target
staff-local | staff from the capital
protect | protection of one and two doses | scope | different
schoolopen | schools reopen
== copies
== internal
