title: Gold mine collapse at Wirrabeen
domain: mine accident
== a1-aus-wire.txt | 2024-03-14
{{Two|trapped-thu:A}} miners trapped, {{one dead|dead}} in Wirrabeen collapse

KALGARRA, Western Australia, March 14 (AusWire) - Rescuers were trying on {{Thursday|state-day}} to reach {{two men|trapped-thu:A}} trapped {{580 metres|depth:A}} below ground at the Wirrabeen gold mine, where a rock fall killed a {{29-year-old|victim-age:A}} colleague {{the previous day|day:A}}.

The roof of a drive gave way at {{4.35pm|time:A}} on {{Wednesday|day:A}}, said Castell Resources, which owns {{70 per cent|stake:A}} of the mine. {{Twenty-six workers|escaped:A}} who were further up the decline walked out.

"They've got air, they've got water and they're talking to us," said managing director Joanne Pfitzner.

A drill rig from Leinster was expected to start a {{rescue shaft of 66 centimetres|shaft-width:A}} across on {{Friday|drill-plan:A,drill-plan-act:plan}}.

The mine produced {{112,000 ounces|output-last:A,output:last}} of gold last year and employs {{340|staff:A}}. Castell shares fell {{9.4%|shares:A}} to {{A$1.83|price:A}}.

== a2-goldfields-gazette.txt | 2024-03-16
Goldfields Gazette, Saturday March 16, 2024
Vigil at the gate

It was the end of the day shift, {{a quarter past five|time:B}}, when the ground went. Jarrah Nicholls, {{31|victim-age:B}}, a jumbo operator from Norseman and father of {{two|victim-kids:A}}, never had a chance, his mates say.

His crewmates Dane Orlovich, {{44|orlovich:A}}, and Tom Pereira, {{23|pereira:A}}, are sitting in a refuge chamber {{1,900 feet|depth:A}} down with enough food for {{36 hours|food:A}} more.

The drilling, promised for {{the day before|drill-plan:A,drill-plan-act:plan}}, got going only at {{6am today|drill-act,drill-plan-act:act}}. The bit has {{310 metres|drill-len:A}} of rock to go through, at {{about five metres|drill-speed:A}} an hour. "You do the sums: {{62 hours|drill-dur}}," said a contractor.

{{Thirty-odd people|escaped:B}} got out on foot, according to the union, whose organiser Bev Strahan said that {{three|falls-warn:A}} smaller falls in the same drive had been logged since {{January|falls-since}}.

{{Around 340|staff:A}} locals rely on Wirrabeen, which opened in {{1988|opened:A}}. It is {{85 kilometres|town-dist}} from the nearest pub.

== a3-mining-markets.md | 2024-03-18
---
title: Castell says trapped men out, withdraws guidance
date: 18/03/2024
outlet: Mining Markets Daily
---

Castell Resources on {{Monday|rescue-day-stated}} withdrew its production guidance of {{120,000 oz|output-guid,output:guid}} for this year after both men trapped at Wirrabeen were brought to the surface late on {{Sunday|rescue:A}}, {{four days|trapped-dur:A}} after the collapse.

The Perth-based company, which holds a {{75%|stake:B}} interest in the joint venture with Tessaku Metals, said that the restart could take {{three months|restart:A}}. The stock has lost {{a fifth|shares-week}} of its value since {{Wednesday|day:A}}; it was down {{9.4 per cent|shares:A}} on the first day at {{$1.83|price:A}}.

Last year's output was {{121,000 ounces|output-last:B}} at an all-in cost of {{A$1,940|cost}} an ounce. Revenue from the site was {{A$338 million|revenue}}, or {{62%|rev-share}} of Castell's {{A$545 million|rev-total}}.

An escape hole {{26 inches|shaft-width:A}} wide was completed at {{1.40 p.m. on Sunday|shaft-done}}.

== a4-regional-radio.txt | 2024-03-18
Miners free after {{103 hours|trapped-dur:A}}

Cheers went up at the Wirrabeen pithead at {{11.50 last night|rescue:A}} when Tom Pereira, at {{23|pereira:A}} the younger of the two, stepped from a steel capsule, {{twelve minutes|gap}} ahead of his friend.

Drilling crews had cut through {{310m|drill-len:A}} of basalt, faster than anyone hoped. The pair had been eating {{one|ration}} muesli bar a day. Dane Orlovich, who turned {{45|orlovich:B}} underground on {{Friday|birthday}}, asked for a steak.

A funeral for Mr Nicholls, who leaves a wife and {{three children|victim-kids:B}}, is on {{Thursday, 21 March|funeral}}.

The state's mines inspectorate confirmed it had issued {{three|falls-warn-notice}} notices to the mine, which has been working since {{1988|opened:A}}, a history of {{46 years|opened-years}}.
== a5-perth-now-brief.txt | 2024-03-15
Perth Brief, Friday 15 March 2024

Rescuers were trying on {{Thursday|state-day}} to reach {{two men|trapped-thu:A}} trapped {{580 metres|depth:A}} below ground at the Wirrabeen gold mine, where a rock fall killed a {{29-year-old|victim-age:A}} colleague {{the previous day|day:A}}.

The roof of a drive gave way at {{4.35pm|time:A}} on {{Wednesday|day:A}}, said Castell Resources, which owns {{70 per cent|stake:A}} of the mine. {{Twenty-six workers|escaped:A}} who were further up the decline walked out.

- AusWire

== a6-national-affairs.txt | 2024-03-23
The {{hundred-hour|trapped-dur:A}} week

Saturday feature, National Affairs, 23 March 2024
By Imogen Halloran

You can hear it before you see it. At Wirrabeen they never switched off the ventilation fans, not for the {{four days|trapped-dur:A}} that {{two men|trapped-thu:A}} sat in a steel box at the end of drive {{14|drive}}, and not for the funeral of the third.

It is a mine like a corkscrew. The decline winds down from the pit floor past {{nine|levels}} levels until, {{about 580 metres|depth:A}} under the saltbush, it reaches the lode that has kept Castell Resources in business since {{1988|opened:A}}. On the afternoon of {{Wednesday the 13th|day:A}} the ground there was talking, as miners put it. {{Three times|falls-warn:A}} since the new year it had dropped a few tonnes without hurting anybody. This time it dropped {{eleven hundred|rock}}.

“{{Twenty-six|escaped:A}} of us came up that ramp and nobody said a word,” recalls Lorraine Quill, a truck driver of {{52|quill}}. “Then somebody started counting.”

The count was short of Jarrah Nicholls, who at {{29|victim-age:A}} was the crew's comedian, and of Tom Pereira and Dane Orlovich. The {{two|trapped-thu:A}} who had reached the refuge chamber got a line through within the hour. What they had was air for {{ten days|air}}, and muesli bars. What they did not have was a way out. A rig had to come {{370 kilometres|rig}} from Leinster; it bored a hole no more than {{two feet two inches|shaft-width:A}} wide, {{310 metres|drill-len:A}} down, in {{just under 32 hours|drill-real}}, which is to say at {{nearly ten metres|drill-real-speed}} an hour, twice what the contractor had allowed for.

Orlovich has not been back to work. Pereira, {{23|pereira:A}}, has, on the surface. The company, which owns {{seven-tenths|stake:A}} of the place, expects to be hoisting ore again in {{June|restart-month}}; its shares have made up {{half|half}} of what they lost.

At the pub {{85 kilometres|town-dist}} away they have framed the wrapper of a muesli bar. It is signed {{twice|signed}}.

== a7-safety-commission.txt | 2024-09-02
WA Safe Mines Commission, bulletin 37 ({{2 September 2024|bul}})

Fatalities in the State's mines: {{three|fat-now,fat:now}} in {{2023-24|fat-now-y}}, {{five|fat-prev,fat:prev}} in {{2022-23|fat-prev-y}}. Reported rock falls: {{412|rf}}.

Wirrabeen ({{13 March|day:A}}). At {{16:35|time:A}} about {{1,100 tonnes|rock}} fell in a drive {{580 m|depth:A}} below surface. {{One|dead}} fatality (male, {{29|victim-age:A}}); {{two persons|trapped-thu:A}} entrapped for {{103 hours|trapped-dur:A}}; {{26|escaped:A}} self-evacuated. The operator had been permitted {{2.1 m|bolt-max,bolt:max}} between bolts; {{2.9 m|bolt-real,bolt:real}} was measured. Fine: {{$420,000|fine,fm:fine}} (maximum {{$3.5 million|fine-max,fm:max}}).

== topics
drive | number of the drive
trapped-thu | miners trapped
state-day | day of the report
depth | depth of the trapped men
victim-age | age of the dead miner | conflict | 29 against 31
victim-kids | children of the dead miner | conflict | two against three
time | time of the collapse | conflict | 4.35pm against a quarter past five
day | day of the collapse
stake | Castell's stake | conflict | 70% against 75%
escaped | workers who got out | conflict | 26 against thirty-odd
shaft-width | width of the rescue shaft
shaft-done | completion of the shaft
drill-plan | planned start of drilling
drill-act | real start of drilling
drill-plan-act | planned and real start of drilling | scope | plan against actual
drill-len | length to drill
drill-speed | drilling speed
drill-dur | computed duration (correct)
output-last | last year's output | conflict | 112,000 against 121,000 ounces
output-guid | guidance for this year
output | last year's output and guidance | scope | other year, plan
staff | employees
shares | share price fall on first day
shares-week | fall since Wednesday
price | share price
orlovich | age of Orlovich | conflict | 44 on Saturday in one, turned 45 on Friday in the other
pereira | age of Pereira
food | food left
falls-warn | earlier rock falls
falls-warn-notice | notices by the inspectorate (trap)
falls-since | since when
opened | year of opening
opened-years | age of the mine
town-dist | distance to the pub
rescue-day-stated | day of Castell's statement
rescue | day of the rescue
dead | men killed
trapped-dur | time the men were trapped
gap | time between the two men
ration | ration
birthday | day of his birthday
restart | time until restart
cost | cost per ounce
revenue | revenue of the site
rev-share | share of revenue
rev-total | Castell's revenue
funeral | day of the funeral
levels | levels
rock | rock
quill | quill
air | air
rig | rig
drill-real | drill real
drill-real-speed | drill real speed
restart-month | restart month
half | half
signed | signed
fat | deaths in the two years | scope | other year
bolt | permitted and measured spacing | scope | limit against actual
fm | fine and maximum | scope | maximum
bul | bul
fat-now | fat now
fat-now-y | fat now y
fat-prev | fat prev
fat-prev-y | fat prev y
rf | rf
bolt-max | bolt max
bolt-real | bolt real
fine | fine
fine-max | fine max
== copies
brief a5-perth-now-brief.txt a1-aus-wire.txt
== internal
a4 | span | a history of 46 years | 1988 to 2024 is 36 years
