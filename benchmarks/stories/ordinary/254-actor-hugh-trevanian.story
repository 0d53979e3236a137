title: Death of the actor Hugh Trevanian
domain: culture
== a1-agency.txt | 2010-12-09
British actor Hugh Trevanian dies at {{81|age:A}}

LONDON - Hugh Trevanian, the British actor known to millions as the weary detective in "Marlow's Beat", has died at the age of {{81|age:A}}, his agent said {{Thursday|said:A}}.

Trevanian died in his sleep on {{Wednesday|day:A}} at his home in Lewes, agent Paula Dent said. He had been treated for lung cancer since {{2008|cancer:A}}.

He played Inspector Marlow in {{74 episodes|eps:A}} from {{1971|start:A}} to {{1979|end:A}} and won {{two|bafta:A}} British Academy awards. He was nominated for an Oscar for "The Salt Road" ({{1964|salt-yr:A}}).

He is survived by his {{third wife|wife:A}}, Margaret, and {{four children|kids:A}}.

== a2-broadcaster.txt | 2010-12-09
Marlow's Beat star Trevanian dies

Actor Hugh Trevanian, star of Marlow's Beat, has died aged {{81|age:A}}.

He had been ill with cancer for {{two years|cancer:A}}.

At its height the series was watched by {{16 million|view:A}} viewers on ITV. Trevanian appeared in all {{74|eps:A}} episodes, between {{1971|start:A}} and {{1979|end:A}}, earning {{two Baftas|bafta:A}}, in {{1973|bafta1}} and {{1976|bafta2}}.

Born in Truro in {{1929|born:A}}, he served {{two years|service}} in the Royal Navy before drama school. His first film role came in {{1953|film1:A}}, and he made {{more than 40 films|films:A}}.

The Salt Road, of {{1964|salt-yr:A}}, brought him an Oscar nomination. He was made an OBE in {{1988|obe:A}}.

== a3-daily.txt | 2010-12-10
Hugh Trevanian, TV's Inspector Marlow, {{81|age:A}}

Hugh Trevanian, who died {{on Wednesday|day:A}}, was a fisherman's son, the youngest of {{six children|siblings}}, who left school at {{14|school}} and never lost his Cornish vowels.

He made {{some 45 films|films:A}} but it was television that made him. Between {{1971|start:A}} and {{1978|end:B}} he was Marlow, in a raincoat that cost {{£8|coat}} and was sold at auction in {{2003|coat-yr}} for {{£6,200|coat-px}}. {{Sixteen million people|view:A}} saw the last episode.

He returned to the stage at {{63|lear-age}} as Lear at Chichester. A {{1988|obe:A}} OBE amused him. He was married {{three times|wife:A}}, first, for {{11 years|first-m}}, to the actress Dora Lyle, who died in {{1999|lyle}}. He had {{three sons|sons,kidp:sons}} and a daughter.

== a4-online.txt | 2010-12-10
Remembering Hugh Trevanian: {{1929|born:A}}-{{2010|died}}

The star of "Marlow's Beat" has died in Lewes, Sussex, his agent announced {{on Thursday|said:A}}. He was {{81|age:A}}.

Trevanian's {{first screen part|first-part}}, in {{1953|film1:A}}, had {{one|line}} line. {{Eleven years|gap}} later "The Salt Road" took him to the Oscars; he lost to Rex Harrison.

Marlow followed: {{seven series|series}} and {{74 episodes|eps:A}}. In the United States it ran on public television until {{1984|us-end}}. The American remake of {{1995|remake}} lasted {{six|remake-eps}} episodes.

Trevanian is survived by his wife, {{four children|kids:A,kidp:all}} and {{nine grandchildren|grand}}. A private funeral will be held {{next Friday|funeral:A}}.

== a5-localpaper.txt | 2010-12-14
Lewes to say farewell to Marlow

The funeral of actor Hugh Trevanian, who died at his Lewes home last {{Wednesday|day:A}}, takes place at St Anne's at {{2pm|fun-time}} this {{Friday|funeral:A}}. Mr Trevanian, {{81|age:A}}, had lived in Rotten Row for {{26 years|lewes}}.

He opened the town's film club in {{1992|club}} and gave it the raincoat's replica. Around {{200 mourners|mourners}} are expected. Mr Trevanian, who had {{four children|kids:A}}, learned of his lung cancer in {{2008|cancer:A}}. Marlow's Beat, which began in {{1971|start:A}}, will be shown at the club on {{Sunday|screen}}.
== topics
age | age at death
day | day of death
said | day of announcement
cancer | since when ill
eps | episodes of the series
start | first year of the series
end | last year of the series | conflict | 1979 against 1978
bafta | number of Baftas
bafta1 | year of first Bafta
bafta2 | year of second Bafta
salt-yr | year of The Salt Road
wife | marriages
kids | number of children
kidp | sons and children | scope | part and whole
sons | sons
view | viewers
born | year of birth
died | year of death
service | navy years
film1 | year of first film
films | number of films
obe | year of OBE
siblings | children of his parents
school | age at leaving school
coat | price of coat
coat-yr | year coat sold
coat-px | coat auction price
lear-age | age as Lear
first-m | first marriage
lyle | death of Dora Lyle
first-part | first part
line | lines
gap | years to Salt Road
series | number of series
us-end | end in US
remake | year of remake
remake-eps | remake episodes
grand | grandchildren
funeral | day of funeral
fun-time | time of funeral
lewes | years in Lewes
club | film club opening
mourners | mourners
screen | screening
