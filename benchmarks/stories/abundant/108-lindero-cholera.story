title: Cholera outbreak in Lindero province
domain: disease outbreak
== a1-health-wire.txt | 2023-02-20
Cholera kills {{31|deaths-feb20:A,deaths-rise:feb20}} in Lindero, WHO sends vaccines

PORT LINDERO, Feb. 20 (Health Wire) - A cholera outbreak in the coastal province of Lindero has killed {{31 people|deaths-feb20:A,deaths-rise:feb20}} out of {{1,240 cases|cases-feb20:A,cases-rise:feb20}} since {{January 9|start:A}}, the health ministry said on {{Monday|stat-day}}.

{{Nearly half|kids:A}} of the sick are children under {{five|kids-age:A}}. The case fatality rate of {{2.5 percent|cfr:A,cfrt:feb20}} is well above the {{one percent|cfr-target}} that health agencies regard as a sign of proper treatment.

{{Half a million doses|doses:A}} of oral vaccine are to arrive on {{Thursday|doses-plan:A,doses-date:plan}}, Health Minister Dr Oumarou Benghazi-Tall said. {{Eighty-four|centres:A}} treatment beds have been set up in the provincial capital.

The province has {{620,000 inhabitants|pop:A}}. Fewer than {{one in five|latrines:A}} have a latrine.

== a2-doctors-abroad-release.txt | 2023-02-27
PRESS RELEASE | Doctors Abroad | {{27 February 2023|release-day}}

Teams of Doctors Abroad in Lindero have treated {{1,710 patients|treated}} in {{three|our-centres}} centres since {{16 January|our-start}}. The province as a whole has now reported {{2,385|cases-feb27:A,cases-rise:feb27,cf:feb}} suspected cases and {{47 deaths|deaths-feb27:A,deaths-rise:feb27,df:feb}}, or {{2%|cfr27,cfrt:feb27}}.

"{{Forty-five per cent|kids:A}} of those in our beds have not reached their {{fifth|kids-age:A}} birthday," said emergency coordinator Birgitte Holm-Vester.

The first vaccines, {{300,000 doses|doses:B}} instead of what was promised, landed on {{Saturday, 25 February|doses-act,doses-date:act}}. The campaign is due to begin on {{Wednesday, 2 March|campaign}}.

There are {{120|centres:B}} cholera beds in Port Lindero for a need of {{400|beds-need}}.

Contact: +41 22 555 0147

== a3-the-lagoon.txt | 2023-02-28
THE LAGOON, Tuesday

The ministry's weekly bulletin, out {{last night|bulletin-day}}, lists {{52|deaths-feb27:B}} deaths to {{27 February|asof27}}. {{Nineteen|deaths-lagoon}} occurred in the lagoon communes.

The first patient, a fisherman of {{33|first-age:A}}, fell ill on {{2 January|start:B}}, a week earlier than the official account has it, the head nurse of Saint-Elme told us. "By the {{ninth|ninth}} I had {{fourteen|fourteen}}."

A jerrycan of treated water costs {{150 francs|water-price,wp:feb}}, up from {{100|water-old}} before Christmas, {{a rise of a third|water-rise}}.

In the province of {{a little over 600,000|pop:A}}, {{18 percent|latrines:A}} of households have a toilet of any kind.

The outbreak is the worst since {{2011|since:A}}, when {{212|deaths-2011:A}} people died.

== a4-tropical-medicine-blog.md | 2023-03-05
---
title: Lindero, week 8
date: 5 Mar 2023
---

Numbers to keep apart: suspected cases, {{2,385|cases-feb27:A,cases-rise:feb27,cf:feb}} as of {{27 Feb|asof27}}; confirmed by culture, only {{164|confirmed}}. Deaths: {{47|deaths-feb27:A}} in the ministry's own line list.

{{1,240|cases-feb20:A,cases-rise:feb20}} a week before. So cases went up by {{92%|case-growth}} in {{seven days|case-days}}.

The last epidemic, of {{2009|since:B}}, ran for {{eight months|dur-old}} and took {{more than 200 lives|deaths-2011:A}}.

The index case was a {{38-year-old man|first-age:B}} who had been at sea.
== a5-continent-online.txt | 2023-02-21
Continent Online
21 February 2023
WHO sends vaccines as cholera spreads in Lindero

A cholera outbreak in the coastal province of Lindero has killed {{31 people|deaths-feb20:A,deaths-rise:feb20}} out of {{1,240 cases|cases-feb20:A,cases-rise:feb20}} since {{January 9|start:A}}, the health ministry said on {{Monday|stat-day}}.

{{Nearly half|kids:A}} of the sick are children under {{five|kids-age:A}}. The case fatality rate of {{2.5 percent|cfr:A,cfrt:feb20}} is well above the {{one percent|cfr-target}} that health agencies regard as a sign of proper treatment.

{{Half a million doses|doses:A}} of oral vaccine are to arrive on {{Thursday|doses-plan:A,doses-date:plan}}, Health Minister Dr Oumarou Benghazi-Tall said. {{Eighty-four|centres:A}} beds have been set up in the provincial capital.

The province has {{620,000 inhabitants|pop:A}}. Fewer than {{one in five|latrines:A}} have a latrine.

== a6-port-lindero-diary.txt | 2023-04-16
The nurse who counted

Sunday essay. Port Lindero, April 16, 2023
By Mireille Adjovi-Stern

In the exercise book of Sister Blandine the epidemic begins on {{2 January|start:B}}. There is a name, an age, {{33|first-age:A}}, and a village that you reach by canoe. Under it, in the same hand, are {{thirteen|after-first}} more names by {{the ninth|ninth}}, the day on which, according to the ministry, it all began.

She is the head nurse of Saint-Elme, a health post with {{four|post-beds}} beds and no fridge. “They told me it was diarrhoea,” she says. “I said: yes, but it does not stop.” The telegram she sent took {{six days|telegram}}.

Cholera is the cheapest of diseases. It needs a latrine that is missing, and in a province of {{620,000|pop:A}} souls in which not even {{a fifth|latrines:A}} of households possess one, it is never short. By {{20 February|asof20}} there were {{1,240|cases-feb20:A,cases-rise:feb20}} sick. A week later they were {{almost twice|case-x}} that. {{Forty-five in a hundred|kids:A}} were younger than {{five|kids-age:A}}.

Dr Oumarou Benghazi-Tall, the minister, had announced {{500,000|doses:A}} doses of vaccine. A plane brought {{300,000|doses:B}}, on a {{Saturday|doses-act,doses-date:act}} when the customs were shut. I have seen the papers; another {{200,000|doses-second}} came in {{March|doses-second-m}}, so that he was right in the end.

It is over now, or nearly. The last bulletin has {{3,912|cases-fin,cf:fin}} cases and {{71|deaths-fin,df:fin}} deaths. Doctors Abroad have closed {{two|our-closed}} of their {{three|our-centres}} centres. A jerrycan of clean water has come down to {{a hundred and ten|water-now,wp:now}} francs, from {{150|water-price,wp:feb}}.

Sister Blandine has turned the page. On the new one she has ruled columns for malaria. She would like a fridge. She would also like a reply to the telegram.

== topics
cfrt | case fatality on 20 and 27 February | scope | other time
deaths-feb20 | deaths by 20 February
deaths-feb27 | deaths by 27 February | conflict | 47 against 52
deaths-rise | toll on 20 and 27 February | scope | rising
cases-feb20 | cases by 20 February
cases-feb27 | cases by 27 February
cases-rise | cases on 20 and 27 February | scope | rising
start | start of the outbreak | conflict | January 9 against 2 January
doses | doses promised and landed | scope | plan against actual
doses-plan | planned arrival of vaccines
doses-act | arrival of vaccines
doses-date | planned and real arrival | scope | plan against actual
centres | cholera beds in the capital, a week apart | scope | other time
since | year of the last epidemic | conflict | 2011 against 2009
stat-day | stat day
kids | kids
kids-age | kids age
cfr | cfr
cfr-target | cfr target
pop | pop
latrines | latrines
release-day | release day
treated | treated
our-centres | our centres
our-start | our start
cfr27 | cfr27
campaign | campaign
beds-need | beds need
asof27 | asof27
deaths-lagoon | deaths lagoon
first-age | age of the first patient | conflict | 33 against 38
ninth | ninth
fourteen | fourteen
water-price | water price
water-old | water old
water-rise | water rise
deaths-2011 | deaths 2011
confirmed | confirmed
case-growth | case growth
case-days | case days
dur-old | dur old
bulletin-day | bulletin day
cf | cases at the end of February and in April | scope | rising
df | deaths by 27 February and in April | scope | rising
wp | price of water in February and in April | scope | fell
after-first | after first
post-beds | post beds
telegram | telegram
asof20 | asof20
case-x | case x
doses-second | doses second
doses-second-m | doses second m
cases-fin | cases fin
deaths-fin | deaths fin
our-closed | our closed
water-now | water now
== copies
near a5-continent-online.txt a1-health-wire.txt
== internal
a2 | weekday | Wednesday, 2 March | 2 March 2023 is a Thursday
a3 | percent_change | costs 150 francs, up from 100 before Christmas, a rise of a third | 100 to 150 is a rise of a half
