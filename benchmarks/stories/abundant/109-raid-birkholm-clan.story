title: Raids on a counterfeit ring in Ruhr towns
domain: police raid
== a1-dpi-wire.txt | 2024-04-23
German police raid {{46 sites|sites:A}} in fake-medicine probe

DORTMUND, Germany, April 23 (DPI) - More than {{600 officers|officers:A}} searched {{46 flats and offices|sites:A}} in western Germany on {{Tuesday|day:A}} in an investigation into counterfeit slimming injections, prosecutors said.

{{Eight people|arrests:A}} were arrested, among them a {{37-year-old|chief-age:A}} pharmacist from Bochum thought to be the head of the group. Police seized {{21,000 pens|pens:A}} and {{€890,000|cash:A}} in cash.

The searches, which began at {{5 a.m.|time:A}}, were carried out in {{eleven towns|towns:A}}. The ring is alleged to have made {{€6.2 million|profit:A}} in {{14 months|months:A}}.

== a2-ruhr-local.txt | 2024-04-23
Großrazzia: police in balaclavas wake Bochum-Langendreer

There was a bang in Ümminger Straße {{shortly before six|time:B}} {{this morning|day:A}}. It came from number {{46|address}}, where the pharmacist Dr T. lives. The {{41-year-old|chief-age:B}} was led away in his bathrobe.

According to a spokeswoman at the scene {{nine suspects|arrests:B}} have been taken into custody in all, {{three|women}} of them women. {{Fifty-two|sites:B}} premises were visited. She spoke of {{"a little over 20,000"|pens:A}} injection pens, worth {{€240|pen-price:A}} each on the black market.

The garage held {{three|cars}} sports cars. Customs brought {{four|dogs}} dogs trained to smell banknotes.

== a3-eurocrime-monitor.md | 2024-04-24
---
title: '{{Eleven-town|towns:A}} swoop on slimming pen forgers'
date: 24.4.2024
outlet: EuroCrime Monitor
---

A day after {{Tuesday's|day:A}} operation in {{eleven|towns:A}} municipalities between Duisburg and Hamm, investigators have finished counting: {{21,350|pens:A}} pens, {{11 kilos|powder}} of powder, {{just under €900,000|cash:A}} in notes and a further {{€1.4m|frozen}} frozen in accounts.

Only {{two|custody,custody-change:wed}} of those arrested remain in custody. The rest, {{six|released}}, were let go on conditions.

The pens, filled in a Hagen cellar at a cost of {{€9|pen-cost}}, sold for {{240 euros|pen-price:A}}. Over a {{period of a little more than a year|months:A}} the group is said to have pocketed {{€7.5 million|profit:B}}.

At least {{17 customers|victims:A}} needed hospital treatment; {{one|coma}} fell into a coma.

== a4-press-office-prosecutor.txt | 2024-04-26
Staatsanwaltschaft Dortmund — press notice in English, {{Friday|notice}} 26/04/2024

On {{23 April 2024|day:A}} a total of {{46|sites:A}} objects were searched in {{eleven|towns:A}} towns. Deployed: {{612|officers:A}} officers, of whom {{85|special}} from special units.

Arrest warrants executed: {{8|arrests:A}}. Detained as of {{today|notice}}: {{3|detained-fri,custody-change:fri}}.

Persons injured by the products: {{17|victims:A}}, of whom {{12 women and 6 men|victims-mix}}. Turnover of the group between {{1 February 2023|months-from:A}} and {{31 March 2024|months-to}} ({{14 months|months:A}}): {{EUR 9.8 million|turnover,turnover-profit:turnover}}; gain: {{EUR 6.2 million|profit:A,turnover-profit:profit}}.

Press calls: 0231 555 0460
== a5-apotheken-reporter.md | 2024-05-07
---
title: "The cellar in Hagen"
date: 7 May 2024
outlet: Apotheken-Reporter (English digest)
author: Wiebke Ostermann-Kuhl
---

Between the boiler and the bicycles stood a filling machine for perfume samples. It is a neat little thing, made in Pavia, price {{€3,900|machine}}, and it will do {{600 units|machine-rate}} an hour. With it, investigators say, the Bochum pharmacist and his helpers produced slimming pens that did not slim.

The pens were blue, like the real ones. They went to beauty parlours, a gym and, by post, to customers in {{nine|countries}} countries. {{Seventeen|victims:A}} people are known to have fallen ill after injecting themselves, among them a bride of {{26|bride}} who had wanted to lose {{four kilos|bride-kg}} by the {{Saturday|bride-day}}.

It is two weeks since {{more than six hundred|officers:A}} policemen, on {{23 April|day:A}}, turned over {{46|sites:A}} addresses in the Ruhr. The files fill {{112 boxes|boxes}}. In the meantime the laboratory in Münster has tested {{180|tested}} of the {{21,350|pens:A}} pens seized. {{Two-thirds|insulin}} contained insulin; the rest salt water.

Why would a man with a shop do this? His lawyer will not say. His books say that the pharmacy lost {{€140,000|loss}} in {{2022|loss-y}}. In the {{14 months|months:A}} from {{February 2023|months-from:A}} the pens brought the group {{9.8 million|turnover,turnover-profit:turnover}} euros, of which, after glass, labels, postage and salaries, {{6.2 million|profit:A,turnover-profit:profit}} stuck. A pen cost {{nine euros|pen-cost,pp:cost}} to make and {{240|pen-price:A,pp:price}} to buy; the genuine article retails at {{€301.91|pen-real}}.

Some of it was in banknotes: {{nearly nine hundred thousand|cash:A}} euros, in coffee tins. Some was in cars, {{three|cars}} of them, which will be auctioned in Dortmund on {{Wednesday, 15 May|auction}}.

Of the {{eight|arrests:A}} men and women arrested, {{three|detained-fri}} are still in prison on remand. The pharmacist, {{37|chief-age:A}}, sits in Bochum, {{2.4 kilometres|jail-dist}} from his shop. A locum runs it. It has never been so full, she says.

== topics
sites | places searched | conflict | 46 against 52
arrests | people arrested | conflict | eight against nine
chief-age | age of the pharmacist | conflict | 37 against 41
time | time the raid began | conflict | 5 a.m. against shortly before six
profit | profit of the ring | conflict | 6.2 against 7.5 million
custody-change | people in custody on Wednesday and Friday | scope | another day
turnover-profit | turnover and profit | scope | different measure
day | day of the raids
officers | officers
pens | pens
cash | cash
towns | towns
months | months
address | address
women | women
pen-price | pen price
cars | cars
dogs | dogs
powder | powder
frozen | frozen
custody | custody
released | released
pen-cost | pen cost
victims | victims
coma | coma
notice | notice
special | special
detained-fri | detained fri
victims-mix | victims mix
turnover | turnover
pp | cost and price of a pen | scope | cost against price
machine | machine
machine-rate | machine rate
countries | countries
bride | bride
bride-kg | bride kg
bride-day | bride day
boxes | boxes
tested | tested
insulin | insulin
loss | loss
loss-y | loss y
months-from | months from
pen-real | pen real
auction | auction
jail-dist | jail dist
months-to | months to
== internal
a4 | sum | 17, of whom 12 women and 6 men | 12 + 6 is 18
