title: Death of the jazz pianist Lionel Pettibone
domain: obituary
== a1-agency.txt | 2010-02-11
Jazz pianist Lionel Pettibone dies at {{86|age:A}}

NEW ORLEANS - Lionel Pettibone, the pianist who wrote "Canal Street Rain" and played with {{three|generations}} generations of jazz greats, died {{Wednesday|day:A}} at a hospital here, his daughter said. He was {{86|age:A}}.

The cause was heart failure, Yvonne Pettibone-Cole said. He had been admitted on {{Feb. 4|admitted:A}}.

Pettibone made {{41|albums:A}} albums in a career of {{seven decades|career:A}}, and won {{four|grammys:A}} Golden Horn awards, the last in {{2003|last-award:A}}. "Canal Street Rain," written in {{1951|song-year:A}}, has been recorded {{more than 300|covers:A}} times.

A memorial is planned for {{Feb. 20|memorial:A}}.

== a2-british-paper.txt | 2010-02-12
Lionel Pettibone, master of the left hand

The pianist Lionel Pettibone, who has died aged {{86|age:A}}, could span {{an eleventh|span-l,span:left}} with his left hand and {{a tenth|span-r,span:right}} with his right, and wrote at {{27|age-song:A}} a song that everyone can hum.

He was born on {{9 August 1923|born:A}} in Donaldsonville, Louisiana, {{the seventh|child-rank:A}} of {{nine|siblings:A}} children. At {{14|age-start}} he was on a riverboat for {{$2|wage}} a night. From {{1946|ellis-from}} he spent {{six years|ellis-years:A}} with the Marcus Delaney Orchestra, and formed his trio in {{1952|trio:A}}.

"Canal Street Rain" came in {{1950|song-year:B}}, on the back of a laundry bill. Married {{three times|marriages:A}}, he is survived by a daughter and {{two|grandsons}} grandsons. His elder brother Otis, a bassist, died in {{1998|otis-death}} at {{86|otis-age}}.

== a3-local-tv.txt | 2010-02-11
New Orleans mourns Pettibone

Fans left flowers {{Thursday|flowers}} at the Treme home of Lionel Pettibone, {{a day after|day:A}} the piano legend passed away at Baptist Memorial. He had been there {{nearly a week|stay:A}}.

The mayor has ordered flags to half-staff until the {{20th|memorial:A}}, when a second-line parade leaves Congo Hall at {{10 a.m.|parade}} "He played here every {{Tuesday|gig-day:A}} until he was {{85|last-gig-age}}," said club owner Bo Hingle, who charged {{$12|cover-charge}} at the door.

Pettibone, {{86|age:A}}, took home {{four|grammys:A}} Golden Horns and cut {{over 40|albums:A}} records. The storm of {{2005|katrina}} wrecked his house and {{two|pianos}} pianos.

== a4-music-site.txt | 2010-02-12
RIP Lionel Pettibone ({{1923|born:A}}-{{2010|death-year}})

Sad news from Louisiana: the man behind "Canal Street Rain" left us on {{February 10|day:A}}. He was {{87|age:B}}.

{{Forty-one|albums:A}} LPs, {{one|hit}} hit. The tune got to No. {{3|chart-own,chart:own}} for Pettibone's own trio in {{'53|chart-own-year}}, and to No. {{1|chart-cover,chart:cover}} for Dolly Farrow in {{'61|chart-cover-year}}. It has since been covered by {{upward of 300|covers:A}} acts.

Horns: {{four|grammys:A}}, from {{nine|noms}} nominations. Wives: {{three|marriages:A}}. Weekly gig: {{Tuesdays|gig-day:A}}, {{eleven years|gig-years}} running.

== a5-canadian-wire.txt | 2010-02-12
Pianist led trio for {{58 years|trio-years}}

Lionel Pettibone, whose trio, begun in {{1952|trio:A}}, outlasted {{eleven|drummers}} drummers, died {{Wednesday|day:A}} in New Orleans, {{six days|stay:A}} after he went into hospital with a failing heart.

He had come up from the bayou as one of {{nine|siblings:A}} children and joined Marcus Delaney's big band after the war, leaving it {{half a dozen years|ellis-years:A}} later. His last visit to Canada was in {{2007|canada}}, when he was {{83|canada-age}}. The Montreal festival had given him a lifetime prize in {{1999|montreal}}; the last of his {{five|grammys:B}} Golden Horns came in {{2003|last-award:A}}.
== topics
age | age of Pettibone at death | conflict | 86 against 87
song-year | year the song was written | conflict | 1951 against 1950
grammys | Golden Horn awards won | conflict | four against five
span | reach of left and right hand | scope | other hand
chart | chart rank of his own and the cover version | scope | other recording
generations | generations
day | day
admitted | admitted
albums | albums
career | career
last-award | last award
covers | covers
memorial | memorial
span-l | span l
span-r | span r
age-song | age song
born | born
child-rank | child rank
siblings | siblings
age-start | age start
wage | wage
ellis-from | ellis from
ellis-years | ellis years
trio | trio
marriages | marriages
grandsons | grandsons
otis-death | otis death
otis-age | otis age
flowers | flowers
stay | stay
parade | parade
gig-day | gig day
last-gig-age | last gig age
cover-charge | cover charge
katrina | katrina
pianos | pianos
death-year | death year
hit | hit
chart-own | chart own
chart-own-year | chart own year
chart-cover | chart cover
chart-cover-year | chart cover year
noms | noms
gig-years | gig years
trio-years | trio years
drummers | drummers
canada | canada
canada-age | canada age
montreal | montreal
