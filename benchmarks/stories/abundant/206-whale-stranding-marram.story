title: Pilot whales stranded at Marram Bay
domain: nature
== a1-tasmanpress.txt | 2024-02-22
Rescuers race tide as {{163 pilot whales|stranded:A,stranded-dead:A}} strand in Tasman Sea bay

MARRAM BAY, Australia, Feb 22 (Tasman Press) - {{About 60 whales|dead:A,stranded-dead:B,dead-rise:A2}} have died and volunteers are trying to refloat the rest after a pod of {{163|stranded:A,stranded-dead:A}} long-finned pilot whales swam onto a beach on Australia's southern coast, officials said on Thursday.

The animals were spotted by a surfer {{shortly after 6 a.m. on Wednesday|spotted:A,spotted-day:A}}. {{Seventeen|refloated:A}} had been led back to deep water by nightfall, though {{four|returned}} of them returned.

Adult males reach {{six metres|whale-length:A}} and {{2.3 tonnes|whale-weight:A}}. {{Some 140 volunteers|volunteers:A}} stood in {{14-degree|water-temp:A}} water with buckets.

The bay saw a stranding of {{38 animals in 2016|s2016:A}}. Australia's worst, with {{470|worst:A}}, occurred in {{2020|worst-year:A}} off Tasmania.
== a2-southcoastradio.txt | 2024-02-22
Marram Bay: update at {{noon, Thursday|update}}

The Parks service now says {{71|dead:B,stranded-dead:B2,dead-rise:A}} of the whales are dead. Of the others, {{28 are back at sea|refloated:B}} and {{64 are still on the sand|alive-beach:A}}.

Raewyn Abbott was first on the scene, {{at ten past six yesterday|spotted:A,spotted-day:A}}. "I counted to {{a hundred|counted}} and stopped."

The service has called for no more helpers: it has {{140|volunteers:A}} people and wetsuits for {{90|wetsuits}}. High tide is at {{3.40 this afternoon|tide:A}}. Swimmers are asked to keep {{500 metres|exclusion:A}} away because of sharks.

Bay Road is closed from number {{163|bay-road}}.
== a3-nationaldaily.md | 2024-02-23
---
title: "‘We did what we could’: last whales put to sleep at Marram"
date: 23/2/24
---
The last {{nine|euthanised:A}} whales alive on the beach at Marram Bay were put down by vets {{last night|euth-day:A}}, bringing to an end a rescue that lasted {{two days|duration:A}}.

In all, {{102|dead-final:A,dead-rise:B}} animals perished and {{61|saved-final:A,refloated:C}} were saved, out of {{163|stranded:A}}, a survival rate of {{37 per cent|survival:A}}.

It is the {{second|nth}} mass stranding in the bay in {{eight years|since2016:A}}. In {{2016|s2016-year}}, {{83|s2016:B}} came ashore and {{not one|s2016-saved}} lived.

The alarm was raised on {{Tuesday evening|spotted-day:B}}, according to the shire, when a fisherman rang to say that fins were in the shallows.

The carcasses, some of {{up to three tonnes|whale-weight:B}}, will be towed {{25 kilometres (16 miles)|tow:A}} offshore at a cost of {{$390,000|tow-cost:A}}.
== a4-oceanblog.txt | 2024-02-25
Why they come ashore

Marram Bay slopes {{one metre in a hundred|slope}}, too gently for a whale's sonar to hear. On {{Wednesday 21 February|spotted-day:A}} {{over 160|stranded:A}} of them found that out.

{{Sixty-one|saved-final:A,refloated:C}} went home. {{A hundred and two|dead-final:A,dead-rise:B}} did not, among them {{nine|euthanised:A}} that were given an injection on {{Thursday night|euth-day:A}}. {{Two in five|survival:A}} lived, near enough; after the Tasmanian disaster of {{2020|worst-year}}, in which {{about 470|worst:A}} stranded, it was {{one in four|worst-survival}}.

The water was {{57F (14C)|water-temp:A}}. The people in it numbered {{nearly 200|volunteers:B}} at the height of it, shivering.

The towing will come to {{almost four hundred thousand dollars|tow-cost:A}}. A warning buoy costs {{$39,000|buoy:A}}.
== a5-rescuers.txt | none
VOLUNTEER REPORT, MARRAM BAY STRANDING

We arrived {{at 7.30 am on Wednesday|arrived}} with {{six|pontoons:A}} pontoons. The pod: {{163|stranded:A}} animals over {{1.8 km|beach:A}} of sand.

First refloat at {{14:20|first-refloat:A}}; by dark {{17|refloated:A}} were off. Thursday was the better day. {{Ten|euthanised:B}} animals were euthanased at {{9 pm|euth-time:A}} on {{Thursday|euth-day:A}}.

Final: {{61|saved-final:A,refloated:C}} out, {{102|dead-final:A,dead-rise:B}} lost. In the bay in {{2016|s2016-year}} we lost all {{38|s2016:A}}.

Sea {{14 degrees|water-temp:A}}. Hot drinks: {{1,200|drinks:A}}. Injured volunteers: {{four|injured-vol:A}}, one with a broken rib from a tail {{1.4 m|tail:A}} wide.
== topics
euthanised | whales put down | conflict | nine against ten
injured-vol | injured volunteers (trap)
stranded-dead | stranded and dead | scope | whole and part
dead | dead by Thursday | scope | about 60 early on Thursday, 71 by noon: rising
refloated | refloated by Wednesday night, Thursday noon and in all | scope | time
dead-rise | dead on Thursday and in the end | scope | time
dead-final | dead in the end, 102
spotted-day | day the whales were first seen | conflict | Wednesday 21 against Tuesday 20 February
s2016 | whales stranded in 2016 | conflict | 38 against 83
whale-weight | weight of a grown whale | conflict | 2.3 tonnes against up to three
volunteers | volunteers at the beach | conflict | about 140 against nearly 200
tow | towing distance
buoy | price of a buoy (trap)
bay-road | street number (trap)
worst | Tasmania 2020
stranded | stranded
spotted | spotted
returned | returned
whale-length | whale length
water-temp | water temp
update | update
alive-beach | alive beach
counted | counted
wetsuits | wetsuits
tide | tide
exclusion | exclusion
euth-day | euth day
duration | duration
saved-final | saved final
survival | survival
nth | nth
since2016 | since2016
s2016-year | s2016 year
s2016-saved | s2016 saved
tow-cost | tow cost
slope | slope
worst-year | worst year
worst-survival | worst survival
arrived | arrived
pontoons | pontoons
beach | beach
first-refloat | first refloat
euth-time | euth time
drinks | drinks
tail | tail
