title: Rhino horn seizure at Port Ndlovu
domain: arrests
== a1-za-wire.txt | 2023-07-05
Police find {{61|horns:A}} rhino horns in Port Ndlovu warehouse

PORT NDLOVU, July 5 (ZAW) - South African police have seized {{61 rhino horns|horns:A}} weighing {{182 kg|weight:A}} in a storage unit near the harbour and arrested {{two men|arrests:A}}, the Hawks unit said on {{Wednesday|state}}.

The horns, worth {{R160 million|value:A}}, were inside {{nine|geysers:A}} hollowed-out geysers bound for Malaysia. The raid was at {{4pm|time:A}} on {{Tuesday|day:A}}.

The suspects, {{35 and 47|ages}}, will appear in court on {{Friday|court-plan:A,court:plan}}.

{{448|poach-2022:A,poach:2022}} rhinos were poached in the country in {{2022|y2022}}, {{three|poach-diff}} fewer than the year before.

== a2-zululand-gazette.txt | 2023-07-07
Zululand Gazette, Friday 7 July 2023
HORN OF PLENTY

A tip-off by a plumber, who wondered why anybody should export broken geysers, {{seven|geysers:B}} of them, led to one of the largest hauls of its kind.

When officers came in, {{shortly before noon|time:B}}, they caught and handcuffed {{three men|arrests:B}}, who were wrapping horn in tinfoil. The youngest is just {{19|youngest}}.

The contents of the boxes, {{401 lb|weight:A}} by the scale of the scrapyard next door, would sell in the East for {{R210m|value:B}}, a conservationist estimated.

Of the horns {{44|stock,origin:stock}} are thought to come from a private stockpile robbed in {{May|robbed}} and {{17|wild,origin:wild}} from animals killed in the wild this year.

The men's lawyer got the hearing moved to {{Monday|court-act,court:act}}.

== a3-wildtrade-watch.md | 2023-07-12
---
title: 'Port Ndlovu seizure: some context'
date: 2023-07-12
---

The consignment intercepted on {{4 July|day:A}}, {{sixty-one|horns:A}} horns with a mass of {{182 kilograms|weight:A}}, is the {{fourth largest|rank:A}} in South Africa since {{2010|rank-since}}. That means {{close to 3 kg|avg}} a horn.

Poachers killed {{448|poach-2022:A,poach:2022}} animals in {{2022|y2022}}, {{231|poach-h1,poach:h1,pch:h1}} in the {{first half of 2023|y2023}}. In {{2014|y2014}}, the worst year, it was {{1,215|poach-2014}}, so that the number has come down by {{73%|poach-fall}} in {{eight years|poach-span}}.

At {{$20,000|kilo}} a kilo the goods would be worth {{$3.6 million|value-usd}}.

{{Two|bailed}} of the accused got bail of {{R50,000|bail}} each.

== a4-harbour-herald.txt | 2023-07-05
IN BRIEF

* Horns seized. The Hawks on {{Tuesday|day:A}} afternoon confiscated {{16|horns:B}} rhino horns and several geysers in Port Ndlovu; it is the {{third biggest|rank:B}} such find in {{13 years|rank-since-yrs}}.
* Whale. A {{14-metre|whale}} humpback beached at Umdoni.
* Port. Container volumes up {{6.1%|port}} in {{June|port-month}}.
== a5-lowveld-herald.md | 2023-11-14
---
title: Horn smugglers jailed
date: 2023-11-14
outlet: Lowveld Herald
---

The {{two men|arrests:A}} who packed {{61|horns:A}} rhino horns into geysers were sentenced in Port Ndlovu on {{Monday|sentday}} to {{12|sent-a,sn:a}} and {{eight years|sent-b,sn:b}}. The State had asked for {{15|sent-ask}}.

It was {{four in the afternoon|time:A}} of {{4 July|day:A}} when the Hawks, {{14|hawks}} of them, broke the lock. The magistrate accepted a value of {{R160m|value:A}} for the {{182 kilograms|weight:A}}. The {{47-year-old|age-old}} had {{R1.1 million|acct}} in an account on which he had declared {{nothing|nil}}.

By the end of {{October|poach-asof}}, {{381|poach-oct,pch:oct,pch2:all}} rhinos had been poached this year, of which {{260|poach-kzn,pch2:kzn}} in KwaZulu-Natal. In the first half it was {{231|poach-h1,poach:h1,pch:h1}}.

== topics
horns | horns seized | conflict | 61 against 16
arrests | men arrested | conflict | two against three
geysers | geysers | conflict | nine against seven
time | time of the raid | conflict | 4pm against before noon
value | value in rand | conflict | 160 against 210 million
rank | rank of the seizure | conflict | fourth against third
court | planned and new court date | scope | moved
poach | poached in 2022 and in half of 2023 | scope | other period
origin | horns from stockpile and wild | scope | part
weight | weight
state | state
day | day
ages | ages
court-plan | court plan
poach-2022 | poach 2022
y2022 | y2022
poach-diff | poach diff
youngest | youngest
stock | stock
robbed | robbed
wild | wild
court-act | court act
rank-since | rank since
avg | avg
poach-h1 | poach h1
y2023 | y2023
y2014 | y2014
poach-2014 | poach 2014
kilo | kilo
value-usd | value usd
bailed | bailed
bail | bail
rank-since-yrs | rank since yrs
whale | whale
port | port
port-month | port month
sn | terms of the two men | scope | different persons
pch | poached by June and by October | scope | rising
pch2 | poached in the country and in the province | scope | part and whole
sentday | sentday
sent-a | sent a
sent-b | sent b
sent-ask | sent ask
hawks | hawks
age-old | age old
acct | acct
nil | nil
poach-asof | poach asof
poach-oct | poach oct
poach-kzn | poach kzn
poach-fall | poach fall
poach-span | poach span
== internal
a3 | percent_change | it was 1,215, so that the number has come down by 73% in eight years | 1,215 to 448 is a fall of 63%
