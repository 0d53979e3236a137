title: Jury verdict over a scooter battery fire in Ohio
domain: court
== a1-midlandpress.txt | 2022-07-26
Jury orders scooter maker Zephro to pay {{$148 million|total:A,total-prev:A,total-comp:A,total-cut:A}} over deadly Ohio fire
By LEE HARTWELL, Midland Press

MARLBORO, Ohio (MP) — A jury on {{Tuesday|day:A}} ordered electric scooter maker Zephro Inc. to pay {{$148 million|total:A,total-prev:A,total-comp:A,total-cut:A}} to a family that lost {{two children|kids-dead:A}} when a battery exploded in their apartment hallway, one of the largest verdicts yet against the fast-growing industry.

The Tecumseh County panel deliberated for {{nine hours|delib:A}} over {{two days|delib-days:A}} before finding that Zephro knew its ZX-2 battery pack could overheat while charging and failed to warn buyers. It awarded {{$28 million|comp:A,total-comp:B,comp-pun:A}} in compensatory damages and {{$120 million|pun:A,comp-pun:B,pun-ask:A}} in punitive damages.

Maya and Elias Brandt, ages {{9|maya:A,kids-ages:A}} and {{6|elias:A,kids-ages:B}}, died in the {{Nov. 17, 2019|fire-day:A}} blaze in Marlboro. Their mother, Renee Brandt, now {{38|renee-age:A,parents-ages:A}}, spent {{71 days|hospital:A}} in a hospital with burns over {{40%|burns:A}} of her body.

"No parent should need a jury to tell a company what its own engineers told it," said the family's lawyer, Thaddeus Cole, who had asked for {{$200 million|pun-ask-v:A,pun-ask:B}} in punitive damages alone.

Jurors, who declined to speak to reporters as they left the courthouse, had listened to hours of testimony about separators and charging curves. In the end, Cole said, the case came down to a slide presentation in which the cost of a thicker pack was weighed against the cost of claims. Zephro's lawyers argued that the family had used a charger bought online and had kept the scooter in a doorway against the advice in the manual.

Documents shown during the {{five-week|trial:A}} trial included an {{April 2018|memo:A}} memo in which an engineer counted {{17|incidents:A,incidents-t:A}} overheating incidents. Zephro kept selling the model until {{June 2020|sale-end:A}}, when it recalled {{212,000|recall:A,recall-t:A}} scooters.

Zephro, based in San Mateo, California, said it would appeal. Shares fell {{13%|shares:A}} to {{$22.60|price:A}}.

Ohio law generally limits punitive damages to {{twice|cap:A}} the compensatory award, which could trim the total to {{$84 million|cut:A,total-cut:B}}.

The company faces {{61|suits:A,suits-t:A}} similar lawsuits. It settled {{nine|settled:A,suits-t:B}} others last year for undisclosed sums.
== a2-marlboroherald.html | 2022-07-27
<html><head><title>'They said their names' - The Marlboro Herald</title></head>
<body>
<p>Subscribe: 99¢ for 3 months</p>
<h1>‘They said their names’: Brandt family wins record {{$148M|total:A,total-prev:A,total-comp:A,total-cut:A}}</h1>
<p>Wed., July 27, 2022 · Joanna Pietrek, Courts reporter</p>
<p>MARLBORO — When the clerk reached the line about Maya, who’d be {{12|maya-now:A}} this summer, Renee Brandt put her head on her husband’s shoulder. When she got to Elias, juror {{No. 8|juror8:A}} was crying too.</p>
<p>It took the {{eight-member|jurors:A}} jury less than {{seven hours|delib:B}} to decide that Zephro’s scooter killed {{both|kids-dead:A}} of them. {{Twenty-eight million dollars|comp:A,total-comp:B,comp-pun:A}} is for the family’s loss; {{$120 million|pun:A,comp-pun:B,pun-ask:A}} is to punish. The previous high in Tecumseh County, set in {{2006|prev-year:A}} against a trucking firm, was {{$31 million|prev:A,total-prev:B}}.</p>
<p>The fire broke out at {{2:40 a.m.|fire-time:A}} on {{a Sunday in November 2019|fire-day:A}}, in unit {{14|unit:A}} of the Larkspur apartments on Route 62. The scooter, a birthday gift costing {{$449|scooter:A}}, was charging by the front door, the only way out. David Brandt, {{41|david-age:A,parents-ages:B}}, was on night shift {{12 miles (19 kilometers)|miles:A}} away. The {{9-year-old|maya:A,kids-ages:A}} was found in her brother’s room.</p>
<p>Renee, {{38|renee-age:A,parents-ages:A}}, was burned over {{two-fifths|burns:A}} of her body and has had {{23|surgeries:A}} surgeries. Her medical bills came to {{$1.9 million|bills:A}}, testimony showed.</p>
<p>Judge Warren Tidmore sent the panel out on {{Monday|out-day:A}} afternoon, {{33|witnesses:A,witnesses-t:A}} witnesses after the trial began on {{June 21|trial-start:A}}. {{Nineteen|witnesses-p:A,witnesses-t:B}} of those were called by the plaintiffs.</p>
<p>State Rep. Gil Osei said he’d reintroduce his charging-safety bill, which failed by {{4|bill:A}} votes last year. The Marlboro Fire Department has answered {{six|battery-fires:A,fires-t:A}} lithium battery calls this year, against {{eleven|battery-fires-21:A,fires-t:B}} in all of 2021.</p>
<p>MORE: Fair opens Aug. 8 · Crash on 62 kills Alliance man, 38</p>
</body></html>
== a3-liabilityletter.md | 2022-08-01
---
title: "Brandt v. Zephro: {{4.3-to-1|ratio:A}}, and what is left of it"
date: 2022-08-01
outlet: The Product Liability Letter
---
**Verdict.** {{July 26|day:A}}, Tecumseh County Court of Common Pleas. {{$28m|comp:A,total-comp:B,comp-pun:A}} compensatory (of which {{$22m|wrongful:A,comp-parts:A}} wrongful death, {{$6m|injury:A,comp-parts:B}} personal injury to the mother) plus {{$120m|pun:A,comp-pun:B,pun-ask:A}} punitive. Ratio {{4.3|ratio:A}}. Vote: {{7-1|vote:A}} on liability, {{6-2|vote-pun:A}} on punitives.

**Cap.** Under the {{2-to-1|cap:A}} statute the punitive part drops to {{$56m|pun-cut:A}} and the judgment to {{$84m|cut:A,total-cut:B}}. Post-trial motions are to be heard {{on September 14|motions:A}}.

**The key exhibit.** The so-called "toast memo" of {{spring 2018|memo:A}} listed {{seventy-one|incidents:B,incidents-t2:A}} thermal events among {{90,000|units-memo:A}} units sold by then. Zephro's expert attributed most of them to third-party chargers. Company records produced in discovery put the figure by the time of the {{June 2020|sale-end:A}} recall at {{264|incidents-20:A,incidents-t:B,incidents-t2:B}}.

**Recall.** {{212,000|recall:A,recall-t:A}} units in the U.S. and {{35,000|recall-ca:A,recall-t:B,recall-t2:B}} in Canada. Response rate {{31%|response:A}}; the agency's average for such goods is {{46%|response-avg:A}}.

**Pipeline.** Zephro's last 10-Q discloses {{61|suits:A,suits-t:A}} pending cases; {{22|mdl:A}} of them are before a single federal judge in Oakland, with a first trial set for {{March 2023|mdl-trial:A}}. {{Nine|settled:A,suits-t:B}} cases were settled in {{2021|settle-year:A}}.

**Defense strategy.** Zephro never found a story to tell. It blamed the charger, then the landlord, whose smoke alarm had no battery, then the delivery company. Each of those may have been arguable; together they sounded like a firm that would blame anyone. The landlord settled before trial and the jury was not told for how much.

**Insurance.** Primary {{$10m|primary:A,ins-t:A}}, excess {{$65m|excess:A,ins-t:B}}, total {{$80m|ins:A}}; carriers are contesting punitives. Zephro had {{$410m|cash:A}} in cash on {{June 30|cash-date:A}} and lost {{$38m|loss:A}} in the quarter.

**Takeaway.** Plaintiff's counsel got {{60%|pun-share:A}} of the punitive sum he sought ({{$200m|pun-ask-v:A,pun-ask:B}}). After {{five weeks|trial:A}} of trial, that is a good day.
== a4-tricountynews.txt | 2022-07-27
Zephro hit with {{$148 million|total:A,total-prev:A,total-comp:A,total-cut:A}} verdict in Marlboro fire
Midland Press / Tri-County News, Updated 8:15 a.m. Wednesday, July 27, 2022

MARLBORO — A local jury on {{Tuesday|day:A}} ordered electric scooter maker Zephro Inc. to pay {{$148 million|total:A,total-prev:A,total-comp:A,total-cut:A}} to a family that lost {{two children|kids-dead:A}} when a battery exploded in their apartment hallway, the largest verdict ever returned in the county.

The Tecumseh County panel deliberated for {{nine hours|delib:A}} over {{two days|delib-days:A}} before finding that Zephro knew its ZX-2 battery pack could overheat while charging and failed to warn buyers. It awarded {{$28 million|comp:A,total-comp:B,comp-pun:A}} in compensatory damages and {{$120 million|pun:A,comp-pun:B,pun-ask:A}} in punitive damages.

Maya and Elias Brandt, ages {{9|maya:A,kids-ages:A}} and {{6|elias:A,kids-ages:B}}, died in the {{Nov. 17, 2019|fire-day:A}} blaze in Marlboro. Their mother, Renee Brandt, now {{38|renee-age:A,parents-ages:A}}, spent {{71 days|hospital:A}} in a hospital with burns over {{40%|burns:A}} of her body.

"No parent should need a jury to tell a company what its own engineers told it," said the family's lawyer, Thaddeus Cole, who had asked for {{$200 million|pun-ask-v:A,pun-ask:B}} in punitive damages alone.

Jurors, who declined to speak to reporters as they left the courthouse, had listened to hours of testimony about separators and charging curves. In the end, Cole said, the case came down to a slide presentation in which the cost of a thicker pack was weighed against the cost of claims. Zephro's lawyers argued that the family had used a charger bought online and had kept the scooter in a doorway against the advice in the manual.

Documents shown during the {{five-week|trial:A}} trial included an {{April 2018|memo:A}} memo in which an engineer counted {{17|incidents:A,incidents-t:A}} overheating incidents. Zephro kept selling the model until {{June 2020|sale-end:A}}, when it recalled {{221,000|recall:B,recall-t2:A}} of the scooters.

Zephro, based in San Mateo, California, said it would appeal. Shares fell {{13%|shares:A}} to {{$22.60|price:A}}.

The company faces {{61|suits:A,suits-t:A}} similar lawsuits. It settled {{nine|settled:A,suits-t:B}} others last year for undisclosed sums.

Tri-County Lanes: cosmic bowling, $14 a head, call 330-555-0148.
== topics
recall-t2 | recall in two countries (221,000) | scope | place
total | damages in all
comp | compensatory damages
pun | punitive damages
total-comp | damages in all and compensatory part | scope | whole and part
comp-pun | compensatory and punitive damages | scope | two parts
cut | damages after the cap
total-cut | damages by the jury and after the cap | scope | before and after revision
pun-cut | punitive part after the cap
pun-ask-v | punitive damages asked
pun-ask | punitive damages given and asked | scope | claim and result
pun-share | share of what was asked
day | day of the verdict, 26 July 2022
kids-dead | children killed
delib | hours of deliberation | conflict | nine hours against less than seven
delib-days | days of deliberation
maya | Maya's age at the fire
elias | Elias's age at the fire
kids-ages | two children | scope | persons
maya-now | age Maya would have
renee-age | mother's age
david-age | father's age
parents-ages | mother and father | scope | persons
fire-day | date of the fire
fire-time | time of the fire
hospital | days in hospital
burns | share of the body burned
trial | length of the trial
trial-start | start of the trial
memo | date of the memo
incidents | overheating incidents in the memo | conflict | 17 against 71
incidents-20 | incidents by June 2020
incidents-t | incidents by the memo (17) and by 2020 | scope | time
incidents-t2 | incidents by the memo (71) and by 2020 | scope | time
sale-end | end of sales and recall
recall | scooters recalled in the U.S. | conflict | 212,000 against 221,000
recall-ca | scooters recalled in Canada
recall-t | recall in two countries | scope | place
shares | fall of the shares
price | share price
cap | ratio allowed
suits | lawsuits pending
settled | lawsuits settled
suits-t | pending and settled | scope | different things
settle-year | year of the settlements
juror8 | number of a juror
jurors | jurors
prev-year | year of the previous high
prev | previous high
total-prev | this verdict and the previous high | scope | two cases
unit | flat
scooter | price of the scooter
miles | distance
surgeries | surgeries
bills | medical bills
out-day | day the jury went out
witnesses | witnesses
witnesses-p | witnesses of the plaintiffs
witnesses-t | witnesses | scope | whole and part
bill | votes
battery-fires | battery calls this year
battery-fires-21 | battery calls in 2021
fires-t | battery calls in two years | scope | years
wrongful | wrongful death
injury | injury
comp-parts | two parts of the compensation | scope | parts
ratio | ratio of the award
vote | vote on liability
vote-pun | vote on punitives
motions | hearing of motions
units-memo | units sold by the memo
response | response rate
response-avg | average response
mdl | cases in Oakland
mdl-trial | first trial
primary | primary insurance
excess | excess insurance
ins-t | two layers | scope | parts
ins | insurance in all
cash | cash
cash-date | date of the cash
loss | quarterly loss
== copies
near a1 a4
== internal
a3 | sum | Primary $10m, excess $65m, total $80m | 10 and 65 are 75
