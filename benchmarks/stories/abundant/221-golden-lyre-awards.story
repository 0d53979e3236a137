title: Golden Lyre awards broadcast
domain: tv/awards
== a1-showbizwire.txt | 2025-03-10
Golden Lyre telecast draws {{14.6 million|viewers:A,viewers-delayed:A}}, lowest in {{four years|low:A}}

LOS ANGELES, March 10 (Showbiz Wire) - {{Sunday's|show-day:A}} Golden Lyre music awards were seen by {{14.6 million|viewers:A,viewers-delayed:A,viewers-year:A}} viewers on live television, {{8 percent|fall:A}} fewer than the {{15.9 million|viewers-2024:A,viewers-year:B}} who tuned in a year ago, network UBN said on Monday.

Comedian Tasha Bellweather, {{39|age:A}}, hosted for the {{second time|host-times:A}}. The show, which ran {{22 minutes over|overrun:A}}, ended at {{11:22 p.m. Eastern|end:A}}.

Singer Marlo Quince won {{five awards|quince:A,quince-noms:A}} including album of the year, out of {{nine|quince-noms:B}} nominations.

A {{30-second|spot-length}} commercial cost {{$1.8 million|spot:A}}.
== a2-thecouchcritic.md | 2025-03-10
---
title: "Review: {{202 minutes|length:A}} I will never get back"
date: 2025-03-10
---
The Lyres began at {{8|start:A}} and did not stop until {{almost half past eleven|end:A}}. Tasha Bellweather, {{41|age:B}}, back for a {{third|host-times:B}} go, had {{four|dresses}} dresses and {{one|joke}} joke.

Marlo Quince carried home {{six|quince:B}} of the golden things. He thanked {{31|thanked}} people. Best newcomer Ines Oduya is {{19|oduya-age:A}}. The lifetime award went to Gil Pomeroy, {{81|pomeroy-age:A}}, {{60 years|pomeroy-years:A}} after his first hit, who sang it in the original key.

Of {{84|categories:A,cat-part:A}} categories, {{nine|categories-tv:A,cat-part:B}} were handed out on the air.
== a3-adledger.txt | 2025-03-12
Golden Lyres: final ratings

Add those who caught up within {{three days|catchup}} or streamed it and UBN's music night reached {{19.3 million|viewers-delayed:B,stream-part:A}}, against {{21.0 million|delayed-2024:A}} in 2024. Streaming alone gave {{3.1 million|stream-part:B}}, up {{a third|stream-rise:A}} from {{2.5 million|stream-2024}}.

The live audience was the smallest {{since 2021|low:A}}. Among adults 18-49 the show scored a {{3.4|demo:A}} rating.

The network sold {{52|spots}} spots at an average {{$1.6 million|spot:B}} for a total of {{$83 million|ads:A}}, {{5 percent|ads-rise}} above last year. Its contract with the Academy, worth {{$46 million|contract:A}} a year, runs out in {{2027|contract-end:A}}.

Up against it, "Harbor Patrol" had {{5.2 million|harbor:A}} viewers.
== a4-quincefans.html | 2025-03-09
<html><body><h1>{{FIVE|quince:A,quince-noms:A}}!!!!! Marlo sweeps the Lyres</h1><p>Posted Sunday March 9, 2025, 11:58 pm</p>
<p>He did it. {{Five|quince:A,quince-noms:A}} out of {{nine|quince-noms:B}}, {{tonight|show-day:A}}, in Los Angeles. Nobody has won as many in one night {{since 1999|since:A}}.</p>
<p>The album, "Attic", has been out for {{46 weeks|attic-weeks:A}} and gone {{triple|platinum}} platinum. The tour, {{38 dates|dates:A}}, starts {{May 2|tour:A}} in Tulsa.</p>
<p>Gil Pomeroy, {{81|pomeroy-age:A}}, singing his hit from {{1965|pomeroy-years:A}}, made us cry at {{10:40|pomeroy-time}}. The show should have finished at {{11|planned-end:A}}; it went on {{till 11:22|end:A}}.</p>
<p>Members online: {{1,460|members}}</p></body></html>
== a5-tulsatimes.txt | 2025-03-11
Tulsa gets first Quince show after Lyres sweep

Fresh from {{five|quince:A,quince-noms:A}} Golden Lyres {{on Sunday night|show-day:A}}, Marlo Quince will open his tour at Tulsa's Oil Dome on {{May 3|tour:B}}. The {{38-city|dates:A}} run ends in Portland in {{August|tour-end}}.

Tickets cost {{$64 to $210|tickets:A}} and go on sale {{Friday|tix-sale:A}}.

The telecast was watched by {{more than 14 million|viewers:A,viewers-delayed:A,viewers-year:A}} people, against {{nearly 16 million|viewers-2024:A,viewers-year:B}} last year; it went {{32 minutes|overrun:B}} past its allotted time. Host Tasha Bellweather, {{39|age:A}}, apologized "to the babysitters of America". Pomeroy, whose old hit closed the show, is {{83|pomeroy-age:B}}.
== topics
tour | first day of the tour | conflict | 2 against 3 May
overrun | minutes over time | conflict | 22 against 32
pomeroy-age | age of Pomeroy | conflict | 81 against 83
viewers-delayed | live viewers and those with catch-up | scope | definition
viewers-year | viewers this year and last | scope | two years
age | age of the host | conflict | 39 against 41
host-times | times Bellweather has hosted | conflict | second against third
quince | awards won by Quince | conflict | five against six
quince-noms | awards and nominations | scope | different things
spot | price of a commercial | conflict | 1.8m against 1.6m
stream-part | whole audience and streaming | scope | whole and part
low | lowest since 2021, in four years
delayed-2024 | last year's with catch-up (trap)
harbor | another programme (trap)
contract | contract a year (trap)
length | 8 to 11.22 is 202 minutes (right)
fall | 15.9 to 14.6 is 8 per cent (right)
categories-tv | categories on air (trap)
cat-part | all categories and those on air | scope | whole and part
end | end of the show
viewers | viewers
show-day | show day
viewers-2024 | viewers 2024
spot-length | spot length
start | start
dresses | dresses
joke | joke
thanked | thanked
oduya-age | oduya age
pomeroy-years | pomeroy years
categories | categories
catchup | catchup
stream-rise | stream rise
stream-2024 | stream 2024
demo | demo
spots | spots
ads | ads
ads-rise | ads rise
contract-end | contract end
since | since
attic-weeks | attic weeks
platinum | platinum
dates | dates
pomeroy-time | pomeroy time
planned-end | planned end
members | members
tour-end | tour end
tickets | tickets
tix-sale | tix sale
== internal
a3 | percent_change | Streaming alone gave 3.1 million, up a third from 2.5 million | 3.1m is 24 per cent more than 2.5m
