title: Opening of the Meghpur river bridge in Bangladesh
domain: bridge building
== a1-dhakatribal.txt | 2024-03-02
Meghpur Bridge opens to traffic today
Staff Correspondent, The Dhaka Ledger, Saturday, March 2, 2024

The country's second longest bridge, {{4.82 kilometres|length:A,length-parts:main,bridge-lengths:meghpur}} over the Meghpur, will be thrown open to vehicles {{today|opening:A}} after {{six years|build-years:A}} of construction, cutting the journey from the capital to the southern district of Barguna from {{seven hours|trip-before:A,trip:before}} to {{four and a half|trip-after:A,trip:after}}.

The prime minister unveiled the plaque on {{Thursday|unveil:A}} and paid the first toll, {{Tk 750|toll-car:A,tolls:car}}, for her car.

The bridge cost {{Tk 9,870 crore|cost:A,cost-dpp:actual,cost-bridges:meghpur}}, up from the {{Tk 7,340 crore|cost-first:A,cost-dpp:first}} of the first project proposal of {{2016|proposal:A}}. {{Nearly four-fifths|loan-share:A}} was borrowed from the Asian lender at {{1.4%|loan-rate:A}}; the debt is to be paid back over {{35 years|loan-term:A}} from tolls.

A motorcycle will pay {{Tk 80|toll-moto:A,tolls:moto}}, a large bus {{Tk 1,900|toll-bus:A,tolls:bus}} and a medium truck {{Tk 2,100|toll-truck:A,tolls:truck}}. The ferries, which run until {{March 31|ferry-end:A}}, charge {{Tk 600|ferry-car:A,toll-ferry:ferry}} for a car.

The Bridge Authority expects {{13,500 vehicles|traffic-fc:A,traffic:forecast}} a day in the first year and {{24,000|traffic-2030:A,traffic:2030}} by 2030, said project director Shafiqul Anwar.

Thirty-nine spans rest on {{40 piers|piers:A}} driven up to {{116 metres|pile:A}} deep. Approach roads on both banks add {{11.3 km|approach:A,length-parts:approach}}.

For the south, cut off from the capital by three great rivers, the crossing has been a promise of every election since {{1996|promise-since:A}}. Economists at the planning commission expect it to add {{0.4 percentage points|gdp:A}} to the growth of the region. The garment makers' association has already asked for plots on the far bank, where wages are {{a fifth|wages-lower:A}} lower.

{{Fourteen workers|workers-dead:A}} died during construction, {{nine|barge-dead:A}} of them when a crane barge overturned in {{May 2021|barge:A}}. The Jamalganj Bridge, opened in {{2019|jam-open:A}} upstream, measures {{4.28 km|jam-length:A,bridge-lengths:jamal}} and cost {{Tk 8,970 crore|jam-cost:A,cost-bridges:jamal}}.
== a2-bargunasamachar.txt | 2024-03-04
Day one: {{41,000 wheels|wheels:A}} and a traffic jam
Barguna Samachar in English – Monday 4 March 2024

They came to see it rather than to go anywhere. In the first {{24 hours|first-day:A}}, from six on {{Saturday|opening:A}} morning, {{19,640 vehicles|traffic-day1:A,traffic:day1,traffic-parts:all}} drove over the new bridge, {{11,700|moto-day1:A,traffic-parts:moto}} of them motorcycles, and {{Tk 1.12 crore|toll-day1:A}} was collected in toll.

That is {{45%|above-fc:A}} more than the forecast for a normal day. At the east plaza the queue reached {{3 km|queue:A}}.

{{Two young men|moto-dead:A}} on a motorcycle were killed when they stopped to take a selfie near pier {{27|pier-no:A}}. The victims were {{19|victim1-age:A}} and {{22|victim2-age:A}}. Since {{Sunday noon|moto-ban:A}} motorcycles have been banned until further notice.

Rupa Begum, {{38|rupa-age:A}}, sells boiled eggs at the Kalitola ghat. On a good day she sold {{400|eggs-before:A,eggs:before}}; on Saturday, {{60|eggs-after:A,eggs:after}}. About {{2,200 families|ghat-families:A}} live off the ghat. The ferry service ends on {{April 15|ferry-end:B}}, the inland transport corporation told us.

But hilsa traders are happy. A truck that used to wait {{nine hours|wait:A}} at the ghat crosses in {{six minutes|cross:A}} for {{2,100 taka|toll-truck:A,tolls:truck}}. "Dhaka in {{4½ hours|trip-after:A,trip:after}}! My father needed {{two days|father:A}}," said Abdul Motaleb.

The bridge, almost {{five kilometres|length:A,length-parts:main,bridge-lengths:meghpur}} long, was built in {{six years and two months|build-years:A}} at a cost of {{nearly Tk 10,000 crore|cost:A,cost-dpp:actual,cost-bridges:meghpur}}. {{Fourteen|workers-dead:A}} labourers gave their lives; a plaque at the east end names {{twelve|plaque:A}}.

The old men at the tea stall remember {{April 2009|launch-sunk:A}}, when a launch went down in mid-river with {{54 people|launch-dead:A}}. "My brother is under that bridge somewhere," says one of them, and lifts his cup to it. For the price of a car's {{Tk 750|toll-car:A,tolls:car}}, he adds, the whole family used to cross and eat. The deputy commissioner has asked the corporation to keep at least {{two ferries|ferries:A}} for those who cannot pay.

Advert: Meghpur View Resort – rooms from {{Tk 4,500|resort:A}}. Call 01700-482000.
== a3-intlconstruction.txt | 2024-03-07
Meghpur crossing handed over
Global Construction Review Desk, 7 March 2024

Bangladesh has a new landmark: a {{three-mile|length:A,length-parts:main,bridge-lengths:meghpur}} steel truss with {{41 piers|piers:B}} and a double deck, on which cars run above and, from {{2026|rail:A}}, trains below.

Chinese contractor Huajiang No. 4 delivered it for {{US$900m or thereabouts|cost:A,cost-dpp:actual,cost-bridges:meghpur}} (the whole project, with river training and approaches, is booked at {{98.7 billion taka|cost:A,cost-dpp:actual,cost-bridges:meghpur}}). The contract proper was signed in {{December 2017|contract:A}} for {{US$612m|contract-sum:A,contract-final:signed}} and closed at {{US$704m|contract-end:A,contract-final:final}}, {{18%|contract-rise:A}} higher.

River training alone took {{Tk 2,310 crore|training:A,cost-parts:training}}. The Meghpur scours its bed to {{62m|scour:A}} in flood, so the steel piles, {{3m|pile-dia:A}} across, go down {{380ft|pile:A}}, among the deepest anywhere.

At the height of the works {{5,100 people|workforce:A,workforce-nat:all}} were on site, {{740|chinese:A,workforce-nat:chinese}} of them Chinese. There were {{16 fatalities|workers-dead:B}}, {{nine|barge-dead:A}} in the loss of the crane barge in {{2021|barge:A}}.

The structure is the country's longest but one. Its neighbour at Jamalganj, at {{4.28km|jam-length:A,bridge-lengths:jamal}}, is {{half a kilometre|shorter:A}} shorter and dates from {{2019|jam-open:A}}.

Average traffic in the first five days was {{15,200 a day|traffic-5:A,traffic:5days}}, according to the authority, beating the projected {{13,500|traffic-fc:A,traffic:forecast}} in spite of a ban on motorbikes from the second day.

What will interest our readers is the ground. Borings found mica sand to a depth of {{130m|sand:A}} and nothing that could be called rock, so the design relies on friction and on raking the piles outward at {{one in six|rake:A}}. After the flood of {{2020|flood:A}} carried off {{180|segments:A}} stacked deck segments the yard was moved to higher land, at a cost of {{seven|yard:A}} months.

Next for Huajiang: a {{1.9km|next-bridge:A}} crossing in Mozambique.
== a4-opinionblog.md | 2024-03-10
---
title: Who pays for Meghpur?
date: 10 March 2024
author: S. R. Haque
---
We all love the bridge. Now the arithmetic.

It cost {{Tk 9,870 crore|cost:A,cost-dpp:actual,cost-bridges:meghpur}}. In {{2016|proposal:A}} they told parliament {{Tk 7,340 crore|cost-first:A,cost-dpp:first}}. So the price went up by {{34%|cost-rise:A}}. Of the final sum, {{Tk 7,800 crore|loan:A,cost-parts:loan}}, roughly {{79%|loan-share:A}}, is a loan.

Suppose {{13,500 vehicles|traffic-fc:A,traffic:forecast}} a day pay {{Tk 850|avg-toll:A}} on average. That gives {{Tk 1.15 crore|day-toll:A}} a day, or {{Tk 419 crore|year-toll:A}} a year. Over {{thirty years|loan-term:B}}, the life of the loan, it is {{Tk 12,570 crore|life-toll:A}} before any maintenance. Interest and principal come to {{Tk 9,600 crore|repay:A}}. It can be done, if the motorcycles come back.

A car owner pays {{750 taka|toll-car:A,tolls:car,toll-ferry:bridge}}. On the ferry it was {{600|ferry-car:A,toll-ferry:ferry}}. For a family going home for Eid that is {{Tk 1,500|return-toll:A}} there and back.

And safety? {{Two|moto-dead:A}} dead on the first day, on {{2 March|opening:A}}. The authority has {{six|patrol:A}} patrol cars for {{4.8 km|length:A,length-parts:main,bridge-lengths:meghpur}} of bridge and {{over 11 km|approach:A,length-parts:approach}} of approach roads.

I crossed on {{Friday|fri:A}}. It took my rickshaw-loving mother {{six minutes|cross:A}} and one long prayer.
== topics
sand | depth of the sand
rake | rake of the piles
flood | year of the flood
segments | segments lost
yard | months lost
launch-sunk | date of a sinking
launch-dead | dead in a sinking
ferries | ferries to be kept
promise-since | since when it was promised
gdp | growth added
wages-lower | how much lower wages are
opening | day the bridge opened to traffic
unveil | day of the plaque
length | length of the bridge
approach | length of the approaches
length-parts | bridge and approaches | scope | part
jam-length | length of the Jamalganj bridge
bridge-lengths | lengths of two bridges | scope | bridge
shorter | difference of lengths
build-years | years of construction
trip-before | journey before
trip-after | journey after
trip | journey before and after | scope | time
toll-car | toll for a car
toll-moto | toll for a motorcycle
toll-bus | toll for a bus
toll-truck | toll for a medium truck
tolls | tolls by vehicle | scope | kind
ferry-car | ferry fare for a car
toll-ferry | bridge and ferry | scope | different service
ferry-end | end of the ferries | conflict | 31 March against 15 April
cost | cost of the project
cost-first | first cost
cost-dpp | first and final cost | scope | plan and actual
cost-rise | rise of the cost
jam-cost | cost of the Jamalganj bridge
cost-bridges | costs of two bridges | scope | bridge
proposal | year of the first proposal
loan-share | share borrowed
loan-rate | interest
loan-term | term of the loan | conflict | 35 against thirty years
loan | sum borrowed
training | river training
cost-parts | parts of the cost | scope | parts
traffic-fc | forecast of first-year traffic
traffic-2030 | forecast for 2030
traffic-day1 | vehicles on the first day
traffic-5 | average over five days
traffic | traffic figures | scope | forecast, period
moto-day1 | motorcycles on the first day
traffic-parts | all and motorcycles | scope | part
above-fc | first day above the forecast
piers | piers | conflict | 40 against 41
pile | depth of the piles
pile-dia | diameter of the piles
workers-dead | workers who died | conflict | fourteen against 16
barge-dead | dead in the barge accident
barge | date of the barge accident
jam-open | year the Jamalganj bridge opened
wheels | wheels in the headline
first-day | first hours counted
toll-day1 | toll of the first day
queue | queue
moto-dead | killed on a motorcycle
pier-no | number of a pier
victim1-age | age of a victim
victim2-age | age of the other victim
moto-ban | start of the ban
rupa-age | seller's age
eggs-before | eggs before
eggs-after | eggs after
eggs | eggs before and after | scope | time
ghat-families | families at the ghat
wait | wait at the ghat
cross | minutes to cross
father | father's journey
plaque | names on the plaque
resort | room price
rail | start of trains
contract | signing of the contract
contract-sum | sum signed
contract-end | final sum
contract-final | signed and final | scope | stage
contract-rise | rise of the contract
scour | scour depth
workforce | people on site
chinese | Chinese on site
workforce-nat | all and Chinese | scope | part
next-bridge | next bridge
avg-toll | average toll
day-toll | toll a day
year-toll | toll a year
life-toll | toll over the loan
repay | interest and principal
return-toll | return toll
patrol | patrol cars
fri | day of the author's crossing
== internal
a3 | percent_change | for US$612m and closed at US$704m, 18% higher | 704 is 15% above 612
