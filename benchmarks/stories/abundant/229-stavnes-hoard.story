title: Viking silver hoard at Stavnes
domain: archaeology
== a1-nordicpress.txt | 2024-09-03
Danish detectorist, {{11|age:A}}, finds Viking silver worth "a small farm"

AALHOLM, Denmark, Sept 3, 2024 (Nordic Press) - An {{11-year-old|age:A}} girl with a borrowed metal detector has found {{2.3 kilos|weight:A}} of Viking silver in a stubble field in northern Jutland, the Stavnes Museum announced on {{Tuesday|announce:A}}.

The hoard consists of {{327 objects|objects:A,objects-coins:A}}, among them {{184 coins|objects-coins:B,coins:A}}, mostly Arab dirhams, the youngest of them struck in {{951|youngest:A}}. It was buried {{some 35 centimetres|depth:A}} down, in a bag of which a few threads survive.

Silje Moesgaard made the find {{on August 17|find-day:A}}, {{40 minutes|search:A}} into her first outing with her grandfather. The museum dug for {{nine days|dig:A}}.

"In those days you could buy {{15 oxen|oxen:A}} for that," said curator Pernille Hauge.

Under Danish law the treasure belongs to the state, which pays a reward. It may come to {{250,000 kroner ($37,000)|reward:A}}. She wants a pony.

The hoard is the {{third-largest|rank:A}} of its kind in Denmark. The largest, of {{6.1 kilos|largest:A}}, was ploughed up in {{1891|largest-year:A}}. It will be on display from {{October 12|display:A}}.

Until now the region's best-known find was the Rand treasure, {{1.1 kilos|rand:A}} of gold and silver that was stolen from the old museum in {{1977|rand-stolen:A}} and never seen again. The new museum, opened in {{2009|museum-open:A}}, has {{19 cameras|museum-cameras:A}} and will keep the silver behind glass {{32 millimetres|glass:A}} thick.

Reported finds by amateurs in Denmark have risen from {{4,800|finds-before:A,finds-years:B}} in 2013 to {{some 17,000|finds:A,finds-years:A}} last year.
== a2-jyllandstidende.txt | 2024-09-04
Silje og sølvet: a pony for {{2,300 grams|weight:A}}
Jyllandstidende in English

There was nothing but ring-pulls: {{14|ringpulls:A}} of them. Then the machine shrieked.

Silje, who turns {{12|silje-12}} in November, dug with a trowel she'd got for her {{tenth|tenth}} birthday. She stopped at {{a foot or so|depth:A}} because "the ground began to shine".

"I was having my coffee," says grandfather Egon Moesgaard, {{71|egon-age:A}}. They had been in the field for {{two hours|search:B}}. It was {{a Sunday, the 18th of August|find-day:B}}; at {{4 in the afternoon|call:A}} he called the museum.

Archaeologists spent {{a week and a half|dig:A}} on their knees. They took out {{143|nonmoney:A}} pieces of jewellery and ingots besides the {{184|coins:A,objects-coins:B}} coins. One arm ring alone weighs {{230 grams|ring:A}}.

The man who owns the land, Jens Brix, with {{184 hectares|brix-ha}} of barley, gets {{nothing|brix}}. "I get my name in the paper," he says.

Old people in Stavnes speak of the Rand treasure, gone {{47 years ago|rand-stolen:A}} through a skylight. It won't happen again, promises the museum: glass of {{more than three centimetres|glass:A}}, and {{29|museum-cameras:B}} cameras.

Egon has been detecting for {{nine years|egon-years:A}} and has handed in {{61|egon-finds:A}} coins. "All together they would not pay for the batteries," he says.

What she gets will be settled in Copenhagen, by {{Christmas|reward-date}}. People speak of {{a quarter of a million|reward:A}}. A pony is {{18,000|pony:A}}.
== a3-hoardwatch.md | 2024-09-10
---
title: "Stavnes: first thoughts"
author: H. Ravnkilde
date: 2024-09-10
tags: [viking, silver, hoards]
---

The date. A dirham of Nasr ibn Ahmad's grandson gives {{AD 953|youngest:B}}. So the owner hid his money in the {{950s|fifties}}, at the earliest.

The weight. {{2.3 kg (5.1 lb)|weight:A}} puts Stavnes {{fourth|rank:B}} on the Danish list, behind {{6.1|largest:A}}, {{3.5|second}} and {{2.6|third}}.

The composition. Of {{327|objects:A,objects-coins:A}} pieces, {{184|coins:A,objects-coins:B}}, or {{64 per cent|coins-share:A}}, are coins. Foreign coins: {{171|foreign:A,coins-part:A}}; {{13|local:A,coins-part:B}} are from Hedeby.

Per piece it's {{7 grams|per-piece:A}} on average.

The price. The state's reward (not the market value, which is nearer {{600,000 kroner|market:A,reward-market:B}}) is said to be {{350,000|reward:B,reward-market:A}}.

The context. Finds reported by detectorists numbered {{16,900|finds:A,finds-years:A}} in 2023, against {{4,800|finds-years:B}} a decade before: {{three and a half|finds-times:A}} times as many. Treasure rewards paid: {{6.2 million kroner|rewards:A}} in all.

The finder. {{Aged 11|age:A}}. I was {{43|author-age}} when I found my first coin.

The dig. {{Nine|dig:A}} days by {{six|diggers:A}} people on {{80 square metres|dig-area:A}}. Ploughing had spread the things over {{25 by 12 metres|spread:A}}.

*Exhibition: {{12 October|display:A}} to {{2 March|display-end:A}}. Last year the museum had {{23,000|museum-visitors:A}} visitors.*
== a4-childrensnews.html | 2024-09-05
<html><body><h1>Wow! Girl digs up Viking treasure</h1>
<p>Children's News, 5 September 2024</p>
<p>Silje from Denmark is only {{ten|age:B}} years old, and she has found a treasure that is {{more than a thousand|thousand}} years old! With her grandpa's detector she discovered {{over 300|objects:A,objects-coins:A}} pieces of silver {{on Saturday, 17 August|find-day:A}}. It weighs about as much as {{two|bags-flour}} bags of flour.</p>
<p>The money came from as far away as Baghdad, {{4,000 kilometres|baghdad}} from there. The Vikings cut it up to pay: an ox was {{120 grams|ox:A}}.</p>
<p>You can see the treasure {{from the 12th of October|display:A}}. Children under {{18|under18}} get in free. Quiz: How many coins are there? (a) 148 (b) {{184|coins:A,objects-coins:B}} (c) 327</p></body></html>
== a5-scandibrief.txt | 2024-09-03
Girl, {{11|age:A}}, unearths Viking hoard

A schoolgirl has found {{327|objects:A,objects-coins:A}} pieces of Viking-age silver in Denmark, the Stavnes Museum said {{today|announce:A}}. Together they weigh {{2.3 kg|weight:A}}; just {{one|ring-one}} of them, an arm ring, makes up {{230 g|ring:A}} of that, {{a tenth|ring-share:A}}.

Of the {{184|coins:A,objects-coins:B}} coins, the latest was minted in {{951|youngest:A}}. They lay {{35 cm|depth:A}} deep and came to light {{on 17 August|find-day:A}}.

Silje Moesgaard was out with her grandfather, {{74|egon-age:B}}, in a {{six-hectare|field:A}} field. Digging took {{nine|dig:A}} days.

The reward could be {{250,000 kroner|reward:A}}. Denmark's biggest silver hoard, found {{in 1898|largest-year:B}}, weighs {{6.1 kg|largest:A}}.
== topics
egon-age | age of the grandfather | conflict | 71 against 74
largest-year | year of the largest hoard | conflict | 1891 against 1898
ring-share | 230 g of 2.3 kg is a tenth (right)
museum-cameras | cameras in the museum | conflict | 19 against 29
finds-years | reported finds now and before | scope | two years
rand-stolen | year of the theft of another treasure
rand | weight of another treasure (trap)
egon-years | years (trap)
finds-times | 4,800 to 16,900 (right)
objects-coins | all objects and coins | scope | whole and part
search | time until the find | conflict | 40 minutes against two hours
find-day | day of the find | conflict | Saturday 17 against Sunday 18 August 2024
youngest | date of the youngest coin | conflict | 951 against 953
rank | rank among Danish hoards | conflict | third against fourth
reward | expected reward | conflict | 250,000 against 350,000 kroner
reward-market | reward and market value | scope | definition
age | age of the finder | conflict | 11 against ten
coins-part | foreign and local coins | scope | parts
pony | price of a pony (trap)
brix-ha | hectares, same number (trap)
nonmoney | 327 less 184 is 143 (right)
announce | day of the announcement, Tuesday 3 September 2024
per-piece | 2,300 g by 327 is 7 g (right)
weight | weight of the hoard
objects | objects
coins | coins
depth | depth
dig | dig
oxen | oxen
largest | largest
display | display
ringpulls | ringpulls
silje-12 | silje 12
tenth | tenth
call | call
ring | ring
brix | brix
reward-date | reward date
fifties | fifties
second | second
third | third
coins-share | coins share
foreign | foreign
local | local
market | market
author-age | author age
diggers | diggers
dig-area | dig area
spread | spread
display-end | display end
museum-visitors | museum visitors
thousand | thousand
bags-flour | bags flour
baghdad | baghdad
ox | ox
under18 | under18
museum-open | museum open
glass | glass
finds-before | finds before
finds | finds
egon-finds | egon finds
rewards | rewards
ring-one | ring one
field | field
== internal
a3 | percent_change | Of 327 pieces, 184, or 64 per cent, are coins | 184 of 327 is 56 per cent
