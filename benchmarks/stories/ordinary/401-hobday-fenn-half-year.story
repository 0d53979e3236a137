title: DIY chain Hobday & Fenn half-year results
domain: company results
== a1-londonmarketwire.txt | 2023-09-20
UPDATE 1-Hobday & Fenn cuts profit outlook as Britons put off big kitchens
LONDON, Sept 20 (LMW) - British home improvement chain Hobday & Fenn lowered its annual profit forecast on {{Wednesday|day:A}} after first-half earnings fell by {{more than a fifth|profit-fall:A}}, blaming a wet July and households that would rather repaint a kitchen than replace it.

Pretax profit before one-off items was {{61.3 million pounds ($75.9 million)|profit:A,profit-yoy:A,profit-stat:A}} for the {{26 weeks|weeks:A}} to {{July 29|period-end:A}}, down from {{78.2 million|profit-prev:A,profit-yoy:B}}. Group sales slipped {{2.6%|sales-fall:A,sales-lfl:A}} to {{1.12 billion pounds|sales:A,sales-rival:A}}; like-for-like, which strips out shop openings and closures, they were off {{3.4%|lfl:A,sales-lfl:B,lfl-q:A}}, with the second quarter ({{-4.9%|lfl-q2:A,lfl-q:B}}) much the worse.

The company now sees a full-year profit of {{115 million to 125 million pounds|guide:A,guide-old-new:A}}. Its previous range was {{135 million to 145 million|guide-old:A,guide-old-new:B}}, and analysts had pencilled in {{132 million|consensus:A}}.

Chief executive Miles Carrow said shoppers were still willing to buy a tin of paint or a pack of screws but were putting off anything that needed a fitter or a loan. Promotions had not helped. "You can give a kitchen away and people will still ask who is going to install it," he told analysts.

Shares in the group, already {{17%|ytd:A}} lower this year, tumbled {{as much as 11.6%|shares-low:A,shares-time:A}} and were down {{9.2%|shares-am:A,shares-time:B}} at {{0930 GMT|shares-clock:A}}, the biggest faller on the mid-cap index.

Finance chief Nadia Oyelaran said {{14|closures:A,closures-total:A}} of its {{287|stores:A,closures-total:B}} stores would shut by {{next April|closure-date:A}} when their leases run out. The interim dividend is held at {{4.2 pence|dividend:A,dividend-final:A}}.

Larger rival Brackley Home reported a {{3.9%|rival-lfl:A}} decline in underlying sales last week and revenue of {{1.94 billion|rival-sales:A,sales-rival:B}} for its own half.
== a2-dailyreporter.html | 2023-09-20
<html>
<head><title>Full list: Hobday & Fenn to close shops in months | Daily Reporter</title></head>
<body>
<ul><li>Money</li><li>Bills</li><li>Property</li><li>Win £5,000</li></ul>
<h1>Is YOUR Hobday & Fenn shutting? DIY giant axes {{SEVENTEEN|closures:B}} stores</h1>
<p>By Kev Marlowe, Consumer Reporter | 15:42, 20 Sep 2023 | Updated 18:05</p>
<p>Paint-and-planks favourite Hobday & Fenn is pulling down the shutters on {{17|closures:B}} branches, putting {{around 420|jobs:A}} jobs in doubt.</p>
<p>The chain, known for its £1 tins of tester paint, broke the news {{today|day:A}} as it owned up to a {{£16.9million|profit-drop:A}} slide in half-year profits.</p>
<p>Stores in Wexley, Old Tarn and Bridgnell go first, on {{28 October|first-close:A}}. The rest follow between {{January and April|closure-date:A}}, boss Miles Carrow ({{48|carrow-age:A}}) told staff in a video message {{11 minutes|video:A}} long.</p>
<p>Shoppers at the Wexley branch were gutted. “Where am I meant to get a bit of skirting?” asked grandad Roy Titmus, wheeling out what he feared would be his last trolley. “The big place on the ring road wants you to buy a forest.” Others said they had seen it coming when the cafe closed and the tills were replaced by machines that cannot tell a hinge from a handle.</p>
<p>Hobday & Fenn began with {{one|first-shop:A}} shop in Stockton Road, Harle, in {{1974|founded:A}} and will mark its {{50th birthday|birthday:A}} next year. It employs {{9,600|staff:A,jobs-staff:A}} people, of whom {{about 2,300|staff-ho:A,jobs-staff:B}} are at head office and in warehouses.</p>
<p>A spokeswoman said {{two in three|redeploy:A}} affected workers would be offered a job within {{10 miles (16km)|redeploy-miles:A}}. “Nobody is being shown the door before Christmas,” she said.</p>
<p>Shoppers have been cutting back: spending on kitchens plunged {{14 per cent|kitchens:A,kitchens-garden:A}} and on garden furniture {{19 per cent|garden:A,kitchens-garden:B}}, though paint was {{up 6 per cent|paint:A}}.</p>
<p>Investors were not amused. By the close of play the stock had lost {{8.4 per cent|shares-close:A}}, finishing at {{131p|price-close:A}}.</p>
<p>MORE: Brackley Home's £12 drill is back | 14 bargains under a tenner</p>
</body>
</html>
== a3-shopunion.txt | 2023-09-21
Retail and Distribution Union: comment on Hobday & Fenn
Press notice, 21/09/2023

The RDU is seeking urgent talks with Hobday & Fenn after {{yesterday's|day:A}} announcement that {{fourteen|closures:A}} sites will not have their leases renewed.

National officer Pauline Gudgeon said: "Our members found out from the newspapers. {{Four hundred and twenty|jobs:A}} families are wondering how to pay for heating this winter, while shareholders get the same {{4.2p|dividend:A,dividend-final:A}} a share as they did a year ago. The board has found {{£19 million|div-cost:A}} for that. It can find the money to keep these people."

"We will not accept that people with decades of service are told to apply for their own jobs two towns away. In most of the places on the list there is no other employer of the kind, and the bus does not run after six. If the company is serious about finding work for {{two thirds|redeploy:A}} of those affected, let it put that in writing, with names and sites and hours."

The RDU represents {{3,700|members:A}} workers at the company, a little under {{40 per cent|members-share:A}} of its {{9,600-strong|staff:A}} workforce. A pay claim for {{7.5 per cent|pay-claim:A,pay-offer:A}}, lodged in June, remains unanswered except for an offer of {{4 per cent|offer:A,pay-offer:B}} that was rejected by {{88 per cent|ballot:A}} of those voting.

Shop stewards from every region will meet in Birmingham to decide on next steps. A consultative ballot on industrial action has not been ruled out. The union has also written to the members of parliament for the towns concerned and will hold stalls outside the stores on Saturday, where customers will be asked to sign a petition.

The union notes that underlying profit before tax fell from {{£78.2 million|profit-prev:A,profit-yoy:B}} to {{£61.3 million|profit:A,profit-yoy:A,profit-stat:A}}, a reduction of {{27 per cent|profit-fall:B}}, but that the company nonetheless stayed comfortably in the black. In the last financial year, the chief executive was paid {{£1.38 million|ceo-pay:A}}, a rise of {{15 per cent|ceo-rise:A}} from {{£1.2 million|ceo-prev:A}}.

ENDS. Press office 020 7946 0418.
== a4-valuehunter.txt | 2023-09-24
The Value Hunter: Hobday's drawer of nails
Posted Sunday, September 24

Readers have asked whether the shares, at {{131p|price-close:A}} after {{Wednesday's|day:A}} warning, are cheap. Here is my back-of-envelope.

Take the middle of the new range, {{£120m|guide-mid:A,mid-shift:A}}, which is {{£20m|guide-cut:A}} below the middle of the old one ({{£140m|guide-old-mid:A,mid-shift:B}}). Tax it at {{25%|tax:A}}, divide by {{452m|share-count:A}} shares, and you get just under {{20p|eps:A}} of earnings, hence a multiple of {{6.6|pe:A}}. Brackley trades on {{9.1|pe-rival:A}}.

The headline number flatters, though. After {{£22m|oneoffs:A}} of provisions for the closures, statutory profit was only {{£39.3m|profit-stat-v:A,profit-stat:B}}. Revenue came to {{£1,118m|sales:A}}, against {{£1,148m|sales-prev:A}} in the same half of 2022. Second-quarter like-for-likes were down {{almost 5%|lfl-q2:A,lfl-q:B}}, though the first quarter's were down only {{1.9%|lfl-q1:A}}.

Why does any of this matter to a holder of the shares? Because a retailer with long leases is a geared bet on footfall, and footfall is what has gone. The branches that close are the small ones in small towns, which were never going to earn their keep. I would have shut twice as many and sacked the man who signed the rent reviews.

Net debt, excluding leases, rose to {{£184m|debt:A,debt-prev-t:A}} from {{£148m|debt-prev:A,debt-prev-t:B}}. The {{287|stores:A}} shops sit mostly on leases with an average of {{4.6 years|lease:A}} to run. I like that management are letting {{about 5%|closure-share:A}} of them go.

The dividend, {{4.2p|dividend:A,dividend-final:A}} now and {{8.1p|dividend-last-final:A,dividend-final:B}} last spring, gives a yield of {{9.4%|yield:A}}. A yield like that is the market's way of saying it will not be paid. I have bought {{2,000|bought:A}} shares anyway.
== topics
day | day of the announcement, Wednesday 20 September 2023
profit-fall | fall of half-year pretax profit | conflict | more than a fifth (21.6%) against 27%
profit | underlying pretax profit of the half
profit-prev | underlying pretax profit a year before
profit-yoy | profit this half and a year before | scope | years
profit-stat | underlying and statutory profit | scope | definition
profit-stat-v | statutory profit
profit-drop | fall of profit in pounds
weeks | weeks in the half
period-end | end of the half
sales-fall | fall of group sales
sales | group sales
sales-lfl | fall of total and of like-for-like sales | scope | definition
sales-rival | sales of the company and of its rival | scope | two companies
lfl | like-for-like fall in the half
lfl-q2 | like-for-like fall in the second quarter
lfl-q | like-for-like of the half and of the second quarter | scope | period
lfl-q1 | like-for-like in the first quarter
guide | new full-year guidance
guide-old | old full-year guidance
guide-old-new | new and old guidance | scope | revision
consensus | analysts' forecast
ytd | fall of shares in the year so far
shares-low | largest fall of the shares in the day
shares-am | fall of the shares in the morning
shares-time | lowest and morning fall | scope | time
shares-clock | time of the quotation
shares-close | fall at the close
closures | stores to be closed | conflict | 14 against 17
stores | stores in all
closures-total | stores to close and stores in all | scope | part and whole
closure-date | time by which they close
dividend | interim dividend
dividend-final | interim and final dividend | scope | period
dividend-last-final | final dividend of last year
rival-lfl | rival's underlying decline
rival-sales | rival's revenue
jobs | jobs affected
jobs-staff | staff and those at head office and warehouses | scope | part and whole
first-close | date of the first closures
carrow-age | age of the chief executive
video | video message
first-shop | first shop
founded | year of founding
birthday | 50th birthday next year
staff | employees
staff-ho | employees at head office and warehouses
redeploy | share to be offered jobs
redeploy-miles | distance of the jobs offered
kitchens | fall of kitchen sales
garden | fall of garden furniture sales
kitchens-garden | kitchens and garden furniture | scope | two categories
paint | rise of paint sales
price-close | share price after the fall
div-cost | cost of the interim dividend
members | union members
members-share | share of the workforce in the union
pay-claim | pay claim
offer | pay offer
pay-offer | claim and offer | scope | claim and offer
ballot | vote against the offer
ceo-pay | chief executive's pay
ceo-rise | rise of the pay
ceo-prev | pay before
guide-mid | middle of new guidance
guide-old-mid | middle of old guidance
mid-shift | new and old middle | scope | revision
guide-cut | cut of the middle
tax | tax rate
share-count | number of shares
eps | earnings a share
pe | multiple
pe-rival | rival's multiple
oneoffs | provisions
sales-prev | sales a year before
debt | net debt
debt-prev | net debt before
debt-prev-t | net debt now and before | scope | time
lease | average lease
closure-share | share of shops closing
yield | dividend yield
bought | shares bought
== internal
a3 | percent_change | from £78.2 million to £61.3 million, a reduction of 27 per cent | the fall is 21.6%
