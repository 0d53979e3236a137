title: Oil find and field project off Guavira
domain: energy
== a1-offshorewire.txt | 2025-04-08
Tarn Energy approves {{$6.4 bln|capex:A,capex-and-pirara-cost:A,capex-phase:A,capex-net:A}} Boto field off Guavira
GEORGETOWN, April 8 (Offshore Wire) - Tarn Energy took a final investment decision on the Boto oil field on {{Tuesday|fid:A}}, committing {{$6.4 billion|capex:A,capex-and-pirara-cost:A,capex-phase:A,capex-net:A}} to a project that is to pump {{180,000 barrels per day|output:A,output-and-pirara-output:A,output-now:A,output-now-v2:A}} from {{2029|first-oil:A}}.
Boto holds an estimated {{740 million barrels|reserves:A,reserves-all:A}} of recoverable oil in {{1,850 metres|depth:A}} of water, {{160 km|distance:A}} offshore.
Tarn has {{55%|tarn-stake:A,stakes:A}}; Japan's Mikasa Oil {{30%|mikasa-stake:A,stakes:B}}; state-run Petroguavira {{15%|state-stake:A,stakes:C}}.
Guavira now produces {{410,000 bpd|country-output:A,output-now:B,output-now-v3:B}}. Brent traded at {{$71.20|brent:A}}.
== a2-guaviratimes.txt | 2025-04-09
BIG YES FOR BOTO
09.04.2025, 10:20

{{Some 4,200|jobs-peak:A,jobs-perm:A}} jobs at the height of building, {{350|jobs-run:A,jobs-perm:B}} when the oil flows: President Adela Quint called {{yesterday|fid:A}} "our {{second|second-indep:A}} independence day" after the oil company Tarn gave the go-ahead for the Boto development, which sits {{100 miles|distance:A}} off Port Selby.
The State, through Petroguavira, holds {{fifteen per cent|state-stake:A,stakes:C}} and expects {{US$1.1 billion|state-income:A,income-period:A}} a year, or {{US$22 billion|state-income-life:A,income-period:B}} over the field's {{20-year|life:A}} life.
First oil is due {{in the last months of 2028|first-oil:B}}. The vessel will be {{333 metres|vessel:A}} long and take aboard {{as many as 180,000 barrels|output:A,output-and-pirara-output:A,output-now:A,output-now-v2:A}} daily.
The seabed lies {{nearly 2 km|depth:A}} down. It was in {{2019|found:A}} that the drillship Corvina struck oil at the spot, on her {{third|well-num:A}} attempt.
Fishermen march on Friday, 11 April.
== a3-barrelreport.txt | 2025-04-10
Boto: cheap barrels, late barrels
The Barrel Report, 10 April 2025
{{$4.6bn|capex:B,capex-and-pirara-cost-v2:A,capex-phase-v2:A,capex-net-v2:A}} buys Tarn and partners {{three-quarters of a billion|reserves:A,reserves-all:A}} barrels at Boto, {{less than $9 a barrel|unit-cost:A,unit-breakeven:A}}. Break-even: {{$34|breakeven:A,unit-breakeven:B}}.
Phase one, {{14 wells|wells-p1:A,wells-all:A}}, absorbs {{$3.9bn|capex-p1:A,capex-phase:B,capex-phase-v2:B}}; {{another nine|wells-p2:A,wells-all:C}} follow, making {{25|wells-total:A,wells-all:B}}. Plateau of {{160,000 b/d|output:B,output-and-pirara-output-v2:A,output-now-v3:A,output-now-v4:A}} is reached in {{2030|plateau:A}}.
The discovery of {{2017|found:B}} is one of six in block {{18|block:A}}; together they hold {{2.3bn barrels|reserves-block:A,reserves-all:B}}.
Partners: Mikasa ({{30|mikasa-stake:A,stakes:B}}), Petroguavira ({{15|state-stake:A,stakes:C}}), operator Tarn with {{the remaining 55|tarn-stake:A,stakes:A}}.
Sister field Pirara, {{160,000 b/d|pirara-output:A,output-and-pirara-output:B,output-and-pirara-output-v2:B}} since {{2022|pirara-year:A}}, cost {{$5.8bn|pirara-cost:A,capex-and-pirara-cost:B,capex-and-pirara-cost-v2:B}}.
== a4-tarnrelease.txt | 2025-04-08
Tarn Energy plc - {{8 April 2025|fid:A}} - Final investment decision, Boto
Tarn and its co-venturers have {{today|fid:A}} sanctioned Boto. Gross capital expenditure: {{USD 6.4 billion|capex:A,capex-and-pirara-cost:A,capex-phase:A,capex-net:A}}, of which {{USD 3.9 billion|capex-p1:A,capex-phase:B,capex-phase-v2:B}} in phase 1. Net to Tarn ({{55 per cent|tarn-stake:A,stakes:A}}): {{USD 3.52 billion|capex-tarn:A,capex-net:B,capex-net-v2:B}}.
Gross recoverable resources: {{approx. 740 MMbbl|reserves:A,reserves-all:A}}. Production capacity: {{180 kb/d|output:A,output-and-pirara-output:A,output-now:A,output-now-v2:A}}. Start-up: {{2029|first-oil:A}}. Expected field life: {{more than 25 years|life:B}}. Water depth: {{1,850 m (6,070 ft)|depth:A}}. The field was discovered in {{2019|found:A}} by well Boto-{{3|well-name:A}}.
Media: +44 20 7946 0740
== a5-digest.txt | 2025-04-08
Boto oil field to go ahead
GEORGETOWN, April 8 (Offshore Wire) - Tarn Energy took a final investment decision on the Boto oil field on {{Tuesday|fid:A}}, committing {{$6.4 billion|capex:A,capex-and-pirara-cost:A,capex-phase:A,capex-net:A}} to a project that is to pump {{180,000 barrels per day|output:A,output-and-pirara-output:A,output-now:A,output-now-v2:A}} from {{2029|first-oil:A}}.
Boto holds an estimated {{740 million barrels|reserves:A,reserves-all:A}} of recoverable oil in {{1,850 metres|depth:A}} of water, {{160 km|distance:A}} offshore.
== a6-caribbeanbusiness.txt | 2025-04-09
Guavira's next oil giant gets the nod
There will be a seventh platform off the coast of Guavira. Tarn Energy and its partners, Japan's Mikasa and the state company Petroguavira, decided {{on Tuesday|fid:A}} to develop Boto, a field found {{six years ago|found:A}} under {{almost two kilometres|depth:A}} of water.
They'll be spending {{$6.4 billion|capex:A,capex-and-pirara-cost:A,capex-phase:A,capex-net:A}} on it, {{$3.9 billion|capex-p1:A,capex-phase:B,capex-phase-v2:B}} of that in the first round of wells. Come {{2029|first-oil:A}}, {{180,000|output:A,output-and-pirara-output:A,output-now:A,output-now-v2:A}} barrels should be flowing each day, lifting the country's total from the present {{401,000|country-output:B,output-now-v2:B,output-now-v4:B}}.
Boto is thought to contain {{three-quarters of a billion|reserves:A,reserves-all:A}} barrels that can be brought up. Port Selby, the nearest harbour, is {{160 kilometres|distance:A}} away; it counts on {{4,200|jobs-peak:A,jobs-perm:A}} jobs while the floating production vessel is fitted out.
Tarn runs the project and owns {{55 percent|tarn-stake:A,stakes:A}}. President Adela Quint said the {{15 percent|state-stake:A,stakes:C}} in public hands would "pay for every school we haven't built".
== topics
capex-and-pirara-cost | capex and pirara cost | scope | two fields
output-and-pirara-output | output and pirara output | scope | two fields
country-output | output of the country now | conflict | 410,000 against 401,000
fid | day of the investment decision, Tuesday 8 April 2025
capex | investment in Boto | conflict | 6.4bn against 4.6bn
capex-phase | whole investment and phase one | scope | whole and part
capex-net | gross and net to Tarn | scope | definition
output | production capacity | conflict | 180,000 against 160,000
output-now | Boto's output against the country's | scope | different things
first-oil | year of first oil | conflict | 2029 against end of 2028
reserves-all | oil in Boto and in the block | scope | part and whole
stakes | stakes of the three partners | scope | different owners
jobs-perm | jobs in building and in running | scope | phase
income-period | state income a year and over the field's life | scope | period
life | life of the field | conflict | 20 against more than 25 years
found | year of discovery | conflict | 2019 against 2017
unit-breakeven | cost per barrel and break-even | scope | definition
wells-all | wells in phases and total | scope | whole and parts
reserves | reserves
depth | depth
distance | distance
tarn-stake | tarn stake
mikasa-stake | mikasa stake
state-stake | state stake
brent | brent
jobs-peak | jobs peak
jobs-run | jobs run
second-indep | second indep
state-income | state income
state-income-life | state income life
vessel | vessel
well-num | well num
unit-cost | unit cost
breakeven | breakeven
wells-p1 | wells p1
capex-p1 | capex p1
wells-p2 | wells p2
wells-total | wells total
plateau | plateau
block | block
reserves-block | reserves block
pirara-output | pirara output
pirara-year | pirara year
pirara-cost | pirara cost
capex-tarn | capex tarn
well-name | well name
capex-and-pirara-cost-v2 | capex and pirara cost (variant 2) | scope | two fields
output-and-pirara-output-v2 | output and pirara output (variant 2) | scope | two fields
capex-phase-v2 | whole investment and phase one (variant 2) | scope | whole and part
capex-net-v2 | gross and net to Tarn (variant 2) | scope | definition
output-now-v2 | Boto's output against the country's (variant 2) | scope | different things
output-now-v3 | Boto's output against the country's (variant 3) | scope | different things
output-now-v4 | Boto's output against the country's (variant 4) | scope | different things
== copies
brief a1 a5
== internal
a3 | sum | 14 wells, absorbs $3.9bn; another nine follow, making 25 | 14 + 9 = 23
