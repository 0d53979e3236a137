title: Flood at Marrandoo, Queensland
domain: flood
== a1-nationalbroadcaster.txt | 2022-03-02
Marrandoo flood: river peaks at {{11.62m|peak:A,peak-record:A,peak-fc:A}}, second man found dead
National Broadcaster News
Posted Wed 2 Mar 2022 at 6:14am, updated Wed 2 Mar 2022 at 11:40am

Key points:
- The Wirrin River peaked at Marrandoo {{overnight|peak-night:A}}, below the {{12.05-metre|record:A,peak-record:B}} record of {{1974|record-year:A}}
- {{Two|deaths:A}} people have died in the floods and {{one|missing:A}} is missing
- About {{5,400|evac:A,evac-centres:A}} residents are under evacuation orders

A {{second|deaths:A}} body has been found in floodwater in the southern Queensland town of Marrandoo, where the river topped out just short of its all-time high.

Police said the man, {{72|man-age:A,victims-ages:A}}, had stayed in his single-storey home in Quandong Street. On {{Monday|monday:A}}, a woman, {{48|woman-age:A,victims-ages:B}}, died when her ute was swept from a causeway at Tarcoola, {{35 kilometres|tarcoola:A}} upstream. A {{19-year-old|missing-age:A}} farm worker has not been seen since then.

The Bureau of Meteorology said the Wirrin reached {{11.62 metres|peak:A,peak-record:A,peak-fc:A}} at {{2:30am|peak-time:A}}. It had forecast a crest of {{12.2m|forecast:A,peak-fc:B}}, which would have come over the levee, built to withstand {{11.8m|levee:A}}.

Mayor Deb Corrigan said {{eighteen centimetres|margin:A}} had been the difference between a bad night and a catastrophe. Even so, {{about 430|homes:A,homes-yards:A}} homes have water above their floorboards, most of them in South Marrandoo, outside the levee.

In the {{48 hours|rain-hours:A}} to 9am Tuesday, {{387 millimetres|rain:A,rain-two:A}} fell at Marrandoo airport and {{512mm|rain-tarcoola:A,rain-two:B}} at Tarcoola, more than {{half|rain-share:A}} of what the town gets in an average year.

The State Emergency Service has carried out {{61|rescues:A,rescues-two:A,rescues-calls:A}} flood rescues and answered {{780|calls:A,calls-two:A,rescues-calls:B}} calls. {{Three|choppers:A}} helicopters are on stand-by.
== a2-marrandoomail.txt | 2022-03-04
The Marrandoo Mail, Friday, March 4, 2022
SO CLOSE: How {{seven inches|margin:A}} of dirt saved the main street
By Shane Pickup

THE tidemark on the levee behind the Royal Hotel is level with publican Barry Nolan's belt. He is {{six foot three|barry-height:A}}. "I stood there at {{half two Wednesday morning|peak-time:A}} and she just stopped," he said. "{{Twenty minutes|barry-min:A}} later she'd dropped a finger."

The Mail understands that {{340 houses|homes:B}} went under above floor level, and a further {{610|yards:A,homes-yards:B}} copped it in the yard or the garage. {{Eight of every ten|share-south:A}} of those are south of the river.

It's a different story to {{'74|record-year:A}}, when the water got to {{39 feet 6|record:A,peak-record:B}} and stayed in Capper Street for {{six days|days-74:A,days-t:A}}. This time it was off the low end of the street in {{30 hours|days-now:A,days-t:B}}.

The town has lost Ken Waddell, the {{72-year-old|man-age:A,victims-ages:A}} former postmaster, who would not leave his cat, and Tarcoola mother of {{three|kids:A}} Rachel Dunne, {{48|woman-age:A,victims-ages:B}}. Josh Petrie, {{19|missing-age:A}}, was found alive {{on Thursday|josh-day:A}} after {{two nights|josh-nights:A}} up a river gum.

At the Royal they were sweeping out the cellar and giving away what could not be sold. Nolan reckons the old-timers who built the first bank by hand, with horses, would have had a word to say about the engineers who wanted to knock it down. His grandfather was among them. There is a photograph over the bar, if you can see it for the mud.

At the showgrounds, {{640|showgrounds:A,evac-centres:B}} people were camped on {{Tuesday night|tue-night:A}}, {{half|half-kids:A}} of them kids. The CWA has made {{2,200|sandwiches:A}} sandwiches. The orders covering {{five and a half thousand|evac:A,evac-centres:A}} people were lifted {{at 3pm Thursday|lifted:A}}, bar South Marrandoo's {{900|south:A}}.

Rain gauge readings for the two days to Tuesday morning (thanks readers): airport {{387|rain:A,rain-two:A}}, Tarcoola {{512|rain-tarcoola:A,rain-two:B}}, Nolan's pub {{401|rain-pub:A}}, Glenlea station {{455|rain-glenlea:A}}.

Council says levee works finished in {{2013|levee-built:A}} cost {{$16.4 million|levee-cost:A,levee-new:A}}. A southern levee was knocked back in {{2016|levee-no:A}} at {{$21 million|levee-south:A,levee-new:B}}.

IN SPORT: Magpies 11.6 (72) d Roos 9.12 (66). Page 39.
== a3-premier-release.txt | 2022-03-03
MEDIA STATEMENT
Minister for Fire and Emergency Services
Thursday 3 March 2022

Immediate hardship payments for Marrandoo

Residents of the Marrandoo and Tarcoola local government areas can from {{9am tomorrow|apply-from:A}} apply for hardship payments of {{$180|grant-person:A,grant-t:A}} per person, to a maximum of {{$900|grant-family:A,grant-t:B}} for a family of five or more.

Rapid damage assessment teams have so far visited {{1,120|assessed:A}} properties. Of these, {{212|severe:A,severe-mod:A}} were assessed as severely damaged, {{218|moderate:A,severe-mod:B}} as moderately damaged and {{520|minor:A}} as having minor damage. {{170|undamaged:A}} were undamaged. That means that {{430|homes:A,homes-yards:A}} homes were inundated above floor level.

Tragically, {{two people|deaths:A}} have lost their lives. I thank police for the safe recovery {{yesterday|josh-day:B}} of a {{19-year-old|missing-age:A}} man reported missing near Tarcoola on {{Monday, 28 February|monday:A}}.

The State Emergency Service received {{1,040|calls-thu:A,calls-two:B}} requests for help since {{Sunday|calls-since:A}} and performed {{74|rescues-thu:A,rescues-two:B}} swift-water rescues. {{More than 310|volunteers:A}} volunteers are on the ground.

Crews from Brisbane and Toowoomba will relieve local volunteers, many of whom have been working while their own homes were under water. The Minister thanked them and asked residents to be patient with the power company, which must inspect every switchboard before supply can be restored. People should not enter floodwater and should boil drinking water until advised otherwise. Recovery centres are open in both towns.

At {{6am today|level-time:A}} the Wirrin River at Marrandoo stood at {{8.9 metres|level-thu:A}} and falling, after a peak of {{11.62 metres|peak:A,peak-record:A,peak-fc:A}} in the early hours of {{2 March|peak-night:A}}. Major flooding at Culgarra, {{140 kilometres|culgarra:A}} downstream, is expected {{on Saturday|culgarra-day:A}}, with a peak near {{7.4 metres|culgarra-peak:A}}.

Media contact: 0407 555 316
== a4-insurers.md | 2022-03-15
---
title: Wirrin River catastrophe declared; claims pass {{1,900|claims:A,claims-yr:A}}
date: 15/03/2022
outlet: General Insurance Newsdesk
---
Insurers have received {{1,940 claims|claims:A,claims-yr:A}} from the Wirrin River flood, {{72 per cent|claims-share:A}} of them for houses and contents and the remainder ({{543|claims-motor:A}}) for vehicles and businesses. The current estimate of losses stands at {{$88 million|loss:A,loss-total:A}}.

The average household claim is {{$53,000|avg:A}}. Many properties in South Marrandoo, where the premium for flood cover can exceed {{$9,000|premium:A,premium-north:A}} a year against {{$1,900|premium-n:A,premium-north:B}} behind the levee, were uninsured: the council's survey found that {{only 38 per cent|cover:A}} of the {{430|homes:A}} inundated homes had a policy that pays out.

Assessors have been delayed by a shortage of accommodation, with every motel bed in the district taken by people who have nowhere else to live. Builders are hard to find too. The council has asked insurers to allow owners to raise floors rather than simply restore what was there, and two of the larger companies say they are willing to consider it.

Farmers, whose fences and fodder are mostly uninsured, do not appear in these figures.

Damage to roads and bridges is a public cost, at {{$46 million|roads:A,loss-total:B}}.

The flood's crest, {{just over 11.6 m|peak:A,peak-record:A}}, was the highest since the {{12.05 m|record:A,peak-record:B}} of January {{1974|record-year:A}}, {{48 years|record-span:A}} ago. The {{2011|year-2011:A}} flood, which reached {{11.3 m|peak-2011:A,peak-record:C}}, led to {{2,310 claims|claims-2011:A,claims-yr:B}}, as there was no levee then.
== topics
peak | peak of the river at Marrandoo
record | record peak of 1974
peak-record | peaks of three floods | scope | years
forecast | forecast peak
peak-fc | peak and forecast | scope | actual and forecast
peak-night | date of the peak, night to 2 March
peak-time | hour of the peak
record-year | year of the record
record-span | years since the record
deaths | deaths
missing | missing
evac | people under evacuation orders
evac-centres | people ordered out and those at the showgrounds | scope | whole and part
man-age | age of the dead man
woman-age | age of the dead woman
victims-ages | ages of two victims | scope | two persons
missing-age | age of the missing man
tarcoola | distance of Tarcoola
levee | height of the levee
margin | margin between the peak and the levee
homes | homes flooded above the floor | conflict | 430 against 340
yards | properties flooded in the yard
homes-yards | homes flooded above the floor and in the yard | scope | two categories
rain-hours | hours of rain
rain | rain at the airport
rain-tarcoola | rain at Tarcoola
rain-two | rain at two places | scope | two places
rain-share | share of a year's rain
rain-pub | rain at the pub
rain-glenlea | rain at Glenlea
rescues | rescues, Wednesday
rescues-thu | rescues, Thursday
rescues-two | rescues on two days | scope | time
calls | calls, Wednesday
calls-thu | calls, Thursday
calls-two | calls on two days | scope | time
rescues-calls | rescues and calls | scope | different things
calls-since | since when calls are counted
choppers | helicopters
barry-height | publican's height
days-74 | days of water in 1974
days-now | hours of water now
days-t | duration in two floods | scope | two years
kids | children of the victim
josh-day | day the missing man was found | conflict | Thursday against Wednesday 2 March
josh-nights | nights in the tree
showgrounds | people at the showgrounds
tue-night | night of the count
half-kids | share of children
sandwiches | sandwiches
lifted | lifting of the orders
south | people still under orders
levee-built | year of the levee
levee-cost | cost of the levee
levee-south | cost of the southern levee
levee-new | cost of the two levees | scope | two projects
apply-from | start of applications
grant-person | payment a person
grant-family | payment a family
grant-t | payment for a person and a family | scope | per person and family
assessed | properties assessed
severe | severely damaged
moderate | moderately damaged
severe-mod | severely and moderately damaged | scope | two categories
minor | minor damage
undamaged | undamaged
monday | day the man went missing
volunteers | volunteers
level-time | time of the level
level-thu | level on Thursday
culgarra | distance of Culgarra
culgarra-day | day of the peak at Culgarra
culgarra-peak | peak at Culgarra
claims | claims
claims-yr | claims of two floods | scope | two years
claims-share | share of house claims
claims-motor | other claims
loss | insured loss
roads | damage to roads
loss-total | insured loss and road damage | scope | different things
share-south | share south of the river
barry-min | minutes until it fell
levee-no | year of the refusal
year-2011 | year of another flood
avg | average claim
premium | premium south of the river
premium-n | premium behind the levee
premium-north | premium in two parts | scope | two places
cover | share with cover
peak-2011 | peak of 2011
claims-2011 | claims of 2011
