title: Battery separator factory at Skalin, Slovakia
domain: business
== a1-danubebusiness.txt | 2022-09-14
Korean group Haneul picks Skalin for {{€520m|invest:A,invest-vs-phase:A,invest-and-peer-invest:A}} battery film plant
BRATISLAVA, 14 September 2022 - South Korea's Haneul Materials will invest {{520 million euros|invest:A,invest-vs-phase:A,invest-and-peer-invest:A}} in a factory making separator film for electric-car batteries in the Slovak town of Skalin, the economy ministry said {{on Wednesday|announce:A}}.

The site, a former sugar refinery of {{41 hectares|site:A,site-vs-hall:A}}, will employ {{1,150 people|jobs:A,jobs-and-opole-staff:A,jobs-vs-phase:A,jobs-vs-indirect:A}} when it is fully running in {{2027|full-year:A,start-vs-full:B,start-vs-full-v2:B}}. The first of {{four lines|lines:A,lines-phase:A}} is to start {{in the second half of 2024|first-line:A,start-vs-full:A,start-vs-full-v3:A}}.

Haneul already runs a plant at Opole in Poland, with {{900 employees|opole-staff:A,opole-time:B,jobs-and-opole-staff:B,jobs-and-opole-staff-v2:B}} and an annual capacity of {{340 million square metres|opole-cap:A,cap-two:B}} of film. Skalin is to reach {{600 million square metres|cap:A,cap-two:A,cap-and-global-cap-now:A}}, enough for {{about 1.2 million cars|cars:A}} a year.

The state will support the project with {{€74m|aid:A,aid-parts:A,aid-parts-v2:A}}, of which {{€50m|aid-cash:A,aid-parts:B,aid-parts-v2:B}} is cash and {{€24m|aid-tax:A,aid-parts:C}} tax relief. "That is {{14 per cent|aid-share:A,aid-share-max:A}} of the outlay, well below the {{25 per cent|aid-ceiling:A,aid-share-max:B}} that Brussels allows here," said deputy minister Juraj Holecek.

Unemployment in the Skalin district stood at {{8.7 per cent|jobless:A,jobless-place:A}} {{in August|jobless-month:A}}, against {{6.2 per cent|jobless-nation:A,jobless-place:B}} in the country as a whole. The refinery shut in {{2006|refinery-shut:A}}, throwing {{430|refinery-jobs:A}} out of work.

Average gross pay at the plant would be {{1,480 euros a month|pay:A,pay-and-super-pay:A}}, the ministry said.
== a2-skalinobserver.txt | 2022-09-16
Sugar town to become film town
Skalin Observer, Friday, 16 September 2022 | Page 3

It was the worst kept secret on the square. {{Two days ago|announce:A}} the government confirmed what surveyors' pegs had been telling us {{since May|pegs:A}}: the old refinery grounds, all {{57 hectares|site:B,site-vs-hall-v2:A}} of them, go to Haneul of Korea.

Mayor Eva Dubcova says the first hall, {{6.5 hectares|hall:A,site-vs-hall:B,site-vs-hall-v2:B}} under one roof, will be up by {{next autumn|hall-up:A}} and {{320 people|phase-jobs:A,jobs-vs-phase:B,jobs-vs-phase-v2:B}} will be hired for it. In the end there would be {{just over eleven hundred|jobs:A,jobs-and-opole-staff:A,jobs-vs-phase:A,jobs-vs-indirect:A}} jobs, she told a packed meeting in the house of culture {{on Thursday evening|meeting:A}}; {{some 250|meeting-people:A}} came, {{nine|meeting-speakers:A}} spoke against.

What will they earn? {{Around €1,500|pay:A,pay-and-super-pay:A}} before tax, says the mayor. "The supermarket pays {{900|super-pay:A,pay-and-super-pay:B}}."

Neighbours fear for the water. The plant is to draw {{35 litres a second|water:A}} from the Rudava, or {{about 3,000 cubic metres a day|water:A}}. The refinery, in its {{last campaign in 2008|refinery-shut:B}}, drew more.

Lorries are another worry: {{70 a day|lorries:A}}, {{one every 20 minutes|lorries-pace:A}} round the clock. The bypass, promised {{since 1998|bypass-promised:A}}, is now due in {{2025|bypass-due:A}} and will be {{7.4 km|bypass-length:A}} long.

Of the {{430|refinery-jobs:A}} people who lost their work when the last beet was sliced, {{twelve|old-hands:A}} have put their names on the mayor's list.

Read also: Handball girls go down 27-31 | Swimming pool closes for 41 days
== a3-cellchain.md | 2022-09-19
---
title: "Haneul goes big on wet-process separator in Slovakia"
date: 19 September 2022
outlet: Cellchain
---
Haneul Materials' board has cleared a separator complex in western Slovakia that will cost {{KRW 725bn (€520m)|invest:A,invest-vs-phase:A,invest-and-peer-invest:A}}, to be spent over {{five years|spend-years:A}}. An initial tranche of {{€190m|phase-invest:A,invest-vs-phase:B}} covers Phase 1: {{two lines|phase-lines:A,lines-phase:B}} with a start of production in {{Q1 2025|first-line:B,start-vs-full-v2:A,start-vs-full-v4:A}}.

With {{four|lines:A,lines-phase:A}} coating lines on stream in {{2027|full-year:A,start-vs-full:B,start-vs-full-v2:B}}, nameplate output is {{600m m2|cap:A,cap-two:A,cap-and-global-cap-now:A}} a year. Haneul reckons this feeds {{60 GWh|gwh:A}} of cells, or {{900,000 battery cars|cars:B}}. Its global output was {{1.4bn m2|global-cap-now:A,global-cap-time:A,cap-and-global-cap-now:B}} at the end of June and is to hit {{2.9bn m2|global-cap-target:A,global-cap-time:B}} by {{2028|global-target-year:A}}.

State aid, according to the filing, is {{€74m|aid:A,aid-parts:A,aid-parts-v2:A}}: a cash grant of {{€50m|aid-cash:A,aid-parts:B,aid-parts-v2:B}} and a corporate tax holiday. Relative to the investment, that is {{roughly one euro in seven|aid-share:A,aid-share-max:A}}. The regional ceiling is {{a quarter|aid-ceiling:A,aid-share-max:B}}.

On headcount, the company speaks of {{1,150 direct|jobs:A,jobs-and-opole-staff:A,jobs-vs-phase:A,jobs-vs-indirect:A}} and {{2,000 indirect|indirect:A,jobs-vs-indirect:B,jobs-vs-indirect-v2:B}} positions. Opole, its Polish sister, opened in {{2020|opole-opened:A}} with {{600 staff|opole-staff-start:A,opole-time:A}} and has {{some 900|opole-staff:A,opole-time:B,jobs-and-opole-staff:B,jobs-and-opole-staff-v2:B}} now.

Japanese peer Tokuren announced a {{$500m|peer-invest:A,invest-and-peer-invest:B}} film plant in Hungary {{in July|peer-month:A}}. Copycats? Unlikely, says analyst Bo Renstrom: only {{five companies|peers-num:A}} worldwide can coat at {{100 metres a minute|coat-speed:A}}.
== a4-mincomrelease.txt | 2022-09-14
MINISTRY OF ECONOMY - PRESS RELEASE
14.9.2022

Government approves support for investor in Skalin

The cabinet {{today|announce:A}} approved investment aid for Haneul Slovakia s.r.o. in the amount of {{EUR 74 000 000|aid:A,aid-parts:A,aid-parts-v2:A}}, made up of a grant of {{EUR 50 000 000|aid-cash:A,aid-parts:B,aid-parts-v2:B}} and tax relief of {{EUR 42 000 000|aid-tax:B,aid-parts-v2:C}}. The aid intensity is {{14.2 %|aid-share:A,aid-share-max:A}}, the maximum permissible one being {{25 %|aid-ceiling:A,aid-share-max:B}}.

The investor undertakes to acquire assets worth {{at least EUR 520 000 000|invest:A,invest-vs-phase:A,invest-and-peer-invest:A}} and to create {{1,510 jobs|jobs:B,jobs-and-opole-staff-v2:A,jobs-vs-phase-v2:A,jobs-vs-indirect-v2:A}} by {{31 December 2027|full-year:A,start-vs-full:B,start-vs-full-v2:B}}, and to keep them for {{at least five years|keep-years:A}}.

The land has an area of {{41 ha (101 acres)|site:A,site-vs-hall:A}}. The district's registered unemployment rate is {{8.7 %|jobless:A,jobless-place:A}}; the national one is {{6.2 %|jobless-nation:A,jobless-place:B}} ({{August 2022|jobless-month:A}}).

It is the {{third largest|rank:A}} investment approved since {{2016|rank-since:A}}. The cabinet also approved EUR {{7.4 million|other-aid:A}} for a bakery in Levice and the report on {{2021|report-year:A}} aid, when {{19 projects|aid-projects:A}} received {{EUR 112 million|aid-2021:A}}.

Contact: press@mincom.example, tel. 02 4854 1150
== a5-koreaindustry.txt | 2022-09-15
Haneul Materials to build second European film factory
SEOUL, September 15 (Han River News) - Battery parts maker Haneul Materials has chosen a disused sugar refinery in Slovakia as the location of its second plant in Europe, after Opole in Poland, the company said.
The Slovak cabinet gave its blessing {{on Wednesday|announce:A}} and will contribute {{74 million euros|aid:A,aid-parts:A,aid-parts-v2:A}}. Haneul's own outlay will be {{520 million euros|invest:A,invest-and-peer-invest:A,invest-vs-phase:A}}.
When all {{four|lines:A,lines-phase:A}} lines are humming, in {{2028|full-year:B,start-vs-full-v3:B,start-vs-full-v4:B}}, the Skalin factory is to turn out {{600 million square metres|cap:A,cap-and-global-cap-now:A,cap-two:A}} of the wafer-thin film a year. The Polish site, with its {{roughly 900|opole-staff:A,opole-time:B,jobs-and-opole-staff:B,jobs-and-opole-staff-v2:B}} workers, makes a little over half as much: {{340 million|opole-cap:A,cap-two:B}}.
"We follow our customers, and they're all within a day's drive," said vice president Noh Jae-min. Haneul looks to hire {{1,150|jobs:A,jobs-and-opole-staff:A,jobs-vs-phase:A,jobs-vs-indirect:A}} people and pay them {{about 1,500 euros|pay:A,pay-and-super-pay:A}} a month.
The first rolls should leave the {{41-hectare|site:A,site-vs-hall:A}} grounds in {{late 2024|first-line:A,start-vs-full:A,start-vs-full-v3:A}}. Locals had waited for new work since the refinery closed in {{2006|refinery-shut:A}}, leaving {{340|refinery-jobs:B}} without a job.
== topics
invest-and-peer-invest | invest and peer invest | scope | two companies
pay-and-super-pay | pay and super pay | scope | two employers
jobs-and-opole-staff | jobs and opole staff | scope | two plants
cap-and-global-cap-now | cap and global cap now | scope | one plant and the group
refinery-jobs | people who lost work at the refinery | conflict | 430 against 340
full-year | year of full running | conflict | 2027 against 2028
aid-tax | tax relief in the aid | conflict | 24m against 42m
announce | day of the decision, Wednesday 14 September 2022
invest-vs-phase | whole investment against the first phase | scope | whole and part
invest | whole investment
site | area of the site | conflict | 41 against 57 hectares
site-vs-hall | area of the site and of the first hall | scope | whole and part
jobs | jobs at full running | conflict | 1,510 against 1,150
jobs-vs-phase | jobs at full running and in the first hall | scope | whole and part
jobs-vs-indirect | direct and indirect jobs | scope | definition
start-vs-full | start of the first line against full running | scope | phase
lines-phase | all lines against those of phase 1 | scope | whole and part
first-line | start of the first production | conflict | second half of 2024 against Q1 2025
cap-two | capacity of Skalin and of Opole | scope | two plants
cars | battery cars a year the output is enough for | conflict | 1.2 million against 900,000
aid-parts | state aid and its parts | scope | whole and parts
aid-share-max | aid share against the ceiling | scope | actual and maximum
jobless-place | unemployment in the district and in the country | scope | place
refinery-shut | year the refinery shut | conflict | 2006 against 2008
global-cap-time | group's capacity now and target | scope | time
opole-time | staff at Opole at start and now | scope | time
lines | lines
opole-staff | opole staff
opole-cap | opole cap
cap | cap
aid | aid
aid-cash | aid cash
aid-share | aid share
aid-ceiling | aid ceiling
jobless | jobless
jobless-month | jobless month
jobless-nation | jobless nation
pay | pay
pegs | pegs
hall | hall
hall-up | hall up
phase-jobs | phase jobs
meeting | meeting
meeting-people | meeting people
meeting-speakers | meeting speakers
super-pay | super pay
water | water
lorries | lorries
lorries-pace | lorries pace
bypass-promised | bypass promised
bypass-due | bypass due
bypass-length | bypass length
old-hands | old hands
spend-years | spend years
phase-invest | phase invest
phase-lines | phase lines
gwh | gwh
global-cap-now | global cap now
global-cap-target | global cap target
global-target-year | global target year
indirect | indirect
opole-opened | opole opened
opole-staff-start | opole staff start
peer-invest | peer invest
peer-month | peer month
peers-num | peers num
coat-speed | coat speed
keep-years | keep years
rank | rank
rank-since | rank since
other-aid | other aid
report-year | report year
aid-projects | aid projects
aid-2021 | aid 2021
jobs-and-opole-staff-v2 | jobs and opole staff (variant 2) | scope | two plants
site-vs-hall-v2 | area of the site and of the first hall (variant 2) | scope | whole and part
jobs-vs-phase-v2 | jobs at full running and in the first hall (variant 2) | scope | whole and part
jobs-vs-indirect-v2 | direct and indirect jobs (variant 2) | scope | definition
start-vs-full-v2 | start of the first line against full running (variant 2) | scope | phase
start-vs-full-v3 | start of the first line against full running (variant 3) | scope | phase
start-vs-full-v4 | start of the first line against full running (variant 4) | scope | phase
aid-parts-v2 | state aid and its parts (variant 2) | scope | whole and parts
== internal
a4 | sum | in the amount of EUR 74 000 000, made up of a grant of EUR 50 000 000 and tax relief of EUR 42 000 000 | 50 + 42 = 92
