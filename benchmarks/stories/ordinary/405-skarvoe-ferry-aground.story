title: Car ferry runs aground off Skarvøy
domain: ferry accident
== a1-coastline-news.txt | 2025-10-14
Ferry with {{223|aboard:A,aboard-first:A,aboard-parts:A}} on board hits rocks off Norwegian island
Coastline News, Tuesday October 14, 2025, 11:20

Everyone aboard a Norwegian car ferry has been brought ashore after the ship ran on to rocks in fog near the island of Skarvøy {{this morning|day:A}}, police say.

The Vestfolda, with {{204 passengers|pax:A,pax-rev:A,aboard-parts:B}} and a crew of {{19|crew:A,pax-crew:B}}, grounded at {{7.48am|time:A,time-alarm:A}}, about {{600 metres|off:A}} off the Skarvøy lighthouse and {{a quarter of an hour|after-dep:A}} after leaving Ness. {{Twelve people|injured:A,injured-hosp:A}} were hurt, none of them badly; {{three|hosp:A,injured-hosp:B}} were flown to hospital in Bodø.

The first lifeboat was alongside within {{22 minutes|lifeboat:A,lifeboat-heli:A}} and a helicopter arrived {{17 minutes|heli:A,lifeboat-heli:B}} later. By {{10.05|evac-end:A}} the last passenger had been taken off, said operations leader Siv Hagerup.

Police said it was too early to say why the ship had left the marked channel. Fog had been forecast, but the sea was flat, and the crossing is one that the crew make many times a week. The accident investigation board is sending a team from the capital. The captain and the mate have both been breath-tested, which is routine, and the results were negative.

"We were told to put on life jackets and wait by the bow door. It was very calm," said Kari Moen, {{37|moen-age:A}}, who was going to work. "My son, who is {{six|son-age:A}}, asked if we could do it again."

The ship is {{84 metres|length:A}} long, was built in {{2009|built:A}} and can take {{110 cars|car-cap:A,repl-cap-t:A,cars-t:A}}; {{71|cars:A,cars-t:B}} were on the deck. Divers have found a gash of {{four metres|gash:A}} below the waterline. There were {{62 cubic metres|fuel:A}} of diesel in her tanks but only a thin film has been seen on the water.

Ferry company Nordfjordlinjen has cancelled {{all 14|cancelled:A}} of today's sailings between Ness and Skarvøy.
== a2-skarvoyposten.txt | 2025-10-15
SKARVØYPOSTEN, onsdag 15.10.2025 (English edition for visitors)

Aground! What we know about the Vestfolda

*What happened?* {{Yesterday|day:A}} at {{ten to eight|time:A,time-alarm:A}} in the morning the ferry on the {{07:33|dep:A}} departure from Ness struck the Kobbskjær shoal, which is marked on charts at {{1.8 m|shoal:A,shoal-draught:A}}. The draught of the ferry is {{3.6 m|draught:A,shoal-draught:B}}.

*Who was on board?* The count changed during the day. First the police said {{223|aboard:A,aboard-first:A}}, then {{226|aboard-final:A,aboard-first:B}}, when {{three|kids:A}} children under {{four|kid-age:A}}, who need no ticket, had been added.

*Was anyone hurt?* The health centre treated {{a dozen|injured:A,injured-part:A,injured-hosp:A}} people, {{nine|injured-islanders:A,injured-part:B}} of them islanders. Of the {{three|hosp:A,injured-hosp:B}} flown to Bodø, {{one|hosp-left:A}} is still there, a driver in his {{sixties|driver-age:A}} with a broken hip.

*Who looked after people?* The school kitchen turned out soup and waffles, the knitting circle brought every pair of socks they had for sale, and the youth club lent its table football to those who had to wait for the police to take their names. The shipping company has thanked the islanders and says that it will pay for the waffles.

*What about the cars?* {{Eighty-seven|cars:B}} vehicles are stuck on the car deck until the ship is pulled off. The owner of a fish van tells us he has {{1.4 tonnes|fish:A}} of halibut slowly thawing in there.

*When will she come off?* The tug Hercules is due {{on Thursday|tug:A}}. High water that day, {{2.9 m|tide-thu:A,tide-t:A}}, is at {{15:10|tide-time:A}}. If it fails, the next spring tide, {{3.3 m|tide-spring:A,tide-t:B}}, comes on {{Wednesday 22 October|spring:A}}.

*How do I get to the mainland?* The fast boat, {{48 seats|fast-seats:A}}, runs {{six times|fast-trips:A}} a day. Return ticket {{190 kroner|fast-fare:A,fare-t:A}}; the ferry's foot-passenger fare of {{74 kroner|ferry-fare:A,fare-t:B}} is honoured on presentation of your residence card. A replacement ferry, the {{50-car|repl-cap:A,repl-cap-t:B}} Lofjord, starts on {{Friday|repl:A}}.

The mayor: 926 55 014. Bakery open as usual.
== a3-maritimebulletin.md | 2025-10-24
---
title: "Vestfolda refloated after {{eight days|refloat-span:A}}; autopilot in focus"
date: 2025-10-24
outlet: Maritime Bulletin
---
The ro-pax ferry Vestfolda ({{2009|built:A}}, {{2,871 gt|gt:A}}) was refloated on the spring tide on {{Wednesday|refloat:A,spring:A}}, {{eight days|refloat-span:A}} after she grounded on Kobbskjær in northern Norway on {{14 October|day:A}}. An attempt by one tug {{on the 16th|tug:A}} had failed. It took {{three|tugs:A}} tugs with a combined bollard pull of {{165 tonnes|pull:A}}.

She was towed at {{4 knots (7.4 km/h)|tow:A}} to the yard at Sandnessund, {{31 nautical miles (49 km)|yard:A}} away, where the damage was found to be worse than first believed: a tear {{11 metres|gash-yard:A,gash-t:A}} long and {{40 cm|gash-wide:A}} wide, against the {{four metres|gash:A,gash-t:B}} reported by divers. Repairs are put at {{NOK 38 million ($3.8 million)|repair:A}} and will keep her out of service until {{mid-January|repair-until:A}}.

Salvors had first pumped out the fuel and shifted the vehicles aft to lighten her bow, and divers welded a temporary patch over the opening. Even so she hung for some minutes by the keel, to the delight of a large crowd on the breakwater, before sliding off with a groan. No further pollution was observed.

Of {{226 souls|aboard-final:A,aboard-first:B}} on board ({{207|pax-final:A,pax-rev:B}} passengers and {{19|crew:A,pax-crew:B}} crew), {{15|injured:B}} suffered injuries. Evacuation was complete {{137 minutes|evac-time:A}} after impact, at {{10:05|evac-end:A}}.

The voyage data recorder shows a speed of {{14.2 knots|speed:A,speed-fog:A}} at {{07:48|time:A,time-alarm:A}}, in visibility of less than {{200 metres|visibility:A}}; company rules say {{10 knots|speed-rule:A,speed-fog:B}} in fog. The mate, {{29|mate-age:A}}, who had the watch, raised the alarm at {{07:51|alarm:A,time-alarm:B}}. The master, who is {{58|master-age:A}} and has {{31 years|master-exp:A}} at sea, was in the mess.

Just under {{60 m³|fuel:A}} of marine diesel was pumped out. Estimated loss to the sea: {{300 litres|spill:A}}.

It is the company's {{third|third:A}} grounding since {{2021|since:A}}. The {{2021|since:A}} stranding of the {{84-car|dyna-cap:A}} Dyna cost it {{NOK 21 million|dyna-cost:A}}.
== a4-passengerblog.html | 2025-10-19
<html><head><title>Moen on the Move</title></head><body>
<h1>{{Two hours|wait:A}} on a rock</h1>
<p>Posted 19.10.2025 by Kari Moen</p>
<p>So, {{last Tuesday|day:A}} I was in the news. I'm the lady, {{37|moen-age:A}} (they had to print it), with the kid who wanted to do it again. He is {{six and a half|son-age:A}}, thank you.</p>
<p>We always take the {{7:33|dep:A}}. Fog so thick I couldn't see the end of our own bonnet. I'd just paid {{38 kroner|waffle:A}} for a waffle when the floor stopped and I didn't. My watch said {{7:48|time:A,time-alarm:A}}. A bang, then a noise like a fork on a plate for maybe {{ten seconds|noise:A}}.</p>
<p>We stood by that bow door for {{an hour and fifty minutes|wait:A}}. {{Nineteen|crew:A,pax-crew:B}} crew for {{two hundred or so|pax:A,pax-crew:A}} of us, and I can't fault one of them. The lifeboat people were there at {{ten past eight|lifeboat-at:A}}.</p>
<p>What nobody mentions is how quiet it gets. The engines stop and you hear the sea slapping under the car deck, and somebody’s dog, and then a lady I’d never met took my hand and told me all about her kitchen. I could draw you that kitchen. If she reads this: go for the green tiles.</p>
<p>Damage: {{one|knee:A}} knee, {{one|phone:A}} phone, and a car I won't see till the tide's right. I had only {{4,300 km|car-km:A}} on the clock! The insurance wants {{8,000 kroner|excess:A}} excess. 😤</p>
<p>People ask if I'm scared now. The boat has crossed {{60 times a week|weekly:A}} since I was {{21|moen-21:A}}. I'd take the {{7:33|dep:A}} tomorrow.</p>
<p>Comments (23)</p>
</body></html>
== topics
aboard | people aboard, first count
aboard-final | people aboard, corrected count
aboard-first | first and corrected count | scope | revision
aboard-parts | people aboard and passengers among them | scope | whole and part
pax | passengers, first count
pax-final | passengers, corrected count
pax-rev | passengers, first and corrected | scope | revision
crew | crew
pax-crew | passengers and crew | scope | two groups
day | day of the grounding, 14 October 2025
time | time of the grounding
alarm | time of the alarm
time-alarm | time of grounding and of alarm | scope | two events
off | distance from the lighthouse
dep | departure time
after-dep | time after departure
injured | people hurt | conflict | 12 against 15
hosp | people flown to hospital
injured-hosp | hurt and flown to hospital | scope | whole and part
injured-islanders | islanders hurt
injured-part | hurt and islanders among them | scope | whole and part
hosp-left | still in hospital
lifeboat | time until the lifeboat came
lifeboat-at | clock time of the lifeboat
heli | time until the helicopter came
lifeboat-heli | lifeboat and helicopter | scope | two arrivals
evac-end | end of evacuation
evac-time | minutes of evacuation
moen-age | Kari Moen's age
son-age | her son's age
length | length of the ship
built | year of building
car-cap | car capacity
cars | cars aboard | conflict | 71 against 87
cars-t | car capacity and cars aboard | scope | capacity and actual
gash | gash found by divers
gash-yard | gash found at the yard
gash-t | gash by divers and at the yard | scope | estimate and later finding
gash-wide | width of the gash
fuel | diesel in the tanks
cancelled | sailings cancelled
shoal | depth of the shoal
draught | draught of the ferry
shoal-draught | depth and draught | scope | different things
kids | children added
kid-age | age without ticket
driver-age | driver's age
fish | fish in the van
tug | day of the first attempt, 16 October
tide-thu | high water on Thursday
tide-spring | spring tide
tide-t | two high waters | scope | dates
tide-time | time of high water
spring | day of the spring tide, 22 October
refloat | day of refloating
refloat-span | days aground
fast-seats | seats of the fast boat
fast-trips | trips of the fast boat
fast-fare | fare of the fast boat
ferry-fare | fare of the ferry
fare-t | two fares | scope | two boats
repl-cap | capacity of the replacement
repl-cap-t | capacity of the two ferries | scope | two ships
repl | start of the replacement
gt | gross tonnage
tugs | tugs
pull | bollard pull
tow | towing speed
yard | distance to the yard
repair | cost of repairs
repair-until | end of repairs
speed | speed at grounding
speed-rule | speed allowed in fog
speed-fog | speed and rule | scope | actual and limit
visibility | visibility
mate-age | mate's age
master-age | master's age
master-exp | master's experience
spill | diesel lost
third | number of the grounding
since | since when
dyna-cap | capacity of the Dyna
dyna-cost | cost of the Dyna's stranding
waffle | waffle
noise | length of the noise
wait | wait at the door
knee | knee
phone | phone
car-km | car's kilometres
excess | insurance excess
weekly | crossings a week
moen-21 | age since
== internal
a3 | conversion | 31 nautical miles (49 km) | 31 nautical miles are 57 km
