title: Opening weekend of the space film Perihelion
domain: entertainment
== a1-wire-estimates.txt | 2013-10-13
"Perihelion" lifts off with record {{$47.3 million|open:est}}

LOS ANGELES, Oct 13 (Reel Wire) - Astronaut drama "Perihelion" rocketed to the top of North American charts with {{$47.3 million|open:est}} in weekend ticket sales, the best opening ever in {{October|oct-record:A}}, according to studio estimates on {{Sunday|est-day}}.

The Palisade Pictures film cost {{$90 million|budget:A}} and took a further {{$22.9 million|open-where:intl}} from {{24|intl-markets:A}} foreign markets.

Last week's winner, "Soup Weather 2," slid to {{second|soup-rank}} with {{$18.4 million|soup-we:first,rank-gross:soup}}, and gambling thriller "Riverboat" opened at {{No. 3|river-rank}} with {{$6.9 million|rank-gross:river}}.

== a2-trade-site.txt | 2013-10-14
Box office: Actuals push "Perihelion" to {{$47.5 mil|open:actual}}

The final count on {{Monday|actual-day}} gave Palisade's hit {{$47.5 million|open:actual}} from {{3,410|screens:A}} theaters, a per-screen average of {{$13,926|per-screen}}. Fully {{78%|share-3d:A}} of that came from 3D shows, and {{$9.6 million|imax:A}} from {{290|imax-screens}} giant screens.

The month's old mark, {{$44.1 million|old-record:A}}, was set by "Creak {{3|creak-num}}" in {{2011|old-record-yr:A}}. Heading into the frame, tracking had pointed to {{$35 million|open:tracking}}.

Audience: {{52%|men}} male, {{61%|over35:A}} over {{35|over35-age:A}}. CinemaPoll grade: {{A-|grade}}. For director Luis Arriaga, {{53|ages:arriaga}}, it's a first No. {{1|arriaga-first}}.

== a3-british-paper.txt | 2013-10-15
Critics' darling conquers America

Luis Arriaga's Perihelion, in which Marion Vale spends {{94 minutes|length:A}} tumbling through space, took {{$47m|open:est}} at the American box office at the weekend ({{£29m|open-gbp}}). It does not reach Britain until {{15 November|uk-date:A}}.

Vale, {{47|ages:vale}}, was the director's {{sixth|vale-choice}} choice. It was {{five and a half years|making:B}} from script to screen, he says. {{Nearly four-fifths|share-3d:A}} of American cinemagoers paid extra to see it with glasses on.

The previous best for the month was {{$44.1m|old-record:A}}, from Creak {{3|creak-num}} {{two years ago|old-record-yr:A}}.

== a4-mexican-english.txt | 2013-10-15
Arriaga's space odyssey No. {{1|arriaga-first}} in Mexico too

Mexico City - The Mexican director's {{seventh|film-no}} feature earned {{$70 million|open-where:world}} around the world in its first days, of which {{some $23 million|open-where:intl}} outside the United States and Canada. It opens here {{Oct. 25|mx-date}}, but previews on {{60|mx-screens}} screens were full.

"I had promised my wife {{one year|one-year}}. It was {{six|making:A}}," Arriaga, {{53|ages:arriaga}}, told reporters.

Produced for {{$90 million|budget:A}}, the movie runs {{an hour and a half|length:A}}. About {{six in 10|over35:A}} of those who came were {{over 35|over35-age:A}}.

== a5-blog.txt | 2013-10-21
"Perihelion" barely drops in week {{two|week-two}}

A {{20 percent|drop:peri}} dip! That is all that Palisade's astronauts suffered on their second weekend: {{$38 million|we:second}}, after {{$47.5 million|open:actual,we:first}} on the first. The total is now {{$104.6 million|total}} in {{ten|days-out}} days. "Captain Marlowe," with Dan Hathersage as a kidnapped skipper, began with {{$21 million|marlowe-open}} from {{2,870|marlowe-screens}} sites on a {{$48 million|marlowe-budget}} budget, and Soup Weather {{2|soup-num}} came {{third|soup-rank-2}} with {{$12.1 million|soup-we:second}}, off {{34%|drop:soup}}.

Perihelion is still in {{3,490|screens:second}} houses, up from {{3,410|screens:A}}.
== topics
open | opening weekend: estimate, final, tracking forecast | scope | estimate, actual and forecast
open-where | opening sales abroad and worldwide | scope | part and total
rank-gross | weekend sales of other films | scope | two films
ages | ages of director and actress | scope | two persons
making | years the film took to make | conflict | six against five and a half
drop | fall in the second weekend of two films | scope | two films
we | first and second weekend of Perihelion | scope | other weekend
screens | theatres in the first and second week | scope | other week
soup-we | Soup Weather 2 in two weekends | scope | other weekend
oct-record | oct record
est-day | est day
budget | budget
intl-markets | intl markets
soup-rank | soup rank
river-rank | river rank
actual-day | actual day
per-screen | per screen
share-3d | share 3d
imax | imax
imax-screens | imax screens
old-record | old record
creak-num | creak num
old-record-yr | old record yr
men | men
over35 | over35
over35-age | over35 age
grade | grade
arriaga-first | arriaga first
length | length
open-gbp | open gbp
uk-date | uk date
vale-choice | vale choice
film-no | film no
mx-date | mx date
mx-screens | mx screens
one-year | one year
week-two | week two
total | total
days-out | days out
marlowe-open | marlowe open
marlowe-screens | marlowe screens
marlowe-budget | marlowe budget
soup-num | soup num
soup-rank-2 | soup rank 2
