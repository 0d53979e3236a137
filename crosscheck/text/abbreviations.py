"""Abbreviations that carry a full stop, by what may follow them. Written without the last stop, in lower case."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NEVER_LAST = _words(
    """
    mr mrs ms mx messrs mme mlle dr prof hon rev fr st ste mt gen adm col lt maj capt cmdr cpl sgt pvt pfc sen rep gov
    pres supt insp det dep asst assoc atty amb e.g i.e cf vs viz ca approx
    """
)
"""Titles and the like: no sentence ends here ("Gov. Lee", "vs. Jones")."""

BEFORE_NUMBER = _words(
    """
    no nos nr num art arts para paras sec sect ch chap p pp pg vol vols fig figs app tel ext est ca approx c rs re rp
    sch cl reg
    """
)
"""No sentence ends here before a digit ("No. 5", "Rs. 500", "est. 1968"); before a word these are plain words."""

MONTHS_AND_DAYS = _words(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
)
"""Capitalised, no sentence ends here before a digit or another name of a day or month ("Tue. Jan. 5")."""

TIME_OF_DAY = frozenset({"a.m", "p.m"})
"""A sentence may end here, unless a day, month or time zone follows ("7 p.m. Tuesday", "9 a.m. ET")."""

AFTER_TIME_OF_DAY = MONTHS_AND_DAYS | _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet ist jst
    kst hkt sgt aest aedt eastern central pacific mountain greenwich
    """
)
"""What continues a time of day, in lower case."""

SELDOM_LAST = _words(
    """
    inc corp co cos ltd llc plc bros jr sr esq assn bhd sdn pty etc ave blvd rd hwy sq bldg univ dept ft
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
    tenn tex vt va wash wis wyo ont que alta man sask ph.d m.d b.a m.a
    """
)
"""A sentence ends here only before a word that plainly starts one ("Acme Inc. Chairman Lee", "at Acme Inc. The")."""

ORDINARY_WORDS = _words(
    """
    no nos art arts app ext est re reg rep gen hon rev det dep ch ill ind la mass miss man wash ark del pa ma md mo va
    col fig figs fr asst inc co ms st hwy
    """
)
"""Those of the above that are words as well: in lower case and before a word, they may end a sentence."""

SENTENCE_STARTERS = _words(
    """
    the a an this that these those it its he she they we you i his her their our your my there here
    in on at by for from with without after before during since until while when where if although though because as
    but and or so yet nor also however meanwhile still then now once both each every some many most more several
    such other another all no not nobody nothing one two three four five six seven eight nine ten about around nearly
    almost only just even what who why how which under over between among despite according last next earlier later
    officials police authorities
    """
)
"""Words that, capitalised after a doubtful stop, plainly start a sentence. In lower case."""

NAMES_WITH_MARK = frozenset({"yahoo!", "jeopardy!", "yum!", "joomla!"})
"""Names that end in an exclamation mark, in lower case."""
