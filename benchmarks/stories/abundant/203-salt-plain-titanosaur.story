title: Long-necked dinosaur found in Patagonian salt basin
domain: science
== a1-australwire.txt | 2024-05-16
New giant dinosaur from Argentina was {{27 metres|length:A}} long, study says

NEUQUEN, May 16, 2024 (Austral Wire) - Palaeontologists in Argentina have described a new species of long-necked dinosaur that measured {{about 27 metres|length:A}} from snout to tail and may have weighed {{as much as 34 tonnes|weight:A}}.

Salinatitan rosaliae lived {{96 million years ago|age-rock:A}}, according to the study, published on {{Wednesday|pub-day:A}} in the Journal of Mesozoic Research.

A shepherd, Rosalia Huenul, noticed a bone sticking out of a gully near the Salina Chica in {{2016|found:A}}. Excavation took {{five summers|seasons:A}} and yielded {{143 bones|bones:A,bones-types:A}}, including {{31 vertebrae|bones-types:B}} and a thigh bone {{2.1 metres|femur:A}} in length.

"{{About 60 percent|complete:A}} of the skeleton is there, which is unheard of for an animal of this size," said lead author Ezequiel Rampoldi.

The animal died at {{around 45|death-age:A}}, growth rings in its shin bone suggest, and had put on {{up to two tonnes|growth:A}} a year in its youth. Tooth marks on {{three|tooth-ribs:A}} ribs show that it was soon found: they were made by a meat-eater {{some nine metres|predator:A}} long.

It is the {{seventh|species-nth:A}} giant titanosaur named from the province {{since 1993|species-since:A}}.

The heaviest piece, in its plaster jacket, weighed {{1.8 tonnes|jacket:A}} and had to be lifted out by an army helicopter.

The largest titanosaurs are thought to have exceeded {{35 metres|record-length:A,length-record:B}} and {{60 tonnes|record-weight:A}}.

The work cost {{$410,000|cost:A}}, most of it paid by the province. The bones go on show in Neuquen in {{October|show:A}}.
== a2-dailyfossil.md | 2024-05-17
---
title: "Meet Rosalia's giant: as heavy as {{seven elephants|elephants}}, as long as a train carriage"
date: 2024-05-17
author: Bea Whitcroft
tags: dinosaurs, argentina
---

Rosalia Huenul was looking for {{two|goats}} lost goats. What she found, {{eight years ago|found:A}}, was a shin.

The animal attached to it has now got a name: *Salinatitan rosaliae*. It would have stretched {{89 feet|length:A,length-record:A}}, browsed on conifers and left footprints {{a metre|footprint}} wide. In life it tipped the scales at {{up to 43 tonnes|weight:B}}.

It took the team from {{2017 to 2022|dig-years}} to get it out. Of {{roughly 240 bones|bones-all:A}} that make up such a skeleton they have {{143|bones:A,bones-types:A}}. The star of the collection is a femur of {{2.1 m (6 ft 11 in)|femur:A}}. A single neck vertebra is {{1.1 m (4 ft 7 in)|neck-vertebra}} across.

How old? The ash layer above the bones was dated to {{96.2 million years|age-rock:A}}, give or take {{400,000|age-error}}. T. rex would not be along for another {{28 million|trex}}.

It got old, too. Slices of shinbone were read like a tree: death came at {{about forty-five|death-age:A}}. As a teenager it gained {{5.5 kg (12 lb)|growth-day:A}} a day. Hatched from an egg of {{15 centimetres|egg:A}}, it grew {{three-thousandfold|growth-fold}} or so.

Somebody had dinner: gouges on {{five|tooth-ribs:B}} ribs match the jaws of *Tyrannotitan*, {{a nine-metre|predator:A}} hunter.

Rosalia, {{67|rosalia-age:A}}, got the news at home, {{35 km|house-distance:A}} from the nearest paved road. "She is very big," she said of her namesake, "and she is quiet. I am neither."

**You might also like:** The {{27-metre|blue-whale}} whale in the basement | Fossil of the week, No. {{143|fossil-143}}
== a3-universityrelease.txt | 2024-05-15
Press release, Wednesday 15 May 2024 - UNDER EMBARGO UNTIL {{16:00|embargo}}
Universidad del Limay

A NEW GIANT FROM THE SALINA CHICA

The Universidad del Limay announces {{today's|pub-day:A}} publication of a new titanosaur, Salinatitan rosaliae.

Key facts
- Body length: estimated at {{26 to 28 m|length:A}}
- Body mass: between {{29 and 34 t|weight:A}}
- Geological age: {{early|stage-word}} Cenomanian, {{some 96 Ma|age-rock:A}}
- Preserved: {{143|bones:A}} elements, {{roughly three fifths|complete:A}} of the skeleton
- Campaigns: {{five|seasons:A}}
- Participants: {{52|participants:A}} from {{nine|participants-countries}} countries
- Budget: {{370 million pesos|cost:A}} ({{US$ 410,000|cost:A,cost-hall-dig:A}})

The exhibition of the skeleton, of which {{a cast|cast}} will also travel to Lyon, is planned for {{spring 2024|show:A}} in the southern hemisphere. The hall measures {{31 m|hall}} from door to door.

Life history: {{44 to 46|death-age:A}} growth lines were counted in the tibia, and the highest rate of growth was {{2,000 kg|growth:A}} per year. Bite traces are present on {{three|tooth-ribs:A}} of {{19|ribs:A}} preserved ribs.

Taxonomy: the {{seventh|species-nth:A}} genus of large titanosaur described from the province.

A second, smaller animal from the same quarry, perhaps {{12 metres|second-length:A}} long, is being prepared. {{Thirty-one|second-bones:A}} bones of it are known.

Contact: +54 299 555 0143
== a4-morninglimay.txt | 2024-05-17
Huenul's dinosaur
Mañana del Limay - 17/05/24

The dinosaur of Salina Chica is official. {{Yesterday|pub-day:B}} the paper that names it appeared.

The Huenul family found the first bone in the autumn of {{2015|found:B}}. The university dug for {{six|seasons:B}} seasons. In {{2019|no-dig}} there was no money and the family guarded the hole.

Only {{a third or so|complete:B}} of the beast survives, but what survives is splendid: the longest bone of the leg is {{two metres ten|femur:A}}.

Governor Marta Quilaleo spoke of {{30,000 visitors|visitors-plan-now:A}} a year to the new hall. The present museum has {{11,000|visitors-plan-now:B}}. The hall will cost {{$2.3 million|hall-cost:A,cost-hall-dig:B}}; the digging ate {{a little over $400,000|cost:A,cost-hall-dig:A}}.

Seven? The province now counts {{eight|species-nth:B}} of these giants, she added. The first was dug up {{in 1993|species-since:A}}, on a farm {{120 kilometres|first-farm:A}} to the south, and brings {{45,000|first-farm-visitors:A}} visitors a year.

A helicopter of the army carried the biggest block, of {{1,800 kilos|jacket:A}}, over {{35 kilometres|helicopter:A}} to the road.

Mrs Huenul, {{67|rosalia-age:A}}, has asked for a well.
== a5-kidsciencehtml.html | 2024-05-20
<html><body><div>Science Weekly for Schools | Issue {{143|issue}} | 20 May 2024</div>
<h1>A dinosaur as long as three buses</h1>
<p>Last {{Wednesday|pub-day:A}} scientists in Argentina told the world about Salinatitan, a plant-eater {{27 metres|length:A,length-record:A}} long that walked the Earth {{96 million years ago|age-rock:A}}. It weighed {{up to 34 tonnes|weight:A}}, and it was {{about 45|death-age:A}} years old when it died.</p>
<p>It took {{five|seasons:A}} digs, {{52|participants:A}} people and {{nine|participants-countries}} countries to get its {{134 bones|bones:B}} out of the ground. The thigh bone is {{2.1 metres|femur:A}} long: taller than your teacher!</p>
<p>Mrs Huenul, who found it in {{2016|found:A}}, is {{76|rosalia-age:B}}. The biggest block, of {{1.8 tonnes|jacket:A}}, had to be flown out.</p>
<p>You can see it from {{October|show:A}}. Ask your teacher about our {{27-page|pages-kids}} workbook!</p></body></html>
== topics
bones | bones found | conflict | 143 against 134
rosalia-age | age of Rosalia Huenul | conflict | 67 against 76
issue | issue number (trap)
tooth-ribs | ribs with tooth marks | conflict | three against five
species-nth | giant titanosaurs from the province | conflict | seventh against eight
predator | length of the predator
first-farm-visitors | visitors elsewhere (trap)
growth | growth a year, two tonnes
growth-day | growth a day, about 2,000 kg a year (right)
ribs | ribs (trap)
length | body length of Salinatitan
length-record | length of Salinatitan and of the largest titanosaurs | scope | different animals
weight | body mass, maximum | conflict | up to 34 against up to 43 tonnes
found | year of the find | conflict | 2016 against 2015
seasons | digging seasons | conflict | five against six
complete | share of the skeleton preserved | conflict | three fifths against a third
pub-day | day of publication | conflict | Wednesday 15 against Thursday 16 May 2024
bones-types | all bones and vertebrae | scope | whole and part
cost-hall-dig | cost of the hall and of the dig | scope | two things
visitors-plan-now | visitors hoped for and present | scope | plan and actual
second-bones | bones of the second animal (trap)
house-distance | house to paved road (trap)
helicopter | helicopter flight to the road (trap)
age-rock | age rock
femur | femur
jacket | jacket
record-length | record length
record-weight | record weight
cost | cost
show | show
elephants | elephants
goats | goats
footprint | footprint
dig-years | dig years
bones-all | bones all
neck-vertebra | neck vertebra
age-error | age error
trex | trex
blue-whale | blue whale
fossil-143 | fossil 143
embargo | embargo
stage-word | stage word
participants | participants
participants-countries | participants countries
cast | cast
hall | hall
second-length | second length
no-dig | no dig
hall-cost | hall cost
death-age | death age
species-since | species since
egg | egg
growth-fold | growth fold
first-farm | first farm
pages-kids | pages kids
== internal
a2 | conversion | 1.1 m (4 ft 7 in) | 1.1 m is 3 ft 7 in
