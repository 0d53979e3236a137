title: Teacher recruitment test cancelled after paper leak
domain: education
== a1-hindhwire.txt | 2025-05-21
Girnar state scraps teachers' test taken by {{1.09 million|sat:A,reg-sat:A}} after paper leak
SURAJGARH, India, May 21 (Hindh Wire) - Authorities in the western Indian state of Girnar on {{Wednesday|cancel-day:A}} cancelled a recruitment test for government school teachers, {{three days|cancel-span:A}} after {{1.09 million people|sat:A,reg-sat:A}} sat for it, saying the questions had been sold on a messaging app.

Police have arrested {{14 people|arrests:A,arrest-parts:A,arrests-t:A}}, among them {{two|insiders:A,arrest-parts:B}} employees of the press where the paper was printed and {{a 52-year-old|principal-age:A,ages:A}} college principal said to have led the ring.

"At least {{117|matched:A,matched-total:A}} of the {{150|questions:A,matched-total:B}} questions matched," Education Minister Harshad Solanki told reporters. "I cannot ask honest candidates to live with that."

The test will be repeated on {{June 29|retest:A,retest-exam:B}}, without a new fee, he said. The result, which was due by {{June 30|result-old:A,result-t:A}}, would be out by {{August 10|result-new:A,result-t:B}}.

Opposition parties demanded Solanki's resignation and a federal inquiry. Candidates, many of whom had travelled overnight and slept on railway platforms, blocked a main road in Surajgarh and burned copies of their admit cards before police moved in with batons. Student groups called for a shutdown of colleges across the state.

The exam, held on {{May 18|exam-day:A,retest-exam:A,retest-exam-v2:A}} in {{1,846|centres:A}} centres, was for {{32,500|posts:A,posts-vac:A,posts-yr:A}} posts, meaning {{more than 30|per-post:A}} candidates for every job. Government teachers in Girnar start on {{about 45,000 rupees ($530)|salary:A}} a month, up to {{four times|salary-x:A}} what private schools pay.

The paper was sold for {{600,000 rupees|price:A,price-adv:A}} a head, investigators said, with {{100,000|advance:A,price-adv:B}} paid in advance, to some {{240|buyers:A}} candidates.

It is the {{fifth|fifth:A}} state exam called off over leaks in {{six years|six-years:A}}. A {{2023|law-year:A}} state law provides for {{up to 10 years|prison:A}} in prison and fines of {{10 million rupees|fine:A}}.
== a2-surajgarhexpress.txt | 2025-05-23
Surajgarh Express, May 23, 2025
A TEMPO, A FLASK OF TEA AND {{₹14.4 CRORE|haul:A}}: HOW THE PAPER TRAVELLED
Express Investigation | Falguni Trivedi

It began, say officers of the Special Operations Group, in a tempo carrying {{36 sealed trunks|trunks:A}} from the press at Devpura. {{Some eleven kilometres|km:A}} short of the treasury the driver stopped for tea. The halt lasted {{19 minutes|halt:A}}. One trunk, number {{27|trunk-no:A}}, had its hinge unscrewed.

By {{9 pm|photo-time:A}} on {{May 16|photo-day:A}}, photographs of all {{150 questions|questions:A,matched-total:B}} were in the hands of Dr Jagdish Rathva, {{52|principal-age:A,ages:A}}, principal of a B.Ed college. The SOG counted {{127|matched:B}} identical to those candidates found in front of them on {{Sunday|exam-day:A,retest-exam:A,retest-exam-v2:A}}; in the others the order of the options had been changed.

{{Nearly two hundred and forty|buyers:A}} aspirants from {{nine|districts:A,districts-all:A}} of the state's {{42|districts-state:A,districts-all:B}} districts were put up in {{three|farmhouses:A}} farmhouses, without phones, to learn the answers by heart. Each family had promised {{₹6 lakh|price:A,price-adv:A}}. At {{240|buyers:A}} heads, that is the {{₹14.4 crore|haul:A}} in the notebook seized from Rathva's scooter, though police have so far recovered just {{₹83 lakh|recovered:A}}.

{{Five|new-arrests:A}} more arrests {{yesterday|new-arrests-day:A}} take the number to {{19|arrests-fri:A,arrests-t:B}}. They include Rathva's son-in-law, {{34|son-age:A,ages:B}}, and a constable.

For the {{12.4 lakh|registered:A,reg-sat:B}} who had filled the form, of whom {{10.9 lakh|sat:A,reg-sat:A}} turned up, {{Wednesday's|cancel-day:A}} order means another ticket to buy. Meena Dabhi, {{29|meena-age:A}}, has spent {{₹2,300|meena-spent:A}} on travel, on top of the {{₹600|fee:A}} fee. It was her {{fourth|meena-try:A}} attempt. The re-examination is fixed for {{Sunday, June 28|retest:B,retest-exam-v2:B}}.

A new vendor will print {{seven|sets:A}} sets of the paper. The old one had been paid {{₹11.2 crore|vendor:A}}.

At the coaching centres along Station Road nobody was studying. Owners had pulled down the shutters, fearing stones, and the boys who rent rooms above them sat on the steps scrolling through the same rumours. "My father sold the buffalo for this," said one, who had come from the salt villages and did not want his name in the paper. "He thinks that I passed."
== a3-campusupdates.html | 2025-05-22
<html><head><title>Girnar TRT 2025 cancelled: new date, refund, admit card - CampusUpdates</title></head><body>
<h1>Girnar TRT 2025 Cancelled: Re-exam on {{29 June|retest:A,retest-exam:B}}, Check FAQs</h1>
<p>Updated: 22 May 2025, 10:05 IST | 4 min read</p>
<p><b>Is the exam cancelled for everyone?</b> Yes. The order dated {{21.05.2025|cancel-day:A}} covers both shifts, Paper I ({{6.2 lakh|paper1:A,papers:A}} appeared) and Paper II ({{4.7 lakh|paper2:A,papers:B}} appeared).</p>
<p><b>Who can sit again?</b> All {{12.4 lakh|registered:A,reg-sat:B}} registered candidates, including the {{1.5 lakh|absent:A}} absentees. No fresh form, no fee. Those who don't want to can claim the {{₹600|fee:A,fee-t:A}} ({{₹300|fee-res:A,fee-t:B}} for reserved categories) back until {{5 June|refund:A}}.</p>
<p><b>How many vacancies?</b> {{32,500|posts:A,posts-vac:A,posts-yr:A}}: {{19,800|posts-prim:A,posts-vac:B}} in primary and {{12,700|posts-upper:A}} in upper primary schools. Last time ({{2022|prev-year:A}}) it was {{27,000|posts-prev:A,posts-yr:B}}.</p>
<p><b>When will admit cards come?</b> From {{15 June|admit:A}}. For the {{18 May|exam-day:A,retest-exam:A,retest-exam-v2:A}} exam they were issued {{ten days|admit-days:A}} before.</p>
<p><b>Pattern?</b> Same: {{150 MCQs|questions:A,matched-total:B}}, {{150 minutes|minutes:A}}, negative marking of {{one-fourth|negative:A}}. Qualifying marks: General {{60%|qual:A,qual-t:A}}, SC/ST {{55%|qual-res:A,qual-t:B}}.</p>
<p><b>Can I change my centre or city?</b> The board has not said so yet. A correction window is likely, since many hostels will be full on the new date. Keep your application number and the e-mail you used handy, and don’t believe agents who offer to get you a better centre for money. The board’s own portal is the only official source, however slow it may be.</p>
<p><b>What about those caught with the leaked paper?</b> They will be barred from all recruitment tests of the state and prosecuted, the minister said. How the board will tell them from the rest is not clear.</p>
<p><b>Result?</b> Expected {{10 August|result-new:A,result-t:B}}.</p>
<p><b>How many have been arrested?</b> {{14|arrests:A,arrests-t:A}} as per the minister's press conference.</p>
<p>Also read: NEET city slip | Top 14 B.Ed colleges | UPSC calendar | Scholarships over ₹6 lakh</p>
</body></html>
== topics
sat | candidates who sat
registered | candidates registered
reg-sat | candidates who sat and registered | scope | part and whole
absent | absentees
cancel-day | day of the cancellation, 21 May 2025
cancel-span | days between test and cancellation
arrests | arrests by Wednesday
arrests-fri | arrests by Thursday 22 May
arrests-t | arrests at two moments | scope | time
new-arrests | new arrests
new-arrests-day | day of the new arrests
insiders | press employees
arrest-parts | arrests and press employees among them | scope | whole and part
principal-age | principal's age
son-age | son-in-law's age
ages | two suspects | scope | two persons
matched | questions that matched | conflict | 117 against 127
questions | questions of the paper
matched-total | questions matched (minister) and all | scope | part and whole
retest | day of the repeat | conflict | 29 June against 28 June
exam-day | day of the test, 18 May 2025
retest-exam | test and repeat | scope | two events
retest-exam-v2 | test and repeat (28 June) | scope | two events
result-old | old date of the result
result-new | new date of the result
result-t | old and new date | scope | revision
centres | centres
posts | posts
posts-prim | primary posts
posts-upper | upper primary posts
posts-vac | posts and primary posts | scope | whole and part
posts-yr | posts now and in 2022 | scope | years
posts-prev | posts in 2022
prev-year | year of the last test
per-post | candidates a post
salary | salary
salary-x | times private pay
price | price of the paper
advance | advance
price-adv | price and advance | scope | whole and part
buyers | buyers
haul | sum taken
recovered | sum recovered
fifth | number of the cancellation
six-years | years
law-year | year of the law
prison | prison term
fine | fine
trunks | trunks
km | distance
halt | length of the halt
trunk-no | number of the trunk
photo-time | time of the photographs
photo-day | day of the photographs
districts | districts of the buyers
districts-state | districts of the state
districts-all | districts | scope | part and whole
farmhouses | farmhouses
meena-age | candidate's age
meena-spent | candidate's spending
fee | fee
fee-res | fee for reserved categories
fee-t | two fees | scope | two groups
meena-try | attempt
sets | sets of the paper
vendor | pay of the vendor
paper1 | candidates of paper I
paper2 | candidates of paper II
papers | candidates of two papers | scope | two papers
refund | end of the refund
admit | admit cards
admit-days | days before
minutes | minutes
negative | negative marking
qual | qualifying marks
qual-res | qualifying marks of reserved categories
qual-t | two marks | scope | two groups
== internal
a2 | weekday | Sunday, June 28 | June 28, 2025 is a Saturday
