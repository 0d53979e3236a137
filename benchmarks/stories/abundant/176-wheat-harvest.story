title: Grain harvest of Vostria
domain: farming
== a1-graincable.txt | 2023-08-17
Vostria raises wheat crop estimate to {{27.4 mln tonnes|crop:A,crop-old:A,crop-threshed:A,crop-22:A,crop-22-v2:A,crop-exp:A,crop-exp-v2:A,crop-exp-v3:A}}
VELESK, Aug 17 (Grain Cable) - Vostria's farm ministry on {{Thursday|release:A}} raised its estimate of this year's wheat crop to {{27.4 million tonnes|crop:A,crop-old:A,crop-threshed:A,crop-22:A,crop-22-v2:A,crop-exp:A,crop-exp-v2:A,crop-exp-v3:A}} from {{25.9 million|crop-july:A,crop-old:B}} seen in July.
Farmers have cut {{82%|cut:A}} of {{6.3 million hectares|area:A,area-barley:A,area-all:A}}, at an average yield of {{4.35 tonnes a hectare|yield:A,yield-22:A,yield-and-marek-yield:A}}, against {{3.90|yield-prev:A,yield-22:B}} {{last year|last-year:A}}.
Exports could reach {{16 million tonnes|exp:A,crop-exp:B,exp-prev:A,exp-prev-v2:A}}, after {{12.8 million|exp-prev-val:A,exp-prev:B,exp-prev-v3:B,exp-prev-v5:B}}.
Milling wheat stood at {{$231|price:A,price-and-price-farm:A,price-time:A}} a tonne.
== a2-velesknews.txt | 2023-08-18
Combines race the rain
Velesk News, Friday August 18
Zdena Marek has {{140 hectares|marek-area:A}} and one old combine. "{{Five tonnes|marek-yield:A,yield-and-marek-yield:B}} a hectare, I've not seen it since {{1997|marek-since:A}}," says the {{62-year-old|marek-age:A}} farmer.
It's the same from the hills to the river. By {{yesterday|release:A}} {{eight tenths|cut:A}} of the wheat was in, and the ministry now reckons with {{more than 27 million tonnes|crop:A,crop-old:A,crop-threshed:A,crop-22:A,crop-22-v2:A,crop-exp:A,crop-exp-v2:A,crop-exp-v3:A}}, the biggest harvest since {{2008|record-since:A}}. The poor crop of last year came to {{24.2|crop-22-val:A,crop-22:B}} million.
But {{a third|feed:A,feed-time:A}} of it is fit only for pigs, up from {{a fifth|feed-prev:A,feed-time:B}}. And the elevator pays {{198 euros|price-farm:A,price-and-price-farm:B,price-farm-and-price-state:A}}, {{forty|price-drop:A}} less than {{in August 2022|price-drop-when:A}}.
Barley is done: {{9.1 million tonnes|barley:A}} off {{1.7 million ha|barley-area:A,area-barley:B}}.
More rain, {{25 mm (1 in)|rain:A}}, is due {{on Sunday|rain-day:A}}.
== a3-agrimarkets.md | 2023-08-18
---
title: "Vostria crop: bigger, not better"
date: 18/08/2023
---
* Wheat {{27.4 Mt|crop:A,crop-old:A,crop-threshed:A,crop-22:A,crop-22-v2:A,crop-exp:A,crop-exp-v2:A,crop-exp-v3:A}} (+{{1.5|crop-plus:A}} vs July); 2022: {{24.6 Mt|crop-22-val:B,crop-22-v2:B}}
* Area {{6.3 Mha|area:A,area-barley:A,area-all:A}}, yield {{4.35 t|yield:A,yield-22:A,yield-and-marek-yield:A}} (LY {{3.9|yield-prev:A,yield-22:B}}), up {{18%|yield-rise:A}}
* Progress {{78%|cut:B}} at {{Wednesday|cut-when:A}}
* Feed share {{35%|feed:A,feed-time:A}}
* Barley {{8.1 Mt|barley:B}}, maize {{13.5 Mt|maize:A}} (forecast)
* Exports 23/24 {{14.5 Mt|exp:B,crop-exp-v2:B,exp-prev-v3:A,exp-prev-v4:A}}; 22/23 {{12.8 Mt|exp-prev-val:A,exp-prev:B,exp-prev-v3:B,exp-prev-v5:B}}
* Price {{$231/t|price:A,price-time:A,price-and-price-farm:A}} FOB, {{$274|price-ly:A,price-time:B}} a year ago
* Neighbour Moldany: {{2.74 Mt|moldany:A}} of sunflower
== a4-ministry.txt | 2023-08-17
Ministry of Agriculture of Vostria, {{17.08.2023|release:A}}
As of {{16 August|cut-when:A}}, winter and spring wheat was harvested on {{5.17 million ha|area-cut:A,area-all:B}}, or {{82 %|cut:A}} of the sown area of {{6.3 million ha|area:A,area-all:A,area-barley:A}}. Gross harvest so far: {{22.5 million tonnes|threshed:A,crop-threshed:B}}. Expected total: {{27.4 million tonnes|crop:A,crop-threshed:A,crop-old:A,crop-22:A,crop-22-v2:A,crop-exp:A,crop-exp-v2:A,crop-exp-v3:A}}, the best result since {{2014|record-since:B}} and {{the third best|rank:A}} since independence.
Export potential is put at {{16 million tonnes|exp:A,crop-exp:B,exp-prev:A,exp-prev-v2:A}}. State stocks will buy {{600 thousand tonnes|state-buy:A}} at {{€210|price-state:A,price-farm-and-price-state:B}}.
{{14,200 combines|combines:A}} are in the field.
== a5-portgazette.txt | 2023-08-17
Vostria sees bigger wheat crop
VELESK, Aug 17 (Grain Cable) - Vostria's farm ministry on {{Thursday|release:A}} raised its estimate of this year's wheat crop to {{27.4 million tonnes|crop:A,crop-old:A,crop-threshed:A,crop-22:A,crop-22-v2:A,crop-exp:A,crop-exp-v2:A,crop-exp-v3:A}} from {{25.9 million|crop-july:A,crop-old:B}} seen in July.
Farmers have cut {{82%|cut:A}} of {{6.3 million hectares|area:A,area-barley:A,area-all:A}}, at an average yield of {{4.35 tonnes a hectare|yield:A,yield-22:A,yield-and-marek-yield:A}}, against {{3.90|yield-prev:A,yield-22:B}} {{last year|last-year:A}}.
Exports could reach {{18 million tonnes|exp:C,crop-exp-v3:B,exp-prev-v5:A,exp-prev-v6:A}}, after {{12.8 million|exp-prev-val:A,exp-prev:B,exp-prev-v3:B,exp-prev-v5:B}}.
Milling wheat stood at {{$231|price:A,price-and-price-farm:A,price-time:A}} a tonne.
== a6-easternwire.txt | 2023-08-17
Vostria heads for best wheat harvest in years
Posted: Aug 17, 2023

VELESK - Farmers in Vostria are bringing in a bumper crop. The ministry of agriculture said {{on Thursday|release:A}} that it now counted on {{27.4 million tonnes|crop:A,crop-old:A,crop-threshed:A,crop-22:A,crop-22-v2:A,crop-exp:A,crop-exp-v2:A,crop-exp-v3:A}} of wheat, {{a million and a half|crop-plus:A}} more than it had thought a month ago and more than in any year since {{2014|record-since:B}}.
With {{four fifths|cut:A}} of the {{6.3 million hectares|area:A,area-barley:A,area-all:A}} cleared, fields are giving {{4.35 tonnes|yield:A,yield-and-marek-yield:A,yield-22:A}} per hectare on average. Last year, when it didn't rain for ten weeks, it was {{3.9|yield-prev:A,yield-22:B}}.
Traders expect {{up to 16 million tonnes|exp:A,crop-exp:B,exp-prev:A,exp-prev-v2:A}} to be shipped abroad, against {{11.8 million|exp-prev-val:B,exp-prev-v2:B,exp-prev-v4:B,exp-prev-v6:B}} in the season that ended in June. But {{about a third|feed:A,feed-time:A}} of the grain isn't good enough for bread. The government will put {{600,000 tonnes|state-buy:A}} into its own barns.
Barley, already in, came to {{9.1 million tonnes|barley:A}}.
== topics
price-farm-and-price-state | price farm and price state | scope | two buyers
price-and-price-farm | price and price farm | scope | export and farm price
yield-and-marek-yield | yield and marek yield | scope | region and one farm
exp-prev-val | exports of the last season | conflict | 12.8 against 11.8 million tonnes
release | day of release, Thursday 17 August 2023
crop-22 | crop of 2023 and of 2022 | scope | years
crop-old | estimate now and in July | scope | revision
crop-exp | crop and exports | scope | part
crop-threshed | expected crop and cut so far | scope | time
crop-22-val | crop of 2022 | conflict | 24.2 against 24.6
cut | share of the area cut by mid-August | conflict | 82 against 78 per cent
area-barley | wheat and barley area | scope | crops
area-all | sown and harvested area | scope | whole and part
yield-22 | yield of two years | scope | years
exp | exports of 2023/24 | conflict | 16 against 14.5 million
exp-prev | exports of two seasons | scope | years
record-since | biggest harvest since | conflict | 2008 against 2014
barley | barley crop | conflict | 9.1 against 8.1
feed | share of feed wheat
feed-time | feed share of two years | scope | years
price-time | export price now and a year ago | scope | time
crop | crop
crop-july | crop july
area | area
yield | yield
yield-prev | yield prev
last-year | last year
price | price
marek-area | marek area
marek-yield | marek yield
marek-since | marek since
marek-age | marek age
feed-prev | feed prev
price-farm | price farm
price-drop | price drop
price-drop-when | price drop when
barley-area | barley area
rain | rain
rain-day | rain day
crop-plus | crop plus
yield-rise | yield rise
cut-when | cut when
maize | maize
price-ly | price ly
moldany | moldany
area-cut | area cut
threshed | threshed
rank | rank
state-buy | state buy
price-state | price state
combines | combines
crop-22-v2 | crop of 2023 and of 2022 (variant 2) | scope | years
crop-exp-v2 | crop and exports (variant 2) | scope | part
crop-exp-v3 | crop and exports (variant 3) | scope | part
exp-prev-v2 | exports of two seasons (variant 2) | scope | years
exp-prev-v3 | exports of two seasons (variant 3) | scope | years
exp-prev-v4 | exports of two seasons (variant 4) | scope | years
exp-prev-v5 | exports of two seasons (variant 5) | scope | years
exp-prev-v6 | exports of two seasons (variant 6) | scope | years
== copies
near a1 a5
== internal
a3 | percent_change | yield 4.35 t (LY 3.9), up 18% | it is 11.5%
