title: Women's cup final, Ogbara Angels against Zumuri Stars
domain: sport
== a1-africasportswire.txt | 2024-12-01
Ogbara Angels win Nigerian women's cup on penalties
ASABELE, Nigeria, Dec 1 (Africa Sports Wire) - Goalkeeper Blessing Iwuala saved {{two|saved:A,saved-t:A}} spot kicks and scored one herself as Ogbara Angels beat holders Zumuri Stars {{4-3|pens:A,score-pens:B}} on penalties in {{Saturday's|day:A}} Federation Women's Cup final, which had finished {{2-2|score:A,score-pens:A}} after extra time.

The Angels, from a town with {{one|pitch:A}} grass pitch, lifted the trophy for the {{second|titles:A,titles-two:A}} time, {{eleven years|gap:A}} after their first. Zumuri were going for their {{fourth|titles-z:A,titles-two:B}} in a row.

Zumuri led after {{14 minutes|goal1:A,goals-t:A}} through a header by captain Hauwa Danladi, her {{ninth|danladi-cup:A,danladi-all:A}} goal of this year's competition. Ogbara levelled in the {{38th|goal2:A,goals-t:B}}, winger Ene Ochefu cutting in from the right, and {{eight minutes into extra time|goal3:A}} teenage substitute Peace Okoro put them ahead. Danladi, {{31|danladi-age:A,ages:A}}, made it {{2-2|score:A,score-pens:A}} with a free kick from {{25 metres|freekick:A}} {{two minutes|goal4:A}} from the end.

Zumuri, with {{ten|ten:A}} players since defender Rukayat Bello was sent off in the {{71st|red:A,yellow-red:A}}, missed their last {{two|z-missed:A}} penalties.

The match had been held up by a power failure, and the second half was played in a drizzle that turned the centre circle into mud. Zumuri, who have supplied most of the national team for a decade, had the better of the passing but were undone again and again by the speed of Ochefu. Their coach refused to blame the referee. "We had our chances, and they had the goalkeeper," he said.

"I told them I'd take the fifth myself," said Iwuala, {{24|iwuala-age:A,ages:B}}. "My coach thought I was joking."

A crowd of {{18,700|crowd:A,crowd-cap:A}} watched in the {{22,000-seat|cap:A,crowd-cap:B}} Chief Okafor Stadium. The winners collect {{60 million naira ($36,000)|prize:A,prize-two:A,prize-yrs:A}} and the runners-up {{35 million|prize2:A,prize-two:B}}.
== a2-asabele-vanguard.md | 2024-12-02
---
title: "ANGELS! How Ogbara's girls broke Zumuri hearts"
outlet: Asabele Vanguard
date: Monday, December 2, 2024
---
By EFE OVIEROMA, who was there

It finished at {{8.17 pm|end-time:A,kick-end:B}}, {{three hours and 17 minutes|match-len:A,delay-t:A}} after it should have begun, with a goalkeeper sitting on the centre spot with her gloves on her head.

Let us take it from the top. Floodlight trouble held up the kick-off, set for {{5 pm|kick-planned:A,kick-end:A}}, by {{25 minutes|delay:A,delay-t:B}}. The gate, says stadium manager Monday Eguavoen, was {{17,800|crowd:B}}. (My own count of the empty blocks tells me he is not far out.)

Danladi ({{31|danladi-age:A,ages:A}}), who has {{47|danladi-all-v:A,danladi-all:B}} goals for Zumuri in all her seasons, nodded in the {{14th-minute|goal1:A,goals-t:A}} opener. Then Ogbara woke up. Ochefu's equaliser {{seven minutes before the break|goal2:A,goals-t:B}} was the goal of the day. In the second half they hit the bar {{twice|bar:A}} and won {{nine|corners2:A,corners-t:A}} of their {{13|corners:A,corners-t:B}} corners.

Bello's red card, for a second yellow, came on {{71 minutes|red:A,yellow-red:A}}, her first having been shown on {{17|yellow:A,yellow-red:B}}.

Peace Okoro is {{17|okoro-age:A,ages:C}} years and {{112 days|okoro-days:A}} old. She had been on the pitch {{six|okoro-min:A}} minutes when she made it {{2-1|score-98:A}} in the {{98th|goal3:A}}. Danladi's answer, a free kick, went in when {{118|goal4:A}} were on the clock.

From the spot: Ogbara scored, scored, missed, scored, scored. Zumuri scored all of their first {{three|z-pens:A}} and none of the rest. {{Four-three|pens:A,score-pens:B}}.

I have watched this club lose on this ground in the rain, in the sun and once in a sandstorm, and I have never heard it as quiet as it was before the last kick. Somebody's baby was crying. Iwuala placed the ball, walked back, and looked not at the keeper but at the roof, as if she had left something up there. Then it was in the net, and people I do not know were kissing me.

Coach Patience Agbonze, {{44|coach-age:A,coaches:A}}, becomes the {{third|coach-third:A}} woman to win the cup as coach. Her opposite number Bala Gyang ({{57|coach2-age:A,coaches:B}}) has now lost {{two|gyang-lost:A,gyang-t:A}} and won {{three|gyang-won:A,gyang-t:B}} of {{five|gyang-finals:A}} finals.

Governor's promise on the pitch: {{₦2 million|gov-each:A,gov-t:A}} for each of the {{23|squad:A}} players, in all {{₦56 million|gov-all:A,gov-t:B}}. We shall see.
== a3-continentalfootball.html | 2024-12-01
<html><head><title>Nigeria: Angels spoil Zumuri's {{four-in-a-row|titles-z:A,titles-two:B}} - Continental Football</title></head>
<body>
<p>Live | Results | Tables | Men | Women</p>
<h1>Nigeria: Angels spoil Zumuri's bid for {{four|titles-z:A,titles-two:B}} in a row</h1>
<p>01.12.2024 08:55</p>
<p>Ogbara Angels {{2|score-og:A}} (Ochefu {{38|goal2:A,goals-t:B}}, Okoro {{98|goal3:A}}) Zumuri Stars {{2|score-zu:A}} (Danladi {{14|goal1:A,goals-t:A}}, {{118|goal4:A}}). Angels win {{4-3|pens:A,score-pens:B}} on pens.</p>
<p>The champions' cup run is over, and so is the longest unbeaten streak in the country. Zumuri had not lost in {{29 cup matches|streak:A,streak-t:A}}, going back to {{March 2020|streak-from:A}}, though the statisticians count a shoot-out as a draw. In the league their run ended in {{May|league-end:A}} after {{32|league-streak:A,streak-t:B}}.</p>
<p>Ogbara's triumph is the club's first since {{2013|first-title:A}}. They needed penalties in the semi-final as well, {{5-4|semi-pens:A}} against Kano Pearls, and Iwuala, {{26|iwuala-age:B}}, stopped {{three|semi-saved:A,saved-t:B}} that day. She saved {{a pair|saved:A,saved-t:A}} in the final, then beat her opposite number with the {{tenth|kick-no:A}} and last kick.</p>
<p>The decisive factor was nerve. Zumuri’s usual penalty taker had gone off with cramp, and nobody seemed to want the ball when it mattered. On the other side there was a queue. Ogbara’s players are part-timers, among them a nurse, a policewoman and a hairdresser, and train after dark on a field they share with the town’s goats.</p>
<p>The prize of {{N60 million|prize:A,prize-two:A,prize-yrs:A}} is {{double|prize-double:A}} what the {{2023|prize-year:A}} champions received ({{N30 million|prize-prev:A,prize-yrs:B}}) but still a fraction of the {{N200 million|prize-men:A}} in the men's cup.</p>
<p>Shots: {{19-11|shots:A}}. On target: {{8-6|target:A}}. Possession: {{54%|poss:A}} Ogbara. Referee: Ms C. Adjei ({{fifth|ref:A}} final).</p>
<p>Ogbara go into the West African qualifiers on {{9 August 2025|qualifier:A}}.</p>
<p>More: AFCON draw in 98 seconds · Okoro (Enugu men) banned for 4 matches</p>
</body></html>
== topics
saved | penalties saved in the final
semi-saved | penalties saved in the semi-final
saved-t | saved in final and semi-final | scope | two matches
pens | result of the shoot-out
score | score after extra time
score-pens | score and shoot-out | scope | different things
day | day of the final, 30 November 2024
pitch | pitch
score-og | goals of Ogbara
score-zu | goals of Zumuri
titles | titles of Ogbara
titles-z | titles in a row Zumuri sought
titles-two | titles of two clubs | scope | two clubs
gap | years since the first title
first-title | year of the first title
goal1 | minute of the first goal
goal2 | minute of the equaliser
goals-t | minutes of two goals | scope | two goals
goal3 | minute of the third goal
goal4 | minute of the fourth goal
danladi-cup | Danladi's goals this year
danladi-all-v | Danladi's goals in all
danladi-all | this year and in all | scope | period
danladi-age | Danladi's age
iwuala-age | Iwuala's age | conflict | 24 against 26
okoro-age | Okoro's age
ages | ages of three players | scope | persons
freekick | distance of the free kick
ten | players left
red | minute of the red card
yellow | minute of the first yellow
yellow-red | yellow and red card | scope | two events
crowd | attendance | conflict | 18,700 against 17,800
cap | seats
crowd-cap | attendance and seats | scope | actual and capacity
prize | prize of the winners
prize2 | prize of the runners-up
prize-two | two prizes | scope | two clubs
prize-prev | prize of 2023
prize-yrs | prizes of two years | scope | years
prize-double | prize against last year's
prize-year | year of last prize
prize-men | prize of the men
end-time | time of the end
kick-planned | planned kick-off
kick-end | kick-off and end | scope | two events
match-len | time from planned kick-off to the end
delay | delay
delay-t | whole time and delay | scope | whole and part
bar | bar hit
corners2 | corners in the second half
corners | corners
corners-t | corners in the half and in all | scope | period
okoro-days | days
okoro-min | minutes on the pitch
score-98 | score after the third goal
z-missed | penalties Zumuri missed
z-pens | penalties Zumuri scored
coach-age | coach's age
coach2-age | other coach's age
coaches | two coaches | scope | persons
coach-third | number of women coaches
gyang-lost | finals lost
gyang-won | finals won
gyang-t | finals won and lost | scope | different things
gyang-finals | finals
gov-each | promise each
squad | players
gov-all | promise in all
gov-t | promise each and in all | scope | per unit and total
streak | cup matches unbeaten
streak-from | start of the streak
league-end | end of the league run
league-streak | league matches
streak-t | cup and league run | scope | two competitions
semi-pens | shoot-out of the semi-final
kick-no | number of the kick
shots | shots
target | shots on target
poss | possession
ref | referee's final
qualifier | qualifier
== internal
a2 | sum | ₦2 million for each of the 23 players, in all ₦56 million | 23 times 2 is 46
