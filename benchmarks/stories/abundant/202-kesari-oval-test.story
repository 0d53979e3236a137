title: One-day decider at Sagarpur
domain: sport
== a1-subcontinentwire.txt | 2023-02-13
Malwara seal series as Devnath strikes {{unbeaten 118|devnath-runs:A}}

SAGARPUR, Feb 12 (Subcontinent Wire) - Opener Rohan Devnath made {{118 not out|devnath-runs:A}} as Malwara chased down {{287|target:A,target-total:A}} with {{eight balls|balls-left:A}} to spare to beat Tarakhand by {{five wickets|margin:A}} in the deciding one-day match on {{Sunday|match-day:A}} and take the series {{3-2|series:A}}.

The left-hander, {{24|devnath-age:A}}, faced {{109 balls|devnath-balls:A}} and hit {{11 fours|fours:A}} and {{four sixes|sixes:A}}. He added {{142|stand:A}} for the {{third wicket|stand-wicket:A}} with captain Imran Saldanha, who fell for {{61|saldanha:A}}.

Tarakhand had earlier been bowled out for {{286|total:A,target-total:B}} in {{49.1 overs|overs:A}}, leg-spinner Anil Bhosle taking {{five for 44|bhosle:A}}.

It was Malwara's {{first|first-series}} series win over their neighbours in {{nine years|since-2014:A}}. The sides meet again in a {{four-day|four-day}} match at Jalnapet from {{Friday|next-match:A}}.
== a2-sagarpurmirror.txt | 2023-02-13
Devnath's night! Malwara home in last-but-one over
Mirror Sports Bureau | Sagarpur | Feb 13, 2023

A full house of {{38,200|crowd:A}} at the Riverbank Stadium saw history here {{last night|match-day:A}}, as Malwara overhauled Tarakhand's {{286|total:A,target-total:B}} with {{five men|margin:A}} still to bat.

Rohan Devnath ended {{unconquered on 118|devnath-runs:A}}, his {{third|hundreds:A}} hundred at this level, off {{just 101 deliveries|devnath-balls:B}}. There were {{a dozen boundaries|fours:B}} besides his {{quartet of maximums|sixes:A}}.

With Saldanha ({{61 off 66|saldanha:A}}) he put on {{142 runs|stand:A}} after Malwara had slid to {{33 for two|early:A}}.

Bhosle, {{31|bhosle-age}}, finished with {{5-44|bhosle:A}}; his previous best was {{4-18|bhosle-best}}.

The Malwara board announced a reward of {{Rs 2 crore|reward:A,reward-each:A}} for the squad. Each of the {{16 players|squad}} will get {{Rs 12.5 lakh|reward-each:B}}.

Gates open at {{8.30am|gates}} for the four-dayer, starting {{on the 17th|next-match:A}}.
== a3-pavilionnotes.md | 2023-02-14
---
title: A series worth waiting for
date: 14 Feb 2023
by: Harriet Loxley
---
Malwara have waited {{since 2014|since-2014:A}} to get the better of Tarakhand. On {{Sunday|match-day:A}} they did it with the best part of {{two overs|balls-left:B}} in hand, {{four|margin:B}} wickets intact and Devnath dropped {{twice|drops}}, on {{17|drop-1}} and {{83|drop-2}}.

The {{25-year-old|devnath-age:B}} has {{641 runs|devnath-series:A}} this winter at an average of {{64.10|devnath-avg}}. His partner in the stand of {{well over a hundred|stand:A}}, Saldanha, is {{36|saldanha-age}} and says he will play until {{the World Cup|worldcup}}.

Tarakhand faced all but {{five balls|overs:A}} of their allotted {{50 overs|allotment:A}}. They were {{211 for three|late:A}} and then lost {{seven wickets for 75|collapse:A}}, most of them to Bhosle.

The final was seen by {{a little over 36,000|crowd:B}}. On television {{74 million|tv:A,tv-streams:A}} looked in; another {{22 million|tv-streams:B}} watched on their phones.
== a4-scorecard.txt | none
SCOREBOARD
{{Fifth|nth-match}} one-day match, Riverbank Stadium, Sagarpur, {{12.02.2023|match-day:A}}

Tarakhand {{286|total:A,target-total:B}} all out ({{49.1 overs|overs:A}}). A. Bhosle {{10-1-44-5|bhosle:A}}
Malwara {{290-5|malwara-total:A}} ({{48.4 overs|malwara-overs:A}}). R. Devnath {{118*|devnath-runs:A}} ({{109b|devnath-balls:A}}, {{11x4|fours:A}}, {{4x6|sixes:A}}), I. Saldanha {{61|saldanha:A}}

Malwara won by {{5 wickets|margin:A}}
Series: Malwara {{3|series:A}}, Tarakhand 2
Earlier scores: Tarakhand won by {{118 runs|earlier-118}}, Malwara by {{5 wickets|earlier-margin}}
== a5-tarakhandtoday.txt | 2023-02-14
What went wrong? Collapse costs Tarakhand series

From {{211 for 3|late:A}} to {{286|total:A,target-total:B}} all out: seven wickets tumbled for {{75|collapse:A}} in {{Sunday's|match-day:A}} decider, and with them went a trophy Tarakhand had held for {{nine years|since-2014:A}}.

Leggie Bhosle bagged {{five|bhosle:A}}. Then Devnath, put down {{three times|drops:B}}, made the hosts' reply look easy, reaching three figures in {{92|hundred-balls:A}} balls.

Coach Ghanshyam Lele, {{55|lele-age}}, has offered to quit. His contract pays {{Rs 1.8 crore|lele-pay:A}} a year and has {{14 months|lele-contract:A}} to run.

Captain Vikas Oraon was docked {{20 per cent|fine-slow:A}} of his fee because the side were {{two overs|overs-short:A}} short.
== topics
drops | times Devnath was dropped | conflict | twice against three times
overs-short | overs short (trap)
devnath-balls | balls faced by Devnath | conflict | 109 against 101
fours | fours hit by Devnath | conflict | 11 against twelve
target-total | target and total | scope | the target is one more than the total
balls-left | balls left at the end | conflict | eight balls against nearly two overs
margin | winning margin in wickets | conflict | five against four
devnath-age | age of Devnath | conflict | 24 against 25
crowd | attendance | conflict | 38,200 against a little over 36,000
reward-each | whole reward and share of each player | scope | per head
tv-streams | television and phone viewers | scope | two media
earlier-118 | earlier match won by 118 runs (trap)
match-day | day of the match, Sunday 12 February 2023
overs | overs of Tarakhand's innings
devnath-runs | devnath runs
target | target
series | series
sixes | sixes
stand | stand
stand-wicket | stand wicket
saldanha | saldanha
total | total
bhosle | bhosle
first-series | first series
since-2014 | since 2014
four-day | four day
next-match | next match
hundreds | hundreds
early | early
bhosle-age | bhosle age
bhosle-best | bhosle best
reward | reward
squad | squad
gates | gates
drop-1 | drop 1
drop-2 | drop 2
devnath-series | devnath series
devnath-avg | devnath avg
saldanha-age | saldanha age
worldcup | worldcup
allotment | allotment
late | late
collapse | collapse
tv | tv
nth-match | nth match
malwara-total | malwara total
malwara-overs | malwara overs
earlier-margin | earlier margin
hundred-balls | hundred balls
lele-age | lele age
lele-pay | lele pay
lele-contract | lele contract
fine-slow | fine slow
