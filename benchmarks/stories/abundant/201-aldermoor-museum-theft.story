title: Theft of Bronze Age gold from the Wessling museum
domain: crime/culture
== a1-lowlandpress.txt | 2025-01-20
Thieves take Bronze Age gold from Dutch museum in {{four-minute|duration:A}} raid

WESSLING, Netherlands, Jan 20, 2025 (Lowland Press) - Robbers blew open a side door of the Museum of the Heath before dawn on {{Sunday|raid-day:A}} and made off with {{seven pieces|items:A}} of Bronze Age gold, among them the torc known as the Wessling Collar, police said on Monday.

The collar alone weighs {{1.2 kilograms|collar-weight:A}} and is {{about 3,300 years old|collar-age:A}}. It was dug up by a peat cutter in {{1931|found:A}}.

The alarm was triggered at {{3.52 a.m.|alarm:A}} The first patrol car arrived {{nine minutes|police-arrival:A}} later. By then the thieves, {{three|thieves:A}} of whom can be seen on camera, had been inside and out again.

Director Hanneke Tolsma said the objects were insured for {{5.8 million euros|insured:A,insured-value:A}}, "but there is no price at which I could buy them back".

Investigators fear that the gold will be melted down. At today's price it would fetch {{no more than 240,000 euros|scrap:A,insured-value:B}}.

The museum, in a former wool mill, was fitted with its present alarm in {{2017|alarm-year:A}}. Its {{two night guards|guards:A}} were dismissed {{in 2023|guards-year:A}} to save {{90,000 euros|guards-saving:A}} a year. Since then an operator {{60 kilometres|operator-distance:A}} away has watched {{22 cameras|cameras:A}}, of which {{five|cameras-broken:A,cameras-part:B}} were out of order on the night.

A burnt-out grey van was found {{14 km (8.7 miles)|van-distance:A}} away, near the German border, {{on Sunday afternoon|van-day:A}}. {{Some 40 officers|officers-time:A}} are on the case.

The museum drew {{61,000 visitors|visitors-2024:A,visitors-years:A}} last year, after {{54,000|visitors-2023,visitors-years:B}} in 2023. The exhibition, "Gold from the Bog", opened on {{16 November|opened:A}} and was to run until {{2 March|closing:A}}.

It is the {{third|nth-theft:A}} theft of archaeological gold in the region {{since 2021|since-2021}}. In the largest, at Osterbruck in Germany, {{483 coins|osterbruck-coins}} were stolen; {{none|osterbruck-back}} has been recovered.
== a2-heathcourant.txt | 2025-01-20
The Heath Courant (translated) - Maandag 20 januari 2025
'They knew exactly which case': how Wessling lost its collar

The bang woke half of Kerkstraat. "I looked at the clock: {{eight minutes to four|alarm:A}}," says Bert Oosting, {{73|oosting-age}}, who lives at number {{52|oosting-house}} opposite the museum.

What followed took, by the reckoning of the security firm, {{just over six minutes|duration:B}}. {{Four men|thieves:B}} dressed in black, a crowbar, two sledgehammers. They walked past the silver, past the famous bronze bucket, straight to the back room, and smashed {{two|cases}} of {{eleven|cases-all}} display cases.

Gone are the collar, four bracelets and {{a pair of|earrings}} ear-rings: {{seven|items:A}} objects in all, {{five|own-items}} belonging to the museum and {{two|loan-items:A}} lent by the National Cabinet of Antiquities in Leiden.

The collar is our town's treasure. It went into the earth {{around 1300 BC|collar-age:A}} and came out {{94 years ago|found:A}}, on the spade of Jan Wubs. He was paid {{75 guilders|guilders}}. It tips the scales at {{one kilo two hundred|collar-weight:A}}.

Police were on the spot within {{ten minutes|police-arrival:A}}, residents say.

The van burned out in a wood at Laarveen, {{a good 20 kilometres|van-distance:B}} from here.

Until {{two years ago|guards-year:A}} there would have been somebody there. But the {{pair of|guards:A}} watchmen cost too much, the town found: {{€90,000|guards-saving:A}} for every year of quiet. In their place came {{32|cameras:B,cameras-part:A}} little eyes on the walls, {{five|cameras-broken:A,cameras-part:B}} of them blind that night.

And the alarm? Fitted {{eight years ago|alarm-year:A}}, with a guarantee of {{seven|guarantee}}.

The museum will be shut for {{the rest of the week|shut:A}}. It had been counting on a record: the bog gold show had brought in {{9,400 people|visitors-show:A}} in {{nine weeks|show-weeks:A}}.

Alderman Frits Mulder has promised {{€150,000|security-money:A}} for better doors. A plan for that, priced at {{€95,000|security-plan:A}}, was turned down in {{2022|plan-year}}.

Tips: 0800-6070
== a3-artmarketbrief.html | 2025-01-23
<html><head><title>Art Market Brief: Reward offered for Wessling gold</title></head>
<body><div class="nav">News Auctions Fairs Subscribe for €12 a month</div>
<h1>Reward of {{€100,000|reward:A,reward-whole:A}} for stolen Wessling gold</h1>
<p class="meta">23 January 2025, 11:05 CET | By Imke Rademaker</p>
<p>Insurers have put up {{a hundred thousand euros|reward:A,reward-whole:A}} for information leading to the return of the Bronze Age jewellery stolen from the Museum of the Heath in the early hours of {{19 January|raid-day:A}}.</p>
<p>The policy covers the haul for {{€8.5m|insured:B}}, according to a person at the loss adjuster Brandt &amp; Kuyper. Of that, {{€1.1m|loan-value}} is for the {{two|loan-items:A}} loans from Leiden.</p>
<p>The centrepiece, a twisted torc of {{more than a kilogram|collar-weight:A}}, surfaced in {{1931|found:A}} and has left Wessling only {{twice|twice}}. The Bronze Age bog finds of the region number {{about 3,300|bog-finds}}.</p>
<p>“They need a buyer or a furnace,” said Lucian Petrescu-Vale, a former detective. “If it is the furnace, it was done by {{Sunday night|furnace}}. The metal is worth {{under a quarter of a million|scrap:A,insured-value:B}}.”</p>
<p>Police now have {{60|officers-time:B}} people working on the theft, up from {{40 at the start of the week|officers-time:A}}, and have received {{212 tips|tips-time:A}}.</p>
<p>The theft comes {{14 months|osterbruck-gap:A}} after the coin robbery at Osterbruck, and the loss adjuster sees the same hand. There, too, {{three|osterbruck-thieves:A}} masked men got in through a side door; they needed {{nine minutes|osterbruck-duration:A}} and left {{€1.6m|osterbruck-value:A}} poorer a museum that had insured itself for {{half that|osterbruck-insured}}.</p>
<p>Related: Sale of {{seven|related-seven}} Vermeer drawings halted | Gold hits {{€2,640|gold-price}} an ounce | Drents vase makes {{€240,000|vase}}</p>
</body></html>
== a4-kelderradio.txt | none
Two held over bog gold

Police in Lower Saxony have arrested {{two men|arrests:A}} in connection with the break-in at the museum of Wessling, it was announced {{this morning|arrest-announced}}.

The suspects, {{29 and 34|suspect-ages}} years old, were picked up in a flat in Meppen on {{Friday, 24 January|arrest-day:A}}, five days after the raid, which happened on {{Sunday, January 19|raid-day:A}}.

{{Two|recovered:A}} of the {{seven|items:A}} missing pieces, both bracelets, were lying in a freezer. Of the collar there is no trace. {{Six|still-missing}} objects remain unaccounted for, a spokeswoman said.

The exhibition had been due to close on {{the ninth of March|closing:B}}. The museum reopened this {{Tuesday|reopen}}, with an empty case in the back room and a queue out of the door.

Since the reward was announced, the number of tips has climbed to {{more than 500|tips-time:B}}. It stands at {{€100,000|reward:A,reward-whole:A}}, of which {{€20,000|reward-whole:B}} could be paid for the bracelets.
== a5-smalltownwire.txt | 2025-01-19
Bronze Age treasure stolen in Wessling

WESSLING, Sunday - A gold collar {{some 33 centuries|collar-age:A}} old was among {{seven|items:A}} objects stolen {{early this morning|raid-day:A}} from a museum in the north of the Netherlands, police say.

The burglars, {{three|thieves:A}} of whom were filmed, used explosives on a door at {{about ten to four|alarm:A}}. They were gone in {{four|duration:A}} minutes. Officers who had {{12 kilometres|patrol-distance:A}} to drive arrived {{a quarter of an hour|police-arrival:B}} after the alarm.

{{Two|loan-items:A}} of the pieces are loans. The collar, found in {{1913|found:B}} by a man digging peat, weighs {{1.2 kg (2.6 lb)|collar-weight:A}}.

The museum had {{some 60,000|visitors-2024:A,visitors-years:A}} visitors in 2024. It stays closed {{until next Monday|shut-until}}.
== topics
police-arrival | time until the police came | conflict | nine (within ten) minutes against a quarter of an hour
found | year the collar was found | conflict | 1931 against 1913
patrol-distance | distance the police drove (trap)
guards-year | guards dismissed in 2023
cameras | cameras in the museum | conflict | 22 against 32
cameras-part | cameras and those out of order | scope | whole and part
osterbruck-thieves | robbers in another theft (trap)
osterbruck-duration | length of another theft (trap)
duration | length of the raid | conflict | four against just over six minutes
thieves | number of robbers | conflict | three (seen on camera) against four men
insured | sum insured | conflict | 5.8m against 8.5m
insured-value | insured sum against scrap value | scope | different values
van-distance | distance to the burnt van | conflict | 14 against a good 20 km
visitors-years | museum visitors in 2024 and 2023 | scope | two years
officers-time | officers early in the week and later | scope | time
closing | last day of the exhibition | conflict | 2 against 9 March
tips-time | tips on 23 January and later | scope | rising number
reward-whole | whole reward and part | scope | whole and part
raid-day | day of the raid, Sunday 19 January 2025
visitors-show | visitors to the show (trap: part of other periods)
items | items
collar-weight | collar weight
collar-age | collar age
alarm | alarm
scrap | scrap
van-day | van day
visitors-2024 | visitors 2024
visitors-2023 | visitors 2023
opened | opened
nth-theft | nth theft
since-2021 | since 2021
osterbruck-coins | osterbruck coins
osterbruck-back | osterbruck back
oosting-age | oosting age
oosting-house | oosting house
cases | cases
cases-all | cases all
earrings | earrings
own-items | own items
loan-items | loan items
guilders | guilders
shut | shut
show-weeks | show weeks
security-money | security money
security-plan | security plan
plan-year | plan year
reward | reward
loan-value | loan value
twice | twice
bog-finds | bog finds
furnace | furnace
related-seven | related seven
gold-price | gold price
vase | vase
arrests | arrests
arrest-announced | arrest announced
suspect-ages | suspect ages
arrest-day | arrest day
recovered | recovered
still-missing | still missing
reopen | reopen
alarm-year | alarm year
guards | guards
guards-saving | guards saving
operator-distance | operator distance
cameras-broken | cameras broken
guarantee | guarantee
osterbruck-gap | osterbruck gap
osterbruck-value | osterbruck value
osterbruck-insured | osterbruck insured
shut-until | shut until
== internal
a4 | sum | Six objects remain unaccounted for | seven less two is five
