title: Shooting at a shopping centre in Oakhurst, and one at a plant two days before
domain: crime
== a1-wire-plant.txt | 2009-06-23
Fired worker kills {{two|dead:plant}}, himself at Ohio parts plant

DELCO, Ohio (Union Wire) - A man let go from an auto parts plant last week returned {{Tuesday|plant-day:A}} and shot {{two supervisors|dead:plant}} dead before killing himself, police said.

Rodney Kessel, {{51|age:kessel}}, walked in at {{6:50 a.m.|plant-time}}, {{ten minutes|shift}} before the shift change, with a {{9 mm|gun:plant}} pistol. {{Three workers|hurt:plant}} were wounded, {{one|plant-crit}} critically.

He had worked there {{22 years|kessel-years:A}}. The plant, which had {{1,400|staff:then}} employees in {{2005|plant-peak}}, has {{330|staff:now}} now.

== a2-wire-mall.txt | 2009-06-25
{{Three|dead:mall}} dead in Oklahoma mall shooting

OAKHURST, Okla. (Union Wire) - A gunman opened fire in a shopping mall on {{Thursday|mall-day:A}}, killing {{three people|dead:mall}} and wounding {{four|hurt:mall-thu}} before a security guard overpowered him, police said.

Travis Lee Boyd, {{24|boyd-age:A,age:boyd}}, was in custody. Police Chief Nan Ortega said Boyd fired {{at least 20|rounds:A}} rounds from a {{.22|gun:mall}} rifle near the food court at about {{12:40 p.m.|mall-time:A}}

The mall has {{120|stores:A}} stores. It was evacuated.

It was the {{second|nation-rank}} multiple shooting in the country this week. On {{Tuesday|plant-day:A}} a former worker killed {{two|dead:plant}} at a plant in Ohio.

== a3-local-tv.txt | 2009-06-26
Guard, {{63|guard-age:A,age:guard}}, hailed as hero at Oakhurst Mall

He makes {{$9.25|wage}} an hour and carries no gun. But when the shooter stopped to reload, {{63-year-old|guard-age:A,age:guard}} Earl Tidwell hit him with a mop bucket.

"It took me about {{six seconds|six}} to decide," said Tidwell, a retired trucker.

Police say Boyd fired {{23|rounds:A}} shots in {{less than two minutes|mall-length}}. Killed were Ana Whitehorse, {{41|age:whitehorse}}, and her daughter Mia, {{17|age:mia}}, and jeweler Paul Dubinsky, {{70|age:dubinsky}}. Of the {{four|hurt:mall-thu}} taken to St. Brendan's, {{two|released}} went home overnight.

The mall reopens {{Monday|reopen:A}}. Counselors: 405-555-0163.

== a4-big-daily.txt | 2009-06-26
In {{three days|span-days}}, {{two|n-shootings}} towns in mourning

OAKHURST - The shots began at {{lunchtime|mall-time:A}} {{on Thursday|mall-day:A}} and, for those in the food court, went on for "a year," as a waitress put it.

Travis Boyd, {{26|boyd-age:B}}, had bought his rifle, a {{.22-caliber|gun:mall}} semiautomatic, on {{June 12|bought:A}} at a store {{five miles|store-dist}} away. He had been turned down for a job at the mall {{twice|turned-down:A}}.

He left {{three|dead:mall}} dead. In Delco, Ohio, {{700 miles|apart}} off, where Rodney Kessel, after {{more than two decades|kessel-years:A}} at the works, killed {{a pair|dead:plant}} of foremen {{on Tuesday|plant-day:A}}, the {{third|third-wounded}} of those he wounded was let out of hospital.

Kessel was {{51|age:kessel}}.

== a5-court-brief.txt | 2009-06-29
Mall suspect charged with {{three|counts:murder}} murders

A judge {{Monday|reopen:A}} refused bail for Travis Lee Boyd, {{24|boyd-age:A,age:boyd}}, charged with {{three counts|counts:murder}} of murder and {{five|counts:attempt}} of attempted murder in the {{June 25|mall-day:A}} rampage at Oakhurst Mall. The {{fifth|fifth-hurt}} victim, a boy of {{nine|boy-age}}, was grazed and came forward on {{Saturday|boy-day}}, bringing the injured to {{five|hurt:mall-later}}.

The weapon had been purchased {{13 days|bought:A}} earlier. The mall, all {{120 shops|stores:A}} of it, opened its doors again {{the same day|reopen:A}}.

Boyd will be back in court {{July 20|next-court}}. The guard who stopped him, Earl Tidwell, {{64|guard-age:B}}, sat in the back row.
== topics
dead | people killed in the plant and in the mall | scope | two shootings
hurt | wounded in the plant and, first and later count, in the mall | scope | two shootings
age | ages of gunmen, guard and victims | scope | different persons
boyd-age | age of the mall gunman | conflict | 24 against 26
guard-age | age of the guard | conflict | 63 against 64
gun | calibre of the weapons in the plant and the mall | scope | two shootings
counts | counts of murder and attempted murder | scope | different charges
staff | staff of the plant then and now | scope | other time
bought | day the rifle was bought | | 13 days before June 25 is June 12
plant-day | plant day
plant-time | plant time
shift | shift
plant-crit | plant crit
kessel-years | kessel years
plant-peak | plant peak
mall-day | mall day
rounds | rounds
mall-time | mall time
stores | stores
nation-rank | nation rank
wage | wage
six | six
mall-length | mall length
released | released
reopen | reopen
span-days | span days
n-shootings | n shootings
store-dist | store dist
turned-down | turned down
apart | apart
third-wounded | third wounded
fifth-hurt | fifth hurt
boy-age | boy age
boy-day | boy day
next-court | next court
