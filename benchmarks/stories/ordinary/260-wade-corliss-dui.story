title: Hockey player Wade Corliss charged with drunk driving
domain: crime
== a1-agency.txt | 2011-02-10
Bruiser Corliss charged with drunk driving

CALGARY - Veteran NHL defenseman Wade Corliss was arrested early {{Wednesday|day:A}} and charged with impaired driving after his truck hit a parked car, police said.

Corliss, {{33|age:A}}, was stopped at {{2:20 a.m.|time:A}} on {{17th Avenue|street:A}} after driving on for {{three blocks|blocks:A}}, Constable Neil Dorval said. Breath tests showed {{0.14|bac:A,bl:real}} and {{0.13|bac2:A}}, above the legal limit of {{0.08|limit:A,bl:limit}}.

Nobody was hurt. Corliss was released at {{7 a.m.|release:A}} and is to appear in court on {{March 21|court:A}}.

He has {{three goals|goals:A}} and {{11 assists|assists:A}} in {{48 games|games:A}} this season, his {{second|season-n:A}} with the club.

== a2-daily.txt | 2011-02-11
Flames of trouble for Corliss

Wade Corliss missed practice {{Thursday|practice}}, {{a day after|dayafter}} he was charged with impaired driving and failing to remain at the scene.

Police say his {{2010|truck-yr}} Ford F-150 struck an empty Honda Civic on {{17th Avenue|street:A}} SW shortly after {{2 a.m.|hit-time}}, causing {{about $6,000|damage:A}} damage. He was pulled over {{three blocks|blocks:A}} on, at {{2:20|time:A}}, and blew {{0.14|bac:A}}. A {{second|t2}} test gave {{0.13|bac2:A}}.

The {{33-year-old|age:A}}, who is paid {{$2.75 million|salary:A}} this year in the {{second|season-n:A}} season of a {{four-year|contract:A}}, {{$11-million|contract-val:A}} contract, has {{14 points|points}} in {{48|games:A}} games and {{97|pim}} penalty minutes.

In {{2004|prior-yr:A}}, with Phoenix, he pleaded guilty to reckless driving and was fined {{$1,200|prior-fine:A}}.

== a3-sports-site.txt | 2011-02-10
Report: Corliss arrested on DUI charge

Calgary defenseman Wade Corliss was picked up on suspicion of drunken driving in the small hours of {{Wednesday|day:A}}, hours after a {{4-3|game-score}} overtime loss to Chicago in which he played {{21:34|toi}} and took {{two|minors}} minor penalties.

His blood alcohol was {{.14|bac:A}}, nearly {{twice|twice}} the {{.08|limit:A}} limit. He was let go {{at 7 in the morning|release:A}}.

Corliss, {{34|age:B}}, a {{second-round|draft}} pick in {{1995|draft-yr}}, has played {{712|career-g}} games for {{five|teams}} teams and has {{three goals|goals:A}} and {{11 assists|assists:A}} this year. He signed a {{four-year deal|contract:A}} worth {{$11 million|contract-val:A}} in {{July 2009|signed}}.

The team said it was "aware of an incident".

== a4-agency2.txt | 2011-02-13
Calgary suspends Corliss for {{two games|susp:A}}

Calgary suspended defenseman Wade Corliss {{for two games|susp:A}} without pay on {{Saturday|susp-day}} over his arrest for impaired driving {{on Wednesday|day:A}}. It will cost him about {{$67,000|susp-cost}} of his {{$2.75 million|salary:A}} salary.

Corliss apologized. "I let down {{22|mates}} teammates," he said. He will enter a {{28-day|rehab}} counselling program after the season.

He hit a parked car, doing {{$6,000|damage:A}} in damage. He had been in court once before, paying a {{$1,200|prior-fine:A}} fine in {{2004|prior-yr:A}}. His next date is {{March 21|court:A}}.

Calgary, {{ninth|rank}} in the West with {{62 points|team-pts}}, plays Vancouver on {{Sunday|next1}} and Colorado on {{Tuesday|next2}}.
== topics
dayafter | day after
t2 | ordinal of test
street | street
day | day of arrest
age | age of Corliss | conflict | 33 against 34
time | time of the stop
hit-time | time of the collision
blocks | blocks driven on
bac | first breath test
bac2 | second breath test
limit | legal limit
bl | breath test and limit | scope | actual against limit
release | time of release
court | court date
goals | goals this season
assists | assists this season
points | points this season
games | games this season
season-n | season with club
practice | practice day
truck-yr | model year
damage | damage
salary | salary this year
contract | length of contract
contract-val | value of contract
signed | signing
pim | penalty minutes
prior-yr | year of earlier case
prior-fine | earlier fine
game-score | score of game
toi | ice time
minors | minor penalties
twice | ratio
draft | draft round
draft-yr | draft year
career-g | career games
teams | teams
susp | suspension
susp-day | day of suspension
susp-cost | cost of suspension
mates | teammates
rehab | rehab program
rank | rank of team
team-pts | team points
next1 | next game
next2 | second next game
