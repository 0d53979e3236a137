title: Pomelo unveils the small tablet Leaf Mini
domain: technology
== a1-wire.txt | 2012-10-16
Pomelo unveils smaller Leaf tablet, from {{$359|mini-price:A,price:mini}}

SAN JOSE, Calif. (Continental Wire) - Pomelo Inc took the wraps off a smaller version of its Leaf tablet on {{Tuesday|launch:A}}, betting that buyers will pay more than the {{$209|price:rival}} that rivals charge.

The Leaf Mini has a {{8.1-inch|screen:mini}} screen and weighs {{0.72 pounds|mini-weight:A}}, marketing chief Todd Lassiter said. It goes on sale on {{Oct. 26|mini-sale:A}} in {{29 countries|countries:A}}.

Pomelo has sold {{85 million|sold-total:A}} Leafs in {{three years|sold-years}}. Shares fell {{2.4 percent|shares:A}} to {{$488.20|share-price}}.

== a2-gadget-site.txt | 2012-10-16
Leaf Mini hands-on: {{7.6mm|thick:mini}} thin, {{327 grams|mini-weight:A}} light, {{359 bucks|mini-price:A,price:mini}} heavy

It really is as light as a pad of paper. {{327g|mini-weight:A}} to be exact, {{49%|lighter}} less than the big one, and {{7.6mm|thick:mini}} thick where the big Leaf is {{9.8|thick:big}}.

The display is {{1280x800|pixels-mini}}, same as the {{2009|leaf1-year}} original, at {{186 ppi|ppi:mini}}; the new {{10.2-inch|screen:big}} Leaf {{4|leaf4}}, announced alongside, has {{250|ppi:big}}. Battery: {{10 hours|battery:A}}. Cameras: {{5MP|camera:back}} at the back and {{1.2MP|camera:front}} facing you.

The {{16GB|storage-base}} Wi-Fi model is {{$359|mini-price:A,price:mini}}, and with cellular it's {{$499|price:mini-lte}}. Orders open {{this Friday|preorder:A}}; it ships {{October 26|mini-sale:A}}, and the cellular one {{two weeks|lte-lag}} after.

== a3-british-paper.txt | 2012-10-17
Pomelo cuts its tablet down to size

Pomelo last night, {{16 October|launch:A}}, produced the small tablet that its founder once said "nobody needed". The Leaf Mini, a shade {{under 0.3 of an inch|thick:mini}} deep, will cost {{£289|price:mini-uk}} here, from {{26 October|mini-sale:A}}, and weighs about {{11.5 ounces|mini-weight:A}}.

At {{8.1 inches|screen:mini}} it is bigger than Zephyr's {{7in|screen:rival}} Spark, which starts at {{£169|price:rival-uk}}. Analysts at Brough & Lane reckon that Pomelo will sell {{six million|forecast:brough}} by Christmas.

The company said that buyers had taken {{more than 85m|sold-total:A}} Leafs since {{October 2009|sold-years}}. Its shares slipped {{about 2.4 per cent|shares:A}}.

== a4-business-channel.txt | 2012-10-17
Is {{$379|mini-price:B}} too much for a Leaf Mini?

Wall Street did not love the number. Pomelo closed down {{2.4%|shares:A}} {{Tuesday|launch:A}} after pricing its new small tablet at {{$150|gap-claim}} above Zephyr's Spark HD and the Nimbus 7, which {{both|rivals}} sell for {{$209|price:rival}}.

"We were looking for {{$319|price:hoped}}," said Gene Woźniak of Harrow Securities, who still sees {{9 million|forecast:harrow}} units this quarter. Pomelo had {{58 percent|share:year-ago}} of the tablet market a year ago and {{47 percent|share:now}} now.

Lassiter, {{52|lassiter-age}}, said apps were the difference: {{240,000|apps:tablet}} of the {{650,000|apps:all}} in Pomelo's store are made for tablets.

== a5-korean-daily.txt | 2012-10-18
Pomelo adds 'mini' to its range

US electronics maker Pomelo introduced on {{Oct. 16|launch:A}} (local time) a compact tablet with a {{20.6-centimeter|screen:mini}} diagonal, to be shipped to {{31 countries|countries:B}} in the first wave starting {{Oct. 26|mini-sale:A}}. Korea is among them.

It runs for {{ten hours|battery:A}} on a charge, is {{7.6 millimeters|thick:mini}} thick and is sold here for {{449,000 won|price:mini-krw}}. Almost {{a quarter of a million|apps:tablet}} programs have been tailored to the line. Preorders begin {{Friday, Oct. 19|preorder:A}}.

A domestic maker supplies {{none|panels}} of the panels this time. Last year it made {{80 percent|panels-last}} of them.
== topics
mini-price | American price of the cheapest small tablet | conflict | 359 against 379 dollars
countries | countries of the first sale | conflict | 29 against 31
price | prices of different models, makers and countries | scope | other product
screen | screen sizes | scope | other product
thick | thickness of small and big tablet | scope | other product
ppi | pixels an inch of small and big tablet | scope | other product
camera | back and front camera | scope | other part
forecast | sales forecasts of two houses | scope | two estimates by different analysts
share | market share a year ago and now | scope | other time
apps | apps for tablets and all apps | scope | part and whole
mini-weight | weight of the small tablet | | 327 g are 0.72 lb, 11.5 oz
gap-claim | price difference to rivals
launch | launch
mini-sale | mini sale
sold-total | sold total
sold-years | sold years
shares | shares
share-price | share price
lighter | lighter
pixels-mini | pixels mini
leaf1-year | leaf1 year
leaf4 | leaf4
battery | battery
storage-base | storage base
preorder | preorder
lte-lag | lte lag
rivals | rivals
lassiter-age | lassiter age
panels | panels
panels-last | panels last
== internal
a4 | sum | after pricing its new small tablet at $150 above Zephyr's Spark HD and the Nimbus 7 | from 209 to the article's own 379 dollars is 170
