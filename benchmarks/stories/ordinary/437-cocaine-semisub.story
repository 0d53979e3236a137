title: Coast guard seizes a drug submarine; an earlier seizure
domain: crime
== a1-cg-release.txt | 2011-10-10
Coast Guard Cutter PELICAN stops drug sub in Caribbean

MIAMI - The crew of Cutter PELICAN intercepted a self-propelled semi-submersible in the western Caribbean on {{Sept. 22|day:second}} and took {{four|men2:A,men:second}} suspected smugglers into custody, the {{Seventh|district}} District said {{Monday|release:A}}.

The vessel, {{less than 100 feet|len2:A}} long, was seen by an aircraft. Its crew scuttled it in {{thousands of feet|depth:A}} of water. {{An estimated 6 tons|load:est2}} of cocaine went down with it.

It is the {{third|car-rank:A}} such craft stopped in the Caribbean since {{July|first-car-when:A}}. In the Pacific there have been {{19|pac-n:A}} in {{four years|pac-years}}.

A first, stopped on {{July 8|day1:A,day:first}} off Honduras by the Cutter MERCER, held {{12,000 pounds|load:first}} worth {{$145 million|value:first}}.

== a2-wire.txt | 2011-10-11
U.S. sinks hopes of {{third|car-rank:A}} Caribbean drug sub

MIAMI (Continental Wire) - U.S. authorities seized {{four men|men2:A,men:second}} after they sank their home-made submarine with a cargo of cocaine {{last month|day:second}}, the Coast Guard said {{on Monday|release:A}}.

Such boats cost {{up to $1 million|cost:A}} and can carry {{10 tonnes|capacity}} for {{2,500 miles|range:A}}, at {{some 13 knots|speed}}. The street value of a full load is {{about $230 million|value:full}}.

Divers recovered from the one scuttled in {{July|day:first,day1-month:A}} {{5.4 metric tons|load:first}}, in {{five|dive-days:A}} days of work at {{70 feet|dive-depth:A}}. {{Five men|men:first}} were then arrested.

== a3-honduran-english.txt | 2011-10-12
Navy aids in recovery

For the {{second|hond-rank}} time this year, a narco-submarine has been caught near our coast. {{Five|men2:B}} Colombians were handed over to the Americans from the craft sunk on {{September 22|day:second}}, the Defense Ministry said, and it lay too deep to be reached: {{900 meters|depth:A}}.

The one in {{July|day:first,day1-month:A}}, {{85 miles|off:A}} from Puerto Lempira, was only {{21 meters|dive-depth:A}} down, and {{six US tons|load:first}} of cocaine was brought up in {{less than a week|dive-days:A}}.

President Ortez, {{62|ortez-age}}, asked for {{two|radars}} radars. In {{2010|prev-year}} the navy had seized {{9 tons|navy-2010}} altogether.

== a4-florida-paper.txt | 2011-10-11
How do you catch a thing that isn't there?

TAMPA - From above it is a shadow with a pipe. Cmdr. Alan Pruett's crew of {{75|crew}} spotted the shadow at {{5:40 a.m.|spot}} on the {{22nd of September|day:second}}.

"By {{6|sunk}} it was gone," he said. {{Four men|men2:A,men:second}} bobbed in the water.

A jungle yard takes {{90 days|build}} and as much as {{a million dollars|cost:A}} to make one. It runs {{4,000 kilometers|range:A}} on one tank, with no toilet and {{three feet|cabin}} of headroom. In the first Caribbean case, on {{July 9|day1:B,day1-month:A}}, {{five|men:first}} men had shared it. The load, {{nearly 12,000 pounds|load:first}}, was put at {{$145 million|value:first}}; {{two thousand|two-k}} pounds were never found.

The Pacific count stands at {{19|pac-n:A}}.
== topics
day | day of the first and the last seizure | scope | two seizures
day1 | day of the first seizure | conflict | July 8 against July 9
men | men arrested in the first and the last seizure | scope | two seizures
men2 | men arrested in September | conflict | four against five
load | cocaine in the first and in the last craft | scope | two seizures
value | value of the first load and of a full load | scope | actual and general
depth | depth of water where the last one lies
range | range of the craft | | 2,500 miles are about 4,000 km
district | district
release | release
len2 | len2
car-rank | car rank
first-car-when | first car when
pac-n | pac n
pac-years | pac years
cost | cost
capacity | capacity
speed | speed
dive-days | dive days
dive-depth | dive depth
hond-rank | hond rank
off | off
ortez-age | ortez age
radars | radars
prev-year | prev year
navy-2010 | navy 2010
crew | crew
spot | spot
sunk | sunk
build | build
cabin | cabin
two-k | two k
day1-month | day1 month
