"""Settings from their sources: an option beats the settings file, which beats the default."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

from crosscheck.config.files import find, read, working_folder
from crosscheck.config.keys import settings_of
from crosscheck.config.settings import Settings

DEFAULT: Final = "default"
OPTION: Final = "command line"


@dataclass(frozen=True, slots=True)
class Resolved:
    """Settings, and by the name of each where it came from: "default", the path of a file, or "command line"."""

    settings: Settings
    sources: Mapping[str, str]
    file: Path | None


def resolve(options: Mapping[str, Any], config: str | None = None, folder: Path | None = None) -> Resolved:
    """The settings of a run. `options` are those given, by the name of the field; `config` names a settings file, else
    the one that holds for `folder` (default: the working folder) is used. Raises ConfigurationError."""
    file = Path(config) if config is not None else find(folder or working_folder())
    stated = settings_of(read(file), file) if file else {}
    sources = {field.name: DEFAULT for field in fields(Settings)}
    sources |= {name: str(file) for name in stated} | dict.fromkeys(options, OPTION)
    return Resolved(Settings(**{**stated, **options}), sources, file)
