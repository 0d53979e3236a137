title: Presidential run-off in Costa Verde
domain: politics
== a1-wire.txt | 2022-06-20
Duarte wins Costa Verde presidency by {{1.4 points|margin:A}}
SAN TELMO, June 20 (Isthmus Wire) - Former mayor Elena Duarte won Costa Verde's presidential run-off with {{50.7%|duarte:A,duarte-r1:A,two:A,duarte-cap:A}} of the vote to {{49.3%|ortiz:A,two:B,ortiz-rounds:B}} for businessman Ramiro Ortiz, the electoral court said early on {{Monday|result-day:A}}.

With {{99.1%|counted:A}} of ballots counted, the gap was {{51,300 votes|gap:A,gap-court:A}} of {{3.66 million|cast:A}} cast {{on Sunday|eday:A}}. Ortiz, who led the first round {{on May 8|r1-day:A}} with {{34%|ortiz-r1:A,ortiz-rounds:A}} to Duarte's {{29%|duarte-r1-val:A,duarte-r1:B}}, demanded a recount in {{four provinces|recount:A}}.

Turnout was {{61%|turnout:A,turnout-r1:A}}, up from {{55%|turnout-r1-val:A,turnout-r1:B,turnout-r1-v2:B}} in May.

Duarte, {{52|duarte-age:A,ages:A}}, will be the country's {{second|woman-rank:A}} woman president and takes office on {{Aug. 15|inaug:A}} for {{five years|term:A}}. Her alliance holds {{47|seats:A,seats-maj:A,seats-two:A}} of {{104 seats|house:A}} in Congress.

She campaigned on a {{20%|wage:A}} rise in the minimum wage, now {{420 pesos a day|wage-now:A}}. The peso fell {{2.2%|peso:A}} in early trade.

{{Two people|dead:A}} died in clashes outside a polling station in Arroyo; {{31|arrests:A}} were arrested.
== a2-eldiario.html | 2022-06-21
<html>
<body>
<div class="t">
EL DIARIO - English digest - 21/06/2022 - Dólar 57.10
</div>
<h1>
{{51,300|gap:A,gap-court:A}} reasons to be careful, Madam President
</h1>
<p>
By Tomás Iriarte
</p>
<p>
It was {{2.15 a.m.|result-time:A}} {{yesterday|result-day:A}} when the court's screen in the Plaza said {{50.7|duarte:A,duarte-r1:A,two:A,duarte-cap:A}} and the {{40,000|plaza:A}} people under it began to sing. Elena Duarte, {{54|duarte-age:B,ages-v2:A}}, mother of {{three|children:A}}, daughter of a tram driver, had come from {{five points|r1-gap:A}} behind.
</p>
<p>
Half the country, or {{49.3 per cent|ortiz:A,two:B,ortiz-rounds:B}} of it, wanted Ramiro Ortiz, {{66|ortiz-age:A,ages:B,ages-v2:B}}. He won {{eight|provinces:A,prov:A}} of the {{fourteen|provinces-all:A,prov:B}} provinces, she the remaining {{six|prov-duarte:A,prov:C}}, among them the capital with {{63 per cent|capital:A,duarte-cap:B}}. His lawyers want {{six|recount:B}} provinces counted again and have {{until Thursday|recount-until:A}} to say why.
</p>
<p>
More people voted than in the first round: {{sixty-one|turnout:A,turnout-r1:A}} of every hundred against {{fifty-five|turnout-r1-val:A,turnout-r1:B,turnout-r1-v2:B}}.
</p>
<p>
In Arroyo {{three people|dead:B}} were killed in a brawl over a ballot box. In all {{31|arrests:A}} people spent the night in cells.
</p>
<p>
With {{47|seats:A,seats-maj:A,seats-two:A}} deputies, {{six|seats-short:A}} short of a majority, she will need friends. She has {{eight weeks|inaug:A}} to find them: the sash is handed over {{in mid-August|inaug:A}}.
</p>
</body>
</html>
== a3-riskbrief.txt | 2022-06-21
COUNTRY RISK BRIEF: COSTA VERDE, 21 June 2022

Outcome. Duarte (centre-left) beat Ortiz (right) by {{1.4 percentage points|margin:A}}; final margin {{50,870 votes|gap-final:A,gap-court:B}} after all ballots.

Round 1 ({{15 May|r1-day:B}}): Ortiz {{34|ortiz-r1:A,ortiz-rounds:A}}, Duarte {{29|duarte-r1-val:A,duarte-r1:B}}, others {{37|others-r1:A}}. Round 2 ({{19 June|eday:A}}): Duarte {{50.7|duarte:A,duarte-r1:A,two:A,duarte-cap:A}}, Ortiz {{49.3|ortiz:A,ortiz-rounds:B,two:B}}. Turnout {{65%|turnout:B,turnout-r1-v2:A}}.

Congress. {{104 seats|house:A}}, majority {{53|maj:A,seats-maj:B}}; Duarte's alliance {{47|seats:A,seats-maj:A,seats-two:A}}, Ortiz's {{44|seats-o:A,seats-two:B}}, others {{13|seats-oth:A}}.

Programme. Minimum wage {{+20%|wage:A}}, from {{CVP 420|wage-now:A}} to {{CVP 504|wage-new:A}} a day, at {{1 January|wage-when:A}}. Growth forecast {{2.8%|growth:A}}. Peso: {{-2.2%|peso:A}} on {{Monday|result-day:A}}, {{57.1|peso-rate:A}} per dollar.

Security. {{Two|dead:A}} dead in Arroyo, {{31|arrests:A}} arrests, half of them later freed.

Term: {{15 August 2022|inaug:A}} to {{15 August 2026|term-end:A}}, {{four years|term:B}}. First woman to hold the post: Rosa Alba, {{1998-2002|alba:A}}.
== a4-observers.txt | 2022-06-21
COSTA VERDE RUN-OFF: PRELIMINARY STATEMENT OF THE OBSERVER MISSION
San Telmo, {{21 June 2022|statement:A}}

The mission deployed {{148 observers|observers:A,obs-time:A}} to all {{14|provinces-all:A,prov:B}} provinces for the second round of the presidential election {{on 19 June|eday:A}}. They visited {{1,020 polling stations|visited:A}}, where voting was calm in all but {{nine|visited-bad:A}}.

Participation, at {{61 per cent|turnout:A,turnout-r1:A}}, was six points higher than {{in the first round on 8 May|r1-day:A}}. According to the electoral court, Ms Elena Duarte obtained {{50.7 per cent|duarte:A,two:A,duarte-r1:A,duarte-cap:A}} and Mr Ramiro Ortiz {{49.3 per cent|ortiz:A,two:B,ortiz-rounds:B}}. The difference stood at {{around 51,000 votes|gap:A,gap-court:A}} when the court suspended its count for the night.

The mission deplores the violence in Arroyo, which claimed {{two|dead:A}} lives. {{Forty-one|arrests:B}} persons were detained there and elsewhere.

Mr Ortiz's campaign has announced that it will ask for ballots in {{four|recount:A}} provinces to be counted a second time. Under Article {{66|article:A}} of the electoral law it has until {{23 June|recount-until:A}}. The mission will stay until the president-elect is sworn in {{on 15 August|inaug:A}} for her {{five-year|term:A}} mandate.

Of the two candidates' paid advertising, {{71 per cent|ads:A}} was Mr Ortiz's. State television gave each of them {{four hours|tv:A}}.

The mission last observed elections here {{in 2017|last-mission:A}}, when it was {{96|observers-2017:A,obs-time:B}} strong.
== topics
obs-time | observers now and in 2017 | scope | time
arrests | people arrested | conflict | 31 against 41
eday | day of the run-off, Sunday 19 June 2022
result-day | day of the result, Monday 20 June
two | shares of two candidates | scope | candidates
duarte-r1 | Duarte in two rounds | scope | rounds
ortiz-rounds | Ortiz in two rounds | scope | rounds
gap-court | gap on the night and final | scope | time
r1-day | day of the first round | conflict | 8 against 15 May
recount | provinces for a recount | conflict | four against six
turnout | turnout in the run-off | conflict | 61 against 65 per cent
turnout-r1 | turnout in two rounds | scope | rounds
duarte-age | age of Duarte | conflict | 52 against 54
ages | ages of the candidates | scope | persons
dead | people killed in Arroyo | conflict | two against three
prov | provinces won by each and all | scope | whole and parts
seats-maj | seats and the majority | scope | actual and needed
term | years of office | conflict | five against four
seats-two | seats of two alliances | scope | parties
duarte-cap | Duarte in the country and in the capital | scope | place
margin | margin
duarte | duarte
ortiz | ortiz
counted | counted
gap | gap
cast | cast
ortiz-r1 | ortiz r1
duarte-r1-val | duarte r1 val
turnout-r1-val | turnout r1 val
woman-rank | woman rank
inaug | inaug
seats | seats
house | house
wage | wage
wage-now | wage now
peso | peso
result-time | result time
plaza | plaza
children | children
r1-gap | r1 gap
ortiz-age | ortiz age
provinces | provinces
provinces-all | provinces all
prov-duarte | prov duarte
capital | capital
recount-until | recount until
seats-short | seats short
gap-final | gap final
others-r1 | others r1
maj | maj
seats-o | seats o
seats-oth | seats oth
wage-new | wage new
wage-when | wage when
growth | growth
peso-rate | peso rate
term-end | term end
alba | alba
statement | statement
observers | observers
visited | visited
visited-bad | visited bad
article | article
ads | ads
tv | tv
last-mission | last mission
observers-2017 | observers 2017
turnout-r1-v2 | turnout in two rounds (variant 2) | scope | rounds
ages-v2 | ages of the candidates (variant 2) | scope | persons
== internal
