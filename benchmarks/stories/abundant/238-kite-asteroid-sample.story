title: Kite probe returns asteroid sample
domain: space
== a1-transpacificnews.txt | 2025-09-29
Capsule with asteroid dust lands in outback after {{seven-year|years:A}} trip

WOOMBAROO, Australia, Sept 28, 2025 (TPN) - A capsule carrying what scientists hope is {{at least 60 grams|sample-goal:A,sample:C}} of dust and pebbles from the asteroid Ishikari parachuted into the South Australian desert on {{Sunday|landing:A}}, ending a {{6.2-billion-kilometre (3.9-billion-mile)|distance:A}} voyage.

The capsule, {{46 centimetres|capsule:A}} across, was released by the Japanese-European spacecraft Kite at a distance of {{102,000 km|release:A}} {{four hours|release-hours:A}} before landing. It hit the atmosphere at {{12.1 km a second|speed:A}} and came down at {{5:42 a.m. local time|time:A}}, {{eight kilometres|offset:A}} from the centre of the target zone.

A helicopter crew reached it {{53 minutes|recovery:A}} later. "It was warm, like a loaf of bread," said recovery leader Keiko Anzai, {{44|anzai-age:A}}.

Launched in {{November 2018|launch:A}}, Kite spent {{19 months|orbit:A}} at Ishikari, a body {{870 metres|asteroid:A}} wide that circles the sun between Earth and Mars, and touched it {{twice|touches:A}}.

Only {{three|earlier-missions:A}} missions have brought material home from asteroids before; the largest haul was {{121.6 grams|record:A}}.

The project cost {{$680 million|cost:A,cost-share:A}}, {{$190 million|cost-share:B}} of it borne by Europe. The mother ship flies on to a second asteroid, to arrive in {{2031|next:A}}.

Anzai said a parachute that had opened late, at {{1,600 metres|chute:A,chute-plan:A}} instead of the planned {{3,000|chute-plan:B}}, explained the distance from the aiming point. The capsule touched down at {{about 18 km an hour|touch-speed:A}}.

{{Some 40 researchers|researchers:A}} will examine the grains first; {{three quarters|kept:A}} of them are to be kept for scientists not yet born.
== a2-adelaideledger.txt | 2025-09-29
Special delivery: space parcel drops in on Woombaroo
Adelaide Ledger, Monday

PUBLICAN Shaz Dunne, {{61|dunne-age}}, thought it was a shooting star. "Then it went bang," she said. At {{18 minutes to six|time:A}} {{yesterday morning|landing:A}}, {{200 kilometres|dunne-distance}} from her verandah, a capsule the size of a wok touched the red dirt.

It had come from an asteroid {{nearly a kilometre|asteroid:A}} across called Ishikari, and by the long road: {{6.2 billion|distance:A}} kilometres, since {{late 2018|launch:A}}.

{{Seventy-one|team:A}} people from {{five|nations}} nations had camped at the range. They'd feared the wind; in the end the thing was {{11km|offset:B}} off. {{Just over half an hour|recovery:B}} after it landed they had it in a bag.

Today it will be flown to Sagamihara, in a box at {{minus 18C|box}}. The lid will be lifted in {{October|opening:A}}.

"There may be {{a hundred grams|sample:B}} in there, we weighed the arm," said Dr Anzai. By agreement, Australia gets {{half a gram|australia:A}}.

The hiccup came on the way down. The chute was supposed to bloom at three thousand metres; it took its time, and did so at {{barely 1,100|chute:B}}. The landing was still gentle, at {{18 kph (11 mph)|touch-speed:A}}, slower than the average emu.

{{Forty|researchers:A}} scientists are waiting in Japan. The rest of us may look at a grain in the museum from {{March|museum:A}}, under a lens.

The road to Woombaroo was closed for {{46 hours|road}}. The pub sold {{1,870|pies}} pies.
== a3-astrotoday.md | 2025-11-12
---
title: "Kite's haul: {{83.7 grams|sample:A,sample-goal:B}}"
date: 2025-11-12
---
The numbers are in. When the second chamber of the sample canister was emptied {{on Monday|weighing:A}}, the scales in Sagamihara showed {{83.7 g (2.95 oz)|sample:A,sample-goal:B}} of asteroid Ishikari, {{40 percent|over-goal:A}} above the goal of {{60 g|sample-goal:A,sample:C}}.

Chamber A, filled at the first touchdown, held {{52.3 g|chamber-a:A,chambers:A}}; chamber B {{31.4 g|chamber-b:A,chambers:B}}. The largest pebble is {{11 mm|pebble:A}} long.

First results: carbon makes up {{4.6%|carbon:A}} by weight, and {{14 of the 20|amino:A}} amino acids used by life are present.

The capsule landed {{on September 28|landing:A}} after a flight of {{six years and ten months|years:A}}. It was opened {{on October 21|opening:A}}, {{nine days|opening-late:A}} later than planned because of {{two|screws}} stuck screws.

How the sample is shared: Japan {{50%|share-japan:A}}, Europe {{28%|share-europe:A}}, U.S. {{10%|share-us:A}}, Australia {{0.6%|share-australia:A}}, others the rest. Teams in {{17|share-countries}} countries get some.

Storage: {{75%|kept:A}} will stay sealed in nitrogen, at Sagamihara and, for safety, {{a tenth|backup:A}} of that at a site {{480 km|backup-distance:A}} away. First in line is a group of {{40|researchers:A}}, joined in spring by {{230|researchers-later:A}} more.

An inquiry blames the late parachute, which opened at {{1,600 m|chute:A,chute-plan:A}}, on a sensor costing {{$900|sensor:A}}.

Kite left the asteroid in {{December 2022|departure:A}} after {{16 months|orbit:B}} there, having arrived in {{May 2021|arrival:A}}. It now has {{41 kg|xenon:A}} of xenon left, enough for its visit in {{2032|next:B}} to the asteroid Tenryu ({{120 m|tenryu:A}}).

The bill, including operations: {{$680m|cost:A,cost-share:A}}.
== a4-tokyodaily.txt | 2025-10-22
Kite capsule opened: black sand, and a lot of it

SAGAMIHARA - With {{two|screws}} stubborn screws drilled out, scientists {{on Tuesday|opening:A}} lifted the lid of the capsule that the probe Kite dropped over Australia {{on Sept. 28|landing:A}}. Inside lay what looked like coffee grounds.

"More than we dared to hope," said Keiko Anzai, {{46|anzai-age:B}}. The aim was {{60 grams|sample-goal:A,sample:C}}; a first weighing of the {{outer|outer}} dust alone gave {{9.2|dust:A}}.

Kite reached the {{870-metre|asteroid:A}} asteroid Ishikari in {{May 2021|arrival:A}}, stayed {{19 months|orbit:A}} and came down on it {{two times|touches:A}}. The whole voyage took {{nearly seven years|years:A}} and {{$860 million|cost:B}}.

Only {{three|earlier-missions:A}} earlier spacecraft have done the like. The capsule came to earth {{8 km|offset:A}} from where it should have.
== topics
anzai-age | age of Anzai | conflict | 44 against 46
cost | cost of the project | conflict | 680 against 860 million dollars
dust | first weighing (trap)
chute | height at which the parachute opened | conflict | 1,600 against barely 1,100 m
chute-plan | real and planned height | scope | plan and actual
researchers-later | researchers later (trap)
touch-speed | speed at touchdown
years | duration of the trip, some seven years
sample | sample hoped for and weighed | scope | estimate and actual
sample-goal | goal and result | scope | target and result
offset | distance from the centre of the target zone | conflict | eight against 11 km
recovery | time until recovery | conflict | 53 minutes against just over half an hour
orbit | time at the asteroid | conflict | 19 against 16 months
next | arrival at the second asteroid | conflict | 2031 against 2032
chambers | content of the two chambers | scope | parts
cost-share | whole cost and European part | scope | whole and part
landing | landing day, Sunday 28 September 2025
over-goal | 60 to 83.7 is 40 per cent (right)
record | largest haul ever (trap)
tenryu | another asteroid (trap)
pies | pies, digits of the asteroid's width (trap)
road | road closure (trap)
distance | distance
capsule | capsule
release | release
release-hours | release hours
speed | speed
time | time
launch | launch
asteroid | asteroid
touches | touches
earlier-missions | earlier missions
dunne-age | dunne age
dunne-distance | dunne distance
team | team
nations | nations
box | box
opening | opening
australia | australia
weighing | weighing
chamber-a | chamber a
chamber-b | chamber b
pebble | pebble
carbon | carbon
amino | amino
opening-late | opening late
screws | screws
share-japan | share japan
share-europe | share europe
share-us | share us
share-australia | share australia
share-countries | share countries
departure | departure
arrival | arrival
xenon | xenon
researchers | researchers
kept | kept
museum | museum
backup | backup
backup-distance | backup distance
sensor | sensor
outer | outer
== internal
a3 | span | left the asteroid in December 2022 after 16 months there, having arrived in May 2021 | May 2021 to December 2022 is 19 months
