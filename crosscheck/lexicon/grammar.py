"""Closed-class words of English and what a light reading of news needs to know of open ones. Data only."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DETERMINERS = _words(
    """
    a an the this that these those my your his her its our their whose each every either neither any some all both no
    such
    """
)
PREPOSITIONS = _words(
    """
    about above across after against along alongside amid among amongst around as at before behind below beneath
    beside besides between beyond by despite down during except for from in including inside into like near of off on
    onto out outside over past per since through throughout to toward towards under underneath until up upon via
    versus with within without compared aboard than according
    """
)
CONJUNCTIONS = _words(
    """
    and or but nor so yet while whereas because if although though unless when where who whom which that whether
    """
)
PRONOUNS = _words(
    """
    i you he she it we they me him us them himself herself itself themselves one ones others another someone anyone
    everyone nobody there here
    """
)
AUXILIARIES = _words(
    """
    is are was were be been being am has have had having do does did will would shall should may might must can could
    ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't cannot can't couldn't
    shouldn't
    """
)
MODALS = _words(
    """
    will would shall should may might must can could ought do does did won't wouldn't can't couldn't shouldn't
    """
)
"""Auxiliaries before the base form of a verb."""
ADVERBS = _words(
    """
    also already alone annually ago again ahead all almost altogether apart approximately away back below combined
    currently daily each early else elsewhere even ever every far fewer finally first further how however immediately
    instead just last late later less long mainly more moreover most mostly much nationwide nearly never next not now
    often once only overall overnight partly quickly quite rather respectively simply so soon still then there
    thereafter therefore thus to today together tomorrow tonight too twice up usually very well when why worldwide
    yesterday yet yearly monthly weekly apiece ahead globally locally nationally
    """
)

STOPPERS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | AUXILIARIES | ADVERBS
"""Words that end a noun phrase."""

NEVER_COUNTED = _words(
    """
    comes goes gets gives says tells becomes brings keeps sees hears knows thinks learns seems appears sits depends
    begins buries discloses protects includes contains exceeds belongs exists occurs happens requires provides allows
    continues believes expects grows loses pays sells sends spends wants agrees arrives involves explains describes
    """
)
"""Verbs that look like plurals and are never counted."""

COMMON_VERBS = _words(
    """
    said says say told tells made make makes took take takes came come comes went go goes got get gets gave give gives
    left leave leaves lost lose loses won win wins held hold holds kept keep keeps saw see sees set sets began begin
    begins fell fall falls rose rise rises grew grow grows ran run runs met meet meets paid pay pays sold sell sells
    bought buy buys built spent sent put cut hit hits led lead leads became become becomes showed shown show shows
    found find finds brought bring brings thought felt stood stand stands died die dies live lives work works voted
    vote votes want wants need needs use uses used voted wrote called call calls asked ask asks remain remains
    remained need agree agreed back opened opens open filed files gathered attended survived escaped fled flee turned
    turn turns drove flew caught broke beat beats sought struck fought drew swept shut fed chose knew known spread
    stayed travelled traveled watched passed joined signed started ended dropped jumped reached received reported
    required returned served stopped supported suffered walked tested came belong belonged happened occurred appeared
    believe believed claim claimed consider considered continue continued cost costs cover covered deal depend expect
    fail failed follow followed gain gained help helped hope include included increase increased live lived lose move
    moved offer own owned owns plan play played prove raise raised range refuse refused represent respond say seem
    slid sank spend stem suggest surged tend try trying voted went ages aged
    """
)
"""Verbs that end a counted noun phrase where they stand after it ("264 projects attracted", "12 men went")."""

IRREGULAR_PLURALS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "policemen": "policeman",
    "policewomen": "policewoman",
    "firemen": "fireman", "fishermen": "fisherman", "servicemen": "serviceman", "feet": "foot", "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse", "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf", "halves": "half",
    "shelves": "shelf",
    "leaves": "leaf", "loaves": "loaf", "calves": "calf", "thieves": "thief", "crises": "crisis",
    "analyses": "analysis", "bases": "base",
    "criteria": "criterion", "phenomena": "phenomenon", "media": "medium", "data": "datum", "bacteria": "bacterium",
    "fungi": "fungus",
    "alumni": "alumnus", "stimuli": "stimulus", "oxen": "ox", "lice": "louse", "spokesmen": "spokesman",
    "gunmen": "gunman",
    "businessmen": "businessman", "congressmen": "congressman", "crewmen": "crewman", "salesmen": "salesman",
    "horsemen": "horseman",
    "grandchildren": "grandchild", "schoolchildren": "schoolchild", "passersby": "passerby",
    "townspeople": "townsperson",
    "taxpayers": "taxpayer", "buses": "bus", "viruses": "virus", "gases": "gas", "bonuses": "bonus",
    "campuses": "campus", "statuses": "status",
    "censuses": "census", "movies": "movie", "cookies": "cookie", "calories": "calorie", "zombies": "zombie",
    "rookies": "rookie",
    "ties": "tie", "pies": "pie", "shoes": "shoe", "heroes": "hero", "cities": "city", "houses": "house",
    "horses": "horse",
    "nurses": "nurse", "cases": "case", "causes": "cause", "purchases": "purchase", "courses": "course",
    "licences": "licence",
    "axes": "axe", "caches": "cache", "headaches": "headache", "niches": "niche", "staves": "stave",
    "sleeves": "sleeve",
    "valves": "valve", "gloves": "glove", "moves": "move", "graves": "grave", "waves": "wave", "slaves": "slave",
    "natives": "native",
    "relatives": "relative", "representatives": "representative", "executives": "executive", "detectives": "detective",
    "archives": "archive",
}  # fmt: skip

COUNTED_SINGULARS = _words(
    """
    dead injured wounded missing homeless aircraft staff police personnel fish sheep cattle deer series species crew
    troops youth elderly unemployed faithful sick poor hurt killed hospitalized hospitalised infected displaced
    stranded aboard swine spacecraft hovercraft watercraft offspring shrimp salmon trout bison squid cod tuna vaccine
    live
    """
)
"""Words that count several without a plural ending ("27 dead", "48 aircraft")."""

GROUPS = _words("staff personnel crew aircraft police troops")
"""Those of them that may be the head after a plural ("40 sales staff")."""

MODIFYING_PLURALS = _words(
    """
    sports arms sales savings goods customs operations communications systems rights bonds futures services men women
    parts works injured wounded missing dead displaced stranded infected homeless unemployed hospitalized hospitalised
    elderly police crew staff troops rules plainclothes games veterans weapons drugs jobs ladies girls boys teachers
    workers students farmers careers honours honors youths doubles singles clothes
    """
)
"""Plurals that may stand before the noun that is counted ("12 injured passengers", "sports cars")."""

NOT_PLURAL = _words(
    """
    this his its is was has as us plus minus across less always perhaps thus press class glass mass loss boss pass
    cross gas bus virus crisis basis analysis series species news business process access success address congress
    progress stress express fitness illness wellness dress mess chess grass class atlas campus bonus status census
    focus corps consensus lens christmas previous various serious religious famous dangerous nervous enormous numerous
    precious jobless homeless business's gross swiss anonymous continuous spacious ambitious marvelous tennis politics
    economics physics mathematics athletics overseas besides towards afterwards backwards forwards upwards sometimes
    downstairs upstairs yes texas dallas paris mars venus laos
    """
)

NAME_HEADS = _words(
    """
    caption image photo picture registration android ios chang group act apollo apartment article airbus appendix area
    arm atp band bay big block bloc boeing bus build channel chapter class clause code concorde convoy day district
    division dock door enterprise episode euro exhibit exit extension falcon figure flight floor form formula
    formation ftse galaxy gate generation grade group gate highway hiv hwy interstate iphone ipad issue item junction
    lane level line lot mark mi mig mk model no number nos order pier part paragraph page panel pixel phase pier
    pillar pit planet platform playstation ps psalm question ref record resolution resolutions road room route row
    rule runway s&p section sector seat serie series slide sonata space stage stall station step suite super table
    task terminal tier track type unit version vol volume war ward week windows world xbox zone title tel fax phone
    call dial nikkei dax cac russell nasdaq topix ibex stoxx bowl wrestlemania halo theresa proposition prop measure
    amendment bill hr catch studio pier camp gallery ds is building court verse chapters pages rows sections grades
    """
)
"""Nouns that a number after them names, instead of counting anything ("Section 427", "Flight 370")."""

TITLES = _words(
    """
    mr mrs ms dr prof sir dame lord lady judge president minister senator governor mayor captain sgt lt col gen
    """
)
