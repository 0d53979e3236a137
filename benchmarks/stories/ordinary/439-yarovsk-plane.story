title: Airliner crash carrying an ice hockey team near Yarovsk
domain: accident
== a1-wire-first.txt | 2011-09-14
Plane with hockey team crashes in Russia, {{41|dead:wed}} killed

MOSCOW, Sept 14 (Global Wire) - A passenger jet carrying a Russian ice hockey team crashed on take-off near the city of Yarovsk on {{Wednesday|day:A}}, killing {{41 of the 43|dead:wed}} people on board, officials said.

The Yak-42, bound for Minsk, failed to climb at about {{3:40 p.m.|time:A}}, hit a beacon and broke in two on a river bank, {{3 km|dist:A}} from Tunovo airport. There were {{35 passengers|pax:A,aboard:pax}} and {{eight crew|aboard:crew}}.

Forward Alexei Rudin, {{24|ages:galin}}, and flight engineer Igor Belov survived. The team, Metallist, was to open its season {{on Thursday|opener:A}}.

It was the {{sixth|crash-rank}} fatal air crash in Russia this year; {{42|june-dead}} died in {{June|june-crash}} at Petrovsk.

== a2-canadian-paper.txt | 2011-09-15
Coach from Saskatchewan among dead in Russian crash

Murray Brandvold had been {{64 days|job-days}} in the job. The {{49-year-old|ages:brand}} from Eston, Sask., a {{six-year|nhl-yrs}} NHL veteran, was on the jet that went down {{yesterday|day:A}} with {{43|aboard:all}} aboard, {{two|surv:wed}} of whom got out.

The team was on its way to a first game of the season against Minsk, {{tonight|opener:A}}. It had played in Moscow's league final in {{2007|final1}} and {{2010|final2}}.

Among the players were {{three|czech:A}} Czech world champions, and Slovak captain Pavol Hudak, {{34|ages:dem}}, who scored {{271|goals}} NHL goals.

Rudin, {{24|ages:galin}}, has burns to {{75 per cent|galin-burn:A}} of his body.

== a3-russian-english.txt | 2011-09-16
{{80,000|mourners}} at arena as Yarovsk says farewell to its team

The Yak-42 was built in {{1991|built:A}} and its permit was to expire on {{Oct. 8|permit:A}}. It used {{all 3,000 meters|runway-len}} of the runway and {{350|overrun:A}} meters of grass, Transport Minister Orlenko said, before the wheels left the ground.

Of the {{34 passengers|pax:B}}, {{24|players}} were players. The crew were {{eight|aboard:crew}}. {{Seven|foreign-dead}} of the dead had foreign passports.

Rudin, with burns over {{85 percent|galin-burn:B}} of his skin, and Belov, {{50|ages:sizov}}, were flown to Moscow {{on Thursday|moscow}}. Bodies of {{14|bodies}} players lay in the arena from {{10 a.m.|arena}}

The club was champion {{three times|titles:A}}, in {{1998|t97}}, {{2001|t02}} and {{2004|t03}}. All games have been put off until {{Sept. 20|restart}}.

== a4-wire-death.txt | 2011-09-19
Player who survived crash dies; toll {{42|dead:mon}}

MOSCOW, Sept 19 (Global Wire) - The only player to survive {{last week's|day:A}} crash died of his burns {{on Monday|galin-death}}, leaving {{one|surv:mon}} survivor of {{43|aboard:all}}.

Alexei Rudin, {{24|ages:galin}}, had been in a coma since {{Friday|coma}}, burned over {{85 percent|galin-burn:B}} of his body. Belov, {{50|ages:sizov}}, was moved out of intensive care.

The {{20-year-old|built:A}} jet hit a {{six-meter|mast}} mast. Investigators say it ran {{about 350 meters|overrun:A}} beyond the strip. The number of dead is now the same as at Petrovsk in {{June|june-crash}}, where {{42|june-dead}} of {{49|june-aboard}} were killed.

== a5-inquiry-report-blog.txt | 2011-11-09
Brakes

The report is out. Somebody's feet were on the brake pedals. It came to light in {{eight|weeks}} weeks, from {{two|recorders}} recorders. The captain, {{42|ages:capt}}, had flown the Yak-42 for {{1,310 hours|hrs:capt}}, and the first officer, {{51|ages:fo}}, for {{540|hrs:fo}}, most of it on paper. The aircraft reached {{215 km/h|speed-max:A}} ({{134 mph|speed-max:A}}), {{20|speed-short}} short. It left the ground at {{15:40|time:A}}, rose {{six metres|rise}} and struck. {{Forty-two|dead:mon}} people died; {{one|surv:mon}} flight engineer walks.

The operator, whose certificate was cancelled on {{30 September|cert}}, had {{six|fleet}} aircraft, {{four|fleet-yak}} of them Yaks and {{three|fleet-other}} of other types.
== topics
dead | people killed: on the day and after Rudin's death | scope | rising
aboard | passengers, crew and all aboard | scope | part and whole
pax | passengers | conflict | 35 against 34
galin-burn | burnt part of Rudin's body | conflict | 75 against 85 percent
ages | ages of different persons | scope | other person
surv | survivors at first and later | scope | one died later
hrs | hours of captain and first officer | scope | other person
built | year the jet was built | | 20 years old in 2011
day | day
time | time
dist | dist
opener | opener
crash-rank | crash rank
june-dead | june dead
june-crash | june crash
job-days | job days
nhl-yrs | nhl yrs
final1 | final1
final2 | final2
czech | czech
goals | goals
mourners | mourners
permit | permit
runway-len | runway len
overrun | overrun
players | players
foreign-dead | foreign dead
moscow | moscow
bodies | bodies
arena | arena
titles | titles
t97 | t97
t02 | t02
t03 | t03
restart | restart
galin-death | galin death
coma | coma
mast | mast
june-aboard | june aboard
weeks | weeks
recorders | recorders
speed-max | speed max
speed-short | speed short
rise | rise
cert | cert
fleet | fleet
fleet-yak | fleet yak
fleet-other | fleet other
== internal
a5 | sum | had six aircraft, four of them Yaks and three of other types | four and three make seven
