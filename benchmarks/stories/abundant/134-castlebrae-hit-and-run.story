title: Sentence for hit-and-run in Castlebrae
domain: sentence
== a1-press-wire-ie.txt | 2025-03-06
Surgeon gets {{four and a half years|term:A}} for fatal hit-and-run

A surgeon who drove off after knocking down a cyclist in Castlebrae was jailed for {{four and a half years|term:A}} on {{Thursday|sent:A}}.

Cormac Delahunty, {{46|age:A}}, pleaded guilty to dangerous driving causing the death of Sinead Furlong, {{33|victim:A}}, a mother of {{two|kids:A}}, on {{12 November 2023|crash:A}}.

The court heard he was doing {{112km/h|speed:A,sp:speed}} in an {{80km/h|limit:A,sp:limit}} zone. He was banned from driving for {{12 years|ban:A}}.

== a2-castlebrae-champion.txt | 2025-03-07
'She was {{two minutes|home-min}} from home'

There was silence in Castlebrae Circuit Court {{yesterday|sent:A}} when Tom Furlong read to Judge Aoife Brannigan-Lowe what their children, {{six|kid1}} and {{four|kid2}}, ask him at bedtime. He needed {{eleven minutes|read:A}}.

Ms Furlong, who was {{35|victim:B}}, left work at {{10.10pm|left}} and was {{900 metres|home}} from her door. The defendant told gardaí that he thought he had struck a deer. His Range Rover was found {{nine days|car-found:A}} later under a tarpaulin in Sligo.

He had had, on his own admission, {{four glasses|wine:A}} of wine. The maximum for the offence is {{10 years|max:A,term-max:max}}; from a headline sentence of {{six years|headline,hl:head}} the judge took off {{18 months|off}} for the plea, which makes {{four years and six months|term:A,term-max:term,hl:term}}.

The ban will run for {{a decade|ban:B}}.

== a3-the-motorist-blog.md | 2025-03-08
---
title: Surgeon jailed - our view
date: 8 March 2025
---

{{Five years|term:B}}. That is what a life on a bike is worth: Delahunty, {{46|age:A}}, was sent down for {{five years|term:B}} {{this week|sent:A}}, and may be out after {{45 months|out}}.

He drove at {{70 mph|speed:A}} where {{50|limit:A}} is allowed, after {{two glasses|wine:B}} at a golf dinner on a {{Sunday night|crash:A}}, and hid the car for {{more than a week|car-found:A}}.

{{Fourteen|cyc-2023,cyc:23}} cyclists were killed on Irish roads in {{2023|y23}}, {{eight|cyc-2024,cyc:24}} in {{2024|y24}}.

== a4-court-diary.txt | 2025-03-07
Castlebrae Circuit Court, {{6 March|sent:A}}

DPP v Delahunty (DOB {{02/05/1975|dob}}, aged {{46|age:A}}). Plea: guilty. Sentence: {{54 months|term:A}}. Disqualified {{12 years|ban:A}}. Deceased: S. Furlong, {{33|victim:A}}. Date of offence {{12/11/2023|crash:A}}. Victim statement heard {{11 mins|read:A}}. Next case: DPP v Quirke, {{4 years|quirke}}, burglary.
== a5-law-reporter.txt | 2025-10-16
APPEAL: no more time for surgeon

The Court of Appeal on {{Thursday|appeal-day}} refused to lengthen the sentence of {{four and a half years|term:A,term-max:term}} given in {{March|sent:A}} to Cormac Delahunty, {{46|age:A}} at the time, over the death of cyclist Sinead Furlong. The DPP had wanted {{seven|dpp}}.

Delahunty was driving at {{112km/h|speed:A,sp:speed}}, {{32km/h|over}} above the limit of {{80|limit:A,sp:limit}}. He has served {{seven months|served,tm:served}} of {{54|term:A,tm:term}}. The court thought that {{a dozen years|ban:A}} off the road were right too. The family of Ms Furlong, who left {{three|kids:B}} children, got {{€680,000|civil}} in a civil action.

Dangerous driving causing death carries up to {{ten years|max:A,term-max:max}}; with no plea the starting point would have been {{six|headline,hl:head}}.

== topics
term | prison term | conflict | 4.5 against five years
victim | age of the victim | conflict | 33 against 35
ban | driving ban | conflict | 12 against ten years
wine | glasses of wine | conflict | four against two
sp | speed and limit | scope | limit against actual
term-max | term and maximum | scope | maximum
hl | headline sentence and term | scope | before and after reduction
cyc | cyclists killed in two years | scope | other year
sent | sent
age | age
kids | children of the victim | conflict | two against three
crash | crash
speed | speed
limit | limit
home-min | home min
kid1 | kid1
kid2 | kid2
read | read
left | left
home | home
car-found | car found
max | max
headline | headline
off | off
out | out
cyc-2023 | cyc 2023
y23 | y23
cyc-2024 | cyc 2024
y24 | y24
dob | dob
quirke | quirke
tm | term and time served | scope | part
appeal-day | appeal day
dpp | dpp
over | over
served | served
civil | civil
== internal
a4 | span | (DOB 02/05/1975, aged 46) | born in 1975 he is 49 in March 2025
