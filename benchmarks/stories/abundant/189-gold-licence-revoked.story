title: Gold mine licence withdrawn at Kanda Hill
domain: mining
== a1-goldcoastline.txt | 2023-05-17
Minister pulls licence of Kanda Hill gold mine
By Akosua Bediako, Coastline Daily, Wednesday 17 May 2023

The minister for lands and mines has cancelled the lease of Ferrum Gold's Kanda Hill mine, {{eight days|gap:A}} after a dam burst and sent {{310,000 cubic metres|spill:A}} of tailings into the Brim river.

Mr Yaw Denteh said {{on Tuesday|revoke:A}} that the company had ignored {{three|warnings:A}} written warnings {{since November 2021|warn-since:A}}. The lease, granted in {{2011|lease-from:A}}, had {{13 years|lease-left:A}} to run.

The mine, {{42 km|dist:A}} north of Obrasi, employs {{1,260 people|staff:A,staff-contract:A}} directly and {{another 700|contract:A,staff-contract:B}} through contractors. It produced {{186,000 ounces|gold:A}} of gold last year, {{about 5 per cent|gold-share:A}} of national output.

Nobody was killed when the dam gave way {{before dawn on 8 May|burst:A}}, but {{23 people|hurt:A,hurt-hosp:A}} were injured and {{eleven villages|villages:A,vill-people:A}}, with {{14,500 inhabitants|people:A,vill-people:B,vill-people-v2:B}}, lost their drinking water.

The state also wants {{$90 million|claim:A,claim-pay:A,claim-pay-v2:A}} in damages. Ferrum Gold, of Perth, has so far handed out {{$2.4 million|paid:A,claim-pay:B}}. It denies negligence and says that {{118 millimetres|rain:A}} of rain fell in {{24 hours|rain-h:A}}, "a once in {{200 years|rain-return:A}} event".

The government holds {{10 per cent|state-stake:A}} of the mine. Gold sold at {{$1,989|price:A}} an ounce {{yesterday|revoke:A}}.

Chief Nana Obeng II, {{78|chief-age:A}}, said his people would not forgive "for {{seven generations|gens:A}}".
== a2-perthminer.txt | 2023-05-18
Ferrum dives {{34%|share:A}} on licence loss
The Perth Miner, 18 May 2023

Ferrum Gold has lost its main asset and a third of its value. The ASX-listed miner resumed trading {{on Wednesday|resume:A}} at {{61c|price-new:A,price-then:A}} against {{93c|price-old:A,price-then:B}} before, after the authorities withdrew the Kanda Hill mining lease {{the previous day|revoke:A}}.

Kanda Hill poured {{5.8 tonnes|gold:A}} of bullion in {{2022|gold-year:A}} and brought in {{71%|rev-share:A}} of the group's {{A$490m|rev:A}} revenue. Ferrum owns {{90%|ferrum-stake:A}}; the state has the rest.

The lease was to expire in {{2036|lease-left:A}}. Managing director Clive Rennick said the group had received {{one|warnings:B}} letter, {{in March|warn-when:A}}, and answered it {{within six days|warn-answer:A}}.

The tailings wall, {{38 metres|wall:A}} high, failed {{on Sunday, May 7|burst:B}}, releasing {{some 310 megalitres|spill:A}} of slurry. Compensation of {{US$4.2m|paid:B,claim-pay-v2:B}} has been paid. The demand for {{US$90m|claim:A,claim-pay:A,claim-pay-v2:A}} is "without foundation".

{{About 1,960 workers|all-staff:A,staff-contract:C}}, contractors included, have been told to stay at home on half pay.

Insurance covers {{up to US$60m|insurance:A}}. Cash at March 31 was {{A$88m|cash:A}}; debt, {{A$145m|debt:A}}.

Also trading: Karri Lithium up {{34%|karri:A}} on drill results.
== a3-riverwatchers.html | 2023-05-19
<html>
<head>
<title>
Brim River Watch
</title>
</head>
<body>
<h1>
Brim: Day {{11|day-num:A}}
</h1>
<p>
19/05/2023. Photo: dead tilapia at Asuso, {{26 km (16 miles)|asuso:A}} below the dam.
</p>
<p>
Cyanide in the river is down to {{0.4 milligrams a litre|cyan:A,cyan-limit:A,cyan-time:A}} from {{2.9|cyan-peak:A,cyan-time:B}} on the day after the accident. The limit is {{0.07|cyan-limit-val:A,cyan-limit:B}}. We have counted {{some 60 tonnes|fish:A}} of fish.
</p>
<p>
{{Twelve|villages:B,vill-people-v2:A}} villages get water by tanker: {{180,000 litres|tank:A}} a day for {{14,500|people:A,vill-people:B,vill-people-v2:B}} people, that is {{18 litres|tank-each:A}} a head.
</p>
<p>
Of the {{32|hurt:B,hurt-hosp-v2:A}} hurt when the {{38-metre|wall:A}} wall collapsed in the early hours of {{Monday of last week|burst:A}}, {{six|hosp:A,hurt-hosp:B,hurt-hosp-v2:B}} are still in hospital.
</p>
<p>
The licence was taken away {{three days ago|revoke:A}}. It should have been {{in 2021|warn-since:A}}, when the first of {{three|warnings:A}} letters was sent.
</p>
<p>
Meeting: Tuesday 23 May, 5 pm, under the tree. Hotline 030 2900 310.
</p>
</body>
</html>
== a4-internationalwire.txt | 2023-05-16
Australian miner loses gold lease after tailings spill
OBRASI, May 16 (Meridian News) - The government {{on Tuesday|revoke:A}} stripped Australia's Ferrum Gold of its lease to mine at Kanda Hill, {{just over a week|gap:A}} after a wave of toxic mud from the site poisoned a river used by thousands.

"{{Three times|warnings:A}} we wrote. {{Three times|warnings:A}} they told us the wall was sound," Mines Minister Yaw Denteh told a news conference.

The dam collapsed early {{on May 8|burst:A}}, injuring {{23|hurt:A,hurt-hosp:A}} and cutting off drinking water to {{11 communities|villages:A,vill-people:A}} along the Brim. {{About 310,000 cubic metres|spill:A}} of slurry, enough to fill {{124 Olympic pools|pools:A}}, ran out of the {{48-metre-high|wall:B}} structure.

The courts will have to decide on the state's demand for {{$90 million|claim:A,claim-pay:A,claim-pay-v2:A}}. The miner, which is listed in Sydney and based in Perth, has paid {{$2.4 million|paid:A,claim-pay:B}} to villagers and says the storm that preceded the failure was of a kind seen {{once in two centuries|rain-return:A}}.

Kanda Hill accounts for {{some 70 percent|rev-share:A}} of Ferrum's revenue and {{one-twentieth|gold-share:A}} of the country's gold. {{Nearly two thousand|all-staff:A,staff-contract:C}} people work there, counting those hired through contractors.

The company had been given the right to mine in {{2011|lease-from:A}}, for {{25 years|lease-term:A}}. The state's own share in the project is {{15 percent|state-stake:B}}, according to the ministry.
== topics
state-stake | state share in the mine | conflict | 10 against 15 per cent
wall | height of the dam | conflict | 38 against 48 metres
revoke | day the lease was withdrawn, Tuesday 16 May 2023
warnings | written warnings | conflict | three against one
burst | day of the dam burst | conflict | Monday 8 May against Sunday 7 May
staff-contract | direct staff, contractors and both | scope | parts and whole
paid | compensation paid | conflict | 2.4m against 4.2m dollars
claim-pay | damages claimed and paid | scope | claim and payment
price-then | share price after and before | scope | time
villages | villages without water | conflict | eleven against twelve
vill-people | villages and people | scope | unit
hurt | people injured | conflict | 23 against 32
hurt-hosp | injured and in hospital | scope | part and whole
cyan-limit | cyanide measured and limit | scope | actual and limit
cyan-time | cyanide now and at the start | scope | time
lease-left | end of the lease in 2036
gap | gap
spill | spill
warn-since | warn since
lease-from | lease from
dist | dist
staff | staff
contract | contract
gold | gold
gold-share | gold share
people | people
claim | claim
rain | rain
rain-h | rain h
rain-return | rain return
price | price
chief-age | chief age
gens | gens
share | share
resume | resume
price-new | price new
price-old | price old
gold-year | gold year
rev-share | rev share
rev | rev
ferrum-stake | ferrum stake
warn-when | warn when
warn-answer | warn answer
all-staff | all staff
insurance | insurance
cash | cash
debt | debt
karri | karri
day-num | day num
asuso | asuso
cyan | cyan
cyan-peak | cyan peak
cyan-limit-val | cyan limit val
fish | fish
tank | tank
tank-each | tank each
hosp | hosp
pools | pools
lease-term | lease term
claim-pay-v2 | damages claimed and paid (variant 2) | scope | claim and payment
vill-people-v2 | villages and people (variant 2) | scope | unit
hurt-hosp-v2 | injured and in hospital (variant 2) | scope | part and whole
== internal
a3 | sum | 180,000 litres a day for 14,500 people, that is 18 litres a head | 12.4 litres
