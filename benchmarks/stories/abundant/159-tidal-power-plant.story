title: Gas-fired power plant at Umzali Bay
domain: energy
== a1-capecourier.txt | 2021-07-09
Umzali Bay power station gets green light: {{1 450MW|capacity:A,cap-phase:A,capacity-and-palmeira-cap:A}} by {{2026|full:A,start-vs-full:B,start-vs-full-v2:B}}
Thandeka Mbele, Cape Courier, 9 July 2021

The energy regulator has granted a generation licence for a gas-fired power station at Umzali Bay that will feed {{1 450 megawatts|capacity:A,cap-phase:A,capacity-and-palmeira-cap:A}} into the grid, enough for {{1.1 million homes|homes:A}}.

The licence, for {{30 years|licence-term:A,licence-ppa:A}}, was signed on {{Thursday|licence-day:A}}, chairperson Ayanda Roux said. Building is to start in {{November|build-start:A}}, the first unit of {{480MW|unit-cap:A,cap-phase:B}} is due in {{mid-2024|first-unit:A,start-vs-full:A}}, and the last of {{three|units:A}} in {{2026|full:A,start-vs-full:B,start-vs-full-v2:B}}.

Developer Imbewu Power puts the cost at {{R19.6-billion|cost:A,cost-parts:A}}, with {{R13.7-billion|debt:A,cost-parts:B,cost-parts-v2:B}}, or {{70%|debt-share:A}}, borrowed from a group of {{six banks|banks:A}}. At {{R1.04 per kilowatt-hour|tariff:A,tariff-two:A,tariff-two-v2:A}}, its power would cost less than half of what the diesel turbines at Saldani burn through: {{R2.60|diesel:A,tariff-two:B}}.

{{Some 3 800 people|build-jobs:A,jobs-phase:A}} will work on the {{62-hectare|site:A,site-and-palmeira-site:A}} site at the peak; {{140|perm-jobs:A,jobs-phase:B}} permanent posts remain.

Gas will come by ship: {{22 cargoes a year|cargoes:A}}, to a floating terminal {{3.5km|pier:A}} from the beach.

Environmental group Green Strand, which collected {{41 000 signatures|signatures:A}}, will go to court. "They are locking us into gas until {{2051|licence-end:A}}," said its director, Pieter Loxton, {{63|loxton-age:A}}. The plant would emit {{4.1 million tonnes|co2:A}} of CO2 a year.

The country had {{44 days|outage-days:A,outage-year:A}} of power cuts in the first half of this year, against {{51|outage-2020:A,outage-year:B}} in all of {{2020|outage-2020-year:A}}.

*Caption: The old whaling station at Umzali Bay, closed in {{1967|whaling:A}}. Photo: Cape Courier*
== a2-energyafrica.md | 2021-07-12
---
title: "Licence for South African LNG-to-power"
date: 12.7.2021
outlet: Energy Africa Monitor
---
The {{ZAR 19.6bn ($1.37bn)|cost:A,cost-parts:A}} Umzali Bay project cleared its last regulatory hurdle {{last Thursday|licence-day:A}}. The plant is rated {{1.45 GW|capacity:A,cap-phase:A,capacity-and-palmeira-cap:A}}, made up of {{three|units:A}} combined-cycle blocks of {{some 483 MW|unit-cap:A,cap-phase:B}} each, at a thermal efficiency of {{61%|efficiency:A}}.

Commercial operation of block one: {{Q1 2025|first-unit:B,start-vs-full-v2:A}}. All blocks: {{2026|full:A,start-vs-full:B,start-vs-full-v2:B}}. The grid operator will buy the output for {{20 years|ppa:A,licence-ppa:B}}; the licence itself runs {{three decades|licence-term:A,licence-ppa:A}}.

Debt of {{ZAR 13.7bn|debt:A,cost-parts:B,cost-parts-v2:B}} is supplied by {{eight lenders|banks:B}}; equity by Imbewu ({{60%|imbewu-share:A}}), Norway's Hafslo ({{25%|hafslo-share:A}}) and a workers' trust ({{15%|trust-share:A}}).

Fuel demand is {{1.5 Mt|lng:A}} of LNG, meaning {{a shipload every two weeks|cargoes:B}}. Carbon: {{about 4 Mt|co2:A}} annually.

The tariff, {{104 cents|tariff:A,tariff-two:A,tariff-two-v2:A}} a unit, is for {{2021|tariff-year:A}} money. Diesel peakers: {{260 cents|diesel:A,tariff-two:B}}.

Neighbouring Mozambique's Palmeira plant, {{1,450 hectares|palmeira-site:A,site-and-palmeira-site:B,site-and-palmeira-site-v2:B}} no less, is to give {{400 MW|palmeira-cap:A,capacity-and-palmeira-cap:B}}, from {{2023|palmeira-date:A}}.
== a3-strandbulletin.html | 2021-07-10
<html>
<head>
<title>
Strand Bulletin: We will see them in court
</title>
</head>
<body>
<ul class="nav">
<li>
Home
</li>
<li>
Tides (low 06:12, high 12:31)
</li>
<li>
Classifieds
</li>
</ul>
<h1>
‘We will see them in court’
</h1>
<p>
Saturday 10 July 2021
</p>
<p>
Whales still calve {{900 metres|calving:A}} from where the gas ship would lie. That, says Pieter Loxton, is why he will spend his {{64th year|loxton-age:A}} in courtrooms.
</p>
<p>
The retired teacher's petition against the power station has been signed by {{forty-one thousand|signatures:A}} people, {{one for every homestead|per-home:A}} in the district, he says. The licence came anyway, {{two days ago|licence-day:A}}: {{R16.9 billion|cost:B,cost-parts-v2:A}} worth of pipes and chimneys on {{92 hectares|site:B,site-and-palmeira-site-v2:A}} of dune.
</p>
<p>
Imbewu, the developer, promises work for {{nearly four thousand|build-jobs:A,jobs-phase:A}} during the {{four and a half years|build-years:A}} of construction, but the notice on the fence speaks of only {{140|perm-jobs:A,jobs-phase:B}} afterwards. Each of the {{14,000 signatories|signatures:B}} got a whale postcard. Bulldozers are expected {{before Christmas|build-start:A}}.
</p>
<p>
Councillor Nomsa Dlamini ({{36|dlamini-age:A}}) is in favour: "We sat in the dark for {{44 days|outage-days:A,outage-year:A}} between {{January and June|outage-span:A}}. Last year, {{51|outage-2020:A,outage-year:B}}." The station could light up {{over a million|homes:A}} households.
</p>
<p>
The bay has been quiet since the whaling station shut in {{1976|whaling:B}}.
</p>
<p>
Objections must be lodged within {{60 days|appeal:A}}, that is by {{6 September|appeal-date:A}}.
</p>
<footer>
Bulletin, 38 Harbour Rd, tel 021 555 0162. Tomorrow: 10km beach run, R120
</footer>
</body>
</html>
== a4-radio702ish.txt | 2021-07-09
Power from the sea breeze? No, from a gas ship
Talk FM Coast, website, 9 July

It will take five years, but the lights may one day stay on. Energy officials {{yesterday|licence-day:A}} gave Imbewu Power the paper it has been waiting for: permission to build and run a gas-burning power station beside the old whaling slip at Umzali Bay, for the next {{30 years|licence-term:A,licence-ppa:A}}.

Ayanda Roux, who chairs the regulator, told our drive-time host that the plant would be one of the biggest on the coast. "{{Fourteen hundred and fifty megawatts|capacity:A,capacity-and-palmeira-cap:A,cap-phase:A}}. That is a stage and a half of load shedding, gone," she said.

The bill is put at {{close to twenty billion rand|cost:A,cost-parts:A}}, most of it {{(R13.7 billion)|debt:A,cost-parts:B,cost-parts-v2:B}} on credit from {{half a dozen|banks:A}} banks. The power will be sold at {{R1.04|tariff:A,tariff-two:A,tariff-two-v2:A}} a unit. Diesel turbines, on which we have leaned {{for 44 days|outage-days:A,outage-year:A}} so far this year, come in at {{R2.06|diesel:B,tariff-two-v2:B}}.

The regulator hopes to see diggers {{in November|build-start:A}} and electricity from the first of the {{three|units:A}} units by the {{middle of 2024|first-unit:A,start-vs-full:A}}. At the height of the works there'd be jobs for {{3 800|build-jobs:A,jobs-phase:A}}, she said; after that, for {{140|perm-jobs:A,jobs-phase:B}}.

Callers were split. Pieter Loxton ({{63|loxton-age:A}}) of Green Strand, who says {{41 000|signatures:A}} people have signed his petition, called the decision "a birthday gift to the gas industry". Each year the station would puff out {{5.1 million tonnes|co2:B}} of carbon dioxide, he said.

The traffic at 17:40: N2 slow, M7 slower.
== topics
site-and-palmeira-site | site and palmeira site | scope | two plants
capacity-and-palmeira-cap | capacity and palmeira cap | scope | two plants
co2 | emissions a year | conflict | 4.1m against 5.1m tonnes
diesel | price of diesel power | conflict | R2.60 against R2.06
signatures | signatures collected | conflict | 41,000 against 14,000
licence-day | day the licence was signed, Thursday 8 July 2021
cap-phase | the whole plant and one unit | scope | whole and part
start-vs-full | first unit and all units | scope | phase
first-unit | start of the first unit | conflict | mid-2024 against Q1 2025
cost | cost of the plant | conflict | 19.6bn against 16.9bn rand
cost-parts | cost and the debt in it | scope | whole and part
banks | banks lending | conflict | six against eight
tariff-two | price of the plant's power and of diesel power | scope | two sources
jobs-phase | jobs in building and permanent | scope | phase
licence-ppa | term of licence and of purchase contract | scope | different things
site | area of the site | conflict | 62 against 92 hectares
cargoes | gas cargoes a year | conflict | 22 against 26
outage-year | outage days in half a year and in the year before | scope | period
whaling | year the whaling station shut | conflict | 1967 against 1976
loxton-age | age of Pieter Loxton
capacity | capacity
full | full
homes | homes
licence-term | licence term
build-start | build start
unit-cap | unit cap
units | units
debt | debt
debt-share | debt share
tariff | tariff
build-jobs | build jobs
perm-jobs | perm jobs
pier | pier
licence-end | licence end
outage-days | outage days
outage-2020 | outage 2020
outage-2020-year | outage 2020 year
efficiency | efficiency
ppa | ppa
imbewu-share | imbewu share
hafslo-share | hafslo share
trust-share | trust share
lng | lng
tariff-year | tariff year
palmeira-site | palmeira site
palmeira-cap | palmeira cap
palmeira-date | palmeira date
calving | calving
per-home | per home
build-years | build years
dlamini-age | dlamini age
outage-span | outage span
appeal | appeal
appeal-date | appeal date
site-and-palmeira-site-v2 | site and palmeira site (variant 2) | scope | two plants
start-vs-full-v2 | first unit and all units (variant 2) | scope | phase
cost-parts-v2 | cost and the debt in it (variant 2) | scope | whole and part
tariff-two-v2 | price of the plant's power and of diesel power (variant 2) | scope | two sources
== internal
a3 | repeat | Each of the 14,000 signatories got a whale postcard | forty-one thousand above
