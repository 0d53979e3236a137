title: Yacht with methamphetamine stopped off Timor Sea
domain: drug seizure
== a1-northern-wire.txt | 2025-08-06
Yacht with {{1.1 tonnes|weight:A}} of meth intercepted off Darwin

DARWIN, Aug 6 (Northern Wire) - Border force officers boarded a yacht {{310 kilometres|distance:A}} northwest of Darwin and found {{1.1 tonnes|weight:A}} of methamphetamine under its bunks, police said on {{Wednesday|state-day}}. {{Three men|crew:A}}, aged {{26|age-young:A}}, {{39|age-mid}} and {{58|ages-old:A}}, were charged.

The haul has an estimated street value of {{A$990 million|value:A}}. It is the {{second largest|rank:A}} found in the Territory.

The {{15-metre|yacht:A}} Lady Corisande was stopped at {{2.40am|time:A}} on {{Sunday|day:A}}.

== a2-territory-tribune.txt | 2025-08-06
Inside the Lady Corisande

THE boat that carried {{nearly a billion dollars|value:A}}' worth of ice was bought in Kupang {{six weeks|bought:A}} ago for the price of a used ute, {{$38,000|yacht-price:A}}, the Tribune understands.

She is {{49 feet|yacht:A}} long, was built in {{1983|built:A}} and leaks. When the patrol vessel Cape Leveque-Downs came alongside {{just after four|time:B}} on {{Sunday|day:A}} morning, {{four people|crew:B}} were aboard, one of them a woman since released.

{{Forty-four|bags:A}} sports bags, weighing {{25 kilos|bag-weight}} apiece, took {{five hours|unload}} to unload.

Detective Superintendent Gail Marchetti said the drugs would have made {{11 million|hits:A}} street deals. Her team has {{28|team}} members. It is the biggest seizure in these waters since {{2019|since}}, when {{1.6 tonnes|seizure-2019}} turned up in a fishing boat.

== a3-global-narco-news.md | 2025-08-07
---
title: "Australian police charge {{three|crew:A}} over ice yacht"
date: 2025-08-07
---

Customs caught up with a yacht carrying {{1,100 kg|weight:A}} of crystal meth {{some 240 km|distance:B}} out of Darwin in the small hours of {{3 August|day:A}}. The {{three|crew:A}} accused, the oldest of whom is {{58|ages-old:A}}, could be jailed for life.

At {{A$900,000 a kilo|kilo}}, police say, the consignment would fetch close to {{a billion dollars|value:A}}. It would make the seizure the {{third biggest|rank:B}} in the Northern Territory's history.

The drugs came in {{44|bags:A}} holdalls. The vessel was {{42 years old|built-age}} and had changed hands for {{A$38,000|yacht-price:A}}.

Across Australia police seized {{12.4 tonnes|national}} of methamphetamine in {{the year to June|national-period}}.

== a4-court-list-report.txt | 2025-08-08
Bail refused in yacht case

By our court reporter

A magistrate in Darwin on {{Friday|court}} refused bail to {{three|crew:A}} men found on the ketch Lady Corisande with, according to the charge sheet, {{1,087 kilograms|weight:A,weight-pure:gross}} of a border-controlled drug, {{904 kilograms|pure,weight-pure:pure}} of it pure.

The youngest, Wiremu Pohatu-Lane, is {{28|age-young:B}}. Skipper Alain Desrosiers, {{58|ages-old:A}}, told the court he had been promised {{$200,000|pay}} for the trip. He acquired the boat {{four months|bought:B}} earlier.

The case returns on {{Monday, October 13|return}}. The maximum penalty is life.

The prosecutor said the bags, {{44|bags:A}} of them, would have been broken down into {{eleven million|hits:A}} hits.
== a5-timor-tides.md | 2025-08-08
---
title: The old ketch trade
date: 8 August 2025
outlet: Timor Tides
---

The waters between Kupang and Darwin have seen pearl shell, opium and refugees. Methamphetamine is only the latest cargo. Of {{eleven|yachts}} yachts searched there since {{January|yachts-since}}, police say, {{two|yachts-drug}} carried drugs.

The haul has an estimated street value of {{A$990 million|value:A}}. It is the {{second largest|rank:A}} found in the Territory.

The {{15-metre|yacht:A}} Lady Corisande was stopped at {{2.40am|time:A}} on {{Sunday|day:A}}.

What strikes sailors is the cheapness of the vessel. For {{$38,000|yacht-price:A}} you get a hull of {{1983|built:A}} and a pump that works on Sundays.

== a6-sydney-sunday-leader.txt | 2025-08-17
LONG READ The last voyage of the Lady Corisande

By Phoebe Arkwright-Ng
Sunday Leader, 17 August 2025

She was built for a dentist. In {{1983|built:A}} a yard in Fremantle launched a ketch of {{fifteen metres|yacht:A}}, in teak, with a saloon for {{eight|saloon}} and a piano. The piano was gone when border force officers came over the rail {{310 kilometres|distance:A}} from Darwin in the early hours of {{Sunday, August 3|day:A}}. Where it had stood there were sports bags.

There were bags in the forepeak and under the bunks, {{44|bags:A}} of them all told. On the quay they were weighed, one by one, and in court {{1,087|weight:A,weight-pure:gross}} kilograms was read out. A chemist then did the sum that matters for the sentence: {{904|pure,weight-pure:pure}} kilos, which makes the stuff {{83 per cent|purity}} pure.

The police like to state values. {{Close on a billion dollars|value:A,vv:street}}, they say, at street level. Wholesale, and I have this from a man who used to sell it, a kilo goes for {{$75,000|kilo-whole,kp:whole}}, not {{$900,000|kilo,kp:street}}. That would make the cargo worth {{eighty million|value-whole,vv:whole}}. It is still more than the boat, which the {{58-year-old|ages-old:A}} Desrosiers picked up in Kupang for {{thirty-eight thousand|yacht-price:A}}.

When? The harbour register there has an entry dated {{17 June|reg-date}}, which would be {{nearly seven weeks|reg-weeks}} before she was stopped. Desrosiers told the magistrate a different story.

He also told her how the {{three|crew:A}} of them had drifted without an engine for {{two days|drift}}, caught {{one|tuna}} tuna, and quarrelled over who would cook it. The Cape Leveque-Downs, {{58 metres|patrol}} of grey steel, was almost welcome when it turned up out of the dark at {{twenty to three|time:A}}.

Only {{one|bigger}} bigger consignment has been found up there: the {{1.6 tonnes|seizure-2019}} in the fishing boat in {{2019|since}}. That makes this the {{runner-up|rank:A}}.

The piano, by the way, is in a bar in Kupang. They want {{$400|piano}} for it.

== topics
weight | gross weight of the drug
weight-pure | gross and pure weight | scope | definition
crew | people on board arrested | conflict | three against four
distance | distance from Darwin | conflict | 310 km against 240 km
time | time of the interception | conflict | 2.40am against just after four
rank | rank of the seizure in the Territory | conflict | second against third
age-young | age of the youngest | conflict | 26 against 28
bought | when the yacht was bought | conflict | six weeks against four months
state-day | state day
age-mid | age mid
ages-old | ages old
value | value
yacht | yacht
day | day
yacht-price | yacht price
built | built
bags | bags
bag-weight | bag weight
unload | unload
hits | hits
team | team
since | since
seizure-2019 | seizure 2019
kilo | kilo
built-age | built age
national | national
national-period | national period
court | court
pure | pure
pay | pay
return | return
yachts | yachts
yachts-since | yachts since
yachts-drug | yachts drug
kp | wholesale and street price a kilo | scope | definition
vv | wholesale and street value | scope | definition
saloon | saloon
purity | purity
kilo-whole | kilo whole
value-whole | value whole
reg-date | reg date
reg-weeks | reg weeks
drift | drift
tuna | tuna
patrol | patrol
bigger | bigger
piano | piano
== copies
passage a5-timor-tides.md a1-northern-wire.txt
== internal
