title: Budget of the city of Harrow Falls
domain: government
== a1-tribune.txt | 2024-12-11
Harrow Falls council OKs {{$412 million|budget:A,bud-prev:A,gf-tot:A}} budget on {{6-3|vote:A}} vote
The Tribune, Dec. 11, 2024
The Harrow Falls City Council late {{Tuesday|day:A}} approved a {{$412 million|budget:A,bud-prev:A,gf-tot:A}} budget for 2025 that raises property taxes by {{3.8%|tax:A,tax-asked:A}} and adds {{22 police officers|police:A,police-ask:A}}.
Mayor Gwen Tallis had asked for {{5%|tax-asked-val:A,tax-asked:B,tax-asked-v2:B}}. The owner of a typical {{$285,000|house:A}} house will pay {{$64|extra:A}} more a year.
The meeting lasted {{seven hours|len:A}}; {{58 residents|speakers:A}} spoke.
This year's budget is {{$396 million|prev:A,bud-prev:B}}.
== a2-fallsnow.html | 2024-12-11
<html>
<body>
<p>
FALLS NOW 🌨 28°F
</p>
<h2>
Your taxes: up {{4.8 percent|tax:B,tax-asked-v2:A}}
</h2>
<p>
Dec 11, 2024
</p>
<p>
With {{six votes|vote:A}} in favour, at {{11:50 last night|time:A}}, the council said yes to a spending plan of {{$412M|budget:A,bud-prev:A,gf-tot:A}}, {{4 percent|bud-rise:A}} above this year's {{$396M|prev:A,bud-prev:B}}. On a {{285-thousand-dollar|house:A}} home that's an extra {{$84|extra:B}}. Pools will open {{nine weeks|pools:A}} rather than {{twelve|pools-old:A}}. A library branch closes; its {{14 workers|library:A}} move. {{Fifty-eight|speakers:A}} people took the mike. Snow: {{5 inches (12.7 cm)|snow:A}}.
</p>
</body>
</html>
== a3-union.txt | none
Local {{412|local:A}} news
We got {{18|police:B,police-ask-v2:A}} of the {{40|police-asked:A,police-ask:B,police-ask-v2:B}} officers we asked for. The force will have {{503|force:A,force-auth:A}} sworn members, against an authorized {{560|force-auth-val:A,force-auth:B}}. The budget, passed {{Tuesday night|day:A}} {{6 to 3|vote:A}} after {{seven hours|len:A}}, also gives us {{3 percent|raise:A,raise-infl:A}} in {{January|raise-when:A}}; inflation is {{2.7|infl:A,raise-infl:B}}. Overtime ate {{$9.6 million|ot:A}} this year.
== a4-citypress.txt | 2024-12-11
City of Harrow Falls, news release, December 11, 2024
Council adopted the 2025 budget {{on December 10|day:A}}. Total: {{$412.3 million|budget:A,bud-prev:A,gf-tot:A}} (general fund {{$238.1 million|gf:A,gf-tot:B}}, utilities {{$131.7 million|util:A,gf-tot:C}}, capital {{$52.5 million|capital:A,gf-tot:D}}). Property tax levy: {{+3.8 percent|tax:A,tax-asked:A}} (proposed: {{+5.0|tax-asked-val:A,tax-asked:B,tax-asked-v2:B}}). Police: {{22|police:A,police-ask:A}} new positions; requested: {{40|police-asked:A,police-ask:B,police-ask-v2:B}}. Impact on the median home (assessed at {{$285,000|house:A}}): {{$5.33 a month|extra:A}}. Reserve: {{$31 million|reserve:A}}, {{13 percent|reserve-share:A}} of the general fund. Vote: {{5-4|vote:B}}. Next meeting: {{January 7|next:A}}.
== a5-statewire.txt | 2024-12-11
Harrow Falls homeowners face higher tax bill
HARROW FALLS (State Wire) - Lawmakers in Harrow Falls signed off on next year's budget shortly before {{midnight|time:A}} on {{Tuesday|day:A}}, after listening to {{58|speakers:A}} speakers and arguing among themselves. It comes to {{$412 million|budget:A,bud-prev:A,gf-tot:A}}, as against {{$396 million|prev:A,bud-prev:B}} this year.
To balance it, the property levy goes up {{3.8%|tax:A,tax-asked:A}}. Mayor Gwen Tallis wanted {{5%|tax-asked-val:A,tax-asked:B,tax-asked-v2:B}}. A family whose home is valued at {{$285,000|house:A}} can expect to pay {{an extra $64|extra:A}}.
The police department will grow by {{22|police:A,police-ask:A}}, a little over half of the {{40|police-asked:A,police-ask:B,police-ask-v2:B}} it had sought. Savings fall to {{$13 million|reserve:B}}. The only branch library on the east side shuts, and pools will be open for {{nine|pools:A}} weeks instead of {{11|pools-old:B}}.
{{Six|vote:A}} council members were in favor and three were opposed.
== topics
pools-old | weeks the pools were open | conflict | twelve against 11
reserve | reserve of the city | conflict | 31m against 13m
day | day of the vote, Tuesday 10 December 2024
vote | vote of the council | conflict | 6-3 against 5-4
bud-prev | budget of two years | scope | years
tax | rise of property tax | conflict | 3.8 against 4.8 per cent
tax-asked | rise passed and asked for | scope | result and proposal
police | police officers added | conflict | 22 against 18
police-ask | officers added and asked for | scope | result and demand
extra | extra tax on a typical home | conflict | 64 against 84 dollars a year
force-auth | police force and authorized strength | scope | actual and authorized
raise-infl | pay rise and inflation | scope | different things
gf-tot | budget and its parts | scope | whole and parts
budget | budget
tax-asked-val | tax asked val
house | house
len | len
speakers | speakers
prev | prev
time | time
bud-rise | bud rise
pools | pools
library | library
snow | snow
local | local
police-asked | police asked
force | force
force-auth-val | force auth val
raise | raise
raise-when | raise when
infl | infl
ot | ot
gf | gf
util | util
capital | capital
reserve-share | reserve share
next | next
tax-asked-v2 | rise passed and asked for (variant 2) | scope | result and proposal
police-ask-v2 | officers added and asked for (variant 2) | scope | result and demand
== internal
a4 | sum | Total: $412.3 million (general fund $238.1 million, utilities $131.7 million, capital $52.5 million) | parts make 422.3
