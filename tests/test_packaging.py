"""What is installed: everything that the source tree has, under the names it promises."""

import configparser
import re
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path

import crosscheck

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "crosscheck"


def setup() -> configparser.ConfigParser:
    parser = configparser.ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


def test_the_installed_version_is_the_package_s_own() -> None:
    assert metadata.version("crosscheck") == crosscheck.__version__


def test_the_command_is_installed() -> None:
    scripts = {entry.name: entry.value for entry in metadata.entry_points(group="console_scripts")}

    assert scripts["crosscheck"] == "crosscheck.cli.main:main"


def test_the_extras_that_the_readme_names_are_declared() -> None:
    named = set(re.findall(r'"\.\[(\w+)\]"', (ROOT / "README.md").read_text(encoding="utf-8")))

    assert "test" in named
    assert named <= set(metadata.metadata("crosscheck").get_all("Provides-Extra") or [])


def test_every_folder_with_modules_is_a_package() -> None:
    """A folder without `__init__.py` is left out of an installation, and only there."""
    folders = {path.parent for path in PACKAGE.rglob("*.py")}

    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def test_every_data_file_is_packed() -> None:
    declared = setup()["options.package_data"]
    unpacked = []
    for path in PACKAGE.rglob("*"):
        if not path.is_file() or path.suffix == ".py" or "__pycache__" in path.parts:
            continue
        home = next(folder for folder in path.parents if (folder / "__init__.py").exists())
        patterns = declared.get(".".join(home.relative_to(ROOT).parts), "").split()
        if not any(fnmatch(str(path.relative_to(home)), pattern) for pattern in patterns):
            unpacked.append(str(path.relative_to(ROOT)))

    assert unpacked == []


def test_the_types_are_published() -> None:
    assert (Path(crosscheck.__file__).parent / "py.typed").exists()


def test_the_changelog_opens_with_what_is_not_released() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    versions = [line for line in lines if line.startswith("## ")]
    kinds = {line for line in lines if line.startswith("### ")}

    assert versions[0] == "## [Unreleased]"
    assert kinds and kinds <= {"### Added", "### Changed", "### Deprecated", "### Removed", "### Fixed", "### Security"}
