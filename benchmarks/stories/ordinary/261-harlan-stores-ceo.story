title: Harlan Stores replaces its chief executive
domain: business
== a1-agency.txt | 2012-04-10
Harlan Stores CEO Brandt steps down

MINNEAPOLIS - Department store operator Harlan Stores Inc said {{Tuesday|day:A}} that Chief Executive Philip Brandt has resigned after {{three years|tenure:A}} in the job and will be replaced on an interim basis by director Carol Whitfield.

Brandt, {{54|brandt-age:A}}, leaves immediately. Whitfield, {{61|whit-age:A}}, ran rival Mason's from {{1999|mason-from}} to {{2006|mason-to}}.

Harlan, which has {{610 stores|stores:A}} in {{38 states|states:A}}, last month reported a {{4.2 percent|comp:A,compp:q}} drop in quarterly same-store sales, its {{sixth straight|sixth:A}} decline. For the year, they fell {{3.1 percent|comp-yr:A,compp:yr}}.

The shares fell {{7 percent|stock:A}} to {{$18.44|stock-px:A}}. They have lost {{about a third|stock-yr:A}} of their value since Brandt took over in {{April 2009|start:A}}.

== a2-local.txt | 2012-04-11
Brandt out as head of Harlan

Harlan Stores parted ways with its CEO {{Tuesday|day:A}}, and didn't say why.

Philip Brandt, {{54|brandt-age:A}}, came from Target in {{April 2009|start:A}} as the {{seventh|ceo-n}} chief in the retailer's {{104-year|hist:A}} history. He was paid {{$8.9 million|pay:A}} last year and will get {{$4.2 million|sever:A}} in severance.

Harlan employs {{52,000|emp:A,empp:all}}, {{2,300|emp-mn,empp:hq}} of them downtown. It cut {{450|cuts}} headquarters jobs in {{January|cuts-when}}. Sales last year were {{$7.4 billion|sales:A}}, down from {{$7.7 billion|sales-prev}}. It earned {{$121 million|net:A}}.

The board has hired Spencer Stuart to find a successor, and expects that to take {{four to six months|search:A}}. Whitfield, on the board since {{2007|whit-board}}, is not a candidate.

Shares closed at {{$18.44|stock-px:A}}, down {{7 percent|stock:A}}.

== a3-online.txt | 2012-04-10
Harlan CEO quits; shares slide

Harlan Stores' CEO quit {{today|day:A}} after {{three years|tenure:A}} that saw the stock lose {{a third|stock-yr:A}} of its value. It was down {{5.5%|stock-noon}} at {{noon|noon}}.

Philip Brandt's plan to end coupons, begun in {{2010|coupon}}, drove shoppers away. Comparable sales shrank {{4.2%|comp:A}} in the {{fourth quarter|q4}}, the {{sixth|sixth:A}} quarterly fall in a row, while Mason's had a {{3.8%|mason-comp}} gain and Kohl's {{2.4%|kohl-comp}}.

Carol Whitfield, {{61|whit-age:A}}, takes over for now. Under her Mason's grew from {{180|mason-st1}} to {{310 stores|mason-st2}}. Harlan has {{610|stores:A}}, in {{38 states|states:A}}.

First-quarter results are due {{May 17|q1:A}}.

== a4-bizpaper.txt | 2012-04-12
Who can fix Harlan?

The {{104-year-old|hist:A}} chain that ousted Philip Brandt {{this week|day:A}} is still profitable: it made {{$121 million|net:A}} last year on sales of {{$7.4 billion|sales:A}}. But {{four years|four}} ago it made {{$402 million|net-07}}.

Brandt, whose {{2011|pay-yr}} package came to {{$8.9 million|pay:A}}, takes {{$4.2 million|sever:A}} with him. Activist Ralph Dorn, who holds {{6.2 percent|dorn:A}}, wants {{100 stores|dorn-close}} closed and has {{two seats|dorn-seats}} on the {{11-member|board}} board.

Analysts think that the search, for which the board has allowed {{up to six months|search:A}}, may go faster. Same-store sales fell {{3.1 percent|comp-yr:A}} last year; the {{first-quarter|q1-n}} numbers on {{May 17|q1:A}} will not be better. The staff of {{52,000|emp:A}} would shrink.

Shares rose {{2 percent|stock-wed}} {{Wednesday|wed}} to {{$18.81|stock-wed-px}}.
== topics
q4 | quarter of the fall
day | day of announcement
tenure | Brandt's years in the job
start | when Brandt took over
brandt-age | age of Brandt
whit-age | age of Whitfield
mason-from | Whitfield at Mason's from
mason-to | Whitfield at Mason's to
stores | Harlan stores
states | states
comp | quarterly same-store sales drop
comp-yr | yearly same-store drop
compp | quarter and year drop | scope | period
sixth | straight declines
stock | fall of shares Tuesday
stock-px | closing share price
stock-yr | loss since Brandt
stock-noon | fall at noon
noon | noon
stock-wed | rise Wednesday
wed | Wednesday
stock-wed-px | price Wednesday
ceo-n | ordinal
hist | age of Harlan
pay | Brandt's pay
pay-yr | year of pay
sever | severance
emp | employees
emp-mn | downtown employees
empp | all and downtown employees | scope | part and whole
cuts | headquarters cuts
cuts-when | month of cuts
sales | sales last year
sales-prev | sales year before
net | net income last year
net-07 | earlier net income
four | years ago
search | length of search
whit-board | Whitfield on board
coupon | coupons plan
mason-comp | Mason's sales
kohl-comp | Kohl's sales
mason-st1 | Mason's stores before
mason-st2 | Mason's stores after
q1 | date of results
q1-n | quarter
dorn | Dorn's stake
dorn-close | closures wanted
dorn-seats | Dorn's seats
board | board size
