title: Sentences in the Tannoch Water fraud trial
domain: trial
== a1-court-service-wire.txt | 2025-05-22
Ex-water boss jailed for {{nine years|term-boss:A}} over {{£41m|fraud:A}} fraud

GLENMARNOCH, May 22 (CSW) - The former chief executive of Tannoch Water was sent to prison for {{nine years|term-boss:A,terms:boss}} on {{Thursday|sent-day:A}} for a fraud that cost the Scottish utility {{£41.2 million|fraud:A}}.

Fergus Dalhousie-Kerr, {{57|boss-age:A}}, was found guilty in {{March|verdict:A}} of {{12|counts-guilty:A}} of {{15|counts-all}} charges after a trial that lasted {{19 weeks|trial-weeks:A}}.

His finance director, Yvonne Strathearn, {{49|strath-age:A}}, got {{five and a half years|term-fin:A,terms:fin}}. A contractor, Barry Mulgrew, who pleaded guilty and gave evidence, received a suspended sentence of {{two years|term-mul:A}}.

Lord Inverarity told Dalhousie-Kerr he had “treated a public company as a family purse”. Between {{2014|period-start:A}} and {{2020|period-end:A}} he approved {{386 invoices|invoices:A}} for pipe repairs that were never done.

Prosecutors want to recover {{£28 million|confiscate:A,confisc-fraud:recover}}. So far {{£6.3 million|recovered:A}} has been found, most of it in {{two|houses:A}} houses in Portugal.

The lawyer for Dalhousie-Kerr said there would be an appeal. He must serve at least {{half|half}} of his term.

== a2-the-glenmarnoch-echo.txt | 2025-05-23
ECHO | Friday 23rd May 2025 | £1.60
NEVER-NEVER PIPES: Tannoch chief led away in tears

By Isla Pettigrew-Shaw

He came in with an overnight bag. At {{11.20am|bag-time:A}} {{yesterday|sent-day:A}} Fergus Dalhousie-Kerr, {{59|boss-age:B}}, heard that it would be needed, and for how long: {{eight years|term-boss:B}}, with no time off for the {{22 days|remand}} he had already spent in a cell.

Beside him in the dock Yvonne Strathearn, a mother of {{three|strath-kids}}, mouthed "sorry" to the gallery. She will be away for {{66 months|term-fin:A}}.

Jurors had taken {{six days|jury-days:A}} to convict the pair at the end of the {{longest|longest}} fraud trial held in the town, just short of {{five months|trial-weeks:A}} of evidence in which {{83 witnesses|witnesses:A}} were called. The chief executive was cleared on {{three|cleared}} counts.

The sham repairs, almost {{four hundred|invoices:A}} of them, were billed by a firm with {{one employee|staff}} and a postbox at 386 Shore Road. Pensioner Morag Tulloch, {{84|tulloch}}, whose street was dug up {{seven times|dug}}, said: "My bill went up {{£112|bill-up:A}}, from {{£341|bill-from:A}} to {{£463|bill-to:A}}, and that's him paying for his swimming pool."

The Portuguese villas, {{three|houses:B}} of them, are for sale.

Mulgrew, {{44|mulgrew-age}}, who helped the Crown, walked free. He has {{two years|term-mul:A}} hanging over him.

INSIDE: Ferry fares up {{9%|inside-ferry}} · Rovers sign {{19-year-old|inside-rovers}}

== a3-utility-monitor.md | 2025-05-26
---
title: "Tannoch verdict: what the regulator missed"
date: 2025-05-26
outlet: Utility Monitor
---

Following the sentencing on {{22 May|sent-day:A}} of {{two|convicted}} former executives of Tannoch Water, attention has turned to the regulator, which passed the company's accounts {{six years|passed}} running.

The loss was set by the court at {{£41m|fraud:A,confisc-fraud:fraud}}. The company's own provision, made in {{2021|prov-year}}, had been {{£33.5m|provision:A,provision-audit:prov}}, and the first audit spoke of {{£47.6m|audit,provision-audit:audit}}.

The judge noted that false invoicing ran {{from 2013|period-start:B}} until a clerk reported it in {{2020|period-end:A}}. The {{386|invoices:A}} bills averaged {{just over £106,000|avg-invoice}}.

Of that, {{£9.1m|recovered:B}} has been clawed back, according to the Crown, out of the {{£28m|confiscate:A,confisc-fraud:recover}} being sought.

Tannoch supplies {{1.3 million customers|customers:A}} and had revenue of {{£402m|revenue:A,revprofit:rev}} and profit of {{£38m|profit:A,revprofit:profit}} last year. Household bills have risen by {{about a third|bill-share}} since {{2019|bill-since}}.

The case took {{95 sitting days|sitting}}; the jury was out for {{four|jury-days:B}}. {{More than eighty|witnesses:A}} people testified. A guilty verdict was returned on {{a dozen|counts-guilty:A}} counts against Dalhousie-Kerr in {{March|verdict:A}}.

== a4-crown-office-notice.txt | 2025-05-22
CROWN OFFICE — NEWS RELEASE 22.05.25

HMA v Dalhousie-Kerr and others

Sentences passed {{today|sent-day:A}}:
1. Fergus Dalhousie-Kerr ({{57|boss-age:A}}), {{9 years'|term-boss:A,terms:boss}} imprisonment; disqualified as director for {{15 years|disq}}
2. Yvonne Strathearn ({{49|strath-age:A}}), {{5 years 6 months|term-fin:A,terms:fin}}; disqualified for {{10|disq-fin}}
3. Barry Mulgrew, {{24 months|term-mul:A}}, suspended

Loss to Tannoch Water: {{£41,217,900|fraud:A}}. False invoices: {{386|invoices:A}}. Period: {{April 2014|period-start:A}} to {{June 2020|period-end:A}}, i.e. {{six years and two months|period-len}}.

The confiscation hearing is set for {{Tuesday 16 September|confisc-day}}. The prosecution seeks {{£28m|confiscate:A}}; assets worth {{£6.3m|recovered:A}} are restrained.
== a5-scot-digest.md | 2025-05-22
---
title: Former water company head jailed
date: 2025-05-22
outlet: Scot Digest
---

The former chief executive of Tannoch Water was sent to prison for {{nine years|term-boss:A,terms:boss}} on {{Thursday|sent-day:A}} for a fraud that cost the Scottish utility {{£41.2 million|fraud:A}}.

Fergus Dalhousie-Kerr, {{57|boss-age:A}}, was found guilty in {{March|verdict:A}} of {{12|counts-guilty:A}} of {{15|counts-all}} charges after a trial that lasted {{19 weeks|trial-weeks:A}}.

(CSW) More: rail fares, page {{7|digest-page}}

== a6-sunday-sentinel-scotland.txt | 2025-05-25
FOCUS: The {{£41m|fraud:A}} holes in the ground

Sunday Sentinel, 25 May 2025

The strangest thing about the pipes that Fergus Dalhousie-Kerr did not mend, said a detective who spent {{three years|det-years}} looking for them, was how carefully they were described. Each invoice had a street, a depth, a diameter. On Shore Road alone the same stretch of main was replaced, on paper, {{eleven|main}} times.

There were {{386|invoices:A}} such invoices. Added up, they come to {{forty-one million pounds and a little|fraud:A}}, which the former chief executive of Tannoch Water will now have leisure to contemplate. He was given {{nine|term-boss:A,terms:boss}} years on {{Thursday|sent-day:A}}; his finance director, {{five and a half|term-fin:A,terms:fin}}.

It began small. The first false bill, passed in {{April 2014|period-start:A}}, was for {{£9,400|first-bill}}. By the end, in the {{summer of 2020|period-end:A}}, they were arriving at the rate of {{two|rate}} a week and for sums of {{a quarter of a million|late-bill}}.

The woman who stopped it, a purchase-ledger clerk called Eilidh Farquhar, then {{26|eilidh}}, had gone to look at one of the holes. “I just wanted to see it,” she told the jury, who over {{19|trial-weeks:A}} weeks heard from {{83|witnesses:A}} witnesses and remembered, one suspects, this one. “There was a garden there. There was a wee boy on a swing.”

Where the money is, nobody is sure. {{Two|houses:A}} villas above Tavira, with {{one|pool}} pool between them, have been restrained, and some watches, which makes {{£6.3m|recovered:A}} to set against the {{£28m|confiscate:A,confisc-fraud:recover}} that the Crown is after. A hearing is down for {{16 September|confisc-day}}. Customers have been promised a rebate of {{£11|rebate}} each. There are {{1.3 million|customers:A}} of them, so that would come to {{some £14m|rebate-sum}}.

Miss Farquhar has left the company. She works in a garden centre.

== topics
term-boss | prison term of the chief executive | conflict | nine against eight years
terms | terms of the two defendants | scope | different persons
boss-age | age of the chief executive | conflict | 57 against 59
fraud | loss by the fraud
confisc-fraud | loss and sum sought | scope | part
houses | houses in Portugal | conflict | two against three
recovered | recovered so far | conflict | 6.3 against 9.1 million
jury-days | days the jury was out | conflict | six against four
period-start | start of the false invoicing | conflict | April 2014 against 2013
provision-audit | provision and first audit | scope | another estimate
revprofit | revenue and profit | scope | different measure
sent-day | sent day
verdict | verdict
counts-guilty | counts guilty
counts-all | counts all
trial-weeks | trial weeks
strath-age | strath age
term-fin | term fin
term-mul | term mul
period-end | period end
invoices | invoices
confiscate | confiscate
half | half
bag-time | bag time
remand | remand
strath-kids | strath kids
longest | longest
witnesses | witnesses
cleared | cleared
staff | staff
tulloch | tulloch
dug | dug
bill-up | bill up
bill-from | bill from
bill-to | bill to
mulgrew-age | mulgrew age
inside-ferry | inside ferry
inside-rovers | inside rovers
convicted | convicted
passed | passed
prov-year | prov year
provision | provision
audit | audit
avg-invoice | avg invoice
customers | customers
revenue | revenue
profit | profit
bill-share | bill share
bill-since | bill since
sitting | sitting
disq | disq
disq-fin | disq fin
period-len | period len
confisc-day | confisc day
digest-page | digest page
det-years | det years
main | main
first-bill | first bill
rate | rate
late-bill | late bill
eilidh | eilidh
pool | pool
rebate | rebate
rebate-sum | rebate sum
== copies
brief a5-scot-digest.md a1-court-service-wire.txt
== internal
a2 | sum | My bill went up £112, from £341 to £463 | 463 - 341 is 122
