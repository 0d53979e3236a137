title: Television drama finale ratings
domain: tv
== a1-mediatimes.txt | 2022-12-20
'Tidefall' finale pulls in {{8.9m|viewers:A,viewers-week:A}} as police drama bows out
By Gareth Penhallow-Wright | Media Times | 20 December 2022

{{Almost nine million|viewers:A,viewers-week:A}} people watched Detective Inspector Nan Curnow hand in her badge {{on Sunday night|day:A}}, giving BBN its largest drama audience {{since 2018|since:A}}.

The last episode of "Tidefall", {{75 minutes|length:A,length-usual:A}} long, held {{a 46 per cent|share:A}} share of all viewing from {{9pm|start:A}}. At its height, in the {{five minutes|peak-min}} before the close, {{9.6m|viewers-peak:B,peak:A}} were tuned in. The programme began in {{2014|first-year:A}} with {{4.2m|viewers-first:A}}.

It beat its rival, ITN's "Castle Lane", which had {{3.1m|rival:A}}, by {{nearly three to one|ratio:A}}.

Creator Ros Tremayne, {{49|age:A}}, said there would be no more. "{{Forty-two|episodes:A}} hours is enough Cornwall for anyone." Each cost {{about £1.4m|cost-ep:A}}.

Lead actor Joely Harker has won {{two|harker-awards:A}} best actress awards for the part. Filming was held up for {{seven months|delay:A}} in 2020.
== a2-radiotimesy.html | 2022-12-27
<html><body><nav>Listings | Soaps | Films | Subscribe: {{12|sub-issues}} issues for £{{12|sub-price}}</nav>
<h1>Tidefall tops Christmas catch-up with {{11.7 million|viewers-week:B}}</h1>
<p>27 December 2022</p>
<p>The goodbye of DI Curnow has become the most-watched drama of the year once {{seven days|week-days}} of recordings and streams are counted: {{11.7 million|viewers-week:B}}, compared with {{8.9 million|viewers:A,viewers-week:A}} on {{Sunday 18 December|day:A}} itself. That is a rise of {{31%|rise:A}}.</p>
<p>It's still short of the record for a BBN drama, {{13.2 million|record:A}}, set in 2011 by "The Harbour Doctor".</p>
<p>Fans can read on: writer Ros Tremayne ({{51|age:B}}) is turning the series into {{three|novels:A}} novels. The first is out {{on 4 May|novel-date:A}}.</p>
<p>All {{40|episodes:B}} episodes are on the player. The finale, at {{an hour and a quarter|length:A,length-usual:A}}, is the longest; the others last {{58 minutes|length-usual:B}}.</p>
<p>Joely Harker is next seen in "Weigh Anchor", {{9pm|anchor}}, {{1 January|anchor-day}}.</p></body></html>
== a3-westcornishman.txt | 2022-12-22
So long, Nan: Porthenys counts the cost, and the cash
West Cornishman, Thursday 22 December

THE lights are off at {{14 Quay Street|quay}}, the house that {{eight years|first-year:A}} of television turned into the most photographed front door west of Truro.

"Tidefall" ended {{last weekend|day:A}} before an audience of {{8.4m|viewers:B}}. In the Ship, {{120|pub}} people watched on a bed-sheet.

The series brought the town {{£23m|town-money:A}}, says the council, and {{90,000|tourists:A,tourists-before:A}} extra visitors a year; in {{2013|tourists-before-year}} there had been {{35,000|tourists-before:B}} in all. House prices have risen by {{64 per cent|houses:A}}, from {{£190,000|house-price:A}} to {{£345,000|house-price:B}}, "which is why my daughter lives in Plymouth", said harbourmaster Denzil Oates, {{58|oates-age}}, an extra in {{17 episodes|oates-eps:A}}.

Filming was suspended for {{nine months|delay:B}} in the first year of Covid. The cast, led by Harker, {{three times|harker-awards:B}} best actress, used to winter at the Queen's, where a double is {{£118|double}}.

A walking tour ({{£9|tour:A}}, {{two hours|tour-length:A}}) goes on, daily at {{11|tour-time:A}} and {{2|tour-time2}}.
== a4-medianumbers.md | 2022-12-21
---
title: Overnights, w/e {{18 December|day:A}}
date: 2022-12-21
---
1. Tidefall, BBN, {{8.93m|viewers:A,viewers-week:A,viewers-peak:A}} (share {{46.2%|share:A}}; peak {{9.6m|viewers-peak:B,peak:A}})
2. Ballroom Final, BBN, {{8.9m|ballroom:A}} on Saturday
3. Castle Lane, ITN, {{3.1m|rival:A}}

Notes. The launch of Tidefall, in {{September 2014|first-year:A}}, was seen by {{4.2m|viewers-first:A}}. Series averages since: 4.9m, 5.6m, 6.1m, 6.0m, 6.8m and, for the {{seventh|series-nth:A}}, {{7.7m|series-avg:A}}. Sunday's was BBN's best for a drama in {{six years|since:B}}.

Among 16-34s it had {{610,000|young:A}}. An average of {{1.1m|iplayer:A}} watched online, included above.
== a5-truroonline.txt | 2022-12-19
{{Nine million|viewers:A,viewers-week:A}} say farewell to Nan

{{Last night's|day:A}} final "Tidefall" was watched by {{nearly nine million|viewers:A,viewers-week:A}} viewers, {{just under half|share:A}} of everyone in front of a television.

The {{75-minute|length:A,length-usual:A}} film drew its biggest crowd, {{9.9 million|peak:B}}, at {{10.10pm|peak-time:A}}. "Castle Lane" on the other side got {{3.1m|rival:A}}.

The detective first drove her Saab along Porthenys quay in {{2014|first-year:A}}, before {{4.2 million|first-viewers:A}}. The {{42|episodes:A}} episodes brought Cornwall {{£32m|town-money-b}}, Visit Cornwall reckons.

Ros Tremayne, {{49|age:A}}, has sold {{two|novels:B}} Nan Curnow novels to a London publisher, the first of which appears {{in May|novel-date:A}}.
== topics
house-price | house prices before and now | scope | time
peak | peak audience | conflict | 9.6m against 9.9m
novels | novels to come | conflict | three against two
town-money-b | money for Cornwall (trap: county)
viewers | overnight audience of the finale | conflict | 8.9m against 8.4m
viewers-week | overnight and seven-day audience | scope | definition
viewers-peak | average and peak | scope | definition
viewers-first | first episode audience, 2014
age | age of Tremayne | conflict | 49 against 51
episodes | number of episodes | conflict | 42 against 40
length-usual | length of the finale and other episodes | scope | different episodes
delay | delay in 2020 | conflict | seven against nine months
harker-awards | awards of Harker | conflict | two against three
since | largest drama audience since | conflict | since 2018 against in six years
tourists-before | visitors then and before | scope | time
ballroom | another programme, same number (trap)
record | record of another drama (trap)
rise | 8.9 to 11.7 is 31 per cent (right)
day | day of the finale, Sunday 18 December 2022
ratio | 8.9 to 3.1 (right)
length | length
share | share
start | start
peak-min | peak min
first-year | first year
rival | rival
cost-ep | cost ep
sub-issues | sub issues
sub-price | sub price
week-days | week days
novel-date | novel date
anchor | anchor
anchor-day | anchor day
quay | quay
pub | pub
town-money | town money
tourists | tourists
tourists-before-year | tourists before year
houses | houses
oates-age | oates age
oates-eps | oates eps
double | double
tour | tour
tour-length | tour length
tour-time | tour time
tour-time2 | tour time2
series-nth | series nth
series-avg | series avg
young | young
iplayer | iplayer
peak-time | peak time
first-viewers | first viewers
== internal
a3 | percent_change | House prices have risen by 64 per cent, from £190,000 to £345,000 | 190,000 to 345,000 is 82 per cent
