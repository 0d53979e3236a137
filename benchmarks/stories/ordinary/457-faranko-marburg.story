title: Marburg outbreak in Faranko prefecture, Guinea
domain: epidemics
== a1-conakrywire.txt | 2022-09-13
Guinea confirms Marburg outbreak, {{four|conf-dead-13:A,dead-time:13}} dead

CONAKRY, Sept 13 (Conakry Wire) - Guinea on {{Tuesday|declared:A}} declared an outbreak of Marburg virus in the southeastern prefecture of Faranko after {{six|conf-13:A,conf-time:13,case-kinds:conf}} people tested positive for the disease, a cousin of Ebola that kills {{about half|cfr:A}} of those it strikes.

{{Four of the six|conf-dead-13:A,dead-time:13}} have died, among them a nurse, {{37|nurse-age:A}}, at the district hospital where the first patient, a farmer, was admitted on {{August 24|index-adm:A}}, the health ministry said. A further {{nine|susp-13:A,case-kinds:susp}} suspected cases are waiting for results.

Some {{210 contacts|contacts-13:A,contacts-time:13}} are being followed for {{21 days|incub:A}}. The World Health Organization said it was sending {{18 experts|who-team:A}} and {{three tonnes|kit:A}} of protective clothing. There is no licensed vaccine.

Faranko lies {{760 km|dist:A}} from the capital, close to the Liberian border, and has about {{190,000 inhabitants|pop:A}}. Weekly markets have been closed and gatherings of more than {{20 people|gather:A}} forbidden.

It is Guinea's second brush with Marburg. A single case was found in {{2021|prev-year:A}}, in a neighbouring prefecture. The Ebola epidemic that started in the same forests {{in December 2013|ebola-year:A}} went on to kill {{more than 11,300 people|ebola-dead:A}} in the region.

"The farmer had been in a cave full of bats {{nine days|cave:A}} before he fell ill," said the ministry's director of epidemics, Dr Kadiatou Sylla. "That's our working hypothesis."

Marburg spreads through the blood, sweat and other fluids of those who are already ill, and, as in Ebola, the dead are more dangerous than the living. Burials are to be carried out by trained teams only. Prefectural authorities have closed the hospital's maternity ward, where two midwives looked after the dying nurse, and are looking for a place to put expectant mothers, {{about 40|mothers:A}} of whom give birth there in an ordinary week.

Airport screening began on {{Monday night|screen:A}} in Conakry; Liberia said it would follow on {{Thursday|liberia:A}}.
== a2-forestvoice.txt | 2022-09-20
Faranko : la peur and the spade
Forest Voice (English service), Tuesday 20 September 2022

In the cemetery at Boola Road, {{five|graves:A}} fresh graves stand apart from the rest, dug by men in white suits. A sixth is open.

The prefect, Colonel Mory Haba, said {{yesterday|mon19:A}} that Marburg had now been proved in {{eleven people|conf-19:A,conf-time:19,case-kinds-19:conf}}, {{seven of whom|conf-dead-19:A,dead-time:19}} are dead. {{Three|probable:A,case-kinds-19:prob}} more, buried before anyone took a sample, are counted as probable. {{Two patients|recovered:A,recovered-time:sep}} went home on {{Saturday|sat:A}} with a certificate and a mattress.

The nurse everybody talks about was called Fanta Koné. She was {{39|nurse-age:B}} and had nursed through Ebola. "She wore gloves, but gloves were washed and worn again {{three times|gloves:A}}," says her colleague.

{{A total of 342 persons|contacts-19:A,contacts-time:19}} are on the list of contacts; {{17|contacts-lost:A}} cannot be found. The farmer himself entered the hospital on {{24 August|index-adm:A}} and died on {{the 27th|index-dead:A}}, {{three days|index-span:A}} afterwards. Only {{seventeen days|delay:A}} after that, on {{13 September|declared:A}}, was an epidemic announced. Why so long? The nearest laboratory able to test is in Guéckédou, {{130 km|lab:A}} by a road that takes {{six hours|lab-time:A}} in the rains.

Traders count their losses. The Wednesday market brought in {{45 million francs|market:A}} for the commune each month. A kilo of rice has gone from {{8,500|rice-before:A,rice:before}} to {{11,000 francs|rice-after:A,rice:after}}, {{a 29 per cent|rice-rise:A}} increase.

In the villages there is talk of a curse on the cave, and a young man who went in to prove the opposite is among the {{342|contacts-19:A,contacts-time:19}}. The teams have learned, says Haba, to send the old women first and the loudspeakers afterwards. On Sunday the two who recovered spoke at the mosque. "It was like malaria, then like nothing I know," said one of them, a driver of {{29|driver-age:A}}.

The farmer's compound has been emptied. His widow receives {{two million francs|widow:A}} and a sack of rice.

The treatment centre, of {{32 beds|beds:A,beds-plan:now}}, had {{nine|in-beds:A}} people in it on {{Monday|mon19:A}}.
== a3-globalhealthdesk.md | 2022-09-21
---
title: "Marburg in Guinea: what we know as of 21 September"
date: 2022-09-21
outlet: Global Health Desk
---
**Cases.** {{Eleven confirmed|conf-19:A,conf-time:19}}? {{Twelve|conf-20:A,conf-time:20}}? WHO's bulletin of {{20 September|bull:A}} lists {{12 laboratory-confirmed|conf-20:A,conf-time:20,case-kinds-20:conf}} and {{three probable|probable:A,case-kinds-20:prob}} cases, {{15|cases-all:A,case-kinds-20:all}} in all, of which {{ten|dead-all:A,dead-all-time:sep}} have been fatal ({{66.7%|cfr-all:A}}). Among the confirmed alone there are {{seven deaths|conf-dead-19:A,dead-time:19}}, so a ratio of {{58%|cfr-conf:A}}. In the literature the average is {{around 50%|cfr:A}}, and in the Angolan epidemic of 2004-05 it was {{88%|cfr-angola:A}}.

**Health workers.** {{Four|hcw:A,hcw-time:sep}} of the 15 are nurses or cleaners.

**Contacts.** {{351|contacts-20:A,contacts-time:20}}, of whom {{94%|seen:A}} were seen on Tuesday. Follow-up lasts {{three weeks|incub:A}}.

**Timeline.** Index case, a {{46-year-old|index-age:A}} farmer, admitted {{26 August|index-adm:B}}; nurse falls ill {{5 September|nurse-ill:A}}; declaration {{13 September|declared:A}}; first discharges ({{two|recovered:A,recovered-time:sep}}) {{17 September|sat:A}}. If no one else is infected the end can be declared {{42 days|end-days:A}} after the last patient tests negative twice.

**Vaccine.** Three candidates. The furthest along, made by a non-profit in Washington, has {{700 doses|doses:A,doses-need:have}} in vials; a ring trial needs {{1,500|doses-need-n:A,doses-need:need}}.

**Money.** The government's plan costs {{US$9.4m|plan-cost:A,plan-pledge:cost}} for three months. Pledged up to now: {{US$6.1m|pledged:A,plan-pledge:pledged}}, including {{US$2m|eu-pledge:A}} from the EU.

**Beds.** The centre in Faranko town is being extended from {{32|beds:A,beds-plan:now}} to {{60|beds-goal:A,beds-plan:plan}} places.

**What to watch.** The incubation period runs up to {{three weeks|incub:A}}, so the cases we see now were infected around the time of the declaration or earlier, and the effect of isolation should show from early October. Had the sample of the first patient been tested on the day of his death, rather than {{17 days|delay:A}} later, two of the nurses might never have met him.

**Elsewhere.** A Ghanaian outbreak in July ended at {{three cases|ghana:A,ghana-guinea:ghana}} and {{two deaths|ghana-dead:A}}.
== a4-ministry.txt | 2022-10-31
REPUBLIC OF GUINEA - MINISTRY OF HEALTH
Press release no. 114. Conakry, 31 October 2022

Marburg virus disease: start of the countdown

The Ministry informs the public that the last patient in the Faranko treatment centre was discharged on {{Saturday 29 October|last-out:A}} after two negative tests. If no case occurs in the {{42 days|end-days:A}} that follow, the end of the outbreak will be declared on {{10 December 2022|end-date:A}}.

Since the declaration of {{12 September|declared:B}}, {{nineteen confirmed|conf-final:A,conf-time:oct,case-kinds-oct:conf}} and {{three probable|probable:A,case-kinds-oct:prob}} cases have been notified. {{Fourteen persons|dead-final:A,dead-all-time:oct}} died, {{eleven|conf-dead-final:A,dead-time:oct}} of them with confirmed infection and three probable; {{eight|recovered-final:A,recovered-time:oct}} recovered. {{Six|hcw-final:A,hcw-time:oct}} health workers were among the sick.

{{1,026 contacts|contacts-final:A,contacts-time:oct}} completed follow-up. {{48,700 households|households:A}} were visited and {{2.1 million|screened:A}} travellers had their temperature taken at {{26|posts:A}} posts.

The response has cost {{US$7.9 million|spent:A,plan-spent:spent}}, of the {{US$9.4 million|plan-cost:A,plan-pledge:cost,plan-spent:plan}} foreseen.

The Ministry salutes the memory of the nurse Fanta Koné, who died on {{11 September|nurse-dead:A}} at the age of {{37|nurse-age:A}}. The new maternity wing of the hospital, of {{60 beds|maternity:A}}, will bear her name.

The Ministry expresses its gratitude to partners and above all to the people of Faranko, whose vigilance made it possible to follow {{more than a thousand contacts|contacts-final:A,contacts-time:oct}} to the end. Vigilance remains necessary. A programme of {{three years|surv-years:A}} will monitor bats and survivors, and the laboratory in Faranko town, opened on {{8 October|lab-open:A}}, will stay.

Markets reopened on {{19 October|reopen:A}}. Toll-free number: 115
== topics
surv-years | years of monitoring
lab-open | opening of the laboratory
driver-age | age of a recovered man
widow | widow's payment
mothers | births a week
declared | day the outbreak was declared | conflict | 13 against 12 September
conf-13 | confirmed cases by 13 September
conf-19 | confirmed cases by 19 September
conf-20 | confirmed cases in WHO's bulletin of 20 September
conf-final | confirmed cases by 31 October
conf-time | confirmed cases at different times | scope | time
case-kinds | confirmed and suspected | scope | definition
case-kinds-19 | confirmed and probable on 19 September | scope | definition
case-kinds-20 | confirmed, probable and all on 20 September | scope | definition
case-kinds-oct | confirmed and probable in October | scope | definition
susp-13 | suspected cases on 13 September
probable | probable cases
cases-all | confirmed and probable together
dead-all | deaths among confirmed and probable
conf-dead-13 | confirmed dead by 13 September
conf-dead-19 | confirmed dead by 19 or 20 September
conf-dead-final | confirmed dead in the end
dead-final | all dead in the end
dead-all-time | all dead at two times | scope | time
dead-time | confirmed dead at different times | scope | time
cfr | usual fatality
cfr-all | fatality of all cases
cfr-conf | fatality of confirmed cases
cfr-angola | fatality in Angola
nurse-age | age of the nurse | conflict | 37 against 39
nurse-ill | day the nurse fell ill
nurse-dead | day the nurse died
index-adm | day the first patient was admitted | conflict | 24 against 26 August
index-dead | day the first patient died
index-span | days from admission to death
index-age | age of the first patient
delay | days from death to declaration
contacts-13 | contacts on 13 September
contacts-19 | contacts on 19 September
contacts-20 | contacts on 20 September
contacts-final | contacts in the end
contacts-time | contacts at different times | scope | time
contacts-lost | contacts not found
seen | share of contacts seen
incub | days of follow-up
who-team | experts sent
kit | protective clothing
dist | distance from the capital
pop | inhabitants
gather | limit on gatherings
prev-year | year of the earlier case
ebola-year | start of the Ebola epidemic
ebola-dead | dead of Ebola
cave | days between cave and illness
screen | start of airport screening
liberia | Liberia's start
graves | fresh graves
mon19 | Monday 19 September
recovered | first patients discharged
recovered-final | recovered in the end
recovered-time | recovered at two times | scope | time
sat | day of the first discharges
gloves | times gloves were worn
lab | distance of the laboratory
lab-time | time to the laboratory
market | monthly market revenue
rice-before | old rice price
rice-after | new rice price
rice | rice price before and after | scope | time
rice-rise | rise of the rice price
beds | beds in the centre
beds-goal | beds after extension
beds-plan | beds now and planned | scope | plan
in-beds | people in the beds
bull | date of the bulletin
hcw | health workers infected by 20 September
hcw-final | health workers infected in the end
hcw-time | health workers infected at two times | scope | time
end-days | days to the end
end-date | day of the end
last-out | discharge of the last patient
doses | doses available
doses-need-n | doses needed
doses-need | available and needed | scope | need and stock
plan-cost | cost of the plan
pledged | sum pledged
eu-pledge | EU's pledge
plan-pledge | cost and pledges | scope | plan and pledge
spent | cost of the response
plan-spent | planned and spent | scope | plan and result
ghana | cases in Ghana
ghana-dead | deaths in Ghana
ghana-guinea | Ghana alone | scope | place
households | households visited
screened | travellers screened
posts | screening posts
maternity | beds in the maternity wing
reopen | day markets reopened
== internal
