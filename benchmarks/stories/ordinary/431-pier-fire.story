title: Fire destroys the Marlstone pier; the earlier fire at Cressing pier
domain: accident
== a1-broadcaster.txt | 2014-08-13
Huge fire guts Marlstone Pier

Up to {{70 firefighters|ff-t:peak}} have been tackling a blaze on the {{Victorian|victorian}} pier at Marlstone, which has lost {{a third|lost:A}} of its structure.

The fire service was called at {{14:40 BST|call:A}} after smoke was seen behind wall panels in the arcade. Everyone got off, and {{no one|hurt:A}} was hurt. The pier, opened in {{1868|opened-p:marl}}, is {{900 ft|length:A}} long.

In {{2011|cress-yr:A}}, Cressing Pier, along the coast, was {{90%|lost-p:cress}} destroyed by fire.

== a2-national-paper.txt | 2014-08-14
Seaside landmark goes up in flames

Families ran from deckchairs {{yesterday afternoon|day:A}} as fire swept the arcade of Marlstone pier, built {{146 years ago|opened-p:marl}} and bought by its present owners in {{2009|bought}} for {{£2.8m|price:A}}.

{{Four|staff-inhaled}} arcade workers breathed smoke but needed no hospital. A {{100-metre|cordon:A}} cordon was set up and {{two|lifeboats:A}} lifeboats pumped water from the sea side. By {{5.30pm|control:A}}, Chief Fire Officer Des Hartnell said, the worst was over. Some {{two thirds|saved:A}} had been saved.

The council leader put the cost of repair at "upwards of {{£5 million|repair:A}}". Cressing's, after its fire of {{October 2011|cress-yr:A}}, is to cost {{£12m|repair-p:cress}}, {{£9.6m|lottery:A}} of it from the lottery.

== a3-local-paper.txt | 2014-08-14
How our pier burned: hour by hour

{{2.38pm|smoke:A}} First smoke seen by a cleaner, Joan Pavey, {{58|pavey-age}}. {{2.40pm|call:A}} The emergency call. {{2.47|first-engine:A}} First engine there. {{3.15|dome}} The dome falls in. {{3.50|peak-time}} All {{15|engines-t:peak}} engines are there. {{5.30pm|control:A}} Under control. {{9.40pm|scaled}} Scaled back to {{five|engines-t:night}} engines.

About {{300|evac:A}} people were brought off, {{50|evac-cafe}} of them from the tea room. The arcade, which was built in {{1934|arcade-built}}, stood on {{280|legs}} iron legs.

The pier has a staff of {{42|staff:winter}} in winter and {{around 100|staff:summer}} in August.

== a4-wire.txt | 2014-08-14
Fire ravages historic pier on English coast

LONDON, Aug 14 - Investigators on {{Thursday|inv-day}} were examining the ruins of a {{19th-century|century}} amusement pier in southern England after a fire that destroyed {{almost half|lost:B}} of it.

The prime minister's office pledged {{1.5 million pounds|aid:A}} for local businesses. {{Wednesday's|day:A}} fire is believed to have been caused by faulty wiring. {{No casualties|hurt:A}} were reported.

Some {{500 people|evac:B}} left calmly, the owner, Pier Leisure, said. It paid {{2.8 million pounds|price:A}} for the {{275-meter|length:A}} structure in {{2009|bought}}.

The same firm has no connection with Cressing Pier, {{17 miles|cress-dist}} away, opened in {{1874|opened-p:cress}}, for whose burning in {{2011|cress-yr:A}} {{two|cress-arrests}} men, aged {{17|cress-age:one}} and {{20|cress-age:two}}, were arrested but not charged.

== a5-trade-magazine.txt | 2014-08-20
Marlstone: arcade a write-off, theatre end reopens

The landward arcade, roughly {{one third|lost:A,lost-p:marl}} of Marlstone pier, will be pulled down, insurers decided on {{Monday|insurers}}. The seaward {{two thirds|saved:A}} reopened to walkers on {{Sunday, 16 August 2014|reopen}}. {{Seventy|ff-t:peak}} firefighters attended at the height, {{20|ff-t:next}} on the next day.

The bill may be {{£6m|repair:A,repair-p:marl}}, of which government will cover {{£1.5m|aid:A}}. Visitors last year: {{480,000|visitors:marl}}. Neighbouring Cressing, with {{£9.6m|lottery:A}} from the lottery toward its {{£12m|repair-p:cress}}, hopes for {{290,000|visitors:cress}} when it reopens in {{2016|cress-reopen}}.
== topics
lost | part of the Marlstone pier destroyed | conflict | a third against almost half
lost-p | part destroyed of Marlstone and of Cressing pier | scope | two piers
staff | staff in winter and summer | scope | other season
visitors | visitors a year of the two piers, last year and hoped | scope | two piers
evac | people brought off the pier | conflict | about 300 against some 500
ff-t | firefighters at the peak and the next day | scope | other time
engines-t | engines at the peak and at night | scope | other time
opened-p | year of opening of the two piers | scope | two piers
repair-p | cost of repair at the two piers | scope | two piers
cress-age | ages of the two arrested | scope | two men
repair | cost of repair at Marlstone | | upwards of 5 million admits 6
victorian | victorian
call | call
hurt | hurt
length | length
cress-yr | cress yr
day | day
bought | bought
price | price
staff-inhaled | staff inhaled
cordon | cordon
lifeboats | lifeboats
control | control
saved | saved
lottery | lottery
smoke | smoke
pavey-age | pavey age
first-engine | first engine
dome | dome
peak-time | peak time
scaled | scaled
evac-cafe | evac cafe
arcade-built | arcade built
legs | legs
inv-day | inv day
century | century
aid | aid
cress-dist | cress dist
cress-arrests | cress arrests
insurers | insurers
reopen | reopen
cress-reopen | cress reopen
== internal
a5 | weekday | reopened to walkers on Sunday, 16 August 2014 | 16 August 2014 was a Saturday
