title: Restart of the Brandholm reactor
domain: energy
== a1-wire.txt | 2022-11-21
Lyskraft restarts Brandholm reactor after {{seven weeks|out:A,out-plan:A}}
MALMBERG, Nov 21 (Balt News) - Utility Lyskraft reconnected the {{1,120-megawatt|power:A,power-step:A,power-and-b1:A}} Brandholm {{2|unit:A}} reactor to the grid on {{Monday|day:A}} at {{4:35 a.m.|time:A}}, ending an outage that began on {{Oct. 3|stop:A}} when cracks were found in a pump.
The unit will reach full output by {{Friday|full:A}}. It covers {{7%|share:A}} of the country's demand.
The repair cost {{180 million crowns|cost:A,cost-lost:A}}; lost output, {{1.6 billion|lost:A,cost-lost:B}}.
== a2-malmbergsposten.txt | 2022-11-22
Malmbergsposten, Tuesday 22 November
White steam over Brandholm
In the control room they ate cake at {{half past five yesterday morning|time:B}}, when unit {{2|unit:A}} went back on line. For {{49 days|out:A,out-plan:A}} it had stood still; {{19|plan:A,out-plan:B}} had been planned at first.
{{Three cracks|cracks:A}}, the longest of {{11 centimetres|crack-len:A}}, had been found in a cooling pump. A new pump, {{23 tonnes|pump:A}}, came by ship from Japan.
"This winter we're needed," says plant chief Ebba Grahn, {{50|grahn-age:A}}. At full steam, expected {{on Friday|full:A}}, unit 2 supplies {{840,000 homes|homes:A}}.
It has run since {{1981|since:A}}; its licence lasts {{until 2041|licence:A}}.
== a3-powerdesk.txt | 2022-11-21
POWER DESK {{21/11|day:A}}
Brandholm-2 ({{1.12 GW|power:A,power-step:A,power-and-b1:A}}) synchronised {{0435|time:A}}. Currently {{390 MW|now:A,power-step:B}}. Full load {{26 Nov|full:B}}. Offline since {{3 Oct|stop:A}}.
Day-ahead {{€142|price:A,price-prev:A}}/MWh, {{€167|price-prev-val:A,price-prev:B}} on Friday.
Brandholm-1 ({{980 MW|b1:A,power-and-b1:B}}): planned stop {{12-30 May|b1-stop:A}}.
Hydro stocks {{71%|hydro:A}} of capacity, normal {{78%|hydro-norm:A}}.
== a4-radsafe.html | 2022-11-23
<html>
<body>
<h2>
Brandholm 2: what was wrong?
</h2>
<p>
23 Nov 2022
</p>
<p>
The reactor, in service for {{four decades|since:A}}, is running again since {{Monday|day:A}}. The Safety Board had classed the {{five|cracks:B}} cracks, {{up to 110 mm|crack-len:A}} long, as level {{1|ines:A}} on a scale to {{7|ines-max:A}}. It carried out {{14 inspections|inspections:A}} during the stop, which lasted from {{5 October|stop:B}} and cost the owner {{SEK 1.6bn|lost:A,cost-lost:B}} in sales and {{SEK 180m|cost:A,cost-lost:A}} for repairs, or {{SEK 1.96bn|cost-sum:A}} together.
</p>
<p>
The permit for operation expires in {{2041|licence:A}}, when the unit will be {{60|unit-age:A}}. It can feed {{910,000|homes:B}} homes.
</p>
</body>
</html>
== a5-telegram.txt | 2022-11-21
Reactor back on grid
MALMBERG, Nov 21 (Balt News) - Utility Lyskraft reconnected the {{1,120-megawatt|power:A,power-step:A,power-and-b1:A}} Brandholm {{2|unit:A}} reactor to the grid on {{Monday|day:A}} at {{4:35 a.m.|time:A}}, ending an outage that began on {{Oct. 3|stop:A}} when cracks were found in a pump.
The unit will reach full output by {{Friday|full:A}}. It covers {{7%|share:A}} of the country's demand.
== topics
power-and-b1 | power and b1 | scope | two reactors
day | day of the restart, Monday 21 November 2022
time | hour of the restart | conflict | 4:35 against half past five
stop | start of the outage | conflict | 3 against 5 October
out-plan | length of the outage and the plan | scope | plan and actual
full | day of full output | conflict | Friday 25 against 26 November
power-step | full power and power now | scope | time
cost-lost | repair cost and lost sales | scope | different things
cracks | cracks in the pump | conflict | three against five
price-prev | power price now and on Friday | scope | time
homes | homes supplied | conflict | 840,000 against 900,000
since | in service since 1981, about forty years
out | out
power | power
unit | unit
share | share
cost | cost
lost | lost
plan | plan
crack-len | crack len
pump | pump
grahn-age | grahn age
licence | licence
now | now
price | price
price-prev-val | price prev val
b1 | b1
b1-stop | b1 stop
hydro | hydro
hydro-norm | hydro norm
ines | ines
ines-max | ines max
inspections | inspections
cost-sum | cost sum
unit-age | unit age
== copies
brief a1 a5
== internal
a4 | sum | SEK 1.6bn in sales and SEK 180m for repairs, or SEK 1.96bn together | 1.78bn
