title: Recall of the Verrano Sette hatchback
domain: cars
== a1-motorwire.txt | 2021-10-19
Verrano recalls {{214,000 cars|cars:A,cars-vs-model:A,cars-vs-country:A}} over brake hose
TURIN, Oct 19 (Motorwire) - Italian carmaker Verrano is calling back {{214,000 Sette hatchbacks|cars:A,cars-vs-model:A,cars-vs-country:A}} worldwide because a front brake hose can chafe and leak, it said on {{Tuesday|announce:A}}.
The cars were built {{between March 2018 and January 2020|built:A}}, a stretch of {{16 months|built-months:A}}. Verrano knows of {{17 accidents|accidents:A,accidents-vs-injured:A,accidents-vs-injured-v2:A}}, with {{four people slightly injured|injured:A,accidents-vs-injured:B,accidents-vs-injured-v3:B}}.
The repair takes {{40 minutes|repair:A}}. Verrano put the cost at {{26 million euros|cost:A,cost-per-car:A}}. In Germany, {{61,300 vehicles|germany:A,cars-vs-country:B,cars-vs-country-v2:B}} are concerned.
Its shares lost {{1.9%|shares:A}}.
== a2-roadandwheel.txt | 2021-10-20
Check your Sette, owners told
Road & Wheel, 20.10.2021
{{Some 18,700|uk:A,cars-vs-country:C,cars-vs-country-v2:C}} British drivers of the Verrano Sette will get a letter {{within six weeks|letters:A}} asking them to bring the car in. Globally {{more than 200,000|cars:A,cars-vs-model:A,cars-vs-country:A}} of the little hatch need a new brake hose, made by supplier Gommatec in {{2018 and 2019|built:A}}.
The job, free of charge, is done in {{well under an hour|repair:A}}. The maker announced the action {{yesterday|announce:A}}, saying {{seventeen crashes|accidents:A,accidents-vs-injured:A,accidents-vs-injured-v2:A}} had been traced to the part and {{six people|injured:B,accidents-vs-injured-v2:B,accidents-vs-injured-v4:B}} had been hurt, none badly.
If the pedal feels soft, says the Motorists' Union, don't go above {{20mph (32 km/h)|speed:A}}.
It is the Sette's {{second|sette-recall:A,sette-recall-and-verrano-recall:A}} recall after one over wiper motors in {{2019|wiper-year:A}}.
Call {{0800 496 0214|phone:A}}. Model affected: {{1.2|model-12:A}} and {{1.4|model-14:A}} petrol only.
== a3-adriaticdaily.txt | 2021-10-20
Verrano, the hose that costs {{62 million|cost:B,cost-per-car-v2:A}}
Bari, 20 October - Every {{third|share-built:A}} Sette ever sold has to go back to the workshop. The group of Bari said {{on Tuesday|announce:A}} that the defect concerns {{241,000 cars|cars:B,cars-vs-model-v2:A,cars-vs-country-v2:A}} of the {{650,000|sette-total:A,cars-vs-model:B,cars-vs-model-v2:B}} built so far, {{58,000|italy:A}} of them on Italian roads.
The bill for the group is {{€62m|cost:B,cost-per-car-v2:A}}, it said, that is {{€257 a car|cost-car:A,cost-per-car:B,cost-per-car-v2:B}}. Investors shrugged.
The hoses left the Gommatec works at Molfetta between {{spring 2018|built:A}} and {{the beginning of 2020|built:A}}. The fault came to light {{last June|found:A}}, when a taxi driver of {{61|taxi-age:A}} ran into a fountain in Lecce.
For Verrano it is the {{third|verrano-recall:A,sette-recall-and-verrano-recall:B}} recall this year, across all models.
== a4-kbaregister.txt | 2021-10-18
Recall register, entry of 18.10.2021
Manufacturer: Verrano Auto S.p.A. Model: Sette. Reference: {{21-1187|ref:A}}
Vehicles worldwide: {{214,112|cars:A,cars-vs-model:A,cars-vs-country:A}}. Vehicles in Germany: {{61,308|germany:A,cars-vs-country:B,cars-vs-country-v2:B}}.
Production period: {{01.03.2018 to 31.01.2020|built:A}}
Defect: brake hose may leak, longer braking distance. Measure: replacement, approx. {{0.7 h|repair:A}}
First report received: {{11 August 2021|found:B}}
Previous entry for model: {{19-0402|ref-2:A}} (wiper motor), {{2019|wiper-year:A}}, {{98,500 vehicles|wiper-cars:A}}
== a5-coastaltimes.txt | 2021-10-19
Brake hose: Verrano calls back Sette
TURIN, Oct 19 (Motorwire) - Italian carmaker Verrano is calling back {{214,000 Sette hatchbacks|cars:A,cars-vs-model:A,cars-vs-country:A}} worldwide because a front brake hose can chafe and leak, it said on {{Tuesday|announce:A}}.
The cars were built {{between March 2018 and January 2020|built:A}}, a stretch of {{16 months|built-months:A}}. Verrano knows of {{71 accidents|accidents:B,accidents-vs-injured-v3:A,accidents-vs-injured-v4:A}}, with {{four people slightly injured|injured:A,accidents-vs-injured:B,accidents-vs-injured-v3:B}}.
The repair takes {{40 minutes|repair:A}}. Verrano put the cost at {{26 million euros|cost:A,cost-per-car:A}}. In Germany, {{61,300 vehicles|germany:A,cars-vs-country:B,cars-vs-country-v2:B}} are concerned.
Its shares lost {{1.9%|shares:A}}.
== topics
sette-recall-and-verrano-recall | sette recall and verrano recall | scope | one model and the brand
accidents | accidents traced to the part | conflict | 17 against 71
announce | day of the announcement, Tuesday 19 October 2021
cars | cars recalled worldwide | conflict | 214,000 against 241,000
cars-vs-model | recalled cars against all built | scope | part and whole
cars-vs-country | cars worldwide and in one country | scope | place
accidents-vs-injured | accidents against people hurt | scope | different things
injured | people hurt | conflict | four against six
cost | cost of the recall | conflict | 26m against 62m
cost-per-car | cost in all and per car | scope | per unit
found | when the fault came to light | conflict | June against 11 August 2021
built | built
repair | repair
germany | germany
shares | shares
uk | uk
letters | letters
speed | speed
sette-recall | sette recall
wiper-year | wiper year
phone | phone
model-12 | model 12
model-14 | model 14
share-built | share built
sette-total | sette total
italy | italy
cost-car | cost car
taxi-age | taxi age
verrano-recall | verrano recall
ref | ref
ref-2 | ref 2
wiper-cars | wiper cars
built-months | built months
cars-vs-model-v2 | recalled cars against all built (variant 2) | scope | part and whole
cars-vs-country-v2 | cars worldwide and in one country (variant 2) | scope | place
accidents-vs-injured-v2 | accidents against people hurt (variant 2) | scope | different things
accidents-vs-injured-v3 | accidents against people hurt (variant 3) | scope | different things
accidents-vs-injured-v4 | accidents against people hurt (variant 4) | scope | different things
cost-per-car-v2 | cost in all and per car (variant 2) | scope | per unit
== copies
near a1 a5
== internal
a1 | span | between March 2018 and January 2020, a stretch of 16 months | it is 23 months
a5 | span | between March 2018 and January 2020, a stretch of 16 months | it is 23 months
