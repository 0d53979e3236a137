title: Eruption of Hvitafell closes airspace
domain: disaster
== a1-wire.txt | 2011-05-29
Iceland shuts main airport after volcano erupts

REYKJAVIK, May 29 (Nordic Wire) - Iceland's most active volcano sent a plume of ash {{18 km|plume-sun:A,plume:sun}} into the sky on {{Sunday|sun:A}}, forcing the country to close its main airport, but officials said they did not expect the chaos of last year.

Hvitafell began erupting at about {{6:10 p.m.|start:A}} on {{Saturday|start-day:A}}, its {{first|first}} outburst since {{2003|prev-erupt:A}} and the strongest in {{100 years|century:A}}. The {{2010|mid-year:A}} eruption of Midfell, farther west, led to the cancellation of {{85,000|cancel:2010}} flights.

"We close the area for {{a day|close}}, then look," a spokeswoman for the operator, Isvia, said.

== a2-british-broadcaster.txt | 2011-05-31
Ash cloud: {{220 flights|cancel:tue-am}} cancelled as Scots airports hit

Airlines dropped {{some 220|cancel:tue-am}} flights by midday on {{Tuesday|tue:A}}, Euronav said, and the total may reach {{430|cancel:tue-forecast}}. Airports at Edinburgh, Glasgow and Newcastle were affected.

The US secretary of state cut short a stop in Oslo and left for London {{on Monday|pres}} night, {{12 hours|early}} early.

The plume has sunk to {{6 km|plume:tue}}. At its height, on {{Sunday|sun:A}}, it rose to {{59,000ft|plume-sun:A,plume:sun}}. Concentration over the Borders exceeded {{4 milligrams|conc}} per cubic metre, the limit above which airlines need special consent.

In {{April 2010|mid-year:A}} European skies were shut for {{seven days|shut10:A}} and {{eight million|pass10:A}} travellers stranded.

== a3-icelandic-english.txt | 2011-06-01
Farmers count lambs as Hvitafell quiets

"It was night for {{30 hours|dark}}," says Birna Jonsdottir, {{68|birna-age}}, of Hof farm, {{18 km|farm-dist}} from the crater. The sky over it cleared on Tuesday at {{noon|noon}}. She had {{150|sheep}} sheep outside and has found {{131|sheep-found}}.

The eruption, which started on {{Saturday evening, 28 May|start-day:A}}, was in its first {{two|first-days}} days {{ten times|stronger}} as strong as all of Midfell's, geologist Pall Einar said; but the ash, being coarser, falls sooner. By {{Wednesday|wed}} morning, the column was at {{less than 4 km|plume:wed}}.

The international airport was shut for {{30 hours|kef-shut}} and reopened at {{18:00 on Monday|kef-open}}. Red Cross volunteers, {{120|volunteers}} of them, clean roofs. The last eruption here, {{eight years ago|prev-erupt:A}}, lasted {{seven days|erupt04}}.

== a4-business-daily.txt | 2011-06-02
Ash costs airlines little, for once

{{About 640|cancel:total}} of the {{64,000|cancel-base}} flights scheduled in Europe in {{three days|three-days}}, {{one per cent|pct}}, were cancelled on account of Hvitafell's ash, according to Euronav. That compares with {{some 85,000|cancel:2010}} in the {{six days|shut10:B}} last spring when much of the continent's airspace was closed, at a cost of {{$1.4bn|cost10:A}}.

Low-cost carrier Ryanwing, which flew a jet for {{50 minutes|test}} at {{39,000ft|test-height}} over Scotland on {{Tuesday|tue:A}} and "found nothing", cancelled {{68|cancel-rw}}. Caledonian dropped {{92|cancel-cal}}. Germany closed Bremen and Hamburg for {{six hours|ger-shut}} on {{Wednesday|wed}}.

== a5-travel-site.txt | 2011-06-06
Hvitafell: it's over

Iceland's met office reports that the volcano stopped at {{02:40 on Saturday|end}}. It had started a week earlier, in the {{early evening|start:A}} of the {{28th|start-day:A}}. The plume's top had been seen at {{15 km|plume-sun:B}} on the Sunday, {{nine miles and a bit|plume-sun:B}}.

{{Six hundred and forty|cancel:total}} flights were scrubbed, as against {{85,000|cancel:2010}} for Midfell, when {{eight million|pass10:A}} people were stuck and airlines lost {{1.4 billion dollars|cost10:A}}.

Was it the greatest in {{a century|century:A}}? At this volcano yes, for ash. Rooms from {{€89|rooms}}, tours by jeep {{€210|jeep}}.
== topics
plume | height of the plume day by day | scope | falling
plume-sun | height of the plume on Sunday | conflict | 18 km, 59,000 ft against 15 km
cancel | flights cancelled at different times, in 2010, forecast | scope | other time or year
shut10 | days of closed airspace in 2010 | conflict | seven against six
prev-erupt | year of the previous eruption here | | eight years ago is 2003
sun | sun
start | start
start-day | start day
first | first
century | century
mid-year | mid year
close | close
tue | tue
pres | pres
early | early
conc | conc
pass10 | pass10
dark | dark
birna-age | birna age
farm-dist | farm dist
noon | noon
sheep | sheep
sheep-found | sheep found
first-days | first days
stronger | stronger
wed | wed
kef-shut | kef shut
kef-open | kef open
volunteers | volunteers
erupt04 | erupt04
cancel-base | cancel base
three-days | three days
pct | pct
cost10 | cost10
test | test
test-height | test height
cancel-rw | cancel rw
cancel-cal | cancel cal
ger-shut | ger shut
end | end
rooms | rooms
jeep | jeep
