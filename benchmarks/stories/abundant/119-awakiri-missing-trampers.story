title: Missing trampers in the Awakiri range
domain: missing persons
== a1-nz-daily.txt | 2025-01-13
Fears for {{two trampers|missing:A}} overdue in Awakiri Range

WESTPORT, Monday - Police have begun a search for a couple who failed to return from a tramp in the Awakiri Range.

Hamish Trubshaw, {{26|hamish:A}}, and Lena Vogelsang, {{24|lena:A}}, were last seen leaving the Blackwater car park at {{7am|left-time:A}} on {{Wednesday|left-day:A}}. They had food for {{four days|food:A}} and were due out on {{Saturday|due:A}}.

{{Eighteen searchers|searchers-mon:A,searchers:mon}} and a helicopter are looking for them. Up to {{180mm|rain:A}} of rain has fallen by this morning. The track is {{52km|track:A}} long and climbs to {{1,640 metres|height:A}}.

== a2-west-coast-courier.txt | 2025-01-15
River search for missing pair

West Coast Courier, Wednesday

A red pack belonging to Miss Vogelsang was found by a jet-boat crew {{yesterday|pack-day}}, {{nine kilometres|pack-km:A}} below the swing bridge. In it were a camera, a wet sleeping bag and {{five|noodles}} packets of noodles.

The number of people in the field has risen to {{45|searchers-wed:A,searchers:wed,search-days:wed}}, Sergeant Mike Taiaroa said. {{Three|huts-checked,huts-part:part}} of the {{seven|huts,huts-part:all}} huts have been checked. The couple wrote in the book at Totara hut at {{quarter to six|hut-time}} in the evening of {{January 8|left-day:A}}.

Mr Trubshaw, {{28|hamish:B}}, is a joiner. He had walked the circuit, all {{32 miles|track:A}} of it, {{twice|walked}} before. His partner's parents are flying in from Bremen and arrive on {{Friday|parents}}.

== a3-berlin-mail.md | 2025-01-17
---
title: German backpacker found alive after {{nine days|alone:A}}
date: 17 January 2025
---

A German backpacker who vanished with her boyfriend in New Zealand was found alive on {{Thursday|found:A}}, dehydrated and with a broken ankle, under a rock at {{1,200 metres|rock}}.

Lena Vogelsang, {{24|lena:A}}, told rescuers she had lived on {{two|bars:A}} muesli bars and rainwater. Her partner had gone for help on {{Sunday|sep:A}} and not come back.

They had set out, an hour before dawn at {{5 a.m.|left-time:B}}, with provisions for {{six days|food:B}}. Her rucksack turned up {{five and a half miles|pack-km:A}} downstream.

Since {{2010|stat-since}}, {{57 tourists|stat-dead}} have died on the country's tracks, according to its Mountain Council.

== a4-rescue-association-blog.txt | 2025-01-21
Search Log: Awakiri

Day {{nine|day9}}, {{16 January|found:A}}: survivor heard whistling at {{10.20|whistle}}. She had made {{three|bars:B}} muesli bars last. Winched out at {{11.05|winch}}, so within {{three-quarters of an hour|winch-gap}}.

Day {{eleven|day11}}, {{18 January|body}}: the man was found dead in Slip Creek, {{1.4 km|body-km}} ({{1.9 miles|body-mi}}) from the rock. He had left on {{Monday|sep:B}}.

Effort: {{61 people|searchers-peak,search-days:peak}} at the peak, {{2,900 hours|hours}}, {{36 flying hours|fly}}. Cost to the public: {{NZ$212,000|cost}}. Rainfall for the period came to {{260 mm|rain:B}} by the day that the search began.

A beacon can be hired for {{$15|beacon}} for {{three|beacon-days}} days.
== a5-rhine-weekly.md | 2025-02-06
---
title: "“I counted drops”: Lena Vogelsang on her days under the rock"
date: 2025-02-06
outlet: Rhine Weekly
---

She still has the wrapper. It is from the last of {{two|bars:A}} muesli bars, apricot, and she ate it on the {{Tuesday|bar-day}} in {{eleven|bites}} bites.

Lena Vogelsang, who is {{24|lena:A}} and studies forestry in Göttingen, sits on her parents' sofa in Bremen with her foot in a boot. The ankle broke on day {{four|ankle-day}}, at a creek that on the map is {{a metre|creek-map}} wide. “It was {{fifteen|creek}} when we got there,” she says. It had rained since {{Thursday, 9 January|rain-since}}, up to {{180 millimetres|rain:A}} by the time anyone missed them.

They had left the car park on {{Wednesday 8 January|left-day:A}} at {{seven in the morning|left-time:A}}, with food for {{four days|food:A}}, in sunshine. The circuit is {{52 kilometres|track:A}} long. Hamish, {{28|hamish:B}}, a joiner from Nelson whom she had met {{nine months|met}} earlier, knew it. He carried {{19 kilos|pack-h,packs:h}}, she {{14|pack-l,packs:l}}.

On the {{Sunday|sep:A}}, when her foot had swollen and the bag with the stove had gone down the river, he built a wall of stones around her and went. “He said: {{six hours|six}}. He gave me the watch.” She pauses. He was found on the {{18th|body}}, {{fourteen hundred metres|body-km}} away, {{two days|body-gap}} after she was.

She was alone for {{four nights|nights}}. She sang, all of Schubert that she knew, and counted the drops that fell from the rock into a mug: {{2,400|drops}} to a full one.

The whistle was heard on the {{16th|found:A}}. Among the {{61|searchers-peak,search-days:peak}} who were out that day was a retired bus driver of {{70|driver}}, and it was he. “I don't know his surname,” she says. “He cried more than me.”

Next winter she wants to go back. The hut book at Totara still has their names in it.

== topics
hamish | age of the man | conflict | 26 against 28
left-time | time they set out | conflict | 7 against 5 a.m.
food | days of food | conflict | four against six
searchers | searchers on Monday and Wednesday | scope | other day
bars | muesli bars | conflict | two against three
sep | day the man left for help | conflict | Sunday against Monday
rain | rain until the search began | conflict | up to 180 against 260 mm
huts-part | huts checked and all huts | scope | part and whole
search-days | searchers on Wednesday and at the peak | scope | another time
missing | missing
lena | lena
left-day | left day
due | due
searchers-mon | searchers mon
track | track
height | height
pack-day | pack day
pack-km | pack km
noodles | noodles
searchers-wed | searchers wed
huts-checked | huts checked
huts | huts
hut-time | hut time
walked | walked
parents | parents
alone | alone
found | found
rock | rock
stat-since | stat since
stat-dead | stat dead
day9 | day9
whistle | whistle
winch | winch
winch-gap | winch gap
day11 | day11
body | body
body-km | body km
searchers-peak | searchers peak
hours | hours
fly | fly
cost | cost
beacon | beacon
beacon-days | beacon days
packs | her pack and his | scope | other person
bar-day | bar day
bites | bites
ankle-day | ankle day
creek-map | creek map
creek | creek
met | met
pack-h | pack h
pack-l | pack l
six | six
body-gap | body gap
nights | nights
drops | drops
driver | driver
rain-since | rain since
body-mi | body mi
== internal
a4 | conversion | 1.4 km (1.9 miles) | 1.4 km is 0.9 miles
