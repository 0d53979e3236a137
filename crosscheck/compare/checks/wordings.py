"""Words of the wordings that tie figures together, in lower case. Data only: a wording names a list as "{change}"."""

from typing import Final

from crosscheck.compare.checks.cues import CENTENARIES


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))


LISTS: Final[dict[str, tuple[str, ...]]] = {
    # changes
    "change": _phrases("""
        rose | risen | rise | rises | rising | grew | grow | grows | grown | growing | growth | increase | increased
        | increases | increasing | climbed | climb | climbs | climbing | jumped | jump | jumps | jumping | surged
        | surge | surges | surging | soared | soar | gained | gain | gains | gaining | up | higher | hike | hiked
        | raised | raise | raises | raising | expanded | expansion | leapt | leap | leaped | lifted | lift | boosted
        | boost | swelled | advanced | rocketed | improved | improvement | uplift | uptick | spike | spiked
        | ballooned | upturn | added | fell | fall | falls | fallen | falling | dropped | drop | drops | dropping
        | declined | decline | declines | declining | decreased | decrease | decreases | slid | slide | slipped
        | slumped | slump | shrank | shrunk | shrinking | overrun | over budget | under budget | overspend | tumbled
        | tumble | plunged | plunge | plunging | sank | sunk | down | lower | lowered | cut | cuts | cutting
        | reduced | reduction | reducing | reduces | narrowed | lost | loss | dipped | dip | eased | contracted
        | contraction | halved | saving | savings | saves | saved | slashed | trimmed | dwindled | difference | change
        | changed | swing | doubled | tripled | trebled | quadrupled | discount | premium | mark-up | markup | erosion
        | collapse | collapsed | thinned | widened | shed | extra | better | worse | went | came down | brought down
        | pushed up | taken | took | moved | crept | edged | inched | ticked | bumped | pared
    """),
    "greater": _phrases("""
        more | higher | greater | up | larger | bigger | less | fewer | lower | smaller | down | above | below
        | increase | rise | decrease | fall | drop | decline | growth | gain | jump | cut | reduction | better
        | worse | uplift | hike | surge | slump | dip | improvement | expansion | leap | climb | plunge | raise
        | saving | shorter | longer | taller | heavier | cheaper | dearer
    """),
    "compared": _phrases("""
        from | against | compared with | compared to | as compared with | as compared to | in comparison with
        | versus | vs | vs. | up from | down from | up on | down on | in place of | instead of | rather than
        | over from | having been | where it had been | after | higher than | lower than | more than
        | fewer than | less than
    """),
    "older": _phrases("""
        from | ly | prior | previous | previously | was | last year | vs | vs. | versus | against | compared with
        | a year earlier | a year ago | year ago | before | formerly | up from | down from | last year:
    """),
    "lead": _phrases("""
        a | an | the | its | their | his | her | our | about | around | some | just | only | another | a further
        | further | other | over | nearly | almost | roughly | more than | under | the other | last year's
        | a year's
    """),
    "clause": _phrases("while | whereas | but | although | though | because | and | as"),
    "shares": _phrases("""
        of | stake | share | ownership | interest | owned | rate | tax | tariff | levy | margin | owner | holding
        | shareholding | likely
    """),
    "adjusted": _phrases("""
        like-for-like | like for like | adjusted | organic | organically | constant | currency
        | currencies | real terms | inflation-adjusted | seasonally | excluding | annualised
        | annualized | annually | yearly | p.a. | a year on average | compound | compounded | an average of
        | per share | comparable | same-store | pro forma | stripping out | month-on-month | quarter-on-quarter
        | each year
    """),
    # shares and margins
    "of_rate": _phrases("""
        turnout | a turnout | share | a share | proportion | a proportion | rate | a rate | pass rate | a pass rate
        | success rate | a success rate | an attack rate | attack rate | response rate | a response rate | equal to
        | equivalent to | about | almost | nearly | roughly | around | up to | an occupancy rate | occupancy
    """),
    "amounts_to": _phrases("""
        , which is | which is | is | was | are | were | represents | represented | represent | equals | makes up
        | made up | make up | accounts for | accounted for | account for | amounts to | amounted to | constitutes
        | works out at | comes to | equivalent to | equal to | represents about | is about | is nearly | is almost
        | were about | or about | or nearly | or almost | or roughly | or some
    """),
    "margin": _phrases("votes | vote | points | runs | goals | seats | ballots"),
    # sums
    "open_list": _phrases("""
        including | included | includes | include | among them | such as | for example | for instance | e.g.
        | notably | mostly | mainly | especially | particularly | several | some | many | dozens | others
        | unidentified | unknown | so far | at least | up to | etc | and more | besides | apart from | except
        | excluding | not counting | both | also | each | every | per | respectively | average | median | first
        | initially | about half | more than half
    """),
    "open_end": _phrases("""
        and others | and more | among others | and the rest | plus | as well as | and several | and some | and many
    """),
    "made_up_of": _phrases("""
        made up of | consisting of | comprising | comprises | comprised | comprised of | composed of | consists of
        | consisted of | split into | divided into | broken down as | broken down into | namely | that is
        | split between | comprise | funded by | financed by | paid for by | will be split between | drawn from
        | divided between | split among | shared between | shared among | is made up of | being | they are
        | they were
    """),
    "house": _phrases("seat | seats | member | members | strong | mandates | deputies | lawmakers | members of"),
    "sum_before": _phrases("""
        so that | meaning that | for a total of | making a total of | giving a total of | for a combined total of
        | for a grand total of | a combined total of | a total of | total of | adding up to | which adds up to
        | which add up to | that adds up to | which together make | totalling | totaling | which totals | making
        | makes | giving | for a combined | that makes | bringing the total to | taking the total to
        | brings the total to | takes the total to | taking it to | bringing the overall total to
        | bringing the tally to | taking the tally to | bringing the bill to | = | for an overall total of
        | altogether | in all | in total | all told | together | which makes | or | combined | a combined
        | a grand total of | totals | adds up to | add up to | amounting to | coming to | come to | comes to
        | which comes to | which come to | bringing to | which together come to | which together total
    """),
    "sum_after": _phrases("""
        in all | in total | altogether | all told | all together | in sum | combined | overall | between them
        | together | all in
    """),
    "sum_opens": _phrases("""
        in all | in total | altogether | all told | together | that makes | that made | that brings
        | that is a total | the total is | the total was | the total comes to | the total came to | that totals
        | combined | taken together | this makes | this brings | this gives | the sum is | that adds up to
        | that comes to | that gives | added together | the two together | that accounts for all | that accounts for
        | which accounts for all | making up all | between them | the combined total | the total
    """),
    "rest_before": _phrases("""
        remaining | the other | the rest | the remainder | other | rest | remainder | the final | the last | leaving
        | gap | a gap of | shortfall | a shortfall of | balance | outstanding | everybody else | everyone else
        | all others | all the others | the others | the rest, | the remainder, | leaves
    """),
    "residues": _phrases("""
        undecided | don't know | did not know | unsure | no opinion | had no opinion | had no view | did not answer
        | abstained | abstaining | neither | no answer | not sure | had not decided | didn't know | undecideds
        | gave no answer | declined to answer | unaccounted for
    """),
    "answers": _phrases("""
        yes | no | favour | favor | favoured | favored | backed | opposed | against | support | supported | approve
        | disapprove | approved | disapproved | agreed | disagreed | undecided | unsure | neutral | satisfied
        | unhappy | for it | in favour | in favor | rejected
    """),
    "not_one": _phrases("""
        few | number | dozen | lot | couple | handful | third | half | quarter | hundred | thousand | series | total
        | year | month | week | day | fifth | tenth | further
    """),
    "not_all": _phrases("""
        including | includes | include | among them | such as | for example | for instance | e.g. | notably | mostly
        | mainly | especially | particularly | etc | apart from | except | excluding | not counting | each | every
        | respectively | average | median | aged
    """),
    "total_before": _phrases("""
        total | totalling | totaling | total of | in all | altogether | all told | together | combined | making | makes
        | giving | gives | bringing | brings | adding up to | add up to | adds up to | sum of | figure of | tally of
        | comes to | come to | that is | overall | =
    """),
    "total_after": _phrases("""
        in all | in total | altogether | all told | all together | combined | overall | between them | together
        | in sum
    """),
    "parts_follow": _phrases("""
        of which | of whom | of these | of those | of them | made up of | comprising | comprises | comprise
        | consisting of | consists of | split | divided | broken down | namely | shared | funded by | being | that is
    """),
    "rest_word": _phrases("""
        the other | other | others | remaining | remainder | rest | leaving | balance | everybody else | everyone else
    """),
    "rest_left": _phrases("remain | remained | remaining | left | outstanding | unaccounted"),
    "next": _phrases("""
        a period of | the next | the following | the past | the last | the | a | each of | all | a total of
    """),
    "apiece": _phrases("each | apiece | a head | per head | per person | a piece | a time | a ticket | a share"),
    "at_each": _phrases("at | for | of | paid | get | got | receive | received | worth | costing | carrying | with"),
    "comes_to": _phrases("""
        will have a capacity of | a capacity of | a combined capacity of | with a capacity of | will give
        | will bring in | will raise | will cost | cost | costs | a total of | totalling | totaling | for a total of
        | making | makes | giving | or | which is | which comes to | that is | amounting to | in all | in total | =
        | costing | for | worth | comes to | come to | came to | adding up to | that comes to | that makes
        | bringing in | raising | netting | a sum of | to a total of | making a total of | giving a total of
        | equal to | which makes | adds up to | at a cost of | at a total cost of | at a combined | altogether
        | equivalent to | with a total of | an outlay of | a bill of | a total bill of | a total cost of
        | a combined | that is a total of
    """),
    # spans
    "began": _phrases("""
        began | begins | started | starts | opened | opens | ran from | runs from | beginning | begun | begin
        | start | opening | starting | launched | closed | closing | shut
    """),
    "ended": _phrases("""
        to | until | through | till | ended | ends | ending | closed | closes | finished | finishes | was over
        | concluded | concludes | came to an end | and ended | and ends | and closed | and closes | and finished
        | and lasted until | and was lifted | was called off | and ran until | and ran to | and runs until
        | and runs to | reopened | and reopened | and continued until | lasting until | was lifted | wrapped up
        | came home | returned
    """),
    "day_words": _phrases("on | in | on the | early | late | the morning of | at | on or about"),
    "stretches": _phrases("""
        reign | period | span | stretch | total | tenure | career | stint | spell | run | gap | interval | term
        | time | history | partnership | marriage | wait | stay | journey | shutdown | closure | strike | blackout
        | outage | flight | ordeal | siege | operation | trial | reign of | match | session | shift | window | delay
        | walk | drive | trip
    """),
    "lasted": _phrases("""
        lasted | lasting | lasts | took | taking | duration: | duration of | duration was | a total of | ran for
        | runs for | for a total of | went on for | closed for | shut for | blocked for | open for | lasted for
        | length: | within | stretched to | a journey of | a flight of | off for | out for | down for | dark for
        | stranded for | it took | trapped for | – | , a wait of | waited | waiting | spent | , | ( | exactly
    """),
    "signed": _phrases("""
        signed | signs | sign | signing | agreed | agrees | inked | penned | put pen to paper | awarded | accepted
        | given | handed | granted
    """),
    "contract": _phrases("contract | deal | lease | agreement | licence | license | concession | permit"),
    "until": _phrases("""
        to | until | till | through | running to | running until | that runs to | that runs until | which runs to
        | which runs until | lasting until | expiring in | expiring on | ending in | ending on | that expires in
        | which expires in | up to | that ends in | ends in | expires in | expires on | runs out in | expire in
        | will expire in | keeping him until | keeping her until | running through
    """),
    "end_of": _phrases("the end of | the summer of | the end of the | early | late"),
    "starts": _phrases("""
        from | in | since | starting in | starting from | beginning in | issued in | granted in | starting
    """),
    "extensions": _phrases("extension | extend | extended | extends | extending | prolonged | renewed | option"),
    "up_to_today": _phrases("""
        a history of | history of | for | over | a career of | a reign of | after | a tradition of | for the past
        | for the last | over the past | a run of | a gap of | in | the first in | for some | a record of
        | a span of | a partnership of | a marriage of | a wait of | a stretch of | an absence of | its first in
        | the past | the last | a period of | ago
    """),
    "length_of_today": _phrases("""
        history | career | tradition | run | reign | existence | record | service | old | ago | tenure | wait
        | absence | stint | drought | partnership | marriage | operation | life | rule | association | of service
        | of operation | of history | in business | in office | in charge | in power | in print | at the helm
        | in operation
    """),
    "from_year": _phrases("""
        since | dating from | dating back to | that began in | which began in | that started in | which started in
        | from | going back to | stretching back to | reaching back to | founded in | built in | opened in
        | beginning in | starting in | begun in
    """),
    "founding": _phrases("""
        founded | established | opened | launched | created | built | formed | began | started | set up | completed
        | commissioned | inaugurated | incorporated | constructed | erected | working since | operating since
        | dates from | dating from | dates back to | dating back to | date from | installed | laid | married | wed
        | working | running | begun | opening | founding | in business | in operation | operating | joined | arrived
        | took over | first published | signed | enacted | introduced | unveiled | consecrated | chartered
        | goes back to | laid out
    """),
    "anniversaries": _phrases("anniversary | birthday | jubilee"),
    "died": _phrases("died | dies | dead | death | passed away | killed | drowned"),
    "past_story": _phrases("had | by then | by the time | at the time | would | when"),
    "then": _phrases("""
        when | then | at the time | was | had | were | turned | would | will | by the time | until | before | after
    """),
    "centenaries": tuple(CENTENARIES),
}
"""Lists by name. A phrase may be the start of another: the longest is tried first."""
