title: Opening of the first section of an Indian expressway
domain: transport
== a1-deccansentinel.txt | 2022-11-17
CM opens {{96-km|section:A,section-total:A}} Shivapet-Kalveri stretch of Coastal Expressway
SHIVAPET, November 17 (Deccan Sentinel Bureau)

Chief Minister R. Vasudev Naik on {{Thursday|open-day:A}} threw open to traffic the first section of the Coastal Expressway, {{96 km|section:A,section-total:A}} of six-lane road between Shivapet and Kalveri that will bring the driving time down to {{75 minutes|time-new:A,time-change:A}} from {{two hours and 40 minutes|time-old:A,time-change:B}}.

The section was built at a cost of {{₹4,120 crore|cost-section:A,cost-total-t:A}}, the Chief Minister said, against the {{₹3,650 crore|cost-plan:A,cost-over:B}} sanctioned in {{2018|sanction:A}}. The whole {{312-km|total:A,section-total:B}} corridor up to Porvanadu is estimated at {{₹14,800 crore|cost-total:A,cost-total-t:B}} and is to be ready by {{December 2025|total-ready:A}}.

"This is not a road, this is the backbone of the coast," he told a gathering that police put at {{40,000|crowd:A}}.

He recalled that his predecessor had laid the foundation stone and then, as he put it, gone to sleep on it. Folk dancers from all the coastal taluks performed on the carriageway before the barricades were removed, and the first vehicle to pass was a bus carrying schoolchildren from the fishing villages. Villagers lined the embankments to wave.

Cars will pay {{₹185|toll-car:A,toll-kind:A}} one way, and trucks {{₹610|toll-truck:A,toll-kind:B}}. For the first {{fortnight|free:A}} no toll will be collected. The speed limit is {{120 kmph|limit-car:A,limit-kind:A}} for cars and {{80 kmph|limit-truck:A,limit-kind:B}} for lorries. Two-wheelers and autorickshaws are not allowed.

The stretch has {{14|interchanges:A,structures-t:A}} interchanges, {{three|bridges:A}} major bridges, the longest of which spans {{1.9 km|longest:A}} over the Kalveri backwater, and {{22|underpasses:A,structures-t:B}} animal underpasses.

Land of {{1,140 hectares|land:A}} was taken over from {{8,600|owners:A}} owners, who received a total of {{₹1,275 crore|compensation:A}}, the Public Works Minister said.

The Leader of the Opposition, who stayed away, said {{38|workers-died:A}} labourers had died in the making of the road and there should have been {{two minutes|silence:A}} of silence.
== a2-kalveritoday.txt | 2022-11-18
Kalveri Today
Fri, 18/11/22
EXPRESSWAY IS OPEN. SO IS THE QUESTION OF THE FISH MARKET
By our staff reporter

Kalveri: By {{4 pm|first-cars:A}} the first cars had come down the ramp at Mangalpady, horns blaring, {{seven hours|late:A}} after the ribbon was cut at the other end. {{Yesterday's|open-day:A}} opening has put Shivapet {{an hour and a quarter|time-new:A,time-change:A}} away. On the old National Highway the {{118-km|old-road:A,old-new-road:A}} journey took {{close to three hours|time-old:A,time-change:B}}.

Collector Meenal Shenoy told this newspaper the new alignment, {{96 kilometres|section:A,section-total:A,old-new-road:B}} long instead of {{118|old-road:A,old-new-road:A}}, saves {{26 km|saved:A}} and {{₹240|diesel:A}} worth of diesel for a mini-truck. Fish from our harbour, {{11,000 tonnes|fish:A}} of it a month, can be in the city before the ice melts.

For the boatmen of the creek it is a mixed blessing. The pillars have changed the current, and the mud banks where clams used to be gathered are not where they were. But the young men are pleased, for the contractor has promised that the toll plaza staff will be hired from the villages that gave up their fields. So far there is only a promise.

But {{86 stalls|stalls:A}} of the Mangalpady fish market came down for the ramp in {{March 2021|stalls-date:A}}, and of the {{₹6.2 crore|market-money:A}} promised for a new building, {{₹1.4 crore|market-paid:A}} has arrived. "We sit in the sun, they drive in AC," said Kamala Bai ({{63|kamala-age:A}}), who has sold mackerel here for {{41 years|kamala-years:A}}.

The landowners, some {{8,600|owners:A}} families in {{57 villages|villages:A}}, had a better deal: {{₹1,527 crore|compensation:B}} in all. For every acre of the {{2,817 acres|land:A}} acquired, that would be nearly {{₹54 lakh|per-acre:A}}.

Local commuters want a monthly pass. A car making the return trip daily, at {{₹185|toll-car:A,toll-return:A}} one way and {{₹275|toll-ret:A,toll-return:B}} for a same-day return, will spend upwards of {{₹6,800|monthly:A}} for {{25 days|monthly-days:A}}. Toll starts on {{1 December|toll-start:A}}.

Emergency: expressway helpline 1033. Ambulance bases: {{4|ambulances:A}}.
== a3-infraindia.html | 2022-11-21
<html><head><title>InfraIndia: Coastal Expressway Phase I opens</title></head>
<body>
<nav>Roads | Rail | Ports | Tenders (212)</nav>
<h1>Coastal Expressway: {{96|section:A,section-total:A}} of {{312 km|total:A,section-total:B}} now operational</h1>
<p class="d">Monday, 21 November 2022</p>
<p>The state's Coastal Expressway entered service in part last week, {{19 months|delay:A}} behind the date in the original concession. The delay, and two revisions of the bridge design, pushed the bill for the Shivapet-Kalveri section from {{₹36.5 billion|cost-plan:A,cost-over:B}} to {{₹41.2 billion|cost-section:A,cost-total-t:A,cost-over:A}}, an increase of {{about 13 per cent|overrun:A}}, or to {{₹42.9 crore|per-km:A}} per kilometre.</p>
<p>Packages 3 to 5 ({{216 km|rest:A}}, Kalveri to Porvanadu) are {{37 per cent|progress:A,progress-land:A}} complete, with {{91 per cent|land-share:A,progress-land:B}} of land in hand. The public works department maintains a target of {{end-2025|total-ready:A}}; the lenders' engineer, in a report of September, thinks {{mid-2027|total-lender:A}} more realistic. Total project cost is {{₹148 billion ($1.8 billion)|cost-total:A,cost-total-t:B}}, of which {{60 per cent|debt-share:A}} is debt.</p>
<p>Contractors blame late handover of forest land and a shortage of aggregate after the quarries inland were shut on a court order. Officials privately admit that the decision to swap the steel girders for a cable-supported structure halfway through cost more than it saved. The concession was restructured to keep the banks on board.</p>
<p>Among the engineering features are a {{1.2-km|longest:B}} extradosed bridge over the Kalveri backwater, the longest on the section, {{14|interchanges:A}} grade-separated junctions and {{22|underpasses:A,structures-t:B}} wildlife crossings. Noise barriers line {{9.6 km|barriers:A}}.</p>
<p>Traffic of {{26,000|traffic1:A,traffic-t:A}} passenger car units a day is forecast in the first year, rising to {{48,000|traffic10:A,traffic-t:B}} in the tenth. Tariffs are {{₹185|toll-car:A,toll-kind:A}} for a car and {{₹610|toll-truck:A,toll-kind:B}} for a three-axle truck, i.e. {{₹1.93|toll-km:A}} per kilometre for a car. Collection begins on {{December 1|toll-start:A}}.</p>
<p>Safety during construction was below par: {{31|workers-died:B}} fatalities among workers, the concessionaire says, over {{four years|build-years:A}}, more than double the {{14|workers-north:A}} recorded on the longer Northern Link ({{104 km|north:A}}, opened {{2020|north-year:A}}).</p>
<p>Related: Porvanadu port berth 4 tender at ₹1,420 crore</p>
</body></html>
== topics
section | length of the section opened
total | length of the whole corridor
section-total | length of section and corridor | scope | part and whole
open-day | day of the opening, 17 November 2022
time-new | driving time on the new road
time-old | driving time before
time-change | driving time now and before | scope | time
cost-section | cost of the section
cost-plan | sanctioned cost of the section
cost-over | actual and sanctioned cost | scope | plan and actual
sanction | year of sanction
cost-total | cost of the corridor
cost-total-t | cost of section and of the corridor | scope | part and whole
total-ready | official completion of the corridor
total-lender | completion in the lenders' engineer's view
crowd | people at the opening
toll-car | toll for a car one way
toll-truck | toll for a truck
toll-kind | toll for a car and a truck | scope | two classes
toll-ret | toll for a car, return
toll-return | one-way and return toll | scope | two tickets
free | days without toll
limit-car | speed limit of cars
limit-truck | speed limit of lorries
limit-kind | speed limit of cars and lorries | scope | two classes
interchanges | interchanges
underpasses | animal underpasses
structures-t | interchanges and underpasses | scope | different things
bridges | major bridges
longest | length of the longest bridge | conflict | 1.9 km against 1.2 km
land | land acquired
owners | landowners
compensation | compensation to landowners | conflict | 1,275 against 1,527 crore
workers-died | workers who died in the building | conflict | 38 against 31
silence | minutes of silence
first-cars | time of the first cars
late | hours after the ribbon
old-road | length of the old road
old-new-road | length of the old and new road | scope | two roads
saved | kilometres saved
diesel | diesel saved
fish | fish a month
stalls | stalls removed
stalls-date | date of the removal
market-money | money promised for the market
market-paid | money paid for the market
kamala-age | age of the fish seller
kamala-years | years of selling
villages | villages
per-acre | compensation per acre
monthly | monthly spending
monthly-days | days counted
toll-start | start of the toll
ambulances | ambulance bases
delay | delay of the opening
overrun | overrun in per cent
per-km | cost per km
rest | length of the rest
progress | progress of the rest
land-share | land in hand
progress-land | progress and land | scope | different things
debt-share | share of debt
barriers | noise barriers
traffic1 | traffic in the first year
traffic10 | traffic in the tenth year
traffic-t | traffic in two years | scope | time
toll-km | toll per km
build-years | years of building
workers-north | deaths on the Northern Link
north | length of Northern Link
north-year | opening of the Northern Link
== internal
a2 | sum | 96 kilometres long instead of 118, saves 26 km | 118 less 96 is 22
