title: Blast at a fireworks unit in Virudapatti
domain: explosion
== a1-southern-news-service.txt | 2024-02-19
Blast in cracker unit claims {{eight lives|deaths:A}} near Virudapatti

Virudapatti, Feb 19 (SNS): {{Eight workers|deaths:A}}, {{five|women:A}} of them women, were killed and {{12|injured:A}} others injured in an explosion at a fireworks manufacturing unit near here on {{Monday|day:A}}.

Police said the mishap occurred at {{12.20 pm|time:A}} when chemicals were being mixed in a shed. {{Seven|sheds:A,sheds-part:part}} of the {{22 sheds|sheds-all:A,sheds-part:all}} were flattened.

The Chief Minister announced a solatium of {{Rs 3 lakh|sol:A}} each to the families.

== a2-the-temple-town-times.txt | 2024-02-20
Temple Town Times, Tuesday 20-2-2024
Night shift of grief at GH

By {{9 pm|asof}} the bodies of {{ten|deaths:B}} had been brought to the Government Hospital, hospital dean Dr Sornam Velmurugan told reporters, though the police still kept to their earlier number. {{Five|women:A}} are women. Of the injured, {{a dozen|injured:A}} in all, {{three|burns90:A}} have burns of more than {{60 per cent|burns}}.

The sound was heard {{6 km|heard:A}} away. Workers had just come back from the {{first|tea}} tea break, shortly {{before eleven in the morning|time:B}}, says Mariammal, {{42|mariammal:A}}, who gets {{Rs 450|wage:A}} a day.

As many as {{nine|sheds:B}} rooms collapsed. The licence, given for {{15 kg|licence-kg:A}} of chemicals per shed, expired on {{31 December|expired:A}}.

== a3-safety-watch-india.md | 2024-02-25
---
title: "Virudapatti blast: {{fourth|district-rank}} in {{eight weeks|district-weeks}}"
date: 2024-02-25
---

With the explosion on the {{19th|day:A}}, accidents in fireworks factories of the district have killed {{27 people|district:A,district-years:now}} in {{2024|district-year}} so far, against {{38|district-prev,district-years:prev}} in the whole of {{2023|district-prev-year}}.

Inspectors found that {{68 kg|found-kg,kg:found}} of chemical was kept in a shed permitted to hold {{15|licence-kg:A,kg:max}}, {{more than four times|times-kg}} the limit, and that {{nine|per-shed}} people worked where {{four|per-shed-max}} are allowed.

The foreman, {{39|foreman:A}}, has been arrested. The proprietor's licence had lapsed in {{November|expired:B}}.

Compensation: {{₹300,000|sol:A}} from the state, {{₹2 lakh|sol-centre}} from the Centre, {{₹5.5 lakh|sol-owner}} from the owner, together {{₹10 lakh|sol-total}}.

Women earn {{₹450|wage:A,wages:w}} and men {{₹700|wage-men,wages:m}}.

== a4-asia-briefing.txt | 2024-02-20
India fireworks blast kills {{eight|deaths:A}}

The death toll in an explosion at a fireworks plant in southern India rose to {{eight|deaths:A}} on {{Monday night|asof}}, police said. The plant employed {{about 90|staff}} people.

The foreman, aged {{33|foreman:B}}, was detained. The blast was audible {{four miles|heard:A}} off.

State data show {{one in three|share}} such accidents happens in the months before Diwali. Diwali falls on {{31 October|diwali}} this year.
== a5-environment-tribunal.txt | 2024-07-11
Green tribunal fines cracker unit

Chennapuri, July 11: The tribunal on {{Thursday|tri-day}} directed the owner of the Virudapatti unit in which {{eight|deaths:A}} labourers perished in {{February|blast-month}} to deposit {{Rs 2.4 crore|dep}} within {{six weeks|dep-t}}.

A committee of {{five|com}} had found that each of the {{22|sheds-all:A,sheds-part:all}} sheds was {{three metres|sp-real,spc:real}} from the next where {{18|sp-rule,spc:rule}} are prescribed, which is why {{seven|sheds:A,sheds-part:part}} went up at one go. Mixing had gone on beyond {{noon|noon}}; the blast came at {{12.20|time:A}}. The chemical stock was {{68 kilos|found-kg,kg:found}}.

The families have so far got {{Rs 3 lakh|sol:A}} of the {{ten|sol-prom}} that had been announced.

== topics
deaths | workers killed by Monday night | conflict | eight against ten
time | time of the blast | conflict | 12.20 pm against before eleven
sheds | sheds destroyed | conflict | seven against nine
foreman | age of the foreman | conflict | 39 against 33
expired | when the licence expired | conflict | 31 December against November
district-years | deaths this year and last | scope | other year
wages | pay of women and men | scope | other group
sheds-part | sheds destroyed and all | scope | part and whole
kg | kilos found and allowed | scope | limit against actual
women | women
injured | injured
day | day
sheds-all | sheds all
sol | sol
asof | asof
burns90 | burns90
burns | burns
heard | heard
tea | tea
mariammal | mariammal
wage | wage
licence-kg | licence kg
district-rank | district rank
district-weeks | district weeks
district | district
district-year | district year
district-prev | district prev
district-prev-year | district prev year
found-kg | found kg
times-kg | times kg
per-shed | per shed
per-shed-max | per shed max
sol-centre | sol centre
sol-owner | sol owner
sol-total | sol total
wage-men | wage men
staff | staff
share | share
diwali | diwali
spc | distance real and prescribed | scope | rule against actual
tri-day | tri day
blast-month | blast month
dep | dep
dep-t | dep t
com | com
sp-real | sp real
sp-rule | sp rule
noon | noon
sol-prom | sol prom
== internal
a3 | sum | ₹300,000 from the state, ₹2 lakh from the Centre, ₹5.5 lakh from the owner, together ₹10 lakh. | 3 + 2 + 5.5 is 10.5 lakh
