title: Nurses' strike and pay deal in Kaveland
domain: labour
== a1-statewire.txt | 2019-09-10
Kaveland nurses walk out for pay, {{1,900|ops:A}} operations put off
(SW) PORT KAVE, Tuesday 10 September 2019 - Nurses at {{23|hosp:A}} public hospitals across Kaveland began a strike of {{48 hours|dur:A}} this morning, the first by the union since {{1998|laststrike:A}}.

The Kaveland Nurses' Federation put the number taking part at {{11,400|strikers:A}}. The Health Department said {{8,600|strikers:B}} had not turned up. {{About 1,900|ops:A}} operations were postponed.

The union wants {{12 per cent|demand:A}} over {{two years|demandyears:A}}. The government has offered {{5.5 per cent|offer:A}} over {{three|demandyears:B}}. A nurse in her first year earns {{$58,200|startpay:A}}.

"We've had {{2 per cent|lastrise:A}} a year since {{2014|lastdeal:A}} while rents went up {{31|rents:A}}," federation secretary Dell Ruscoe said in front of {{some 4,000|rally:A}} people at Parliament House.

Health Minister Anton Verrall said each additional {{1 per cent|onepc:A}} would cost {{$19 million|onepccost:A}} a year. Talks resume on {{Thursday|talks:A}}.

Emergency departments are open. Ambulance response in the capital was {{14 minutes|ambtime:A}} on average by noon, against a usual {{11|ambtime:B}}.

The teachers, who settled for {{9 per cent|teachers:A}} in June, sent a cheque for {{$11,500|cheque:A}}. The state's surplus is forecast at {{$190 million|surplus:A}}.
== a2-courier.html | 2019-09-12
<html><body>
<h2>Port Kave Courier</h2>
<h1>Day three that nobody planned</h1>
<p>Thursday, September 12, 2019 | by Tess Bannerjee</p>
<p>It was to be two days. But at {{ten last night|extend:A}} the federation told its members to stay out until Friday, {{three|dur:B}} days in all; {{94 per cent|vote:A}} of the {{6,310|voters:A}} who voted by phone had said so.</p>
<p>By now {{3,150|ops:B}} operations have been called off and {{27|hosp:B}} hospitals are affected. Gladys Umber, {{79|age-umber:A}}, who's waited {{14 months|umberwait:A}} for a hip, was sent home from St Brannock's {{at 11 a.m.|umber:A}} "Give them their money," she said.</p>
<p>Yesterday's march down Quay Street drew {{6,500|rally:B}}. There were {{nine|arrests:A}} arrests, none of nurses.</p>
<p>The government has come up: it is now {{7 per cent|offer:B}}, plus a single payment of {{$800|lump:A}}. Ms Ruscoe calls it "a bus ticket". She has let it be known that she'd take {{ten|demand:B}}.</p>
<p>How bad is it? A beginner takes home {{fifty-four thousand|startpay:B}} before tax, says the federation's own card; a ward sister {{$83,900|sister:A}}. Across the border in Marland it is {{$64,700|marland:A}}. {{One in nine|vacant:A}} posts is empty, {{1,420|vacposts:A}} all told.</p>
<p>For an ambulance one waited {{17 minutes|ambtime:C}} yesterday. {{Sixty|army:A}} army medics help out from today.</p>
<p>The last time Kaveland's nurses downed tools, in {{the winter of 1994|laststrike:B}}, they stayed out {{eleven days|lastdur:A}} and got {{4 per cent|lastgain:A}}.</p>
<p>TODAY: 19 degrees | Bus fares up 5.5 per cent | Rovers lose 3,150th game?</p>
</body></html>
== a3-govstatement.md | 2019-09-13
---
title: Agreement reached with Nurses' Federation
source: Office of the Minister for Health
date: 13 September 2019
---
The Government and the Kaveland Nurses' Federation have agreed in principle on a new award. Normal services resume at {{7 am on Saturday|resume:A}}.

- A pay increase of {{9.2 per cent|deal:A}} over {{three years|dealyears:A}}: {{4 per cent|step1:A}} from {{1 October 2019|from:A}}, {{2.7 per cent|step2:A}} in 2020 and {{2.5 per cent|step3:A}} in 2021
- A one-off payment of {{$1,100|lump:B}}, up from the {{$800|lump:A}} offered on Wednesday
- {{350|newposts:A}} additional positions by {{June 2021|newpostsby:A}}
- Night allowance of {{$38|night:A}} a shift ({{currently $29|night:B}})
- A ratio of {{one nurse to five|ratio:A}} patients on day shifts

The cost is {{$171 million|dealcost:A}} over the term. {{$104 million|provided:A}} had been provided for in the May budget.

During the {{four days|dur:C}} of action, {{4,480|ops:C}} elective operations were deferred. They will be carried out within {{ten weeks|catchup:A}} at a cost of {{$9.6 million|catchcost:A}}.

Of the {{12,950|nurses:A}} nurses employed by the State, {{71 per cent|part:A}} took part on the first day and {{58 per cent|part:B}} on the last.

Members vote on the package from {{17 to 24 September|ballot:A}}.
== a4-workplacenews.txt | 2019-09-14
Kaveland deal: nine and a bit
Workplace & Wages, 14 September

The settlement that ended the Kaveland nurses' stoppage on Friday night is worth {{9.2 per cent|deal:A}} across {{36 months|dealyears:A}}. That's {{about 3 per cent|peryear:A}} a year, against {{2|lastrise:A}} under the deal of {{2014|lastdeal:A}} and price rises of {{1.9|infl:A}}.

The union started at {{12|demand:A}} in half the time, the state at {{5.5|offer:A}}. Each point is reckoned at {{nineteen million dollars|onepccost:A}}. The whole will set the Treasury back by {{$171m|dealcost:A}}, of which {{about 60 per cent|providedshare:A}} was in the budget.

Each nurse gets {{eleven hundred dollars|lump:B}} in cash on {{30 October|lumpdate:A}}. Nights will pay {{$38|night:A}}, {{nearly a third|nightrise:A}} more. And {{three hundred and fifty|newposts:A}} new jobs are to be filled {{by the end of next year|newpostsby:B}}, which leaves {{over a thousand|unfilled:A}} of the {{1,420|vacposts:A}} empty ones.

On wards, one nurse will care for {{five|ratio:A}} people by day; the federation had asked for {{four|ratio:B}}; at night it is {{eight|ratio:C}}.

The dispute cost {{42,000|daysl:A}} working days, more than {{half|daysshare:A}} of all days lost in the state this year. {{Nearly 4,500|ops:C}} patients will be called back.

Not everyone is glad. A branch meeting at St Brannock's was {{212 to 190|branch:A}} against. For the deal to pass, {{half|pass:A}} of the votes plus one are enough; in 2014 {{78 per cent|pass14:A}} said yes. The result comes on {{25 September|result:A}}.

Next: the {{5,200|police:A}} police, whose award ends on {{31 December|policeend:A}}, want {{11 per cent|policewant:A}}. Firefighters got {{9|fire:A}}.
== topics
hosp | hospitals on strike by day | scope | spread
dur | length of strike as planned, extended, at the end | scope | extended
strikers | strikers, union's and department's figure | scope | different sources in one article
ops | operations postponed by day | scope | rose
laststrike | year of last strike | conflict | 1998 against 1994
demand | union's demand at first and later | scope | lowered
demandyears | term of demand and of offer | scope | demand against offer
offer | government's offer at first and later | scope | raised
startpay | first-year pay | conflict | $58,200 against 54,000
lastrise | rise under old deal
lastdeal | year of old deal
rents | rents
rally | crowds Tuesday and Wednesday | scope | days
onepc | one per cent
onepccost | cost of one per cent
talks | talks
ambtime | ambulance waits Tuesday, usual, Wednesday | scope | days
teachers | teachers' deal (trap)
cheque | cheque
surplus | surplus (trap)
extend | time of decision
vote | vote for extension
voters | voters
age-umber | age
umberwait | wait
umber | time sent home
arrests | arrests
lump | lump sum offered and agreed | scope | offer against deal
sister | ward sister's pay
marland | pay in Marland (trap)
vacant | share of posts vacant
vacposts | vacant posts
army | army medics
lastdur | length of last strike
lastgain | gain in last strike
resume | services resume
deal | pay rise agreed
dealyears | term
step1 | first step
from | from
step2 | second step
step3 | third step
newposts | new posts
newpostsby | new posts by | conflict | June 2021 against end of 2020
night | night allowance new and current | scope | before/after
ratio | patients per nurse day, asked, night | scope | demand, part
dealcost | cost of deal
provided | provided in budget
providedshare | share in budget
catchup | catching up weeks
catchcost | catching up cost
nurses | nurses employed
part | share taking part first and last day | scope | days
ballot | ballot dates
peryear | a year
infl | inflation
lumpdate | date of lump sum
nightrise | rise of allowance
unfilled | posts left empty
daysl | days lost
daysshare | share of days lost
branch | branch vote
pass | majority
pass14 | vote in 2014
result | result date
police | police
policeend | end of award
policewant | police demand
fire | firefighters' deal
== copies
== internal
