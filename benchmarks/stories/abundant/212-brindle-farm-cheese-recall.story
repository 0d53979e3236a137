title: Listeria recall of Brindle Farm soft cheese
domain: health/food
== a1-foodagency.txt | 2025-06-12
FOOD ALERT 2025-047
Issued {{12 June 2025|alert-day:A}}

Hartwell Creamery Ltd recalls Brindle Farm Soft Cheese because of possible contamination with Listeria monocytogenes.

Product: Brindle Farm Soft Cheese, {{150g|pack:A}}
Use by: all dates {{up to and including 4 July|useby:A}}
Batches: {{23|batches:A}}
Packs: {{about 41,000|packs:A,packs-sold:A}}, of which {{around 29,000|packs-sold:B}} have been sold

As of {{11 June|asof}}, {{14 people|cases:A,cases-time:A}} in England and Wales have fallen ill with the same strain; {{nine|hospital:A}} needed hospital treatment and {{one|deaths:A}} has died. The first became unwell {{on 2 May|first-case:A}}.

Keep the product {{below 5°C (51°F)|fridge}} and return it for a refund. Helpline: 0330 555 0147 ({{8am to 6pm|helpline}}).
== a2-dailycountryman.txt | 2025-06-13
Cheese pulled from {{640 shops|shops:A}} after death of pensioner

SHOPPERS were told {{last night|alert-day:A}} not to eat a popular soft cheese linked to the death of a {{78-year-old|victim-age:A}} woman in Shropshire and {{13|cases-others:A}} other cases of listeriosis.

Hartwell Creamery has withdrawn {{41,000|packs:A,packs-sold:A}} tubs of Brindle Farm, sold for {{£2.60|price:A}} at {{three|chains}} supermarket chains. Of those, {{12,000|packs-stock:A}} had not left the warehouse.

{{Seven|hospital:B}} of the patients were admitted to hospital. {{Two|pregnant:A}} are pregnant.

The dairy near Ludlow employs {{85|employees:A}} and had a turnover of {{£14m|turnover:A}} last year. "We are heartbroken," said managing director Rob Hartwell, {{51|hartwell-age}}.

In {{2019|outbreak-2019-year}} listeria in hospital sandwiches made {{nine|sandwich-cases:A}} people ill, {{seven|sandwich-deaths}} of whom died.
== a3-thegrocerytrade.md | 2025-06-20
---
title: Hartwell widens recall, halts line
date: 2025-06-20
---
Hartwell Creamery has extended its recall to {{four|products:A}} products and {{68,000 units|packs-wide:A}} after swabs from a slicing machine tested positive, a week after withdrawing {{41,000 tubs|packs:A,packs-wide:B}} of its {{5.3oz (150g)|pack:A}} Brindle Farm.

The number of confirmed infections has grown to {{19|cases-time:B}}, health officials say. The first dates from {{the last week of April|first-case:B}}.

Retailers, who stocked it in {{some 460 stores|shops:B}}, are counting the cost. A tub retails at {{£2.80|price:B}}. Analysts reckon the affair will take {{£3m to £4m|hit:A}} off Hartwell's sales, or {{roughly a quarter|hit-share:A}} of last year's {{£14m|turnover:A}}.

All {{85 staff|employees:A}} are on full pay. Production may restart {{on 7 July|restart}}.
== a4-marchesfm.txt | none
Marches FM - {{Tuesday|air-day}} lunchtime

A second person has died in the cheese outbreak. He was a man of {{82|victim2-age:A}} from Leominster. The first victim, {{a woman of 79|victim-age:B}}, died {{in late May|death1}}.

So {{two|deaths:B}} dead, and {{21|cases-time:C}} confirmed cases. It's now {{twelve days|since-alert:A}} since the alert went out on {{Thursday the 12th|alert-day:A}}.

The recall covers everything with a use-by date {{to the fourth of July|useby:A}}. The number to call hasn't changed: it's 0330 555 0147.

And the Ludlow food festival goes ahead, with {{140|festival-stalls}} stalls. {{Forty-one|festival-cheese:A}} of them sell cheese.
== a5-regionalwire.txt | 2025-06-13
Cheese recall after listeria death

LUDLOW, Friday - A creamery in Shropshire has recalled {{more than 40,000|packs:A,packs-sold:A}} packs of soft cheese after {{14|cases:A,cases-time:A}} people caught listeria, one of whom died.

The Brindle Farm cheese was in {{640|shops:A}} shops. {{About 29,000|packs-sold:B}} packs have been bought since {{mid-April|sold-since:A}}. Anyone who has one with a date {{up to July 4|useby:A}} should take it back. It costs {{£2.60|price:A}}.

Hartwell Creamery, which has {{about 120|employees:B}} workers, makes {{nine|cheeses:A}} cheeses. Listeriosis affects {{some 170|yearly:A}} people a year in Britain, and {{three|pregnant:B}} of the present patients are expecting.

The recall takes in {{32|batches:B}} batches.
== topics
employees | staff of Hartwell | conflict | 85 against about 120
pregnant | pregnant patients | conflict | two against three
batches | batches recalled | conflict | 23 against 32
yearly | cases a year in Britain (trap)
alert-day | day of the alert, Thursday 12 June 2025
packs-sold | packs recalled and sold | scope | whole and part
cases-time | people ill: 14, then 19, then 21 | scope | time
hospital | hospital patients of the first 14 | conflict | nine against seven
first-case | first case | conflict | 2 May against last week of April
shops | shops that sold it | conflict | 640 against 460
price | price of a tub | conflict | 2.60 against 2.80
packs-wide | first and wider recall | scope | time
victim-age | age of the woman who died | conflict | 78 against 79
deaths | deaths by 11 June and later | scope | time
sandwich-cases | cases in another outbreak (trap)
festival-cheese | stalls (trap)
cases-others | 14 less the woman (right)
packs-stock | 41,000 less 29,000 (right)
pack | pack
useby | useby
packs | packs
asof | asof
cases | cases
fridge | fridge
helpline | helpline
chains | chains
turnover | turnover
hartwell-age | hartwell age
outbreak-2019-year | outbreak 2019 year
sandwich-deaths | sandwich deaths
products | products
hit | hit
hit-share | hit share
restart | restart
air-day | air day
victim2-age | victim2 age
death1 | death1
since-alert | since alert
festival-stalls | festival stalls
sold-since | sold since
cheeses | cheeses
== internal
a1 | conversion | below 5°C (51°F) | 5°C is 41°F
