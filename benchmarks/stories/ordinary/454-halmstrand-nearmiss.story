title: Near collision of two airliners on a runway
domain: aviation
== a1-nordicwire.txt | 2023-11-14
Airliners came within {{60 metres|separation:A,sep-vert:v}} at Halmstrand, says investigator

HALMSTRAND, Nov 14 (Nordic Wire) - Two passenger jets carrying {{311 people|total-aboard:A,aboard-parts:total}} between them missed each other by as little as {{60 metres|separation:A,sep-vert:v}} over a runway at Halmstrand airport on {{Sunday evening|day:A}}, the accident investigation board said on {{Tuesday|tues:A}}.

An Aerolund Airbus A321 bound for Lisbon with {{184 passengers|aero-pax:A,pax-flights:aero}} and {{six crew|aero-crew:A,crew-flights:aero}} had been cleared to take off from runway 19 when a Tavastair Embraer 190 with {{116 passengers|tava-pax:A,pax-flights:tava}} and {{five crew|tava-crew:A,crew-flights:tava}} was about to land on it.

The Embraer's pilots, seeing the other plane's lights through drizzle, broke off at {{a height of 43 metres|height:A}}. "We are treating this as a serious incident of the highest class," said the board's head, Ingeborg Thrane.

It was {{18:52|time:A}} local time, {{51 minutes|dark:A}} after the last of the day's light, and {{a single controller|ctrl:A}} was handling two frequencies. The controller, {{29|ctrl-age:A}}, has been relieved of duty. Visibility was {{2,400 metres|vis:A,vis-later:inc}}.

Nobody was injured. The Lisbon flight carried on and arrived {{12 minutes early|early:A}}; the Tavastair plane landed at its second attempt {{eleven minutes|second:A}} later.

The board's preliminary view is that neither crew did anything wrong. Both acted on clearances that, taken singly, were valid; what failed was the picture in one person's head, Thrane said, and the question for the inquiry is why there was nothing else in the room to correct it. A ground radar that warns of such conflicts has been in use at Halmstrand since {{2017|radar-since:A}}.

There were {{four|inc-2023:A,inc-years:2023}} such runway incidents in the country in the first ten months of this year, against {{seven|inc-2022:A,inc-years:2022}} in all of 2022. The last fatal one, in {{1994|fatal-year:A}}, killed {{23 people|fatal-dead:A}}.
== a2-halmstrandposten.txt | 2023-11-15
“I could read the letters on its belly”
Halmstrands Posten, Wednesday 15 November

Passenger Kerstin Möller, {{52|moller-age:A}}, was in seat 23F of the plane to Lisbon when a second aircraft filled her window. "Then our pilot put on the power and it went up and away like a lift."

What she saw {{on Sunday|day:A}} was Tavastair flight 418 from Riga, with {{121 souls|tava-total:A,tava-parts:total,aboard-parts:tava}} on board including the crew, pulling out of its landing some {{140 feet|height:A}} above the tarmac. Her own aircraft, Aerolund 734, had {{190|aero-total:A,aero-parts:total,aboard-parts:aero}}.

The board says the gap between the two at its smallest was about {{200 feet|separation:A,sep-vert:v}} measured straight up and down. Along the runway they were {{350 metres|horiz:A,sep-vert:h}} apart.

Airport director Pål Engdahl said yesterday that night staffing in the tower had met the rules, which ask for {{two controllers|ctrl-rule:A}} between {{5.30|rush-from:A}} and {{9 p.m.|rush-to:A}}. "Two were rostered. One was on a break of {{20 minutes|break:A}}." The union, Luftlederne, says {{14 of 41 posts|vacant:A}} in the Halmstrand tower have been vacant since {{August|vacant-since:A}}, which means {{more than a third|vacant-share:A}}.

Halmstrand handled {{6.1 million passengers|pax-2022:A,pax-years:2022}} last year and {{5.7 million|pax-2023:A,pax-years:2023}} up to the end of October. A second runway, {{2,900 metres|rwy2:A,rwy:second}} long, was rejected by the county in {{March|rwy2-month:A}}; the present one measures {{3,300|rwy1:A,rwy:first}}.

There have been {{five|inc-2023:B}} runway scares at Norwegian airports from January to October, according to the board's web page.

On board the plane that did leave, she says, it was quiet for a while. Then the captain told them that there had been "some traffic" and that they could expect to be early in Portugal. They were, by {{a dozen minutes|early:A}}. It was only at the carousel, when her daughter rang, that she understood. "I'm {{52|moller-age:A}}. I have flown perhaps {{two hundred|flights:A}} times. I am taking the train to Bergen at Christmas."

The {{29-year-old|ctrl-age:A}} who was alone at the microphone has been offered help and isn't being blamed, the airport stresses.

Posten's tips line: 33 18 90 19
== a3-aerosafetytrade.txt | 2023-11-20
Halmstrand: what the preliminary data say
Aero Safety Weekly – 20 Nov 2023 – by R. Okonjo-Lind

ADS-B traces for AEL734 (A321, {{185 pax|aero-pax:B}}, {{6 crew|aero-crew:A,crew-flights:aero}}) and TVS418 (E190, {{116|tava-pax:A,pax-flights:tava}} and {{5|tava-crew:A,crew-flights:tava}}) allow a reconstruction of the {{12 November|day:A}} event.

{{1852:07|clear-time:A,timeline:clear}} AEL734 cleared for take-off. {{1852:31|roll-time:A,timeline:roll}} it begins to roll, {{24 seconds|roll-delay:A}} later. TVS418 is then {{1.6 nautical miles|final:A}} ({{3.0 km|final:A}}) out at {{135 knots|speed:A}}, giving it {{about 43 seconds|to-thr:A}} to the threshold.

At {{1853:10|goaround:A,timeline:around}} the Embraer crew goes around from {{140 ft|height:A}}. Closest point, nine seconds later: {{200ft|separation:A,sep-vert:v}} vertically ({{61m|separation:A,sep-vert:v}}), {{1,150ft|horiz:A,sep-vert:h}} laterally ({{505m|horiz:B}}). No TCAS advisory below {{1,000 ft|tcas:A}}, by design.

The ground radar's runway alert sounded {{13 seconds|alert:A,alert-min:was}} before the go-around; the standard is {{at least 20|alert-std:A,alert-min:std}}. Visibility, {{2,400 m|vis:A,vis-later:inc}} at the time, fell to {{1,500 m|vis-late:A,vis-later:later}} half an hour afterwards.

Halmstrand's tower was staffed by {{one controller|ctrl:A}}, {{26 years|ctrl-age:B}} old and qualified since {{May|ctrl-qual:A}}, with the second on a {{20-minute|break:A}} rest.

European context: {{1.2|rate-eu:A,rate:eu}} runway incursions per 100,000 movements in 2022; in Norway, {{1.4|rate-no:A,rate:no}}. The board's last inquiry of this kind took {{17 months|inq-last:A,inq:last}}; this one has been promised for {{autumn 2024|inq-plan:A}}.

Comparable cases come to mind in which a go-around at the last moment saved the day, and in nearly all of them the weather was bad, the tower was short of people and an alert came late. What is new here is the lateness: by our reading the crew of TVS418 had already decided when the tower spoke, {{two seconds|tower-late:A}} after them. The final report is due {{next autumn|inq-plan:A}}.

Elsewhere: Tavastair to lease {{six E195s|lease:A}} | Aerolund's October traffic up {{9%|traffic:A}}
== a4-board.html | 2023-11-14
<html><body>
<h1>Serious incident at Halmstrand airport, {{12 November 2023|day:A}}</h1>
<p><i>Accident Investigation Board, press release 37/2023, 14.11.2023</i></p>
<p>The Board has opened a safety investigation into an event in which an Airbus A321 (flight AEL734, {{190 persons|aero-total:A,aero-parts:total,aboard-parts:aero}} on board, of whom {{184 passengers|aero-pax:A,pax-flights:aero,aero-parts:pax}}) and an Embraer 190 (flight TVS418, {{121 persons|tava-total:A,tava-parts:total,aboard-parts:tava}}, of whom {{116 passengers|tava-pax:A,pax-flights:tava,tava-parts:pax}}) came into dangerous proximity on and above runway 19 at approximately {{17:52 UTC|time:A}} ({{18:52|time:A}} local time).</p>
<p>The smallest vertical distance recorded was {{61 metres|separation:A,sep-vert:v}}, at a horizontal distance of approximately {{350 metres|horiz:A,sep-vert:h}}. No injuries or damage were reported.</p>
<p>{{Four investigators|invs:A}} have been assigned. The flight recorders of both aircraft, holding {{25 hours|fdr:A,rec:fdr}} of data and {{two hours|cvr:A,rec:cvr}} of sound, have been secured. Interviews with the crews, the controllers on duty and {{nine passengers|interviews:A}} are being held this week.</p>
<p>A preliminary report will follow {{within 30 days|prelim:A}}. The final report is expected {{in the autumn of 2024|inq-plan:A}}.</p>
<p>Between 1 January and 31 October 2023 the Board registered {{four|inc-2023:A,inc-years:2023}} occurrences of this class, and {{seven|inc-2022:A,inc-years:2022}} during 2022.</p>
<p>Contact: press officer, tel. 22 90 41 84</p>
</body></html>
== a5-eveningtelegram.txt | 2023-11-15
Two jets in near miss at Norwegian airport
Evening Telegram, Nov. 15, 2023

HALMSTRAND, Nov 14 (Nordic Wire) - Two passenger jets carrying {{311 people|total-aboard:A,aboard-parts:total}} between them missed each other by as little as {{60 metres|separation:A,sep-vert:v}} over a runway at Halmstrand airport on {{Sunday evening|day:A}}, the accident investigation board said on {{Tuesday|tues:A}}.

An Aerolund Airbus A321 bound for Lisbon with {{184 passengers|aero-pax:A,pax-flights:aero}} and {{six crew|aero-crew:A,crew-flights:aero}} had been cleared to take off from runway 19 when a Tavastair Embraer 190 with {{116 passengers|tava-pax:A,pax-flights:tava}} and {{five crew|tava-crew:A,crew-flights:tava}} was about to land on it.

The Embraer's pilots, seeing the other plane's lights through drizzle, broke off at {{a height of 43 metres|height:A}}. "We are treating this as a serious incident of the highest class," said the board's head, Ingeborg Thrane.

Nobody was injured. The Lisbon flight carried on and arrived {{12 minutes early|early:A}}; the Tavastair plane landed at its second attempt {{eleven minutes|second:A}} later.

Flights on Monday were running normally, the airport said. It moved {{6.1 million people|pax-2022:A,pax-years:2022}} last year.
== topics
tower-late | seconds the tower was late
flights | flights she has taken
radar-since | ground radar in use since
day | day of the incident
tues | day of the board's statement
time | time of the incident
separation | smallest vertical distance
horiz | horizontal distance | conflict | 350 m against the wrongly converted 505 m
sep-vert | vertical and horizontal | scope | different measure
total-aboard | people in both planes
aboard-parts | both planes and each | scope | part and whole
aero-pax | passengers on the Aerolund flight | conflict | 184 against 185
tava-pax | passengers on the Tavastair flight
pax-flights | passengers of two flights | scope | flight
aero-crew | crew of the Aerolund flight
tava-crew | crew of the Tavastair flight
crew-flights | crew of two flights | scope | flight
aero-total | people on the Aerolund flight
tava-total | people on the Tavastair flight
aero-parts | passengers and all aboard | scope | part
tava-parts | passengers and all aboard | scope | part
height | height of the go-around
dark | minutes after dusk
ctrl-age | age of the controller | conflict | 29 against 26
ctrl | controllers at work
ctrl-rule | controllers required
ctrl-qual | qualified since
vis | visibility at the time
vis-late | visibility later
vis-later | visibility at two times | scope | time
early | early arrival
second | minutes to the second attempt
inc-2023 | runway incidents January to October 2023 | conflict | four against five
inc-2022 | runway incidents in 2022
inc-years | runway incidents in two periods | scope | period
fatal-year | year of the last fatal one
fatal-dead | dead in it
moller-age | passenger's age
rush-from | start of double staffing
rush-to | end of double staffing
break | length of the break
vacant | vacant posts
vacant-since | vacant since
vacant-share | vacant share
pax-2022 | airport passengers in 2022
pax-2023 | airport passengers to October 2023
pax-years | airport passengers | scope | period
rwy2 | length of the second runway
rwy1 | length of the present runway
rwy | runways | scope | different runway
rwy2-month | month of the rejection
roll-delay | seconds to the roll
final | distance of the Embraer at the roll
speed | speed
to-thr | seconds to the threshold
clear-time | clock time of the clearance
roll-time | clock time of the roll
timeline | stages | scope | different moments
goaround | clock time of the go-around
tcas | advisory floor
alert | warning time given
alert-std | standard warning time
alert-min | warning time and standard | scope | standard and result
rate-eu | European rate
rate-no | Norwegian rate
rate | rates | scope | place
inq-last | length of the last inquiry
inq | last inquiry alone | scope | other inquiry
inq-plan | final report expected
lease | aircraft leased
traffic | traffic growth
invs | investigators
fdr | hours of data
cvr | hours of sound
rec | recorders | scope | different recorder
interviews | passengers interviewed
prelim | preliminary report due
== copies
brief a1 a5
== internal
a3 | conversion | 1,150ft laterally (505m) | 1,150 ft is 350 m
