title: Bus hijacking on the Itaverde highway
domain: hostage
== a1-rio-newswire.txt | 2024-03-12
Gunman holds {{17|hostages:A}} on bus in Itaverde, surrenders after {{three hours|dur:A}}

A {{29-year-old man|age:A}} took {{17 passengers|hostages:A}} hostage aboard an intercity coach in Itaverde on {{Tuesday|day:A}} and shot {{two people|shot:A}} before giving himself up, police said.

He boarded at {{2:50 p.m.|time:A}}, believing that police were following him, and surrendered at {{around 6|end:A}}.

== a2-itaverde-agora.txt | 2024-03-12
Siege on platform {{27|platform}}

There were {{seventeen|hostages:A,eld:all}} of them, {{six|elderly:A,eld:part}} over {{60|elder-age}} and {{one|child}} a child, and the engine of the {{3.15|bus-time}} to Juruna was running. Bruno Salgueiro, {{34|bruno:A}}, was hit {{three times|hits:A}} as he came down the steps with his suitcase; he is in surgery. It was the {{28-year-old|age:B}} gunman's first trip on a coach since prison, from which he was let out in {{2022|prison}}.

"He fired {{eight times|rounds:A}}," says the woman at the coffee stand, who glanced at the clock: {{twenty past three|time:B}}.

The terminal, which {{40,000|terminal:A}} people use daily, was emptied.

== a3-the-latin-post.md | 2024-03-13
---
title: Brazil hijacker 'thought plainclothes men were after him'
date: 2024-03-13
---

{{Sixteen|hostages:B}} people spent the afternoon of {{12 March|day:A}} on the floor of a coach, among them {{half a dozen|elderly:A}} pensioners. {{One|shot:B}} man was shot.

Police negotiators, {{five|negot:A}} of them, talked to the gunman for {{just over three hours|dur:A}}; {{eleven|rounds:B}} casings were picked up.

He had {{R$600|cash:A}} and a pistol with {{four|left}} rounds left. The man was on parole from a {{nine-year|sentence:A}} term for robbery.

Itaverde state counted {{1,044|rob-now,rob:now}} bus robberies in {{the first two months of the year|rob-period}}, against {{1,390|rob-prev,rob:prev}} in the same period of {{2023|rob-prev-y}}, {{a drop of 35%|rob-fall}}.

== a4-hospital-bulletin.txt | 2024-03-14
Hospital Municipal, bulletin, {{14/03|bull}}, 9h

Patient B.S., male, {{34|bruno:A}}: {{two|hits:B}} gunshot wounds (chest, abdomen), {{four hours|surgery}} of surgery, {{12 units|blood}} of blood. Stable since {{Wednesday|stable}}.
Other patient, {{61|second-age}}: splinter, discharged {{Tuesday|day:A}} night.

== a5-prosecution-note.txt | 2024-03-19
Charged on {{Monday|charged}} with attempted murder and {{17|hostages:A}} counts of false imprisonment. Could get {{30 years|max}}. {{Seven years and six months|sentence:B,srv:term}}, the earlier term for robbery, of which he had served {{three|served,srv:served}}. He carried {{600 reais|cash:A}}. The bus station handles {{around 40 thousand|terminal:A}} travellers each day.
== a6-carioca-review.txt | 2024-04-28
The conductor of platform 27

Carioca Review, Sunday, April 28, 2024

Dalva Teixeira sells coffee within ten paces of platform {{27|platform}} and has been robbed {{four times|robbed}}. On the afternoon of {{March 12|day:A}} she counted shots as one counts seconds after lightning. She got to {{eight|rounds:A}}.

It was {{ten to three|time:A}}, her radio had just said so, and the coach to Juruna had {{17|hostages:A,eld:all}} people in it and one driver, who ran. Among those who could not were {{six|elderly:A,eld:part}} pensioners from a bingo outing. They were on the floor {{for three hours|dur:A}}; one of them, {{83|pens}}, fell asleep.

The man with the pistol was {{29|age:A}}. He had done {{three years|served,srv:served}} of {{nine|sentence:A}} for robbing a bus. In his pocket were {{six hundred reais|cash:A}}, {{a fifth|debt-share}} of what he owed. {{Two|shot:A}} people were hit: a woman by a splinter, and Bruno Salgueiro, {{34|bruno:A}}, by {{two|hits:B}} bullets, who left hospital after {{39 days|hosp-days}}.

The terminal installed gates in {{April|gates}}. They cost {{R$2.3 million|gates-cost}}, take {{seven seconds|gate-s}} a passenger, and for {{40,000|terminal:A}} passengers a day there are {{eleven|gate-n}} of them.

== topics
hostages | hostages | conflict | 17 against 16
age | age of the gunman | conflict | 29 against 28
shot | people shot | conflict | two against one
time | time he boarded | conflict | 2:50 against 3:20
hits | shots that hit the passenger | conflict | three against two
rounds | shots fired | conflict | eight against eleven
sentence | earlier prison term | conflict | nine years against seven and a half
rob | robberies two years | scope | other year
srv | term and time served | scope | part
eld | hostages and elderly among them | scope | part and whole
dur | dur
day | day
end | end
platform | platform
elderly | elderly
elder-age | elder age
child | child
bus-time | bus time
bruno | bruno
prison | prison
terminal | terminal
negot | negot
cash | cash
left | left
rob-now | rob now
rob-period | rob period
rob-prev | rob prev
rob-prev-y | rob prev y
bull | bull
surgery | surgery
blood | blood
stable | stable
second-age | second age
charged | charged
max | max
served | served
robbed | robbed
pens | pens
debt-share | debt share
hosp-days | hosp days
gates | gates
gates-cost | gates cost
gate-s | gate s
gate-n | gate n
rob-fall | rob fall
== internal
a3 | percent_change | against 1,390 in the same period of 2023, a drop of 35% | 1,390 to 1,044 is a drop of 25%
