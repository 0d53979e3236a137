title: Trial of the Solwara Savings directors
domain: courts
== a1-courtwire.txt | 2020-01-20
Former Solwara bosses go on trial over {{$84 million|loss:A}} collapse
PORT ELLIN, Jan. 20 (Capital Reports) — Two former directors of Solwara Savings pleaded not guilty on Monday as their trial opened before Justice Miriam Tofilau and a jury of {{nine women and three men|jury:A}}.

Gerald Pinnock, {{61|age-pinnock:A}}, the founder, faces {{27 counts|counts-p:A}} of fraud and false accounting; finance chief Adele Vance, {{48|age-vance:A}}, faces {{14|counts-v:A}}. Each count of fraud carries {{up to 10 years|max:A}}.

Prosecutor Ian Kerslake told the court that {{11,600|savers:A}} savers lost {{84 million dollars|loss:A}} when the institution failed on {{March 3, 2017|failed:A}}. At its height it had held {{$310 million|deposits:A}} in deposits at {{19 branches|branches:A}}.

For {{four years|years-f:A}}, he said, loans worth {{$52 million|loans:A}} went to {{six|firms:A}} companies that the pair controlled. {{Thirty-one|loans-unpaid:A}} of the {{44|loans-n:A}} loans were never repaid.

"They paid depositors {{7.5 percent|rate:A}} when banks paid {{three|rate:B}}," Kerslake said. "Nobody asked how."

The trial is set down for {{12 weeks|trialdur:A}}, with {{86|witnesses:A}} witnesses. Bail of {{$500,000|bail:A}} each was continued.

A third director, Tomas Rey, {{57|age-rey:A}}, was sentenced {{last August|rey-date:A}} to {{three and a half years|rey:A}} after a guilty plea and will testify. The liquidator has so far returned {{31 cents|returned:A}} on the dollar.
== a2-portellinstar.txt | 2020-01-22
'I signed what was put before me': Rey gives evidence
The Port Ellin Star, Wednesday, January 22, 2020

The man who kept the minutes took the stand yesterday and stayed there for {{five hours|reyhours:A}}. Tomas Rey is serving {{42 months|rey:A}}; he came in handcuffs and asked for water {{four|water:A}} times.

He met Pinnock in {{1994|met:A}}, he said, in a rowing eight. When Solwara was set up {{four years later|founded:A}} it had {{one|branches:B}} room over a chandler's and {{260|savers:B}} members.

The six companies? "I knew of {{two|firms:B}} at the time." Shown a list of {{44|loans-n:A}} advances, he recognised his signature under {{29|signed:A}}. One, of {{$8.4 million|horse:A}}, paid for a stud farm with {{52|horses:A}} horses.

The jury, in which women outnumber men {{by eight to four|jury:B}}, was shown an e-mail of {{14 November 2015|mail:A}} in which Vance writes that "we've {{nine days|mail-days:A}} of cash".

Her counsel, Rosalind Achebe, put it to him that he'd got {{five years|reyoff:A}} off for his story. "{{Two|reyoff:B}}," he said, "and I lost my house."

In the gallery sat Edna Lowrie, {{83|age-edna:A}}, who'd had {{$27,000|edna:A}} in Solwara, and has had {{$8,370|ednaback:A}} back. About {{60|gallery:A}} came; on the first day {{there had been 140|gallery:B}}.

The case was first listed for {{May 2019|listed:A}}. It was put off twice and now has until {{10 April|trialend:A}}. So far {{three|heard:A}} witnesses out of {{86|witnesses:A}} have been heard.

Tides: high 3.10 | Cricket: Pinnock Jr 84 not out | Bank of Ellin cuts 19 branches
== a3-financetoday.md | 2020-01-23
---
title: Solwara: where the money went
outlet: Finance Today
date: 23 January 2020
---
Forensic accountant Wei Ling Chua took the court through {{1,180 pages|report:A}} yesterday. Her chart of Solwara at the end of {{2016|chart:A}}: deposits {{$247m|deposits:B}}, down from {{$310m|deposits:A}} at the peak in {{2014|peakyear:A}}; loans to outsiders {{$151m|loans-out:A}}; loans to the half-dozen insider firms {{$52m|loans:A}}; cash {{$1.9m|cash:A}}, where the law demanded {{$12m|cash:B}}.

The shortfall on the day the doors shut, {{3 March 2017|failed:A}}, was {{$84m|loss:A}}; after recoveries it is {{$58m|loss:B}}. The liquidator, Farrant & Bode, has paid {{31%|returned:A}} and hopes for {{38%|returned:B}} in the end. Its own fees are {{$6.8m|fees:A}}.

The scheme, she reckons, ran {{for six years|years-f:B}} before it was stopped. In the last {{twelve months|lastper:A}}, {{$9.3m|insider:A}} flowed to a trust in the name of Pinnock's wife and {{$1.2m|insider-v:A}} to Ms Vance. On paper Solwara earned {{$4.1m|profit:A}} in 2015; in truth it lost {{$7.7m|profit:B}}.

Savers were promised {{7.5 per cent|rate:A}}; on {{five-year|term:A}} bonds {{8.25|rate:C}}. The regulator, which has {{14 inspectors|inspectors:A}} for {{112|institutions:A}} institutions, had last come in {{2013|lastvisit:A}}.

After the failure a guarantee of {{$50,000|guarantee:A}} per depositor was brought in. It would have covered {{97%|covered:A}} of Solwara's clients.

The auditor settled for {{$11.5m|auditor:A}} in {{2018|auditordate:A}}, against a claim of {{$40m|auditor:B}}.
== a4-bulletinblog.txt | 2020-01-24
Court notes, Friday (24 January)
by a saver, for savers

Fifth day. It started {{35 minutes|latestart:A}} late because juror number {{nine|juror:A}} had a flat tyre.

Mr Pinnock, who turned {{sixty-two|age-pinnock2:A}} yesterday, looked at his shoes. His barrister told the judge that {{three|dropped:A}} of the charges should go, and they went. So he's got {{24|counts-p:B}} left; {{fourteen|counts-v:A}} stand against Mrs Vance. The most he can get for any of them is {{seven years|max:B}}, a law student beside me said, and she had the Act on her phone.

We are {{eleven thousand six hundred|savers:A}}. We have formed {{five|groups:A}} groups; ours has {{1,450|group:A}} members. {{Two hundred and eleven|died:A}} of us have died waiting. It's {{nearly three years|failed-ago:A}} since the branches closed, {{seventeen|branches:C}} of them by then.

Ms Chua was asked about the stud farm. It was bought for {{8.4 million|horse:A}} and sold by the liquidator for {{2.6|horse:B}}. The yacht went for {{$410,000|yacht:A}}. A house with {{nine|bedrooms:A}} bedrooms is not sold; asking {{$3.1 million|house:A}}, first {{$4.4 million|house:B}}.

By tonight {{eight|heard:B}} witnesses are done. At that pace we'd need {{54 days|pace:A}}. There were {{38|gallery:C}} of us on the benches today.

We hear that a cheque of {{two more cents|nextpay:A}} comes in {{June|nextpaydate:A}}, which makes it {{33|returned:C}}.

Next sitting: {{Tuesday 28 January|next:A}}, {{10 am|nexttime:A}}, because Monday is a holiday. Bring a cushion. Room 14, 27 Customs Street.
== topics
loss | savers' loss at failure and after recoveries | scope | before/after recoveries
jury | women and men on the jury | conflict | nine and three against eight and four
age-pinnock | age of Pinnock on opening day
age-pinnock2 | age of Pinnock after his birthday
counts-p | counts against Pinnock at opening and after three were dropped | scope | before/after
counts-v | counts against Vance
age-vance | age of Vance
max | maximum term a count | conflict | 10 years against seven
savers | savers at failure and at founding | scope | dates
failed | day of failure
failed-ago | time since failure
deposits | deposits at height and at end of 2016 | scope | dates
branches | branches at height, at founding, at closing | scope | dates
years-f | duration of the scheme | conflict | four years against six
loans | insider loans
firms | insider firms and those Rey knew | scope | part
loans-unpaid | loans not repaid
loans-n | number of loans
rate | interest Solwara, banks, on bonds | scope | different products
trialdur | planned length
witnesses | witnesses planned
bail | bail
age-rey | age of Rey
rey-date | sentence date
rey | Rey's sentence
returned | returned per dollar so far, hoped, after next payment | scope | dates
reyhours | hours on the stand
water | times
met | met Pinnock
founded | time of founding
signed | loans signed by Rey
horse | stud farm bought and sold | scope | purchase against sale
horses | horses (trap)
mail | e-mail date
mail-days | days of cash
reyoff | years off for testimony, as put by counsel and by Rey | scope | two claims in one article
age-edna | age
edna | her savings
ednaback | her money back
gallery | people in gallery by day | scope | days
listed | first listed
trialend | end of trial
heard | witnesses heard by day | scope | rose
report | pages
chart | date of chart
peakyear | year of peak
loans-out | loans to outsiders
cash | cash held and required | scope | required against actual
fees | fees
lastper | period
insider | to Pinnock's wife's trust
insider-v | to Vance
profit | reported and real result | scope | definition
term | bond term
inspectors | inspectors (trap for 14 counts)
institutions | institutions
lastvisit | last inspection
guarantee | guarantee
covered | share covered
auditor | settlement and claim | scope | claim against settlement
auditordate | settlement date
latestart | delay
juror | juror
dropped | counts dropped
groups | groups
group | members
died | savers died
yacht | yacht
bedrooms | bedrooms
house | asking price now and first | scope | dates
pace | days needed
nextpay | next payment
nextpaydate | date
next | next sitting
nexttime | time
== copies
== internal
