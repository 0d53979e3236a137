title: Fire in Kharu refugee camp
domain: refugees
== a1-dhaka-tribune-wire.txt | 2023-01-16
Blaze guts {{2,200 shelters|shelters:A}} in Kharu camp, {{11,000 refugees|homeless:A}} homeless

Own Correspondent, Ukhipara
Monday, January 16, 2023

A devastating fire swept through block {{D-9|block}} of the Kharu refugee camp on {{Sunday|day:A}} afternoon, burning {{at least 2,200 bamboo shelters|shelters:A}} to ashes and rendering {{about 11,000 Rohingya|homeless:A}} homeless.

The bodies of {{two children|deaths:A}} were recovered. {{Fifteen|hurt:A}} persons were injured and {{more than 40|missing-sun:A,missing:sun}} were unaccounted for {{last night|day:A}}, refugee relief commissioner Mahbubul Karim Talukder told this correspondent.

The fire originated in a tea stall at {{around 2:45pm|time:A}} and was doused by {{ten units|units:A}} of the fire service after {{three hours|fight:A}}. {{Thirty-five mosques|mosques:A}} and {{22 learning centres|schools:A}} were gutted too.

The camp, one of {{33|camps:A}} in the district, houses {{48,000 people|camp-pop:A,pop:camp}}; {{nearly 960,000|all-pop:A,pop:all}} live in all of them. Between {{January 2021|stat-from}} and {{December 2022|stat-to}} there were {{222 fires|stat-fires:A,fires:all}} in the camps, {{60|stat-arson:A,fires:arson}} of which were put down to arson.

Each affected family got {{Tk 5,000|cash:A}} and {{30kg|rice:A}} of rice.

== a2-humanitarian-daily.md | 2023-01-18
---
title: 'Kharu: the fire nobody could stop'
date: 2023-01-18
outlet: The Humanitarian Daily
---

Nur Begum's kettle survived. So did her {{four|nur-kids}} children, whom she pushed through a gap in the wire. She is {{28|nur:A}}. It is the {{third time|nur-fires:A}} that she has lost her home to fire.

The fire was first seen {{shortly after four in the afternoon|time:B}}, residents agree, and it ran uphill. For {{five hours|fight:B}} the sky was orange.

Aid groups have their own figures. From a survey on {{Tuesday|survey-day}} they speak of {{1,870|shelters:B}} huts lost and of {{9,300|homeless:B}} people in need of shelter. Only {{six|missing-tue:A,missing:tue}} people are still being looked for; most of those missing at first had fled to relatives.

Doctors treated {{fifteen|hurt:A}} for burns. {{Two|deaths:A}} brothers, aged {{5 and 7|brothers}}, died in their sleep.

The nearest fire engine is stationed {{17 km|station-km:A}} away. Wells in the block hold {{80,000 litres|water}}; pumps empty them in {{half an hour|pump}}.

Density in Kharu is {{around 40,000 persons per square kilometre|density}}. The agencies' appeal for the year was {{funded to 49%|appeal-pct}}, with {{$431 million|appeal-got:A,appeal:got}} of {{$881 million|appeal-ask:A,appeal:ask}} received.

== a3-agency-flash-appeal.txt | 2023-01-20
FLASH APPEAL — FIRE IN CAMP 11 (KHARU)
Issued {{20 January 2023|issued}}

1. Situation. On {{15 January|day:A}} at {{14:45|time:A}} a fire destroyed {{2,200|shelters:A}} shelters and {{90|facilities}} facilities, including {{22|schools:A}} learning centres, {{35|mosques:A}} mosques and {{33|latrines}} latrines.
2. People affected. {{2,310|families}} families ({{11,040|homeless:A}} individuals), {{51%|female}} female, {{54%|under18}} under {{18|under18-age}}. Dead: {{4|deaths:B}}. Injured: {{15|hurt:A}}.
3. Needs. {{US$6.2 million|flash:A}} for {{six months|flash-dur}}: shelter {{3.1|need-shelter}}, water {{1.4|need-water}}, education {{0.9|need-edu}}, protection {{0.6|need-prot}}.
4. Background. {{33|camps:A}} camps; population {{957,971|all-pop:A,pop:all}}, of whom {{48,120|camp-pop:A,pop:camp}} in Camp 11.

== a4-cox-local-radio.txt | 2023-01-21
Probe body: fire in Kharu was planned

The {{seven-member|probe:A}} committee formed after the fire said on {{Saturday|probe-day}} that it had been set on purpose, by groups fighting over the block. It talked to {{75 witnesses|wit}} and made {{ten|recs}} recommendations.

Since {{2021|stat-from:A}}, {{222|stat-fires:A,fires:all}} fires have broken out, {{99 of them|stat-acc}} by accident and {{about 60|stat-arson:A,fires:arson}} by design.

Fire service officer Shafiul Bashar said {{fourteen|units:B}} of his units fought the flames, the first arriving from {{11 miles|station-km:A}} off. Every household has received {{5,000 taka|cash:A}} and {{twenty|rice:B}} kilos of rice, the relief office adds.
== a5-the-bay-review.txt | 2023-02-10
The {{third|nur-fires:A}} fire of Nur Begum

The Bay Review, Friday, February 10, 2023
By Tahmina Islam-Chowdhury

Her {{first|fire1-n}} fire was set by soldiers, in another country, in {{2017|fire1}}. Her {{second|fire2-n}} was a gas bottle. The {{third|nur-fires:A}} came up the hill on a {{Sunday|day:A}} in the middle of January, and Nur Begum, {{28|nur:A}}, says that she had been expecting it.

“You can hear it before it burns you. It is the bamboo, it cracks like rifles.” The clock in the mosque, she says, showed {{ten past four|time:B}}. The clock of the fire service is different: there it is written that block {{D-9|block}} was alight from {{a quarter to three|time:A}}.

What is not in dispute is the speed. A shelter of bamboo and tarpaulin, {{14 square metres|shelter-size}} for a family of {{five|family-size}}, burns in {{four minutes|burn-min}}. Some {{2,200|shelters:A}} did. {{Eleven thousand|homeless:A}} people, or {{nearly one in four|share}} of the {{48,000|camp-pop:A,pop:camp}} in the camp, walked out with what they were wearing. Her {{four|nur-kids}} children went through a gap in the wire that she had cut herself, with a borrowed tool, in {{November|cut}}.

There are {{33|camps:A}} camps on these hills. Between them they have {{nine|engines}} fire engines, none of which can climb. In {{two years|stat-years}} there have been {{222|stat-fires:A,fires:all}} fires, and the {{seven|probe:A}} men of the committee believe that they know who lit the last. The names have not been published.

Families were handed {{5,000 taka|cash:A}} and a sack of rice marked {{30 kg|rice:A}}. Nur Begum weighed hers. It was {{26|rice-real}}.

The agencies asked for {{$6.2 million|flash:A,fl:ask}} after the fire and have {{$2.7 million|flash-got,fl:got}}. Cement floors are forbidden here, since cement is permanent. But at the end of last month {{400|new}} new shelters were handed over, with a gap of {{two metres|gap}} between every {{ten|per-ten}}. She has number {{222|shelter-no}}.

== topics
shelters | shelters destroyed | conflict | 2,200 against 1,870
homeless | people made homeless | conflict | 11,000 against 9,300
deaths | people killed | conflict | two against four
time | start of the fire | conflict | 2:45 against after four
fight | duration of the fire | conflict | three against five hours
units | fire service units | conflict | ten against fourteen
rice | rice per family | conflict | 30 against 20 kg
missing | missing on Sunday and Tuesday | scope | falling
pop | people in the camp and in all camps | scope | part and whole
fires | all fires and arson | scope | part and whole
appeal | asked and received | scope | target against actual
block | block
day | day
hurt | hurt
missing-sun | missing sun
mosques | mosques
schools | schools
camps | camps
camp-pop | camp pop
all-pop | all pop
stat-from | stat from
stat-to | stat to
stat-fires | stat fires
stat-arson | stat arson
cash | cash
nur-kids | nur kids
nur | nur
nur-fires | nur fires
survey-day | survey day
missing-tue | missing tue
brothers | brothers
station-km | station km
water | water
pump | pump
density | density
appeal-pct | appeal pct
appeal-got | appeal got
appeal-ask | appeal ask
issued | issued
facilities | facilities
latrines | latrines
families | families
female | female
under18 | under18
under18-age | under18 age
flash | flash
flash-dur | flash dur
need-shelter | need shelter
need-water | need water
need-edu | need edu
need-prot | need prot
probe | probe
probe-day | probe day
wit | wit
recs | recs
stat-acc | stat acc
fl | flash appeal asked and received | scope | target against actual
fire1 | fire1
shelter-size | shelter size
family-size | family size
burn-min | burn min
share | share
cut | cut
engines | engines
stat-years | stat years
rice-real | rice real
flash-got | flash got
new | new
gap | gap
per-ten | per ten
shelter-no | shelter no
fire1-n | fire1 n
fire2-n | fire2 n
== internal
a3 | sum | US$6.2 million for six months: shelter 3.1, water 1.4, education 0.9, protection 0.6 | parts sum to 6.0
