title: Sale of the Meridian Wharf office tower
domain: property
== a1-propertywire.txt | 2022-12-06
Singapore fund buys Meridian Wharf tower for {{£385m|price:A,price-and-fund-uk:A,price-and-hawser-price:A,price-2016:A,price-2016-v2:A,price-asking:A}}
LONDON, Dec 6 (Property Wire) - Singapore's Temenggor Fund has bought the Meridian Wharf office tower in London's docklands for {{385 million pounds|price:A,price-and-fund-uk:A,price-and-hawser-price:A,price-2016:A,price-2016-v2:A,price-asking:A}}, sellers Abbot Lane Estates said on {{Tuesday|sale-day:A}}.
The {{31-storey|storeys:A,storeys-and-hawser:A}} building has {{620,000 square feet|area:A,area-let:A}} of space and is {{94%|let:A}} let, bringing in {{£22.6m|rent:A}} of rent a year, a yield of {{5.9%|yield:A,yield-2016:A}}.
Abbot Lane paid {{£452m|bought:A,price-2016:B,price-2016-v3:B}} for it in {{2016|bought-year:A}}.
Completion is due {{by the end of January|completion:A}}.
== a2-squarefoot.txt | 2022-12-07
Meridian goes east, at a loss
Abbot Lane has offloaded its docklands trophy for {{15%|loss:A}} less than it gave for it {{six years ago|bought-year:A}}. The buyer, a Temenggor vehicle, is understood to have beaten {{three|rivals:A}} under-bidders with an offer {{£25m|below-asking:A}} below the {{£410m|asking:A,price-asking:B,price-asking-v2:B}} asked {{in May|asking-month:A}}.
Space: {{57,600 sq m|area:A,area-let:A}} over {{thirty-three floors|storeys:B,storeys-and-hawser-v2:A}}. Biggest tenant: law firm Carver Holt, with {{180,000 sq ft (16,700 sq m)|carver:A,area-let:B}} until {{2031|carver-until:A}}. Net initial yield: {{a shade under 6%|yield:A,yield-2016:A}}, against {{4.6%|yield-old:A,yield-2016:B}} on the way in.
Weighted lease length: {{7.2 years|wault:A}}.
The keys change hands on {{Friday, 25 January 2023|completion:B}}.
== a3-docklandsecho.txt | 2022-12-08
Echo, Thursday December 8, 2022
Landmark tower sold, café to stay
The {{142-metre|height:A}} glass tower on Meridian Wharf has a new owner, {{its third|owner-rank:A}} since it opened in {{1999|opened:A}}; its {{30th birthday|birthday:A}} is next year. The deal, {{£358 million|price:B,price-and-fund-uk-v2:A,price-and-hawser-price-v2:A,price-2016-v3:A,price-2016-v4:A,price-asking-v2:A}}, was made public {{on Tuesday|sale-day:A}}.
{{Around 4,300 people|workers:A}} work there. Rosa Bellini, {{66|bellini-age:A}}, who runs the ground-floor café, has a lease for {{nine more years|cafe-lease:A}}. "They pay rent of {{£22 million|rent:A}} between them, I pay {{£38,000|cafe-rent:A}}," she laughs.
Carver Holt, the solicitors, take {{nine floors|carver-floors:A}} and stay {{until 2033|carver-until:B}}. {{One twentieth|vacant:A}} of the place stands empty.
The neighbouring Hawser House, {{27 storeys|hawser:A,storeys-and-hawser:B,storeys-and-hawser-v2:B}}, is up for {{£310m|hawser-price:A,price-and-hawser-price:B,price-and-hawser-price-v2:B}}.
== a4-temenggorrelease.txt | 2022-12-06
TEMENGGOR FUND - 6 December 2022
Temenggor {{today|sale-day:A}} exchanged contracts for Meridian Wharf, E14, a Grade A asset completed in {{1997|opened:B}}. Consideration: {{GBP 385 million (S$640 million)|price:A,price-and-fund-uk:A,price-and-hawser-price:A,price-2016:A,price-2016-v2:A,price-asking:A}}. Occupancy is {{94 per cent|let:A}} and the weighted average unexpired lease term {{7.2 years|wault:A}}. It is the Fund's {{fourth|fund-uk-rank:A}} purchase in the UK, taking its holdings there to {{GBP 1.3 billion|fund-uk:A,fund-all:A,price-and-fund-uk:B,price-and-fund-uk-v2:B}} out of {{GBP 9.7 billion|fund-all-value:A,fund-all:B}} worldwide. The {{31-storey|storeys:A,storeys-and-hawser:A}}, {{466 ft (142 m)|height:A}} tower will be refurbished for {{GBP 30 million|refurb:A}} by {{2026|refurb-year:A}}. Completion: {{27 January 2023|completion:A}}.
== a5-canarybrief.txt | 2022-12-07
Singapore money takes Meridian Wharf
Posted: Dec 7, 2022

A skyscraper that has looked down on the Thames {{since 1999|opened:A}} will soon fly a different flag. Temenggor, which invests for the city state of Singapore, is paying {{£385m|price:A,price-and-fund-uk:A,price-and-hawser-price:A,price-2016:A,price-2016-v2:A,price-asking:A}} for Meridian Wharf, it was announced {{on Tuesday|sale-day:A}}. The sellers, Abbot Lane, had hoped for {{more than £400m|asking:A,price-asking:B,price-asking-v2:B}}; what they gave for it {{in 2016|bought-year:A}} was {{£425m|bought:B,price-2016-v2:B,price-2016-v4:B}}.
All but {{six per cent|vacant:A}} of the {{31|storeys:A,storeys-and-hawser:A}} floors have tenants, who hand over {{nearly £23m|rent:A}} a year between them. Lawyers Carver Holt alone fill {{nearly a third|carver-share:A}} of the building.
The new owner means to spend {{£30m|refurb:A}} on the {{466-foot|height:A}} tower. It becomes the fund's {{fourth|fund-uk-rank:A}} British property.
== topics
price-and-fund-uk | price and fund uk | scope | one purchase and all
price-and-hawser-price | price and hawser price | scope | two buildings
storeys-and-hawser | storeys and hawser | scope | two buildings
bought | price paid in 2016 | conflict | 452m against 425m pounds
completion | day of completion | conflict | 27 against 25 January
sale-day | day the sale was announced, Tuesday 6 December 2022
price | price of the tower | conflict | 385m against 358m pounds
price-2016 | price now and in 2016 | scope | time
price-asking | price paid and asked | scope | asked and paid
storeys | floors of the tower | conflict | 31 against 33
area-let | whole tower and biggest tenant | scope | whole and part
yield-2016 | yield now and in 2016 | scope | time
carver-until | end of Carver Holt's lease | conflict | 2031 against 2033
opened | year the tower was finished | conflict | 1999 against 1997
fund-all | fund's holdings in the UK and worldwide | scope | place
let | share of the tower let
vacant | share of the tower standing empty, about one twentieth
area | area
rent | rent
yield | yield
bought-year | bought year
loss | loss
rivals | rivals
below-asking | below asking
asking | asking
asking-month | asking month
carver | carver
yield-old | yield old
wault | wault
height | height
owner-rank | owner rank
workers | workers
bellini-age | bellini age
cafe-lease | cafe lease
cafe-rent | cafe rent
carver-floors | carver floors
hawser | hawser
hawser-price | hawser price
fund-uk-rank | fund uk rank
fund-uk | fund uk
fund-all-value | fund all value
refurb | refurb
refurb-year | refurb year
birthday | birthday
carver-share | carver share
price-and-fund-uk-v2 | price and fund uk (variant 2) | scope | one purchase and all
price-and-hawser-price-v2 | price and hawser price (variant 2) | scope | two buildings
storeys-and-hawser-v2 | storeys and hawser (variant 2) | scope | two buildings
price-2016-v2 | price now and in 2016 (variant 2) | scope | time
price-2016-v3 | price now and in 2016 (variant 3) | scope | time
price-2016-v4 | price now and in 2016 (variant 4) | scope | time
price-asking-v2 | price paid and asked (variant 2) | scope | asked and paid
== internal
a3 | span | since it opened in 1999; its 30th birthday is next year | 24 years in 2023
a2 | weekday | Friday, 25 January 2023 | a Wednesday
