title: Passengers rescued from an icebound ship in Antarctica
domain: rescue
== a1-wire-stuck.txt | 2014-01-17
Ship with {{67|board:A,people:board}} aboard stuck in Antarctic ice

SYDNEY, Jan 17 (Pacific Wire) - {{Three|breakers:A}} icebreakers were heading on {{Friday|fri}} to a Russian-flagged ship with {{67 people|board:A,people:board}} on board that has been trapped in ice since {{Tuesday|stuck:A}}, Australian rescue officials said.

The Akademik Orlov lies {{1,350 nautical miles|pos:A}} south of Hobart. On board are {{23|pass-tour}} paying tourists, {{19|people:crew}} crew, and scientists on a trip to repeat the {{1908-1910|mawson}} voyage of explorer Douglas Hawley.

The Chinese Snow Eagle may reach it late {{today|fri}}. All are well. There is food for {{a month|food}}.

== a2-australian-paper.txt | 2014-01-21
Another week on the ice

Snow Eagle got to within {{7.5 nautical miles|nearest}} and turned back; the Aurora, which came to {{11|aurora-near}}, could get no closer for ice up to {{three metres|ice:A}} thick. So it is the helicopter, if the wind drops below {{30 knots|wind}}.

The {{48|people:evac}} passengers will be flown off in groups of {{10|group}}, in {{at least five|flights:A}} flights, the {{19|people:crew}} Russian crew stay. Expedition leader Prof Neil Abbot, {{48|tanner-age:A}}, who raised {{$1.2 million|raised}} for the voyage, says that spirits are high; they have written a song with {{two|chords}} chords.

The ship has been fast since {{14 January|stuck:A}}, {{80 nautical miles|dumont:A}} east of the French base of Port-Denis.

== a3-british-paper.txt | 2014-01-24
Helicopter plucks {{48|people:evac}} from Antarctic ship

After {{nine days|days-stuck:A}} in the pack, scientists, tourists and {{four|journos}} journalists were {{yesterday|rescue:A}} lifted from a pad stamped flat in the snow to an ice floe beside the Australian vessel Aurora.

The shuttle took {{five hours|hours}}: {{five flights|flights:A}} for people, {{two|flights-bag}} for bags. They hope to get to Hobart {{in early February|hobart}}.

Those left, {{19|people:crew}} seamen, wait on a ship {{66 metres|length}} long, held by ice {{10ft|ice:A}} deep. It is about {{148km|dumont:A}} from the French station. The bill for taxpayers in Australia may be {{A$350,000|bill:early}} ({{£188,000|bill:early}}).

== a4-wire-trapped-rescuer.txt | 2014-01-25
Antarctic rescue ship itself stuck

SYDNEY, Jan 25 (Pacific Wire) - A Chinese icebreaker whose helicopter rescued {{48|people:evac}} people from an ice-locked vessel on {{Thursday|rescue:A}} is now beset too, with {{88|people:snow}} on board, authorities said on {{Saturday|sat}}.

The U.S. Coast Guard's Polar Sun, {{118 metres|polar-len}} long and able to break ice {{6 metres|polar-ice}} thick, has been asked for help and needs {{seven days|polar-days}} from Sydney.

The Aurora, released, resumed her trip to Casimir base with the rescued, who had spent {{eleven days|days-stuck:B}} marooned. The Orlov had {{69 people|board:B}} aboard, {{nearly 20|people:crew}} of them crew.

== a5-science-magazine.txt | 2014-02-07
Who pays for the Orlov?

Both ships broke free on {{28 January|free:A}}, by themselves, when the wind turned; Polar Sun had {{four|polar-left}} days still to go. Resupply of Casimir was late by {{two|late}} weeks, and Australia's costs come to {{A$1.9 million|bill:late}}, to be claimed from insurers, its environment minister said.

Of the {{48|people:evac}} evacuees, who will see Hobart on {{12 February|hobart-day}}, {{17|scientists}} were scientists. The {{67|board:A,people:board}} had been caught on {{14 January|stuck:A}}. Their survey got done {{a third|survey}} of its work: on Abbot's count {{47|samples}} seabird samples and {{two|papers}} papers.

Sea ice in {{January|ice-when}} covered {{1.3 million square kilometres|ice-anom}} more than the average for {{1981-2010|norm}}.
== topics
board | people aboard the Orlov | conflict | 67 against 69
people | aboard, evacuated, crew; crew of the rescuer | scope | part and whole, other ship
days-stuck | days in the ice until the rescue | conflict | nine against eleven
bill | cost for Australia: early and late estimate | scope | early and later estimate
stuck | day the ship got stuck | | Tuesday was 14 January
ice | thickness of the ice | | three metres are 10 ft
dumont | distance from the French base | | 80 nautical miles are 148 km
breakers | breakers
fri | fri
pos | pos
pass-tour | pass tour
mawson | mawson
food | food
nearest | nearest
aurora-near | aurora near
wind | wind
group | group
flights | flights
tanner-age | tanner age
raised | raised
chords | chords
journos | journos
rescue | rescue
hours | hours
flights-bag | flights bag
hobart | hobart
length | length
sat | sat
polar-len | polar len
polar-ice | polar ice
polar-days | polar days
free | free
polar-left | polar left
late | late
hobart-day | hobart day
scientists | scientists
survey | survey
samples | samples
papers | papers
ice-when | ice when
ice-anom | ice anom
norm | norm
