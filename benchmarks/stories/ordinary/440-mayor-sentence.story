title: Former mayor of Port Lorne sentenced; his contractor's case
domain: court
== a1-agency.txt | 2013-10-17
Ex-mayor Kemper gets {{24 years|terms:kemper}}

PORT LORNE, Ohio - Former mayor Darnell Kemper, who was once called the future of this broken city, was sentenced {{Thursday|day:A}} to {{24 years|terms:kemper}} in prison for corruption.

Kemper, {{41|ages:kemper}}, was convicted in {{March|verdict:A}} of {{21 counts|countsx:guilty}}, including racketeering, after a {{four-month|trial:A}} trial. Prosecutors said that he and contractor Bobby Farrell shared in {{$68 million|farrell-total:A}} of city contracts, {{$57 million|rigged:A}} of which were got by extortion.

Kemper spent {{$690,000|over-salary:A}} more than his salary while in office from {{2003|from:A}} to {{2009|to:A}}. The city filed for bankruptcy in {{July|bankrupt:A}} with debts of {{$14 billion|debt:A}}.

== a2-local-daily.txt | 2013-10-18
Judge: "This city was not yours to sell"

Nancy Ewald needed {{40 minutes|forty}} to read it out. At the end Darnell Kemper, in a khaki jail shirt, had {{24 years|terms:kemper}}, the longest term given to a mayor since {{at least 1985|since}}.

His attorney wanted {{no more than 12|asked:def}}; the government, {{at least 24|asked:gov}}. "Let the town have some peace from me," Kemper said in a {{30-minute|speech:A}} address.

Jurors had found him guilty on {{21 of 27|countsx:guilty}} charges on {{March 18|verdict:A}}; of {{four|acq}} he was cleared, and on {{three|hung}} they did not agree.

Of his {{29|convicted:A}} associates and city officials convicted, Farrell, {{57|ages:farrell}}, will hear his sentence {{today|farrell-day:A}}. Kemper's father, {{70|ages:father}}, who was convicted of a false tax return, is to be sentenced on {{Oct. 24|father-day}} and may get {{14 months|terms:father}}.

== a3-british-broadcaster.txt | 2013-10-17
Former US mayor jailed for {{24 years|terms:kemper}}

A court in the US state of Ohio has jailed the former mayor of Port Lorne for bribery and extortion.

Darnell Kemper, {{41|ages:kemper}}, was tried for {{nearly half a year|trial:B}}. He ran the city for {{six years|office-yrs}} until {{2009|to:A}}, when he went to jail for lying about an affair with an aide; for that he served {{120 days|first-jail}}.

Port Lorne, population {{480,000|pops:now}} ({{1.2 million|pops:1950}} in {{1950|pop-year}}), became {{three months ago|bankrupt:A}} the largest US city to go bankrupt. It owes {{$14bn|debt:A}} ({{£9bn|debt:A}}).

== a4-wire-farrell.txt | 2013-10-18
Contractor in Kemper case sentenced to {{18 years|terms:farrell}}

PORT LORNE, Oct 18 (Atlantic Wire) - The contractor who helped a corrupt mayor turn city hall into a cash machine got {{18 years|terms:farrell}} on {{Friday|farrell-day:A}}, a day after the mayor himself received {{24|terms:kemper}}.

Bobby Farrell, {{57|ages:farrell}}, was convicted of {{nine|countsx:farrell}} counts. He took in {{at least $57 million|rigged:A}} through extortion, out of a total of {{$96 million|farrell-total:B}} in city work, prosecutors said. Agents found {{$212,000|cash:A}} in cash at his home.

Kemper lived {{$690,000|over-salary:A}} beyond his means. He has {{14 days|appeal}} to appeal. Farrell's kin say he built things and employed {{300|employed}}.

A third man, water chief Victor Mercer, who pleaded guilty to {{one|countsx:mercer}} count, faces {{up to three years|terms:mercer}}.
== topics
terms | sentences of different defendants | scope | other person
ages | ages of different persons | scope | other person
countsx | counts on which different men were convicted | scope | other person
trial | length of the trial | conflict | four months against nearly half a year
farrell-total | sum of Farrell's city contracts | conflict | 68 against 96 million
asked | terms asked by the two sides | scope | two sides
pops | population now and in 1950 | scope | other year
bankrupt | time of the city's bankruptcy | | July is three months ago
day | day
verdict | verdict
rigged | rigged
over-salary | over salary
from | from
to | to
debt | debt
forty | forty
since | since
speech | speech
acq | acq
hung | hung
convicted | convicted
farrell-day | farrell day
father-day | father day
office-yrs | office yrs
first-jail | first jail
pop-year | pop year
cash | cash
appeal | appeal
employed | employed
== internal
a2 | sum | guilty on 21 of 27 charges on March 18; of four he was cleared, and on three they did not agree | 21, 4 and 3 make 28
