title: Closure of the Hradek rolling mill
domain: labour
== a1-morning.txt | 2024-10-16
Hradek mill to close, {{780 lose jobs|jobs:A,jobs-region:A,peak-now:B}}
Moravian Morning, Wednesday, 16 October 2024
Text: Pavla Sedlackova

Steel will be rolled in Hradek for the last time on {{31 March|last-day:A}}. The owner, India's Vajra Steel, told a works meeting {{on Tuesday|told:A}} that the mill had lost {{1.4 billion crowns|loss:A,loss-year:A}} in {{three years|loss-span:A}} and that nobody had wanted to buy it.

All {{780 employees|jobs:A,jobs-region:A,peak-now:B}} will go, {{520|first-wave:A}} of them in the spring and the rest {{by the end of 2025|rest-when:A}}. They are to get {{eight monthly wages|sever:A,sever-law:A}} on average; the law says {{three|sever-law-val:A,sever-law:B,sever-law-v2:B}}.

Founded by the Kratky brothers in {{1896|founded:A}}, the works had {{6,400 people|peak:A,peak-now:A,peak-now-v2:A}} in {{1985|peak-year:A}}. It made rails for {{half of Europe|rails-share:A}}.

Output this year will be {{about 190,000 tonnes|output:A,output-cap:A,output-cap-v2:A}}, though the rolling lines could do {{450,000|cap:A,output-cap:B}}. Electricity costs {{38 per cent|power:A}} more than at Vajra's plant in Poland.

Union leader Karel Hajek, {{59|hajek-age:A}}, spoke of "a cold-blooded burial". He has called a demonstration for {{Saturday at 2 p.m.|demo:A}}

According to the labour office, {{one job in eleven|job-share:A}} in the town hangs on the mill. Unemployment in the district, at {{6.9 per cent|unemp:A,unemp-cz:A}}, is {{twice|unemp-ratio:A}} the national {{3.4|unemp-cz-val:A,unemp-cz:B}}.

The government offers {{250 million crowns|aid:A}} for retraining.
== a2-steelwire.txt | 2024-10-15
Vajra to shut Czech rolling mill, book {{$70 mln|charge:A,charge-save:A}} charge
MUMBAI, Oct 15 (Steelwire) - Vajra Steel will close its rail and section mill at Hradek in the Czech Republic {{at the end of the first quarter|last-day:A}} of 2025, it said {{Tuesday|told:A}}, citing power prices and cheap imports.

The shutdown affects {{870 workers|jobs:B,jobs-region-v2:A,peak-now-v2:B}}. The company will take a one-off charge of {{$70 million|charge:A,charge-save:A}} ({{Rs 588 crore|charge:A,charge-save:A}}) and save {{$25 million|save:A,charge-save:B}} a year.

Hradek, bought in {{2007|bought:A}} for {{$210 million|bought-price:A}}, lost {{1.4 billion Czech crowns ($60 million)|loss:A,loss-year:A}} in the {{three years|loss-span:A}} to March; in the last of them alone, {{620 million|loss-1y:A,loss-year:B}}.

It runs at {{42%|util:A}} of its capacity of {{450,000 tonnes|cap:A,output-cap:B}}. Vajra's European output is {{7.8 million tonnes|eu-out:A,eu-all:A}}, out of {{31 million|all-out:A,eu-all:B}} worldwide.

The stock ended {{0.7%|stock:A}} up in Mumbai. The company has shed {{2,100 jobs|eu-jobs:A,jobs-region:B,jobs-region-v2:B}} in Europe since {{2022|eu-since:A}}.
== a3-hradekhlas.html | 2024-10-18
<html>
<body>
<p>
Hradecky hlas - English page - 18 October 2024
</p>
<h1>
“My grandfather rolled, my father rolled, I'll switch off the light”
</h1>
<p>
The siren of the mill went off at {{one o'clock|siren:A}} {{on Monday|told:B}}, and everyone walked to hall 6. {{Twelve minutes|speech:A}} later it was over: the place that has fed the town since {{1869|founded:B}} will be shut {{next spring|last-day:A}}.
</p>
<p>
Libuse Horakova, {{53|horak-age:A}}, has worked the crane for {{34 years|horak-years:A}}. She will get {{ten|sever:B,sever-law-v2:A}} months' pay, “that's {{340,000 crowns|horak-pay:A}}, at {{43,000|horak-wage:A}} a month”.
</p>
<p>
In {{the mid-eighties|peak-year:A}}, {{more than six thousand|peak:A,peak-now:A,peak-now-v2:A}} people went through the gate. Now there are {{not quite eight hundred|jobs:A,jobs-region:A,peak-now:B}}, the personnel office says.
</p>
<p>
Mayor Vit Cerny wants to buy the {{27-hectare (67-acre)|site:A}} site. The state has promised {{a quarter of a billion|aid:A}} for courses. A similar sum, {{260 million|pool:A}}, has just been spent on the swimming pool.
</p>
<p>
The protest march starts {{tomorrow at two|demo:A}} at the gate. At the last one, in {{2009|march-year:A}}, there were {{4,000|march-num:A}}.
</p>
<p>
Hajek, who turns {{60|hajek-next:A}} {{at Christmas|hajek-bday:A}}, has been with the union since {{1990|hajek-since:A}}.
</p>
<div>
Weather 16° | Hradek–Lipa 2:3 | Pool hours 6-20
</div>
</body>
</html>
== a4-czechbroadcast.txt | 2024-10-15
Hradek steel mill to shut next year
Czech Broadcasting in English, {{15 October 2024|told:A}}

One of the oldest steel mills in the country will fall silent {{at the end of March|last-day:A}}. Indian owner Vajra informed workers in Hradek {{today|told:A}} that it would not keep the rail mill going beyond the winter.

The decision costs {{780 people|jobs:A,jobs-region:A,peak-now:B}} their jobs. Roughly two in three of them ({{520|first-wave:A}}) leave straight away, while the others will help to clear the site.

Vajra says the mill, which it acquired {{in 2007|bought:A}}, has run up losses of {{1.4 billion crowns|loss:A,loss-year:A}} over {{three years|loss-span:A}}. It blames electricity, which is {{over a third|power:A}} dearer than in Poland, and rails from outside the EU. It says it searched for a buyer for {{18 months|search:A}}.

Founded {{in 1896|founded:A}}, the works employed {{as many as 6,400|peak:A,peak-now:A,peak-now-v2:A}} in the days when {{half the continent's|rails-share:A}} trains ran on its rails. It will roll {{less than 200,000 tonnes|output:A,output-cap:A,output-cap-v2:A}} this year. It could manage {{540,000|cap:B,output-cap-v2:B}}.

Those laid off are entitled to {{eight months'|sever:A,sever-law:A}} wages. Prague has pledged {{250 million crowns|aid:A}} to help them learn new trades. "It's a plaster on a broken leg," union head Karel Hajek ({{57|hajek-age:B}}) told us. He expects thousands at a protest {{on Saturday afternoon|demo:A}}.

With {{6.9 per cent|unemp:A,unemp-cz:A}} of people out of work, the district is already the country's third worst off. The national rate is {{3.4 per cent|unemp-cz-val:A,unemp-cz:B}}.
== topics
hajek-age | age of Karel Hajek | conflict | 59 against 57
cap | capacity of the mill | conflict | 450,000 against 540,000 tonnes
told | day the staff were told | conflict | Tuesday 15 October against Monday
jobs | jobs lost at Hradek | conflict | 780 against 870
jobs-region | jobs lost at Hradek and in Europe | scope | part and whole
sever | months' pay | conflict | eight against ten
sever-law | months' pay offered and by law | scope | actual and minimum
founded | year of founding | conflict | 1896 against 1869
peak-now | staff at the peak and now | scope | time
loss-year | loss in three years and in one | scope | period
output-cap | output and capacity | scope | actual and possible
charge-save | one-off charge and yearly saving | scope | different things
unemp-cz | unemployment in the district and the country | scope | place
eu-all | output in Europe and worldwide | scope | place
last-day | last day
loss | loss
first-wave | first wave
rest-when | rest when
sever-law-val | sever law val
peak | peak
peak-year | peak year
output | output
power | power
demo | demo
job-share | job share
unemp | unemp
unemp-ratio | unemp ratio
unemp-cz-val | unemp cz val
aid | aid
charge | charge
save | save
bought | bought
bought-price | bought price
loss-1y | loss 1y
util | util
eu-out | eu out
all-out | all out
stock | stock
eu-jobs | eu jobs
eu-since | eu since
siren | siren
speech | speech
horak-age | horak age
horak-years | horak years
horak-pay | horak pay
horak-wage | horak wage
site | site
pool | pool
march-year | march year
march-num | march num
hajek-next | hajek next
hajek-bday | hajek bday
hajek-since | hajek since
loss-span | loss span
rails-share | rails share
search | search
jobs-region-v2 | jobs lost at Hradek and in Europe (variant 2) | scope | part and whole
sever-law-v2 | months' pay offered and by law (variant 2) | scope | actual and minimum
peak-now-v2 | staff at the peak and now (variant 2) | scope | time
output-cap-v2 | output and capacity (variant 2) | scope | actual and possible
== internal
a3 | sum | She will get ten months' pay, “that's 340,000 crowns, at 43,000 a month” | ten times 43,000 is 430,000
