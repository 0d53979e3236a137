title: Pampa Colorada copper mine expansion and cave-in
domain: mining
== a1-companyrelease.md | 2025-10-07
---
title: Monteazul starts up Pampa Colorada concentrator
date: October 7, 2025
---
Monteazul Mining Corp. is pleased to announce that the new concentrator at its Pampa Colorada copper mine processed first ore on {{October 4|firstore:A}}, {{five weeks|ahead:A}} ahead of schedule. Capital cost to date is {{US$1.38 billion|capex:A}}, with {{US$90 million|capexrest:A}} remaining.

Nameplate capacity is {{95,000 tonnes per day|capacity:A}}, compared with {{58,000|capacity:B}} for the old plant. Throughput has averaged {{41,000|capacity:C}} in the first days and is expected to reach {{80 percent|ramp:A}} of nameplate {{by year-end|rampdate:A}}.

Copper production in the third quarter was {{38,400 tonnes|prod:A}} ({{Q3 2024: 35,900|prod:B}}) at a cash cost of {{US$1.71 per pound|cost:A}} ({{US$1.84|cost:B}}). For the nine months it was {{109,700 tonnes|prod:C}}. Guidance for the full year remains {{150,000 to 158,000 tonnes|prod:D}}. Annual output is to average {{240,000 tonnes|prod:E}} from {{2027|from:A}}.

Proven and probable reserves stand at {{1.12 billion tonnes|reserves:A}} grading {{0.48 percent|grade:A}} copper, sufficient for {{31 years|life:A}}.

The expansion employed {{6,200|build:A}} people at its peak. The mine has a permanent workforce of {{2,950|staff:A}}, {{19 percent|women:A}} women. Total recordable injuries were {{0.31|trir:A}} per 200,000 hours.

A desalination plant of {{820 litres per second|desal:A}}, connected by a {{143-kilometre|pipeline:A}} pipeline, supplies all process water.

Conference call: October 29, 11:00 a.m. Eastern, access code 158 240.
== a2-andeswire.txt | 2025-10-09
{{Two|dead:A}} dead, {{five|trapped:A}} trapped in cave-in at Monteazul's Pampa Colorada
SANTA LUCÍA, Oct 9 (Andes Wire) - A tunnel gave way at the Pampa Colorada copper mine in the early hours of Thursday, killing {{two|dead:A}} contract workers and trapping {{five|trapped:A}}, the mining ministry said, {{five days|since:A}} after the opening of a new plant there.

The collapse followed a seismic event of magnitude {{4.1|mag:A}} at {{3:26 a.m.|time:A}} The trapped men are about {{480 metres|depth:A}} underground. {{Nine|hurt:A}} others were hurt.

Monteazul halted work underground; the open pit, which provides {{85%|pitshare:A}} of ore, and the plant go on. Its Toronto shares were down {{6.2%|share:A}} at {{C$14.05|price:A}} at midday. Copper for three months rose {{1.1%|lme:A}} to {{US$10,240 a tonne|lmeprice:A}}.

Rescue chief Bernardo Quispe said {{60|rescuers:A}} rescuers were at work and that {{20 metres|metres:A}} of rock had to be cleared. "We hear knocking."

Pampa Colorada, {{1,310 km|north:A}} north of the capital at an altitude of {{3,150 metres|altitude:A}}, employs {{nearly 3,000|staff:A}} people and turned out {{147,000 tonnes|prod:F}} last year. Workers there went on strike for {{26 days|strike:A}} in {{2022|strikeyear:A}}.

Mining accidents have killed {{19|national:A}} in the country this year, after {{34|national:B}} in all of 2024. The union, with {{1,800|union:A}} members, called a stoppage for {{Friday|stoppage:A}}.

(US$1 = C$1.39)
== a3-ecosdelnorte.html | 2025-10-11
<html><body>
<div>Ecos del Norte - sábado edition in English - Saturday, Oct. 11, 2025</div>
<h1>Knocks from gallery {{eleven|gallery:A}}</h1>
<p>By the mouth of the tunnel {{140|relatives:A}} relatives are waiting. Yesterday at {{5 in the afternoon|freed-time:A}} two men walked out by themselves, grey as flour. {{Three|trapped:B}} are still in there. The body of a {{third|dead:B}} miner, Wilson Tapia, {{31|age-tapia:A}}, was reached at night. He leaves {{two|tapiakids:A}} daughters.</p>
<p>They are behind {{nine metres|metres:B}} of stone, says Quispe, who has {{112|rescuers:B}} people now and a drill brought {{900 km|drill:A}} by truck. Air and soup go in by a pipe {{11 centimetres|pipe:A}} wide.</p>
<p>Evaristo Choque, {{44|age-choque:A}}, one of the two, says they were having tea. "My watch read {{ten to five|time:B}}. First the dust, then the noise." They'd had nothing to eat for {{36 hours|choque:A}}. He earns {{1.4 million pesos|wage:A}} a month with the contractor; a man on the company's own payroll gets {{2.3 million|wage:B}}.</p>
<p>Of the {{nine|hurt:A}} injured, {{four|hosp:A}} remain in hospital. The stoppage on {{Friday|stoppage:A}} was total, says the union; {{71 percent|stopshare:A}} stayed away, says the company.</p>
<p>In the village of Ojo Seco, {{18 km|ojo:A}} downhill, where {{820|ojopop:A}} people live, wells have sunk {{four metres|wells:A}} since {{2015|wellsyear:A}}. "They told us all the water would come from the sea," says its president. "{{A third|water:A}} still comes out of our ground."</p>
<p>The inspectorate had been underground {{on 18 September|inspect:A}} and fined the firm {{95 million pesos|fine:A}} for missing bolts.</p>
<div>Feria del Norte: 147 stands | Sub-18: Tocora 3 Santa Lucía 2 | Tel. 2 1310 3150</div>
</body></html>
== a4-metalsdesk.txt | 2025-10-13
Metals Desk weekly: Pampa Colorada, after the rescue
Monday 13 October 2025

The last {{three|trapped:B}} miners came up at {{2.40 on Sunday morning|rescue:A}}, after {{71 hours|rescuedur:A}}. The final toll is {{three|dead:B}}, the first deaths at the mine since {{2018|lastdeath:A}}.

For the market the question is tonnes. Underground ore is {{about a sixth|pitshare:B}} of the feed but the richest, at {{0.9 per cent|grade:B}} copper against {{0.43|grade:C}} in the pit. If it's shut for {{six weeks|shut:A}}, we take off {{4,000 tonnes|loss:A}}, and this year's output would be {{151,000|prod:G}}, still inside the guided {{150,000-158,000|prod:D}}. The company talks of {{a month|shut:B}}.

The new mill, which swallowed its first rock {{on the last day of September|firstore:B}}, ran at {{52,000|capacity:D}} tonnes a day last week. To get to {{76,000|ramp:A}} by {{31 December|rampdate:A}} looks ambitious. It has cost {{nearly $1.4bn|capex:A}}, with {{$90m|capexrest:A}} to come, against {{$1.15bn|capex:B}} at the time of approval in {{2021|approved:A}}.

Q3 was good: {{7 per cent|prodrise:A}} more copper, at {{13 cents|costfall:A}} a pound less. But reserves of {{just over 1.1bn tonnes|reserves:A}} at 95,000 a day last {{31 years|life:A}} or so, and grade falls after {{2034|gradeyear:A}}.

The union's demand that the {{1,350|contract:A}} contractors be taken on would cost {{$22m|contractcost:A}} a year. As for water, the firm says that {{not a drop|water:B}} of groundwater goes into the plant. We have seen the pipeline, all {{143 km|pipeline:A}} of it.

Shares closed the week at {{C$14.32|price:B}}, {{4.4 per cent|share:B}} lower. LME copper: {{$10,385|lmeprice:B}}. Stocks: {{147,000 t|stocks:A}}.
== topics
firstore | first ore in the new concentrator | conflict | 4 October against 30 September
ahead | ahead of schedule
capex | capital cost now and at approval | scope | plan against actual
capexrest | remaining spending
capacity | plant's capacity new, old, throughput first days, last week | scope | capacity against actual
ramp | target share of nameplate by year-end
rampdate | by when
prod | production: Q3, Q3 2024, nine months, full-year guidance, plan from 2027, last year, forecast | scope | periods
cost | cash cost | scope | years
from | from
reserves | reserves
grade | grade overall, underground, pit | scope | part
life | years of life
build | workers at construction peak
staff | permanent workforce
women | women
trir | injury rate
desal | desalination
pipeline | pipeline length
dead | dead by day | scope | toll rose
trapped | trapped by day | scope | two got out
since | days since opening
mag | magnitude
time | time of the collapse | conflict | 3:26 against 4:50
depth | depth
hurt | hurt
pitshare | share of ore from the pit and from underground | scope | the two parts
share | share price fall by day and week | scope | days
price | share price by day | scope | days
lme | copper price rise
lmeprice | copper price by day | scope | days
rescuers | rescuers by day | scope | reinforced
metres | rock to clear by day | scope | progress
north | distance to the capital
altitude | altitude
strike | strike days
strikeyear | strike year
national | mining deaths this year and last | scope | years
union | union members
stoppage | day of stoppage
gallery | gallery number
relatives | relatives
freed-time | time two men got out
age-tapia | age
tapiakids | daughters
drill | drill distance
pipe | pipe width
age-choque | age
choque | hours without food
wage | contractor's and company's wages | scope | groups
hosp | in hospital
stopshare | stayed away
ojo | distance
ojopop | people (trap for 820 litres)
wells | sinking of wells
wellsyear | since
water | share of plant's water from the ground | conflict | a third against none
inspect | inspection
fine | fine
rescue | time of rescue
rescuedur | duration
lastdeath | last death at mine
shut | underground closure assumed and company's | scope | forecasts of different parties
loss | production loss
approved | approval
prodrise | rise of production
costfall | fall of cost
gradeyear | grade falls after
contract | contractors
contractcost | cost
stocks | copper stocks (trap)
== copies
== internal
