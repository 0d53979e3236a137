title: Jewellery robbery in Antwerp
domain: robbery
== a1-benelux-wire.txt | 2024-11-29
Robbers take {{€3.4 million|loot:A}} in diamonds in Antwerp in {{four minutes|duration:A}}

ANTWERP, Nov. 29 (BLX) - {{Four masked robbers|robbers:A}} forced their way into a jeweller's in Antwerp on {{Friday morning|day:A}} and made off with watches and diamonds worth {{about €3.4 million|loot:A}}, police said.

They rammed the door of Maison Verstraeten-Kool with a stolen Audi at {{9.20 a.m.|time:A}}, threatened {{three employees|staff:A}} and left in {{two vans|vans:A}}. Nobody was hurt.

The shop, in the same family since {{1936|since:A}}, was robbed of {{€1.1 million|old-loot:A}} in {{2017|old-year:A}}.

== a2-schelde-nieuws.txt | 2024-11-30
"Everybody down": heist in Vestingstraat
Schelde Nieuws, Saturday 30 November

The jeweller Verstraeten-Kool had just turned the sign in the window, at {{five minutes to ten|time:B}}, when a car came through the front. A gang of {{five|robbers:B}}, one of them a woman by her voice, emptied {{eleven|cases:A}} showcases with axes. It took them {{240 seconds|duration:A}}, as the camera shows.

The {{trio|staff:A}} behind the counter were told to lie down. Customer Godelieve Smets, {{81|smets:A}}, refused. "I have a bad hip," she told this paper.

The insurer speaks of {{62 watches|watches:A}} and {{some 900 carats|carats}} of loose stones. The bill: {{€4.3 million|loot:B}}.

{{A tenth|reward-share}} of that, {{€430,000|reward:A}}, is offered as a reward. A burnt-out van was found in Ekeren at {{11.15|found}}. The {{second|second-van}} is being sought.

== a3-watchworld.md | 2024-12-02
---
title: Antwerp raid - which watches are missing
date: 2 Dec 2024
---

Dealers take note: {{71 timepieces|watches:B,watches-back:all}} went from Verstraeten-Kool on {{29 November|day:A}}, among them {{nine|royal}} Royal Helm {{5402|model}} models. A list with {{71|watches:B}} serial numbers is online.

The insurers' reward stands at {{430,000 euros|reward:A}}. The robbers smashed {{eleven|cases:A,cases-part:part}} of the {{fourteen|cases-all,cases-part:all}} cabinets and left {{3|cases-left}} untouched.

The family has traded since {{1936|since:A}}, so it has just celebrated its {{78th|anniv}} anniversary. The {{2017|old-year:A}} robbery there, in which {{€1.1m|old-loot:A}} was taken, was never solved.

== a4-benelux-wire-arrests.txt | 2024-12-05
{{Three|arrests}} held over Antwerp jewel raid

ANTWERP, Dec. 5 (BLX) - Police have arrested {{two men and a woman|arrest-mix}} in Liège over {{last Friday's|day:A}} robbery, in which a gang of {{four|robbers:A}} took valuables with a retail price of {{€3.4 million|loot:A,loot-rec:all}}. The suspects are {{22, 25 and 34|ages}}.

Stones worth {{€600,000|recovered,loot-rec:part}} were recovered, along with {{19|watches-rec,watches-back:part}} watches. A man of {{30|fugitive}} is on the run.
== a5-the-cutting-edge.md | 2024-12-16
---
title: '{{Four minutes|duration:A}} in the Vestingstraat'
date: 16 December 2024
outlet: The Cutting Edge (trade)
---

The diamond quarter of Antwerp is {{one square mile|quarter}} of cameras. There are {{more than 2,000|cams}} of them, and they saw it all: a black Audi, stolen in Breda {{three nights|audi}} before, going backwards through a shop front on the last {{Friday of November|day:A}}; {{four|robbers:A}} figures in overalls; and an old lady who would not lie down.

The old lady is Mrs Smets, {{84|smets:B}}, and she has become something of a celebrity. “They were very polite,” she now says. “One of them picked up my stick.”

The {{four|robbers:A}}, if that is what they were, needed {{no more than four minutes|duration:A}} for {{eleven|cases:A,cases-part:part}} cabinets. They knew which ones. The {{three|cases-left}} they left alone hold silver.

What did they get? For insurance purposes {{62|watches:A,watches-back:all}} watches and {{900 carats|carats}}. For tax purposes, one hears, rather less. The figure of {{€3.4m|loot:A}} that the police gave out is the cost price; at the price on the tickets you arrive at {{4.3|loot:B}}. That does not include {{nine|royal}} Royal Helms which belonged to customers.

Of all this {{€600,000|recovered}} in stones and {{19|watches-rec,watches-back:part}} watches came to light with the arrests in Liège, and {{two|watches-found}} more watches last week, on a website in Vilnius.

The family has been through it before. In {{2017|old-year:A}}, on a Tuesday, {{€1.1m|old-loot:A}} went out of the same door. Arnaud Verstraeten, the {{fourth|gen}} generation to stand behind the counter that his great-grandfather set up in {{1936|since:A}}, reopened on {{9 December|reopen}}. The new door weighs {{340 kilos|door}}. He has hired {{two|security}} guards, who cost him {{€9,200|guard-cost}} a month.

The man of {{thirty|fugitive}} is still at large; the reward, {{€430,000|reward:A}}, unclaimed.

== topics
loot | value of the loot | conflict | 3.4 against 4.3 million
loot-rec | taken and recovered | scope | part of the loot
robbers | number of robbers | conflict | four against five
time | time of the robbery | conflict | 9.20 against 9.55
watches | watches taken | conflict | 62 against 71
watches-back | watches taken and recovered | scope | part
day | day of the robbery
cases-part | showcases smashed and all | scope | part and whole
duration | duration
staff | staff
vans | vans
since | since
old-loot | old loot
old-year | old year
cases | cases
smets | age of the customer | conflict | 81 against 84
carats | carats
reward-share | reward share
reward | reward
found | found
second-van | second van
royal | royal
model | model
cases-all | cases all
cases-left | cases left
anniv | anniv
arrests | arrests
arrest-mix | arrest mix
ages | ages
recovered | recovered
watches-rec | watches rec
fugitive | fugitive
quarter | quarter
cams | cams
audi | audi
watches-found | watches found
gen | gen
reopen | reopen
door | door
security | security
guard-cost | guard cost
== internal
a3 | span | The family has traded since 1936, so it has just celebrated its 78th anniversary. | 1936 to 2024 is 88 years
