"""Turns what went wrong into a sentence a person can act on, in their language.

The only place where refusals have words; the codes come from every layer. Details from outside (names, paths, what
a server said) are put in as plain text with a direction of their own, never as markup.
"""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from desktop.core.errors import DeskError
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.ui.errors_rules import place_words
from desktop.ui.errors_sharing import SHARING_SENTENCES
from desktop.ui.errors_table import SENTENCES

UNEXPECTED = QT_TRANSLATE_NOOP("Error", "Something went wrong that Deskbell did not expect. The log tells more.")
DISK_FULL = QT_TRANSLATE_NOOP("Error", "The disk is full. Nothing was lost; make room and try again.")
DESK_BUSY = QT_TRANSLATE_NOOP("Error", "The desk is busy with something long. Try again in a moment.")
DESK_DAMAGED = QT_TRANSLATE_NOOP("Error", "The desk file is damaged. Restore your last backup, or ask for help.")
_ISOLATE, _POP = "\u2068", "\u2069"
_PATHS = frozenset(("path", "target", "folder"))


def sentence(error: BaseException) -> str:
    """Return the sentence for any failure; an unknown code shows itself, so that a report can name it."""
    if isinstance(error, DeskError):
        return desk_sentence(error.code, error.details)
    return _translated(_foreign(error))


def plain_sentence(error: BaseException) -> str:
    """Return the sentence for a terminal: without the invisible marks that keep directions apart."""
    return sentence(error).replace(_ISOLATE, "").replace(_POP, "")


def desk_sentence(code: str, details: dict[str, object]) -> str:
    """Return the sentence for a code and its details, as rows and workers keep them."""
    text = SENTENCES.get(code)
    if text is None:
        return QCoreApplication.translate("Error", "Not possible ({code}).").format(code=code)
    return _translated(text).format_map(_Details(details))


def refused_sentence(code: str, details: dict[str, object]) -> str:
    """Return the sentence for what somebody else was refused: some codes read otherwise to who gets them."""
    text = SHARING_SENTENCES.get(code)
    return desk_sentence(code, details) if text is None else _translated(text).format_map(_Details(details))


def plain_refused(code: str, details: dict[str, object]) -> str:
    """Return ``refused_sentence`` for a terminal."""
    return refused_sentence(code, details).replace(_ISOLATE, "").replace(_POP, "")


class _Details(dict[str, object]):
    """Details as isolated text; one that is missing reads as "…" rather than failing the sentence.

    A permission reads as the settings call the right, the place in a rule in words.
    """

    def __getitem__(self, name: str) -> str:
        value = self.get(name, "…")
        text = PurePath(str(value)).name if name in _PATHS else str(value)
        if name == "permission":
            text = _right_label(text)
        if name == "where":
            text = place_words(text)
        return f"{_ISOLATE}{text[:200]}{_POP}"

    def __missing__(self, name: str) -> str:
        return self[name]


def _foreign(error: BaseException) -> str:
    text = str(error).lower()
    kind = type(error).__name__
    if "disk is full" in text or "no space left" in text or isinstance(error, OSError) and error.errno == 28:
        return DISK_FULL
    if kind == "OperationalError" and ("locked" in text or "busy" in text):
        return DESK_BUSY
    if "malformed" in text or "not a database" in text:
        return DESK_DAMAGED
    return UNEXPECTED


def _translated(text: str) -> str:
    return QCoreApplication.translate("Error", text)


def _right_label(permission: str) -> str:
    from desktop.core.catalogue import right_named  # noqa: PLC0415 - a start refuses nothing

    right = right_named(permission)
    return QCoreApplication.translate("Rights", right.label) if right is not None else permission
