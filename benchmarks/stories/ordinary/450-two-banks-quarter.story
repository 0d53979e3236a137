title: Quarterly results of two Kerala and Konkan private banks
domain: business / banking
== a1-nationalwire.txt | 2024-07-20
Malabar Trust Bank Q1 profit rises {{18%|mtb-growth:A}}; Konkan Mercantile slips on bad loans

MUMBAI, July 20 (National Wire) - Two of India's mid-sized private lenders reported diverging quarters on {{Saturday|day:A}}, with Malabar Trust Bank helped by gold loans and Konkan Mercantile Bank hurt by unsecured ones.

Malabar Trust's net profit for the three months to {{June 30|qend:A}} came to {{Rs 612 crore|mtb-profit:A,mtb-profit-yoy:now,mtb-q-fy:q}}, against {{Rs 519 crore|mtb-profit-prev:A,mtb-profit-yoy:before}} a year before. Net interest income, the difference between interest earned and paid out, went up to {{Rs 1,408 crore|mtb-nii:A}}.

Konkan Mercantile earned {{Rs 621 crore|kmb-profit:A,kmb-profit-yoy:now}}, {{6%|kmb-fall:A}} less than the {{Rs 661 crore|kmb-profit-prev:A,kmb-profit-yoy:before}} of the year-ago quarter, after provisions jumped to {{Rs 241 crore|kmb-prov:A,kmb-prov-yoy:now}} from {{Rs 152 crore|kmb-prov-prev:A,kmb-prov-yoy:before}}. Its net interest income was {{Rs 1,480 crore|kmb-nii:A}}.

Gross bad loans at Malabar Trust stood at {{2.14%|mtb-gnpa:A,mtb-gnpa-yoy:now,mtb-gross-net:gross}} of advances, down from {{2.41%|mtb-gnpa-prev:A,mtb-gnpa-yoy:before}} in June last year. At Konkan they rose to {{2.44%|kmb-gnpa:A,kmb-gnpa-target:now}} from {{2.17%|kmb-gnpa-prev:A}}.

"We saw the stress in microfinance early and have stopped lending in {{31 districts|kmb-districts:A}}," Konkan's managing director, Sunil Prabhudesai, told reporters, adding that the bad loan ratio should be {{below 2.25%|kmb-gnpa-target:target,kmb-gnpa-goal:A}} by March.

Malabar Trust's deposits grew {{13%|mtb-dep-growth:A}} to {{Rs 1.12 lakh crore|mtb-dep:A}}; Konkan's, {{9%|kmb-dep-growth:A}} to {{Rs 1.21 lakh crore|kmb-dep:A}}.

Konkan's trouble is not unique. Lenders to village groups across the country have seen borrowers fall behind since an unusually hot summer and a long election, and at least {{four other banks|others:A}} are due to report their quarters next week. The central bank raised the risk weight on consumer loans to {{125%|riskweight:A,riskweights:now}} from {{100%|riskweight-prev:A,riskweights:before}} in {{November|riskweight-when:A}}.

Shares of Malabar Trust had closed at {{Rs 184|mtb-share:A}} on {{Friday|friday:A}}, Konkan's at {{Rs 148|kmb-share:A}}. Analysts polled by National Wire had expected profits of {{Rs 584 crore|mtb-forecast:A,mtb-vs-forecast:forecast}} and {{Rs 640 crore|kmb-forecast:A}} respectively.
== a2-kochiherald.txt | 2024-07-21
Gold glitters for city bank
The Kochi Herald, Sunday, July 21, 2024
By Staff Reporter

KOCHI: The city-headquartered Malabar Trust Bank has begun the financial year with a profit of {{Rs 6.12 billion|mtb-profit:A,mtb-profit-yoy:now,mtb-q-fy:q}} for the April-June quarter, its best first quarter since it was founded in {{1931|mtb-founded:A}}.

Announcing the results here {{yesterday|day:A}}, MD and CEO Annamma Kuruvilla said gold loans had crossed {{Rs 24,000 crore|mtb-gold:A}}, or {{just over a fourth|mtb-gold-share:A}} of everything the bank has lent. Bad loans fell by {{27 basis points|mtb-gnpa-drop:A}} in twelve months to {{2.14 per cent|mtb-gnpa:A,mtb-gnpa-yoy:now,mtb-gross-net:gross}}; after provisions the figure is {{0.61 per cent|mtb-nnpa:A,mtb-gross-net:net}}.

For the whole of last year the bank had made {{Rs 2,190 crore|mtb-fy-profit:A,mtb-q-fy:fy}}. Shareholders will vote on a dividend of {{Rs 2.40|mtb-div:A}} a share at the annual meeting on {{August 23|mtb-agm:A}}.

Customers' deposits now exceed {{Rs 1.1 lakh crore|mtb-dep:A}}, of which those of non-resident Indians make up {{Rs 33,500 crore|mtb-nri:A}}. "Thrissur and Kottayam alone gave us {{Rs 1,480 crore|mtb-two-districts:A}} in three months," Ms Kuruvilla said.

The bank has {{846 branches|mtb-branches:A,mtb-branch-plan:now}} and will open {{40 more|mtb-branch-new:A,mtb-branch-plan:more}} before {{March 2025|mtb-branch-by:A}}, {{22 of them|mtb-branch-out:A}} outside Kerala and the remaining {{28|mtb-branch-in:A}} at home. It employs {{11,900 people|mtb-staff:A}}.

Ms Kuruvilla, {{58|mtb-ceo-age:A}}, whose term ends in {{October|mtb-ceo-end:A}}, did not say if she would seek another.

Elsewhere in the sector it was a mixed day. Panaji-based Konkan Mercantile saw earnings fall to {{Rs 6.21 billion|kmb-profit:A,kmb-profit-yoy:now}}.

The mood at the bank's tower on Shanmugham Road was relaxed, and laddus went round. Ms Kuruvilla, a former officer trainee who joined in {{1988|ceo-join:A}}, told this newspaper that she regarded the pledge of a family's ornaments as "the safest loan in the world, because it comes with a mother-in-law attached". Only {{0.3 per cent|gold-auction:A,auctions:now}} of pledged gold had to be auctioned during the quarter. A decade ago, in the slump, it was {{1.9 per cent|gold-auction-old:A,auctions:old}}.

(Gold price today: {{Rs 6,780 per gram|gold-price:A}})
== a3-bankingdesk.md | 2024-07-22
---
title: "Unsecured pain: Konkan Mercantile's first quarter in numbers"
date: 2024-07-22
outlet: Banking Desk
---
Konkan Mercantile Bank wrote its own obituary for the microfinance boom {{at the weekend|day:A}}. The Panaji lender put aside {{Rs 214 crore|kmb-prov:B,kmb-prov-yoy-v2:now}} for loans going sour, against {{152|kmb-prov-prev:A,kmb-prov-yoy:before,kmb-prov-yoy-v2:before}} in the first quarter of last fiscal, and the bottom line gave way: {{Rs 621 crore|kmb-profit:A,kmb-profit-yoy:now}}, from {{661|kmb-profit-prev:A,kmb-profit-yoy:before}}.

Slippages were {{Rs 486 crore|kmb-slip:A}}, {{Rs 290 crore|kmb-slip-mfi:A}} of them in microfinance, a book which is only {{7%|kmb-mfi-share:A}} of the total. Lending has been halted in {{thirty-one districts|kmb-districts:A}}, chiefly in Bihar and northern Karnataka.

Prabhudesai wants the gross NPA ratio, now {{2.44%|kmb-gnpa:A,kmb-gnpa-target:now}}, under {{two and a quarter per cent|kmb-gnpa-target:target,kmb-gnpa-goal:A}} by the year-end. We are less sure: collections in July, he admitted, were running at {{96.1%|kmb-coll:A}}, where {{98.5%|kmb-coll-normal:A}} is normal.

Net interest margin dropped to {{3.94%|kmb-nim:A,kmb-nim-qoq:q1}} from {{4.11%|kmb-nim-prev:A,kmb-nim-qoq:q4}} in the March quarter. Compare Malabar Trust, whose NIM held at {{3.49%|mtb-nim:A}}.

The Kochi bank also had the better headline. Its profit of {{612 crore|mtb-profit:A,mtb-profit-yoy:now,mtb-q-fy:q}} beat the Street by {{almost five per cent|mtb-beat:A}}, and deposits went up {{13%|mtb-dep-growth:A}}. Gold is {{26%|mtb-gold-share:A}} of advances. Its chief, Annamma Kuruvilla, leaves in {{December|mtb-ceo-end:B}} and the board has yet to name a successor.

None of this is fatal. The bank's capital ratio, {{15.8%|kmb-car:A,car-banks:kmb}}, is comfortable (Malabar Trust has {{16.3%|mtb-car:A,car-banks:mtb}}), and the regulator's cap on dividends does not bite until the net ratio passes {{6%|npa-cap:A}}. Konkan's net NPA is {{0.88%|kmb-nnpa:A,nnpa-banks:kmb}}; Malabar Trust's, {{0.61%|mtb-nnpa:A,mtb-gross-net:net,nnpa-banks:mtb}}.

By count of branches the two are level: {{864|kmb-branches:A}} for Konkan, {{846|mtb-branches:A,mtb-branch-plan:now}} for Malabar Trust.
== a4-rupeewatcher.txt | none
Konkan or Malabar? A small saver's notes
posted Tuesday 23rd July on The Rupee Watcher

My inbox is full of one question. Here is what I make of it.

Markets voted {{yesterday|monday:A}}. KMB lost {{8 per cent|kmb-share-fall:A}} and ended at {{Rs 136|kmb-share-mon:A}}. MTB put on {{5 per cent|mtb-share-rise:A}}.

Why? Well, both banks came out with numbers on {{20 July|day:A}} and both earned {{a little over 600 crores|mtb-profit:A,kmb-profit:A}} in the quarter. But one was going up and the other down. At KMB the profit was off by {{6%|kmb-fall:A}}, and the pile kept for bad debts has gone from {{Rs 152 crore|kmb-prov-prev:A,kmb-prov-yoy:before}} to {{241 crore|kmb-prov:A,kmb-prov-yoy:now}}, which is a rise of {{nearly 60%|kmb-prov-rise:A}}. Out of every hundred rupees lent it has trouble with {{about two and a half|kmb-gnpa:A}}. A year ago, {{Rs 2.17|kmb-gnpa-prev:A}}.

MTB has just {{Rs 2.14|mtb-gnpa:A,mtb-gnpa-yoy:now}} in the hundred to worry about, though gold loans are not magic either: remember {{2013|gold-crash:A}}, when the metal crashed.

Fixed deposit rates for one year: MTB {{7.25%|mtb-fd:A}}, KMB {{7.40%|kmb-fd:A}}. Half a per cent more for seniors at both. Note that deposit insurance covers {{Rs 5 lakh|insurance:A}} per person per bank, so do not put your whole retirement in either.

One more thing on MTB: dividend {{Rs 2.40|mtb-div:A}} per share, AGM on {{August 28|mtb-agm:B}}, so if you want it, hold before the record date.

A reader from Ratnagiri asks if her {{three lakh|reader:A}} in a KMB deposit is safe. Madam, a bank which still makes {{more than six hundred crores|kmb-profit:A}} in three months, even in a bad spell, is not about to fall over. What you should ask is whether the interest beats inflation, which was {{5.1 per cent|cpi:A}} in June.

I hold {{400 shares|author-mtb:A}} of MTB and none of KMB. I am not an adviser. Call me on 98470-02140, but not on Sundays!
== topics
reader | a reader's deposit
cpi | inflation
kmb-car | Konkan's capital ratio
mtb-car | Malabar Trust's capital ratio
car-banks | capital ratios | scope | bank
npa-cap | cap
kmb-nnpa | Konkan's net bad loan ratio
nnpa-banks | net ratios | scope | bank
ceo-join | year the chief joined
gold-auction | gold auctioned this quarter
gold-auction-old | gold auctioned in the slump
auctions | gold auctioned | scope | time
others | other banks to report
riskweight | risk weight now
riskweight-prev | risk weight before
riskweights | risk weights | scope | time
riskweight-when | month of the change
day | day both banks reported
qend | end of the quarter
mtb-growth | growth of Malabar Trust's quarterly profit
mtb-profit | Malabar Trust's profit of the quarter
mtb-profit-yoy | Malabar Trust's quarterly profit this year and last | scope | two years
mtb-q-fy | Malabar Trust's profit in the quarter and in all of last year | scope | periods
mtb-profit-prev | Malabar Trust's profit in the year-ago quarter
mtb-fy-profit | Malabar Trust's profit in the last full year
mtb-nii | Malabar Trust's net interest income
kmb-profit | Konkan's profit of the quarter
kmb-profit-yoy | Konkan's quarterly profit this year and last | scope | two years
kmb-profit-prev | Konkan's profit in the year-ago quarter
kmb-fall | fall of Konkan's profit
kmb-prov | Konkan's provisions in the quarter | conflict | 241 against 214 crore
kmb-prov-yoy | Konkan's provisions this year and last | scope | two years
kmb-prov-yoy-v2 | Konkan's provisions this year and last (variant) | scope | two years
kmb-prov-prev | Konkan's provisions in the year-ago quarter
kmb-prov-rise | rise of Konkan's provisions
kmb-nii | Konkan's net interest income
mtb-gnpa | Malabar Trust's gross bad loan ratio
mtb-gnpa-prev | Malabar Trust's gross bad loan ratio a year ago
mtb-gnpa-yoy | Malabar Trust's ratio now and a year ago | scope | time
mtb-gnpa-drop | fall of that ratio in basis points
mtb-nnpa | Malabar Trust's net bad loan ratio
mtb-gross-net | gross and net ratio | scope | definition
kmb-gnpa | Konkan's gross bad loan ratio
kmb-gnpa-prev | Konkan's gross bad loan ratio a year ago
kmb-gnpa-goal | Konkan's goal for the ratio by March
kmb-gnpa-target | Konkan's ratio and its goal | scope | target against actual
kmb-districts | districts in which Konkan stopped microlending
mtb-dep | Malabar Trust's deposits
mtb-dep-growth | growth of Malabar Trust's deposits
kmb-dep | Konkan's deposits
kmb-dep-growth | growth of Konkan's deposits
mtb-share | Malabar Trust's share price on Friday
kmb-share | Konkan's share price on Friday
kmb-share-mon | Konkan's share price on Monday
kmb-share-fall | Konkan's fall on Monday
mtb-share-rise | Malabar Trust's rise on Monday
friday | last trading day before the results
monday | first trading day after the results
mtb-forecast | forecast of Malabar Trust's profit
mtb-vs-forecast | forecast alone | scope | forecast
kmb-forecast | forecast of Konkan's profit
mtb-founded | year Malabar Trust was founded
mtb-gold | gold loans of Malabar Trust
mtb-gold-share | gold loans as a share of advances
mtb-div | Malabar Trust's dividend per share
mtb-agm | date of Malabar Trust's annual meeting | conflict | August 23 against August 28
mtb-nri | non-resident deposits
mtb-two-districts | deposits from two districts (same digits as Konkan's net interest income)
mtb-branches | Malabar Trust's branches
mtb-branch-new | branches to be opened
mtb-branch-plan | branches now and additional ones planned | scope | present and plan
mtb-branch-by | when they will be open
mtb-branch-out | new branches outside Kerala
mtb-branch-in | new branches in Kerala
mtb-staff | Malabar Trust's employees
mtb-ceo-age | age of Malabar Trust's chief
mtb-ceo-end | month her term ends | conflict | October against December
gold-price | gold price per gram
kmb-slip | Konkan's slippages
kmb-slip-mfi | slippages in microfinance
kmb-mfi-share | microfinance's share of Konkan's book
kmb-coll | collections in July
kmb-coll-normal | normal collections
kmb-nim | Konkan's net interest margin
kmb-nim-prev | Konkan's margin in the March quarter
kmb-nim-qoq | Konkan's margin in two quarters | scope | periods
mtb-nim | Malabar Trust's margin
mtb-beat | by how much Malabar Trust beat the forecast
kmb-branches | Konkan's branches
gold-crash | year gold crashed
mtb-fd | Malabar Trust's deposit rate
kmb-fd | Konkan's deposit rate
insurance | deposit insurance limit
author-mtb | shares held by the author
== internal
a2 | sum | will open 40 more before March 2025, 22 of them outside Kerala and the remaining 28 at home | 40 less 22 is 18
