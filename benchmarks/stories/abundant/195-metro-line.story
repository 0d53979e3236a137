title: First metro line of Dalgarra
domain: transport
== a1-dalgarratimes.txt | 2021-03-15
Dalgarra Metro: {{18.4 km|length:A,len-tunnel:A,line-two:A}}, {{15 stations|stations:A,stations-and-line2-st:A,st-under:A,st-under-v2:A}}, {{nine years|wait:A}} of waiting
By Meera Pillai, The Dalgarra Times, March 15, 2021

The first train of the Dalgarra Metro carried passengers {{on Sunday|open:A}}, {{27 months|delay:A}} behind schedule, with Chief Minister Arvind Rathi in the driver's cab and schoolchildren in the {{four coaches|coaches:A}}.

Line 1 runs for {{18.4 km|length:A,len-tunnel:A,line-two:A}} from Sona Ghat to the cantonment, {{7.1 km|tunnel:A,len-tunnel:B}} of it in tunnels. Of its {{15 stations|stations:A,stations-and-line2-st:A,st-under:A,st-under-v2:A}}, {{six|under:A,st-under:B}} are underground. The ride takes {{34 minutes|ride:A,ride-bus:A}}, against {{an hour and a half|ride-bus-val:A,ride-bus:B,ride-bus-v2:B}} by bus.

It has cost {{Rs 6,240 crore|cost:A,cost-old:A}}; the estimate in {{2012|est-year:A}} was {{Rs 4,100 crore|cost-old-val:A,cost-old:B}}. A Japanese loan paid {{55 per cent|loan-share:A}}.

Tickets are {{Rs 10 to Rs 45|fare:A,fare-top:A,fare-low:A}}. Trains come every {{eight minutes|freq:A,freq-off:A}} at peak hours and {{fifteen|freq-off-val:A,freq-off:B,freq-off-v2:B}} at other times, from {{5.30 am|first-train:A}} to {{11 pm|last-train:A}}. The corporation hopes for {{2.2 lakh passengers a day|riders:A,riders-2031:A}} this year and {{4.5 lakh|riders-2031-val:A,riders-2031:B}} by {{2031|riders-when:A}}.

In the first six hours {{38,000 people|day1:A,day1-all:A}} rode, free of charge. One of them was Saraswathi Amma, {{91|amma-age:A}}, who remembered the trams that were scrapped in {{1956|trams:A}}.

{{Eleven workers|deaths:A}} died during construction, {{seven|deaths-cave:A}} of them when a shaft at Mint Road caved in {{in July 2017|cave:A,cave-season:A}}.

Line 2, of {{23 km|line2:A,line-two:B}}, is due in {{2025|line2-date:A}}.
== a2-railtech.md | 2021-03-18
---
title: Dalgarra opens Line 1
date: 18.03.2021
---
Revenue service on the {{18.4 km (11.4 mile)|length:A,len-tunnel:A,line-two:A}} Line 1 of Dalgarra Metro began on {{14 March|open:A}}. The standard-gauge line, electrified at {{25 kV|kv:A}}, has {{fifteen|stations:A,stations-and-line2-st:A,st-under:A,st-under-v2:A}} stations, of which {{eight|under:B,st-under-v2:B}} are below ground, and is worked by {{17|trains:A}} {{four-car|coaches:A}} trains with a top speed of {{80 km/h (50 mph)|speed:A}}.

Capital cost was {{INR 62.4bn ($860m)|cost:A,cost-old:A}}, of which {{INR 34.3bn|loan:A}} came as a loan from Japan ({{55%|loan-share:A}}). The original estimate had been {{INR 41bn|cost-old-val:A,cost-old:B}}; the overrun is therefore {{42%|overrun:A}}.

Headway: {{6 min|freq:B,freq-off-v2:A}} in the peak. End-to-end time: {{34 min|ride:A,ride-bus:A}}. Fares: {{INR 10-45|fare:A,fare-top:A,fare-low:A}}.

Construction started in {{February 2014|start:A}}; opening had been set for {{December 2018|plan-open:A}}.

Line 2 ({{23 km|line2:A,line-two:B}}, {{19 stations|line2-st:A,stations-and-line2-st:B}}) is at {{41%|line2-prog:A}} completion and is expected in {{2026|line2-date:B}}.

Ridership forecast: {{220,000/day|riders:A,riders-2031:A}}. By {{2031|riders-when:A}}: {{450,000|riders-2031-val:A,riders-2031:B}}.
== a3-sonaghatvoice.html | 2021-03-16
<html>
<body>
<div>
SONA GHAT VOICE | gold 4,480/g | onion 22/kg
</div>
<h1>
Ninety-one and on the Metro
</h1>
<p>
16 March 2021
</p>
<p>
“The tram cost one anna,” said Saraswathi Amma. They tore up its rails in {{1965|trams:B}}; {{the day before yesterday|open:A}}, at {{91|amma-age:A}}, she rode under the street where they lay. The ride was free; normally she'd pay {{forty-five rupees|fare-top:A}} to the far end.
</p>
<p>
{{Some 38 thousand|day1:A,day1-all:A}} people had gone by {{4 in the afternoon|day1-when:A}} and {{61,000|day1-close:A,day1-all:B}} by the close.
</p>
<p>
The line was promised {{for the end of 2018|plan-open:A}} and needed {{two years and three months|delay:A}} more. Nobody has forgotten Mint Road, where {{in June 2017|cave:B}} the shaft fell in. A stone in the station bears the names of all {{twelve|deaths:B}} who died building the line.
</p>
<p>
The bus to the cantonment takes {{ninety minutes|ride-bus-val:A,ride-bus:B,ride-bus-v2:B}} on a good day. The Metro: {{thirty-four|ride:A,ride-bus:A}}.
</p>
<p>
First train {{5.30|first-train:A}}, last one {{10.30 pm|last-train:B}}. Lost property: 0484 215 184.
</p>
</body>
</html>
== a4-metrowatch.txt | 2021-03-14
Dalgarra gets its Metro
DALGARRA, March 14 (Subcontinent News Service) - After years of missed deadlines, the city of Dalgarra {{on Sunday|open:A}} joined the ranks of Indian cities with a metro, as Chief Minister Arvind Rathi took the controls of a {{four-coach|coaches:A}} train at Sona Ghat.

The {{18-km|length:A,len-tunnel:A,line-two:A}} line serves {{fifteen|stations:A,stations-and-line2-st:A,st-under:A,st-under-v2:A}} stops, {{six|under:A,st-under:B}} of them below ground, and brings the trip to the cantonment down to {{27 minutes|ride:B,ride-bus-v2:A}} from {{ninety minutes|ride-bus-val:A,ride-bus:B,ride-bus-v2:B}}. Passengers travelled free on the opening day and came in droves; {{38,000|day1:A,day1-all:A}} were counted by late afternoon.

From Monday the shortest hop will cost {{ten rupees|fare-low:A}} and the longest {{Rs 45|fare-top:A}}. During the rush there is to be a train every {{eight minutes|freq:A,freq-off:A}}. The last one leaves at {{11 at night|last-train:A}}.

The project swallowed {{Rs 6,240 crore|cost:A,cost-old:A}}, half as much again as the {{4,100 crore|cost-old-val:A,cost-old:B}} foreseen in {{2010|est-year:B}}. Japan lent {{more than half|loan-share:A}} of the sum.

Rathi asked for a minute of silence for the {{11|deaths:A}} who died while building it, most of them {{in the summer of 2017|cave-season:A}} under Mint Road.

"We hope to see {{over two lakh|riders:A,riders-2031:A}} people aboard every day by December," the corporation's head, Leela Nambiar, said. Work on a second line, {{23 kilometres|line2:A,line-two:B}} long and due {{four years from now|line2-date:A}}, has begun.
== topics
stations-and-line2-st | stations and line2 st | scope | two lines
ride | length of the ride | conflict | 34 against 27 minutes
est-year | year of the first estimate | conflict | 2012 against 2010
open | opening day, Sunday 14 March 2021
len-tunnel | line and its tunnels | scope | whole and part
st-under | all and underground stations | scope | whole and part
under | underground stations | conflict | six against eight
ride-bus | ride by metro and by bus | scope | two ways
cost-old | cost and first estimate | scope | revision
freq | interval at peak hours | conflict | eight against six minutes
freq-off | interval at peak and other times | scope | time of day
riders-2031 | riders this year and in 2031 | scope | time
day1-all | riders in six hours and all day | scope | time
deaths | workers killed | conflict | eleven against twelve
cave | when the shaft caved in | conflict | July against June 2017
trams | year the trams were scrapped | conflict | 1956 against 1965
last-train | last train | conflict | 11 pm against 10.30 pm
line2-date | opening of line 2 | conflict | 2025 against 2026
line-two | length of lines 1 and 2 | scope | two lines
length | length
stations | stations
wait | wait
delay | delay
coaches | coaches
tunnel | tunnel
ride-bus-val | ride bus val
cost | cost
cost-old-val | cost old val
loan-share | loan share
fare | fare
freq-off-val | freq off val
first-train | first train
riders | riders
riders-2031-val | riders 2031 val
riders-when | riders when
day1 | day1
amma-age | amma age
deaths-cave | deaths cave
line2 | line2
kv | kv
trains | trains
speed | speed
loan | loan
overrun | overrun
start | start
plan-open | plan open
line2-st | line2 st
line2-prog | line2 prog
fare-top | fare top
day1-when | day1 when
day1-close | day1 close
fare-low | fare low
cave-season | cave season
st-under-v2 | all and underground stations (variant 2) | scope | whole and part
ride-bus-v2 | ride by metro and by bus (variant 2) | scope | two ways
freq-off-v2 | interval at peak and other times (variant 2) | scope | time of day
== internal
a2 | percent_change | The original estimate had been INR 41bn; the overrun is therefore 42% | 52%
