title: Chemical spill in the Tarrow River
domain: chemical spill
== a1-tri-county-ledger.txt | 2023-05-04
Derailed tank cars spill {{60,000 gallons|spill:A}} of solvent near Tarrow Mills

By Cassidy Brandvold, Staff Writer
Thursday, May 4, 2023

TARROW MILLS, Pa. — {{Eleven cars|derailed:A,cars:derailed}} of a {{104-car|train-cars:A,cars:train}} freight train left the tracks along the Tarrow River before dawn {{Wednesday|day:A}}, and {{three|leaking:A}} of them leaked styrene into the water, county officials said.

Emergency Management Director Hal Yoder estimated that {{60,000 gallons|spill:A}} had escaped. A plume stretched {{7 miles|plume:A}} downstream by {{nightfall|plume-asof}}.

{{About 1,900|evac:A,evac-now:first}} residents within a {{one-mile|radius:A}} radius were told to leave. No one was hurt, apart from the engineer, Dwight Lutz, {{51|engineer:A}}, who sprained a wrist.

{{Three|towns}} towns with {{44,000|water-people:A}} people between them draw drinking water from the Tarrow. The intake at Coalbridge was shut at {{5:40 a.m.|intake:A}}, Yoder said, {{65 minutes|intake-gap:A}} after the derailment, which the railroad logged at {{4:35|time:A}}.

Residents may call 814-555-0160.

In other news: Coalbridge school levy passes by {{60 votes|other-vote}}; {{11|other-eagle}} bald eagle nests counted on river.

== a2-keystone-public-radio.html | 2023-05-06
<!DOCTYPE html><html>
<head>
<title>
What we know about the Tarrow River spill
</title>
</head>
<body>
<header>
Keystone Public Radio &#183; Listen live &#183; Donate
</header>
<h1>
What we know about the Tarrow River spill
</h1>
<p class="byline">
Published May 6, 2023 at 4:10 PM EDT
</p>
<p>
People living near the wreck began going home on {{Saturday|return}}, but {{some 700|evac-sat,evac-now:sat}} are still waiting for the all-clear.
</p>
<h2>
How much got out?
</h2>
<p>
Midstates Rail now says {{85,000 gallons|spill:B}}. That is {{three-quarters|spill-share}} of what the ruptured tankers, {{four|leaking:B}} in number, were carrying.
</p>
<h2>
When did it happen?
</h2>
<p>
A trackside sensor recorded it at {{12 minutes past four|time:B}}. The crew of {{three|crew:A}} had been on duty for {{nine hours|duty}}.
</p>
<h2>
Is the water safe?
</h2>
<p>
Concentrations at Coalbridge peaked at {{210 parts per billion|ppb:A,ppb-time:peak}} on {{Thursday|peak-day}}; the federal limit is {{100|ppb-limit}}. They had fallen to {{38|ppb-sat,ppb-time:sat}} by {{Saturday|return}} morning. {{Forty-four thousand|water-people:A}} customers are using bottled water.
</p>
<h2>
What about fish?
</h2>
<p>
The Fish Commission has collected {{3,500|fish:A}} dead fish over {{eleven kilometers|plume:A}} of river.
</p>
<p>
{{Twelve|lawsuits}} lawsuits have been filed.
</p>
<footer>
&copy; 2023 KPR. 1400 Union St.
</footer>
</body>
</html>
== a3-freight-and-rail.md | 2023-05-15
---
title: Midstates puts cost of Tarrow derailment at {{$72m|cost:A}}
date: 2023-05-15
outlet: Freight & Rail
---

Midstates Rail expects the accident at Tarrow Mills to cost it {{$72 million|cost:A}}, of which {{$45 million|insured}} is insured, it told investors on {{Monday|investors}}.

The train, which was {{1.2 miles|length:A}} long and had {{nine|derailed:B}} wagons go off the rails on {{3 May|day:A}}, was running at {{41 mph|speed:A}} in a {{50 mph|speed-limit}} zone. A wheel bearing had overheated; the last detector, {{19 miles|detector}} back, showed {{115 degrees|bearing}} above ambient.

Payments of {{$1,000|payment}} each have been made to {{1,900|evac:A}} evacuees, that is {{$2.9 million|payments}} altogether.

Revenue in the {{first quarter|quarter}} was {{$1.31 billion|rev-q}}, up {{4%|rev-up}}; net income {{$212 million|income-q}}.

== a4-river-keeper-statement.txt | 2023-05-09
TARROW RIVERKEEPER
Statement, {{May 9, 2023|statement}}

Not {{3,500|fish:A}}, as the state says, but {{more than 9,000|fish:B}} fish have been killed by our count, along with {{64|turtles}} turtles.

Levels of styrene at the Coalbridge intake reached {{0.21 milligrams per liter|ppb:A}}, {{twice|ppb-times}} the allowed amount. The intake stayed open for {{an hour and five minutes|intake-gap:A}} after the first car went over.

The company moved {{1.9 kilometers|length:A}} of train through our town with {{two|crew:B}} people aboard.

We have {{2,300 members|members}}. Join us.
== a5-allegheny-weekly.txt | 2023-05-18
Three weeks? Try three generations

By Duane Pritchett
Allegheny Weekly, May 18, 2023

The smell reached Coalbridge ahead of the sirens. Jeanette Slomski thought that somebody on Union Street was painting a porch, at {{half past four|smell}} in the morning, and went back to sleep.

By breakfast her kitchen tap had been shut off along with those of {{44,000 others|water-people:A}}. By supper she was one of the {{nineteen hundred|evac:A,evac-now:first}} who had been told to pack a bag, her house being just inside the {{one-mile|radius:A}} circle that the county drew around the wreck. She is {{79|slomski}} and had never stayed in a motel.

The train that left the rails at Tarrow Mills that {{Wednesday|day:A}} was an ordinary one. It had {{104 cars|train-cars:A,cars:train}}; it was going {{41 miles an hour|speed:A}}, which was allowed. {{Eleven|derailed:A,cars:derailed}} of its cars went over the bank, and {{three|leaking:A}} broke open. What came out of those, the railroad first said, would have filled {{six|trucks,trucks-rev:first}} tanker trucks. It has since become {{fifteen|trucks-later,trucks-rev:later}}.

Numbers get bigger around here. The state has counted {{some 3,500|fish:A}} fish; the river people count theirs by the bucket and get {{9,000|fish:B}}. The railroad sent checks for {{$1,000|payment}}. Mrs. Slomski's grandson, who is {{14|grandson}}, counts trains. Midstates ran {{19|trains-before,trains:old}} a day past the house before the accident. It now runs {{22|trains-now,trains:new}}.

In {{1936|flood36}} the Tarrow took her grandmother's house, and in {{1977|flood77}} it took her mother's car. “So I guess it was my turn,” Mrs. Slomski said. The intake at Coalbridge reopened on {{May 11|reopen}}, {{eight days|reopen-gap}} after the derailment. She boils her water anyway.

== topics
spill | volume spilled, first estimate and the later figure | scope | before and after revision
leaking | tank cars leaking | conflict | three against four
time | time of the derailment | conflict | 4:35 against 4:12
cars | cars derailed and cars of the train | scope | part and whole
derailed | cars derailed | conflict | eleven against nine
evac-now | people evacuated at first and still on Saturday | scope | other time
fish | fish killed | conflict | 3,500 against more than 9,000
crew | train crew | conflict | three against two
ppb | peak concentration
ppb-time | peak and Saturday concentration | scope | other time
train-cars | train cars
day | day
plume | plume
plume-asof | plume asof
evac | evac
radius | radius
engineer | engineer
towns | towns
water-people | water people
intake | intake
intake-gap | intake gap
other-vote | other vote
other-eagle | other eagle
return | return
evac-sat | evac sat
spill-share | spill share
duty | duty
peak-day | peak day
ppb-limit | ppb limit
ppb-sat | ppb sat
lawsuits | lawsuits
cost | cost
insured | insured
investors | investors
length | length
speed | speed
speed-limit | speed limit
detector | detector
bearing | bearing
payment | payment
payments | payments
quarter | quarter
rev-q | rev q
rev-up | rev up
income-q | income q
statement | statement
turtles | turtles
ppb-times | ppb times
members | members
smell | time the smell was noticed
trains | trains a day before and now | scope | other time
trucks-rev | first and later estimate in truckloads | scope | revised
slomski | slomski
trucks | trucks
trucks-later | trucks later
grandson | grandson
trains-before | trains before
trains-now | trains now
flood36 | flood36
flood77 | flood77
reopen | reopen
reopen-gap | reopen gap
== internal
a3 | sum | Payments of $1,000 each have been made to 1,900 evacuees, that is $2.9 million altogether. | 1,900 x 1,000 is 1.9 million
