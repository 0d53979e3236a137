title: Museum attendance and free entry in Kelmarsh
domain: museums
== a1-cultureagency.txt | 2025-01-22
National Gallery of Kelmarsh slips to {{third|gal-rank:A,ranks:gal}} as Maritime Museum draws record crowd
By our arts staff, CARRICKPORT, 22 January 2025

For the first time since figures were collected in {{1987|first-stats:A}}, a museum of ships is the most visited in the country.

The Maritime Museum in Carrickport welcomed {{1,284,000 people|mar-2024:A,mar-years:2024,museums:mar}} in 2024, {{22%|mar-rise:A}} more than in 2023, the Museums Council said on {{Wednesday|day:A}}. It overtook both the Natural History Museum, with {{1,207,000|nat-2024:A,museums:nat}}, and the National Gallery, whose {{1,163,000|gal-2024:A,gal-years:2024,museums:gal,gal-methods:council}} visitors were {{11%|gal-fall:A}} fewer than in the previous year.

Council chair Dame Oonagh Brereton put it down to one thing, the raising of the galleon *Sea Hart*. "She's {{four hundred and twelve|ship-age:A}} years old and has more followers than I have."

The {{102 museums|members:A}} belonging to the Council counted {{19.4 million|all-2024:A,all-years:2024}} visits altogether, still short of the {{21.1 million|all-2019:A,all-years:2019}} of 2019 but above the {{18.6 million|all-2023:A,all-years:2023}} of 2023.

Foreigners made up {{31%|foreign:A,foreign-years:2024}} of the public, compared with {{36%|foreign-2019:A,foreign-years:2019}} before the pandemic. The average ticket cost {{£11.40|ticket:A}}, {{60p|ticket-rise:A}} more than a year ago.

The Gallery was shut on {{Mondays|closed-day:A}} all year to save money and lost its east wing to builders from {{September|wing-shut:A}}. It hopes for {{1.3 million|gal-goal:A,gal-goal-act:goal}} this year.

The Council's director of research, Tomas Ewart, warned against reading too much into a single year. Museums open, close, paint their walls; the Natural History Museum had its whale away for repair for {{five months|whale:A}}. What the tables do show, he said, is a public that goes out more often and farther, and to fewer places: the top {{ten|top-ten:A}} account for {{41%|top-share:A}} of all visits, compared with {{35%|top-share-prev:A,top-years:2014}} a decade ago.

Fourth place went to Stannick Castle, at {{948,000|castle:A,museums:castle}}.
== a2-carrickportstandard.txt | 2025-01-23
We're number one!
Carrickport Standard · Thursday 23 January

The queue outside the Maritime at {{9.40|queue-time:A}} yesterday stretched past the chandler's. Nobody in it knew that they were adding to a record.

{{Close to 1.3 million|mar-2024:A,mar-years:2024,museums:mar}} pairs of feet crossed the gangway last year, according to the Museums Council, a rise of {{more than a fifth|mar-rise:A}} on {{2023|y2023:A}}, when the number was {{1,052,000|mar-2023:A,mar-years:2023}}. In {{2019|y2019:A}} it had been {{870,000|mar-2019:A,mar-years:2019}}.

"We planned for {{1.1 million|mar-plan:A,mar-goal:plan}}," admits director Gil Santander, {{55|gil-age:A}}. "There weren't enough toilets: {{fourteen|toilets:A}} for men, {{sixteen|toilets-w:A}} for women." Work on {{20 more|toilets-new:A}} begins at Easter.

The *Sea Hart*, a {{44-metre|ship-len:A,ships:hart}} warship which sank in the harbour in {{1612|sunk:A}}, was lifted in {{March|raised:A}} and has been on show in a tank of wax solution since {{25 May|shown:A}}. Entry to the ship hall is {{£14|ship-ticket:A,tickets:ship}}; the rest of the museum costs {{£9|mar-ticket:A,tickets:mar}}, with children free up to {{twelve|child:A}}.

Ship visitors spend {{£6.80|shop:A}} a head in the shop. The café sold {{212,000 scones|scones:A}}, and hotels within {{two miles|hotel-radius:A}} were {{84%|hotels:A,hotels-years:2024}} full in August against {{77%|hotels-prev:A,hotels-years:2023}} a year earlier.

It was a bad year, on the other hand, for the National Gallery up in Ansley. It lost {{over 200,000 visitors|gal-loss:A}} and came only {{third|gal-rank:A,ranks:gal}}.

Conservators reckon that the timbers will need {{seven more years|wax:A}} in wax. Until then visitors see the old lady through a window, dripping and lit like a stage, and they seem to like it: the average stay in the hall is {{48 minutes|stay:A}}. "She went down in {{1612|sunk:A}} with a cargo of bells," says Mr Santander. "We've rung {{three|bells:A}} of them."

Council meeting: parking on Dock Road to cost {{£2.20|parking:A}} an hour.
== a3-ansleytimes.txt | 2025-01-24
Gallery hits back over 'slump'
The Ansley Times, 24 January 2025

The National Gallery has taken issue with the Museums Council's league table, in which it tumbled from {{first|gal-rank-prev:A,ranks:galprev}} to {{third|gal-rank:A,ranks:gal}}.

Director Philippa Rusk said the Gallery had in fact counted {{1,211,000 visitors|gal-2024-own:A,gal-methods:gallery}} in 2024 at its own doors, because the Council leaves out evening openings. "A person at {{eight o'clock|evening:A}} is a person too."

By the Council's method the fall is {{11 per cent|gal-fall:A}}, from {{1,307,000|gal-2023:A,gal-years:2023}} to {{1,163,000|gal-2024:A,gal-years:2024,gal-methods:council}}, that is to say a drop of {{144,000|gal-loss:B}}. The east wing, closed since {{2 September|wing-shut:A}}, holds {{a third|wing-share:A}} of the collection. It will reopen in {{May 2026|wing-open:A}}, and the works cost {{£38 million|wing-cost:A,wing-budget:now}}, {{£5 million|wing-over:A}} over budget.

The Treasury grant, meanwhile, went from {{£17.2 million|grant-prev:A,grant-years:prev}} to {{£16.1 million|grant:A,grant-years:now}}, a cut of {{eight per cent|grant-cut:A}}. {{Twenty-three of 310 posts|posts:A}} were lost, and the building now shuts on {{Mondays|closed-day:A}}.

Ms Rusk, {{49|rusk-age:A}}, is pinning her hopes on the Corvino retrospective in June, for which {{60,000 tickets|presold:A,presold-goal:sold}} have already gone. The target is {{250,000|corvino-goal:A,presold-goal:goal}}. The last blockbuster, in {{2018|last-block:A}}, pulled in {{233,000|block-2018:A}}.

She won't be drawn on whether entry, free since {{2001|free-since:A}}, should be charged for. A poll in this newspaper found {{54 per cent|poll:A}} of readers against and {{39 per cent|poll-for:A}} for, with {{7|poll-dk:A}} undecided.

The Natural History Museum, a mile away, took {{second place|nat-rank:A,ranks:nat}} with {{1.2 million|nat-2024:A,museums:nat}}.

Staff are weary of comparisons with Carrickport. A curator who asked not to be named pointed out that the Maritime charges {{nine pounds|mar-ticket:A,tickets:mar}}, or {{fourteen|ship-ticket:A,tickets:ship}} with the galleon, and so counts tickets, which can't be argued with; a free museum has to rely on a beam of light across the door and on {{one|beam:A}} guard with a clicker. The Council accepts neither after {{6 p.m.|beam-time:A}}

Inside: Rugby – Ansley {{27|rugby-a:A}} Carrickport {{24|rugby-c:A}}
== a4-museumgeek.md | none
---
title: The table behind the table
date: 26.1.2025
blog: Museum Geek
---
I like tables, so I copied the Council's into a spreadsheet. Three remarks.

First: the Maritime's triumph is a ship. It attracted {{1.28 million|mar-2024:A,mar-years:2024,museums:mar}}; take off the {{410,000|ship-visits:A}} that only bought the ship-hall ticket and you're back at {{874,000|mar-rest:A}}, the level of {{2019|y2019:A}} ({{870,000|mar-2019:A,mar-years:2019}}).

Second: everyone says recovery. The {{102|members:A}} houses together are at {{19.4 million|all-2024:A,all-years:2024}}, up {{4.3%|all-rise:A}} on the year and {{8%|all-gap:A}} down on 2019. Without the Maritime's extra {{232,000|mar-extra:A}} the growth would be {{3%|all-rise-ex:A}}.

Third: foreigners. They were {{31 of every 100|foreign:A,foreign-years:2024}} last year. At Stannick Castle ({{984,000|castle:B}} visits, if the sheet is right) it is {{58|foreign-castle:A}}.

The *Sea Hart* is said to be {{412 years|ship-age:A}} old; in truth that's how long she lay on the bottom, having gone down in {{1612|sunk:A}}. She was built in {{1604|built:A}}, so {{421|ship-true:A}} is nearer the mark. She is {{144 feet|ship-len:A,ships:hart}} long. The *Nordstjerna* in Hargen is {{47 metres|nord-len:A,ships:nord}}, and drew {{690,000|nord-vis:A}} last year.

The ship has been on view since {{15 May|shown:B}} and my ticket was {{fourteen quid|ship-ticket:A,tickets:ship}}. Worth it.
== topics
beam | guards
beam-time | end of the Council's count
wax | years in wax
stay | length of stay
bells | bells rung
whale | months the whale was away
top-ten | top museums
top-share | top museums' share
top-share-prev | top museums' share a decade ago
top-years | share a decade ago alone | scope | time
first-stats | first year of figures
day | day the figures came out
mar-2024 | Maritime Museum visitors in 2024
mar-2023 | Maritime Museum visitors in 2023
mar-2019 | Maritime Museum visitors in 2019
mar-years | Maritime Museum visitors in three years | scope | year
mar-rise | rise at the Maritime Museum
mar-plan | visitors the Maritime Museum planned for
mar-goal | plan and result | scope | plan and result
mar-rest | visitors without the ship-hall tickets
ship-visits | visitors with a ship-hall ticket only
mar-extra | extra visitors
nat-2024 | Natural History Museum visitors
gal-2024 | National Gallery visitors in 2024 by the Council's method
gal-2024-own | National Gallery visitors in 2024 by its own count
gal-methods | Council's and Gallery's count | scope | definition: with and without evening openings
gal-2023 | National Gallery visitors in 2023
gal-years | National Gallery visitors in two years | scope | year
gal-rank | National Gallery's rank
gal-rank-prev | its rank before
nat-rank | Natural History Museum's rank
ranks | ranks | scope | museum and year
gal-fall | fall at the National Gallery
gal-loss | visitors lost by the National Gallery | conflict | over 200,000 against 144,000
gal-goal | National Gallery's hope for this year
gal-goal-act | hope alone | scope | goal
museums | visitors of museums | scope | museum
castle | visitors of Stannick Castle | conflict | 948,000 against 984,000
ship-age | age of the galleon as said
ship-true | real age of the galleon
built | year built
sunk | year the galleon sank
raised | month the ship was lifted
shown | since when the ship is on show | conflict | 25 against 15 May
ship-len | length of the galleon
nord-len | length of another ship
ships | lengths of two ships | scope | ship
nord-vis | visitors of another ship museum
members | museums of the Council
all-2024 | visits to all museums in 2024
all-2019 | visits to all museums in 2019
all-2023 | visits to all museums in 2023
all-years | visits in three years | scope | year
all-rise | rise of all visits
all-gap | gap to 2019
all-rise-ex | rise without the Maritime Museum
foreign | foreigners' share in 2024
foreign-2019 | foreigners' share in 2019
foreign-years | foreigners' share | scope | year
foreign-castle | foreigners' share at the castle
ticket | average ticket
ticket-rise | rise of the ticket
closed-day | day the Gallery is shut
wing-shut | when the east wing was closed
wing-open | reopening of the wing
wing-share | share of the collection in the wing
wing-cost | cost of the works
wing-over | overrun
wing-budget | cost alone | scope | actual
queue-time | time of the queue
y2023 | year before
y2019 | year before the pandemic
gil-age | director's age
toilets | men's toilets
toilets-w | women's toilets
toilets-new | new toilets
ship-ticket | ticket for the ship hall
mar-ticket | ticket for the rest of the museum
tickets | tickets | scope | part
child | age of free entry
shop | spending in the shop
scones | scones
hotel-radius | radius of the hotels
hotels | hotels full in August
hotels-prev | hotels full a year earlier
hotels-years | hotels in two years | scope | year
parking | parking
evening | evening hour
grant | grant now
grant-prev | grant before
grant-cut | cut of the grant
grant-years | grants | scope | year
posts | posts lost
rusk-age | other director's age
presold | tickets sold ahead
corvino-goal | exhibition target
presold-goal | sold and target | scope | target
last-block | year of the last blockbuster
block-2018 | visitors of the last blockbuster
free-since | free since
poll | readers against
poll-for | readers for
poll-dk | readers undecided
rugby-a | score
rugby-c | score of the other side
== internal
a3 | percent_change | went from £17.2 million to £16.1 million, a cut of eight per cent | that is 6.4 per cent
