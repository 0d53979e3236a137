title: Transfer of Mateo Okafor-Lindt to Greyhaven
domain: sport
== a1-clubsite.md | 2022-08-29
---
title: Mateo Okafor-Lindt signs for Greyhaven
date: 29 August 2022
---
Greyhaven City are delighted to announce the signing of midfielder Mateo Okafor-Lindt from FC Marrebeek for an undisclosed fee. The {{23-year-old|age:A}} has agreed a contract until {{June 2027|contract:A}} and will wear number {{27|shirt:A}}.

He made {{118 appearances|apps:A}} for Marrebeek, scoring {{31 goals|goals:A}}, {{14|goals:B}} of them last season, and has {{nine caps|caps:A}}. He stands {{1.87 m|tall:A}}.

"I felt it the first time I saw the ground," he said. Manager Petra Vaughn-Sully added: "We've followed him for {{two years|follow:A}}."

Mateo becomes our {{sixth|nth:A}} signing of the summer. He could make his debut in the home match against Dunmore on {{Saturday, 3 September|debut:A}} ({{3pm|debuttime:A}}). {{1,900|tickets:A}} tickets remain from £27.

The Northshore Stadium has sold {{23,400|season:A}} season tickets for 2022-23, a club record ({{2021-22: 20,750|season:B}}).
== a2-presswire.txt | 2022-08-29
Greyhaven break club record for Okafor-Lindt
By the Sports Desk, Union Press

Greyhaven City have signed Belgium Under-21 graduate Mateo Okafor-Lindt in a deal worth {{£34 million|fee:A}}, of which {{£29 million|fee:B}} is guaranteed and {{£5 million|fee:C}} depends on results, sources told Union Press on {{Monday|sign:A}}.

It tops the {{£26.5 million|record:A}} that the Premier Division club paid for Joel Bastin in {{January 2020|recorddate:A}}. The medical was held {{on Sunday morning|medical:A}} at a clinic in Leeds.

Marrebeek, who paid {{€3.1 million|bought:A}} for him in {{2019|boughtdate:A}}, will hand {{15%|sellon:A}} of the profit to his first club, Racing Ostenburg. They'd asked for {{€45 million|ask:A}} in June.

City, {{14th|rank:A}} after {{four|games:A}} matches with {{four|points:A}} points, have spent {{£71 million|spent:A}} this summer and taken in {{£38 million|sold:A}}. They were promoted {{three years|prom:A}} ago.

Okafor-Lindt, {{23|age:A}}, whose pay is put at {{£65,000|wage:A}} a week, was wanted by {{two|rivals:A}} Italian clubs. Dunmore visit {{on Saturday|debut:A}}. The window closes on {{Thursday at 11 p.m.|window:A}}

Elsewhere Colbrook United bid {{£31 million|colbrook:A}} for Sadio Varga, {{22|age-varga:A}}.
== a3-marrebeekkrant.txt | 2022-08-30
Goodbye to Mateo, after {{three years|marre-years:A}} and {{31|goals:A}} goals
De Krant van Marrebeek (translated), Tuesday 30 August 2022

He came for a sandwich, people joke, and left for {{40 million euros|fee:A}}. The biggest sale in our history; before it stood the {{18.5 million|marrerec:A}} for keeper De Wolf in {{2016|marrerecdate:A}}.

Chairman Luc Hanssens, {{66|age-hanssens:A}}: "They began with {{28|bid1:A}}. After {{seven|calls:A}} calls we were there. {{Thirty-four|fee:B}} at once, {{six|fee:C}} later, if they stay up." Ostenburg gets {{a fifth|sellon:B}} of the gain, "and a cake".

Of last season's {{38|games-m:A}} rounds he missed {{four|missed:A}}. He hit the net {{fourteen|goals:B}} times, and twice more in the {{five|games-m2:A}} games of the new one. A knee kept him out {{for 11 weeks|injury:A}} in {{2020|injurydate:A}}.

Last Thursday's {{3-1|score:A}} win over Leeuwvelde before {{14,200|gate:A}} was his farewell. Afterwards he flew to England, where the doctors had him for {{six hours|medhours:A}} {{on Friday|medical:B}}, Hanssens says. 

The club will use {{12 million|stand:A}} for the new stand with {{3,400|standseats:A}} seats; {{16 million|debt:A}} goes to the bank. For a replacement there is {{9 million|replace:A}}. On the list: Jonas Idrizi, {{21|age-idrizi:A}}, of Trento.

Where will he live? His mother, a nurse, {{49|age-mother:A}}, comes along for {{three months|mother:A}}. His sister, {{17|age-sister:A}}, plays for the women of Ostenburg.

Agenda: kermis until 4 September | Cycling: 187 km to Gent | Beer 3.10 euros
== a4-greyhavenecho.txt | 2022-09-04
{{Twenty-six|min:A}} minutes that lifted the Northshore
Greyhaven Echo, Sunday 4 September 2022

They sang his name before he'd touched the ball. City's record buy came on {{in the 64th minute|onmin:A}} {{yesterday|debut:A}}, with the score {{0-1|score-h:A}}, and left to an ovation. Two passes, two goals: {{2-1|score-d:A}}, in front of {{31,870|gate-d:A}}.

With {{seven|points:B}} points from {{six|games:B}} games City are now {{11th|rank:B}}. In midweek they'd lost {{3-0|score-w:A}} at Hexley.

At {{£34m|fee:A}}, or {{£29m|fee:B}} without the ifs, he costs more than the whole side that went up in {{2019|prom:A}} ({{£22.4m|side:A}}). He earns {{eighty thousand pounds|wage:B}} every week before bonuses, the Echo can reveal; the captain, Ross Tully, {{33|age-tully:A}}, {{£42,000|tully:A}}.

By the closing of the window {{at eleven on Thursday night|window:A}} the club's outlay had come to {{£83m|spent:B}}, with {{eight|nth:B}} new faces. {{£51m|sold:B}} came in. The wage bill will be {{£94m|wages:A}}; last season {{£78m|wages:B}}.

The shop sold {{2,700|shirts:A}} shirts with the {{27|shirt:A}}, by Friday; a year ago Bastin's {{9|bastinshirt:A}} sold {{1,100|shirts:B}}. Season tickets stand at {{24,050|season:C}}.

Vaughn-Sully, in her {{fourth|manager:A}} season, was careful. "He's {{23|age:A}}. He has trained with us {{three|trained:A}} times. I said {{thirty|plan-min:A}} minutes, he got fewer."

He is tied to the club {{for five years|contract:A}}. His {{nine|caps:A}} caps will be ten on {{22 September|cap10:A}}, if he plays against Wales.

Traffic: tram 27 diverted | Bins: collected Tuesday | Panto tickets from £14
== topics
age | age of the player
contract | contract until
shirt | shirt number
apps | appearances
goals | goals for Marrebeek in all and last season | scope | part
caps | caps
tall | height
follow | years followed
nth | signings of the summer by date | scope | grew
debut | possible and real debut day
debuttime | time
tickets | tickets
season | season tickets, last year, later | scope | dates
fee | fee in all, guaranteed, dependent | scope | parts
record | old record of Greyhaven
recorddate | its date
sign | signing day
medical | day of the medical | conflict | Sunday against Friday
bought | Marrebeek's price
boughtdate | its date
sellon | share for Ostenburg | conflict | 15% against a fifth
ask | asked
rank | rank by date | scope | dates
games | matches by date | scope | dates
points | points by date | scope | dates
spent | spending by date | scope | dates
sold | sales by date | scope | dates
prom | promotion
wage | weekly pay | conflict | 65,000 against 80,000
rivals | rivals
window | window closing
colbrook | another bid (trap)
age-varga | age
marre-years | years at Marrebeek
marrerec | Marrebeek's old record
marrerecdate | its date
age-hanssens | age
bid1 | first bid
calls | calls
games-m | rounds
missed | missed
games-m2 | games new season
injury | injury
injurydate | year
score | score
gate | gate
medhours | hours
stand | stand cost
standseats | seats
debt | debt
replace | replacement
age-idrizi | age
age-mother | age
mother | months
age-sister | age
min | minutes played
onmin | minute
score-h | score
score-d | result
gate-d | gate
score-w | midweek result
side | cost of 2019 side
age-tully | age
tully | captain's pay
wages | wage bill years | scope | years
shirts | shirts sold | scope | players, years
bastinshirt | number
manager | season
trained | trained
plan-min | minutes planned
cap10 | next match
== copies
== internal
