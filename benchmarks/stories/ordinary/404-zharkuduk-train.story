title: Sleeper train derails near Zharkuduk
domain: rail accident
== a1-steppewire.txt | 2024-02-08
Kazakh sleeper train leaves rails; {{three dead|deaths-day1:A,deaths-rise:A}}, scores hurt
ASTANA, Feb 8 (Steppe Wire) - {{Three people|deaths-day1:A,deaths-rise:A}} were killed and {{more than 60|injured-day1:A,injured-rise:A}} injured when {{seven|coaches:A,coaches-total:A}} coaches of an overnight passenger train derailed in a snowstorm in northern Kazakhstan early on {{Thursday|day:A}}, the emergencies ministry said.

Train 84, from Almaty to the mining town of Karabas, was carrying {{412 passengers|passengers:A,pass-crew:A}} and {{19 crew|crew:A,pass-crew:B}}. It came off the track {{14 km (9 miles)|distance:A}} short of Zharkuduk station at {{4:20 a.m. (2220 GMT on Wednesday)|time:A}}, the ministry said, when the temperature was {{minus 31 Celsius|temp:A}}.

Two of the carriages lay on their sides. Passengers in nightclothes walked {{almost two kilometres|walk:A}} along the embankment to a herders' winter camp, where {{about 150|camp:A}} of them were sheltering by daybreak.

Passengers described being thrown from their bunks in the dark and crawling over luggage towards the light of mobile phones. The wind had filled the cutting with snow, and the first fire engine to set out from the town had to turn back. In the end it was a railway crane with a plough in front that opened the way for ambulances.

{{Twenty-four|hospital:A,hospital-t:A}} people were in hospital, {{five|critical:A,critical-t:A}} of them in critical condition, regional governor Askar Dosmagambet told reporters. "The rest have broken bones, cuts and frostbite," he said.

The railways said the train had been doing {{76 km/h|speed:A,speed-limit-t:A}} on a section limited to {{80 km/h|limit:A,speed-limit-t:B}}. The rails there were laid in {{1987|rails:A}} and last inspected on {{January 30|inspect:A}}.

In {{2019|prev-year:A}}, {{four people|prev-deaths:A}} died when a freight train struck a bus at a crossing {{40 km|prev-place:A}} further north.
== a2-karabas-ru.txt | 2024-02-10
Karabas Online (English digest)
10.02.2024 09:12

Grief in the town: {{five of ours|deaths-karabas:A,deaths-part:A}} among the dead of the Almaty train

The list of the dead in the accident at the {{611th|km611:A}} kilometre has {{six|deaths-fri:A,deaths-part:B,deaths-rise:B}} names on it as of {{Friday night|deaths-date:A}}. {{Five|deaths-karabas:A,deaths-part:A}} of them lived in Karabas. The youngest, Aizhan S., was {{19|victim-age:A,age-two:A}} and was returning from her first session at the medical institute; the oldest, a retired drill foreman, was {{71|victim-old:A,age-two:B}}.

According to the health department {{88 people|injured-fri:A,injured-rise:B}} sought medical help, of whom {{29|hospital-fri:A,hospital-t:B}} remain in wards in Zharkuduk, Karabas and Astana. {{Two|critical-fri:A,critical-t:B}} are still in a grave state.

As we have already written, the train left the rails in the small hours of {{8 February|day:A}}, at {{twenty past four|time:A}} by the conductor's watch. {{Eight|coaches:B}} of its {{16|train:A,coaches-total:B}} carriages derailed. The thermometer at the Zharkuduk weather post read {{-31|temp:A}}.

The conductor of coach 9, Gulnara Tleuova, {{46|tleuova-age:A}}, carried {{four|children:A}} children out through a window. "I counted my passengers: {{thirty-six|coach9:A}}. Then I counted again in the camp, and there were {{thirty-six|coach9:A}}."

At the station square people have been leaving flowers, teapots and, because she loved them, chocolate bars for the student who did not come home. Her classmates travelled on the same train every winter, and several had changed their tickets only at the last moment. Psychologists are on duty in the school and in the house of culture.

The herder Bolat, who took in {{some 150|camp:A}} people at his camp, slaughtered {{two|horses:A}} horses to feed them.

Days of mourning in the region: {{10 and 11 February|mourning:A}}. The families will be paid {{3 million tenge|comp:A,comp-two:A}} for each person killed, and the injured up to {{1 million|comp-inj:A,comp-two:B}}.

Trains 83 and 84 are running by way of Sarysu, {{six hours|detour:A}} longer. Tel. of the hotline: 1488
== a3-railsafetyreview.md | 2024-02-21
---
title: "Zharkuduk: a broken rail, and a heater that did not work"
outlet: Rail Safety Review
date: 21 Feb 2024
---
Investigators looking into the derailment of Train 84 on {{8 February|day:A}} have recovered {{two pieces|pieces:A}} of a rail that parted beneath the locomotive, the transport prosecutor's office said {{this week|prosecutor:A}}.

The break occurred {{9 km|distance:B}} from Zharkuduk. The driver, who has {{22 years'|driver:A}} experience and was travelling at {{76 km/h|speed:A,speed-limit-t:A}}, felt a jolt, braked, and needed {{510 metres|braking:A}} to stop. The eighth to fourteenth vehicles, {{seven|coaches:A,coaches-total:A}} in all, left the track.

Derailments on this line are not rare, but they usually involve empty wagons and slow speeds. It was built in haste to serve the mines and carries far heavier traffic than its designers foresaw; drivers have long complained of a rough ride in this section. Maintenance crews say they are short of people and of replacement rail, which has to be brought from the other end of the country.

Cold alone does not explain it. At {{thirty-one degrees below zero|temp:A}} steel rails contract and existing cracks open, but an ultrasonic car passed over the spot on {{30 January|inspect:A}}, {{nine days|inspect-span:A}} before the accident, and recorded nothing. The rail was {{37 years|rail-age:A}} old; the railway's own rules call for renewal after {{35|rail-life:A}}.

{{Seven people|deaths-final:A,deaths-rise:C}} have died, the latest, a man of {{54|late-age:A}}, on {{15 February|late-day:A}}. Of the {{431 people|onboard:A,pass-crew:C}} aboard ({{412|passengers:A,pass-crew:A}} passengers, {{19|crew:A,pass-crew:B}} staff), {{roughly one in five|injured-share:A}} was hurt.

In two sleeping cars the emergency heating failed within {{20 minutes|heating:A}}. Frostbite accounts for {{17|frostbite:A}} of the injuries.

It is the country's worst railway accident since {{2014|worst:A}}, when {{nine|worst-deaths:A}} died at Tasotkel, and comes {{five years|prev-span:A}} after the crossing collision of {{2019|prev-year:A}} which killed {{four|prev-deaths:A}}.

The operator says it will renew {{140 km|renew:A,renew-year:A}} of track on the line this summer. Last year it renewed {{62 km|renewed:A,renew-year:B}}, against a plan of {{95 km|renew-plan:A}}.
== a4-worldinbrief.txt | 2024-02-09
IN BRIEF - Friday, February 9, 2024

**Kazakhstan.** The number killed in a train accident on the northern steppe rose to {{five|deaths-thu:A,deaths-rise:D}} when {{two people|deaths-thu-two:A}} died in hospital {{late on Thursday|deaths-thu-when:A}}. A sleeper bound for Karabas with {{431|onboard:A,pass-crew:C}} on board jumped the rails in a blizzard {{before dawn the same day|day:A}}, hours after leaving Astana, and came to rest partly on its side. It was travelling {{within the limit of 50 mph|limit:A}}, officials said. Rescue workers needed {{90 minutes|rescue:A}} to reach the place.

**Hungary.** A tram struck a bakery in Szolvár; {{four|other-tram:A}} hurt.
== topics
deaths-day1 | people killed, count of Thursday morning
deaths-thu | people killed, late on Thursday
deaths-thu-when | when two died in hospital
deaths-fri | people killed, count of Friday night
deaths-date | date of the list
deaths-final | people killed in all by 21 February
deaths-rise | toll at four moments | scope | time
deaths-karabas | dead who lived in Karabas
deaths-part | dead from Karabas and dead in all | scope | part and whole
injured-day1 | injured, Thursday
injured-fri | injured, Friday
injured-rise | injured on Thursday and on Friday | scope | time
injured-share | share of those aboard who were hurt
hospital | people in hospital on Thursday
hospital-t | in hospital on Thursday and on Saturday | scope | time
critical-t | critical on Thursday and on Saturday | scope | time
deaths-thu-two | deaths late on Thursday
prev-span | years since the crossing accident
km611 | place of the accident on the line
critical | people in critical condition on Thursday
critical-fri | people in critical condition on Saturday
hospital-fri | people in hospital on Saturday
coaches | coaches derailed | conflict | seven against eight
train | coaches of the train
coaches-total | coaches derailed and of the train | scope | part and whole
day | day of the accident, 8 February 2024
passengers | passengers
crew | crew
pass-crew | passengers, crew and both together | scope | parts and whole
onboard | people aboard
distance | distance to Zharkuduk | conflict | 14 km against 9 km
time | time of the accident
temp | temperature
walk | way walked to the camp
camp | people sheltered in the camp
speed | speed of the train
limit | speed limit
speed-limit-t | speed and limit | scope | different things
rails | year the rails were laid
rail-age | age of the rail
rail-life | life of a rail
inspect | date of the last inspection
inspect-span | days between inspection and accident
prev-year | year of the crossing accident
prev-deaths | deaths in the crossing accident
prev-place | place of the crossing accident
victim-age | youngest victim's age
victim-old | oldest victim's age
age-two | ages of two victims | scope | two persons
tleuova-age | conductor's age
children | children carried out
coach9 | passengers in coach 9
horses | horses slaughtered
mourning | days of mourning
comp | payment for each death
comp-inj | payment to the injured
comp-two | payments for death and injury | scope | two cases
detour | detour
pieces | pieces of rail
prosecutor | time of statement
driver | experience of the driver
braking | braking distance
late-age | age of the last victim
late-day | day of the last death
heating | time until the heating failed
frostbite | cases of frostbite
worst | year of the worst accident
worst-deaths | deaths at Tasotkel
renew | track to be renewed this summer
renewed | track renewed last year
renew-year | renewals in two years | scope | plan and last year
renew-plan | plan for last year
rescue | time to reach the place
other-tram | other story
