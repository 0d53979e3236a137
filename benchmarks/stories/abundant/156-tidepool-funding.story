title: Funding round of desalination start-up Saltern
domain: business
== a1-startupwire.txt | 2022-05-17
Saltern raises {{$85m|round:A,round-vs-total:A,round-vs-valuation:A}} to scale wave-powered desalination
LISBON, May 17 (Startup Wire) - Portuguese desalination company Saltern has closed a {{Series B|series:A}} of {{85 million dollars|round:A,round-vs-total:A,round-vs-valuation:A}} led by Quayside Ventures, it announced {{on Tuesday|announce:A}}.
The round values the firm at {{$410 million|valuation:A,valuation-time:A,round-vs-valuation:B,round-vs-valuation-v2:B}} and brings total funding to {{$118 million|total:A,round-vs-total:B,round-vs-total-v2:B}}. Quayside put in {{$40 million|quayside:A}}; {{seven|investors:B}} other investors supplied the remaining {{$35 million|rest-money:A}}.
Saltern, founded in {{2016|founded:A}} by Ines Falcao and Tom Aldiss, has {{74 staff|staff:A,staff-target:A}} and aims for {{200|staff-aim:A,staff-target:B,staff-target-v2:B}} by {{the end of next year|staff-date:A}}.
Its buoys make drinking water for {{€0.90 per cubic metre|water-cost:A,water-cost-and-rival-cost:A}}.
== a2-setubalonline.html | 2022-05-18
<html>
<head>
<title>
Setubal Online
</title>
</head>
<body>
<div class="menu">
Tempo 24&deg; | Futebol 2-1 | Assinar 4,99
</div>
<h1>
Setúbal water-makers land {{80 million euros|round:A,round-vs-total:A,round-vs-valuation:A}}
</h1>
<p>
By Rita Nogueira, Wednesday 18 May 2022
</p>
<p>
From a boat shed in Doca {{3|dock:A}} to a price tag of {{nearly €400m|valuation:A,valuation-time:A,round-vs-valuation:B,round-vs-valuation-v2:B}}: Saltern has landed fresh money from {{eight|investors:A}} backers, half of it from London's Quayside.
</p>
<p>
The start-up was born in {{2014|founded:B}}, when Inês Falcão, now {{38|falcao-age:A,falcao-age-and-aldiss-age:A}}, returned from Delft. It now pays {{over 70|staff:A,staff-target:A}} people, and {{120|setubal-jobs:A}} more jobs should come to Setúbal by {{December 2023|staff-date:A}}.
</p>
<p>
A single buoy, {{9 metres (30 ft)|buoy:A}} across, makes {{50,000 litres a day|buoy-out:A,out-single-array:A}}. An array of {{20|array-num:A}} would give {{1,000 cubic metres|array-out:A,out-single-array:B}}, enough for a town of {{8,000|array-town:A}}.
</p>
<p>
A litre costs {{a tenth of a cent|water-litre:A,water-cost:A,water-cost-and-rival-cost:A}}, says Falcão.
</p>
<div class="rel">
Also read: Ferry fares up 8.5% | Sado bridge closed until May 27
</div>
</body>
</html>
== a3-capitalfloat.txt | none
Capital Float newsletter #{{410|issue:A}}
DEAL OF THE DAY. Saltern (PT, water): {{$58m|round:B,round-vs-total-v2:A,round-vs-valuation-v2:A}} {{B round|series:A}}. Lead: Quayside ({{$40m|quayside:A}}). Post-money: {{$410m|valuation:A,valuation-time:A,round-vs-valuation:B,round-vs-valuation-v2:B}}, {{three times|val-multiple:A}} the {{$137m|val-2020:A,valuation-time:B}} of its A round in {{2020|a-year:A}}. Raised since birth: {{$118m|total:A,round-vs-total:B,round-vs-total-v2:B}}.
Staff {{74|staff:A,staff-target:A}}. Revenue {{€2.1m|rev-2021:A,rev-time:A}} in 2021, {{€9m|rev-2022:A,rev-time:B}} planned for this year. Co-founders: Falcao ({{41|falcao-age:B,falcao-age-and-aldiss-age-v2:A}}), Aldiss ({{39|aldiss-age:A,falcao-age-and-aldiss-age:B,falcao-age-and-aldiss-age-v2:B}}).
Unit: each buoy {{11 m|buoy:B}} wide, {{50 m3|buoy-out:A,out-single-array:A}} a day.
ALSO: Brisk ({{$85m|brisk:A}}, e-bikes, Series C); Nautly ({{$40m|nautly:A}} debt).
== a4-cleanwaterblog.txt | 2022-05-23
Can Saltern's buoys beat the membrane giants?
posted Monday 23 May 2022
Last week's {{$85-million|round:A,round-vs-total:A,round-vs-valuation:A}} raise made headlines. The claim behind it deserves more of them: fresh water at {{90 euro cents|water-cost:A,water-cost-and-rival-cost:A}} per m3, against {{€0.55|rival-cost:A,water-cost-and-rival-cost:B}} from a big grid-powered plant.
A buoy yields {{some 50 tonnes|buoy-out:A,out-single-array:A}} of water daily. The Cape Verde array, due in {{2024|verde-date:A}}, is to have {{24 buoys|array-num:B}} and deliver {{1.2 million litres|verde-out:A,out-single-array:C}} a day.
Last year the company took in {{two million euros|rev-2021:A,rev-time:A}}, a seventh of what it spent.
Its {{third|pilot-num:A}} pilot, off Peniche, survived {{11-metre|wave:A}} waves.
== a5-iberiantech.txt | 2022-05-17
Quayside leads investment in Portuguese water start-up
Iberian Tech, 17 May 2022
Saltern, a young Setúbal company that turns seawater into drinking water with the power of the waves, has found backers for its next stage. London's Quayside and {{seven|investors:B}} others are supplying {{$85m|round:A,round-vs-total:A,round-vs-valuation:A}}, the firm said {{today|announce:A}}. It takes what Saltern has collected from investors since its birth {{six years ago|founded:A}} to {{almost $120m|total:A,round-vs-total:B,round-vs-total-v2:B}}.
The founders, who met at university in Delft, did not say what share they had given up. Someone close to the talks put the price tag on the whole company at {{just over $400m|valuation:A,valuation-time:A,round-vs-valuation:B,round-vs-valuation-v2:B}}.
With the proceeds Saltern will more than double its payroll, which stands at {{47|staff:B,staff-target-v2:A}}, by {{the close of 2023|staff-date:A}}. Its first commercial array, of {{20|array-num:A}} buoys, is to be moored off Cape Verde. Each makes {{50 cubic metres|buoy-out:A,out-single-array:A}} of water on an average day. Sales came to {{a little over €2m|rev-2021:A,rev-time:A}} last year.
== topics
falcao-age-and-aldiss-age | falcao age and aldiss age | scope | two persons
water-cost-and-rival-cost | water cost and rival cost | scope | two producers
staff | staff of Saltern | conflict | 74 against 47
announce | day of the announcement
round | size of the B round | conflict | 85m against 58m dollars
round-vs-total | this round against all funding | scope | part and whole
round-vs-valuation | money raised against valuation | scope | different things
valuation-time | valuation now and in 2020 | scope | time
staff-target | staff now and aimed for | scope | actual and target
founded | year of founding | conflict | 2016 against 2014
falcao-age | age of Ines Falcao | conflict | 38 against 41
out-single-array | output of one buoy and of an array | scope | unit and total
array-num | buoys in an array | scope | general example against Cape Verde
buoy | width of a buoy | conflict | 9 against 11 metres
rev-time | revenue in 2021 and planned for 2022 | scope | time and plan
investors | investors in the round | scope | seven besides the lead, eight with it
series | series
valuation | valuation
total | total
quayside | quayside
staff-aim | staff aim
staff-date | staff date
water-cost | water cost
dock | dock
setubal-jobs | setubal jobs
buoy-out | buoy out
array-out | array out
array-town | array town
water-litre | water litre
issue | issue
val-multiple | val multiple
val-2020 | val 2020
a-year | a year
rev-2021 | rev 2021
rev-2022 | rev 2022
aldiss-age | aldiss age
brisk | brisk
nautly | nautly
rival-cost | rival cost
verde-date | verde date
verde-out | verde out
pilot-num | pilot num
wave | wave
rest-money | rest money
falcao-age-and-aldiss-age-v2 | falcao age and aldiss age (variant 2) | scope | two persons
round-vs-total-v2 | this round against all funding (variant 2) | scope | part and whole
round-vs-valuation-v2 | money raised against valuation (variant 2) | scope | different things
staff-target-v2 | staff now and aimed for (variant 2) | scope | actual and target
== internal
a1 | sum | Quayside put in $40 million; seven other investors supplied the remaining $35 million | 85 less 40 is 45
