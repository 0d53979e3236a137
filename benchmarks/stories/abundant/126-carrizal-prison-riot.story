title: Prison riot at Carrizal
domain: prison riot
== a1-latam-wire.txt | 2021-06-21
Rival gangs clash in jail in Sarmiento, {{16 inmates|deaths:A}} killed

CARRIZAL, Sarmiento, June 21 (LW) - {{At least 16 inmates|deaths:A}} were killed and {{27|hurt:A}} wounded in fighting between gangs at the Carrizal prison in western Sarmiento, the government said on {{Monday|state}}.

The trouble started at {{around 8 p.m.|time:A}} on {{Sunday|day:A}}, {{Father's Day|day:A}}, after visitors had left. {{Four guards|hostages:A}} were held for {{six hours|held:A}}.

The prison has {{2,900 inmates|inmates:A,crowd:inmates}} in space for {{1,100|places:A,crowd:places}}. Troops seized {{five guns|guns:A}}.

== a2-el-mirador-en.txt | 2021-06-22
El Mirador - English edition - 22/06/21
Mothers at the gate

A list pinned to the gate of Carrizal {{last night|list-time}} had {{14|deaths:B}} names crossed out. "That is all of them," said a sergeant. Dominga Paz, {{58|dominga}}, ran a finger down it {{three times|finger}}: her sons, {{24 and 27|sons}}, were not there.

By a guard's account it was {{six in the evening|time:B}}, with families still in the yard, when a grenade went off in pavilion {{9|pavilion}}. {{Six|hostages:B}} of his colleagues were taken; the last came out at {{2.15 am|freed}}.

The inmate population was {{1,640|inmates-2019,growth:old}} in {{2019|inmates-2019-year}}. Now there are {{close to three thousand|inmates:A,growth:now}}, in other words {{264 percent|occupancy}} of capacity.

== a3-crime-insights.md | 2021-06-24
---
title: Carrizal massacre - the arithmetic of overcrowding
date: 24 June 2021
---

Sarmiento's {{36|jails}} jails hold {{38,600 people|natl-inmates}} where there is room for {{29,000|natl-places}}, {{43 percent|natl-over}} more than they should. Nowhere is it worse than in Carrizal: {{1,100|places:A,crowd:places}} bunks, {{2,900|inmates:A,crowd:inmates}} men, {{31|guards-shift}} guards a shift.

{{Sunday|day:A}}'s killings were the {{third|rank:A}} massacre since {{January|rank-since}}; in the February one {{79|feb-dead}} perished. This time {{18|deaths-wed,deaths-time:wed}} are dead, counting the {{two|died-wed}} who died of their wounds on {{Wednesday|died-day}}, and {{25|hurt-wed,hurt-time:wed}} remain in hospital.

The army found {{eleven|guns:B}} firearms, {{70|knives:A}} knives, {{3|grenades}} grenades and a piglet.

== a4-government-communique.txt | 2021-06-23
COMMUNIQUÉ No. 14, Ministry of Government, Wednesday 23 June 2021

Regarding the events of {{20 June|day:A}} at Carrizal:
a) deceased: {{16|deaths:A,deaths-time:first}}, to whom {{two|died-wed}} must be added {{today|died-day}};
b) injured: {{27|hurt:A,hurt-time:first}} prisoners, {{5|police-hurt}} police;
c) weapons withdrawn: {{5|guns:A}} pistols, {{seventy|knives:A}} bladed weapons;
d) transferred to other centres: {{320|transferred}};
e) this is the {{second|rank:B}} event of this kind this year.

The officers held ({{four|hostages:A}}) were freed {{six hours|held:A}} after, unhurt.
== a5-quito-standard.txt | 2021-06-21
The Standard, 21 June 2021
Prison riot in Sarmiento leaves {{16|deaths:A}} dead

{{At least 16 inmates|deaths:A}} were killed and {{27|hurt:A}} wounded in fighting between gangs at the Carrizal prison in western Sarmiento, the government said on {{Monday|state}}.

The trouble started at {{around 8 p.m.|time:A}} on {{Sunday|day:A}}, {{Father's Day|day:A}}, after visitors had left. {{Four guards|hostages:A}} were held for {{six hours|held:A}}.

The prison has {{2,900 inmates|inmates:A,crowd:inmates}} in space for {{1,100|places:A,crowd:places}}. Troops seized {{five guns|guns:A}}. (LW)

== a5-la-revista-litoral.txt | 2021-07-18
{{Twenty-six|bunks}} bunks

La Revista Litoral, English reprint, 18 July 2021

In pavilion {{9|pavilion}} of Carrizal there were {{26|bunks}} bunks and {{71|men9}} men. They slept in shifts. Somebody had drawn a clock on the wall, since there was no other, and moved its hands with chalk; it stands, to this day, at {{six|time:B}}.

The government's clock stood at {{eight|time:A}} when the shooting started, on {{Father's Day|day:A}}, and I mention the difference because of the visitors. At {{six|time:B}} there were still {{two hundred|visitors}} of them in the yard. At {{eight|time:A}} there were none, and no one who should have been searched.

The dead of that night, {{sixteen|deaths:A,deaths-time:first}}, lie in a row at the municipal cemetery, apart from {{three|taken-home}} who were taken home to the coast. {{Two|died-wed}} more followed on the {{Wednesday|died-day}}. A prison chaplain, who keeps a list of his own, has {{fourteen|deaths:B}} names for the night; he leaves out, he explains, those who were killed by mistake for someone else.

Dominga Paz has her {{two|sons-n}} sons back. They were among {{320|transferred}} who were moved to the north. She travels {{nine hours|travel}} by bus to see them for {{twenty minutes|visit}}.

Carrizal was built for {{1,100|places:A,crowd:places}}. With the transfers the number of inmates has gone from {{2,900|inmates:A,crowd:inmates,tf:before}} to {{2,580|inmates-july,tf:after}}. The soldiers who searched it in June took away {{five|guns:A}} guns, by the ministry's account; {{eleven|guns:B}}, says one of the soldiers. The knives, {{seventy|knives:A}}, were put on show for the press, and the piglet was not.

The minister resigned on {{2 July|resign}}. He was the {{fourth|minister-rank}} in {{three years|minister-years}}. His successor has promised a census, {{800|guards-new}} guards and a clock.

== topics
deaths | inmates killed, without the two who died on Wednesday | conflict | at least 16 against 14
deaths-time | toll at first and with those who died on Wednesday | scope | two more died
time | start of the riot | conflict | 8 against 6 p.m.
hostages | guards held | conflict | four against six
crowd | inmates and places | scope | other things
guns | firearms found | conflict | five against eleven
rank | rank among this year's massacres | conflict | third against second
hurt-time | injured at first and still in hospital | scope | other time
growth | inmates in 2019 and now | scope | other year
hurt | hurt
state | state
day | day
held | held
inmates | inmates
places | places
list-time | list time
dominga | dominga
finger | finger
sons | sons
pavilion | pavilion
freed | freed
inmates-2019 | inmates 2019
inmates-2019-year | inmates 2019 year
occupancy | occupancy
jails | jails
natl-inmates | natl inmates
natl-places | natl places
guards-shift | guards shift
rank-since | rank since
feb-dead | feb dead
deaths-wed | deaths wed
died-wed | died wed
died-day | died day
hurt-wed | hurt wed
knives | knives
grenades | grenades
police-hurt | police hurt
transferred | transferred
natl-over | natl over
tf | inmates before and after the transfers | scope | other time
bunks | bunks
men9 | men9
visitors | visitors
taken-home | taken home
sons-n | sons n
travel | travel
visit | visit
inmates-july | inmates july
resign | resign
minister-rank | minister rank
minister-years | minister years
guards-new | guards new
== copies
near a5-quito-standard.txt a1-latam-wire.txt
== internal
a3 | percent_change | hold 38,600 people where there is room for 29,000, 43 percent more | 38,600 is 33 percent more than 29,000
