title: Grand Prix at the Kuala Selat circuit
domain: sport
== a1-wire.txt | 2010-04-11
Brandt wins in Malaysia as Team Orbis takes {{one-two|onetwo:A}}

KUALA SELAT, April 11 (Track Wire) - Felix Brandt led from the {{first|lead-corner}} corner on {{Sunday|day:A}} to win the Malaysian Grand Prix, his {{first|season-win:A}} victory of the season and the {{seventh|career-win:A}} of his career.

The {{23-year-old|age:brandt}} German, who started {{third|grid:brandt}}, beat Orbis team mate Shane Warrick by {{3.7 seconds|margin:A}}. Jonas Rosell was {{third|rosell-pos:A}} for Magnus, {{11.2 seconds|rosell-gap}} back.

Felipe Moura leads the championship with {{41 points|pts:moura}}; Brandt and Fernando Arroyo have {{38|pts:brandt}}.

== a2-australian-paper.txt | 2010-04-12
Warrick rues {{one|corner}} corner

Shane Warrick had pole, a clear sky and, for {{250 metres|metres}}, the lead. Then his young team-mate dived inside him and was gone.

Warrick, {{31|age:warrick}}, crossed the line {{almost four seconds|margin:A}} adrift after {{54|laps:A,laps-y:2010}} laps. A sticking wheel nut in the pits cost him {{three seconds|pit}}. "I made it {{50 metres|fifty}} too easy for him," he said.

He is {{eighth|warrick-rank:A}} in the standings with {{22|pts:warrick}} points. The next race, the {{fourth|next-round:A}} of {{18|rounds}}, is in Shanghai on {{April 25|next:A}}. Last year's race here was stopped by rain after {{29 laps|laps-y:2009}} and half points were given.

== a3-british-broadcaster.txt | 2010-04-11
Brandt storms to Malaysian win

Germany's Felix Brandt took the chequered flag at the Kuala Selat circuit, {{just under four seconds|margin:A}} clear of Orbis colleague Shane Warrick. Brandt, {{third on the grid|grid:brandt}}, passed Rosell and Warrick before the {{second|turn}} turn.

World champion Jamie Buckley, for Clarendon, was {{ninth|pos:buckley}}, having started {{16th|grid:buckley}}. Team-mate Louis Hamden rose from {{18th|grid:hamden}} to {{fifth|pos:hamden}} and got a warning for weaving.

Both Scuderia Rossa cars also qualified badly. Moura fought from {{19th|grid:moura}} to {{seventh|pos:moura}}; Arroyo's engine blew on lap {{53|arroyo-lap:A}} of {{54|laps:A}}.

Driver standings: Moura {{41|pts:moura}}, Arroyo {{38|pts:arroyo}}, Brandt {{38|pts:brandt}}, Buckley {{36|pts:buckley}}, Rosell {{36|pts:rosell}}.

== a4-american-paper.txt | 2010-04-12
Around the track: a German's breakthrough

Felix Brandt, who retired from the lead with a failed spark plug in Bahrain and a wheel in Melbourne, at last had a car that lasted. He finished the {{190-mile|race-dist:A}} race in {{1 hour 29 minutes|race-time:A}} for his {{sixth|career-win:B}} win in {{48|starts}} starts.

It was Orbis's {{first|season-win:A}} victory in {{three|races-so-far}} tries this season. Arroyo, of Spain, drove most of the way without a clutch and stopped on the {{next-to-last lap|arroyo-lap:A}}.

In Fort Worth, qualifying for {{Monday's|nasc-day}} stock car race was rained out. Jimmie Tully, with {{three|tully}} wins in {{six|nasc-races}} races, will start {{first|nasc-grid}}.

== a5-singapore-daily.txt | 2010-04-12
Sweat, no rain, and Brandt

The crowd was {{92,000|crowd:now}}, after {{104,000|crowd:last}} last year. The clouds stayed away at the Selat circuit {{yesterday|day:A}}, and so did the drama. Felix Brandt, who will be {{24|age:brandt-july}} in July, covered the {{305.6 km|race-dist:A}} in {{1h 29m 12s|race-time:A}}.

Constructors: Scuderia Rossa {{79|team:rossa}}, Clarendon {{64|team:clarendon}}, Orbis {{60|team:orbis}}.

{{Fourth|local-pos}} place in the junior race went to Malaysia's Fairuz Hadi, {{19|fairuz-age}}. Tickets for next year from {{RM100|ticket}}, tel {{03 8778 2200|tel}}. In China on {{April 25|next:A}}, a wet weekend is forecast.
== topics
career-win | rank of the win in Brandt's career | conflict | seventh against sixth
grid | places on the grid of different drivers | scope | other driver
pts | points of different drivers | scope | other driver
pos | finishing places of different drivers | scope | other driver
team | points of the teams | scope | other team
age | ages of drivers | scope | two drivers, or another month
crowd | spectators this and last year | scope | other year
laps-y | laps of this and last year's race | scope | other year
onetwo | onetwo
lead-corner | lead corner
day | day
season-win | season win
margin | margin
rosell-pos | rosell pos
rosell-gap | rosell gap
corner | corner
metres | metres
laps | laps
pit | pit
fifty | fifty
warrick-rank | warrick rank
next-round | next round
rounds | rounds
next | next
turn | turn
arroyo-lap | arroyo lap
race-dist | race dist
race-time | race time
starts | starts
races-so-far | races so far
nasc-day | nasc day
tully | tully
nasc-races | nasc races
nasc-grid | nasc grid
local-pos | local pos
fairuz-age | fairuz age
ticket | ticket
tel | tel
