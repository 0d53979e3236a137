title: Earthquake off Tanivo islands
domain: earthquake
== a1-pacific-wire.txt | 2022-06-07
Strong quake rattles Tanivo islands, no tsunami

TANIVO, June 7 (Pacific Wire) - An earthquake of magnitude {{6.4|mag:A}} struck off the Tanivo islands at {{3:12 p.m.|time:A}} local time ({{0412 GMT|time:A}}) on {{Tuesday|day:A}}, damaging houses and a hospital, the Regional Seismic Centre said.

It was centred {{62 km|dist:A}} southwest of Port Amity at a depth of {{18 km|depth:A}}. A tsunami advisory was lifted after {{50 minutes|advisory:A}}.

{{Two people|deaths:A}} were killed, a disaster official said, and {{at least 40|injured:A}} hurt.

The agency first gave the strength as {{6.7|mag-first:A,mag-rev:first}}, and later revised it to {{6.4|mag:A,mag-rev:final}}.

== a2-port-amity-times.txt | 2022-06-08
PORT AMITY TIMES
Wednesday, 8 June 2022

{{Three killed|deaths:B}} as earth shakes

The dead are a market woman of {{54|woman}}, a schoolboy of {{nine|boy}} and an unidentified man, said Superintendent Eroni Vakalala. {{Forty-three|injured:A}} islanders were treated for broken bones and cuts.

The shaking began {{just after three in the afternoon|time:A}} and lasted for {{about 40 seconds|shake:A}}. St Brendan's hospital, with {{74 beds|beds:A}}, was emptied; its {{61 patients|patients:A}} lay on the lawn all night.

{{Eleven aftershocks|after-tue:A,after:tue}} had been felt by bedtime, the largest a {{5.1|after-mag:A}}.

{{More than 300 homes|houses:A}} are unfit to live in, the council says. The government has set aside {{$2.5 million|relief:A}}.

== a3-islands-radio.txt | 2022-06-09
Islands Radio - news at a glance - {{Thursday|glance-day}}

The prime minister flew over Tanivo {{today|glance-day}}. She said {{240 dwellings|houses:B}} had been destroyed or badly damaged by {{Tuesday's|day:A}} {{6.4-magnitude|mag:A}} tremor, and that {{1.5 million dollars|relief:B}} would be released at once.

The number of aftershocks has passed {{60|after-thu:A,after:thu,after-late:thu}}.

Patients at St Brendan's are back indoors, {{60-odd|patients:A}} of them. The hospital was built in {{1978|hospital-built:A}}.

The tsunami warning was cancelled {{two hours|advisory:B}} after the quake. A wave of {{30 centimetres|wave:A}} was measured at the jetty.

The last big quake here, a {{7.1|old-mag:A}} in {{1999|old-year:A}}, claimed {{46 lives|old-deaths:A}}.

== a4-quakewatch-blog.txt | none
QuakeWatch: notes on the Tanivo event

Origin time {{04:12:38 UTC|time:A}}, {{7 June 2022|day:A}}. Mw {{6.4|mag:A}}, from an early estimate of {{6.7|mag-first:A,mag-rev:first}}. Hypocentre {{31 kilometres|depth:B}} down, which is why it did so little.

The epicentre was {{39 miles (62 km)|dist:A}} from the capital. The strongest aftershock, {{M5.1|after-mag:A}}, followed {{26 minutes|after-gap}} later. {{A foot|wave:A}} of water ({{0.3 m|wave:A}}) at the gauge is nothing.

Compare {{1999|old-year:A}}: magnitude {{7.1|old-mag:A}}, {{12 km|old-depth}} deep, {{46 dead|old-deaths:A}}. That anniversary, the {{23rd|old-anniv}}, fell in {{March|old-month}}. Hospital walls from {{1978|hospital-built:A}} did well for a {{34-year-old|hospital-age}} building.
== a5-capital-weekly.txt | 2022-06-17
After the shaking, the bill

Capital Weekly (Suva Road edition)
Friday 17 June 2022

PORT AMITY has gone back to sleeping indoors. It took a while: for a week after the earthquake of {{June 7|day:A}} the lawn of St Brendan's, a hospital with {{seventy-four|beds:A}} beds, was the best-attended place on the islands, and the sister in charge had painted bed numbers on the grass.

Nobody there speaks of magnitudes. “It was a big one in the old people's measure,” says ward sister Losana Tuimereke, who is {{51|losana}} and remembers {{1999|old-year:A}}. That one, at {{7.1|old-mag:A}}, took {{forty-six|old-deaths:A}} people with it. This one, at {{6.4|mag:A}}, took {{three|deaths:B}}: the market woman, the boy and, identified on {{Saturday|ident}}, a yachtsman from Noumea of {{63|yachtsman}}.

In the statistics of the National Disaster Office there are still {{two|deaths:A}}. The yachtsman, it explains, fell off his boat.

The office has revised other numbers as well. The homes that cannot be lived in are now put at {{268|houses-rev,houses-time:rev}}, after a survey by engineers; the town council, which had gone from door to door the day after, speaks of {{over three hundred|houses:A,houses-time:first}} and wants them all paid for. The {{two and a half million dollars|relief:A}} set aside by cabinet would stretch to {{about 9,000|per-house}} dollars a house on the engineers' count, or {{8,000|per-house-b}} on the council's, the minister said, and was corrected from the gallery.

Aftershocks go on. Up to {{Thursday|after-asof}} of this week there had been {{114|after-114,after-late:late}}, none above {{5.1|after-mag:A}}. A new gauge on the jetty, to replace the one that recorded a wave of {{thirty centimetres|wave:A}}, has been ordered. It costs {{$38,000|gauge}} and will be delivered in {{fourteen weeks|gauge-weeks}}, from a port {{62 miles|gauge-port}} away.

== topics
mag | magnitude
mag-first | first estimate of magnitude
mag-rev | first and revised magnitude | scope | revised
time | time of the quake
day | day of the quake
dist | distance of the epicentre
depth | depth | conflict | 18 km against 31 km
advisory | duration of the tsunami advisory | conflict | 50 minutes against two hours
deaths | people killed | conflict | two against three
injured | people hurt
woman | age of a victim
boy | age of a victim
shake | duration of shaking
beds | hospital beds
patients | patients moved out
after-tue | aftershocks by Tuesday night
after-thu | aftershocks by Thursday
after | aftershocks by Tuesday and Thursday | scope | rising count
after-mag | largest aftershock
after-gap | time to the strongest aftershock
houses | homes unfit | conflict | more than 300 against 240
relief | government relief | conflict | 2.5 against 1.5 million dollars
glance-day | day of the radio summary
hospital-built | year the hospital was built
hospital-age | age of the hospital
wave | height of the wave
old-mag | magnitude in 1999
old-year | year of the earlier quake
old-deaths | deaths in 1999
old-depth | depth in 1999
old-anniv | anniversary
old-month | month of the anniversary
houses-time | homes unfit, first count and engineers' survey | scope | revised
after-late | aftershocks by Thursday 9 June and a week later | scope | rising
losana | losana
ident | ident
yachtsman | yachtsman
houses-rev | houses rev
per-house | per house
per-house-b | per house b
after-asof | after asof
after-114 | after 114
gauge | gauge
gauge-weeks | gauge weeks
gauge-port | gauge port
== internal
a4 | span | Hospital walls from 1978 did well for a 34-year-old building. | 1978 to 2022 is 44 years
