title: Bomb at the market in Dera Noor, Pakistan
domain: world
== a1-agency.txt | 2013-02-18
Bomb kills {{14|deaths:A,dr:mon}} in Pakistani market

DERA NOOR, Pakistan - A bomb hidden in a rickshaw exploded in a crowded vegetable market in northwest Pakistan on {{Monday|day:A}}, killing {{at least 14 people|deaths:A,dr:mon}} and wounding {{dozens|inj:A}}, police said.

The blast went off at {{about 4:45 p.m.|time:A}} in Dera Noor, {{60 miles|dist:A}} south of Peshawar, police chief Sajjad Afridi said. The device held {{up to 40 pounds|weight:A}} of explosives and was set off by remote control.

{{Three|women:A}} of the dead were women. No one claimed responsibility.

It was the {{third|third:A}} bombing in the district this month. On {{Feb. 8|feb8:A}} a bomb at a checkpoint killed {{five soldiers|feb8-dead:A}}.

== a2-broadcaster.txt | 2013-02-18
Pakistan blast: {{Fourteen|deaths:A}} die in Dera Noor market

At least {{14 people|deaths:A}} have been killed and {{46|inj:A,injr:mon}} injured in a bomb attack in north-western Pakistan.

{{18kg (40lb)|weight:A}} of explosives had been packed into a rickshaw, bomb disposal officials said. {{Twelve|shops:A}} shops were destroyed and a crater {{4ft|crater:A}} deep left in the road.

Dr Imran Shah of the district hospital said {{11|critical:A}} were critical; {{six|peshawar}} have been flown to Peshawar, {{100km|dist:A}} away.

The market was hit before, in {{2010|m2010:A}}, when {{23|m2010-dead:A}} people died.

Elections are due in {{May|elect}}.

== a3-daily.txt | 2013-02-19
Toll in bazaar blast climbs to {{19|dr:tue,deaths2:A}}

DERA NOOR: {{Five|five}} of the injured died overnight, taking the death toll of {{Monday's|day:A}} explosion to {{19|dr:tue,deaths2:A}}. Among them were {{two brothers|bros}} aged {{eight|bro1}} and {{11|bro2}}. {{Fifty-two|injr:tue,inj-tue:A}} people were hurt in all, officials said.

Funerals were held on {{Tuesday|fun:A}}, and traders called a {{three-day|strike:A}} strike. The chief minister announced Rs{{500,000|comp-dead:A}} for the heirs of each victim and Rs{{100,000|comp-inj:A}} for the wounded.

An FIR was registered against {{four unknown|fir}} persons; {{16 suspects|held:A}} were rounded up. The rickshaw had been stolen on {{Feb 3|rick}}. Witnesses said it was parked {{for 20 minutes|parked:A}} before exploding at {{quarter to five|time:A}}. The bomb weighed {{18 kg|weight:A}}, and left {{15 shops|shops:B}} gutted.

== a4-online.txt | 2013-02-20
Taliban faction claims market attack

A splinter group of the Pakistani Taliban has said it carried out {{Monday's|day:A}} bombing in Dera Noor in which {{19 people|deaths2:A}} were killed and {{52|inj-tue:A}} wounded. A spokesman called reporters {{Tuesday night|claim}} and said the target was a tribal elder, who was not there.

Police are holding {{16 people|held:A}}. The {{three-day|strike:A}} shutdown of shops goes on. The province will pay {{500,000 rupees (about $5,100)|comp-dead:A}} for each death and {{100,000|comp-inj:A}} for each injury.

The same bazaar lost {{23|m2010-dead:A}} to a suicide attack in {{2010|m2010:A}}. There have been {{three|third:A}} bombings in the district this month; {{five|feb8-dead:A}} soldiers died in the one on {{8 February|feb8:A}}. Last year {{more than 2,000|yr2012}} Pakistanis were killed in such violence.
== topics
deaths | killed, as known Monday
deaths2 | killed, as known Tuesday
dr | toll Monday and Tuesday | scope | toll rose
five | died overnight
day | day of bombing
inj | injured, Monday
inj-tue | injured, Tuesday
injr | injured Monday and Tuesday | scope | rose
time | time of blast
dist | distance from Peshawar
weight | weight of explosives
women | women killed
third | bombings this month
feb8 | date of earlier bombing
feb8-dead | dead in earlier bombing
shops | shops destroyed | conflict | 12 against 15
crater | crater
critical | critically hurt
peshawar | flown out
m2010 | year of earlier market attack
m2010-dead | dead in earlier market attack
elect | elections
bros | brothers
bro1 | age of brother
bro2 | age of brother
fun | funerals
strike | traders' strike
comp-dead | compensation for the dead
comp-inj | compensation for the wounded
fir | named persons
held | suspects held
rick | rickshaw theft
parked | parked time
claim | day of claim
yr2012 | killed last year
