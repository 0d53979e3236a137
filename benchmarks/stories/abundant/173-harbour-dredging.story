title: Expansion of the port of Calloway Sound
domain: transport
== a1-shipwire.txt | 2023-05-04
Calloway Sound to {{double|cap-ratio:A}} box capacity for {{$1.2 bln|cost:A,cost-share:A,cost-share-v2:A}}
CALLOWAY, May 4 (Ship Wire) - Terminal operator Nordquay will spend {{$1.2 billion|cost:A,cost-share:A,cost-share-v2:A}} on a new container terminal at Calloway Sound, lifting the port's capacity to {{3.6 million TEU|cap:A,cap-now:A}} from {{1.8 million|cap-old:A,cap-now:B}}, it said {{Thursday|announce:A}}.
A {{1,050-metre|quay:A}} quay with {{12 cranes|cranes:A}} will take ships of {{24,000 TEU|ship:A}}. The channel is to be dredged to {{17 metres|draft:A,draft-now:A}} from {{14.5|draft-old:A,draft-now:B}}.
The first berth opens in {{mid-2026|first:A,first-full:A}}. Nordquay's concession runs {{40 years|concession:A}}.
== a2-callowaystar.txt | 2023-05-05
A quay as long as {{ten football fields|fields:A}}
Calloway Star, Friday, May 5, 2023
{{Two thousand|jobs:A,jobs-port:A,jobs-and-jobs-study:A}} new jobs and a mountain of mud: that's what the harbor deal announced {{yesterday|announce:A}} means for us. The mud, {{11 million cubic yards|mud:A}} of it, goes to Pelican Flats.
Port director Cass Delacroix, {{47|delacroix-age:A}}, says boxes will be moving by {{the summer of 2026|first:A,first-full:A}} on {{the first of three berths|berths:A}}. The port has {{3,150|port-jobs:A,jobs-port:B}} people on the payroll now.
Taxpayers chip in {{$260 million|state-share:A,cost-share:B}} for the dredging, which brings the channel to {{56 feet|draft:A,draft-now:A}}. The rest of the {{$1.2 billion|cost:A,cost-share:A,cost-share-v2:A}} is Nordquay's.
The Danes get to run the place for {{30 years|concession:B}}.
Last year's traffic: {{1.42 million containers|traffic:A}}, down {{6 percent|traffic-fall:A}}.
== a3-havnenyt.txt | 2023-05-05
Nordquay goes to the Gulf
Aarhus, 5 May 2023. For {{DKK 8.1bn|cost:A,cost-share:A,cost-share-v2:A}} Nordquay builds in Calloway its {{third|us-rank:A}} American terminal. The quay measures {{1,050 m|quay:A}}, the area {{68 ha|area:A}}, and there'll be {{fourteen|cranes:B}} cranes, all electric.
After the last phase, in {{2030|full:A,first-full:B}}, the port as a whole can move {{3.6m TEU|cap:A,cap-now:A}}, {{double|cap-ratio:A}} what it can do now. {{1.24m|traffic:B}} were handled in {{2022|traffic-year:A}}.
Draught: {{17 m|draft:A,draft-now:A}}, enough for ships of {{24,000 boxes|ship:A}}, the biggest there are.
Share: {{+2.2%|share:A}}. Profit in {{2022|profit-year:A}} was {{DKK 3.6bn|profit:A}}.
== a4-gulfecologist.html | 2023-05-09
<html>
<body>
<h3>
Where will {{8 million cubic metres|mud:A}} of silt go?
</h3>
<p>
Posted 9 May 2023 by Lena Tran
</p>
<p>
To take a channel from {{14.5 m|draft-old:A,draft-now:B}} to {{17 m|draft:A,draft-now:A}} along {{31 miles (50 km)|channel:A}} you must lift {{8.4 million m³|mud:A}}. Pelican Flats, {{410 acres (266 hectares)|flats:A}}, is where {{9,000 pairs|pelicans:A}} of pelicans breed.
</p>
<p>
The permit was issued {{on April 18|permit:A}}, {{16 days|permit-gap:A}} before the announcement. It allows dredging {{from October to March|season:A}}, for {{four|berths:B}} berths.
</p>
<p>
Public money: {{$320m|state-share:B,cost-share-v2:B}}. Jobs: {{2,000|jobs:A,jobs-port:A,jobs-and-jobs-study:A}}, says the port; {{1,100|jobs-study:A,jobs-and-jobs-study:B}}, says a state study.
</p>
<p>
Opening: {{July 2026|first:A,first-full:A}}, all of it by {{the end of the decade|full:A,first-full:B}}. Comments (17)
</p>
</body>
</html>
== a5-gulfwire.txt | 2023-05-04
Danish firm to build giant terminal on the Gulf
CALLOWAY - Denmark's Nordquay said {{Thursday|announce:A}} it would put up a container terminal here that can handle the world's largest ships, in an investment of {{more than a billion dollars|cost:A,cost-share:A,cost-share-v2:A}} that officials called the biggest in the county's history.
The port's capacity will {{double|cap-ratio:A}} to {{3.6 million|cap:A,cap-now:A}} standard containers. Along the new quay, {{over a kilometer|quay:A}} in length, there will be room for {{three|berths:A}} ships at once, served by a {{dozen|cranes:A}} cranes. The company has leased the land for {{four decades|concession:A}}.
Dredges will scoop {{8.4 million cubic meters|mud:A}} from the channel to make it {{17 meters|draft:A,draft-now:A}} deep, a job the state supports with {{$260 million|state-share:A,cost-share:B}}. It's {{14 and a half|draft-old:A,draft-now:B}} meters now.
Port director Cass Delacroix, {{49|delacroix-age:B}}, hopes for {{2,000|jobs:A,jobs-and-jobs-study:A,jobs-port:A}} jobs. Ships are to dock from {{the middle of 2026|first:A,first-full:A}}. The port moved {{1.42 million|traffic:A}} containers last year.
== topics
jobs-and-jobs-study | jobs and jobs study | scope | two estimates
delacroix-age | age of the port director | conflict | 47 against 49
announce | day of the announcement, Thursday 4 May 2023
cost-share | whole cost and public share | scope | whole and part
cap-now | capacity after and now | scope | time
cranes | cranes on the quay | conflict | 12 against 14
draft-now | depth after and now | scope | time
first-full | first berth and everything | scope | phase
concession | length of the concession | conflict | 40 against 30 years
berths | berths | conflict | three against four
traffic | containers handled in 2022 | conflict | 1.42m against 1.24m
state-share | public money | conflict | 260m against 320m dollars
jobs-port | new jobs and present staff | scope | different things
cost | cost
cap | cap
cap-old | cap old
quay | quay
ship | ship
draft | draft
draft-old | draft old
first | first
fields | fields
jobs | jobs
mud | mud
port-jobs | port jobs
traffic-fall | traffic fall
us-rank | us rank
area | area
full | full
cap-ratio | cap ratio
traffic-year | traffic year
share | share
profit-year | profit year
profit | profit
channel | channel
flats | flats
pelicans | pelicans
permit | permit
permit-gap | permit gap
season | season
jobs-study | jobs study
cost-share-v2 | whole cost and public share (variant 2) | scope | whole and part
== internal
a4 | conversion | 410 acres (266 hectares) | 166 hectares
