title: Vietnam shrimp exports and duties
domain: business / trade
== a1-mekongwire.txt | 2024-10-08
Vietnam shrimp shipments near {{$2.8 billion|nine-rev:A,nine-year:nine,nine-q3:nine}} in nine months

HANOI, Oct 8 (Mekong Wire) - Vietnam exported shrimp worth {{$2.79 billion|nine-rev:A,nine-year:nine,nine-q3:nine,products:shrimp,nine-yoy:2024}} in the first nine months of the year, {{10.3%|nine-growth:A}} more than in the same period of 2023, the Seafood Processors' Association said on {{Tuesday|day:A}}.

The third quarter alone brought in {{$1.1 billion|q3-rev:A,nine-q3:q3,q2-q3:q3}}, as importers in China and the United States stocked up for the holidays.

China, including Hong Kong, was the top buyer with {{$573 million|china:A,markets:china}}, followed by the United States with {{$537 million|usa:A,markets:usa}}. Sales to the European Union were {{$359 million|eu:A,markets:eu}} and to Japan {{$368 million|japan:A,markets:japan}}.

The association stuck to its forecast of {{$4 billion|target:A,nine-year:target}} for the full year, though it described it as "a stretch". Last year the country sold {{$3.38 billion|fy2023:A,fy-target:2023}} of shrimp.

A cloud is the American countervailing duty, set in a final ruling expected on {{Oct. 21|ruling:A}}. The preliminary rate for most Vietnamese exporters is {{2.84%|cvd-prelim:A,cvd-stage:prelim,cvd-country:viet}}, compared with {{7.55%|cvd-ecuador:A,cvd-country:ecuador}} for one Ecuadorean company and {{5.77%|cvd-india:A,cvd-country:india}} for India.

Farmers got {{132,000 dong|price-50:A,price-sizes:50,price-dates:early,price-time:oct}} ({{$5.31|price-50:A,price-sizes:50,price-dates:early,price-time:oct}}) a kg for shrimp of {{50 to the kilo|size50:A}} in Soc Trang last week, up {{about 15%|price-rise:A}} since June.

Processors say the recovery hides thin margins. Freight to the U.S. west coast doubled between {{April|freight-from:A}} and {{July|freight-to:A}} and has come down only slowly, while feed, which makes up {{60% to 70%|feed:A}} of a farmer's costs, is still dearer than in Ecuador, where ponds are larger and yields higher. "We sell value, they sell volume," said association vice chair Nguyen Hoai Lam.

Exports of pangasius, a catfish, came to {{$1.46 billion|pangasius:A,products:pangasius}} and those of tuna to {{$728 million|tuna:A,products:tuna}}.
== a2-deltadaily.txt | 2024-10-09
Ponds pay again in Soc Trang
Delta Daily – Wednesday, 9.10.2024

My Xuyen – Lam Thi Huong, {{46|huong-age:A}}, stopped counting her losses in August. From three ponds of {{2,500 square metres|pond:A}} each she has just taken {{8.4 tonnes|huong-catch:A}} of white-leg shrimp, and the trader paid {{VND132,000|price-50:A,price-sizes:50,price-dates:early,price-time:oct}} per kilo for pieces of {{fifty per kilogram|size50:A}}. For the bigger ones, thirty to the kilo, she got {{VND161,000|price-30:A,price-sizes:30}}.

"In {{June|june:A}} it was {{112,000|price-june:A,price-time:june}}, below my costs," she says. That makes an increase of {{18 per cent|price-rise:B}} in little more than three months.

The province has {{52,000 hectares|province-area:A,area-plan:now}} under shrimp, {{1,900 ha|area-diff:A}} more than it planned for the year, and has harvested {{149,000 tonnes|province-harvest:A,harvest-target:now}} to the end of September, {{72 per cent|harvest-share:A}} of the target of {{207,000|province-target:A,harvest-target:target}}. Disease hit {{2,310 ha|disease:A,disease-years:2024}}, compared with {{3,240 ha|disease-prev:A,disease-years:2023}} in the first three quarters of {{2023|y2023:A}}.

Nationally the branch sold shrimp for {{nearly 2.8 billion dollars|nine-rev:A,nine-year:nine,nine-q3:nine}} abroad from January to September, according to figures published {{yesterday|day:A}}. China took {{the most|china-first:A}}. The United States, which once took {{a third|usa-once:A}}, is second.

What worries the processors is America's new duty. "At {{2.84 per cent|cvd-prelim:A,cvd-stage:prelim,cvd-country:viet}} we can live. If it doubles, the {{1,400 people|factory-staff:A}} in this factory will feel it," said Quach Minh Dung, of Hai Viet Seafood, where a peeler earns {{9.5 million dong|wage:A}} a month.

At the agricultural department they speak of an exceptional season, though nobody dares to say so too loudly before the northeast wind sets in. The brackish-water branch chief, who asked for a fee-free bank loan for small farmers, said that {{some 17,600 households|households:A}} live from shrimp in the province. The average household has {{three hectares|hh-area:A}}. Ms Huong's land, a gift from her father, comes to {{three-quarters of a hectare|huong-area:A}}, the three ponds together.

Weather: tides of {{1.9 m|tide:A}} expected at Tran De on {{Saturday|sat:A}}.
== a3-shrimpinsider.html | 2024-10-23
<html><head><title>Vietnam keeps edge after final US ruling - Shrimp Insider</title></head>
<body>
<nav>Home | Prices | Farming | Events</nav>
<h1>Vietnam keeps edge after final US shrimp ruling</h1>
<p class="date">23 Oct 2024</p>
<p>US Commerce has set the final countervailing rate for Vietnam at {{2.84%|cvd-final:A,cvd-stage:final}}, exactly the preliminary figure, in a determination signed on {{Monday|ruling:A}} and published {{a day later|published:A}}. Not so for India, which goes from a preliminary {{4.36%|cvd-india:B}} to {{5.77%|cvd-india-final:A}}, or Ecuador, down to {{3.78%|cvd-ecuador-final:A}} for most shippers.</p>
<p>For Vietnam, whose shrimp exports reached {{US$2.79 billion|nine-rev:A,nine-year:nine,nine-q3:nine,products:shrimp,nine-yoy:2024}} by the end of September ({{US$2.53 billion|nine-2023:A,nine-yoy:2023}} in the first nine months of 2023), the outcome removes the last obstacle on the way to {{four billion|target:A,nine-year:target}} this year, says the processors' association. We doubt it: with {{$1.21 billion|needed:A}} still to come, the fourth quarter would have to beat the third, which yielded {{$1.1 billion|q3-rev:A,nine-q3:q3,q2-q3:q3}}, and that has never happened.</p>
<p>Q2 had been worth {{$980 million|q2-rev:A,q2-q3:q2}}, the first {{$710 million|q1-rev:A,q2-q3:q1}}.</p>
<p>America bought {{US$573 million|usa:B,markets-v2:usa}} of Vietnamese shrimp in the nine months and China {{US$612 million|china:B,markets-v2:china}}, up {{7%|usa-growth:A}} and {{31%|china-growth:A}} respectively.</p>
<p>In the industry's own words, "four billion is a banner, not a budget". Whatever the outcome, the year will be better than the last, when Vietnam earned {{US$3.38 billion|fy2023:A,fy-target:2023}} from the crustacean, the poorest showing since {{2016|poorest:A}}. Asked about prices, exporters in Ca Mau pointed to the Chinese New Year, on {{29 January|cny:A}}, for which orders are placed in November.</p>
<p>At the pond, {{50-count|size50:A}} shrimp now fetches {{VND138,000|price-50-late:A,price-dates:late}}, {{6,000 dong|price-up:A}} more than the {{VND132,000|price-50:A,price-sizes:50,price-dates:early,price-time:oct}} quoted two weeks ago.</p>
<p><b>Related:</b> Ecuador exports {{92,000 t|ecuador-month:A}} in September | India's shrimp exports seen at {{$4.9bn|india-fc:A}}</p>
<footer>Shrimp Insider, 28 Ton Dam, Ho Chi Minh City</footer>
</body></html>
== topics
poorest | poorest since
cny | Chinese New Year
households | shrimp households
hh-area | area per household
huong-area | her pond area
freight-from | start of the freight rise
freight-to | end of the freight rise
feed | feed's share of costs
day | day the association published the figures
nine-rev | shrimp exports January to September 2024
nine-year | nine months against the full-year target | scope | period and target
nine-q3 | nine months and the third quarter | scope | period
nine-growth | growth in nine months
nine-2023 | shrimp exports January to September 2023
nine-yoy | nine months of two years | scope | year
q3-rev | third-quarter exports
q2-rev | second-quarter exports
q1-rev | first-quarter exports
q2-q3 | quarters | scope | period
needed | exports still needed
china | exports to China in nine months | conflict | 573 against 612 million
usa | exports to the United States in nine months | conflict | 537 against 573 million
eu | exports to the EU
japan | exports to Japan
markets | markets | scope | different places
markets-v2 | markets in the trade site | scope | different places
china-first | China's rank
usa-once | America's former share
usa-growth | growth of exports to America
china-growth | growth of exports to China
target | full-year forecast
fy2023 | exports in all of 2023
fy-target | last year alone | scope | year
products | shrimp, pangasius and tuna exports | scope | different products
pangasius | pangasius exports
tuna | tuna exports
ruling | day of the final ruling
published | publication of the ruling
cvd-prelim | preliminary US rate for Vietnam
cvd-final | final US rate for Vietnam
cvd-stage | preliminary and final rate | scope | stage
cvd-country | rates for three countries | scope | country
cvd-ecuador | preliminary rate for an Ecuadorean company
cvd-ecuador-final | final rate for most Ecuadorean shippers
cvd-india | preliminary rate for India | conflict | 5.77 against 4.36
cvd-india-final | final rate for India
price-50 | price of 50-count shrimp in early October
price-30 | price of 30-count shrimp
price-sizes | prices of two sizes | scope | different product
price-june | price in June
price-time | price in June and October | scope | time
price-50-late | price of 50-count shrimp in late October
price-dates | price two weeks apart | scope | time
price-up | increase over two weeks
price-rise | increase since June | conflict | about 15% against 18%
size50 | size of shrimp
huong-age | farmer's age
pond | size of a pond
huong-catch | her catch
june | month of the low
province-area | shrimp area of the province
area-plan | area alone | scope | actual
area-diff | area above plan
province-harvest | harvest to September
province-target | harvest target
harvest-target | harvest so far and target | scope | target against result
harvest-share | share of the target
disease | area hit by disease in 2024
disease-prev | area hit by disease in 2023
disease-years | area hit by disease in two years | scope | year
y2023 | year of comparison
factory-staff | people in a factory
wage | wage of a peeler
tide | tide
sat | day of the tide
ecuador-month | Ecuador's exports in a month
india-fc | India's forecast exports
== internal
