title: Death of the singer Odile Brassard
domain: obituary
== a1-laurentianwire.txt | 2022-10-11
Odile Brassard, voice of Quebec's harbours, dies at {{84|age:A}}

MONTREAL, Oct 11, 2022 (Laurentian Wire) - Odile Brassard, the fisherman's daughter who sold {{18 million records|records:A}} and sang for {{two popes|popes:A}} and {{a Queen|queen}}, died at home in Rimouski on {{Monday|death-day:A}}, her family said. She was {{84|age:A}}.

She had been diagnosed with Parkinson's disease in {{2014|diagnosis:A}} and gave her last concert {{the following year|last-concert:A}}.

Born the {{sixth|siblings:A}} of {{11 children|children-family:A}} at Anse-au-Loup, Brassard moved to Montreal at {{17|moved:A}} and cleaned floors until a radio contest made her known in {{1957|contest:A}}. "Les Amarres" ({{1963|amarres:A}}) spent {{31 weeks|chart-weeks:A}} on the Quebec charts.

She recorded {{42 albums|albums:A}}. She is survived by {{two daughters|daughters:A}} and {{five|grandchildren:A}} grandchildren. Her husband, Lucien Pratte, died in {{2009|husband:A}}.

Of the {{18 million|records:A,records-part:A}} records, {{11 million|records-part:B}} were sold in France, where she lived from {{1968 to 1981|france-years:A}}.
== a2-rimouskicourier.txt | 2022-10-12
The harbour is silent
Rimouski Courier (English page), Wednesday

Odile is gone. She fell asleep {{on October 10th|death-day:A}}, at {{ten to six in the evening|death-time:A}}, with the window open on the river.

She was born on {{4 March 1938|birth:A,age:A}} in a house without electricity, {{sixth|siblings:A}} in a line of {{eleven|children-family:A}}, and left it on a schooner when she was {{seventeen|moved:A}}. In {{'58|contest:B}} she won {{twenty-five dollars|prize}} and a recording session in the song contest of station CKRM.

No one will count the evenings. The records have been counted: {{forty-two|albums:A}} long-players and, the label says, {{18 million|records:A}} copies.

Most of them, {{eleven million|records-part:B}}, crossed the sea to France, where she spent {{thirteen years|france-years:A}} and learned to dislike cheese.

At the funeral, on {{Saturday, October 15|funeral:A}} at {{11|funeral-time:A}}, the choir of the fishermen will sing. The cathedral has {{1,100|cathedral}} seats and the town {{48,000|town}} people. Flags are at half-mast {{until Sunday|flags}}.

Wind tomorrow: NW {{31 knots|wind}}.
== a3-thegramophonist.md | 2022-10-13
---
title: "Obituary: Odile Brassard, {{1938-2022|life:A}}"
date: 13 October 2022
---
At her height, in the early seventies, Odile Brassard filled the Paris Olympia for {{23 nights|olympia:A}} in a row. She earned less for all of them, she used to say, than her manager spent on lunch.

The girl from Anse-au-Loup, {{seventh|siblings:B}} in a crowd of brothers and sisters, had a contralto of {{two and a half octaves|octaves}} and no training. "Les Amarres," written in {{twenty minutes|written}} on a ferry, came out in {{1963|amarres:A}} and stayed in the lists for {{more than seven months|chart-weeks:A}}.

She made {{thirty-nine|albums:B}} albums, {{three|albums-english:A}} of them in English. Of the {{14 films|films}} she appeared in, one is worth seeing.

Her first contract paid {{$40|wage-first:A,wages:A}} a week; at the Olympia, a decade and a half later, it was {{$9,000|wages:B}} a night.

Illness was made public in {{2012|diagnosis:B}}. The farewell, at the Place des Arts, followed in {{November 2015|last-concert:A}}; she was {{77|age-farewell:A}} and sang for {{two hours|farewell-hours}}.

She married the sound engineer Lucien Pratte in {{1966|wedding:A}}; the marriage lasted until his death {{43 years|marriage-years:A}} later. She leaves {{two daughters|daughters:A}}, {{five grandchildren|grandchildren:A}} and {{a great-grandson|great}}.

Odile Marguerite Brassard, singer, born {{March 4, 1938|birth:A,age:A}}; died {{October 10, 2022|death-day:A}}, aged {{83|age:B}}.
== a4-chansonblog.txt | 2022-10-11
RIP OB

Just heard. Odile Brassard, {{yesterday evening|death-day:A}}, {{about six|death-time:A}}. Every ferry I ever took had "Les Amarres" on it.

Some numbers, because she hated them: {{more than 40|albums:A}} albums. {{Eighteen million|records:A}} sold. {{Twenty-one|olympia:B}} sold-out nights at the Olympia in {{1972|olympia-year}}. {{Three|popes:B}} popes. {{One|rimouski-square}} square in Rimouski, since {{2018|square-year}}, and {{84|candles}} candles on it tonight.

The boat from Matane now leaves at {{17:50|boat}}. I might be on it.
== a5-radiomaritime.html | 2022-10-12
<html><body><h2>Odile Brassard {{1938-2022|life:A}}: tributes pour in</h2>
<p>Wed. 12 October 2022, 07:30</p>
<p>Flags fly low in {{42|harbours:A}} harbours today after the death {{on Monday|death-day:A}} of Odile Brassard. She was {{eighty-four|age:A}} and had been ill for {{eight years|diagnosis:A}}.</p>
<p>The Premier recalled that in {{1972|olympia-year}} she had filled the Olympia {{23 times|olympia:A}}. Her label counts {{16 million|records:B}} albums and singles sold.</p>
<p>The funeral will be held {{on Saturday|funeral:A}} at {{2 pm|funeral-time:B}} and shown live on channel {{11|channel}}. The mayor expects {{15,000|mourners:A}} people in a town of {{48,000|town}}.</p>
<p>She leaves her {{two daughters|daughters:A}}, Lise and Jeanne, and {{five|grandchildren:A}} grandchildren.</p>
<p>Next: the tides. High water {{11:04|tide}}</p></body></html>
== a6-easterndaily.txt | 2022-10-11
Fisherman's daughter who sang for popes dies at {{84|age:A}}

MONTREAL, Tuesday, October 11, 2022 - Odile Brassard, the fisherman's daughter who sold {{18 million records|records:A}} and sang for {{two popes|popes:A}} and {{a Queen|queen}}, died at home in Rimouski on {{Monday|death-day:A}}, her family said. She was {{84|age:A}}.

She had been diagnosed with Parkinson's disease in {{2014|diagnosis:A}} and gave her last concert {{the following year|last-concert:A}}.

Born the {{seventh|siblings:B}} of {{11 children|children-family:A}} at Anse-au-Loup, Brassard moved to Montreal at {{17|moved:A}} and cleaned floors until a radio contest made her known in {{1957|contest:A}}. "Les Amarres" ({{1963|amarres:A}}) spent {{31 weeks|chart-weeks:A}} on the Quebec charts.

She recorded {{42 albums|albums:A}}. She is survived by {{two daughters|daughters:A}} and {{five|grandchildren:A}} grandchildren. Her husband, Lucien Pratte, died in {{2009|husband:A}}.

Of the {{18 million|records:A,records-part:A}} records, {{11 million|records-part:B}} were sold in France, where she lived from {{1968 to 1981|france-years:A}}.

With files from Laurentian Wire
== topics
records-part | records sold in all and in France | scope | part and whole
wages | first pay and later | scope | time
records | records sold | conflict | 18 against 16 million
funeral-time | time of the funeral | conflict | 11 against 2 pm
harbours | harbours, same number as the albums (trap)
channel | channel (trap)
age | age at death | conflict | 84 (born 4 March 1938, died 10 October 2022) against 83
siblings | place among the children | conflict | sixth against seventh
contest | year of the radio contest | conflict | 1957 against 1958
albums | albums recorded | conflict | 42 against 39
diagnosis | year of the diagnosis | conflict | 2014 against 2012
olympia | nights at the Olympia | conflict | 23 against 21
popes | popes sung for | conflict | two against three
candles | candles (trap)
death-day | day of death, Monday 10 October 2022
chart-weeks | 31 weeks, more than seven months
marriage-years | 1966 to 2009, 43 years (right)
albums-english | English albums (trap, part)
queen | queen
last-concert | last concert
children-family | children family
moved | moved
amarres | amarres
daughters | daughters
grandchildren | grandchildren
husband | husband
death-time | death time
birth | birth
prize | prize
funeral | funeral
cathedral | cathedral
town | town
flags | flags
wind | wind
life | life
octaves | octaves
written | written
films | films
age-farewell | age farewell
farewell-hours | farewell hours
wedding | wedding
great | great
olympia-year | olympia year
rimouski-square | rimouski square
square-year | square year
boat | boat
mourners | mourners
tide | tide
france-years | france years
wage-first | wage first
== copies
near a6 a1
== internal
a3 | span | aged 83 | 4 March 1938 to 10 October 2022 is 84 years
