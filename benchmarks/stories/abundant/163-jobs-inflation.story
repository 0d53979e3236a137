title: Inflation and unemployment in Carrada
domain: economy
== a1-wireone.txt | 2023-09-12
Carrada inflation slows to {{6.3%|cpi:A,cpi-time:A,cpi-core:A,cpi-and-oil:A,cpi-vs-forecast:A,cpi-month:A,cpi-month-v2:A}} in August
PORTO LUME, Sept 12 (Wire One) - Consumer prices in Carrada rose {{6.3 percent|cpi:A,cpi-time:A,cpi-core:A,cpi-and-oil:A,cpi-vs-forecast:A,cpi-month:A,cpi-month-v2:A}} in the year to August, down from {{6.9 percent|cpi-july:A,cpi-time:B}} in July, the statistics bureau said {{Tuesday|release:A}}. Economists had forecast {{6.5 percent|cpi-forecast:A,cpi-vs-forecast:B}}.
Core inflation, without food and fuel, held at {{5.8 percent|core:A,cpi-core:B}}. On the month, prices added {{0.2 percent|mom:A,cpi-month:B}}.
Food was {{9.4 percent|food:A,food-time:A,food-and-oil:A}} dearer than a year before; petrol {{3.1 percent|petrol:A}} cheaper.
The central bank, which meets {{on Sept. 21|meeting:A}}, has a target of {{3 percent|target:A}} and a key rate of {{8.25 percent|rate:A,rate-and-rate-yearend:A}}.
== a2-lumejournal.txt | 2023-09-13
Prices: the slowdown you can't taste
Lume Journal, Wednesday 13 September
Inflation eased for the {{fifth|fall-rank:A}} month running in August, to {{6.3%|cpi:A,cpi-time:A,cpi-core:A,cpi-and-oil:A,cpi-vs-forecast:A,cpi-month:A,cpi-month-v2:A}}, its {{lowest since February 2022|lowest-since:A}}. In the shops it does not feel so: what goes on the table costs {{9.4%|food:A,food-time:A,food-and-oil:A}} more than {{a year ago|food-base:A}}, and olive oil {{38%|oil:A,food-and-oil:B,cpi-and-oil:B}}.
"A basket that was {{100 lira|basket-old:A}} is {{109|basket-new:A}} now," says stallholder Beppo Arrigo, {{71|arrigo-age:A}}.
The figure, out {{yesterday|release:A}}, was better than the {{six and a half|cpi-forecast:A,cpi-vs-forecast:B}} that banks expected. Underlying inflation stayed put at {{5.8|core:A,cpi-core:B}}. Petrol fell {{1.3%|petrol:B}}.
Also {{on Tuesday|release:A}}: {{412,000|jobless:A}} people were registered as out of work, {{7.6%|rate-jobless:A,jobless-young:A,jobless-time:A,jobless-place:A}} of the labour force. Among under-25s it is {{19%|youth:A,jobless-young:B}}. September's figures are due on {{Friday, 11 October 2023|next-figures:A}}.
== a3-macrodesk.txt | 2023-09-12
MACRO DESK 12/09/23 09:14
CARRADA AUG CPI {{+6.3 PCT|cpi:A,cpi-time:A,cpi-core:A,cpi-vs-forecast:A,cpi-and-oil:A,cpi-month:A,cpi-month-v2:A}} Y/Y (POLL {{+6.5|cpi-forecast:A,cpi-vs-forecast:B}}), JUL {{+6.9|cpi-july:A,cpi-time:B}}
CORE {{+5.8|core:A,cpi-core:B}}. M/M {{+0.4|mom:B,cpi-month-v2:B}} VS {{+0.3|mom-july:A}} IN JUL
FOOD {{+9.4|food:A,food-time:A,food-and-oil:A}} VS {{+11.2|food-july:A,food-time:B}}
AUG JOBLESS {{421,000|jobless:B}}, RATE {{7.6|rate-jobless:A,jobless-time:A,jobless-young:A,jobless-place:A}} VS {{7.9|rate-july:A,jobless-time:B}}
COMMENT: Tomas Brandl, Aldine: "headline down {{0.6 points|cpi-drop:A}}, {{twice|target-ratio:A}} target still. We see {{25 basis points|cut-size:A}} off the {{8.25|rate:A,rate-and-rate-yearend:A}} rate next Thursday, {{21 Sept|meeting:A}}, and {{7.5|rate-yearend:A,rate-and-rate-yearend:B,rate-and-rate-yearend-v2:B}} by year-end."
== a4-islandradio.txt | 2023-09-13
Island Radio midday notes, 13 Sept 2023
Unemployment has dropped to {{7.6 per cent|rate-jobless:A,jobless-young:A,jobless-time:A,jobless-place:A}}, but here on Serrana it's {{11.3|serrana:A,jobless-place:B}}. {{One in five|youth:A,jobless-young:B}} young people nationwide can't find a job; the bureau counts anybody from {{15 to 24|youth-ages:A}}.
Inflation is at its {{lowest in two and a half years|lowest-since:B}}: {{a little over six per cent|cpi:A,cpi-time:A,cpi-and-oil:A,cpi-core:A,cpi-vs-forecast:A,cpi-month:A,cpi-month-v2:A}}, {{more than double|target-ratio:A}} what the central bank wants, namely {{three|target:A}}. The bank decides {{Thursday week|meeting:A}}. Its rate has been at {{8.25|rate:A,rate-and-rate-yearend:A}} since {{March|rate-since:A}}.
Ferry sailings: {{six|ferry:A}} today. Gusts {{63 km/h|gusts:A}}.
== a5-evening.txt | 2023-09-12
Cost of living in Carrada rises more slowly
12 Sep 2023 | Staff writer

PORTO LUME, Tuesday - Life in Carrada is still getting dearer, but at a gentler pace. In August prices stood {{6.3%|cpi:A,cpi-and-oil:A,cpi-time:A,cpi-core:A,cpi-vs-forecast:A,cpi-month:A,cpi-month-v2:A}} above those of a year before, it emerged {{today|release:A}}. July's figure had been {{just under 7%|cpi-july:A,cpi-time:B}}.
Economists polled beforehand had been gloomier: they had reckoned with {{6.5%|cpi-forecast:A,cpi-vs-forecast:B}}. Leave out what people eat and put in their tanks, and inflation didn't budge from {{5.8%|core:A,cpi-core:B}}.
At the grocer's, the bill went up by {{9.4%|food:A,food-and-oil:A,food-time:A}} over the year. Filling up was {{3%|petrol:A}} cheaper.
Governor Silvio Marana, who wants to see {{three per cent|target:A}}, decides {{next week|meeting:A}} whether he can cut borrowing costs from {{8.5%|rate:B,rate-and-rate-yearend-v2:A}}.
In the labour market things look up: {{412,000|jobless:A}} people had no work, or {{7.6%|rate-jobless:A,jobless-young:A,jobless-time:A,jobless-place:A}}, the smallest share {{since 2019|jobless-since:A}}.
== topics
cpi-and-oil | cpi and oil | scope | all prices and one good
food-and-oil | food and oil | scope | two goods
rate-and-rate-yearend | rate and rate yearend | scope | now and forecast
rate | key rate | conflict | 8.25 against 8.5
release | day of release, Tuesday 12 September 2023
cpi-time | inflation in August and in July | scope | time
cpi-core | headline and core inflation | scope | definition
cpi-month | annual and monthly rate | scope | period
cpi-vs-forecast | actual and forecast | scope | forecast
mom | monthly rise in August | conflict | 0.2 against 0.4
food-time | food inflation in August and July | scope | time
petrol | fall of petrol prices | conflict | 3.1 against 1.3
jobless | people out of work | conflict | 412,000 against 421,000
jobless-young | all and young unemployed | scope | part
jobless-time | unemployment rate in August and July | scope | time
jobless-place | nation and island | scope | place
lowest-since | lowest inflation since | conflict | since February 2022 against two and a half years
cpi | cpi
cpi-july | cpi july
cpi-forecast | cpi forecast
core | core
food | food
meeting | meeting
target | target
fall-rank | fall rank
food-base | food base
oil | oil
basket-old | basket old
basket-new | basket new
arrigo-age | arrigo age
rate-jobless | rate jobless
youth | youth
mom-july | mom july
food-july | food july
rate-july | rate july
cpi-drop | cpi drop
target-ratio | target ratio
cut-size | cut size
rate-yearend | rate yearend
serrana | serrana
youth-ages | youth ages
rate-since | rate since
ferry | ferry
gusts | gusts
next-figures | next figures
jobless-since | jobless since
rate-and-rate-yearend-v2 | rate and rate yearend (variant 2) | scope | now and forecast
cpi-month-v2 | annual and monthly rate (variant 2) | scope | period
== internal
a2 | weekday | Friday, 11 October 2023 | a Wednesday
