title: Rate cut by the central bank of Norrland
domain: economy
== a1-capitalwire.txt | 2025-06-05
Norrland central bank cuts rate to {{4.00%|rate:A,rate-time:A,rate-and-path-25:A,rate-and-sveriland-rate:A}}
HAVNE, June 5 (Capital Wire) - The Bank of Norrland lowered its policy rate by {{a quarter of a percentage point|cut:A,cut-total:A}} to {{4.00%|rate:A,rate-time:A,rate-and-sveriland-rate:A,rate-and-path-25:A}} on {{Thursday|decision:A}}, its {{third cut|cut-rank:A}} since {{November|first-cut:A}}, and signalled one more this year.
The board voted {{6-3|vote:A}}. All but {{two|poll-minority:A}} of {{24 economists|poll-n:A}} had expected the move.
The krone weakened {{0.4%|krone:A}} to {{11.62|krone-rate:A}} per euro. The bank sees inflation at {{2.6%|infl-25:A,infl-two:A}} this year and {{2.1%|infl-26:A,infl-two:B,infl-two-v2:B}} next, and growth of {{1.3%|gdp:A,gdp-old:A}}, down from {{1.7%|gdp-prev:A,gdp-old:B}} forecast {{in March|gdp-prev-date:A}}.
== a2-havnebladet.txt | 2025-06-06
Cheaper loans from {{July|loans-from:A}}
Havnebladet, Friday 6 June 2025
{{Four per cent|rate:A,rate-time:A,rate-and-sveriland-rate:A,rate-and-path-25:A}}: that is the new key rate that governor Astrid Holmvik wrote on the board {{yesterday|decision:A}}, after {{4.25|rate-prev:A,rate-time:B,rate-prev-and-path-25:A}}. The summit, {{5.5 per cent|rate-peak:A}}, is {{a year and a half|peak-ago:A}} behind us.
{{Five|vote:B}} of the {{nine|board-size:A}} members were for, {{four|vote-against:A}} against; not since {{2014|split-since:A}} has the board been so divided.
A family owing {{three million kroner|loan:A}} saves {{625 kroner a month|saving:A}}, or {{7,500|saving-year:A}} a year, once the banks follow, usually within {{six weeks|lag:A}}.
Holmvik ({{54|holmvik-age:A}}) expects prices to climb by {{2.9 per cent|infl-25:B,infl-two-v2:A}} in 2025. The board sits again on {{Thursday, 20 August 2025|next:C}}. Unemployment is {{3.8 per cent|jobless:A,jobless-forecast:A}} and is to touch {{4.2|jobless-fc:A,jobless-forecast:B}} {{next winter|jobless-date:A}}.
== a3-fxnotes.md | 2025-06-05
---
title: BoN review
date: 2025-06-05
---
* {{-25bp|cut:A,cut-total:A}} to {{4.00|rate:A,rate-time:A,rate-and-sveriland-rate:A,rate-and-path-25:A}}, as priced. Cumulative easing: {{125bp|cut-sum:A,cut-total:B}} in {{three|cut-rank:A}} steps since {{Nov 24|first-cut:A}} from a peak of {{5.25|rate-peak:B}}
* Split {{6 to 3|vote:A}}, dissenters wanted a hold
* GDP '25 {{1.3|gdp:A,gdp-old:A}} (Mar: {{1.7|gdp-prev:A,gdp-old:B}}); CPI '25 {{2.6|infl-25:A,infl-two:A}}, '26 {{2.1|infl-26:A,infl-two:B,infl-two-v2:B}}; jobless {{3.8|jobless:A,jobless-forecast:A}} now, {{4.2|jobless-fc:A,jobless-forecast:B}} early next year
* EUR/NLK {{11.62|krone-rate:A}}, krone {{four-tenths|krone:A}} softer
* Rate path: {{3.75|path-25:A,path:A,rate-and-path-25:B,rate-prev-and-path-25:B}} end-25, {{3.25|path-26:A,path:B}} end-26
* Next meeting {{Aug 21|next:A}}
* Survey: {{22|poll-right:A}} of {{24|poll-n:A}} called it
* Sveriland's bank decides {{17 June|sveriland:A}}: {{2.25|sveriland-rate:A,rate-and-sveriland-rate:B}}, hold
== a4-radionorr.txt | 2025-06-05
Radio Norr, 18:00, {{Thursday 5 June|decision:A}}
It's the {{fourth|cut-rank:B}} time in eight months: the Bank of Norrland has taken its rate down, now to {{4 per cent|rate:A,rate-time:A,rate-and-sveriland-rate:A,rate-and-path-25:A}} from {{4.25|rate-prev:A,rate-time:B,rate-prev-and-path-25:A}}.
Banks say mortgage customers will notice within {{a month and a half|lag:A}}. On {{3 million kroner|loan:A}} you'd have {{about 7,500|saving-year:A}} more a year.
Governor Holmvik, {{54|holmvik-age:A}}, told us one more step is likely {{before New Year|path-when:A}}, to {{three and three-quarters|path-25:A,path:A,rate-prev-and-path-25:B,rate-and-path-25:B}}. The next decision comes on {{28 August|next:B}}.
Exporters are pleased: the krone lost {{nearly half a per cent|krone:A}} today.
In other news: salmon price {{92 kroner|salmon:A}} a kilo, and {{4.25 million|salmon-escape:A}} is the fine for a fish farm.
== a5-northpress.txt | 2025-06-05
{{Third|cut-rank:A}} rate cut in Norrland; governor hints at more
Published 5 June 2025

HAVNE, Thursday - Borrowers in Norrland got another helping hand {{on Thursday|decision:A}} when the central bank trimmed its key rate from {{four and a quarter|rate-prev:A,rate-prev-and-path-25:A,rate-time:B}} to {{four percent|rate:A,rate-and-sveriland-rate:A,rate-and-path-25:A,rate-time:A}}. It was the {{third|cut-rank:A}} step down since {{last autumn|first-cut:A}}.
Nobody was much surprised: of {{24|poll-n:A}} economists asked, {{22|poll-right:A}} had seen it coming. More surprising was that {{three|against:A}} of governor Astrid Holmvik's board of {{eight|board-size:B}} would rather have waited.
"Inflation is going our way," said Holmvik, {{52|holmvik-age:B}}. She looks for {{2.6 percent|infl-25:A,infl-two:A}} this year and {{just over two|infl-26:A,infl-two:B,infl-two-v2:B}} in 2026. The economy is now seen growing {{1.3 percent|gdp:A,gdp-old:A}}, not {{1.7|gdp-prev:A,gdp-old:B}}.
The board meets again {{on August 21|next:A}}. Traders expect the rate to be {{a quarter point lower|path-drop:A}} by Christmas.
== topics
rate-and-sveriland-rate | rate and sveriland rate | scope | two banks
rate-prev-and-path-25 | rate prev and path 25 | scope | before and forecast
rate-and-path-25 | rate and path 25 | scope | now and forecast
holmvik-age | age of the governor | conflict | 54 against 52
board-size | members of the board | conflict | nine against eight
next | next decision | conflict | 21, 28 and 20 August
vote | vote of the board for the cut | conflict | six to three against five to four
decision | day of the decision, Thursday 5 June 2025
rate-time | rate now and before | scope | time
cut-total | this cut and all cuts | scope | part and total
cut-rank | which cut it is | conflict | third against fourth
infl-25 | inflation forecast for 2025 | conflict | 2.6 against 2.9
infl-two | inflation forecast for two years | scope | years
gdp-old | growth forecast now and in March | scope | revision
rate-peak | peak of the rate | conflict | 5.5 against 5.25
jobless-forecast | unemployment now and forecast | scope | time
path | rate at the end of two years | scope | years
rate | rate
cut | cut
first-cut | first cut
poll-minority | poll minority
poll-n | poll n
krone | krone
krone-rate | krone rate
infl-26 | infl 26
gdp | gdp
gdp-prev | gdp prev
gdp-prev-date | gdp prev date
loans-from | loans from
rate-prev | rate prev
peak-ago | peak ago
vote-against | vote against
split-since | split since
loan | loan
saving | saving
saving-year | saving year
lag | lag
jobless | jobless
jobless-fc | jobless fc
jobless-date | jobless date
cut-sum | cut sum
path-25 | path 25
path-26 | path 26
poll-right | poll right
sveriland | sveriland
sveriland-rate | sveriland rate
path-when | path when
salmon | salmon
salmon-escape | salmon escape
against | against
path-drop | path drop
infl-two-v2 | inflation forecast for two years (variant 2) | scope | years
== internal
a2 | weekday | Thursday, 20 August 2025 | a Wednesday
