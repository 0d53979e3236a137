title: Food poisoning at a school in Barsoi Khurd
domain: hospital
== a1-hindi-belt-news.txt | 2023-08-30
{{86 children|ill-wed:A,ill:wed}} ill after midday meal in Barsoi Khurd

Barsoi Khurd, Aug 30 (HBN): {{Eighty-six students|ill-wed:A,ill:wed}} of a government middle school were hospitalised on {{Wednesday|day:A}} after eating khichdi in which a dead lizard was allegedly found, officials said.

The children, in the age group of {{6 to 14|ages:A}}, began vomiting at {{about 1.30 pm|time:A}}. {{Four|serious:A}} of them were referred to the medical college in the district headquarters, {{32 km|dist:A}} away.

The headmaster has been suspended. The school has {{312 students|roll:A,rp:roll}} of whom {{204|present:A,rp:present}} were present.

== a2-the-ganga-express.txt | 2023-08-31
{{Two cooks|cooks:A}} held, villagers block NH-{{31|nh}}

The number of children taken ill in the Barsoi Khurd incident rose to {{112|ill-thu:A,ill:thu}} on {{Thursday|thu}} after those who had gone home complained of stomach ache.

It was {{past two o'clock|time:B}}, said Class {{8|class}} pupil Rinki Kumari, when the first of her friends fell down. "Our khichdi smelt of kerosene."

Civil surgeon Dr Anwar Kamal said {{seven|serious:B}} children had been shifted to the medical college, a drive of {{50 minutes|drive}}, and saline was given to {{40|saline}}. {{Two cooks|cooks:A}}, earning {{Rs 1,650|cook-pay:A,cw:old}} a month, were arrested.

The scheme spends {{Rs 5.45|meal-pri:A,meal:pri,mr:plan}} per child in primary and {{Rs 8.17|meal-up:A,meal:up}} in upper primary classes a day. A protest on the highway went on for {{four hours|block:A}}.

== a3-policy-plate.md | 2023-09-05
---
title: "Khichdi and accountability"
date: 2023-09-05
---

On {{30 August|day:A}}, {{three cooks|cooks:B}}, since arrested, fed {{more than two hundred|present:A}} children in a school with {{one|kitchen}} kitchen and no tasting register, though rules ask that a teacher eat {{half an hour|taste}} before the pupils.

Monthly wages are {{Rs 1,650|cook-pay:A,wage:here}}, paid for {{ten|pay-months}} months, that is {{Rs 16,500|pay-year}} a year. In the south cooks get {{Rs 12,000|pay-south,wage:south}} a month.

In the state {{1.1 crore|state-kids,area:state}} children eat this lunch; in the country {{11.8 crore|country-kids,area:country}}. In {{2013|y2013}} a poisoned meal in the same state killed {{23|d2013}}.

The laboratory, having needed {{five days|lab}}, found organophosphate, not lizard. The cost of a meal in Classes {{6|class6}} to {{8|class8}} is {{₹8.17|meal-up:A}}.

== a4-district-office.txt | 2023-08-31
District Magistrate's office, 31.08.2023, evening bulletin

Total affected: {{112|ill-thu:A,ill:thu}} (boys {{51|boys,sex:b}}, girls {{61|girls,sex:g}}). Discharged: {{95|disch}}. Under observation: {{27|obs}}. Referred: {{4|serious:A}}. Attendance on the day: {{204|present:A}} of {{312|roll:A}}. Distance to medical college: {{20 miles|dist:A}}. Road opened after {{two and a half hours|block:B}}. All deaths: nil.

== a5-world-in-a-minute.txt | 2023-08-31
INDIA. {{Over 80|ill-wed:A}} pupils aged from {{six to fourteen|ages:A}} fell sick on {{Wednesday|day:A}} after a school lunch. PERU. Quake of {{5.8|peru}}, no damage. MALTA. Ferry aground, {{112|malta}} taken off.
== a6-state-audit.txt | 2024-01-19
Audit of the midday meal scheme

Report tabled on {{19 January 2024|tabled}}

The auditor examined {{640|aud-n,au:n}} schools, of which {{211|aud-bad,au:bad}} had no tasting register. Barsoi Khurd ({{30 August 2023|day:A}}): {{112|ill-thu:A}} children taken ill, {{204|present:A,rp:present}} present, {{312|roll:A,rp:roll}} on the rolls. {{Four|serious:A}} were sent on to the medical college. The State sanctioned {{₹5.45|meal-pri:A,meal:pri,mr:plan}} a primary meal; {{₹4.10|meal-real,mr:real}} was spent. Cooks: {{two|cooks:A}} per {{100|cook-norm}} pupils is the norm; their honorarium of {{₹1,650|cook-pay:A,cw:old}} will go up to {{₹3,300|cook-new,cw:new}} from {{April|cook-from}}.

== topics
ill-wed | children ill on Wednesday
ill | children ill on Wednesday and Thursday | scope | rising
serious | children referred to the medical college | conflict | four against seven
time | time they fell ill | conflict | 1.30 against past two
cooks | cooks | conflict | two against three
block | duration of the road block | conflict | four hours against two and a half
rp | pupils enrolled and present | scope | part and whole
meal | cost of a meal primary and upper primary | scope | other classes
sex | boys and girls | scope | part
area | children fed in state and country | scope | part and whole
wage | cooks' wages here and in the south | scope | other place
day | day
ages | ages
dist | dist
roll | roll
present | present
nh | nh
ill-thu | ill thu
thu | thu
class | class
drive | drive
saline | saline
cook-pay | cook pay
meal-pri | meal pri
meal-up | meal up
kitchen | kitchen
taste | taste
pay-months | pay months
pay-year | pay year
pay-south | pay south
state-kids | state kids
country-kids | country kids
y2013 | y2013
d2013 | d2013
lab | lab
class6 | class6
class8 | class8
boys | boys
girls | girls
disch | disch
obs | obs
peru | peru
malta | malta
au | schools examined and without register | scope | part and whole
mr | sanctioned and spent per meal | scope | plan against actual
cw | cooks' pay now and from April | scope | raised
tabled | tabled
aud-n | aud n
aud-bad | aud bad
meal-real | meal real
cook-norm | cook norm
cook-new | cook new
cook-from | cook from
== internal
a4 | sum | 112 (boys 51, girls 61). Discharged: 95. Under observation: 27. | 95 + 27 is 122
