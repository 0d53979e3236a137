title: Women's final at the Bruckner Open, Linz
domain: sports
== a1-agency.txt | 2010-10-17
Sedlak beats Ferrand for Linz title

LINZ, Austria - {{Third-seeded|sed-seed:A}} Petra Sedlak of the Czech Republic beat Julie Ferrand of France {{6-4, 3-6, 6-3|score:A}} on {{Sunday|day:A}} to win the Bruckner Open, her {{second title|titles:A}} of the year and {{fifth|career:A}} of her career.

Sedlak saved {{seven|bps:A}} of {{nine|bpf:A}} break points and hit {{eight aces|aces:A}} in a match lasting {{2 hours, 11 minutes|dur:A}}.

Ferrand, the {{top seed|fer-seed:A}}, who had won their previous {{three meetings|h2h:A}}, was broken in the {{eighth game|brk:A}} of the {{deciding set|set3:A}}.

Sedlak earned {{$37,000|prize:A}} and will rise to {{No. 21|rank-new:A,rk:new}} from {{No. 28|rank-old:A,rk:old}}.

== a2-tennis-site.txt | 2010-10-17
Sedlak stuns Ferrand in Linz

Petra Sedlak came through in {{three sets|sets}} against world {{No. 9|fer-rank:A}} Julie Ferrand {{today|day:A}}, {{6-4, 3-6, 6-3|score:A}}.

The {{22-year-old|sed-age:A}} won {{74 percent|first:A}} of points on first serve. Ferrand, {{26|fer-age:A}}, had {{six double faults|df}}, {{three|df3}} of them in the {{last set|set3:A}}, and only {{three aces|fer-aces}}.

"I lost to her {{three times|h2h:A}} without winning a set," said Sedlak, who also won in Budapest in {{July|bud:A}} and lost the {{2008|lost08}} Linz final. From {{3-3|at33}} in the {{third|set3}} she took {{three|straight}} games running; she broke in the {{eighth|brk:A}}.

It took {{two hours and 11 minutes|dur:A}}. The winner gets {{280|pts}} ranking points.

The doubles went to Kovacs and Lind, {{7-5, 6-2|dbl}}.

== a3-daily.txt | 2010-10-18
Czech takes Linz crown

Petra Sedlak won the Bruckner Open {{yesterday|day:A}} before {{4,200 spectators|crowd:A}}, beating Julie Ferrand {{6-4, 3-6, 6-3|score:A}}.

Sedlak, seeded {{third|sed-seed:A}}, served {{eight|aces:A}} aces and fought off {{seven|bps:A}} break points. She had been down {{2-4|semi}} in the {{third set|semi-set}} of {{Saturday's|sat}} semi-final against Austria's Tanja Moser, {{19|moser}}.

Today she moves up {{seven places|places}} to {{21st|rank-new:A}}. In {{January|jan}} she was {{63rd|jan-rank}}.

Prize money at the {{$220,000|purse:A,pz:all}} event: {{$37,000|prize:A,pz:win}} to the winner, {{$19,000|prize2}} to Ferrand, who has lost {{four|fer-fin}} of her {{five|fer-fin2}} finals this season.

== a4-online.txt | 2010-10-18
WTA roundup: Sedlak wins Linz, Ito in Osaka

Czech Petra Sedlak, {{22|sed-age:A}}, upset {{No. 1 seed|fer-seed:A}} Julie Ferrand in the final of the Bruckner Open in Linz on {{Sunday|day:A}} for the {{fifth|career:A}} title of her career. She also triumphed in Budapest {{this July|bud:A}}.

Sedlak faced {{nine|bpf:A}} break points, dropping serve {{twice|dropped}}. She put in {{74%|first:A}} winning first serves. It was over in {{2:11|dur:A}}.

In Osaka Kana Ito, {{24|ito}}, beat Maria Duro {{6-1, 7-5|osaka}} in {{83 minutes|osaka-dur}} for her {{third|ito-t}} title.

Next week the tour is in Luxembourg ({{$220,000|lux}}) and Moscow ({{$1 million|mos}}). Ferrand, {{26|fer-age:A}}, ranked {{ninth|fer-rank:A}}, is out of the running for the year-end event in Doha, which takes {{eight players|doha}}.
== topics
sets | number of sets
set3 | which set of the final
semi-set | set of semi-final
score | final score
day | day of final
sed-seed | Sedlak's seed
fer-seed | Ferrand's seed
titles | Sedlak's titles this year
career | Sedlak's career titles
bps | break points saved
bpf | break points faced
dropped | serves dropped
aces | Sedlak's aces
fer-aces | Ferrand's aces
dur | length of final
h2h | earlier meetings
brk | game of break
prize | winner's prize
prize2 | runner-up's prize
purse | purse
pz | purse and prize | scope | total and part
rank-new | new ranking
rank-old | old ranking
rk | ranking before and after | scope | before and after
fer-rank | Ferrand's ranking
sed-age | age of Sedlak
fer-age | age of Ferrand
first | first-serve points
df | double faults
df3 | double faults in last set
bud | month of Budapest
lost08 | year of lost final
at33 | score in third set
straight | games in a row
pts | ranking points
dbl | doubles score
crowd | crowd
semi | semi-final score
sat | semi-final day
moser | age of Moser
places | places
jan | January
jan-rank | January rank
fer-fin | finals lost
fer-fin2 | finals played
ito | Ito's age
osaka | Osaka score
osaka-dur | Osaka length
ito-t | Ito's titles
lux | Luxembourg purse
mos | Moscow purse
doha | Doha field
