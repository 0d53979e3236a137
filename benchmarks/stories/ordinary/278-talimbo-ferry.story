title: Capsizing of the ferry Santa Merced off Talimbo
domain: disaster
== a1-islandwire.txt | 2021-06-10
{{Nine|dead:A}} drown, dozens missing as ferry overturns off Talimbo
TALIMBO CITY, June 10 (Island Wire) - A wooden-hulled ferry carrying {{118 passengers|manifest:A}}, by its manifest, capsized in rough water {{Wednesday afternoon|day:A}}, killing at least {{nine|dead:A}}, the coast guard said. {{Seventy-three|saved:A}} had been pulled from the sea by nightfall and {{36|missing:A}} could not be found.

The M/V Santa Merced had left Talimbo at {{1:15 p.m.|depart:A}} for Port Aguila, {{31 nautical miles|route:A}} to the west. It rolled over {{five nautical miles|offshore:A}} from the island of Bantoc, some {{90 minutes|sail:A}} into the trip.

"Waves were {{three meters|waves:A}} and she took one on the side," said Commander Rolando Estacio. {{Two|cgships:A}} coast guard cutters and {{14|fishers:A}} fishing boats joined the search, which was stopped at {{9 p.m.|stop:A}} and resumed at dawn.

Survivor Liza Manubay, {{27|age-liza:A}}, held on to a cooler for {{four hours|liza-hours:A}}. Her {{two|kids:A}} children are safe.

The vessel, {{24 meters|length:A}} long and built in {{1998|built:A}}, is licensed to carry {{150|licence:A}}. No gale warning was up; one was raised at {{5 p.m.|gale:A}}

Ferry accidents are common in the islands. In {{December 2016|prev:A}}, {{62 people|prevdead:A}} died when the Doña Pilar sank near Bantoc with {{131|prevaboard:A}} aboard.

ALSO: Dengue cases top 1,180 | Peso at 47.73 | Typhoon season: 19 storms expected
== a2-talimbotimes.txt | 2021-06-12
More on board than on paper
The Talimbo Times - Saturday, June 12, 2021

They laid them in the gymnasium, under the basketball hoop: {{twenty-one|dead:B}} by last night, {{six|dead-kids:A}} of them children. Another {{17|missing:B}} have not come home.

The list the Santa Merced handed to the port counted {{118|manifest:A}}. But {{139|aboard:A}} persons have now been accounted for by name, and the governor believes those {{21|excess:A}} extra were mostly kids below {{seven|kidsage:A}}, who ride free. {{One hundred and one|saved:B}} are alive.

Fisherman Dodong Abella, {{58|age-dodong:A}}, saw her go over. "From our boat to the rocks of Bantoc it was {{two miles|offshore:B}}, not more. We could hear the chickens on shore." He and his son got {{19|dodong:A}} people out in a boat for eight.

The ferry cast off at {{about a quarter past one|depart:A}} on {{June 9|day:A}}. Dodong puts the time she rolled at {{2:45|roll:A}}. The first call for help, by cellphone, was logged at {{3:20|call:A}}.

She was a {{23-year-old|built:A}} boat that had been stretched from {{19 meters|length:B}} to {{24|length:A}}. Her last inspection was on {{March 3|inspect:A}}. She had life vests for {{160|vests:A}}; divers found {{112|vests:B}} still tied in their racks.

Lovella Shipping, which has {{four|fleet:A}} other vessels, offers {{200,000 pesos|offer:A}} for each life lost and {{20,000|offerinj:A}} for the hurt. Families of the {{62|prevdead:A}} lost on the Doña Pilar got {{150,000|offer:B}}, after {{three years|prevwait:A}}.

Of the survivors, {{34|hosp:A}} were in hospital on Thursday and {{12|hosp:B}} yesterday. Searchers now have {{six|cgships:B}} ships and {{two|aircraft:A}} planes and cover {{340 square miles|area:A}}.

Masses: 6 a.m., 9 a.m. and 5 p.m. at the cathedral | Ice plant hiring 17
== a3-marina.md | 2021-06-14
---
title: Advisory 2021-14: Preliminary findings, M/V Santa Merced
date: 14 June 2021
---
The Authority has suspended the passenger ship safety certificate of Lovella Shipping's {{five|fleet:B}} vessels pending audit.

**Persons on board.** {{142|aboard:B}}: {{133 passengers|aboard-pax:A}} and {{nine crew|crew:A}}. Confirmed dead: {{32|dead:C}}. Rescued: {{104|saved:C}}. Missing: {{six|missing:C}}. Status as of {{13 June, 1800H|asof:A}}.

**Vessel.** Length {{24.1 m|length:A}}, {{79 GT|gt:A}}, built {{1998|built:A}}; lengthened {{2009|stretch:A}}. Authorized capacity {{150|licence:A}} in fair weather, {{110|licence:B}} where waves exceed {{two meters|wavelimit:A}}.

**Sequence.** Departure {{1315H|depart:A}}. Capsizing about {{1445H|roll:A}}. Distress call {{1520H|call:A}}. First coast guard asset on scene {{1655H|arrive:A}}; the standard is {{60 minutes|arrivestd:A}} after the call.

**Cargo.** {{11.5 tonnes|cargo:A}} of cement and rice were carried on the upper deck; {{3 tonnes|cargo:B}} were declared.

**Weather.** Wind {{22 to 27 knots|wind:A}}, waves {{2.5 to 3.5 m|waves:A}}.

**Licence of the master.** The master, {{63|age-master:A}}, held a licence valid to {{30 September 2022|lic-to:A}}. He is among the rescued.

In the years {{2016 to 2020|stat-years:A}} the Authority recorded {{104|stat:A}} sea accidents with {{321|statdead:A}} deaths. Vessels with wooden hulls must be retired by {{31 December 2023|retire:A}}; {{2,480|wooden:A}} remain, from {{3,900|wooden:B}} in 2016.

A public hearing opens on {{28 June|hearing:A}} at {{9:00 a.m.|hearingtime:A}}
== a4-tradewinds.txt | 2021-06-14
Lovella Shipping counts the cost
Straits Shipping Review, 14 June

Manila-listed Lovella Shipping fell by {{30 per cent|share:A}}, the daily limit, to {{Ps 4.13|price:A}} on Thursday and a further {{11 per cent|share:B}} on Friday. It has lost {{Ps 620m|mcap:A}} in market value since a ferry of its fleet turned turtle {{last Wednesday|day:A}} {{90 minutes|sail:A}} out of Talimbo.

The hull was insured for {{Ps 18m|hull:A}} and each passenger for {{Ps 200,000|paxins:A}}. With {{32|dead:C}} bodies found, the passenger bill may be {{Ps 6.4m|paxbill:A}} so far. Chairman Ernesto Lovella, {{66|age-lovella:A}}, puts the loss of a month's sailings at {{Ps 31m|lossmonth:A}}.

Last year the line carried {{410,000|pax-year:A}} people, down from {{1.1m|pax-year:B}} in 2019, and lost {{Ps 73m|netloss:A}}. Two steel ferries ordered in China for {{US$9m|steel:A}} apiece were due in {{2020|steeldue:A}}; they are now expected in {{mid-2022|steeldue:B}}.

Regulators say the boat could take {{150|licence:A}}. The port captain who let her sail with waves at {{three metres|waves:A}}, {{one metre|overlimit:A}} over the limit, has been relieved. The man at the wheel was sailing on papers that {{ran out in April|lic-to:B}}, the seamen's union claims.

The accident is the worst since {{late 2016|prev:A}}, when the Doña Pilar, which belonged to a rival, went down with the loss of {{more than sixty|prevdead:A}}, {{nearly half|prevshare:A}} of those aboard. Some {{2,500|wooden:A}} timber ferries still ply the islands. Banks offered {{Ps 2bn|loans:A}} to replace them. Drawn so far: {{Ps 340m|loans:B}}.

The inquiry sits from {{a fortnight today|hearing:A}}. Rates: Panamax $31,200 a day, up 4 per cent.
== topics
dead | deaths by day | scope | toll rose
manifest | passengers on the manifest
day | day of capsizing
saved | rescued by day | scope | revised
missing | missing by day | scope | fell
aboard | persons aboard, count of 11 June and of 13 June | scope | revised count
depart | departure time
route | length of route
offshore | distance from Bantoc | conflict | five nautical miles against two miles
sail | time into trip
waves | wave height
cgships | coast guard ships by day | scope | reinforced
fishers | fishing boats
stop | search stopped
age-liza | age
liza-hours | hours in water
kids | her children
length | length now and before stretching | scope | before and after
built | year of build
licence | capacity in fair and rough weather | scope | conditions
gale | gale warning time
prev | date of former accident
prevdead | dead in former accident
prevaboard | aboard in former accident
dead-kids | children among dead
excess | extra persons
kidsage | age of free riders
age-dodong | age of fisherman
dodong | people he saved
roll | time of capsizing
call | time of call
inspect | last inspection
vests | vests carried and unused | scope | part
fleet | other vessels, and all vessels with the lost one | scope | four others, five in all
offer | compensation now and then | scope | different accidents
offerinj | for the injured
prevwait | wait for payment
hosp | in hospital by day | scope | fell
aircraft | planes
area | search area
aboard-pax | passengers aboard
crew | crew
asof | time of count
gt | tonnage
stretch | year of stretching
wavelimit | wave limit
arrive | first coast guard boat
arrivestd | standard
cargo | cargo carried and declared | scope | declared against actual
wind | wind
age-master | age of master
lic-to | end of master's licence | conflict | 30 September 2022 against April
stat-years | years of statistics
stat | accidents (trap)
statdead | deaths in accidents
retire | retirement of wooden hulls
wooden | wooden ferries now and 2016 | scope | years
hearing | start of the hearing
hearingtime | its time
share | share price fall Thursday and Friday | scope | days
price | share price
mcap | market value lost
hull | hull insured
paxins | insurance per passenger
paxbill | passenger bill
age-lovella | age of chairman
lossmonth | loss of a month's sailings
pax-year | passengers last year and 2019 | scope | years
netloss | net loss
steel | price of ferries
steeldue | delivery planned and now | scope | plan
overlimit | over the limit
prevshare | share dead
loans | loans offered and drawn | scope | part
== copies
== internal
