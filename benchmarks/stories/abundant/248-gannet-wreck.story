title: Wreck of the steamer Marguerite Dole found
domain: archaeology
== a1-northcoastwire.txt | 2023-09-20
Wreck of steamer lost in {{1893|sunk:A}} found in Lake Ontonak

PORT AVERIN, Mich., Sept 20, 2023 (North Coast Wire) - Searchers have found the wreck of the passenger steamer Marguerite Dole, which went down in a November gale {{130 years ago|sunk:A}} with the loss of {{41 lives|deaths:A,deaths-aboard:B}}, the Averin Maritime Society said {{on Wednesday|announce:A}}.

The {{212-foot (65-metre)|length:A}} wooden ship lies upright in {{480 feet|depth:A}} of cold fresh water, {{19 miles|offshore:A}} off Cutler Point. Its bell, its piano and {{two|lifeboats-left}} of its {{four lifeboats|lifeboats:A}} can be seen on video.

A team of {{five|team:A}} volunteers picked it up on sonar {{on August 6|found:A}}, after {{11 summers|search:A}} and {{2,300 miles|search-miles:A}} of towing a sensor back and forth.

There were {{58 people|aboard:A,deaths-aboard:A,aboard-crew:A}} on board, {{23|crew:A,aboard-crew:B}} of them crew, when the ship left Port Averin {{at 3 p.m. on Nov. 14|left:A}} with {{400 barrels|apples:A}} of apples. {{Seventeen|saved:A,deaths-aboard:C}} reached shore in a single boat.

The {{first|rescue-word}} news of the loss reached Port Averin {{two days|news:A}} later, when a hatch cover washed up. Bodies came ashore until {{April|bodies:A}}; {{27|recovered:A,recovered-missing:A}} were found in all and {{14|recovered-missing:B}} never were.

The society's sonar, bought second-hand for {{$22,000|sonar:A}}, can see an object the size of a chair at {{300 yards|sonar-range:A}}.

"She looks as though you could fire up the boiler," said the society's president, Walt Jankowski, {{70|walt-age:A}}.

State law forbids taking anything from a wreck; the fine is {{up to $5,000|fine:A}}. The society will not give the exact position before {{next spring|position:A}}.
== a2-averinobserver.txt | 2023-09-21
Found: the boat that took great-grandma's sister
The Averin Observer, Thursday, Sept. 21, 2023 / by Kristy Lindholm-Baez

It's the piano that gets you. It stands on the promenade deck of the Marguerite Dole, {{160 yards|depth:A}} down, with its lid shut, as if somebody had just finished.

{{Forty-four|deaths:B}} souls, it says so on the stone in Lakeview Cemetery - died when the Dole's seams opened {{on the night of November 14|sink-day:A}}. Annie Prewitt, {{19|annie-age:A}}, was one; her great-grandniece Carol Sorensen, {{83|carol-age:A}}, was in the front row at the Legion Hall {{yesterday|announce:A}}.

Jankowski and {{four|team-others:A}} friends spent {{nine summers|search:B}} and, he admits, {{"about $140,000"|money:A}} of their own. On {{the first Sunday in August|found:A}}, at {{10:20 a.m.|found-time:A}}, "a shape came down the screen". A robot camera went down {{three|robot-dives:A}} times.

The ship was {{14 years|ship-age:A}} old, {{212 feet|length:A}} from stem to stern, and had been sold the month before for {{$17,500|sold:A}}. The captain, who had {{58|aboard:A,deaths-aboard:A}} aboard and a license for {{50|licence:A}}, was {{31|captain-age:A}}.

The town did not hear of it for {{three days|news:B}}, the Observer's files show. By spring the lake had given back {{27|recovered:A,recovered-missing:A}} of its dead. Annie was not among them.

The sonar cost {{twenty-two thousand|sonar:A}} dollars; a new one goes for {{$60,000|sonar-new:A}}. "My wife calls it the other woman," said Jankowski, who has been married for {{46 years|married:A}}.

It's {{16 miles|offshore:B}} from Cutler Point, give or take. Don't bother looking: it's deeper than {{400 feet|divers-limit}} and "dark as a pocket".

A talk will be given at the library, {{212 Main Street|address}}, {{on October 4|talk:A}} at {{7|talk-time}}.
== a3-wreckhunters.md | 2023-10-02
---
title: Marguerite Dole ({{1879|built:A,ship-age:A}}-{{1893|sunk:A}})
date: 2 October 2023
tags: great lakes, wooden steamers
---

| Item | Value |
|---|---|
| Built | {{1879|built:A,ship-age:A}}, Saginaw |
| Length | {{64.6 m|length:A}} |
| Beam | {{9.8 m (32 ft)|beam:A}} |
| Depth of wreck | {{146 m|depth:A}} |
| Lost | {{14 Nov 1893|sink-day:A,sunk:A}} |
| Aboard / lost | {{58|aboard:A,deaths-aboard:A}} / {{41|deaths:A,deaths-aboard:B}} |
| Discovered | {{13 Aug 2023|found:B}} |

The sums: {{26|crew:B}} crew and {{35|pax:A}} passengers. Survivors: {{seventeen|saved:A,deaths-aboard:C}}, in {{one|boat-one}} of {{four|lifeboats:A}} boats.

The society covered {{3,700 km|search-miles:A}} with side-scan sonar at {{2.5 knots|speed:A}}. Its earlier finds: the schooner Hetty Grant ({{2016|hetty}}, {{212 ft|hetty-depth:A}} down) and the tug Ajax ({{2020|ajax}}).

Cargo: {{400|apples:A}} barrels of apples, {{30 tons|stoves:A}} of cast-iron stoves. The stoves were on deck. Draw your own conclusion; the inquiry of {{January 1894|inquiry:A}} did so in {{two|inquiry-days}} days.

Dead recovered: {{22|recovered:B}}. Insured for {{$12,000|insured:A}}, on a price of {{$17,500|sold:A}}, which disposes of the old rumour of a swindle. The owner went bankrupt in {{1895|bankrupt:A}}.

Position to be published {{in April 2024|position:A}}.
== a4-heritageminute.txt | none
Heritage Minute: the Marguerite Dole

On {{14 November 1893|sink-day:A,sunk:A,left:A}} the Dole steamed out of Port Averin for the last time. There were {{fifty-eight|aboard:A,deaths-aboard:A}} on board, all but {{seventeen|saved:A,deaths-aboard:C}} of whom drowned. The captain was {{36|captain-age:B}}.

She was a wooden steamer of {{65 metres|length:A}}, {{32 feet|beam:A}} wide, launched in {{1879|built:A,ship-age:A}}. She had cost {{$48,000|built-cost:A,price-two:A}} to build and was sold for {{$17,500|sold:A,price-two:B}}.

{{Five|team:A}} friends looked for her for {{eleven summers|search:A}} and found her {{on 6 August|found:A}} this year, {{146 metres|depth:A}} down, {{19 miles|offshore:A}} out, with her cargo of {{400|apples:A}} apple barrels and {{20 tons|stoves:B}} of stoves.

Next week: the fire of {{1893|fire-1893}} at Cutler's Mill, {{41|mill-houses}} houses lost.
== topics
captain-age | age of the captain | conflict | 31 against 36
stoves | weight of the stoves | conflict | 30 against 20 tons
price-two | cost of building and sale price | scope | two prices
mill-houses | houses lost elsewhere (trap)
news | time until the news came | conflict | two against three days
recovered | bodies found | conflict | 27 against 22
recovered-missing | found and never found | scope | parts
sonar-new | price of a new sonar (trap)
insured | insured sum (trap)
deaths | people who died | conflict | 41 against 44
deaths-aboard | aboard, dead and saved | scope | whole and parts
search | summers of searching | conflict | 11 against nine
offshore | distance from Cutler Point | conflict | 19 against 16 miles
found | day of the find | conflict | Sunday 6 against 13 August 2023
crew | crew aboard | conflict | 23 against 26
depth | depth of the wreck, 480 ft
search-miles | distance searched, 2,300 miles
length | length of the ship
aboard-crew | aboard and crew | scope | whole and part
address | address, like the length (trap)
hetty-depth | depth of another wreck (trap)
licence | number allowed aboard (trap)
team-others | Jankowski and four friends are five (right)
ship-age | built in 1879, 14 years old
announce | day of the announcement, Wednesday 20 September 2023
sink-day | day of the sinking
sunk | sunk
lifeboats-left | lifeboats left
lifeboats | lifeboats
team | team
aboard | aboard
left | left
apples | apples
saved | saved
walt-age | walt age
fine | fine
position | position
annie-age | annie age
carol-age | carol age
money | money
found-time | found time
robot-dives | robot dives
sold | sold
divers-limit | divers limit
talk | talk
talk-time | talk time
built | built
beam | beam
pax | pax
boat-one | boat one
speed | speed
hetty | hetty
ajax | ajax
inquiry | inquiry
inquiry-days | inquiry days
rescue-word | rescue word
bodies | bodies
sonar | sonar
sonar-range | sonar range
married | married
bankrupt | bankrupt
built-cost | built cost
fire-1893 | fire 1893
== internal
a3 | sum | 26 crew and 35 passengers | 26 and 35 are 61, not 58
