title: Auction of two paintings by Elisabetta Corner
domain: museums and auctions
== a1-arttradewire.txt | 2023-07-06
Corner view of the lagoon fetches record {{£9.8 million|hammer-prem:A,works:lagoon,prem:with}} in London

LONDON, July 6 (Art Trade Wire) - A view of the Venetian lagoon by Elisabetta Corner, one of the few women to sell paintings to the grand tourists, made {{9.8 million pounds|hammer-prem:A,works:lagoon,prem:with}} ({{$12.5 million|hammer-prem:A,works:lagoon,prem:with}}) with fees at Harcourt's on {{Wednesday evening|sale:A}}, the highest price ever paid for her work.

{{Five bidders|bidders:A}}, {{three of them|phone:A}} on the telephone, fought over "The Lagoon at Low Water" for {{eleven minutes|minutes:A}} before it was knocked down at {{£8.2 million|hammer:A,prem:hammer}}. It had been expected to bring {{£4 million to £6 million|est:A,est-works:lagoon,est-result:est}}.

A smaller painting by the same hand, "Regatta with Red Gondola", followed two lots later at {{£3.4 million|regatta:A,works:regatta}}, against an estimate of {{£3 million to £5 million|regatta-est:A,est-works:regatta}}.

Corner's previous record, set in New York in {{2017|prev-year:A}}, was {{$5.9 million|prev-record:A}}.

The sale of old masters took {{£41.7 million|total:A,total-years:2023,totals:eve}}, with {{34|sold:A}} of {{43 lots|lots:A}} finding a buyer. Last July's sale realised {{£38.9 million|total-2022:A,total-years:2022}}.

"There are {{31 accepted paintings|oeuvre:A,oeuvre-museums:all}} by her. {{Twenty-two|museums:A,oeuvre-museums:mus}} are in museums and won't come out," said Rufus Lindqvist, head of the department.

Corner was born on the island of Murano in {{1714|born:A}} and died in {{1779|died:A}}. The lagoon view, {{74 by 121 cm|size:A,size-works:lagoon}}, was painted {{about 1751|painted:A}} for an English earl whose family kept it for {{more than 230 years|kept:A}}.

Women who painted views were rare in eighteenth-century Venice, where the guild admitted them only as widows, and most of what Corner made was sold under the name of her uncle. The attribution of about a third of her pictures is less than {{forty years|attrib:A}} old. Prices have followed: a drawing that cost {{£900|drawing-then:A,drawing:then}} in {{1985|drawing-year:A}} brought {{£210,000|drawing-now:A,drawing:now}} in the spring.

Rival Dorning & Sons sells its old masters on {{Thursday|rival-day:A}}.
== a2-gazzettino.txt | none
A daughter of Murano comes back
The Lagoon Courier (English pages), Friday 7 July 2023

VENICE - Elisabetta Corner has come home, or nearly. The buyer of her "Lagoon at Low Water", which was auctioned in London {{on Wednesday|sale:A}} for {{€11.5 million|hammer-prem:A,works:lagoon,prem:with}}, is a foundation from Treviso that promises to lend it to the Museo della Laguna for {{ten years|loan:A}}.

The canvas left the city in {{1752|left:A}}, a year after it had been finished. The painter, daughter of a glass-blower on Murano, where she was born in {{1714|born:A}}, was then {{37|age-painted:A}}. She lived until {{1779|died:A}}, dying at the age of {{sixty-seven|age-death:A}}.

The foundation's president, Alvise Trentin, {{71|trentin-age:A}}, told us that he had set himself a limit of {{seven million pounds|limit:A}} and gone over it by {{1.2 million|over:A}}. "I was in the room. There were {{six of us|bidders:B}} at the beginning. A gentleman from Texas gave up last."

Of Corner's other picture in the sale he says: "I'd have liked that too, but at {{three million four|regatta:A,works:regatta}} I let it go." It shows the regatta of {{1749|regatta-year:A}}, measures only {{46 by 63 centimetres|regatta-size:A,size-works:regatta}} and goes to Switzerland.

The city owns {{four|venice-owns:A}} of the {{thirty-one known works|oeuvre:A,oeuvre-museums:all}}. The museum, which had {{118,000 visitors|visitors:A,visit:2022}} last year and counts on {{150,000|visitors-goal:A,visit:goal}} in 2024, will show the newcomer from {{14 October|show:A}} in room {{9|room:A}}, next to a bell found in {{1911|bell:A}}.

In the picture it is early, the tide is out, and two women are digging for clams where nowadays the vaporetto passes. Trentin, who made his money in eyeglass frames, first saw it in a book when he was {{nineteen|trentin-then:A}}. He won't say what a foundation does with a thing that has cost {{nearly ten million pounds|hammer-prem:A,works:lagoon,prem:with}}, other than hang it. The insurance alone will come to {{€40,000|insurance:A}} a year.

Acqua alta: {{95 cm|tide:A}} expected on Sunday at {{23.40|tide-time:A}}.
== a3-salesroomletter.md | 2023-07-10
---
title: "London old masters: the reckoning"
date: 2023-07-10
outlet: The Saleroom Letter
---
Harcourt's beat Dorning & Sons, as usual: {{£41.7m|total:A,total-years:2023,totals:eve,houses:harcourt}} on Wednesday against {{£37.4m|dorning:A,houses:dorning}} on {{Thursday|rival-day:A}}. Its sell-through was {{79%|sell:A,sell-houses:harc}} by lot, {{34|sold:A}} of {{43|lots:A}}; Dorning's {{71%|sell-dorning:A,sell-houses:dorn}}, {{32|sold-dorning:A}} of {{45|lots-dorning:A}}.

Compared with July 2022's {{£38.9m|total-2022:A,total-years:2022}}, Harcourt's evening was up by {{7%|rise:A}}. Adding the day sale, {{£6.6m|day-sale:A,totals:day}}, the week came to {{£48.3m|week:A,totals:week}}.

Two Corners did the work. "Low Water" ({{29 x 48 in|size:A,size-works:lagoon}}) had a low estimate of {{£4m|est:A,est-works:lagoon,est-result:est}} and sold at {{double|double:A}} that before fees. The "Regatta", from the same consignor, was guaranteed and made {{£3.4m|regatta:A,works:regatta}}, below its {{£3m|regatta-est:A,est-works:regatta}} low estimate once fees are taken off.

A curious detail: the catalogue gave the artist's dates as {{1714|born:A}}-{{1779|died:A}}. The parish register, seen by this letter, has her baptised on {{3 March 1717|born:B}}.

The old record of {{US$5.9m|prev-record:A}} dated from {{January 2018|prev-year:B}}.

Fees at Harcourt's: {{26%|fee1:A,fees:low}} up to {{£800,000|fee-step:A}}, {{20%|fee2:A,fees:mid}} to {{£4.5m|fee-step2:A}}, {{14.5%|fee3:A,fees:high}} above.

Was it a good week? Compared with the boom of 2014, when the two houses together turned over {{£143m|boom:A,week-years:2014}}, no; together they now make {{£79.1m|both:A,week-years:2023}} in the evenings. But {{nine lots out of 43|unsold:A}} unsold is what passes for health in this trade nowadays, and there was real competition, with {{five hands|bidders:A}} up for "Low Water" past the three-million mark.

The top lot of the week was neither: a Flemish still life at Dorning's, {{£10.3m|top:A,works-top:still}}.
== a4-harcourts.txt | 2023-07-05
HARCOURT'S - RESULTS - FOR IMMEDIATE RELEASE
London, 5 July 2023

Old Masters Evening Sale totals {{£41,702,500|total:A,total-years:2023,totals:eve}}

- New world auction record for Elisabetta Corner: "The Lagoon at Low Water", oil on canvas, c. {{1751|painted:A}}, sold for {{£9,812,000|hammer-prem:A,works:lagoon,prem:with}} / {{$12,460,000|hammer-prem:A,works:lagoon,prem:with}} (estimate: {{£4,000,000-6,000,000|est:A,est-works:lagoon,est-result:est}})
- {{Eight|new-buyers:A}} lots went to buyers new to the house
- {{62%|above:A}} of lots sold exceeded their high estimate
- Bidders from {{24 countries|countries:A,countries-years:2023}} took part, compared with {{19|countries-2022:A,countries-years:2022}} a year ago

Rufus Lindqvist, International Head of Old Masters, commented: "Tonight {{five collectors|bidders:A}} competed for a picture that had hung in one house since {{1790|hung:A}}. Corner has taken her place beside the men who overshadowed her for two and a half centuries."

The second work by Corner offered tonight, "Regatta with Red Gondola", achieved {{£3,427,000|regatta:A,works:regatta}} (estimate: {{£3,000,000-5,000,000|regatta-est:A,est-works:regatta}}).

Forthcoming: Antiquities, {{11 July|antiq:A}}; Clocks, {{12 July|clocks:A}}.

Harcourt's, {{34|address:A}} Marlow Street, London W1. Prices include buyer's premium; estimates do not.
== topics
boom | turnover in 2014
both | turnover of both evening sales
week-years | turnover of both houses | scope | year
unsold | lots unsold
trentin-then | buyer's age when he first saw it
insurance | insurance a year
attrib | age of the attributions
drawing-then | price of a drawing then
drawing-now | price of a drawing now
drawing | price of a drawing | scope | time
drawing-year | year of the earlier price
sale | day of the sale
hammer-prem | price of the lagoon view with fees
hammer | hammer price of the lagoon view
prem | price with and without fees | scope | definition
est | estimate for the lagoon view
regatta-est | estimate for the regatta
est-works | estimates for two works | scope | work
est-result | estimate alone | scope | estimate
regatta | price of the regatta
works | prices of two works | scope | work
bidders | bidders for the lagoon view | conflict | five against six
phone | bidders on the telephone
minutes | length of the contest
prev-record | previous record
prev-year | year of the previous record | conflict | 2017 against January 2018
total | total of Harcourt's evening sale
total-2022 | total of the sale a year ago
total-years | totals of two years | scope | year
totals | evening, day and week | scope | part
day-sale | total of the day sale
week | total of the week
dorning | total of the rival's sale
houses | totals of two houses | scope | house
rise | rise on a year ago
sold | lots sold
lots | lots offered
sold-dorning | lots sold by the rival
lots-dorning | lots offered by the rival
sell | share of lots sold
sell-dorning | share sold by the rival
sell-houses | shares sold | scope | house
oeuvre | known paintings by Corner
museums | her paintings in museums
oeuvre-museums | all and in museums | scope | part
born | painter's birth | conflict | 1714 against 1717
died | year of death
age-death | age at death
age-painted | age when it was painted
size | size of the lagoon view
regatta-size | size of the regatta
size-works | sizes of two works | scope | work
painted | year painted
left | year it left Venice
kept | years in the family
hung | since when it hung in one house
loan | years of the loan
trentin-age | buyer's age
limit | buyer's limit
over | by how much he exceeded it
regatta-year | year of the regatta shown
venice-owns | works the city owns
visitors | museum visitors last year
visitors-goal | visitors hoped for
visit | visitors and hope | scope | target
show | start of the show
room | room number
bell | year a bell was found
tide | tide level
tide-time | tide time
rival-day | day of the rival's sale
double | multiple of the low estimate
fee1 | lowest fee band
fee2 | middle fee band
fee3 | highest fee band
fees | fee bands | scope | band
fee-step | first threshold
fee-step2 | second threshold
top | top lot of the week
works-top | top lot alone | scope | other work
new-buyers | lots to new buyers
above | lots above the high estimate
countries | countries of bidders
countries-2022 | countries of bidders a year ago
countries-years | countries in two years | scope | year
antiq | next sale
clocks | sale after next
address | house number
== internal
a2 | span | She lived until 1779, dying at the age of sixty-seven | from 1714 to 1779 is 65 years
