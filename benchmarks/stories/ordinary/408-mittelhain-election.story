title: State election in Mittelhain
domain: election
== a1-republicwire.txt | 2024-10-20
Conservatives ahead in German state vote but lose ground - exit poll
LINDEN, Oct 20 (Republic Wire) - The Christian Union of state premier Katrin Osterfeld came first in {{Sunday's|day:A}} regional election in Mittelhain with {{32.5%|cu-exit:A,cu-t:A,cu-parties:A}} of the vote, an exit poll for public television showed, but its alliance with the Greens looked to have lost its majority.

The opposition Social Democrats were seen at {{24%|sd-exit:A,sd-t:A,cu-parties:B}} and the right-wing Heimat List at {{17%|hl-exit:A,hl-t:A}}, against {{9.6%|hl-2019:A,hl-t:B}} in {{2019|prev:A}}. The Greens were put at {{14%|gr-exit:A,gr-t:A}}.

Both the Free Liberals, at {{5.0%|fl-exit:A,fl-t:A,fl-left:A}}, and the Left, at {{4.8%|left-exit:A,fl-left:B}}, were on the edge of the {{5%|hurdle:A}} needed to enter the {{120-seat|seats:A,seats-cu:A}} parliament.

Osterfeld, {{53|osterfeld-age:A}}, premier since {{2016|osterfeld-since:A}}, told supporters it was "a clear mandate with a warning attached". In the last election her party had {{34.8%|cu-2019:A,cu-t:B}}.

Cheers at the party's gathering in a Linden brewery gave way to silence as the Greens' figure came up on the screen. The campaign had been dominated by the price of heating, the closure of two hospitals and a quarrel over wind turbines in the vineyards, on which the governing partners had publicly disagreed.

The poll of {{21,400|exit-n:A}} voters has a margin of error of {{1.5 percentage points|exit-moe:A}}. Turnout by {{4 p.m.|noon:A}} was {{52.1%|turnout-4:A,turnout-t:A}}, {{six points|turnout-4-up:A}} more than at the same hour five years ago. Polling stations closed at {{6 p.m. (1600 GMT)|close:A}}.

Heimat's leader, Volker Rasch, said he was ready to talk to everyone "except those who won't look us in the eye".

{{About 3.1 million|voters:A,pop-voters:B}} people were entitled to vote, {{148,000|first-timers:A}} of them for the first time after the voting age was lowered to {{16|vote-age:A}}.
== a2-lindenerbote.html | 2024-10-21
<html><head><title>Lindener Bote - It's over for black-green</title></head><body>
<div class="nav">Politics | Linden | Sport: Eintracht 2-1 | Weather 13°</div>
<h1>It's over for black-green: {{three|short:A}} seats missing</h1>
<p>Monday, 21 October 2024, 06:30</p>
<p>At {{twenty past one|result-time:A}} in the morning the state returning officer, Dr Hannelore Pieck, read out a row of figures and closed her folder. By then it was plain to all at the Linden town hall that Katrin Osterfeld would need someone new.</p>
<p>According to the preliminary official result, the Christian Union received {{31.4 per cent|cu:A,cu-t:C,cu-sd:A}} and will have {{41|cu-seats:A,cu-seats-t:A,seats-cu:B}} deputies, {{five fewer|cu-loss:A}} than before. Together with the Greens, who fell from {{17.5|gr-2019:A,gr-t:C}} to {{13.1 per cent|gr:A,gr-t:B}} and keep {{17|gr-seats:A,seat-parties:A}} of their {{23|gr-seats-2019:A}} seats, that makes {{58|bg:A,bg-t:A}}. The majority is {{61|majority:A}}.</p>
<p>The Social Democrats under Emre Aydin ({{41|aydin-age:A}}) rose to {{24.9|sd:A,sd-t:B,cu-sd:B}} and {{32|sd-seats:A,cu-seats-t:B}} deputies. The Heimat List {{nearly doubled|hl-double:A}} its share and sits in the new house with {{24|hl-seats:A,seat-parties:B}} members.</p>
<p>Nobody had a longer night than the Left. With exactly {{5.0 per cent|left:A}} it is back with {{six|left-seats:A}} seats; {{412 votes|left-margin:A}} in the whole state made the difference. The Free Liberals, at {{4.7|fl:A,fl-t:B}}, are out of the parliament for the {{second time|fl-out:A}} since the war.</p>
<p>In the town hall’s wood-panelled corridor the Greens stood about with their coats on. “We have carried this government on our backs,” said one of their deputies, “and now we’re being told we weigh too much.” Osterfeld went past without a word. Her spokesman said she would invite everyone for talks, in the order of their strength, except for the Heimat List.</p>
<p>Never since {{1990|record-since:A}} have so many gone to the polls: turnout was {{67.3 per cent|turnout:A,turnout-t:B,turnout-prev:A}} (2019: {{58.9|turnout-2019:A,turnout-prev:B}}). In Linden itself it was {{71.6|turnout-linden:A,turnout-t:C}}.</p>
<p>Aydin won the Linden II constituency by {{1,163|aydin-lead:A,leads:A}} votes; Osterfeld held Auenstedt with a lead of {{1,361|osterfeld-lead:A,leads:B}}.</p>
<p class="rel">Most read: Rents up 4.7 per cent in Linden · Five hurt in A 61 pile-up</p>
</body></html>
== a3-europeanaffairs.txt | 2024-10-24
EUROPEAN AFFAIRS QUARTERLY - Dispatch
A small Land, a large headache
By Ludovica Ferrante, 24 October 2024

Mittelhain is not Bavaria. Its {{4.2 million|population:A,pop-voters:A}} inhabitants make wine, gearboxes and, every {{five years|term:A}}, a bit of trouble for Berlin. {{Last Sunday|day:A}} they made rather more than usual.

The Christian Union remains the largest party on {{31.4%|cu:A,cu-t:C,cu-sd:A}}, its {{worst|cu-worst:A}} score in the state's history. The Social Democrats have gained {{2.8 points|sd-gain:A}}, taking them to {{a quarter|sd:A,sd-t:B,cu-sd:B}} of the vote. The true winners are elsewhere: the Heimat List {{more than doubled|hl-double:B}} its share, from {{9.6%|hl-2019:A,hl-t:B}} to {{18.2%|hl:A,hl-t:C}}. Among men under {{30|young-men:A}} it took {{31%|hl-men:A,hl-sexes:A}}; among women of that age {{14%|hl-women:A,hl-sexes:B}}.

Enthusiasm is not lacking. {{63.7%|turnout:B}} of the electorate turned out, the most {{since reunification|record-since:A}}.

The arithmetic is dull, and so decisive. A coalition of Union and Social Democrats would have {{73|grand:A}} of {{120|seats:A,seats-cu:A}} seats. Union, Greens and Left would reach {{64|bgl:A}}, but Ms Osterfeld has called the Left "unelectable" {{four times|unelectable:A}} this year. A minority government, last tried in {{1994|minority:A}}, fell after {{17 months|minority-months:A}}.

What voters wanted to say is harder to add up. In the wine villages the issue was turbines; in the gearbox towns it was the future of an engine that nobody will be allowed to sell; and in Linden it was the rent. All parties promised to listen, which is what parties promise when they have run out of other things.

That the Left is there at all it owes to {{a margin of around 400|left-margin:A}} ballots. Had it fallen short, the old coalition would have had {{61|bg-hyp:A,bg-t:B}} seats and a majority of one.

Talks begin {{on Monday|talks:A}}. The constitution gives parties {{60 days|days:A}} after the first sitting, set for {{19 November|sitting:A}}. Ms Osterfeld, who turns {{54|osterfeld-next:A}} in March, says she expects to be re-elected premier before Christmas.
== a4-aydin-party.txt | 2024-10-22
Social Democrats Mittelhain - Information for members, 22/10/2024

Dear friends,

{{24.9 percent|sd:A,sd-t:B,cu-sd:B}}! Up from {{22.1|sd-2019:A,sd-t:C}}. {{Thirty-two|sd-seats:A,cu-seats-t:B}} seats, {{four|sd-more:A}} more than last time. And {{nine|direct:A}} of the {{60|constituencies:A}} constituencies won directly, {{five|direct-2019:A}} more than the {{four|direct-2019b:A}} of {{2019|prev:A}}. This is your work.

You knocked on {{212,000|doors:A,doors-t:A}} doors (our goal was {{180,000|doors-goal:A,doors-t:B}}). {{1,240|new-members:A}} people have joined since January, so that we're now {{38,600|members:A}}.

The Union has lost {{3.4 points|cu-drop:A}} and holds only {{43|cu-seats:B}} seats. It governs only with us, or with a great deal of imagination. The state executive will meet {{this Friday|exec:A}} at {{5 pm|exec-time:A}} to elect a negotiating team of {{seven|team:A}}. Any coalition treaty will be put to a vote of all members, with {{14 days|member-vote:A}} to reply.

To those who say that we should stay in opposition: we hear you. Nobody wants to be the spare wheel of a party that has spent years blocking what we stand for. But we did not walk through all those stairwells in order to watch others govern badly. We will go into these talks with a clear head and our own paper on the table, and if it does not work out, we will get up and leave. Thank you to all who hung posters, baked cakes and held their nerve on the doorstep when the door was slammed.

Our demands are known: a minimum wage of {{15 euros|wage:A}} in public contracts, {{3,000|teachers:A}} more teachers, {{10,000|flats:A,flats-year:A}} flats a year instead of the {{6,400|flats-now:A,flats-year:B}} now built.

With solidarity, Emre Aydin
== topics
day | election day, 20 October 2024
cu-exit | Christian Union, exit poll
cu | Christian Union, result
cu-2019 | Christian Union, 2019
cu-t | Christian Union in exit poll, 2019 and result | scope | estimate, year, result
cu-parties | exit poll for two parties | scope | two parties
cu-sd | result of two parties | scope | two parties
cu-seats | seats of the Christian Union | conflict | 41 against 43
cu-seats-t | seats of two parties | scope | two parties
seats | seats in the parliament
seats-cu | seats of the house and of the Union | scope | whole and part
cu-loss | seats lost by the Union
cu-drop | points lost by the Union
cu-worst | rank of the score
sd-exit | Social Democrats, exit poll
sd | Social Democrats, result
sd-2019 | Social Democrats, 2019
sd-t | Social Democrats in exit poll, result and 2019 | scope | estimate, result, year
sd-gain | points gained by the Social Democrats
sd-seats | seats of the Social Democrats
sd-more | seats gained by the Social Democrats
hl-exit | Heimat List, exit poll
hl-2019 | Heimat List, 2019
hl | Heimat List, result
hl-t | Heimat List, three values | scope | estimate, year, result
hl-seats | seats of the Heimat List
hl-men | Heimat List among young men
hl-women | Heimat List among young women
hl-sexes | young men and women | scope | two groups
young-men | age limit
gr-exit | Greens, exit poll
gr | Greens, result
gr-2019 | Greens, 2019
gr-t | Greens, three values | scope | estimate, result, year
gr-seats | seats of the Greens
gr-seats-2019 | seats of the Greens before
seat-parties | seats of Greens and Heimat List | scope | two parties
fl-exit | Free Liberals, exit poll
left-exit | Left, exit poll
fl-left | exit poll for two small parties | scope | two parties
fl | Free Liberals, result
fl-t | Free Liberals, exit poll and result | scope | estimate and result
fl-out | how often they dropped out
left | Left, result
left-seats | seats of the Left
left-margin | votes by which the Left got in
hurdle | threshold
osterfeld-age | premier's age
osterfeld-next | premier's age next March
osterfeld-since | premier since
prev | year of the last election
exit-n | voters polled
exit-moe | margin of error
noon | time of the turnout count
turnout-4 | turnout in the afternoon
turnout-4-up | rise of that turnout
turnout | final turnout | conflict | 67.3 against 63.7
turnout-2019 | turnout in 2019
turnout-prev | turnout now and in 2019 | scope | years
turnout-linden | turnout in the city
turnout-t | turnout in the afternoon, at the end and in the city | scope | time and place
close | closing of the polls
voters | people entitled to vote
first-timers | first-time voters
vote-age | voting age
result-time | time of the result
bg | seats of Union and Greens
bg-hyp | seats of Union and Greens without the Left
majority | majority
bg-t | seats of Union and Greens, actual and hypothetical | scope | hypothetical
short | seats missing
hl-double | growth of the Heimat List | conflict | nearly against more than double
aydin-age | Aydin's age
record-since | year since which turnout was lower
aydin-lead | Aydin's lead
osterfeld-lead | Osterfeld's lead
leads | leads of two candidates | scope | two constituencies
population | population
pop-voters | population and voters | scope | whole and part
term | term
grand | seats of Union and Social Democrats
bgl | seats of Union, Greens and Left
unelectable | times said
minority | year of the minority government
minority-months | its months
talks | start of talks
days | days allowed
sitting | first sitting
direct | constituencies won
constituencies | constituencies
direct-2019 | constituencies gained
direct-2019b | constituencies won in 2019
doors | doors knocked
doors-goal | goal of doors
doors-t | doors knocked and goal | scope | target and result
new-members | new members
members | members
exec | meeting
exec-time | time of the meeting
team | negotiators
member-vote | days of the members' vote
wage | minimum wage
teachers | teachers
flats | flats demanded
flats-now | flats built
flats-year | demanded and built flats | scope | target and actual
== internal
a3 | percent_change | more than doubled its share, from 9.6% to 18.2% | 18.2 is 1.9 times 9.6
