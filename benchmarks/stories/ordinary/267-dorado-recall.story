title: Kenzan recalls Dorado sedans over steering
domain: business
== a1-agency.txt | 2010-08-10
Kenzan recalls {{480,000 cars|us:A,pl:us}} in U.S. for steering flaw

DETROIT - Kenzan Motor Corp is recalling {{480,000|us:A,pl:us}} Dorado sedans in the United States because a steering joint may come loose, U.S. safety regulators said on {{Tuesday|day:A}}.

The recall covers model years {{2005|my-from:A}} through {{2008|my-to:A}}. Worldwide {{710,000 vehicles|world:A,pl:world}} are affected, including {{61,000|canada:A,pl:canada}} in Canada.

Kenzan knows of {{three crashes|crashes:A}} and {{two injuries|inj:A}}. Owners will be notified from {{Sept. 13|notify:A}}. Repairs take {{about an hour|repair:A}}.

It is the {{fourth recall|nth:A}} by the company this year. In {{February|feb:A}} it recalled {{1.1 million|feb-n:A}} minivans over door latches.

== a2-paper.txt | 2010-08-11
Kenzan hit by another recall

For the {{fourth time|nth:A}} this year Kenzan is calling back cars. {{Yesterday's|day:A}} recall is of {{480,000|us:A}} Dorados made at its plant in Smyrna, Ga., between {{June 2004|built-from}} and {{March 2008|built-to}}. In Japan {{94,000|japan}} cars sold as the Prima are included, and in Canada {{61,000|canada:A}}.

The National Highway Traffic Safety Administration opened an inquiry in {{April|probe:A}} after {{27 complaints|compl:A}}. There were {{three accidents|crashes:A}}, in one of which a woman of {{68|woman}} broke her hip.

Kenzan sold {{71,300|july}} vehicles in America in {{July|july-m}}, down {{9 percent|july-d}}. It agreed in {{May|fine-m}} to pay a fine of {{$6.5 million|fine:A}}. The recall will cost {{about $40 million|cost}}.

== a3-autosite.txt | 2010-08-10
Recall alert: {{2005|my-from:A}}-{{08|my-to:A}} Kenzan Dorado

What: the lower joint of the steering shaft, tightened to {{18|torque}} instead of {{26|torque2}} foot-pounds.

How many: {{480,000|us:A}} in the U.S.; {{710,000|world:A}} globally. {{Three|crashes:A}} crashes and {{two|inj:A}} minor injuries have been reported.

Fix: dealers will replace a bolt, free of charge, in {{one hour|repair:A}}. Letters go out {{September 13|notify:A}}. Call {{1-800-555-0148|phone}}.

The {{2009|new-dorado}} and later Dorado, with electric steering, isn't affected. The {{$21,400|price}} Dorado was the {{sixth|rank}} best-selling midsize in {{2007|rank-yr}}, at {{168,000|sales07}}.

== a4-agency2.txt | 2010-08-11
Kenzan shares fall after recall

TOKYO - Shares of Kenzan dropped {{3.6 percent|stock}} to {{2,140 yen|stock-px}} on {{Wednesday|wed}}, while the Nikkei lost {{2.7 percent|nikkei}}, a day after it recalled {{710,000|world:A}} cars around the world to fix a bolt in the steering.

A spokeswoman said it had had {{34 complaints|compl:B}} in the U.S., where the regulator began to look into the matter in {{April|probe:A}}, and {{none|none}} in Japan.

The {{February|feb:A}} recall of {{1.1 million|feb-n:A}} minivans cost it {{12 billion yen|feb-cost}}. A {{$6.5 million|fine:A}} fine followed for waiting {{five months|wait}} to report it.

Kenzan forecasts a net profit of {{85 billion yen|fc}} for the year to {{March|fy}}, against {{64 billion|prev}}. Its {{first-quarter|q}} profit was {{31 billion yen|q1}}.
== topics
us | cars recalled in the U.S.
world | cars recalled worldwide
canada | cars recalled in Canada
japan | cars recalled in Japan
pl | recall by place | scope | world and countries
day | day of recall
my-from | first model year
my-to | last model year
crashes | crashes
inj | injuries
notify | date of notification
repair | length of repair
nth | recalls this year
feb | month of earlier recall
feb-n | minivans recalled
feb-cost | cost of earlier recall
built-from | production from
built-to | production to
probe | month of inquiry
compl | complaints | conflict | 27 against 34
woman | age of woman
july | July sales
july-m | July
july-d | July drop
fine-m | month of fine
fine | fine
cost | cost of recall
torque | wrong torque
torque2 | right torque
phone | telephone
new-dorado | newer model
price | price
rank | rank
rank-yr | year
sales07 | sales in 2007
stock | share fall
stock-px | share price
wed | Wednesday
nikkei | Nikkei
none | no complaints
wait | months waited
fc | profit forecast
fy | year end
prev | last year's profit
q | quarter
q1 | quarterly profit
