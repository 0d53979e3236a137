title: Earthquake near Talang Bay, Sumatra
domain: disaster
== a1-agency.txt | 2010-05-06
Strong quake hits Indonesia's Sumatra, {{three dead|deaths:A,deaths-rise:thu}}

PADANG, Indonesia - A {{magnitude 6.6|mag:A}} earthquake struck off the west coast of Sumatra on {{Thursday|day:A}}, killing {{at least three people|deaths:A,deaths-rise:thu}} and damaging hundreds of homes, officials said.

The quake hit at {{9:12 a.m. (0212 GMT)|time:A}} about {{48 kilometres|dist-talang:A}} southwest of Talang Bay at a depth of {{31 km|depth:A}}, the U.S. Geological Survey said. Indonesia's meteorology agency put the magnitude at {{6.8|mag:B}}.

A tsunami warning was issued and lifted {{about an hour|warn-dur:A}} later.

It was followed by {{at least seven aftershocks|aft-n,aft-grow:thu}}, the strongest of {{5.4|aft-max:A}}. A quake of {{7.6|padang-mag:A}} killed {{more than 1,100 people|padang-dead:A}} in Padang, {{190 km|padang-dist}} to the north, in {{September 2009|padang-when:A}}.

== a2-broadcaster.txt | 2010-05-06
Sumatra quake kills {{three|deaths:A,deaths-rise:thu}}

{{Three people|deaths:A,deaths-rise:thu}} have been killed and {{about 40|inj:A,inj-rise:thu}} injured by a strong earthquake on the Indonesian island of Sumatra.

The USGS said the {{6.6-magnitude|mag:A}} tremor struck {{at 09:12 local time|time:A}} at a depth of {{31km (19 miles)|depth:A}}. Its epicentre was {{30 miles|dist-talang:A}} from the town of Talang Bay, home to {{26,000 people|pop:A}}, and {{620km|dist-jkt}} from the capital, Jakarta.

{{Two|dead2}} of the dead were a woman of {{62|vic1}} and her grandson, {{five|vic2:A}}, whose house collapsed in the village of Sungai Batu. The third was a man who had a heart attack.

Residents ran to higher ground before a tsunami alert was cancelled {{an hour|warn-dur:A}} later. Waves of only {{20cm|wave}} were measured.

Power was out in {{four|power}} districts. Some {{350 houses|houses:A,houses-rise:thu}} were damaged, the local disaster office said.

== a3-daily.txt | 2010-05-07
{{Six|deaths-rise:fri,deaths-fri:A}} dead in Talang Bay quake as rescuers reach villages

TALANG BAY - Rescuers dug {{three more bodies|more}} from a landslide on {{Friday|fri}}, taking the toll from {{Thursday's|day:A}} earthquake to {{six|deaths-rise:fri,deaths-fri:A}}. {{Two people|missing:A}} were still missing in Sungai Batu, where {{15 houses|buried}} were buried, district chief Yusrizal Amran said. {{Fifty-seven people|inj-rise:fri,inj-fri:A}} were being treated, {{11|serious}} of them for broken bones.

The disaster office counted {{1,240 damaged houses|houses-rise:fri,houses-fri:A}} and {{nine schools|schools}}. About {{3,000 people|displaced:A}} slept in tents.

The main shock, measured at {{6.6|mag:A}} by the U.S. Geological Survey, was {{31 kilometers|depth:A}} deep. {{Twenty-three|aft-grow:fri}} aftershocks have followed, one of {{magnitude 5.4|aft-max:A}} at {{2:40 p.m. Thursday|aft-time}}.

The government has sent {{200 soldiers|troops}} and {{10 tons|rice}} of rice.

== a4-online.txt | 2010-05-08
Indonesia: search ends after quake

The search for {{two missing villagers|missing:A}} was called off on {{Saturday|sat}}, {{two days after|days-after}} an earthquake off Sumatra that killed {{six people|deaths-fri:A}} and injured {{57|inj-fri:A}}.

The {{6.6|mag:A}} quake, centred {{48km|dist-talang:A}} off Talang Bay, struck at {{quarter past eight|time:B}} in the morning while children were in class. A {{five-year-old boy|vic2:A}} was among the dead.

The disaster agency says {{1,240 homes|houses-fri:A}} were damaged, {{310|destroyed}} beyond repair. {{Around 3,000|displaced:A}} of the town's {{26,000 inhabitants|pop:A}} are living in tents.

Last {{September|padang-when:A}} {{more than 1,100|padang-dead:A}} died when a {{7.6-magnitude|padang-mag:A}} quake hit Padang. In {{2007|bengkulu-yr}} a quake of {{8.4|bengkulu-mag}} off Bengkulu left {{25 dead|bengkulu-dead}}.
== topics
dead2 | two of the dead
days-after | days between quake and end of search
deaths | killed, as known Thursday
deaths-rise | toll Thursday and Friday | scope | toll rose
deaths-fri | killed, as known Friday
more | further bodies
mag | magnitude of the main quake | conflict | USGS 6.6 against agency 6.8
day | day of quake
time | time of quake | conflict | 9:12 against quarter past eight
dist-talang | distance from Talang Bay
depth | depth of quake
warn-dur | time until tsunami warning lifted
aft-n | number of aftershocks Thursday
aft-grow | aftershocks Thursday and by Friday | scope | growing count
aft-max | strongest aftershock
aft-time | time of strongest aftershock
padang-mag | magnitude of 2009 Padang quake
padang-dead | dead in 2009 quake
padang-dist | distance of Padang
padang-when | time of 2009 quake
inj | injured, Thursday
inj-rise | injured Thursday and Friday | scope | rose
inj-fri | injured, Friday
serious | with broken bones
pop | inhabitants of Talang Bay
dist-jkt | distance from Jakarta
vic1 | age of victim
vic2 | age of grandson
wave | wave height
power | districts without power
houses | damaged houses, Thursday
houses-rise | damaged houses Thursday and Friday | scope | rose
houses-fri | damaged houses Friday
buried | buried houses
destroyed | houses destroyed
schools | schools
displaced | people in tents
missing | missing people
fri | Friday bodies found
sat | search called off
troops | soldiers
rice | rice
bengkulu-yr | year of Bengkulu quake
bengkulu-mag | magnitude of Bengkulu quake
bengkulu-dead | dead at Bengkulu
