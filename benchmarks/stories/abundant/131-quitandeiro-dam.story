title: Tailings dam failure at Quitandeiro
domain: dam failure
== a1-brasilia-wire.txt | 2024-06-27
Dam of mining waste bursts in Brazil, {{nine|deaths-thu:A,deaths-time:thu}} dead

QUITANDEIRO, Brazil, June 27 (BW) - A dam holding waste from a manganese mine collapsed in the interior of Brazil, killing {{nine people|deaths-thu:A,deaths-time:thu}} and leaving {{46|missing-thu:A,missing:thu}} missing, the fire brigade said on {{Thursday|thu}}.

The {{52-metre-high|height:A}} structure, owned by Mineradora Alvorada, gave way at {{2.25 p.m.|time:A}} on {{Wednesday|day:A}}. {{3.8 million cubic metres|volume:A}} of mud poured down the valley and reached the canteen, where {{about 70 workers|canteen:A}} were at lunch, within {{three minutes|mud-time:A}}.

The state froze {{1.5 billion reais|frozen:A}} ({{$272 million|frozen:A}}) of the company's funds.

The dam was built in {{1994|built:A}} and had been declared stable in {{March|inspected:A}}.

== a2-folha-das-minas-english.txt | 2024-06-29
Folha das Minas in English
Saturday, 29 June 2024

Cook Jurema Siqueira, {{50|jurema:A}}, was late with the beans. That, she believes, is why {{40|canteen:B}} men and not more were at table when what sounded like a plane came down on the refectory. It was {{ten to two|time:B}}.

Firefighters, now {{340|ff:A}} strong, have dug out {{21|deaths-fri:A,deaths-time:fri}} dead by {{Friday|fri}} evening. The list of those sought has {{29|missing-fri:A,missing:fri}} names, after some had been found alive at their homes.

Not a siren sounded. The village of Grotão, {{four kilometres|grotao}} down, lost {{62|houses-grotao,houses:part}} of its {{110|houses-all,houses:all}} houses.

An audit of {{last November|inspected:B}} gave the dam its last clean bill of health; it had cost {{R$85,000|audit-cost}}. The wall was {{170 feet|height:A}} high and {{thirty years|dam-age}} old.

{{Sixteen|turtles}} freshwater turtles have been rescued.

== a3-metals-and-markets.md | 2024-07-01
---
title: Alvorada plunges {{31%|share-fall:A}} as dam toll hits {{26|deaths-sun:A,deaths-time:sun,da:june}}
date: 2024-07-01
outlet: Metals & Markets
---

Shares in Mineradora Alvorada have fallen by {{31 per cent|share-fall:A}} since the failure of its Quitandeiro dam on {{26 June|day:A}}, from {{R$18.40|share-from:A}} to {{R$12.70|share-to:A}}, wiping out {{R$4.3bn|mcap}} in value.

The bodies of {{26|deaths-sun:A,deaths-time:sun,da:june}} victims had been recovered by {{Sunday|sun}}. Some {{5.3m cubic metres|volume:B}} of tailings escaped.

The mine accounts for {{14 per cent|mine-share}} of the company's manganese output of {{1.9m tonnes|output}}. Courts have blocked {{R$1.5bn|frozen:A,frozen-s:got}}; the prosecutor had sought {{R$5bn|frozen-ask,frozen-s:ask}}.

The insurance covers {{$150m|cover}}. Analysts think that a settlement may cost {{R$7bn to R$9bn|settle}}.

== a4-civil-defence-bulletin.txt | 2024-06-30
Civil Defence — Bulletin 11 — 30/06/2024, 20h

Dead: {{24|deaths-sun:B}} (identified: {{19|identified}})
Missing: {{25|missing-sun,missing:sun}}
Displaced: {{480|displaced}}
Teams: {{340|ff:A,fft:june}} firefighters, {{12|helis}} helicopters, {{18|dogs}} dogs
Time from rupture to arrival at canteen: {{180 s|mud-time:A}}
Distance reached by mud: {{27 km|mud-km}} ({{11 mi|mud-mi}})
== a5-lisbon-daily-brief.txt | 2024-06-28
BRAZIL
28 June 2024

A dam holding waste from a manganese mine collapsed in the interior of Brazil, killing {{nine people|deaths-thu:A,deaths-time:thu}} and leaving {{46|missing-thu:A,missing:thu}} missing, the fire brigade said on {{Thursday|thu}}.

The {{52-metre-high|height:A}} structure, owned by Mineradora Alvorada, gave way at {{2.25 p.m.|time:A}} on {{Wednesday|day:A}}. {{3.8 million cubic metres|volume:A}} of mud poured down the valley and reached the canteen, where {{about 70 workers|canteen:A}} were at lunch, within {{three minutes|mud-time:A}}.

== a6-the-interior-monthly.md | 2024-08-03
---
title: The valley of the beans
date: 2024-08-03
outlet: The Interior Monthly
author: Benedito Sales-Amaral
---

In the weeks since, Jurema Siqueira has been offered work by {{four|offers}} television programmes. She is {{50|jurema:A}}. She was late with the beans, and it has made her famous.

On {{26 June|day:A}} lunch in the canteen of the Quitandeiro mine was to be at {{two|lunch}}. Had it been on the table on time, {{a hundred and fifty|lunch-usual}} people would have been sitting at it when, at {{25 minutes past|time:A}}, the dam let go. As it was, the company has established from the turnstile that {{seventy|canteen:A}} had gone in. They had {{three minutes|mud-time:A}}, but nobody told them so.

Go up the hill and you can look into the hole. The dam was {{fifty-two metres|height:A}} tall, a staircase for giants, built in steps between {{1994|built:A}} and {{2011|built-end}}. Of the {{12 million|stored,vol2:stored}} cubic metres of slime it had been holding back, {{3.8 million|volume:A,vol2:spilled}} are now in the valley. On Sundays people come with rods and poke about in them. {{Thirty-seven|deaths-aug,da:aug}} dead have been given back. {{Eleven|missing-aug}} are still in there.

In {{March|inspected:A}} an inspector from a firm in Munich had certified the thing. He was there for {{two hours|inspect-len}}. The fee was {{85 thousand reais|audit-cost}}.

Of Grotão's {{110|houses-all,houses:all}} houses, {{48|houses-left}} stand. They used to be worth {{R$90,000|house-price}} apiece. The company is offering {{R$240,000|house-offer,hoffer:offer}} for each that is gone, and the {{62|houses-grotao,houses:part}} owners have taken a lawyer, who asks for {{R$600,000|house-ask,hoffer:ask}}. The court still has a hold on {{a billion and a half|frozen:A,frozen-s:got}} of Alvorada's money.

Shares in the company cost {{R$14.10|share-aug}} when I last looked, {{11%|share-up}} above what they had sunk to in the first week.

Mrs Siqueira cooks for the firemen now. There are {{sixty|ff-aug,fft:aug}} left, of {{340|ff:A,fft:june}}. They are never late.

== topics
deaths-thu | deaths by Thursday
deaths-time | toll by Thursday, Friday, Sunday | scope | rising
missing | missing by Thursday, Friday, Sunday | scope | falling
deaths-sun | deaths by Sunday | conflict | 26 against 24
time | time of the rupture | conflict | 2.25 against ten to two
canteen | workers in the canteen | conflict | about 70 against 40
inspected | last inspection | conflict | March against November
volume | mud released | conflict | 3.8 against 5.3 million m3
frozen-s | frozen and sought | scope | asked against granted
houses | houses lost and all | scope | part and whole
missing-thu | missing thu
thu | thu
height | height
day | day
mud-time | mud time
frozen | frozen
built | built
jurema | jurema
ff | ff
deaths-fri | deaths fri
fri | fri
missing-fri | missing fri
grotao | grotao
houses-grotao | houses grotao
houses-all | houses all
audit-cost | audit cost
dam-age | dam age
turtles | turtles
share-fall | share fall
share-from | share from
share-to | share to
mcap | mcap
sun | sun
mine-share | mine share
output | output
frozen-ask | frozen ask
cover | cover
settle | settle
identified | identified
missing-sun | missing sun
displaced | displaced
helis | helis
dogs | dogs
mud-km | mud km
mud-mi | mud mi
da | deaths by 30 June and in August | scope | rising
vol2 | slime stored and spilled | scope | part and whole
fft | firemen in June and in August | scope | other time
hoffer | offered and asked for a house | scope | two sides
offers | offers
lunch-usual | lunch usual
built-end | built end
stored | stored
deaths-aug | deaths aug
missing-aug | missing aug
inspect-len | inspect len
houses-left | houses left
house-price | house price
house-offer | house offer
house-ask | house ask
share-aug | share aug
share-up | share up
ff-aug | ff aug
lunch | lunch
== copies
brief a5-lisbon-daily-brief.txt a1-brasilia-wire.txt
== internal
a4 | conversion | 27 km (11 mi) | 27 km is about 17 miles
