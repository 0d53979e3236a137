title: Treaty on the waters of the Ombasi river
domain: diplomacy
== a1-continentalwire.txt | 2022-07-28
{{Three|nations:A}} nations sign Ombasi water treaty after {{11 years|talks:A}} of talks
LUMEZI, July 28 (Continental Wire) - The leaders of Tandara, Lumezi and Korrow signed a treaty on sharing the Ombasi River on {{Thursday|sign:A}}, ending {{11 years|talks:A}} of negotiations that {{twice|twice-war:A}} came close to collapse.

The {{43-article|articles:A}} accord guarantees downstream Korrow {{at least 18 billion cubic metres|korrow-share:A,korrow-share-and-use:A,shares:A}} a year out of an average flow of {{52 billion|flow:A}}, and allows Tandara to finish filling its {{145-metre|dam:A}} Great Ombasi dam over {{five rainy seasons|fill:A,fill-old:A}}. Tandara had wanted {{three|fill-wish:A,fill-old:B}}.

A commission of {{nine members|commission:A}} will sit in Lumezi's capital, with a yearly budget of {{$14 million|budget:A,budget-fund:A}}. The World Development Fund pledged {{$450 million|fund:A,budget-fund:B}} for irrigation.

"Today the river has stopped being a border," said Korrow's President Idris Falla, {{69|falla-age:A}}, who came to power in {{2014|falla-since:A}}.

The pact enters into force {{90 days|force:A}} after {{all three parliaments|parliaments:A}} have ratified it. Tandara has set a vote for {{Sept. 14|vote:A}}.

The Ombasi runs {{2,870 kilometres|length:A,len-part:A}}, of which {{1,140|length-tandara:A,len-part:B,len-part-v2:B}} are in Tandara, and {{about 61 million people|people:A,people-part:A}} live in its basin. A treaty between colonial powers, of {{1929|old-treaty:A}}, had left Tandara without any rights.

The ceremony began {{two hours|late:A}} late because of a storm.
== a2-tandaraherald.txt | 2022-07-29
OMBASI DEAL DONE: DAM TO FILL IN {{FIVE|fill:A,fill-old:A}}
Tandara Herald, Friday 29 July 2022
From Selam Abite in Lumezi

Engineers at the Great Ombasi dam, whose wall stands {{154 metres|dam:B}} above the bed, can close {{the last four gates|gates:A}} next {{June|june:A}}. That is the fruit of the signatures which President Hanna Worku put {{yesterday|sign:A}} beside those of her {{two|colleagues:A}} colleagues.

Filling will take {{five|fill:A,fill-old:A}} seasons, a compromise: Korrow used to demand {{eight|fill-korrow:A,fill-old:C}}. In return Tandara lets through {{eighteen billion cubic metres|korrow-share:A,korrow-share-and-use:A,shares:A}} a year, {{a little more than a third|share-third:A}} of the river's {{52 billion|flow:A}}. Lumezi gets {{12 billion|lumezi-share:A,shares:B,shares-v2:B}}.

Who'd have thought it {{in 2020|tension-year:A}}, when Korrow moved {{6,000 soldiers|soldiers:A}} to the frontier?

The dam will give {{3,200 MW|power:A,power-now:A}}; its {{first two turbines|turbines:A}}, of {{400 MW|power-now-val:A,power-now:B}} each, have run since {{February|turbine-start:A}}. {{Six in ten|no-power:A}} Tandarans have no electricity.

The lower house votes {{in mid-September|vote:A}}. The opposition, with {{88 of 310 seats|opp-seats:A}}, won't oppose it. The {{46 articles|articles:B}} are to be printed in {{five|languages:A}} languages.

The new joint body has {{three seats for each state|commission:A}}.

*Fuel prices: petrol 46.90, diesel 45.20. Dollar: 52.*
== a3-korrowtoday.html | 2022-07-29
<html>
<head>
<title>
Korrow Today
</title>
</head>
<body>
<p>
29/7/2022 | Aza, 33&deg;C | Nile perch 18/kg
</p>
<h2>
“Guaranteed”: but is it enough?
</h2>
<p>
The paper signed {{on Thursday|sign:A}} secures {{16 billion m³|korrow-share:B,korrow-share-and-use-v2:A,shares-v2:A}} a year for us. Our fields used {{21 billion|use:A,korrow-share-and-use:B,korrow-share-and-use-v2:B}} {{last year|use-year:A}}.
</p>
<p>
Dr Nabil Osso, {{58|osso-age:A}}, of the farmers' league says {{240,000 hectares|fields:A}} will lie dry while the lake behind the dam fills. The {{$450m|fund:A,budget-fund:B}} promised by the Fund is meant for new pumps and drip lines. “That's {{$1,875 a hectare|per-ha:A}}. A pump costs more.”
</p>
<p>
The president, {{who turned 70 last month|falla-age:B}}, sees it otherwise: after {{over a decade|talks:A}} of shouting, he told the crowd, “we have a commission, {{nine|commission:A}} wise people and {{fourteen million dollars|budget:A,budget-fund:A}} a year to keep them wise”.
</p>
<p>
He waited {{three hours|late:B}} for the rain to stop. The old treaty, of {{1929|old-treaty:A}}, is void {{three months|force:A}} after the last ratification.
</p>
<p>
Korrow's troops, {{some 6,000|soldiers:A}}, left the frontier {{in May 2021|troops-left:A}}.
</p>
</body>
</html>
== a4-fundrelease.txt | 2022-07-28
World Development Fund, 28 July 2022
The Fund congratulates the parties to the Treaty on the Ombasi Basin, signed {{today|sign:A}}. The basin covers {{412,000 km2 (159,000 sq miles)|basin:A}} and is home to {{some 61 million|people:A,people-part:A}} people, {{27 million|people-tandara:A,people-part:B}} of them in Tandara. The river is {{2,870 km (1,783 miles)|length:A,len-part:A}} long.
The Fund will provide {{USD 450 million|fund:A,budget-fund:B}} over {{six years|fund-years:A}}: {{USD 210 million|fund-korrow:A,fund-parts:A}} for Korrow, {{USD 140 million|fund-lumezi:A,fund-parts:B}} for Lumezi and {{USD 120 million|fund-tandara:A,fund-parts:C}} for Tandara.
Negotiations opened in {{2011|talks-start:A}}. It is the {{fourth|fund-rank:A}} river treaty that the Fund has accompanied since {{1996|fund-since:A}}.
== a5-worlddesk.txt | 2022-07-28
Dam deal ends a decade of fear on the Ombasi
28.07.2022, 10:20

LUMEZI - For {{11 years|talks:A}} they argued, and once they nearly fought. {{On Thursday|sign:A}} the presidents of the {{three|nations:A}} countries along the Ombasi put their names to a treaty that says who may take how much of the river, and when.
Korrow, at the bottom end, is promised {{18 billion|korrow-share:A,korrow-share-and-use:A,shares:A}} cubic metres a year, come drought or flood. For Lumezi there are {{twelve|lumezi-share:A,shares:B,shares-v2:B}}. On average, {{52 billion|flow:A}} come down.
Tandara, at the top, gets what it most wanted: leave to fill the lake behind its new dam, a {{145-metre|dam:A}} wall of concrete which will double the country's electricity. It's to take {{five|fill:A,fill-old:A}} rainy seasons over that.
Hanna Worku and Idris Falla, who had not shaken hands since Korrow sent {{6,000|soldiers:A}} troops to the border in {{2019|tension-year:B}}, did so {{three times|handshakes:A}} for the cameras. A storm had kept the guests waiting for {{two hours|late:A}}.
The World Development Fund will help with {{$450 million|fund:A,budget-fund:B}}. {{Some 61 million|people:A,people-part:A}} people depend on the Ombasi, which flows {{2,780 kilometres|length:B,len-part-v2:A}} from the highlands to the sea. The treaty replaces one of {{1929|old-treaty:A}} and takes effect {{90 days|force:A}} after the last of the parliaments has approved it. Tandara's votes {{on 14 September|vote:A}}.
== topics
korrow-share-and-use | korrow share and use | scope | share and use
length | length of the river | conflict | 2,870 against 2,780 km
tension-year | year Korrow sent troops to the border | conflict | 2020 against 2019
sign | day of the signing, Thursday 28 July 2022
talks | length of the talks
dam | height of the dam | conflict | 145 against 154 metres
articles | articles of the treaty | conflict | 43 against 46
korrow-share | water guaranteed to Korrow | conflict | 18bn against 16bn
shares | water for Korrow and for Lumezi | scope | two countries
fill-old | seasons agreed and demanded | scope | demand and result
falla-age | age of President Falla | conflict | 69 against 70
budget-fund | budget of the commission and money of the Fund | scope | different things
late | how late the ceremony began | conflict | two against three hours
len-part | river and its part in Tandara | scope | whole and part
people-part | people in the basin and in Tandara | scope | whole and part
power-now | power of the dam and of a turbine | scope | whole and part
fund-parts | money for three countries | scope | parts
twice-war | twice war
flow | flow
fill | fill
fill-wish | fill wish
commission | commission
budget | budget
fund | fund
falla-since | falla since
force | force
parliaments | parliaments
vote | vote
length-tandara | length tandara
people | people
old-treaty | old treaty
gates | gates
june | june
colleagues | colleagues
fill-korrow | fill korrow
share-third | share third
lumezi-share | lumezi share
soldiers | soldiers
power | power
turbines | turbines
power-now-val | power now val
turbine-start | turbine start
no-power | no power
opp-seats | opp seats
languages | languages
use | use
use-year | use year
osso-age | osso age
fields | fields
per-ha | per ha
troops-left | troops left
basin | basin
people-tandara | people tandara
fund-years | fund years
fund-korrow | fund korrow
fund-lumezi | fund lumezi
fund-tandara | fund tandara
talks-start | talks start
fund-rank | fund rank
fund-since | fund since
nations | nations
handshakes | handshakes
korrow-share-and-use-v2 | korrow share and use (variant 2) | scope | share and use
shares-v2 | water for Korrow and for Lumezi (variant 2) | scope | two countries
len-part-v2 | river and its part in Tandara (variant 2) | scope | whole and part
== internal
a4 | sum | USD 450 million over six years: USD 210 million for Korrow, USD 140 million for Lumezi and USD 120 million for Tandara | parts make 470
