title: Migrant boat sinks off Skarios
domain: migration
== a1-aegean-wire.txt | 2023-09-28
{{22|deaths-thu:A,deaths-rise:thu}} migrants drown as boat sinks off Greek islet

ATHENS, Sept 28 (AW) - {{At least 22 migrants|deaths-thu:A,deaths-rise:thu}}, {{six|children-dead:A}} of them children, drowned when an overloaded boat hit rocks off the islet of Skarios in high winds, the coastguard said on {{Thursday|state-day}}. {{Seventy-four|rescued:A}} people were picked up.

The {{12-metre|boat:A}} wooden boat had left Turkey at {{around 1 a.m.|depart:A}} on {{Wednesday|boat-day:A}} with {{about 130|aboard:A}} on board, survivors said. Each had paid {{€4,500|fare:A}}.

Winds of force {{8 on the Beaufort scale|wind:A}} hampered the search, in which {{five ships|ships:A}} and {{a helicopter|heli}} took part.

Arrivals by sea in Greece reached {{29,700|arr-gr:A,arr:gr,arr-years:now}} by {{mid-September|arr-asof}}, against {{11,300|arr-gr-prev,arr-years:prev}} a year before. In the whole Mediterranean {{186,000|arr-med:A,arr:med}} people have come this year and {{2,500|med-dead}} have died or disappeared.

== a2-the-borderline.md | 2023-09-30
---
title: "The night at Skarios: survivors' accounts"
date: 2023-09-30
outlet: The Borderline
---

Samira A., {{32|samira:A}}, from Herat, counts the people she knew on her fingers. She needs both hands.

{{Ninety-nine|aboard:B}} people, she says, were in a vessel meant for {{twenty|boat-cap:A}}, with {{one|engine}} engine and {{no more than thirty|vests:A}} life vests. She sold a house to pay {{6,000 euros|fare:B}} to a man named “Doctor”.

Departure was at {{half past ten in the evening|depart:B}}, she recalls, from a beach near Ayvacik. At about {{3.40|rocks:A}} there was a crash. “The sea was like mountains.”

The first patrol boat, survivors claim, did not come for {{two hours|rescue-delay:B}} after the call. The coastguard's log has it on the scene {{50 minutes|rescue-delay:A}} after the alarm.

{{Seventy-nine|rescued:B}} survivors are now housed in a gym on Lemvros, {{eleven|unaccomp:A}} of them minors travelling alone. Their countries: {{41|afghans:A}} Afghans, {{23|syrians:A}} Syrians, {{8|somalis}} Somalis and {{seven|eritreans}} Eritreans.

On {{Friday|fri}} divers found {{nine|found-fri}} bodies more, {{four|found-kids}} of them in the hold.

== a3-hellas-english-daily.txt | 2023-10-02
Skarios toll climbs to {{31|deaths-sun:A,deaths-rise:sun,dd:sun}}; {{four|suspects:A}} charged

Hellas Daily, Monday, October 2

{{Four|suspects:A}} men from Turkey and Moldova, {{21 to 45|suspect-ages}} years of age, appeared before a prosecutor {{yesterday|charged-day}} charged with causing the wreck of {{Wednesday|boat-day:A}}, {{27 September|boat-day:A}}, in which {{31|deaths-sun:A,deaths-rise:sun,dd:sun}} people are known to have lost their lives. {{Ten|children-sun}} were under age.

Only {{20|vests:A}} of those found wore a vest. The hull was {{some 40 feet|boat:A}} long and rated for {{20 persons|boat-cap:A}}.

A coastguard officer testified that the wind had been {{force 10|wind:B}}. {{Seven vessels|ships:B}} took part in the operation.

The suspects are believed to have made {{nearly €600,000|gain}} from the trip: {{130|aboard:A}} passengers at {{€4,500|fare:A}}.

According to the ministry {{30,000|arr-gr:A,arr:gr,arr-years:now}} people had come by sea to Greece up to the {{middle of last month|arr-asof}}, {{two and a half times|arr-times}} as many as last year's {{11,300|arr-gr-prev,arr-years:prev}}.

MORE NEWS: Athens heat record of {{34C|more-heat}} for October · Ferry hits pier, {{22 hurt|more-ferry}}
== a5-malta-mail.txt | 2023-09-28
Malta Mail - 28/09/2023
Migrants drown off Greek islet

{{At least 22 migrants|deaths-thu:A,deaths-rise:thu}}, including {{six|children-dead:A}} children, drowned when an overloaded boat hit rocks off the islet of Skarios in high winds, the coastguard said on {{Thursday|state-day}}. {{Seventy-four|rescued:A}} people were picked up.

The {{12-metre|boat:A}} wooden boat had left Turkey at {{around 1 a.m.|depart:A}} on {{Wednesday|boat-day:A}} with {{about 130|aboard:A}} on board, survivors said. Each had paid {{€4,500|fare:A}}.

Winds of force {{8 on the Beaufort scale|wind:A}} hampered the search, in which {{five ships|ships:A}} and {{a helicopter|heli}} took part.

Arrivals by sea in Greece reached {{29,700|arr-gr:A,arr:gr,arr-years:now}} by {{mid-September|arr-asof}}, against {{11,300|arr-gr-prev,arr-years:prev}} a year before. In the whole Mediterranean {{186,000|arr-med:A,arr:med}} people have come this year and {{2,500|med-dead}} have died or disappeared.

== a6-the-mariner-quarterly.txt | 2023-12-15
Skarios, an autumn later
The Mariner Quarterly, winter issue, 15 December 2023

The islet of Skarios measures {{700 metres|islet}} by {{two hundred|islet-w}} and has a lighthouse of {{1897|light}} and no inhabitants. It was not on anyone's route in the small hours of {{27 September|boat-day:A}}. The {{twelve-metre|boat:A}} boat that broke up on its eastern side had been blown there, by a northerly of {{force eight|wind:A}}, with a dead engine.

Since then an inquiry has sat for {{eleven days|inq-days}}. It heard that there were too many people aboard: {{130|aboard:A}}, by the reckoning of the prosecution, in a hull for {{a score|boat-cap:A}}. It heard that {{five|ships:A}} ships were sent, that one of them was {{nineteen miles|ship-dist}} away, and that the first reached the rocks {{fifty minutes|rescue-delay:A}} after the telephone rang at {{3.44|phone-time}}.

{{Thirty-six|deaths-dec,dd:dec}} bodies have come ashore to date, the last of them in {{November|last-body}} on Lemvros. Those who lived, {{74|rescued:A}} in the coastguard's ledger, are scattered. A woman from Herat sews in Athens. Of the {{eleven|unaccomp:A}} boys and girls who had come alone, {{eight|minors-moved}} have been taken in by other countries; the remaining {{four|minors-left}} wait in Athens.

The trial of the {{four|suspects:A}} alleged smugglers is set for {{Tuesday, 16 January|trial}}. They deny that they took {{4,500 euros|fare:A}} a head. One of them says that he too had paid, {{3,000|fare-suspect}}, and was told that whoever held the tiller would get {{half|half}} of it back.

The keeper of the light at Lemvros, {{28 nautical miles|light-dist}} off, entered in his log for that night: wind north, {{9|light-wind}}; sea very rough; {{one|light-ships}} ship in sight.

== topics
deaths-thu | bodies found by Thursday
deaths-rise | toll by Thursday and by Sunday | scope | rising
children-dead | children among the dead
rescued | people rescued | conflict | 74 against 79
depart | departure time of the boat | conflict | 1 a.m. against half past ten
fare | fare each | conflict | 4,500 against 6,000
wind | wind force | conflict | force 8 against force 10
ships | ships in the search | conflict | five against seven
arr | arrivals in Greece and in the Mediterranean | scope | part and whole
rescue-delay | time until the first patrol boat came | conflict | two hours against 50 minutes
aboard | people on board | conflict | about 130 against 99
arr-years | arrivals this year and last | scope | another year
state-day | state day
boat | boat
boat-day | boat day
heli | heli
arr-gr | arr gr
arr-asof | arr asof
arr-gr-prev | arr gr prev
arr-med | arr med
med-dead | med dead
samira | samira
boat-cap | boat cap
engine | engine
vests | vests
rocks | rocks
unaccomp | unaccomp
afghans | afghans
syrians | syrians
somalis | somalis
eritreans | eritreans
fri | fri
found-fri | found fri
found-kids | found kids
deaths-sun | deaths sun
suspects | suspects
suspect-ages | suspect ages
charged-day | charged day
children-sun | children sun
gain | gain
arr-times | arr times
more-heat | more heat
more-ferry | more ferry
dd | deaths by Sunday and by December | scope | rising
islet | islet
islet-w | islet w
light | light
inq-days | inq days
ship-dist | ship dist
phone-time | phone time
deaths-dec | deaths dec
last-body | last body
minors-moved | minors moved
trial | trial
fare-suspect | fare suspect
half | half
light-dist | light dist
light-wind | light wind
light-ships | light ships
minors-left | minors left
== copies
near a5-malta-mail.txt a1-aegean-wire.txt
== internal
a6 | sum | Of the eleven boys and girls who had come alone, eight have been taken in by other countries; the remaining four wait | 11 - 8 is 3
