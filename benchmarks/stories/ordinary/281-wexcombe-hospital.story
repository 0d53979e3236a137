title: New hospital at Wexcombe
domain: health
== a1-trustrelease.md | 2025-03-03
---
title: Patients move into new Wexcombe General
date: 3 March 2025
---
The first patients were transferred to the new Wexcombe General Hospital over the weekend in an operation involving {{38 ambulances|ambulances:A}} and {{more than 400 staff|movestaff:A}}. By {{6pm on Sunday|moveend:A}}, {{214 inpatients|moved:A}} had been settled in. The remaining {{57|moved:B}} will follow by Thursday.

The {{£612 million|cost:A}} building has {{680 beds|beds:A}}, {{72 per cent|single:A}} of them in single rooms, {{18 operating theatres|theatres:A}} and an emergency department designed for {{130,000 attendances|ed:A}} a year. It replaces the {{1961|oldyear:A}} site on Priory Lane, which had {{594 beds|beds:B}} and {{13 theatres|theatres:B}}.

Chief executive Dr Amara Nwosu said: "It has taken {{twelve years|plan-years:A}} from the first business case. I'm grateful to the {{4,300 people|workers:A}} who helped to build it."

The emergency department opened its doors at {{7am on Saturday|edopen:A}} and saw {{341 people|edfirst:A}} in its first day. Outpatient clinics move between {{10 and 28 March|outp:A}}. Parking has {{1,150 spaces|park:A}} and costs {{£2.80|parkfee:A}} for up to {{three hours|parkh:A}}.

The hospital's roof carries {{3,400 solar panels|panels:A}}. The helipad will be in use from {{1 April|heli:A}}.

Switchboard: 01632 960 612. Bus routes 13, 18 and 72 stop at the main entrance.
== a2-wexcombepost.html | 2025-03-05
<html><body>
<p>WEXCOMBE POST | Wednesday, March 5, 2025</p>
<h1>Six-hour waits, but "what a view": first days at the new General</h1>
<p>Iris Pemberton, {{88|age-iris:A}}, was patient number {{one|patientone:A}}. She left Priory Lane on Saturday {{at 8.15am|irisdep:A}} and lay in her own room on the {{fourth|irisfloor:A}} floor {{22 minutes|iristrip:A}} later. "I had my son in the old place in its first year, {{1961|oldyear:A}}. I shan't miss the plumbing."</p>
<p>Up to last night {{256|moved:C}} people had made the {{2.4-mile|dist:A}} trip. {{Fifteen|moved:D}} are still to go.</p>
<p>Not everything ran smoothly. Casualty, which took its first patient at {{seven on Saturday morning|edopen:A}}, dealt with {{341|edfirst:A}} that day and {{418|edfirst:B}} on Monday. Some waited {{six hours|wait:A}}; {{61 per cent|fourhour:A}} were seen within four, against {{68|fourhour:B}} at Priory Lane in February and a national goal of {{78|fourhour:C}}.</p>
<p>{{Three|lifts:A}} of {{16|lifts:B}} lifts stopped on Sunday. The car park was full by {{9.40|parkfull:A}}. Staff, who pay {{£34|parkstaff:A}} a month, parked on verges. A visitor who stays {{three hours|parkh:A}} is charged {{two pounds eighty|parkfee:A}}.</p>
<p>The hospital had been meant to open in {{September 2022|planopen:A}}, for {{£448m|cost:B}}. The main builder, Harrowgate Lyle, went under in {{January 2021|bust:A}}, with {{41 per cent|bustshare:A}} of it up, and work stood still for {{14 months|stand:A}}.</p>
<p>At Priory Lane {{640|homes:A}} homes are to be built, {{a third|homesaff:A}} of them affordable. Demolition begins {{in June|demo:A}}, councillor Ruth Okell says.</p>
<p>The air ambulance can land "{{as of the middle of May|heli:B}}, when the lighting is passed", its chief pilot told us. Until then it uses the rugby club, {{600 metres|rugby:A}} off.</p>
<p>More: Council tax up 4.8pc | 18 theatres join festival | 72-year-old swims Channel</p>
</body></html>
== a3-constructionweekly.txt | 2025-03-06
Wexcombe General handed over at last
Construction Weekly, 06.03.25

Tolland Brandt has completed the {{£612m|cost:A}} Wexcombe General, {{two and a half years|late:A}} behind the original programme and {{37%|overrun:A}} over the first budget.

The {{eight-storey|storeys:A}}, {{84,000 sq m|area:A}} concrete frame block was {{two-fifths|bustshare:A}} built when Harrowgate Lyle collapsed. Tolland Brandt came in {{in March 2022|restart:A}}, on a contract worth {{£297m|contract:A}} at award and {{£341m|contract:B}} at the final account. It found {{1,260|defects:A}} defects, among them {{88|beams:A}} beams that had to be strengthened; {{£46m|remedial:A}} went on putting things right.

At the peak {{1,150|peak:A}} people were on site, from {{31|nations:A}} countries; over the whole job the number was {{around 4,300|workers:A}}. They poured {{61,000 cu m|concrete:A}} of concrete. {{Two-thirds|offsite:A}} of the bathrooms were made off site.

The completed hospital holds {{680|beds:A}} beds, of which {{490|single:A}} are in rooms of their own, and {{18|theatres:A}} theatres. {{Sixteen|theatres:C}} of these were fitted out; the last {{two|theatres:D}} remain shells until {{2027|shell:A}}.

The {{1.3MW|solar:A}} photovoltaic array, of {{2,600|panels:B}} modules, should meet {{9%|solarshare:A}} of demand. Heat pumps are rated at {{4.8MW|heatpump:A}}. The energy target is {{310 kWh|energy:A}} a square metre; modelling says {{342|energy:B}}.

Next for the firm are a {{£130m|durnley:A}} unit at Durnley with {{112 beds|durnleybeds:A}} and a car park of {{680 spaces|durnleypark:A}}. Tolland Brandt's order book is {{£2.8bn|orders:A}} ({{2024: £2.4bn|orders:B}}).
== a4-publicaccounts.txt | 2025-03-07
Watchdog: what Wexcombe really costs
By the Health Money blog, Friday 7 March 2025

So the beds are filled: by Thursday night all {{271|movedall:A}} patients were in, says the trust. Time to look at the bill.

The published sum, {{£612m|cost:A}}, is the building. Add equipment of {{£58m|equip:A}}, the road ({{£13m|road:A}}) and the double running of two sites ({{£18m|double:A}}) and you have {{£701m|costall:A}}. In {{2013|planstart:A}}, {{a dozen years ago|plan-years:A}}, the outline case spoke of {{£320m|cost:C}}, at the prices of the day.

It has {{86|bedsmore:A}} beds more than before. That is {{14 per cent|bedsmorepct:A}}, for a county whose over-75s will rise by {{38 per cent|over75:A}} by {{2040|over75y:A}}. In the business case of {{2017|case2:A}} there were to be {{720|beds:C}}.

The trust has {{412|vacnurse:A}} vacancies for nurses, {{11 per cent|vacshare:A}}, and {{61|vacdoc:A}} for doctors. Its deficit for the year to March will be {{£27m|deficit:A}}; it had promised {{£18m|deficit:B}}. Sale of Priory Lane was booked at {{£40m|sale:A}}; the offer on the table is {{£31m|sale:B}}. With {{eight|demo-a:A}} listed chimneys on it, no bulldozer may come {{before the autumn|demo:B}}, the planning inspector ruled.

Waiting list: {{48,200|wl:A}} in January, {{51,300|wl:B}} a year earlier. The aim for March is {{45,000|wl:C}}. On emergencies, {{six in ten|fourhour:A}} were dealt with inside four hours on the first days.

Of the {{18|theatres:A}} theatres, {{16|theatres:C}} are fit for use. The rest, {{in two years|shell:A}}.

Comments (34)
== topics
ambulances | ambulances in the move
movestaff | staff in the move
moveend | time
moved | patients moved/left: Sunday moved, Sunday left, Tuesday moved, Tuesday left | scope | days; moved against remaining
movedall | all patients moved by Thursday
cost | building cost, 2022 plan, 2013 plan | scope | plans against actual
beds | beds new, old, planned 2017 | scope | old/new/plan
single | share/number of single rooms
theatres | theatres new, old, fitted, shells | scope | old/new, part
ed | designed attendances
oldyear | year of old hospital
plan-years | years of planning
workers | people who built it
edopen | opening of emergency department
edfirst | attendances first day and Monday | scope | days
outp | outpatient move
park | parking spaces
parkfee | parking fee
parkh | parking hours
panels | solar panels | conflict | 3,400 against 2,600
heli | helipad in use | conflict | 1 April against mid May
age-iris | age
patientone | number of patient
irisdep | time of departure
irisfloor | floor
iristrip | trip minutes
dist | distance between sites
wait | wait in hours
fourhour | seen in four hours first days, February, goal | scope | periods, target
lifts | lifts stopped and all | scope | part
parkfull | car park full
parkstaff | staff parking fee
planopen | planned opening
bust | builder's failure
bustshare | share built at failure
stand | months of standstill
homes | homes (trap)
homesaff | affordable share
demo | start of demolition | conflict | June against autumn
rugby | distance of rugby club
late | delay
overrun | overrun
storeys | storeys
area | area
restart | restart
contract | contract at award and final | scope | stages
defects | defects
beams | beams
remedial | remedial cost
peak | workers at peak
nations | countries
concrete | concrete
offsite | bathrooms off site
shell | shells until
solar | solar power
solarshare | solar share
heatpump | heat pumps
energy | energy target and model | scope | target
durnley | Durnley cost
durnleybeds | Durnley beds
durnleypark | Durnley car park (trap for 680 beds)
orders | order book years | scope | years
equip | equipment cost
road | road cost
double | double running
costall | whole cost
planstart | outline case
bedsmore | more beds
bedsmorepct | more beds percent
over75 | over-75s
over75y | year
case2 | business case
vacnurse | nurse vacancies
vacshare | vacancy share
vacdoc | doctor vacancies
deficit | deficit forecast and promised | scope | plan
sale | sale price booked and offered | scope | plan
demo-a | listed chimneys
wl | waiting list January, year earlier, aim | scope | dates
== copies
== internal
