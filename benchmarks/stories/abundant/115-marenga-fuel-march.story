title: Fuel price protest in Marenga
domain: protest
== a1-africa-newsdesk.txt | 2024-01-29
Police fire tear gas at fuel protest in Marenga, {{one dead|deaths:A}}

MARENGA, Jan. 29 (Africa Newsdesk) - Police in the capital of Kotanga fired tear gas on {{Monday|day:A}} to break up a march of {{some 15,000 people|crowd:A}} against a {{40 percent|rise:A}} rise in the price of petrol. {{A student|deaths:A}} was killed and {{63 people|hurt:A}} were hurt, hospital staff said.

The march set off from the university at {{9 a.m.|start:A}}. By {{noon|noon}} {{112 people|arrests-mon:A,arrests-time:mon}} had been detained.

The government cut subsidies this month, taking a litre from {{850|price-old,price:old}} to {{1,190 shillings|price-new,price:new}}.

== a2-marenga-daily-voice.txt | 2024-01-30
A SEA OF JERRYCANS
Daily Voice, Tuesday January 30, 2024

Organisers counted {{30,000|crowd-org:A,crowd-def:org}} marchers {{yesterday|day:A}}; the police, who fly a drone nowadays, say {{15,000|crowd:A,crowd-def:police}}. This reporter walked with them for {{four kilometres|walk}} and could not see the end.

It was {{past ten|start:B}} when they began to move. By {{dusk|dusk}} there were {{two|deaths:B}} bodies in the mortuary of St Luke's: Peter Obonga, {{21|obonga:A}}, a second-year engineering student, and a boda-boda rider not yet named.

The price of petrol was put up by {{two-fifths|rise:A}} on {{January 15|rise-day:A}}. A taxi driver, Mama Zuhura, {{43|zuhura}}, says she used to clear {{20,000 shillings|zuhura-old}} a day and now takes home {{12,000|zuhura-new}}, {{40 percent|zuhura-fall}} less.

Doctors treated {{84|hurt:B}} injured, {{nine|bullet}} with bullet wounds.

Unions have called a {{two-day|strike-len:A}} strike from {{Thursday|strike-day:A}}.

== a3-financial-chronicle-africa.md | 2024-01-31
---
title: Kotanga will not back down on fuel, says minister
date: 2024-01-31
outlet: Financial Chronicle Africa
---

Finance minister Agnes Tumwebaze-Ross said on {{Tuesday|min-day}} that the subsidy, which cost {{$310m|subsidy:A}} {{last year|sub-year}} or {{2.4 per cent|subsidy-gdp}} of GDP, “is not coming back”.

The increase in pump prices, of {{close to 50 per cent|rise:B}}, took effect on {{15 January|rise-day:A}}. It is a condition of a {{$1.2bn|imf:A}} programme agreed with the IMF, of which {{$280m|imf-tranche}} is to be paid in {{March|imf-month}}.

Inflation, {{9.1 per cent|infl-dec,infl:dec}} in {{December|infl-month}}, could exceed {{14 per cent|infl-fc,infl:fc}} by {{midyear|mid}}, the bank Standmark says. Diesel rose by {{25 per cent|diesel}}.

Interior officials said {{340 arrests|arrests-tue:A,arrests-time:tue}} had been made by {{Tuesday|arr-asof}} evening.

== a4-rights-watchdog.txt | 2024-02-01
Observatory for Civic Freedoms, Marenga
Note of {{1 February|note-day}}

Persons killed on {{29 January|day:A}}: {{two|deaths:B}} (Obonga, P., {{23|obonga:B}}; Ssekitto, J., {{34|ssek}}).
Wounded: {{84|hurt:B}}, of whom {{9|bullet}} by live rounds, {{57|gas}} by gas and {{21|baton}} by batons.
Detained up to {{Tuesday|arr-asof}}: {{more than 300|arrests-tue:A}}; released since: {{190|released}}.

The general strike, announced for {{three|strike-len:B}} days, starts {{today|strike-day:A}} with {{14 unions|unions}} taking part. The subsidy saved was worth {{310 million dollars|subsidy:A}} in {{2023|sub-year}}.
== a5-east-of-suez-magazine.txt | 2024-02-11
A litre of anger

East of Suez, Sunday magazine, 11 February 2024
By Jemima Achieng-Whitlock

If you want to understand the price of petrol in Kotanga, go to Gate 4 of the university at dawn and take a motorcycle. A fortnight ago the ride to the market cost {{1,000 shillings|ride-old,ride:old}}. It is now {{1,500|ride-new,ride:new}}. The boy who drives you, and he is a boy, Alpha is {{17|alpha}}, buys his fuel in soda bottles at {{1,300|bottle}} shillings each. At the pump it would be {{1,190|price-new,price:new}}, up from {{850|price-old,price:old}}, but at the pump there is a queue of {{three hours|queue}}.

It was from this gate that they set out on the last {{Monday of January|day:A}}. I have seen the drone pictures. The police got {{fifteen thousand|crowd:A,crowd-def:police}} by laying a grid over them. I got tired at {{six|tired}}. The organisers' {{thirty|crowd-org:A,crowd-def:org}} thousand must include everyone who leaned out of a window.

By evening a soldier's son and a motorcyclist were dead. Peter Obonga, {{21|obonga:A}}, wanted to build bridges; I saw his drawings. Joseph Ssekitto, {{34|ssek}}, was on his way to fetch a customer. A committee of {{five|committee}} judges will report on both in {{60 days|committee-days}}.

The government has an argument. It paid out {{$310m|subsidy:A}} for cheap fuel {{last year|sub-year}}, {{three times|hospital-x}} what it spends on hospitals, and most of that burned in the tanks of people who own cars. There are {{210,000|cars}} cars in a country of {{19 million|country}}. The Fund, which is to lend it {{$1.2bn|imf:A}}, has been making the argument for {{eleven years|imf-years}}.

It has no argument for the morning after. The strike lasted {{two days|strike-len:A}}, as announced; {{340|arrests-tue:A,arrests-time:tue}} people had by then been put in the stadium, and of those {{41|still}} have not come home. Alpha's brother is one. He is {{15|brother}}.

== topics
deaths | people killed, first report and by dusk | scope | rising
crowd | marchers according to the police
crowd-def | organisers' count and the police's | scope | different counts
hurt | injured | conflict | 63 against 84
rise | rise in petrol price | conflict | 40% against close to 50%
start | when the march began | conflict | 9 against past ten
arrests-time | arrests by Monday noon and Tuesday | scope | rising
obonga | age of the student | conflict | 21 against 23
infl | inflation now and forecast | scope | forecast
day | day
noon | noon
arrests-mon | arrests mon
price-old | old price of a litre
price-new | new price of a litre
crowd-org | crowd org
walk | walk
dusk | dusk
rise-day | rise day
zuhura | zuhura
zuhura-old | zuhura old
zuhura-new | zuhura new
zuhura-fall | zuhura fall
bullet | bullet
strike-len | length of the strike | conflict | two days against three
strike-day | strike day
min-day | min day
subsidy | subsidy
subsidy-gdp | subsidy gdp
imf | imf
imf-tranche | imf tranche
imf-month | imf month
infl-dec | infl dec
infl-month | infl month
infl-fc | infl fc
mid | mid
diesel | diesel
arrests-tue | arrests tue
arr-asof | arr asof
note-day | note day
ssek | ssek
gas | gas
released | released
unions | unions
sub-year | sub year
ride | fare before and now | scope | other time
price | petrol price before and now | scope | raised
ride-old | ride old
ride-new | ride new
alpha | alpha
bottle | bottle
queue | queue
tired | tired
committee | committee
committee-days | committee days
hospital-x | hospital x
cars | cars
country | country
imf-years | imf years
still | still
brother | brother
baton | baton
== internal
a4 | sum | Wounded: 84, of whom 9 by live rounds, 57 by gas and 21 by batons. | 9 + 57 + 21 is 87
