title: Sprinter banned for missed tests
domain: sport
== a1-integritywire.txt | 2024-06-21
Sprint champion Abara banned for {{two years|ban:A}} over missed tests

MONACO, June 21 (Integrity Wire) - Former continental {{200 metres|distance}} champion Chidera Abara has been suspended for {{two years|ban:A}} for missing {{three|missed:A}} doping tests within {{12 months|within:A}}, the athletics integrity panel announced on {{Friday|announce:A}}.

The {{26-year-old|age:A}} will sit out this summer's Games. Her results since {{March 9|results-from:A}} are struck out, among them the {{22.04 seconds|time-22:A}} she ran in Doha on {{May 10|doha:A}}.

Her ban, backdated to {{May 28|ban-start:A}}, ends on {{May 27, 2026|ban-end:A}}. Abara may appeal within {{30 days|appeal:A}}.
== a2-lagoscourier.txt | 2024-06-22
'I was at my mother's bedside': Abara speaks out

Chidera Abara wept yesterday in Enugu as she told of the {{third|missed:A}} knock she did not hear.

The {{27-year-old|age:B}} said she had been at the teaching hospital {{on 9 March|third-test:A,results-from:A}} and forgot to change her whereabouts form; testers waited {{an hour|waited:A}} at her flat, {{14 kilometres|flat}} away. The earlier misses were on {{2 June|first-test:A}} and {{19 October 2023|second-test:A}}.

{{Eighteen months|ban:B}} out of the sport, at her age, "is the end", said coach Fidelis Okon, {{61|okon-age}}.

She stands to lose {{$85,000|money:A,money-deal:A}} in prizes and a shoe deal worth {{$300,000|money-deal:B,deal-b:A}} a year. She has given {{47|tests-clean:A}} samples in her career, all negative.

Nigeria's relay team now looks to Blessing Udo, {{19|udo-age:A}}, who clocked {{11.09|udo-time:A}} {{on Thursday|udo-day:A}}.
== a3-trackgeek.md | 2024-06-23
---
title: The Abara decision, read so you needn't
date: 2024-06-23
---
- {{31 pages|pages:A}}, dated {{20 June|decision-date:A}}, published a day later
- Three failures in {{just over nine months|span:A}}, from {{2 June 2023|first-test:A}} to {{9 March 2024|third-test:A,results-from:A}}; the rule allows {{two|allowed:A}} in a year
- Standard penalty: {{two years|ban:A,ban-min:A}}; minimum: {{one|ban-min:B}}. The panel saw no reason to cut it
- Ban starts {{28 May|ban-start:A}}; she'll be {{28|age-end:A}} when it is over
- Struck out: {{seven|races:A}} races, including the {{22.40|time-22:B}} of Doha
- Prize money to be repaid: {{$58,000|money:B}}
- Tested since 2016: {{47 times|tests-clean:A}}
- Other cases this year: {{22|cases-where:A}}; for whereabouts, {{four|cases-where:B}}
== a4-athleticsboard.txt | 2024-06-21
INTEGRITY PANEL - DECISION NOTICE

Athlete: Ms C. Abara (NGR), born {{14 August 1997|born:A,age:A}}
Violation: {{three|missed:A}} whereabouts failures within a {{12-month|within:A}} period
Sanction: ineligibility of {{24 months|ban:A}} from {{28 May 2024|ban-start:A}}
Disqualified: results from {{9 March 2024|results-from:A}}
Published: {{Friday 21 June 2024|announce:A}}
Right of appeal: {{thirty days|appeal:A}}. Case no. {{2024/047|case}}
== a5-gamesdaily.md | 2024-06-24
---
title: "Who misses out: Games countdown, {{32 days|countdown}} to go"
date: 2024-06-24
---
**Chidera Abara** (Nigeria, sprint). Out until {{late May 2026|ban-end:A}} after a {{two-year|ban:A}} ban, made public {{last Friday|announce:A}}, for {{three|missed:A}} missed tests. She is {{26|age:A}}. She was {{fourth|rank-world:A}} on this year's world list with her {{22.04|time-22:A}} of {{May 10|doha:A}}. Her sponsors paid {{$250,000|deal-b:B}} a year.

**Jorn Aalto** (Finland, javelin). Elbow. Had thrown {{88.40 m|aalto:A}} in May.

**Lise Carrow** (Canada, hurdles). {{Fourth|carrow}} at the trials in {{12.71|carrow-time:A}}; only {{three|carrow-three}} go.

**Mixed relay.** {{16|relay:A}} teams, of which {{14|relay-q:A}} are known.
== topics
deal-b | sponsor deal a year | conflict | 300,000 against 250,000 dollars
carrow-time | another athlete (trap)
ban | length of the ban | conflict | two years against 18 months
age | age of Abara | conflict | 26 (born 14 August 1997) against 27
time-22 | her time in Doha | conflict | 22.04 against 22.40
money | prize money lost | conflict | 85,000 against 58,000
money-deal | prize money and shoe deal | scope | different things
ban-min | standard and minimum penalty | scope | different
results-from | results struck out from 9 March 2024
udo-time | another runner (trap)
cases-where | all cases and those for whereabouts | scope | whole and part
case | case number (trap)
span | 2 June 2023 to 9 March 2024 (right)
announce | publication, Friday 21 June 2024
third-test | third missed test, 9 March 2024
ban-end | end of the ban, 27 May 2026
distance | distance
missed | missed
within | within
doha | doha
ban-start | ban start
appeal | appeal
waited | waited
flat | flat
first-test | first test
second-test | second test
okon-age | okon age
tests-clean | tests clean
udo-age | udo age
udo-day | udo day
pages | pages
decision-date | decision date
allowed | allowed
age-end | age end
races | races
born | born
countdown | countdown
rank-world | rank world
aalto | aalto
carrow | carrow
carrow-three | carrow three
relay | relay
relay-q | relay q
