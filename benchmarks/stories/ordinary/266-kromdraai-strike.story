title: Strike at the Kromdraai platinum mine
domain: business
== a1-agency.txt | 2012-09-12
South Africa's Kromdraai platinum miners down tools

JOHANNESBURG - {{About 5,600 workers|strikers:A}} began a strike for higher pay at the Kromdraai platinum mine near Rustenburg on {{Wednesday|day:A}}, its owner Verden Platinum said.

The company, the world's {{fifth-biggest|rank:A}} producer, loses {{1,100 ounces|loss-oz:A}} of output a day. Its shares fell {{4.8 percent|stock:A}} to {{62.10 rand|stock-px}}.

Rock drillers, who earn {{5,400 rand ($650)|wage:A,wg:now}} a month, want {{12,500 rand|demand:A,wg:want}}. Verden has offered {{7 percent|offer:A}}.

In {{August|mar:A}} police shot dead {{34 miners|mar-dead:A}} at Lonmin's Marikana mine, {{25 km|mar-dist}} away. Spot platinum rose {{1.4 percent|spot}} to {{$1,628|spot-px}} an ounce.

== a2-bizpaper.txt | 2012-09-13
Kromdraai idle as strike begins

Production came to a halt at Verden Platinum's Kromdraai mine {{yesterday|day:A}} after the night shift refused to go underground at {{10pm|night}} on {{Tuesday|tue}}.

The mine employs {{7,200 people|emp:A,es:all}}, of whom {{5,600|strikers:A,es:strike}} are striking and {{900|contract}} are contractors. It produces {{310,000 ounces|prod:A}} a year, {{42%|prod-share:A}} of group output.

The strikers' demand of {{R12,500|demand:A}} a month would more than double the R{{5,400|wage:A}} paid now. The {{two-year|agree-len}} wage agreement signed in {{2011|agree:A}} gives them {{7%|offer:A}} in {{October|oct}}.

Chief executive Johan Steyn said each day cost {{R18m|loss-r:A}}. The union NUM has {{51%|num}} of the workforce, down from {{66%|num-old}}; AMCU claims {{4,000|amcu}} members.

Verden's shares lost {{4.8%|stock:A}}.

== a3-broadcaster.txt | 2012-09-19
Platinum strike enters {{second week|wk2}}

{{Some 5,600 miners|strikers:A}} at Verden's Kromdraai shaft, near Rustenburg, are on strike for an {{eighth day|day8}}. Fewer than {{6%|att:A}} of staff turned up {{on Wednesday|wed19}}.

A man of {{36|killed}} was found dead on a path on {{Sunday|killed-day}} and {{12 people|arrest:A}} have been arrested for intimidation. Police fired tear gas {{on Saturday|gas}}.

Workers want {{12,500 rand ($1,510; £930)|demand:A}}. The firm raised its offer to {{9%|offer2:A}} plus a {{2,000 rand|bonus:A}} bonus on {{Monday|offer-day:A}}.

{{9,000 ounces|lost-all}} have been lost so far. At Marikana, where {{34|mar-dead:A}} miners were killed last {{month|mar:A}}, a strike of {{five weeks|mar-len}} ended {{on Tuesday|mar-end}} with rises of {{11-22%|mar-deal}}.

== a4-agency2.txt | 2012-09-26
Kromdraai miners accept {{11 pct|deal:A}}, end {{two-week|len:A}} strike

Workers at Verden Platinum's Kromdraai mine agreed on {{Wednesday|end}} to return to work {{on Thursday|return:A}} for {{11 percent|deal:A,of:deal}} more and a one-off {{2,500 rand|bonus-final}}. They had rejected {{9 percent|offer2:A,of:offer}} and {{2,000 rand|bonus:A}} on {{Monday last week|offer-day:A}}.

The {{14-day|len:A}} stoppage cost {{15,400 ounces|total-oz}} and {{250 million rand|total-r}}, said Verden, the world's {{No. 5|rank:A}} producer. It cut its forecast for the year to {{690,000 ounces|fc-new,fc:new}} from {{720,000|fc-old,fc:old}}. Kromdraai mines {{310,000 ounces|prod:A}} annually.

The mine has {{7,800 employees|emp:B}}. A driller's basic pay will rise from {{5,400 rand|wage:A}} to {{5,994 rand|new-wage}}. The deal tops an accord of {{2011|agree:A}}. {{Twelve|arrest:A}} men arrested during the strike appear in court on {{Oct. 3|court}}.
== topics
agree-len | length of agreement
strikers | workers on strike
day | day the strike began
rank | rank of Verden
loss-oz | daily loss of output
loss-r | daily cost
stock | fall of shares
stock-px | share price
wage | wage of drillers
demand | wage demanded
wg | wage and demand | scope | actual against demand
offer | first offer
offer2 | second offer
offer-day | day of second offer
bonus | bonus offered
bonus-final | final bonus
of | offer and deal | scope | offer against deal
deal | deal
mar | month of Marikana
mar-dead | dead at Marikana
mar-dist | distance of Marikana
mar-len | length of Marikana strike
mar-end | end of Marikana strike
mar-deal | Marikana deal
spot | platinum rise
spot-px | platinum price
night | shift time
tue | Tuesday
emp | mine's employees | conflict | 7,200 against 7,800
es | employees and strikers | scope | whole and part
contract | contractors
prod | yearly production
prod-share | share of group
agree | year of agreement
oct | October
num | NUM share
num-old | NUM share before
amcu | AMCU members
wk2 | week
day8 | day of strike
att | attendance
wed19 | day
killed | age of man killed
killed-day | day found
arrest | arrests
gas | tear gas
lost-all | ounces lost so far
len | length of strike
end | day of the end
return | day of return
total-oz | ounces lost in all
total-r | cost in all
fc | forecast old and new | scope | revision
fc-new | new forecast
fc-old | old forecast
new-wage | new wage
court | court date
