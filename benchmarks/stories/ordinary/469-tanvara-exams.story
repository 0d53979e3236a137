title: School-leaving exam results in Tanvara
domain: school exams
== a1-tanvaranews.txt | 2023-08-21
Pass rate climbs to {{68.4%|pass:A,pass-years:2023,mf:all}} as girls beat boys again

KOSSA, Aug. 21 (Tanvara News Agency) - {{Slightly more than two in three|pass:A,pass-years:2023}} candidates passed this year's secondary school certificate with credits in {{five subjects|need:A}} including English and mathematics, the West Coast Examinations Council announced on {{Monday|day:A}}.

Of the {{412,600 pupils|cands:A,cands-years:2023,cands-passed:cands}} who sat the papers in May and June, {{282,300|passed:A,cands-passed:passed,definition:both}} reached that standard, or {{68.4%|pass:A,pass-years:2023,mf:all}}. In {{2022|y2022:A}} the rate was {{64.9%|pass-prev:A,pass-years:2022}}.

Among girls {{70.4%|girls:A,mf:girls}} were successful, among boys {{66.7%|boys:A,mf:boys}}. It was the {{sixth year running|girls-run:A}} in which girls did better.

Results of {{18,940 candidates|withheld:A,withheld-years:2023}} have been withheld over suspected cheating, compared with {{26,310|withheld-prev:A,withheld-years:2022}} last year. {{Thirty-seven schools|barred:A}} will lose their status as exam centres for {{two years|barred-years:A}}.

Head of the council Dr Efua Mensimah said the most improved subject was mathematics, in which {{71%|maths:A,subjects:maths,maths-years:2023}} obtained a credit, up from {{65%|maths-prev:A,maths-years:2022}}. English went down by {{one point|eng-fall:A}} to {{76%|eng:A,subjects:eng}}.

The education minister praised the coastal state of Zamora, which came top with {{81.2%|zamora:A,states:zamora}}, ahead of Lower Benu, {{79.8%|benu:A,states:benu}}, and the capital, {{77.5%|capital:A,states:capital}}. Last was Gourma in the north, at {{38.7%|gourma:A,states:gourma}}.

The certificate decides who may go on to university, and for many poorer families it is the last examination a child will ever take. This year's sitting was overshadowed by a fuel shortage, which made it hard for invigilators to reach some villages, and by an attack on a convoy carrying papers in Gourma in which {{two policemen|police:A}} were killed.

The government aims for {{75%|goal:A,pass-years:goal}} by 2026. Exam fees, {{21,500 kora|fee:A,fees:now}} this year, will be {{24,000 kora|fee-next:A,fees:next}} in 2024.
== a2-zamoraherald.txt | 2023-08-22
ZAMORA ON TOP: our children, our pride
The Zamora Herald, Tuesday August 22, 2023

For the {{third|zam-top:A}} year in succession no state in the federation has done better than ours. {{81.2 per cent|zamora:A,states:zamora,zam-years:2023}} of Zamora's candidates obtained the magic {{five credits|need:A}}, according to results the Council released {{yesterday|day:A}}; it was {{78.6 per cent|zamora-prev:A,zam-years:2022}} in the last sitting.

The best single pupil in the country is also one of us: Comfort Adzigbli, {{16|comfort-age:A}}, of Our Lady's, Port Selby, who has {{nine A1s|comfort:A}} out of {{nine|comfort-of:A}}. She walks {{four kilometres|walk:A}} to school.

Commissioner for Education Kwesi Amoro said {{31,800|zam-cands:A,zam-parts:cands}} had entered from Zamora, and {{25,820|zam-passed:A,zam-parts:passed}} made it. He thanked the {{1,450 teachers|teachers:A,teachers-plan:hired}} recruited since 2021. {{2,000|teachers-goal:A,teachers-plan:goal}} were promised.

However, all is not gold. At Bishop Lawal Grammar School, {{214|lawal:A}} results are being held back, and the school is one of {{39|barred:B}} to be struck off the list of centres. Old boys are furious. Principal Joseph Tandoh, {{58|tandoh-age:A}}: "{{Two|cheats:A}} cheats, and {{two hundred|lawal-rest:A}} suffer."

Zamora's girls passed at a rate of {{83|zam-girls:A,zam-mf:girls}} per cent and its boys at {{79|zam-boys:A,zam-mf:boys}}. Nationally it is {{seventy|girls:A,mf:girls}} and {{67|boys:A,mf:boys}}.

Neighbours Lower Benu scored {{79.8|benu:A,states:benu}}. We wish them better luck.

At the Adzigblis' in Harbour Lane the neighbours brought palm wine. The champion's mother, who fries doughnuts, said that Comfort had borrowed a lamp from the chapel for {{two years|lamp:A}} and returned it yesterday. She wants to be a pilot. There are {{eleven|rank2:A}} candidates nationally with eight A1s but only {{one|rank1:A}} with the full set.

On sale: Past Questions 2015-2023, {{K1,500|book:A}}. Call 0803 812 798.
== a3-dailycompass.txt | 2023-08-23
Why {{130,000|failed:A,cands-passed:failed}} children failed
Daily Compass (Kossa) – Education – 23/08/2023 – By Yaa Boatemah

The minister smiled for the cameras. But {{three in ten|fail-rate:A}} of those who took the certificate this summer did not get what they need for university.

Turn the Council's figures over. {{412,600|cands:A,cands-years:2023,cands-passed:cands}} sat, {{282,300|passed:A,cands-passed:passed,definition:both}} passed. In 2022 there were {{421,900 candidates|cands-prev:A,cands-years:2022}}, so the entry has shrunk by {{9,300|cands-fall:A}}, mostly because parents could not find the fee of {{K21,500|fee:A,fees:now}}. The median monthly wage is {{K38,000|wage:A}}.

In Gourma state the success rate is {{37.8 per cent|gourma:B}}. There, {{one school in four|gourma-maths:A}} hasn't a mathematics teacher at all, and classes are of {{71|class-gourma:A,classes:gourma}} on average, against {{44|class-nat:A,classes:nat}} in the country as a whole.

The girls' lead, {{3.7 points|gap:A}}, is the widest yet. But fewer of them get as far as the exam: {{194,000|girls-n:A,mf-n:girls}} entered this time, and {{218,600|boys-n:A,mf-n:boys}} boys.

Nor is cheating dead. The withheld results, {{nearly 19,000|withheld:A,withheld-years:2023}}, are {{28 per cent|withheld-fall:A}} fewer than last year's, but "{{half|phones:A}} of that is phones being banned, not virtue," says Prof. Nii Laryea.

In the village of Tassara, three hours north of the provincial capital, {{26|tassara:A}} pupils were entered and {{two|tassara-pass:A}} passed, both of them daughters of the headmaster. He teaches {{five|tassara-sub:A}} of the nine subjects himself. Asked what would help he didn't mention money. "A second pair of hands," he said, "and a roof that doesn't sing when it rains." In {{July|roof:A}} the ministry sent him a banner.

The state's target is {{three-quarters|goal:A,pass-years:goal}} in {{2026|goal-year:A}}. Up {{3.5 points|pass-gain:A}} in a year, to {{68.4|pass:A,pass-years:2023,mf:all}}, it is not impossible: at that speed we'd be there in {{2025|pace:A}}.
== a4-councilrelease.html | 2023-08-21
<html><head><title>WCEC: Release of results</title></head><body>
<h1>Release of results of the Secondary Certificate Examination, May/June 2023</h1>
<p>West Coast Examinations Council, Kossa, {{21st August, 2023|day:A}}</p>
<p>The Council wishes to inform candidates and the public that the results of the above examination have been released.</p>
<p>{{421,150 candidates|entered:A,entered-sat:entered}} from {{3,870 schools|schools:A}} entered, of whom {{412,600|cands:A,cands-years:2023,entered-sat:sat}} sat: {{218,600 males|boys-n:A,mf-n:boys}} and {{194,000 females|girls-n:A,mf-n:girls}}.</p>
<p>{{282,300 candidates|passed:A,cands-passed:passed,definition:both}}, representing {{68.42 per cent|pass:A,pass-years:2023,mf:all}}, obtained credits and above in {{a minimum of five subjects|need:A}} including English Language and Mathematics. Without the condition of English and Mathematics the number is {{331,700|any-five:A,definition:any}} ({{80.4 per cent|any-five-pct:A}}).</p>
<p>The corresponding percentage in 2022 was {{64.93|pass-prev:A,pass-years:2022}}.</p>
<p>The results of {{18,940 candidates|withheld:A,withheld-years:2023}}, representing {{4.6 per cent|withheld-share:A}}, are being withheld in connection with reported malpractice. {{Thirty-seven|barred:A}} schools have been derecognised for {{two years|barred-years:A}}; {{112|warned:A}} were warned.</p>
<p>{{284 candidates|special:A}} with special needs were registered, {{61|blind:A}} of them visually impaired.</p>
<p>Certificates will be ready in {{90 days|certs:A}}. The private candidates' series begins on {{4 September|private:A}}, with {{88,300|private-n:A}} entries.</p>
<p>Helpdesk: 0700 412 600</p>
</body></html>
== topics
tassara | pupils of a village
tassara-pass | passes in a village
tassara-sub | subjects he teaches
roof | month of the banner
lamp | years of the lamp
rank2 | candidates with eight A1s
rank1 | candidates with nine
police | policemen killed
need | credits needed
day | day the results were released
cands | candidates who sat in 2023
cands-prev | candidates in 2022
cands-years | candidates in two years | scope | year
cands-fall | fall of the candidates
entered | candidates entered in 2023
entered-sat | entered and sat | scope | definition
passed | candidates who passed
failed | candidates who failed
cands-passed | sat, passed, failed | scope | part
pass | pass rate in 2023
pass-prev | pass rate in 2022
pass-years | pass rate in two years and target | scope | year, target
pass-gain | gain of the pass rate
fail-rate | share who failed
y2022 | year before
girls | girls' pass rate
boys | boys' pass rate
mf | pass rates by sex | scope | group
girls-run | years in which girls did better
gap | girls' lead
girls-n | girls who sat
boys-n | boys who sat
mf-n | candidates by sex | scope | group
withheld | results withheld in 2023
withheld-prev | results withheld in 2022
withheld-years | results withheld | scope | year
withheld-fall | fall of withheld results
withheld-share | share withheld
barred | schools struck off | conflict | 37 against 39
barred-years | years they are struck off
warned | schools warned
maths | maths credits
maths-prev | maths credits last year
maths-years | maths in two years | scope | year
eng | English credits
eng-fall | fall in English
subjects | credits by subject | scope | subject
zamora | Zamora's pass rate
benu | Lower Benu's pass rate
capital | capital's pass rate
gourma | Gourma's pass rate | conflict | 38.7 against 37.8
states | pass rates by state | scope | place
zamora-prev | Zamora's pass rate last year
zam-years | Zamora's pass rate in two years | scope | year
zam-top | years Zamora has led
zam-cands | candidates from Zamora
zam-passed | passes in Zamora
zam-parts | candidates and passes | scope | part
zam-girls | Zamora's girls
zam-boys | Zamora's boys
zam-mf | Zamora by sex | scope | group
goal | target pass rate
goal-year | year of the target
pace | year at this pace
fee | exam fee
fee-next | exam fee next year
fees | fees in two years | scope | year
comfort-age | best pupil's age
comfort | best pupil's A1s
comfort-of | best pupil's subjects
walk | her walk
teachers | teachers recruited
teachers-goal | teachers promised
teachers-plan | promised and recruited | scope | promise and result
lawal | results held back at a school
lawal-rest | pupils said to suffer
cheats | cheats
tandoh-age | principal's age
book | price of a book
wage | median wage
gourma-maths | schools without maths teacher
class-gourma | class size in Gourma
class-nat | class size nationally
classes | class sizes | scope | place
phones | share due to phones
schools | schools
any-five | five credits in any subjects
any-five-pct | their share
definition | credits with and without English and maths | scope | definition
special | special needs candidates
blind | visually impaired
certs | days to the certificates
private | start of the private series
private-n | private entries
== internal
