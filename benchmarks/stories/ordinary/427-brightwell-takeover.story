title: Cantrell Systems agrees to buy software firm Brightwell
domain: business
== a1-wire.txt | 2011-08-25
Cantrell to buy Brightwell for {{$8.7 billion|value:A,money:deal}}

NEW YORK (Atlantic Wire) - Cantrell Systems Inc said on {{Thursday|day:A}} it would buy British software maker Brightwell Plc for {{$8.7 billion|value:A,money:deal}} in cash and might spin off its personal computer arm.

Cantrell will pay {{19.20 pounds|offer:A,share-p:offer}} a share, a premium of {{50 percent|premium:A}} to {{Wednesday's|before:A}} close of {{12.80 pounds|close-before:A,share-p:before}}.

Brightwell, founded in {{1995|founded:A}}, employs {{2,350|staff:brightwell}}. Revenue last year was {{$725 million|rev:brightwell}}; Cantrell's was {{$98 billion|rev:cantrell}}.

== a2-british-paper.txt | 2011-08-26
Cambridge software star sold to Americans for {{£6.3bn|value-gbp:A}}

Britain's biggest software company agreed last night to a {{£19.20-a-share|offer:A,share-p:offer}} bid by Cantrell, the Texas computer group, that will hand its founder, Giles Merriden, about {{£500m|merriden-money:A}}.

Merriden, {{49|merriden-age:A,ages:merriden}}, owns {{9.3 per cent|stake:A,stake-all:merriden}} of the group, which he set up {{16 years ago|founded:A}} with a loan of {{£3,000|loan}} made in a pub. He will stay on and report to Cantrell's chief executive, Leo Apfelbaum, {{60|ages:apf}}.

Investors with {{13.4 per cent|stake-all:irrev}} have pledged their acceptance. Shares had stood at {{1280p|close-before:A,share-p:before}} on {{Wednesday|before:A}}; the offer is {{62 per cent|premium:B}} above that. Cantrell's own shares fell {{5 per cent|cantrell-fall-thu:A,fall:thu}} on {{Thursday|day:A}}.

== a3-tech-site.txt | 2011-08-26
Cantrell kills tablet after {{48 days|tablet-days:A}}, drops {{$8.7bn|value:A,money:deal}} on search

Wow, what a {{Thursday|day:A}}. The world's largest PC maker says it (a) may hive off PCs, (b) will pull the plug on its TouchLeaf, on shelves since {{July 8|tablet-launch:A}}, and (c) is shelling out {{almost nine billion dollars|value:A,money:deal}} on Brightwell, {{12 times|multiple:A}} revenue.

Brightwell's software makes sense of e-mails, calls and video for {{22,000|customers:A}} customers. It has {{2,350|staff:brightwell}} people. Cantrell has {{281,000|staff:cantrell}}.

The TouchLeaf sold {{22,000|touchleaf-sold}} at one big chain, which took {{240,000|touchleaf-stock}}.

== a4-business-daily.txt | 2011-08-27
Investors punish Cantrell

Cantrell lost a {{sixth|fall:fri}} of its value on {{Friday|fri}}, {{$9.5 billion|money:wiped}}, more than the price that it had agreed to pay the day before for Brightwell. It was the steepest one-day drop since {{November 1988|since-87}}. On {{Thursday|day:A}} the stock had already given up {{5%|cantrell-fall-thu:A,fall:thu}}.

"{{Twelve|multiple:A}} times sales is what you pay when you're desperate," said Maya Lindqvist, fund manager at Orrin Capital, which owns {{1.1%|stake-all:orrin}} of Cantrell.

Cantrell also trimmed its forecast for the year to {{$99.1 billion|guide:new}} from {{$101.3 billion|guide:old}}. Profit in the third quarter rose {{9%|profit-pct}} to {{$1.58 billion|profit:q3}} from {{$1.45 billion|profit:q3-2010}}.

== a5-cambridge-evening.txt | 2011-08-26
Founder pledges city jobs are safe

Jobs at Brightwell's headquarters on the Science Park are secure after its sale, Dr Giles Merriden has told the News. Of its {{2,350 staff|staff:brightwell}}, {{410|staff:cambridge}} are in the city.

Dr Merriden, {{49|merriden-age:A}}, holds {{a little over 9 per cent|stake:A,stake-all:merriden}} and stands to collect around {{half a billion pounds|merriden-money:A}}. His first company, begun in {{1990|first-co}}, matched fingerprints. "I've been offered the moon {{twice|twice}} before," he said.

The takeover, worth {{£5.3 billion|value-gbp:B,value:A}}, is the city's largest. It should be completed by the end of {{the year|completion:A}}. Only {{four|listed}} technology firms would then be left in the top share index.
== topics
value | price of Brightwell
value-gbp | price of Brightwell in pounds | conflict | 6.3 against 5.3 billion pounds
premium | premium of the offer to the last price | conflict | 50 against 62 percent
money | price of the deal, founder's gain, value wiped off | scope | different sums
share-p | share price offered and before | scope | offer and market
staff | staff of Brightwell, Cantrell, Cambridge | scope | other firm, part
rev | revenue of the two firms | scope | two firms
fall | fall of Cantrell shares on two days | scope | two days
stake-all | stakes of different holders | scope | different holders
ages | ages of the two bosses | scope | two men
guide | forecast before and after revision | scope | before and after revision
profit | profit this and last year | scope | other year
day | day
offer | offer
before | before
close-before | close before
founded | founded
merriden-money | merriden money
merriden-age | merriden age
stake | stake
loan | loan
cantrell-fall-thu | cantrell fall thu
tablet-days | tablet days
tablet-launch | tablet launch
multiple | multiple
customers | customers
touchleaf-sold | touchleaf sold
touchleaf-stock | touchleaf stock
fri | fri
since-87 | since 87
profit-pct | profit pct
first-co | first co
twice | twice
completion | completion
listed | listed
== internal
a2 | percent_change | Shares had stood at 1280p on Wednesday; the offer is 62 per cent above that. | 1920p is 50 per cent above 1280p
