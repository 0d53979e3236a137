title: Concert hall in Velsund reopens
domain: culture
== a1-northseapress.txt | 2026-01-16
Velsund concert hall reopens {{18 months|late:A}} late

VELSUND, Denmark, Jan 15 (North Sea Press) - The concert hall of Velsund opened its doors again on {{Thursday|open-day:A}} after a rebuild that took {{four and a half years|works:A,works-plan:B}} and cost {{1.38 billion kroner ($215 million)|cost:A,cost-plan:A}}, {{nearly double|cost-double}} the {{720 million|cost-plan:B}} planned.

The Velsund Symphony under chief conductor Ayumi Terada, {{38|terada:A}}, played Nielsen before an invited audience of {{1,640|seats:A,seats-old:A}}, every seat in the house.

The hall now has {{116 fewer seats|seats-fewer:A}} than before and a reverberation time of {{2.1 seconds|reverb:A,reverb-old:A}} instead of {{1.6|reverb-old:B}}.

The first public concert, on {{Saturday|public:A}}, sold out in {{nine minutes|soldout:A}}.
== a2-velsundfolkeblad.txt | 2026-01-16
At last! (But who left the heating off?)

It was {{14 degrees|indoor:A}} in the foyer and nobody minded. At {{19.30|start:A}} {{last night|open-day:A}} Mayor Bodil Krag cut the ribbon, and the city had its hall back after {{1,640 days|days}} and {{three|mayors}} mayors.

The bill to the taxpayer: {{1.38 billion|cost:A,cost-plan:A,cost-gift:A}}, less {{310 million|gift:A,cost-gift:B}} given by the Lassen foundation. When the council voted, in {{March 2021|vote-date:A}}, it was told {{720|cost-plan:B}}.

The Terada era starts with {{2,340|subs:A,subs-years:A}} subscribers; before the closure there were {{3,900|subs-years:B}}: {{half|subs-lost}} are gone. Seats: {{1,640|seats:A,seats-old:A}}, down from {{1,756|seats-old:B}}. Legroom: up {{six centimetres|legroom:A}}.

"You can hear a page turn in row {{38|row}}," said flautist Jens Toft, {{61|toft}}.

A ticket for {{Saturday's|public:A}} Mahler changed hands for {{4,000 kroner|black:A,black-face:A}}. Printed price: {{495|face:A,black-face:B}}.
== a3-acousticsandarts.md | 2026-01-21
---
title: "Velsund: the sound of {{1.45 billion|cost:B}}"
date: 2026-01-21
---
Terada ({{41|terada:B}}) stops, listens, smiles. The echo of the last chord takes {{2.4 seconds|reverb:B}} to die, half as long again as in the old room ({{1.6|reverb-old:B}}).

What has changed: a ceiling raised by {{3.2 m (10 ft 6 in)|ceiling:A}}, {{11,800|tiles:A}} ceramic tiles, a floor that floats on {{96|springs:A}} steel springs. What hasn't: the organ of {{1958|organ:A}}, with its {{4,212 pipes|pipes:A}}, cleaned for {{19 million|organ-cost:A}}.

It opened {{on 15 January|open-day:A}}, {{two years|late:B}} behind schedule. Demolition had begun in {{July 2021|begin:A}}; the job was meant to take {{three years|plan-years:A,works-plan:A}}.

There's room for {{1,640|seats:A,seats-old:A}}. The rival hall in Aarlev, with {{1,730|aarlev:A}}, cost {{1.38 billion|aarlev-cost:A}} in 2017.
== a4-ticketpage.html | none
<html><body><h1>Velsund Koncerthus: spring season</h1>
<ul>
<li>{{Sat 17 January|public:A}}, {{19:30|sat-start}}: Mahler 3 (sold out in {{twelve minutes|soldout:B}})</li>
<li>{{22 January|jan22}}: Terada, Sibelius 5. {{195-495 kr|face-range}}</li>
<li>{{8 May|may8}}: Organ night</li>
</ul>
<p>Season tickets: {{2,340|subs:A,subs-years:A}} sold. New: {{116|cheap:A}} places at {{95 kr|cheap-price:A}} for under-25s at every concert.</p>
<p>Box office {{10-17|box}}, tel. 98 55 01 38. Torvet 4</p></body></html>
== a5-orchestranews.txt | 2026-01-15
Velsund Symphony comes home

After {{four and a half|works:A,works-plan:B}} years in a former fish auction, the Velsund Symphony moves back into its own hall {{tonight|open-day:A}}. There are {{1,640|seats:A,seats-old:A}} seats, {{116|seats-fewer:A}} fewer than there were, and an organ whose {{4,122|pipes:B}} pipes have been cleaned for {{19 million|organ-cost:A}} kroner.

The price: {{1.38 billion|cost:A,cost-plan:A,cost-gift:A}} kroner, of which {{310 million|gift:A,cost-gift:B}} was donated. The plan had spoken of {{0.72|cost-plan:B}} billion and of an opening {{a year and a half|late:A}} ago.

Chief conductor Ayumi Terada, {{38|terada:A}}, has a contract until {{2029|terada-contract:A}}. The orchestra, founded in {{1936|orchestra:A}}, has {{86|players:A}} players. Reverberation: {{2.1 seconds|reverb:A,reverb-old:A}}.
== topics
pipes | pipes of the organ | conflict | 4,212 against 4,122
orchestra | orchestra founded (trap)
late | delay of the opening | conflict | 18 months against two years
works-plan | real and planned length of the works | scope | plan and actual
cost | cost of the rebuild | conflict | 1.38bn against 1.45bn
cost-plan | cost and plan | scope | plan and actual
cost-gift | whole cost and gift | scope | whole and part
terada | age of Terada | conflict | 38 against 41
reverb | reverberation time now | conflict | 2.1 against 2.4 seconds
reverb-old | reverberation now and before | scope | time
seats-old | seats now and before | scope | time
soldout | time until the first concert sold out | conflict | nine against twelve minutes
subs-years | subscribers now and before | scope | time
black-face | resale and printed price | scope | different prices
days | days, like the seats (trap)
aarlev-cost | cost of another hall (trap)
aarlev | seats of another hall (trap)
cheap | cheap places (trap, like the fewer seats)
row | row (trap)
seats-fewer | 1,756 less 1,640 is 116 (right)
open-day | opening, Thursday 15 January 2026
public | first public concert, Saturday 17 January 2026
works | July 2021 to January 2026 is four and a half years (right)
cost-double | cost double
seats | seats
indoor | indoor
start | start
mayors | mayors
gift | gift
vote-date | vote date
subs | subs
legroom | legroom
toft | toft
black | black
face | face
ceiling | ceiling
tiles | tiles
springs | springs
organ | organ
organ-cost | organ cost
begin | begin
plan-years | plan years
sat-start | sat start
jan22 | jan22
face-range | face range
may8 | may8
cheap-price | cheap price
box | box
subs-lost | subs lost
terada-contract | terada contract
players | players
== internal
a2 | percent_change | starts with 2,340 subscribers; before the closure there were 3,900: half are gone | 40 per cent are gone
