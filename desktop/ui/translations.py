"""Brings the translation sources in line with the code: ``python -m desktop.ui.translations [LANG…]``.

Runs Qt's own ``lupdate`` over every Python file of the program. What is translated stays, what the code no longer says
goes, what is new is marked unfinished until somebody translates it. English carries only the plural forms, since
"1 tickets" is wrong there too. Files are written without line numbers and sorted, so that they change only when the
words change, and two people's work merges.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import PySide6

from desktop.ui.theme.resources import LANGUAGES

TRANSLATED = ("ar", "es", "pl")
SPOKEN = ("en", *TRANSLATED)
_ROOT = Path(__file__).resolve().parents[2]


def source_files(root: Path = _ROOT) -> list[Path]:
    """Every Python file that may hold visible words, in a stable order, since lupdate keeps the order it meets."""
    return sorted((root / "desktop").rglob("*.py"))


def update(languages: Iterable[str] = SPOKEN, folder: Path = LANGUAGES, root: Path = _ROOT) -> None:
    """Rewrite ``deskbell_<lang>.ts`` of each language in ``folder``; raises ``CalledProcessError`` with lupdate's words.

    A language without a file gets one whose every entry is unfinished.
    """
    tool = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "sources.lst"
        listing.write_text("\n".join(str(path) for path in source_files(root)), "utf-8")
        for lang in languages:
            target = folder / f"deskbell_{lang}.ts"
            subprocess.run(  # noqa: S603, Qt's own extractor on our own files
                [str(tool), f"@{listing}", *_options(lang), "-ts", str(target)],
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
