title: The Ferry Lights announce a reunion tour
domain: culture
== a1-agency.txt | 2009-04-21
The Ferry Lights to reunite for U.S. tour

LOS ANGELES - Rock band the Ferry Lights, who split in {{1997|split:A}}, will get back together for a {{22-city|cities:A}} North American tour, the group said on {{Tuesday|day:A}}.

The tour begins {{July 10|start:A}} in Seattle and ends {{Aug. 29|end:A}} at Madison Square Garden in New York. Tickets, priced from {{$45|tick-lo:A}} to {{$150|tick-hi:A}}, go on sale {{May 2|sale:A}}.

All {{four|members:A}} original members will take part. The band sold {{30 million albums|sold:A,soldp:all}} worldwide, {{nine million|harbor-sold:A,soldp:one}} of them of {{1991's|harbor-yr:A}} "Harbor Wall", which spent {{11 weeks|weeks:A}} at {{No. 1|chart:A}}.

== a2-music-mag.txt | 2009-04-21
Ferry Lights reunion is on: {{22|cities:A}} dates

After {{12 years|split:A}} of saying never, the Ferry Lights are saying {{July 10|start:A}}.

That's when Cal Dunmore, {{45|dun-age:A}}, guitarist Nils Hagen, {{46|hag-age:A}}, bassist Trey Poole and drummer Marcy Kane first play together since {{Sept. 14, 1997|last}}. The closing night is {{August 29|end:A}}. They've rehearsed {{two weeks|reh}} in Portland, {{six hours|reh-h}} a day.

"We have {{five|new:A}} new songs," Dunmore said. An album could come in {{2010|album:A}}. Their last, "Tin Star", peaked at {{No. 14|tin}} and sold {{600,000|tin-sold}}. "Harbor Wall" ({{1991|harbor-yr:A}}) went to {{No. 1|chart:A}} for {{11 weeks|weeks:A}} and won {{three Grammys|gram:A}}.

General sale is {{May 2|sale:A}} at {{10 a.m.|sale-time}}; fan club members can buy from {{April 28|presale:A}}, {{four|limit}} tickets each.

== a3-daily.txt | 2009-04-22
Old flames: Ferry Lights back for summer

The Ferry Lights, the Seattle quartet whose "Harbor Wall" won {{three|gram:A}} Grammys and sold {{nine million|harbor-sold:A}}, announced {{yesterday|day:A}} that they would tour for the first time since breaking up {{in 1997|split:A}}.

They will play {{22 cities|cities:A}} and {{26 shows|shows:A,csh:shows}} in {{seven weeks|tour-len}}, with seats at {{$45|tick-lo:A}} to {{$150|tick-hi:A}}. {{One dollar|dollar}} a ticket goes to charity. Promoter Bay Live expects to gross {{$40 million|gross:A}}. The Police took in {{$358 million|police}} with their {{150|police-n}} shows.

Dunmore, {{45|dun-age:A}}, made {{three|solo}} solo albums. Hagen, {{46|hag-age:A}}, broke his wrist in {{2005|wrist}}.

In New York they first played to {{85 people|cbgb}} at CBGB, in {{1987|cbgb-yr}}. The Garden holds {{18,000|msg}}.

== a4-online.txt | 2009-04-23
Ferry Lights tour: how to get tickets

The reunited Ferry Lights kick off in Seattle on {{July 12|start:B}} and wind up in Manhattan on {{Aug. 29|end:A}}, playing {{26|shows:A}} concerts in {{22|cities:A,csh:cities}} towns.

Ticket prices: {{$45|tick-lo:A}}, {{$75|tick-mid}} and {{$150|tick-hi:A}}. Fan club presale: {{April 28|presale:A}}. Public sale: {{Saturday, May 2|sale:A}}. VIP packages cost {{$400|vip}}.

Expect {{five|new:A}} new numbers; a record may follow {{next year|album:A}}. The {{four|members:A}} have {{30 million|sold:A}} album sales behind them. Opening acts: Pale Horse (first {{14|open1}} shows) and the Wrens (last {{12|open2}}).

Tour takings are put at {{40 million dollars|gross:A}}.
== topics
split | year of split
cities | cities of tour
shows | shows of tour
csh | shows and cities | scope | different count
day | day of announcement
start | first date | conflict | July 10 against July 12
end | last date
tick-lo | lowest price
tick-mid | middle price
tick-hi | highest price
sale | sale date
sale-time | time of sale
members | members
sold | albums sold
soldp | all albums and one album | scope | part and whole
harbor-sold | copies of Harbor Wall
harbor-yr | year of Harbor Wall
weeks | weeks at top
chart | chart position of Harbor Wall
dun-age | age of Dunmore
hag-age | age of Hagen
last | last show
reh | weeks of rehearsal
reh-h | rehearsal hours
new | new songs
album | possible year of album
tin | Tin Star's chart position
tin-sold | Tin Star's sales
gram | Grammys
presale | presale
limit | ticket limit
tour-len | length of tour
dollar | charity dollar
gross | expected gross
police | Police gross
police-n | Police shows
solo | solo albums
wrist | wrist
cbgb | first audience
cbgb-yr | first New York show
msg | Garden capacity
vip | VIP price
open1 | opening act shows
open2 | second opening act shows
