title: Cargo ship brings down the Osprey Narrows bridge
domain: accident
== a1-atlantic-press.txt | 2025-02-11
Ship hits bridge in Nova Scotia, span collapses; {{four|missing:A}} missing

OSPREY NARROWS, N.S., Feb. 11 (Atlantic Press) — A bulk carrier lost power and struck a pier of the Osprey Narrows bridge before dawn on {{Tuesday|day:A}}, sending {{three vehicles|vehicles:A}} into the water, police said. {{Four people|missing:A}} were missing and {{two|rescued:A}} had been pulled out alive.

The {{229-metre|ship:A}} Halcyon Tide, carrying {{62,000 tonnes|cargo:A}} of gypsum to Georgia, hit the bridge at {{4:52 a.m.|time:A}} at a speed of {{about seven knots|speed:A}}, the Transportation Safety Board said. The pilot radioed a mayday {{three minutes|mayday:A}} earlier.

{{Two spans|spans:A}} with a total length of {{340 metres|spanlen:A,br:part}} came down. The bridge, {{1.9 kilometres|bridge:A,br:all}} long and opened in {{1970|opened:A}}, carries {{21,000 vehicles|traffic:A}} a day.

“It sounded like a train that didn't stop,” said fisherman Lorne MacAskill, {{72|lorne:A}}.

The ship's {{23 crew|crew:A}} were unharmed. The port, which handles {{7.8 million tonnes|port:A}} a year, is closed.

Rebuilding could take {{four years|rebuild:A}} and cost {{C$900 million|rebuild-cost:A,rc:old}}, Premier Gillian Comeau said.

== a2-the-narrows-beacon.md | 2025-02-13
---
title: "The men on the night shift"
date: 2025-02-13
outlet: The Narrows Beacon
---

They were filling potholes. {{Five|crewmen}} men from Kehoe Paving had {{twenty minutes|left-shift}} left of their shift when foreman Art Landry's radio squawked. He got {{three|got-off}} of them running. The other {{two|paving-dead}} are among the {{five|missing:B}} who have not been found.

By his watch it was {{a quarter past five|time:B}}.

The mayday had come {{ninety seconds|mayday:B}} before, harbour radio recordings obtained by the Beacon show. Constable Renée Thibeau, {{27|thibeau}}, had stopped traffic on the north side by then. {{Eleven|stopped}} cars were waiting at her cruiser.

Our bridge turns {{55|bridge-age}} this year. It had been rated {{“fair”, 6 out of 10|rating}}, in {{2023|rating-y}}. Drivers paid {{a dollar|toll:A}} to cross. The way round, by Route {{104|route}}, is {{63 km|detour:A}}.

== a3-seaborne-trade.md | 2025-02-14
---
title: Osprey Narrows: owners seek to limit liability
date: 14 February 2025
outlet: Seaborne Trade
---

The owners of the Panamax Halcyon Tide ({{751 feet|ship:A}}, built {{2011|built}}, deadweight {{76,400 tonnes|dwt,cargo-dwt:dwt}}) have applied to limit their liability to {{C$38 million|limit:A}}. The {{11 February|day:A}} casualty may become the costliest in marine insurance since {{2012|costliest}}; estimates range from {{C$1.2bn to C$2bn|ins}}.

She had loaded {{62,000 t|cargo:A,cargo-dwt:cargo}} of gypsum. Data from the ship's beacon give a speed of {{9.3 knots|speed-before,speeds:before}} {{two minutes|ais}} before contact and {{7.1|speed:A,speeds:contact}} at contact.

Class records show a blackout in {{October|blackout}}, the {{second|blackout-n}} in {{14 months|blackout-m}}. Her crew, Indian and Ukrainian, number {{25|crew:B}}.

The port moved {{7.8m tonnes|port:A}} last year, {{4.9m|port-gyp}} of it gypsum. Diversions to Saint John add {{US$6|divert}} a tonne.

== a4-nova-radio.txt | 2025-02-18
BRIDGE: {{ONE WEEK|week}} ON

{{Three|found}} bodies have been recovered, Premier Comeau said {{today|week-day}}. With {{one|still}} still missing that accounts for all {{four|missing:A}} people who fell; {{two|rescued:A}} others had been rescued on the morning.

Ottawa will pay {{60 per cent|ottawa}} of a new bridge, for which engineers now reckon with {{C$1.3 billion|rebuild-cost-new,rc:new}} and {{six years|rebuild:B}}.

A temporary channel {{11 metres|channel}} deep should open by {{March 10|channel-day,ch:plan}}. Detour: {{39 miles|detour:A}} ({{63 km|detour:A}}). The {{$1|toll:A}} toll had been due to end in {{April|toll-end}}.

About {{one in four|commuters}} workers in the town commuted over the bridge.

== a5-tsb-communique.txt | 2025-03-12
TSB: preliminary findings, Halcyon Tide

- Time of first contact {{04:52:17|time:A}} ({{11 Feb|day:A}}).
- Loss of propulsion {{3 min 10 s|loss}} before.
- Speed at contact {{7.1 kt|speed:A}} ({{13 km/h|speed:A}}).
- Structure: {{two|spans:A,spansp:part}} of {{14|spans-all,spansp:all}} spans, {{340 m|spanlen:A,br:part}} of {{1,900 m|bridge:A,br:all}}.
- Year of construction {{1970|opened:A}}; average daily traffic {{21,300|traffic:A}}.
== a5b-halifax-review.txt | 2025-02-12
Halifax Review
Wednesday, February 12, 2025
A bridge that held the town together

When the ferry stopped in {{1970|opened:A}} nobody wept for it. The bridge was the future: {{twelve minutes|drive}} to the other side, no timetable. {{Yesterday|day:A}} the future fell into the water.

{{Two spans|spans:A}} with a total length of {{340 metres|spanlen:A,br:part}} came down. The bridge, {{1.9 kilometres|bridge:A,br:all}} long and opened in {{1970|opened:A}}, carries {{21,000 vehicles|traffic:A}} a day.

The ship's {{23 crew|crew:A}} were unharmed. The port, which handles {{7.8 million tonnes|port:A}} a year, is closed.

“My whole life is on the wrong side,” said nurse Patrice Boudreau, {{41|patrice}}, who has a child of {{four|patrice-kid}} at a daycare she can see but not reach. The ferry Princess of Fundy, room for {{60 cars|ferry}}, retired {{eleven years|ferry-ret}} ago, is to be brought back by {{Sunday|ferry-back}}.

== a7-maritime-sunday.txt | 2025-05-04
{{Eighty-two days|days-without}} without a bridge

By Ewan Chisholm-Gould
Maritime Sunday, 4 May 2025

The ferry takes {{sixty cars|ferry}} and {{35 minutes|ferry-min}}. It used to take {{twelve minutes|drive}} to drive over, {{fifty-five years|bridge-age}} of people did, and nobody looked down.

Now they look. The stumps are still there. Between them {{340 metres|spanlen:A,br:part}} of steel came down on {{11 February|day:A}}, at {{eight minutes to five|time:A}} in the morning, when the Halcyon Tide, all {{751 feet|ship:A}} of her, without light or steering, walked into pier {{6|pier}} at {{seven knots|speed:A,speeds:contact}}.

They found the last of the {{four|missing:A}} in {{April|last-found}}, in the cab of a paving truck. The {{two|rescued:A}} who had been fished out on the morning are back at work. Lorne MacAskill, {{72|lorne:A}}, who fished them, has been given a medal and does not know where to put it.

It is quiet. There used to be {{twenty-one thousand|traffic:A}} cars a day through the main street; the grocer, who is glad of it, has lost {{a third|grocer}} of his trade all the same. By road, the hospital is {{63 kilometres|detour:A}} away. {{Two|born}} children have been born on the ferry.

In the port they are loading gypsum again, since a channel of {{11 metres|channel}} was opened on {{March 14|channel-act,ch:act}}, {{four days|channel-late}} later than planned. The port hopes to do {{six million tonnes|port-plan,pt:plan}} this year instead of {{7.8|port:A,pt:last}}.

And the new bridge? There is a drawing of it in the town hall. It will have {{nine|new-spans}} spans instead of {{fourteen|spans-all}} and no pier in the channel. It was going to take {{four years|rebuild:A}} and {{C$900 million|rebuild-cost:A,rc:old}}; then {{six|rebuild:B}} and {{1.3 billion|rebuild-cost-new,rc:new}}. The current answer is {{2032|new-year}}.

There will be no toll. It had been {{a dollar|toll:A}}, in each direction, since {{1970|opened:A}}. The woman who collected it, {{61|toll-woman}}, sits in her booth on the south side most afternoons. Somebody, she says, has to tell them.

== topics
missing | people missing on the first day | conflict | four against five
time | time of the collision | conflict | 4:52 against a quarter past five
mayday | time from mayday to collision | conflict | three minutes against ninety seconds
rebuild | years to rebuild (first estimate and a week later) | scope | before and after revision
rc | cost of rebuilding, first and revised | scope | before and after revision
br | collapsed part and whole bridge | scope | part and whole
cargo-dwt | cargo and deadweight | scope | definition
speed | speed at contact
speeds | speed two minutes before and at contact | scope | other time
spansp | collapsed and all spans | scope | part and whole
day | day
vehicles | vehicles
rescued | rescued
ship | ship
cargo | cargo
spans | spans
spanlen | spanlen
bridge | bridge
opened | opened
traffic | traffic
lorne | lorne
crew | crew of the ship | conflict | 23 against 25
port | port
rebuild-cost | rebuild cost
crewmen | crewmen
left-shift | left shift
got-off | got off
paving-dead | paving dead
thibeau | thibeau
stopped | stopped
bridge-age | bridge age
rating | rating
rating-y | rating y
toll | toll
route | route
detour | detour
built | built
dwt | dwt
limit | limit
costliest | costliest
ins | ins
speed-before | speed before
ais | ais
blackout | blackout
blackout-n | blackout n
blackout-m | blackout m
port-gyp | port gyp
divert | divert
week | week
found | found
still | still
ottawa | ottawa
rebuild-cost-new | rebuild cost new
channel | channel
channel-day | channel day
toll-end | toll end
commuters | commuters
loss | loss
spans-all | spans all
drive | drive
patrice | patrice
patrice-kid | patrice kid
ferry | ferry
ferry-ret | ferry ret
ferry-back | ferry back
ch | planned and real opening of the channel | scope | plan against actual
pt | port tonnage last year and planned | scope | plan
ferry-min | ferry min
pier | pier
last-found | last found
grocer | grocer
born | born
channel-act | channel act
channel-late | channel late
port-plan | port plan
new-spans | new spans
new-year | new year
toll-woman | toll woman
days-without | days without
week-day | week day
== copies
passage a5b-halifax-review.txt a1-atlantic-press.txt
== internal
