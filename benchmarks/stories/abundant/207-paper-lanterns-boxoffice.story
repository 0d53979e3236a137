title: Box office weekend: Paper Lanterns opens first
domain: film
== a1-screentrade.txt | 2024-07-14
'Paper Lanterns' lights up weekend with {{$61.4 million|opening:A,opening-vs-world:A}}, 'Rust Belt 3' crumbles
Screen Trade | July 14, 2024 | by Monique Fairbairn

Stargate Pictures' animated adventure "Paper Lanterns" floated to the top of the North American box office with an estimated {{$61.4 million|opening:A,opening-vs-world:A,forecast-actual:A}} from {{3,914 theaters|theaters:A}}, well ahead of the {{$45 million|forecast:A,forecast-actual:B}} that analysts had predicted.

It is the biggest debut ever for an original animated film from the studio, beating the {{$54.2 million|snowbird:A}} of "Snowbird" in {{2019|snowbird-year}}. Including {{22 overseas markets|markets}}, where it made {{$38 million|overseas:A}}, its worldwide start comes to {{$99.4 million|world:A,opening-vs-world:B}}. The budget was {{$110 million|budget:A,budget-marketing:A}}.

Audiences gave it {{an A|grade}}; {{58%|female:A}} of ticket buyers were female and {{44%|under12:A}} were under {{12|under12-age}}.

"Rust Belt 3," last week's leader, tumbled {{63%|rb3-drop:A}} to second place with {{$19.8 million|rb3-weekend:A,rb3-w2-w1:A}}. After {{10 days|rb3-days}} it has {{$94.6 million|rb3-total:A}}. The first installment had earned {{$19.8 million|rb1-day}} on its opening day alone.

Third was the horror film "The Lodger Upstairs" with {{$11.3 million|lodger:A}} in its {{fourth|lodger-week:A}} frame, off {{just 22%|lodger-drop:A}}. It cost {{$9 million|lodger-budget:A}} and has grossed {{$128 million|lodger-total:A}}.

Overall ticket sales of {{$131 million|weekend-all:A}} were up {{14%|weekend-change:A}} on the same weekend last year. For the year to date, revenue is still {{9% behind|ytd:A}} at {{$4.1 billion|ytd-total:A}}.

Final figures are due {{Monday|finals:A}}.
== a2-multiplexmonitor.txt | 2024-07-15
FINALS: LANTERNS A SHADE DIMMER
Mon Jul 15, 4.40pm PT

Actuals are in. "Paper Lanterns" came in at {{$59.9 million|opening:B,opening-vs-world:A2}} for the three days, {{$1.5 million|actual-gap:A}} under {{Sunday's|sunday}} number. {{Saturday|saturday:A}} was its best day at {{$23.2m|saturday-gross:A}}; {{Friday|friday:A}} had {{$20.1m|friday-gross:A}}, including {{$4.6m|previews:A}} from previews, and {{Sunday|sun:A}} {{$16.6m|sunday-gross:A}}.

It still tops "Snowbird" ({{$52.4m|snowbird:B}}) and the {{mid-forties|forecast:A,forecast-actual:B}} tracking. Stargate's outlay: {{$110m|budget:A,budget-marketing:A}} for the picture and {{a further $70m|budget-marketing:B}} for selling it.

"Rust Belt 3": {{$19.6m|rb3-weekend:A,rb3-w2-w1:A}} against {{$53m|rb3-w2-w1:B}} seven days earlier, a slide of {{63 percent|rb3-drop:A}}.

"The Lodger Upstairs" ({{week five|lodger-week:B}}) eased {{22 percent|lodger-drop:A}} to {{$11.3m|lodger:A}}. Total {{$128m|lodger-total:A}}, or {{fourteen|lodger-times:A}} times what it cost to make.

Lanterns played at {{3,914|theaters:A}} sites for an average of {{$15,300|average:A}}. Large-format screens gave {{18 percent|imax}}.
== a3-sundayreel.md | 2024-07-15
---
title: "Review of the weekend: children {{1|kids-score}}, steelworkers 0"
date: 2024-07-15
---
Somebody in Burbank is having a good Monday. The little film about a girl who repairs lanterns made {{about sixty million dollars|opening:B,opening-vs-world:A2}} on home soil and {{getting on for a hundred million|world:A,opening-vs-world:B}} around the globe, of which Mexico alone gave {{nine|mexico}}.

Women and girls made up {{close to three fifths|female:A}} of the house. {{More than half|under12:B}} of the seats held someone too young for secondary school.

What of the men with hard hats? They lost {{over 60 per cent|rb3-drop:A}} of their crowd and stand at {{$96.4 million|rb3-total:B}} after {{two weekends|rb3-weekends}}; the second part of the saga was at {{$121 million|rb2-total:A}} by then.

Cinemas took {{$131 million|weekend-all:A}} in all, {{a seventh more|weekend-change:A}} than a year before. Do not pop the corks: {{2024|ytd-year}} is running {{nine per cent|ytd:A}} below 2023 and {{24 per cent|ytd-2019:A}} below 2019.

In Britain the film opens {{on Thursday, 26 July|uk-date}}, at {{640 cinemas|uk-cinemas}}.

*The Reel's star rating: {{4|stars}} out of 5. Tickets from £{{9.90|ticket}}.*
== a4-oakvillepress.txt | 2024-07-16
Local animator's lanterns light up the nation

When the credits of "Paper Lanterns" roll, Oakville will find one of its own on line {{214|line}}. Priya Sandoval, {{33|sandoval-age}}, drew the rain in {{eleven|shots:A}} shots, which took her {{14 months|sandoval-months}}.

The movie earned {{$59.9 million|opening:B,opening-vs-world:A2}} in the U.S. and Canada over the weekend, according to final numbers, and {{$33 million|overseas:B}} elsewhere. It was playing in {{3,914|theaters:A}} theaters, one of them the Oakville Twin, which sold {{612|oakville:A}} tickets at {{$9|oakville-price}}.

It cost {{$95 million|budget:B}}, Sandoval said, "and they spent at least as much again on posters." The studio's previous best for an original cartoon, five years ago, was {{$54.2 million|snowbird:A}}.

The film is {{97 minutes|running:A}} long. "Rust Belt 3", which has taken {{$94.6 million|rb3-total:A}} to date, moves to Screen {{2|screen}}.
== topics
overseas | takings abroad | conflict | 38m against 33m
budget | production budget | conflict | 110m against 95m
opening | three-day North American opening | scope | estimate 61.4m, actual 59.9m, rounded
opening-vs-world | North American and worldwide opening | scope | part and whole
forecast-actual | forecast and result | scope | forecast against result
budget-marketing | production budget and marketing | scope | different costs
snowbird | opening of Snowbird | conflict | 54.2m against 52.4m
rb3-total | total of Rust Belt 3 after two weekends | conflict | 94.6m against 96.4m
rb3-w2-w1 | second and first weekend of Rust Belt 3 | scope | two weekends
lodger-week | week of release of The Lodger Upstairs | conflict | fourth against fifth
under12 | share of audience under 12 | conflict | 44 per cent against more than half
rb1-day | opening day of another film, same money (trap)
ytd-2019 | revenue against 2019 (trap)
rb2-total | second film of the saga (trap)
average | 59.9m / 3,914 = 15,300 (right)
theaters | theaters
forecast | forecast
snowbird-year | snowbird year
markets | markets
world | world
grade | grade
female | female
under12-age | under12 age
rb3-drop | rb3 drop
rb3-weekend | rb3 weekend
rb3-days | rb3 days
lodger | lodger
lodger-drop | lodger drop
lodger-budget | lodger budget
lodger-total | lodger total
weekend-all | weekend all
weekend-change | weekend change
ytd | ytd
ytd-total | ytd total
finals | finals
actual-gap | actual gap
sunday | sunday
saturday | saturday
saturday-gross | saturday gross
friday | friday
friday-gross | friday gross
previews | previews
sun | sun
sunday-gross | sunday gross
lodger-times | lodger times
imax | imax
kids-score | kids score
mexico | mexico
rb3-weekends | rb3 weekends
ytd-year | ytd year
uk-date | uk date
uk-cinemas | uk cinemas
stars | stars
ticket | ticket
line | line
sandoval-age | sandoval age
shots | shots
sandoval-months | sandoval months
oakville | oakville
oakville-price | oakville price
running | running
screen | screen
== internal
a3 | weekday | on Thursday, 26 July | 26 July 2024 is a Friday
