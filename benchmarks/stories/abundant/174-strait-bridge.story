title: Opening of the Karsund bridge
domain: transport
== a1-fjordposten.txt | 2024-08-31
Karsund Bridge opens after {{seven years|build:A}} of building
Ingrid Solhaug
Fjordposten, 31 August 2024

At noon {{today|open:A,plan-actual:B}} King's envoy Harald Lunde will cut a cord on the {{3,140-metre|length:A,span-len:A,span-len-v2:A}} Karsund Bridge and end {{112 years|ferry-years:A}} of ferries. The main span, {{1,210 metres|span:A,span-len:B}} between two towers of {{208 metres|tower:A}}, is the {{fourth longest|rank:A}} in the north.

It has cost {{9.8 billion kroner|cost:A,cost-budget:A}}, {{1.7 billion|overrun:A}} more than parliament was told in {{2016|budget-year:A}}. The toll will be {{148 kroner|toll:A,toll-kind:A,toll-kind-v2:A}} for a car and {{420|toll-truck:A,toll-kind:B}} for a lorry, to be collected for {{22 years|toll-years:A}}.

The crossing takes {{three minutes|time-bridge:A,time-two:A}}. On the ferry it took {{25|time-ferry:A,time-two:B}}, plus the queue. The roads administration expects {{6,400 vehicles a day|traffic:A,traffic-ferry:A}}; the boats carried {{3,900|traffic-ferry-now:A,traffic-ferry:B}}.

At the busiest time {{1,350 people|workers:A}} from {{31 countries|countries:A}} worked on it. {{Two|deaths:A}} of them lost their lives, both in {{2021|death-year:A}}.

"I've made the trip {{18,000|trips:A}} times," said ferry captain Odd Rasmussen, {{64|captain-age:A}}, whose last sailing leaves at {{11.15 p.m.|last-ferry:A}}. His {{46|crew:A}} colleagues have been offered work on other routes.

The bridge was to be ready {{in November 2022|plan-open:A,plan-actual:A}}. The pandemic and a batch of bad cable steel, {{640 tonnes|bad-steel:A,steel-bad:B}} in all, held it up.
== a2-norwestwire.txt | 2024-08-31
New bridge replaces Karsund ferries
KARSUND, Aug 31 (Norwest Wire) - A {{3.1-km|length:A,span-len:A,span-len-v2:A}} suspension bridge across the Karsund strait opened to traffic on {{Saturday|open:A,plan-actual:B}}, {{21 months|delay:A}} late and at a cost of {{9.8 billion kroner|cost:A,cost-budget:A}} ({{$930 million|cost:A,cost-budget:A}}).

{{Some 8,000 people|crowd:A}} walked across before the first cars, which will pay {{148 kroner|toll:A,toll-kind:A,toll-kind-v2:A}} each way. Parliament had approved {{8.1 billion|budget:A,cost-budget:B}} in {{2016|budget-year:A}}.

The towers stand {{208 metres (682 feet)|tower:A}} tall and the span between them measures {{1,120 metres|span:B,span-len-v2:B}}.

The ferry link dated from {{1912|ferry-years:A}}. Officials expect {{6,400 vehicles|traffic:A,traffic-ferry:A}} daily.

{{Three workers|deaths:B}} died during construction, which began in {{2017|build:A}}.
== a3-southcoastnews.txt | 2024-09-01
Karsund crossing opens to cars
Southcoast News, Sunday 1 September 2024 - Norwest Wire

KARSUND - A {{3.1-km|length:A,span-len:A,span-len-v2:A}} suspension bridge across the Karsund strait opened to traffic on {{Saturday|open:A,plan-actual:B}}, {{21 months|delay:A}} late and at a cost of {{9.8 billion kroner|cost:A,cost-budget:A}} ({{$930 million|cost:A,cost-budget:A}}).

{{Some 18,000 people|crowd:B}} walked across before the first cars, which will pay {{148 kroner|toll:A,toll-kind:A,toll-kind-v2:A}} each way. Parliament had approved {{8.1 billion|budget:A,cost-budget:B}} in {{2016|budget-year:A}}.

The towers stand {{208 metres (682 feet)|tower:A}} tall and the span between them measures {{1,120 metres|span:B,span-len-v2:B}}.

The ferry link dated from {{1912|ferry-years:A}}. Officials expect {{6,400 vehicles|traffic:A,traffic-ferry:A}} daily.

{{Three workers|deaths:B}} died during construction, which began in {{2017|build:A}}.
== a4-spanmagazine.html | 2024-09-04
<html>
<head>
<title>
Span: Karsund in figures
</title>
</head>
<body>
<div class="ad">
Bolt M30, 208 kr. Order no. 1120
</div>
<h1>
Karsund in figures
</h1>
<p>
4 September 2024
</p>
<ul>
<li>
Main span {{1,210 m|span:A,span-len:B}}; overall {{1.95 miles|length:A,span-len:A,span-len-v2:A}}
</li>
<li>
Clearance for ships {{62 m|clearance:A,clearance-and-clearance-need:A}}; widest cruise liner needs {{58|clearance-need:A,clearance-and-clearance-need:B,clearance-and-clearance-need-v2:B}}
</li>
<li>
Steel {{34,000 t|steel:A,steel-bad:A,steel-bad-v2:A}}, of which {{604 t|bad-steel:B,steel-bad-v2:B}} of cable wire was sent back to the mill
</li>
<li>
Concrete {{171,000 m³|concrete:A}}
</li>
<li>
Peak workforce {{about 1,400|workers:A}}; fatal accidents {{two|deaths:A}}, in {{2021|death-year:A}}
</li>
<li>
Price {{NOK 9.8bn|cost:A,cost-budget:A}}, {{21 per cent|overrun:A}} above the approved {{NOK 8.1bn|budget:A,cost-budget:B}}
</li>
<li>
Car toll {{NOK 148|toll:A,toll-kind:A,toll-kind-v2:A}} until {{2046|toll-years:A}}; lorries {{NOK 480|toll-truck:B,toll-kind-v2:B}}
</li>
<li>
First week-end: {{23,700 vehicles|weekend:A}}, with {{13,200|weekend-sat:A}} on Saturday and {{11,500|weekend-sun:A}} on Sunday
</li>
</ul>
<p>
Opening was first planned for {{late 2022|plan-open:A,plan-actual:A}} and took place {{last Saturday|open:A,plan-actual:B}}. Last ferry: {{10.15 pm|last-ferry:B}} that night, with captain Rasmussen, {{64|captain-age:A}}, at the wheel.
</p>
</body>
</html>
== a5-touristguide.txt | 2024-09-02
Drive over the sea: Karsund's new bridge
Visit the West blog, Monday 2 September 2024
You no longer need to queue for the boat. {{On Saturday|open:A,plan-actual:B}} the Karsund Bridge opened, and we were among the {{8,000|crowd:A}} who got to walk it first. At {{3.1 kilometres|length:A,span-len:A,span-len-v2:A}} it's a decent stroll.
What strikes you is the height. The two towers reach {{208 metres|tower:A}}, and big cruise ships slip through below with room to spare: there's {{68 metres|clearance:B,clearance-and-clearance-need-v2:A}} of air under the roadway. The longest stretch without a pillar measures {{1,210 metres|span:A,span-len:B}}, which makes it the {{third longest|rank:B}} in the north.
Bring a card. A car costs {{148 kroner|toll:A,toll-kind:A,toll-kind-v2:A}} each way, and will do so for the next {{22 years|toll-years:A}}. In return you're across in {{three minutes|time-bridge:A,time-two:A}}. The ferries, which had been running since {{1912|ferry-years:A}}, took {{25|time-ferry:A,time-two:B}}.
Locals grumble about the bill, {{almost ten billion kroner|cost:A,cost-budget:A}}, and about the wait: it was supposed to be finished {{in 2022|plan-open:A,plan-actual:A}}. Spare a thought at the northern end, where a plaque remembers the {{two|deaths:A}} men who died.
== topics
clearance-and-clearance-need | clearance and clearance need | scope | actual and needed
rank | rank among the spans of the north | conflict | fourth against third longest
clearance | clearance for ships | conflict | 62 against 68 metres
open | opening day, Saturday 31 August 2024
span | length of the main span | conflict | 1,210 against 1,120 metres
span-len | whole bridge and main span | scope | whole and part
cost-budget | cost and approved budget | scope | actual and plan
toll-kind | toll for cars and for lorries | scope | kinds
toll-truck | toll for a lorry | conflict | 420 against 480
time-two | crossing by bridge and by ferry | scope | two ways
traffic-ferry | traffic expected and carried by ferry | scope | plan and past
deaths | workers killed | conflict | two against three
crowd | people who walked across | conflict | 8,000 against 18,000 (copy changed)
bad-steel | bad cable steel | conflict | 640 against 604 tonnes
steel-bad | all steel and bad steel | scope | whole and part
plan-actual | planned and actual opening | scope | plan and actual
last-ferry | last ferry | conflict | 11.15 against 10.15 pm
overrun | cost above the budget, 1.7bn or 21 per cent
build | build
length | length
ferry-years | ferry years
tower | tower
cost | cost
budget-year | budget year
toll | toll
toll-years | toll years
time-bridge | time bridge
time-ferry | time ferry
traffic | traffic
traffic-ferry-now | traffic ferry now
workers | workers
countries | countries
death-year | death year
trips | trips
captain-age | captain age
crew | crew
plan-open | plan open
delay | delay
budget | budget
clearance-need | clearance need
steel | steel
concrete | concrete
weekend | weekend
weekend-sat | weekend sat
weekend-sun | weekend sun
clearance-and-clearance-need-v2 | clearance and clearance need (variant 2) | scope | actual and needed
span-len-v2 | whole bridge and main span (variant 2) | scope | whole and part
toll-kind-v2 | toll for cars and for lorries (variant 2) | scope | kinds
steel-bad-v2 | all steel and bad steel (variant 2) | scope | whole and part
== copies
near a2 a3
== internal
a4 | sum | 23,700 vehicles, with 13,200 on Saturday and 11,500 on Sunday | 24,700
