title: New general director of the Tarvik Opera
domain: culture
== a1-company-release.txt | 2012-05-09
Ingrid Solheim appointed General Director of the Tarvik Opera

The board of the Tarvik Opera announced {{today|day:A}} that Ingrid Solheim, {{44|sol-age:A,ages:sol}}, will succeed Marcus Thorne as General Director on {{1 August 2012|start:A}}. Her contract runs for {{five years|terms:sol}}.

Solheim has led the Malmgard Festival since {{2005|malm-from:A}}, raising attendance there from {{38,000|att:from}} to {{61,000|att:to}}. She will be the {{ninth|rank:A}} head of the house, which was founded in {{1921|founded:A}}, and the {{first|first-woman:A}} woman.

The company employs {{430|staff:A}} people and has an annual budget of {{NOK 512 million|budgets:opera}}, {{82 per cent|subsidy:A}} of it from the state.

== a2-national-daily.txt | 2012-05-10
Festival chief, {{44|sol-age:A,ages:sol}}, gets Norway's stormiest job

She will be the {{fourth|since-rank}} person to sit in the corner office in {{six|since-years}} years. Marcus Thorne, {{58|ages:thorne}}, went in {{January|thorne-left:A}}, {{eighteen months|thorne-served:A}} into a {{four-year|terms:thorne}} contract, after the chorus walked out of a rehearsal.

Ingrid Solheim was picked from {{31 applicants|applicants:A}}. Her pay will be {{1.9 million kroner|pays:sol}}; her predecessor had {{2.1 million|pays:thorne}}.

The Opera showed a deficit of {{NOK 17 million|deficits:2011}} in {{2011|y11}}, following one of {{9 million|deficits:2010}} in {{2010|y10}}. Of its {{430|staff:A}} employees, {{64|chorus}} sing in the chorus and {{88|orchestra}} play.

== a3-british-music-magazine.txt | 2012-05-11
Solheim to Tarvik

The Norwegian company has turned to the director of the Malmgard Festival, Ingrid Solheim ({{46|sol-age:B}}), to replace the American Marcus Thorne, who departed {{four months ago|thorne-left:A}}. A former mezzo, she sang {{112|carmen}} Carmens. She takes over in {{August|start:A}} until {{2017|term-end}}.

Malmgard, on her watch, sells {{some 60,000|att:to}} tickets a summer, on a budget of {{£6m|budgets:malm}}. Tarvik has {{ten times|ten}} as much, around {{half a billion kroner|budgets:opera}}, of which the government gives {{more than four-fifths|subsidy:A}}. It plays {{190|nights}} nights a year in the harbour house by architects Lund & Rask, opened in {{April 2008|house:A}}, with {{1,364|seats:main}} seats in the main hall and {{400|seats:second}} in the second.

== a4-local-paper.txt | 2012-05-10
"I shall be seen in the canteen"

Ingrid Solheim met the staff of the Opera for {{forty minutes|forty}} on {{Wednesday|day:A}} and was applauded by the chorus, {{twice|twice}}.

A mother of {{three|kids}}, born in Svolvik in {{1968|born}}, she has run Malmgard for {{seven years|malm-from:A}}. She wants to lift the share of seats sold at Tarvik from {{71 per cent|sold:now}} to {{80|sold:target}}, and to have {{500|cheap}} tickets a night under {{100 kroner|cheap-price}}, in a house with {{1,364|seats:main}} places.

There were {{21 candidates|applicants:B}}, {{five|shortlist}} of whom were interviewed. She becomes the {{ninth|rank:A}} director in {{91 years|founded:A}}. The books are {{17 million|deficits:2011}} in the red.

== a5-wire.txt | 2012-05-09
Norwegian opera names {{first|first-woman:A}} female chief

TARVIK, May 9 (Nordic Wire) - The Tarvik Opera, shaken by the resignation of its American director {{in January|thorne-left:A}}, named Ingrid Solheim as his successor on {{Wednesday|day:A}}.

She signs for {{half a decade|terms:sol}} at an annual salary of {{1.9 million crowns|pays:sol}} ({{$326,000|sol-usd}}). Thorne, {{58|ages:thorne}}, lasted {{a year and a half|thorne-served:A}}. Audience numbers at her festival went up by {{70 percent|att-pct}}, from {{38,000|att:from}} to {{61,000|att:to}}.

The waterfront opera house, which cost {{4.4 billion|house-cost}} crowns, opened {{four years ago|house:A}}.
== topics
sol-age | age of Solheim | conflict | 44 against 46
applicants | number of applicants | conflict | 31 against 21
ages | ages of the new and the old director | scope | two persons
att | attendance of the festival before and now | scope | other time
terms | terms of the two directors' contracts | scope | other person
pays | pay of the two directors | scope | other person
deficits | deficit in two years | scope | other year
budgets | budgets of opera and festival | scope | two institutions
seats | seats in two halls | scope | other part
sold | seats sold now and target | scope | target
malm-from | since when she has led the festival | | seven years from 2005
founded | founding year or age of the house | | 91 years from 1921
house | opening of the opera house | | four years ago is 2008
day | day
start | start
rank | rank
first-woman | first woman
staff | staff
subsidy | subsidy
since-rank | since rank
since-years | since years
thorne-left | thorne left
thorne-served | thorne served
y11 | y11
y10 | y10
chorus | chorus
orchestra | orchestra
carmen | carmen
term-end | term end
ten | ten
nights | nights
forty | forty
twice | twice
kids | kids
born | born
cheap | cheap
cheap-price | cheap price
shortlist | shortlist
sol-usd | sol usd
att-pct | att pct
house-cost | house cost
== internal
a5 | percent_change | went up by 70 percent, from 38,000 to 61,000 | from 38,000 to 61,000 is 60.5 percent
