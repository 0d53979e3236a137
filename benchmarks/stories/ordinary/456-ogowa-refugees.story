title: Refugees crossing from Ogowa into Uganda
domain: refugees
== a1-rifiwire.txt | 2023-05-09
More than {{31,000|total-tue:A,total-time:tue,new-old:new}} flee Ogowa fighting into northwest Uganda, UN says

ARUA, Uganda, May 9 (Rift Wire) - At least {{31,000 people|total-tue:A,total-time:tue,new-old:new}} have fled into Uganda's West Nile region in the {{eleven days|span-tue:A}} since fighting broke out around the Ogowa garrison town of Kesse, the United Nations refugee agency said on Tuesday.

About {{4,200|monday-arr:A,daily:mon}} came over on {{Monday|mon:A}} alone, the highest number in one day so far, most of them on foot through the Birijaku crossing. {{Four in every five|women-kids:A}} are women and children.

"They walked for {{three nights|walk:A}} because by day there are drones," said the agency's head of field office, Lamine Diarra. At the reception centre at Ocea, built for {{6,500|ocea-cap:A,ocea:cap}}, {{17,800 people|ocea-tue:A,ocea:tue,ocea-time:tue}} were sleeping on Tuesday.

The clashes started on {{April 28|start:A}} when a colonel passed over for promotion seized the barracks. Doctors in Kesse say {{112 bodies|bodies:A}} have been brought to the two hospitals there; the army has admitted to the loss of {{19 soldiers|army-loss:A}}.

Uganda already hosts {{1.53 million refugees|uganda-total:A,new-old:old,hosts:all}}, more than any other country in Africa, {{some 84,000|ogowa-before:A,hosts:ogowa}} of them Ogowans who came during the war of {{2013 to 2016|war:A}}.

The agency appealed on Tuesday for {{$38 million|appeal:A,appeal-wfp:unhcr}} to cover the next six months. The World Food Programme, in an appeal of its own, asked for {{$36 million|wfp-appeal:A,appeal-wfp:wfp}} and warned that rations, cut in {{March|ration-month:A}} to {{60%|ration:A,ration-plan:now}} of the standard, may be cut again in {{July|ration-july:A}}.

The colonel's men hold the town's northern half and its radio station, residents reached by telephone said, while troops loyal to the president are dug in along the river. A ceasefire brokered by bishops held for {{six hours|truce:A}} on {{Sunday|sunday7:A}}. Both sides accuse each other of having broken it.

Aid workers reported {{14 cases|measles-tue:A,measles-time:tue}} of measles at Ocea and {{two deaths|measles-dead:A,measles-dead-time:9}}, both of infants.
== a2-westnilevoice.txt | 2023-05-12
Ocea bursts at the seams as Ogowans pour in
West Nile Voice, Friday, May 12, 2023
BY OUR REPORTER, ARUA

The Resident District Commissioner, Mr Godfrey Adriko, has directed that no more families be taken to Ocea Reception Centre, which is holding {{21,400 people|ocea-thu:A,ocea-time:thu}} against a capacity of {{6,500|ocea-cap:A}}. New arrivals will go to Zone Four of Imvepi, {{38 kilometres|imvepi-dist:A}} away, where {{9 square miles|zone-area:A}} ({{23 sq km|zone-area:A}}) of bush are being cleared.

Since the shooting began in Kesse on {{28th April|start:A}}, {{39,600 refugees|total-thu:A,total-time:thu}} had been registered by {{yesterday evening|thu:A}}, according to the Office of the Prime Minister. The figure for {{Monday|mon:A}}, when the flow was at its peak, was {{5,200|monday-arr:B}}; {{on Wednesday|wed:A}} it was down to {{2,900|wed-arr:A,daily:wed}}.

Adriko said {{82 per cent|women-kids:A,women-time:thu}} of them were mothers and children. {{Six hundred and forty|unaccomp:A,unaccomp-kids:alone}} of the minors came without any adult. Each household gets a plot of {{30 by 30 metres|plot:A}}, the same size as in {{2016|plot-then:A}}.

Residents are worried about firewood and schools. Ocea Primary has {{1,870 pupils|pupils:A,pupils-cap:now}} in rooms meant for {{700|pupils-cap-n:A,pupils-cap:cap}}. "We welcomed them in {{2013|war:A}} and we shall welcome them now, but the borehole gives {{4,000 litres|borehole:A}} an hour, not more," said the LC3 chairperson, Ms Jane Drajiru, {{49|drajiru-age:A}}.

Measles has now been confirmed in {{27 children|measles-thu:A,measles-time:thu}}. A vaccination drive that will reach {{15,000 under-fives|vacc-target:A,vacc:target}} starts on {{Monday|vacc-start:A}}.

The commissioner also warned against people selling registration slips at {{Shs50,000|slip:A}}. {{Three suspects|arrested:A}} are at Arua Central Police Station.

Mr Adriko appealed to landlords in town to stop raising rents, saying that a single room which went for {{Shs40,000|rent-before:A,rents:before}} in April is now offered at {{Shs90,000|rent-after:A,rents:after}}. He said {{three nights|walk:A}} in the bush was enough punishment for anybody. The district will receive {{Shs1.2 billion|district-grant:A}} from the host communities' fund, he added, of which the greater part is for the road.

In other news: Onduparaka beat Vipers {{2-1|score:A}}. Sugar hits {{Shs6,000|sugar:A}} a kilo.
== a3-unagency.html | 2023-05-16
<html><head><title>Uganda: Ogowa influx, flash update 5</title></head><body>
<h2>Uganda - Ogowa influx: Flash Update no. 5</h2>
<p>16 May 2023. Figures as of {{15 May|asof:A}}, 18:00.</p>
<p><b>{{46,350|total-15:A,total-time:15,total-parts:total}}</b> new arrivals registered since {{28 April|start:A}}, of whom {{29,900|biri:A,total-parts:biri}} through Birijaku and {{16,450|oraba:A,total-parts:oraba}} through Oraba. Women and children: {{81%|women-kids-15:A,women-time:15}}. Unaccompanied and separated children: {{1,010|unaccomp-15:A,unaccomp-kids:15}}.</p>
<p>The daily average over the past week was {{2,150|avg:A,daily:avg}}, compared with the peak of {{4,200|monday-arr:A,daily:mon}} on {{8 May|mon:A}}. Most recent arrivals report having left Kesse because of hunger rather than shelling.</p>
<p>Ocea has been decongested: {{11,200|ocea-15:A,ocea-time:15}} persons remain, {{10,900|moved:A}} having been relocated to Imvepi. There, {{2,480 plots|plots-done:A,plots:done,plots-time:15}} of a planned {{8,000|plots-plan:A,plots:plan}} have been demarcated, each measuring {{20 x 30 m|plot:B}}.</p>
<p><b>Health.</b> Measles: {{41 cases|measles-15:A,measles-time:15}}, {{three deaths|measles-dead-15:A,measles-dead-time:15}}. In the first day of the campaign {{6,300|vacc-done:A,vacc:done}} children of {{15,000|vacc-target:A,vacc:target}} targeted were immunised.</p>
<p><b>Water.</b> {{11 litres|water:A,water-std:now}} per person per day at Ocea (emergency standard: {{15 litres|water-std-n:A,water-std:std}}).</p>
<p><b>Funding.</b> The inter-agency appeal of {{US$38 million|appeal:A,appeal-wfp:unhcr,appeal-fund:asked}} is {{11 per cent|funded:A}} funded ({{US$4.2 million|received:A,appeal-fund:got}}).</p>
<p>Total refugee population in Uganda before the influx: {{1,529,900|uganda-total:A,hosts:all}}.</p>
</body></html>
== a4-borderblog.txt | none
Walking out of Kesse
From the blog of a nurse at the border. Written on Sunday 14 May 2023.

I have stopped counting faces. The agency counts for me: {{about forty thousand|total-thu:A,total-time:thu}} when I last had signal, on {{Thursday|thu:A}}.

On my first morning, the {{8th|mon:A}}, they told us to expect {{two thousand|mon-expected:A,mon-exp:expected}} by nightfall. {{More than four thousand|monday-arr:A,mon-exp:came,daily:mon}} came. I had {{sixty|nets:A}} mosquito nets.

A woman called Asunta, {{34|asunta-age:A}}, carried twins of {{eleven months|twins-age:A}}. She had left Kesse {{three nights|walk:A}} before. Her husband stayed, to guard a bicycle. The war there began on {{the last Saturday of April|start:B}}, she told me, while she was at the market, and for the first {{two days|indoors:A}} nobody dared to go out, even for water.

At Ocea there is a slab where the measles children lie. We have lost {{two|measles-dead:A}}. The WFP lorry brings {{60%|ration:A,ration-plan:now}} of what a body is supposed to need, and there is talk of {{half|ration-talk:A,ration-plan:talk}} from {{July|ration-july:A}}.

People at home ask: aren't there {{a million and a half|uganda-total:A,hosts:all}} refugees in Uganda already? Yes. And somebody makes room.

I drove to Imvepi yesterday. It took {{an hour and ten minutes|drive:A}} for the {{38 km|imvepi-dist:A}}. The road crew has {{two|graders:A}} graders, one of which works. They have pegged {{1,900 plots|plots-13:A,plots-time:13}}.

I was here the last time, in {{2014|last-time:A}}, with a different agency and better knees. Then the crossing was a rope and a ferryman; there's a bridge now, one lane wide, and a boy who collects {{500 shillings|bridge-toll:A}} from motorcycles and lets everybody on foot go by. Most are mothers. {{Four out of five|women-kids:A}}, the form says, are women or children, and I'd have said more.

If you'd like to help, my sister is collecting at St Bede's until {{28 May|collect:A}}. So far: {{£2,480|collected:A}}.
== topics
last-time | year of the nurse's earlier stay
bridge-toll | toll at the bridge
rent-before | rent in April
rent-after | rent now
rents | rents | scope | time
district-grant | grant for the district
truce | hours of the truce
sunday7 | day of the truce
total-tue | refugees since the start, by Tuesday 9 May
total-thu | refugees by Thursday 11 May
total-15 | refugees by 15 May
total-time | refugees at different times | scope | the number grew
total-parts | total and by crossing | scope | parts
biri | arrivals through Birijaku
oraba | arrivals through Oraba
new-old | new arrivals and refugees already in Uganda | scope | different groups
span-tue | days since the fighting began
monday-arr | arrivals on Monday 8 May | conflict | 4,200 against 5,200
mon | day of the peak
mon-expected | arrivals expected that day
mon-exp | expected and arrived | scope | forecast and result
wed | Wednesday 10 May
wed-arr | arrivals on Wednesday
avg | daily average later
daily | arrivals on different days | scope | time
thu | Thursday 11 May
asof | day of the update's figures
women-kids | share of women and children by 11 May
women-kids-15 | share of women and children by 15 May
women-time | share at two times | scope | time
walk | nights walked
ocea-cap | capacity of Ocea
ocea-tue | people at Ocea on Tuesday 9 May
ocea-thu | people at Ocea on Thursday 11 May
ocea-15 | people at Ocea on 15 May
ocea-time | people at Ocea at three times | scope | time
ocea | capacity and people there | scope | capacity against actual
moved | people moved to Imvepi
start | day the fighting broke out | conflict | 28 April (a Friday) against the last Saturday of April (the 29th)
bodies | bodies in the hospitals
army-loss | soldiers lost
uganda-total | refugees in Uganda before
ogowa-before | Ogowans who came earlier
hosts | all refugees and Ogowans among them | scope | part and whole
war | years of the earlier war
appeal | refugee agency's appeal
wfp-appeal | food programme's appeal
appeal-wfp | two appeals | scope | agency
funded | share funded
received | sum received
appeal-fund | asked and received | scope | target and result
ration | present ration
ration-month | month of the ration cut
ration-july | month of the next cut
ration-talk | ration talked of
ration-plan | ration now and talked of | scope | plan
measles-tue | measles cases by Tuesday 9 May
measles-thu | measles cases by 11 May
measles-15 | measles cases by 15 May
measles-time | measles cases | scope | time
measles-dead | measles deaths first reported
measles-dead-15 | measles deaths by 15 May
measles-dead-time | measles deaths at two times | scope | time
imvepi-dist | distance to Imvepi
zone-area | area of Zone Four
unaccomp | children alone by 11 May
unaccomp-15 | children alone by 15 May
unaccomp-kids | children alone | scope | time
plot | size of a plot | conflict | 30 by 30 against 20 by 30 m
plot-then | year of the earlier plots
pupils | pupils at the school
pupils-cap-n | pupils the school was meant for
pupils-cap | pupils and capacity | scope | actual and capacity
borehole | yield of the borehole
drajiru-age | chairperson's age
vacc-target | children to be vaccinated
vacc-done | children vaccinated in a day
vacc | target and result | scope | target and result
vacc-start | start of the vaccination
slip | price of a slip
arrested | suspects held
score | football score
sugar | price of sugar
plots-done | plots pegged by 15 May
plots-plan | plots planned
plots | plots planned and done | scope | plan and result
plots-13 | plots pegged by 13 May
plots-time | plots pegged at two times | scope | time
water | water per person
water-std-n | water standard
water-std | water and standard | scope | actual and standard
nets | mosquito nets
asunta-age | mother's age
twins-age | twins' age
indoors | days indoors
drive | length of the drive
graders | graders
collect | end of the collection
collected | money collected
== internal
