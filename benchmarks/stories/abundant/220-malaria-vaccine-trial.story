title: Trial of a malaria injection in Bokari
domain: medicine
== a1-healthwire.txt | 2024-11-20
Single shot cuts malaria in children by {{73 percent|efficacy:A,efficacy-year:A}}, West African trial finds

GENEVA, Nov 20, 2024 (Health Wire) - A long-lasting antibody given as one injection cut cases of malaria in young children by {{73 percent|efficacy:A,efficacy-year:A}} over a {{six-month|season:A}} season, researchers reported on {{Wednesday|pub-day:A}}.

The study, in the Annals of Tropical Practice, followed {{1,812 children|children:A,arm:A}} aged {{six months to five years|ages:A}} in {{14 villages|villages:A}} of Bokari. Half of them, {{906|arm:B}}, were given the antibody, VM-12, and half a placebo.

In the treated group {{88 children|cases-treated:A,cases-arms:A}} fell ill, against {{326|cases-placebo:A,cases-arms:B}} in the other group. No child died of malaria. {{Four|severe:A}} in the VM-12 group had severe side effects, all of whom recovered.

Protection waned. In months seven to twelve it was {{41 percent|efficacy-late:A,efficacy-year:B}}.

Maker Ostrander Biologics hopes to charge {{under $10 a dose|price:A}}. Trial doses cost it {{$64|price-now:A,price-target:A}} each to make.

"This is a tool, not a miracle," said lead investigator Dr. Salimata Koudou, who pointed to {{597,000|world-deaths:A,world-cases:A}} deaths from the disease worldwide in 2023, {{three quarters|world-under5:A}} of them in children under five.

A larger trial, with {{9,000 participants|next-size:A}} in {{four countries|next-countries:A}}, begins in {{March|next-start:A}}. Results are expected in {{2027|next-results:A}}.

The antibody, injected under the skin of the thigh, is a descendant of one isolated in {{2014|isolated:A}} from a volunteer. An earlier study in {{330 adults|adults:A,adults-children:A}} had shown {{88 percent|adults-efficacy:A}} protection.

Each child was given {{150 or 300 milligrams|dose:A}} according to weight. Staff took {{21,700 blood samples|samples:A}}; {{2.6 percent|dropout:A}} of families dropped out.

The study was paid for by a Swiss foundation, which gave {{$26 million|funding:A}}.
== a2-bokaritimes.txt | 2024-11-21
Bokari science makes world headlines
The Bokari Times, Thursday November 21, 2024

KOUMBA - In Tienfala they call it "the long needle". {{One in three|placebo-share:A}} children here used to come down with the fever between July and December. With the needle, it was {{fewer than one in ten|treated-share:A}}.

Those are the findings of the National Institute of Parasitology, which {{yesterday|pub-day:A}} published the results of its trial, carried out in {{2023|trial-year:A}} in {{fourteen|villages:A}} villages around Koumba. {{Just over 1,800|children:A,arm:A}} little ones took part, the youngest {{three months|ages:B}} old.

Mrs Awa Tembely, {{29|tembely-age}}, has {{four|tembely-kids}} children. The one who got the medicine, Issa, {{two|issa-age}}, "ran about all season".

There were {{nine|severe:B}} serious reactions among those who received it, according to Dr Koudou, {{52|koudou-age:A}}, but all of these children are well.

Malaria costs Bokari {{CFA 48 billion|economy:A}} a year. Last year {{3,120|bokari-deaths:A}} people died of it, {{9 per cent|bokari-change:A}} fewer than in 2022.

The Minister announced that the government would contribute {{CFA 2.6 billion|government}} to the next phase, starting in {{the first quarter of 2025|next-start:A}}, in which {{6,000|next-size:B}} people in Bokari and {{three|next-neighbours}} neighbours will be enrolled.

It has been a long road: the antibody was found {{ten years ago|isolated:A}} in the blood of a traveller. Koumba's own grown-ups tried it first, {{three hundred and thirty|adults:A,adults-children:A}} of them, in {{2021|adults-year:A}}.

Not everybody stayed. {{One family in twenty|dropout:B}} gave up during the season, mostly because they moved. Nurses drew {{over 20,000|samples:A}} tubes of blood and rode {{34,000 kilometres|mopeds:A}} on mopeds.
== a3-pharmainsight.md | 2024-11-20
---
title: "Ostrander's VM-12: good data, hard sums"
date: 2024-11-20
---

Shares in Ostrander Biologics ({{OTX|ticker}}) jumped {{18%|shares:A}} to {{$23.60|share-price:A}} this morning.

The headline: risk reduction of {{close to three quarters|efficacy:A,efficacy-year:A}} in the first half-year. The footnote: {{41%|efficacy-late:A,efficacy-year:B}} in the second. Averaged over {{12 months|twelve}} it's {{61%|efficacy-whole:A,efficacy-year:C}}.

Cases: {{88 of 906|cases-treated:A,cases-arms:A}} on drug, {{362 of 906|cases-placebo:B}} on placebo. That is {{9.7%|treated-share:A}} against {{some 46%|placebo-share:B}}.

Cost of goods is {{$46|price-now:B}} a dose; the target for public buyers is {{$10|price:A,price-target:B}} at most. To get there the Leiden plant must make {{20 million doses|plant:A}} a year. It made {{73,000|plant-2023:A}} in 2023.

Rivals: the vaccine R9, three doses, {{73%|r9-efficacy:A}} in its own trial, at {{$3.90|r9-price:A}}.

Dosing: {{150 mg|dose:A}} below {{15 kg|dose-limit:A}} of body weight, {{300 mg|dose-high:A}} above. In adults the same molecule scored {{88%|adults-efficacy:A}}, in {{330|adults:A}} people. Dropout here was {{2.6%|dropout:A}}.

Ostrander holds {{$410 million|cash:A}} in cash, enough for {{two years|runway:A}}, it says, though it burned {{$290 million|burn:A}} last year.

R&D spending rose {{15%|rd-rise}} to {{$212 million|rd:A}}. Sales: {{$318 million|sales:A}}.

Next: phase 3, {{9,000 people|next-size:A}}, read-out in {{2027|next-results:A}}.
== a4-koudou-interview.txt | none
Interview: 'I was number four in the queue for the bed net'

Q: Your trial made news {{last Wednesday|pub-day:A}}. Happy?
A: Relieved. We visited {{1,812|children:A,arm:A}} children {{every two weeks|visits:A}}. For {{six months|season:A}}, in the rain.

Q: Do side effects worry you?
A: {{Four|severe:A}} cases in {{more than nine hundred|arm:B}}. In the placebo group there were {{five|severe-placebo:A}}.

Q: You had malaria yourself?
A: {{Eleven|koudou-malaria}} times. I am {{52|koudou-age:A}}. I lost a sister in {{1979|sister}}.

Q: Worldwide the disease still kills {{nearly 600,000|world-deaths:A,world-cases:A}} people a year.
A: And makes {{263 million|world-cases:B}} ill. Every {{minute|minute}} a child.

Q: What would you do with {{ten million dollars|ten-million:A}}?
A: Refrigerators.
== a5-dailybrief.txt | 2024-11-20
Antibody jab gives children months of malaria protection

One injection of a laboratory-made antibody protected young children in Bokari from malaria for a whole rainy season, a study published {{today|pub-day:A}} shows. Infections with symptoms were {{73%|efficacy:A,efficacy-year:A}} lower than with a dummy jab.

Of {{906|arm:B}} children who received it, {{88|cases-treated:A,cases-arms:A}} became ill, and {{326|cases-placebo:A,cases-arms:B}} of as many who did not. {{Four|severe:A}} had serious side effects.

Researchers at {{14|villages:A}} villages in the Koumba region visited them for {{a year|follow:A}}. A trial {{five times|next-times}} as big, in {{four countries|next-countries:A}}, will start in {{March|next-start:A}} and report in {{2028|next-results:B}}.

A dose costs {{$64|price-now:A,price-target:A}} to make; the aim is {{less than ten dollars|price:A,price-target:B}}. The study had funding of {{$36 million|funding:B}}. Malaria killed {{597,000|world-deaths:A,world-cases:A}} people last year.
== topics
next-results | results of the next trial | conflict | 2027 against 2028
funding | funding of the study | conflict | 26 against 36 million dollars
dropout | families that dropped out | conflict | 2.6 per cent against one in twenty
adults-efficacy | protection of adults (trap)
isolated | year the antibody was found
samples | blood samples
adults-children | adults in the earlier study
efficacy-year | protection in the first and second half and the whole year | scope | periods
arm | children in all and per group | scope | whole and part
cases-arms | cases in the two groups | scope | two groups
cases-placebo | cases in the placebo group | conflict | 326 against 362
ages | youngest age | conflict | six months against three months
severe | severe side effects with VM-12 | conflict | four against nine
price-now | cost of making a dose now | conflict | 64 against 46 dollars
price-target | cost now and target price | scope | actual and target
next-size | participants of the next trial | conflict | 9,000 against 6,000
world-cases | deaths and cases worldwide | scope | deaths and cases
r9-efficacy | another vaccine's efficacy (trap)
severe-placebo | severe effects in the placebo group (trap)
bokari-deaths | malaria deaths in Bokari (trap)
ten-million | a wish (trap)
efficacy-late | protection in months seven to twelve
pub-day | day of publication, Wednesday 20 November 2024
treated-share | 88 of 906 is 9.7 per cent (right)
efficacy | efficacy
season | season
children | children
villages | villages
cases-treated | cases treated
price | price
world-deaths | world deaths
world-under5 | world under5
next-countries | next countries
next-start | next start
placebo-share | share of placebo children ill | conflict | one in three against 46 per cent
trial-year | trial year
tembely-age | tembely age
tembely-kids | tembely kids
issa-age | issa age
koudou-age | koudou age
economy | economy
bokari-change | bokari change
government | government
next-neighbours | next neighbours
ticker | ticker
shares | shares
share-price | share price
twelve | twelve
efficacy-whole | efficacy whole
plant | plant
plant-2023 | plant 2023
r9-price | r9 price
rd-rise | rd rise
rd | rd
sales | sales
visits | visits
koudou-malaria | koudou malaria
sister | sister
minute | minute
adults | adults
dose | dose
adults-year | adults year
mopeds | mopeds
dose-limit | dose limit
dose-high | dose high
cash | cash
runway | runway
burn | burn
follow | follow
next-times | next times
== internal
a3 | sum | 362 of 906 on placebo. That is 9.7% against some 46% | 362 of 906 is 40 per cent
