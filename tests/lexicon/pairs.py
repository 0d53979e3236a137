"""Pairs of words and phrases of news, by hand: the same thing, nothing in common, siblings that exclude each other."""


def pairs(table: str) -> list[tuple[str, str]]:
    """Pairs from lines of `one = other, other`."""
    found = []
    for line in table.strip().splitlines():
        one, _, others = line.partition("=")
        found += [(one.strip(), other.strip()) for other in others.split(",")]
    return found


SAME = pairs("""
    died = killed, dead, deaths, fatalities, perished, lost their lives, death toll, lives lost, passed away
    deaths = toll, fatality
    injured = wounded, hurt, injuries, wounds
    missing = unaccounted for, disappeared
    rescued = pulled alive, pulled to safety, plucked, saved
    evacuated = evacuees, evacuation, left their homes, fled their homes, forced from their homes
    displaced = uprooted, displacement, driven from their homes
    hospitalised = hospitalized, taken to hospital, admitted to hospital
    arrested = detained, custody, held, apprehended, taken into custody, arrests
    charged = indicted, charges, indictment
    sentenced = jailed, prison term, imprisonment
    convicted = found guilty, conviction
    workers = employees, staff, jobs, workforce, personnel, headcount
    employs = employees, workforce, employed
    hired = recruited, new jobs, created jobs
    layoffs = job cuts, laid off, redundancies, cut jobs, made redundant
    unemployment = jobless rate, joblessness
    pay = wages, salary, salaries
    strike = walkout, industrial action
    resigned = stepped down, quit, resignation
    appointed = named, appointment, sworn in
    cost = price tag, budget, outlay, worth, valued, price
    invested = investment, capital expenditure, poured into
    investment = cost, worth, outlay
    revenue = sales, turnover, takings
    profit = net income, earnings, net profit, bottom line
    loss = net loss, losses
    debt = owes, borrowings, liabilities
    bought = acquired, purchased, takeover, acquisition
    sold = sale, sales, divested
    inflation = consumer prices, cost of living
    dividend = payout
    deficit = shortfall, in the red
    donated = donation, gift
    exports = overseas sales, shipments abroad
    fined = penalty, fine
    attendance = crowd, gate, watched by, spectators, turnout, attended, onlookers
    visitors = tourists, arrivals
    opened = inaugurated, inauguration, opening ceremony, launch, went into operation, commissioned
    broke ground = groundbreaking, laid the foundation stone, started construction
    founded = established, set up, formed, creation
    closed = shut, closure, shut down, shuttered
    began = started, broke out, kicked off, got under way, commenced, onset, erupted
    ended = finished, concluded, stopped, came to an end
    signed = inked, signing, agreement, struck a deal
    announced = unveiled, declared, announcement
    approved = green light, authorised, ratified, passed, approval
    rejected = turned down, voted down, refused
    cancelled = called off, scrapped, axed, cancellation
    postponed = delayed, put off, pushed back
    met = meeting, summit, talks, held talks
    visited = visit, trip, tour
    discovered = found, unearthed, discovery
    area = hectares, site, covers, spread over, span, acreage, footprint
    capacity = output, seats, can hold, able to produce, accommodates
    output = production, produces, churns out
    length = long, stretches, runs for
    height = tall, altitude, elevation
    depth = deep, below the surface
    weight = weighs, tonnes
    speed = velocity, pace
    rise = increase, grew, up, climbed, jumped, gain, surged, growth
    fall = drop, declined, down, slipped, plunged, decrease, tumbled
    average = mean, median
    total = overall, altogether, combined
    planned = proposed, scheduled
    expected = forecast, estimated, predicted
    votes = ballots, poll, votes cast
    turnout = cast their ballots, went to the polls
    seats = constituencies, mps
    election = poll, vote, referendum
    magnitude = quake, measuring, richter scale
    earthquake = tremor, quake
    storm = hurricane, typhoon, cyclone
    fire = blaze, inferno, flames
    flood = flooding, inundated, deluge
    blackout = power cut, outage, without electricity
    rain = rainfall, downpour, precipitation
    burned = scorched, charred, acres burned
    landslide = mudslide, landslip
    infected = cases, tested positive, infections
    vaccinated = inoculated, jabbed, vaccination
    home = house, dwelling, apartment, household
    rent = rental, lease
    storeys = floors
    students = pupils, undergraduates
    teachers = lecturers, professors
    harvest = crop, output
    cattle = cows, livestock
    lorry = truck
    plane = aircraft, jet, airliner
    ship = vessel, boat, ferry
    crash = collision, accident, pile-up
    explosion = blast, blew up, detonated
    shooting = gunfire, opened fire
    stolen = theft, robbery, heist
    lift-off = launched, blasted off
    subscribers = paying customers, subscriptions
    goal = scored, strike, equaliser
    victory = won, beat, triumph
    company = firm, business
    city = town
    children = kids, youngsters
    women = female, ladies
    police = officers, policemen
    soldiers = troops, servicemen
    passengers = on board, commuters
    married = wedding, tied the knot
    born = birth
    factory = plant, facility
    stake = shareholding
    building = structure
    government = administration
""")

UNRELATED = pairs("""
    deaths = hectares, revenue, floors, goals, tickets, visitors
    workers = hectares, magnitude, votes, floors
    investment = attendance, goals, rainfall, deaths
    cost = deaths, votes, spectators, storeys
    hospital = bank, goal, river, minister
    bridge = profit, dinner, patient
    mayor = earthquake, hospital, goal
    votes = rainfall, hectares, bedrooms, tonnes
    opened = deaths, injured, arrested, weighed
    signed = earthquake, cattle, rainfall
    arrested = invested, harvested, temperature
    magnitude = dividend, attendance, seats
    cattle = votes, flights, shareholders
    temperature = dividend, teachers, arrests
    goals = hectares, inflation, patients
    students = hectares, barrels, quake
    passengers = hectares, dividend, vaccine
    flights = inflation, wheat, verdict
    rent = magnitude, wickets, wounded
    rocket = harvest, mortgage, ballot
    river = salary, verdict
    coffee = earthquake, election
    and = deaths, money
""")

OPPOSED = pairs("""
    dead = injured, missing, wounded, hurt, rescued, survivors, evacuated, born
    killed = wounded, injuries, missing, survived
    lost their lives = injured, hurt
    found = missing
    profit = revenue, sales, loss, turnover
    net income = revenue, net loss
    operating profit = net profit
    gross = net
    exports = imports
    men = women
    boys = girls
    adults = children
    first phase = total
    first = second, third, last
    arrested = charged, convicted, acquitted
    charged = convicted, acquitted
    convicted = acquitted, charges
    pleaded guilty = pleaded not guilty
    minimum = maximum
    lowest = highest
    new = total, existing
    planned = built
    rise = fall, drop, decline
    up = down
    grew = shrank, declined
    hired = laid off, job cuts
    unemployed = employed
    full-time = part-time
    in favour = against
    votes = seats
    opened = closed
    started = ended, finished
    broke ground = opened, completed
    arrived = departed
    gold medal = silver medal, bronze medal
    home team = away team
    yellow card = red card
    goals = assists
    passengers = crew
    civilians = soldiers, militants
    students = teachers
    doctors = nurses, patients
    trucks = cars, buses
    rainfall = snowfall
    magnitude = aftershocks
    length = width, height
    daily = weekly, monthly, annual
    northern = southern
    east = west
    wheat = rice
    cattle = pigs
    solar = nuclear, coal
    sown = harvested
    rent = mortgage
    surplus = deficit
    trade surplus = trade deficit
    assets = debt
    first half = second half
    flats = houses
    bedrooms = bathrooms
    tax = subsidy
    loan = grant
    suspects = victims
    first dose = second dose
    upload = download
    married = divorced
    approved = rejected
    retail = wholesale
    demand = supply
    before = after
    core inflation = headline inflation
    share price = dividend
    monthly = yearly
""")

TELLINGS = [
    ("the death toll rose to 14", "fourteen people have lost their lives"),
    ("bodies were recovered", "people were confirmed dead"),
    ("the blaze claimed 12 lives", "12 were killed in the fire"),
    ("dozens were treated for burns", "dozens were injured"),
    ("were airlifted to safety", "rescued by helicopter"),
    ("still unaccounted for", "remain missing"),
    ("ordered to leave their homes", "evacuated"),
    ("residents fled to shelters", "evacuees"),
    ("are in intensive care", "critically injured"),
    ("firefighters battled the blaze", "fire crews tackled the fire"),
    ("scorched 4,000 acres", "the wildfire has burned 4,000 acres"),
    ("homes were reduced to ashes", "houses destroyed"),
    ("without power", "lost electricity"),
    ("a magnitude 6.1 earthquake", "the quake measured 6.1 on the richter scale"),
    ("struck at a depth of 10 km", "was 10 km deep"),
    ("winds of 120 mph", "gusts reached 120 mph"),
    ("dumped 30 cm of snow", "snowfall of 30 cm"),
    ("millimetres of rain fell", "rainfall totalled"),
    ("made landfall", "came ashore"),
    ("the river crested", "water level peaked"),
    ("drew a crowd of 41,000", "attendance was 41,000"),
    ("in front of 41,000 fans", "watched by 41,000"),
    ("sold out crowd", "spectators"),
    ("the festival attracted 20,000 visitors", "20,000 people attended the festival"),
    ("netted twice", "scored two goals"),
    ("was booked", "received a yellow card"),
    ("was shown a red card", "was sent off"),
    ("clocked 9.8 seconds", "won in a time of 9.8 seconds"),
    ("beat the champions", "defeated the champions"),
    ("signed from the club for 20m", "joined in a 20m transfer"),
    ("penned a contract", "signed a deal"),
    ("has won 15 caps", "made 15 international appearances"),
    ("took home prize money", "pocketed prize money"),
    ("the plant will employ 900", "the factory will create 900 jobs"),
    ("a workforce of 900", "900 staff"),
    ("axe 900 posts", "cut 900 jobs"),
    ("will be laid off", "will be made redundant"),
    ("walked off the job", "went on strike"),
    ("stepped down as chief executive", "resigned as chief executive"),
    ("took over as chief executive", "was appointed chief executive"),
    ("earned 45,000 a year", "salary of 45,000"),
    ("pay rise of 4%", "wages will increase by 4%"),
    ("jobless rate", "unemployment"),
    ("turnover of 3m", "sales of 3m"),
    ("takings reached 3m", "revenue was 3m"),
    ("net income", "profit"),
    ("pre-tax profits", "profit before tax"),
    ("posted a loss", "net loss"),
    ("shares closed at 31", "the stock ended at 31"),
    ("is paying 3bn for the company", "acquisition worth 3bn"),
    ("snapped up a 40% holding", "bought a 40% stake"),
    ("raised 20m in a funding round", "secured 20m from investors"),
    ("secured a loan", "borrowed"),
    ("borrowings stood at", "debt was"),
    ("interest rates", "base rate"),
    ("consumer prices rose", "inflation"),
    ("gdp grew", "economic growth"),
    ("exports fell", "overseas shipments declined"),
    ("budget shortfall", "deficit"),
    ("was fined", "must pay a penalty"),
    ("agreed to pay damages", "settlement"),
    ("filed for bankruptcy", "went bust"),
    ("the price tag", "the cost"),
    ("will cost 520 million", "a 520 million investment"),
    ("a budget of 3m", "funding of 3m"),
    ("donated 2m", "gave 2m to charity"),
    ("ticket price", "admission costs"),
    ("fares will rise", "ticket prices will go up"),
    ("went under the hammer for", "sold at auction for"),
    ("homes sold for an average of", "average house price"),
    ("monthly rent", "to rent"),
    ("spans 57 acres", "covers an area of 57 acres"),
    ("on a 57-acre site", "the site spreads over 57 acres"),
    ("floor space", "gross floor area"),
    ("stands 120 m tall", "height of 120 m"),
    ("30 storeys", "30 floors"),
    ("200 guest rooms", "200 hotel rooms"),
    ("a 40 km line", "track is 40 km long"),
    ("annual capacity of 3m tonnes", "can produce 3m tonnes a year"),
    ("churns out 3m units", "production of 3m units"),
    ("installed capacity of 300 megawatts", "300 MW plant"),
    ("enough to power 90,000 homes", "will supply electricity to 90,000 households"),
    ("seats 40,000", "capacity of 40,000"),
    ("can hold 40,000", "accommodates 40,000"),
    ("handles 9m passengers", "used by 9m travellers"),
    ("was inaugurated", "officially opened"),
    ("cut the ribbon", "opening ceremony"),
    ("went into operation", "started operations"),
    ("broke ground", "laid the foundation stone"),
    ("construction began", "work started"),
    ("completed", "finished"),
    ("due to be completed", "scheduled for completion"),
    ("was founded in", "was established in"),
    ("dates back to", "founded in"),
    ("signed an agreement", "inked a deal"),
    ("gave the green light", "approved"),
    ("scrapped plans", "cancelled the project"),
    ("put off until", "postponed until"),
    ("met in Geneva", "held talks in Geneva"),
    ("the summit takes place", "leaders meet"),
    ("the fighting broke out", "the war began"),
    ("a truce came into force", "ceasefire took effect"),
    ("polling day", "the election will be held"),
    ("won 52% of the vote", "took 52% of ballots"),
    ("turnout", "voters cast their ballots"),
    ("won 30 seats", "gained 30 constituencies"),
    ("majority of 40", "margin of 40"),
    ("in favour", "voted for"),
    ("voted down", "rejected"),
    ("taken into custody", "arrested"),
    ("held on suspicion of murder", "detained"),
    ("appeared in court", "went on trial"),
    ("charged with", "faces charges of"),
    ("jailed for nine years", "sentenced to nine years in prison"),
    ("found guilty", "convicted"),
    ("cleared of", "acquitted"),
    ("shot dead", "killed by gunmen"),
    ("stole jewels", "theft of jewellery"),
    ("seized 2 tonnes of cocaine", "a haul of 2 tonnes of cocaine"),
    ("tested positive", "confirmed cases"),
    ("new infections", "daily cases"),
    ("received a jab", "were vaccinated"),
    ("waiting list", "waiting for treatment"),
    ("students enrolled", "enrolment"),
    ("pupils", "schoolchildren"),
    ("passed the exam", "pass rate"),
    ("tuition fees", "cost of tuition"),
    ("grain harvest", "crop"),
    ("head of cattle", "cows"),
    ("was culled", "were slaughtered"),
    ("lifted off", "blasted off"),
    ("reached orbit", "was put into orbit"),
    ("splashed down", "landed"),
    ("active users", "user base"),
    ("paid subscribers", "paying customers"),
    ("data of 3m customers was stolen", "records of 3m customers were leaked"),
    ("smartphone shipments", "phones sold"),
    ("flights were grounded", "flights cancelled"),
    ("passengers on board", "people aboard"),
    ("the train derailed", "came off the tracks"),
    ("collided with", "crashed into"),
    ("capsized", "sank"),
    ("lorries", "trucks"),
    ("vehicles a day", "traffic"),
    ("carbon emissions", "greenhouse gases"),
    ("plant trees", "trees planted"),
    ("lives with his wife", "married to"),
    ("was born in", "birth"),
    ("the flood submerged 300 houses", "300 homes were under water"),
]
"""Two ways to tell one fact."""
