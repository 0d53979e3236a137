title: Coral bleaching on the Perrin Reef
domain: climate/nature
== a1-coralseaexpress.txt | 2024-04-18
Perrin Reef suffers worst bleaching on record, survey finds
Coral Sea Express, 18/04/2024. By Dylan Hargreave-Moon

{{More than seven in ten|bleached:A,bleached-area:A}} corals along the Perrin Reef have turned white this summer in the worst bleaching ever seen there, according to aerial surveys made public {{yesterday|pub-day:A}}.

Scientists in a light plane looked at {{1,080 individual reefs|reefs:A}} over {{12 days in March|survey-days:A}}, from a height of {{150 metres|flight:A}}. They found bleaching on {{73 per cent|bleached:A,bleached-area:A,bleached-method:A,bleached-years:A,bleached-extreme:A}} of them; on {{39 per cent|extreme:A,bleached-extreme:B}} it was classed as extreme, meaning that {{at least nine out of ten|extreme-def:A}} corals were affected.

"I've been doing this for {{28 years|career:A}} and I cried into the headset," said lead scientist Dr Anneke Vuik, of Perrin University.

It is the reef's {{fifth|nth:A}} mass bleaching in {{eight years|eight-years:A}}. The one in 2016 touched {{56 per cent|bleached-2016:A,bleached-years:B}} of reefs.

Water temperatures stayed above {{30C|thirty:A}} for {{nine weeks|weeks:A}} and peaked at {{31.8C|sea-peak:A,sea-mean:A}} on {{21 February|peak-day:A}}. The usual February mean is {{28.9C|sea-mean:B}}.

Bleached coral isn't dead coral. After 2016 {{about a third|died-2016:A}} of what had bleached died within {{six months|died-months:A}}.

Rain made things worse in the south. Cyclone Hesper, {{in January|hesper:A}}, sent {{2.4 million tonnes|mud:A}} of mud out of the Burrum River, and the plume reached reefs {{60 km|plume:A,plume-usual:A}} offshore; in an ordinary year it goes no further than {{25 km|plume-usual:B}}.

Sharks and turtles seem unharmed. Of {{340 green turtles|turtles:A,turtles-thin:A}} caught and weighed, {{12|turtles-thin:B}} were thin.

The reef, {{1,450 km (900 miles)|reef-length:A}} in length, brings in {{2.1 million visitors|visitors:A}} a year and supports {{33,000 jobs|jobs:A}}. The federal government has set aside {{$1.2 billion|fund:A,fund-spent:A}} for it until {{2030|fund-end:A}}; {{$380 million|fund-spent:B}} has been spent.
== a2-tourismcouncil.txt | 2024-04-19
MEDIA STATEMENT - Perrin Coast Tourism Council
Friday 19 April 2024

The Council notes the release on {{Wednesday|pub-day:A}} of aerial survey data for the Perrin Reef, and wishes to put it in context.

Of {{1,080|reefs:A}} reefs observed, {{some 290|unbleached:A}} showed no bleaching at all. All {{14|pontoons:A}} visitor pontoons stand on reefs of that kind or with only light damage.

In the water the picture is less severe. Our members' divers checked {{62 sites|dive-sites:A}} in March and recorded bleaching in {{44 per cent|bleached-dive:A,bleached-method:B}} of corals.

The reef is bigger than any headline. It stretches for {{over 1,400 kilometres|reef-length:A}}, and last year it welcomed {{2.1 million|visitors:A}} guests, who spent {{$4.8 billion|spend:A}}. {{Some 36,000|jobs:B}} people depend on it for their living.

The sea at Port Ansell has cooled to {{27.6 degrees|sea-now:A}}. Its highest this summer, {{31.2|sea-peak:B}}, was reached {{in the third week of February|peak-day:A}}.

Members report that {{19 per cent|bookings:A}} of bookings for June have been cancelled since Wednesday, {{worth $31 million|bookings-worth:A}}. A {{three-day|package:A}} reef package costs {{$890|package-price:A}}; operators are now offering it at {{$640|package-offer:A}}.

This is the {{fourth|nth:B}} such event since 2016, not the first. Reefs recover. Coral cover in the north rose from {{13 per cent|cover-years:A}} in 2017 to {{34 per cent|cover-years:B}} in 2022, {{more than threefold|cover-times}}.

Contact: 07 5550 0173
== a3-oceansciencedesk.md | 2024-04-24
---
title: What the planes saw, and what the divers will have to see
date: 2024-04-24
section: Ocean Science Desk
---

Start with the number that went round the world: {{73%|bleached:A,bleached-area:A,bleached-method:A,bleached-years:A,bleached-extreme:A}} of reefs bleached. It comes from {{1,080|reefs:A}} scores, each given in {{a few seconds|score-seconds}}. It doesn't mean that so much of the coral is affected; by area, Vuik's group puts it at {{about half|bleached-area:B}}.

Extreme bleaching ({{90% or more|extreme-def:A}} of colonies) hit {{421|extreme-count:A}} reefs. That's {{39%|extreme:A,bleached-extreme:B}}. In 2016 it was {{24%|extreme-2016:A}}; in 2020, {{25%|extreme-2020:A}}.

How often? In 1998, 2002, 2016, 2017, 2020, 2022 and now 2024: {{seven|nth-all:A}} times since records began. Since the summer of 2016-17 there have been {{four|nth-four:A}}.

Who's to blame besides the heat? Hesper's mud, in part: satellites show brown water {{80 km|plume:B}} from the river mouth, three times the normal {{25|plume-usual:B}}, after {{2.4 megatonnes|mud:A}} came down in {{nine days|mud-days}}. And the starfish: divers killed {{47,000|starfish:A}} last year.

Turtles are fine, mostly: {{12|turtles-thin:B}} of {{340|turtles:A,turtles-thin:A}} underweight, or {{3.5%|turtles-share:A}}.

How hot? Heat stress is measured in degree heating weeks. {{Eight|dhw-threshold:A,dhw:B}} of these kill coral. Parts of the reef had {{15.2|dhw:A}}. For {{sixty-three days|weeks:A}} it was warmer than {{thirty degrees|thirty:A}}.

How many will die? After the 2016 event divers found {{30%|died-2016:A}} of bleached shallow coral dead by October. This year's dives, at {{80 sites|dives-plan:A}}, will be done {{by the end of June|dives-end:A}}.

The survey itself took {{17 days|survey-days:B}} and {{9,300 km|survey-km:A}} of flying. It cost {{$640,000|survey-cost:A}}, {{0.05%|survey-share:A}} of the rescue fund, for which {{$1.2bn|fund:A,fund-spent:A}} is earmarked to the end of the decade.

*In other news: the whales are late; sea ice at a {{73|ice}}-year low.*
== a4-globalwire.txt | 2024-04-17
Nearly three quarters of Perrin Reef bleached, scientists say

PORT ANSELL, Australia, April 17 (Global Wire) - {{Seventy-three percent|bleached:A,bleached-area:A,bleached-extreme:A,bleached-method:A,bleached-years:A}} of the coral reefs that make up the Perrin Reef have bleached after months of hot water, scientists said {{on Wednesday|pub-day:A}}.

It was the {{fifth|nth:A}} such event since 2016 and the most extensive; then, {{56 percent|bleached-2016:A,bleached-years:B}} were hit. {{Four in ten|extreme:A,bleached-extreme:B}} reefs lost the colour of {{nine corals out of ten|extreme-def:A}}.

The survey covered {{1,080|reefs:A}} reefs along {{900 miles|reef-length:A}} of coast and was flown at {{500 feet|flight:A}}. Sea temperatures had peaked at {{89 degrees Fahrenheit (31.8 C)|sea-peak:A,sea-mean:A}} in February.

Anneke Vuik, who has led such surveys for {{18 years|career:B}}, called it "a bonfire under water". The reef employs {{33,000|jobs:A}} and draws {{2.4 million|visitors:B}} tourists a year.

The federal rescue fund of {{A$1.2 billion ($770 million)|fund:A,fund-spent:A}} runs to {{2030|fund-end:A}}.
== a5-ansellcourier.txt | 2024-04-18
Reef in hot water, town in a cold sweat

It was the {{fifth|nth:A}} such event since 2016 and the most extensive; then, {{56 percent|bleached-2016:A,bleached-years:B}} were hit. {{Four in ten|extreme:A,bleached-extreme:B}} reefs lost the colour of {{nine corals out of ten|extreme-def:A}}.

At the marina of Port Ansell {{14|boats}} of {{31|boats-all}} tour boats stayed in harbour yesterday. "We have had {{nine|calls}} cancellations since breakfast," said skipper Gus Tamblyn, {{62|tamblyn}}, who has sailed here for {{28 years|tamblyn-years:A}}.
== topics
career | years Vuik has done surveys | conflict | 28 against 18
visitors | visitors a year | conflict | 2.1 against 2.4 million
plume | reach of the mud | conflict | 60 against 80 km
plume-usual | reach of the mud this year and usually | scope | time
turtles-thin | turtles caught and thin ones | scope | whole and part
turtles-share | 12 of 340 is 3.5 per cent (right)
bleached | share of reefs with bleaching
bleached-area | share of reefs and of coral area | scope | definition
bleached-method | from the air and by divers | scope | method
bleached-extreme | all bleaching and extreme | scope | definition
bleached-years | bleaching in 2024 and 2016 | scope | two years
reefs | reefs surveyed
nth | mass bleachings, 2016 to 2024 | conflict | fifth against fourth
jobs | jobs | conflict | 33,000 against 36,000
sea-peak | highest water temperature | conflict | 31.8 against 31.2
survey-days | length of the survey | conflict | 12 against 17 days
sea-mean | peak and usual mean | scope | definition
fund-spent | fund and spent part | scope | whole and part
dhw | heat stress and threshold | scope | threshold
cover-years | coral cover in 2017 and 2022 | scope | two years
unbleached | 27 per cent of 1,080 is some 290 (right)
extreme-count | 39 per cent of 1,080 is 421 (right)
weeks | weeks above 30 degrees, nine weeks = 63 days
survey-share | 640,000 of 1.2bn is 0.05 per cent (right)
peak-day | day of the highest temperature
ice | other news (trap)
dive-sites | divers' sites (trap)
dives-plan | sites planned (trap)
pub-day | day of publication, Wednesday 17 April 2024
flight | flight
extreme | extreme
extreme-def | extreme def
eight-years | eight years
bleached-2016 | bleached 2016
thirty | thirty
died-2016 | died 2016
died-months | died months
reef-length | reef length
fund | fund
fund-end | fund end
pontoons | pontoons
bleached-dive | bleached dive
spend | spend
sea-now | sea now
score-seconds | score seconds
extreme-2016 | extreme 2016
extreme-2020 | extreme 2020
nth-all | nth all
nth-four | nth four
dhw-threshold | dhw threshold
dives-end | dives end
survey-km | survey km
survey-cost | survey cost
cover-times | cover times
hesper | hesper
mud | mud
turtles | turtles
bookings | bookings
bookings-worth | bookings worth
package | package
package-price | package price
package-offer | package offer
mud-days | mud days
starfish | starfish
boats | boats
boats-all | boats all
calls | calls
tamblyn | tamblyn
tamblyn-years | tamblyn years
== copies
passage a5 a4
== internal
a2 | percent_change | rose from 13 per cent in 2017 to 34 per cent in 2022, more than threefold | 34 is 2.6 times 13
