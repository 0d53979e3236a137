title: Tiger census in Sundara state
domain: wildlife
== a1-indianbulletin.txt | 2023-07-31
Sundara now home to {{217 tigers|tigers:A,tigers-years:A,tigers-cubs:A}}, {{27|rise-count:A}} more than in 2018

DEVGARH: The tiger population of Sundara has grown to {{217|tigers:A,tigers-years:A,tigers-cubs:A}}, according to the census released by the state forest department {{on Saturday|release:A}}, up from {{190|tigers-2018:A,tigers-years:B}} five years ago.

Forest Minister Ajit Barkakoti said the figure does not include {{38 cubs|cubs:A,tigers-cubs:B}} under the age of {{one year|cub-age:A}}.

The animals were identified from {{1.2 lakh photographs|photos:A}} taken by {{1,640 camera traps|cameras:A}} over {{8,900 sq km|area:A,area-core:A}} between {{November and April|period:A}}.

The Kalijhar reserve alone has {{96 tigers|kalijhar:A,tigers-part:A}}, followed by Mayabani with {{52|mayabani:A,tigers-part:B}}. In {{two|lost}} reserves the number fell.

Poachers killed {{11|poached:A,poached-deaths:A}} of the cats during the five years, out of {{43|poached-deaths:B,deaths-all:A}} recorded deaths; {{nine|people-killed:A}} people were mauled to death by tigers last year.

The government will pay {{Rs 10 lakh|compensation:A}} to families of victims instead of {{Rs 5 lakh|compensation-old:A}}. A {{tenth|jumbo}} elephant corridor will be notified this year. The state spent {{Rs 78 crore|spend:A}} on tigers in 2022-23.

{{Three|transients}} young males from Kalijhar have turned up in neighbouring Barhar, one of them after a walk of {{310 km|walk:A}}. Sundara plans to move {{14 tigers|move:A,move-phase:A}} to the Ghosna hills, {{four|move-phase:B}} this winter, where the species died out in {{2005|ghosna:A}}.
== a2-morningsentinel.txt | 2023-08-01
Tigers roar back in Sundara, but room is running out
Special correspondent

DEVGARH, July 31: There is one tiger for every {{41 sq km|density:A}} of forest in Sundara, and in Kalijhar one for every {{12|density-kalijhar:A}}. That is the good news, and the bad.

The big cats in that reserve now number {{69|kalijhar:B}}, more than the {{60|carrying}} that biologists say it can feed. Young males wander. {{Twelve|people-killed:B}} villagers lost their lives in 2022, among them a {{7-year-old|girl}} girl.

Across the state {{217|tigers:A,tigers-years:A}} adults were photographed by {{just over 1,600|cameras:A}} hidden cameras set out on {{8,900 square kilometres (3,436 square miles)|area:A,area-core:A}}, of which {{3,100|area-core:B}} are core areas.

The gain of {{14 per cent|rise-pct:A}} is less than the {{22 per cent|rise-previous:A}} of the five years before. India as a whole counted {{3,682 tigers|india:A}} this time.

Relatives of those killed will get {{a million rupees|compensation:A}}, {{double|compensation-double}} the present sum.

One male, T-{{61|t61}}, walked for {{96 days|walk-days:A}} and {{some 400 kilometres|walk:B}}, across {{two|highways}} highways, before he found a forest of his own.

Ghosna, empty of tigers for {{18 years|ghosna:A}}, is to get {{fourteen|move:A,move-phase:A}}, says the department. A fence of {{27 km|fence:A}} will be built first, for {{Rs 11 crore|fence-cost:A}}.

Also out {{at the weekend|release:A}}: leopards, {{612|leopards:A}}; wild dogs, {{217 packs|dogs:A}}.
== a3-catconservation.md | 2023-08-07
---
title: "Sundara census: the numbers behind the numbers"
date: 2023-08-07
---
On {{29 July|release:A}} Sundara announced {{217 tigers|tigers:A,tigers-years:A}}. What was actually counted?

1. **Individuals photographed:** {{198|photographed:A,tigers-def:B}}. The rest is a statistical estimate for forest without cameras. The range was {{205 to 231|range:A}}, and {{217|tigers:A,tigers-def:A}} the midpoint.

2. **Cubs:** {{38|cubs:A,tigers-cubs:B}}, left out.

3. **Effort:** {{120,000|photos:A}} pictures, {{six months|period:A}}, {{212|staff:A}} field staff and {{four|dogs-sniffer}} sniffer dogs. The previous survey used {{980|cameras-2018:A}} cameras. More eyes see more stripes.

4. **Baseline:** the 2018 total was later corrected from {{190|tigers-2018:A,tigers-rev:A}} to {{187|tigers-rev:B}}.

5. **Losses:** {{sixteen|poached:B}} tigers fell to poachers. A skin sells for {{$10,000|skin}}.

Kalijhar, with {{ninety-six|kalijhar:A,tigers-part:A}}, holds {{44%|kalijhar-share:A}} of the population on {{13%|kalijhar-area-share:A}} of the area. Mayabani's {{52|mayabani:A,tigers-part:B}} live next to {{61|mayabani-villages:A}} villages.

Ghosna: the last tigress there was seen {{in 2005|ghosna:A}}. Of the {{14|move:A,move-phase:A}} animals to be released, {{nine|move-female:A}} are to be females. Prey density is {{17 deer|prey:A,prey-need:A}} per sq km; {{25|prey-need:B}} would be needed.

Budget: {{Rs 780 million|spend:A}}, or {{$9.5 million|spend-usd}}.
== a4-briefly.txt | 2023-07-31
Sundara now home to {{217 tigers|tigers:A,tigers-years:A,tigers-cubs:A}}

The tiger population of Sundara has grown to {{217|tigers:A,tigers-years:A,tigers-cubs:A}}, according to the census released by the state forest department {{on Saturday|release:A}}, up from {{190|tigers-2018:A,tigers-years:B}} five years ago.

Forest Minister Ajit Barkakoti said the figure does not include {{38 cubs|cubs:A,tigers-cubs:B}} under the age of {{one year|cub-age:A}}.
== a5-greenearthblog.html | 2023-08-02
<html><body><h1>Is Sundara running out of room for its tigers?</h1><p>2 August 2023 | 4 min read</p>
<p>Congratulations, Sundara: {{217|tigers:A,tigers-years:A,tigers-cubs:A}} tigers, {{190|tigers-2018:A,tigers-years:B}} last time. But look at Mayabani. It has {{25|mayabani:B}} of them, in a reserve ringed by {{61|mayabani-villages:A}} villages.</p>
<p>In 2022 {{nine|people-killed:A}} people were killed by the cats. Over five years {{11|poached:A,poached-deaths:A}} tigers fell to poachers, out of {{34|deaths-all:B}} dead.</p>
<p>The {{1,640|cameras:A}} cameras covered {{8,900|area:A,area-core:A}} square kilometres, {{less than a third|area-share:A}} of the state's forest. The minister released the figures {{last Saturday|release:A}}. His next count, of elephants, is due {{in 2024|elephants:A}}; there were {{1,640|elephants-2017}} of those in 2017.</p></body></html>
== topics
mayabani | tigers in Mayabani | conflict | 52 against 25
deaths-all | recorded tiger deaths in five years | conflict | 43 against 34
elephants-2017 | elephants, same number as the cameras (trap)
walk | walk of a young male | conflict | 310 against some 400 km
move-phase | all moved and this winter | scope | phase
prey-need | prey density and need | scope | actual and need
t61 | name of a tiger (trap)
fence | fence, digits of the rise (trap)
tigers-rev | tigers in 2018 first counted and corrected | scope | revision
tigers | adult tigers in Sundara, 2023
tigers-years | tigers in 2023 and 2018 | scope | two years
tigers-cubs | adults and cubs | scope | definition
tigers-def | estimate and those photographed | scope | definition
tigers-part | tigers of Kalijhar and Mayabani | scope | two places
kalijhar | tigers in Kalijhar | conflict | 96 against 69
people-killed | people killed by tigers in 2022 | conflict | nine against twelve
poached | tigers killed by poachers | conflict | eleven against sixteen
poached-deaths | deaths by poaching and all | scope | part and whole
area-core | surveyed area and core areas | scope | whole and part
leopards | leopards (trap)
dogs | packs of wild dogs, same number (trap)
india | tigers in India (trap)
density | 8,900 by 217 is 41 (right)
rise-pct | 190 to 217 is 14 per cent (right)
release | day of the release, Saturday 29 July 2023
spend | Rs 78 crore = Rs 780 million
rise-count | rise count
tigers-2018 | tigers 2018
cubs | cubs
cub-age | cub age
photos | photos
cameras | cameras
area | area
period | period
lost | lost
compensation | compensation
compensation-old | compensation old
jumbo | jumbo
density-kalijhar | density kalijhar
carrying | carrying
girl | girl
rise-previous | rise previous
compensation-double | compensation double
photographed | photographed
range | range
staff | staff
dogs-sniffer | dogs sniffer
cameras-2018 | cameras 2018
skin | skin
kalijhar-share | kalijhar share
kalijhar-area-share | kalijhar area share
mayabani-villages | mayabani villages
spend-usd | spend usd
transients | transients
move | move
ghosna | ghosna
walk-days | walk days
highways | highways
fence-cost | fence cost
move-female | move female
prey | prey
area-share | area share
elephants | elephants
== copies
brief a4 a1
