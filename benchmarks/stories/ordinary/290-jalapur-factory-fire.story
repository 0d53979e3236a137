title: Fire at a garment factory in Jalapur
domain: disaster
== a1-subcontwire.txt | 2021-03-01
Blaze guts garment factory in Jalapur; {{12|dead:A}} bodies found
JALAPUR, March 1 (SCNA): Fire swept through a {{five-storey|storeys:A}} garment factory in the industrial belt of Jalapur on {{Monday|day:A}}, claiming {{12 lives|dead:A}}, the fire service said. {{Forty-three|hurt:A}} workers were taken to hospital and {{31|missing:A}} are untraced.

The fire started on the {{second floor|startfloor:A}} of Navrang Apparels {{around 9.20 am|start:A}}, when {{about 420|inside:A}} people were at their machines. {{Eighteen|tenders:A}} fire tenders fought it for {{seven hours|fought:A}}.

"One of {{two|stairs:A}} stairways was blocked with cartons," said divisional fire officer R. K. Solanki. {{Fifty-six|jumped:A}} people were rescued from the roof by crane.

The government announced {{Rs 4 lakh|comp:A}} for the next of kin and {{Rs 50,000|compinj:A}} for the injured. The owner, Dinesh Bhatt, {{52|age-bhatt:A}}, could not be reached.

Navrang, set up in {{2009|founded:A}}, makes shirts for {{nine|brands:A}} foreign brands and had a turnover of {{Rs 310 crore|turnover:A}} last year. It holds a licence for {{350|licence:A}} workers.

In {{2017|prev:A}}, a fire in a dyeing unit {{2 km|prevdist:A}} away killed {{19|prevdead:A}}. The belt has {{1,240|units:A}} units, employing {{1.8 lakh|belt:A}} people.
== a2-jalapurmirror.html | 2021-03-03
<html><body>
<p>THE JALAPUR MIRROR | Wed, 3 Mar 2021 | Gold Rs 45,930</p>
<h1>Lane 14 counts its daughters</h1>
<p>Of the {{twenty-six|dead:B}} who perished in the flames at Navrang, {{nine|lane:A}} lived in Lane 14 of Shanti Nagar. {{Seventeen|deadwomen:A}} were women. The youngest, Pooja, was {{19|age-pooja:A}}; she had been sewing collars for {{Rs 8,700|wage:A}} a month. The legal minimum is {{Rs 10,400|wage:B}}.</p>
<p>{{Eleven|missing:B}} families still wait outside the mortuary with photographs. DNA results may need {{15 days|dna:A}}. In the civil hospital lie {{28|hurt:B}} patients, {{six|icu:A}} of them in intensive care.</p>
<p>Savita Rathod, {{31|age-savita:A}}, got out by a window. "The tea boy had come, so it was {{ten past ten|start:B}}. We saw smoke coming from the store on the ground below the cutting hall." She fell {{four metres|fall:A}} onto bales. {{Fifty-six|jumped:A}} others were lifted off the roof.</p>
<p>The inspector's note of {{12 January|inspect:A}} speaks of {{seven|faults:A}} faults. There were {{four|exting:A}} extinguishers; {{22|exting:B}} are prescribed. {{Two|storeysill:A}} of the {{five|storeys:A}} floors had been put up without sanction.</p>
<p>Police picked up Bhatt and {{two|arrest:A}} managers on Tuesday at {{4.30 am|arresttime:A}} on the highway, {{180 km|arrestdist:A}} from here. The state has raised the compensation to {{Rs 10 lakh|comp:B}}.</p>
<p>The union says {{510|inside:B}} were in the building; the register had {{347|register:A}} names.</p>
<p>Also: Board exams from 19 April | 26 buses for Holi | Onion Rs 43</p>
</body></html>
== a3-labourdept.md | 2021-03-05
---
title: Press note: M/s Navrang Apparels, Jalapur
date: 05.03.2021
---
1. In the fire of {{01.03.2021|day:A}}, {{33 persons|dead:C}} lost their lives: {{22 women|deadwomen:B}} and {{11 men|deadmen:A}}. {{51|hurt:C}} were injured in all, of whom {{19|hurt:D}} remain under treatment. {{Two|missing:C}} persons are untraced.

2. The alarm was received at {{09:27 hrs|alarm:A}}; the first vehicle arrived at {{09:44 hrs|arrive:A}}. Source: a short circuit in a steam iron on the {{second floor|startfloor:A}}.

3. The unit was licensed for {{350|licence:A}} workers. {{486|inside:C}} were present as per verification. Of them {{139|contract:A}} had been engaged through contractors.

4. Ex gratia of {{Rs 10 lakh|comp:B}} has been paid in {{21|paid:A}} cases. The rest will be paid by {{15 March|paidby:A}}. Provident fund dues of {{Rs 1.4 crore|pf:A}} are outstanding.

5. {{312|drive:A}} of the {{1,240|units:A}} units have been inspected since; {{47|sealed:A}} were sealed. All are to be covered by {{30 April|driveby:A}}. The department has {{26 inspectors|inspectors:A}} against a sanctioned strength of {{61|inspectors:B}}.

6. A committee of {{five|committee:A}} headed by a retired judge will report in {{60 days|report:A}}.

7. The case under section 304 carries {{up to ten years|max:A}}.
== a4-threadtrade.txt | 2021-03-05
Thread & Trade: buyers back off after Jalapur
5 March 2021

{{Four|brandsleft:A}} of the {{nine|brands:A}} labels that bought shirts from Navrang have cut ties since the blaze of {{Monday|day:A}}, which began, officials say, {{two floors up|startfloor:A}} and killed {{33|dead:C}}. Swedish chain Bolinder, with {{38 per cent|bolinder:A}} of orders, will pay {{US$1.9m|fund:A}} into a fund; unions ask for {{US$6m|fund:B}}.

Navrang shipped {{5.6m|pieces:A}} shirts in the last fiscal year at {{US$4.20|piece:A}} apiece, down from {{6.3m|pieces:B}}. Its turnover was {{Rs 3.1bn|turnover:A}}, its net profit {{Rs 43m|profit:A}}. The plant was insured for {{Rs 260m|insured:A}}. An audit by a French firm in {{October 2020|audit:A}} gave it {{82|audit-score:A}} points out of 100.

India's apparel exports were {{US$12.3bn|exports:A}} last year, {{21 per cent|exportsfall:A}} lower on account of the pandemic. Jalapur accounts for {{about 4 per cent|jalapur:A}}, and gives work to {{180,000|belt:A}}.

The accident is the deadliest in the town since {{2017|prev:A}}, when {{23|prevdead:B}} perished in a dye house. Then too there was a drive: {{410|drive17:A}} factories were looked at, {{nine|sealed17:A}} shut.

Bhatt started the business {{in 2012|founded:B}} with {{40|machines:A}} machines. He had {{600|machines:B}} last week. He is {{52|age-bhatt:A}}, and his lawyer says he wants bail on {{10 March|bail:A}}.

The first engine took {{17 minutes|arrivelag:A}} to come, the norm is {{eight|arrivelag:B}}. Cotton: Rs 46,800 a candy. Yarn up 3.3 per cent.
== topics
storeys | storeys
dead | deaths by day | scope | toll rose
hurt | injured: first day, in hospital Wednesday, in all, under treatment | scope | days, part
missing | missing by day | scope | fell
startfloor | floor where it started
start | time the fire started | conflict | 9.20 against 10.10
inside | people inside: first estimate, union, verified | scope | estimates against verified
tenders | fire tenders
fought | hours
stairs | stairways
jumped | rescued from the roof
comp | compensation first and raised | scope | raised
compinj | for injured
age-bhatt | age of owner
founded | year Navrang was started | conflict | 2009 against 2012
brands | brands
brandsleft | brands that left
turnover | turnover
licence | licensed workers
prev | earlier fire year
prevdist | distance
prevdead | deaths in earlier fire | conflict | 19 against 23
units | units in the belt
belt | workers in the belt
lane | dead of Lane 14
deadwomen | women among dead by day | scope | rose
deadmen | men among dead
age-pooja | age
wage | wage and minimum | scope | standard against actual
dna | days
icu | intensive care
age-savita | age (trap for missing 31)
fall | fall
inspect | inspection
faults | faults
exting | extinguishers present and prescribed | scope | standard
storeysill | illegal floors
arrest | managers
arresttime | time
arrestdist | distance
register | names in register
day | day of the fire
alarm | alarm
arrive | first vehicle
arrivelag | time to arrive and norm | scope | norm
contract | contract workers
paid | paid cases
paidby | by
pf | dues
drive | units inspected
sealed | sealed
driveby | by
inspectors | inspectors and sanctioned | scope | plan
committee | committee
report | report
max | maximum
bolinder | share
fund | fund paid and asked | scope | asked
pieces | shirts years | scope | years
piece | price
profit | profit
insured | insured
audit | audit
audit-score | score
exports | exports
exportsfall | fall
jalapur | share
drive17 | drive 2017
sealed17 | sealed 2017
machines | machines at start and now | scope | dates
bail | bail
== copies
== internal
