title: Sentence for a burglary ring that robbed celebrities' homes
domain: crime
== a1-agency.txt | 2010-04-23
"Canyon Crew" member gets {{nine months|terms:fl}} for starlet burglary

LOS ANGELES - A reality TV figure was sentenced {{Friday|fl-day:A}} to {{nine months|terms:fl}} in county jail for her part in a burglary at the home of actress Paige Harlow.

Tessa Flint, {{19|fl-age:A,ages:fl}}, pleaded no contest to {{one count|fl-count}} of residential burglary. Judge Larry Ochoa also ordered {{three years|prob:fl}} of probation and {{$450,000|restitution:A}} in restitution.

Prosecutors say that the ring took {{more than $2.4 million|loot:A,loots:all}} in cash, jewels and clothes from stars' homes between {{November 2008|from:A}} and {{June 2009|to:A}}. {{Five|others-open}} others await trial.

== a2-celebrity-site.txt | 2010-04-24
Tessa Flint: {{270 days|terms:fl}} for raiding Paige's closet

Bye bye, Canyon Crew! Tessa, who turned {{20|fl-age:B}} in March, will trade her stilettos for county slippers, though with the jails so full she may do {{as little as 45 days|fl-served:est}}.

Paige, {{33|ages:pa}}, lost {{$58,000|loots:pa}} of goodies on {{May 11, 2009|pa-day:A}}, including a {{$10,000|watch}} watch. Poor heiress Carrie Houghton was hit {{seven|ho-times:A}} times, and it took {{two months|ho-notice}} and {{$1.3 million|loots:ho}} of bling before she noticed. Her key was under the mat.

The gang found out who was out of town from gossip sites. Oops.

== a3-big-daily.txt | 2010-04-24
Burglar to the stars, and star of her own show

Tessa Flint, {{19|fl-age:A,ages:fl}}, whose family is the subject of a cable show that draws {{700,000|viewers}} viewers, was the {{first|first-sent:A}} of the {{six|accused:A}} accused to be sentenced.

The court heard that she and {{two|pa-gang}} others went into Harlow's house on Mulholland in the {{May|pa-day:A}} of last year and came out with {{about $58,000|loots:pa}} in designer bags.

She must repay, jointly with the rest, {{nearly half a million|restitution:A}} dollars. She will be supervised for {{36 months|prob:fl}}. Her lawyer, Jeff Roth, {{55|ages:roth}}, had asked for community service.

Nick Pruitt, {{18|ages:pr}}, said to have started it all, has pleaded not guilty to {{seven|counts:pr}} burglaries; Rachel Lim, {{19|ages:lim}}, to {{four|counts:lim}}.

== a4-wire-2011.txt | 2011-04-22
Celebrity burglar gets {{three years|terms:pr}} in prison

LOS ANGELES (Union Wire) - The man who prosecutors called the mastermind of a ring that preyed on stars was sentenced {{Friday|pr-day:A}} to {{three years|terms:pr}} in state prison after pleading no contest to {{two counts|pr-plea}}.

Nick Pruitt, now {{19|ages:pr-11}}, led friends into at least {{ten|homes:A}} homes, taking {{upward of $2.4 million|loot:A,loots:all}}. He confessed to having robbed Carrie Houghton {{six times|ho-times:B}}.

Flint was freed after {{41 days|fl-served:real}} of her {{nine-month|terms:fl}} term. A film about the group is planned for {{2014|film}} on a budget of {{$6 million|film-budget}}.

== a5-british-paper.txt | 2011-10-29
Last of the Hollywood raiders jailed

The {{sixth|last-n}} and last of the young thieves who tried on the lives of the famous was given {{five years|terms:lim}} {{yesterday|lim-day}}. Rachel Lim, {{21|ages:lim-11}}, will probably be out in {{under two|lim-real}}.

The raids, from the {{autumn of 2008|from:A}} to the {{summer of 2009|to:A}}, netted some {{£1.5m|loot:A}}. Houghton alone was missing jewels of {{around 1.3 million dollars|loots:ho}}. Of {{half a dozen|accused:A}} defendants, {{four|prison-n}} went to prison.

Flint, the {{first|first-sent:A}} sentenced and the best known, now has {{400,000|followers}} followers and has asked for her probation, which has {{18 months|prob:fl-left}} to run, to be cut.
== topics
terms | sentences of different burglars | scope | other person
fl-age | age of Flint | conflict | 19 against 20
fl-served | time that Flint may serve and served | scope | estimate and actual
ages | ages of different persons and later ages | scope | other person or year
loots | loot in all, from Harlow and from Houghton | scope | part and whole
ho-times | how often Houghton's home was robbed | conflict | seven times against six
counts | burglaries laid to Pruitt and to Lim | scope | other person
prob | Flint's probation at the start and what is left | scope | total and rest
restitution | restitution ordered | | nearly half a million is 450,000
fl-day | fl day
fl-count | fl count
loot | loot
from | from
to | to
others-open | others open
pa-day | pa day
watch | watch
ho-notice | ho notice
viewers | viewers
first-sent | first sent
accused | accused
pa-gang | pa gang
pr-day | pr day
pr-plea | pr plea
homes | homes
film | film
film-budget | film budget
last-n | last n
lim-day | lim day
lim-real | lim real
prison-n | prison n
followers | followers
