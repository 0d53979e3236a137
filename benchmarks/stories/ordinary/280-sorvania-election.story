title: Parliamentary election in Sorvania
domain: politics
== a1-eastwire.txt | 2022-10-03
Opposition ahead in Sorvania vote, ruling party concedes ground
BELOGRAD, Oct 3 (East Wire) - The liberal opposition bloc Forward took {{34.2%|fwd:A}} of the vote in Sorvania's parliamentary election on {{Sunday|day:A}}, ahead of the ruling National Accord on {{30.8%|acc:A}}, with {{71%|counted:A}} of ballots counted early on Monday.

If confirmed, Forward would hold {{58|fwd-seats:A}} of the {{140|seats:A}} seats, short of the {{71|major:A}} needed to govern alone. Accord would have {{52|acc-seats:A}}, the farmers' party Hearth {{17|hearth-seats:A}} and the Left Alliance {{13|left-seats:A}}.

Turnout was {{61.5%|turnout:A}}, the central election commission said, up from {{54.9%|turnout:B}} {{in 2018|prevyear:A}}.

Prime Minister Zoran Belić, {{58|age-belic:A}}, in office for {{eight years|belic-years:A}}, told supporters {{shortly before midnight|concede:A}} that "the voters have sent us a bill". Forward's leader Tamara Ilieva, {{41|age-ilieva:A}}, a former judge, called for talks from Tuesday.

An exit poll had given Forward {{36%|fwd:B}} and Accord {{29%|acc:B}}. Sorvania's inflation hit {{17.1%|infl:A}} in August. The country of {{4.3 million|pop:A}} has been a candidate for EU membership since {{2012|eu:A}}.

The lev was {{0.8%|lev:A}} stronger on Monday at {{1.92|rate:A}} to the euro. {{Two hundred and ten|osce:A}} foreign observers followed the vote; their report is due at {{3 p.m.|oscetime:A}}
== a2-commission.md | 2022-10-05
---
title: Central Election Commission – Statement on preliminary results
date: 5 October 2022
no: 58/2022
---
With {{100%|counted:B}} of the protocols from {{3,412|stations:A}} polling stations processed, the Commission announces as follows.

Registered voters: {{3,106,420|electorate:A}}. Votes cast: {{1,941,500|cast:A}}. Turnout: {{62.5%|turnout:C}}. Invalid ballots: {{58,245|invalid:A}} ({{3.0%|invalidshare:A}}).

| List | Share | Seats |
|---|---|---|
| Forward | {{33.1%|fwd:C}} | {{56|fwd-seats:B}} |
| National Accord | {{31.9%|acc:C}} | {{54|acc-seats:B}} |
| Hearth | {{10.4%|hearth:A}} | {{18|hearth-seats:B}} |
| Left Alliance | {{7.2%|left:A}} | {{12|left-seats:B}} |
| Others (below threshold of {{5%|threshold:A}}) | {{17.4%|others:A}} | – |

By constituency the turnout was highest in Karvice ({{70.4%|turnout-k:A}}) and lowest in Dolna ({{51.6%|turnout-k:B}}). In the capital it was {{66.3%|turnout-k:C}}.

Of those elected {{49|women:A}} are women ({{2018: 41|women:B}}). The youngest member is {{23|age-young:A}} years of age.

Voting was annulled at {{three|annul:A}} polling stations in Dolna, with {{2,870|annulvoters:A}} voters, where it will be repeated on {{16 October|repeat:A}}. Complaints received: {{142|complaints:A}}; upheld: {{17|complaints:B}}.

The vote cost {{18.4 million leva|costs:A}}. Votes from abroad numbered {{96,300|abroad:A}}, received from {{31|countries:A}} countries.

The final result will be gazetted by {{20 October|final:A}}.
== a3-dolnaherald.txt | 2022-10-06
Dolna to vote again, and waits for its mayor
Dolna Herald, Thursday 6 October

For {{under three thousand|annulvoters:A}} people in Dolna the election of {{2 October|day:A}} is not done. In {{three|annul:A}} schools the boxes held more papers than names were ticked: {{64|excess:A}} too many in the worst case. There will be a new ballot {{a week on Sunday|repeat:A}}.

Only about {{half|turnout-k:B}} of our voters went anyway, less than anywhere. Nationally it was {{five in eight|turnout:C}}. In {{2018|prevyear:A}} Dolna had {{48 per cent|turnout-d18:A}}.

In the constituency the result stands so: Accord {{41.2|acc-dolna:A}} per cent, Forward {{24.6|fwd-dolna:A}}, Hearth {{15.5|hearth-dolna:A}}. Of Dolna's {{11|dolna-seats:A}} seats, Accord gets {{six|acc-dseats:A}}, Forward {{three|fwd-dseats:A}} and Hearth {{two|hearth-dseats:A}}.

Mayor Stojan Krastev, {{62|age-krastev:A}}, won a mandate but says he will decide "within {{ten days|krastev:A}}" whether to take it.

Krastev had seen the prime minister on the night. "He rang me {{at half past one|concede:B}} and had not yet gone before the cameras. He looked for his glasses," he says. Belić, "after {{eight|belic-years:A}} years", was tired.

A ride to the polls in the {{17|vans:A}} vans hired by Hearth was free. Police examine whether the {{200 leva|bribe:A}} found in envelopes in the village of Sred were a gift: {{31|envelopes:A}} envelopes, says the prosecutor, {{two|arrest:A}} men held.

The council meets on {{13 October|council:A}} on the price of heating, up {{17 per cent|heating:A}}.

Weather 14° | Dolna FC 2-0 | Cinema: 58 Days in May
== a4-balkanbrief.txt | 2022-10-07
Sorvania: sums for a coalition
Balkan Brief, newsletter, 7 Oct 2022

Nobody can rule with {{56|fwd-seats:B}} out of {{140|seats:A}}. Tamara Ilieva needs {{fifteen|need:A}} more. The Left brings {{a dozen|left-seats:B}}, which makes {{68|fwdleft:A}}. Hearth's {{eighteen|hearth-seats:B}} would do nicely: {{74|fwdhearth:A}}. But Hearth wants the farm ministry and a {{6 per cent|vatwant:A}} rate of tax on food, down from {{20|vatwant:B}}.

A margin of {{just over one point|margin:A}} looks thin after the {{seven|margin:B}} that the exit poll had shown and the {{3.4|margin:C}} of Monday morning. What happened? The villages count slowly. Abroad, meanwhile, Forward had {{63 per cent|fwd-abroad:A}} of {{close to 100,000|abroad:A}} votes.

Accord fell from {{67|acc-seats:C}} seats to {{54|acc-seats:B}}. It was {{38.5|acc:D}} per cent four years ago. Small lists ate {{more than a sixth|others:A}} of the vote in vain; the bar is at {{five per cent|threshold:A}}.

More women than ever sit: {{forty-nine|women:A}}, {{35 per cent|womenshare:A}}. At {{26|age-young:B}}, the baby of the house is Hearth's Lena Dukova, who farms {{140 hectares|dukova:A}}.

The president must ask someone to form a government within {{fifteen days|mandate:A}} of the gazette, which comes {{no later than the 20th|final:A}}. The one to try has {{30 days|tryperiod:A}}. A budget with a hole of {{5.8 per cent|deficit:A}} of output waits; Accord had planned {{4.1|deficit:B}}.

Observers ({{210|osce:A}} of them) found it "competitive but uneven". Of the main channel's news time Accord got {{58 per cent|tv:A}}. The election bill came to {{25 million leva|costs:B}}, more than the {{19|costs18:A}} of last time, the head of the commission told me over coffee.

Inflation, by the way, was {{18.4 per cent|infl:B}} in September. The bond due {{2028|bond:A}} yields {{7.2 per cent|yield:A}}.
== topics
fwd | Forward's share: partial, exit poll, full | scope | stages of count
acc | Accord's share: partial, exit poll, full, 2018 | scope | stages of count, years
counted | share counted by day | scope | stages
fwd-seats | Forward's seats at partial and full count | scope | stages
acc-seats | Accord's seats partial, full, before | scope | stages
hearth-seats | Hearth's seats | scope | stages
left-seats | Left's seats | scope | stages
seats | seats in parliament
major | majority
turnout | turnout first figure, 2018, final | scope | stage, years
prevyear | previous election
day | election day
age-belic | age of Belić
belic-years | years in office
concede | time of the prime minister's appearance | conflict | before midnight against not yet at half past one
age-ilieva | age of Ilieva
infl | inflation August and September | scope | months
pop | population
eu | candidate since
lev | lev stronger
rate | rate
osce | observers
oscetime | report time
stations | polling stations
electorate | registered voters
cast | votes cast
invalid | invalid ballots
invalidshare | invalid share
hearth | Hearth's share
left | Left's share
threshold | threshold
others | share of other lists
turnout-k | turnout in Karvice, Dolna and capital | scope | districts
women | women elected now and 2018 | scope | years
womenshare | share of women
age-young | age of the youngest member | conflict | 23 against 26
annul | annulled polling stations
annulvoters | voters there
repeat | repeat vote
complaints | complaints received and upheld | scope | part
costs | cost of the election | conflict | 18.4 million against 25 million leva
costs18 | cost of last election (trap)
abroad | votes from abroad
countries | countries
final | final result date
excess | excess papers
turnout-d18 | turnout in Dolna 2018
acc-dolna | Accord in Dolna
fwd-dolna | Forward in Dolna
hearth-dolna | Hearth in Dolna
dolna-seats | Dolna's seats
acc-dseats | Accord's Dolna seats
fwd-dseats | Forward's Dolna seats
hearth-dseats | Hearth's Dolna seats
age-krastev | age of mayor
krastev | days to decide
vans | vans
bribe | money
envelopes | envelopes
arrest | arrested
council | council meets
heating | heating price
need | seats needed
fwdleft | Forward with Left
fwdhearth | Forward with Hearth
vatwant | food tax wanted and present | scope | demand
margin | margin final, exit poll, Monday | scope | stages
fwd-abroad | Forward's share abroad
dukova | farm
mandate | days for mandate
tryperiod | days to form government
deficit | deficit now and planned | scope | plan
tv | news time
bond | bond
yield | yield
== copies
== internal
