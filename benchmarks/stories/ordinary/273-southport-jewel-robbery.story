title: Armed robbery at a jeweller's in Southport, Queensland
domain: crime
== a1-agency.txt | 2014-03-13
Gang flees with {{$1.4m|haul:A}} in Gold Coast jewellery heist

Police are hunting {{four men|men:A,mip:all}} who robbed a Gold Coast jewellery store of watches and rings worth {{$1.4 million|haul:A}} on {{Wednesday|day:A}}.

{{Three|inside:A}} of them entered Falconer's in Nerang Street, Southport, at {{9.40am|time:A}}, armed with {{two|guns:A}} sawn-off shotguns and a sledgehammer, Detective Inspector Paul Rigby said. The robbery took {{90 seconds|dur:A}}.

A security guard, {{58|guard-age:A}}, was struck on the head and needed {{14 stitches|stitch:A}}. {{Five|staff:A}} staff and {{two customers|cust}} were unharmed.

The silver Subaru they drove off in was found burnt out {{six kilometres|car-dist:A}} away. It had been stolen on {{Saturday|car-stolen:A}}.

== a2-local.txt | 2014-03-13
Brazen robbers hit Falconer's a {{second time|second:A}}

Owner Denise Falconer, {{63|owner}}, thought the {{$45,000|security}} she spent on security after the {{2009|rob09:A}} robbery would be enough. {{Yesterday|day:A}} it lasted {{a minute and a half|dur:A}}.

{{Three|inside:A,mip:in}} men in painters' overalls smashed {{eight|cases:A}} display cases shortly after opening, at {{9.40|time:A}}, and took {{112|watches:A}} watches. A {{fourth|fourth}} waited at the wheel of a {{2008|car-yr}} Subaru.

Guard Trevor Lang, {{58|guard-age:A}}, is in Gold Coast Hospital with {{14 stitches|stitch:A}}.

In the {{2009|rob09:A}} raid thieves got away with {{$310,000|haul09:A}} and were jailed for {{seven|j1}} and {{nine years|j2}}.

The car was alight in a lane in Ashmore by {{9.55|burn}}. Falconer's has traded for {{41 years|trade}}.

== a3-broadcaster.txt | 2014-03-17
{{Two|arr:A}} charged over Southport robbery

Police have charged {{two men|arr:A}} over last {{Wednesday's|day:A}} armed robbery at a Southport jeweller's.

The men, aged {{24|s1:A}} and {{31|s2:A}}, were arrested at {{5am|arr-time}} on {{Saturday|arr-day:A}} at a unit in Labrador. They have been refused bail and appear in Southport Magistrates Court {{today|court:A}}.

Detectives found {{37|found-w:A,wp:found}} of the {{112|watches:A,wp:all}} stolen watches in a roof cavity, with {{$22,600|cash:A}} in cash and {{one|found-gun}} of the {{two shotguns|guns:A}}. Inspector Rigby said that {{two|two-left}} more men were being sought.

The haul was {{$1.1 million|haul:B}} worth of goods, he said. A reward of {{$50,000|reward:A}} is on offer. It was the {{sixth|nth}} hold-up of a jeweller in Queensland this year.

== a4-online.txt | 2014-03-18
Alleged jewel robber was on parole

One of {{two men|arr:A}} accused of a {{$1.4 million|haul:A}} robbery on the Gold Coast had been out of prison for {{11 weeks|parole}}, a court heard {{on Monday|court:A}}.

Shane Kerr, {{31|s2:A}}, and Daniel Oates, {{24|s1:A}}, did not apply for bail. They face {{three|ch1}} and {{five|ch2}} charges, and will be back in court on {{April 28|next}}.

Prosecutors say they were in the gang of {{four|men:A}} that broke {{eight|cases:A}} cases at Falconer's, and that a Subaru stolen on {{March 8|car-stolen:A}} was torched {{6km|car-dist:A}} from the shop. Kerr's DNA was on a glove. He was seized {{on Saturday|arr-day:A}} with {{$22,600|cash:A}} and {{37|found-w:A}} watches, some with price tags of {{$38,000|tag}}.

The other {{75|rest}} have not turned up. The store, also robbed in {{2009|rob09:A}} of {{$310,000|haul09:A}} in goods, offers {{$50,000|reward:A}}. All {{five|staff:A}} employees are back at work.
== topics
men | men in the gang
inside | men who went in
mip | men in gang and men who went in | scope | part and whole
fourth | driver
haul | value of haul
haul09 | value of 2009 haul
rob09 | year of earlier robbery
day | day of robbery
time | time of robbery
guns | shotguns
dur | length of robbery
guard-age | age of guard
stitch | stitches
staff | staff
cust | customers
car-dist | distance of car
car-stolen | day car was stolen
car-yr | model year
second | second robbery
owner | age of owner
security | security cost
cases | cases smashed
watches | watches taken
found-w | watches found
wp | watches taken and found | scope | part and whole
j1 | jail term
j2 | jail term
burn | time of fire
trade | years trading
arr | men charged
arr-time | time of arrest
arr-day | day of arrest
s1 | age of first suspect
s2 | age of second suspect
court | day in court
cash | cash found
found-gun | gun found
two-left | men sought
reward | reward
nth | hold-ups
parole | weeks out
ch1 | charges
ch2 | charges
next | next court date
tag | price tag
rest | watches missing
