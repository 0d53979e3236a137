title: Blackout on the island of Santa Oria
domain: energy
== a1-iberwire.txt | 2023-08-24
Power returning after blackout hits {{310,000|people:A,customers-people:A}} on Spanish holiday island
PORTO ORIA, Spain, Aug 24 (Iber Wire) - Electricity was being restored on Santa Oria on {{Thursday|day:A}} after a failure at the island's main power plant plunged its {{310,000 residents|people:A,customers-people:A}} and tens of thousands of tourists into darkness for hours in the middle of a heatwave.

The blackout began at {{3:52 a.m. (0152 GMT)|start:A,start-end:A}} and by {{11 a.m.|status-time:A}} power was back for {{61%|restored-11:A}} of the {{172,000 customers|customers:A,customers-people:B}}, grid operator Redisla said.

A short-circuit tripped {{two|tripped:A}} of the {{four|units:A}} units at the {{420-megawatt|plant:A,plant-t:A}} Punta Negra plant, removing {{196 MW|lost:A,plant-t:B}} when demand stood at {{285 MW|demand:A,demand-peak:A}}, it said. The remaining generators shut down to protect themselves {{within nine seconds|seconds:A}}.

{{Eleven|lifts:A}} people were freed from lifts, and the airport ran on diesel generators; {{26|flights-del:A,flights-t:A}} flights were delayed and {{four|flights-can:A,flights-t:B}} cancelled. A {{74-year-old|woman-age:A,age-two:A}} woman who depended on a breathing machine died at her home in Vall de Ros, the regional health service said, adding that it was looking into the circumstances.

Traffic lights went out across the capital, mobile phone masts fell silent one after another as their batteries ran down, and hotels handed out bottled water and torches. Hospitals switched to their own generators without incident. Police sent extra patrols to the seafront, where the music had stopped but the parties had not.

Temperatures were forecast to touch {{39C|temp:A,temp-yest:A}}, after {{41C|temp-yest-v:A,temp-yest:B}} the previous day.

It is the {{third|third:A}} total blackout on the island in {{ten years|ten:A}}. The last, in {{October 2019|last-date:A}}, took {{13 hours|last-dur:A,dur-two:B}} to mend.

Regional president Marga Sastre demanded that the government speed up the second cable to the mainland, planned for {{2027|cable-year:A}}. The existing one, of {{100 MW|cable:A,cable-t:A}}, was out of service for repairs until {{September 4|cable-back:A,cable-back-t:A}}.
== a2-orianews.html | 2023-08-25
<html><head><title>Oria News - the island in English</title></head><body>
<div>HOME | BEACHES | PROPERTY | CLASSIFIEDS 922 000 174</div>
<h1>Melted ice cream, candles and a million questions</h1>
<h2>{{Ten and a half hours|dur:A,dur-two:A}} without light: how we lived it</h2>
<p>Friday 25th August 2023. By Trish Holloway and Biel Amengual</p>
<p>It was {{eight minutes to four|start:A,start-end:A}} {{yesterday morning|day:A}} when the air conditioning died. At {{14:25|end:A,start-end:B}} the last streets, in Cala Sorda, got it back, with a cheer you could hear from the beach.</p>
<p>For Sheila Platt, {{69|platt-age:A}}, from Rotherham, the worst was the stairs. “{{Fourteen|floors:A}} floors, {{238|steps:A}} steps, and the dog.” Her neighbour Don, {{72|don-age:A}}, spent {{an hour and three-quarters|don-lift:A}} in the lift. He was among {{19 people|lifts:B}} rescued from elevators by firemen. Those firemen went out {{143 times|callouts:A}} all told.</p>
<p>In Carrer Nou the baker Toni Vidal threw away {{600|rolls:A}} rolls. He wants compensation: the law gives {{€7.20|comp:A}} for each hour after the {{sixth|comp-from:A}}, he has read, and nobody will tell him who pays.</p>
<p>The death of Antònia R., {{74|woman-age:A,age-two:A}}, of Vall de Ros, has shocked the island. The battery of her respirator was good for {{four hours|battery:A}}, according to her son ({{47|son-age:A,age-two:B}}), who reached the house at {{half past eight|son-time:A}}.</p>
<p>At the airport {{four|flights-can:A,flights-t:B}} departures were scrapped and {{more than two dozen|flights-del:A,flights-t:A}} left late. Supermarket chain Hiperoria puts its spoiled goods at {{€1.3 million|loss-super:A,loss-t:A}}; hoteliers talk of {{€4 million|loss-hotels:A,loss-t:B}}.</p>
<p>It was the first time everything had gone dark since autumn {{2019|last-date:A}}. The mercury got to {{38.6°|temp:A,temp-yest:A}} in Porto Oria by {{4pm|temp-time:A}}, but by then the fans were turning.</p>
<p>See also: Full moon party: 11 held. Boat trips from €39</p>
</body></html>
== a3-gridanalyst.md | 2023-09-12
---
title: "Santa Oria: anatomy of an islanded system failure"
date: 2023-09-12
outlet: Grid Analyst
---
The regulator's preliminary report on the collapse of the Santa Oria system on {{24 August|day:A}} is a lesson in thin margins.

At {{03:52|start:A,start-end:A}} the system was serving {{285 MW|demand:A,demand-peak:A}}, well below the summer peak of {{352 MW|peak:A,demand-peak:B}} recorded {{on 18 July|peak-date:A}}. A flashover in the switchyard disconnected units 2 and 3 of Punta Negra, a loss of {{nearly seven-tenths|lost-share:A}} of supply, or {{196 MW|lost:A,plant-t:B}}. Frequency fell from {{50|freq:A,freq-t:A}} to {{47.1 Hz|freq-low:A,freq-t:B}} in {{nine seconds|seconds:A}}. Spinning reserve was {{38 MW|reserve:A,reserve-t:A}}; the code asks for {{55 MW|reserve-rule:A,reserve-t:B}}.

Restoration took {{ten hours and 33 minutes|dur:A,dur-two:A}}, from which we'd subtract {{70 minutes|wasted:A}} lost to a failed first start from the black-start diesel. {{Half|half:A}} of the load was back by {{10:05|half-time:A}}; by {{11:00|status-time:A}} the figure was {{53%|restored-11:B}}.

Islanded systems are unforgiving. With few machines running at night, each carries a large part of the load, and the loss of any of them must be covered by the rest at once. Batteries would have done so in a fraction of a second. A project to install some has been in the planning department for years, held up by a dispute over a protected lizard.

The number of customers without supply was {{172,400|customers:A,customers-people:B}} and the energy not supplied {{1,690 MWh|ens:A,ens-t:A}}, against {{2,240 MWh|ens-19:A,ens-t:B}} in {{2019|last-date:A}}, when a {{13-hour|last-dur:A,dur-two:B}} outage followed a fire.

The existing {{100 MW|cable:A,cable-t:A}} link, laid in {{2012|cable-laid:A}} and {{118 km|cable-km:A}} long, would have carried the island through the event had it not been under repair. It came back on {{6 September|cable-back-act:A,cable-back-t:B}}, {{two days|cable-late:A}} late. The second link, {{200 MW|cable2:A,cable-t:B}} and {{€415 million|cable2-cost:A}}, is due in {{2027|cable-year:A}}.

Punta Negra ({{420 MW|plant:A,plant-t:A}}, {{four|units:A}} units, oldest from {{1978|unit-old:A}}) is to close by {{2030|close:A}}.
== a4-morningdigest.txt | 2023-08-25
Morning Digest, Friday 25 August 2023: World

Lights out in paradise
Electricity was being restored on Santa Oria on {{Thursday|day:A}} after a failure at the island's main power plant plunged its {{310,000 residents|people:A,customers-people:A}} and tens of thousands of tourists into darkness for hours in the middle of a heatwave.

The blackout began at {{3:52 a.m. (0152 GMT)|start:A,start-end:A}} and by {{11 a.m.|status-time:A}} power was back for {{61%|restored-11:A}} of the {{172,000 customers|customers:A,customers-people:B}}, grid operator Redisla said.

A short-circuit tripped {{two|tripped:A}} of the {{four|units:A}} units at the {{420-megawatt|plant:A,plant-t:A}} Punta Negra plant, removing {{196 MW|lost:A,plant-t:B}} when demand stood at {{285 MW|demand:A,demand-peak:A}}, it said. The remaining generators shut down to protect themselves {{within nine seconds|seconds:A}}. (Iber Wire)

Elsewhere: Rail fares up 6.1% | {{11|other-bears:A}} bears counted in Asturian valley
== topics
other-bears | other story
people | residents
customers | customers cut off
customers-people | residents and customers | scope | people and connections
day | day of the blackout, 24 August 2023
start | start of the blackout
end | end of the blackout
start-end | start and end | scope | two events
status-time | time of the count
restored-11 | share restored by 11 a.m. | conflict | 61% against 53%
plant | capacity of the plant
lost | power lost
plant-t | capacity and power lost | scope | whole and part
demand | demand at the time
peak | summer peak
demand-peak | demand and summer peak | scope | time
peak-date | date of the peak
lost-share | share of supply lost
seconds | seconds until the collapse
lifts | people freed from lifts | conflict | 11 against 19
flights-del | flights delayed
flights-can | flights cancelled
flights-t | delayed and cancelled | scope | two categories
woman-age | age of the woman who died
son-age | age of her son
age-two | woman and son | scope | two persons
temp | temperature on Thursday
temp-yest-v | temperature on Wednesday
temp-yest | two days | scope | dates
third | number of the blackout
ten | years
last-date | date of the last blackout
last-dur | duration of the last blackout
dur | duration of this blackout
dur-two | duration of the two | scope | two events
cable-year | year of the second cable
cable | capacity of the existing cable
cable2 | capacity of the second cable
cable-t | capacity of the two cables | scope | two cables
cable-back | planned return of the cable
cable-back-act | actual return of the cable
cable-back-t | planned and actual return | scope | plan and actual
platt-age | age
floors | floors
steps | steps
don-age | age
don-lift | time in the lift
callouts | call-outs
rolls | rolls
comp | compensation an hour
comp-from | from which hour
battery | battery of the respirator
son-time | time the son came
loss-super | supermarket's loss
loss-hotels | hotels' loss
loss-t | losses of two trades | scope | two bodies
temp-time | time of the temperature
freq | frequency before
freq-low | lowest frequency
freq-t | frequency before and lowest | scope | time
reserve | reserve
reserve-rule | reserve demanded
reserve-t | reserve and rule | scope | actual and rule
wasted | time lost
half | half of the load
half-time | time of half the load
ens | energy not supplied
ens-19 | energy not supplied in 2019
ens-t | energy in two years | scope | years
cable-laid | year laid
cable-km | length of the cable
cable-late | delay
cable2-cost | cost of the second cable
units | units of the plant
tripped | units tripped
unit-old | oldest unit
close | closing of the plant
== copies
brief a1 a4
== internal
