title: Tariffs between Ostania and the Lakes Federation
domain: trade
== a1-globewire.txt | 2025-02-13
Ostania slaps {{22%|duty:A,duty-time:A,duty-counter:A,duty-counter-v2:A}} duty on Lakes aluminium
By Henrike Solberg
MARIENBURG, Feb 13 (Globe Wire) - Ostania said on {{Thursday|announce:A}} it would impose a {{22%|duty:A,duty-time:A,duty-counter:A,duty-counter-v2:A}} tariff on aluminium from the Lakes Federation, accusing its neighbour of selling below cost, in a move that covers {{$1.9 billion|covered:A,covered-total:A}} of yearly imports.

The duty takes effect on {{March 10|effect:A,effect-two:A}}, Trade Minister Jozef Wolanin said. Until now, the metal has been charged {{4%|old-duty:A,duty-time:B}}.

The Lakes called the step "hostile" and promised to answer with {{15%|counter:A,duty-counter:B}} on Ostanian farm machinery and cheese, worth {{$1.1 billion|counter-covered:A}}, {{from April 1|counter-effect:A,effect-two:B,effect-two-v2:B}}.

Ostania ran a trade deficit with the Lakes of {{$3.4 billion|deficit:A,deficit-scope:A,deficit-time:A,deficit-time-v2:A}} in 2024, with exports of {{$8.2 billion|exports:A,exp-imp:A,trade-parts:B}} and imports of {{$11.6 billion|imports:A,exp-imp:B,trade-parts:C,covered-total:B,covered-total-v2:B}}. A year earlier the gap was {{$2.8 billion|deficit-2023:A,deficit-time:B}}.

An investigation that took {{nine months|probe:A}} found that Lakes smelters had been paid subsidies worth {{17%|subsidy:A}} of their sales. Ostania's own {{two smelters|smelters:A}}, which employ {{4,300 people|smelter-jobs:A,industry-jobs-and-smelter-jobs:B,torpoint-and-smelter-jobs:B}}, ran at {{61%|utilisation:A}} of capacity.

Makers of cans and window frames, with {{52,000 workers|users-jobs:A}}, had lobbied against. "We will pay it, not they," said Britta Kern of carmaker supplier Alform, putting the extra cost at {{30 million|alform-cost:A}} dollars a year.

Aluminium for three-month delivery rose {{1.3%|price-rise:A}} to {{$2,655|price:A}} a tonne.
== a2-lakestribune.txt | 2025-02-14
Ministers vow to hit back at Marienburg
The Lakes Tribune, Friday, February 14, 2025
Staff report

The Federation will not "sit and polish its ingots", Premier Eluned Sark told parliament hours after Ostania's {{Thursday|announce:A}} announcement that Lakes aluminium will be taxed at {{22 per cent|duty:A,duty-time:A,duty-counter:A,duty-counter-v2:A}} at the border instead of {{four|old-duty:A,duty-time:B}}.

Her cabinet has a list of goods, from combine harvesters to blue cheese, on which a duty of {{a fifth|counter:B,duty-counter-v2:B}} is to be laid {{in early April|counter-effect:A,effect-two:B,effect-two-v2:B}}. They represent {{1.1 billion dollars|counter-covered:A}} of Ostanian sales here; the metal that will be hit brings {{1.9 billion|covered:A,covered-total:A}}.

Nowhere will it be felt as in Torpoint, where the smelter gives work to {{2,700|torpoint:A,torpoint-all:A,torpoint-and-smelter-jobs:A,torpoint-and-smelter-jobs-v2:A}} of the {{6,100|industry-jobs:A,torpoint-all:B,industry-jobs-and-smelter-jobs:A,industry-jobs-and-smelter-jobs-v2:A}} people in the industry. Shop steward Gwil Penry, {{52|penry-age:A}}: "We ship {{four of every ten tonnes|share-exp:A}} to Ostania. Where do those go?"

The Ostanian inquiry, begun in {{May|probe-start:A}}, was "{{nine months|probe:A}} of arithmetic in search of a number", Sark said. The number found, {{a subsidy of 17 per cent|subsidy:A}}, was "invention".

Trade between the two countries came to {{$19.8 billion|trade:A,trade-parts:A}} last year, {{8.2|exports:A,exp-imp:A,trade-parts:B}} of it Ostanian goods coming here and {{11.6|imports:A,exp-imp:B,trade-parts:C,covered-total:B,covered-total-v2:B}} going the other way, giving the Lakes a surplus of {{3.4 billion|deficit:A,deficit-scope:A,deficit-time:A,deficit-time-v2:A}}.

The premier flies to the Harbour Summit on {{Monday, February 17|flight:A}}. The two states signed their free trade treaty in {{1994|treaty:A}}; it has never been suspended.

*Torpoint Town lost 2-4 to Ferry United; gate 1,900.*
== a3-metalday.html | 2025-02-14
<html>
<head>
<title>
MetalDay: AD duty bites
</title>
</head>
<body>
<div>
LIVE: Al 3M 2,655 | Cu 9,480 | Ni 15,410
</div>
<h1>
Anti-dumping duty of more than a fifth on Lakes primary metal
</h1>
<p>
14 Feb 2025 07:40
</p>
<p>
{{Some 640,000 tonnes|tonnes:A,tonnes-time:A}} of unwrought aluminium a year are caught by the {{22%|duty:A,duty-time:A,duty-counter:A,duty-counter-v2:A}} levy unveiled {{yesterday|announce:A}}, worth {{about $1.6bn|covered:B,covered-total-v2:A}} at current prices. It is collected {{from 20 March|effect:B,effect-two-v2:A}} and stays for {{five years|duty-term:A}}.
</p>
<p>
Lakes smelters sell {{39%|share-exp:A}} of output to Ostania. The retaliation, {{15%|counter:A,duty-counter:B}} on machinery and dairy, starts on {{1 April|counter-effect:A,effect-two:B,effect-two-v2:B}}.
</p>
<p>
Ostania's {{three smelters|smelters:B}} use only {{just over 60%|utilisation:A}} of their capacity of {{480,000 t|capacity:A}}, which gives an output of {{293,000 t|output:A}}. Between them they have a staff of {{4,300|smelter-jobs:A,industry-jobs-and-smelter-jobs:B,torpoint-and-smelter-jobs:B}}; downstream, {{52,000|users-jobs:A}} jobs depend on imported metal.
</p>
<p>
The premium in Marienburg jumped from {{$210 to $273|premium:A}} a tonne, a rise of {{20%|premium-rise:A}}. The exchange price was up {{1.3%|price-rise:A}}.
</p>
<p>
Alform sees a bill of {{$13m|alform-cost:B}}.
</p>
<div>
Jobs: smelter manager (Torpoint), ref. 1904
</div>
</body>
</html>
== a4-tradeoffice.txt | 2025-02-13
OSTANIAN TRADE OFFICE, NOTICE 22/2025
Marienburg, {{13 February 2025|announce:A}}

A definitive duty of {{22.0 per cent|duty:A,duty-time:A,duty-counter:A,duty-counter-v2:A}} ad valorem is imposed on unwrought aluminium originating in the Lakes Federation, with effect from {{10 March 2025|effect:A,effect-two:A}}. The residual conventional rate of {{4 per cent|old-duty:A,duty-time:B}} is absorbed.

The investigation was opened on {{14 May 2024|probe-start:A}}. The subsidy margin established was {{17.1 per cent|subsidy:A}}, the injury margin {{24.6 per cent|injury:A}}. Imports rose from {{410,000 tonnes|tonnes-2021:A,tonnes-time:B}} in {{2021|tonnes-year:A}} to {{638,000 tonnes|tonnes:A,tonnes-time:A}} in 2024, or by {{56 per cent|tonnes-rise:A}}.

The Free Trade Treaty of {{1996|treaty:B}}, Article {{22|article:A}}, permits such measures.

In all goods, the deficit with the Lakes was {{USD 3.4 billion|deficit:A,deficit-scope:A,deficit-time:A,deficit-time-v2:A}} in 2024; with all countries it was {{USD 9.1 billion|deficit-all:A,deficit-scope:B}}.
== a5-meridiannews.txt | 2025-02-14
Neighbours trade blows over aluminium
Friday, 14 February 2025

MARIENBURG/TORPOINT (Meridian News) - The long-running quarrel between Ostania and the Lakes Federation over cheap metal has turned into a trade war. From {{March 10|effect:A,effect-two:A}}, whoever brings Lakes aluminium into Ostania will have to pay {{22 percent|duty:A,duty-time:A,duty-counter:A,duty-counter-v2:A}} on it at customs, more than five times the {{4 percent|old-duty:A,duty-time:B}} due until now, it was announced {{on Thursday|announce:A}}.
The Lakes government struck back within hours. It will charge {{15 percent|counter:A,duty-counter:B}} on tractors, cheese and other goods from Ostania that brought in {{$1.1 billion|counter-covered:A}} last year, starting {{in the first days of April|counter-effect:A,effect-two:B,effect-two-v2:B}}.
Ostania says a {{nine-month|probe:A}} inquiry showed that the Federation's smelters live on subsidies equal to {{17 percent|subsidy:A}} of their turnover. Metal worth {{$1.9 billion|covered:A,covered-total:A}} a year is affected. Its own {{two|smelters:A}} smelters, with {{3,400|smelter-jobs:B,industry-jobs-and-smelter-jobs-v2:B,torpoint-and-smelter-jobs-v2:B}} workers, have been running at {{little more than 60 percent|utilisation:A}}.
At Torpoint, where {{2,700|torpoint:A,torpoint-all:A,torpoint-and-smelter-jobs:A,torpoint-and-smelter-jobs-v2:A}} work for the smelter, union man Gwil Penry fears the worst: {{four tenths|share-exp:A}} of what is cast there goes to Ostania.
The countries have traded freely under a pact of {{1994|treaty:A}}. Last year Ostania bought {{$3.4 billion|deficit:A,deficit-scope:A,deficit-time:A,deficit-time-v2:A}} more from its neighbour than it sold there; the year before, it was {{$2.4 billion|deficit-2023:B,deficit-time-v2:B}}.
== topics
industry-jobs-and-smelter-jobs | industry jobs and smelter jobs | scope | two countries
torpoint-and-smelter-jobs | torpoint and smelter jobs | scope | two countries
deficit-2023 | deficit with the Lakes in 2023 | conflict | 2.8bn against 2.4bn
smelter-jobs | jobs at the smelters of Ostania | conflict | 4,300 against 3,400
announce | day of the announcement, Thursday 13 February 2025
duty-time | duty now and before | scope | time
duty-counter | Ostania's duty and the counter-duty | scope | two duties
effect-two | start of the duty and of the counter-duty | scope | two duties
covered | yearly imports hit by the duty | conflict | 1.9bn against 1.6bn
covered-total | imports hit and all imports | scope | part and whole
effect | start of the duty | conflict | 10 against 20 March
counter | rate of the counter-duty | conflict | 15% against a fifth
deficit-time | deficit of two years | scope | years
deficit-scope | deficit with the Lakes and with all | scope | place
exp-imp | exports and imports | scope | different things
trade-parts | trade and its two directions | scope | whole and parts
smelters | smelters in Ostania | conflict | two against three
torpoint-all | jobs in Torpoint and in the industry | scope | part and whole
alform-cost | yearly extra cost for Alform | conflict | 30m against 13m
treaty | year of the free trade treaty | conflict | 1994 against 1996
tonnes-time | tonnes imported in two years | scope | years
duty | duty
old-duty | old duty
counter-covered | counter covered
counter-effect | counter effect
deficit | deficit
exports | exports
imports | imports
probe | probe
subsidy | subsidy
utilisation | utilisation
users-jobs | users jobs
price-rise | price rise
price | price
torpoint | torpoint
industry-jobs | industry jobs
penry-age | penry age
share-exp | share exp
probe-start | probe start
trade | trade
flight | flight
tonnes | tonnes
duty-term | duty term
capacity | capacity
output | output
premium | premium
premium-rise | premium rise
injury | injury
tonnes-2021 | tonnes 2021
tonnes-year | tonnes year
tonnes-rise | tonnes rise
article | article
deficit-all | deficit all
industry-jobs-and-smelter-jobs-v2 | industry jobs and smelter jobs (variant 2) | scope | two countries
torpoint-and-smelter-jobs-v2 | torpoint and smelter jobs (variant 2) | scope | two countries
duty-counter-v2 | Ostania's duty and the counter-duty (variant 2) | scope | two duties
effect-two-v2 | start of the duty and of the counter-duty (variant 2) | scope | two duties
covered-total-v2 | imports hit and all imports (variant 2) | scope | part and whole
deficit-time-v2 | deficit of two years (variant 2) | scope | years
== internal
a3 | percent_change | jumped from $210 to $273 a tonne, a rise of 20% | it is 30%
