title: Copperhead 400 motor race
domain: sport
== a1-paddockwire.txt | 2025-05-18
Delacroix-Boone wins crash-hit Copperhead 400 by {{0.31 seconds|margin:A}}

MESA VERDE, Ariz., May 18 (Paddock Wire) - Cody Delacroix-Boone held off Tomas Iglesia by {{0.31 of a second|margin:A}} to win the Copperhead 400 on {{Sunday|day:A}}, in a race stopped for {{47 minutes|stop:A}} after an {{11-car pileup|pileup:A}}.

It was his {{third win|wins-season:A,wins-career:B}} of the season and {{19th|wins-career:A}} of his career. The {{31-year-old|age:A}} Texan led {{88|led:A}} of the {{267 laps|laps:A}}.

Driver Mitch Vanterpool was taken to hospital with a broken ankle. {{Two|spectators:A}} spectators were treated for cuts.

Delacroix-Boone trails points leader Ana Sorrel by {{22 points|points:A,points-after:B}}. A crowd of {{71,000|crowd:A}} attended.

Damage to cars was put at {{$4.6 million|damage:A}}. The track is {{1.5 miles|track:A,race-length:B}} round, the race {{400.5|race-length:A,distance:A}}.
== a2-mesaverdeherald.txt | 2025-05-19
Cody by a nose

They came to the line side by side, and the photo says {{thirty-one hundredths|margin:A}}. Cody Delacroix-Boone, who started {{14th|grid:A}}, took the Copperhead {{yesterday|day:A}} for the {{second|copperheads:A}} time, {{nine years|copperheads-gap:A}} after his first.

The big one came on lap {{112|lap-crash:A}}. {{Fourteen|pileup:B}} cars were gathered up in Turn {{2|turn}} and the red flag flew for {{three quarters of an hour|stop:A}}. Vanterpool, {{26|vanterpool-age:A}}, will be out for {{eight weeks|out:A}}.

A fence post was bent and {{five fans|spectators:B}} got patched up at the track.

The winner's share is {{$412,000|prize:A,purse-win:B}}. The Herald counted {{about 64,000|crowd:B}} heads in a house that seats {{78,000|capacity:A}}.

Also at the track: {{11-car|kids-race}} karting final won by Addie Poole, {{11|poole-age}}.
== a3-oversteer.md | 2025-05-19
---
title: "Oversteer: lap {{121|lap-crash:B}} and after"
date: 2025-05-19
---
Delacroix-Boone now has {{three|wins-season:A,wins-career:B}} this year and {{nineteen|wins-career:A}} all told. He is {{27 points|points:B}} shy of Sorrel with {{22 races|races-left:A}} left.

He led for {{88 laps|led:A}}, exactly {{one third|led-share:A}} of the distance of {{400.5 miles (615 km)|distance:A,race-length:A}}. Iglesia led {{101|led-iglesia:A}} and lost.

The race took {{3 hours 12 minutes|duration:A}}, stoppage not included. Caution flags: {{nine|cautions:A}}, for {{52|caution-laps:A}} laps.

Vanterpool had an operation on {{Sunday night|operation}} and will miss {{six|out-races:A}} races. His car, no. {{31|car-31}}, is scrap.
== a4-paddockwire-update.txt | 2025-05-20
Delacroix-Boone keeps Copperhead win after inspection

PHOENIX, May 20 (Paddock Wire) - Cody Delacroix-Boone's victory in {{Sunday's|day:A}} Copperhead 400 stands, series officials said on {{Tuesday|ruling:A}}, but his team was fined {{$50,000|fine:A}} because his car was {{1.2 millimetres|low:A}} too low.

The team also loses {{10 points|deduct:A}}, so that the {{32-year-old|age:B}} is now {{32|points-after:A}} behind Ana Sorrel, instead of {{22|points:A,points-after:B}}.

The next race, of {{500 kilometres (311 miles)|next-length:A}}, is in Tulsa on {{Sunday, May 25|next-day:A}}.
== a5-phoenixpost.txt | 2025-05-19
{{Eleven|pileup:A}} cars, one winner

A Texan who'd failed to qualify here two years ago won {{Sunday's|day:A}} Copperhead 400 from {{16th|grid:B}} on the grid. Cody Delacroix-Boone, {{31|age:A}}, edged Tomas Iglesia by {{three tenths of a second|margin:A}} after {{267 laps|laps:A}}, {{88|led:A}} of which he led.

The crash on lap {{112|lap-crash:A}} ended Mitch Vanterpool's day. He's expected to be away for {{ten weeks|out:B}}.

The {{19th|wins-career:A}} victory of his career pays {{$412,000|prize:A,purse-win:B}}. He gave the hat to a {{nine-year-old|hat}}.

The purse, {{$8.1 million|purse:A,purse-win:A}} in all, was the season's {{second|purse-rank}} largest. Teams lost {{$4.6m|damage:A}} worth of machinery, or {{about $420,000|damage-each:A}} a car.

Race officials put attendance at {{71,000|crowd:A}}. {{Three|arrests:A}} people were arrested for drunkenness. It was {{101 F (38 C)|temp:A}} on the grid.
== topics
race-length | lap and race length | scope | per lap and whole
purse-win | purse and the winner's share | scope | whole and part
damage-each | 4.6m by 11 is 420,000 (right)
grid | starting place | conflict | 14th against 16th
out | weeks Vanterpool is out | conflict | eight against ten
arrests | arrests (trap)
pileup | cars in the pile-up | conflict | 11 against 14
spectators | spectators hurt | conflict | two against five
crowd | crowd | conflict | 71,000 against about 64,000
lap-crash | lap of the crash | conflict | 112 against 121
points | deficit to the leader after the race | conflict | 22 against 27
age | age of Delacroix-Boone | conflict | 31 against 32
wins-career | season and career wins | scope | part and whole
points-after | deficit before and after the penalty | scope | revision
kids-race | karting (trap)
races-left | races left (trap)
led-share | 88 of 267 is a third (right)
led-iglesia | laps led by another (trap)
day | day of the race, Sunday 18 May 2025
margin | margin
stop | stop
wins-season | wins season
led | led
laps | laps
copperheads | copperheads
copperheads-gap | copperheads gap
turn | turn
vanterpool-age | vanterpool age
prize | prize
capacity | capacity
poole-age | poole age
distance | distance
duration | duration
cautions | cautions
caution-laps | caution laps
operation | operation
out-races | out races
car-31 | car 31
ruling | ruling
fine | fine
low | low
deduct | deduct
next-length | next length
next-day | next day
hat | hat
temp | temp
damage | damage
track | track
purse | purse
purse-rank | purse rank
== internal
a3 | conversion | 400.5 miles (615 km) | 400.5 miles are 645 km
