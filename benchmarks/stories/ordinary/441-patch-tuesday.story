title: Monthly security patches from Halcyon Software
domain: technology
== a1-vendor-blog.txt | 2010-12-07
December bulletins released

Today we are publishing {{15 bulletins|bull-m:dec}} that close {{36 vulnerabilities|holes-m:dec}} in Vista OS, Halcyon Office, the Voyager browser and others. {{Two|critical:A,sev:critical}} bulletins carry our maximum rating, Critical; {{12|sev:important}} are Important and {{one|sev:moderate}} is Moderate.

Install first: HS10-078 ({{six|browser:A}} flaws in Voyager {{6|v-from}} to {{8|v-to}}, one of them used in attacks since {{November 4|zero-day-when:A}}) and HS10-079.

HS10-080 closes the {{fourth|stux:A}} and last hole used by the worm Gravel. A webcast will be held on {{Wednesday, December 8|webcast}}, at {{11 a.m. Pacific|webcast-time}}.

== a2-tech-weekly.txt | 2010-12-08
Halcyon breaks its own record with {{15 updates|bull-m:dec}}

Administrators got an early present on {{Tuesday|day:A}}: {{fifteen updates|bull-m:dec}}, more than in any month before, with patches for {{36|holes-m:dec}} bugs. {{October|oct-when}} still leads by number of flaws, with {{45|holes-m:oct}} in {{14|bull-m:oct}} bulletins. {{November|nov-when}} brought only {{three|bull-m:nov}}.

"{{Two|critical:A,sev:critical}} are drop-everything," said Andrea Storck, chief researcher at Qualtrix.

For the year the count is {{93 bulletins|year-b:2010}}, against {{66|year-b:2009,year-b09:A}} in {{2009|prev}}, a rise of {{41 percent|year-rise}}.

The browser update fixes {{six|browser:A}} weaknesses, including one under attack since {{early last month|zero-day-when:A}}.

== a3-wire.txt | 2010-12-07
Halcyon issues record number of security patches

SEATTLE, Dec 7 (Continental Wire) - Software giant Halcyon Corp released {{15 patches|bull-m:dec}} on {{Tuesday|day:A}} to fix {{some 36|holes-m:dec}} security holes, including one exploited by the worm that stopped pumping stations in Asia.

{{Three|critical:B}} of the patches were deemed critical. More than {{a billion|pcs}} PCs run the company's system. Halcyon has issued {{93|year-b:2010}} bulletins this year.

Shares closed up {{0.8 percent|shares}} at {{$31.08|price}}.

== a4-security-blog.txt | 2010-12-08
Patch day, the long version

By my count {{five|exploit-ready}} of these {{36|holes-m:dec}} will have working exploits within {{30 days|exploit-days}}; {{10|office:A}} are in Office, {{six|browser:A}} in Voyager and {{20|os-holes}} everywhere else. {{Twelve|sev:important}} bulletins are merely "important", which didn't stop Gravel from using {{four|stux:A}} such holes.

If you are on Vista OS {{2000|os2000}}, whose support ended on {{June 30|os2000-end}}, you get none. A restart is required for {{eight|restart}} of the updates and may be for {{seven|restart-may}} more.

Last year? {{Seventy-one|year-b09:B}} bulletins, {{about 150|flaws-09}} flaws. This year {{over ninety|year-b:2010}}, and {{231|year-flaws}} flaws. The other big vendor, Acropolis, patched {{23|acro}} holes in its reader in {{October|acro-when}}.

== topics
bull-m | bulletins of different months | scope | other month
holes-m | flaws of different months | scope | other month
sev | bulletins of different severity | scope | other part
critical | bulletins rated critical | conflict | two against three
year-b | bulletins this and last year | scope | other year
year-b09 | bulletins in 2009 | conflict | 66 against 71
zero-day-when | time since when a browser flaw is attacked | | November 4 is early last month
browser | browser
v-from | v from
v-to | v to
stux | stux
webcast | webcast
webcast-time | webcast time
day | day
oct-when | oct when
nov-when | nov when
prev | prev
year-rise | year rise
pcs | pcs
shares | shares
price | price
exploit-ready | exploit ready
exploit-days | exploit days
office | office
os-holes | os holes
os2000 | os2000
os2000-end | os2000 end
restart | restart
restart-may | restart may
flaws-09 | flaws 09
year-flaws | year flaws
acro | acro
acro-when | acro when
