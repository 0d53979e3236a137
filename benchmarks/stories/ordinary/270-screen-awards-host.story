title: Nina Calloway named host of the Meridian Awards
domain: culture
== a1-agency.txt | 2013-10-15
Nina Calloway to host Meridian Awards

LOS ANGELES - Comedian Nina Calloway will host the {{71st|nth:A}} annual Meridian Awards on {{Jan. 19|show:A}}, the network UBN said {{Tuesday|day:A}}.

Calloway, {{42|age:A}}, star of the sitcom "Second Shift", replaces Rob Sterling, who hosted the past {{two years|sterling:A}}. She will be the {{first woman|first}} to host alone since {{1994|since:A}}.

Last year's show drew {{17.3 million viewers|view:A,vp:last}}, down from {{19.1 million|view-11:A,vp:prev}} the year before. Nominations will be announced {{Dec. 12|nom:A}}.

Calloway has won {{three|mer:A}} Meridians of her own, from {{nine|mer-nom:A}} nominations.

== a2-hollywood.txt | 2013-10-15
Calloway gets Meridians gig

It's Nina. UBN and the Screen Guild have tapped "Second Shift" star Nina Calloway to front the {{71st|nth:A}} Meridians, live from the Beverly Palace at {{5 p.m.|time-pt:A}} Pacific ({{8|time-et:A}} Eastern) on {{Sunday, Jan. 19|show:A}}.

She signed on for {{one year|deal}} with an option for {{2015|option}}. Rob Sterling declined a {{third|third}} go. Sterling's {{2013|st13}} telecast averaged a {{5.4 rating|rating}} among adults {{18-49|demo}} and {{17.3 million|view:A}} viewers.

"Second Shift", in its {{fifth|season}} season, averages {{8.2 million|ss-view:A}}. Calloway wrote for "Late Hour" for {{six years|lh:A}}, and her memoir spent {{23 weeks|memoir:A}} on the best-seller list.

Producer Al Ferris, on his {{eighth|ferris:A}} Meridians, promised a show of {{under three hours|len:A}}; last year's ran {{3:24|len-12}}.

== a3-paper.txt | 2013-10-16
Calloway steps up to Meridians microphone

Nina Calloway, {{43|age:B}}, will preside over the Meridian Awards in {{January|show:A}}, organizers announced {{yesterday|day:A}}. Not since {{1994|since:A}} has a woman done it by herself.

Once a writer on "Late Hour", where she spent {{six years|lh:A}}, Calloway has been nominated {{nine times|mer-nom:A}} and has won {{three|mer:A}}. Her comedy on UBN is seen by {{8.2 million|ss-view:A}} a week.

The audience of the awards fell from {{19.1 million|view-11:A}} to {{17.3 million|view:A}} under Sterling, the host for {{two years|sterling:A}}. In {{1998|peak-yr}} it was {{34 million|peak}}. A {{30-second|spot-s}} spot sells for {{$1.1 million|spot}}.

Some {{90 members|jury}} of the guild vote. Nominees will be known on {{Dec. 12|nom:A}}.

== a4-online.txt | 2013-10-16
Who is Nina Calloway?

Born in Toledo, the {{youngest of four|sib}}, the {{42-year-old|age:A}} moved to Chicago at {{19|chi}} and waited tables for {{three years|wait}}. Her book "Fine, I'll Do It" was a best seller for {{23 weeks|memoir:A}} in {{2011|book-yr}}; the advance was reported at {{$2 million|adv}}.

She's been in {{11 films|films}}, including "Carpool" ({{2008|carpool}}), which made {{$146 million|carpool-g}}.

On {{Tuesday|day:A}} she was named host of the {{71st|nth:A}} Meridians, airing {{Jan. 19|show:A}} at {{8 p.m. ET|time-et:A}}/{{5 PT|time-pt:A}}. It will be the {{eighth|ferris:A}} Meridians produced by Al Ferris, who wants to finish {{in less than three hours|len:A}}.
== topics
nth | number of the ceremony
show | day of the ceremony
day | day of announcement
age | age of Calloway | conflict | 42 against 43
sterling | years hosted by Sterling
first | first woman
since | since when no woman alone
view | viewers last time
view-11 | viewers the time before
vp | viewers last time and before | scope | other year
nom | nominations date
mer | Meridians won
mer-nom | nominations of Calloway
time-pt | Pacific time
time-et | Eastern time
deal | length of deal
option | option year
third | third go
st13 | year of Sterling's telecast
rating | rating
demo | demographic
season | season of sitcom
ss-view | sitcom viewers
lh | years at Late Hour
memoir | weeks of memoir
ferris | Ferris's ceremonies
len | planned length
len-12 | last year's length
peak-yr | peak year
peak | peak viewers
spot-s | spot length
spot | spot price
jury | voters
sib | siblings
chi | age in Chicago
wait | waiting tables
book-yr | year of book
adv | advance
films | films
carpool | year of Carpool
carpool-g | gross of Carpool
