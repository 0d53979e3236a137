title: Heatwave in the Zaravand valley
domain: climate
== a1-gulfnewsagency.txt | 2023-07-19
Mercury hits {{51.3 C|peak:A,peak-vs-night:A}} as heatwave grips southern Zaravand

SHAHRPEY, July 19, 2023 (GNA) - Zaravand's weather service said {{Tuesday|peak-day:A}} was the hottest day in the country's history, with {{51.3 degrees Celsius (124.3 Fahrenheit)|peak:A,peak-vs-night:A,record-old-new:A}} measured at Dastgerd airport at {{3.40 p.m.|peak-time:A}}

The previous record, {{50.7 C|old-record:A,record-old-new:B}}, was set at the same station in {{July 2017|old-record-year:A}}.

Nights bring little comfort. The temperature in Shahrpey did not fall below {{34.9 C|night:A,peak-vs-night:B}} on Monday night.

The health ministry said {{42 people|deaths:A,deaths-time:A}} had died of heat-related causes since the heatwave began on {{July 9|start:A}}, and {{1,870|hospital:A,hospital-later:A}} had been treated in hospitals. Most of the dead were aged {{over 65|over65}}.

Power demand reached an all-time high of {{14,600 megawatts|demand:A}}, {{some 900 MW|shortfall:A}} more than the grid can supply. Rolling blackouts of {{two hours|blackout:A}} have been ordered in {{six provinces|provinces:A}}.

The {{three|hospitals-b}} hospitals of Shahrpey have taken on {{220|staff-extra:A}} nurses from the north. Water is being brought by {{85 tankers|tankers:A}} to {{140 villages|villages:A,villages-wells:A}} whose wells have run dry, at {{20 litres|litres:A}} a person a day.

Wheat, already cut, escaped the worst, but the date crop may be {{30 percent|dates:A}} smaller than last year's {{410,000 tonnes|dates-2022:A,dates-crop:A}}, the agriculture ministry said.

Government offices in the south will close at {{11 a.m.|offices:A}} until the end of the week. Temperatures are expected to ease to {{46 degrees|forecast:A}} by {{Saturday|ease:A}}.

July temperatures in the valley average {{41.8 C|july-mean:A}}. They have risen by {{1.9 C|warming:A}} since {{1975|warming-since:A}}, {{nearly twice|warming-ratio}} the global rate.
== a2-shahrpeyherald.txt | 2023-07-20
Dastgerd: the town where the spoons melt
Shahrpey Herald, 20 July. From our correspondent

The bakery of Parviz Nouri opens at {{2 in the morning|bakery}} now and shuts at {{7|bakery-shut}}. "At {{ten|ten}} the dough cooks by itself," he says.

His town of {{28,000|town}} people entered the record books this week with a reading of {{51.8|peak:B}} in the shade, at {{twenty to four|peak-time:A}} on {{the afternoon of the 18th|peak-day:A}}. The old mark of {{50.7|old-record:A}} had stood for {{six years|old-record-year:A}}.

The heat arrived {{on 10 July|start:B}}. Since then, the governor's office says, {{over 1,800|hospital:A,hospital-later:A}} have needed hospital care.

By last night the dead numbered {{57|deaths:B,deaths-time:B}}, the ministry said, after {{42|deaths:A,deaths-time:A}} the day before; {{nine|deaths-workers:A}} were building workers. A foreman was arrested for keeping men on a roof at {{1pm|roof}}, when labour law forbids outdoor work between {{11 and 4|ban-hours:A}}.

In the villages the wells are dust. Lorries, {{58|tankers:B}} of them, go round to {{140|villages:A}} hamlets; each head is allowed {{twenty litres|litres:A}}, and a cow {{fifteen|litres-cow:A}}. From Tabrun came {{over two hundred|staff-extra:A}} nurses in {{five|buses}} buses.

The date growers reckon that {{two in five|dates:B}} of their fruit have dried on the stalk.

The current is off for {{three hours|blackout:B}} a day, in {{half a dozen|provinces:A}} provinces. Ice costs {{60,000 rials|ice:A}} a block; a fortnight ago it was {{25,000|ice-before:A}}.

At the hospital, {{51|beds}} of {{120 beds|beds-all}} are taken by patients with sunstroke, or {{more than 42 per cent|beds-share:A}}.

Offices in the south shut {{an hour before noon|offices:A}}; schools are on holiday.
== a3-climatechart.md | 2023-07-21
---
title: How unusual was Dastgerd's {{51.3 °C|peak:A,record-old-new:A}}?
date: 2023-07-21
---

On {{18 July 2023|peak-day:A}} a station at {{26 m|altitude}} above sea level measured the highest temperature yet in Zaravand, beating the maximum of {{22 July 2016|old-record-year:B}} by {{0.6 °C|beat:A}}.

What the data say:

1. The record has been broken {{four times|broken:A}} since {{2000|since2000}}.
2. July in the valley is now {{1.9 °C (3.4 °F)|warming:A}} warmer than in {{the mid-seventies|warming-since:A}}; the world as a whole, {{about 1 °C|world:A}}.
3. An event like this would have been expected {{once in 180 years|return-old}} in the old climate. Now: {{once in 15|return-new}}.
4. The hot spell had lasted {{ten days|spell:A}} when it peaked. The one of {{2017|spell-2017-year}} lasted {{16|spell-2017:A}}.

The night matters more than the day. In Shahrpey the minimum was {{33.9 °C|night:B}}.

A rise of the July mean from {{39.9 °C|july-rise:B}} to {{41.8 °C|july-mean:A,july-rise:A}} may not sound like much. But days above {{50 °C|fifty}}, of which there were {{two|fifty-80s}} in the whole of the 1980s, have numbered {{nine|fifty-now:A}} this decade.

Electricity use peaked at {{14.6 GW|demand:A}}. Solar, at {{2.1 GW|solar:A}}, met {{one seventh|solar-share:A}} of it.

What about food? Last year the valley gave {{0.41 million tonnes|dates-2022:A,dates-crop:A}} of dates. The ministry's forecast for this autumn is {{287,000|dates-crop:B}}, which is {{three tenths|dates:A}} less.
== a4-worldbulletin.txt | 2023-07-24
Heat toll passes {{80|deaths-later:A,deaths-time:C}} in Zaravand

The number of people killed by the heatwave in Zaravand rose to {{83|deaths-later:A,deaths-time:C}} over the weekend, officials said on {{Monday|statement}}, as temperatures at last dropped, to {{45 C (117 F)|now-temp}} on {{Saturday|ease:A}}.

In all {{3,240 people|hospital-later:B}} have been admitted to hospitals since {{the second week of July|start-week}}. The dead include {{14|deaths-workers:B}} labourers.

The grid operator lifted power cuts in {{four of the six|provinces-lifted}} provinces, leaving {{three|provinces-left}} with outages. It said demand, which had peaked at {{16,400 MW|demand:B}}, was back to {{12,900|demand-now:A}}.

Neighbouring Qashmir reported {{51|qashmir-deaths:A}} deaths and a peak of {{50.2|qashmir-peak:A}}.
== a5-weatherdesk.txt | 2023-07-19
Zaravand breaks its heat record

The thermometer at Dastgerd airport read {{51.3|peak:A,record-old-new:A,peak-vs-night:A}} degrees {{on Tuesday|peak-day:A}} at {{twenty to four|peak-time:A}} in the afternoon, {{six tenths|beat:A}} above the mark that had stood since {{2017|old-record-year:A}}.

The heat, now in its {{11th day|spell-day:A}}, has cost {{42|deaths:A,deaths-time:A}} lives. Hospitals report {{1,870|hospital:A,hospital-later:A}} admissions.

Temperatures will drop to {{46|forecast:A}} at the weekend. Inland, Tabrun reached {{47.9|tabrun:A}}. The world record is {{56.7|world-record:A}}.

{{Six|provinces:A}} provinces have power cuts of {{two hours|blackout:A}} after demand hit {{14.6 gigawatts|demand:A}}; the grid is short of {{1,900 megawatts|shortfall:B}}. Offices close at {{11|offices:A}}.
== topics
shortfall | shortfall of the grid | conflict | 900 against 1,900 MW
tabrun | peak elsewhere (trap)
world-record | world record (trap)
tankers | water tankers | conflict | 85 against 58
dates | loss of the date crop | conflict | 30 per cent against two in five
dates-crop | date crop last year and forecast | scope | two years
litres-cow | water for a cow (trap)
villages | villages supplied
july-rise | July mean before and now | scope | time
peak | highest temperature | conflict | 51.3 against 51.8
peak-vs-night | highest and night minimum | scope | day and night
record-old-new | new and old record | scope | time
peak-day | day of the record, Tuesday 18 July 2023
old-record-year | year of the old record | conflict | 2017 (six years) against 2016
start | first day of the heatwave | conflict | 9 against 10 July
deaths | deaths so far, Wednesday and Thursday reports | scope | rising
deaths-time | deaths by report | scope | rising
blackout | length of daily power cuts | conflict | two against three hours
night | night minimum in Shahrpey | conflict | 34.9 against 33.9
demand | peak power demand | conflict | 14,600 against 16,400 MW
hospital-later | hospital patients later | scope | time
deaths-workers | workers among the dead | scope | time
qashmir-deaths | deaths in another country (trap)
qashmir-peak | peak in another country (trap)
beds-share | 51 of 120 is 42.5% (right)
peak-time | peak time
old-record | old record
hospital | hospital
over65 | over65
provinces | provinces
offices | offices
forecast | forecast
ease | ease
july-mean | july mean
warming | warming
warming-since | warming since
warming-ratio | warming ratio
bakery | bakery
bakery-shut | bakery shut
ten | ten
town | town
roof | roof
ban-hours | ban hours
ice | ice
ice-before | ice before
beds | beds
beds-all | beds all
altitude | altitude
beat | beat
broken | broken
since2000 | since2000
world | world
return-old | return old
return-new | return new
spell | spell
spell-2017-year | spell 2017 year
spell-2017 | spell 2017
fifty | fifty
fifty-80s | fifty 80s
fifty-now | fifty now
solar | solar
solar-share | solar share
deaths-later | deaths later
statement | statement
now-temp | now temp
start-week | start week
provinces-lifted | provinces lifted
provinces-left | provinces left
demand-now | demand now
hospitals-b | hospitals b
staff-extra | staff extra
villages-wells | villages wells
litres | litres
dates-2022 | dates 2022
buses | buses
spell-day | spell day
== internal
a4 | conversion | 45 C (117 F) | 45 C is 113 F
a4 | sum | leaving three with outages | six less four is two
