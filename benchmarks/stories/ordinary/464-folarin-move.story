title: Transfer of striker Yemi Folarin from Brugmann to Castleford Albion
domain: football transfers
== a1-sportwire.txt | 2024-08-14
Albion sign Nigeria striker Folarin for club-record {{£38m|fee:A,fee-parts:up,moves:folarin}}

Castleford Albion have signed Nigeria forward Yemi Folarin from Belgian champions Brugmann SK for {{38 million pounds|fee:A,fee-parts:up,moves:folarin}} ({{$48.8 million|fee:A,fee-parts:up,moves:folarin}}), the Premier League club said on {{Wednesday|signed:A}}.

The {{23-year-old|age:A,ages:folarin}}, who scored {{27 goals|goals-season:A,goals-kinds:all}} last season, {{19 of them|goals-league:A,goals-kinds:league}} in the league, has agreed a {{five-year|contract:A}} deal and will wear the number {{nine|shirt:A}} shirt.

A further {{£6 million|addons:A,fee-parts:add}} may become due depending on appearances and on Albion's qualifying for Europe. It breaks the record of {{£34 million|old-record:A,moves:record}} that Albion paid in {{2022|old-record-year:A}} for the Danish midfielder Villads Storm.

"Yemi was our first choice since {{January|first-choice:A}}," said manager Duncan Ferrers, whose side finished {{14th|finish:A,finish-seasons:last}} last season and open their campaign at home to Marston on {{Saturday|opener:A}}.

Folarin joined Brugmann from Lagos side Sporting Ikeja in {{2020|joined:A}} and has won {{21 caps|caps:A,caps-players:folarin}}, scoring {{eight times|int-goals:A}}.

Folarin had been expected to leave since the spring, when he finished second among the scorers in Belgium with {{nineteen|goals-league:A,goals-kinds:league}} and his club completed a third successive title. He was watched by Albion {{seventeen times|scouted:A}}. His arrival leaves little room for last season's leading marksman Joe Tarrant, {{31|tarrant-age:A,ages:tarrant}}, who has {{one year|tarrant-contract:A}} left on his contract.

Albion, who have spent {{£91 million|spend:A,spend-summers:2024}} this summer, also took Wales left back Owain Prys, {{25|prys-age:A,ages:prys}}, for {{£13 million|prys-fee:A,moves:prys}} on {{Monday|prys-day:A}}. Winger Marco Belluzzi left for Empoli Nord for {{£16 million|belluzzi-fee:A,moves:belluzzi}}.
== a2-castlefordpost.txt | 2024-08-15
'I can hear the Kop End already'
Yemi Folarin talks to the Castleford Post, Thursday August 15 2024

He arrived at the training ground at {{7.15am|arrived:A}} on {{Tuesday|medical-day:A}} in a taxi whose driver wouldn't take his money. By {{lunchtime the next day|signed:A}} he was Albion's most expensive player in {{118 years|club-age:A}}.

Yemi Folarin smiles a lot. He is {{six feet two|tall:A}}, has a {{two-year-old|daughter:A}} daughter, and got {{27|goals-season:A,goals-kinds:all}} in {{44 games|games:A}} in all competitions for Brugmann last time, including {{five|euro-goals:A,goals-kinds:euro}} in Europe.

"I heard about three clubs. When the manager rang me for the {{second time|calls:A}} I stopped listening to the others." One of those others, Torvale, had offered {{£36m|torvale-bid:A,bids:torvale}}, it is understood. Albion's own first bid, in {{July|first-bid-month:A}}, was {{£29m|first-bid:A,bids:first}}; they went to {{£38m|fee:A,fee-parts:up,moves:folarin,bids:final}}, plus up to {{six|addons:A,fee-parts:add}} in extras, and Brugmann keep {{15 per cent|sell-on:A}} of any future profit.

The contract runs until {{June 2029|contract:A,contract-end:A}} and is worth {{£85,000|wage:A,wages:now}} a week, well over double the {{£35,000|wage-old:A,wages:before}} he made in Belgium.

Albion were {{thirteenth|finish:B}} last season with {{47 goals|albion-goals:A}}, the third lowest total in the division. Of those, Belluzzi, sold for {{£16m|belluzzi-fee:A,moves:belluzzi}}, got {{eleven|belluzzi-goals:A}}.

The squad photo, first row: Folarin is fourth from left, with Prys, the new left-back, {{26|prys-age:B}}, beside him. Season tickets stand at {{24,300|season-tix:A,tix-years:now}}, up from {{22,900|season-tix-prev:A,tix-years:before}}.

He grew up in Surulere, the fourth of {{seven|siblings:A}} children of a bus mechanic, and played barefoot until he was {{eleven|boots:A}}. The first boots were two sizes too large, so he learned to strike the ball with the side of the foot, which people now take for technique. In Belgium he shared a flat with a goalkeeper from Ghent who taught him to cook. In his {{four years|belgium:A}} there he lost {{one|finals:A}} cup final and won {{two|cups:A}}.

Albion v Marston, {{Saturday|opener:A}}, {{3pm|kickoff:A}}. Adults from {{£34|ticket:A}}.
== a3-flemishsport.txt | 2024-08-14
Folarin levert Brugmann {{€51 million|fee-total:A,fee-total-parts:total}} op: the full sum
Vlaamse Sportkrant, international edition, 14/08/2024

Brugmann has never sold better. For Yemi Folarin, bought {{four years ago|joined:A}} for {{€900,000|bought:A,buy-sell:bought}}, the champions receive {{€44.5 million|fee:A,fee-parts:up,moves:folarin,buy-sell:sold,fee-total-parts:fixed}} at once and {{up to €7 million|addons:A,fee-parts:add,fee-total-parts:add}} later: {{more than 51 million|fee-total:A,fee-total-parts:total}} if everything falls into place. The previous best was {{€32 million|brug-record:A}}, for the goalkeeper Senne Clauwaert in {{2021|brug-record-year:A}}.

Ikeja, the Nigerian club that trained him, is entitled to {{10%|ikeja:A}} of the profit, some {{€4.4 million|ikeja-sum:A}}.

In the Jupiler stadium, Folarin played {{138 matches|matches:A}} and scored {{71 times|total-goals:A,goals-span:career}}. In the {{2023-24|season:A}} season he made {{21 in the league|goals-league:B}}, good for second place among the scorers behind Antwerp's Joachim Roels, {{24|roels:A}}. He came in the summer of {{2019|joined:B}} as an unknown of {{19|age-then:A}}.

The {{23-year-old|age:A,ages:folarin}} was to play in the Super Cup on {{Saturday|supercup:A}}, which Brugmann lost {{2-1|supercup-score:A}}, but stayed at home. Coach Luc Dewaele: "I knew on {{Friday|knew:A}}."

Is he worth it? Brugmann's sporting director Kris Aelbrecht smiles. Two winters ago, he says, the club turned down {{€18 million|bid-2022:A}} from Germany, and the supporters thought that he had lost his mind. With the sale the club's transfer income since {{2018|income-since:A}} passes {{€200 million|income:A}}, a third more than that of any rival at home.

With the money, Brugmann wants {{two|targets:A}} strikers. The Norwegian Aksel Tveit, {{20|tveit-age:A,ages:tveit}}, would cost {{€13 million|tveit-fee:A,moves:tveit}}. The transfer window in Belgium closes on {{6 September|window-be:A,windows:be}}, a week after the English one, on {{30 August|window-en:A,windows:en}}.
== a4-albionfanblog.txt | none
FOLARIN IS HERE. Some sums before the beer
Thu 15 Aug 24, Albion Till We Die blog

It's done! {{£38m|fee:A,fee-parts:up,moves:folarin}} up front, possibly {{44|fee-total:A,fee-total-parts:total}} in the end. Our biggest ever by {{four million|record-gap:A}}, previous one being Storm ({{34|old-record:A,moves:record}}), who has given us {{nine goals|storm-goals:A}} in {{61 games|storm-games:A}}. Gulp.

What you get: {{23|age:A,ages:folarin}}, {{6ft 2in|tall:A}}, {{19 league goals|goals-league:A,goals-kinds:league}} from {{112 shots|shots:A}} in Belgium last year, a conversion rate of {{17%|conv:A}}. He's on {{85 grand|wage:A,wages:now}} a week until {{2029|contract-end:A}}.

Total outlay this window: Folarin {{38|fee:A,fee-parts:up,moves:folarin}}, Prys {{13|prys-fee:A,moves:prys}}, Diallo {{22|diallo-fee:A,moves:diallo}}, Kerr {{18|kerr-fee:A,moves:kerr}}. That's {{£91m|spend:A,spend-summers:2024}}. Last summer we spent {{£57m|spend-prev:A,spend-summers:2023}} and came {{14th|finish:A,finish-seasons:last}}. The one before, {{11th|finish-prev:A,finish-seasons:prev}}.

Sold: Belluzzi, {{16|belluzzi-fee:A,moves:belluzzi}}. So net {{75|net:A}}. The owner says the wage bill is {{68%|wage-ratio:A,ratio:act}} of turnover and should be {{60%|wage-goal:A,ratio:goal}} by 2026. OK, boss.

Nigeria have him {{22 caps|caps:B}} and he'll miss {{four|afcon:A}} games if they call him for the Cup of Nations.

Predicted XI v Marston ({{17th August|opener:A}}): ... you know it. I say {{3-1|prediction:A}}.
== topics
bid-2022 | earlier bid
income-since | since when income is counted
income | transfer income
siblings | children in the family
boots | age of his first boots
belgium | years in Belgium
finals | finals lost
cups | finals won
scouted | times he was watched
tarrant-age | Tarrant's age
tarrant-contract | Tarrant's contract
fee | fixed fee for Folarin
fee-parts | fixed fee and extras | scope | part
addons | extras
fee-total | fee with all extras
fee-total-parts | whole deal and its parts | scope | part
moves | fees for different players | scope | player
signed | day of the signing
medical-day | day of his arrival
age | Folarin's age
ages | ages of players | scope | player
prys-age | Prys's age | conflict | 25 against 26
age-then | Folarin's age on arrival in Belgium
goals-season | Folarin's goals last season, all competitions
goals-league | Folarin's league goals last season | conflict | 19 against 21
euro-goals | Folarin's goals in Europe
goals-kinds | goals by competition | scope | part
total-goals | Folarin's goals for Brugmann
goals-span | career goals alone | scope | period
contract | length of the contract
contract-end | end of the contract
shirt | shirt number
old-record | Albion's old record fee
old-record-year | year of the old record
record-gap | gap to the old record
first-choice | since when he was first choice
finish | Albion's place last season | conflict | 14th against thirteenth
finish-prev | Albion's place the season before
finish-seasons | places in two seasons | scope | season
opener | day of the first match
joined | year Folarin joined Brugmann | conflict | 2020 against 2019
caps | Folarin's caps | conflict | 21 against 22
caps-players | caps alone | scope | player
int-goals | goals for Nigeria
spend | Albion's summer spending
spend-prev | spending last summer
spend-summers | spending in two summers | scope | year
prys-fee | fee for Prys
prys-day | day Prys signed
belluzzi-fee | fee for Belluzzi
belluzzi-goals | Belluzzi's goals
arrived | time of arrival
club-age | age of the club
tall | height
daughter | daughter's age
games | games last season
calls | calls by the manager
torvale-bid | rival's bid
first-bid | Albion's first bid
first-bid-month | month of the first bid
bids | bids | scope | stage and club
sell-on | share of future profit
wage | weekly wage
wage-old | weekly wage in Belgium
wages | wages | scope | club
albion-goals | Albion's goals
season-tix | season tickets
season-tix-prev | season tickets before
tix-years | season tickets in two years | scope | year
kickoff | kick-off time
ticket | ticket price
bought | price Brugmann paid
buy-sell | bought and sold | scope | different deal
brug-record | Brugmann's old record sale
brug-record-year | year of that sale
ikeja | Ikeja's share
ikeja-sum | Ikeja's sum
matches | matches for Brugmann
season | season
roels | goals of the top scorer
supercup | day of the Super Cup
supercup-score | score of the Super Cup
knew | day the coach knew
targets | strikers wanted
tveit-age | age of a target
tveit-fee | fee for a target
window-be | end of the Belgian window
window-en | end of the English window
windows | windows | scope | country
storm-goals | Storm's goals
storm-games | Storm's games
shots | shots
conv | conversion
diallo-fee | fee for Diallo
kerr-fee | fee for Kerr
net | net spending
wage-ratio | wage bill to turnover
wage-goal | goal for that ratio
ratio | ratio and goal | scope | target
afcon | games he may miss
prediction | predicted score
== internal
a3 | span | He came in the summer of 2019 as an unknown of 19 | bought four years ago means 2020
