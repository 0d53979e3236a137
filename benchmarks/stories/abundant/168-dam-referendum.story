title: Referendum on the Sorrel Gorge dam
domain: politics
== a1-alpenwire.txt | 2023-06-18
Swiss-style valley says no to Sorrel Gorge dam
KORBEN, June 18 (Alpenwire) - Voters in the canton of Korben on {{Sunday|vday:A}} rejected a {{640-million-franc|cost:A,cost-and-small-cost:A,cost-share:A}} dam in the Sorrel Gorge, with {{53.7%|no:A,no-yes:A,no-gorge:A}} against.
{{Some 81,200 people|no-votes:A,no-yes-votes:A}} voted no and {{70,000|yes-votes:A,no-yes-votes:B}} yes. Turnout was {{62%|turnout:A,turnout-usual:A}}, well above the {{45%|usual:A,turnout-usual:B,turnout-usual-v2:B}} usual here.
The wall, {{118 metres|wall:A,wall-two:A}} high, would have given power to {{90,000 households|homes:A}}. The utility had spent {{31 million|spent:A,cost-share:B,cost-share-v2:B}} on plans since {{2015|plan-start:A}}.
== a2-korbenerbote.txt | 2023-06-19
The gorge stays a gorge
Korbener Bote, Monday 19 June 2023
It was {{2.20 pm|result-time:A}} when the last commune reported: {{46.3 per cent|yes:A,no-yes:B}} for the dam, and that was that. Of {{38 communes|communes:A}}, {{29|communes-no:A,communes-split:A}} turned it down and only {{nine|communes-yes:A,communes-split:B}} wanted it. In Sorrel village itself {{four out of five|sorrel-no:A,no-gorge:B}} were against.
The canton will not build, then, what would have been a {{118-m (387-ft)|wall:A,wall-two:A}} wall at a price of {{CHF 460 million|cost:B,cost-and-small-cost-v2:A,cost-share-v2:A}}. {{31 million|spent:A,cost-share:B,cost-share-v2:B}} has gone into studies over {{eight years|plan-start:A}}.
"We knew at {{noon|noon-know:A}}," says Vreni Tobler, {{74|tobler-age:A,tobler-age-and-tobler-next:A}}, who began the protest with {{six|founders:A}} neighbours.
It was the canton's {{third|ref-rank:A}} vote on water power, after {{1953|ref-1953:A}} and {{1986|ref-1986:A}}. Both times the answer was yes.
== a3-gridnews.txt | 2023-06-20
Korben dam voted down
Grid News, 20 June 2023
Utility Korbenkraft writes off {{CHF 31m|spent:A,cost-share:B,cost-share-v2:B}} after {{Sunday's|vday:A}} ballot, in which {{almost 54 per cent|no:A,no-yes:A,no-gorge:A}} said no to its {{210 MW|capacity:A}}, {{CHF 640m|cost:A,cost-and-small-cost:A,cost-share:A}} project. Expected output had been {{480 GWh a year|output:A}}, the needs of {{some 110,000|homes:B}} homes.
The participation rate, {{65 per cent|turnout:B,turnout-usual-v2:A}}, was the highest {{since 1992|turnout-high:A}}.
A smaller scheme with a {{70-metre|small-wall:A,wall-two:B}} wall instead of the {{118|wall:A,wall-two:A}} may follow; it would cost {{CHF 290m|small-cost:A,cost-and-small-cost:B,cost-and-small-cost-v2:B}}.
The share lost {{3.1 per cent|share:A}} on Monday.
== a4-riverfriends.html | 2023-06-19
<html>
<body>
<h1>
WE DID IT! 🎉
</h1>
<p>
19.06.23
</p>
<p>
{{81 214|no-votes:A,no-yes-votes:A}} times NO. {{29|communes-no:A,communes-split:A}} communes out of {{39|communes:B}}! Thank you to our {{340 volunteers|volunteers:A}}, who knocked on {{26,000 doors|doors:A}} in {{ten weeks|weeks:A}}, from {{1 May|weeks-from:A}} to {{17 June|weeks-to:A}}.
</p>
<p>
{{53.7 %|no:A,no-yes:A,no-gorge:A}} said the Sorrel must run free; {{69 956|yes-votes:A,no-yes-votes:B}} voted for concrete.
</p>
<p>
Vreni, who turns {{75|tobler-next:A,tobler-age-and-tobler-next:B}} {{in August|tobler-when:A}}, cut the cake. {{Seventy years|since-1953:A}} after {{1953|ref-1953:A}} and {{37|since-1986:A}} after {{1986|ref-1986:A}}, the {{third|ref-rank:A}} time was ours.
</p>
<p>
Party: Saturday, 24 June, 18:00, Gorge Inn. Donations: CH00 0640 0118
</p>
</body>
</html>
== a5-worldnews.txt | none
Voters sink dam plan in Alpine gorge
A plan to flood one of the last wild gorges in the region has been stopped at the ballot box. {{More than 80,000|no-votes:A,no-yes-votes:A}} people in the canton of Korben said no to the Sorrel dam {{on Sunday|vday:A}}; {{70,000|yes-votes:A,no-yes-votes:B}} were for it. That makes {{53.7%|no:A,no-yes:A,no-gorge:A}} against {{46.3%|yes:A,no-yes:B}}.
The outcome was known {{at 2.20 in the afternoon|result-time:A}}. It is a blow to the utility, Korbenkraft, which had invested {{31 million francs|spent:A,cost-share:B,cost-share-v2:B}} and {{ten years|plan-start:B}} in the {{210-megawatt|capacity:A}} scheme. Building would have cost {{640 million|cost:A,cost-and-small-cost:A,cost-share:A}}.
Campaigner Vreni Tobler ({{74|tobler-age:A,tobler-age-and-tobler-next:A}}) hugged strangers in the square. In only {{nine|communes-yes:A,communes-split:B}} of the canton's {{38|communes:A}} communes did the dam find a majority. {{Sixty-two|turnout:A,turnout-usual:A}} percent of those entitled voted.
== topics
tobler-age-and-tobler-next | tobler age and tobler next | scope | now and later
cost-and-small-cost | cost and small cost | scope | two schemes
plan-start | time spent on planning | conflict | since 2015 or eight years against ten years
vday | day of the vote, Sunday 18 June 2023
cost | cost of the dam | conflict | 640m against 460m francs
cost-share | cost of the dam and spending on plans | scope | part and whole
no-yes | share of no and of yes | scope | opposite sides
no-gorge | no in the canton and in the village | scope | place
no-yes-votes | votes against and for | scope | opposite sides
turnout | turnout | conflict | 62 against 65 per cent
turnout-usual | turnout now and usual | scope | time
communes-split | communes against and for | scope | opposite sides
communes | number of communes | conflict | 38 against 39
homes | households the power would do for | conflict | 90,000 against 110,000
wall-two | wall of the project and of a smaller scheme | scope | two schemes
no | no
no-votes | no votes
yes-votes | yes votes
usual | usual
wall | wall
spent | spent
result-time | result time
yes | yes
communes-no | communes no
communes-yes | communes yes
sorrel-no | sorrel no
noon-know | noon know
tobler-age | tobler age
founders | founders
ref-rank | ref rank
ref-1953 | ref 1953
ref-1986 | ref 1986
capacity | capacity
output | output
turnout-high | turnout high
small-wall | small wall
small-cost | small cost
share | share
volunteers | volunteers
doors | doors
weeks | weeks
tobler-next | tobler next
tobler-when | tobler when
since-1953 | since 1953
since-1986 | since 1986
weeks-from | weeks from
weeks-to | weeks to
cost-and-small-cost-v2 | cost and small cost (variant 2) | scope | two schemes
cost-share-v2 | cost of the dam and spending on plans (variant 2) | scope | part and whole
turnout-usual-v2 | turnout now and usual (variant 2) | scope | time
== internal
a4 | span | in ten weeks, from 1 May to 17 June | seven weeks
