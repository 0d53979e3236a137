title: Nam Khao 3 hydropower dam in Laos starts filling
domain: dam building
== a1-indochinawire.txt | 2025-07-15
Laos starts filling Nam Khao 3 reservoir, {{two years|delay:A}} late

VIENTIANE, July 15 (Indochina Wire) - Laos closed the gates of one of its tallest dams on {{Tuesday|closure:A}}, beginning to fill a reservoir that will power {{320 megawatts|mw:A,mw-dams:nk3}} of turbines and send {{nine-tenths|export:A}} of the electricity to Thailand.

The {{132-metre|height:A,height-dams:nk3}} rockfill wall across the Nam Khao, a tributary of the Mekong, has cost {{$1.08 billion|cost:A,cost-plan:now,cost-dams:nk3}}, its developers said, against an estimate of {{$870 million|cost-est:A,cost-plan:est}} when work began in {{2019|work-start:A}}. It should have been finished in {{2023|due:A}}.

Filling is expected to take {{14 months|fill:A}}, and the first of four turbines to turn in {{March|first-turbine:A}}. "By {{September 2026|full-power:A}} we will be at full power," said Boonmee Chantavong, managing director of Nam Khao Power Co.

Thailand's utility will buy the output for {{27 years|ppa:A}} at {{6.9 U.S. cents|tariff:A}} per kilowatt-hour. Thai and Korean investors hold {{75%|foreign-share:A}} of the company and the Lao state the rest.

The lake will cover {{41 square kilometres|lake:A,lake-level:full}} and has displaced {{3,940 people|moved:A,moved-plan:moved,moved-all:people}} from {{nine villages|villages:A}}. Rights groups say some have been given rice land of {{less than half|land:A}} the promised size.

Landlocked Laos has built {{more than 80|dams-count:A}} hydropower plants in pursuit of its plan to become the battery of Southeast Asia, borrowing heavily to do so. Ratings agencies worry about the debt. Environmental groups worry about sediment and fish: the Nam Khao supplies {{4%|flow-share:A}} of the Mekong's water but {{9%|sed-share:A}} of its sand.

Upstream, the older Nam Khao 2 dam, {{123 metres|height-nk2:A,height-dams:nk2}} high, produces {{230 MW|mw-nk2:A,mw-dams:nk2}}. A saddle dam at a different site in southern Laos collapsed in {{2018|collapse:A}}, killing {{71 people|collapse-dead:A}}.
== a2-vientianepost.txt | 2025-07-16
Nam Khao 3 impoundment a milestone, says Minister
The Vientiane Post | Wednesday, July 16, 2025

The impoundment of the Nam Khao 3 Hydropower Project commenced {{yesterday|closure:A}} at a ceremony attended by the Minister of Energy and Mines and {{some 600 guests|guests:A}}.

The Minister pressed the button at {{9:09 a.m.|button:A}}, an auspicious minute, and the diversion tunnel, through which the river has flowed since {{2021|diverted:A}}, was sealed within {{18 minutes|sealed:A}}.

Once in operation the plant, with {{four generating units|units:A}} of {{80 MW each|unit-mw:A}}, will produce {{1,340 gigawatt-hours|gwh:A,gwh-parts:all}} of electricity a year. {{90 per cent|export:A}} is destined for export, bringing the nation {{US$28 million|state-rev:A}} annually in taxes, royalties and dividends. The Government owns {{25 per cent|state-share:A}} of the project company.

At its peak in {{2022|peak-year:A}} the site employed {{4,300 workers|workers:A,workers-lao:all}}, {{2,900|workers-lao-n:A,workers-lao:lao}} of whom were Lao nationals and {{1,600|workers-foreign:A,workers-lao:foreign}} foreigners.

Some {{780 households|households:A,moved-all:households}} comprising {{3,940 persons|moved:A,moved-all:people}} have moved to new homes with electricity and running water. {{Eleven villages|villages:B}} made way. Every family received {{1.5 hectares|land-promised:A,land-cmp:promised}} of farm land and rice for {{30 months|rice-aid:A}}.

The dam wall stands {{132 metres|height:A,height-dams:nk3}} tall and {{510 metres|crest:A}} long at the crest, and contains {{8.6 million cubic metres|volume:A}} of rock. The reservoir will hold {{1,170 million cubic metres|storage:A,storage-active:total}}, {{810 million|storage-act:A,storage-active:active}} of them usable.

The project company thanked villagers for their patience during the delay, which it attributed to Covid-19 and to a flood in {{August 2022|flood:A}} that drowned {{two workers|flood-dead:A}}.

The Minister said that the Government had attached the greatest importance to the livelihood of the people. He recalled that before the project the nearest clinic had been {{two days|clinic-before:A,clinic:before}} away on foot, whereas it could now be reached in {{half an hour|clinic-after:A,clinic:after}}. The concession runs for {{27 years|ppa:A}} from commercial operation, after which the plant becomes the property of the nation free of charge.

Kip rate: {{21,640|kip:A}} to the dollar.
== a3-hydrobuilder.md | 2025-07-24
---
title: Nam Khao 3 sealed
date: 2025-07-24
outlet: Hydro Builder International
---
At {{432 feet|height:A,height-dams:nk3}}, the concrete-faced rockfill dam at Nam Khao 3 isn't the tallest in Laos (that is Nam Ngum 3, we are told, at well over {{200 m|nn3:A}}), but it has had the most troubled childhood.

Main contractor Daehan Engineering broke ground in {{October 2019|work-start:A}} on a {{US$690m|epc:A,epc-total:epc}} turnkey contract, within a project budget then put at {{US$870m|cost-est:A,cost-plan:est,epc-total:total}}. In the wet season of 2022 the upper cofferdam was overtopped, {{three men|flood-dead:B}} were lost, and {{seven months|flood-delay:A}} went by before placing resumed. The bill today is {{US$1.08bn|cost:A,cost-plan:now,cost-dams:nk3}}, {{24%|overrun:A}} above plan. Daehan is claiming a further {{US$57m|claim:A}} from the owner.

Placing rates of {{310,000m3|rate:A,rate-plan:actual}} a month were achieved at the end, where {{350,000m3|rate-target:A,rate-plan:plan}} had been hoped for. The fill totals {{8.6Mm3|volume:A}}, taken from a quarry {{4km|quarry:A}} downstream.

The powerhouse has {{four|units:A}} Francis sets of {{80MW|unit-mw:A}}, by a Chinese supplier. Unit 1 is to be synchronised in {{May 2026|first-turbine:B}}, the others at {{two-month|interval:A}} intervals.

Since the gates came down on {{15 July|closure:A}} the lake has risen by {{3.1m|rise:A}} a day and stood {{28m|level:A}} deep at the wall on {{Wednesday|wed23:A}}. Full supply level, {{118m|full-depth:A}} above the bed, is due in {{fourteen months|fill:A}}.

Engineers will be interested in the face slab, which was poured in {{38|slabs:A}} strips by slipform and instrumented with {{214|sensors:A}} strain gauges, after cracks at a similar dam elsewhere. Leakage on {{Wednesday|wed23:A}} was {{46 litres|leak:A,leak-limit:act}} a second; the designer allows {{150|leak-max:A,leak-limit:max}}. Nobody is celebrating yet. The resident engineer, a veteran of {{eleven|eleven-dams:A}} dams, says that he'll sleep when the water has been at the top for a year.

Sister scheme Nam Khao 4 ({{185MW|mw-nk4:A,mw-dams:nk4}}, {{US$640m|cost-nk4:A,cost-dams:nk4}}) goes to tender in {{October|nk4-tender:A}}.
== a4-riverwatch.txt | 2025-08-05
Under the water, a promise
RiverWatch Mekong, 5 August 2025

Three weeks ago, on {{14 July|closure:B}}, the gates of Nam Khao 3 were shut. We visited two of the nine resettlement sites.

In Ban Phonsai, {{112 families|phonsai:A}} have been given {{0.6 hectares|land-given:A,land-cmp:given}} each, on a slope. The agreement they signed says {{1.5|land-promised:A,land-cmp:promised}}. "You cannot eat a street lamp," says Mae Khamla, {{63|khamla-age:A}}.

The company says that {{just under four thousand people|moved:A,moved-plan:moved,moved-all:people}} were moved. The impact study of {{2017|study:A}} foresaw {{3,100|moved-est:A,moved-plan:planned}}. It also foresaw a lake of {{36 km2|lake-est:A,lake-study:est}}; the final one will measure {{41|lake:A,lake-level:full,lake-study:final}}, or {{10,100 acres|lake:A}}.

Below the dam the river is down to a trickle. The owners guarantee a flow of {{12 cubic metres|flow:A,flow-cmp:promised}} a second. On {{2 August|measured:A}} we measured {{7.5|flow-meas:A,flow-cmp:measured}}. The dry-season average used to be {{31|flow-avg:A,flow-cmp:natural}}.

Fish catches in {{14 villages|fish-villages:A}} downstream fell by {{two-thirds|fish:A}} in July compared with the July before, according to headmen.

And for what? For electricity at {{6.9 cents|tariff:A}}, which Thailand, with a reserve margin of {{38 per cent|reserve:A}}, does not need, over a contract of {{more than a quarter of a century|ppa:A}}.

The dam cost {{over a billion dollars|cost:A,cost-plan:now,cost-dams:nk3}}. The resettlement fund had {{$41 million|resettle:A}}, which is about {{4 per cent|resettle-share:A}} of that.

It would be unfair to say that nothing was done. There is a school, with {{six|classrooms:A}} classrooms and a flag; there are taps; there's a road on which a pick-up from the company passes twice a day without stopping. But the paddies were under the water line, and money doesn't germinate. Of the {{eleven hundred|buffalo-before:A,buffalo:before}} buffaloes that moved with their owners, the headmen count {{under 400|buffalo-after:A,buffalo:after}} today.

In {{2018|collapse:A}}, in the south, another dam broke and {{71|collapse-dead:A}} were killed. Nobody has been tried.
== topics
classrooms | classrooms
buffalo-before | buffaloes before
buffalo-after | buffaloes now
buffalo | buffaloes | scope | time
slabs | strips of the slab
sensors | strain gauges
leak | leakage
leak-max | leakage allowed
leak-limit | leakage and limit | scope | limit and actual
eleven-dams | dams the engineer has built
clinic-before | way to the clinic before
clinic-after | way to the clinic now
clinic | way to the clinic | scope | time
dams-count | plants built
flow-share | share of the Mekong's water
sed-share | share of its sand
closure | day the gates were closed | conflict | 15 against 14 July
delay | delay
mw | capacity of Nam Khao 3
mw-nk2 | capacity of Nam Khao 2
mw-nk4 | capacity of Nam Khao 4
mw-dams | capacities of three dams | scope | different dams
height | height of Nam Khao 3
height-nk2 | height of Nam Khao 2
height-dams | heights of two dams | scope | different dams
nn3 | height of another dam
cost | cost of Nam Khao 3
cost-est | original estimate
cost-plan | cost and estimate | scope | plan and actual
cost-nk4 | cost of Nam Khao 4
cost-dams | costs of two dams | scope | different dams
overrun | overrun
epc | turnkey contract
epc-total | contract and budget | scope | part
claim | contractor's claim
work-start | start of work
due | year it was due
fill | months of filling
first-turbine | first turbine | conflict | March against May 2026
full-power | full power
interval | interval of the units
ppa | term of the power contract
tariff | price per kWh
foreign-share | foreign investors' share
state-share | state's share
lake | lake area
lake-est | lake area in the study
lake-level | final lake | scope | final
lake-study | lake area, study and final | scope | plan and actual
moved | people moved
moved-est | people foreseen to move
moved-plan | foreseen and moved | scope | plan and actual
households | households moved
moved-all | people and households | scope | unit
villages | villages moved | conflict | nine against eleven
land | share of the promised land
land-promised | land promised
land-given | land given
land-cmp | land promised and given | scope | promise and result
collapse | year of another dam's collapse
collapse-dead | dead in that collapse
guests | guests
button | time of the ceremony
diverted | year the river was diverted
sealed | minutes to seal
units | generating units
unit-mw | capacity of a unit
gwh | yearly output
gwh-parts | output alone | scope | whole
export | share exported
state-rev | state's revenue
peak-year | year of the peak
workers | workers at the peak
workers-lao-n | Lao workers
workers-foreign | foreign workers
workers-lao | all and Lao workers | scope | part
rice-aid | months of rice aid
crest | crest length
volume | rock volume
storage | reservoir storage
storage-act | usable storage
storage-active | total and usable | scope | part
flood | month of the flood
flood-dead | workers lost in the flood | conflict | two against three
flood-delay | months lost
kip | exchange rate
rate | placing rate
rate-target | placing rate hoped for
rate-plan | placing rates | scope | target and result
quarry | distance of the quarry
rise | daily rise
level | depth on Wednesday
wed23 | day of the depth
full-depth | full depth
nk4-tender | tender of Nam Khao 4
phonsai | families at Ban Phonsai
khamla-age | villager's age
study | year of the study
flow | guaranteed flow
flow-meas | flow measured
flow-avg | natural dry-season flow
flow-cmp | flows | scope | promise, measurement, average
measured | day of the measurement
fish-villages | villages asked
fish | fall of catches
reserve | reserve margin
resettle | resettlement fund
resettle-share | its share of the cost
== internal
a2 | sum | employed 4,300 workers, 2,900 of whom were Lao nationals and 1,600 foreigners | 2,900 and 1,600 make 4,500
