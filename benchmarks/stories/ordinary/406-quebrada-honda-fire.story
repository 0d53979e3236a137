title: Wildfire above San Amaro, Chile
domain: wildfire
== a1-andinawire.txt | 2023-01-31
Wildfire sweeps through hillside district in central Chile, {{11|deaths-tue:A,deaths-t:A}} dead
SAN AMARO, Chile, Jan 31 (Andina Wire)

A forest fire fanned by gusts of {{up to 90 kilometres an hour|wind:A}} has killed {{at least 11 people|deaths-tue:A,deaths-t:A}} and destroyed {{340 homes|homes-tue:A,homes-t:A}} above the port of San Amaro, authorities said on {{Tuesday|deaths-day:A}}.

The blaze started shortly after {{2 p.m.|start:A,start-reach:A}} on {{Monday|day:A}} in pine plantations in the Quebrada Honda ravine and reached the first houses {{within 50 minutes|reach:A}}. By Tuesday noon it had burned {{1,900 hectares (4,700 acres)|area-tue:A,area-t:A}} and was {{30%|contain-tue:A,contain-t:A}} contained, the forestry agency Sifor said.

Some {{6,200 people|evac:A,evac-shelter:A}} were ordered out of their homes, of whom {{1,450|shelter:A,evac-shelter:B}} spent the night in schools. {{Twenty-three|missing:A,missing-t:A}} are unaccounted for.

"It came down the ravine like water," said Luis Cárcamo, {{67|carcamo-age:A}}, a retired stevedore whose house of {{40 years|carcamo-house:A}} burned to the ground.

Burnt-out cars stood in the steep lanes where drivers had abandoned them to run. The hill, settled by squatters in the seventies and legalised only later, has few hydrants and streets too narrow for fire engines. Neighbours formed chains with buckets and garden hoses until the water pressure failed.

Interior minister Paulina Vergara said {{580 firefighters|crews:A,crews-foreign:A}}, {{nine helicopters|helis:A,aircraft-t:A}} and {{four|planes:A,aircraft-t:B,planes-t:A}} planes were at work, and that {{60|foreign:A,crews-foreign:B}} brigade members would arrive from Argentina on Wednesday. A state of catastrophe was declared for the province.

Temperatures touched {{37 Celsius|temp:A,temp-tomorrow:A}} on {{Monday|day:A}} and {{34|temp-next:A,temp-tomorrow:B}} were forecast for Wednesday.

In February {{2017|old-year:A}} a fire on the neighbouring hill of La Tetera claimed {{14|old-deaths:A}} lives and {{2,300|old-homes:A}} dwellings.
== a2-elvigia.md | 2023-02-02
---
title: "El cerro que ardió en una tarde / The hill that burned in an afternoon"
outlet: El Vigía del Puerto
date: 2 de febrero de 2023
---
**San Amaro.** On Calle Los Boldos every house has a number and nothing else. {{112|street-no:A}}, {{114|street-no2:A}}, {{118|street-no3:A}}: enamel plates on walls a metre high.

By {{last night|deaths-wed-day:A}} the legal medical service had received {{17 bodies|deaths-wed:A,deaths-t:B}}; {{eleven|identified:A}} of them have been identified. Among them are a couple aged {{81 and 79|couple-age:A}} who refused to leave, and a volunteer fireman, Nelson Oyarzo, aged {{26|oyarzo-age:A}}, of the {{Third|company:A}} Company.

The municipality's surveyors, working street by street, have stuck a red label on {{512 dwellings|homes-wed:A,homes-t:B,red-yellow:A}}. Another {{190|yellow:A,red-yellow:B}}, labelled yellow, can be repaired. The fire passed over {{2,150 hectares|area-wed:A,area-t:B}}, though no flame has been seen since Wednesday's drizzle ({{3 millimetres|rain:A}}) and Sifor speaks of {{80 per cent|contain-wed:A,contain-t:B}} control.

It is the quiet that the people here remark on. There are no dogs. The parrots have gone from the plantation, and the plantation has gone too. A man sifts ash through a kitchen sieve in search of a ring; on the next plot someone has already put up a flag and a tent, so that nobody can say the land is empty.

When did it begin? The official log says {{14.10|start:A,start-reach:A}}, on {{30 January|day:A}}. Doña Elsa Riquelme, who sells empanadas at the lookout, rang the fire brigade at {{twenty to two|start:B}} and was told that somebody was on their way.

Whether the alarm message to mobile phones, sent at {{14.52|sms:A,sms-t:A}}, came too late will be for prosecutors to say. Houses were already burning at {{three o'clock|reach-clock:A,sms-t:B,start-reach:B}}.

Of the {{six thousand or so|evac:A,evac-shelter:A}} evacuees, fewer than {{900|shelter-wed:A}} are left in the {{seven|shelters:A}} shelters. The number of people being looked for has dropped to {{five|missing-wed:A,missing-t:B}}.

"My wife's photograph, I went back for it," says don Luis Cárcamo, who is {{76|carcamo-age:B}}. It is all he has from a house he built with his hands {{in 1983|carcamo-built:A}}.

*Bank account of the relief fund: 0-017-334-8. Donations of water: 4 litres minimum.*
== a3-globalreinsurance.txt | 2023-02-09
Global Reinsurance Monitor - Event note
9 February 2023

San Amaro (Chile) wildfire: insured loss seen below {{$90m|insured:A,insured-econ:A}}

The wildland-urban fire of {{Jan 30|day:A}} in the Chilean port of San Amaro will generate insured losses of {{between $70m and $90m|insured:A,insured-econ:A}}, catastrophe modeller Perilis said in a note. The economic loss is put at {{$310m|econ:A,insured-econ:B}}.

Perilis counts {{530 destroyed structures|structures:A,structures-homes:A}}, of which {{512|homes-wed:A,structures-homes:B,red-yellow:A}} were residential, inside a burn scar of {{21.5 sq km|area-wed:A,area-t:B}}. Average sum insured was {{1,850 UF|sum:A}}. Only {{one in three|cover:A}} homes on the hill carried cover, compared with {{58%|cover-region:A}} in the region as a whole.

The pattern of damage is typical of such fires: embers carried ahead of the front ignited roofs and stored firewood, and one house then set light to the next. Where residents had cleared vegetation and replaced timber fences, losses were markedly lower. Insurers have been pressing for such measures to be made a condition of cover, so far without success.

The toll stands at {{19|deaths-final:A,deaths-t:C}}. By loss of life the event is {{the deadliest|rank:A}} in the region since {{2017|old-year:A}}, when the La Tetera fire killed {{14|old-deaths:A}} people and consumed {{about 2,300|old-homes:A}} homes for an insured bill of {{$210m|old-insured:A}}.

Gust speeds at the harbour station peaked at {{49 knots (91 km/h)|wind:A}}; relative humidity fell to {{14%|humidity:A}}. Fuel loads were {{twice|fuel:A}} the ten-year mean after a wet winter.

Suppression involved {{580|crews:A,crews-foreign:A}} personnel and {{17 aircraft|aircraft:A}} at its height. Police have charged a {{34-year-old|suspect-age:A}} worker of a power company, whose crew had been cutting metal near the ravine at {{about 13:30|suspect-time:A}}. The company's liability policy is limited to {{$25m|policy:A}}.
== a4-ministerio.txt | 2023-02-01
GOVERNMENT OF CHILE
Ministry of the Interior
Communiqué No. 14, Wednesday 1 February 2023, 13:00

1. The number of deceased persons is {{15|deaths-wednoon:A,deaths-t:D}}. {{Eight|identified-noon:A}} have been identified and handed over to their families.

2. Emergency teams have verified the total loss of {{466|homes-noon:A,homes-t:C}} dwellings, up from {{340|homes-tue:A,homes-t:A}} in yesterday's count. The figure is provisional.

3. The perimeter comprises {{2,040 hectares|area-noon:A,area-t:C}}, that is {{140|area-more:A}} more than the {{1,900|area-tue:A,area-t:A}} reported on {{31 January|deaths-day:A}}. Containment: {{65%|contain-noon:A,contain-t:C}}.

The Ministry reminds the population that access to the affected sector is allowed to residents only, on presentation of an identity document, and that donations of clothing are for the moment not required. Those who are looking for relatives should go to the information point in the municipal gymnasium, where psychologists are also available. Schools in the commune will be closed until further notice. It is forbidden to fly drones over the area, since they endanger the work of the aircraft.

4. Deployed resources: {{580|crews:A,crews-foreign:A}} firefighters, {{9 helicopters|helis:A,aircraft-t:A}} and {{8 aeroplanes|planes-wed:A,planes-t:B}}, altogether {{19 aircraft|aircraft:B}}.

5. Families who have lost their home will receive a bonus of {{1,500,000 pesos|bonus:A,bonus-rent:A}} and a rent subsidy of {{350,000 pesos|rent:A,bonus-rent:B}} a month for {{up to 24 months|rent-months:A}}.

6. The curfew is kept from {{22:00 to 05:00|curfew:A}}.

7. The President will visit on {{Thursday 2 February|visit:A}}.

8. The Ministry thanks the volunteers of the fire brigades, the armed forces and the neighbours for their effort in these hours of grief, and asks the media to respect the privacy of the families.
== topics
deaths-tue | people killed, Tuesday
deaths-wednoon | people killed, Wednesday noon
deaths-wed | people killed, Wednesday night
deaths-final | people killed by 9 February
deaths-t | toll at four moments | scope | time
deaths-day | Tuesday 31 January
deaths-wed-day | Wednesday night
wind | gusts
homes-tue | homes destroyed, Tuesday's count
homes-noon | homes destroyed, Wednesday noon
homes-wed | homes destroyed, final survey
homes-t | homes at three moments | scope | time
start | time of the fire's start | conflict | shortly after two (14.10) against 13.40
start-reach | start by the official log and the time houses burned | scope | two events
day | day of the fire, 30 January 2023
reach | minutes until the houses were reached
reach-clock | time when houses burned
area-tue | area, Tuesday
area-noon | area, Wednesday noon
area-wed | area, final
area-t | area at three moments | scope | time
area-more | growth of the area
contain-tue | containment, Tuesday
contain-noon | containment, Wednesday noon
contain-wed | containment, Wednesday night
contain-t | containment at three moments | scope | time
evac | evacuated people
shelter | people in shelters in the first night
evac-shelter | evacuees and those in shelters | scope | whole and part
shelter-wed | people left in shelters
shelters | shelters
missing | missing, Tuesday
missing-wed | missing, Wednesday night
missing-t | missing at two moments | scope | time
carcamo-age | age of Luis Cárcamo | conflict | 67 against 76
carcamo-house | years of his house
carcamo-built | year of his house
crews | firefighters
foreign | Argentine firefighters
crews-foreign | Chilean and Argentine firefighters | scope | two groups
helis | helicopters
planes | planes, Tuesday
planes-wed | planes, Wednesday
planes-t | planes on Tuesday and Wednesday | scope | time
aircraft | aircraft in all | conflict | 17 against 19
aircraft-t | helicopters and planes | scope | two kinds
temp | temperature on Monday
temp-next | forecast for Wednesday
temp-tomorrow | temperature on two days | scope | dates
old-year | year of the La Tetera fire
old-deaths | deaths in the La Tetera fire
old-homes | homes in the La Tetera fire
old-insured | insured loss of the La Tetera fire
street-no | house number
street-no2 | house number
street-no3 | house number
identified | identified bodies, Wednesday night
identified-noon | identified bodies, noon
couple-age | ages of a couple
oyarzo-age | fireman's age
company | fire company
yellow | yellow labels
red-yellow | red and yellow labels | scope | two categories
rain | drizzle
sms | time of the alarm message
sms-t | alarm and burning houses | scope | two events
insured | insured loss
econ | economic loss
insured-econ | insured and economic loss | scope | definition
structures | structures destroyed
structures-homes | structures and homes among them | scope | whole and part
sum | sum insured
cover | share insured on the hill
cover-region | share insured in the region
rank | rank of the fire
humidity | humidity
fuel | fuel loads
suspect-age | suspect's age
suspect-time | time of the cutting
policy | liability policy
bonus | bonus
rent | rent subsidy
bonus-rent | bonus and rent subsidy | scope | two payments
rent-months | months of subsidy
curfew | curfew
visit | visit of the President
== internal
a4 | sum | 9 helicopters and 8 aeroplanes, altogether 19 aircraft | 9 and 8 are 17
