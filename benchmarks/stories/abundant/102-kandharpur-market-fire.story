title: Market fire in Kandharpur
domain: fire
== a1-pt-bulletin.txt | 2023-11-10
{{Nine|deaths-fri:A,deaths-fri-sun:fri}} killed as fire sweeps through cloth market in Kandharpur

Kandharpur, Nov 10 (PT Bulletin): {{Nine persons|deaths-fri:A,deaths-fri-sun:fri}}, {{two of them women|women:A}}, were charred to death and {{over 30|injured:A}} sustained burns after a massive blaze gutted {{about 140 shops|shops:A,shops-total:burnt}} in the Lal Bazaar cloth market in the early hours of {{Friday|day:A}}, officials said.

The fire broke out at {{around 2.15 am|start:A}} on the {{second floor|floor:A}} of a {{four-storey|storeys:A}} godown, days before Diwali, when traders were carrying extra stock.

{{Twenty-two fire tenders|tenders:A}} took {{seven hours|fight:A}} to bring it under control. The district magistrate put the loss at {{Rs 18 crore|loss:A}} and announced {{Rs 5 lakh|exgratia:A}} for the next of kin of each of the dead and {{Rs 50,000|exgratia-inj:A}} for the injured.

The market has {{412 licensed shops|shops-all:A,shops-total:all}}.

== a2-morning-sentinel-in.txt | 2023-11-11
Traders count losses in Lal Bazaar
Morning Sentinel, Saturday edition

The first wisp of smoke was noticed by a watchman {{close to four o'clock|start:B}} {{yesterday|day:A}} morning; by the time he had found a telephone, the upper part of the warehouse of Messrs Hiralal & Sons was alight.

{{A hundred and forty|shops:A,shops-total:burnt}} establishments, {{a little over one-third|shops-share:A}} of the {{400-odd|shops-all:A,shops-total:all}} in the bazaar, no longer exist. The traders' association reckons that goods worth {{Rs 26 crore|loss:B}} have been lost, hardly any of it insured.

Chief fire officer D. K. Sonawane said that {{22 engines|tenders:A}} and {{160 firemen|firemen:A}} from {{three districts|districts}} had been deployed. The nearest hydrant was dry. It was {{past nine|control:A}} when he could call the fire contained.

Of the {{33 hurt|injured:A}}, {{eleven|critical:A}} are critical. A family that loses a member will receive {{₹500,000|exgratia:A}} from the state; the Union government is adding {{₹2 lakh|exgratia-union}}.

The owner, Hiralal Bachwani, {{58|owner-age:A}}, is absconding.

== a3-globe-brief.md | 2023-11-12
---
title: "India market fire toll reaches {{12|deaths-sun:A,deaths-fri-sun:sun}}"
date: 2023-11-12
outlet: Globe Brief
---

{{Twelve people|deaths-sun:A,deaths-fri-sun:sun,toll-week:sun}} are now known to have died in {{Friday's|day:A}} fire at a textile market in the Indian city of Kandharpur, after {{three|died-later:A}} of those in hospital succumbed to their burns.

Police on {{Sunday|arrest:A}} arrested the owner of the building where it started, a {{61-year-old man|owner-age:B}}, at a bus station {{240km|flight-km:A}} away.

Damage is estimated at {{180 million rupees|loss:A}} ({{$2.2m|loss-usd}}).

Officials say the {{four-floor|storeys:A}} warehouse had {{one staircase|stairs:A}} and no fire certificate. A {{2019|earlier-year}} fire in the same district killed {{nine|earlier-deaths}}.

== a4-kandharpur-now.txt | 2023-11-13
Kandharpur Now  |  13-11-2023
LAL BAZAAR: 5 THINGS WE KNOW

1. The blaze began with a short circuit on the {{first floor|floor:B}}, the electrical inspector says, in a stabiliser that had been repaired {{twice|repairs}} since {{August|repairs-since}}.

2. The number of dead is {{14|deaths-sun:B}} as of {{Sunday|asof}} evening, going by the register of the civil hospital. {{Two women|women:A}} are among them.

3. Firemen, {{some 120|firemen:B}} of them, were on the spot till {{Saturday|till}} noon.

4. Owner Bachwani, who was picked up {{on the 12th|arrest:A}} at Jhirpur bus stand, {{150 miles|flight-km:A}} from here, has been sent to police custody for {{ten days|custody}}.

5. The market will reopen in part, {{270 shops|reopen}}, on {{November 20|reopen-day}}. The rest, {{142 shops|rest}}, must be rebuilt.

Ads: Diwali sale at Sonal Sarees, {{400 designs|ad}}, Station Road
== a5-weekend-observer.txt | 2023-11-18
Anatomy of a fire foretold

By Raghav Sethi-Krishnan in Kandharpur
Saturday, 18 November 2023

On the morning of the fire in Lal Bazaar, Farida Chhipa came to open her shop and found that there was no lane left to walk down. She is {{44|farida}}, a dealer in bandhani, and one of the {{140|shops:A,shops-total:burnt}} whose shutters will not go up again this year.

It is the sort of market that every old town has and that no fire officer sleeps well over. {{Four hundred and twelve|shops-all:A,shops-total:all}} licences have been issued for it. The widest passage measures {{six feet|lane}}. In the godown where it all began, on that {{Friday|day:A}} so close to Diwali, there was {{a single|stairs:A}} staircase, and it was used for storing bales.

“You ask me when it started. I ask you which year,” says D. K. Sonawane, the chief fire officer, who had written to the municipality about the market {{three times|letters}} since {{2020|letters-since}}. His log shows the first call at {{2.31 am|call}}, {{a little over a quarter of an hour|call-gap}} after the time now accepted by the police for the outbreak, and the stop message at {{9.15|control:A}}. Between them lay {{the better part of seven hours|fight:A}}, {{160 men|firemen:A}} and a dry hydrant.

Nobody disputes what it cost in lives any more. The last of the injured to die, a tailor's apprentice of {{17|apprentice}}, brought the figure to {{15|deaths-week,toll-week:week}} on {{Thursday|week-day}}. What it cost in money is another matter. The administration sticks to its {{18 crore|loss:A}}; at the traders' association they will tell you {{26|loss:B}}, and show you the ledgers.

The owner of the building is in jail. The compensation, {{five lakh rupees|exgratia:A}} from the state for each of the dead, has reached {{six|paid-families}} families. As for Farida Chhipa, she has put up a table opposite the ruin, with {{nine|saris}} saris on it. “Business is good,” she says. “Everyone comes to look.”

With inputs from PTB. Subscribe for Rs {{999|subscribe}} a year.

== topics
deaths-fri | deaths known on Friday
deaths-fri-sun | toll on Friday and on Sunday | scope | the toll rose
deaths-sun | deaths known on Sunday | conflict | 12 against 14
died-later | deaths in hospital since
women | women among the dead
injured | people hurt
critical | people in critical condition
shops | shops burnt
shops-total | shops burnt against all shops | scope | part and whole
shops-all | shops in the market
shops-share | share of the shops burnt
day | day of the fire
start | time the fire started | conflict | 2.15 against close to four
floor | floor where it started | conflict | second against first
storeys | storeys of the warehouse
tenders | fire engines
fight | hours to control the fire
control | time the fire was contained
firemen | firemen deployed | conflict | 160 against some 120
districts | districts sending firemen
loss | loss estimate | conflict | Rs 18 crore against Rs 26 crore
loss-usd | loss in dollars
exgratia | state payment per dead
exgratia-inj | state payment per injured
exgratia-union | payment by the Union government
owner-age | age of the owner | conflict | 58 against 61
arrest | day of the owner's arrest
flight-km | distance of place of arrest
stairs | staircases
earlier-year | year of an earlier fire (trap)
earlier-deaths | deaths in earlier fire (trap)
repairs | repairs of the stabiliser
repairs-since | since when
asof | as-of of the register
till | until when firemen stayed
custody | days of custody
reopen | shops to reopen
reopen-day | day of reopening
rest | shops to be rebuilt
ad | designs in an advertisement (trap)
deaths-week | deaths after a week
toll-week | toll on Sunday and after a week | scope | rising
farida | farida
lane | lane
letters | letters
letters-since | letters since
call | call
call-gap | call gap
apprentice | apprentice
week-day | week day
paid-families | paid families
saris | saris
subscribe | subscribe
== internal
