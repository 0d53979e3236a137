title: Heatwave deaths in Lusitano region
domain: weather
== a1-iberian-courier.txt | 2023-08-10
Heat kills {{178|deaths-off:A,def:off}} in a week in Alsaria, ministry says

VALDECORTA, Aug. 10 — The heatwave that has gripped the region of Alsaria for {{nine days|len:A,lens:sofar}} has killed {{178 people|deaths-off:A,def:off}}, the regional health ministry said on {{Thursday|thu}}, {{most of them|most}} over {{75|over}}.

A temperature of {{46.2 degrees Celsius|max:A}} was recorded at Montefrío on {{Tuesday|max-day:A}}, beating the region's previous high of {{45.7|prev-max:A,rec:prev}}, set in {{2003|prev-y:A}}. In Valdecorta, the capital, it has not fallen below {{24 degrees|night:A}} at night since {{August 1|night-since}}.

Hospitals admitted {{1,350|adm:A}} patients with heatstroke in the {{seven days to Wednesday|adm-period:A}}, {{three times|adm-x}} as many as normal. {{Thirty-one|tents:A}} cooling centres are open in the capital.

Fires have burned {{12,400 hectares|burn:A,fire:region}} in the region this year and {{68,000|burn-nat:A,fire:nat}} in the country.

Electricity demand peaked at {{5.2 gigawatts|power:A}} at {{3:40 p.m.|power-t:A}} on {{Wednesday|wed}}. A street sweeper, José Antonio M., {{60|sweeper:A}}, collapsed at work and died with a body temperature of {{41.6|body:A}}.

== a2-la-voz-alsaria-english.md | 2023-08-11
---
title: They sweep at {{five in the morning|shift}} now
date: 2023-08-11
outlet: La Voz de Alsaria (English)
---

José Antonio was {{63|sweeper:B}} and had asked for the early shift. His daughter keeps the thermometer card: {{41.6°C|body:A}} on arrival in casualty.

Since {{Thursday|thu}} the city's {{740|sweepers}} sweepers begin at {{5 a.m.|shift}} and stop at {{noon|noon}}. The union had demanded it for {{four summers|demand}}.

Nobody here has seen the like. On the square of Montefrío, population {{2,900|monte}}, the chemist's sign said {{52|sign}}; the official figure, taken in the shade, was {{118 degrees Fahrenheit|max:B}}, enough to break the {{2003|prev-y:A}} mark.

In the capital, {{26|tents:B}} public rooms with air conditioning have been set up, for {{410,000 inhabitants|capital}}. It was {{75 Fahrenheit|night:A}} at its coolest.

The heat arrived on {{Wednesday, August 2|arrive}} and should ease on {{Sunday|ease}}.

== a3-climate-ledger.md | 2023-08-15
---
title: "Counting the heat dead, Alsaria edition"
date: 15 August 2023
---

Two numbers are in circulation. Death certificates mention heat in {{178 cases|deaths-off:A,def:off}}; the excess over the average of previous years is {{412|excess:A,def:excess}}, says the university's MoRe model. Both are for {{2 to 9 August|count-period}}.

{{Two-thirds|women}} of the excess concerned women. {{Ninety per cent|old-share}} of those concerned were older than {{65|over65}}.

The former record, {{45.7C|prev-max:A,rec:prev}}, had stood for {{two decades|rec-years}}; the new one is {{46.2C|max:A,rec:new}}. The average maximum was {{41.3C|avg-max}}, {{6.8|anom}} above normal.

The {{2003|prev-y:A}} event cost {{1,120|d2003}} lives in the region. A comparable week, with no climate change, would be expected {{every 300 years|ret-old,ret:old}}; now it is {{one in 12|ret-new,ret:new}}.

Hospital admissions for heatstroke were {{about 1,100|adm:B}} for the week that ended on {{Wednesday|adm-wed}}, {{9 August|wed}}.

== a4-grid-operator.txt | 2023-08-10
RED ALSARIANA: operating report for {{9 August 2023|wed}}

Peak demand {{5,480 MW|power:B,powerrec:now}} ({{15:40|power-t:A}}); previous record {{5,020 MW|power-prev,powerrec:prev}} ({{2021|power-prev-y}}).
Solar share at peak {{38%|solar}}; wind {{4%|wind}}; gas {{36%|gas}}; imports {{15%|imports}}; other {{11%|other}}.
Outages: {{14,200 customers|outage}} for {{35 minutes|outage-len}}.
== a5-the-sunday-lantern.txt | 2023-08-27
Shade

By Óscar Villanueva-Pratt
The Sunday Lantern, 27 August 2023

In Montefrío they have a word, calima, for the kind of light in which the far side of the square disappears. On {{Tuesday, 8 August|max-day:A}}, the far side of the square disappeared at noon. At {{ten past four|max-time}} a clerk of the weather service, {{24|clerk}}, on her first posting, walked over to a white box on legs and read off {{46.2|max:A,rec:new}}. She read it {{twice|read}}. Then she telephoned her mother.

The old record was {{twenty|rec-years}} years old and people were proud of it. It had been set, at {{45.7|prev-max:A,rec:prev}}, in the summer of {{2003|prev-y:A}}, which killed {{more than a thousand|d2003}} in Alsaria and changed nothing.

How many did this one kill? The ministry's {{178|deaths-off:A,def:off}} are those for whom a doctor wrote the word heat. A doctor writes what he sees. He saw it in the case of José Antonio M., the street sweeper, because the body that he was brought measured {{42.1 degrees|body:B}}; he did not see it in that of a widow of {{88|widow}} who was found sitting before a fan. The university's way is to count all the coffins and subtract the usual number: {{four hundred and twelve|excess:A,def:excess}} more than there should be, in {{eight days|count-days}}.

The sweeper was {{sixty|sweeper:A}}, {{eighteen months|pension}} from his pension. His round, Calle Real and the steps to the castle, {{214|steps}} of them, is now swept at {{five|shift}} in the morning by a man of {{23|sweeper2}}, who says that the stones are still warm at that hour. Nights, that week, stayed {{above 24|night:A}}.

It lasted {{twelve days|len-total,lens:total}} in all. {{Thirty-one|tents:A}} cool rooms were opened in the region's capital; in the one I visited, a library, {{six|library}} people were sleeping and {{a seventh|library7}} was reading. Outside, the hills were on fire, {{12,400 hectares|burn:A,fire:region}} of them this year, {{a fifth|burn-share}}, nearly, of all that has burned in the country.

On {{Sunday the 13th|ease}} it rained for {{nine minutes|rain}}. People stood in it.

== topics
def | deaths certified and excess deaths | scope | definition
max | highest temperature (118 F is 47.8 C) | conflict | 46.2 C against 118 F
rec | new and old record | scope | before and after
fire | burned area in region and country | scope | part and whole
sweeper | age of the sweeper | conflict | 60 against 63
tents | cooling centres | conflict | 31 against 26
adm | admissions in the week to Wednesday | conflict | 1,350 against 1,100
power | peak demand on Wednesday | conflict | 5.2 against 5.48 GW
powerrec | peak now and previous record | scope | other year
ret | return period without and with climate change | scope | other case
deaths-off | deaths off
len | len
thu | thu
most | most
over | over
max-day | max day
prev-max | prev max
prev-y | prev y
night | night
night-since | night since
adm-period | adm period
adm-x | adm x
burn | burn
burn-nat | burn nat
power-t | power t
wed | wed
body | body temperature of the sweeper | conflict | 41.6 against 42.1
shift | shift
sweepers | sweepers
noon | noon
demand | demand
monte | monte
sign | sign
capital | capital
arrive | arrive
ease | ease
excess | excess
count-period | count period
women | women
old-share | old share
over65 | over65
rec-years | rec years
avg-max | avg max
anom | anom
d2003 | d2003
ret-old | ret old
ret-new | ret new
adm-wed | adm wed
power-prev | power prev
power-prev-y | power prev y
solar | solar
wind | wind
gas | gas
imports | imports
other | other
outage | outage
outage-len | outage len
lens | duration so far and in all | scope | other time
max-time | max time
clerk | clerk
read | read
widow | widow
count-days | count days
pension | pension
steps | steps
sweeper2 | sweeper2
len-total | len total
library | library
library7 | library7
burn-share | burn share
rain | rain
== internal
a4 | sum | Solar share at peak 38%; wind 4%; gas 36%; imports 15%; other 11%. | parts sum to 104%
