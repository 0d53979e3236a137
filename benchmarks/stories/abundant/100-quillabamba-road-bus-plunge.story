title: Night coach leaves mountain road near Huayrapata
domain: road accident
== a1-andes-wire.txt | 2024-05-14
Bus plunges into ravine in southern Peru, {{23 killed|deaths-tue:A,deaths-tue-wed:tue}}

AREQUIPA, Peru, May 14 (Andes Wire) - {{At least 23 people|deaths-tue:A,deaths-tue-wed:tue}} died and {{17|injured:A}} were hurt when a night coach went off a mountain road and fell {{about 200 metres|drop:A}} into a ravine before dawn on {{Tuesday|day:A}}, police said.

The vehicle, run by Expreso Sillapata, was carrying {{41 passengers|passengers:A}} and {{two drivers|drivers:A}} from Puquimarca to Arequipa.

It crashed at {{around 4:20 a.m.|time:A}} at {{kilometre 118|km:A}} of the Huayrapata highway, Colonel Efrain Tupayachi told reporters.

{{Last month|other-when:A}} {{14 people|other-crash}} were killed on the same stretch when a minibus hit a lorry.

== a2-radio-sur.txt | 2024-05-14
RADIO SUR ONLINE
Published Tuesday 14 May 2024, 11:40

A coach belonging to Expreso Sillapata left the carriageway near Huayrapata {{this morning|day:A}} and rolled {{650 feet|drop:A}} down a slope, leaving {{21 dead|deaths-tue:B}}, the regional health office reported at {{midday|asof-midday}}.

The injured, {{17 of them|injured:A}}, were taken to hospitals in Chuqui and Arequipa. {{Four|children-hurt}} are children.

The alarm was raised by a truck driver at {{4.50am|alarm}}. "I saw the lights go over," Nazario Ccoyo, {{36|ccoyo}}, told this station.

The {{twelve-year-old|bus-age:A}} bus had passed its last inspection in {{February|inspection:A}}. The road's speed limit there is {{35 km/h|limit:A}}.

== a3-lima-courier.txt | 2024-05-15
Driver had been at wheel {{eleven hours|shift:A}} before ravine crash, says prosecutor

Lima Courier, {{Wednesday|statement-day}}. The man driving the coach that dropped off the Huayrapata road with {{43 people|aboard:A}} on board had not been relieved since Puquimarca, the prosecutor Ines Balbuena-Roca said. Rules allow {{five hours|shift-rule}} at night.

{{Two more passengers|died-overnight}} died in hospital overnight, taking the number of those who lost their lives to {{25|deaths-wed:A,deaths-tue-wed:wed,dj:may}}. {{Fifteen|injured-wed:A}} are still being treated.

The firm's owner said the coach, built in {{2012|bus-built:A}}, was travelling at {{no more than 50km/h|speed}}. Brake marks run for {{38 metres|skid}}.

It was the deadliest crash in the region since {{2018|since}}, {{four years ago|since-ago}}, when {{44|crash-2018}} perished.

== a4-highland-herald.txt | 2024-05-16
Victims of Huayrapata disaster buried

By our correspondent

PUQUIMARCA - {{Eight coffins|coffins-thu}} were carried through this town of {{9,000|town}} on {{Thursday|burial-day}}, {{two days after|days-after}} the coach disaster that took {{27 lives|deaths-wed:B}}, according to a list read out in church by the mayor, whose figure included all those who had succumbed by {{Wednesday|by-wed}} night.

{{Eight|coffins}} more will be buried in Arequipa on {{Saturday|burial-later}}.

The Sillapata bus had a crew of {{three|drivers:B}}, he said, and nearly all of the {{41|passengers:A}} travellers were traders returning from the potato fair. It had left at {{5:30 in the afternoon|departure}} and was due at {{6 a.m.|arrival}}

Investigators believe that it came off the road {{shortly after three in the morning|time:B}}, going by a stopped wristwatch. A spokesman for the vehicle inspectorate said that the coach's certificate dated from {{November|inspection:B}}.

== a5-inca-online.txt | 2024-05-14
Inca Online | World | 14.05.2024

Coach falls into ravine: {{23 killed|deaths-tue:A,deaths-tue-wed:tue}}

{{At least 23 people|deaths-tue:A,deaths-tue-wed:tue}} died and {{17|injured:A}} were hurt when a night coach went off a mountain road and fell {{about 200 metres|drop:A}} into a ravine before dawn on {{Tuesday|day:A}}, police said.

The vehicle, run by Expreso Sillapata, was carrying {{41 passengers|passengers:A}} and {{two drivers|drivers:A}} from Puquimarca to Arequipa.

(Source: Andes Wire)

== a6-the-andean-review.txt | 2024-05-19
The road that eats buses

By Teresa Villacorta
The Andean Review, Sunday, May 19, 2024

There is a shrine at {{kilometre 118|km:A}} of the Huayrapata highway, and since last week it has had company. Somebody has set a plastic chair beside it, and on the chair a steering wheel.

The coach of Expreso Sillapata that went over the edge there in the dark on {{Tuesday|day:A}}, {{14 May|day:A}}, was neither very old nor very full. It had come off a production line in Brazil {{a dozen years ago|bus-age:A}}. It had {{41 paying passengers|passengers:A}}, most of whom had sold potatoes the day before and carried the proceeds in their socks. What it did not have, to believe the prosecutor, was anybody fresh to drive it: the man at the wheel had been sitting there for {{eleven hours|shift:A}} when the headlights found nothing in front of them.

“He was humming to stay awake,” says Saturnina Ccahuana, a seamstress who sat in the front row and who walked away from a drop of {{more than two hundred yards|drop:A}} with a broken collarbone. She remembers the dashboard clock. It said {{4.22|time:A}}.

The ministry says that by the middle of the week {{25 people|deaths-wed:A}} had lost their lives; the mayor of Puquimarca goes on reading out {{27|deaths-wed:B}} names. The gap has to do with {{two infants|infants}} who had no ticket, and no one in Lima seems in a hurry to close it.

On paper the road is safe. There are signs that tell drivers to do {{no more than 35 kilometres per hour|limit:A}}. There is a barrier, or rather there was, until a minibus and a lorry took it with them in {{April|other-when}} along with the lives of {{fourteen people|other-crash}}. Its replacement was to cost {{180,000 soles|barrier}} and is to be put out to tender in the {{third quarter|tender}}.

The company has lost its permit for {{90 days|permit}}. It owns {{22 other coaches|company-fleet}}. On {{Friday|fri}} evening, according to the timetable taped up in its office, the night service was running again.

== a7-transport-ministry.txt | 2024-06-03
MINISTRY OF TRANSPORT - ROAD SAFETY DIRECTORATE
Note to editors, {{3 June 2024|note}}

In the first {{five months|rs-period}} of the year {{1,120 persons|rs-now,rs:now,rsc:all}} died on the country's roads, against {{1,245|rs-prev,rs:prev}} in the same months of {{2023|rs-prev-y}}, a fall of {{10%|rs-fall}}. Coaches account for {{214|rs-coach,rsc:coach}} of them.

Huayrapata, {{14 May|day:A}}: the toll closed at {{28|deaths-june,dj:june}}, a passenger having died in hospital on {{31 May|late-death}}. On board were {{41 passengers|passengers:A}} and a crew of {{two|drivers:A}}. The vehicle was {{12 years|bus-age:A}} old; its inspection certificate bore the date of {{19 February|inspection:A}}. The recorder gave {{58 km/h|speed-rec,sl:real}} on a stretch signposted {{35|limit:A,sl:limit}}.

{{Six hundred|checks}} checkpoints will operate over the holiday weekend.

== topics
deaths-tue | people killed, as known on Tuesday | conflict | at least 23 against 21 at midday
deaths-tue-wed | toll on Tuesday and after two more deaths overnight | scope | the toll rose
deaths-wed | people killed by Wednesday night | conflict | 25 against 27
died-overnight | passengers who died overnight
injured | people hurt, Tuesday
injured-wed | people still treated on Wednesday
children-hurt | children among the hurt
drop | depth of the fall
day | day of the crash
time | time of the crash | conflict | 4:20 against shortly after three
alarm | time the alarm was raised (trap)
km | kilometre mark (trap)
passengers | passengers on the coach
aboard | people on board with the crew
drivers | crew of the coach | conflict | two drivers against a crew of three
other-crash | deaths in an earlier minibus crash (trap)
ccoyo | age of a witness
bus-age | age of the bus
bus-built | year the bus was built
inspection | month of the last inspection | conflict | February against November
limit | speed limit
speed | speed claimed by the owner (trap)
shift | hours the driver had been at the wheel
shift-rule | hours allowed (trap)
statement-day | day of the prosecutor's statement
skid | length of brake marks
since | year of the deadlier crash
crash-2018 | deaths in 2018 crash
days-after | days between crash and burials
infants | infants without tickets
town | inhabitants of Puquimarca
burial-day | day of first burials
by-wed | as-of of the list
coffins | further burials
coffins-thu | coffins carried on Thursday
burial-later | later burial day
departure | departure time
arrival | planned arrival
other-when | month of the earlier crash
barrier | barrier
tender | tender
permit | permit
company-fleet | company fleet
fri | fri
rs | road deaths this year and last | scope | other year
rsc | all road deaths and coach deaths | scope | part and whole
dj | deaths by Wednesday 15 May and in June | scope | rising
sl | speed and limit | scope | limit against actual
note | note
rs-period | rs period
rs-now | rs now
rs-prev | rs prev
rs-prev-y | rs prev y
rs-fall | rs fall
rs-coach | rs coach
deaths-june | deaths june
late-death | late death
speed-rec | speed rec
checks | checks
asof-midday | asof midday
since-ago | since ago
== copies
brief a5-inca-online.txt a1-andes-wire.txt
== internal
a3 | span | since 2018, four years ago, when | 2018 is six years before 2024
