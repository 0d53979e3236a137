title: Turboprop crashes near Kvitnes
domain: air accident
== a1-nordic-wire.txt | 2022-02-11
Commuter plane crashes in northern Norway, {{11|deaths:A}} killed

KVITNES, Norway, Feb 11 (NW) - {{Eleven people|deaths:A}} died and {{eight|survivors:A}} survived when a twin-engine turboprop hit a hillside short of the runway at Kvitnes in a snow squall on {{Thursday evening|day:A}}, police said.

Polarfly flight {{PF 318|flight:A}}, a {{33-seat|seats:A}} Dorand 220 with {{16 passengers|pax:A}} and {{three crew|crew:A}}, had taken off from Bodø at {{17:42|takeoff:A}} and vanished from radar at {{18:29|radar:A}}.

It struck the ground {{2.6 km|short:A}} from the threshold at a height of {{190 metres|height:A}}.

Rescuers on skis needed {{an hour and forty minutes|reach:A}} to get there. The temperature was {{minus 14 degrees Celsius|temp:A}}.

It is Norway's worst air accident since {{1993|since:A}}. Polarfly, which has {{nine aircraft|fleet:A}}, said that the captain had {{7,300 hours|capt-hours:A}}.

== a2-fjordposten-english.txt | 2022-02-12
Saturday 12 February
"We heard her singing"

They found the survivors because of a song. Ingeborg Skaldebakken, {{67|ingeborg:A}}, a choir leader, had made everybody who could still move sing in the broken tail, and at {{ten past eight|found:A}} on {{Thursday|day:A}} night the first skier heard it.

Those who came out alive, {{seven|survivors:B}} in number, are now in the hospital at Bodø, {{two|critical:A}} in a critical state. The youngest is a boy of {{nine|boy:A}}.

The number of dead, said police chief Terje Aasmundrud, stands at {{twelve|deaths:B}}, including both pilots. The cabin attendant, {{26|attendant:A}}, lives.

It was bitterly cold up there, {{7 degrees Fahrenheit|temp:A}}, as an American passenger put it. Rescuers took {{two and a quarter hours|reach:B}} from the alarm. In clear weather it is {{a 40-minute walk|walk}}.

Kvitnes airport, opened in {{1975|airport-built:A}}, has a runway of {{799 metres|runway:A}} and serves {{4,200 residents|residents}}. The plane approached from the east, for the {{second time|attempt:A}} that evening.

The airport is closed until {{Monday|reopen}}.

== a3-flight-safety-digest.md | 2022-02-18
---
title: "Kvitnes: crew descended below minimum on {{second|attempt:A}} approach"
date: 2022-02-18
outlet: Flight Safety Digest
---

The accident board's {{six-page|prelim-pages}} preliminary bulletin, dated {{17 February|prelim-date}}, says the Dorand with {{19 people|onboard:A}} aboard was on its {{third|attempt:B}} approach, having broken off earlier ones at {{18:03|app1}} and {{18:16|app2}}.

The minimum descent altitude is {{1,150 ft|mda}}. Impact came at {{620 feet|height:A}}, {{1.4 nautical miles|short:A}} out, at {{18:29:40|radar:A}}.

The captain had logged {{3,700 hours|capt-hours:B,hours-type:all}}, {{2,150|capt-type,hours-type:part}} of them on type; the first officer {{940|fo-hours}}. The aircraft, delivered in {{1998|acft-built:A}}, had {{41,000 landings|landings}} behind it.

Polarfly was fined {{NOK 1.2m|fine}} in {{2020|fine-year}} over duty rosters. The pilots had been at work for {{ten hours and 35 minutes|duty}}; the limit is {{11 hours|duty-limit}}.

Ticket sales have dropped by {{30%|sales}} since {{10 February|day:A}}. The fleet of {{nine|fleet:A,fleetchange:old}}, now {{eight|fleet-now,fleetchange:new}}, is flying.

The final report is due within {{12 months|final}}.

== a4-aviation-forum-post.txt | none
Re: PF318 — some facts please

1. {{Nineteen|onboard:A}} souls on board: {{16|pax:A}} + {{3|crew:A}}. Survivors: {{8|survivors:A}}. Fatalities: {{11|deaths:A}}.
2. The runway is {{800 m|runway:A}}, not {{1,200|runway-wrong}}.
3. A {{24-year-old|acft-age}} airframe is not old. The {{33-seater|seats:A}} was {{half|load}} full.
4. Take-off was at {{5.42 pm|takeoff:A}}, so the flight lasted {{57 minutes|dur}} to impact at {{6.29|radar:A}}.
5. Last one this bad in Norway: {{1993|since:A}}.
== a5-arctic-sunday.txt | 2022-03-06
The choir in the tail

Arctic Sunday | 6 March 2022
Text: Solveig Mørk-Iversen

She began with a psalm, went on to ABBA, and by the time the first headlamp came over the ridge Ingeborg Skaldebakken, {{67|ingeborg:A}}, had got as far as a rowing song with {{fourteen|verses}} verses. It is {{three and a half weeks|weeks-ago}} ago. She has lost the top of her voice.

{{Nineteen|onboard:A}} people were on flight {{318|flight:A}} to Kvitnes on the evening of {{10 February|day:A}}: a schoolteacher, {{two|electricians}} electricians, a boy of {{nine|boy:A}} with a hamster. {{Eight|survivors:A}} of them left the hill alive, and so did the hamster.

The facts of it will fit on a postcard. A machine for {{thirty-three|seats:A}}, {{half|load}} empty. A take-off at {{eighteen minutes to six|takeoff:A}}. A snow shower of {{four kilometres|shower}} across. {{Two|breaks}} tries at a runway of {{not quite 800 metres|runway:A}}, and then a {{third|attempt:B}}, and at {{6.29 p.m.|radar:A}} a hillside, {{190 metres|height:A}} above the sea and {{2.6 kilometres|short:A}} from the lights.

What will not fit is the cold. The mercury at Kvitnes stood at {{14 below|temp:A}}. “It was {{an hour and forty|reach:A}},” says Mrs Skaldebakken about the waiting. “I would have said a night.” She organised: those who could move lay on those who could not. The stewardess, {{26|attendant:A}}, who had a broken pelvis, gave out {{eleven|blankets}} blankets and a bottle of aquavit.

{{Eleven|deaths:A}} died. The captain, whom the newspapers have given both {{3,700|capt-hours:B}} and {{7,300|capt-hours:A}} hours, lived in her street. She has been to see his wife.

There has been nothing like it in the country since {{1993|since:A}}, {{twenty-nine years|since-years}}. Polarfly, with {{eight|fleet-now,fleetchange:new}} machines left, resumed its service to Kvitnes on the {{Monday|reopen}}. The choir, which has {{31|choir}} members, gave a concert. {{Six hundred|concert}} people came, in a town of {{4,200|residents}}.

== topics
deaths | people killed | conflict | 11 against 12
survivors | survivors | conflict | eight against seven
reach | time rescuers needed | conflict | 1h40 against 2h15
attempt | number of the approach | conflict | second against third
capt-hours | captain's hours | conflict | 7,300 against 3,700
fleetchange | aircraft before and after | scope | other time
hours-type | all hours and on type | scope | part
day | day
flight | flight
seats | seats
pax | pax
crew | crew
takeoff | takeoff
radar | radar
short | short
height | height
temp | temp
since | since
fleet | fleet
ingeborg | ingeborg
found | found
critical | critical
boy | boy
attendant | attendant
walk | walk
airport-built | airport built
runway | runway
residents | residents
reopen | reopen
prelim-pages | prelim pages
prelim-date | prelim date
onboard | onboard
app1 | app1
app2 | app2
mda | mda
capt-type | capt type
fo-hours | fo hours
acft-built | acft built
landings | landings
fine | fine
fine-year | fine year
duty | duty
duty-limit | duty limit
sales | sales
fleet-now | fleet now
final | final
runway-wrong | runway wrong
acft-age | acft age
load | load
dur | dur
verses | verses
weeks-ago | weeks ago
electricians | electricians
shower | shower
breaks | breaks
blankets | blankets
since-years | since years
choir | choir
concert | concert
== internal
a4 | span | Take-off was at 5.42 pm, so the flight lasted 57 minutes to impact at 6.29. | 17:42 to 18:29 is 47 minutes
a3 | repeat | crew descended below minimum on second approach | the text says it was on its third approach
