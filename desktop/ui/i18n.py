"""The language of the interface: translators, direction, digits.

Sources are ``resources/i18n/deskbell_<lang>.ts``. A build carries compiled ``.qm`` files instead; in a checkout they
are compiled once per content with Qt's own ``lrelease`` into the user's cache, so a fresh clone speaks four languages
without a build step. English is loaded too: its file holds the plural forms.
"""

from __future__ import annotations

import hashlib
import logging
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import PySide6
from platformdirs import user_cache_path
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.ui.theme.fonts import use_arabic_sizes
from desktop.ui.theme.resources import LANGUAGES

log = logging.getLogger(__name__)

_NATIVE = {"en": "English", "ar": "العربية", "es": "Español", "pl": "Polski"}
_MARK = "deskbell-translation"
_ISOLATE, _POP = "\u2068", "\u2069"


def available_languages() -> dict[str, str]:
    """Code → the language's name for itself, in the order of a menu."""
    return dict(_NATIVE)


def system_language() -> str:
    """Return the person's first system language that Deskbell speaks, else English."""
    wished = (QLocale(name).name()[:2] for name in QLocale.system().uiLanguages())
    return next((code for code in wished if code in _NATIVE), "en")


def isolate(text: str) -> str:
    """Wrap user text for a place inside a translated sentence, so that neither turns the other's direction."""
    return f"{_ISOLATE}{text}{_POP}"


def listed(words: Iterable[str]) -> str:
    """Join the things of a list by the language's own comma. Things of unknown direction are isolated before."""
    return QCoreApplication.translate("Lists", ", ", "between the things of a list").join(words)


def locale_of(lang: str) -> QLocale:
    """Return the locale for dates and numbers: the system's own where it speaks the language.

    Digits are always 0–9, so that one screen never mixes two systems with ticket numbers, addresses and code;
    an Arabic system that counts otherwise gets the locale of a country that writes 0–9.
    """
    system = QLocale.system()
    if system.language() == QLocale(lang).language() and system.zeroDigit() == "0":
        return QLocale(system.name())
    return QLocale("ar_AE") if lang == "ar" else QLocale(lang)


def install_language(app: QApplication, lang: str) -> QLocale:
    """Turn the program to a language of ``available_languages``: texts, Qt's own texts, direction, font sizes.

    Widgets built afterwards speak it. Missing translation files are logged and leave English in their place.
    """
    if lang not in _NATIVE:
        raise KeyError(lang)
    for old in app.findChildren(QTranslator, _MARK):
        app.removeTranslator(old)
        old.deleteLater()
    locale = locale_of(lang)
    QLocale.setDefault(locale)
    _load(app, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{lang}.qm")
    compiled = compiled_translation(lang)
    if compiled is not None:
        _load(app, compiled)
    app.setLayoutDirection(locale.textDirection())
    use_arabic_sizes(lang == "ar")
    return locale


def _load(app: QApplication, path: Path) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_MARK)
    if path.is_file() and translator.load(str(path)):
        app.installTranslator(translator)
    else:
        translator.deleteLater()


def compiled_translation(lang: str, folder: Path = LANGUAGES, cache: Path | None = None) -> Path | None:
    """Return the ``.qm`` of a language, compiling its ``.ts`` when there is one; ``None`` when there is neither."""
    source = folder / f"deskbell_{lang}.ts"
    shipped = folder / f"deskbell_{lang}.qm"
    if not source.is_file():
        return shipped if shipped.is_file() else None
    digest = hashlib.blake2b(source.read_bytes(), digest_size=8).hexdigest()
    target = (cache or user_cache_path("deskbell") / "i18n") / f"deskbell_{lang}-{digest}.qm"
    if target.is_file() or _compile(source, target):
        return target
    return shipped if shipped.is_file() else None


def _compile(source: Path, target: Path) -> bool:
    """Compile beside the target and rename, so that two starts at once never load half a file."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    part = target.with_name(f"{target.stem}.part.qm")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(  # noqa: S603, Qt's own compiler on a file of ours
            [str(tool), "-silent", str(source), "-qm", str(part)], check=True, capture_output=True, timeout=60
        )
        part.replace(target)
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("the translation %s could not be compiled: %s", source.name, error)
        return False
    return True
