title: Dock strike at Rossmere
domain: labour
== a1-wire.txt | 2021-10-05
Rossmere dockers walk out over pay
ROSSMERE, Oct 5 (Baywire) - {{Some 1,150 dockers|strikers:A,strikers-all:A}} began a {{48-hour|len:A,len-and-last-len:A}} strike at Rossmere, the country's {{second-busiest|rank:A}} port, at {{6 a.m.|start:A}} on {{Tuesday|day:A}} over pay, leaving {{14 ships|ships:A,ships-time:A,ships-and-ships-peak:A}} at anchor.
The union seeks {{8.5%|claim:A,claim-offer:A,claim-offer-v2:A}}; employers offer {{4%|offer:A,claim-offer:B}}. The last strike here was in {{2011|last:A}}.
== a2-rossmereecho.txt | 2021-10-06
Rossmere Echo, Wednesday, October 6, 2021
Day {{two|day-two:A}}: {{twenty-one|ships-wed:A,ships-time:B,ships-wed-and-ships-peak:A}} ships in the bay
By {{noon on Tuesday|ships-when:A}} it was {{fourteen|ships:A,ships-time:A,ships-and-ships-peak:A}}; by last night {{21|ships-wed:A,ships-time:B,ships-wed-and-ships-peak:A}}. At Gate 4 a brazier burns. "We loaded {{6.1 million tonnes|tonnes:A}} in the pandemic," says crane driver Col Maddern, {{49|maddern-age:A}}, "and they want to give us {{four per cent|offer:A,claim-offer:B}}." He takes home {{$1,340 a week|pay:A,pay-and-md-pay:A}}.
The men and {{83 women|women:A}} stopped {{at six yesterday morning|start:A}} and go back {{tomorrow at six|end:A}}. It is the first stoppage for {{ten years|last:A}}.
== a3-nationalradio.txt | 2021-10-05
NATIONAL RADIO 5.10.21 17:00
A {{two-day|len:A,len-and-last-len:A}} stoppage has shut the port of Rossmere. {{Nearly twelve hundred|strikers:A,strikers-all:A}} of its {{2,600|staff:A,strikers-all:B,strikers-all-v2:B}} workers downed tools {{at seven|start:B}} {{this morning|day:A}}. They want {{eight and a half per cent|claim:A,claim-offer:A,claim-offer-v2:A}}, management has {{5|offer:B,claim-offer-v2:B}} on the table. Each day costs {{$9 million|cost:A,cost-day:B}}, says the port. Talks resume {{on Friday|talks:A}}.
== a4-freightpaper.txt | 2021-10-07
Rossmere back to work
Freight Paper, 7 October 2021
Cranes moved again at Rossmere {{at 6.00 this morning|end:A}} after a stoppage that held up {{23 vessels|ships-peak:A,ships-and-ships-peak:B,ships-wed-and-ships-peak:B}} at its worst and, by the operator's reckoning, cost {{$18 million|cost-total:A,cost-day:A}}, {{nine|cost:A,cost-day:B}} for each day. {{1,510|strikers:B,strikers-all-v2:A}} workers took part, all in the general cargo docks; the oil jetty's {{260|oil-jetty:A}} carried on. The port, {{third|rank:B}} in the country by tonnage, shifted {{6.1m tonnes|tonnes:A}} last year.
The sides meet {{tomorrow|talks:A}} at {{10 am|talks-time:A}}. Claim: {{8.5 pc|claim:A,claim-offer:A,claim-offer-v2:A}}. Offer: {{4 pc|offer:A,claim-offer:B}}. Previous dispute: {{October 2011|last:A}}, {{six days|last-len:A,len-and-last-len:B}}.
== a5-unionflash.html | 2021-10-05
<html>
<body>
<b>
STRIKE FLASH no. 48
</b>
<p>
{{5 October|day:A}}: SOLID! {{1,150|strikers:A,strikers-all:A}} out, cranes at rest since {{0600|start:A}}. Wages are down {{6%|wage-fall:A}} in real terms in {{three years|wage-span:A}}. A docker gets {{$1,340|pay:A,pay-and-md-pay:A}} a week, the managing director {{$14,300|md-pay:A,pay-and-md-pay:B}}. Picket tonight, Gate 4, bring wood. Tel 555 0148.
</p>
</body>
</html>
== topics
ships-wed-and-ships-peak | ships wed and ships peak | scope | time
ships-and-ships-peak | ships and ships peak | scope | time
len-and-last-len | len and last len | scope | two strikes
pay-and-md-pay | pay and md pay | scope | worker and director
day | first day of the strike, Tuesday 5 October 2021
strikers | dockers on strike | conflict | 1,150 against 1,510
strikers-all | strikers and all staff | scope | part and whole
claim-offer | claim and offer | scope | demand and offer
offer | offer of the employers | conflict | 4 against 5 per cent
start | hour the strike began | conflict | six against seven
rank | rank of the port | conflict | second against third
ships-time | ships waiting on Tuesday and later | scope | time
cost-day | cost in all and per day | scope | per unit
len | len
ships | ships
claim | claim
last | last
day-two | day two
ships-wed | ships wed
ships-when | ships when
tonnes | tonnes
maddern-age | maddern age
pay | pay
women | women
end | end
staff | staff
cost | cost
talks | talks
ships-peak | ships peak
cost-total | cost total
oil-jetty | oil jetty
talks-time | talks time
last-len | last len
wage-fall | wage fall
wage-span | wage span
md-pay | md pay
strikers-all-v2 | strikers and all staff (variant 2) | scope | part and whole
claim-offer-v2 | claim and offer (variant 2) | scope | demand and offer
== internal
