title: Blizzard in the Northeast, February 2013, and the storm of 1969
domain: weather
== a1-wire-friday.txt | 2013-02-15
Millions brace as blizzard moves on Northeast

BOSTON (Union Wire) - A storm that could drop up to {{two and a half feet|snow-bos:forecast}} of snow on Boston began to bear down on the Northeast on {{Friday|storm-day:A}}, closing schools and grounding {{more than 3,800|flights:fri}} flights.

Governors in {{five states|states:A}} declared emergencies. Massachusetts Governor Del Hartwick ordered all cars off the roads after {{5 p.m.|ban:A}}, with a penalty of up to {{a year|penalty-jail}} in jail and a {{$500|penalty-fine}} fine.

The city's record is {{28.3 inches|record:A}}, set in {{2001|record-year:A}}. In {{February 1969|storm-78:A}} a blizzard killed {{dozens|dead:1978}}.

== a2-wire-saturday.txt | 2013-02-16
Snowstorm cuts power to {{580,000|power:sat}}

BOSTON (Union Wire) - A blizzard pummeled the northeastern United States, killing {{at least one person|dead:sat}}, leaving {{about 580,000|power:sat}} customers without power and disrupting {{thousands|flights-vague}} of flights.

Boston had {{19.4 inches|snow-bos:sat}} by early {{Saturday|sat:A}}, the National Weather Service said; Oxbow, Connecticut, had {{38 inches|hamden:A}}. Gusts reached {{78 mph|gusts:ma}} at Gull Island, Massachusetts.

A {{71-year-old|woman-age:A}} woman in Poughkeepsie, New York, was struck by a car in the snow. On Long Island, {{hundreds|stuck:A}} of cars were stuck on the expressway overnight.

== a3-canadian-broadcaster.txt | 2013-02-17
{{Ten|dead:sun-us}} dead in U.S. storm; {{four|dead:sun-can}} in Canada

The powerful winter storm that buried the U.S. Northeast and roared on to the Maritimes is blamed for {{ten|dead:sun-us}} deaths in the States, {{six|dead:sun-conn}} of them in Connecticut, and {{four|dead:sun-can}} in southern Ontario.

A {{77-year-old|hamilton-age}} Hamilton woman collapsed while shovelling. Gusts hit {{151 km/h|gusts:nl}} at Cape Ferrol, N.L.

In Oxbow, Conn., {{just under a metre|hamden:A}} fell. Boston got {{58 centimetres|snow-bos:total}}, its {{seventh|rank:A}}-biggest fall. Its airport, shut since {{Friday|storm-day:A}}, reopened at {{10 p.m. Saturday|airport:A}}.

About {{310,000|power:sun}} homes and businesses are still dark.

== a4-british-paper.txt | 2013-02-18
Americans dig out after great white hurricane

The death toll from the weekend's snowstorm in the American north-east reached {{13|dead:mon}} last night, among them a boy of {{10|boy-age:A}} poisoned by fumes as he sat in a car in Boston to keep warm while his father shovelled.

The city had {{just under two feet|snow-bos:total}}, the {{eighth|rank:B}} heaviest fall since records began, against {{28.3in|record:A}} {{twelve years ago|record-year:A}}. In Connecticut, {{38in|hamden:A}} fell on the town of Oxbow. Winds of {{78mph|gusts:ma}} were measured off Massachusetts. A nuclear power station at Plymouth shut itself down.

At Kennedy airport, a man from Leeds had spent {{31 hours|leeds}} on a suitcase. Some {{5,100|flights:total}} flights were cancelled over {{three days|flights-days}}. Driving, banned in Massachusetts from {{five on Friday afternoon|ban:A}}, was again allowed {{24 hours|ban-length}} later.

== a5-local-paper.txt | 2013-02-18
Worse than {{'69|storm-78:A}}? Not quite

Ask anyone over {{50|forty}}: the Blizzard of {{'69|storm-78:A}} had {{26.2 inches|snow-bos:1978}}, and {{2,900|cars-78}} cars were abandoned on Route 128. This one brought {{22.8|snow-bos:total}} to the airport and left Route 128 empty, because of the ban.

In the old storm, {{87 people|dead:1978}} died. In this one the state counts {{two|dead:mon-mass}}, a {{9-year-old|boy-age:B}} boy on Cutler Street and a man in his {{early 20s|man-age}} in Roxham; carbon monoxide killed {{both|both}}.

By {{Sunday|sun}} night {{117,000|power:sun-mass}} Massachusetts customers had no electricity. Logan airport has been open since late {{Saturday|airport}}. Plows, {{600|plows}} of them, are on the side streets. Schools are closed {{Monday|school1}} and {{Tuesday|school2}}.
== topics
snow-bos | snow in Boston: forecast, part-way, total, 1969 | scope | forecast, other time, other year
flights | flights cancelled on Friday and in all | scope | other period
dead | deaths at different times, places and in 1969 | scope | rising, other place, other storm
power | customers without power on Saturday and Sunday, and in Massachusetts alone | scope | falling; part
gusts | gusts in Massachusetts and Newfoundland | scope | other place
rank | rank of Boston's snowfall | conflict | seventh against eighth
boy-age | age of the boy poisoned in Boston | conflict | 10 against 13
record-year | year of Boston's record snowfall | | twelve years ago is 2001
storm-day | storm day
states | states
ban | ban
penalty-jail | penalty jail
penalty-fine | penalty fine
record | record
storm-78 | storm 78
flights-vague | flights vague
sat | sat
hamden | hamden
woman-age | woman age
stuck | stuck
hamilton-age | hamilton age
leeds | leeds
flights-days | flights days
ban-length | ban length
forty | forty
cars-78 | cars 78
man-age | man age
both | both
sun | sun
airport | airport day
plows | plows
school1 | school1
school2 | school2
