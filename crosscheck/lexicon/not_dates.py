"""Words beside four digits, or beside the name of a day, that say it is no date."""

CODE_NOUNS: frozenset[str] = frozenset({
    "flight", "room", "v", "no", "number", "route", "section", "resolution", "resolutions", "page", "pages",
    "suite", "model", "channel", "highway", "rule", "article", "chapter", "building", "apartment", "apt", "unit",
    "line", "directive", "regulation", "order", "case", "docket", "bus", "train", "version", "windows", "boeing",
    "airbus", "russell", "fortune", "nikkei", "csi", "asx", "ftse", "stoxx", "code", "extension", "ext", "box",
    "lot", "gate", "convoy", "squadron", "asteroid", "area", "iso", "en", "bill", "amendment", "pin", "zip",
    "postcode", "psalm", "verse", "hr", "figure", "fig", "table", "patent", "lane", "road", "st", "street",
    "avenue", "kelvin", "formula", "engine", "class", "playstation", "xbox", "galaxy", "rtx", "gtx", "intel",
    "ryzen", "radeon", "porsche", "peugeot", "bwv", "ngc",
})  # fmt: skip
"""A number after one of these is its code ("flight 1549", "Resolution 1973")."""

COUNTED_AFTER: frozenset[str] = frozenset({
    "people", "persons", "workers", "employees", "jobs", "staff", "troops", "soldiers", "men", "women", "children",
    "students", "pupils", "teachers", "patients", "residents", "families", "households", "homes", "houses",
    "apartments", "flats", "buildings", "rooms", "beds", "seats", "votes", "voters", "members", "officers",
    "police", "firefighters", "protesters", "demonstrators", "fans", "spectators", "visitors", "tourists",
    "passengers", "migrants", "refugees", "villagers", "civilians", "prisoners", "inmates", "detainees", "deaths",
    "dead", "injured", "wounded", "casualties", "victims", "survivors", "cases", "infections", "projects",
    "companies", "firms", "businesses", "shops", "stores", "restaurants", "hotels", "schools", "hospitals", "farms",
    "farmers", "acres", "hectares", "metres", "meters", "feet", "foot", "ft", "yards", "miles", "kilometres",
    "kilometers", "km", "kms", "m", "mm", "cm", "mph", "kph", "kg", "kgs", "g", "lbs", "pounds", "kilograms",
    "kilogrammes", "grams", "tonnes", "tons", "ton", "tonne", "litres", "liters", "gallons", "barrels", "watts",
    "kw", "mw", "gw", "kwh", "mwh", "gwh", "megawatts", "kilowatts", "volts", "hp", "horsepower", "bhp", "cc",
    "rpm", "mhz", "ghz", "gb", "mb", "tb", "bytes", "pixels", "degrees", "celsius", "fahrenheit", "calories",
    "kcal", "dollars", "euros", "yen", "yuan", "rupees", "rubles", "roubles", "dirhams", "riyals", "pesos",
    "francs", "kronor", "won", "cents", "pence", "usd", "eur", "gbp", "percent", "per", "pc", "pct", "points",
    "million", "billion", "trillion", "thousand", "hundred", "bn", "mn", "hours", "hrs", "minutes", "seconds",
    "days", "weeks", "months", "years", "times", "cars", "vehicles", "trucks", "buses", "trains", "planes",
    "aircraft", "ships", "boats", "vessels", "containers", "units", "copies", "books", "pages", "words", "photos",
    "images", "tickets", "flights", "species", "animals", "birds", "trees", "cattle", "cows", "sheep", "pigs",
    "dogs", "horses", "chickens", "weapons", "guns", "rounds", "bombs", "missiles", "rockets", "tanks", "drones",
    "pieces", "items", "objects", "samples", "tests", "doses", "vaccines", "applications", "applicants",
    "complaints", "calls", "emails", "messages", "tweets", "followers", "users", "customers", "clients",
    "subscribers", "investors", "shareholders", "shares", "delegates", "participants", "athletes", "players",
    "runners", "volunteers", "respondents", "adults", "americans", "britons", "christians", "muslims", "jews",
    "locals", "guests", "others", "runs", "goals", "games", "matches", "appearances", "laps", "kilos", "sq",
    "square", "cubic", "psi", "bpm", "dpi", "lumens", "nits", "locations", "branches", "outlets", "vacancies",
    "posts", "roles", "communities", "villages", "towns", "cities", "wells", "turbines", "panels", "stations",
    "crimes", "arrests", "incidents", "accidents", "fires", "earthquakes", "graves", "bodies", "attacks",
    "attendees", "lawyers", "doctors", "nurses", "engineers", "scientists", "researchers", "experts", "artists",
    "musicians", "immigrants", "fighters", "militants", "rebels", "insurgents", "terrorists", "suspects",
    "criminals", "guards", "agents", "personnel", "crew", "marines", "sailors", "veterans", "peacekeepers",
    "contractors", "subcontractors", "suppliers", "dealers", "traders", "merchants", "bottles", "boxes", "bags",
    "packets", "cans", "eggs", "parcels", "packages", "letters", "documents", "files", "records", "devices",
    "phones", "computers", "servers", "satellites", "tracks", "songs", "films", "movies",
})  # fmt: skip
"""A number before one of these counts it ("2000 workers"), unless it is plainly a year."""

NOT_AFTER_YEAR_HYPHEN: frozenset[str] = frozenset({
    "era", "model", "style", "vintage", "built", "born", "founded", "to", "based", "level", "season", "edition",
})  # fmt: skip
"""What may follow a year and a hyphen: "a 2008-era rule"; anything else there makes it a measure ("2000-strong")."""

TITLE_BEFORE_DAY: frozenset[str] = frozenset({
    "bloody", "super", "sheffield", "ruby", "freaky", "mardi", "casual", "giving", "manic", "black", "cyber",
    "blue", "red", "girl", "man", "throwback", "wacky", "happy", "stir-up", "first-monday",
})  # fmt: skip
"""Before a weekday these make the name of something else ("Bloody Sunday")."""

TITLE_AFTER_DAY: frozenset[str] = frozenset({
    "times", "mirror", "telegraph", "mail", "express", "herald", "post", "star", "sun", "independent", "world",
    "briefing", "review", "magazine", "politics", "people", "league", "night football", "night live", "school",
    "business post", "tribune", "service",
})  # fmt: skip
"""After a weekday these make the name of a paper or a programme ("the Sunday Times")."""

TITLE_BEFORE_MONTH: frozenset[str] = frozenset({
    "long", "theresa", "women's", "peace", "protest", "wedding", "radetzky",
})  # fmt: skip
"""Before a month's name these make the name of something else ("Long March 5")."""

TITLE_AFTER_TODAY: frozenset[str] = frozenset({"show", "programme", "program", "fm", "newspaper"})

TITLE_BEFORE_TODAY: frozenset[str] = frozenset({
    "usa", "india", "russia", "business", "africa", "physics", "medical",
})  # fmt: skip

GAME_WORDS: frozenset[str] = frozenset({
    "touchdown", "touchdowns", "quarterback", "striker", "midfielder", "goalkeeper", "half-time", "halftime",
    "rebounds", "puck", "free-kick", "equaliser", "equalizer", "offside", "fumble", "interception", "three-pointer",
    "dunk", "substitute", "innings", "kick-off", "kickoff", "winger", "fullback", "linebacker", "tip-off",
    "hat-trick", "unbeaten",
})  # fmt: skip
"""In a sentence with one of these, "the first half" and "the third quarter" are parts of a game."""

WEAK_GAME_WORDS: frozenset[str] = frozenset({
    "goal", "goals", "scored", "scoring", "score", "minute", "minutes", "penalty", "yards", "yard", "kick",
    "keeper", "league", "coach", "corner", "header", "match", "overtime", "lead", "tries", "pitch", "tackle",
    "season", "championship", "defender", "foul", "fouls", "team", "game", "player", "players", "cup", "field",
    "fans", "ball",
})  # fmt: skip
"""Of these it takes two."""
