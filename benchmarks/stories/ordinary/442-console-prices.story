title: Kodama cuts the price of its console; rival's figures
domain: business
== a1-wire.txt | 2009-08-25
Kodama cuts Station price to {{$279|prices:new}}, unveils slim model

COLOGNE, Aug 25 (Games Wire) - Japan's Kodama Corp slashed the price of its Station 3 games console by {{$90|cuts:us}} to {{$279|prices:new}} on {{Tuesday|day:A}} and showed a slimmer version due in the {{second week of September|slim-when:A}}.

The company has sold {{19.6 million|sold-st:A,sold:st}} Stations since {{October 2006|launched:A}}, far fewer than the {{44.8 million|sold:wave}} of Nagata's Wave and {{27.2 million|sold:cube}} of Redmark's Cube 360.

The new model is {{29 percent|slim-cut:size}} smaller, {{33 percent|slim-cut:weight}} lighter and uses {{31 percent|slim-cut:power}} less power. It has a {{160 GB|disk:A}} drive.

== a2-games-site.txt | 2009-08-25
Station 3 Slim is real. And {{€279|price-eu:A}}. And out in {{two weeks|slim-when:A}}

After {{three months|rumour}} of leaks, Kodama's Tetsu Morino, {{48|hirano-age}}, pulled it out of his jacket (not really). It is {{29%|slim-cut:size}} smaller, {{33%|slim-cut:weight}} lighter, same insides, {{160 gigs|disk:A}}.

Price: {{$279|prices:new}}, {{€279|price-eu:A}}, {{£229|price-uk:A}}. The old {{80GB|disk-old}} model drops to the same from today, {{August 25|day:A}}.

What's gone: {{two|usb-gone}} USB ports, backward compatibility, and the gloss. What's new: firmware {{3.0|fw}} on {{September 1|fw-when}}.

== a3-british-paper.txt | 2009-08-26
Kodama swings the axe at last

British gamers will pay {{£229|price-uk:A}} for a Station 3 from today, {{£45|cuts:uk}} less than {{yesterday|day:A}}. The Americans save {{$90|cuts:us}}, or {{a third|cut-pct}} of the former {{$369|prices:old}}.

Sales had sagged to {{0.9 million|qs:st}} units in the three months to {{June|q-end}} from {{1.3 million|qs:st-08}} in the same quarter of {{2008|y08}}. Nagata sold {{1.9 million|qs:wave}} Waves, less than half the {{4.4 million|qs:wave-08}} of a year before, and Redmark {{1 million|qs:cube}}.

Kodama expects to sell {{11 million|target:A}} this year. Each machine used to cost it more to make than it fetched; that gap is now {{$35|loss-each:A}}, iSplit estimates.

== a4-japanese-english.txt | 2009-08-26
Kodama bets on slim machine

The new Station 3, {{3.6 kilograms|kgs:new}} against the old one's {{5.3|kgs:old}}, goes on sale in Japan on {{Sept. 8|slim-when:A}} at {{¥27,980|prices-jp:new}}, {{¥10,000|cuts:jp}} below the current tag of {{¥37,980|prices-jp:old}}.

The game division lost {{¥33.1 billion|div-loss}} in the quarter. Morino said the target of {{11 million|target:A}} consoles by {{March|target-when}} stood. Since its launch {{nearly three years ago|launched:A}}, {{16.9 million|sold-st:B}} have found buyers.

It trails the Wave, at {{¥24,000|prices-jp:wave}}, and in Japan has {{2.7 million|jp-st}} owners.

== a5-us-business.txt | 2009-09-04
Redmark answers with its own {{$279|prices:cube}}

Redmark said {{Thursday|cube-day}} its Cube 360 Elite will fall by {{$90|cuts:cube}} to {{$279|prices:cube}}, matching the Station's new price. The Pro version, {{$229|prices:cube-pro}}, will be phased out.

Retailer GameHut said Station sales rose {{threefold|surge}} in the week after {{the Aug. 25 announcement|day:A}}. Analyst Lou Denning expects Nagata to take {{$50|cuts:wave}} off the {{$229|prices:wave}} Wave by {{Oct. 1|wave-when}}.

The Station, which uses nearly a third less electricity ({{31%|slim-cut:power}}) in its new form, still costs Kodama {{about $35|loss-each:A}} more to build than it gets.
== topics
prices | prices of consoles, old and new | scope | other product or before the cut
prices-jp | prices in Japan | scope | other product or before the cut
cuts | price cuts in different countries and of other makers | scope | other country or maker
sold | consoles sold of three makers | scope | other maker
sold-st | Station consoles sold since the start | conflict | 19.6 against 16.9 million
slim-cut | savings in size, weight and power | scope | other measure
qs | quarterly sales of different consoles and years | scope | other maker or year
kgs | weight of new and old machine | scope | other model
cut-pct | part of the old price that is cut
day | day
slim-when | slim when
launched | launched
disk | disk
price-eu | price eu
rumour | rumour
hirano-age | hirano age
price-uk | price uk
disk-old | disk old
usb-gone | usb gone
fw | fw
fw-when | fw when
q-end | q end
y08 | y08
target | target
loss-each | loss each
div-loss | div loss
target-when | target when
jp-st | jp st
cube-day | cube day
surge | surge
wave-when | wave when
== internal
a3 | percent_change | The Americans save $90, or a third of the former $369. | 90 of 369 is a quarter
