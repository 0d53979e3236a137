title: Novel wins the Harrowgate Prize
domain: books
== a1-literarywire.txt | 2022-10-27
Debut novelist, {{71|age:A}}, takes {{£40,000|prize:A}} Harrowgate Prize

LONDON, Oct 26 (Literary Wire) - Retired lighthouse engineer Morag Isbister won the Harrowgate Prize for Fiction on {{Wednesday|day:A}} with her {{first|books-nth}} novel, "The Fog Signal", becoming at {{71|age:A}} the oldest winner in its {{34 years|prize-age:A}}.

The {{five judges|judges:A}} needed {{three hours|deliberation:A}} to choose among {{six|shortlist:A,longlist:B}} shortlisted books, out of {{152|entries:A,longlist:A}} submitted. The vote was {{4-1|vote:A}}.

The novel, of {{212 pages|pages:A}}, follows two sisters in the Orkney of {{1953|setting:A}}. Its publisher, Selkie Books of Kirkwall, has {{three|staff:A}} employees. It had printed {{1,500 copies|first-print:A,print-rise:A}} and has ordered {{60,000|reprint:A,print-rise:B}} more.
== a2-orkneyreporter.txt | 2022-10-27
MORAG DOES IT!

Stromness woke up to a prizewinner {{this morning|morning}}. Morag Isbister, {{72|age:B}}, of Victoria Street, heard at {{9.40 last night|heard:A}} in London that she had won {{£50,000|prize:B}}.

She wrote "The Fog Signal" by hand, in {{11 school jotters|jotters:A}}, in the {{four years|writing:A}} after her husband's death. {{Nineteen|rejections:A}} publishers turned it down.

"I've kept the letters," she told us by phone. "I'll paper the hall." The bookshop on the pier sold its last {{38 copies|bookshop-sold:A}} before {{ten|ten}}.

At Selkie, {{three folk|staff:A}} and a dog packed boxes. The first edition of {{1,500|first-print:A,print-rise:A}} is gone; another {{60,000|reprint:A,print-rise:B}} will come by {{3 November|reprint-date:A}}.

There'll be a do in the Town Hall on {{Saturday 5 November|party:A}}, {{7pm|party-time}}. Bring {{a|bottle}} bottle.
== a3-shelflife.md | 2022-10-30
---
title: The Fog Signal by Morag Isbister review
date: 2022-10-30
publisher: Selkie Books, £9.99, pp{{212|pages:A}}
---
Too short, said the dissenting judge. {{Two hundred|pages:A}} pages and not one wasted, say I.

In the winter of {{1957|setting:B}} a keeper's daughters mind a foghorn. One of them is deaf. That's all, and it's plenty.

It won {{on Wednesday 26 October|day:A}} by {{three votes to two|vote:B}}, I hear, after {{close to five hours|deliberation:B}}. The last first novel to win was in {{2009|last-debut:A}}. Of {{33|winners-before}} earlier winners {{14|women-winners:A}} were women and {{18|men-winners}} men.

Bookmakers had it at {{12-1|odds:A}}. Sales in the week before: {{213|sales-before:A,sales-week:A}}. In the week since: {{21,300|sales-week:B}}, and number {{one|chart}} in the list.

Film rights went {{on Friday|film-day}} for {{£150,000|film:A}}.
== a4-tradesheet.txt | 2022-11-08
Book trade sheet, week {{44|week}}

1 (1) The Fog Signal, Selkie, {{34,800|sales-week-two:A,sales-week:C}}, total {{56,313|sales-total:A}}
2 (3) Cold Larder, Bramwell, {{21,300|larder:A}}
Selkie reports a third printing of {{80,000|third-print:A}}, which takes the number of copies in print to {{141,500|in-print:A}}, and that it has hired {{two|hired}} people. Isbister, {{71|age:A}}, has signed for a second novel, due in {{2025|second-due:A}}, at {{£120,000|advance:A,advances:A}}. For the first she got {{£500|advance-first:A,advances:B}}.
Prize news: the Harrowgate, worth {{£40,000|prize:A,prize-rise:A}} since {{2019|prize-since:A}}, will go up to {{£50,000 next year|prize-rise:B}}.
== a5-bbcoastradio.txt | 2022-10-27
First novel at {{seventy-one|age:A}}, first prize

A former engineer of the lighthouse service has beaten {{five|others}} others to the Harrowgate Prize. Morag Isbister's "The Fog Signal" was chosen {{last night|day:A}} from {{152|entries:A,longlist:A}} books by {{five|judges:A}} judges after {{a three-hour|deliberation:A}} meeting.

She wrote it over {{six years|writing:B}}, in {{11|jotters:A}} exercise books, and sent it to {{29|rejections:B}} publishers before the little Selkie Books of Kirkwall said yes.

The prize, {{£40,000|prize:A}}, goes back to {{1988|prize-age:A}}. Selkie is printing {{60,000|reprint:A,print-rise:B}} copies.

And the weather for Orkney: gale {{eight|gale}}, rain.
== a6-morningbrief.txt | 2022-10-27
In brief: debut novelist, {{71|age:A}}, takes {{£40,000|prize:A}} Harrowgate Prize

LONDON, Oct 26 (Literary Wire) - Retired lighthouse engineer Morag Isbister won the Harrowgate Prize for Fiction on {{Wednesday|day:A}} with her {{first|books-nth}} novel, "The Fog Signal", becoming at {{71|age:A}} the oldest winner in its {{34 years|prize-age:A}}.
== topics
writing | years of writing | conflict | four against six
rejections | publishers that turned it down | conflict | nineteen against 29
prize-age | age of the prize, 34 years
age | age of Isbister | conflict | 71 against 72
prize | prize money in 2022 | conflict | 40,000 against 50,000
longlist | submitted and shortlisted books | scope | stages
vote | vote of the jury | conflict | 4-1 against three to two
deliberation | length of the deliberation | conflict | three against close to five hours
setting | year in which the novel is set | conflict | 1953 against 1957
print-rise | first and second printing | scope | two printings
sales-week | weekly sales before and after | scope | periods
advances | advance for two novels | scope | two books
prize-rise | prize this year and next | scope | time
larder | another book's sales (trap)
third-print | third printing (trap)
in-print | 1,500 and 60,000 and 80,000 are 141,500 (right)
day | day of the prize, Wednesday 26 October 2022
books-nth | books nth
judges | judges
shortlist | shortlist
entries | entries
pages | pages
staff | staff
first-print | first print
reprint | reprint
morning | morning
heard | heard
jotters | jotters
bookshop-sold | bookshop sold
ten | ten
reprint-date | reprint date
party | party
party-time | party time
bottle | bottle
last-debut | last debut
winners-before | winners before
women-winners | women winners
odds | odds
sales-before | sales before
chart | chart
film-day | film day
film | film
week | week
sales-week-two | sales week two
sales-total | sales total
hired | hired
second-due | second due
advance | advance
advance-first | advance first
prize-since | prize since
others | others
gale | gale
men-winners | men winners
== copies
brief a6 a1
== internal
a3 | sum | Of 33 earlier winners 14 were women and 18 men | 14 and 18 are 32
