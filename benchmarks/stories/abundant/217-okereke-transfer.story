title: Transfer of the striker Okereke-Lund
domain: sport
== a1-continentalsport.txt | 2024-08-30
Vastra sell Okereke-Lund to Torrevell for {{32 million euros|fee:A,fee-parts:A}}

STOCKHOLM, Aug 30 (Continental Sport) - Torrevell have signed Sweden forward Kelvin Okereke-Lund from IF Vastra on a {{five-year|contract:A}} contract, the Spanish club said on {{Friday|announce:A}}, hours before the transfer window closes at {{midnight|window}}.

The {{21-year-old|age:A}} costs {{32 million euros ($35.4 million)|fee:A,fee-parts:A}}, a Swedish record, of which {{7 million|fee-parts:B}} depends on appearances.

He has scored {{19 goals|goals-season:A,goals-career:B}} in {{22 league games|games-season:A}} this season and won {{six|caps:A}} caps. He will wear {{number 17|shirt:A}}.
== a2-vastraposten.txt | 2024-08-31
Farewell, Kelle: the boy from Hammarby farm who paid for a roof
Vastra-Posten, August 31

{{Thirty-four million euros|fee:B}} for a lad whom the club picked up in Boden for {{two hundred footballs|footballs}} and {{90,000 kronor|price-boden:A}}. Sporting director Maj Enstrom counted it twice.

Kelvin Okereke-Lund, {{21|age:A}}, flew out {{yesterday|announce:A}} on the {{6.15|flight}}. "I've got {{47|goals-career:A}} goals for Vastra and I remember every one," he said.

He leaves as top scorer with {{19|goals-season:A,goals-career:B}}, {{four|goals-ahead}} ahead of the next man. Boden get {{15 percent|boden-share:A}} of the fee. The old record, {{18 million|old-record:A}}, was paid for goalkeeper Anders Rydh in {{2021|old-record-year}}.

The money goes into a stand with {{3,200|stand}} covered seats.
== a3-larazondeportiva.txt | none
Torrevell present their number {{seven|shirt:B}}

Kelvin Okereke-Lund was presented {{on Monday|presented:A}} at the Estadio del Puerto before {{11,000 fans|presentation-crowd:A}}.

The Swede signed until {{June 2028|contract:B}}. He said he had chosen Torrevell over {{three|offers}} other offers, one of them worth {{40 million|offer-other:A}}.

At {{1.94 m (6 ft 4 in)|height:A}} he is the tallest forward in the league. He made {{eight|caps:B}} appearances for his country, with {{one|caps-goal}} goal.

He is Torrevell's {{fourth|signing:A}} signing of the summer, in which they have spent {{71 million|spend:A,spend-net:A}} and earned {{58 million|spend-net:B}} from sales.

First match: {{Saturday, 15 September|debut}}, against Alcor, {{9pm|debut-time}}.
== a4-transferdesk.md | 2024-09-02
---
title: "Deadline day in numbers"
date: 2024-09-02
---
- **{{€25m|fee-parts:C}}**: what Torrevell pay Vastra now for Kelvin Okereke-Lund. The rest of the {{€32m|fee:A,fee-parts:A}} comes in bonuses.
- **{{€4.8m|boden-sum:A}}**: what his first club, Boden, stand to receive, {{15 per cent|boden-share:A}} of the lot.
- **{{0.91|rate-goals}}**: his goals per match this year ({{19|goals-season:A,goals-career:B}} in {{21|games-season:B}}).
- **{{22|age:B}}**: his age.
- **{{193 cm|height:A}}**: his height, or {{six foot four|height:A}}.
- **{{€17m|other-17}}**: what Kelling paid for Luc Bastide, {{21|bastide-age:A}}, on a {{five-year|bastide-contract:A}} deal.
- **{{€1.9bn|league-spend:A,league-year:A}}**: spending of the five biggest leagues this summer, {{a quarter|league-drop:A}} less than the {{€2.6bn|league-year:B}} of last year.
== a5-bodenkuriren.txt | 2024-08-31
Boden cash in on their boy

For Bodens BK, in the third tier, it is the biggest payday since {{1949|boden-founded}}: {{close to fifty-five million kronor|boden-sek}} is coming north because Kelvin Okereke-Lund left here at {{16|left-boden:A}} with a clause in his papers. {{One tenth|boden-share:B}} of whatever Vastra got for him belongs to his old club.

He was sold in {{2019|sold-boden:A}} for {{90,000 kronor|price-boden:A}} and some footballs. He'd scored {{58|goals-boden:A}} times that summer.

"He was {{one metre fifty|boden-height}} and he cried when he lost," said coach Siv Eriksson, {{66|eriksson}}.

He scored {{19|goals-season:A,goals-career:B}} times for Vastra this term and has won {{six|caps:A}} caps.
== topics
boden-share | Boden's share of the fee | conflict | 15 per cent against a tenth
goals-boden | goals as a junior (trap)
fee | transfer fee | conflict | 32m against 34m
fee-parts | whole fee, bonuses and first payment | scope | whole and parts
contract | length of the contract | conflict | five years (to 2029) against June 2028
goals-career | goals this season and for the club in all | scope | part and whole
shirt | shirt number | conflict | 17 against seven
caps | caps for Sweden | conflict | six against eight
age | age of the player | conflict | 21 against 22
games-season | league games this season | conflict | 22 against 21
spend-net | spending and sales | scope | different things
league-year | league spending this year and last | scope | two years
offer-other | rejected offer (trap)
old-record | previous record (trap)
bastide-age | another player (trap)
bastide-contract | another player (trap)
boden-sum | 15 per cent of 32m is 4.8m (right)
announce | day of the announcement, Friday 30 August 2024
height | height of the player
presented | presentation
window | window
goals-season | goals season
footballs | footballs
price-boden | price boden
flight | flight
goals-ahead | goals ahead
old-record-year | old record year
stand | stand
presentation-crowd | presentation crowd
offers | offers
caps-goal | caps goal
signing | signing
spend | spend
debut | debut
debut-time | debut time
rate-goals | rate goals
other-17 | other 17
league-spend | league spend
league-drop | league drop
boden-founded | boden founded
boden-sek | boden sek
left-boden | left boden
sold-boden | sold boden
boden-height | boden height
eriksson | eriksson
== internal
a3 | weekday | Saturday, 15 September | 15 September 2024 is a Sunday
