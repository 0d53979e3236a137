title: Opening and prizes of the Montclar film festival
domain: film
== a1-lakesidegazette.txt | 2023-09-11
Slovene first-timer takes Golden Swan at Montclar
Lakeside Gazette, Monday 11 September 2023. From our film correspondent Honor Blythe-Castell

"Salt for the Cattle", a {{93-minute|running:A}} drama shot in a single valley with {{11 actors|actors}} and {{340 cows|cows:A}}, won the Golden Swan at the {{58th|edition:A}} Montclar Film Festival {{on Saturday night|prize-day:A}}.

Its director, Neza Podlogar, {{29|age:A}}, is the youngest winner since the prize was first given in {{1961|first-prize:A}}, and only the {{seventh|women-nth:A}} woman. She made the film for {{€870,000|budget:A,budget-fund:A}}, of which {{€500,000|budget-fund:B}} came from the state film fund in Ljubljana.

The jury of {{nine|jury:A}}, led by the Korean actor Baek Seo-jun, is understood to have needed {{three|ballots:A}} ballots. The prize is worth {{75,000 Swiss francs|prize:A}}.

The Grand Jury Prize went to Brazil's "Noon Ferry", and the acting awards to {{82-year-old|acting-age:A}} Ingeborg Thal and to Tom Ashgrove, who is {{9|ashgrove:A}}.

It has been a good year for Montclar after two poor ones. Organisers sold {{148,000 tickets|tickets:A,tickets-years:A,tickets-rev:A}} over {{eleven days|days:A}}, {{19 per cent|tickets-rise:A}} up on the {{124,000|tickets-years:B}} of 2022, and showed {{214 films|films:A,films-comp:A}}, {{18|films-comp:B}} of them in competition, from {{67 countries|countries:A}}. On the piazza, which seats {{6,500|piazza:A}}, it rained on only {{two|rain}} evenings.

The festival's budget, of {{16.2 million francs|fest-budget:A}}, is met by the canton ({{38 per cent|canton:A}}), sponsors and the box office. Director Fabrice Monnard, whose contract runs out in {{2024|monnard:A}}, declined to say if he would stay.

Not all was harmony. On the {{third evening|strike-evening:A}} stagehands demanding {{6 per cent|wage-claim:A,wage-result:A}} more pay delayed a gala by {{50 minutes|gala-delay:A}}; they were given {{3.5|wage-result:B}}. And {{211 people|walkout:A}} walked out of "Ash Hour", a film {{four hours|ash:A}} long.

Next year's edition will run from {{28 August to 7 September|next:A}}.
== a2-kinofil.html | 2023-09-09
<html><head><title>Podlogar wins in Montclar</title></head><body>
<div id="menu">Film | Serije | Razpisi | Arhiv (2,140)</div>
<h2>Podlogar wins Montclar with cows and conviction</h2>
<p>KinoFil English edition &middot; 9.9.2023 &middot; 23:41</p>
<p>It is the greatest success of Slovene film {{in 22 years|slovene-since:A}}. {{Tonight|prize-day:A}}, a little after {{ten|ten}}, Neza Podlogar ({{31|age:B}}) walked up the {{14|stairs}} stairs of the piazza stage in rubber boots to fetch the Golden Swan for <i>Sol za živino</i>.</p>
<p>“We had {{24 days|shoot:A}} and one lens,” she said. The picture cost {{€780,000|budget:B}}; the Film Centre put in {{half a million|budget-fund:B}}, Radio-Television Slovenia {{€120,000|rtv:A}}.</p>
<p>The prize money is {{CHF 75,000|prize:A}} ({{about €78,500|prize-eur}}), to be split evenly between director and producer, which gives each of them {{CHF 37,500|prize-half:A}}.</p>
<p>Everyone else will remember the walk-outs. From the {{240-minute|ash:A}} “Ash Hour” fled {{more than 300|walkout:B}} of a house of {{1,900|ash-house:A}}. Podlogar stayed to the end. “I have milked cows for longer,” she said.</p>
<p>The decision of the {{nine|jury:A}} jurors was unanimous {{at the first|ballots:B}} time of asking, president Baek told the press.</p>
<p>In Slovenia the film opens {{on 5 October|release:A}}, in {{23 cinemas|cinemas:A}}. It runs {{an hour and 33 minutes|running:A}}.</p>
<p>Tickets for the Ljubljana premiere: €{{8.70|ticket}}. Box office 01 555 87 00</p></body></html>
== a3-screenbusiness.md | 2023-09-15
---
title: "Montclar wrap: more tickets, more films, fewer deals"
date: 2023-09-15
---
**Attendance.** Final admissions were {{151,300|tickets-years:A2,tickets-rev:B}}, says the festival, correcting upwards the {{148,000|tickets:A,tickets-rev:A}} given on closing night. Last year: {{124,000|tickets-years:B}}.

**Films.** {{214|films:A,films-comp:A,films-years:A}} titles, against {{189|films-years:B}} in 2022. The main competition had {{eighteen|films-comp:B}}, {{eight|women-comp}} by women. World premieres: {{102|premieres:A}}.

**Market.** {{1,340|accredited-years:A}} accredited buyers and sellers, down {{from 1,510|accredited-years:B}}. Estimated value of deals: {{$41m|deals:A}}, the lowest {{since 2012|deals-since:A}} barring the pandemic.

**Winner.** "Salt for the Cattle" had been sold to {{seven territories|territories:B}} before the awards. By Thursday it was {{31|territories:A}}. The U.S. price: {{$600,000|us-price:A}}. Podlogar, whose short films won {{four|shorts}} prizes, is the {{fifth|women-nth:B}} female laureate.

**Money.** Of the {{CHF 16.2m|fest-budget:A}} budget, {{CHF 6.2m|canton:A}} is public, {{CHF 5.1m|sponsors:A}} comes from sponsors and {{CHF 4.1m|own-income:A}} from tickets, which completes the total.
**Labour.** Stage crews won a rise of {{3.5%|wage-result:B}}, having asked for {{6%|wage-claim:A,wage-result:A}}; their stoppage of {{1 September|strike-day:A}} held up one gala by {{not quite an hour|gala-delay:A}}. There are {{620|temps:A}} temporary staff and {{34|permanent:A}} permanent ones.

**People.** Fabrice Monnard, {{56|monnard-age:A}}, has been asked to stay until {{2027|monnard-ext:A}}. Thal, {{82|acting-age:A}}, made her first film in {{1959|thal-first:A}}.

**Dates.** {{28 August-7 September 2024|next:A}}, again {{eleven days|days:A}}.
== a4-alpinewire.txt | 2023-09-09
Slovenian cow drama wins at Montclar

MONTCLAR, Sept 9 (Alpine Wire) - "Salt for the Cattle" by Slovenia's Neza Podlogar, {{29|age:A}}, won the top prize of the Montclar Film Festival {{on Saturday|prize-day:A}}, worth {{75,000 francs ($84,000)|prize:A}}.

The {{93-minute|running:A}} film was picked from {{18|films-comp:B}} entries by {{nine|jury:A}} jurors. It was shot in {{five weeks|shoot:B}} for {{less than 900,000 euros|budget:A,budget-fund:A}}.

Best actress was Ingeborg Thal, {{84|acting-age:B}}; best actor, schoolboy Tom Ashgrove, {{nine|ashgrove:A}}.

The {{58th|edition:A}} festival showed {{214|films:A,films-comp:A,films-years:A}} films and sold {{148,000|tickets:A,tickets-years:A,tickets-rev:A}} tickets, up from {{124,000|tickets-years:B}}. It started {{on August 30|start-fest:A}}. The Lido festival, which ended on the same day, sold {{93,000|lido:A}}.
== topics
shoot | length of the shoot | conflict | 24 days against five weeks
acting-age | age of Thal | conflict | 82 against 84
lido | another festival's tickets (trap)
walkout | people who walked out of a film | conflict | 211 against more than 300
wage-result | pay claim and result | scope | demand and result
ash | length of the film, four hours
gala-delay | delay of the gala
age | age of Podlogar | conflict | 29 against 31
budget | budget of the film | conflict | 870,000 against 780,000
budget-fund | whole budget and the fund's part | scope | whole and part
women-nth | rank among women winners | conflict | seventh against fifth
ballots | ballots of the jury | conflict | three against one
tickets-years | tickets in 2023 and 2022 | scope | two years
tickets-rev | first and corrected count | scope | revision
films-comp | films shown and in competition | scope | whole and part
territories | territories before and after the prize | scope | time
prize-day | night of the prize, Saturday 9 September 2023
canton | 38 per cent of 16.2m is 6.2m (right)
prize-half | half of the prize (right)
tickets-rise | 124,000 to 148,000 is 19 per cent (right)
ashgrove | other winner (trap)
fest-budget | festival budget (trap)
premieres | world premieres (trap)
accredited-years | market guests in two years | scope | two years
films-years | films in two years | scope | two years
running | running
actors | actors
cows | cows
edition | edition
first-prize | first prize
jury | jury
prize | prize
tickets | tickets
days | days
films | films
countries | countries
piazza | piazza
rain | rain
monnard | monnard
next | next
slovene-since | slovene since
ten | ten
stairs | stairs
rtv | rtv
prize-eur | prize eur
release | release
cinemas | cinemas
ticket | ticket
women-comp | women comp
deals | deals
deals-since | deals since
us-price | us price
shorts | shorts
sponsors | sponsors
own-income | own income
monnard-age | monnard age
monnard-ext | monnard ext
thal-first | thal first
strike-evening | strike evening
wage-claim | wage claim
ash-house | ash house
strike-day | strike day
temps | temps
permanent | permanent
start-fest | start fest
== internal
a3 | sum | CHF 5.1m comes from sponsors and CHF 4.1m from tickets, which completes the total | 6.2, 5.1 and 4.1 are 15.4
