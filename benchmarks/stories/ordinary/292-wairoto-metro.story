title: Tunnelling accident and costs of Wairoto's metro
domain: transport
== a1-metroauthority.md | 2025-08-04
---
title: City Link: tunnel machine breaks through at Queens Wharf
date: Monday 4 August 2025
---
Tunnel boring machine Hinemoa broke through at the future Queens Wharf station at {{11.20 this morning|break:A}}, having travelled {{2.1 kilometres|bored:A}} from Albert Park in {{14 months|boredur:A}}.

The {{1,150-tonne|tbm:A}} machine, {{7.2 metres|diam:A}} in diameter, has put in {{1,260 rings|rings:A}} and removed {{204,000 tonnes|spoil:A}} of spoil. On its best day it advanced {{31 metres|best:A}}; the average was {{six|best:B}}.

City Link will be {{5.4 km|length:A}} long, {{4.3 km|length:B}} of it underground, with {{five stations|stations:A}}. {{68 per cent|done:A}} of the works is complete. Trains will run from {{late 2028|open:A}} and carry {{36,000 people an hour|caphour:A}}, twice today's {{18,000|caphour:B}}.

The budget is {{$4.9 billion|cost:A}}, shared equally between city and Crown. {{$2.7 billion|cost:B}} has been spent.

{{Some 1,700 people|workers:A}} are at work on {{nine|sites:A}} sites. To date {{3.1 million|hours:A}} hours have been worked this year with {{five|injuries:A}} lost-time injuries ({{2024: 12|injuries:B}}).

Victoria Street will be closed until {{29 August|vic:A}}.
Enquiries 0800 555 204.
== a2-wirenz.txt | 2025-08-06
Street sinks over Wairoto metro tunnel, {{180|evac:A}} evacuated
WAIROTO, Aug 6 (Southern Wire) - A hole {{nine metres|hole:A}} across opened in a city street above the City Link works early on Wednesday, swallowing a delivery van and forcing {{180 people|evac:A}} out of an apartment block and a hotel.

No one was killed. {{Three|hurt:A}} were slightly hurt, including the van's {{26-year-old|age-van:A}} driver. The ground on Fort Street gave way at {{4:50 a.m.|time:A}}, police said, {{two days|since:A}} after a boring machine broke through to applause.

A water main of {{600 mm|main:A}} burst and {{2,400|water:A}} premises were cut off. Work on all of the {{nine|sites:A}} sites stopped.

Transport Minister Colin Rewi ordered an inquiry, to report in {{six weeks|inquiry:A}}. The builder, Keystone Arup-Lee, won the tunnel contract of {{$1.6 billion|contract:A}} in {{2021|contractdate:A}}. Its Sydney-listed parent lost {{4.7%|share:A}}.

City Link, a {{5.4-km|length:A}} railway, was approved at {{$3.4 billion|cost:C}} and was to have been running {{in 2025|open:B}}. Opposition leader Jude Marsh called it "a {{four-billion|marsh:A}} dollar drain" before the last election, in which Labour won {{49|seats:A}} seats.

Rain of {{68 mm|rain:A}} had fallen overnight. Wairoto has {{640,000|pop:A}} residents.
== a3-wairotoherald.html | 2025-08-07
<html><body>
<div>Wairoto Herald | Thursday, August 7, 2025 | 11° showers</div>
<h1>The hole on Fort Street: {{14 metres|hole:B}} wide and still growing</h1>
<p>Yesterday morning it was as big as a bus. Last night you could have put {{two|buses:A}} in it. {{Three hundred and ten|evac:B}} people are now sleeping elsewhere, {{96|evachotel:A}} of them hotel guests.</p>
<p>Baker Hana Pohatu, {{43|age-hana:A}}, was putting out her trays. "{{Half past five|time:B}}, because the news was on. The van just bowed and went." She shut her shop, which took in {{$1,900|bakery:A}} a day.</p>
<p>Water's back for all but {{150|water:B}}. {{Five|hurt:B}} people have seen a doctor. Trucks poured {{420 cubic metres|concrete:A}} of concrete by dusk; engineers reckon with {{1,300|concrete:B}}.</p>
<p>Gauges had shown trouble: {{31 millimetres|settle:A}} of sinking on Friday, where the alarm level is {{20|settle:B}}. A resident rang the hotline {{four|calls:A}} times.</p>
<p>Traders say trade has dropped by {{38 per cent|trade:A}} since the street was first dug up {{in 2022|dug:A}}; {{29|shops:A}} of {{112|shops:B}} shops have gone. They've had {{$6.2m|relief:A}} in relief and had asked for {{$20m|relief:B}}. Victoria Street, round the corner, will be a building site {{until the end of September|vic:B}}, a flyer from the council says.</p>
<p>The rail inspectorate had {{27|inspectors:A}} people in {{2020|insyear:A}}; it has {{18|inspectors:B}}.</p>
<p>Read: Ferry fares up 6.2% | Rugby: 31–14 at the Domain | Rates: 9 metres of complaints</p>
</body></html>
== a4-tunnelbrief.txt | 2025-08-08
Tunnel Brief | Friday 8 August 2025 | Wairoto: anatomy of a sinkhole

It was the cross-passage, not the machine. While Hinemoa was being feted, a crew {{340 m|crewdist:A}} behind her was digging sideways in soft silt, {{19 m|depth:A}} down. By freezing it should have been made firm; of {{44|freeze:A}} freeze pipes {{36|freeze:B}} worked.

The cavity is put at {{1,250 cubic metres|concrete:B}}, all but filled. Residents ({{310|evac:B}} at the most) are back apart from {{60|evac:C}}. Keystone thinks it'll lose {{ten weeks|delay:A}}; insurers' engineers say {{six months|delay:B}}. The claim may be {{$85m|claim:A}}.

The drive itself was a success: over {{two kilometres|bored:A}} at {{six metres|best:B}} a day, {{25|bestweek:A}} more than that on the day of days. {{1,400|rings:B}} segmental rings were set. Her sister Rangi, {{11 weeks|rangi:A}} behind, has {{640 m|rangileft:A}} to go.

What of the money? It was {{3.4|cost:C}} billion in {{2019|approved:A}}, {{4.2|cost:D}} after the pandemic, is {{4.9|cost:A}} now, an increase of {{34 per cent|costrise:A}} on the first figure. Of this sum {{2.7|cost:B}} is spent, which leaves {{2.2|costleft:A}}. The tunnel contract alone went from {{1.6|contract:A}} to {{2.05|contract:B}}.

When ready, hopefully before {{the end of 2028|open:A}}, the line will double the network's hourly load to {{36 thousand|caphour:A}} heads. Forecast for the first year: {{21m|trips:A}} trips; the business case had {{27m|trips:B}}.

Keystone's parent regained {{2.1 per cent|share:B}} on Thursday. The minister's inquiry is due {{in mid-September|inquiry:A}}. Of {{1,700|workers:A}} workers {{950|workers:B}} were back at it yesterday, on {{five|sites:B}} sites.
== topics
break | breakthrough time
bored | distance bored
boredur | time
tbm | machine weight
diam | diameter
rings | rings set | conflict | 1,260 against 1,400
spoil | spoil
best | metres a day, best and average | scope | best against average
bestweek | best above average
length | length and underground part | scope | part
stations | stations
done | share done
open | opening date now and as approved | scope | plan
caphour | capacity after and now | scope | before/after
cost | budget, spent, as approved, after pandemic | scope | part, plans
costleft | left to spend
costrise | rise of budget
workers | workers before and back at work | scope | days
sites | sites in all and working again | scope | days
hours | hours worked
injuries | injuries years | scope | years
vic | closure of Victoria Street until | conflict | 29 August against end of September
evac | people evacuated by day | scope | rose, then returned
hole | width of the hole by day | scope | grew
hurt | hurt by day | scope | rose
age-van | age
time | time the ground gave way | conflict | 4:50 against 5:30
since | days since
main | water main
water | premises without water by day | scope | restored
inquiry | inquiry report due
contract | tunnel contract at award and now | scope | dates
contractdate | year
share | share move Wednesday and Thursday | scope | days
marsh | Marsh's words
seats | seats
rain | rain (trap for 68 per cent)
pop | population
buses | buses
evachotel | hotel guests
age-hana | age
bakery | takings
concrete | concrete poured and needed | scope | day, whole
settle | settlement and alarm level | scope | limit
calls | calls
trade | trade down
dug | first dug
shops | shops gone and all | scope | part
relief | relief paid and asked | scope | asked
inspectors | inspectors then and now | scope | years
insyear | year
crewdist | distance
depth | depth
freeze | freeze pipes and working | scope | part
delay | delay by builder and insurers' engineers | scope | different forecasts
claim | claim
rangi | weeks behind
rangileft | left to go
approved | year of approval
trips | trips forecast and business case | scope | forecasts
== copies
== internal
a4 | percent_change | an increase of 34 per cent on the first figure | 3.4 to 4.9 billion is 44 per cent
