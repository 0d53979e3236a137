title: Housing completions and rents in Ireland's Dunmarra
domain: housing
== a1-westernchronicle.txt | 2023-07-13
Homes built in Dunmarra up by {{a third|growth:A}} but council misses its own target
Western Chronicle, Thursday, July 13th, 2023
Siobhán Lally

Some {{1,284 new homes|total:A,total-nat:A,total-yr:A,total-target:A}} were finished in Dunmarra city and county in the first half of the year, the highest half-yearly figure since {{2008|since:A}}, but the local authority built barely {{half|council-pct:A}} of the social housing it had promised.

Figures published {{today|day:A}} by the Housing Agency show completions rose by {{34pc|growth:A}} from {{958|prev:A,total-yr:B}} in the same period of 2022. Apartments accounted for {{521|apts:A,apts-houses:A}}, scheme houses for {{612|scheme:A,apts-houses:B}} and one-off houses for {{151|oneoff:A}}.

The city alone had {{867|city:A,city-county:A}} completions and the county {{417|county:A,city-county:B}}.

Dunmarra County Council delivered {{143|council:A,council-target-t:A}} social homes against a mid-year target of {{280|council-target:A,council-target-t:B}}. Approved housing bodies added {{96|ahb:A}}. There are {{4,310|list:A,list-t:A}} households on the waiting list, up from {{4,050|list-prev:A,list-t:B}} a year ago.

"We are ahead of where we were and nowhere near where we need to be," said director of services Fergal Mannion. He blamed the collapse in {{April|collapse:A}} of contractor Breslin & Roe, which left {{two|sites:A}} sites with {{118|stalled:A}} homes idle.

Builders welcomed the increase but warned that it reflects sites opened when borrowing was cheap. Local firms say they cannot find plasterers or electricians, and that planning appeals are holding up more homes than the cost of money. Several councillors called for the derelict barracks site to be transferred to the council without further delay.

Cllr Aoife Heneghan (Ind) said a couple, both {{31|couple-age:A}}, had come to her clinic last week having been in {{eleven|couple-rooms:A}} rented rooms in {{nine years|couple-years:A}}.

The average rent for a new tenancy in the city is {{€1,540|rent-new:A,rent-kinds:A}} a month, according to the tenancies board, and {{€1,190|rent-old:A,rent-kinds:B}} for an existing one. The Government has pledged {{33,000|national-target:A,total-nat:B}} homes nationally each year to {{2030|national-until:A}}.
== a2-proptech-weekly.html | 2023-07-17
<html><head><title>Regional focus: Dunmarra | PropWeek Ireland</title></head><body>
<h1>Regional focus: Dunmarra delivers, for a price</h1>
<p>Monday 17 July 2023</p>
<p>Builders in the western city handed over {{almost 1,300|total:A,total-nat:A,total-yr:A,total-target:A}} units between {{January and June|period:A}}. {{Two in five|apt-share:A}} were apartments ({{521|apts:A,apts-houses:A}}), a type that barely existed here {{five years ago|apt-ago:A}}. The largest scheme, Quay Mills, brought {{204|quay:A,quay-phase:A}} of an eventual {{460|quay-all:A,quay-phase:B}} to market at an average of {{€365,000|quay-price:A,quay-median:A}}.</p>
<p>The city's median price across all sales, new and second-hand, was {{€318,000|median:A,quay-median:B}} in the year to May, {{6.2%|price-up:A,price-nat:A}} dearer than {{twelve months|price-span:A}} earlier; nationally the increase was {{2.4%|price-up-nat:A,price-nat:B}}.</p>
<p>Rents are the bigger story. Tenants signing up in the first quarter paid {{€1,620|rent-new:B}} on average, per the tenancies board's index. That is {{9%|rent-up:A}} more than a year before. With just {{47|lettings:A,lettings-yr:A}} properties advertised to let on {{1 July|lettings-date:A}} (2022: {{112|lettings-prev:A,lettings-yr:B}}), agents speak of {{60|viewers:A}} applications for a two-bed.</p>
<p>Buyers are a different crowd from those of the last boom. Agents report more couples trading down, more returning emigrants and, at the weekends, a steady trickle from Dublin, whose salaries go further here than they do at home. Parking, for once, is not the first question. The energy rating is.</p>
<p>Institutional money is pausing. No fund has forward-bought a block here since {{October|funds:A}}, when Carrow Capital paid {{€71m|carrow:A}} for {{182|carrow-units:A}} flats at Eyre's Gate, or {{€390,000|carrow-per:A}} each.</p>
<p>Commencement notices, a pointer to next year's supply, were lodged for {{1,005|commence:A,commence-yr:A}} units, down {{15%|commence-down:A}} from {{1,340|commence-prev:A,commence-yr:B}} in the first half of 2022.</p>
<p>The receiver of Breslin & Roe has {{three|sites:B}} unfinished schemes in the county on the block; offers close at noon on {{28 July|receiver:A}}. Guide: {{€9.5m|receiver-guide:A}}.</p>
<p>PropWeek Awards: book before 31 July and save 15%</p>
</body></html>
== a3-housingcoalition.md | 2023-07-14
---
title: "Dunmarra Housing Coalition: half a loaf"
date: 14 July 2023
---
The half-year numbers released {{yesterday|day:A}} let the council dress a failure as a success.

Yes, {{1,284|total:A,total-nat:A,total-yr:A,total-target:A}} homes were finished, {{326|extra:A}} more than in the first half of last year. But the housing need assessment adopted by councillors in {{2021|need-year:A}} says that {{1,750|need:A,total-target:B}} are needed every six months. And homes for whom? Just {{239|social:A,social-parts:A}} were social homes, including {{96|ahb:A}} by charities, which leaves the council itself with {{143|council:A,council-target-t:A,social-parts:B}}, {{51 per cent|council-pct:A}} of the {{280|council-target:A,council-target-t:B}} it undertook to build by June.

Meanwhile, {{4,310|list:A,list-t:A}} households wait, and the average wait is {{7.4 years|wait:A}}. In emergency accommodation on {{30 June|emergency-date:A}} there were {{388|emergency-adults:A,emergency-t:A}} adults and {{171|emergency-kids:A,emergency-t:B}} children.

We meet these families every week in our advice clinic: people who are working and paying tax and are raising children in one room over a chip shop. They do not need another strategy with a photograph of a crane on the cover. They need the council to do what it said it would do, on land it already owns, and to stop waiting for the market to do it for them.

A new renter hands over {{€18,480|rent-annual:A}} a year, or {{€1,540|rent-new:A,rent-kinds:A}} a month. For a worker on the local median of {{€36,200|wage:A}} that is {{more than half|wage-share:A}} of gross pay.

Not one of the {{118|stalled:A}} homes left half-built in {{April|collapse:A}} on Breslin & Roe's sites has seen a bricklayer since. We call on the council to buy them. {{€31 million|buy:A}} would do it, a sum a little under what it holds in unspent development levies ({{€34 million|levies:A}}).

Public meeting: St Brendan's Hall, {{Wednesday 19 July|meeting:A}}, 7.30pm.
== topics
total | homes completed in the half-year
prev | homes completed a year before
total-yr | homes completed this half-year and last year's | scope | years
growth | growth of completions
extra | additional homes
since | year of the last higher figure
day | day of publication, 13 July 2023
period | months covered
council-pct | share of the council's target met
apts | apartments
apt-share | share of apartments
scheme | scheme houses
apts-houses | apartments and scheme houses | scope | two types
oneoff | one-off houses
city | completions in the city
county | completions in the county
city-county | city and county | scope | two areas
council | social homes built by the council
council-target | council's mid-year target
council-target-t | council's homes and target | scope | result and target
ahb | homes of housing bodies
social | all social homes
social-parts | all social homes and the council's | scope | whole and part
list | households waiting
list-prev | households waiting a year ago
list-t | waiting list now and a year ago | scope | time
sites | idle sites of the contractor | conflict | two against three
stalled | idle homes
couple-age | couple's age
couple-rooms | rooms
couple-years | years in rooms
rent-new | average rent for a new tenancy in the city | conflict | 1,540 against 1,620
rent-old | average rent of existing tenancies
rent-kinds | rent of new and existing tenancies | scope | two groups
rent-annual | rent a year
rent-up | rise of rents
national-target | national target
total-nat | local completions and the national target | scope | place and target
national-until | end of the national target
apt-ago | years ago
quay | homes finished at Quay Mills
quay-all | homes at Quay Mills in all
quay-phase | homes finished and in all | scope | phase
quay-price | average price at Quay Mills
median | median price in the city
quay-median | average price of one scheme and the city's median | scope | part and whole
price-up | rise of prices in the city
price-up-nat | rise of prices nationally
price-nat | city and country | scope | place
price-span | months of the rise
lettings | properties to let
lettings-prev | properties to let a year before
lettings-yr | properties to let, two years | scope | years
lettings-date | date of the count
viewers | applications
funds | last purchase by a fund
carrow | price paid by Carrow
carrow-units | flats bought
carrow-per | price each
commence | commencement notices
commence-prev | commencement notices a year before
commence-yr | commencement notices, two years | scope | years
commence-down | fall of commencement notices
receiver | closing date of offers
receiver-guide | guide price
need-year | year of the assessment
need | homes needed
total-target | homes completed and needed | scope | result and need
wait | average wait
emergency-date | date of the count
emergency-adults | adults in emergency accommodation
emergency-kids | children in emergency accommodation
emergency-t | adults and children | scope | two groups
wage | median wage
wage-share | share of pay
collapse | month of the collapse
buy | cost of buying
levies | unspent levies
meeting | meeting
== internal
a2 | percent_change | 1,005 units, down 15% from 1,340 in the first half | the fall is 25%
