title: Dengue outbreak in Santa Ligaya City, Philippines
domain: health
== a1-luzonwire.txt | 2024-08-15
Philippine city declares state of calamity as dengue kills {{17|deaths:A,deaths-t:A,deaths-prov-t:A,deaths-part:B}}
SANTA LIGAYA, Philippines, Aug. 15 (Luzon Wire) - The city of Santa Ligaya has declared a state of calamity after dengue cases {{more than doubled|growth:B}} from a year earlier to {{4,318|cases:A,cases-yr:A,cases-prov-t:A}} and overwhelmed its main hospital, officials said on {{Thursday|statement:A}}.

The city council passed the measure {{late on Wednesday|declare:A}}, freeing {{24 million pesos ($420,000)|fund:A,fund-year:A}} for fumigation, test kits and beds. {{Seventeen people|deaths:A,deaths-part:B,deaths-t:A,deaths-prov-t:A}} have died in the city between {{January 1|since:A}} and {{August 10|asof:A,asof-t:A}}, {{eleven|kids-deaths:A,deaths-part:A}} of them under {{15|kids-age:A}}.

In the same period of {{2023|prev-year:A}}, the city recorded {{2,055 cases|prev:A,cases-yr:B}} and {{six|prev-deaths:A,deaths-t:B}} deaths.

City health officer Dr Marivic Solano said {{412|week:A,week-t:A}} infections were reported {{last week|week-when:A}}, compared with {{366|week-prev:A,week-t:B}} the week before. "This isn't the peak. September is the peak," she said.

Santa Ligaya General, with {{150 beds|beds:A,beds-t:A}}, was treating {{207|patients:A,beds-t:B}} patients on Thursday morning, some of them two to a mattress. The army has put up tents with room for {{60|tents:A,beds-t:C}}.

Nurses said they were buying fans and mosquito nets out of their own pockets, and relatives were sleeping on cardboard in the corridors. The regional office of the health department has promised more staff, although neighbouring towns are asking for them as well. Private hospitals have been told that they may not turn away children with warning signs.

In San Lazaro del Norte province as a whole, including the city, {{31|deaths-prov:A,deaths-prov-t:B}} people have died out of {{9,870|cases-prov:A,cases-prov-t:B}} cases. Nationally, dengue is up {{39%|national:A}} this year.

Dengue, spread by mosquitoes, causes high fever and joint pain. {{One in four|symptoms:A}} infected people falls ill.
== a2-ligayatribune.html | 2024-08-16
<html><head><title>Ligaya Tribune</title></head><body>
<ul><li>City</li><li>Barangay beat</li><li>Obits</li><li>Text 2366 for alerts</li></ul>
<h1>Council okays {{P42-M|fund:B}} dengue war chest; mayor: no ‘palakasan’ in beds</h1>
<p>By Rowena Dimaculangan | August 16, 2024</p>
<p>Voting {{14-1|vote:A}} after a special session of {{five hours|session:A}}, the Sangguniang Panlungsod on {{August 14|declare:A}} placed the whole city under a state of calamity, which unlocks {{P42 million|fund:B}} in quick response funds.</p>
<p>The lone dissenter, Councilor Ben Arrieta, {{66|arrieta-age:A}}, asked why {{P18.5 million|fund-last:A,fund-year:B}} released for the same purpose in 2022 had bought {{nine|foggers:A}} fogging machines of which {{four|foggers-ok:A}} still work.</p>
<p>Mayor Jaime Lontok appealed for calm. “We have {{seventeen|deaths:A,deaths-t:A,deaths-prov-t:A}} families in mourning. We do not want an eighteenth,” he said.</p>
<p>Barangay Malinao leads with {{611|malinao:A,barangays:A}} cases since {{January|since:A}}, then Pandayan with {{538|pandayan:A,barangays:B}} and Ilang with {{497|ilang:A,barangays:C}}. Only {{three|clean:A}} of the city’s {{38|barangays-all:A}} barangays had none in the last two weeks.</p>
<p>At the General, doctors count {{two hundred plus|patients:A,beds-t:B}} dengue patients in wards made for {{a hundred and fifty|beds:A,beds-t:A}}. Little Andrei Pangan, {{seven|andrei-age:A,kids-ages:A}}, shares a bed with a girl of {{eight|girl-age:A,kids-ages:B}}. His platelet count went from {{38,000|platelet1:A,platelet-t:A}} on Monday to {{91,000|platelet2:A,platelet-t:B}} yesterday; the normal is {{150,000|platelet-n:A}} and up.</p>
<p>Blood is short. The Red Cross needs {{80 bags|blood:A,blood-t:A}} a day and gets {{55|blood-got:A,blood-t:B}}. Donors must be {{18 to 65|donors:A}} and at least {{50 kilos (110 lbs)|donors-kg:A}}.</p>
<p>The {{4 o’clock|habit:A}} habit is back: every afternoon, a siren will tell households to empty every pail, tire and vase. Violators face a fine of {{P500|fine:A,fine-t:A}}, {{P2,000|fine2:A,fine-t:B}} for the second offense.</p>
<p>Classes go on, the schools division said; {{214|pupils:A}} pupils are out sick.</p>
</body></html>
== a3-regional-bulletin.md | 2024-08-20
---
title: Regional Epidemiology and Surveillance Unit - Dengue bulletin No. 33
date: 20 August 2024
---
**Santa Ligaya City.** From {{1 January|since:A}} to {{17 August|asof2:A,asof-t:B}} (morbidity week {{33|mw:A}}) a total of {{4,806|cases-w33:A,cases-yr:C,cases-prov-t:C}} cases were reported, {{488|week33:A,week-t:C}} of them in the last week. The attack rate is {{18.7 per 1,000|attack:A,attack-t:A}} population. Deaths: {{19|deaths-w33:A,deaths-t:C}}; case fatality rate {{0.40%|cfr:A,cfr-t:A}}.

Revision: for week 32 the number of cases was corrected from {{412|week:A,week-t:A,week-rev:A}} to {{431|week-corr:A,week-rev:B}} after late reports. Cumulative cases up to week 32 remain {{4,318|cases:A,cases-yr:A,cases-prov-t:A}}, as the late reports concern patients from other towns.

**San Lazaro del Norte province.** {{11,020|cases-prov33:A,cases-prov-t:D}} cases, {{36|deaths-prov33:A,deaths-prov-t:C}} deaths (CFR {{0.33%|cfr-prov:A,cfr-t:B}}). Rate: {{11.4 per 1,000|attack-prov:A,attack-t:B}}.

**Age and sex.** The most affected group is {{5 to 9 years|agegroup:A}} ({{27%|agegroup-share:A}} of cases). The youngest fatality was {{8 months|youngest:A}}, the oldest {{71 years|oldest:A}}. Males: {{53%|males:A}}.

**Comparison.** To {{10 August|asof:A,asof-t:A}} the city saw {{4,318|cases:A,cases-yr:A,cases-prov-t:A}} cases, {{210% more|growth:A}} than the {{2,055|prev:A,cases-yr:B}} of the corresponding weeks of {{last year|prev-year:A}}.

**Control measures.** Larval surveys found breeding sites in most of the schools and cemeteries inspected, chiefly in flower vases, roof gutters and discarded tyres. Outdoor fogging is recommended only where there is clustering of cases. Households should be told that spraying does not replace the removal of standing water. Private clinics are again reminded of their duty to report suspected cases promptly; those which send their forms in batches distort the curve.

**Serotype.** Of {{120|samples:A}} samples, {{66|den2:A}} were DENV-2, {{31|den3:A}} DENV-3 and {{23|den1:A}} DENV-1.

**Resources.** Santa Ligaya General Hospital: occupancy {{138%|occupancy:A}} of {{150|beds:A,beds-t:A}} authorized beds as of {{15 August|statement:A}}. Tents installed: {{6|tent-no:A}}, of {{ten|tent-beds:A}} beds each.
== a4-expatnotes.txt | 2024-08-18
Notes from Ligaya
Sunday

Several of you have written to ask whether to cancel. It's dengue season, there's a lot of it ({{over four thousand|cases:A,cases-yr:A,cases-prov-t:A}} cases in the city since {{New Year|since:A}}, when at this stage last year there'd been {{about two thousand|prev:A,cases-yr:B}}, so an increase of {{some 110%|growth:B}}), and the council declared an emergency {{on Wednesday|declare:A}}, chiefly so it can spend money.

The numbers that scare people are the deaths: {{17|deaths:A,deaths-t:A,deaths-prov-t:A}}, poor souls. But my doctor at the Mercy clinic, {{forty|doc-years:A}} years in practice, says {{99 in 100|recover:A}} get over it if they drink and are watched.

Repellent with {{20 per cent|deet:A}} DEET costs {{₱185|repellent:A}} at the mall; the price was {{₱140|repellent-old:A}} in June. My street gets fogged at {{5.30 pm|fog:A}} on Tuesdays. And when the siren goes {{at four|habit:A}}, I turn over the flower pots.

My own household rules, for what they are worth: long sleeves at breakfast and at dusk, which is when the striped ones bite; screens mended; a fan over the bed; and no heroics if you get a fever. Don't take aspirin. Go and have your blood counted, and then have it counted again, even if the first one is fine. The friend who came to us in July ignored all that and spent her holiday looking at a ceiling.

Should you cancel? No. But pack socks.

The General is to be avoided: {{sixty|tents:A,beds-t:C}} people are lying in army tents there. Mercy had {{12|mercy:A}} free beds on Friday.
== topics
asof-t | last days of two counts | scope | time
deaths | deaths in the city to 10 August
deaths-w33 | deaths in the city to 17 August
prev-deaths | deaths in the same period of 2023
deaths-t | deaths in the city, two years and two weeks | scope | time
deaths-prov | deaths in the province to 10 August
deaths-prov33 | deaths in the province to 17 August
deaths-prov-t | deaths in city and province | scope | place and time
kids-deaths | children who died
deaths-part | children who died and all deaths | scope | part and whole
kids-age | age limit
cases | cases in the city to 10 August
cases-w33 | cases in the city to 17 August
prev | cases in the same period of 2023
cases-yr | cases in the city, this and last year and a week later | scope | time
cases-prov | cases in the province
cases-prov33 | cases in the province to 17 August
cases-prov-t | cases in city and province | scope | place and time
prev-year | year of comparison
statement | Thursday 15 August 2024
declare | day of the declaration, 14 August 2024
fund | money released | conflict | 24 million against 42 million pesos
fund-last | money released in 2022
fund-year | money released now and in 2022 | scope | years
asof | last day counted
asof2 | days counted in the bulletin
week | cases in the week to 10 August as first reported
week-corr | cases in that week, corrected
week-rev | first and corrected number | scope | revision
week-prev | cases in the week before
week33 | cases in week 33
week-t | cases in three weeks | scope | time
week-when | week reported
beds | beds of the hospital
patients | patients in the hospital
tents | places in tents
beds-t | beds, patients and tents | scope | different things
national | national rise
symptoms | share falling ill
vote | vote
session | length of the session
arrieta-age | councillor's age
foggers | foggers bought
foggers-ok | foggers working
malinao | cases in Malinao
pandayan | cases in Pandayan
ilang | cases in Ilang
barangays | cases in three barangays | scope | places
since | since when
clean | barangays without cases
barangays-all | barangays
andrei-age | boy's age
girl-age | girl's age
kids-ages | two children | scope | two persons
platelet1 | platelets Monday
platelet2 | platelets yesterday
platelet-t | platelets on two days | scope | time
platelet-n | normal platelets
blood | bags needed
blood-got | bags received
blood-t | bags needed and received | scope | need and actual
donors | donors' age
donors-kg | donors' weight
habit | time of the siren
fine | fine
fine2 | second fine
fine-t | two fines | scope | two cases
pupils | pupils sick
mw | morbidity week
attack | attack rate of the city
attack-prov | attack rate of the province
attack-t | attack rates | scope | places
cfr | fatality rate of the city
cfr-prov | fatality rate of the province
cfr-t | fatality rates | scope | places
agegroup | most affected ages
agegroup-share | their share
youngest | youngest fatality
oldest | oldest fatality
males | share of males
growth | rise against last year | conflict | 210% against 110%
samples | samples
den2 | DENV-2
den3 | DENV-3
den1 | DENV-1
occupancy | occupancy
tent-no | tents
tent-beds | beds a tent
doc-years | doctor's years
recover | recovery
deet | DEET
repellent | price of repellent
repellent-old | price in June
fog | time of fogging
mercy | free beds at Mercy
== internal
a3 | percent_change | 4,318 cases, 210% more than the 2,055 | 4,318 is 110% more than 2,055
