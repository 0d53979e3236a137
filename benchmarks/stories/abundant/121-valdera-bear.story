title: Bear in the town of Valdera
domain: animal
== a1-carpathia-news.txt | 2024-06-10
Bear injures {{two|hurt:A}} in Romanian spa town

VALDERA, Romania, June 10 (CN) - A brown bear weighing {{around 180 kilos|weight:A}} strayed into the centre of Valdera on {{Sunday|day:A}} and hurt {{two people|hurt:A}} before it was put to sleep by a vet after {{three hours|chase:A}}.

It was first spotted at {{7:15 in the morning|seen:A}} in front of a bakery. A jogger, {{41|jogger:A}}, was bitten in the arm.

Romania has {{about 8,000|bears-ro:A,bears:ro}} bears, {{two-thirds|bears-share}} of the European Union's. They have killed {{26 people|killed:A}} in {{20 years|killed-years:A}}.

== a2-valdera-online.txt | 2024-06-10
URSUL!!! What a {{Sunday|day:A}} 🐻

So this is what we know. The visitor was a female, {{six years|bear-age:A}} old, {{230 kg|weight:B}} on the forester's scales. She came down Strada Izvor past number {{180|address}} at {{half past eight|seen:B}}, ate {{fourteen|pretzels}} pretzels, crossed the park and climbed the bandstand.

Dr Ilinca Moldovan needed {{two darts|darts:A}}; the {{first|dart1}} hit the bassoon. By {{10.20am|asleep:A}} the bear was snoring, {{less than two hours|chase:B}} after all this started.

A jogger ({{47|jogger:B}}) and a waiter are in hospital, neither in danger. This is the {{ninth|visits:A}} bear in town since {{March|visits-since}}. The county counts {{640|bears-county:A,bears:county}} of them.

== a3-the-outdoorsman.md | 2024-06-14
---
title: "Valdera bear released in the wild"
date: June 14, 2024
---

The sow that turned a spa town upside down {{last weekend|day:A}} was set free on {{Thursday|release,release-dates:act}} in a reserve {{95 miles|release-km:A}} ({{195 km|release-conv}}) away, wearing a collar. She tipped the scale at {{397 pounds|weight:A}}.

It was the {{twelfth|visits:B}} such intrusion this spring, mayor Sorin Dragulescu said; he wants {{20|cull-ask:A,cull:ask}} bears culled in his area, for which the ministry has granted {{eight|cull-got:A,cull:got}}.

Sedation took {{a pair of|darts:A}} darts. The animal's age is put at {{between five and seven years|bear-age:A}}.

{{Twenty-six|killed:A}} Romanians have lost their lives to bears in {{two decades|killed-years:A}}, and {{274|maimed}} have been badly hurt. The national stock is estimated at {{8,000|bears-ro:A,bears:ro}}; a {{2023|survey}} survey by genetics is expected to show {{10,400 to 12,800|survey-range}}.

== a4-brussels-brief.txt | 2024-06-12
EU to look at bear rules

Days after a bear mauled {{three people|hurt:B}} in Valdera on {{9 June|day:A}}, the environment commissioner said that the animal's protection could be "adapted".

The release of the bear, in a forest {{150 km|release-km:A}} north, is due on {{Friday|release-plan,release-dates:plan}}.

The mayor has asked for {{twenty|cull-ask:A,cull:ask}} animals to be shot.

The Union has {{12,000 bears|bears-eu:A,bears:eu}}, {{8,000|bears-ro:A,bears:ro}} of them in Romania. Sweden has {{2,400|bears-se}}. A vote of the {{27|members}} members is not expected before {{autumn|vote}}.
== a5-odd-news.txt | 2024-06-10
ODD NEWS - June 10, 2024
Grin and bear it

A brown bear weighing {{around 180 kilos|weight:A}} strayed into the centre of Valdera on {{Sunday|day:A}} and hurt {{two people|hurt:A}} before it was put to sleep by a vet after {{three hours|chase:A}}.

It was first spotted at {{7:15 in the morning|seen:A}} in front of a bakery. A jogger, {{41|jogger:A}}, was bitten in the arm.

(CN)

== topics
hurt | people hurt by the bear | conflict | two against three
weight | weight of the bear | conflict | 180 against 230 kg
seen | time first seen | conflict | 7:15 against 8:30
chase | time until the bear was asleep | conflict | three hours against less than two
jogger | age of the jogger | conflict | 41 against 47
visits | bears in town this spring | conflict | ninth against twelfth
bears | bears in county, country and EU | scope | part and whole
cull | asked and granted | scope | asked against granted
release-dates | planned and real release | scope | plan against actual
day | day
bears-ro | bears ro
bears-share | bears share
killed | killed
killed-years | killed years
bear-age | bear age
address | address
pretzels | pretzels
darts | darts
dart1 | dart1
asleep | asleep
visits-since | visits since
bears-county | bears county
release | release
release-km | release km
cull-ask | cull ask
cull-got | cull got
maimed | maimed
survey | survey
survey-range | survey range
release-plan | release plan
bears-eu | bears eu
bears-se | bears se
members | members
vote | vote
release-conv | release conv
== copies
brief a5-odd-news.txt a1-carpathia-news.txt
== internal
a3 | conversion | 95 miles (195 km) | 95 miles is 153 km
