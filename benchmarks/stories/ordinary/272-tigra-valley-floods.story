title: Floods in the Rio Tigra valley, Colombia
domain: disaster
== a1-agency.txt | 2010-11-29
Floods kill {{21|deaths:A,dr:mon}} in northern Colombia

BOGOTA - Floods and landslides after a week of rain killed {{21 people|deaths:A,dr:mon}} in Colombia's northern province of Tigra over the weekend, the Red Cross said on {{Monday|mon}}.

{{Nine|missing:A,missr:mon}} people were missing and {{about 34,000|homeless:A}} had been driven from their homes, its relief director Fabio Mejia said.

The worst hit was the town of San Jeronimo, where a dyke on the Tigra river broke at {{around 3 a.m.|time:A}} on {{Sunday|sun:A}}, flooding it to {{two metres|depth:A}}.

Rains since {{April|since:A}} have killed {{176|national:A,nat:nat}} people across the country and destroyed {{1,900 homes|nat-homes:A}}. The government put losses at {{$580 million|loss:A}}.

== a2-broadcaster.txt | 2010-11-29
Colombia floods: thousands flee as dyke gives way

{{Twenty-one|deaths:A}} people have died in floods in the Colombian province of Tigra, officials say.

Water {{2m (6.5ft)|depth:A}} deep covers much of San Jeronimo, a town of {{48,000|pop:A}}. The {{120m|breach:A}} gap in the dyke opened early {{on Sunday|sun:A}}; the sirens sounded at {{02:15|siren}}. {{Twelve|sj-dead:A,sjp:town}} of the dead are from the town, among them {{four|kids:A}} children.

{{Some 34,000|homeless:A}} people are homeless. The army has sent {{1,200|troops:A}} soldiers and {{18|boats}} boats.

Forecasters expect rain for {{10 more days|rain}}. {{176|national:A}} have died nationwide since {{April|since:A}}. In {{2007|y07}} floods affected {{1.5 million|y07-n}} people.

== a3-paper.txt | 2010-12-01
Death toll {{29|dr:wed,deaths-wed:A,sjp:all}} as waters fall in San Jeronimo

The bodies of {{eight|eight}} more people have been recovered in Tigra province since the weekend, bringing the dead to {{29|dr:wed,deaths-wed:A,sjp:all}}, Governor Elsa Barragan said {{yesterday|tue}}. {{Three|missr:wed,miss-wed:A}} are unaccounted for.

The river, which peaked at {{8.9 metres|peak:A}} on {{Sunday|sun:A}}, was down to {{7.2|level}} at {{noon|noon}}.

{{Sixty percent|cover}} of San Jeronimo, population {{55,000|pop:B}}, is still under water, and {{14,500 hectares|crops:A}} of rice and maize are lost. {{Eleven|shelters}} schools serve as shelters, housing {{6,300|sheltered:A}}.

President Santos promised {{1.5 million pesos ($790)|aid:A}} to each family. A {{300-metre|newdyke}} stretch of dyke will be rebuilt by {{March|rebuild}} for {{$4.2 million|dyke-cost}}.

== a4-online.txt | 2010-12-02
Colombia's flood town digs out

San Jeronimo, {{210 km|bog}} north of Bogota, woke up under water on {{Sunday|sun:A}}, when the Tigra rose to {{8.9 m|peak:A}} and tore a {{120-metre|breach:A}} hole in its dyke at {{about 3 in the morning|time:A}}. {{Twelve|sj-dead:A}} townspeople drowned, including {{four|kids:A}} children; in the whole province {{29|deaths-wed:A}} people lost their lives and {{three|miss-wed:A}} are missing.

{{1,200|troops:A}} troops are shovelling. In shelters, {{6,300|sheltered:A}} people wait for the {{1.5 million pesos|aid:A}} that the president has promised. Farmers have lost {{14,500 hectares|crops:A}} of crops.

The national toll since {{April|since:A}} reached {{186|nat:thu}} on {{Thursday|thu}}. Officials estimate the damage of the season at {{$580 million|loss:A}}, not including {{1,900 houses|nat-homes:A}} destroyed.
== topics
deaths | killed in Tigra, as known Monday
deaths-wed | killed in Tigra, as known Tuesday and Wednesday
dr | toll Monday and Wednesday | scope | toll rose
missing | missing, Monday
miss-wed | missing, Wednesday
missr | missing Monday and Wednesday | scope | fell
homeless | homeless
time | time dyke broke
sun | day dyke broke
mon | day of Red Cross statement
depth | depth of water
since | rains since
national | national toll, Monday
nat | national toll Monday and Thursday | scope | rose
nat-homes | homes destroyed nationwide
loss | losses
pop | inhabitants of San Jeronimo | conflict | 48,000 against 55,000
breach | length of gap
siren | time of sirens
sj-dead | dead in the town
sjp | dead in the town and province | scope | part and whole
kids | children dead in town
troops | soldiers
boats | boats
rain | days of rain
y07 | year of earlier flood
y07-n | affected in earlier flood
eight | bodies found
tue | Tuesday
peak | peak level
level | later level
noon | noon
cover | share under water
crops | crops lost
shelters | shelters
sheltered | sheltered people
aid | aid per family
newdyke | dyke stretch
rebuild | rebuild date
dyke-cost | dyke cost
bog | distance from Bogota
thu | Thursday
