title: Pilgrims' bus crashes in the Serra do Cedro, Brazil
domain: disaster
== a1-agency.txt | 2011-08-22
Bus plunge kills {{18|deaths:A,dr:mon}} in southern Brazil

SAO PAULO - A bus carrying pilgrims plunged off a mountain road in southern Brazil on {{Sunday night|day:A}}, killing {{18 people|deaths:A,dr:mon}} and injuring {{27|inj:A}}, highway police said.

The bus was returning from Aparecida to the town of Lindoia do Sul with {{45 people|aboard:A}} aboard when it missed a curve on the {{BR-282|road:A}} highway at {{around 10:30 p.m.|time:A}} and fell {{60 meters|drop:A}}, police spokesman Jorge Pacheco said.

{{Eleven|women:A}} of the dead were women and {{two|child:A}} were children. The driver, {{48|drv-age:A}}, was among those killed.

In {{March|mar:A}} a bus and a truck collided in the same state, Santa Catarina, killing {{27|mar-dead:A}}.

== a2-broadcaster.txt | 2011-08-22
Brazil pilgrim bus crash leaves {{18 dead|deaths:A}}

At least {{18 people|deaths:A}} have died after a bus fell {{60m (200ft)|drop:A}} into a ravine in Santa Catarina state, Brazil.

Another {{27|inj:A}} were hurt, {{nine|serious:A}} of them seriously, in the accident late on {{Sunday|day:A}}. It took firefighters {{seven hours|rescue:A}} to bring everyone out.

The passengers had spent {{three days|trip}} at the shrine of Aparecida, {{840km|app-dist}} away. They were {{15 km|home-dist:A}} from home.

Survivor Ivone Bortolini, {{56|ivone}}, told Globo the bus was "going very fast". The speed limit on the curve is {{40km/h|limit:A}}.

More than {{40,000|brazil}} people die on Brazil's roads each year.

== a3-daily.txt | 2011-08-24
Town of {{4,700|town:A}} buries its dead

The {{18|deaths:A}} coffins filled the gymnasium of Lindoia do Sul on {{Tuesday|burial:A}}. A girl of {{nine|girl}} had died in hospital in Chapeco {{overnight|girl-when}}, bringing to {{19|dr:tue,deaths2:A}} the number killed when a bus left the {{BR-282|road:A}} on {{Sunday|day:A}}. {{Twenty-six|inj-left}} people survived.

Mayor Clovis Zanella declared {{three days|mourning:A}} of mourning in the town of {{4,700|town:A}}.

The tachograph showed {{92 km/h|speed:A,sl:real}} where {{40|limit:A,sl:limit}} is allowed, police inspector Marli Dutra said. The vehicle, made in {{1996|bus-yr:A}}, was inspected in {{May|inspect}}. The driver, Ademir Rossi, had been on the road for {{14 hours|drv-hours}} with {{two|stops}} stops.

It crashed {{just 15 kilometres|home-dist:A}} short of its destination.

== a4-online.txt | 2011-08-24
Speeding blamed for Brazil bus tragedy

A bus that crashed in southern Brazil {{on Sunday|day:A}}, killing {{19|deaths2:A}} people, was going at {{92 kph (57 mph)|speed:A}} in a {{40 kph|limit:A}} zone, police said {{Tuesday|tue}}.

There were {{45|aboard:A}} people on the {{15-year-old|bus-yr:A}} bus, which had {{44 seats|seats}}. It tumbled {{60 meters|drop:A}} at {{about 11:30 p.m.|time:B}} {{Eleven|women:A}} women and {{two|child:A}} children died at once.

Of those in hospital {{six|serious-now}} remain in serious condition; {{nine|serious:A}} had been at first. Rescue work lasted {{seven hours|rescue:A}}.

The dead, most of whom were over {{50|over50}}, were buried in Lindoia do Sul, where {{three days|mourning:A}} of mourning were declared. It is the worst accident in the state since {{March|mar:A}}, when {{27|mar-dead:A}} people died.
== topics
road | road number
deaths | people killed, Sunday night and Monday
deaths2 | people killed, by Tuesday
dr | toll Monday and Tuesday | scope | toll rose
inj | injured
inj-left | survivors Tuesday
day | day of crash
aboard | people aboard
time | time of crash | conflict | 10:30 against 11:30
drop | depth of fall
women | women killed
child | children killed
drv-age | driver's age
mar | month of earlier crash
mar-dead | dead in earlier crash
serious | seriously hurt
serious-now | still serious
rescue | length of rescue
trip | length of trip
app-dist | distance to shrine
home-dist | distance from home
ivone | age of survivor
limit | speed limit
speed | speed of bus
sl | speed and limit | scope | actual against limit
brazil | road deaths a year
town | inhabitants
burial | day of burial
girl | age of girl
girl-when | time of girl's death
mourning | days of mourning
bus-yr | year the bus was built
inspect | inspection
drv-hours | driver's hours
stops | stops
tue | day of police statement
seats | seats
over50 | age threshold
