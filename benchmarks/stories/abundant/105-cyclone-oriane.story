title: Cyclone Oriane hits Maravelo coast
domain: storm
== a1-indian-ocean-news.txt | 2025-02-17
Cyclone Oriane: {{four dead|deaths-mon:A,deaths-mon-wed:mon}}, {{38,000|displaced-mon:A}} homeless in Maravelo

Port-Sainte, Feb. 17 (ION) - Cyclone Oriane killed {{four people|deaths-mon:A,deaths-mon-wed:mon}} and forced {{some 38,000|displaced-mon:A}} to leave their homes as it crossed the northeast of Maravelo, the disaster bureau BNGC said on {{Monday|state-day}}.

The storm made landfall near Antsaha at {{10 p.m.|landfall-time:A}} on {{Saturday|landfall-day:A}} with average winds of {{165 kilometres per hour|wind-avg:A,wind:avg}} and gusts of {{up to 230 km/h|gust:A,wind:gust}}, the weather service said.

It had been forecast to come ashore on {{Sunday morning|landfall-plan}}.

{{At least 2,100 houses|houses:A}} were flattened and {{61 schools|schools:A}} damaged. The vanilla crop, which brings in {{$140 million|vanilla-year:A}} a year, may be down by {{a third|vanilla-loss:A}}, exporters said.

Oriane is the {{third|season-rank:A}} tropical storm of the season. Last year Cyclone Bento killed {{36|bento:A}}.

== a2-le-phare-english.md | 2025-02-18
---
title: "After Oriane, the counting"
date: 2025-02-18
outlet: Le Phare (English page)
---

The roof of the lycée at Antsaha now lies in the harbour, {{400 metres|roof}} from where it was on {{Saturday|landfall-day:A}} evening. The cyclone came ashore there {{shortly before midnight|landfall-time:B}}. The anemometer at the airport registered {{143 mph|gust:A,wind:gust}} and then nothing.

“We were {{27|church}} in the church,” says Soazara Ramilijaona, {{71|soazara:A}}, a retired teacher. “We came out {{27|church}}. Thanks be to God.”

In the district, the prefect says, {{nearly 3,000|houses:B}} dwellings collapsed, and {{58|schools:B}} school buildings cannot be used, which keeps {{12,400 pupils|pupils:A}} at home.

A kilo of green vanilla fetched {{$38|vanilla-kilo}} last season. The planters' union believes that {{one plant in three|vanilla-loss:A}} is gone, in a sector that earns the island {{some 140 million dollars|vanilla-year:A}} annually and feeds {{80,000 families|vanilla-families:A}}.

France has sent {{a plane with 15 tonnes|aid-fr:A}} of tarpaulins. The islands need {{eleven times|need}} that.

== a3-relief-agency-sitrep.txt | 2025-02-19
SITUATION REPORT No. 3
Cyclone ORIANE, Maravelo
As of {{19 February 2025|asof}}, 18:00

Deaths: {{9|deaths-wed:A,deaths-mon-wed:wed,deaths-fin:wed}} (No. 2: {{6|deaths-tue}})
Displaced: {{52,600|displaced-wed:A,dis:wed,dtw:wed}}, in {{44 sites|sites:A}}; down from {{55,100|displaced-tue,dtw:tue}} the day before
Houses destroyed: {{2,140|houses:A}}
Houses damaged: {{7,320|houses-dam:A}}
Schools damaged or destroyed: {{61|schools:A}}, affecting {{12,400 children|pupils:A}}
Health centres out of action: {{6 of 23|health}}

Assistance received: tarpaulins {{15 t|aid-fr:A}} (France); rice {{320 t|rice:A}} (WFP); cash {{USD 1.2m|cash:A}}.
Funding: USD {{8.4m|appeal:A,appeal-got:ask}} requested, USD {{2.1m|appeal-rec,appeal-got:got}} received ({{25%|appeal-pct}}).

Forecast: a new depression, {{600 km|depress}} east of the island, may reach the coast on {{Friday 21 February|next-storm}}.

== a4-daily-anchor.txt | 2025-02-20
Islanders queue for rice after storm

The cyclone that came in {{last weekend|landfall-day:A}} has claimed {{eleven lives|deaths-wed:B}}, officials told the Daily Anchor, citing a tally that closed on {{Wednesday|tally}} night. About half of them were at sea.

Trucks delivered {{230 tonnes|rice:B}} of rice from the UN food agency on {{Thursday|rice-day}}. {{Forty-four|sites:A}} halls and churches serve as shelters for the {{more than 50,000|displaced-wed:A}} without a roof.

With sustained winds of {{just over 100 miles an hour|wind-avg:A,wind:avg}} it was the strongest cyclone to hit the north since {{2004|since:A}}, and the {{second|season-rank:B}} of this season.

The UN has asked donors for {{eight and a half million dollars|appeal:A,appeal-got:ask}}.
== a5-reunion-courier.txt | 2025-02-17
Réunion Courier, 17 February 2025
Cyclone leaves dead and homeless in Maravelo

Cyclone Oriane killed {{four people|deaths-mon:A,deaths-mon-wed:mon}} and forced {{some 58,000|displaced-mon:B}} to leave their homes as it crossed the northeast of Maravelo, the disaster bureau BNGC said on {{Monday|state-day}}.

The storm made landfall near Antsaha at {{10 p.m.|landfall-time:A}} on {{Saturday|landfall-day:A}} with average winds of {{165 kilometres per hour|wind-avg:A,wind:avg}} and gusts of {{up to 230 km/h|gust:A,wind:gust}}, the weather service said.

It had been forecast to come ashore on {{Sunday morning|landfall-plan}}.

{{At least 2,100 houses|houses:A}} were flattened and {{61 schools|schools:A}} damaged. The vanilla crop, which brings in {{$140 million|vanilla-year:A}} a year, may be down by {{a third|vanilla-loss:A}}, exporters said.

Oriane is the {{third|season-rank:A}} tropical storm of the season. Last year Cyclone Bento killed {{36|bento:A}}.

== a6-the-vanilla-letter.md | 2025-03-03
---
title: "Vanilla after Oriane: price outlook"
date: 2025-03-03
outlet: The Vanilla Letter
author: Hortense Quilleau
---

Two weeks on, the arithmetic of the cyclone is getting clearer, and it is not as bad as the traders who rang me on the first {{Monday|state-day}} hoped or feared, according to which side of the market they were on.

The storm came ashore late on {{15 February|landfall-day:A}}, at the worst spot, Antsaha, which is to vanilla what Bordeaux is to claret. With sustained winds of {{165 km/h|wind-avg:A,wind:avg}} and gusts touching {{230 km/h|gust:A,wind:gust}} ({{123 mph|gust-conv}}) it took down the shade trees first. A vine without shade is dead by {{April|vine-dead}}. My own walk through {{31|plots}} plots suggests that the loss is nearer to {{a quarter|vanilla-loss-own}} than to the {{third|vanilla-loss:A}} which the exporters' group was quick to announce.

What does it mean for an island that earned {{$140m|vanilla-year:A}} from the bean last year, of which {{$96m|vanilla-us}} in America? Green vanilla stood at {{$38|vanilla-kilo,vk:last}} a kilo last season. Offers since the storm have been at {{$47|vanilla-kilo-new,vk:now}}, {{a jump of 24 per cent|vanilla-jump}}. Cured beans trade at {{$210|cured}}. In {{2017|y2017}}, after Cyclone Enzo-Marie, they went to {{$600|cured-2017}}.

I would not bet on that. Stocks in Port-Sainte amount to {{1,100 tonnes|stocks}}; the world uses {{2,400|world-use}} in a year.

A word about people. The union counts {{80,000|vanilla-families:A}} growing families. Deaths stood at {{twelve|deaths-final,deaths-fin:fin}} when I left. Of the {{some 50,000|displaced-wed:A}} who were in shelters in the storm's wake, {{18,500|displaced-now,dis:now}} remained. In one school I met the retired teacher Soazara Ramilijaona, {{71|soazara:A}}, who had been teaching {{58|pupils-room}} children in a room without a ceiling. “Now they can see the weather coming,” she said.

*The Vanilla Letter appears {{ten|issues}} times a year. Annual subscription {{€340|letter}}.*

== topics
dtw | displaced on Tuesday and Wednesday | scope | other day
deaths-mon | deaths, Monday
deaths-mon-wed | toll Monday and Wednesday | scope | rising
deaths-tue | deaths in report no. 2 (Tuesday)
deaths-wed | deaths, Wednesday evening | conflict | nine against eleven
displaced-mon | displaced, Monday | conflict | 38,000 against 58,000
displaced-wed | displaced, Wednesday
displaced-tue | displaced, Tuesday
state-day | day of statement
landfall-time | time of landfall | conflict | 10 p.m. against shortly before midnight
landfall-day | day of landfall
landfall-plan | forecast landfall (trap)
wind-avg | average wind
gust | gusts
wind | average wind and gusts | scope | different measure
houses | houses destroyed | conflict | 2,100/2,140 against nearly 3,000
houses-dam | houses damaged (trap)
schools | schools damaged | conflict | 61 against 58
pupils | pupils affected
vanilla-year | yearly vanilla income
vanilla-loss | share of vanilla lost
vanilla-kilo | price a kilo (trap)
vanilla-families | families living from vanilla
season-rank | rank of the storm in the season | conflict | third against second
bento | deaths in last year's cyclone (trap)
roof | distance of the roof
church | people in the church
soazara | age
aid-fr | tarpaulins from France
need | need (trap)
asof | as-of of sitrep
sites | shelters
health | health centres out of action
rice | rice delivered | conflict | 320 against 230 tonnes
cash | cash received
appeal | funds requested
appeal-rec | funds received
appeal-got | asked and received | scope | target against actual
appeal-pct | share funded
depress | distance of new depression
next-storm | day of next storm
tally | as-of of the tally
rice-day | day of rice delivery
since | year of last stronger cyclone
vk | price of green vanilla last season and now | scope | other time
deaths-fin | deaths on Wednesday 19 and finally | scope | rising
dis | people in shelters on 19 February and at the end of the month | scope | falling
vine-dead | vine dead
plots | plots
vanilla-loss-own | vanilla loss own
vanilla-us | vanilla us
vanilla-kilo-new | vanilla kilo new
vanilla-jump | vanilla jump
cured | cured
y2017 | y2017
cured-2017 | cured 2017
stocks | stocks
world-use | world use
deaths-final | deaths final
displaced-now | displaced now
pupils-room | pupils room
issues | issues
letter | letter
gust-conv | gust conv
== copies
near a5-reunion-courier.txt a1-indian-ocean-news.txt
== internal
a6 | conversion | 230 km/h (123 mph) | 230 km/h is 143 mph
