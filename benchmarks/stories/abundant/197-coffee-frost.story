title: Frost damage to the coffee harvest of Serra Branca
domain: farming
== a1-softswire.txt | 2021-07-22
Frost hits Serra Branca coffee, futures leap {{9%|fut:A,fut-close:A}}
CAMPO LIMPO, July 22 (Softs Wire) - Frost before dawn on {{Tuesday|frost:A}} burned coffee trees on {{some 150,000 hectares|area:A,area-all:A}} of Serra Branca, growers' co-op Cafesul said, cutting next year's crop by {{up to 2.6 million bags|loss:A,loss-crop:A}} of {{60 kg|bag:A}}.
Temperatures fell to {{minus 3.4 Celsius|temp:A}}, the lowest in {{27 years|since:A}}.
Arabica futures jumped {{9%|fut:A,fut-close:A}} to {{$1.92|price:A,price-year:A}} a pound on {{Wednesday|fut-day:A}}.
This year's harvest, {{70%|done:A}} complete, is safe.
== a2-campolimpoherald.txt | 2021-07-23
White morning, black trees
Campo Limpo Herald, Friday 23 July 2021
At {{ten past five|hour:A}} {{last Tuesday|frost:A}} Dona Celia's thermometer said {{five below|temp:B}}. "I was {{nineteen|celia-then:A}} the last time, in {{1994|since:A}}," says the farmer, {{46|celia-age:A}}, who has {{32 hectares|celia-ha:A,celia-part:A}}, {{20|celia-burnt:A,celia-part:B}} of them burnt.
In the whole region {{110,000 hectares|area:B,area-all-v2:A}} out of {{640,000|area-all-val:A,area-all:B,area-all-v2:B}} were touched. Young plants need {{three years|years:A}} to bear again. The state bank offers {{300 million reais|credit:A}} at {{6 per cent|rate:A}}.
A bag fetched {{R$1,010|bag-price:A,bag-before:A}} yesterday; {{a week ago|bag-when:A}} it was {{R$860|bag-before-val:A,bag-before:B}}.
== a3-roasterblog.md | 2021-07-26
---
title: What the frost means for your cup
date: 2021-07-26
---
The cold snap of {{20 July|frost:A}}, which took mercury in Serra Branca to {{26F|temp:A}}, will cost {{156,000 tonnes|loss:A,loss-crop:A}} of beans, a sixth of what the region grows in a good year: {{15.6 million bags|crop:A,loss-crop:B}}. Futures were up {{nine percent|fut:A,fut-close:A}} at one point, but ended only {{6.8|fut-end:A,fut-close:B}} up. At {{$1.92|price:A,price-year:A}} they're {{double|price-ratio:A}} the {{$0.96|price-ly:A,price-year:B}} of July 2020.
{{About three-quarters|done:B}} of the current crop had been picked. Our {{250 g|pack:A}} bag stays at {{£8.50|pack-price:A}} until {{October|pack-until:A}}.
== a4-agribank.txt | 2021-07-23
State Agricultural Bank, 23.7.2021
Emergency credit line for frost victims of {{20 July 2021|frost:A}}: {{BRL 300 million|credit:A}}, interest {{7 % p.a.|rate:B}}, term {{five years|term:A}}, {{three|years-grace:A}} of them without repayment. Eligible: farms of {{up to 100 ha|limit:A}} with {{at least one quarter|limit-share:A}} of trees damaged. Area affected according to satellite data: {{149,700 ha|area:A,area-all:A}}, i.e. {{23 %|area-share:A}} of {{640,000 ha|area-all-val:A,area-all:B,area-all-v2:B}}. Applications until {{Wednesday, 30 September|apply:A}}.
== a5-globaltrade.txt | 2021-07-22
Coffee soars after cold snap in Serra Branca
LONDON, 22 July 2021 - Your morning coffee may soon cost more. The worst frost in {{nearly three decades|since:A}} swept through the plantations of Serra Branca {{earlier this week|frost:A}}, and traders in New York reacted by driving up the price of arabica by {{as much as nine percent|fut:A,fut-close:A}}, to {{$1.92|price:A,price-year:A}} for a pound.
The growers' co-operative Cafesul fears that {{2.6 million|loss:A,loss-crop:A}} sacks of next year's crop are gone. By its estimate {{150,000|area:A,area-all:A}} of the region's {{640,000|area-all-val:A,area-all:B,area-all-v2:B}} hectares were struck when the mercury sank to {{3.4 degrees below zero|temp:A}}. It was {{ten past six|hour:B}} in the morning when it was at its lowest.
The beans now being picked aren't affected; {{seven tenths|done:A}} of them are already in. Trees that have to be cut back will yield nothing for {{two years|years:B}}.
The state has put up {{300 million reais|credit:A}} for loans.
== topics
years | years until plants bear again | conflict | three against two years
hour | hour of the lowest temperature | conflict | ten past five against ten past six
frost | day of the frost, Tuesday 20 July 2021
area | area hit | conflict | 150,000 against 110,000 hectares
area-all | area hit and all coffee | scope | part and whole
temp | lowest temperature | conflict | -3.4 against -5
loss-crop | crop lost and good crop | scope | part and whole
fut-close | gain of futures at the high and the end | scope | time of day
done | share of this year's crop picked | conflict | 70 per cent against three-quarters
bag-before | price of a bag now and a week ago | scope | time
rate | interest of the credit | conflict | 6 against 7 per cent
price-year | futures price now and a year ago | scope | time
celia-part | Dona Celia's land and the burnt part | scope | whole and part
since | lowest in 27 years, since 1994
fut | fut
loss | loss
bag | bag
price | price
fut-day | fut day
celia-then | celia then
celia-age | celia age
celia-ha | celia ha
celia-burnt | celia burnt
area-all-val | area all val
credit | credit
bag-price | bag price
bag-when | bag when
bag-before-val | bag before val
crop | crop
fut-end | fut end
price-ratio | price ratio
price-ly | price ly
pack | pack
pack-price | pack price
pack-until | pack until
term | term
years-grace | years grace
limit | limit
limit-share | limit share
area-share | area share
apply | apply
area-all-v2 | area hit and all coffee (variant 2) | scope | part and whole
== internal
a4 | weekday | Wednesday, 30 September | 30 September 2021 is a Thursday
