title: Mozambique raises cashew price and export tax
domain: agriculture and trade
== a1-maputowire.txt | 2025-10-14
Mozambique lifts cashew price by {{a fifth|price-rise:A}}, taxes raw exports more
MAPUTO, Oct 14 (Maputo Wire) - Mozambique set a reference price of {{45 meticais ($0.70)|price:A,price-yr:A,price-paid:A}} a kilogram for raw cashew nuts on {{Tuesday|day:A}}, up from {{37 meticais|price-old:A,price-yr:B}} last season, and raised the surtax on exports of unprocessed nuts to {{22%|tax:A,tax-yr:A}} from {{18%|tax-old:A,tax-yr:B}}.

The government expects a crop of {{195,000 tonnes|crop:A,crop-yr:A,crop-est:A}} in the season that opens on {{Wednesday|open:A,tax-open:A}} and closes at the end of {{March|season-end:A}}, compared with {{158,400|crop-old:A,crop-yr:B}} in 2024/25, when a cyclone stripped flowers from trees in the north.

"Whoever wants our nuts raw will pay for the jobs that go with them," Agriculture Minister Celeste Muianga told reporters. The higher tax takes effect on {{November 1|tax-from:A,tax-open:B}}.

Only {{31%|proc:A,proc-goal:A}} of last season's crop was shelled in the country. The aim is {{60%|goal:A,proc-goal:B}} by {{2030|goal-year:A}}. Of {{23 factories|factories:A,fact-t:A}}, {{16|fact-open:A,fact-t:B}} are running, with {{9,200 workers|workers:A,workers-t:A}}.

Cashew was once Mozambique's largest export. War, old trees and a disputed liberalisation urged by lenders in the 1990s ruined an industry that had employed whole towns along the northern railway. Successive governments have tried to revive it with levies on those who ship the nuts unshelled, and smugglers have answered by taking them across the border at night.

About {{1.4 million|families:A}} families grow cashew in Mozambique, once the world's {{largest|rank:A}} producer. In {{1973|peak-year:A}} it harvested {{216,000 tonnes|peak:A}}.

India and Vietnam buy {{nine-tenths|buyers:A}} of the raw nuts. Exporters' group Amexa said the tax would simply be passed on to farmers. "Add {{four points|tax-points:A}} of tax and you take {{two meticais|pass:A}} from the grower," said its president, Rajiv Lalgi.
== a2-nacuxa-noticias.txt | 2025-10-18
NOTÍCIAS DE NACUXA (English summary), 18/10/2025

"{{Forty-five|price:A,price-yr:A,price-paid:A}}? Who's paying it?"

Under the big mango in Namaíta there is a scale, a heap of sacks and an argument. On {{15 October|open:A}} the season was opened with drums. On the {{16th|first-day:A}} the first buyer's lorry arrived. He offered {{38 meticais|paid:A,price-paid:B,paid-t:A}} a kilo.

"They said on the radio {{45|price:A,price-yr:A,price-paid:A}}," says Amélia Ussene, {{49|amelia-age:A,ages:A}}, who has {{62|amelia-trees:A}} trees and picked {{340 kilos|amelia-kg:A,amelia-t:A}} last year, less than half of the {{710|amelia-kg-old:A,amelia-t:B}} of the year before the cyclone. A reference price, the district director explains, isn't a minimum. It's a reference.

The buyer, a man of {{27|buyer-age:A,ages:B}} who would not give a name, does sums on his phone. Transport to the port, {{3.50|transport:A}} a kilo. Sacks, {{60|sack:A}} meticais each, and each holds {{80 kilos|sack-kg:A}}. And now the tax, {{25 per cent|tax:B}} from {{the first of next month|tax-from:A}}. "After that I offer {{35|paid-nov:A,paid-t:B}}," he says.

Our district bought and sold {{11,300 tonnes|district:A,district-yr:A}} in the last season, and hopes for {{14,000|district-goal:A,district-yr:B}}. Its factory, closed since {{2019|factory-closed:A}} with the loss of {{640|factory-jobs:A,factory-t:A}} jobs, is to be reopened by a Vietnamese firm in {{June|factory-open:A}} with {{350|factory-new:A,factory-t:B}}.

Nobody hurries. The nuts are dry and will keep, the old women say, and the man will come back when the ships are waiting. But school uniforms will not keep, and by afternoon the heap beside the scale has grown. The director has gone to lunch. His radio is still on, and someone on it is explaining the virtues of patience to the growers.

The Cashew Institute has brought {{180,000|seedlings:A,seed-t:A}} seedlings to Nacuxa, out of {{5.2 million|seed-nat:A,seed-t:B}} for the whole country. Amélia received {{ten|amelia-seed:A}}. {{Three|amelia-alive:A}} are alive.
== a3-nutmarketreport.md | 2025-10-20
---
title: Nut Market Report - Week 42
date: 20.10.2025
---
**Mozambique.** Reference price for 2025/26: MZN {{45/kg|price:A,price-yr:A,price-paid:A}}, i.e. {{$700|price:A}} a tonne, {{27 per cent|price-rise:B}} above the {{MZN 37|price-old:A,price-yr:B}} of 2024/25. Trade offers at farm gate last week were {{MZN 36-39|paid:A,price-paid:B}}. Surtax on raw nut goes up by {{400 basis points|tax-points:A}} to {{22 per cent|tax:A,tax-yr:A}} of FOB value.

Official crop figure {{195,000 t|crop:A,crop-yr:A,crop-est:A}}. Traders we polled say {{170,000 to 180,000 t|crop-trade:A,crop-est:B}}. Last season, at {{a little over 158,000 t|crop-old:A,crop-yr:B}}, was the lowest since {{2021/22|low:A}}; {{49,000 t|processed:A,raw-t:B,cap-t:B}}, or {{31 per cent|proc:A,proc-goal:A}}, went to local shellers and {{about 109,000 t|raw:A,raw-t:A}} left raw, of which {{55 per cent|india:A,dest:A}} for India and {{35 per cent|viet:A,dest:B}} for Vietnam.

Flowering was late but even, and spraying against powdery mildew reached more trees than usual. The doubt lies in the south, where rain fell at the wrong moment. Buyers are in no rush: Vietnamese factories hold ample stock from West Africa, and demand in Europe has been dull since retailers passed on last year's increases.

Outturn {{46 lb|outturn:A,outturn-t:A}} per {{80-kg|sack-kg:A}} bag (Tanzania {{49 lb|outturn-tz:A,outturn-t:B}}); nut count {{205|count:A}}. Moisture must be below {{10 per cent|moist:A}}.

**Tanzania.** Auctions start {{24 October|tz-auction:A}}. Crop {{520,000 t|tz-crop:A}}. Price at last season's final sale: TZS {{2,600/kg|tz-price:A}}.

**Kernels.** WW320 at {{$3.35|ww320:A,kernels:A}}/lb FOB Vietnam, WW240 {{$3.70|ww240:A,kernels:B}}. Spread {{35 cents|spread:A}}.

Freight Nacala-Tuticorin: {{$1,150|freight:A,freight-t:A}} per 20-ft box, from {{$1,020|freight-old:A,freight-t:B}} in September.
== a4-processors-assoc.txt | 2025-10-15
Association of Cashew Processors - for immediate release
15 October 2025

The association welcomes {{yesterday's|day:A}} decision. A surtax of {{18%|tax-old:A,tax-yr:B}} was not enough; at {{22%|tax:A,tax-yr:A}} our members can compete for nuts with exporters who enjoy subsidies at home.

Our {{16|fact-open:A,fact-t:B}} working factories have machines to shell {{105,000 tonnes|capacity:A,cap-t:A}} a year and last year got {{49,000|processed:A,cap-t:B,raw-t:B}}. We estimate that with full capacity we would employ {{19,000 people|workers-full:A,workers-t:B}}, rather than the present {{9,200|workers:A,workers-t:A}}, of whom {{six in ten|women:A}} are women. Another {{seven|fact-closed:A}} plants stand idle.

We remind the public that the target of shelling {{60%|goal:A,proc-goal:B}} of the crop at home by {{the end of the decade|goal-year:A}} was set in {{2018|goal-set:A}}, when the share was {{38%|proc-18:A}}, and that since then it has gone down, not up.

It isn't enough to tax. Factories need credit at rates that do not eat the margin, electricity that does not fail in the middle of a roast, and a port where a container does not wait for weeks. They also need the law to be applied: trucks of raw nuts continue to leave by the bush roads, unweighed and untaxed. We call upon the customs service to publish what it seizes. We are ready to show any member of parliament around our plants on any working day, without notice.

The kernel price has risen {{14%|kernel-rise:A}} in a year, whereas minimum pay in the industry is to rise {{9%|pay-rise:A}} to {{8,450 meticais|pay:A}} a month in {{April|pay-from:A}}.

Contact: Avenida da Marginal 195, Maputo
== topics
price | reference price 2025/26
price-old | reference price of last season
price-yr | reference price of two seasons | scope | years
price-rise | rise of the reference price | conflict | a fifth (21.6%) against 27%
paid | price offered by traders
price-paid | reference price and price offered | scope | official and actual
paid-nov | price to be offered in November
paid-t | price offered now and from November | scope | time
day | day of the decision, 14 October 2025
tax | new surtax | conflict | 22% against 25%
tax-old | old surtax
tax-yr | new and old surtax | scope | time
tax-points | rise of the surtax
tax-from | start of the new surtax
tax-open | start of season and of the surtax | scope | two events
crop | crop expected by the government
crop-old | crop of last season
crop-yr | crop of two seasons | scope | years
crop-trade | crop expected by traders
crop-est | official and traders' estimates | scope | two forecasters
open | opening of the season
season-end | end of the season
proc | share processed
goal | processing goal
proc-goal | share and goal | scope | actual and target
goal-year | year of the goal
goal-set | year the goal was set
proc-18 | share in 2018
factories | factories
fact-open | factories working
fact-closed | factories idle
fact-t | all and working factories | scope | whole and part
workers | workers
workers-full | workers at full capacity
workers-t | workers now and at full capacity | scope | actual and potential
families | families
rank | rank
peak-year | year of the peak
peak | peak crop
buyers | share of India and Vietnam
pass | sum passed on
first-day | day the first buyer came
amelia-age | grower's age
buyer-age | buyer's age
ages | grower and buyer | scope | persons
amelia-trees | trees
amelia-kg | kilos last year
amelia-kg-old | kilos the year before
amelia-t | kilos of two years | scope | years
transport | transport
sack | sack
sack-kg | kilos a sack
district | district's nuts last season
district-goal | district's hope
district-yr | last season and hope | scope | actual and target
factory-closed | year the factory closed
factory-jobs | jobs lost
factory-open | reopening
factory-new | jobs when reopened
factory-t | jobs lost and new | scope | time
seedlings | seedlings for the district
seed-nat | seedlings for the country
seed-t | seedlings | scope | place
amelia-seed | grower's seedlings
amelia-alive | seedlings alive
low | lowest since
processed | nuts processed at home
raw | nuts exported raw
raw-t | raw and processed | scope | two parts
india | share of India
viet | share of Vietnam
dest | two countries | scope | places
outturn | outturn
outturn-tz | outturn of Tanzania
outturn-t | outturn of two countries | scope | places
count | nut count
moist | moisture
tz-auction | Tanzanian auctions
tz-crop | Tanzanian crop
tz-price | Tanzanian price
ww320 | kernel price
ww240 | second kernel price
kernels | two grades | scope | grades
spread | spread
freight | freight
freight-old | freight in September
freight-t | freight in two months | scope | time
capacity | shelling capacity
cap-t | capacity and nuts shelled | scope | capacity and actual
women | share of women
kernel-rise | rise of kernel price
pay-rise | rise of pay
pay | pay
pay-from | start of the pay
== internal
a3 | percent_change | MZN 45/kg, i.e. $700 a tonne, 27 per cent above the MZN 37 of 2024/25 | 45 is 21.6% above 37
