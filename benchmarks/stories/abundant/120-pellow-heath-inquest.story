title: Inquest into deaths at Pellow Heath level crossing
domain: inquest
== a1-county-times.txt | 2024-10-15
Crossing gates 'rose for {{eleven seconds|gates:A}}' before train hit school minibus, inquest hears

By Damian Oakshott
15 October 2024

A level crossing at which {{five people|dead:A}} were killed {{two years ago|acc-when:A}} opened by itself for {{eleven seconds|gates:A}} as an express was coming, a coroner heard {{yesterday|open-day:A}}.

{{Four|pupils-dead:A}} pupils of Pellow Heath Academy and their driver, Alan Treadgold, {{62|driver-age:A}}, died when the {{16.04|train-no:A}} from Hexworth struck their minibus on {{22 November 2022|acc-when:A}}. {{Seven|hurt:A}} other children were injured.

The train, with {{214 passengers|pax:A}}, was travelling at {{76mph|speed:A}}. It took {{880 metres|stop:A}} to stop.

Signalling engineer Dr Priti Ravenscroft told the jury of {{six women and five men|jury:A}} that a relay fitted in {{1987|relay:A}} had stuck. Identical faults had been recorded at the site on {{three|faults:A}} occasions in the preceding {{18 months|faults-months:A}}, she said.

“It was a part costing {{£38|part-cost:A}},” said Helen Fairweather KC, for the families.

The rail operator has since replaced such relays at {{140|replaced:A,repl:done}} of {{220|relays-all:A,repl:all}} crossings, at a cost of {{£9m|prog-cost:A}}.

The inquest, before senior coroner Sir Godfrey Lisle, is expected to last {{five weeks|inq-len:A,inq:plan}}. It continues.

Deaths at level crossings in Britain numbered {{six|uk-now,uk:now}} last year, down from {{eight|uk-prev,uk:prev}}.

== a2-the-northern-star.txt | 2024-10-15
Families weep as CCTV of crossing tragedy is shown

{{Nineteen|relatives}} relatives in purple ribbons sat in the front {{two|rows}} rows as the last {{40 seconds|cctv:A}} of the journey were played on {{Monday|open-day:A}} at Hexworth Town Hall.

They show barriers lifting and, {{nine seconds|gates:B}} later, dropping again with the minibus between them. The {{16.04|train-no:A}} appears from the left. Mr Treadgold, a {{65-year-old|driver-age:B}} retired policeman, tried to reverse.

The youngest of those who perished, Poppy Ashdown, was {{12|poppy}}; the oldest pupil, Kieran Voss, {{15|kieran:A}}.

The driver of the train, which was doing {{122 km/h|speed:A}} when he braked, is still off work. There were {{more than 200|pax:A}} people aboard.

The families' barrister said that faults had been logged there {{five times|faults:B}} in the {{year and a half|faults-months:A}} before. The part at the heart of it is {{37 years|relay-age}} old and sells for {{less than £40|part-cost:A}}.

The proceedings are scheduled to end on {{Friday, 15 November|inq-end}}.

Treadgold had {{31 years|service}} in the force; the school is {{1.2 miles|school-dist}} from the line.

== a3-rail-safety-review.md | 2024-10-21
---
title: 'Pellow Heath: the relay question'
date: 21 October 2024
---

Evidence in the {{first|week1}} week of the inquest centred on relay {{4B|relay-name}}, installed in {{1978|relay:B}}.

The Rail Inspectorate's report of {{June 2023|report-date}}, {{seven months|report-gap}} after the accident, made {{nine recommendations|recs:A}}. {{Six|recs-done}} have been carried out and {{two|recs-open}} are outstanding.

The operator's engineering director Lorna McSwain testified on {{Thursday|mcswain}} that {{154|replaced:B}} out of the {{220|relays-all:A,repl:all}} installations had been dealt with, {{70 per cent|repl-share}} of the total, and that the whole programme would cost {{£14m|prog-full:A,prog:full}}, of which {{£9m|prog-cost:A,prog:sofar}} had been spent.

The train needed {{0.55 miles|stop:A,ss:stop}} to come to a stand; the sight line at Pellow Heath is {{410 metres|sight,ss:sight}}.

The timetable allows {{27 seconds|warn-min}} between warning and arrival. On the day there were {{24|warn-act}}.

== a4-radio-hexworth.txt | 2024-11-14
Jury blames 'missed chances' for crossing deaths

{{14/11/24|verdict-day}}. The deaths of {{four|pupils-dead:A}} children and a driver at Pellow Heath were contributed to by neglect, an inquest jury concluded {{today|verdict-day}} after {{nine hours|delib}} of deliberation.

They found that the barriers should have been repaired after the {{third|faults-third}} failure. Coroner Sir Godfrey Lisle praised the courage of {{eight|hurt:B}} surviving pupils.

"We've waited {{almost two years|wait:A}} to hear that," said Kieran's mother, Dawn Voss. Her son would have been {{17|kieran-now}} now.

The inquest heard {{44 witnesses|witnesses}} in {{four and a half weeks|inq-act,inq:act}}, {{half a week|inq-less}} less than planned.
== a5-the-long-view.txt | 2024-12-01
{{£38|part-cost:A}}

By Marcus Aldridge-Bell
The Long View, Sunday 1 December 2024

Relay {{4B|relay-name}} sits in a plastic bag in a cupboard in Hexworth Town Hall. It is the size of a packet of tea. New, it would have cost the railway {{thirty-eight pounds|part-cost:A}}.

For {{four and a half weeks|inq-act,inq:act}} this autumn a jury of {{six women and five men|jury:A}} looked at it, and at {{forty seconds|cctv:A}} of film, and tried to find a join between the two. On {{14 November|verdict-day}} they decided that {{five|dead:A}} people had died at Pellow Heath because a thing known to be faulty had not been mended. “Neglect” was the word they chose. They were out for {{nine hours|delib}}.

The film shows a lane, a hedge, a school minibus in the half-light of {{22 November 2022|acc-when:A}}. The barriers go up. For {{eleven seconds|gates:A}}, as Dr Ravenscroft timed it, or {{nine|gates:B}}, if you start from the moment that the lamps go out, the way is clear. Alan Treadgold, {{62|driver-age:A}}, had waited at that crossing, his widow reckons, {{four thousand|crossings}} times.

The {{four minutes past four|train-no:A}} from Hexworth had {{214|pax:A}} passengers. It was doing {{seventy-six|speed:A}}, which is the limit for the curve. It needed {{880 metres|stop:A,ss:stop}}. The driver had {{410|sight,ss:sight}}.

How often had it happened before? The signalling log has {{three|faults:A}} entries in {{18 months|faults-months:A}}. The log of the woman in the crossing cottage, who is {{81|cottage}} and keeps one for the birds, has {{five|faults:B}}. She had telephoned {{twice|phoned}}.

Relays of the type went into {{220|relays-all:A,repl:all}} crossings in the late {{eighties|eighties}}. There are new ones now in {{140|replaced:A,repl:done}} of them, the operator says; the rest will follow by {{March 2026|rest-by}}. The bill, {{fourteen million pounds|prog-full:A,prog:full}}, is what the company earns in fares in {{two and a half days|fare-days}}.

{{Seven|hurt:A}} children came out of the minibus alive. One, a girl of {{16|girl}} now, was at the hearing every day. She wants to be an engineer.

== topics
gates | seconds the gates were open | conflict | eleven against nine
driver-age | age of the minibus driver | conflict | 62 against 65
faults | earlier faults | conflict | three against five
relay | year the relay was fitted | conflict | 1987 against 1978
replaced | crossings done | conflict | 140 against 154
repl | crossings done and all | scope | part and whole
prog | spent and full cost | scope | part and whole
hurt | children who survived injured | conflict | seven against eight
uk | crossing deaths two years | scope | another year
inq | planned and real length of the inquest | scope | plan against actual
dead | dead
acc-when | acc when
open-day | open day
pupils-dead | pupils dead
train-no | train no
pax | pax
speed | speed
stop | stop
jury | jury
faults-months | faults months
part-cost | part cost
relays-all | relays all
prog-cost | prog cost
inq-len | inq len
uk-now | uk now
uk-prev | uk prev
relatives | relatives
rows | rows
cctv | cctv
poppy | poppy
kieran | kieran
relay-age | relay age
inq-end | inq end
service | service
school-dist | school dist
week1 | week1
report-date | report date
report-gap | report gap
recs | recs
recs-done | recs done
recs-open | recs open
mcswain | mcswain
repl-share | repl share
prog-full | prog full
sight | sight
warn-min | warn min
warn-act | warn act
verdict-day | verdict day
delib | delib
faults-third | faults third
wait | wait
kieran-now | kieran now
witnesses | witnesses
inq-act | inq act
inq-less | inq less
ss | stopping distance and sight line | scope | different lengths
crossings | crossings
cottage | cottage
phoned | phoned
eighties | eighties
rest-by | rest by
fare-days | fare days
girl | girl
relay-name | relay name
== internal
a3 | sum | made nine recommendations. Six have been carried out and two are outstanding. | 6 + 2 is 8
