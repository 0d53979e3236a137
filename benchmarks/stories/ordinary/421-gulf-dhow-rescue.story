title: Frigate frees dhow crew from pirates off Somalia
domain: navy
== a1-navy-release.txt | 2011-04-14
Frigate ALDERNEY frees {{14|crew:A}} fishermen

At {{0640|boarding-time:A}} local time on {{12 April 2011|day:A}} the frigate ALDERNEY, part of the European force, boarded the dhow AL MEEZAN {{210 nautical miles|distance:A}} east of Socotra. {{Fifteen|suspects:A,people-on-dhow:pirates}} suspected pirates surrendered. Nobody was hurt among the {{14 crew members|crew:A,people-on-dhow:crew}}, all Yemeni and Indian nationals, who had been held for {{93 days|held:A}}.

The boarding team of {{18 Royal Marines|marines:A}} found {{six|rifles:A}} assault rifles, {{two|rpg:A}} rocket launchers and {{three|skiffs:A}} skiffs.

ALDERNEY has a ship's company of {{185|ship-company:A}} and is commanded by Commander Ruth Penhale.

== a2-wire.txt | 2011-04-14
British warship seizes pirate "mother ship"

NAIROBI, April 14 (Global Wire) - A British warship has freed {{14 sailors|crew:A}} held hostage by Somali pirates since {{January|held:A}}, the EU's naval force said on {{Thursday|statement-day}}.

Marines from the Alderney stormed the dhow shortly after dawn on {{Tuesday|day:A}}, some {{390 km|distance:A}} off the island of Socotra, and detained {{15 men|suspects:A,people-on-dhow:pirates}}. Warning shots had been fired the evening before.

The dhow had been used to attack {{at least four|attacks:A}} merchant ships, among them the tanker Sovereign Hope, taken on {{March 8|tanker-day:A}} with {{21|tanker-crew:A}} crew.

Pirates now hold {{26|ships-held:mar17}} vessels and {{612|hostages:mar17}} people. The average ransom reached {{$4.6 million|ransom:2010,ransom-2010:A}} in {{2010|ransom-year}}, up from {{$2.9 million|ransom:2009}} in {{2009|ransom-year-before}}.

== a3-tabloid.txt | 2011-04-15
Marines free {{14|crew:A}} in dawn swoop

ROYAL Marines abseiled from a Lynx to nab {{16|suspects:B}} pirates {{this week|day:A}}.

The heroes, {{18|marines:A}} of them, took {{eleven minutes|minutes}} to free a fishing boat seized {{three months|held:A}} ago. "They saw us and threw their guns in the sea, but not quick enough: we got {{half a dozen AKs|rifles:A}}," said Sergeant Mick Tully, {{34|tully-age}}, from Deal.

Alderney left Plymouth in {{February|left}} and has now stopped {{three|stopped}} pirate gangs. Her {{185-strong|ship-company:A}} crew, under Commander Ruth Penhale, {{41|penhale-age}}, get home in {{July|home}}.

The weapons also included {{a pair|rpg:A}} of rocket launchers.

== a4-indian-daily.txt | 2011-04-16
{{Eight|indians,nationals:indian}} Kerala fishermen among those freed from pirates

KOCHI: {{Eight|indians,nationals:indian}} fishermen from Kerala and {{six|yemenis,nationals:yemeni}} from Yemen, who were in the hands of Somali pirates for {{over 90 days|held:A}}, are free, and will reach Salalah on {{Sunday|salalah}}.

A British naval vessel intercepted the dhow on {{Tuesday|day:A}} morning at about {{8.30 am|boarding-time:B}}, {{nearly 400 km|distance:A}} out in the Arabian Sea. The {{three skiffs|skiffs:A}} it was towing were sunk.

"My son telephoned for {{two|phone-min}} minutes," said Mary Antony, {{62|mary-age}}, of Vypin.

In a separate action on {{April 9|indian-action-day}}, an Indian patrol vessel caught {{24|indian-pirates}} pirates and rescued {{14|indian-crew}} crew of a Mozambique-flagged trawler {{430 nautical miles|indian-distance}} off the coast.

== a5-shipping-weekly.txt | 2011-04-22
Dhow's log links it to tanker hijack

The Al Meezan, freed by HMS Alderney on {{April 12|day:A}}, was the platform for {{five|attacks:A}} attacks, investigators now believe. Its GPS placed it {{three miles|gps-miles}} from the Sovereign Hope on {{March 8|tanker-day:A}}. The owner of the tanker, whose {{21 seafarers|tanker-crew:A}} are still held, declined to comment on a reported demand for {{$9m|demand}}.

{{Fifteen|suspects:A}} men were landed in the Seychelles; a {{sixteenth|boy}}, thought to be {{14|boy-age}}, is being treated as a captive. Underwriters put the mean ransom paid in {{2010|ransom-year}} at {{$4.9m|ransom-2010:B}}. As of {{April 21|hostages-asof}} the number of people in captivity was {{634|hostages:mar24}}, on {{27|ships-held:mar24}} ships.

== topics
crew | crew members of the dhow freed
people-on-dhow | crew and pirates aboard | scope | freed people against detained people
suspects | suspected pirates detained | conflict | 15 against 16
boarding-time | time of the boarding | conflict | 6.40 against about 8.30
hostages | hostages held by pirates | scope | a week later
ships-held | ships held by pirates | scope | a week later
ransom-2010 | average ransom in 2010 | conflict | 4.6 million against 4.9 million dollars
ransom | average ransom in two years | scope | other year
held | time the crew was held | | 93 days from early January
distance | distance of the boarding from Socotra | | 210 nautical miles are 389 km
nationals | Indians and Yemenis in the crew | scope | other part
attacks | attacks launched from the dhow | | at least four admits five
day | day
marines | marines
rifles | rifles
rpg | rpg
skiffs | skiffs
ship-company | ship company
statement-day | statement day
tanker-day | tanker day
tanker-crew | tanker crew
ransom-year | ransom year
ransom-year-before | ransom year before
minutes | minutes
tully-age | tully age
left | left
stopped | stopped
penhale-age | penhale age
home | home
indians | indians
yemenis | yemenis
salalah | salalah
phone-min | phone min
mary-age | mary age
indian-action-day | indian action day
indian-pirates | indian pirates
indian-crew | indian crew
indian-distance | indian distance
gps-miles | gps miles
demand | demand
boy | boy
boy-age | boy age
hostages-asof | hostages asof
