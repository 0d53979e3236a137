title: Avalanche on Ghorlang Peak
domain: mountaineering
== a1-himalwire.txt | 2023-10-05
Avalanche on Nepali peak kills {{five|deaths:A,deaths-later:A}} climbers, {{four|missing-rise:A}} missing

KATHMANDU, Oct 5, 2023 (Himal Wire) - {{At least five people|deaths:A,deaths-later:A}} were killed and {{four|missing-rise:A}} were missing after an avalanche swept through a camp on Ghorlang Peak in western Nepal on {{Wednesday|day:A}}, tourism officials said.

The slide hit Camp {{2|camp:A}}, at {{6,150 metres|altitude:A}}, at {{about 5.20 a.m.|time:A}}, when most of the {{23 climbers|party:A}} from {{three|teams:A}} expeditions were asleep.

Two of the dead are Italians; the others are Nepali guides. {{Six|injured:A}} injured were flown to Pokhara.

Ghorlang, at {{7,246 m (23,773 ft)|peak:A}}, was first climbed in {{1971|first:A}}. {{Nine|deaths-before:A,all-deaths:B}} people had died on it before, out of {{312|climbed:A}} who reached the top.
== a2-lombardiaoggi.txt | 2023-10-06
Grief in Sondrio for the two mountain guides

They were roped together for {{20 years|roped}}. Ettore Bonfadini, {{47|ettore-age:A}}, and Silvano Rusca, {{44|silvano-age:A}}, died before dawn {{on October 4th|day:A}} in their tent at {{6,500 metres|altitude:B}} above sea level, beneath the summit of a mountain which they had wanted to ski down.

The block of ice came loose {{shortly after four|time:B}}, says the only Italian who got out unhurt, Dr. Milena Foppa, {{39|foppa-age}}. "There were {{nineteen|party:B}} of us. I dug until my hands stopped."

The mountaineers had arrived at base camp on {{12 September|base:A}} and planned to go for the summit {{this Saturday|summit-plan:A}}.

The bodies of all {{nine|deaths-later:B}} victims have now been found, the consulate said {{this evening|evening}}.

Bonfadini leaves a wife and {{three|children:A}} children. In {{2018|2018}} he lost {{two|toes}} toes on a peak of {{7,426 metres|other-peak:A}}, in Pakistan.
== a3-alpineledger.md | 2023-10-09
---
title: Ghorlang, {{4 October|day:A}} - preliminary notes
date: 9 October 2023
---
Death toll: final, {{nine|deaths-later:B}}, of whom {{seven|guides:A}} were Nepali. With the {{nine|deaths-before:A,all-deaths:B}} killed there in earlier years the mountain has now claimed {{18 lives|all-deaths:A}}.

Location: Camp {{II|camp:A}}, {{about 20,200 ft|altitude:A}}. The serac above it had been photographed {{on 28 September|photo}} leaning by {{15 degrees|lean}}.

Persons in camp: {{23|party:A}}, from {{three|teams:A}} parties; {{eight|injured:B}} were flown out hurt.

History: first ascent in {{the autumn of 1973|first:B}} by a Japanese party; {{over 300|climbed:A}} ascents since. Height {{7,246 m|peak:A}}.

The elder Italian, Ettore B., was {{47|ettore-age:A}}; his friend Silvano R., {{46|silvano-age:B}}.

Permits this autumn: {{41|permits:A}} for Ghorlang, {{414|permits-everest}} for its big neighbour.
== a4-ministry-note.txt | 2023-10-05
Department of Mountaineering - situation {{Thursday 17:00|situation}}

Incident: snow avalanche, Camp II, {{04.10.2023|day:A}}, {{05:20|time:A}} local
Dead: {{7|deaths-later:T}}
Missing: {{2|missing-rise:B}}
Rescued with injury: {{6|injured:A}}
Rescued unhurt: {{8|unhurt:A}}
Total in camp: {{23|party:A}}

Search with {{two helicopters|helis}} and {{36 staff|staff}} will go on {{Friday|friday}}. Climbing on the mountain is closed for {{ten days|closed:A}}, to {{15 October|closed-end:A}}.
== a5-swissalpine.txt | 2023-10-06
Serac fall on Ghorlang: {{seven|deaths-later:T}} bodies recovered

POKHARA, Friday - Rescuers working {{6,150 metres|altitude:A}} up on Ghorlang had found {{seven|deaths-later:T}} dead by Thursday evening and were looking for {{two|missing-rise:B}} more people.

The ice came down {{on Wednesday|day:A}} at {{twenty past five|time:A}} in the morning. Of the {{23|party:A}} in camp, from {{four|teams:B}} expeditions, {{eight|unhurt:A}} were unharmed.

Peak fees of {{$500|fee:A}} a head have made the {{7,246-metre|peak:A}} mountain popular. Its first climbers, in {{1971|first:A}}, took {{47 days|first-days:A}}; today's need {{24|today-days:A}}.

The slopes will stay shut {{for two weeks|closed:B}}.
== a6-newsinbrief.txt | none
Briefly: avalanche on peak in Nepal kills {{five|deaths:A,deaths-later:A}} climbers, {{four|missing-rise:A}} missing

KATHMANDU, Oct 5, 2023 (Himal Wire) - {{At least five people|deaths:A,deaths-later:A}} were killed and {{four|missing-rise:A}} were missing after an avalanche swept through a camp on Ghorlang Peak in western Nepal on {{Wednesday|day:A}}, tourism officials said.

The slide hit Camp {{2|camp:A}}, at {{6,150 metres|altitude:A}}, at {{about 5.20 a.m.|time:A}}, when most of the {{23 climbers|party:A}} from {{three|teams:A}} expeditions were asleep.
== topics
teams | expeditions in the camp | conflict | three against four
closed | length of the closure | conflict | ten days against two weeks
first-days | days of the first ascent (trap)
deaths-later | deaths early on Thursday, at 17:00 and final | scope | time
deaths | deaths early on Thursday
missing-rise | missing early on Thursday and at 17:00 | scope | time
altitude | altitude of Camp 2 | conflict | 6,150 against 6,500 m
time | time of the avalanche | conflict | 5.20 against shortly after four
party | people in the camp | conflict | 23 against 19
first | year of the first ascent | conflict | 1971 against 1973
silvano-age | age of Silvano Rusca | conflict | 44 against 46
injured | injured survivors | conflict | six against eight
other-peak | another mountain's height (trap)
all-deaths | all deaths on the mountain and those before | scope | sum of nine and nine
day | day of the avalanche, Wednesday 4 October 2023
camp | camp
peak | peak
deaths-before | deaths before
climbed | climbed
roped | roped
ettore-age | ettore age
foppa-age | foppa age
base | base
summit-plan | summit plan
evening | evening
children | children
2018 | 2018
toes | toes
guides | guides
photo | photo
lean | lean
permits | permits
permits-everest | permits everest
situation | situation
unhurt | unhurt
helis | helis
staff | staff
friday | friday
closed-end | closed end
fee | fee
today-days | today days
== copies
brief a6 a1
