title: Verdict in the Redfern murder trial, Leeds
domain: crime
== a1-agency.txt | 2013-07-16
Builder guilty of murdering estate agent

A builder who stabbed an estate agent to death at an empty house was found guilty of murder at Leeds Crown Court {{today|day:A}}.

Darren Philip Coyle, {{38|coyle-age:A}}, of Batley, had denied killing Joanne Redfern, {{29|red-age:A}}, in Horsforth on {{19 October last year|murder-day:A}}.

The jury of {{seven|jury-m}} men and {{five|jury-w}} women took {{six hours|jury-time:A}} to convict him by a majority of {{11 to one|majority:A}}. He was cleared of {{two counts|theft:A}} of theft.

The {{four-week|trial-len:A}} trial heard that Miss Redfern was stabbed {{17 times|stabs:A}}. He will be sentenced on {{Friday|sent-day:A}}.

== a2-broadcaster.txt | 2013-07-16
Joanne Redfern trial: Darren Coyle convicted

A man has been convicted of the murder of an estate agent stabbed while showing him a house.

Joanne Redfern, {{29|red-age:A}}, from Pudsey, was found in a bedroom by a colleague at {{17:40 BST|found:A}} on {{19 October 2012|murder-day:A}}. She had {{17|stabs:A}} stab wounds.

Coyle, {{38|coyle-age:A}}, had made the {{15:30|appt:A}} appointment in a false name from a phone box {{400 yards|box}} away. CCTV showed his van leaving at {{15:52|van:A}}.

He was arrested {{four days|arrest-d:A}} later. Det Ch Insp Helen Moss said {{90 officers|officers}} took {{640 statements|statements}}.

Jurors, who went out on {{Monday|out}}, returned after {{six hours|jury-time:A}}. Coyle was acquitted of {{two|theft:A}} thefts.

== a3-daily.txt | 2013-07-20
{{28 years|min:A}} for estate agent's killer

Darren Coyle, who lured Joanne Redfern to her death, was jailed for life {{yesterday|sent-day:A}} and told that he would serve {{at least 28 years|min:A,minp:coyle}}.

Mr Justice Elwood said that the {{38-year-old|coyle-age:A}} had planned the killing for {{three weeks|planned}}. He had served {{seven years|prior:A,minp:prior}} for an attack on a woman of {{24|prior-victim}} in Bradford in {{1999|prior-yr:A}}, and had been out since {{2006|prior-out}}.

Coyle stabbed Miss Redfern {{19 times|stabs:B}} within {{22 minutes|min22}} of her arrival. Blood was found on a {{six-inch|knife}} knife in his shed and on {{one|shoe}} shoe.

Her father, Alan Redfern, {{61|father}}, said: "She was {{eight weeks|wedding}} from her wedding." The couple had bought a house for {{£142,000|house}}.

Coyle was convicted {{on Tuesday|day:A}} after a trial of {{four weeks|trial-len:A}}.

== a4-online.txt | 2013-07-19
Estate agent murder: Coyle gets life

LEEDS, {{Friday|sent-day:A}} - The man who murdered Joanne Redfern has been given a life sentence with a minimum term of {{28 years|min:A}}.

He was found guilty on {{Tuesday|day:A}} by a majority of {{11-1|majority:A}}. He would be {{66|rel-age}} before he could apply for parole. The prosecution had asked for {{30 years|asked}}.

Miss Redfern met "Mr Grant" at {{3.30pm|appt:A}}; his van left at {{3.52pm|van:A}}. At {{5.40pm|found:A}} she was found dead. Police caught Coyle {{four days|arrest-d:A}} afterwards in Hull, with {{£1,150|cash}} in cash.

In {{1999|prior-yr:A}} he had attacked another woman, for which he spent {{seven years|prior:A}} in prison. Her employer has since given {{300 staff|staff}} alarms, at {{£45|alarm}} each.
== topics
day | day of verdict
coyle-age | age of Coyle
red-age | age of Redfern
murder-day | date of murder
jury-m | men on jury
jury-w | women on jury
jury-time | jury time
majority | jury majority
theft | theft counts
trial-len | length of trial
stabs | stab wounds | conflict | 17 against 19
sent-day | day of sentence
found | time found
appt | time of appointment
van | time van left
box | distance of phone box
arrest-d | days until arrest
officers | officers
statements | statements
out | day jury went out
min | minimum term
minp | minimum term and earlier sentence | scope | different cases
planned | planning
prior | earlier sentence served
prior-victim | age of earlier victim
prior-yr | year of earlier attack
prior-out | year of release
min22 | minutes
knife | knife
shoe | shoe
father | age of father
wedding | weeks to wedding
house | house price
rel-age | age at parole
asked | term asked
cash | cash
staff | staff
alarm | alarm price
