title: Restoration of the minster of Sankt Wendel
domain: heritage
== a1-rheinkurier.txt | 2022-09-12
Scaffolding falls: minster shows its face after {{11 years|works:A}}
Rhein-Kurier International | Monday, 12 September 2022 | Jutta Lindqvist-Brahm

SANKT WENDELIN - With trumpets and a good deal of rain, the people of Sankt Wendelin took back their minster {{on Sunday|ceremony:A}}. {{About 6,000|crowd:A}} stood in the square when the last tarpaulin came off the north tower.

Since {{spring 2011|start:A}} masons have replaced {{4,300 blocks|blocks:A,blocks-saved:A}} of sandstone, {{a fifth|blocks-fifth}} of all those in the tower, and given new heads to {{37|figures:A,figures-part:B}} of its {{96|figures-all:A,figures-part:A}} stone figures. The tower, {{118 metres|tower:A}} high, had leaned by {{34 centimetres|lean:A}}.

The bill is {{48.6 million euros|cost:A,cost-plan:A}}, well over the {{31 million|plan:A,cost-plan:B}} first estimated. The state paid {{40 percent|state-share:A}}, the diocese {{35|diocese-share:A}} and the city {{15|city-share:A}}; the rest came from {{22,000 donors|donors:A}}.

Master builder Ruprecht Anselm, {{63|anselm-age:A}}, promised that no one would see scaffolding on the west front "in the next {{80 years|promise:A}}". The south tower is another matter. Work there begins in {{2024|south-start:A}} and will cost {{about 20 million|south-cost:A}}.

The sternest test came in {{February 2018|storm:A}}, when Storm Gisela tore off {{240 square metres|storm-area:A}} of scaffold sheeting. {{Nobody|storm-hurt}} was hurt. A year later a fire in a site hut was put out in {{25 minutes|fire:A}}.

{{Up to 46 masons|masons:A,masons-usual:A}} worked on the tower at one time, {{18|masons-usual:B}} in a normal winter. {{Six|women}} of them were women.

From {{Saturday|reopen-day:A}} visitors can again climb the {{412 steps|steps:A}} to the platform, at {{66 metres|platform:A}}. A ticket costs {{six euros|ticket:A}}, {{two more|ticket-more}} than before the works.

The minster was begun in {{1241|begun:A}} and finished in {{1523|finished:A}}.
== a2-monumentmatters.md | 2022-09-14
---
title: "Sankt Wendelin: anatomy of an overrun"
date: 2022-09-14
---

Budgeted at {{€31m|plan:A,cost-plan:B}}, done for {{€48.6m|cost:A,cost-plan:A}}: an overrun of {{57 per cent|overrun:A}}. How?

*Stone.* The survey foresaw {{2,600|blocks-plan:B}} new blocks. In the end there were {{3,400|blocks:B}}; another {{5,900|blocks-saved:B}} could be saved by injection. The quarry at Rotbach reopened for the job and delivered {{1,150 tonnes|stone:A}}.

*Iron.* Medieval clamps, {{870|clamps:A}} of them, had rusted and burst the masonry.

*Birds.* Work stopped for {{14 weeks|birds:A}} in {{2016|birds-year}} for a pair of peregrines.

*Time.* The job was to have lasted {{seven years|plan-years:A,works-plan:B}}; it lasted {{eleven|works:A,works-plan:A}}.
*Wind.* A gale in {{early 2018|storm:A}} stripped {{320 m²|storm-area:B}} of cladding; claims came to {{€410,000|storm-cost:A}}.

*People.* At its busiest the lodge had {{46|masons:A,masons-usual:A}} stonemasons, of whom {{eleven|masons-foreign:A}} came from abroad. Wages made up {{62 per cent|wages:A}} of the cost.

The tower now stands {{118 m (387 ft)|tower:A}} tall and, thanks to a ring of steel at {{66 m (317 ft)|platform:A}}, is not going anywhere. Its tilt is unchanged, at {{just over a foot|lean:A}}.

Funding: Land {{40%|state-share:A}}, diocese {{35%|diocese-share:A}}, municipality {{15%|city-share:A}}, gifts {{10%|gifts-share}}. Gifts of {{€4.9 million|gifts:A}} came from {{more than 20,000|donors:A}} people.

*Ours: Monument Matters, 48 pages, £{{6|mag-price}}*
== a3-touristoffice.html | none
<html><head><title>The minster tower is open again!</title></head><body>
<ul><li>Hotels<li>Wine<li>Getting here</ul>
<h1>Climb the tower!</h1>
<p>After a break of more than a decade the north tower of our minster is open again, from {{Saturday, 17 September 2022|reopen-day:A}}, daily from {{10 to 18|hours}} hours.</p>
<p>Take the {{402 steps|steps:B}} to the viewing platform, {{66 metres|platform:A}} above the market, and enjoy the view of {{up to 60 kilometres|view}}. Tickets: {{€6|ticket:A}}, children {{€3|ticket-child:A}}. Only {{30 people|platform-people}} at a time.</p>
<p>Did you know? The foundation stone was laid in {{1241|begun:A}}, and {{282 years|build-years:A}} passed before the last finial was set. It took the restorers another {{eleven|works:A}}. Of the {{96|figures-all:A,figures-part:A}} figures on the tower, {{47|figures:B}} carry a new head. Can you find the astronaut?</p>
<p>For families: the masons' lodge at the foot of the tower is open on the first Saturday of the month. {{Forty-six|masons:A,masons-usual:A}} craftsmen and craftswomen worked here in the busiest year. The biggest block weighs {{2.4 tonnes|block:A}}, as much as {{two|cars}} small cars.</p>
<p>At the festive unveiling on {{11 September|ceremony:A}} we were delighted to welcome {{more than 8,000|crowd:B}} guests.</p>
<p>Tourist office, Domplatz 11, tel. 07655 555 118</p></body></html>
== a4-diocesanletter.txt | 2022-09-18
From the cathedral chapter, Sunday 18 September 2022

Thanks be to God, and to {{22,000|donors:A}} of you. What was taken in hand in {{the autumn of 2010|start:B}} is done.

Some have asked what it cost us. The chapter's part is {{17 million euros|diocese-sum:A}}, {{a little over a third|diocese-share:A}} of the whole. For the other tower, to be begun {{two years from now|south-start:A}}, we have set aside {{6 million|south-diocese:A,south-part:B}} of the {{twenty|south-cost:A,south-part:A}} required.

{{Yesterday|reopen-day:A}}, the {{first|first-day}} day, {{1,118|climbers:A}} people went up. Master builder Anselm, who is {{63|anselm-age:A}}, went {{three|anselm-climbs}} times.

We remember, too, the fire of {{March 2019|fire-date}}. It lasted {{less than half an hour|fire:A}}, and it could have been otherwise. The heaviest of the new stones, of {{2,900 kilograms|block:B}}, lay {{ten metres|fire-distance}} from the flames.

Mass on Sundays at {{8, 10 and 18:30|mass}}.
== a5-kirchewelt.txt | 2022-09-12
Short news: minster tower without scaffolding

Sankt Wendelin - After {{eleven years|works:A,works-plan:A}} of work the north tower of the minster was unveiled {{on Sunday|ceremony:A}} before {{some 6,000|crowd:A}} people. The restoration cost {{48.6 million|cost:A,cost-plan:A}} euros instead of {{31 million|plan:A,cost-plan:B}}; {{35 per cent|diocese-share:A}} came from the diocese.

The tower of {{1523|finished:A}} is {{118|tower:A}} metres high. Stonecutters renewed {{4,300|blocks:A}} blocks and {{37|figures:A,figures-part:B}} figures' heads. It leans {{43 centimetres|lean:B}}.

From {{17 September|reopen-day:A}} people may climb it again, for {{7 euros|ticket:B}}. The south tower, {{114 metres|south-tower:A}} high, follows in {{2024|south-start:A}}.

In Marbach the church tower of {{1511|marbach}} has been closed because of falling stones.
== topics
lean | lean of the tower | conflict | 34 against 43 cm
ticket | ticket for the tower | conflict | six against seven euros
south-tower | height of the other tower (trap)
storm-area | sheeting torn off in 2018 | conflict | 240 against 320 square metres
block | weight of the heaviest block | conflict | 2.4 against 2.9 tonnes
masons-usual | masons at the peak and in winter | scope | time
fire | length of the fire
masons-foreign | masons from abroad (trap)
cost-plan | final and planned cost | scope | plan and actual
works-plan | planned and real duration | scope | plan and actual
blocks | new blocks | conflict | 4,300 against 3,400
blocks-saved | replaced and saved blocks | scope | different things
figures | figures given new heads | conflict | 37 against 47
steps | steps to the platform | conflict | 412 against 402
crowd | crowd at the unveiling | conflict | about 6,000 against more than 8,000
start | start of the works | conflict | spring 2011 against autumn 2010
south-part | cost of the south tower and the diocese's provision | scope | whole and part
south-cost | cost of the south tower (trap)
blocks-plan | new blocks planned and used | scope | plan and actual
figures-part | all figures and those with new heads | scope | whole and part
build-years | 1241 to 1523 is 282 years (right)
overrun | 31m to 48.6m is 57 per cent (right)
diocese-sum | 35 per cent of 48.6m is 17m (right)
ceremony | day of the unveiling, Sunday 11 September 2022
works | works
blocks-fifth | blocks fifth
figures-all | figures all
tower | tower
cost | cost
plan | plan
state-share | state share
diocese-share | diocese share
city-share | city share
donors | donors
anselm-age | anselm age
promise | promise
south-start | south start
reopen-day | reopen day
platform | platform
ticket-more | ticket more
begun | begun
finished | finished
stone | stone
clamps | clamps
birds | birds
birds-year | birds year
plan-years | plan years
gifts-share | gifts share
gifts | gifts
mag-price | mag price
hours | hours
view | view
ticket-child | ticket child
platform-people | platform people
south-diocese | south diocese
first-day | first day
climbers | climbers
anselm-climbs | anselm climbs
mass | mass
storm | storm
storm-hurt | storm hurt
masons | masons
women | women
storm-cost | storm cost
wages | wages
cars | cars
fire-date | fire date
fire-distance | fire distance
marbach | marbach
== internal
a2 | conversion | 66 m (317 ft) | 66 m is 217 ft
