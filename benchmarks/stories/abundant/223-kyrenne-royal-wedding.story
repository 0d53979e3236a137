title: Royal wedding in Kyrenne
domain: society
== a1-courtcircular.txt | 2023-06-17
Prince Aurel marries vet in Kyrenne before {{900 guests|guests:A,guests-dinner:A}}

SAINT-AUBRY, Kyrenne, June 17, 2023 (Benelux Press) - Prince Aurel of Kyrenne, {{second in line|line:A}} to the throne, married veterinary surgeon Maren Solheim {{on Saturday|day:A}} in a {{70-minute|service:A}} service at the cathedral of Saint-Aubry.

The groom is {{33|age-aurel:A}}, the bride {{31|age-maren:A}}. They met in {{2018|met:A}}, when she treated his dog.

Police estimated that {{65,000 people|crowd:A}} lined the {{2.4-km (1.5-mile)|route:A}} route to the palace, where {{320|guests-dinner:B}} stayed for dinner.

It is the duchy's first royal wedding in {{12 years|since:A}}.
== a2-glamour-lane.html | 2023-06-18
<html><body><h1>That dress! {{1,400 hours|dress-hours:A}}, {{eleven|seamstresses}} seamstresses and {{one|pony}} pony</h1>
<p class="by">By Pippa Vandersteen, 18 June 2023</p>
<p>Maren wore silk. {{Four metres|train:A}} of it trailed behind her as she stepped from a {{1938|car}} landaulet at {{11.04|arrival:A}}, {{four minutes late|late:A}}, to say her vows to Prince Aurel.</p>
<p>At {{32|age-maren:B}} the Norwegian is a year younger than her husband. The tiara, with {{213|diamonds:A}} diamonds, was first worn in {{1904|tiara-year:A}}. It is insured for {{€2.4m|tiara:A}}.</p>
<p>They have known each other {{five years|met:A}}. The honeymoon will last {{a fortnight|honeymoon:A}}.</p>
<p>The cake: {{seven|tiers}} tiers, {{180 kg|cake:A}}. The guests: {{750|guests:B}} in church, {{three hundred and twenty|guests-dinner:B}} at table.</p>
<p>Shop the look: sandals €{{320|sandals}}; veil €{{75|veil}}</p></body></html>
== a3-republicanweekly.txt | 2023-06-23
The bill, please
Kyrenne Republican Weekly

Last {{Saturday's|day:A}} party for the Duke's {{younger|younger}} son cost taxpayers {{€3.9 million|cost-state:A,cost-parts:A}}: {{2.7 million|cost-parts:B}} for security, {{800,000|cost-parts:C}} for the street and {{600,000|cost-parts:D}} for television. The palace paid for the dinner itself, {{€1.1m|cost-palace:A}}.

Were there really {{65,000|crowd:A}} in the streets? Our count, from {{nine|photos}} photographs, is {{under 40,000|crowd:B}}. The one in {{2011|since:A}} drew {{70,000|crowd-2011:A}}.

Polls put support for the monarchy at {{58 per cent|support:A,support-young:A}}, and at {{41|support-young:B}} among the under-30s. Our petition has {{12,300|petition:A}} signatures.

The bride gives up her practice on {{1 July|practice}} and gets an allowance of {{€120,000|allowance:A}} a year. As a vet she made {{€54,000|vet-pay}}.
== a4-solvangavis.txt | 2023-06-19
From Hamar to the palace: Maren's day

Hamar followed every minute {{on Saturday the 17th|day:A}}. In the sports hall {{620|hall}} people watched on a big screen as their Maren ({{31|age-maren:A}}) became a princess, with {{1.2 million|tv:A}} viewers at home.

"The service was {{an hour and ten|service:A}}, the longest I've sat still," said her grandmother Gudrun, {{93|gudrun}}.

She is the {{third|norwegian-nth}} Norwegian to marry into a European royal house since the war. She will be known as Countess of Ardelle until her husband, {{third|line:B}} in the order of succession, inherits the title.

The newlyweds fly to Svalbard {{for ten days|honeymoon:B}}. The ring is of gold from Bidjovagge, {{4.2 grams|ring:A}} of it.
== a5-royalwatch.txt | 2023-06-18
{{Seventy|service:A}} minutes that made Maren a countess

The bells of Saint-Aubry rang for {{half an hour|bells:A}} {{yesterday|day:A}} as Prince Aurel, {{33|age-aurel:A}}, led his bride out into the sun. She'd arrived {{six minutes|late:B}} late.

{{Some 900|guests:A,guests-dinner:A}} people were in the pews, among them {{11|kings:A}} crowned heads, and {{320|guests-dinner:B}} went on to dinner. The route, {{a mile and a half|route:A}}, was lined by {{65,000|crowd:A}}, according to police.

The train measured {{five metres|train:B}}. The diamonds of the tiara ({{213|diamonds:A}} of them) were last seen at the wedding of {{2011|since:A}}, {{twelve years|since:A}} ago.

Aurel is {{number two|line:A}} in the line to the throne, after his brother's daughter, {{9|niece}}.
== topics
late | minutes late | conflict | four against six
train | length of the train | conflict | four against five metres
kings | crowned heads (trap)
guests | guests in church | conflict | 900 against 750
guests-dinner | guests in church and at dinner | scope | whole and part
line | place in the line of succession | conflict | second against third
age-maren | age of the bride | conflict | 31 against 32
crowd | crowd in the streets | conflict | 65,000 against under 40,000
honeymoon | length of the honeymoon | conflict | a fortnight against ten days
cost-parts | whole cost and its parts | scope | whole and parts
support-young | support among all and the young | scope | group
since | last royal wedding, 2011
crowd-2011 | crowd in 2011 (trap)
cost-palace | dinner (trap)
day | day of the wedding, Saturday 17 June 2023
tiara | insured value (trap)
met | year they met, five years ago
service | service
age-aurel | age aurel
route | route
dress-hours | dress hours
seamstresses | seamstresses
pony | pony
car | car
arrival | arrival
diamonds | diamonds
tiara-year | tiara year
tiers | tiers
cake | cake
sandals | sandals
veil | veil
younger | younger
cost-state | cost state
photos | photos
support | support
petition | petition
practice | practice
allowance | allowance
vet-pay | vet pay
hall | hall
tv | tv
gudrun | gudrun
norwegian-nth | norwegian nth
ring | ring
bells | bells
niece | niece
== internal
a3 | sum | cost taxpayers €3.9 million: 2.7 million for security, 800,000 for the street and 600,000 for television | the parts make 4.1 million
