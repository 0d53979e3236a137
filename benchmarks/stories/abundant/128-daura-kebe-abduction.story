title: Abduction of schoolgirls at Daura-Kebe
domain: kidnapping
== a1-west-africa-wire.txt | 2022-03-07
Gunmen seize girls from boarding school in Nigeria's northwest

KEBE, Nigeria, March 7 (WAW) - Gunmen on motorcycles raided a boarding school in northwest Nigeria {{overnight|day:A}} and took away {{73 schoolgirls|taken:A}}, a state official said on {{Monday|state-day}}.

The attackers, {{about 100|attackers:A}} of them, arrived at the Government Girls' College in Daura-Kebe at {{11 p.m.|time:A}} on {{Sunday|day:A}} and stayed for {{more than two hours|stay:A}}, said the governor's spokesman, Lawal Tsafe-Gida. A policeman and {{a watchman|watchman}} were killed.

The school has {{411 pupils|pupils:A}}. All {{16|closed:A}} boarding schools in the zone have been shut.

It was the {{fourth|rank:A}} mass abduction from schools in the state in {{15 months|rank-months}}.

== a2-the-savannah-post.txt | 2022-03-08
The Savannah Post, Tuesday

By {{10 o'clock|rollcall}} {{yesterday|roll-day}} morning the principal, Hajiya Balaraba Jikan-Musa, had called the roll {{three|rolls}} times. {{Eighty-eight|taken:B}} names went unanswered, she told this newspaper. {{Nine|escaped:A}} girls who jumped from the lorry came back on foot with torn feet.

"They came a little {{before one|time:B}}," says Sa'adatu, {{15|saadatu:A}}, who hid in a water tank. "Some were younger than my brother." Her brother is {{17|brother}}.

Vigilantes put the strength of the gang at {{no less than 180|attackers:B}}. The nearest police post is {{23 kilometres|post-dist:A}} away and has {{four|post-men}} men.

Parents were asked for {{N50 million|ransom:A}} by telephone.

== a3-world-digest.md | 2022-03-24
---
title: Kidnapped Nigerian girls freed after {{17 days|captive:A}}
date: 2022-03-24
---

{{Sixty-four|freed:A,freed-taken:freed}} girls abducted from a school in Daura-Kebe on {{6 March|day:A}} walked free on {{Wednesday|freed-day:A}}, the state government said. It denied that any ransom was paid; a father said that {{30 million naira|ransom:B,ransom-ap:asked}} had been demanded and {{12 million|ransom-paid,ransom-ap:paid}} handed over.

Of {{73|taken:A,freed-taken:taken}} girls taken, {{nine|escaped:A}} had got away on the {{first night|first-night}}.

More than {{1,400|natl}} pupils have been kidnapped in the country since {{December 2020|natl-since}}. In Daura-Kebe, {{411|pupils:A}} were enrolled; {{260|back}} have not come back.

== a4-unicef-like-agency.txt | 2022-03-24
Children's Fund statement, {{24 March 2022|stmt}}

We welcome the release on {{23 March|freed-day:A}} of {{64|freed:A}} students. They spent {{16|captive:B}} days in captivity. Their ages range from {{11 to 18|ages}}.

This was the {{fifth|rank:B}} attack of its type in the state since {{December 2020|natl-since}}. {{Eleven|closed:B}} boarding schools remain closed, and {{9,300|affected}} children, {{60 per cent|affected-share}} of them girls, are out of class as a result.

The road to the police station, {{14 miles|post-dist:A}}, took the parents {{an hour|road-time}}.
== a5-the-sahel-letter.txt | 2022-05-15
The water tank

The Sahel Letter, 15 May 2022

Sa'adatu, who is {{15|saadatu:A}}, has been inside it {{twice|tank-n}}. It is black and made of plastic and holds {{3,000 litres|tank}}. On the night of {{Sunday, 6 March|day:A}}, it was less than half full, and she stood in it up to the ribs and listened to motorcycles.

There were, people say, {{a hundred|attackers:A}} men. She saw {{four|seen}}. One asked another, politely, for a torch. They had come, as the girls were at prayer before sleep, {{an hour before midnight|time:A}}; when they left X in {{ten|x}} of the beds in the senior dormitory empty.

{{Seventy-three|taken:A,freed-taken:taken}}, said the government. The principal, who had the register, said {{88|taken:B}} and was transferred. {{Nine|escaped:A}} jumped. {{Sixty-four|freed:A,freed-taken:freed}} came home, after {{seventeen|captive:A}} days, in hijabs that someone had bought for them new. If you add up, you see why officials like the first number.

What they cost is a matter of conversation. A man who sat in on the talks told me that the gang had opened with {{fifty million naira|ransom:A}} and that a father sold {{eleven|cows}} cows. {{Twelve million|ransom-paid,ransom-ap:paid}}, all in all, went into the bush. The governor says not one kobo.

It was attack number {{four|rank:A}} on a school in his state in {{fifteen|rank-months}} months. The Government Girls' College had {{411|pupils:A,enr:before}} students in the week before. When it reopened on {{Monday, 25 April|reopen}}, {{138|pupils-now,enr:after}} reported. There is a police post in the compound now, with {{nine|post-new,pm:new}} men, where the old one, {{23 kilometres|post-dist:A}} off, had {{four|post-men,pm:old}}.

Sa'adatu is not among them. She is being married, to a cousin, who is {{29|cousin}}.

== topics
taken | girls abducted | conflict | 73 against 88
attackers | gunmen | conflict | about 100 against no less than 180
time | time of the attack | conflict | 11 p.m. against before one
ransom | ransom asked | conflict | 50 against 30 million naira
ransom-ap | asked and paid | scope | asked against paid
freed-taken | freed and taken | scope | part and whole
rank | rank of the abduction in the state | conflict | fourth against fifth
closed | schools closed at first and later | scope | other time
state-day | state day
day | day
stay | stay
watchman | watchman
pupils | pupils
rank-months | rank months
rollcall | rollcall
roll-day | roll day
rolls | rolls
escaped | escaped
saadatu | saadatu
brother | brother
post-dist | post dist
post-men | post men
captive | days of captivity | conflict | 17 against 16
freed | freed
freed-day | freed day
ransom-paid | ransom paid
first-night | first night
natl | natl
natl-since | natl since
back | back
stmt | stmt
ages | ages
affected | affected
affected-share | affected share
road-time | road time
enr | pupils before and after | scope | other time
pm | policemen at the old and the new post | scope | other place
tank-n | tank n
tank | tank
seen | seen
x | x
cows | cows
reopen | reopen
pupils-now | pupils now
post-new | post new
cousin | cousin
== internal
