title: Handset maker Sorvik's second quarter
domain: business
== a1-wire.txt | 2012-07-26
Sorvik's loss widens to {{1.26 bln euros|loss:q2-12,loss-q2:A}} as smartphone sales fall

HELSINKI, July 26 (Baltic Wire) - Cell phone maker Sorvik reported a {{second-quarter|quarter}} net loss of {{1.26 billion euros|loss:q2-12,loss-q2:A}} on {{Thursday|day:A}}, its {{sixth|loss-row:A}} quarterly loss in a row, compared with a loss of {{287 million|loss:q2-11}} a year earlier.

Revenue dropped {{21 percent|rev-fall:A,chg:total}} to {{6.3 billion euros|rev:q2-12}} from {{8 billion|rev:q2-11}}.

It sold {{8.7 million|smart:q2-12}} smartphones, {{42 percent|smart-fall:A,chg:smart}} fewer than a year ago, including {{3.1 million|lumen:q2}} of its flagship Lumen range, up from {{1.6 million|lumen:q1}} in the first quarter. Shares rose {{9 percent|shares:A}} as cash held up better than feared.

== a2-tech-site.txt | 2012-07-26
Sorvik ships {{3.1M|lumen:q2}} Lumens, still bleeds

Another quarter, another {{billion-plus|loss:q2-12,loss-q2:A}} gone at Sorvik: the Finns lost {{€1.3 billion|loss:q2-12,loss-q2:A}} between {{April|q-from}} and {{June|q-to}}.

Total phones: {{70.7 million|phones:q2}}, of which {{62 million|basic:A}} were basic. Smartphones fell by {{more than two-fifths|smart-fall:A,chg:smart}} to {{8.7M|smart:q2-12}}, with only {{450,000|us-units:A}} going to North America. A rival sold {{22 million|rival-phones}} in the same three months.

Average price of a Lumen: {{€174|asp:q2}}, down from {{€205|asp:q1}}.

== a3-finnish-english.txt | 2012-07-27
Sorvik burns less cash than expected

Net cash at Sorvik fell to {{3.8 billion euros|cash:jun}} at the end of June from {{4.4 billion|cash:mar}} at the end of March. Analysts polled had foreseen {{3.3 billion|cash:forecast}}.

The company is shedding {{8,500|cuts:group}} jobs by the end of {{2013|cuts-when:A}}, {{2,900|cuts:finland}} of them in Finland, and will shut the plant in Salmi, which has {{720|cuts:salmi}} workers, in {{September|salmi-when}}.

It was the {{sixth consecutive|loss-row:A}} quarter in the red. The stock, which closed {{on Thursday|day:A}} at {{€1.82|price-thu}}, has lost {{more than 90 per cent|stock-loss}} since {{2007|since}}.

== a4-british-paper.txt | 2012-07-27
Sorvik shares leap on lower cash drain

Investors took heart {{yesterday|day:A}} from a mobile phone maker that sold {{a fifth|rev-fall:A,chg:total}} less than last year. Sorvik closed up {{9pc|shares:A}}.

The group lost {{€1.62bn|loss-q2:B}} in {{the quarter|quarter}} after write-offs and the cost of {{8,500|cuts:group}} redundancies, announced {{last month|cuts-ann}}. For {{the half-year|half}} the deficit is {{€2.05bn|loss:h1}}.

Its share of British smartphone sales is now {{8pc|share:uk-now}}, against {{19pc|share:uk-then}} in the summer of {{2011|share-then-yr}}. In America it moved {{0.45m|us-units:A}} devices. Net cash is {{€3.8bn|cash:jun}}.

== a5-indian-daily.txt | 2012-07-27
India a bright spot as Sorvik posts loss

Mumbai: Finland's Sorvik, which on {{July 26|day:A}} announced a quarterly loss of {{Rs 8,600 crore|loss-q2:A}} or so, is still the largest seller of handsets in India with {{24 per cent|share:india}} of the market.

Worldwide volumes of its ordinary phones rose {{3 per cent|chg:basic}} to {{6.2 crore|basic:A}}; in smartphones it went down {{42 per cent|smart-fall:A,chg:smart}}. The chief executive, Mika Harju, {{48|harju-age}}, said {{3.1 million|lumen:q2}} Lumens had been shipped. The Chennai factory has {{6,500|chennai}} workers and no cuts are planned there, though {{one in five|cuts-share}} jobs will go elsewhere by the end of {{next year|cuts-when:A}}.

Turnover was {{6.34 billion euros|rev:q2-12}}.
== topics
loss | net losses in different periods | scope | other year or half
loss-q2 | net loss in the second quarter of 2012 | conflict | 1.26 against 1.62 billion (swapped digits)
rev | revenue this year and last | scope | other year
chg | changes of revenue, smartphones and basic phones | scope | different things
smart | smartphones sold
lumen | Lumen phones sold in two quarters | scope | other quarter
asp | average price of a Lumen in two quarters | scope | other quarter
cash | net cash in June, March and forecast | scope | other time, forecast
cuts | job cuts in the group, Finland, Salmi | scope | part and whole
share | market share in India and Britain, now and then | scope | other place and time
quarter | quarter
day | day
loss-row | loss row
rev-fall | rev fall
smart-fall | smart fall
shares | shares
q-from | q from
q-to | q to
phones | phones
basic | basic
us-units | us units
rival-phones | rival phones
cuts-when | cuts when
salmi-when | salmi when
price-thu | price thu
stock-loss | stock loss
since | since
cuts-ann | cuts ann
half | half
share-then-yr | share then yr
harju-age | harju age
chennai | chennai
cuts-share | cuts share
