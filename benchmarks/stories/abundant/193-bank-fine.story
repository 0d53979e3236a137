title: Fine for Merchant Bank of Ardal over money laundering
domain: regulation
== a1-ledger.txt | 2023-02-21
Ardal bank fined {{€62m|fine:A,fine-and-corrib:A,fine-two:A,fine-prov:A,fine-cut:A,fine-cut-v2:A}} over suspicious cash
Niamh Corran, Financial Ledger, 21 February 2023

The Central Bank of Ardal has imposed a penalty of {{€62 million|fine:A,fine-and-corrib:A,fine-two:A,fine-prov:A,fine-cut:A,fine-cut-v2:A}} on Merchant Bank for failing to check where its customers' money came from. It would have been {{€88.6 million|fine-full:A,fine-cut:B}}, the supervisor said {{on Monday|day:A}}, but for a {{30 per cent|discount:A}} discount for settling early.

Between {{January 2013 and June 2019|period:A}} the bank let {{€1.9 billion|sum:A,sum-branch:A}} flow through accounts of {{412 companies|firms:A,firms-all:A}} without asking questions. The greater part, {{€1.3 billion|branch:A,sum-branch:B,sum-branch-v2:B}}, passed through its branch in Port Lorne, where {{nine|branch-staff:A}} people worked.

A manager there, since convicted, got {{four and a half years|sentence:A}}. The branch was closed in {{2020|closed:A}}.

Merchant's chief executive, Donal Pryce, {{58|pryce-age:A}}, who took over in {{2021|pryce-since:A}}, apologised "without ifs". The bank has since put {{€140 million|spent:A}} into controls and has {{620 people|compl:A,compl-before:A}} watching transactions, against {{85|compl-old:A,compl-before:B}} {{six years ago|compl-when:A}}.

It is the {{second-largest|rank:A}} fine in the regulator's history, after {{€96 million|largest:A,fine-two:B,largest-and-corrib:A}} for Shamley Insurance in {{2018|largest-year:A}}.

Merchant had set {{€70 million|prov:A,fine-prov:B}} aside. Its shares gained {{2.1 per cent|share:A}}. It will report {{2022|res-year:A}} results on {{Thursday, 2 March|results:A}}; analysts expect a profit of {{€410 million|profit-exp:A}}.
== a2-lornebeacon.html | 2023-02-22
<html>
<head>
<title>
Lorne Beacon
</title>
</head>
<body>
<p class="top">
Tides 04:12 / 16:40 &middot; Ferry 9 on time
</p>
<h1>
What did they do in there? The {{11-strong|branch-staff:B}} branch that moved a billion
</h1>
<p>
22 February 2023
</p>
<p>
You will remember the brass plate at 62 Quay Street. Behind it, {{two thirds|branch-part:A}} of the {{1.9 billion euros|sum:A,sum-branch:A}} in unchecked cash went through, says the ruling made public {{the day before yesterday|day:A}}: {{1.3 billion|branch:A,sum-branch:B,sum-branch-v2:B}}.
</p>
<p>
One depositor, a florist, brought {{€74,000|florist:A}} in notes on a single {{Friday|florist-day:A}}. Another firm, with {{no staff|shell:A}} at all, turned over {{€31 million|shell-turn:A}} in a {{year|shell-year:A}}.
</p>
<p>
Branch boss Ciaran Doyle, now {{49|doyle-age:A}}, was jailed {{in 2021|doyle-year:A}} for {{five and a half years|sentence:B}}. Merchant shut the branch {{three years ago|closed:A}}, with the loss of {{all eleven|branch-staff:B}} jobs.
</p>
<p>
The bank pays {{€62m|fine:A,fine-and-corrib:A,fine-two:A,fine-prov:A,fine-cut:A,fine-cut-v2:A}} instead of {{nearly €89m|fine-full:A,fine-cut:B}}, a rebate of {{three tenths|discount:A}}. That's {{€26.6m|rebate:A}} it keeps, more than the town's budget of {{€24m|town:A}}.
</p>
<p>
Sins went on for {{six and a half years|period:A}}, until {{summer 2019|period-end:A}}. Where were the inspectors? They came {{twice|visits:A}}, in {{2014|visit-1:A}} and {{2017|visit-2:A}}.
</p>
</body>
</html>
== a3-compliancemonitor.md | 2023-02-24
---
title: "Merchant Bank: anatomy of a {{EUR 62m|fine:A,fine-and-corrib:A,fine-two:A,fine-prov:A,fine-cut:A,fine-cut-v2:A}} settlement"
date: 2023-02-24
---
The settlement, announced {{on 20 February|day:A}}, is the {{third-largest|rank:B}} AML penalty in Ardal, after Shamley (EUR {{96m|largest:A,fine-two:B,largest-and-corrib:A}}, {{2018|largest-year:A}}) and Corrib Trust (EUR {{64m|corrib:A,fine-and-corrib:B,largest-and-corrib:B}}, {{2016|corrib-year:A}}).

Failings ran from {{2013 to mid-2019|period:A}}. {{412|firms:A,firms-all:A}} corporate clients, {{1.1%|firms-share:A}} of the bank's {{37,500|firms-all-val:A,firms-all:B}}, accounted for {{EUR 1.6bn|sum:B,sum-branch-v2:A}} of unexamined flows.

Number of alerts raised: {{2,840|alerts:A,alerts-rep:A}}; reported to the police unit: {{17|reported:A,alerts-rep:B}}.

Remediation to date: {{EUR 140m|spent:A}}. Compliance headcount {{620|compl:A,compl-before:A}}, from {{85|compl-old:A,compl-before:B}} in {{2017|compl-when:A}}, a {{sevenfold|compl-ratio:A}} rise.

Provision: {{EUR 70m|prov:A,fine-prov:B}}, so that {{EUR 12m|release:A}} can be released against the {{EUR 62m|fine:A,fine-prov:A,fine-two:A,fine-and-corrib:A,fine-cut:A,fine-cut-v2:A}} paid. CEO Pryce, in office {{since 2020|pryce-since:B}}, faces the AGM on {{27 April|agm:A}}.
== a4-evening.txt | 2023-02-20
Merchant Bank hit with {{€62 million|fine:A,fine-and-corrib:A,fine-two:A,fine-prov:A,fine-cut:A,fine-cut-v2:A}} penalty
Evening Dispatch, Monday 20 February 2023

Merchant Bank has agreed to pay {{€62 million|fine:A,fine-and-corrib:A,fine-two:A,fine-prov:A,fine-cut:A,fine-cut-v2:A}} for letting {{almost two billion euros|sum:A,sum-branch:A}} of questionable money wash through its accounts, the Central Bank of Ardal announced {{this afternoon|day:A}}.

The lapses went on from {{2013|period-start:A}} until {{June 2019|period-end:A}} and involved {{some four hundred firms|firms:A,firms-all:A}}, many of them little more than a letterbox. {{Over two-thirds|branch-part:A}} of the sums went via an office in Port Lorne with a staff of {{nine|branch-staff:A}}. It has since been shut.

Had it chosen to fight, the bank would have been liable for {{€86.6 million|fine-full:B,fine-cut-v2:B}}. For co-operating it was spared {{30 per cent|discount:A}}.

"We fell short, and I'm sorry," said Donal Pryce, who was brought in as chief executive {{two years ago|pryce-since:A}} to clean up. {{Some 620|compl:A,compl-before:A}} of his staff now do nothing but watch for dirty money. In {{2017|compl-when:A}} it was {{85|compl-old:A,compl-before:B}}. The effort has cost {{€140 million|spent:A}}.

Only once has the watchdog come down harder: in {{2018|largest-year:A}}, when Shamley Insurance had to find {{€96 million|largest:A,largest-and-corrib:A,fine-two:B}}.

The stock market took it calmly. Merchant had put aside {{€70m|prov:A,fine-prov:B}}, and its shares rose {{2.1%|share:A}}. The branch manager, Ciaran Doyle, received {{four-and-a-half years|sentence:A}} in {{2020|doyle-year:B}}.

Weather: rain, 9 degrees. Lotto: 4, 11, 19, 30, 41, 62
== topics
largest-and-corrib | largest and corrib | scope | two fines
fine-and-corrib | fine and corrib | scope | two fines
doyle-year | year the branch manager was jailed | conflict | 2021 against 2020
fine-full | fine without the discount | conflict | 88.6m against 86.6m
day | day of the announcement, Monday 20 February 2023
fine-cut | fine with and without the discount | scope | before and after discount
fine-two | this fine and the largest | scope | two fines
fine-prov | fine and provision | scope | different things
sum | money that went unchecked | conflict | 1.9bn against 1.6bn
sum-branch | all money and through the branch | scope | whole and part
firms-all | suspect and all corporate clients | scope | part and whole
branch-staff | people in the branch | conflict | nine against eleven
sentence | sentence of the manager | conflict | four and a half against five and a half years
rank | rank of the fine | conflict | second against third
pryce-since | Pryce in office since | conflict | 2021 against 2020
compl-before | controllers now and before | scope | time
alerts-rep | alerts and those reported | scope | part
fine | fine
discount | discount
period | period
firms | firms
branch | branch
closed | closed
pryce-age | pryce age
spent | spent
compl | compl
compl-old | compl old
compl-when | compl when
largest | largest
largest-year | largest year
prov | prov
share | share
res-year | res year
results | results
profit-exp | profit exp
branch-part | branch part
florist | florist
florist-day | florist day
shell | shell
shell-turn | shell turn
shell-year | shell year
doyle-age | doyle age
rebate | rebate
town | town
period-end | period end
visits | visits
visit-1 | visit 1
visit-2 | visit 2
corrib | corrib
corrib-year | corrib year
firms-share | firms share
firms-all-val | firms all val
alerts | alerts
reported | reported
compl-ratio | compl ratio
release | release
agm | agm
period-start | period start
fine-cut-v2 | fine with and without the discount (variant 2) | scope | before and after discount
sum-branch-v2 | all money and through the branch (variant 2) | scope | whole and part
== internal
a3 | sum | Provision: EUR 70m, so that EUR 12m can be released against the EUR 62m paid | 8m
a4 | percent_change | liable for €86.6 million. For co-operating it was spared 30 per cent | 30 per cent off 86.6m is 60.6m, not 62m
