title: Tornado at Pine Hollow
domain: storm
== a1-gulf-states-press.txt | 2025-03-16
Tornado tears through Alabama town, {{6|deaths-sun:A,deaths-time:sun}} dead

PINE HOLLOW, Ala., March 16 (Gulf States Press) — A tornado with winds of {{150 mph|wind:A}} cut a path {{14 miles|path:A}} long through central Alabama on {{Saturday night|day:A}}, killing {{six people|deaths-sun:A,deaths-time:sun}}, {{four|trailer-dead:A}} of them in a mobile home park, the county coroner said on {{Sunday|sun}}.

{{About 230 homes|homes:A}} were destroyed or heavily damaged in Pine Hollow, a town of {{3,800|town:A}}. {{Forty-one people|hurt:A}} went to hospitals.

The National Weather Service rated it an {{EF3|ef:A}}. A warning was issued at {{8:51 p.m.|warning:A}}, {{13 minutes|lead:A}} before the twister touched down.

{{Some 52,000|power-sun:A,power:sun}} customers had no electricity. Governor Althea Winslow declared an emergency for {{nine counties|counties:A}}.

It was among {{38|outbreak}} tornadoes reported in {{five|states}} states over the weekend.

== a2-pine-hollow-courier.txt | 2025-03-18
Pine Hollow Courier  *  Tuesday, March 18, 2025  *  Page 1

The clock on the First Methodist tower stopped at {{nine minutes past nine|touch:A}}.

Inside, {{60 teenagers|church}} were rehearsing. The roof went; nobody got a scratch. {{A quarter mile|wp-dist}} on, in Whispering Pines, there used to be {{48|trailers,tl:all}} trailers. There are {{seven|trailers-left}}. {{Five|trailer-dead:B}} of the dead lived there, among them Dolores Tate, {{77|tate:A}}, and her great-grandson, who was {{2|grandson}}.

Mayor Buddy Rainwater told a crowd of {{300|crowd}} on {{Monday|mon}} that the houses in ruins were {{310|homes:B}}. By {{that night|mon}} the lights were back on for all but {{9,400|power-mon,power:mon}} households.

The siren on Depot Street sounded for only {{four minutes|lead:B}} before it hit, he said, because a technician had been called at home.

The weather service surveyors, who walked the {{22.5 kilometers|path:A}} from Lick Creek to the interstate, put the width at {{700 yards|width:A}}.

"{{Seventy-four years|town-res}} I've lived here," said Otis Blaylock, {{81|blaylock}}.

== a3-insurance-insider.md | 2025-03-24
---
title: 'Alabama tornado: losses put at {{$340m|insured:A,loss:insured}}'
date: 2025-03-24
---

Insured losses from the Pine Hollow tornado of {{March 15|day:A}} will reach {{$340 million|insured:A,loss:insured,outb:part}}, the modelling firm Tempest Analytics estimates, out of an economic loss of {{$520 million|economic:A,loss:econ}}.

The storm, {{640 metres|width:A}} wide at its widest, was an {{EF4|ef:B}} with peak winds of {{170 mph|wind:B}}.

{{Seven people|deaths-wed:A,deaths-time:wed}} are dead since a man of {{64|late-victim}} died in hospital on {{Wednesday|late-day}}. {{Fifty-six|hurt:B}} were injured on the night.

The whole weekend outbreak will cost insurers {{$1.1bn to $1.4bn|outbreak-loss,outb:all}}. Last year's spring outbreak cost {{$2.3bn|prev-loss}}.

About {{one in six|uninsured}} of the {{230 dwellings|homes:A}} had no cover.

== a4-nws-summary.txt | 2025-03-20
PUBLIC INFORMATION STATEMENT

Rating: {{EF3|ef:A}}
Est. peak wind: {{150 mph|wind:A}} ({{241 km/h|wind:A}})
Path length: {{14.0 mi|path:A}}
Path width: {{700 yds|width:A}}
Start: {{3/15/2025|day:A}}, {{9:04 PM CDT|start-t}}
End: {{9:31 PM CDT|end-t}}
Duration: {{37 min|dur}}
Fatalities: {{7|deaths-wed:A,deaths-time:wed}}
Injuries: {{41|hurt:A}}
Warning lead time: {{13 min|lead:A}}
== a5-tennessee-valley-daily.txt | 2025-03-16
Tennessee Valley Daily
March 16, 2025
Twister levels homes in Pine Hollow

A tornado with winds of {{150 mph|wind:A}} cut a path {{24 miles|path:B}} long through central Alabama on {{Saturday night|day:A}}, killing {{six people|deaths-sun:A,deaths-time:sun}}, {{four|trailer-dead:A}} of them in a mobile home park, the county coroner said on {{Sunday|sun}}.

{{About 230 homes|homes:A}} were destroyed or heavily damaged in Pine Hollow, a town of {{3,800|town:A}}. {{Forty-one people|hurt:A}} went to hospitals.

The National Weather Service rated it an {{EF3|ef:A}}. A warning was issued at {{8:51 p.m.|warning:A}}, {{13 minutes|lead:A}} before the twister touched down.

{{Some 52,000|power-sun:A,power:sun}} customers had no electricity. Governor Althea Winslow declared an emergency for {{nine counties|counties:A}}.

It was among {{38|outbreak}} tornadoes reported in {{five|states}} states over the weekend.

== a6-dixie-quarterly.txt | 2025-04-05
What the siren said

By Loretta Gaines-Whitfield
Dixie Quarterly, posted April 5, 2025

The technician lives on Route {{9|route}}, {{eleven minutes|drive}} by pickup from the switch. That is the whole story of the siren in Pine Hollow, Alabama, and it will be told in court.

At {{8:51|warning:A}} on the evening of {{Saturday, March 15|day:A}}, a forecaster in Birmingham pressed a button. {{Thirteen minutes|lead:A}} later, at {{four past nine|start-t}}, a funnel came down in a soybean field west of Lick Creek. It got to the Methodist church at {{9:09|touch:A}}. Mr. Purvis, the technician, {{58|purvis}}, got to his switch at {{9:05|switch}}. The town had {{four minutes|lead:B}}.

It was enough for some. {{Sixty|church}} teenagers went under the pews. It was not enough in Whispering Pines, where {{forty-one|trailers-gone,tl:gone}} of {{48|trailers,tl:all}} homes were rolled up like socks; where Dolores Tate, {{77|tate:A}}, was found holding a {{2-year-old|grandson}}; where {{four|trailer-dead:A}} of the town's dead had lived, or {{five|trailer-dead:B}}, if you count, as the mayor does, a man who was only visiting.

Wind speeds are guesses, engineers will tell you. This one, of {{a hundred and fifty|wind:A}} miles an hour, was guessed from a water tower. The width, {{700 yards|width:A}}, is better than a guess; you can pace it off. So is the length, {{14 miles|path:A}}. I walked the first {{two|walked}}.

Pine Hollow had {{3,800|town:A}} people. {{Two hundred thirty|homes:A}} homes are gone, as the county tallies them, and the school counts {{112|pupils-gone}} pupils fewer than in February. The insurers expect to pay {{$340 million|insured:A,loss:insured,outb:part}}; FEMA has sent {{$18.6 million|fema}}. A new siren, with a battery and a button in each of {{three|buttons}} places, costs {{$31,000|siren}}.

The lawyer for the families, {{seven|deaths-wed:A,deaths-time:wed}} of them, has a photograph of the old one. On its housing somebody had written, with a finger, in the dust: {{1974|siren-year}}.

== topics
deaths-sun | deaths on Sunday
deaths-time | toll on Sunday and after the death on Wednesday | scope | one more died
wind | peak wind | conflict | 150 against 170 mph
ef | rating | conflict | EF3 against EF4
homes | homes destroyed | conflict | 230 against 310
trailer-dead | dead in the mobile home park | conflict | four against five
hurt | people injured | conflict | 41 against 56
lead | warning time, by the forecast and by the siren | scope | different warnings
power | customers without power | scope | other day
loss | insured and economic loss | scope | definition
outb | insured loss of the tornado and of the outbreak | scope | part and whole
path | length of the tornado path | conflict | 14 against 24 miles
day | day
sun | sun
town | town
warning | warning
power-sun | power sun
counties | counties
outbreak | outbreak
states | states
touch | touch
church | church
wp-dist | wp dist
trailers | trailers
trailers-left | trailers left
tate | tate
grandson | grandson
crowd | crowd
mon | mon
power-mon | power mon
width | width
town-res | town res
blaylock | blaylock
insured | insured
economic | economic
deaths-wed | deaths wed
late-victim | late victim
late-day | late day
outbreak-loss | outbreak loss
prev-loss | prev loss
uninsured | uninsured
start-t | start t
end-t | end t
dur | dur
tl | homes left, gone and all in the park | scope | part and whole
route | route
drive | drive
purvis | purvis
switch | switch
trailers-gone | trailers gone
walked | walked
pupils-gone | pupils gone
fema | fema
buttons | buttons
siren | siren
siren-year | siren year
== copies
near a5-tennessee-valley-daily.txt a1-gulf-states-press.txt
== internal
a4 | span | Duration: 37 min | 9:04 to 9:31 is 27 minutes
