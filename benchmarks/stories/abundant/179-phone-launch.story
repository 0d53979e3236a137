title: Launch of the Oriole 7 smartphone
domain: products
== a1-technow.txt | 2023-09-19
Oriole 7 is here: {{6.4-inch|screen:A,screen-two:A}} screen, {{five-year|updates:A}} promise
By TechNow staff, Sept. 19, 2023
Halcyon unveiled the Oriole 7 in San Diego on {{Tuesday|launch:A}}. It starts at {{$699|price:A,price-two:A,price-old:A}}, {{$50|price-plus:A}} more than the Oriole 6, and goes on sale {{Sept. 29|sale:A,preorder-sale:B}}. The bigger Oriole 7 Max, with {{6.9 inches|screen-max:A,screen-two:B}}, costs {{$899|price-max:A,price-two:B}}.
Both run the H4 chip, which Halcyon says is {{30%|chip-faster:A}} faster. The main camera has {{50 megapixels|camera:A,camera-and-camera-wide:A}}. The battery, {{4,850 mAh|battery:A}}, charges to half in {{22 minutes|charge:A}}.
== a2-gadgetpost.html | 2023-09-20
<html>
<body>
<h1>
Halcyon raises prices for the {{first time in four years|price-first:A}}
</h1>
<p>
20 September 2023 - 4 min read
</p>
<p>
The new Oriole costs {{£649|price-uk:A}} in Britain and {{seven hundred dollars|price:A,price-old:A,price-two:A}} at home, where the old one was {{$649|price-6:A,price-old:B}}. You can order {{from Friday|preorder:A,preorder-sale:A,preorder-sale-v2:A}}; it ships {{a week later|sale:A,preorder-sale:B}}.
</p>
<p>
CEO Mina Castellane, {{48|ceo-age:A}}, showed it to {{1,100 guests|guests:A}} {{yesterday|launch:A}}. Updates are promised for {{seven years|updates:B}}. Its display measures {{16.3 cm|screen:A,screen-two:A}} across.
</p>
<p>
It weighs {{172 grams|weight:A,weight-old:A}}, {{19|weight-less:A}} less than its predecessor's {{191|weight-6:A,weight-old:B}}. Half a charge takes {{less than 25 minutes|charge:A}}.
</p>
</body>
</html>
== a3-pacificbusiness.txt | 2023-09-20
Halcyon counts on Max
Wednesday, 20 September 2023

Halcyon expects to ship {{18 million|ship-target:A,ship-old:A}} Oriole 7s by the end of the year, against {{15.2 million|ship-6:A,ship-old:B}} of the 6 in the same span, finance chief Lou Brandt said after {{Tuesday's|launch:A}} event. {{Forty per cent|max-share:A}} should be the {{$899|price-max:A,price-two:B}} Max.
Shares slipped {{1.2%|shares:A}}. The company sold {{61 million phones|sold-22:A}} last year and ranks {{fourth|rank:A}} worldwide with {{7%|market:A}} of the market.
The phone reaches shops {{on October 6|sale:B,preorder-sale-v2:B}} in {{38 countries|countries:A}}.
== a4-speclist.md | 2023-09-19
---
title: Halcyon Oriole 7 specifications
date: 2023-09-19
---
Display {{6.4"|screen:A,screen-two:A}} (Max {{6.9"|screen-max:A,screen-two:B}}), {{120 Hz|hz:A}}
Camera {{48 MP|camera:B,camera-and-camera-wide-v2:A}} + {{12 MP|camera-wide:A,camera-and-camera-wide:B,camera-and-camera-wide-v2:B}}
Battery {{4,580 mAh|battery:B}}, {{45 W|watts:A}}
Storage {{128/256 GB|storage:A}}
Weight {{172 g (6.1 oz)|weight:A,weight-old:A}}
Chip H4: {{+30%|chip-faster:A}} vs H3, {{4 nm|nm:A}}
Price {{$699|price:A,price-two:A,price-old:A}} / Max {{$899|price-max:A,price-two:B}}
Pre-order {{Sept 22|preorder:A,preorder-sale:A,preorder-sale-v2:A}}, sale {{Sept 29|sale:A,preorder-sale:B}}
== a5-dailyhandset.txt | none
Number {{three|rank:B}} phone maker Halcyon (market share {{seven percent|market:A}}) wants {{eighteen million|ship-target:A,ship-old:A}} Oriole 7s sold by New Year. We tried it for {{ten minutes|try:A}}: light, at {{172 grams (8.1 ounces)|weight:A,weight-old:A}}, and quick. The {{50 dollar|price-plus:A}} rise, to {{$699|price:A,price-old:A,price-two:A}}, will hurt. Castellane ({{48|ceo-age:A}}) bets on {{five years|updates:A}} of updates. Due {{September 29|sale:A,preorder-sale:B}} in {{thirty-eight|countries:A}} markets.
== topics
camera-and-camera-wide | camera and camera wide | scope | two lenses
launch | day of the launch, Tuesday 19 September 2023
screen-two | screens of two models | scope | two models
price-two | prices of two models | scope | two models
price-old | price now and of the predecessor | scope | two models
sale | first day of sale | conflict | 29 September against 6 October
preorder-sale | pre-order and sale | scope | stage
updates | years of updates promised | conflict | five against seven
camera | main camera | conflict | 50 against 48 megapixels
battery | battery | conflict | 4,850 against 4,580 mAh
rank | rank among phone makers | conflict | fourth against third
weight-old | weight of new and old phone | scope | two models
ship-old | target for the 7 and sales of the 6 | scope | two models
screen | screen
price | price
price-plus | price plus
screen-max | screen max
price-max | price max
chip-faster | chip faster
charge | charge
price-first | price first
price-uk | price uk
price-6 | price 6
preorder | preorder
ceo-age | ceo age
guests | guests
weight | weight
weight-less | weight less
weight-6 | weight 6
ship-target | ship target
ship-6 | ship 6
max-share | max share
shares | shares
sold-22 | sold 22
market | market
countries | countries
hz | hz
camera-wide | camera wide
watts | watts
storage | storage
nm | nm
try | try
camera-and-camera-wide-v2 | camera and camera wide (variant 2) | scope | two lenses
preorder-sale-v2 | pre-order and sale (variant 2) | scope | stage
== internal
a5 | conversion | 172 grams (8.1 ounces) | 6.1 ounces
