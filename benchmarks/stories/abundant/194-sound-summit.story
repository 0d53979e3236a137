title: Summit of the Southern Sound nations
domain: diplomacy
== a1-wire.txt | 2023-11-06
Southern Sound leaders agree {{$800 million|fund:A,fund-asked:A,fund-pledged:A}} climate fund
PORT VALE, Nov 6 (Sound Wire) - Leaders of {{14 island nations|nations:A,attend:A}} ended a {{three-day|len:A}} summit in Port Vale on {{Monday|end:A}} with a deal on an {{$800 million|fund:A,fund-asked:A,fund-pledged:A}} fund for sea walls and relocation.
They had sought {{$1.5 billion|asked:A,fund-asked:B}}. Donors pledged {{$350 million|pledged:A,fund-pledged:B}} on the spot, {{$200 million|aus:A,donors:A}} of it from Tasmara.
A vote to admit Nauro as {{15th|nauro-rank:A}} member failed; {{nine|yes:A,yes-need:A}} were in favour, {{10|need:A,yes-need:B,yes-need-v2:B}} were needed.
The next meeting is in Lau {{in September|next:A}}.
== a2-portvaleexaminer.txt | 2023-11-07
Port Vale Examiner, Tuesday 7 November
They sang, they wept, they signed at {{1.40 in the morning|sign-time:A}}, {{nine hours|sign-late:A}} after the papers should have been ready. When the {{fourteen|nations:A,attend:A}} flags came down {{yesterday|end:A}}, host Premier Salote Vea, {{55|vea-age:A}}, had her fund: {{eight hundred million dollars|fund:A,fund-asked:A,fund-pledged:A}} over {{ten years|fund-years:A}}.
{{Three hundred and fifty million|pledged:A,fund-pledged:B}} is in hand, says her office. Tasmara gives {{two hundred million|aus:A,donors:A}}, the Europeans {{ninety|eu:A,donors:B}}, Nihon {{sixty|nihon:A,donors:C}}.
{{Eleven|heads:A,attend:B,attend-v2:B}} heads of government came in person; {{three|deputies:A,attend:C,attend-v2:C}} sent deputies. Security cost {{$4.1 million|security:A}} and needed {{620 police|police:A}}.
The sea here rises by {{6 mm a year|sea:A,sea-world:A}}, world-wide by {{3.7|sea-world-val:A,sea-world:B}}.
== a3-tasmarapost.txt | 2023-11-07
Tasmara to pay {{a quarter|tas-share:A}} of island fund
07.11.2023, 10:20

Tasmara will put {{$200m|aus:A,donors:A}} into the {{$800m|fund:A,fund-asked:A,fund-pledged:A}} pot that the islands set up at the weekend. Foreign minister Hugh Carrow called it "the best {{$27|per-citizen:A}} each of us will spend".
The gathering, which closed {{on Sunday|end:B}}, brought together {{16|nations:B,attend-v2:A}} states. It was the {{34th|summit-num:A,summit-num-and-next-num:A}} since {{1990|summit-first:A}}; only in {{2020|summit-skip:A}} was it not held.
The money is to be spent by {{2031|fund-end:A}}, over {{eight years|fund-years:B}}. Officials want {{40 villages|villages:A}} moved.
On Nauro: {{nine|yes:A,yes-need:A}} ayes, {{five|no:A}} noes.
== a4-secretariat.txt | 2023-11-06
Secretariat of the Southern Sound Forum - {{33rd|summit-num:B,summit-num-and-next-num-v2:A}} Leaders' Meeting, {{4-6 November 2023|end:A}}
Communiqué (extract). {{2|para-2:A}}. Leaders establish a Resilience Fund of {{USD 800 million|fund:A,fund-pledged:A,fund-asked:A}} for {{2024-2033|fund-end:B}} ({{ten years|fund-years:A}}). {{3|para-3:A}}. Contributions announced: Tasmara {{USD 200 million|aus:A,donors:A}}; European partners {{USD 90 million|eu:A,donors:B}}; Nihon {{USD 60 million|nihon:A,donors:C}}; total {{USD 350 million|pledged:A,fund-pledged:B}}. {{4|para-4:A}}. Accession of Nauro: {{8 votes in favour|yes:B,yes-need-v2:A}}, {{6|no:B}} against; required: {{10|need:A,yes-need:B,yes-need-v2:B}}. {{7|para-7:A}}. The {{34th|next-num:A,summit-num-and-next-num:B,summit-num-and-next-num-v2:B}} Meeting will take place in Lau on {{9-11 September 2024|next:A}}.
== a5-brief.txt | 2023-11-06
Southern Sound leaders agree {{$800 million|fund:A,fund-asked:A,fund-pledged:A}} climate fund
PORT VALE, Nov 6 (Sound Wire) - Leaders of {{14 island nations|nations:A,attend:A}} ended a {{three-day|len:A}} summit in Port Vale on {{Monday|end:A}} with a deal on an {{$800 million|fund:A,fund-asked:A,fund-pledged:A}} fund for sea walls and relocation.
== topics
summit-num-and-next-num | summit num and next num | scope | this and the next meeting
fund-end | years in which the fund is spent | conflict | by 2031 against 2024-2033
end | last day of the summit | conflict | Monday 6 November against Sunday
nations | nations at the summit | conflict | 14 against 16
attend | nations, heads in person and deputies | scope | definition
fund-asked | fund agreed and asked for | scope | result and demand
fund-pledged | fund and pledged so far | scope | target and actual
donors | pledges of three donors | scope | donors
yes | votes for Nauro | conflict | nine against eight
no | votes against Nauro | conflict | five against six
yes-need | votes for and needed | scope | actual and needed
fund-years | years of the fund | conflict | ten against eight
summit-num | number of the summit | conflict | 34th against 33rd
sea-world | sea rise here and worldwide | scope | place
fund | fund
len | len
asked | asked
pledged | pledged
aus | aus
nauro-rank | nauro rank
need | need
next | next
sign-time | sign time
sign-late | sign late
vea-age | vea age
eu | eu
nihon | nihon
heads | heads
deputies | deputies
security | security
police | police
sea | sea
sea-world-val | sea world val
tas-share | tas share
per-citizen | per citizen
summit-first | summit first
summit-skip | summit skip
villages | villages
para-2 | para 2
para-3 | para 3
para-4 | para 4
para-7 | para 7
next-num | next num
summit-num-and-next-num-v2 | summit num and next num (variant 2) | scope | this and the next meeting
attend-v2 | nations, heads in person and deputies (variant 2) | scope | definition
yes-need-v2 | votes for and needed (variant 2) | scope | actual and needed
== copies
brief a1 a5
== internal
