title: Pilot whales stranded at Kororo Bay
domain: animal
== a1-tasman-wire.txt | 2022-09-21
{{230 whales|whales:A}} stranded on Tasmania's west coast

HOBART, Sept. 21 (TW) - {{About 230 pilot whales|whales:A,species:pilot}} have run aground at Kororo Bay on the west coast, and {{roughly half|alive-wed:A}} of them appear to be alive, the environment department said on {{Wednesday|day:A}}.

It came {{two years to the day|prev-when}} after the state's largest stranding, when {{470|prev:A}} animals were trapped in the same area and {{111|prev-saved:A}} were saved.

== a2-strahan-bugle.txt | 2022-09-22
All hands to the beach

Salmon farmer Linton Kringle, {{64|kringle}}, saw black shapes on the sandbar from his dinghy at {{ten past six|seen:A}} on {{Wednesday|day:A}} morning. By {{8|called}} he had called everyone he knew. {{Sixty people|vols,vol:first}} turned up with buckets, wet sheets and {{two|loaders}} front-end loaders.

By dark {{yesterday|day:A}}, {{32|saved-thu:A,saved:thu}} had been refloated, wildlife officer Brendon Clarkson-Reid told us. {{Thirty-five|alive-thu}} were breathing at dawn. He put the pod at {{"two hundred, give or take a couple"|whales:B}}.

The biggest is {{6.2 metres|len:A}} and would weigh {{two and a half tonnes|weight:A}}. Rain, {{11 degrees|temp,temps:air}}, is a blessing.

== a3-ocean-science-news.md | 2022-09-26
---
title: "Kororo: {{44|saved-sun:A,saved:sun}} pilot whales back at sea"
date: 2022-09-26
---

The operation at Kororo Bay ended on {{Sunday|end}} with {{44|saved-sun:A,saved:sun}} animals released, {{just under a fifth|saved-share}} of the {{230|whales:A}} that stranded on {{21 September|day:A}}.

The largest male was measured at {{20 feet 4 inches|len:A}} and {{2,500 kg|weight:A}}.

In {{September 2020|prev-y}} about {{470|prev:A}} had come ashore; {{some 380|prev-dead:A}} died, and {{94|prev-saved:B}} were rescued. In {{1935|y1935}}, {{294|n1935}} beached at Stanley.

Carcasses, {{186|dead}} in number, are being towed to deep water, {{40 km|tow:A}} out.

== a4-antipodes-tv.txt | 2022-09-23
The first of the stranded whales was spotted at {{about half past seven|seen:B}}, rangers say. Crews worked through a {{second|second-day}} day, {{Thursday|thu}}, with water of {{12C|temp-w,temps:water}}. Another {{14|king,species:sperm}} whales, sperm whales, died earlier this week on King Island, {{270 kilometres|king-km}} north.

Towing bodies to sea, {{25 miles|tow:A}} from land, will cost {{A$180,000|cost:A}}.

== a5-council-minutes.txt | 2022-10-11
West Coast Council, meeting of {{11 October 2022|meeting}}, item {{7.3|item}}

Whale stranding: cost to Council {{$260,000|cost:B}}, against a budget of {{nil|nil}}; State to refund {{75%|refund}}, i.e. {{$185,000|refund-sum}}. Volunteers thanked: {{143|vols-all,vol:all}}. Animals returned to sea: {{38|saved-sun:B}}. Moved Cr Doherty, carried {{6|vote-for}}-{{2|vote-against}}.
== a6-the-tidewater-review.txt | 2022-10-30
What a whale weighs

The Tidewater Review, 30 October 2022
By Isolde Pennington-Fry

You do not lift a pilot whale. Linton Kringle, who has moved salmon and once a church organ, explains that you dig a trench on the lee side, roll the animal on to a sheet and wait for the tide. A big one, {{six metres|len-round}} and a bit, comes to {{two and a half tonnes|weight:A}}. He is {{64|kringle}}. On {{21 September|day:A}} he did it {{nineteen|kringle-n}} times.

He had seen them first, at {{6.10|seen:A}}, though the rangers prefer to date the thing from their own arrival. It took him until {{eight|called}} to believe it, and then he rang {{sixty|vols,vol:first}} people.

{{Two hundred and thirty|whales:A}} is the figure that has gone around the world. Wildlife officer Clarkson-Reid, who was up to his waist among them, made it {{about two hundred|whales:B}} and has not been asked again. {{Thirty-two|saved-thu:A,saved:thu}} were out past the bar by the first night. When they called it off, on the {{Sunday|end}}, it was {{forty-four|saved-sun:A,saved:sun}}, the department says; the shire's minute-taker has {{38|saved-sun:B}}, having left out {{six|again}} that came back.

It was the same beach, to the day, as {{two years|prev-when}} before. Then there had been {{470|prev:A}}, of which {{a hundred and eleven|prev-saved:A}} lived. Scientists, of whom {{four|sci}} have been staying at the pub, say it is the shape of the bay: {{three kilometres|bay}} of sand so flat that their sonar slides off it.

The dead ones, {{186|dead}}, were roped together and taken {{forty kilometres|tow:A}} out. {{Nine|back}} have drifted in again. The bill was going to be {{A$180,000|cost:A}}. It is {{A$260,000|cost:B}}, and the shire has written to the State, which has written to the Commonwealth, which has asked for a form.

== topics
whales | whales stranded | conflict | 230 against 200
saved | animals refloated by Thursday and at the end | scope | other time
saved-sun | animals saved in all | conflict | 44 against 38
prev-saved | animals saved in 2020 | conflict | 111 against 94
seen | time first seen | conflict | ten past six against half past seven
cost | cost of the disposal, expected and final | scope | estimate against actual
temps | air and water temperature | scope | other thing
species | pilot whales and sperm whales | scope | other place
vol | volunteers on the first day and in all | scope | other time
alive-wed | alive wed
day | day
prev-when | prev when
prev | prev
kringle | kringle
called | called
vols | vols
loaders | loaders
saved-thu | saved thu
alive-thu | alive thu
len | len
weight | weight
temp | temp
end | end
saved-share | saved share
prev-y | prev y
prev-dead | prev dead
y1935 | y1935
n1935 | n1935
dead | dead
tow | tow
second-day | second day
thu | thu
temp-w | temp w
king | king
king-km | king km
meeting | meeting
item | item
nil | nil
refund | refund
refund-sum | refund sum
vols-all | vols all
vote-for | vote for
vote-against | vote against
len-round | len round
kringle-n | kringle n
again | again
sci | sci
bay | bay
back | back
== internal
a5 | percent_change | $260,000, against a budget of nil; State to refund 75%, i.e. $185,000 | 75% of 260,000 is 195,000
