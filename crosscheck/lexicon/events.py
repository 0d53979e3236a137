"""Event verbs and event nouns of news, each with one canonical verb: what a date dates and what a count counts.

Words are matched by lemma ("inaugurated", "inaugurating"), so one form is enough; a phrase is written without "the" and
possessives. Words for speaking and thinking ("said", "expects") are no events: a date beside them dates
the speech.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from crosscheck.lexicon.equivalents import SKIPPED, lemma
from crosscheck.lexicon.equivalents_lemma import CACHED_WORDS

EVENTS = {
    # life
    "be born": "born, birth, childbirth, give birth",
    "die": "die, death, dead, pass away, demise, perish, decease, succumb, lose life, fatality, drown",
    "kill": (
        "kill, killing, murder, homicide, slay, slaying, assassinate, assassination, massacre, slaughter, shoot "
        "dead, stab to death, claim life"
    ),
    "marry": "marry, wed, wedding, marriage, tie the knot, tie knot, exchange vow",
    "divorce": "divorce",
    "bury": "bury, burial, funeral, lay to rest, cremate, cremation",
    "retire": "retire, retirement",
    # harm
    "injure": "injure, injury, wound, hurt, maim",
    "go missing": "disappear, disappearance, vanish, go missing, missing, last see",
    "rescue": "rescue, pull alive, pull to safety, airlift, save",
    "evacuate": "evacuate, evacuation, leave home, flee home, force from home",
    "displace": "displace, displacement",
    "find": "find, discover, discovery, unearth, recover, locate, come to light",
    "infect": "infect, infection, test positive, fall ill, diagnose, diagnosis, contract",
    "hospitalise": (
        "hospitalise, hospitalize, take to hospital, rush to hospital, admit to hospital, hospitalisation, "
        "hospitalization"
    ),
    "recover": "recuperate, recovery",
    "vaccinate": "vaccinate, vaccination, inoculate, inoculation, immunise, immunize",
    # disasters and violence
    "strike": "hit, landfall, make landfall, come ashore, slam into",
    "shake": "earthquake, quake, tremor, temblor, shake, jolt",
    "erupt": "erupt, eruption",
    "flood": "flood, flooding, inundate, inundation, deluge",
    "burn": "burn, blaze, wildfire, bushfire, scorch, torch, gut, catch fire",
    "break out": "break out, outbreak, flare up",
    "contain": "contain, containment, extinguish, put out, douse, bring under control",
    "collapse": "collapse, cave in, give way",
    "crash": "crash, collision, collide, pile-up, pileup, wreck",
    "derail": "derail, derailment",
    "sink": "sink, capsize, sinking, shipwreck",
    "explode": "explode, explosion, blast, detonate, detonation, blow up, go off",
    "bomb": "bomb, bombing, bombard, shell, shelling, airstrike, air strike",
    "attack": "attack, assault, raid, ambush, storm, stab, stabbing",
    "invade": "invade, invasion, incursion",
    "shoot": "shoot, shooting, gunfire, open fire, gun down, shootout",
    "kidnap": "kidnap, kidnapping, abduct, abduction, take hostage",
    "destroy": "destroy, destruction, flatten, raze, devastate",
    "damage": "damage",
    "pollute": "spill, leak",
    # crime and courts
    "steal": "steal, theft, rob, robbery, burgle, burglary, heist, loot",
    "arrest": "arrest, detain, detention, apprehend, take into custody, round up, capture, in custody",
    "charge": "charge, indict, indictment, arraign, arraignment, face charge",
    "plead": "plead, plea",
    "try": "trial, go on trial, stand trial, hearing",
    "appear": "appear in court, court appearance",
    "convict": "convict, conviction, find guilty",
    "acquit": "acquit, acquittal, find not guilty, clear of",
    "sentence": "sentence, sentencing, jail, imprison, send to prison, imprisonment",
    "execute": "execute, execution, put to death, behead",
    "release": "free, set free, release from prison, release on bail, parole",
    "sue": "sue, lawsuit, file suit",
    "rule": "ruling, verdict, judgment, judgement",
    "appeal": "appeal",
    "fine": "fine",
    "investigate": "investigate, investigation, probe, inquiry",
    "seize": "seize, seizure, confiscate",
    "escape": "escape, abscond, jailbreak, flee",
    # business and building
    "found": (
        "founding, founded, foundation, establish, establishment, set up, incorporate, incorporation"
    ),
    "break ground": (
        "break ground, groundbreaking, ground-breaking, groundbreaking ceremony, lay foundation stone, foundation "
        "stone, start construction, begin construction, construction begin, construction start, start building"
    ),
    "build": "build, construct, construction, erect",
    "complete": "complete, completion, finish, finalise, finalize, topping out",
    "inaugurate": (
        "inaugurate, inauguration, open, opening, opening ceremony, ribbon-cutting, cut ribbon, open door, unveil, "
        "commission, go into operation, begin operation, start operation, put into operation, enter service, go "
        "live, grand opening, come on stream"
    ),
    "launch": (
        "launch, lift off, liftoff, lift-off, blast off, roll out, rollout, debut, introduce, introduction, "
        "premiere"
    ),
    "close": "close, closure, shut, shutdown, shut down, shutter, cease operation",
    "reopen": "reopen, reopening",
    "demolish": "demolish, demolition, tear down, knock down",
    "renovate": "renovate, renovation, refurbish, refurbishment, restore, restoration",
    "expand": "expand, expansion",
    "invest": "invest, investment, inject, injection",
    "buy": "buy, purchase, acquire, acquisition, takeover, take over, buyout",
    "sell": "sell, sale, divest, divestment, auction",
    "merge": "merge, merger",
    "list": "flotation, initial public offering, ipo, go public",
    "fund": "raise, fundraise, fundraiser, funding round",
    "donate": "donate, donation",
    "hire": "hire, recruit, recruitment, take on, create job",
    "lay off": "lay off, layoff, redundancy, make redundant, cut job, job cut, shed job",
    "employ": "employ, employment",
    "appoint": "appoint, appointment, swear in, take office, name as, take up post",
    "dismiss": "dismiss, dismissal, sack, sacking, oust",
    "resign": "resign, resignation, step down, quit, stand down",
    "walk out": "walkout, walk out, go on strike, industrial action, on strike, down tools",
    "go bankrupt": "bankruptcy, go bust, file for bankruptcy, insolvency, go into administration",
    "recall": "recall",
    "deliver": "deliver, delivery, hand over, handover, ship, shipment",
    "export": "export",
    "import": "import",
    "produce": "produce, production, manufacture, churn out, roll off",
    "publish": "publish, publication, come out, hit shelf",
    "rise": "rise, increase, grow, climb, jump, gain, surge, soar, growth, go up",
    "fall": "fall, decrease, drop, decline, slip, dip, plunge, slump, tumble, go down",
    # politics and diplomacy
    "elect": "elect, election, referendum, poll, by-election, go to poll, plebiscite",
    "vote": "vote, ballot, cast ballot",
    "sign": "sign, signing, ink, sign agreement, signature, initial",
    "agree": "agree, agreement, accord, pact, treaty, truce, ceasefire, cease-fire, reach deal, strike deal",
    "approve": (
        "approve, approval, greenlight, authorise, authorize, ratify, ratification, endorse, adopt, adoption, "
        "enact, pass, go-ahead, give go-ahead, license, authorisation, authorization"
    ),
    "reject": "reject, rejection, turn down, veto, vote down",
    "propose": "propose, proposal, submit, submission, apply, application, table",
    "take effect": "take effect, come into force, enter into force, come into effect, implementation, implement",
    "announce": "announce, announcement, declare, declaration, proclaim, disclose, disclosure",
    "warn": "warn",
    "ban": "ban, prohibit, outlaw, prohibition",
    "impose": "impose, imposition",
    "lift": "lift, revoke, repeal, abolish, abolition, scrap",
    "expel": "expel, expulsion, deport, deportation, extradite, extradition",
    "protest": "protest, demonstrate, demonstration, rally, march, riot, take to street",
    "meet": "meet, meeting, summit, conference, talks, convene, hold talks",
    "visit": "visit, tour",
    "arrive": "arrive, arrival, land, landing, touch down, reach",
    "depart": "depart, departure, leave, set off, set sail, take off, take-off",
    "join": "join, accession",
    "withdraw": "withdraw, withdrawal, pull out",
    "deploy": "deploy, deployment",
    # any
    "start": (
        "start, begin, beginning, kick off, kick-off, get under way, get underway, commence, commencement, onset, "
        "under way, underway"
    ),
    "end": (
        "end, conclude, conclusion, stop, cease, halt, terminate, termination, come to an end, expire, expiry, "
        "lapse"
    ),
    "suspend": "suspend, suspension, pause, freeze",
    "resume": "resume, resumption, restart",
    "postpone": "postpone, postponement, delay, put off, push back, defer, reschedule",
    "cancel": "cancel, cancellation, call off, shelve",
    "hold": "hold, take place, host, stage, happen, occur",
    "attend": "attend, attendance, crowd, turnout, spectator, gather",
    "celebrate": "celebrate, celebration, commemorate, commemoration, anniversary",
    "award": "award, honour, honor, prize",
    "plan": "schedule",
    "extend": "extend, extension, renew, renewal, prolong",
    "register": "register, registration, enrol, enroll, enrolment, enrollment",
    "graduate": "graduate, graduation",
    "move": "relocate, relocation, transfer",
    "test": "test, trial run",
    # sport
    "win": "win, victory, beat, defeat, triumph, clinch",
    "lose": "lose, loss",
    "draw": "draw, tie, stalemate",
    "score": "score, goal",
    "play": "play, match, fixture",
    # space
    "dock": "dock, docking",
    "orbit": "orbit",
}
"""Canonical verb of an event, with the words and phrases for it."""



@dataclass(frozen=True, slots=True)
class EventWords:
    """An event in a run of words: `words[start:end]` names it, `lemma` is its canonical verb."""

    start: int
    end: int
    lemma: str


@cache
def events_by_wording() -> dict[tuple[str, ...], str]:
    """Canonical verb by wording, a wording being the lemmas of its words."""
    return {
        tuple(lemma(word) for word in wording.split()): event
        for event, wordings in EVENTS.items()
        for wording in wordings.split(",")
    }


@cache
def longest_wordings() -> dict[str, int]:
    """How many words the longest wording has that begins with a word."""
    longest: dict[str, int] = {}
    for wording in events_by_wording():
        longest[wording[0]] = max(len(wording), longest.get(wording[0], 0))
    return longest


@lru_cache(CACHED_WORDS)
def event_lemma(word: str) -> str | None:
    """The canonical verb of an event verb or noun in any form ("inaugurated" and "opening" are "inaugurate"), or of a
    whole phrase with spaces ("opening ceremony"); None for a word that names no event."""
    if " " in word:
        found = find_events(word.split())
        return found[0].lemma if found and found[0].start == 0 and found[0].end == len(word.split()) else None
    return events_by_wording().get((lemma(word),))


def find_events(words: Sequence[str]) -> tuple[EventWords, ...]:
    """Every event in a run of words, in order; a phrase ("broke ground") counts once. Linear in the words.

    Articles and possessives inside a phrase are passed over: "lost their lives" is "lose life".
    """
    kept = [index for index, word in enumerate(words) if word.lower() not in SKIPPED]
    lemmas = [lemma(words[index]) for index in kept]
    found: list[EventWords] = []
    at = 0
    while at < len(kept):
        event, length = longest_event(lemmas, at)
        event = event or event_lemma(words[kept[at]])
        length = length or 1
        if event:
            found.append(EventWords(kept[at], kept[at + length - 1] + 1, event))
        at += length
    return tuple(found)


def longest_event(lemmas: Sequence[str], at: int) -> tuple[str | None, int]:
    """The event and the length of the longest phrase that begins at a word; (None, 0) where none does."""
    known = events_by_wording()
    longest = min(longest_wordings().get(lemmas[at], 0), len(lemmas) - at)
    for length in range(longest, 1, -1):
        event = known.get(tuple(lemmas[at: at + length]))
        if event:
            return event, length
    return None, 0
