title: Police shooting of a driver in Dellmore, Ohio
domain: crime
== a1-agency.txt | 2013-02-12
Ohio officer kills driver after chase

DELLMORE, Ohio (NW) - A police officer shot and killed a {{27-year-old man|age:A}} who drove at him after a chase through Dellmore late {{Monday|day:A}}, authorities said {{Tuesday|said:A}}.

Marcus Ray Tolliver was pronounced dead at Mercy Hospital at {{11:48 p.m.|death-time:A}} Officer Kevin Stroud, {{34|stroud-age:A}}, a {{nine-year veteran|stroud-yrs:A}}, fired {{six shots|shots:A}}, {{four|hits:A}} of which hit Tolliver, Police Chief Linda Marsh said.

The chase began {{about 10:55 p.m.|chase-time:A}} when Tolliver refused to stop for a broken taillight. It lasted {{11 minutes|chase-dur:A}} and reached {{80 mph|speed:A}}.

A {{22-year-old woman|pass-age:A}} in the car was not hurt. Stroud has been put on paid leave for {{at least 10 days|leave:A}}.

== a2-tribune.txt | 2013-02-13
Chief: Video shows car moved toward officer

Dashboard video shows that Marcus Tolliver, {{27|age:A}}, reversed {{about 15 feet|reverse}} and then accelerated toward Officer Kevin Stroud before Stroud opened fire on {{Monday night|day:A}}, Chief Linda Marsh said at a news conference {{Tuesday|said:A}}.

Stroud fired {{six times|shots:A}} in {{under three seconds|shot-dur}}. Tolliver was hit {{four times|hits:A}}, in the chest and left arm.

It was the {{second fatal shooting|fatal-n:A}} by Dellmore police since {{2006|fatal-yrs:A}}, and the {{first|stroud-first}} in which Stroud, who joined the force in {{2004|stroud-yrs:A}}, used his gun.

Tolliver had served {{18 months|prison:A}} for burglary and was released in {{October|released:A}}. There was a warrant for him on a probation violation issued {{Jan. 22|warrant:A}}.

The passenger, Alicia Benning, {{22|pass-age:A}}, was questioned for {{four hours|questioned}} and let go. "He just got scared," said his mother, Denise Tolliver, {{51|mother-age}}. He leaves {{two daughters|kids:A}}, ages {{3|kid1}} and {{6|kid2}}.

== a3-tvstation.txt | 2013-02-13
Family wants answers in officer-involved shooting

The family of a Dellmore man killed by police {{Monday night|day:A}} held a vigil {{Tuesday evening|vigil:A}}. {{About 150 people|vigil-n:A}} came to the corner of {{Fifth|street}} and Garland, where {{27-year-old|age:A}} Marcus Tolliver died.

Police said the officer, {{34-year-old|stroud-age:A}} Kevin Stroud, fired {{six rounds|shots:A}} after an {{11-minute|chase-dur:A}} pursuit. It started with a traffic stop {{just before 11 p.m.|chase-time:A}} and hit speeds of {{80 miles an hour|speed:A}} in a {{35|limit}} zone.

Tolliver, a father of {{two|kids:A}}, got out of prison in {{October|released:A}} after {{a year and a half|prison:A}} behind bars.

Stroud has been with the department for {{seven years|stroud-yrs:B}}. He is on leave for {{10 days|leave:A}}. The state Bureau of Criminal Investigation expects to take {{six to eight weeks|bci:A}}.

== a4-online.txt | 2013-02-14
No gun found in car of man killed by Ohio police

No weapon was found in the {{2001|car-year}} Chevrolet Malibu driven by Marcus Tolliver when he was shot dead by an officer in Dellmore, a town of {{31,000|town}} {{40 miles|town-dist}} north of Columbus, investigators said {{Wednesday|wed}}. They found {{three grams|drugs}} of marijuana.

Tolliver, who was wanted on a {{Jan. 22|warrant:A}} warrant, died at a hospital at {{11:48 p.m.|death-time:A}} on {{Monday|day:A}}. {{Four|hits:A}} of {{six|shots:A}} bullets struck him.

Chief Marsh said the shooting, the {{second deadly one|fatal-n:A}} involving her officers in {{seven years|fatal-yrs:A}}, will be reviewed by the state, which needs {{up to eight weeks|bci:A}}. The department has {{46 officers|officers}}.

A vigil {{Tuesday|vigil:A}} drew {{some 150|vigil-n:A}} people. The funeral is {{Saturday|funeral}}.
== topics
street | street name (trap)
age | age of Tolliver
day | day of shooting
said | day of the police statement
death-time | time of death
stroud-age | age of Stroud
stroud-yrs | Stroud's years on the force | conflict | nine against seven years
stroud-first | Stroud's first use of gun
shots | shots fired
hits | shots that hit
shot-dur | duration of shots
chase-time | time the chase began
chase-dur | length of chase
speed | top speed
limit | speed limit
pass-age | age of passenger
leave | length of leave
reverse | distance reversed
fatal-n | number of fatal shootings
fatal-yrs | span of fatal shootings
prison | prison term served
released | month of release
warrant | date of warrant
questioned | hours questioned
mother-age | age of mother
kids | Tolliver's children
kid1 | age of child
kid2 | age of child
vigil | day of vigil
vigil-n | people at vigil
bci | duration of state review
car-year | model year
town | inhabitants
town-dist | distance
wed | day of later statement
drugs | marijuana
officers | officers in department
funeral | day of funeral
