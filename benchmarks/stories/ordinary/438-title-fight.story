title: Heavyweight title fight Drozd v Malone
domain: sport
== a1-wire.txt | 2011-07-10
Drozd outpoints Malone to unify heavyweight crown

BREMEN, July 10 (Ring Wire) - Vasyl Drozd beat Britain's Deon Malone on points in the rain on {{Saturday|day:A}} to add Malone's belt to the {{three|belts-had}} he held already.

The Ukrainian, {{34|ages:drozd}}, used his jab and {{four-inch|height-adv:A}} height advantage to win {{116-111|cards:one}}, {{118-109|cards:two}} and {{115-112|card3:A,cards:three}} before {{45,000|crowd:A}} fans at the Weser stadium.

It was his {{54th|wins:drozd}} win in {{57|drozd-fights}} fights; Malone, {{29|ages:malone}}, suffered his {{second|malone-loss:A}} loss. "I cracked a rib {{four weeks|toe:A}} ago," said the loser.

== a2-british-tabloid.txt | 2011-07-11
ALL MOUTH AND ONE RIB

DEON MALONE promised a knockout and delivered an excuse. He landed {{72 punches|punches:malone}} in {{36 minutes|minutes}} in front of {{8,000|brits}} soaked Brits, and then lifted his shirt to show the world a rib.

He did it in sparring {{four weeks|toe:A}} back. Poor lamb. It hadn't stopped him earning {{£11million|purse:A}}, the same as the man who beat him up.

Drozd, {{6ft 6in|drozd-ht}} and {{17st 9lb|wts:drozd}}, lost a point in the {{11th|deduct:A}} for pushing. Malone was given a count there. Judges had it {{five|margins:one}}, {{nine|margins:two}} and {{three|margins:three}} points apart.

Malone says he will quit by his {{30th|quit-age}} birthday, on {{November 4|birthday}}.

== a3-german-english.txt | 2011-07-11
{{13.2 million|viewers:de}} watch Drozd in Germany

Never since {{2003|since-tv}} has a boxing match had so many viewers here: {{13.18 million|viewers:de}}, a share of {{61.4 percent|share}}. In Britain {{1.1 million|viewers:gb}} paid {{£16.95|ppv}} each.

Only {{35,000|crowd:B}} people saw the drawn-out affair in the arena, the ground having been let out at {{€1,450|tickets:top}} for the best seats and {{€29|tickets:low}} for the cheapest. Rain fell until {{ten minutes|rain}} before the first bell at {{22:35|bell}}.

Drozd, who at {{112 kilograms|wts:drozd}} outweighed Malone by {{13.5|wt-gap}} ({{97.5|wts:malone}}), threw {{467|thrown}} punches, of which {{119|punches:drozd}} got through. He and his brother Viktor, {{38|ages:viktor}}, now own all the belts.

== a4-american-paper.txt | 2011-07-12
A lot of talk, then {{12|rounds:A}} dull rounds

Deon Malone, a former cruiserweight who has been beaten only {{twice|malone-loss:A}}, found that Vasyl Drozd was as tall as advertised. The champion has now won {{54 times|wins:drozd}}, {{46|kos}} inside the distance. His last defeat was in {{March 2005|last-loss}}; this was his {{12th|streak}} victory since then. Malone's record fell to {{27-2|wins:malone}}.

On the cards Drozd took it {{116-111|cards:one}}, {{118-109|cards:two}} and {{115-111|card3:B}}. He was docked {{one point|docked}} in the {{11th|deduct:A}} of the {{12|rounds:A}}.

The purses were equal, {{about $18 million|purse:A}} each. Viktor Drozd, the elder by {{four years|elder}}, fights Tomas Adamski in Gdansk on {{Sept. 24|viktor-next}}, for a belt he has had since {{2008|viktor-since}}.
== topics
crowd | spectators at the fight | conflict | 45,000 against 35,000
card3 | third judge's card | conflict | 115-112 against 115-111
cards | cards of the three judges | scope | other judge
ages | ages of the boxers | scope | other person
punches | punches landed by the two | scope | other boxer
wts | weights of the two | scope | other boxer
margins | margins of the three judges | scope | other judge
viewers | viewers in Germany and Britain | scope | other country
tickets | prices of best and cheapest seat | scope | other category
wins | wins of the two boxers | scope | other boxer
day | day
belts-had | belts had
height-adv | height adv
drozd-fights | drozd fights
malone-loss | malone loss
toe | toe
minutes | minutes
brits | brits
purse | purse
drozd-ht | drozd ht
deduct | deduct
quit-age | quit age
birthday | birthday
since-tv | since tv
share | share
ppv | ppv
rain | rain
bell | bell
wt-gap | wt gap
thrown | thrown
rounds | rounds
kos | kos
last-loss | last loss
streak | streak
docked | docked
elder | elder
viktor-next | viktor next
viktor-since | viktor since
== internal
a3 | sum | Drozd, who at 112 kilograms outweighed Malone by 13.5 (97.5) | 112 less 97.5 is 14.5
