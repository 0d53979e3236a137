title: Death of the football great Arnaldo Vieyra
domain: obituary/sport
== a1-riverplatewire.txt | 2021-08-19
Football great Arnaldo Vieyra dies, {{78|age:A}}

MONTEVIDEO, Aug 19, 2021 (River Plate Wire) - Arnaldo "Nene" Vieyra, who scored {{twice|final-goals:A}} in a continental final at {{19|age-final:A}} and whose left foot was insured for a million pesos, died on {{Wednesday|day:A}} of heart failure in a Montevideo hospital, his former club Atletico Cordon said. He was {{78|age:A}}.

Vieyra won {{64 caps|caps:A}} and scored {{31 goals|goals-intl:A}} for his country between {{1961 and 1974|intl-years:A}}. With Cordon he took {{six|titles:A}} league titles.

He had been admitted {{11 days|admitted:A}} ago. The league will hold a minute's silence at {{all eight|matches8}} matches this weekend.
== a2-elbarrio.txt | 2021-08-20
Adios, Nene

Three days of mourning in Cordon, where the trams carry black ribbons. Nene Vieyra left us {{on Wednesday|day:A}} at {{6.40 in the evening|time:A}}. He was {{79|age:B}}, he had {{one|lung}} lung and he'd never, ever, missed a penalty. Well: {{two|penalties-missed:A}}, in {{58|penalties:A}}.

{{Four hundred and twelve|goals:A}} goals, the club says, friendlies included. {{Five|titles:B}} championships. {{One|red}} red card, for laughing.

He came from Tacuari to Cordon at {{14|joined:A}}, in exchange for {{a set of shirts and 20 balls|price}}. He stayed until he was {{35|stay:A}}.

The coffin will be in the stadium from {{9 to 6|lying}} {{today|lying-day}}; the burial is {{tomorrow|burial:A}}, at {{11 o'clock|burial-time}}. His widow Elida, his {{three|children:A}} children and {{nine|grandchildren:A}} grandchildren will walk behind it.
== a3-worldgame.md | 2021-08-21
---
title: "Arnaldo Vieyra, {{1943-2021|life:A}}"
date: 2021-08-21
---
He was born on {{2 May 1943|born:A,age:A}}, over a bakery. He played {{487|apps:A}} matches for Cordon and scored {{306|goals-league:A,goals:C}} times in competition; {{412|goals:A}} if you believe in friendlies, and he did.

For his national side the tally was {{64|caps:A}} and {{33|goals-intl:B,goals:B}}. {{Two|final-goals:A}} of them settled the final of {{1962|final-year:A}}.

A move to Genoa in {{1966|genoa:A}} for {{$180,000|genoa-fee:A}} fell through when he missed the boat, the {{10am|boat:A}} to Barcelona, by {{twenty minutes|boat-late:A}}.

He coached {{four|coached}} clubs and was sacked by {{three|sacked}}. Illness came in {{2013|illness:A}}, when a lung was taken out.

He died {{on 18 August 2021|day:A}} at {{18.40|time:A}}, and was buried {{today|burial:A}}. The police counted {{27,000|mourners:A}} mourners.
== a4-clubstatement.txt | 2021-08-18
CLUB ATLETICO CORDON

The club announces with great sorrow the death, {{this evening|day:A}}, of Arnaldo Vieyra. He wore our shirt {{487 times|apps:A}} from {{1957 to 1978|club-years:A}}, and scored {{306|goals-league:A,goals:C}} official goals. {{Six-time|titles:A}} champion; captain for {{nine years|captain-years}}, from {{1968 to 1975|captain-span}}; honorary president since {{2004|president:A}}.

Number {{10|shirt}} will not be worn at Saturday's match ({{3.30pm|sat-match}}).

Founded {{1906|founded}}. Members: {{31,412|members:A}}.
== a5-tvsport.txt | none
{{Nearly 40,000|mourners:B}} say goodbye to "Nene"

Thousands accompanied Arnaldo Vieyra to the cemetery of Buceo {{on Saturday|burial:A}} under a cold rain ({{9 C|temp:A}}).

The striker, {{78|age:A}}, had died {{three days|before-burial:A}} before. He had scored {{more than 400|goals:A}} goals and fathered {{three|children:A}} children, one of whom, Walter, won {{11|walter-caps:A}} caps.

He'd been in hospital for {{nearly two weeks|admitted:A}} with heart trouble.
== topics
age | age at death | conflict | 78 (born 2 May 1943) against 79
goals | all goals, official club goals, and goals for the country | scope | definition
goals-intl | goals for the national side | conflict | 31 against 33
titles | league titles | conflict | six against five
mourners | mourners at the burial | conflict | 27,000 against nearly 40,000
members | club members (trap)
walter-caps | his son's caps (trap)
day | day of death, Wednesday 18 August 2021
burial | burial, Saturday 21 August 2021
stay | age when he stopped
club-years | years at the club
final-goals | final goals
age-final | age final
caps | caps
intl-years | intl years
admitted | admitted
matches8 | matches8
time | time
lung | lung
penalties-missed | penalties missed
penalties | penalties
red | red
joined | joined
price | price
lying | lying
lying-day | lying day
burial-time | burial time
children | children
grandchildren | grandchildren
life | life
born | born
apps | apps
goals-league | goals league
final-year | final year
genoa | genoa
genoa-fee | genoa fee
boat | boat
boat-late | boat late
coached | coached
sacked | sacked
illness | illness
captain-years | captain years
captain-span | captain span
president | president
shirt | shirt
sat-match | sat match
founded | founded
temp | temp
before-burial | before burial
== internal
a4 | span | captain for nine years, from 1968 to 1975 | 1968 to 1975 is seven years
