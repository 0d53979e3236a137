title: Insurance losses after Storm Gudula in Belgium and the Netherlands
domain: insurance
== a1-beneluxwire.txt | 2022-02-23
Storm Gudula to cost insurers {{up to 1.6 billion euros|rotterdam-est:A,ests:rot,rot-rev:first,storms:gudula}} - modeller

BRUSSELS, Feb 23 (Benelux Wire) - Storm Gudula, which ripped roofs off houses across Belgium and the Netherlands {{last Friday|storm:A}}, will cost insurers between {{1.2 billion and 1.6 billion euros|rotterdam-est:A,ests:rot,rot-rev:first}}, catastrophe modelling firm Rotterdam Risk said on {{Wednesday|wed:A}}.

{{Six people|dead:A,dead-countries:both}} died in the storm, {{four|dead-nl:A,dead-countries:nl}} in the Netherlands and {{two|dead-be:A,dead-countries:be}} in Belgium, most hit by falling trees. Gusts of {{146 km/h|gust-nl:A,gusts:nl}} were measured on the island of Texelgat and of {{133 km/h|gust-be:A,gusts:be}} at Ostdunes.

The estimate covers wind damage to homes, businesses and cars; it leaves out farm greenhouses. {{Roughly two-thirds|nl-share:A}} of the bill will fall on Dutch insurers.

It would make Gudula the costliest storm in the two countries since {{1990|costliest-since:A}}. Storm Ottilie, in {{January 2018|ottilie:A}}, cost {{1.1 billion euros|ottilie-cost:A,ottilie-rev:final,storms:ottilie}}.

Belgian federation Assurabel said its members had received {{61,000 claims|be-claims-wed:A,be-claims-time:wed,claims-countries:be}} by {{Tuesday night|tue:A}}. The Dutch association put the number on its side at {{94,000|nl-claims-wed:A,nl-claims-time:wed,claims-countries:nl}}.

Insurers' trade bodies said that most policyholders would be paid within weeks, but that roofers were already booked into the summer. On the Dutch coast, where the wind tore the facade from a flat block of {{eleven storeys|storeys:A}}, {{140 residents|residents:A}} were still in hotels on Wednesday, {{five days|days-after:A}} after the storm.

Hartog Group, the Netherlands' second-biggest property insurer, said it expected to pay {{210 million euros|hartog:A,hartog-gn:gross,firms:hartog}} before reinsurance and {{85 million|hartog-net:A,hartog-gn:net}} after it. Its shares fell {{1.9%|hartog-share:A}}. Belgium's Vlaamse Zorg saw gross claims of {{120 million euros|zorg:A,firms:zorg}}.
== a2-antwerpse.txt | 2022-02-25
Claims pile up: one adjuster, {{41 roofs|roofs:A}}
De Antwerpse Bode (English edition), Friday 25 February 2022

Ilse Verbruggen, {{47|ilse-age:A}}, sees {{nine|visits:A}} damaged houses a day. Before the storm it was {{three|visits-before:A}}.

A week after Gudula, which struck on {{18 February|storm:A}}, the Belgian insurers' federation counts {{83,000 claims|be-claims-fri:A,be-claims-time:fri,be-parts:all}}, with an average of {{€4,100|avg-claim:A,avg:be}}. That makes a bill of {{about €340 million|be-bill:A,be-bill-v:fri}} for Belgium, more than a first guess of {{€300 million|be-guess:A,be-bill-v:first}}. In the Netherlands the average is {{€5,200|avg-claim-nl:A,avg:nl}}.

{{Three Belgians|dead-be:B}} were killed, the crisis centre reports, among them a cyclist of {{19|cyclist-age:A}} in Brasschaat.

In the province of Antwerp alone {{27,500 files|antwerp:A,be-parts:antwerp}} have been opened. The fire brigade was called out {{6,800 times|calls:A}} in {{36 hours|calls-hours:A}}. At Ostdunes the anemometer showed {{133 km an hour|gust-be:A,gusts:be}}, then broke.

Anyone with a fire policy is covered, since every such policy in Belgium includes storm above {{80 km/h|policy-gust:A}}. The excess this month is {{€280|excess:A,excesses:be}}. Claims should be reported within {{eight days|deadline:A}}, but companies have agreed to be lenient until {{15 March|lenient:A}}.

Vlaamse Zorg, market leader in Flanders with {{28%|zorg-share:A}}, has called {{60 retired adjusters|retired:A}} back. It expects to pay {{€120 million|zorg:A,firms:zorg}}, or {{€45 million|zorg-net:A}} once its reinsurers have chipped in, leaving those to find {{€85 million|zorg-re:A}}.

In Kapellen she climbs into an attic from which one can see the sky in three places. The owner, a widower of {{82|widower-age:A}}, apologises for the mess and asks whether the {{eight days|deadline:A}} have passed. They have not, and even if they had, she tells him, nobody would hold it against him before {{mid-March|lenient:A}}. Her estimate is {{€11,500|attic:A}}. Then it's on to the next one, house number {{83|house-no:A}}, where a plum tree lies in the kitchen.

Solar panels gone? See page 11. Storm fund raises {{€280,000|fund:A}}.
== a3-reinsurancetoday.html | 2022-03-10
<html><head><title>Gudula loss creeps higher</title></head><body>
<p>Reinsurance Today &gt; Europe &gt; Windstorm</p>
<h1>Gudula loss creeps higher as greenhouses count</h1>
<p>10 March 2022 | by Pim Oosterveld</p>
<p>Rotterdam Risk has raised its estimate of the insured loss from windstorm Gudula ({{18 Feb|storm:A}}) to {{€1.5bn-€1.9bn|rot-est2:A,rot-rev:second,ests-mar:rot}}, from {{€1.2bn-€1.6bn|rotterdam-est:A,ests:rot,rot-rev:first}} a fortnight earlier, having added {{€280m|greenhouse:A}} of glass. Rival modeller Cirrus sees {{€1.35bn|cirrus:A,ests:cirrus,ests-mar:cirrus}}; broker Hale Benfield, {{€2.1bn|hale:A,ests-mar:hale}} including motor and uninsured losses.</p>
<p>Dutch claims stood at {{131,000|nl-claims-mar:A,nl-claims-time:mar}} on Monday and Belgian ones at {{97,000|be-claims-mar:A,be-claims-time:mar}}, so {{228,000|claims-all:A}} overall.</p>
<p>By company, on the first estimates published on 23 February: Hartog, {{€240m|hartog:B,firms-v2:hartog}} gross, of which {{€85m|hartog-net:A}} retained; Zorg, {{€120m|zorg:A,firms:zorg,firms-v2:zorg}} and {{€45m|zorg-net:A}}; mutual De Molen, {{€96m|molen:A,firms:molen,firms-v2:molen}}.</p>
<p>Hartog's programme attaches at {{€80m|attach:A}} with a limit of {{€600m|limit:A}}. Its rates were up {{4%|rate-jan:A,rates:jan}} at the January renewals; brokers think {{7-10%|rate-next:A,rates:next}} is likely next year.</p>
<p>Reinsurers will shoulder rather less of this than in earlier events. Retentions have gone up since Ottilie, and of Hartog's gross loss some {{€125m|ceded:A}} was ceded on the company's February numbers, which then stood at {{€210m|hartog:A,hartog-gn:gross,firms:hartog}}. "It's an earnings event, and for a mutual with {{€900m|molen-capital:A}} of capital not even that," says analyst Kirsten Vlug.</p>
<p>For scale: Ottilie in {{2018|ottilie:A}} ended at {{€1.1bn|ottilie-cost:A,ottilie-rev:final}} after starting at {{€800m|ottilie-first:A,ottilie-rev:first}}, a creep of {{over a third|creep:A}}. In 1990, Vivian-type losses in today's money would be {{€4.4bn|old:A}}.</p>
<p>Peak gust: {{79 knots|gust-nl:A,gusts:nl}} at Texelgat. Deaths: {{six|dead:A,dead-countries:both}}.</p>
<p>See also: Florida reform bill | Convex hires {{three|hires:A}} | Cyber rates up {{21%|cyber:A}}</p>
</body></html>
== a4-hartogrelease.txt | 2022-02-23
Hartog Group: first estimate of storm claims
Press release, Utrecht, 23 February 2022, 7.30 a.m.

Following the storm Gudula on {{Friday 18 February 2022|storm:A}}, Hartog Group expects gross claims of approximately {{EUR 210 million|hartog:A,hartog-gn:gross,firms:hartog}}. After reinsurance and before tax the effect on the result for the first quarter is estimated at {{EUR 85 million|hartog-net:A,hartog-gn:net}}.

By {{last night|tue:A}} {{33,800 notifications|hartog-claims:A,hartog-parts:all}} had been received, {{24,100|hartog-house:A,hartog-parts:house}} of them concerning private homes. {{Half of them|online:A}} were made online. The average wait on the telephone, which rose to {{19 minutes|wait-sat:A,wait:sat}} on Saturday, is now {{four minutes|wait-now:A,wait:now}}.

"Our thoughts are with the relatives of the {{four people|dead-nl:A,dead-countries:nl}} who lost their lives in this country," says Maaike Dros, chief executive. "We have {{350 colleagues|adjusters:A}} on the road, and we will have visited every family with an open roof by {{Sunday|visit-by:A}}."

The Group's solvency ratio, {{187%|solvency:A,solv:dec}} at the end of December, is reduced by about {{2 percentage points|solv-cut:A}}. The proposed dividend of {{EUR 2.10|div:A}} per share and the target for operating profit in 2022 of {{EUR 640 million|profit-goal:A,profit:goal}} (2021: {{EUR 615 million|profit-2021:A,profit:2021}}) are unchanged.

Results for the first quarter will be published on {{12 May|q1-date:A}}.

Customers are reminded that damage to fences, garden furniture and trampolines is covered only under the Extra policy, which {{38%|extra:A}} of householders have chosen. Hartog has decided not to apply the storm excess of {{EUR 250|nl-excess:A,excesses:nl}} to claims from the {{three|emergency:A}} municipalities in which an emergency was declared. The measure will cost about {{EUR 2 million|waiver:A}}.

Note to editors: Hartog insures {{1.9 million|homes:A}} homes, {{one in four|homes-share:A}} in the Netherlands.
== topics
extra | share with the extra policy
nl-excess | Dutch excess
excesses | excesses | scope | country
emergency | municipalities
waiver | cost of the waiver
ceded | Hartog's ceded claims
molen-capital | mutual's capital
widower-age | owner's age
attic | estimate for the attic
house-no | house number
storeys | storeys of a block
residents | residents in hotels
days-after | days after the storm
storm | day of the storm
wed | Wednesday 23 February
tue | Tuesday night 22 February
rotterdam-est | Rotterdam Risk's first estimate
rot-est2 | Rotterdam Risk's second estimate
rot-rev | first and second estimate | scope | before and after revision
cirrus | Cirrus's estimate
hale | Hale Benfield's estimate
ests | estimates of different modellers | scope | source
ests-mar | estimates in March | scope | source and definition
greenhouse | greenhouse losses added
dead | people killed in both countries
dead-nl | people killed in the Netherlands
dead-be | people killed in Belgium | conflict | two against three
dead-countries | dead by country | scope | place
gust-nl | top gust in the Netherlands
gust-be | top gust in Belgium
gusts | gusts by country | scope | place
nl-share | Dutch share of the bill
costliest-since | costliest since
ottilie | date of storm Ottilie
ottilie-cost | cost of Ottilie
ottilie-first | first figure for Ottilie
ottilie-rev | first and final figure for Ottilie | scope | revision
storms | two storms | scope | storm
creep | creep of Ottilie's loss
old | 1990 losses in today's money
be-claims-wed | Belgian claims by 22 February
be-claims-fri | Belgian claims by 25 February
be-claims-mar | Belgian claims in March
be-claims-time | Belgian claims at three times | scope | time
nl-claims-wed | Dutch claims by 22 February
nl-claims-mar | Dutch claims in March
nl-claims-time | Dutch claims at two times | scope | time
claims-countries | claims by country | scope | place
claims-all | claims in both countries
hartog | Hartog's gross claims | conflict | 210 against 240 million
hartog-net | Hartog's net claims
hartog-gn | Hartog gross and net | scope | definition
hartog-share | fall of Hartog's shares
zorg | Zorg's gross claims
zorg-net | Zorg's net claims
zorg-re | reinsurers' part of Zorg's claims
zorg-share | Zorg's market share
molen | De Molen's gross claims
firms | gross claims by company | scope | firm
firms-v2 | gross claims by company (variant) | scope | firm
roofs | roofs in the headline
ilse-age | adjuster's age
visits | houses a day
visits-before | houses a day before
avg-claim | average claim in Belgium
avg-claim-nl | average claim in the Netherlands
avg | average claims | scope | place
be-bill | bill for Belgium
be-guess | first guess for Belgium
be-bill-v | first guess and later bill | scope | revision
cyclist-age | cyclist's age
antwerp | files in the province of Antwerp
be-parts | Belgium and Antwerp | scope | part
calls | fire brigade calls
calls-hours | hours of the calls
policy-gust | gust that counts as storm
excess | excess
deadline | days to report
lenient | lenient until
retired | adjusters called back
fund | storm fund
attach | attachment point
limit | limit
rate-jan | January rate rise
rate-next | next year's rate rise
rates | rate rises | scope | year
hires | hires
cyber | cyber rates
hartog-claims | Hartog's notifications
hartog-house | notifications for homes
hartog-parts | all and homes | scope | part
online | share made online
wait-sat | wait on Saturday
wait-now | wait now
wait | wait at two times | scope | time
adjusters | colleagues on the road
visit-by | visits done by
solvency | solvency ratio
solv | ratio alone | scope | time
solv-cut | cut of the ratio
div | dividend
profit-goal | profit target for 2022
profit-2021 | profit in 2021
profit | target and last result | scope | target and result
q1-date | date of the results
homes | homes insured
homes-share | share of homes insured
== internal
a3 | repeat | Hartog, €240m gross | the same article gives the February figure as €210m
a2 | sum | It expects to pay €120 million, or €45 million once its reinsurers have chipped in, leaving those to find €85 million | 120 less 45 is 75
