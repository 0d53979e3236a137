title: Second advance estimates of India's kharif harvest and monsoon pulses
domain: crop reports
== a1-agriwireindia.txt | 2025-03-10
India's rice crop seen at record {{120.7 million tonnes|rice:A,rice-years:now,rice-est:second,crops:rice}}; tur short again

NEW DELHI, March 10 (Agri Wire India) - India will harvest a record {{120.7 million tonnes|rice:A,rice-years:now,rice-est:second,crops:rice}} of monsoon-sown rice this season, the farm ministry said on {{Monday|day:A}} in its second advance estimates, lifting its November forecast of {{119.9 million|rice-first:A,rice-est:first}}.

Last year's crop was {{113.3 million tonnes|rice-prev:A,rice-years:prev}}. The gain of {{6.5%|rice-gain:A}} came as the monsoon brought {{108%|rain:A,rain-fc:actual}} of normal rain, the wettest since {{2020|wettest:A}}; the weather office had forecast {{106%|rain-forecast:A,rain-fc:fc}}.

Maize is put at {{24.8 million tonnes|maize:A,maize-kr:kharif,crops:maize,maize-years:now}}, compared with {{22.2 million|maize-prev:A,maize-years:prev}}, and soybean at {{15.1 million|soy:A,soy-src:gov,crops:soy}}. The Soybean Crushers' Forum, a trade body, is less hopeful: it expects {{12.6 million|soy-trade:A,soy-src:trade}}.

Production of tur, a pulse eaten daily in much of the country, is estimated at {{3.51 million tonnes|tur:A,tur-need:prod,crops:tur}}, {{2%|tur-gain:A}} better than a year ago but far below consumption of {{4.5 million|tur-need-n:A,tur-need:need}}. Imports reached {{1.21 million tonnes|tur-imp:A,tur-need:imp}} between April and February.

Cotton is down at {{29.4 million bales|cotton:A,cotton-years:now,crops:cotton}} of {{170 kg|bale:A}} from {{32.5 million|cotton-prev:A,cotton-years:prev}}.

Winter wheat, to be cut from {{next month|wheat-cut:A}}, is forecast at {{115.4 million tonnes|wheat:A,crops:wheat}} from {{32.4 million hectares|wheat-area:A}}.

Traders said the numbers made it more likely that New Delhi would go on easing its curbs, introduced after a poor monsoon in {{2023|poor-year:A}}. Rice prices in Asia are the lowest in {{more than a year|low-since:A}}. For pulses the outlook is the opposite: the government has extended duty-free imports of tur until {{March 2026|dutyfree:A}}, and of yellow peas until {{the end of May|peas:A}}.

The state-run grain agency held {{67.6 million tonnes|stock:A,stock-norm:stock}} of rice including unmilled paddy on {{March 1|stock-day:A}}, nearly {{nine times|stock-times:A}} the buffer norm of {{7.6 million|norm:A,stock-norm:norm}}.
== a2-vidarbhasamachar.txt | 2025-03-11
Tur growers ask: where is the MSP?
Vidarbha Samachar (English), Yavatmal, March 11, 2025

Ramrao Gawande of Kalamb taluka sold {{fourteen quintals|ramrao:A}} of tur at the local yard on {{Saturday|ramrao-day:A}} for {{Rs 6,950|tur-price:A,tur-msp:price}} a quintal. The minimum support price, announced by the Centre last June, is {{Rs 7,550|msp:A,tur-msp:msp,msp-years:now}}. He lost {{Rs 600|msp-gap:A}} on every quintal, {{Rs 8,400|ramrao-loss:A}} in all.

The agriculture ministry's new estimates, out {{yesterday|day:A}}, give the country a tur crop of {{35.1 lakh tonnes|tur:A,tur-need:prod}}. Maharashtra's part is {{12.3 lakh tonnes|mh-tur:A,states:mh}} and Karnataka's {{9.8 lakh|ka-tur:A,states:ka}}.

In Yavatmal district {{1.28 lakh hectares|yav-area:A,yav-years:now}} had been sown, as against {{1.12 lakh hectares|yav-area-prev:A,yav-years:prev}} last season. Yield fell, however, to {{8.2 quintals|yield:A,yields:now}} per hectare from {{9.5|yield-prev:A,yields:prev}} owing to the wet spell in {{September|wet:A}}, when the district recorded {{311 mm|wet-mm:A,wet-normal:fell}} against a normal of {{158 mm|wet-normal-n:A,wet-normal:normal}}.

In Maharashtra the agencies started buying on {{February 13|proc-start:A}}. Till {{Sunday|sun:A}}, {{4,180 tonnes|proc:A,proc-goal:done}} had been bought in the district; the target is {{26,000 tonnes|proc-target:A,proc-goal:goal}}. {{Nine of the 23|centres:A}} sanctioned centres are open.

"They import {{twelve lakh tonnes|tur-imp:A,tur-need:imp}} and tell us to grow more," said Vijay Jawandhiya-Deshmukh, {{66|vijay-age:A}}, of the Shetkari Sanghatana faction.

Cotton is no comfort: the national figure has dropped to {{2.94 crore bales|cotton:A,cotton-years:now}}, which is {{9.5 per cent|cotton-fall:A}} less than {{last year's 3.25 crore|cotton-prev:A,cotton-years:prev}}.

Gawande, who is {{51|ramrao-age:A}}, has {{seven acres|ramrao-acres:A}} ({{2.8 hectares|ramrao-acres:A}}) of black soil and two daughters at college. He would have waited for the government buyers but their nearest open centre is {{46 km|centre-dist:A}} away, the hire of a tempo is {{Rs 3,200|tempo:A}}, and payment takes weeks. The trader paid on the spot, less {{two kilos|deduct:A}} in every quintal for "moisture". "In {{Rs 7,550|msp:A,tur-msp:msp,msp-years:now}} I can believe when I've held it," he says.

Soybean, Washim: {{Rs 4,050|soy-price:A}}. Onion, Lasalgaon: {{Rs 1,480|onion-price:A}}.
== a3-grainmarketdesk.txt | 2025-03-12
India: stocks for {{nine buffers|stock-times:A}}, and more to come
Grain Market Desk (Geneva), 12 March 2025

Another record from Delhi. The ministry's second look at the 2024 kharif season puts rice at {{120.7 mln t|rice:A,rice-years:now,rice-est:second,crops:rice}}, {{0.8 mln|rice-rev:A}} above the first, and {{7.4 mln t|rice-diff:A}} over 2023's {{113.3 mln|rice-prev:A,rice-years:prev}}. Private estimates run from {{117|rice-priv-low:A}} to {{122 mln|rice-priv-high:A}}.

Stocks are frightening. As of {{1 March|stock-day:A}}, {{67.6 mln t|stock:A,stock-norm:stock}} in rice terms sat in state sheds, and procurement will add {{about 12 mln|stock-add:A}}. With the export ban on white rice gone since {{September 2024|ban-end:A}}, shipments this fiscal should touch {{21 mln t|exports:A,exports-years:now}} compared with {{16.4 mln|exports-prev:A,exports-years:prev}}; in the record year 2021-22 they were {{21.2 mln|exports-rec:A,exports-years:rec}}. 5% broken parboiled is offered at {{$409|rice-price:A,origins:india}} FOB, Thai at {{$415|thai-price:A,origins:thai}}, Vietnamese at {{$392|viet-price:A,origins:viet}}.

On maize the ministry says {{24.8 mln|maize:A,maize-kr:kharif,crops:maize}} for kharif; with rabi's {{12.4|maize-rabi:A,maize-kr:rabi}} the year makes {{37.2|maize-all:A,maize-kr:all}}. Ethanol takes {{9 mln|ethanol:A}}.

Soy: the crushers' lobby believes in {{12.9 mln|soy-trade:B}}, versus the government's {{15.1|soy:A,soy-src:gov,crops:soy}}. We side with the crushers.

Wheat. The ministry: {{115.4 mln|wheat:A,wheat-src:gov,crops:wheat}}. Millers: {{110 mln|wheat-mill:A,wheat-src:mill}}. Temperatures in late February were {{3.1 C|heat:A}} above normal.

Delhi's problem is where to put it. Covered space runs to {{about 70 mln t|space:A}}, and the new wheat will arrive from April; last year the state bought {{26.6 mln|wheat-buy:A,wheat-buys:last}}, and it wants {{31 mln|wheat-buy-goal:A,wheat-buys:goal}} this time. Expect more grain for ethanol at {{22.5 rupees|ethanol-price:A}} a kilo, more free rations and, in the end, cheaper exports.

As for rain, the {{2024|monsoon-year:A}} monsoon ended at {{8 per cent|rain-excess:A}} over the long-term mean, {{934.8 mm|rain-mm:A,rain-lta:fell}} where {{865 mm|rain-mean:A,rain-lta:mean}} is usual.
== a4-ministry.txt | 2025-03-10
Ministry of Agriculture & Farmers Welfare
Second Advance Estimates of Major Crops for 2024-25 (Kharif and Rabi) released
Posted on: {{10 MAR 2025|day:A}} 5:12 PM by PIB-style desk, Delhi

The estimates have been prepared from figures received from States and validated with remote sensing.

Kharif foodgrain production is estimated at {{1663.9 lakh tonnes|kharif:A,seasons:kharif}} and rabi foodgrain production (excluding summer) at {{1645.3 lakh tonnes|rabi:A,seasons:rabi}}.

Kharif rice production is estimated at {{1206.8 lakh tonnes|rice:A,rice-years:now,rice-est:second,crops:rice,rice-seasons:kharif}} as compared to {{1132.6 lakh tonnes|rice-prev:A,rice-years:prev}} in 2023-24, showing an increase of {{74.2 lakh tonnes|rice-diff:A}}. Rabi rice production is estimated at {{157.6 lakh tonnes|rabi-rice:A,rice-seasons:rabi}}.

Wheat production is estimated at {{1154.3 lakh tonnes|wheat:A,wheat-years:now,wheat-src:gov,crops:wheat}} as compared to last year's {{1132.9 lakh tonnes|wheat-prev:A,wheat-years:prev}}.

Production of maize (kharif) is {{248.1 lakh tonnes|maize:A,maize-kr:kharif,crops:maize}} and maize (rabi) {{124.4 lakh tonnes|maize-rabi:A,maize-kr:rabi}}. Tur and gram are estimated at {{35.1 lakh tonnes|tur:A,tur-need:prod,crops:tur,pulses:tur}} and {{115.3 lakh tonnes|gram:A,pulses:gram}}. Soybean production is {{151.3 lakh tonnes|soy:A,soy-src:gov,crops:soy}}; groundnut {{104.3 lakh tonnes|groundnut:A}}.

Production of cotton is estimated at {{294.2 lakh bales|cotton:A,cotton-years:now}} (of {{170 kg|bale:A}} each).

Procurement of tur under the Price Support Scheme commenced in Maharashtra on {{24 January|proc-start:B}} and the quantity to be procured from the State is {{2.97 lakh tonnes|mh-target:A}}. The MSP of tur for 2024-25 is {{Rs. 7,550 per quintal|msp:A,tur-msp:msp,msp-years:now}}, an increase of {{Rs. 550|msp-rise:A}} over the previous year's {{Rs. 7,000|msp-prev:A,msp-years:prev}}.

The First Advance Estimates were released on {{Wednesday, 5 November 2024|first-day:A}}.
== topics
space | storage space
wheat-buy | wheat bought last year
wheat-buy-goal | wheat to be bought
wheat-buys | wheat bought and goal | scope | year, goal
ethanol-price | price of rice for ethanol
ramrao-age | farmer's age
ramrao-acres | farmer's land
centre-dist | distance of the centre
tempo | hire
deduct | deduction
poor-year | year of the poor monsoon
low-since | lowest in
dutyfree | end of duty-free tur
peas | end of duty-free peas
day | day of the second estimates
first-day | day of the first estimates
rice | kharif rice crop, second estimate
rice-first | kharif rice crop, first estimate
rice-est | first and second estimate | scope | revision
rice-rev | revision of the rice crop
rice-prev | kharif rice crop last year
rice-years | rice crop in two years | scope | year
rice-gain | gain in percent
rice-diff | gain in tonnes
rabi-rice | rabi rice crop
rice-seasons | rice by season | scope | season
rice-priv-low | low private estimate
rice-priv-high | high private estimate
rain | monsoon rain as share of normal
rain-forecast | rain forecast
rain-fc | rain and forecast | scope | forecast and result
rain-excess | rain above the mean
rain-mm | rain in millimetres
rain-mean | mean rain
rain-lta | rain and mean | scope | actual and normal
wettest | wettest since
monsoon-year | year of the monsoon
maize | kharif maize
maize-prev | kharif maize last year
maize-years | maize in two years | scope | year
maize-rabi | rabi maize
maize-all | maize in both seasons
maize-kr | maize by season | scope | season
soy | soybean by the ministry
soy-trade | soybean by the trade body | conflict | 12.6 against 12.9 million tonnes
soy-src | soybean by source | scope | official and trade estimate
tur | tur crop
tur-need-n | tur consumption
tur-imp | tur imports
tur-need | tur crop, consumption, imports | scope | different things
tur-gain | gain of tur
cotton | cotton crop
cotton-prev | cotton crop last year
cotton-years | cotton in two years | scope | year
cotton-fall | fall of cotton
bale | weight of a bale
crops | crops | scope | crop
wheat | wheat forecast by the ministry
wheat-mill | wheat forecast by millers
wheat-src | wheat by source | scope | source
wheat-prev | wheat last year
wheat-years | wheat in two years | scope | year
wheat-cut | start of the wheat harvest
wheat-area | wheat area
stock | rice stock
norm | buffer norm
stock-norm | stock and norm | scope | norm and actual
stock-times | stock as a multiple of the norm
stock-day | day of the stock
stock-add | addition to the stock
ramrao | quantity a farmer sold
ramrao-day | day he sold it
ramrao-loss | his loss
tur-price | tur price at the yard
msp | support price of tur
tur-msp | price and support price | scope | official and market
msp-gap | gap to the support price
msp-rise | rise of the support price
msp-prev | support price last year
msp-years | support price in two years | scope | year
mh-tur | tur in Maharashtra
ka-tur | tur in Karnataka
states | tur by state | scope | place
yav-area | tur area in the district
yav-area-prev | tur area in the district last year
yav-years | tur area in two years | scope | year
yield | tur yield
yield-prev | tur yield last year
yields | tur yields in two years | scope | year
wet | month of the wet spell
wet-mm | rain in the wet spell
wet-normal-n | normal rain in that month
wet-normal | rain and normal | scope | actual and normal
proc-start | start of tur procurement | conflict | 13 February against 24 January
sun | day of the procurement figure
proc | tur procured in the district
proc-target | procurement target of the district
proc-goal | procured and target | scope | target and result
mh-target | procurement target of the state
centres | centres open
vijay-age | farmers' leader's age
soy-price | soybean price
onion-price | onion price
ban-end | end of the export ban
exports | rice exports this year
exports-prev | rice exports last year
exports-rec | rice exports in the record year
exports-years | rice exports | scope | year
rice-price | Indian rice price
thai-price | Thai rice price
viet-price | Vietnamese rice price
origins | rice prices by origin | scope | origin
ethanol | maize for ethanol
heat | temperature above normal
kharif | kharif foodgrains
rabi | rabi foodgrains
seasons | foodgrains by season | scope | season
gram | gram
pulses | pulses | scope | crop
groundnut | groundnut
== internal
a4 | weekday | released on Wednesday, 5 November 2024 | 5 November 2024 was a Tuesday
