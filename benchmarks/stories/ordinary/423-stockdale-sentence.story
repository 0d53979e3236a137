title: Sentences in two office-killing cases in Ontario: Stockdale and Renwick
domain: court
== a1-agency.txt | 2012-11-30
Ontario man gets {{23 years|min:stock}} before parole for killing boss

TORONTO - A man who shot his former employer at a tool shop and wounded {{two|wounded:A}} co-workers was sentenced {{Friday|sent-day:A}} to life in prison with no chance of parole for {{23 years|min:stock}}.

Dale Stockdale, {{46|stock-age:A}}, was convicted of second-degree murder in {{October|verdict:A}} after jurors deliberated {{nine hours|delib:A}}. He fired {{eleven|shots:A}} times with a {{.38|calibre}} revolver on {{May 4, 2010|crime-day:A}}, {{three days|fired-gap:A}} after he had been let go.

Owner Pieter Vandoorn, {{61|vandoorn-age:A}}, was hit {{four|hits:A}} times.

The Crown had asked for {{25|crown-ask:A,ask:crown}}. The defence proposed {{15|def-ask:A,ask:def}}.

== a2-local-daily.txt | 2012-12-01
Widow: "{{Twenty-three years|min:stock}} is a number"

Marijke Vandoorn held a photograph of her husband on {{Friday|sent-day:A}} as Justice Colin Abbey told his killer that he will be {{67|parole-age:A}} when he may first ask for release.

"You planned it over a weekend," the judge said to Stockdale, {{46|stock-age:A}}, a lathe operator for {{19 years|service:A}} at Vandoorn Tool & Die until he was dismissed on {{Saturday, May 1, 2010|fired-day:A}}.

Foreman Ray Bissett, {{54|bissett-age}}, who lost an eye, and clerk Tara Nunes, {{27|nunes-age}}, who was struck in the hip, {{both|wounded:A}} gave statements. The defence had sought {{15 years|def-ask:A,ask:def}}, the Crown {{25|crown-ask:A,ask:crown}}. The jury was out for {{two days|delib-days}}.

The firm, which had {{38|staff:then}} staff, now has {{22|staff:now}}.

== a3-national-paper.txt | 2012-12-01
Courts: {{two|cases}} workplace killers, {{two|cases}} sentences

In Windsor, Dale Stockdale was ordered to serve {{at least 23 years|min:stock}} for murdering the man who fired him. In Kingston, on {{the same day|sent-day:A}}, Alan Renwick, {{64|renwick-age:A,age:renwick}}, got {{16|min:renwick}} for the murder of a bank manager in {{2011|renwick-crime}}.

Stockdale, {{47|stock-age:B,age:stock}}, emptied his gun and reloaded, firing {{11 shots|shots:A}} in {{90 seconds|seconds}}. Renwick fired {{once|renwick-shots}}. Stockdale had been on the job for {{nearly two decades|service:A}}; Renwick had had a loan of {{$40,000|loan-sum:A}} called in.

The law allows a judge to set between {{10|min-law}} and {{25|max-law}} years for second-degree murder. Stockdale must also give a DNA sample, and is banned from owning weapons for {{life|ban}}.

== a4-broadcaster.txt | 2012-11-30
Stockdale jailed for life over machine shop murder

Dale Stockdale, who gunned down his ex-boss in the spring of {{2010|crime-day:A}}, has been given life with no parole for {{23 years|min:stock}}.

Vandoorn, a {{61-year-old|vandoorn-age:A}} grandfather of {{five|grandchildren}}, was shot {{five|hits:B}} times in his office. {{A pair|wounded:A}} of employees survived.

A jury found Stockdale guilty on {{Oct. 19|verdict:A}}. Jurors had been split on a first-degree conviction, which carries an automatic {{25 years|first-degree}}.

The date of his eligibility is {{May 2033|elig}}, since {{two and a half years|served}} in custody count. He will be {{67|parole-age:A}} by then.

Elsewhere: a judge in Kingston jailed Alan Renwick, {{64|renwick-age:A,age:renwick}}, for life with a minimum of {{16|min:renwick}}. He shot a bank manager over a {{$40,000|loan-sum:A}} loan.
== topics
min | minimum term of Stockdale and of Renwick | scope | two killers
stock-age | age of Stockdale | conflict | 46 against 47
age | ages of Stockdale and Renwick | scope | two men
hits | bullets that hit Vandoorn | conflict | four against five
ask | terms asked by Crown and defence | scope | two sides
staff | staff of the firm then and now | scope | another time
crime-day | day of the shooting
wounded | wounded
sent-day | sent day
verdict | verdict
delib | delib
shots | shots
calibre | calibre
fired-gap | fired gap
vandoorn-age | vandoorn age
crown-ask | crown ask
def-ask | def ask
parole-age | parole age
service | service
fired-day | fired day
bissett-age | bissett age
nunes-age | nunes age
delib-days | delib days
cases | cases
renwick-age | renwick age
renwick-crime | renwick crime
seconds | seconds
renwick-shots | renwick shots
loan-sum | loan sum
min-law | min law
max-law | max law
ban | ban
grandchildren | grandchildren
first-degree | first degree
elig | elig
served | served
