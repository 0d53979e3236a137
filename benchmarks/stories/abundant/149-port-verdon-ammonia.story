title: Ammonia leak at a cold store in Port Verdon
domain: chemical accident
== a1-coastal-times.txt | 2022-11-17
Gas leak at fish plant: {{three|deaths:A}} dead, port evacuated

By Ruvini Weerakkodige
Thursday, November 17, 2022

{{Three workers|deaths:A}} died and {{58|hurt:A}} people were treated for breathing difficulties after ammonia escaped from a cold store in Port Verdon on {{Wednesday|day:A}} evening.

The alarm at Oceanic Fisheries sounded at {{7.25pm|time:A}}, and by {{8|cloud-t}} a white cloud had drifted over the market, police said. {{Around 2,400|evac:A,ev:first}} residents within {{800 metres|radius:A}} were moved.

Divisional Fire Officer Lal Mendis-Perera said a valve on a {{40-year-old|comp-age:A}} compressor had burst, releasing {{about 900 kilograms|leak:A,lk:leak}} of gas out of {{3.5 tonnes|stock:A,lk:stock}} in the system.

“The cloud was {{six metres|cloud-high}} high. I drove with my shirt over my face,” said trishaw driver K. Sivanesan, {{38|siva:A}}.

The dead are {{two women|dead-f}}, {{24|dead1}} and {{31|dead2:A}}, and a fitter of {{57|fitter:A}}. Their families will get {{Rs 2 million|comp:A}} each, the company said.

The plant, which employs {{420|staff:A}} on {{two|shifts}} shifts, exported {{6,100 tonnes|exp:A,ex:last}} of tuna last year, worth {{$38 million|exp-val:A}}.

ALSO IN THE NEWS: Petrol down Rs {{40|also-petrol}} · {{58|also-boats}} boats register for regatta

== a2-tamil-mirror-english.md | 2022-11-18
---
title: "No mask, no siren"
date: 18/11/2022
outlet: Mirror Weekend
---

There was no alarm at all, say the women of the night shift: they ran when their eyes ran. It was {{ten past eight|time:B}} by the canteen clock.

S. Thayaparan, who repaired the machine {{twice|repairs}} this year, puts its date of manufacture at {{1982|comp-built}}. The spare part would have cost {{Rs 85,000|part:A}}.

{{Seventy-four|hurt:B}} patients were seen at the Base Hospital up to {{midnight|upto}} on {{Wednesday|day:A}}, Medical Superintendent Dr Nirmala Croos said. {{Eleven|icu:A}} are on oxygen. {{Nine|kids}} are children of the lane behind the plant.

{{Three thousand|evac:B}} people slept in churches and in the stadium; {{1,100|evac-thu,ev:thu}} were still there on {{Thursday|thu}} evening.

The {{420|staff:A}} workers, {{seven in ten|women-share:A}} of them women, earn {{Rs 1,350|wage:A}} a day. They have had {{one|drill}} safety drill in {{five|drill-yrs}} years.

The company's offer of {{Rs 1.5 million|comp:B,compask:offer}} to each of the bereaved was called an insult by the union, which asks for {{5 million|comp-ask,compask:ask}}.

== a3-seafood-trade-review.md | 2022-11-24
---
title: Oceanic leak hits tuna exports
date: 24 Nov 2022
---

Oceanic Fisheries will lose {{six weeks|closed:A}} of production, and some {{US$4.5m|loss:A}} of sales, after the accident of {{16 November|day:A}}. Exports were {{6,100t|exp:A,ex:last}} in {{2021|exp-y}} and {{4,900t|exp-9m,ex:nine}} in the {{nine months to September|exp-9m-p}}, {{up 7%|exp-up}} on a year earlier.

The regulator found that {{1.4 tonnes|leak:B}} of ammonia had leaked. The maximum permitted concentration at the fence is {{25 ppm|ppm-max:A,pp:max}}; {{310 ppm|ppm:A,pp:real}} was measured.

It has checked {{63|checked:A,chk:part}} of the {{150|plants:A,chk:all}} ice and fish plants on the coast, or {{42 per cent|checked-share}}, and shut {{eight|shut:A}}.

The compressor had passed {{40 years|comp-age:A}} of service. A modern one costs {{$120,000|comp-new}}. Shares fell {{12%|share-fall}} to {{Rs 41.30|share}}.

== a4-ministry-gazette.txt | 2022-11-21
Ministry of Industries, note to the press, {{Monday 21 November 2022|note}}

Incident: Port Verdon, {{16.11.2022|day:A}}, {{19:25 hrs|time:A}}
Fatalities: {{3|deaths:A}} (female {{2|dead-f}}, male {{1|dead-m}}; ages {{24|dead1}}, {{34|dead2:B}}, {{57|fitter:A}})
Treated: {{58|hurt:A}}, admitted {{22|admitted}}, outpatient {{38|outp}}
Evacuated: {{2,400|evac:A}} within a {{half-mile|radius:A}} ({{800 m|radius:A}}) zone
Plant to stay shut: {{four weeks|closed:B}}
== a5-island-sunday-review.txt | 2022-12-04
Ammonia Lane

By Dilhani Rajasooriya
Island Sunday Review, 4 December 2022

They call it that now. It used to be Jetty Lane, {{forty-six|lane}} houses between the wall of Oceanic Fisheries and the sea, and it used to smell of fish.

What happened on the {{16th of last month|day:A}} can be told in metres. The valve was {{eight|valve}} millimetres across. The compressor it sat on was brought from Kiel {{forty years ago|comp-age:A}}, second-hand. The cloud came over the wall at a height of {{six|cloud-high}}. People ran until they had {{800|radius:A}} behind them, which was the distance the police had decided on, and some, not trusting the police, ran on to the stadium.

The system had been filled with {{three and a half tonnes|stock:A,lk:stock}} of the stuff. How much went over the wall? “{{Nine hundred kilos|leak:A,lk:leak}},” says the divisional fire officer, who has seen the gauge. The regulator did not see the gauge but has seen the receipts, and says {{1,400|leak:B}}.

{{Two women|dead-f}} and {{a man|dead-m}} did not get out. The fitter, {{fifty-seven|fitter:A}}, had gone back for his glasses. I spoke to the mother of the younger of the women, who was {{24|dead1}} and had been earning {{1,350 rupees|wage:A}} a day for {{five months|dead1-job}}. A man from the company came with a cheque for {{two million|comp:A}}. “I asked him how many days that was,” she says. It is {{about 1,480|days}}.

{{Fifty-eight|hurt:A}} people were treated, according to the ministry; the doctor who treated them has {{74|hurt:B}} cards in a shoebox. {{Nine|kids}} are for children of this lane.

Of its {{420|staff:A}} workers the plant has called back {{150|back}}. It will take until {{the end of the year|closed-end}}, or {{six weeks|closed:A}} from the accident, to get the lines going, and it has lost orders for {{four and a half million dollars|loss:A}}. There is a new siren. It is tested every {{Wednesday|siren-day}} at {{7.25 in the evening|siren-t}}, and each time the lane stands outside.

== topics
time | time of the leak | conflict | 7.25 against ten past eight
hurt | people treated | conflict | 58 against 74
evac | people evacuated | conflict | 2,400 against 3,000
ev | evacuated at first and still on Thursday | scope | other time
comp | compensation offered | conflict | 2 against 1.5 million
compask | offered and asked | scope | two sides
leak | gas leaked | conflict | 900 kg against 1.4 tonnes
lk | gas leaked and in the system | scope | part and whole
dead2 | age of a victim | conflict | 31 against 34
closed | weeks of closure | conflict | six against four
ex | exports last year and in nine months | scope | other period
pp | permitted and measured concentration | scope | limit against actual
chk | plants checked and all | scope | part and whole
deaths | deaths
day | day
cloud-t | cloud t
radius | radius
comp-age | comp age
stock | stock
cloud-high | cloud high
siva | siva
dead-f | dead f
dead1 | dead1
fitter | fitter
staff | staff
shifts | shifts
exp | exp
exp-val | exp val
also-petrol | also petrol
also-boats | also boats
repairs | repairs
comp-built | comp built
part | part
upto | upto
icu | icu
kids | kids
evac-thu | evac thu
thu | thu
women-share | women share
wage | wage
drill | drill
drill-yrs | drill yrs
comp-ask | comp ask
loss | loss
exp-y | exp y
exp-9m | exp 9m
exp-9m-p | exp 9m p
exp-up | exp up
ppm-max | ppm max
ppm | ppm
checked | checked
plants | plants
checked-share | checked share
shut | shut
comp-new | comp new
share-fall | share fall
share | share
note | note
dead-m | dead m
admitted | admitted
outp | outp
lane | lane
valve | valve
dead1-job | dead1 job
days | days
back | back
closed-end | closed end
siren-day | siren day
siren-t | siren t
== internal
a4 | sum | Treated: 58, admitted 22, outpatient 38 | 22 + 38 is 60
