"""The agency that an article credits."""

import pytest

from crosscheck.copies.credits import read_credit

from .making import LEAD, SECOND, article


@pytest.mark.parametrize(("text", "credit"), [
    (f"OSTERMUND, May 3 (Reuters) - {LEAD}", "Reuters"),
    (f"OSTERMUND (Agence France-Presse) — {LEAD}", "AFP"),
    (f"OSTERMUND, Norland: May 3 (Nord Wire): {LEAD}", "Nord Wire"),
    (f"{LEAD}\n\n{SECOND} (VNA)", "VNA"),
    (f"{LEAD}\n\n{SECOND} (Meridian Press)\n\nAlso today: Herring quota cut", "Meridian Press"),
    (f"{LEAD}\n\nSource: Bernama", "Bernama"),
    (f"{LEAD}\n\nCopyright 2017 The Associated Press. All rights reserved.", "AP"),
    (f"{LEAD}\n\n© 2021 AFP", "AFP"),
    (f"{LEAD}\n\nReporting by the Associated Press; editing by Ingrid Solheim", "AP"),
    (f"{LEAD}\n\nReported by Reuters.", "Reuters"),
    (f"Grain pier to close\nBy Halvard Brenne, Associated Press\n\n{LEAD}", "AP"),
    (f"Grain pier to close\nBy HALVARD BRENNE | AFP\n\n{LEAD}", "AFP"),
    (f"{LEAD}\n\nReporting by Halvard Brenne; editing by Ingrid Solheim", None),
    (f"Grain pier to close\nBy Halvard Brenne, Harbour Correspondent\n\n{LEAD}", None),
    (f"{LEAD} {SECOND}", None),
    (f"{LEAD}\n\nCopyright 2017 Ostermund Post", None),
    (f"The council (which Solheim leads) met. {LEAD}", None),
    (f"The Harbour Agents' Union (Hau) opposed it. {LEAD}", None),
])
def test_credits(text: str, credit: str | None) -> None:
    assert read_credit(article("a", text)) == credit
