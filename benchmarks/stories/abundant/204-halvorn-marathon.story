title: Halvorn marathon won by debutant
domain: sport
== a1-runwire.txt | 2025-04-27
Debutant Cheruto wins Halvorn marathon in {{2:05:48|men-time:A}}

HALVORN, April 27 (Runwire) - Kenya's Elphas Cheruto ran the {{fourth|rank-men:A}} fastest time in the history of the Halvorn Marathon to win on his debut at the distance on {{Sunday|race-day:A}}.

Cheruto, {{23|age-cheruto:A}}, broke away at {{35 km|break:A}} and finished {{19 seconds|gap-men:A}} ahead of Ethiopia's Tadele Worku. Local hope Henrik Aasmo was {{seventh|aasmo-place:A}} in {{2:09:55|aasmo-time}}.

Mercy Jelimo won the women's race in {{2:22:11|women-time:A}}, ahead of compatriot Ruth Cheptoo. The winners receive {{$40,000|prize:A}} each.

{{Some 21,500 runners|starters:A,starters-finishers:A,starters-entered:A}} started in {{7 degrees Celsius|temp:A}}.
== a2-halvornbladet.txt | 2025-04-28
Record field, record noise - and a record missed by {{41 seconds|off-record:A}}
Halvornbladet in English, 28 April

Never have so many run through our streets: {{21,480|starters:A,starters-finishers:A,starters-entered:A}} men and women took off from the fish market {{yesterday morning|race-day:A}} and {{19,967|finishers:A,starters-finishers:B}} made it to the fortress.

First among them, in {{two hours, five minutes and 48 seconds|men-time:A}}, Elphas Cheruto, {{22|age-cheruto:B}}, who had come to Halvorn as a pacemaker. He let go of Worku with {{seven kilometres|break:A}} left. The course record of {{2:05:07|record:A}} has stood {{since 2018|record-year:A}}.

Henrik Aasmo was {{eighth|aasmo-place:B}}, the best Norwegian finish {{in a decade|aasmo-since}}.

{{Some 25,300|entered:A,starters-entered:B}} had signed up; the rest stayed in bed or at the doctor's. {{Thirty-eight per cent|women-share:A}} of the field were women, and at the half marathon they were {{the majority|half-women}}.

Thermometers at the start showed {{seven degrees|temp:A}}. {{Thirty-four|treated:A}} runners were treated by the Red Cross and {{three|hospital:A}} taken to hospital. A man of {{54|collapsed-age}} collapsed at {{19 km|collapsed-at}} and was revived.

The half marathon had {{9,300|half-starters}} starters. Roads reopened at {{4 pm|roads}}.
== a3-ekenyansport.txt | 2025-04-27
From hare to hero: Iten's Cheruto takes Norway by storm

A pacemaker hired to drop out at {{30km|pace:A}} kept going and won. That is the story of Elphas Cheruto, whose {{two hours 6 minutes and 48 seconds|men-time:B}} gave Kenya a double in Halvorn, Norway {{today|race-day:A}}.

He takes home {{Sh5.2 million|prize:A}} ({{$40,000|prize:A}}) and a {{fee of $4,000|fee}} that he had been promised anyway. The runner-up was {{less than 20 seconds|gap-men:A}} down.

Jelimo, {{31|age-jelimo:A}}, clocked {{2:22:11|women-time:A}} for her {{second|jelimo-titles:A}} Halvorn title after 2022, with a {{minute and a half|gap-women:A}} in hand.

In {{Saturday's|kids-day:A}} children's race, {{2,205|kids:A}} took part.
== a4-pacenotes.html | 2025-04-28
<html><head><title>Pace Notes: Halvorn marathon results</title></head><body>
<p>Published 28/04/2025 09:12 | Shoes of the week: Zephyr 2205, £180</p>
<h2>Halvorn: the pacemaker who forgot to stop</h2>
<p>Nobody had told {{23-year-old|age-cheruto:A}} Elphas Cheruto where the exit was. He was meant to step aside at {{18.6 miles (30 km)|pace:A}}.</p>
<p>Behind him Tadele Worku lost {{29 seconds|gap-men:B}} in the last {{5 miles (7 km)|conv-break}}. Only {{three|rank-men:A}} men have ever gone quicker on this course.</p>
<p>A fifth of the {{25,300|entered:A,starters-entered:B}} entries came from abroad. {{Three in eight|women-share:A}} of the starters were women; a decade ago it was {{one in four|women-share-old:A}}.</p>
<p>The women's race went to Mercy Jelimo for the {{third|jelimo-titles:B}} time. Ruth Cheptoo trailed in {{90 seconds|gap-women:A}} later with {{2:23:41|cheptoo-time:A}}.</p>
<p>Entry for next year, on {{26 April 2026|next-race}}, opens {{in September|entry-opens}}; it costs {{1,150 kroner|entry-fee}}. Finishers this time: {{just short of 20,000|finishers:A,starters-finishers:B}}.</p>
</body></html>
== a5-norskdigest.txt | 2025-04-28
In brief: Kenyan double in Halvorn

Elphas Cheruto (Kenya) won {{Sunday's|race-day:A}} Halvorn marathon in {{2.05.48|men-time:A}}. He had not run the distance before. Of the {{21,480|starters:A,starters-finishers:A,starters-entered:A}} who set off, {{about 19,400|finishers:B}} finished; medical staff looked after {{43|treated:B}} people and {{three|hospital:A}} spent the night in hospital.

Compatriot Mercy Jelimo, {{31|age-jelimo:A}}, took the women's title in {{2 hours, 22 minutes, 11 seconds|women-time:A}}. First prize: {{450,000 kroner|prize-nok}}, tax not deducted.

At {{35 kilometres|break:A}} there were still {{four|leaders}} in the men's lead group. It was {{7C|temp:A}}.

Elsewhere: Bergen half marathon to Ida Moen ({{1.12.05|bergen:A}}); Hamburg to Kibet ({{2.04.58|hamburg:A}}).
== topics
starters-entered | entered and started | scope | not all start
women-share | share of women, 38 per cent, three in eight
women-share-old | share of women ten years ago (trap)
finishers | finishers | conflict | 19,967 against about 19,400
treated | runners treated | conflict | 34 against 43
hamburg | another marathon (trap)
men-time | winning time of the men's race | conflict | 2:05:48 against 2:06:48
age-cheruto | age of Cheruto | conflict | 23 against 22
gap-men | winning margin, men | conflict | 19 against 29 seconds
aasmo-place | place of Aasmo | conflict | seventh against eighth
jelimo-titles | Jelimo's Halvorn titles | conflict | second against third
starters-finishers | starters and finishers | scope | not all finish
kids | children's race (trap)
off-record | short of the course record by 41 seconds (right)
race-day | day of the race, Sunday 27 April 2025
rank-men | rank men
break | break
aasmo-time | aasmo time
women-time | women time
prize | prize
starters | starters
temp | temp
record | record
record-year | record year
aasmo-since | aasmo since
hospital | hospital
collapsed-age | collapsed age
collapsed-at | collapsed at
half-starters | half starters
roads | roads
pace | pace
fee | fee
age-jelimo | age jelimo
gap-women | gap women
kids-day | kids day
conv-break | conv break
cheptoo-time | cheptoo time
next-race | next race
entry-opens | entry opens
entry-fee | entry fee
prize-nok | prize nok
leaders | leaders
bergen | bergen
entered | entered
half-women | half women
== internal
a4 | conversion | 5 miles (7 km) | 5 miles are 8 km
