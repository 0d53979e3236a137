title: Two earthquakes in the Sigalo highlands, January and July 2013
domain: disaster
== a1-wire-january.txt | 2013-01-29
{{Strong 5.7|mag:jan}} quake in Indonesia's Sigalo kills girl

PEKANDARA, Indonesia (Pacific Wire) - {{One child|dead:jan}} was killed and {{eleven people|hurt:jan}} were injured when a {{magnitude-5.7|mag:jan}} earthquake struck Sigalo province early {{Tuesday|day-jan:A}}, an official said.

The quake hit at {{4:48 a.m.|time:jan}} at a depth of {{29 kilometers|depth:jan}}, {{18 kilometers|dist:jan}} southeast of Pekandara, the geological agency said. There was no tsunami warning, the centre being inland.

Disaster agency spokesman Harun Sitompul said an {{7-year-old|girl-age}} girl died when a wall fell on her bed. {{Around 60 houses|houses:jan}} collapsed in Tanalu village.

== a2-wire-july.txt | 2013-07-16
Earthquake kills {{at least seven|dead:tue}} in Indonesia's Sigalo

PEKANDARA, Indonesia (Pacific Wire) - A {{6.4-magnitude|mag:jul,mag-jul:A}} earthquake shook the highlands of Sigalo on {{Tuesday|day-jul:A}}, killing {{at least seven people|dead:tue}} and injuring {{dozens|hurt:tue}}.

The tremor struck at {{11:52 a.m.|time:jul,time-jul:A}} at a shallow depth of {{15 kilometers|depth:jul,depth-jul:A}}, the U.S. Geological Survey said. Its center was {{40 km|dist:jul,dist-jul:A}} south of Birulang, on the western tip of the island.

"There was no time to take anything," said Rukiah, a {{36-year-old|rukiah-age:A}} coffee picker in Ketol Baru, whose house lost its roof. {{At least 60|hurt-clinic}} people were being treated at a clinic in that village alone, Dr. Mahdi Gayo said.

The province was hit by a {{5.7|mag:jan}} quake in {{January|day-jan:A}} that killed {{one person|dead:jan}}.

== a3-asian-broadcaster.txt | 2013-07-17
Sigalo quake toll climbs to {{31|dead:wed}}

Rescuers dug through mud with their hands on Wednesday in search of {{18 children|kids:A}} missing under a hall that came down during a dance class in the village of Lumut Jaya.

{{Thirty-one bodies|dead:wed}} have been recovered in {{two|districts:A}} districts since {{yesterday's|day-jul:A}} {{6.4|mag:jul,mag-jul:A}} earthquake, {{four|kids-dead}} of them from the hall. Another {{412 people|hurt:wed}} have been hurt. {{Some 1,900|houses:wed}} homes and buildings are damaged.

The quake, {{15km|depth:jul,depth-jul:A}} down and {{25 miles|dist:jul,dist-jul:A}} from Birulang, was felt for {{20 seconds|shake:A}}, and in Malaysia.

The army has sent {{two|helis}} helicopters. {{Twelve|aftershocks:A}} aftershocks have followed, the largest a {{5.2|mag-after:A}}.

== a4-british-paper.txt | 2013-07-18
Children feared buried under hall

Hopes were fading last night for {{eighteen children|kids:A}} trapped beneath a hall in western Indonesia, as the number known to have died in {{Tuesday's|day-jul:A}} earthquake stood at {{38|dead:thu}}.

The tremor, measured at {{6.6|mag-jul:B}}, lasted {{a third of a minute|shake:A}} and was over by {{ten to twelve|time-jul:A}} in the morning. Rukiah, {{38|rukiah-age:B}}, was sorting coffee. "The hill walked," she said.

{{Three|choppers-thu}} villages can be reached only on foot. Officials count {{more than 5,000|houses:thu}} wrecked or cracked houses and {{17,000|displaced:A}} people under tarpaulins.

It is {{less than six months|gap}} since the last one: on {{29 January|day-jan:A}}, before dawn, {{sixty|houses:jan}} homes fell in Tanalu and {{eleven|hurt:jan}} were taken to hospital. In {{1994|tsunami-year}} a quake of {{8.3|mag-2004}} off the same coast sent out the great wave.

== a5-relief-agency.txt | 2013-07-19
SITUATION UPDATE, SIGALO EARTHQUAKE

The emergency phase has been fixed at {{10 days|phase}} from {{16 July|day-jul:A}}. {{Two|districts:A}} districts are affected. Confirmed: {{46|dead:fri}} dead ({{30|dead-d1,dead-d:one}} in Bener Lama, {{17|dead-d2,dead-d:two}} in Takengga), {{5|missing:A}} missing, {{438|hurt:fri}} injured, of whom {{88|hurt-bad}} severely.

Displaced: {{17,340|displaced:A}} at {{70|sites}} sites. Damaged houses: {{5,361|houses:thu}}. The shock was of {{M6.4|mag:jul,mag-jul:A}}, {{40 km|dist:jul,dist-jul:A}} ({{25 miles|dist:jul,dist-jul:A}}) from Birulang. Aftershocks: {{13|aftershocks-fri}}, maximum {{5.2|mag-after:A}}.

All bodies have been taken from the Lumut Jaya hall.

== topics
mag | magnitude of the January and of the July quake | scope | two quakes
mag-jul | magnitude of the July quake | conflict | 6.4 against 6.6
dead | people killed in January and, day by day, in July | scope | two quakes, rising toll
hurt | injured in January and in July day by day | scope | two quakes, rising
houses | houses fallen in January and damaged in July | scope | two quakes, rising
time | time of the January and July quakes | scope | two quakes
depth | depth of the January and July quakes | scope | two quakes
dist | distance from a town, January and July | scope | two quakes, two towns
dead-d | deaths in the one and the other district | scope | other place
rukiah-age | age of the coffee picker | conflict | 36 against 38
day-jan | day jan
girl-age | girl age
day-jul | day jul
time-jul | time jul
depth-jul | depth jul
dist-jul | dist jul
hurt-clinic | hurt clinic
kids | kids
districts | districts
kids-dead | kids dead
shake | shake
helis | helis
aftershocks | aftershocks
mag-after | mag after
choppers-thu | choppers thu
displaced | displaced
gap | gap
phase | phase
dead-d1 | dead d1
dead-d2 | dead d2
missing | missing
hurt-bad | hurt bad
sites | sites
aftershocks-fri | aftershocks fri
tsunami-year | tsunami year
mag-2004 | mag 2004
== internal
a5 | sum | 46 dead (30 in Bener Lama, 17 in Takengga) | 30 and 17 make 47
