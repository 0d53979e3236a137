title: Hostage-taking in a bank in Rosalinda
domain: hostage
== a1-mercosur-news.txt | 2021-11-04
Gunman holds {{14|hostages:A}} in Argentine bank for {{nine hours|dur:A}}, gives up

ROSALINDA, Argentina, Nov 4 (MSN) - A man armed with a shotgun held {{14 people|hostages:A,partial:all}} in a bank in the city of Rosalinda for {{nine hours|dur:A}} on {{Thursday|day:A}} before surrendering, police said. No one was injured.

The man, {{53|age:A}}, walked into the Banco del Litoral branch at {{10:25 a.m.|time:A}} and demanded {{two million pesos|demand:A,lost:A}}, the sum, he said, that he had lost in a currency scheme.

He let {{five|freed-noon:A,partial:noon}} hostages go at {{noon|noon}} and the rest in pairs.

== a2-radio-pampa.txt | 2021-11-05
Radio Pampa, Friday
HE ASKED FOR PIZZA

{{Eleven|hostages:B}} pizzas were ordered, one for each captive and none for himself, says the owner of La Farola. It was {{half past seven in the evening|end:A}} when Norberto Q., a {{56-year-old|age:B}} former bus driver, came out with his hands on his head.

What he wanted, negotiator Silvina Arrechea told us, was {{3.5 million pesos|demand:B}} and an apology from the manager. He got a cigarette. She had talked with him {{31 times|calls}} by telephone.

Since the doors opened at {{10|open}} there were clients inside; he arrived {{25 minutes|arrive-gap}} later. {{Three|freed-noon:B}} were released at {{midday|noon}}, among them a woman {{eight months|pregnant:A}} pregnant.

The shotgun was a {{12-bore|bore:A}} without cartridges.

== a3-the-plate-herald.md | 2021-11-05
---
title: {{Nine-hour|dur:A}} bank siege ends without a shot
date: November 5, 2021
outlet: The Plate Herald
---

A former driver with a grudge and an unloaded {{12-gauge|bore:A}} held up a Rosalinda bank on {{November 4|day:A}} from {{mid-morning|time:A}} to {{7:30 p.m.|end:A}}

{{120 officers|officers:A}} sealed off {{six blocks|blocks:A}}. Schools nearby kept {{900 pupils|pupils}} in until dark.

He faces {{up to 20 years|penalty:A}}. Prosecutors said that he had put {{two million|lost:A}} pesos into the pyramid “Futuro Ya”, which collapsed in {{2019|scheme}} owing {{$48 million|scheme-debt,sd:owed}} to {{7,000|scheme-victims}} savers.

In {{2006|old-siege}} robbers held {{23|old-hostages}} people at a bank in Acassuela and left by a tunnel.

== a4-legal-notes.txt | 2021-11-09
Court file: the Rosalinda siege
9/11/2021

The accused, aged {{53|age:A}}, was remanded on {{Monday|remand}} for {{90 days|remand-len}}. The charge, unlawful deprivation of liberty of {{fourteen|hostages:A}} persons, carries {{ten to fifteen years|penalty:B}}.

The record says that he entered at {{10.25|time:A}} and was handcuffed at {{19.34|end:A}}, {{nine hours and nine minutes|dur:A}} later. Police strength on the scene: {{85|officers:B}}.

Order of release: {{5|freed-noon:A}} at {{12.00|noon}}, {{2|rel-2}} at {{14.10|rel-2t}}, {{2|rel-3}} at {{16.45|rel-3t}}, the last {{6|rel-4}} at the end.
== a5-revista-sur.txt | 2021-11-21
The man who wanted an apology

Revista Sur, English pages | Sunday 21 November 2021

Norberto Q. drove the number {{31|bus-no}} for {{22 years|bus-years}}. He knew, his wife says, each pothole of Rosalinda and what it had done to his back. When the company was sold, in {{2018|sold}}, he was given {{two million pesos|lost:A}} in severance, and it was this money, all of it, that went into Futuro Ya, the pyramid that {{seven thousand|scheme-victims}} people in the province had taken for a savings bank.

The manager of the Banco del Litoral had recommended it. He got a commission of {{four percent|comm}}. He was on holiday on {{4 November|day:A}}.

So the {{fourteen|hostages:A}} people who were made to sit on the carpet from {{twenty-five past ten|time:A}} that morning had done nothing to anyone. “He kept telling us that,” says Celina Arrascaeta, {{34|celina}}, who was {{in her eighth month|pregnant:A}} and one of the {{five|freed-noon:A,partial:noon}} he let go when the church bell struck {{twelve|noon}}. “He said: you have nothing to do with this. And then he said: but nobody comes when it is only me.”

They came: {{eighty-five|officers:B}} officers, the archive of the court says, a governor, {{eleven|cameras}} television cameras. The siege went on for {{nine hours|dur:A}}. In all this time the man with the gun asked for {{two million|demand:A}}, not a peso more. It was one of the negotiators who, to test him, offered {{three and a half|offer-test}}; somebody overheard, and so that went on the air.

The manager has since resigned. The bank has put up a screen of glass {{19 millimetres|glass}} thick. Norberto Q., {{53|age:A}}, is in a cell that measures {{six square metres|cell}}. He has written to the {{three|women-wrote}} women who brought him a cake.

== a6-central-bank-daily.txt | 2021-11-05
Business in brief

The peso closed at {{99.9|fx}} to the dollar. Shares in Banco del Litoral lost {{2.1 percent|shares}} after the siege in Rosalinda, in which a {{53-year-old|age:A}} held {{14|hostages:A}} people; the bank has {{212 branches|branches,br:all}}, {{19|br-prov,br:part}} of them in the province. Its profit for the third quarter was {{1.9 billion|profit-q3,pq:q3}} pesos, after {{2.3 billion|profit-q2,pq:q2}} in the second. Futuro Ya, the scheme behind the affair, owes {{48 million dollars|scheme-debt,sd:owed}}, of which {{$3.5 million|sd-found,sd:found}} has been traced.

== topics
hostages | hostages | conflict | 14 against 11
age | age of the man | conflict | 53 against 56
demand | sum demanded | conflict | two against 3.5 million pesos
freed-noon | hostages freed at noon | conflict | five against three
officers | police officers on the scene | conflict | 120 against 85
penalty | possible prison term | conflict | up to 20 against ten to fifteen years
partial | freed at noon and all hostages | scope | part and whole
dur | dur
day | day
time | time
noon | noon
end | end
calls | calls
open | open
arrive-gap | arrive gap
pregnant | pregnant
bore | bore
blocks | blocks
pupils | pupils
lost | lost
scheme | scheme
scheme-debt | scheme debt
scheme-victims | scheme victims
old-siege | old siege
old-hostages | old hostages
remand | remand
remand-len | remand len
rel-2 | rel 2
rel-2t | rel 2t
rel-3 | rel 3
rel-3t | rel 3t
rel-4 | rel 4
bus-no | bus no
bus-years | bus years
sold | sold
comm | comm
celina | celina
cameras | cameras
offer-test | offer test
glass | glass
cell | cell
women-wrote | women wrote
br | branches in all and in the province | scope | part and whole
pq | profit of two quarters | scope | other period
sd | owed and traced | scope | part
fx | fx
shares | shares
branches | branches
br-prov | br prov
profit-q3 | profit q3
profit-q2 | profit q2
sd-found | sd found
== internal
a4 | sum | Order of release: 5 at 12.00, 2 at 14.10, 2 at 16.45, the last 6 at the end. | 5+2+2+6 is 15, not fourteen

