title: Murder trial in Redbud County
domain: trial
== a1-heartland-news-service.txt | 2024-09-26
Kansas rancher gets {{life|life}} for killing of {{two|victims:A}} land agents

ELMDALE, Kan., Sept. 26 (HNS) — A judge on {{Thursday|sent:A}} sentenced Wade Hollister, a {{61-year-old|age:A}} rancher, to life in prison without parole for {{40 years|parole:A}} for shooting {{two|victims:A}} land agents who came to his farm over a pipeline easement.

Jurors deliberated {{11 hours|delib:A}} over {{two days|delib-days}} in {{August|verdict:A}} before finding him guilty of {{two counts|counts:A}} of first-degree murder.

Marcus Dell, {{45|dell:A}}, and Tiffany Ruiz, {{29|ruiz:A}}, both of Wichita, were killed on {{March 3, 2023|crime:A}}. Prosecutors said Hollister fired {{nine shots|shots:A}} from a distance of {{60 feet|range:A}}.

The pipeline company had offered him {{$185,000|offer:A}} for a strip of {{14 acres|strip:A}}. His farm, in the family since {{1887|farm-since:A}}, has {{2,400 acres|farm:A}}.

District Judge Karen Obermeyer called the killings “an ambush.” Hollister, who did not testify, said {{four words|words}}: “I'd do it over.”

An appeal must be filed within {{14 days|appeal}}.

== a2-redbud-county-record.md | 2024-09-27
---
title: Courthouse packed as Hollister learns fate
date: Friday, September 27, 2024
byline: Jolene Stucky
outlet: Redbud County Record
---

ELMDALE — The county's {{first|rank:A}} double-murder trial since {{1961|rank-since:A}} ended on {{Thursday|sent:A}} in a courtroom built for {{80|room}} and holding {{twice|room-x}} that.

Hollister will be {{86 or older|free-age}}, if he lives, when he can first ask to be let out: Judge Obermeyer ordered him to serve {{25 years|parole:B}} before the parole board may hear him.

Tiffany Ruiz's father, Ray, {{57|ray:A}}, turned to face the rancher. “She was {{27|ruiz:B}} years old. She'd been on that job {{six weeks|job:A}}.” Marcus Dell left a wife and {{three|dell-kids:A}} boys, of whom the oldest is {{12|dell-oldest}}.

Trial testimony took {{eight days|trial-days:A}}. The state called {{31 witnesses|wit-state:A,wit:state}} and the defense {{four|wit-def:A,wit:def}}. Deputies had recovered {{nine|shots:A}} spent cartridges by the cattle guard, {{twenty yards|range:A}} from the pickup.

Consolidated Midland had raised its bid {{three|bids}} times, from {{$110,000|offer-first:A,offers:first}} to {{$185,000|offer:A,offers:last}}, {{up 68 percent|offer-up}}.

The Hollister place, {{2,400 acres|farm:A}} of bluestem ({{about 970 hectares|farm:A}}), is up for auction on {{November 12|auction}}.

Around town: Elmdale {{28|ad-score}}, Strong Valley 14. Corn {{$3.92|ad-corn}}.

== a3-the-plains-observer.txt | 2024-10-02
What the Hollister verdict means for eminent domain

On the {{26th of September|sent:A}} a Kansas court ended one story. Another goes on: {{137 landowners|landowners}} along the {{410-mile|pipe:A}} line have yet to sign.

The case took {{almost nineteen months|case-len}} from the shootings to the sentence. A panel of {{seven women and five men|jury}} needed {{less than five hours|delib:B}} to convict.

Hollister, {{64|age:B}}, whose great-grandfather homesteaded the land in {{1878|farm-since:B}}, had turned away surveyors on {{five|turned}} occasions. The strip that the company wanted was {{a little over 14 acres|strip:A}}, or {{0.6 percent|strip-share}} of what he owned.

Consolidated Midland, with {{$9.4 billion|rev}} in revenue, says the pipe will carry {{12 million tons|co2}} of carbon dioxide a year. It has agreements for {{83 percent|signed}} of the route.

In North Dakota {{one|nd}} agent was shot at in {{2022|nd-y}}.

== a4-kansas-ag-release.txt | 2024-09-26
OFFICE OF THE ATTORNEY GENERAL
FOR IMMEDIATE RELEASE 9.26.2024

A Redbud County judge {{today|sent:A}} imposed {{two|counts:A}} consecutive life terms on Wade Hollister, {{61|age:A}}, with no eligibility for parole for {{40 years|parole:A}}.

Hollister was found guilty on {{August 15|verdict:A}} in the deaths of Marcus Dell, {{45|dell:A}}, and Tiffany Ruiz, {{29|ruiz:A}}, on {{Friday, March 3, 2023|crime:A}}. The jury heard from {{35 witnesses|wit-all:A,wit-part:all}}, {{31|wit-state:A,wit-part:part}} of them for the State, over {{eight|trial-days:A}} days.

The evidence showed that he fired {{eight|shots:B}} rounds.
== a5-prairie-magazine.txt | 2024-11-24
The strip

By Carolyn Dietz-Nakamura
Prairie Magazine, November 24, 2024

At the auction on {{the 12th|auction}} it took {{nineteen minutes|auction-len}} to sell what the Hollisters had needed {{five|gens}} generations to put together. There were {{2,400 acres|farm:A}} in {{six|tracts}} tracts. The buyer of the last, the one with the cattle guard on it, was a bank.

I had come to see the strip. It runs slantwise across a pasture for {{two-thirds of a mile|strip-len}}, {{175 feet|strip-wide}} wide, {{14 acres|strip:A}} that you would not notice if nobody had died for them. Marcus Dell and Tiffany Ruiz parked by it at {{9:20|park}} on the morning of {{March 3|crime:A}} of last year. She was {{27|ruiz:B}}, her headstone in Wichita says. He had with him an envelope with the company's best offer, {{one hundred eighty-five thousand|offer:A,offers:last}} dollars.

Wade Hollister got up from behind the tank at a distance of {{sixty feet|range:A}}. He had a rifle that held {{ten|mag}}. He used {{nine|shots:A}}.

He has never said why, apart from that sentence at the end. His neighbors will talk about {{1887|farm-since:A}}, when the first Hollister came with {{two|mules}} mules, and about the interstate, which took {{31 acres|interstate}} in {{1969|interstate-y}} and for which his father was paid {{$4,650|interstate-pay}}, or {{$150|interstate-acre}} an acre. Hollister was {{six|wade-1969}} then. He is {{61|age:A}} now. He will be {{a hundred and one|free-age2}} before a board can look at him, the judge having fixed it at {{forty years|parole:A}}.

The jury, it is said, had made up its mind inside {{the first hour|delib1}}, and then stayed for another {{ten|delib-rest}} because of a woman from Strong Valley who wanted to hear the tapes again.

The pipeline will go around. It will be {{410|pipe:A}} miles long, plus {{1.3|detour}}. Everyone along the new route has signed. They were paid {{$13,200|acre-price}} an acre, which is what {{185,000|offer:A}} comes to when you divide it by {{fourteen|strip:A}}.

== topics
age | age of the rancher | conflict | 61 against 64
parole | years before parole | conflict | 40 against 25
ruiz | age of Tiffany Ruiz | conflict | 29 against 27
delib | hours of deliberation | conflict | 11 against less than five
farm-since | year the family took the farm | conflict | 1887 against 1878
shots | shots fired | conflict | nine against eight
wit | state's and defense witnesses | scope | other side
wit-part | all and state's witnesses | scope | part and whole
offers | first and last offer | scope | raised
life | life
victims | victims
sent | sent
delib-days | delib days
verdict | verdict
counts | counts
dell | dell
crime | crime
range | range
offer | offer
strip | strip
farm | farm
words | words
appeal | appeal
rank | rank
rank-since | rank since
room | room
room-x | room x
free-age | free age
ray | ray
job | job
dell-kids | dell kids
dell-oldest | dell oldest
trial-days | trial days
wit-state | wit state
wit-def | wit def
bids | bids
offer-first | offer first
offer-up | offer up
auction | auction
ad-score | ad score
ad-corn | ad corn
landowners | landowners
pipe | pipe
case-len | case len
jury | jury
turned | turned
strip-share | strip share
rev | rev
co2 | co2
signed | signed
nd | nd
nd-y | nd y
wit-all | wit all
auction-len | auction len
gens | gens
tracts | tracts
strip-len | strip len
strip-wide | strip wide
park | park
mag | mag
mules | mules
interstate | interstate
interstate-y | interstate y
interstate-pay | interstate pay
interstate-acre | interstate acre
wade-1969 | wade 1969
free-age2 | free age2
delib1 | delib1
delib-rest | delib rest
detour | detour
acre-price | acre price
== internal
