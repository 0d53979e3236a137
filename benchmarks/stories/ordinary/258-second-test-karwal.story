title: Second Test at Karwal, day three and finish
domain: sports
== a1-agency.txt | 2012-11-25
India {{142-4|ind-2nd-3:A}} at stumps, lead England by {{188|lead-3:A}}

KARWAL - Left-arm spinner Harish Dalvi took {{6-71|dalvi-1:A,dm:inns}} as India bowled England out for {{281|eng-1:A}} to gain a first-innings lead of {{46|lead-1:A}} on the {{third day|day3:A}} of the {{second Test|test2:A}} on {{Sunday|sun:A}}.

India, who made {{327|ind-1:A}}, were {{142 for four|ind-2nd-3:A}} at the close, with Rohan Mehta on {{61|mehta-n:A,mh:three}} and Sunil Arora on {{22|arora-n}}.

England resumed on {{178-3|eng-res:A}} and lost their last {{seven wickets|coll:A}} for {{103 runs|coll-runs:A}}. James Hallett, {{84 not out|hallett-on}} overnight, made {{117|hallett:A}}, his {{14th Test hundred|hallett-100:A}}. Captain Ben Stowe fell for {{nine|stowe-1}}.

India lead the {{four-match|series-len:A}} series {{1-0|series-bef:A}} after winning in Ahmedabad by {{nine wickets|ahm:A}}.

== a2-broadcaster.txt | 2012-11-25
Dalvi spins India into command

India v England, {{second Test|test2:A}}, Karwal ({{day three|day3:A}}):
India {{327|ind-1:A}} & {{142-4|ind-2nd-3:A}}; England {{281|eng-1:A}} (Hallett {{117|hallett:A}}, Dalvi {{6-71|dalvi-1:A}})

England lost {{seven|coll:A}} wickets for {{103|coll-runs:A}} after starting {{the day|sun:A}} on {{178-3|eng-res:A}}. India had a lead of {{46|lead-1:A}}, and by the close it was {{188|lead-3:A}}.

Hallett batted for {{six and a half hours|hallett-min}}, facing {{263 balls|hallett-balls:A}} with {{13 fours|hallett-4}} and {{a six|hallett-6}}. He is the {{fifth|hallett-rank}} Englishman to score centuries in {{successive|succ}} Tests in India.

Dalvi, {{23|dalvi-age:A}}, playing his {{third Test|dalvi-tests:A}}, took {{four wickets for 19|dalvi-spell}} after lunch. Seamer Will Yardley removed both openers in {{three|yardley-b}} balls to leave India {{17-2|ind-172}} before Mehta ({{61*|mehta-n:A}}) counter-attacked.

== a3-daily.txt | 2012-11-27
India go {{2-0|series-aft:A,ser:aft}} up

India beat England by {{124 runs|margin:A}} in the {{second Test|test2:A}} in Karwal {{yesterday|mon:A}} to take a {{2-0|series-aft:A,ser:aft}} lead in the {{four-Test|series-len:A}} series.

Set {{312|target:A,tm:target}}, the visitors were all out for {{187|eng-2:A,tm:made}} half an hour after tea on the {{fourth day|day4}}. Dalvi followed his {{six for 71|dalvi-1:A}} with {{five for 58|dalvi-2:A}}, for match figures of {{11-129|dalvi-m:A,dm:match}}, the best by an Indian at the ground since {{1987|since}}.

Mehta went from {{61|mehta-n:A}} to {{128|mehta:A,mh:out}}, from {{197 balls|mehta-balls}}, and India were dismissed for {{265|ind-2:A}}. For England Yardley had {{4-52|yardley-2:A}}.

Hallett, who scored {{117|hallett:A}} in the first innings, was leg before for {{31|hallett-2}}. "We lost it on {{Sunday|sun:A}}," said Stowe, who has now made {{57 runs|stowe-runs}} in {{four|stowe-inns}} innings.

== a4-wire2.txt | 2012-11-26
Dalvi's {{11 wickets|dalvi-w:A}} give India second win

KARWAL, India - Harish Dalvi took {{5-58|dalvi-2:A}} to bowl India to a {{124-run|margin:A}} victory over England on {{Monday|mon:A}} with more than a {{day|spare}} to spare.

England, needing {{312|target:A}} to win, were skittled for {{187|eng-2:A}} in {{61.2|overs}} overs. Only Tom Rudge, with {{54|rudge}}, passed {{40|passed}}.

India had been bowled out for {{265|ind-2:A}} in the morning, Mehta making {{128|mehta:A}}, his {{seventh|mehta-100}} century. Will Yardley took {{four for 52|yardley-2:A}}, and {{seven for 140|yardley-m}} in the match.

Man-of-the-match Dalvi, {{23|dalvi-age:A}}, who made his debut in {{August|debut}} and is in his {{fourth Test|dalvi-tests:B}}, has {{24|dalvi-total}} wickets.

India, winners by {{nine wickets|ahm:A}} in the first match, lead {{2-0|series-aft:A}}. The third Test starts on {{Dec. 5|third:A}} in Kolkata.

== a5-online.txt | 2012-11-27
Talking points: England's spin trouble

{{Eleven wickets|dalvi-w:A}} for {{129|dalvi-m:A}} in the match tell the story: England could not read Dalvi. They had been {{1-0|series-bef:A,ser:bef}} down before this Test and must now win both remaining games, in Kolkata (from {{5 December|third:A}}) and Nagpur ({{13 December|fourth}}).

Hallett's {{14th|hallett-100:A}} Test century, off {{263|hallett-balls:A}} deliveries, was a lone hand. Stowe averages {{14.25|stowe-avg}}. In {{2008|tour08}} England lost here too, by {{eight wickets|tour08-m}}. The last England side to win a series in India was David Gower's of {{1984-85|gower}}.
== topics
test2 | number of the match in the series
ind-2nd-3 | India's second innings at stumps on day three
lead-3 | India's lead at stumps
dalvi-1 | Dalvi's figures in first innings
dm | Dalvi's innings and match figures | scope | part and whole
dalvi-2 | Dalvi's figures in second innings
dalvi-m | Dalvi's match figures
dalvi-w | Dalvi's wickets in the match
dalvi-spell | Dalvi's spell
dalvi-age | age of Dalvi
dalvi-tests | Dalvi's number of Tests | conflict | third against fourth
dalvi-total | Dalvi's wickets in Tests
eng-1 | England's first innings
lead-1 | first-innings lead
day3 | day of match
day4 | day of match
sun | day three date
mon | day of the finish
ind-1 | India's first innings
mehta-n | Mehta at stumps
mehta | Mehta's final score
mh | Mehta at stumps and at the end | scope | grew
mehta-balls | Mehta's balls
mehta-100 | Mehta's centuries
arora-n | Arora's score
eng-res | England's overnight score
coll | wickets lost
coll-runs | runs for last wickets
hallett-on | Hallett overnight
hallett | Hallett's first-innings score
hallett-100 | Hallett's number of hundreds
hallett-min | Hallett's time
hallett-balls | Hallett's balls
hallett-4 | Hallett's fours
hallett-6 | Hallett's sixes
hallett-rank | rank
hallett-2 | Hallett's second innings
succ | successive
stowe-1 | Stowe's score
stowe-runs | Stowe's runs in series
stowe-inns | Stowe's innings
stowe-avg | Stowe's average
series-len | matches in series
series-bef | series score before
series-aft | series score after
ser | series score before and after | scope | before and after the match
ahm | margin of first Test
yardley-b | Yardley's balls
yardley-2 | Yardley's second-innings figures
yardley-m | Yardley's match figures
ind-172 | India's score at second wicket
margin | winning margin
target | target
tm | target and England's second innings | scope | target against result
eng-2 | England's second innings
since | best since
ind-2 | India's second innings total
spare | time to spare
overs | overs
rudge | Rudge's score
passed | threshold
debut | debut
third | start of third Test
fourth | start of fourth Test
tour08 | earlier tour
tour08-m | earlier margin
gower | earlier series win
