title: Launch of the Novara Slate phone
domain: technology
== a1-agency.txt | 2012-03-06
Novara unveils Slate smartphone with {{4.7-inch|screen:A,scrp:new}} screen

NEW YORK - Novara Mobile on {{Tuesday|day:A}} introduced a new flagship phone, the Slate, hoping to win back customers lost to Apple and Samsung.

The Slate has a {{4.7-inch|screen:A,scrp:new}} display, up from {{4 inches|screen-old:A,scrp:old}} on last year's Flint, an {{8-megapixel|cam:A}} camera and a {{1.5 gigahertz|cpu:A}} dual-core processor. It goes on sale in the United States on {{April 13|sale:A}} for {{$199|price:A,pp:contract}} with a {{two-year|contract:A}} contract.

Novara's share of the U.S. market fell to {{4.1 percent|share:A,shp:now}} in the {{fourth quarter|loss-q:A}} from {{7.8 percent|share-old:A,shp:old}} a year earlier. It lost {{$212 million|loss:A}} in the period. Shares rose {{3 percent|stock:A}} to {{$11.86|stock-px}}.

== a2-techblog.txt | 2012-03-06
Novara Slate hands-on: thin, fast and {{$199|price:A}}

It's official. At {{10 a.m.|event-time}} {{today|day:A}} CEO Priya Anand pulled the Slate from an envelope. At {{7.9 mm|thick:A}} it's thinner than an iPhone {{4S|iphone}} ({{9.3 mm|iphone-thick}}), and at {{128 grams|weight:A}} it's lighter too ({{140|iphone-weight}}).

Specs: {{4.7-inch|screen:A}} {{1280 x 720|res:A}} display, {{1.5GHz|cpu:A}} dual-core chip, {{1GB|ram:A}} of RAM, {{16GB|store:A}} of storage ({{32GB|store2:A}} for {{$249|price2:A}}), {{8-megapixel|cam:A}} rear and {{1.3-megapixel|front}} front cameras, {{1,800 mAh|batt:A}} battery.

It ships {{April 13|sale:A}} on AT&T and Verizon; pre-orders open {{March 30|preorder:A}}. Without contract it's {{$599|price-full:A,pp:full}}. Colors: {{three|colors}}.

Also shown: the {{7-inch|pad-size}} Slate Pad, at {{$329|pad-px}}, due in {{June|pad-sale}}.

== a3-daily.txt | 2012-03-07
Novara bets future on one phone

Novara Mobile, which sold {{one in eight|share-08}} American smartphones in {{2008|share-yr}}, {{yesterday|day:A}} showed the device its chief executive calls "our {{second|second}} chance".

The Slate will cost {{$199|price:A}} with a contract and reaches shops on {{April 13|sale:A}}. Analyst Tom Kessler of Briar Research expects {{1.2 million|forecast}} to be sold by the end of {{June|forecast-when}}.

Novara reported a loss of {{$212 million|loss:A}} for last year's {{final quarter|loss-q:A}} on revenue of {{$690 million|rev}}, and has cut {{1,400 jobs|jobs:A}}, {{a fifth|jobs-share}} of its staff. It had {{4.1 percent|share:A}} of the American market, according to Briar, compared with {{7.8 percent|share-old:A}} a year before and {{43 percent|apple}} for Apple.

Its stock rose {{3 percent|stock:A}} {{Tuesday|day:A}}. It is down {{61 percent|stock-yr}} over {{12 months|stock-span}}.

== a4-mobile-news.txt | 2012-03-07
Novara Slate: price, release date and specs

The Slate from Novara Mobile was announced in New York {{on Tuesday|day:A}}. Here is what we know.

Price: the {{16GB|store:A}} model costs {{$199|price:A}}, the {{32GB|store2:A}} one {{$249|price2:A}}, on a {{24-month|contract:A}} agreement; {{$599|price-full:A}} SIM-free. In Britain it will be {{£429|uk-px}}.

Release: {{13 April|sale:A}} in the US, with advance orders from {{30 March|preorder:A}}. Europe follows in {{May|eu}}.

Display: {{4.7 inches|screen:A}}, {{720 x 1280|res:A}}. The predecessor had {{four inches|screen-old:A}}.

Body: {{7.9mm|thick:A}} thick, weighing {{138g|weight:B}}. Memory: {{1GB|ram:A}}. Battery: {{1800mAh|batt:A}}, good for {{nine hours|talk}} of talk.

Anand, hired from Nokia in {{2010|anand}}, has eliminated {{1,400 positions|jobs:A}}.
== topics
iphone | model name (trap)
screen | Slate's screen size
screen-old | old phone's screen
scrp | screen new and old | scope | predecessor
day | day of launch
cam | rear camera
front | front camera
cpu | processor speed
sale | date of US sale
price | price with contract
pp | price with and without contract | scope | contract against full
price2 | price of larger model
price-full | price without contract
share | US market share
share-old | share a year earlier
shp | share then and now | scope | other year
loss | quarterly loss
loss-q | quarter
stock | rise of shares
stock-px | share price
stock-yr | fall in a year
stock-span | span
event-time | time of event
thick | thickness
iphone-thick | iPhone thickness
weight | weight | conflict | 128 against 138 grams
iphone-weight | iPhone weight
res | resolution
ram | memory
store | storage
store2 | larger storage
batt | battery
preorder | pre-order date
colors | colors
pad-size | pad size
pad-px | pad price
pad-sale | pad sale
share-08 | share in 2008
share-yr | year
second | second chance
forecast | sales forecast
forecast-when | forecast end
rev | revenue
jobs | jobs cut
jobs-share | share of staff
apple | Apple share
contract | length of contract
uk-px | UK price
eu | Europe release
talk | talk time
anand | year Anand hired
