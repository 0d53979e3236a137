title: Pirates seize the tanker Celia Moon
domain: world
== a1-agency.txt | 2008-12-03
Pirates seize chemical tanker off Yemen

NAIROBI, Dec 3 - Somali pirates hijacked a chemical tanker with {{22 crew|crew:A}} in the Gulf of Aden on {{Wednesday|day:A}}, a maritime official said, the {{third ship|week-n:A}} taken in the area in a week.

The Panama-flagged Celia Moon, of {{19,400 tonnes|size:A}}, was boarded at {{about 0630 GMT|time:A}} some {{60 nautical miles|dist:A}} south of the Yemeni coast, said Andrew Kimani of the East African Seafarers' watch.

The crew are {{17 Filipinos|fil:A,crewp:fil}}, {{three Koreans|kor:A,crewp:kor}} and {{two Burmese|bur,crewp:bur}}. "They are unharmed," he said.

Pirates have attacked {{more than 100 ships|attacks:A}} off Somalia this year and seized {{40|seized:A}}. They still hold {{14|held:A}} with {{over 250 sailors|held-crew:A}}.

== a2-broadcaster.txt | 2008-12-03
Tanker hijacked in Gulf of Aden

A chemical tanker with {{22 people|crew:A,crewp:all}} on board has been captured by Somali pirates in the Gulf of Aden.

The Celia Moon had left Suez on {{Friday|left:A}} for Mumbai with {{12,000 tonnes|cargo:A}} of palm oil, the owners, Haewon Marine of Busan, said. A warship {{90km (56 miles)|warship}} away sent a helicopter, which arrived {{25 minutes|heli:A}} after the distress call, too late.

{{Six|pirates:A}} gunmen in {{two|skiffs:A}} speedboats took part, according to the owners.

The Saudi supertanker Sirius Star, carrying {{$100m|sirius-oil:A}} of oil, was seized on {{15 November|sirius-day:A}}; it has {{25 crew|sirius-crew:A}}. Pirates want {{$25m|sirius-ransom}} for it. The Ukrainian ship Faina, with {{33|tanks}} tanks, has been held since {{September|faina}}.

== a3-daily.txt | 2008-12-04
Manila: {{17|fil:A}} Filipinos on hijacked tanker

MANILA - {{Seventeen|fil:A}} Filipino seamen are among the {{22|crew:A,crewp:all}} crew of a tanker seized by pirates {{on Wednesday|day:A}}, the foreign ministry said {{yesterday|min-day}}. That raises to {{109|fil-held}} the number of Filipinos captive off Somalia, on {{nine|fil-ships}} ships.

The Celia Moon, {{19,400 deadweight tonnes|size:A}}, owned by a Korean company, was attacked by {{eight men|pirates:B}} armed with rifles in a pair of {{skiffs|skiffs:A}} {{60 miles|dist:A}} off Yemen. It was built in {{1996|built}}.

{{Three|kor:A}} officers are South Korean. It is the {{third|week-n:A}} hijacking in {{seven days|week-d}}.

Manila banned its seamen from ships without escort last {{month|ban}}. About {{a quarter|quarter}} of the world's {{1.2 million|seamen}} sailors are Filipinos.

== a4-online.txt | 2008-12-05
Hijacked tanker anchors off Eyl

The Celia Moon, hijacked on {{Wednesday|day:A}}, reached the Somali port of Eyl on {{Friday|anchor}} morning, and its captors have asked for {{$3 million|ransom}}. Captain Park Sung-ho, {{52|captain}}, told the owners by telephone that all {{22|crew:A}} men were well.

The vessel was loaded with {{12,000 tons|cargo:A}} of palm oil. It was seized at {{0630 GMT|time:A}}, {{five days|days-out}} after leaving Suez {{last Friday|left:A}}. A naval helicopter came {{25 minutes|heli:A}} later.

Of {{over 100 vessels|attacks:A}} attacked this year, {{40|seized:A}} have been taken and {{14|held:A}} are still being held, among them the Sirius Star with its {{25|sirius-crew:A}} crew and {{100 million dollars|sirius-oil:A}} worth of crude, taken {{in mid-November|sirius-day:A}}. The average ransom is {{$1 million|avg}}. {{More than 250|held-crew:A}} seamen are hostages.
== topics
crew | crew of the Celia Moon
crewp | whole crew and nationalities | scope | part and whole
fil | Filipinos on board
kor | Koreans on board
bur | Burmese on board
day | day of hijacking
week-n | number of hijackings in a week
week-d | span
size | size of ship
time | time of boarding
dist | distance from Yemen
attacks | ships attacked this year
seized | ships seized this year
held | ships held
held-crew | sailors held
left | day of leaving Suez
cargo | cargo
warship | distance of warship
heli | helicopter's arrival
pirates | number of pirates | conflict | six against eight
skiffs | boats
sirius-oil | Sirius Star's oil
sirius-day | date of Sirius Star seizure
sirius-crew | Sirius Star's crew
sirius-ransom | ransom for Sirius Star
tanks | Faina's tanks
faina | Faina's seizure
min-day | ministry day
fil-held | Filipinos held
fil-ships | ships
built | year built
ban | ban
quarter | share
seamen | sailors in world
anchor | day of anchoring
ransom | ransom for Celia Moon
captain | captain's age
days-out | days after leaving
avg | average ransom
