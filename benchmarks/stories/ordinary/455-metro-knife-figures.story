title: Annual crime figures in two English force areas
domain: crime and policing
== a1-pressdesk.txt | 2024-10-24
Knife crime falls in Wexmouth but climbs in neighbouring Dunford
By Harriet Coyle, Pressdesk home affairs staff

Knife crime fell by {{9%|wex-knife-fall:A}} in the Wexmouth police area in the year to {{June|period:A}}, while next door in Dunford it went up by {{6%|dun-knife-rise:A}}, official figures released on {{Thursday|day:A}} show.

Wexmouth recorded {{1,412 offences|wex-knife:A,wex-knife-yoy:now,knife-areas:wex}} involving a blade, compared with {{1,552|wex-knife-prev:A,wex-knife-yoy:before}} in the previous twelve months. In Dunford there were {{1,241|dun-knife:A,dun-knife-yoy:now,knife-areas:dun}}, up from {{1,171|dun-knife-prev:A,dun-knife-yoy:before}}.

The number of people killed in Wexmouth rose from {{17|wex-hom-prev:A,wex-hom-yoy:before}} to {{21|wex-hom:A,wex-hom-yoy:now,hom-areas:wex}}, {{eight of them|wex-hom-knife:A,wex-hom-parts:knife}} stabbed. Dunford's homicides fell to {{12|dun-hom:A,dun-hom-yoy:now,hom-areas:dun}} from {{14|dun-hom-prev:A,dun-hom-yoy:before}}.

Shoplifting reached a record in both areas: {{14,820 offences|wex-shop:A,shop-areas:wex}} in Wexmouth, an increase of {{27%|wex-shop-rise:A}}, and {{9,360|dun-shop:A,shop-areas:dun}} in Dunford, {{22%|dun-shop-rise:A}} more than a year earlier. Retailers put the surge down to gangs stealing to order.

Across England and Wales, police recorded {{50,973 knife offences|nat-knife:A,knife-areas:nat}}, {{2%|nat-knife-rise:A}} up.

Only {{one in 14|wex-charge:A,charge-years:now}} burglaries in Wexmouth led to a charge, up from {{one in 17|wex-charge-prev:A,charge-years:before}}.

Hallam, {{54|hallam-age:A}}, took over in {{2021|hallam-since:A}} after her predecessor left over the handling of complaints against an undercover unit. Campaigners gave the numbers a guarded welcome. "Every one of those {{1,412|wex-knife:A,wex-knife-yoy:now,knife-areas:wex}} is a person running, or not running fast enough," said Delroy Banks of the charity Lay It Down, whose nephew was among {{those 21 victims|wex-hom:A,wex-hom-yoy:now,hom-areas:wex}}.

Chief Constable Moira Hallam called the fall in knife crime "hard-won". Her force, which has {{3,140 officers|wex-officers:A,officers:now}}, is due to lose {{90|wex-cut:A}} by March.
== a2-wexmouthecho.txt | 2024-10-24
Stabbings drop – but Echo readers say they don't feel safer
Wexmouth Echo | 24/10/24 | UPDATED 16:40

There were {{about 140 fewer|wex-knife-diff:A}} knife crimes in our area in the past year, according to statistics out {{today|day:A}}, and the Chief Constable is crediting Operation Heron, the stop-and-search push which began in {{September 2023|heron-start:A}}.

The total came down to {{1,412|wex-knife:A,wex-knife-yoy:now,knife-areas:wex}}. But {{21 people|wex-hom:A,wex-hom-yoy:now,hom-areas:wex}} lost their lives to violence, four more than in the twelve months before, and shops have never been robbed so often: {{14,820 thefts|wex-shop:A,shop-areas:wex}}, or {{about 41|wex-shop-day:A}} every day.

The city centre alone accounted for {{5,230|wex-shop-centre:A,wex-shop-parts:centre}} of those. "I've been hit {{three times|kumar-hits:A}} since Sunday," said Anil Kumar, {{44|kumar-age:A}}, who runs a newsagent's on Castle Street.

In our online poll {{68 per cent|poll-unsafe:A}} of {{2,390 readers|poll-n:A}} said they felt less safe at night than {{five years|poll-span:A}} ago.

Under Heron, officers carried out {{6,940 searches|searches:A,search-finds:all}} and found {{612 blades|blades:A,search-finds:blades}}. {{Just under one in ten|search-rate:A}} searches turned up a knife, then. Critics point out that {{a quarter|search-black:A}} of those stopped were black in an area where {{8%|pop-black:A}} of people are.

The force will have {{90 fewer officers|wex-cut:A}} by spring, from {{3,140|wex-officers:A,officers:now}} today. It lost {{112|wex-cut-prev:A}} in the austerity year of {{2011|austerity:A}}.

In Dunford, by contrast, knife offences increased from {{1,171|dun-knife-prev:A,dun-knife-yoy:before}} to {{1,241|dun-knife:A,dun-knife-yoy:now,knife-areas:dun}}. "They should ask us how it's done," one Wexmouth sergeant joked.

The Echo spent an evening with two constables on the Marlpit estate. In {{five hours|patrol-h:A}} they stopped nine people, found one kitchen knife in a hedge and were offered a cup of tea. PC Lorna Sykes, {{27|sykes-age:A}}, says the estate has changed: "Two summers ago I'd have had a call a night." Her sergeant is more careful. Shops, he says, are where the trouble has gone, and nobody rings about those until the third or fourth visit, {{one reported theft in ten|shop-one:A}} being his guess as well.

MORE: Man, {{21|other-age:A}}, charged over Quay Street attack | Council tax to rise {{4.9%|ctax:A}}
== a3-dunfordradio.txt | none
Dunford Sound – News
Published: Thursday, 24th October 2024

Knife crime in Dunford is UP. New figures from the statistics office show {{1,241|dun-knife:A,dun-knife-yoy:now,knife-areas:dun}} incidents in the twelve months to {{the end of June|period:A}}. That's {{70 more|dun-knife-diff:A}} than the year before and a rise of {{12 per cent|dun-knife-rise:B}}.

Police say most of the increase comes from possession: {{402 people|dun-poss:A,dun-poss-yoy:now}} were caught carrying a blade, against {{341|dun-poss-prev:A,dun-poss-yoy:before}}, because "we went looking". Robberies with a knife actually dropped, by {{nine percent|dun-rob-fall:A}}, to {{288|dun-rob:A}}.

There were {{twelve murders or manslaughters|dun-hom:A,dun-hom-yoy:now,hom-areas:dun}}, two fewer than last time.

It's a different picture over in Wexmouth, where blade crime is down to {{1,421 cases|wex-knife:B}}. Killings there went up to {{21|wex-hom:A,wex-hom-yoy:now,hom-areas:wex}}.

Shop theft? Don't ask. Dunford's figure is {{9,360|dun-shop:A,shop-areas:dun}}, a jump of {{more than a fifth|dun-shop-rise:A}}. Supermarket worker Jade, {{19|jade-age:A}}, told us: "We had a man walk out with {{16 legs|lamb:A}} of lamb."

Police and crime commissioner Stuart Bexley wants {{60 more officers|dun-add:A,dun-officers:add}} on top of the {{2,085|dun-now:A,dun-officers:now}} he has, paid for by {{£13 a year|dun-precept:A}} on a band D bill.

Dunford Sound on 96.4 FM. Traffic and travel next.
== a4-homestats.md | 2024-10-25
---
title: Reading the police figures - a blog for people who like denominators
date: 25 October 2024
---
Raw counts mislead. Wexmouth has {{1.18 million|wex-pop:A,pop:wex}} inhabitants and Dunford {{790,000|dun-pop:A,pop:dun}}. So {{yesterday|day:A}}'s {{1,412|wex-knife:A,wex-knife-yoy:now,knife-areas:wex}} knife offences are {{120 per 100,000|wex-rate:A,rates:wex}}, and Dunford's {{1,241|dun-knife:A,dun-knife-yoy:now,knife-areas:dun}} are {{157|dun-rate:A,rates:dun}}. The national rate is {{85|nat-rate:A,rates:nat}}.

Small numbers wobble. Wexmouth's homicide count went from {{17|wex-hom-prev:A,wex-hom-yoy:before}} to {{21|wex-hom:A,wex-hom-yoy:now,hom-areas:wex}}. That is up {{24%|wex-hom-rise:A}}, and well within chance. {{Nine|wex-hom-knife:B}} of the victims died of stab wounds, the tables say; the rest were beaten, strangled or hit by cars.

Beware the baseline, too. Operation Heron started in {{November 2023|heron-start:B}}, but offences had been dropping since {{the spring of that year|drop-since:A}}.

Shoplifting is an undercount. Retailers' own survey suggests that of every {{ten|shop-ten:A}} thefts police hear of {{one|shop-one:A}}.

Where does that leave the reader? Wexmouth is down by {{9%|wex-knife-fall:A}} and Dunford up by {{6%|dun-knife-rise:A}}, and both of those are real, in the sense that they're bigger than what chance usually produces. But a resident of Dunford was, even before the rise, more likely to meet a blade than one of Wexmouth, and neither place is anywhere near the capital, where the rate is {{165 per 100,000|cap-rate:A,rates:cap}}.

Finally, charges. {{7%|wex-charge:A,charge-years:now}} of Wexmouth's burglaries end in one. In Dunford it is {{5%|dun-charge:A}}. Last year Wexmouth managed {{6%|wex-charge-prev:A,charge-years:before}}.
== topics
cap-rate | knife rate in the capital
patrol-h | hours of the patrol
sykes-age | constable's age
hallam-age | chief constable's age
hallam-since | chief constable since
day | day the figures came out
period | end of the twelve months
wex-knife | knife offences in Wexmouth, year to June 2024 | conflict | 1,412 against 1,421
wex-knife-prev | knife offences in Wexmouth a year before
wex-knife-yoy | Wexmouth knife offences in two years | scope | year
wex-knife-fall | fall of Wexmouth knife crime
wex-knife-diff | fall in number
dun-knife | knife offences in Dunford
dun-knife-prev | knife offences in Dunford a year before
dun-knife-yoy | Dunford knife offences in two years | scope | year
dun-knife-rise | rise of Dunford knife crime | conflict | 6% against 12%
dun-knife-diff | rise in number
knife-areas | knife offences in areas | scope | place
nat-knife | national knife offences
nat-knife-rise | national rise
wex-hom | killings in Wexmouth
wex-hom-prev | killings in Wexmouth a year before
wex-hom-yoy | killings in Wexmouth in two years | scope | year
wex-hom-knife | stabbed among the killed in Wexmouth | conflict | eight against nine
wex-hom-parts | part alone | scope | part
wex-hom-rise | rise of killings in percent
dun-hom | killings in Dunford
dun-hom-prev | killings in Dunford a year before
dun-hom-yoy | killings in Dunford in two years | scope | year
hom-areas | killings in two areas | scope | place
wex-shop | shoplifting in Wexmouth
wex-shop-rise | rise of shoplifting in Wexmouth
wex-shop-day | thefts a day
wex-shop-centre | shoplifting in the city centre
wex-shop-parts | centre alone | scope | part
dun-shop | shoplifting in Dunford
dun-shop-rise | rise of shoplifting in Dunford
shop-areas | shoplifting in two areas | scope | place
wex-charge | burglaries charged in Wexmouth
wex-charge-prev | burglaries charged a year before
charge-years | burglary charges in two years | scope | year
dun-charge | burglaries charged in Dunford
wex-officers | officers in Wexmouth
wex-cut | officers to go
wex-cut-prev | officers lost in 2011
officers | officers alone | scope | now
austerity | year of the earlier cut
heron-start | start of Operation Heron | conflict | September against November 2023
drop-since | start of the drop
kumar-hits | times robbed
kumar-age | shopkeeper's age
poll-unsafe | share feeling unsafe
poll-n | readers polled
poll-span | span of the poll question
searches | searches
blades | blades found
search-finds | searches and finds | scope | part
search-rate | rate of finds
search-black | share of black people stopped
pop-black | share of black people
other-age | man in another story
ctax | council tax rise
dun-poss | possession offences in Dunford
dun-poss-prev | possession offences a year before
dun-poss-yoy | possession in two years | scope | year
dun-rob | knife robberies in Dunford
dun-rob-fall | fall of knife robberies
jade-age | worker's age
lamb | legs of lamb
dun-add | officers wanted
dun-now | officers in Dunford
dun-officers | officers now and wanted | scope | plan
dun-precept | extra tax
wex-pop | inhabitants of Wexmouth
dun-pop | inhabitants of Dunford
pop | inhabitants | scope | place
wex-rate | knife rate in Wexmouth
dun-rate | knife rate in Dunford
nat-rate | national knife rate
rates | knife rates | scope | place
shop-ten | thefts in the ratio
shop-one | reported thefts in the ratio
== internal
a3 | percent_change | That's 70 more than the year before and a rise of 12 per cent | 70 on 1,171 is 6%
