title: Nigerian operator's results after the tariff rise
domain: telecoms
== a1-lagosledger.txt | 2025-08-01
Kolanut Mobile swings to {{N118bn|h1-profit:A,q2-h1-profit:h1,profit-firms:kola,swing:2025}} half-year profit on dearer data
By Ifeoma Adebisi, Lagos Ledger, Friday 1 August 2025

KOLANUT Mobile Nigeria Plc returned to profit in the six months to {{June 30|hend:A}}, reporting {{N118 billion|h1-profit:A,q2-h1-profit:h1,profit-firms:kola,swing:2025}} after tax, against a loss of {{N205 billion|h1-loss:A,swing:2024}} in the same period of 2024, when the naira's fall blew a hole in its books.

Service revenue climbed {{44 per cent|rev-growth:A}} to {{N1.31 trillion|h1-rev:A,q2-h1-rev:h1,rev-firms:kola}}, the company told the exchange on {{Thursday|day:A}}. Data, at {{N668 billion|data-rev:A,data-voice:data}}, overtook voice, at {{N509 billion|voice-rev:A,data-voice:voice}}, for the first time.

The regulator allowed operators to raise tariffs by up to {{50 per cent|tariff-cap:A,tariff-asked:allowed}} in {{January|tariff-month:A}}; they had asked for {{100|tariff-ask:A,tariff-asked:asked}}. Kolanut's chief executive, Tunde Oyelaran, said the average customer now spent {{N3,480|arpu:A,arpu-yoy:2025}} a month, up from {{N2,610|arpu-prev:A,arpu-yoy:2024}}.

The operator ended June with {{54.6 million subscribers|subs:A,subs-date:june,subs-firms:kola,subs-data:all}}, {{1.2 million|subs-lost:A}} fewer than in December, after more SIM cards not linked to identity numbers were blocked. Active data users stood at {{31.4 million|data-users:A,subs-data:data}}.

Rival Harmatel, which published on {{Tuesday|harm-day:A}}, made {{N181 billion|harm-profit:A,profit-firms:harm}} on revenue of {{N1.13 trillion|harm-rev:A,rev-firms:harm}}.

Capital expenditure tripled to {{N372 billion|capex:A,capex-plan:h1}}, and the full-year budget of {{N650 billion|capex-year:A,capex-plan:year}} is unchanged. Some {{2,100 new sites|sites:A,sites-plan:plan}} are planned for 2025, of which {{1,240|sites-done:A,sites-plan:done}} are on air.

Mr Oyelaran, a former network engineer who took charge in {{2022|ceo-since:A}}, said the money would go into the ground. In parts of the North-East, he noted, subscribers have been without signal for weeks after vandals removed batteries, and the firm repaired {{9,800 fibre cuts|cuts:A,cuts-years:h1}} in half a year, nearly as many as the {{10,600|cuts-prev:A,cuts-years:2024}} of the whole of 2024.

Kolanut shares gained {{N9.50|share-gain:A}} to close at {{N248|share:A,share-days:31july}}.
== a2-africatelecoms.txt | 2025-08-04
RESULTS: Kolanut H1
Africa Telecoms Review | 4 Aug 2025

The Nigerian number two has been rescued by the regulator. Kolanut's second quarter, the first with the new prices in force throughout, produced turnover of {{NGN708bn|q2-rev:A,q2-h1-rev:q2}} and a profit of {{NGN96bn|q2-profit:A,q2-h1-profit:q2}}; the preceding three months had given {{NGN602bn|q1-rev:A,q2-h1-rev:q1}} and {{NGN22bn|q1-profit:A,q2-h1-profit:q1}}.

So for the half we have {{NGN1.31trn|h1-rev:A,q2-h1-rev:h1,rev-firms:kola}} ({{US$856m|h1-rev:A,q2-h1-rev:h1,rev-firms:kola}}) at the top and {{NGN118bn|h1-profit:A,q2-h1-profit:h1,profit-firms:kola,swing:2025}} at the bottom. EBITDA margin: {{47.2%|margin:A,margin-firms:kola}}. Harmatel, whose profit was {{half as big again|harm-ratio:A}}, did {{51.9%|harm-margin:A,margin-firms:harm}}.

Subscribers are another story. The base shrank to {{54.6m|subs:A,subs-date:june,subs-firms:kola,subs-data:all}} from {{55.8m|subs-dec:A,subs-date:dec}} at the turn of the year. Harmatel has {{81.2m|harm-subs:A,subs-firms:harm}}. The third operator, Zumalink, with {{20.3m|zuma-subs:A,subs-firms:zuma}}, lost nobody, mostly because it has nobody left to lose.

ARPU, on the company's definition, was {{NGN3,480|arpu:A,arpu-yoy:2025}}, {{one-third|arpu-growth:A}} better than a year ago. Users of data, {{31.4m|data-users:A,subs-data:data}} of them, consume {{11.8GB|gb:A,gb-yoy:2025}} a month each, compared with {{9.1GB|gb-prev:A,gb-yoy:2024}}.

Capex in the half was {{NGN372bn|capex:A,capex-plan:h1}}. CFO Grace Ntuli told the call that the year's envelope had been cut to {{NGN560bn|capex-year:B}} because of tower rents. The number of base stations switched on since January is {{1,240|sites-done:A,sites-plan:done}}; the goal for December remains {{2,100|sites:A,sites-plan:plan}}.

Foreign-currency debt is down to {{US$88m|fx-debt:A,fx-debt-time:now}} from {{US$416m|fx-debt-prev:A,fx-debt-time:before}} eighteen months ago.

Our view: the tariff step of {{up to half|tariff-cap:A,tariff-asked:allowed}}, granted {{in January|tariff-month:A}}, was a one-off, and what matters now is whether the lost SIMs come back. {{1.2m|subs-lost:A}} departures in six months isn't a rout, but Harmatel added {{900,000|harm-added:A}} over the same stretch, and number portability figures show that for every {{five|port-five:A}} people leaving Kolanut only {{two|port-two:A}} arrive.

Coming up: Zumalink H1, {{14 August|zuma-day:A}} | Subsea cable landing at Bonny, {{September|cable:A}}
== a3-consumerblog.txt | none
Your airtime, their billions
Posted on 10/08/2025 by Mama Network

Dem don do am again. On {{31 July|day:A}} Kolanut announced that it made {{over a hundred billion naira|h1-profit:A,q2-h1-profit:h1,profit-firms:kola,swing:2025}} from us in half a year. In the first half of {{last year|y2024:A}} it was {{N205bn|h1-loss:A,swing:2024}} in the red.

You remember {{February|tariff-month:B}}, when the Commission let them push prices up by {{half|tariff-cap:A,tariff-asked:allowed}}? A {{1.8GB|bundle-gb:A}} bundle that cost {{N1,000|bundle-before:A,bundle:before}} became {{N1,500|bundle-after:A,bundle:after}}, an increase of {{50%|bundle-rise:A}}. Now they say each of us pays {{about N3,500|arpu:A,arpu-yoy:2025}} every month. A year before it was {{N2,610|arpu-prev:A,arpu-yoy:2024}}. My sister, do the sum: that is {{25%|arpu-growth:B}} more from the same pocket!

And the service? I ran a test in my area, Egbeda, at {{8 p.m.|test-time:A}} for {{30 days|test-days:A}}. Average speed {{7.4 Mbps|speed:A,speed-ad:measured}}. They advertise {{25|speed-adv:A,speed-ad:advertised}}. On {{eleven|test-bad:A}} of the evenings, under {{3 Mbps|speed-bad:A}}.

They boast of {{1,420 new masts|sites-done:B}} this year. None for Egbeda, sha.

Compare Harmatel. Their profit reached {{N181bn|harm-profit:A,profit-firms:harm}}, and the same bundle costs {{N1,450|harm-bundle:A}}.

My neighbour, a tailor, has gone back to buying {{N200|neighbour:A}} cards and shouting across the fence. She is one of the {{more than 54 million|subs:A,subs-date:june,subs-firms:kola,subs-data:all}} who still use this network, and she says that if the shareholders want to thank anybody they know where she lives. The stock, I see, touched {{N262|share-aug:A,share-days:aug}} last week.

One commenter, a lawyer, tells me the complaints line of the Commission is 622 and that in the second quarter it received {{18,400 complaints|complaints:A,complaints-solved:all}}, {{16,900|solved:A,complaints-solved:solved}} of them resolved, or {{92%|solved-share:A}}. Mine is not among those.
== topics
neighbour | price of a card
share-aug | share price in August
share-days | share prices | scope | time
harm-added | subscribers Harmatel added
port-five | people leaving
port-two | people arriving
ceo-since | year the chief took charge
cuts | fibre cuts in the half
cuts-prev | fibre cuts in 2024
cuts-years | fibre cuts | scope | period
hend | end of the half-year
day | day Kolanut published
y2024 | year of the loss
h1-profit | Kolanut's half-year profit
h1-loss | Kolanut's loss a year ago
swing | result this year and last | scope | year
q2-profit | Kolanut's second-quarter profit
q1-profit | Kolanut's first-quarter profit
q2-h1-profit | profit in quarters and half | scope | period
profit-firms | profit of two firms | scope | firm
harm-profit | Harmatel's profit
harm-ratio | Harmatel's profit as a multiple
harm-day | day Harmatel published
h1-rev | Kolanut's half-year revenue
q2-rev | Kolanut's second-quarter revenue
q1-rev | Kolanut's first-quarter revenue
q2-h1-rev | revenue in quarters and half | scope | period
rev-firms | revenue of two firms | scope | firm
harm-rev | Harmatel's revenue
rev-growth | revenue growth
data-rev | data revenue
voice-rev | voice revenue
data-voice | data and voice revenue | scope | parts
tariff-cap | tariff rise allowed
tariff-ask | tariff rise asked for
tariff-asked | allowed and asked | scope | stage
tariff-month | month of the permission | conflict | January against February
arpu | monthly spending per customer
arpu-prev | monthly spending a year ago
arpu-yoy | spending this year and last | scope | year
arpu-growth | growth of the spending | conflict | a third against 25%
subs | Kolanut's subscribers in June
subs-dec | Kolanut's subscribers in December
subs-date | subscribers in June and December | scope | time
subs-lost | subscribers lost
subs-firms | subscribers of three firms | scope | firm
harm-subs | Harmatel's subscribers
zuma-subs | Zumalink's subscribers
data-users | Kolanut's data users
subs-data | all and data users | scope | part
margin | Kolanut's margin
harm-margin | Harmatel's margin
margin-firms | margins | scope | firm
capex | capital expenditure in the half
capex-year | capital budget for the year | conflict | N650bn unchanged against cut to 560
capex-plan | half and budget | scope | period, plan
sites | sites planned for 2025
sites-done | sites on air | conflict | 1,240 against 1,420
sites-plan | sites planned and done | scope | plan and result
share-gain | share price gain
share | share price
gb | data use per user
gb-prev | data use per user a year ago
gb-yoy | data use in two years | scope | year
fx-debt | foreign debt now
fx-debt-prev | foreign debt before
fx-debt-time | foreign debt at two times | scope | time
zuma-day | Zumalink's results day
cable | cable landing
bundle-gb | size of the bundle
bundle-before | old price of the bundle
bundle-after | new price of the bundle
bundle | price before and after | scope | time
bundle-rise | rise of the bundle price
harm-bundle | Harmatel's bundle price
test-time | hour of the test
test-days | days of the test
test-bad | bad evenings
speed | speed measured
speed-adv | speed advertised
speed-ad | measured and advertised | scope | promise and result
speed-bad | speed on bad evenings
complaints | complaints in the quarter
solved | complaints resolved
complaints-solved | all and resolved | scope | part
solved-share | share resolved
== internal
a3 | percent_change | A year before it was N2,610. My sister, do the sum: that is 25% more | from 2,610 to about 3,500 is a third
