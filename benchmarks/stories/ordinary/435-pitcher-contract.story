title: Pitcher Corey Blanchard signs with the Brooklyn Mariners; Delgado stays
domain: sport
== a1-wire.txt | 2008-12-03
Mariners, Blanchard agree at {{$147 million|deals:bl}}, {{seven years|terms:bl}}

ORLANDO - Free agent ace Corey Blanchard and the Brooklyn Mariners reached a preliminary agreement {{Wednesday|day:A}} on a {{$147 million|deals:bl}}, {{seven-year|terms:bl}} contract, the largest ever for a pitcher.

The {{30-year-old|bl-age:A,ages:bl}} left-hander went {{18-9|rec:year}} with a {{2.91|era-part:year}} ERA last season for Cleveland and Milwaukee. He would get {{$8 million|bonus:A}} as a signing bonus, and may opt out after {{four|optout:A}} years.

The previous high for a pitcher was Jaime Sandoval's {{$126.5 million|deals:sand}} over {{six years|terms:sand}}, signed with the Empires in {{February|sand-when}}.

== a2-brooklyn-tabloid.txt | 2008-12-04
SEEING IS BELIEVING: Blanchard says yes

The Mariners opened the vault, and after {{three weeks|weeks}} of silence the big man walked in. {{Seven years|terms:bl}}. {{$21 million|avg:A}} a year.

General manager Bill Cushing flew to Stockton on {{Tuesday|flew:A}} and closed the deal at the kitchen table {{past midnight|midnight}}. He'd first put {{$120 million|offers:first,deals:first}} over {{six|first-years}} years in front of Blanchard on {{Nov. 10|first-day:A}}.

At {{6-foot-5|height:A}} and {{262 pounds|weight:A}}, Blanchard was {{12-3|mil-record:A,rec:mil}} for Milwaukee after the {{July 3|trade-day:A}} trade, with {{six|cg:mil}} complete games. He'll wear No. {{47|number}}.

Next on the list: A.J. Burdette, {{31|ages:burd}}, seeking {{$70 million|deals:burd}} for {{five|terms:burd}} years.

== a3-cleveland-paper.txt | 2008-12-04
Former Cleveland hero cashes in

Corey Blanchard, who won the pitching award here in {{2007|award}} with a {{20-8|rec:2007}} mark, is set to become the best-paid pitcher in history at the age of {{31|bl-age:B}}.

He was {{6-6|rec:cle}} with Cleveland in the first half of {{2008|y08}}, {{3.96|era-part:cle}} ERA, then all but unbeatable ({{1.88|era-part:mil}}) in Milwaukee. He had turned down {{$64 million|deals:cle}} for {{four|terms:cle}} years from the club {{last winter|cle-when}}.

Brooklyn's {{147 million|deals:bl}} is the {{fifth-largest|rank:A}} deal in baseball, and a physical on {{Monday|physical:A}} is all that stands in between. The Mariners missed the playoffs this season for the {{first|missed}} time in {{14|missed-years}} years.

== a4-milwaukee-radio.txt | 2008-12-03
Brewmasters lose Blanchard

The club that rented him for {{four months|rent}} made an offer of {{$95 million|offers:mil,deals:mil}} over {{five years|mil-offer-yrs}} and was never in it, GM Doug Marvin said.

Blanchard threw {{almost 119|innings:mil}} innings for Milwaukee and went {{12 and 4|mil-record:B}}, {{six|cg:mil}} of his starts going all the way. He arrived on {{the third of July|trade-day:A}} for {{four|prospects}} prospects. The club will get Brooklyn's {{second|pick:A}}-round pick.

Elsewhere at the winter meetings, first baseman Ramon Delgado re-signed with St. Paul for {{$36 million|deals:delg}} and {{three years|terms:delg}}.

== a5-japanese-english.txt | 2008-12-05
Richest arm

ORLANDO (Kantō) - Hideo Matsuura's Mariners will have a new ace. Corey Blanchard, a {{196-centimeter|height:A}}, {{119-kilogram|weight:A}} southpaw, is to earn an average of {{$21 million|avg:A}} through {{2015|through}}, in a contract {{$20.5 million|gap}} bigger than Sandoval's ({{$126.5 million|deals:sand}}), and with the right to leave after {{the 2012 season|optout:A}}.

He threw {{241|innings:year}} innings in all this year, with {{nine|cg:year}} complete games, and an ERA of {{2.91|era-part:year}}. A medical is scheduled for {{Dec. 8|physical:A}}. His {{eight-million-dollar|bonus:A}} signing bonus alone exceeds the payroll of {{two|jp-clubs}} Japanese clubs.

Matsuura, {{34|ages:mats}}, had knee surgery in {{September|mats-op}} and has {{one year|mats-left}} left.
== topics
deals | sums of contracts and offers of different players | scope | other player or club
terms | years of contracts of different players | scope | other player
bl-age | age of Blanchard | conflict | 30 against 31
ages | ages of different players | scope | other player
era-part | earned run average: year, Cleveland, Milwaukee | scope | part and whole
mil-record | Blanchard's record for Milwaukee | conflict | 12-3 against 12-4
rec | record for Milwaukee, for Cleveland, and in 2007 | scope | other club or year
cg | complete games for Milwaukee and in the year | scope | part and whole
innings | innings for Milwaukee and in the year | scope | part and whole
offers | first offers of two clubs | scope | two clubs
optout | years until the right to leave | | after four years is after 2012
day | day
bonus | bonus
sand-when | sand when
weeks | weeks
avg | avg
flew | flew
midnight | midnight
first-years | first years
first-day | first day
height | height
weight | weight
trade-day | trade day
number | number
award | award
y08 | y08
cle-when | cle when
rank | rank
physical | physical
missed | missed
missed-years | missed years
rent | rent
mil-offer-yrs | mil offer yrs
prospects | prospects
pick | pick
through | through
gap | gap
jp-clubs | jp clubs
mats-op | mats op
mats-left | mats left
