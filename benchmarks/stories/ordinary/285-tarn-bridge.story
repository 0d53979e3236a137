title: Opening of the Osterwater bridge
domain: infrastructure
== a1-ministry.md | 2023-06-02
---
title: Osterwater Bridge to open on 9 June
date: 2 June 2023
---
The Osterwater Bridge between Lindhamn and Vesterö will be opened to traffic on Friday {{9 June|open:A}} at {{12.00|opentime:A}}, the Ministry of Transport announces. On Sunday {{4 June|walk:A}} the public may walk across; {{30,000 visitors|walkers:A}} are expected.

Facts in brief. Total length {{2,840 metres|length:A}}; main span {{610 metres|span:A}}; pylons {{187 metres|pylon:A}}; clearance {{52 metres|clear:A}}; {{four lanes|lanes:A}} and a cycle path of {{3.5 metres|path:A}}. Steel: {{31,000 tonnes|steel:A}}.

The cost is {{SEK 7.9 billion|cost:A}}. Parliament's decision of {{2015|decision:A}} had estimated {{SEK 6.2 billion|cost:B}} at the prices of that year. The loan is to be repaid over {{28 years|loan:A}}.

Tolls: cars {{SEK 85|toll:A}}, lorries {{SEK 240|toll:B}}, motorcycles {{SEK 40|toll:C}}. Residents of Vesterö pay {{SEK 35|toll:D}}. The first {{ten days|free:A}} are free of charge. The ferry cost {{SEK 110|toll:E}}.

The trip, {{38 minutes|trip:A}} by ferry including waiting, will take {{four minutes|trip:B}}. Traffic of {{9,400 vehicles a day|traffic:A}} is forecast for the first year and {{14,000|traffic:B}} for {{2035|trafficyear:A}}. The ferry carried {{5,100|traffic:C}} in 2022.

The last ferry sails on {{11 June|ferry:A}} at {{23.40|ferrytime:A}}.
== a2-lindhamnsbladet.txt | 2023-06-05
{{Forty-four thousand|walkers:B}} took the bridge on foot
Lindhamns Bladet, Monday 5 June 2023

The police stopped counting at {{four in the afternoon|countstop:A}}. By then {{44,000|walkers:B}} had gone over the new bridge on {{Sunday|walk:A}}, nearly {{half|walkmore:A}} more than had been expected. The youngest we met was {{nine days|age-baby:A}} old, the eldest, Signe Björk, {{97|age-signe:A}}. "I waited for this since the promise of {{1964|promise:A}}," she said.

{{Sixteen|faint:A}} people fainted in the heat, {{28 degrees|temp:A}} at noon. {{Two|faint:B}} were taken to hospital. Sausages sold: {{11,200|sausages:A}}.

Up there the wind sings in the {{112|cables:A}} stays. From the deck, {{58 metres|deck:A}} over the water, one sees as far as Korsnäs, {{40 km|view:A}} off. Bridge engineer Per Alm, {{52|age-alm:A}}, showed us the lift in the pylon: {{187 metres|pylon:A}} in {{three minutes|lift:A}}. {{Eleven|crews:A}} nationalities built it. {{One|accident:A}} man lost his life, a {{33-year-old|age-accident:A}} welder from Gdynia, in {{October 2021|accidentdate:A}}.

At its widest, between the towers, it leaps {{six hundred and ten|span:A}} metres. It was to have been ready for {{Midsummer 2022|plan:A}}.

On Vesterö, with {{6,300|pop:A}} inhabitants, house prices went up {{31 per cent|house:A}} in {{three years|houseyears:A}}, in Lindhamn {{9|house:B}}. A doctor is sought; {{28|dentist:A}} people are in the queue for the dentist.

The ferry M/F Tärnan, {{38|age-ferry:A}} years in service, is for sale at {{SEK 4 million|ferryprice:A}}. Its crew of {{22|crew:A}} have been found work, all but {{three|crew:B}}. On {{Sunday|ferry:A}} {{20 minutes before midnight|ferrytime:A}} it's over.

Read also: Vesterö IF–Korsnäs 4–0 | 610 boats in regatta | Strawberries 35 kr a litre
== a3-nordbyggwire.txt | 2023-06-09
Crown princess cuts ribbon on SEK {{7.9 billion|cost:A}} bridge
NORDBYGG NEWS AGENCY - Friday June 9

Cars began to roll across the Osterwater at {{seven minutes past noon|opentime:A}} {{today|open:A}}, behind a {{1958|volvo:A}} Volvo with the crown princess in the passenger seat. In the first {{six hours|firsthours:A}} {{8,700|first:A}} vehicles went over.

The link, {{2.8 km|length:A}} from end to end, spares islanders {{more than half an hour|trip-save:A}} each way. Until {{19 June|freeend:A}} there's nothing to pay; after that a car will be charged {{SEK 85|toll:A}}, or {{35|toll:D}} for locals.

Contractor Haldor-Brix, which won the job with a bid of {{SEK 4.6 billion|bid:A}}, demands {{SEK 1.1 billion|claim:A}} on top. The road agency has accepted {{SEK 340 million|claim:B}}; the rest goes to arbitration in {{September|arb:A}}. The firm's shares rose {{1.9%|share:A}}. It says that it put in {{34,000 tonnes|steel:B}} of steelwork, from yards in Poland and Spain.

Minister Agneta Rosenqvist said the tolls would end {{in 2051|tollend:A}}. The opposition, which leads by {{3.5 points|polls:A}}, promises to scrap them in {{2027|scrap:A}} and to build the {{11-kilometre|bypass:A}} bypass.

Protesters, {{about 40|protest:A}} according to police, held signs against the felling of {{2,300|trees:A}} oaks. {{4,600|planted:A}} were planted in their place.

In {{1991|ferrysink:A}} a ferry hit the rocks on the crossing; {{nine|sinkdead:A}} drowned.
== a4-spanmag.txt | 2023-06-16
SPAN magazine | The Osterwater crossing: an engineer's view
16.6.2023

A week of traffic is in: {{118,000|week:A}} vehicles, or {{almost 17,000|traffic:D}} a day. That's with free passage and good weather; the agency sticks to its forecast of {{9,400|traffic:A}}.

The cable-stayed main span, {{610 m|span:A}}, is the country's {{third-longest|rank:A}}. Its deck hangs from {{112|cables:A}} stays, the longest {{327 m|stay:A}}. It was assembled from {{89|segments:A}} segments of {{up to 380 t|segment:A}}. Ships have {{52 m|clear:A}} of headroom, {{six|deckdiff:A}} less than the height of the roadway.

The towers stand on rock at {{41 m|found:A}} below sea level. An archaeological find, a cog of around {{1390|cog:A}}, cost {{five months|cogdelay:A}}; the steel price another SEK {{410m|steelcost:A}}. So what would have been {{6.2|cost:B}} became {{7.9|cost:A}} billion, {{27 per cent|overrun:A}} more (in constant prices, {{9 per cent|overrun:B}}).

Cyclists have {{three and a half metres|path:A}}. On windy days, over {{25 m/s|wind:A}}, everything stops: the agency reckons with {{14 hours|windh:A}} a year, the ferry stood still for {{190|windh:B}}.

Design life is {{120 years|life:A}}. Inspection is by drone every {{second|inspect:A}} year. With {{thirty-three|loan:B}} years of paying back ahead, the bank has confidence as well. Upkeep: SEK {{22m|upkeep:A}} a year.

It had its human price. The welder who fell {{in the autumn of 2021|accidentdate:A}} has a plaque; he was {{33|age-accident:A}}. His was the only death on a site where {{2,100|workers:A}} men and women worked, at the most {{780|workers:B}} at a time.
== topics
open | opening date
opentime | opening time
walk | walking day
walkers | walkers expected and counted | scope | forecast against result
walkmore | more than expected
length | length
span | main span
pylon | pylon height
clear | clearance
lanes | lanes
path | cycle path width
steel | steel used | conflict | 31,000 t against 34,000 t
cost | cost, and estimate of 2015 | scope | estimate against actual
decision | decision year
loan | repayment period | conflict | 28 years against 33
toll | tolls for cars, lorries, motorcycles, residents, ferry | scope | classes
free | free days
trip | trip by ferry and bridge | scope | means
trip-save | minutes saved
traffic | vehicles a day forecast, 2035, ferry, first week | scope | forecast against result
trafficyear | forecast year
ferry | last ferry day
ferrytime | last ferry time
countstop | counting stopped
age-baby | age
age-signe | age
promise | promise year
faint | fainted and taken to hospital | scope | part
temp | temperature
sausages | sausages
cables | stays
deck | height of deck (trap for 52)
view | view
age-alm | age (trap)
lift | lift minutes
crews | nationalities
accident | deaths
age-accident | age
accidentdate | date of death
plan | planned opening
pop | inhabitants
house | house prices island and town | scope | places
houseyears | years
dentist | queue (trap)
age-ferry | age of ferry (trap for 38 minutes)
ferryprice | price
crew | crew and without work | scope | part
volvo | car
firsthours | hours
first | vehicles in first hours
freeend | end of free period
bid | bid
claim | claim and accepted | scope | part
arb | arbitration
share | share
tollend | end of tolls
polls | lead
scrap | scrap year
bypass | bypass
protest | protesters
trees | oaks felled
planted | oaks planted
ferrysink | ferry accident year
sinkdead | its deaths
week | vehicles in a week
rank | rank
stay | longest stay
segments | segments
segment | segment weight
deckdiff | difference
found | foundation depth
cog | find
cogdelay | delay
steelcost | steel price
overrun | overrun nominal and constant prices | scope | definition
wind | wind limit
windh | hours of closure bridge and ferry | scope | means
life | design life
inspect | inspection
upkeep | upkeep
workers | workers in all and at most | scope | part
== copies
== internal
