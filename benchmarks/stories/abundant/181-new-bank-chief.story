title: New chief executive of Castor Bank
domain: appointments
== a1-financedaily.txt | 2022-06-14
Lindqvist to head Castor Bank from {{October|start:A}}
STOCKHELM, June 14 (Finance Daily) - Castor Bank named Karin Lindqvist, {{51|kl-age:A,two-ages:A}}, as chief executive on {{Tuesday|announce:A}}, making her the {{first woman|first-woman:A}} to run the {{160-year-old|bank-age:A}} lender.
She takes over {{on Oct. 1|start:A}} from Per Wallin, {{63|pw-age:A,two-ages:B,two-ages-v2:B,two-ages-v3:B}}, who leaves after {{nine years|pw-years:A}}. Lindqvist now runs the bank's cards arm, which has {{2,300 staff|arm-staff:A,staff-two:A}}; the whole bank has {{14,800|bank-staff:A,staff-two:B,staff-two-v2:B}}.
Castor shares were {{0.6%|shares:A}} higher.
== a2-cityregister.txt | 2022-06-15
Castor picks insider
City Register, June 15, 2022
Karin Lindqvist joined Castor as a teller at {{19|teller-age:A}}. {{In the autumn|start:A}} she will get its corner office and {{18.5 million crowns|salary:A,salary-two:A}} a year, less than the {{21 million|pw-salary:A,salary-two:B,salary-two-v2:B}} of Per Wallin, who has held the job {{since 2013|pw-years:A}} and turns {{64|pw-age-next:A}} {{next month|pw-bday:A}}.
Chair Gunnar Frisk said {{yesterday|announce:A}} that {{31 candidates|cands:A,cands-short:A}} had been looked at, and {{four|short:A,cands-short:B}} interviewed.
The bank, founded in {{1862|bank-age:A}}, has {{fifteen thousand|bank-staff:A,staff-two:B,staff-two-v2:B}} employees, give or take, and {{3.1 million customers|customers:A}}. Under Wallin the share price went up {{87 per cent|price-rise:A}}.
== a3-bizbrief.txt | none
BIZ BRIEF. Castor Bank: CEO Wallin out after {{8 years|pw-years:B}}, Lindqvist ({{53|kl-age:B,two-ages-v2:A}}) in, effective {{1 Nov|start:B}}. She's {{26 years|kl-tenure:A}} with the bank. Card unit, her fief since {{2018|arm-since:A}}, made {{SEK 2.2bn|arm-profit:A,profit-two:A}} of Castor's {{SEK 9.4bn|profit:A,profit-two:B}} in {{2021|profit-year:A}}. Salary {{SEK 15.8m|salary:B,salary-two-v2:A}}. The {{seventh|ceo-rank:A}} CEO since {{1950|rank-since:A}}. Board met {{today|announce:A}} at {{8|board-time:A}}. Stock {{up 0.6pc|shares:A}} at noon.
== a4-westcoastpost.html | 2022-06-16
<html>
<body>
<p>
Home / People / Thursday 16 June 2022
</p>
<h1>
From Lysvik to the top of Castor
</h1>
<p>
Lysvik ({{1,240 inhabitants|lysvik:A}}) is proud. Karin Lindqvist, who left school here in {{1989|school:A}} and started behind the counter of the local branch {{aged 19|teller-age:A}}, becomes the head of a bank with {{14,800|bank-staff:A,staff-two:B,staff-two-v2:B}} employees and {{1.3 million customers|customers:B}}.
</p>
<p>
"She still owes me {{50 crowns|owed:A}}," says former branch manager Tore Ask, {{81|ask-age:A}}. Born in {{1970|kl-born:A}}, Lindqvist, now {{54|kl-age:C,two-ages-v3:A}}, is married with {{three sons|sons:A}}. She has led the card business for {{four years|arm-since:A}}.
</p>
<p>
She succeeds Wallin, {{63|pw-age:A,two-ages:B,two-ages-v2:B,two-ages-v3:B}}, {{on the first of October|start:A}}. The appointment was made public {{on Tuesday|announce:A}}.
</p>
</body>
</html>
== a5-nordicpress.txt | 2022-06-14
Castor Bank gets its first female boss
14 Jun 2022 | Staff writer

A woman will lead Sweden's Castor Bank for the {{first time|first-woman:A}} since it opened its doors {{160 years ago|bank-age:A}}. Karin Lindqvist, {{51|kl-age:A,two-ages:A}}, who heads the credit card division, moves up to chief executive {{in October|start:A}}, the board announced {{on Tuesday|announce:A}}.
Per Wallin is stepping down at {{63|pw-age:A,two-ages:B,two-ages-v2:B,two-ages-v3:B}}. During his {{nine years|pw-years:A}} at the helm the stock has risen by {{78 percent|price-rise:B}}.
Lindqvist has spent her whole career at Castor, where she began at the age of {{19|teller-age:A}}. She'll earn {{18.5 million|salary:A,salary-two:A}} kronor a year. The bank looked at {{31|cands:A,cands-short:A}} names before deciding on one that had been in the building all along.
Castor serves {{around three million|customers:A}} customers with {{close to 15,000|bank-staff:A,staff-two:B,staff-two-v2:B}} people, {{3,200|arm-staff:B,staff-two-v2:A}} of whom have worked under Lindqvist.
== topics
price-rise | rise of the share under Wallin | conflict | 87 against 78 per cent
arm-staff | staff of the cards arm | conflict | 2,300 against 3,200
announce | day of the announcement, Tuesday 14 June 2022
start | first day in office | conflict | 1 October against 1 November
kl-age | age of Karin Lindqvist | conflict | 51 against 53 and 54
two-ages | ages of two people | scope | persons
pw-years | Wallin's years in office | conflict | nine against eight
staff-two | staff of the arm and of the bank | scope | part and whole
salary | pay of the new chief | conflict | 18.5m against 15.8m
salary-two | pay of two people | scope | persons
cands-short | candidates and interviews | scope | part
profit-two | profit of the arm and of the bank | scope | part and whole
customers | customers of the bank | conflict | 3.1 against 1.3 million
first-woman | first woman
bank-age | bank age
pw-age | pw age
bank-staff | bank staff
shares | shares
teller-age | teller age
pw-salary | pw salary
pw-age-next | pw age next
pw-bday | pw bday
cands | cands
short | short
kl-tenure | kl tenure
arm-since | arm since
arm-profit | arm profit
profit | profit
profit-year | profit year
ceo-rank | ceo rank
rank-since | rank since
board-time | board time
lysvik | lysvik
school | school
owed | owed
ask-age | ask age
kl-born | kl born
sons | sons
two-ages-v2 | ages of two people (variant 2) | scope | persons
two-ages-v3 | ages of two people (variant 3) | scope | persons
staff-two-v2 | staff of the arm and of the bank (variant 2) | scope | part and whole
salary-two-v2 | pay of two people (variant 2) | scope | persons
== internal
a4 | span | Born in 1970, Lindqvist, now 54 | 51 or 52 in June 2022
