title: Women's javelin and other results at the Porto Alto meeting
domain: athletics
== a1-trackwire.txt | 2023-06-16
Kallas throws javelin {{69.84 metres|kallas:A,throwers:kallas,kallas-rounds:5,kallas-pb:new}} for world lead

PORTO ALTO, June 16 (Track Wire) - Estonia's Liis Kallas sent the javelin {{69.84 metres|kallas:A,throwers:kallas,kallas-rounds:5,kallas-pb:new}} on a warm, still {{Friday evening|day:A}}, the longest throw in the world this year and {{more than two metres|pb-gain:A}} beyond her previous best.

Kallas, {{24|kallas-age:A,ages:kallas}}, had opened with {{64.02|kallas-1:A,kallas-rounds:1}} and was lying third when she produced the winner in {{the fifth round|round:A}}. Kenya's Dorcas Wairimu, {{26|wairimu-age:A,ages:wairimu}}, took second with {{66.98|wairimu:A,throwers:wairimu}}, an African record, ahead of world champion Petra Hlavatá of the Czech Republic on {{66.31|hlavata:A,throwers:hlavata}}.

"I knew at release. Then I saw the flag go up near {{seventy|flag:A}} and I forgot how to breathe," Kallas said.

Only {{five women|all-time:A}} have ever thrown farther. Hlavatá's winning mark at last year's world championships was {{67.55|hlavata-worlds:A,hlavata-marks:worlds}}.

On the track, Morocco's Anas Lahlou won the {{3,000 metres steeplechase|event-sc:A}} in {{8:04.61|lahlou:A,sc:lahlou}}, edging out Ethiopia's Bekele Tura by {{0.12 seconds|gap-sc:A}}. Jamaican sprinter Tavia Grant ran {{10.91 seconds|grant:A,sprints:grant,grant-rounds:heat}} over 100 metres in a heat and {{10.85|grant-final:A,grant-rounds:final}} in the final, with a following wind of {{1.4 metres|wind:A}} per second.

It was Kallas's third competition of the season. She had thrown {{65.90|season-prev:A}} in Doha and withdrawn from a meeting in Turku with a sore elbow, for which she had three injections in {{April|injections:A}}. Hlavatá, {{30|hlavata-age:A,ages:hlavata}}, shook her hand and said that she'd been waiting for somebody to make the summer interesting.

A crowd of {{17,200|crowd:A,crowd-cap:crowd}} watched in the {{20,500-seat|cap:A,crowd-cap:cap}} stadium. The next meeting of the series is in Zabrze on {{June 28|next:A}}.
== a2-eestisport.txt | 2023-06-17
Liis Kallas and the {{seventy-metre|goal70:A}} dream
Tallinn Sports Daily, Saturday 17.06.2023

At half past seven in the evening the phone rang in a kitchen in Viljandi. "Mother, {{sixty-nine eighty-four|kallas:A,throwers:kallas,kallas-rounds:5,kallas-pb:new}}," said the voice.

It is an Estonian record by {{2.13 metres|pb-gain:A}}; the old one, {{67.71|pb-old:A,kallas-pb:old}}, was her own too, from {{August|pb-old-month:A}} last year. No Estonian woman but Kallas has gone over {{62|others:A}}.

She did it in Portugal {{yesterday|day:A}} with her {{penultimate|round:A}} attempt of {{six|attempts:A}}. The series: {{64.02|kallas-1:A,kallas-rounds:1}}, a foul, {{65.87|kallas-3:A,kallas-rounds:3}}, {{63.40|kallas-4:A,kallas-rounds:4}}, {{69.84|kallas:A,throwers:kallas,kallas-rounds:5,kallas-pb:new}} and a pass.

The prize money is {{10,000 dollars|prize:A,prizes:win}}, with another {{5,000|bonus:A,prizes:bonus}} for the meeting record. The former best of the Porto Alto meeting was {{68.20|mr:A}}, set by a Belarusian in {{2012|mr-year:A}}.

Kallas ({{1.78 m|kallas-tall:A}}, {{73 kg|kallas-kg:A}}) studied in Texas for {{three years|texas:A}} and has worked since {{autumn 2021|coach-since:A}} with Finnish coach Jarmo Petäjä, {{63|coach-age:A}}, himself a thrower of {{84.50|coach-pb:A}} in his day. She turned {{24|kallas-age:A,ages:kallas}} on {{Monday|birthday:A}}.

Kenya's Wairimu threw {{66.89|wairimu:B}} for second. The world championships begin in {{63 days|worlds-in:A}}, on {{19 August|worlds:A}}; the qualifying standard is {{63.80|standard:A}}. "I don't want to say gold. I want to say {{seventy|goal70:A}}," says Kallas.
== a3-nairobinews.txt | 2023-06-18
Wairimu rewrites record book again
Nairobi Sunday News – June 18, 2023

Corporal Dorcas Wairimu of the Kenya Prisons Service is the queen of African javelin. The {{26-year-old|wairimu-age:A,ages:wairimu}} improved the continental mark to {{66.98m|wairimu:A,throwers:wairimu,wairimu-marks:new}} in Porto Alto, Portugal, {{on Friday night|day:A}} – {{eleven centimetres|wairimu-gain:A}} better than the {{66.87m|wairimu-old:A,wairimu-marks:old}} with which she won the national trials in Kasarani in {{May|trials:A}}.

It was her {{third|record-no:A}} African record in {{thirteen months|record-span:A}}. She took home {{$6,000|prize2:A,prizes:second}}.

She led the competition for {{four rounds|led:A}} until an Estonian, Liis Kallas, {{22|kallas-age:B}}, let fly with a monster of {{229 feet|kallas:A,throwers:kallas,kallas-pb:new}}. "I clapped for her. In Budapest I'll not clap," Wairimu joked.

World champion Petra Hlavatá was third, {{67 centimetres|gap-23:A}} behind the Kenyan, with {{66.31m|hlavata:A,throwers:hlavata,hlavata-marks:porto}}.

There was heartbreak in the steeplechase: Kenya's Josphat Kirui fell at the {{last water jump|jump:A}} and trailed in {{seventh|kirui:A}} in {{8:15.40|kirui-time:A,sc:kirui}}. Anas Lahlou of Morocco won in {{8:04.16|lahlou:B}}; Ethiopian Bekele Tura, {{21|tura-age:A,ages:tura}}, was a shadow behind.

Wairimu, who hails from Nyahururu, took up javelin {{eight years|started:A}} ago with a spear cut from bamboo. She is coached by Mzee Joseph Mbugua, {{70|mbugua-age:A}}.

Team Kenya for the world championships, {{58 athletes|team:A,team-parts:all}}, {{31 men|team-men:A,team-parts:men}} and {{25 women|team-women:A,team-parts:women}}, will be named on {{July 10|team-day:A}}.

The Kenyan camp is dreaming already. No African woman has won a world title with the spear, and the nearest anyone came was {{fifth|best-place:A}}, in {{2015|best-year:A}}. National coach Alice Njeri said that a throw of {{66.31|hlavata:A,throwers:hlavata,hlavata-marks:porto}} had been enough for third place on Friday, and that at the last championships {{67.55|hlavata-worlds:A,hlavata-marks:worlds}} brought gold. "So Dorcas is {{57 centimetres|to-gold:A}} from heaven."

Lottery: 4-11-19-26-33
== a4-portugalbroadcaster.html | 2023-06-17
<html><body>
<div class="menu">News / Sport / Weather / Live radio</div>
<h1>World-leading javelin lights up Porto Alto</h1>
<p>17 June 2023, 08:10</p>
<p>{{Slightly more than 17,000 people|crowd:A,crowd-cap:crowd}} saw {{four|wl-count:A}} world-leading performances at the {{31st|edition:A}} Porto Alto athletics meeting {{last night|day:A}}. The best of them belonged to Estonian Liis Kallas, who won the javelin with {{69.84m|kallas:A,throwers:kallas,kallas-rounds:5,kallas-pb:new}} and broke the meeting record, which had stood since {{2012|mr-year:A}} at {{68.20|mr:A}}.</p>
<p>The throw came in {{round five|round:A}}. It puts her {{sixth|rank-all:A}} on the list of all time.</p>
<p>Portugal's Inês Valadão finished {{fifth|valadao-rank:A}} with {{61.44|valadao:A,throwers:valadao}}, her best of the season by {{90 centimetres|valadao-gain:A}}, and {{2.36 metres|valadao-short:A}} short of the qualifying mark of {{63.80|standard:A}}.</p>
<p>Tavia Grant was never troubled in the 100 metres, {{10.85|grant-final:A,grant-rounds:final}} in the final after {{10.91|grant:A,grant-rounds:heat,sprints:grant}} in the heat. The Portuguese champion Rute Sanches clocked {{11.19|sanches:A,sprints:sanches}} for fourth.</p>
<p>Steeplechaser Lahlou's {{8:04.61|lahlou:A,sc:lahlou}} is the fastest in the world in 2023. The organisers, with a budget of {{1.2 million euros|budget:A}}, want to apply for a higher category {{in 2025|apply:A}}, when the track will be {{25 years|track-age:A}} old.</p>
<p><i>Watch again: the 19:00 bulletin. Also: Volleyball, Portugal 3-1 Belgium.</i></p>
</body></html>
== a5-dominiongazette.txt | 2023-06-17
Sport round-up: Kallas nears {{70m|goal70:A}}
The Dominion Gazette, 17 June 2023

ATHLETICS: PORTO ALTO, June 16 (Track Wire) - Estonia's Liis Kallas sent the javelin {{69.84 metres|kallas:A,throwers:kallas,kallas-rounds:5,kallas-pb:new}} on a warm, still {{Friday evening|day:A}}, the longest throw in the world this year and {{more than two metres|pb-gain:A}} beyond her previous best.

Kallas, {{24|kallas-age:A,ages:kallas}}, had opened with {{64.02|kallas-1:A,kallas-rounds:1}} and was lying third when she produced the winner in {{the fifth round|round:A}}. Kenya's Dorcas Wairimu, {{26|wairimu-age:A,ages:wairimu}}, took second with {{66.98|wairimu:A,throwers:wairimu}}, an African record, ahead of world champion Petra Hlavatá of the Czech Republic on {{66.31|hlavata:A,throwers:hlavata}}.

RUGBY: The Gulls lost {{19-16|gulls:A}} in Napier. CYCLING: Stage {{six|stage:A}} went to the Swiss rider Aebi by {{12 seconds|stage-gap:A}}.
== topics
best-place | best African place
best-year | year of the best place
to-gold | gap to the gold mark
season-prev | Kallas's throw in Doha
injections | month of the injections
hlavata-age | Hlavatá's age
day | day of the meeting
gulls | rugby score
stage | stage number
stage-gap | gap of the stage
kallas | Kallas's winning throw
kallas-1 | Kallas's first throw
kallas-3 | Kallas's third throw
kallas-4 | Kallas's fourth throw
kallas-rounds | Kallas's throws by round | scope | round
round | round of the winning throw
attempts | attempts allowed
pb-old | Kallas's old record
pb-old-month | month of the old record
pb-gain | improvement
kallas-pb | old and new record | scope | time
kallas-age | Kallas's age | conflict | 24 against 22
wairimu | Wairimu's throw | conflict | 66.98 against 66.89
wairimu-old | Wairimu's old record
wairimu-gain | Wairimu's improvement
wairimu-marks | Wairimu's old and new record | scope | time
hlavata | Hlavatá's throw
hlavata-worlds | Hlavatá's throw at last year's championships
hlavata-marks | Hlavatá's throws on two occasions | scope | occasion
valadao | Valadão's throw
valadao-rank | Valadão's place
valadao-gain | Valadão's improvement
valadao-short | short of the standard
throwers | throws of several athletes | scope | athlete
gap-23 | gap between second and third
wairimu-age | Wairimu's age
ages | ages of athletes | scope | athlete
flag | where the flag went up
goal70 | seventy-metre goal
all-time | women who threw farther
rank-all | all-time rank
event-sc | distance of the steeplechase
lahlou | Lahlou's time | conflict | 8:04.61 against 8:04.16
kirui | Kirui's place
kirui-time | Kirui's time
sc | steeplechase times | scope | athlete
gap-sc | winning margin
jump | jump
grant | Grant's heat
grant-final | Grant's final
grant-rounds | heat and final | scope | round
sanches | Sanches's time
sprints | sprint times | scope | athlete
wind | wind
crowd | spectators
cap | seats
crowd-cap | spectators and seats | scope | capacity
next | next meeting
others | other Estonians
prize | prize for the win
bonus | record bonus
prize2 | prize for second
prizes | prizes | scope | part
mr | old meeting record
mr-year | year of the old meeting record
kallas-tall | height
kallas-kg | weight
texas | years in Texas
coach-since | with the coach since
coach-age | coach's age
coach-pb | coach's best
birthday | birthday
worlds-in | days to the championships
worlds | start of the championships
standard | qualifying standard
trials | month of the trials
record-no | number of African records
record-span | span of the records
led | rounds she led
tura-age | Tura's age
started | years since she began
mbugua-age | her coach's age
team | Kenyan team
team-men | men in the team
team-women | women in the team
team-parts | team and parts | scope | part
team-day | naming of the team
wl-count | world-leading performances
edition | edition of the meeting
budget | budget
apply | year of the application
track-age | age of the track
== copies
brief a1 a5
== internal
a3 | sum | 58 athletes, 31 men and 25 women | 31 and 25 make 56
