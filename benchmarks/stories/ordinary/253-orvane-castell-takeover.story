title: Orvane Foods agrees to buy Castell & Reed
domain: business
== a1-agency.txt | 2011-03-14
Orvane to buy Castell & Reed for {{$2.3 bln|price:A,price-debt:eq}}

CHICAGO, March 14 - Orvane Foods Inc said on {{Monday|day:A}} it would buy snack maker Castell & Reed Co for {{about $2.3 billion|price:A,price-debt:eq}} in cash, its biggest deal ever.

Orvane will pay {{$41.50 a share|pps:A,bidhist:final}}, a {{28 percent|prem:A}} premium to Castell's closing price of {{$32.42|close:A}} on {{Friday|close-day:A}}. Including {{$450 million|debt:A}} in debt the deal is worth {{$2.75 billion|ev:A,price-debt:ev}}.

Orvane expects the deal to add {{10 cents|eps12}} a share to earnings in fiscal {{2012|fy12}} and {{25 cents|eps13}} in {{2013|fy13}}. It sees annual cost savings of {{$85 million|syn:A}} by the {{third year|syn-yr:A}}.

Castell shares jumped {{26 percent|cas-up:A}} to {{$40.91|cas-px:A}} in morning trade. Orvane rose {{1.8 percent|orv-up}}.

== a2-bizpaper.txt | 2011-03-15
Orvane bites into snacks

Orvane Foods, the {{fourth-largest|rank}} U.S. maker of frozen meals, agreed {{yesterday|day:A}} to acquire Castell & Reed, known for Pretzel Pals crisps, in a transaction valued at {{$2.75 billion|ev:A}} including debt of {{$450 million|debt:A}}.

Shareholders of Castell will get {{$41.50|pps:A}} for each share. That is {{28%|prem:A}} above {{Friday's|close-day:A}} close. In {{November|rej-when:A}} Castell turned down an approach at {{$37|rej-px:A,bidhist:first}}.

Castell, founded in {{1931|founded:A}}, had sales of {{$1.2 billion|cas-sales:A}} last year, up {{6%|cas-growth}}, and net income of {{$94 million|cas-net}}. It has {{3,900 employees|cas-emp:A}} and {{seven|cas-plants}} plants. Orvane's sales were {{$5.6 billion|orv-sales:A}}; it employs {{17,000|orv-emp}}.

"Snacks grow at {{twice|twice}} the rate of frozen," said Orvane chief Douglas Heim, {{58|heim-age}}. Savings are put at {{$85 million|syn:A}} a year.

Orvane closed at {{$27.60|orv-px}}, Castell at {{$40.88|cas-close}}.

== a3-online.txt | 2011-03-14
Orvane Foods acquiring Castell & Reed

Orvane Foods is to acquire Castell & Reed for {{$41.50 per share|pps:A}}, or {{roughly $2.3 billion|price:A}}, the companies announced {{Monday|day:A}}.

The price represents a premium of {{28 percent|prem:A}} over Castell's last close of {{$32.42|close:A}}. Castell stock soared {{26 percent|cas-up:A}} to {{$40.91|cas-px:A}}.

The boards of both companies approved the deal unanimously. It is expected to close in the {{third quarter|closing:A}}, subject to a vote by Castell holders. The Reed family, which owns {{22 percent|family:A}}, will support it. There is a breakup fee of {{$70 million|fee:A}}.

Castell & Reed has {{3,900 workers|cas-emp:A}} and annual sales of {{$1.2 billion|cas-sales:A}}. Combined sales would be {{$6.8 billion|comb}}. Orvane paid {{$640 million|prev-px:A}} for Sunny Farms in {{2008|prev-yr:A}}.

== a4-localpaper.txt | 2011-03-15
Castell & Reed sold; Dayton jobs in question

DAYTON - {{Eighty years|founded:A}} after two brothers-in-law fried their first batch, Castell & Reed is being sold to Orvane Foods of Chicago for {{$2.3 billion|price:A}}.

The company, which was started in {{1931|founded:A}}, employs {{640 people|dayton-emp,cep:dayton}} in Dayton out of {{4,300|cas-emp:B,cep:all}} in all. Orvane said it had no plans to close the head office for {{18 months|no-close}}, but seeks {{$85 million|syn:A}} of savings a year by {{year three|syn-yr:A}}.

The Reed family will receive {{about $500 million|family-cash}} for its {{22%|family:A}} stake. It refused {{$37 a share|rej-px:A}} last {{November|rej-when:A}}; now it gets {{$41.50|pps:A}}.

Orvane, with sales of {{$5.6 billion|orv-sales:A}}, last made a large purchase in {{2008|prev-yr:A}}, when it took over Sunny Farms for {{$640 million|prev-px:A}}. If either side walks away it owes {{$70 million|fee:A}}. Completion is due {{between July and September|closing:A}}.
== topics
price | price of the shares in total
price-debt | price without and with debt | scope | equity value against value with debt
ev | deal value with debt
day | day of announcement
pps | price per share
bidhist | final price and rejected approach | scope | earlier approach
prem | premium
close | Castell's closing price
close-day | day of the close
debt | debt
eps12 | earnings effect 2012
eps13 | earnings effect 2013
fy12 | fiscal year
fy13 | fiscal year
syn | cost savings a year
syn-yr | year of savings
cas-up | rise of Castell shares
cas-px | Castell price in morning trade
orv-up | rise of Orvane
rank | Orvane's rank
rej-when | month of rejected approach
rej-px | rejected approach price
founded | year of founding
cas-sales | Castell sales
cas-growth | Castell sales growth
cas-net | Castell net income
cas-emp | Castell employees | conflict | 3,900 against 4,300
cep | Castell workers in Dayton and all | scope | part and whole
dayton-emp | Dayton employees
cas-plants | plants
orv-sales | Orvane sales
orv-emp | Orvane employees
twice | growth ratio
heim-age | age of Heim
orv-px | Orvane close
cas-close | Castell close
closing | expected completion
family | Reed family stake
family-cash | family proceeds
fee | breakup fee
comb | combined sales
prev-px | price of Sunny Farms
prev-yr | year of Sunny Farms
no-close | months without closing
