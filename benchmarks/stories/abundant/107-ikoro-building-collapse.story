title: Collapse of a building site in Lagos State
domain: building collapse
== a1-the-mainland-post.txt | 2022-10-05
{{Three-storey|floors-approved:A,floors:approved}}? No, {{five|floors-built:A,floors:built}}: how Adelabu Close came down

{{Seven bodies|deaths-tue:A,deaths-tue-thu:tue}} had been pulled out of the rubble of a residential building in Ikoro, Lagos State, by {{Tuesday|asof-tue}} night, the emergency agency LASRA said, while {{19 persons|rescued:A}} were brought out alive.

The structure, for which approval had been given for {{three floors|floors-approved:A,floors:approved}} only, had reached {{the fifth|floors-built:A,floors:built}} when it caved in at {{about 11 a.m.|time:A}} on {{Monday, October 3|day:A}}.

Residents told The Mainland Post that {{no fewer than 40|inside:A}} labourers and traders had been inside. A woman who sold rice at the gate, Mrs Sikirat Alowolodu, {{47|sikirat:A}}, has not been seen since.

The Commissioner for Physical Planning, Tpl. Gboyega Ashiru, disclosed that the site had been sealed {{twice|sealed:A}}, in {{April|seal-first:A}} and again in {{August|seal-second:A}}. He said the developer paid a fine of {{N2.5 million|fine:A}} and went back to work within {{nine days|fine-gap}}.

It is the {{sixth|rank:A}} collapse in the state this year. {{Two-bedroom|bedrooms}} flats in the block were being offered at {{N38 million|price:A}} each.

Hotline: 0700-555-0117

== a2-naija-brief.txt | 2022-10-06
Ikoro collapse: death toll now {{ten|deaths-thu:A,deaths-tue-thu:thu}}

LAGOS, {{Thursday|asof-thu}} — Rescue workers recovered {{three|found-wed}} more corpses overnight from the site of the building that went down on Adelabu Close at the start of the week. {{Nineteen|rescued:A}} survivors are in {{two|hospitals}} hospitals; {{six|critical}} are in intensive care.

Police have arrested the developer, Chief Rasheed Odunlami, {{63|developer-age:A}}, and {{two|arrest-other}} engineers. The force spokesman said the men had added {{two|floors-extra:A}} floors without permit.

Officials believe that {{around 30 people|inside:B}} were on the premises when it gave way {{some minutes to one in the afternoon|time:B}}. Work had been stopped {{three times|sealed:B}} by inspectors.

The state recorded {{eight|year-2021}} collapses in {{2021|year-2021-date}}, in which {{58|year-2021-deaths}} died.

== a3-construction-africa.md | 2022-10-10
---
title: "Lagos collapse: concrete was {{a third|strength-share}} of required strength"
date: 2022-10-10
outlet: Construction Africa Weekly
---

Cores drilled from the wreck of the {{five-storey|floors-built:A,floors:built}} block in Ikoro gave a mean strength of {{8.2 N/mm²|strength:A}}, against {{25|strength-req:A}} required, according to a preliminary note by the building institute, that is, {{about one-third|strength-share}}.

The sanctioned drawings showed a block of {{three|floors-approved:A,floors:approved}}. Footings measured {{900 mm|footing:A,ft:real}} instead of {{1.5 m|footing-req,ft:req}}.

When the search was called off at the end of last week, {{12 people|deaths-thu:B}} had been found dead as of {{Thursday|asof-thu}} evening, institute president Bldr. Nkem Obiora-Dike wrote, {{five|women-dead}} of them women.

The {{₦2.5m|fine:A}} penalty that the promoter had paid is {{one-fifteenth|fine-share}} of the asking price of a single flat, {{₦38m|price:A}}. The scheme had {{twenty|flats:A}} of them.

The incident, on {{3 October|day:A}}, is the {{seventh|rank:B}} in the state since {{January|rank-since}}.

== a4-lasra-update.txt | 2022-10-07
LASRA — Final Situation Update, {{Friday|asof-fri}} 7/10/2022

Incident: collapse of building under construction, Adelabu Close, Ikoro
Call received: {{11:04 hrs|call}}, {{3rd October|day:A}}
First team on ground: {{11:21 hrs|team}} ({{17 minutes|response}})
Rescued alive: {{19|rescued:A}} (male {{12|rescued-m}}, female {{8|rescued-f}})
Fatalities: {{10|deaths-thu:A,deaths-tue-thu:thu}}
Excavators: {{4|excavators}}
Operation ended: {{Thursday|asof-thu}}, 22:15 hrs

The owner, aged {{68|developer-age:B}}, is with the police. Previous seals: {{12 April|seal-first:A}}, {{19 August|seal-second:A}}.
== a5-the-lagos-quarterly.md | 2022-10-23
---
title: Floor four
date: 2022-10-23
outlet: The Lagos Quarterly
author: Temitope Bakare-Lawson
---

A mason called Sunday Effiong was carrying his {{sixteenth|head-pan}} head-pan of the morning when the staircase at Adelabu Close turned, as he puts it, into a ladder. He was between the {{third floor and the fourth|sunday-floor}}. He is one of the {{nineteen|rescued:A}} who were taken out alive, and he would like it to be known that his name is the only reason he is not a story about a Monday.

{{Monday, 3 October|day:A}}, that is. The watchman had just brewed tea, for which the hour is {{eleven|time:A}}. A different watchman, across the road, will swear to {{ten minutes to one|time:B}}.

A sign on the fence said what was being built. It said, correctly, that the state had approved a house of {{three floors|floors-approved:A,floors:approved}}. Anyone could stand in front of it and count to {{five|floors-built:A,floors:built}}. Inspectors did, and pasted red paper on the gate in {{April|seal-first:A}} and {{August|seal-second:A}}; each time, the developer's boys scraped it off within {{nine days|fine-gap}}. He paid {{two and a half million naira|fine:A}}. In the catalogue, a flat was {{thirty-eight|price:A}}.

I have asked everybody how many died. The agency, which closed its book on the {{Thursday|asof-thu}}, answers: {{ten|deaths-thu:A,deaths-tue-thu:thu}}. The institute of builders, going by the mortuaries that same night, answers: {{a dozen|deaths-thu:B}}. Mrs Alowolodu, who was {{47|sikirat:A}} and cooked the best rice on the street, is in the second number and not in the first.

Concrete is sand, stones, water and fear, an old engineer told me. The samples that were cut from the heap broke at {{8.2|strength:A}} newtons. The norm wants {{twenty-five|strength-req:A}}. The foundation went down {{ninety centimetres|footing:A,ft:real}}, where {{a metre and a half|footing-req,ft:req}} was drawn.

This year's list of collapses is {{seven|rank:B}} long, if one includes a school fence in Epe. The state does not. Since {{2012|since12}} there have been {{92|all92}}. {{Two|convicted}} developers have gone to prison.

== topics
deaths-tue | deaths by Tuesday night
deaths-tue-thu | toll on Tuesday and on Thursday | scope | rising toll
deaths-thu | deaths by Thursday | conflict | ten against twelve
floors-approved | floors approved
floors-built | floors built
floors | floors approved and built | scope | plan against actual
time | time of the collapse | conflict | about 11 against nearly one
inside | people inside | conflict | no fewer than 40 against around 30
sealed | how often the site was sealed | conflict | twice against three times
rank | rank among collapses this year | conflict | sixth against seventh
developer-age | age of developer | conflict | 63 against 68
day | day of the collapse
asof-tue | asof tue
rescued | rescued
sikirat | sikirat
seal-first | seal first
seal-second | seal second
fine | fine
fine-gap | fine gap
bedrooms | bedrooms
price | price
asof-thu | asof thu
found-wed | found wed
hospitals | hospitals
critical | critical
arrest-other | arrest other
floors-extra | floors extra
year-2021 | year 2021
year-2021-date | year 2021 date
year-2021-deaths | year 2021 deaths
strength | strength
strength-req | strength req
strength-share | strength share
footing | footing
footing-req | footing req
women-dead | women dead
fine-share | fine share
flats | flats
rank-since | rank since
asof-fri | asof fri
call | call
team | team
response | response
rescued-m | rescued m
rescued-f | rescued f
excavators | excavators
ft | depth of foundation, real and drawn | scope | plan against actual
head-pan | head pan
sunday-floor | sunday floor
since12 | since12
all92 | all92
convicted | convicted
== internal
a4 | sum | Rescued alive: 19 (male 12, female 8) | 12 + 8 is 20
