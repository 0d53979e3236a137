title: Korean tyre maker opens plant at Olszanka, Poland
domain: business
== a1-centralwire.txt | 2024-06-12
Daehwa Tire starts up {{620-million-euro|cost:A,cost-sister:A,cost-phase2:A}} factory in western Poland
OLSZANKA, Poland, June 12 (Central Wire) - South Korea's Daehwa Tire cut the ribbon on {{Wednesday|open-day:A}} at its {{second|plant-rank:A}} European factory, a {{620 million euro ($667 million)|cost:A,cost-sister:A,cost-phase2:A}} works that it hopes will win back carmakers lost to Chinese rivals.

The plant near Olszanka employs {{780 people|jobs-now:A,jobs-plan:A,jobs-plan-v2:A,jobs-sister:A}} and will take that figure to {{1,150|jobs-target:A,jobs-plan:B}} by {{the end of 2025|jobs-when:A}}, Daehwa Europe president Seo Min-jae told reporters. It is designed to turn out {{6.5 million tyres a year|cap1:A,cap-phase:A,cap-sister:A}}. A {{second|phase-no:A}} stage, yet to be approved by the board in Seoul, would lift that to {{12 million|cap2:A,cap-phase:B}} in {{2027|cap2-year:A}} and cost a further {{410 million euros|cost2:A,cost-phase2:B}}.

"{{Four out of ten|ev-share:A}} tyres leaving this hall will be for electric cars," Seo said. "In our Hungarian plant it is {{one in seven|ev-share-hu:A}}."

Suppliers to the German car industry have been moving further east for years in search of lower wages and, lately, cheaper power. Seo said neither had decided the matter. What brought Daehwa to Olszanka was the motorway: every German assembly plant but {{two|plants-far:A}} can be reached by truck in a working day.

Daehwa's factory at Kisberek in Hungary, opened in {{2009|hu-open:A}}, employs {{2,900|jobs-hu:A,jobs-sister:B}} and makes {{16.5 million tyres|cap-hu:A,cap-sister:B}} annually. It cost {{640 million euros|cost-hu:A,cost-sister:B}} over its first {{eight years|hu-years:A}}.

Poland is contributing {{46 million euros|aid:A}} in cash grants and tax relief, {{7.4%|aid-share:A}} of the outlay, a development ministry official said. The European Commission cleared the package in {{March 2023|aid-clear:A}}, {{six months|aid-lag:A}} after diggers arrived on the site.

Daehwa shares ended {{1.8%|shares:A}} higher in Seoul. The company's first-quarter operating profit fell {{12%|profit:A}} to {{97.2 billion won|profit-won:A}}, and sales slipped {{3%|sales:A}}.

(Reporting by Agata Wilk; editing by Tom Rusk)
== a2-glosolszanki.txt | 2024-06-14
"We waited {{twenty years|sugar-span:A}} for this": tyre works opens its gates
Głos Olszanki / English page / 14.06.2024

It rained on the brass band, but nobody left. The mayor of Olszanka, Bożena Kruk, {{51|kruk-age:A}}, cried a little as she and the Korean ambassador pulled the cover off a tyre {{two metres|tyre-tall:A}} tall. The date, {{12 June|open-day:A}}, will be in the town's calendar from now on, she promised.

The children of the primary school had painted a tyre each, and the priest, who had blessed the foundation stone as well, went along the row with his sprinkler until the ambassador's interpreter was as wet as everybody else. Then the first tyre, a winter model, came along the conveyor to applause. It will stay in the entrance hall.

Where there were beets there are now {{48 hectares|site:A,site-zone:A}} of roofs, roads and car parks. That is {{a third|site-share:A}} of the {{144-hectare|zone:A,site-zone:B}} special economic zone, whose remaining {{96 hectares|zone-free:A}} are still looking for a tenant.

The first {{seven hundred and eighty|jobs-now:A,jobs-plan:A,jobs-plan-v2:A}} employees come from {{31 municipalities|municipalities:A}}. Among them are {{126|ukr:A}} Ukrainians and {{58|koreans:A}} Korean specialists, who will go home in the autumn. By the time the last line is running {{at the end of next year|jobs-when:A}}, says personnel chief Rafał Szyja, the clock at the gate will count in {{1 300 people|jobs-target:B,jobs-plan-v2:B}}. A machine operator starts at {{6 200 złoty|pay:A,pay-shift:A}} before tax, or {{7 400|pay-night:A,pay-shift:B}} if he takes nights.

What did it cost us? From the state purse came {{200 million złoty|aid:A}}; the commune gave up its property tax for {{ten years|tax-years:A}}, which it reckons at {{4.6 million złoty|tax:A}} annually, and built a road {{1.7 km|road:A}} long. Daehwa itself has sunk {{2.7 billion|cost:A}} in the ground here.

"In {{2004|sugar:A}}, when the sugar factory shut, {{640|sugar-jobs:A}} of us were on the street," says Ms Kruk. "{{Twenty years|sugar-span:A}} we waited."

Not all are content. A group from the hamlet of Dębinki measured {{58 decibels|noise:A}} at night during trials, {{13|noise-over:A}} above the permitted {{45|noise-limit:A}}. Daehwa says that silencers will be fitted {{by 1 August|silencers:A}}.

Also this week: bypass closed until {{12 July|other-bypass:A}} | Pool ticket now {{18 zł|other-pool:A}}
== a3-rubberworld.md | 2024-06-18
---
title: "Daehwa adds {{6.5m|cap1:A,cap-phase:A,cap-sister:A}} units with Polish greenfield"
date: June 18, 2024
outlet: Rubber & Tyre World
---
Daehwa Tire has formally opened its greenfield car-tyre plant at Olszanka, Poland, {{21 months|build-time:A}} after ground was broken in {{September 2022|build-start:A}}. Nameplate capacity is {{18,000 tyres a day|cap-day:A}}, or {{6.5m|cap1:A,cap-phase:A}} annually on a {{360-day|days:A}} calendar.

The hall was laid out so that green tyres never leave the overhead line between building and curing, a layout Daehwa has used at home but not before in Europe. Compounds are mixed on site, apart from some masterbatch brought in from Kisberek, and the steel cord comes from a supplier in Silesia. Production of summer patterns is to follow the winter range after the holidays.

The investment, at {{just over €620m|cost:A,cost-phase2:A}}, works out at {{roughly €95|per-tyre:A,per-tyre-ind:A}} per tyre of annual capacity, against an industry norm of {{€80-85|per-tyre-norm:A,per-tyre-ind:B}} for greenfield sites. Management attributes the premium to automation: the mixing hall runs with {{nine|mixing-staff:A}} people a shift, where Kisberek needs {{22|mixing-hu:A}}.

Rim sizes range from {{17 to 22 inches|rims:A}}. Products for battery-electric vehicles will account for {{40%|ev-share:A}} of output, and {{55%|oe-share:A}} of all tyres go to car factories rather than to the replacement trade.

Polish support is unusually thin. According to filings with Brussels, the aid intensity is {{8.9%|aid-share:B}} of eligible costs, well under the regional ceiling of {{30%|aid-cap:A}}.

Phase two would add {{5.5m tyres|cap2-add:A}} by {{2027|cap2-year:A}} for a spend of {{around €400m|cost2:A,cost-phase2:B}}. Asked whether a weak European market could postpone it, Mr Seo said the board would decide in {{the first quarter of next year|board:A}}.

Mr Seo would not be drawn on whether lines would be moved from Hungary. The older plant, with {{some 2,900|jobs-hu:A,jobs-sister:B}} on the payroll, has been fighting for volume since two of its original-equipment contracts lapsed, and unions there watched the ceremony in Poland with mixed feelings. "There is enough rubber for both," he said.

The site covers {{48 hectares (about 190 acres)|site:A}} and has a {{14 MW|solar:A}} rooftop solar array. European replacement demand fell {{3.1%|market:A}} in the first quarter; Daehwa's own European volumes fell {{1.8%|volumes:A}}.

*Next: Kisberek to cut 290 posts? Page 14*
== topics
plants-far | plants out of reach
cost | investment in the Olszanka plant (first phase)
cost-sister | cost of Olszanka and of the Hungarian plant | scope | two plants
cost-phase2 | cost of the first phase and of the second | scope | phases
open-day | day of the opening
plant-rank | rank of the plant in Europe
jobs-now | people employed at the opening
jobs-target | planned workforce at the end of 2025 | conflict | 1,150 against 1,300
jobs-plan | workforce now and the plan of 1,150 | scope | time
jobs-plan-v2 | workforce now and the plan of 1,300 | scope | time
jobs-when | time by which the target is to be met
jobs-sister | workforce of Olszanka and of Kisberek | scope | two plants
cap1 | yearly capacity of phase one
cap-phase | capacity of phase one and with phase two | scope | phase
cap-sister | capacity of Olszanka and of Kisberek | scope | two plants
phase-no | ordinal of the stage
cap2 | capacity with phase two
cap2-year | year of phase two
cost2 | cost of phase two
ev-share | share of tyres for electric cars
ev-share-hu | share in Hungary
hu-open | opening year of Kisberek
jobs-hu | workforce of Kisberek
cap-hu | output of Kisberek
cost-hu | cost of Kisberek
hu-years | years of that cost
aid | Polish state aid
aid-share | aid as a share of cost | conflict | 7.4% against 8.9%
aid-clear | clearing by the Commission
aid-lag | months between ground-breaking and clearance
shares | shares of Daehwa
profit | fall of operating profit
profit-won | operating profit
sales | fall of sales
kruk-age | mayor's age
tyre-tall | tyre unveiled
site | area of the site
site-share | share of the zone
zone | area of the zone
site-zone | area of site and zone | scope | part and whole
zone-free | free area in the zone
municipalities | municipalities
ukr | Ukrainians employed
koreans | Koreans employed
pay | starting pay
pay-night | pay with nights
pay-shift | starting pay by day and with nights | scope | two cases
tax-years | years of tax relief
tax | property tax given up a year
road | road built
sugar | year the sugar factory shut
sugar-jobs | jobs lost at the sugar factory
sugar-span | years since
noise | noise measured
noise-over | excess of noise
noise-limit | permitted noise
silencers | date of the silencers
other-bypass | other story
other-pool | other story
build-time | construction time
build-start | ground-breaking
cap-day | capacity a day
days | days of work a year
per-tyre | cost per tyre of capacity
per-tyre-norm | industry norm per tyre
per-tyre-ind | cost per tyre here and in the industry | scope | plant and norm
mixing-staff | staff in mixing
mixing-hu | staff in mixing at Kisberek
rims | rim sizes
oe-share | share to car factories
aid-cap | ceiling of aid
cap2-add | tyres added by phase two
board | board decision
solar | solar array
market | European market
volumes | Daehwa's volumes in Europe
== internal
a3 | conversion | 48 hectares (about 190 acres) | 48 ha is about 119 acres
