title: Helicopter jail escape in Quebec and an earlier one
domain: crime
== a1-agency.txt | 2014-06-15
{{Three|escapers:A,escapers-two:quebec}} inmates flee Quebec jail by helicopter

SAINT-ALBAN, Que. - {{Three men|escapers:A,escapers-two:quebec}} awaiting trial on murder charges escaped from a Quebec provincial jail on {{Saturday|day:A}} evening aboard a helicopter, police said.

The green aircraft landed in the yard of the Orsan detention centre at about {{8:20 p.m.|time:A}} and left toward the west. It is the {{second|second:A}} such escape in the province in {{14 months|gap:A}}.

The fugitives are Yvon Pellan, {{38|pellan-age:A}}, Denis Courchaine, {{51|courchaine-age:A}}, and Serge Lavertu, {{46|lavertu-age:A}}. Provincial police issued an all-points bulletin within {{ten minutes|alert:A}}.

== a2-radio-web.txt | 2014-06-16
Helicopter escape: what we know

- Provincial police are still looking for {{a trio|escapers:A}} who were lifted out of Orsan jail {{on the weekend|day:A}}.
- Pellan, {{38|pellan-age:A}}, Courchaine, {{51|courchaine-age:A}}, and Lavertu, {{36|lavertu-age:B}}, were arrested in {{2011|arrest-year:A}} in the drug sweep known as Operation Crayfish, in which {{64|crayfish}} people were charged.
- A judge had eased their security rating in {{March|eased}}, so they could use the yard for {{one hour|yard}} a day.
- The jail holds {{640|jail-pop:A,jail:pop}} prisoners and was built for {{590|jail:cap}}.
- In the earlier case, {{two|escapers-two:sj}} inmates were hoisted out of the Saint-Janvier prison in {{April 2013|earlier-when:A}} and caught {{within hours|earlier-caught:A}}.

== a3-us-network.txt | 2014-06-17
Manhunt for chopper fugitives spreads to U.S.

Police forces in {{180|interpol}} countries have been alerted to {{three|escapers:A}} Canadian prisoners who got away by helicopter, but they may not have gone far.

Public security minister Lise Quenneville said the machine, a Robinson {{R22|model}}, took {{under a minute|chop-min}} to land and leave at {{about twenty past eight|time:A}} {{Saturday|day:A}} night. No shots were fired by the {{two|guards}} unarmed guards.

A {{$40,000|reward-one,reward:each}} reward was offered for each man, or {{$120,000|reward-all,reward:all}} in all.

Last year's Saint-Janvier breakout involved {{two inmates|escapers-two:sj}}; the pilot, {{36|earlier-pilot-age}}, was held at gunpoint, and both were rearrested {{the same day|earlier-caught:A}}, {{30 miles|earlier-dist:A}} away.

== a4-english-paper-montreal.txt | 2014-06-29
Fugitives nabbed in lakeside condo

The {{15-day|out-days}} hunt for {{three|escapers:A}} men who flew out of the Orsan jail ended {{before 4 a.m.|nab-time:A}} {{Sunday|nab-day:A}}, when {{about 45|nab-police:A}} officers burst into a {{fifth-floor|nab-floor}} condominium in Montreal, {{290 kilometres|nab-dist:A}} from where they had taken off on {{June 14|day:A}}.

Serge Lavertu, {{46|lavertu-age:A}}, was in his underwear. The rent, {{$3,100|rent}} a month, had been paid in advance in cash in {{May|rent-when}}.

They were arraigned by video {{Monday|arraigned}}. Escape carries up to {{10 years|max-term}}.

An inquiry heads for the jail's {{9-year-old|jail-age}} no-fly request, never acted on. It stands a {{mere 9 kilometres|airport}} from an airport, and has {{640|jail-pop:A,jail:pop}} inmates. In {{April 2013|earlier-when:A}}, after the Saint-Janvier flight, the union had asked for nets.

== a5-wire-captured.txt | 2014-06-29
Police recapture {{all three|escapers:A}} Quebec helicopter escapees

MONTREAL (Northern Wire) - {{Some 45 policemen|nab-police:A}} stormed an apartment overnight and captured without a shot {{the three men|escapers:A}} who fled prison by helicopter {{two weeks|out-days}} ago, police said {{Sunday|nab-day:A}}.

Yvon Pellan, {{38|pellan-age:A}}, Denis Courchaine, {{51|courchaine-age:A}}, and Lavertu were found around {{3:30 a.m.|nab-time:A}}, {{180 miles|nab-dist:A}} (about {{240 km|nab-dist:B}}) southwest of the prison.

They had been in custody since {{2010|arrest-year:B}}, when police broke up a cocaine ring. {{Four|others-held}} other people, including the suspected pilot, {{33|pilot-age}}, are held.

It was the {{second|second:A}} helicopter breakout in Quebec in {{little more than a year|gap:A}}. In the first, the pair were found some {{50 km|earlier-dist:A}} from Saint-Janvier.
== topics
lavertu-age | age of Lavertu | conflict | 46 against 36
arrest-year | year of the fugitives' arrest | conflict | 2011 against 2010
escapers-two | escapers by helicopter from Orsan and from Saint-Janvier | scope | two escapes
reward | reward for each and for all | scope | per unit and total
nab-dist | distance of the condo from the jail | conflict | 290 km, 180 miles against 240 km
earlier-dist | distance at which the earlier pair was caught | | 30 miles are 48 km
jail | prisoners and places | scope | actual and capacity
second | rank of the escape by helicopter in the province
gap | time since the earlier helicopter escape
escapers | escapers
day | day
time | time
pellan-age | pellan age
courchaine-age | courchaine age
alert | alert
crayfish | crayfish
eased | eased
yard | yard
jail-pop | jail pop
earlier-when | earlier when
earlier-caught | earlier caught
interpol | interpol
model | model
chop-min | chop min
guards | guards
reward-one | reward one
reward-all | reward all
earlier-pilot-age | earlier pilot age
out-days | days on the run
nab-time | nab time
nab-day | nab day
nab-police | nab police
nab-floor | nab floor
rent | rent
rent-when | rent when
arraigned | arraigned
max-term | max term
jail-age | jail age
airport | airport
out-days | days on the run
others-held | others held
pilot-age | pilot age
== internal
a5 | conversion | 180 miles (about 240 km) | 180 miles is 290 km
