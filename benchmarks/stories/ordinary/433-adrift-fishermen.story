title: Three Pacific boys found after 56 days adrift
domain: rescue
== a1-pacific-radio.txt | 2010-12-03
Tokoa boys found alive after {{56 days|adrift:A,adrift-both:boys}} adrift

{{Three|boys:A}} teenagers from Tokoa, who were given up for dead, have been picked up by a fishing boat off Fiji.

The boys, {{two|age-n15}} of them {{16|ages:fifteen}} and the other {{13|ages:fourteen}}, set off from Atafua atoll in a {{14-foot|boat:A}} tin dinghy on {{6 October|start:A}}. The air force of New Zealand searched {{28,000|search-area}} square kilometres and found nothing. Memorial services were held for {{the three|boys:A}}. About {{400 people|mourners:A}} came.

First mate Rua Hansen said the tuna boat San Rafael saw them on {{Wednesday|found:A}} afternoon, some {{1,100 kilometres|distance:A}} from home.

== a2-british-tabloid.txt | 2010-12-04
{{Three|boys:A}} lads, {{one|gull}} seagull, {{56 days|adrift:A}} at sea

THEY lived on {{three|coconuts:A}} coconuts, flying fish and a single unlucky bird.

The boys, aged {{13|ages:fourteen}} and {{16|ages:fifteen}}, were found by pure luck, {{nearly 700 miles|distance:A}} from where they began, in a boat {{half the length|half}} of a bus. In the last {{two days|seawater}} they had begun to drink sea water.

"They'd have had {{a week|week}} in them, maybe," said Hansen, {{42|tai-age}}. The sailors gave them fruit, and {{five|shirts}} T-shirts.

The record is held by {{three|mex-n}} Peruvian fishermen, who in {{2004|mex-year}} survived {{ten months|adrift-both:mex}} and drifted {{4,800 miles|mex-dist}}.

== a3-nz-daily.txt | 2010-12-04
"My grandson is back from the sea"

Sione Peka and Lito Faleo, both {{16|ages:fifteen}}, and Mika Tavana, {{13|ages:fourteen}}, stood unaided on the deck as the San Rafael put into Suva {{yesterday|suva-day}}. {{Two|hosp-n}} were admitted for sunburn and one with an ulcer on his leg.

Mika weighed {{45 kilograms|weight:after}} on arrival, {{16|lost-kg}} less than at school medicals in {{September|medical}}, when he was {{61kg|weight:before}}.

They had gone from one atoll to another after a rugby tournament in their {{4.3-metre|boat:A}} boat. They had with them {{30|coconuts:B}} coconuts, Lito's father said, "so they ate like kings for {{two days|kings}}".

Atafua has {{400 residents|atoll-pop}}. When the radio brought the news on {{Thursday|radio-day}}, {{all but eight|eight}} ran to the church. Its priest had buried {{three|boys:A}} empty boxes on {{November 7|funeral}}.

== a4-wire.txt | 2010-12-03
Trio rescued in South Pacific after {{eight weeks|adrift:A}}

SUVA, Dec 3 - {{Three|boys:A}} teenage boys missing in the Pacific since {{early October|start:A}} have been rescued near Fiji by a New Zealand tuna boat, its owner said on {{Friday|statement-day}}.

They were spotted {{Wednesday|found:A}} northeast of Fiji on a route that the ship, on its first voyage to New Zealand, rarely takes. "They were {{1,100 km|distance:A}} ({{590 miles|distance:B}}) from their atoll," said the owner, Blue Tern Fisheries.

The boat's engine ran out of fuel on the {{first|first-night}} night. {{Six|six-search}} searches by air had failed.

== a5-feature-site.txt | 2010-12-12
The arithmetic of {{fifty-six|adrift:A}} days

How do you live so long in {{fourteen feet|boat:A}} of aluminium? By rain, says survival instructor Moana Reti. A body needs {{a litre|litre}} a day; the boys collected {{half a litre|half-litre}} in a tarpaulin on days when it rained, {{19|rain-days}} in all.

From {{October 6|start:A}} to {{December 1|found:A}} they drifted at {{about 20 km|speed}} a day. They caught {{four|fish}} fish. Each lost about {{a quarter|quarter}} of his weight.

At a Mass on Atafua, the crowd was double the {{400|mourners:A}} who had come to mourn them; people crossed from {{two|atolls}} other atolls. Of the {{three|coconuts:A}} coconuts that they took, Mika has kept a shell.
== topics
coconuts | coconuts taken along | conflict | three against thirty
adrift-both | time adrift of the boys and of the Peruvians | scope | another case
ages | ages of the boys | scope | different boys
distance | distance drifted | conflict | 1,100 km, nearly 700 miles against 590 miles
weight | Mika's weight before and after | scope | before and after
adrift | days adrift | | 56 days are eight weeks
boat | length of the boat | | 14 feet are 4.3 m
boys | boys
age-n15 | age n15
start | start
search-area | search area
mourners | mourners
found | found
gull | gull
half | half
seawater | seawater
week | week
tai-age | tai age
shirts | shirts
mex-n | mex n
mex-year | mex year
mex-dist | mex dist
suva-day | suva day
hosp-n | hosp n
lost-kg | lost kg
medical | medical
kings | kings
atoll-pop | atoll pop
radio-day | radio day
eight | eight
funeral | funeral
statement-day | statement day
first-night | first night
six-search | six search
litre | litre
half-litre | half litre
rain-days | rain days
speed | speed
fish | fish
quarter | quarter
atolls | atolls
== internal
a4 | conversion | 1,100 km (590 miles) | 1,100 km is 684 miles
