"""What a run is told: settings, and where each came from."""

from crosscheck.config.resolve import Resolved, resolve
from crosscheck.config.settings import DEFAULT_FAIL_ON, DEFAULT_MIN_CONFIDENCE, FAIL_ON, FOLDER, NARROWEST, Settings

__all__ = [
    "DEFAULT_FAIL_ON", "DEFAULT_MIN_CONFIDENCE", "FAIL_ON", "FOLDER", "NARROWEST", "Resolved", "Settings", "resolve",
]
