title: New basketball coach for the Harbour City Pilots
domain: sport
== a1-antipodeswire.txt | 2024-06-27
Pilots hire Serbian Radojevic as coach on {{three-year|contract:A}} deal

HARBOUR CITY, June 27 (Antipodes Wire) - The Harbour City Pilots named Milutin Radojevic as head coach on {{Thursday|announce:A}}, {{49 days|gap:A}} after firing Kent Braddock.

Radojevic, {{54|age:A}}, has won {{four|titles:A,titles-countries:A}} league titles in {{three|titles-lands}} countries and reached {{two|finals}} EuroCup finals. He will earn {{about A$900,000|salary:A,salary-braddock:A}} a season, a club source said.

The Pilots finished {{eighth|finish:A,finish-years:A}} of {{ten|teams:A}} last season with {{nine|wins:A}} wins and {{19|losses:A}} losses. They have not been champions {{since 2006|since:A}}.
== a2-harbournews.txt | 2024-06-28
'I came for the work, not for the beach'
Harbour News, Friday

{{Seventy-one|applicants:A}} people wanted the job. It went to a man with a grey moustache and {{five|titles:B}} championship rings, {{two|titles-countries:B}} of them from Lithuania.

Milutin Radojevic signed {{yesterday|announce:A}}, to the end of the {{2026-27|contract:A}} season. At {{2.06 metres (6 ft 9 in)|height:A}} he had to duck into the press room at {{11.15am|press:A}}.

His predecessor Braddock went on {{9 May|fired:A}}, with {{18 months|braddock-left:A}} left on a contract of {{$620,000|salary-braddock:B}} a year. That team won {{just 11|wins:B}} of {{28|games:A}} games, and the average home crowd was {{5,340|crowd:A,crowd-years:A}}, down from {{6,120|crowd-years:B}}.

Membership renewals opened {{on Monday|renewals}}: {{2,300|members:A}} so far.
== a3-hooptalk.md | 2024-07-01
---
title: Radojevic file
date: 2024-07-01
---
| | |
|---|---|
| Age | {{55|age:B}} (born {{3 June 1969|born:A,age:B}}) |
| Titles | {{4|titles:A,titles-countries:A}}: {{2|titles-countries:B}} Lithuania, {{1|titles-si}} Slovenia, {{1|titles-tr}} Turkey |
| Last job | Izmir, left {{November 2023|izmir:A}} |
| Height | {{206 cm|height:A}} |
| Record | {{611|career-wins:A}} wins, {{338|career-losses:A}} losses ({{64%|career-pct:A}}) |

He inherits a roster of {{eight|roster:A}} under contract and {{A$1.2m|cap-room:A}} of cap room. The team came {{seventh|finish:B}} last year at {{9-19|wins:A}}; the year before, {{third|finish-years:B}}.

Pay, I'm told: {{A$750,000|salary:B}}. Assistants: {{three|assistants}}. First practice: {{19 August|practice:A}}. First game: {{20 September|game1:A}}, in Cairnsford.
== a4-rivalclub.txt | none
Cairnsford Crocs: season fixtures

Round {{1|round}}: {{Friday 20 September|game1:A}}, {{7.30pm|tip}}, v Harbour City Pilots, under new coach M. Radojevic (appointed {{27 June|announce:A}})
Last season: Crocs {{third|crocs-finish:A}}, Pilots {{eighth|finish:A}}; head to head {{3-1|h2h}}
Average home gate: Crocs {{5,430|crocs-crowd:A}}, Pilots {{5,340|crowd:A}}
Family ticket ${{49|ticket}}. Arena: 54 Esplanade
== a5-balticbasket.txt | 2024-06-28
"Milutin" off to Australia

Kaunas remembers him fondly: in {{two|titles-countries:B}} seasons here he won the league {{twice|titles-countries:B}} and lost his temper {{daily|daily}}. Now Milutin Radojevic, {{54|age:A}}, will coach the Harbour City Pilots, for {{three seasons|contract:A}}.

The deal, announced {{on Thursday|announce:A}}, brings him {{nine hundred thousand|salary:A,salary-braddock:A}} Australian dollars a year. The club had sifted {{more than 90|applicants:B}} candidates.

Since leaving Izmir {{in January|izmir:B}} he had grown tomatoes. His last Pilots predecessor to win anything did so {{18 years ago|since:A}}. The team lost {{19|losses:A}} of {{28|games:A}} games last season, finishing {{third from last|finish:A}}.

He is {{2.06 m|height:A}} tall, {{four centimetres|son}} shorter than his son.
== topics
applicants | applicants for the job | conflict | 71 against more than 90
izmir | when he left Izmir | conflict | November 2023 against January
titles | league titles | conflict | four against five
titles-countries | all titles and those in Lithuania | scope | whole and part
salary | salary of Radojevic | conflict | about 900,000 against 750,000
salary-braddock | pay of the new and the old coach | scope | two people
age | age of Radojevic | conflict | 54 against 55
finish | last season's place | conflict | eighth against seventh
finish-years | place last season and before | scope | two seasons
wins | wins last season | conflict | nine against 11
crowd-years | home crowd last season and before | scope | two seasons
crocs-crowd | another club's crowd (trap)
crocs-finish | another club's place (trap)
gap | 9 May to 27 June is 49 days (right)
announce | day of the appointment, Thursday 27 June 2024
contract | to the end of 2026-27
titles-lands | titles lands
finals | finals
teams | teams
losses | losses
since | since
height | height
press | press
fired | fired
braddock-left | braddock left
games | games
crowd | crowd
renewals | renewals
members | members
born | born
titles-si | titles si
titles-tr | titles tr
career-wins | career wins
career-losses | career losses
career-pct | career pct
roster | roster
cap-room | cap room
assistants | assistants
practice | practice
game1 | game1
round | round
tip | tip
h2h | h2h
ticket | ticket
daily | daily
son | son
