title: Escape from Saint-Hilaire remand prison
domain: prison escape
== a1-quebec-wire.txt | 2022-08-08
{{Three inmates|escaped:A}} escape from Laurentide jail

MONT-CALVAIRE, Quebec, Aug. 8 (NPC) - {{Three prisoners|escaped:A}} awaiting trial climbed out of a jail north of Montreal on {{Sunday night|day:A}}, police said. {{One|caught-mon}} was recaptured {{within hours|caught-when}}.

A guard noticed a rope of bed sheets at {{11:35 p.m.|noticed:A}} during a head count. The jail, built for {{180|capacity:A,cap-pop:cap}}, held {{231|population:A,cap-pop:pop}}.

Still at large are Dave Thibodeau-Roy, {{34|dave:A}}, charged with attempted murder, and Kevin Lachapelle, {{28|kevin:A}}, accused of {{nine|holdups:A}} bank holdups. A reward of {{$10,000|reward:A}} is offered.

== a2-le-nordet.txt | 2022-08-09
LE NORDET (English service), Tuesday 9 August

The bars of cell {{214|cell}} had been cut with a wire over {{three weeks|sawing:A}}, the union of prison officers says. The men let themselves down {{11 metres|height:A}} and crossed a fence that had been without power since {{July 29|fence-off}}.

It was after {{one in the morning|noticed:B}}, union president Ghislaine Fortin-Meunier said, when anyone realised that they were missing. {{Two|guards-night,gn:real}} guards were watching {{94|wing}} prisoners; the rule is {{four|guards-rule,gn:rule}}.

Lachapelle, a {{31-year-old|kevin:B}} from Laval, is suspected in {{a dozen|holdups:B}} robberies. Police ask the public not to approach him. Tips: 1-800-555-0139.

== a3-north-american-news.md | 2022-08-10
---
title: 'Fugitive found in hayloft {{60 km|hay-km}} from jail'
date: 2022-08-10
---

The {{second|second-fug}} of {{three|escaped:A}} men who broke out of a Quebec remand centre on {{August 7|day:A}} was arrested on {{Tuesday|dave-caught:A}} evening in a hayloft in Sainte-Rose-du-Lac.

Dave Thibodeau-Roy, {{34|dave:A}}, had walked for {{two nights|walked}}. A farmer, {{78|farmer}}, thought he was a raccoon.

The hunt for Kevin Lachapelle involves {{140 officers|officers:A}} and {{two helicopters|helis}}. The reward for him has been {{doubled|reward-x}} to {{C$20,000|reward-new:A,reward-change:new}}.

Crowding is common: the {{180-place|capacity:A,cap-pop:cap}} centre housed {{over 230|population:A,cap-pop:pop}} on the night.

== a4-lakeside-post.txt | 2022-08-12
All back behind bars

Kevin Lachapelle gave himself up at a gas station on {{Thursday|kevin-caught}}, {{four days|freedom}} after he and {{three|escaped:B}} fellow inmates shinned {{36 feet|height:A}} down the wall of Saint-Hilaire on a rope of linen. He had {{$4.10|cash}} on him and asked for a sandwich.

The man who hid in the hay had been caught on {{Wednesday|dave-caught:B}} morning, a neighbour insisted.

Some {{200 police|officers:B}} had been looking for him. The reward, which began at {{$10,000|reward:A,reward-change:old}}, will not be paid.

The minister promised {{$2.4 million|upgrade}} for new fences at {{six|six-jails}} jails, that is, {{$400,000|per-jail}} each. The cutting had gone on for {{twenty-one days|sawing:A}} unheard.
== a5-justice-dept.txt | 2022-11-30
Quebec inspectorate of prisons: report on the Saint-Hilaire escape

Published {{30 November 2022|rep}}

The {{three|escaped:A}} men left by the window of cell {{214|cell}} between {{22:50|win-from}} and {{23:10|win-to}} on {{7 August|day:A}}. The count at {{23:35|noticed:A}} found the beds stuffed. Officers on duty in the wing: {{two|guards-night,gn:real}}, where {{four|guards-rule,gn:rule}} were required. A hearing on the report is set for {{Friday 12 January 2023|hearing}}. Prisoners: {{231|population:A,cap-pop:pop,pn:aug}}; since reduced to {{198|pop-nov,pn:nov}}.

Length of rope: {{11.4 m|height:A}}. Cost of the hunt: {{$1.3 million|hunt}}. Reward, twice raised? No: once, from {{$10,000|reward:A,reward-change:old}} to {{$20,000|reward-new:A,reward-change:new}}.

In {{2021|esc-y}} there were {{nine|esc21,es:a}} escapes in the province, {{eleven|esc20,es:b}} in {{2020|esc-y20}}.

== topics
escaped | number of escapers | conflict | three against he and three others
cap-pop | capacity and prisoners | scope | different things
noticed | when the escape was noticed | conflict | 11:35 p.m. against after one
kevin | age of Lachapelle | conflict | 28 against 31
holdups | robberies he is accused of | conflict | nine against a dozen
reward-change | reward before and after | scope | doubled
dave-caught | day Thibodeau-Roy was caught | conflict | Tuesday evening against Wednesday morning
officers | officers in the hunt | conflict | 140 against 200
day | day
caught-mon | caught mon
caught-when | caught when
capacity | capacity
population | population
dave | dave
reward | reward
cell | cell
sawing | sawing
height | height
fence-off | fence off
guards-night | guards night
wing | wing
guards-rule | guards rule
hay-km | hay km
second-fug | second fug
walked | walked
farmer | farmer
helis | helis
reward-x | reward x
reward-new | reward new
kevin-caught | kevin caught
freedom | freedom
cash | cash
upgrade | upgrade
six-jails | six jails
per-jail | per jail
gn | guards on duty and required | scope | rule against actual
pn | prisoners in August and in November | scope | other time
es | escapes in two years | scope | other year
rep | rep
win-from | win from
win-to | win to
pop-nov | pop nov
hunt | hunt
esc-y | esc y
esc21 | esc21
esc20 | esc20
esc-y20 | esc y20
hearing | hearing
== internal
a5 | weekday | Friday 12 January 2023 | 12 January 2023 is a Thursday
