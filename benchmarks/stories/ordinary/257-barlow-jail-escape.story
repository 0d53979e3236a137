title: Two inmates escape from Barlow County jail
domain: crime
== a1-agency.txt | 2013-10-07
{{Two|n-esc:A}} inmates escape Tennessee jail

HALSTON, Tenn. - {{Two men|n-esc:A}} awaiting trial, {{one|murder-n}} of them for murder, escaped from the Barlow County jail early {{Sunday|day:A}} by cutting through a ceiling, the sheriff's office said.

Cody Lee Varner, {{29|varner-age:A}}, and Luis Alberto Pena, {{41|pena-age:A}}, were last seen at {{1:15 a.m.|seen:A}} and found missing during a head count at {{5 a.m.|count:A}}, Sheriff Ray Gentry said.

Varner is charged with killing a store clerk in {{May 2012|murder-when:A}}. Pena was held on drug charges and {{two counts|pena-counts}} of assault. A reward of {{$5,000|reward-mon:A,rew:mon}} is offered.

It is the {{second escape|esc-n:A}} from the {{140-bed|beds:A}} jail this year.

== a2-localpaper.txt | 2013-10-07
Manhunt under way after jailbreak

The {{two men|n-esc:A}} who broke out of the county jail on {{Sunday morning|day:A}} used a {{six-inch|blade}} piece of a mop wringer to make an {{18-inch|hole:A}} hole, then climbed down {{30 feet|sheets:A}} of knotted sheets, Sheriff Ray Gentry said.

Varner, {{29|varner-age:A}}, is {{6 feet|varner-ht}} tall and weighs {{190 pounds|varner-wt:A}}, with a scorpion on his neck. Pena, {{41|pena-age:A}}, is {{5-foot-6|pena-ht:A}} and {{160|pena-wt}}.

The jail, built in {{1978|built:A}} for {{140|beds:A}} prisoners, held {{187|inmates:A,jail:now}} on {{Sunday|day:A}}. {{Three|guards:A}} officers were on duty. In {{March|march-esc:A}} an inmate walked off a work crew and was caught {{two days|march-caught}} later.

A blue {{1999|truck-yr:A}} Ford pickup was stolen {{half a mile|truck-dist:A}} away at {{about 3 a.m.|truck-time}}.


== a3-tvstation.txt | 2013-10-09
Escaped inmate caught in Kentucky; murder suspect still at large

One of {{two inmates|n-esc:A}} who fled the Barlow County jail {{over the weekend|day:A}} is back in custody. {{41-year-old|pena-age:A}} Luis Pena was arrested {{Tuesday|pena-arrest:A}} at a motel near Bowling Green, Ky., {{about 95 miles|bg-dist:A}} away. He gave up without a fight at {{6:40 p.m.|pena-time}}

Cody Varner, {{27|varner-age:B}}, who is accused of shooting a clerk in {{May of last year|murder-when:A}}, is still on the run. The reward has been raised to {{$15,000|reward-wed:A,rew:wed}}.

The stolen {{'99|truck-yr:A}} Ford was found in the motel's lot with {{$340|cash}} inside.

Deputies say {{the two|n-esc:A}} crawled through an {{18-inch|hole:A}} opening. {{One|fired}} jailer has been suspended.

== a4-agency2.txt | 2013-10-12
Murder suspect recaptured after {{five days|free-days}}

HALSTON, Tenn. - A murder suspect who escaped from a Tennessee jail on {{Sunday|day:A}} was captured {{Friday|varner-arrest}} in a barn in Warren County, Ky., the U.S. Marshals Service said.

Cody Lee Varner, {{29|varner-age:A}}, had lost {{15 pounds|lost}} and was hungry, marshal Joan Tully said. He will be in court {{Monday|court}}. His trial was to have begun {{Nov. 4|trial}}.

Pena was picked up {{Tuesday|pena-arrest:A}} near Bowling Green, {{95 miles|bg-dist:A}} north of Halston. No one will get the {{$15,000|reward-wed:A}} reward.

The two got out between {{1:15|seen:A}} and {{5 a.m.|count:A}} through a hole in the ceiling, and went down {{30 feet|sheets:A}} on bedsheets. Only {{three guards|guards:A}} were watching {{187 prisoners|inmates:A}} in a building of {{1978|built:A}} meant for {{140|beds:A,jail:cap}}. It was the {{second|esc-n:A}} escape there since {{March|march-esc:A}}.
== topics
n-esc | number who escaped
murder-n | one charged with murder
day | day of escape
varner-age | age of Varner | conflict | 29 against 27
pena-age | age of Pena
seen | time last seen
count | time found missing
murder-when | date of murder
pena-counts | counts against Pena
reward-mon | reward at first
reward-wed | reward later
rew | reward at first and later | scope | raised
esc-n | number of escapes this year
beds | capacity of jail
jail | inmates against capacity | scope | actual against capacity
inmates | inmates on Sunday
blade | blade
hole | size of hole
sheets | length of sheets
varner-ht | Varner's height
varner-wt | Varner's weight
pena-ht | Pena's height
pena-wt | Pena's weight
built | year jail built
guards | guards on duty
march-esc | month of earlier escape
march-caught | days until caught
truck-yr | model year
truck-dist | distance of theft
truck-time | time of theft
pena-arrest | day of Pena's arrest
bg-dist | distance of Bowling Green
pena-time | time of Pena's arrest
cash | cash
fired | jailer suspended
free-days | days free
varner-arrest | day of Varner's arrest
lost | weight lost
court | court day
trial | trial date
