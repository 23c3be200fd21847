"""Brings the translation sources in line with the code: ``python -m desktop.ui.translations [LANG…]``.

What is translated stays, what the code no longer says goes, what is new is marked unfinished until somebody
translates it (docs/translating.md). English carries only the plural forms, since "1 tickets" is wrong there too. Files
are written without line numbers and sorted, so that they change only when the words change, and two people's work
merges.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import PySide6

from desktop.ui.phrases import Reading, read
from desktop.ui.theme.resources import LANGUAGES

TRANSLATED = ("ar", "es", "pl")
SPOKEN = ("en", *TRANSLATED)
ROOT = Path(__file__).resolve().parents[2]


def read_program(root: Path = ROOT) -> Reading:
    """Read every Python file of the program for phrases."""
    return read(sorted((root / "desktop").rglob("*.py")), root)


def update(languages: Iterable[str] = SPOKEN, folder: Path = LANGUAGES, root: Path = ROOT) -> None:
    """Rewrite ``deskbell_<lang>.ts`` of each language in ``folder``; raises ``CalledProcessError`` when lupdate fails.

    A language without a file gets one whose every entry is unfinished.
    """
    tool = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "phrases.py"
        listing.write_text("\n".join(phrase.as_call() for phrase in sorted(read_program(root).phrases)), "utf-8")
        for lang in languages:
            subprocess.run(  # noqa: S603, Qt's own tool on a listing of ours
                [str(tool), str(listing), *_options(lang), "-ts", str(folder / f"deskbell_{lang}.ts")],
                check=True,
                capture_output=True,
                timeout=120,
            )


def _options(lang: str) -> list[str]:
    options = ["-no-obsolete", "-locations", "none", "-sort-messages", "-source-language", "en"]
    options += ["-target-language", lang]
    return [*options, "-pluralonly"] if lang == "en" else options


def main(argv: list[str]) -> int:
    """Update the languages named, or all; exit code 2 and a sentence for a language Deskbell does not speak."""
    unknown = sorted(set(argv) - set(SPOKEN))
    if unknown:
        sys.stderr.write(f"Deskbell does not speak {', '.join(unknown)}; it speaks {', '.join(SPOKEN)}.\n")
        return 2
    update(argv or SPOKEN)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
