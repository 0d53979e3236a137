title: First launch of the Corentin rocket
domain: space
== a1-agencyrelease.md | 2024-04-08
---
title: Corentin 1 lifts off on maiden flight
date: 8 April 2024
---
Aerolis confirms that its launcher Corentin 1 lifted off from Port-Kerven today at {{10:42 local time|liftoff:A}} ({{08:42 UTC|liftoff:A}}) and placed {{seven|sats:A}} small satellites into an orbit of {{525 kilometres|orbit:A}}. Separation of the last was confirmed {{58 minutes|sep:A}} after lift-off.

The rocket, {{31 metres|height:A}} tall with a mass of {{74 tonnes|mass:A}}, is designed to carry {{1,150 kg|payload:A}} to low orbit. On this flight it carried {{388 kg|payload:B}}. The first stage, with {{nine|engines:A}} engines delivering {{1,020 kN|thrust:A}}, burned for {{157 seconds|burn:A}}.

The launch had been attempted on {{27 March|att1:A}} and {{3 April|att2:A}}. On the second occasion the count was stopped {{eleven seconds|abort:A}} before ignition.

Aerolis was founded in {{2017|founded:A}} and employs {{640 people|staff:A}} at {{three|sites:A}} sites. It has raised {{€415 million|raised:A}} to date. {{Fourteen|orders:A}} launches are under contract, with a value of {{€310 million|ordersval:A}}. {{Two more|flights:A}} flights are planned in 2024 and {{six|flights:B}} in 2025.

Chief executive Solène Garrec said: "We have waited {{seven years|founded-ago:A}} for these {{nine minutes|toorbit:A}}."

Press line: +33 2 96 58 10 42
== a2-globewire.txt | 2024-04-08
French start-up's rocket reaches orbit at first try
PORT-KERVEN, April 8 (Globe Wire) - A privately built rocket soared from the coast of Brittany on Monday, the first orbital launch from French soil in Europe, though one of its passengers fell silent.

The {{31-metre|height:A}} Corentin left its pad at {{0842 GMT|liftoff:A}} watched by {{12,000 people|crowd:A}} on the beaches. {{Some nine minutes|toorbit:A}} later it was in orbit. By {{1600 GMT|contacttime:A}} ground stations had been in touch with {{five|contact:A}} of the satellites.

Europe has had only {{three|eulaunch:A}} orbital launches in 2023, against {{116|uslaunch:A}} by the United States and {{67|chlaunch:A}} by China.

Aerolis has {{415 million euros|raised:A}} in funding, {{85 million|raised-state:A}} of it from the state. A launch costs {{11 million euros|price:A}}, or {{about 9,600 euros|perkg:A}} per kilo when full. U.S. rival Meridian charges {{7.5 million dollars|price-m:A}} for its smaller Kite, which has flown {{47 times|kite:A}}, failing {{four|kitefail:A}}.

"Half of all first flights fail," said analyst Bruno Tessier of Orbitalis. He expects the market for small launchers to reach {{3.1 billion dollars|market:A}} by {{2030|marketyear:A}}.

The rocket's core was powered by {{nine|engines:A}} motors burning oxygen and biopropane. It was the {{third attempt|attempts:A}}. Shares of Aerolis's backer Vannier rose {{5.8%|share:A}} to {{27.40 euros|shareprice:A}}.
== a3-letelegramme-kerven.txt | 2024-04-10
The morning after at Port-Kerven
Kerven Matin, English page, Wednesday 10 April 2024

They slept in cars, in dunes, on the roof of the sailing school. {{Twenty-one thousand|crowd:B}} came in the end, according to the gendarmes, who had looked for {{15,000|crowd:C}}. It took {{three hours|jam:A}} to get out by the single road.

Then that white needle rose, at {{eighteen minutes to eleven|liftoff:A}}. My neighbour, {{84|age-neighbour:A}}, who worked on the Diamant in {{1965|diamant:A}}, wept.

In the village of {{1,150|pop:A}} souls, rooms cost {{€210|room:A}} a night, where it's {{€75|room:B}} at this season. The crêperie sold {{2,300|crepes:A}}. There were {{two|arrests:A}} arrests, and {{nine|boats:A}} boats were turned back from the zone, {{18 nautical miles|zone:A}} long.

Windows shook as far as Plouvran, {{12 km|plouvran:A}} off. The prefecture measured {{104 decibels|noise:A}} at the chapel; the study had foretold {{98|noise:B}}. {{Thirty-three|complaints:A}} people have lodged complaints.

Aerolis pays the town {{€640,000|rent:A}} a year. {{One hundred and eighty|localjobs:A}} of its staff work here. "They promised {{250|localjobs:B}}," says mayor Yannick Le Dantec, {{58|age-mayor:A}}.

Next time? A fisherman who sits on the harbour board has the notice: the zone is closed {{from 2 July|next:A}}.

And the small ones up there: since yesterday evening {{six|contact:B}} of them talk, says Garrec; only the {{fourth|silent:A}} to be let go is mute. Of its first stage, which fell into the sea {{640 km|stagefall:A}} out, a trawler has fished up a piece of {{three metres|piece:A}}.

High water 5.31 am, coefficient 104 | Handball: Kerven 27, Plouvran 25
== a4-orbitnotes.html | 2024-04-11
<html><body>
<h1>Corentin 1: what the numbers say</h1>
<p>Orbit Notes – 11 Apr 2024</p>
<p>A flight to be proud of. But look closely. According to tracking data the first stage fired for {{two minutes and 29 seconds|burn:B}}. The upper stage shut down early, the circle is not a circle: {{498 by 541 km|orbit-act:A}}, aimed at was {{525|orbit:A}}.</p>
<p>With {{388 kilos|payload:B}} the vehicle flew at {{a third|payshare:A}} of its capacity. The manual of {{2021|manual:A}} had promised {{1,300|payload:C}}.</p>
<p>All {{seven|sats:A}} satellites have reported now; the last, a {{12-kilo|cube:A}} cube from Tartu, woke {{yesterday at noon|wake:A}}. Their owners come from {{five|countries:A}} countries.</p>
<p>Money. Vannier led the last round, {{€140m|round:A}} in {{2023|roundyear:A}}. It owns {{27%|vannier:A}}. Its stock lost {{3.1%|share:B}} on Tuesday and {{1.2%|share:C}} on Wednesday, closing at {{€26.23|shareprice:B}}. Aerolis made a loss of {{€74m|loss:A}} last year ({{2022: €58m|loss:B}}) on sales of {{€11m|sales:A}}. It burns {{€7m|burnrate:A}} a month.</p>
<p>The launcher business is one of hope. Aerolis has sold {{14|orders:A}} flights, for an average {{€22m|ordersavg:A}}. Production is {{three|rate:A}} rockets a year, and should be {{ten|rate:B}} in {{2027|rateyear:A}}. At the start of the year one still spoke of {{four|flights:C}} missions in 2024, all told; now it's {{three|flights:D}}.</p>
<p>Flight two, we learn, will carry a radar satellite of {{310 kg|radar:A}} {{in the second half of September|next:B}}.</p>
<p>It is the work of {{a team of 640|staff:A}}. In {{2020|staffyear:A}} they were {{85|staff:B}}. The first hot test, in {{May 2022|hottest:A}}, ended after {{11 seconds|hottestdur:A}} with a fire. What held the rocket up {{on 3 April|att2:A}} was a valve, {{four seconds|abort:B}} short of lighting the engines.</p>
<p>Related: Meridian's Kite fails for fifth time | 116 launches: the American year | Ticket to the moon: $58m</p>
</body></html>
== topics
liftoff | lift-off time
sats | satellites
orbit | planned orbit
orbit-act | real orbit (aim given beside it)
sep | separation
height | height
mass | mass
payload | capacity, load on the flight, capacity promised 2021 | scope | plan, actual
engines | engines
thrust | thrust
burn | burn of first stage | conflict | 157 s against 149 s
att1 | first attempt
att2 | second attempt
abort | when the second count stopped | conflict | 11 seconds against 4
founded | founding
founded-ago | years since
staff | staff now and 2020 | scope | years
sites | sites
raised | funds raised
orders | launches ordered
ordersval | value of orders
ordersavg | average
flights | flights more in 2024, in 2025, 2024 planned early, 2024 in all | scope | periods, plans
toorbit | minutes to orbit
crowd | spectators, first wire figure, gendarmes' final, expected | scope | early, final, forecast
contacttime | time
contact | satellites in contact by day | scope | rose
eulaunch | European launches
uslaunch | US launches
chlaunch | Chinese launches
raised-state | state part
price | launch price
perkg | per kilo
price-m | Meridian's price
kite | Kite flights
kitefail | Kite failures
market | market
marketyear | year
attempts | attempt
share | Vannier shares by day | scope | days
shareprice | Vannier price by day | scope | days
jam | hours
age-neighbour | age
diamant | year
pop | inhabitants (trap for 1,150 kg)
room | room price launch night and usual | scope | times
crepes | crêpes
arrests | arrests
boats | boats
zone | zone length
plouvran | distance
noise | noise measured and foretold | scope | forecast
complaints | complaints
rent | payment to town (trap for 640 staff)
localjobs | local jobs and promised | scope | plan
age-mayor | age (trap)
next | second flight's date | conflict | 2 July against second half of September
silent | number of silent satellite
stagefall | distance
piece | piece
payshare | share of capacity
manual | manual year
cube | mass
wake | wake time
countries | countries
round | last round
roundyear | year
vannier | Vannier's share
loss | loss years | scope | years
sales | sales
burnrate | cash burn
rate | production now and planned | scope | plan
rateyear | year
radar | satellite mass
staffyear | year
hottest | hot test
hottestdur | its length (trap for 11 seconds)
== copies
== internal
