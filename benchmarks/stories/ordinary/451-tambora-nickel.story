title: Fatal furnace blast and quarterly output at an Indonesian nickel smelter
domain: mining / accident
== a1-archipelagowire.txt | 2025-02-19
{{Seven|deaths-tue:A,deaths-time:tue}} killed as furnace bursts at Indonesian nickel smelter

KENDARI, Indonesia, Feb. 19 (Archipelago Wire) - A furnace at a nickel smelter on Sulawesi burst while it was being relined, killing {{at least seven workers|deaths-tue:A,deaths-time:tue}} and injuring {{19|hurt-tue:A,hurt-time:tue}}, police said on Wednesday.

The blast occurred at about {{5:20 a.m.|time:A}} local time on {{Tuesday|day:A}} at the Latowu plant of PT Tambora Nikel, as the night shift was ending. Liquid slag at {{1,400 degrees Celsius|slag-temp:A}} spilled over a platform on which {{thirty-odd|platform:A}} men were working.

"{{Five of the dead|dead-indo:A,dead-nat:indo}} are Indonesians and {{two|dead-china:A,dead-nat:china}} are Chinese technicians," provincial police spokesman Iwan Tangkilisan said. {{Eleven|burn-icu:A}} of the injured have burns over more than half of their bodies.

Furnace No. 3, one of {{six|furnaces:A}} at the site, had been shut for maintenance since {{Feb. 9|shut-since:A}}. The company said it had halted all lines pending an inspection and would compensate each bereaved family with {{600 million rupiah|comp:A}} ({{$36,700|comp:A}}).

Tambora Nikel produced {{41,300 metric tons|out-2024:A,out-years:2024,out-q-fy:fy}} of nickel in pig iron last year, up from {{38,100|out-2023:A,out-years:2023}} in 2023. It employs {{6,200 people|staff:A}} at Latowu, {{870|staff-foreign:A}} of them from abroad.

Smelters have multiplied on the island since Indonesia banned exports of raw ore in {{2020|ban:A}}. Unions complain that safety has not kept pace with construction, and that interpreters are so few that orders given in Mandarin are often understood only after they have been carried out.

It is the deadliest accident in the country's smelters since {{December 2023|prev-acc:A}}, when a fire on a neighbouring island killed {{more than 20|prev-acc-deaths:A}}. Nickel for delivery in three months rose {{0.7%|lme-rise:A}} in London to {{$15,460|lme:A}} a ton.
== a2-suarakendari.txt | none
Korban Latowu jadi {{9|deaths-thu:A,deaths-time:thu}}: toll climbs, union blames haste
Suara Kendari English edition | Thursday, 20 February 2025

Two more men died of their burns in the provincial hospital {{last night|night:A}}, taking to {{nine|deaths-thu:A,deaths-time:thu}} the number of lives lost in {{Tuesday|day:A}}'s explosion at Latowu. Both were locals, from Konawe: Rusdi, {{24|rusdi-age:A}}, and his cousin La Ode Safri, {{31|safri-age:A}}.

{{Seventeen workers|hurt-thu:A,hurt-time:thu}} are still being treated, {{four|flown:A}} of whom have been flown to Makassar.

The metalworkers' union says the relining was to take {{21 days|relining-plan:A,relining:plan}} but that the managers wanted Furnace 3 back in {{12|relining-wanted:A,relining:wanted}}. "They had been going since the {{9th|shut-since:A}} without one day of rest. The wall was wet when they lit the burners," said branch secretary Hasrul Amin, who puts the crew on the platform at {{34|platform:A}}.

PT Tambora denies it. Its spokeswoman, Kristin Wenas, said the schedule "was and is three weeks". Families of the dead would get {{Rp 600 million|comp:A}} each, on top of {{Rp 70 million|comp-state:A}} from the state fund, and school fees for {{15 children|children:A}}.

At the gate of the plant, {{62 km|dist:A}} north of Kendari, the night shift of {{1,150|night-shift:A}} was told not to come. Wages will be paid. The district head, who visited on {{Wednesday|wed:A}}, said he wanted "answers in {{14 days|answer-days:A}}, not a promise".

It was just before {{half past five in the morning|time:A}} when the neighbourhood shook. "I thought it was an earthquake," said Wa Ina, {{67|waina-age:A}}, whose kitchen lost its windows {{900 metres|wina-dist:A}} away.

Among the mourners was Rusdi's mother, who sells vegetables opposite the bus terminal. He had started at the plant {{eleven months|rusdi-start:A}} before, on {{Rp 4.2 million|rusdi-pay:A}} a month, and sent half of it home. A cousin showed a message which he had written at {{4.48 a.m.|rusdi-msg:A}} on the day: "Hot tonight. Almost done." The imam asked the congregation to pray for {{all nine|deaths-thu:A,deaths-time:thu}}, "and for those who are still between here and there".

IKLAN: Kontrakan 3 kamar, Jl. Sao-Sao No. 41, Rp 18 juta per tahun
== a3-metalsmonitor.txt | 2025-02-21
Tambora outage to cost market {{3,500t a month|lost-month:A}}
Metals Monitor, 21 February 2025, Singapore

The stoppage at PT Tambora Nikel's Latowu complex, the site of {{Tuesday|day:A}}'s fatal blast, takes about {{3,500 t|lost-month:A}} of contained nickel out of the market for each month it lasts, Metals Monitor calculations show.

Latowu turned out {{41,300 t|out-2024:A,out-years:2024,out-q-fy:fy}} in 2024, {{8.4%|out-rise:A}} more than the {{38,100 t|out-2023:A,out-years:2023}} of the year before, and {{11,200 t|out-q4:A,out-q-fy:q4}} in the fourth quarter alone. Plans for this year were {{46,000 t|out-plan:A,out-plan-actual:plan}}. Nearby PT Lasolo Ferindo, no relation, made {{43,100 t|lasolo-out:A}}.

The plant has {{eight furnaces|furnaces:B,furnaces-run:all}}, of which {{five|furnaces-running:A,furnaces-run:running}} were running before the accident; each is rated at {{36 MW|furnace-mw:A}}. {{Nine men|deaths-thu:A,deaths-time:thu}} have died, {{seven of them|dead-indo-thu:A,dead-nat-thu:indo}} Indonesian, {{two|dead-china:A,dead-nat-thu:china}} Chinese, and {{17|hurt-thu:A,hurt-time:thu}} are in hospital.

Two traders said they expected units 1 and 2, which stand in a separate hall, to restart within {{ten days|restart:A}}. The rest could be down until {{May|restart-rest:A}}.

Tambora's majority owner, Hong Kong-listed Redcliff Stainless, with {{65%|owner-share:A}}, lost {{4.1%|share-fall:A}} on {{Wednesday|wed:A}}. The remaining {{35%|owner-rest:A}} belongs to a Jakarta holding. Insurance covers property damage of up to {{$120m|insured:A}}, with a {{30-day|wait:A}} waiting period for lost business.

Compensation is small change by comparison: at {{600m rupiah|comp:A}} a family and nine families the bill is {{Rp 5.4bn|comp-all:A}}, less than one day's revenue. A longer stoppage is not. Redcliff's covenant requires earnings of at least {{2.5 times|covenant:A,cover:min}} interest; in the last half it managed {{3.1 times|cover-n:A,cover:act}}.

Pig iron offers were heard at {{$11.60|npi:A}} per nickel point of {{10 kg|npi-kg:A}}, against {{$11.35|npi-prev:A}} last week. Three-month LME metal was last at {{$15,610|lme-fri:A,lme-days:fri}}/t, up {{$150|lme-gain:A}} from {{Wednesday|wed:A}}'s {{$15,460|lme:A,lme-days:wed}}.
== a4-greenwatchblog.txt | 2025-03-07
What Latowu will not tell you
Friday, March 7, 2025 · Jaring Hijau

It is now {{seventeen days|since-blast:A}} since Furnace 3 exploded at Latowu, on {{18 February|day:A}}. The company's page still speaks of "{{seven|deaths-tue:A,deaths-time:tue}} colleagues". The hospital's count is {{11|deaths-mar:A,deaths-time:mar}}.

What happened? According to the inspectorate's preliminary note, which we have seen, water in the fresh brick flashed to steam at {{6.20 in the morning|time:B}}. {{Thirty-four workers|platform:A}} stood on a deck made for {{twenty|deck-limit:A}}. The job, planned at {{three weeks|relining-plan:A,relining:plan}}, had been squeezed into {{twelve days|relining-wanted:A,relining:wanted}}. So the union was right.

The families of the victims have each received {{Rp 450 million|comp-paid:A,comp-promise:paid}} so far, out of the {{Rp 600 million|comp:A,comp-promise:promise}} that was promised. The remainder, {{150 million|comp-rest:A}}, is to follow "after the documents".

Meanwhile two furnaces have been running again since {{1 March|restarted:A}}. That is the speed at which things get done here.

Our own water samples, taken {{400 m|sample-dist:A}} below the slag dump, contained {{0.09 mg|chromium:A}} of hexavalent chromium per litre. The limit is {{0.05 mg|chromium-limit:A}}, so it is {{almost twice|chromium-times:A}} what the law allows. Two years ago we measured {{0.07|chromium-2023:A}} at the same spot.

The smelter has a work force of {{about 6,000|staff:A}} and pays the district {{Rp 41 billion|district-tax:A}} a year. Since {{2019|acc-since:A}} there have been {{nineteen|acc-count:A}} fatal accidents at Sulawesi smelters. After the big one of {{December 2023|prev-acc:A}} a minister promised {{60 inspectors|insp-promised:A,insp:promised}}. There are {{16|insp-have:A,insp:have}}.

We do not say that nickel should stay in the ground. We say that {{eleven people|deaths-mar:A,deaths-time:mar}} ought to be able to come home from a night's work, and that a company which sells {{more than forty thousand tonnes|out-2024:A,out-years:2024}} of metal a year can afford to let bricks dry. The owners abroad have held their {{65 per cent|owner-share:A}} since {{2021|owner-since:A}} and have not set foot in the district, as far as anyone here can remember.

Sign the petition: {{9,700|petition:A}} have.
== a5-coralmercury.txt | 2025-02-20
Nickel plant blast leaves {{seven|deaths-tue:A,deaths-time:tue}} dead
The Coral Coast Mercury, Thursday, February 20, 2025, World in brief

KENDARI, Indonesia, Feb. 19 (Archipelago Wire) - A furnace at a nickel smelter on Sulawesi burst while it was being relined, killing {{at least seven workers|deaths-tue:A,deaths-time:tue}} and injuring {{19|hurt-tue:A,hurt-time:tue}}, police said on Wednesday.

The blast occurred at about {{5:20 a.m.|time:A}} local time on {{Tuesday|day:A}} at the Latowu plant of PT Tambora Nikel, as the night shift was ending. Liquid slag at {{1,400 degrees Celsius|slag-temp:A}} spilled over a platform on which {{thirty-odd|platform:A}} men were working.

"{{Five of the dead|dead-indo:A,dead-nat:indo}} are Indonesians and {{two|dead-china:A,dead-nat:china}} are Chinese technicians," provincial police spokesman Iwan Tangkilisan said. {{Eleven|burn-icu:A}} of the injured have burns over more than half of their bodies.
== topics
owner-since | since when the owners hold it
comp-all | compensation in all
covenant | covenant
cover-n | interest cover
cover | cover and minimum | scope | minimum and actual
rusdi-start | months he had worked
rusdi-pay | his pay
rusdi-msg | time of his message
ban | year of the ore export ban
deaths-tue | dead in the first count
deaths-thu | dead by Thursday 20 February
deaths-mar | dead by 7 March
deaths-time | toll at different times | scope | the toll rose
hurt-tue | injured in the first count
hurt-thu | still in hospital on Thursday
hurt-time | injured at first and still in hospital | scope | time
day | day of the blast
since-blast | days since the blast
time | time of the blast | conflict | 5:20 against 6:20
slag-temp | slag temperature
platform | men on the platform
dead-indo | Indonesians among the first seven
dead-china | Chinese among the dead
dead-nat | dead by nationality, first count | scope | parts
dead-indo-thu | Indonesians among the nine
dead-nat-thu | dead by nationality, nine | scope | parts
burn-icu | severely burned
furnaces | furnaces at the site | conflict | six against eight
furnaces-running | furnaces running before the blast
furnaces-run | all and running furnaces | scope | part and whole
furnace-mw | rating of a furnace
shut-since | when Furnace 3 was shut
comp | compensation promised per family
comp-state | state fund per family
comp-paid | compensation paid so far
comp-rest | compensation outstanding
comp-promise | promised and paid | scope | promise against payment so far
out-2024 | output in 2024
out-2023 | output in 2023
out-years | output in two years | scope | years
out-q4 | output in the fourth quarter of 2024
out-q-fy | quarter and year | scope | period
out-plan | output planned for 2025
out-plan-actual | plan alone | scope | plan
out-rise | growth of output
lasolo-out | another smelter's output
staff | employees at Latowu
staff-foreign | foreign employees
prev-acc | earlier accident
prev-acc-deaths | dead in the earlier accident
lme-rise | rise of nickel on Wednesday
lme | nickel price on Wednesday
lme-fri | nickel price on Friday
lme-days | nickel price on two days | scope | time
lme-gain | gain since Wednesday
night | night on which two more died
wed | Wednesday 19 February
rusdi-age | age of Rusdi
safri-age | age of Safri
flown | patients flown to Makassar
relining-plan | planned length of the relining
relining-wanted | length managers wanted
relining | planned and shortened schedule | scope | plan against demand
children | children whose fees are paid
dist | distance of the plant from Kendari
night-shift | size of the night shift
answer-days | district head's deadline
waina-age | age of a neighbour
wina-dist | distance of her house
lost-month | nickel lost per month
restart | days until two units restart
restart-rest | when the rest may restart
owner-share | majority owner's share
owner-rest | share of the Jakarta holding
share-fall | fall of the owner's shares
insured | insured damage
wait | waiting period
npi | pig iron price
npi-prev | pig iron price last week
npi-kg | nickel point
deck-limit | men the deck was made for
restarted | when two furnaces restarted
sample-dist | where the sample was taken
chromium | chromium found
chromium-limit | chromium limit
chromium-times | multiple of the limit
chromium-2023 | chromium two years ago
district-tax | payments to the district
acc-since | start of the accident count
acc-count | fatal accidents since 2019
insp-promised | inspectors promised
insp-have | inspectors in place
insp | inspectors promised and in place | scope | promise against result
petition | signatures
== copies
brief a1 a5
== internal
