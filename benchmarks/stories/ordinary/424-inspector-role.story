title: New lead named for TV detective series Harbottle
domain: entertainment
== a1-broadcaster-press.txt | 2009-01-10
Nathaniel Quill is the new Harbottle

Nathaniel Quill has been named as the {{fifth|fifth:A}} actor to play Inspector Harbottle, it was announced tonight, {{10 January|announce:A}}, in a special programme on Channel One.

The {{24-year-old|quill-age:A}} will be the youngest to take the part. He succeeds Gordon Ames, who will bow out in {{three|specials:A}} special episodes this year, and begins filming in {{June|filming:A}} for series {{seven|series-new}}, which will be shown in {{2010|air:A}}.

"I have been walking round my kitchen with my phone for {{three weeks|secret}}," said Quill, "and nobody to ring."

== a2-national-paper.txt | 2009-01-11
Unknown, {{24|quill-age:A}}, to be TV's next Inspector

An almost unknown actor of {{24|quill-age:A,age:quill}} was unveiled {{last night|announce:A}} as the {{fifth|fifth:A}} Harbottle, beating favourites {{twice|twice-age}} his age.

Quill, whose credits run to {{two|credits}} plays at the National and a thriller in {{2007|thriller-yr:A}}, takes over from Gordon Ames, {{39|ames-age:A,age:ames}}, at the start of {{2010|air:A}}. Until now the youngest was Peter Maddox, who was {{27|maddox-start:A,age-start:maddox}} on getting the job in {{1979|maddox-when:A}}.

The drama, which began in {{1961|began:A}}, drew {{11.7 million|xmas-view:A,viewers:xmas}} viewers on Christmas Day. Bookmakers had Quill at {{40-1|odds}} in November; {{one|bookie}} punter in Leeds won {{£660|win}}.

== a3-wire.txt | 2009-01-11
Young actor takes on British detective icon

LONDON, Jan 11 - A {{24-year-old|quill-age:A}} who trained as a swimmer until a shoulder injury ended his hopes has been chosen to play Inspector Harbottle, one of Britain's best-loved television characters.

Nathaniel Quill will take over the trilby in {{2010|air:A}} from Gordon Ames, the show's makers said on {{Saturday|announce:A}}. Ames said in {{October|ames-quit}} that he would leave after {{five years|ames-years:A}}.

"Harbottle" ran from {{1961|began:A}} to {{1987|ended:A}} and was revived in {{2004|revived:A}}. It is sold to {{38 countries|countries:A}}. The Christmas episode had an audience of {{more than 11 million|xmas-view:A,viewers:xmas}}, the {{second-highest|xmas-rank}} of the day; the average for the last series was {{7.9 million|avg-view:A,viewers:avg}}.

== a4-showbiz-site.txt | 2009-01-12
{{Five|facts}} things about the new Harbottle

He's {{six foot two|height}}. He's from Kettering. He was born on {{2 November 1984|born}}, so yes, he is {{25|quill-age:B}}, and yes, that makes him younger than your sofa. He has no brothers. He auditioned on the {{first|audition}} day of casting, and {{43|others}} others came after him.

Quill was in "The Tin Lamp" {{two years ago|thriller-yr:A}}. The reveal on {{Saturday|announce:A}} was watched by {{4.8 million|reveal-view,viewers:reveal}}, not bad for a programme in which one man talks about a hat.

Previous Inspectors: {{four|previous}}, of whom Maddox did it longest, {{seven years|maddox-years}} from {{1979|maddox-when:A}}, and began at {{27|maddox-start:A,age-start:maddox}}; Ames was {{34|ames-start,age-start:ames}}.

== a5-australian-paper.txt | 2009-01-12
Fresh face in an old hat

A newcomer will be the {{sixth|fifth:B}} man to don the trilby of Inspector Harbottle when Gordon Ames, {{39|ames-age:A,age:ames}}, hands it over next year.

Nathaniel Quill was introduced in Britain at {{the weekend|announce:A}}. His {{13|episodes-new}} episodes will go into production {{midyear|filming:A}} and reach Australia {{a few weeks|oz-lag}} after their British run. Ames still has {{three|specials:A}} long episodes to come.

Revived {{five years ago|revived:A}} after a gap of {{17 years|off-years:A}}, the series has fans in {{some 40|countries:A}} countries. It rates about {{900,000|oz-view,viewers:oz}} here against an average {{7.9 million|avg-view:A,viewers:avg}} at home.
== topics
quill-age | age of Quill | conflict | 24 against 25
fifth | rank of Quill among the actors in the part | conflict | fifth against sixth
age | ages of the old and the new lead | scope | two actors
age-start | age at which earlier actors began | scope | two actors
viewers | audiences of different broadcasts | scope | other programme or country
thriller-yr | year of Quill's thriller | | two years before 2009
revived | year of the revival | | five years before 2009
off-years | years off the air | | 1987 to 2004
announce | announce
specials | specials
filming | filming
series-new | series new
air | air
secret | secret
twice-age | twice age
credits | credits
ames-age | ames age
maddox-start | maddox start
maddox-when | maddox when
began | began
xmas-view | xmas view
odds | odds
bookie | bookie
win | win
ames-quit | ames quit
ames-years | ames years
ended | ended
countries | countries
xmas-rank | xmas rank
avg-view | avg view
facts | facts
height | height
born | born
audition | audition
others | others
reveal-view | reveal view
previous | previous
maddox-years | maddox years
ames-start | ames start
episodes-new | episodes new
oz-lag | oz lag
oz-view | oz view
== internal
a4 | span | He was born on 2 November 1984, so yes, he is 25 | in January 2009 he is 24
