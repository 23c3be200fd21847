"""Notices names of departments that say nothing: who moves a ticket should know what a department does."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desktop.core.folding import fold
from desktop.core.i18n import QT_TRANSLATE_NOOP

EMPTY_WORDS = (
    "group groups team teams test tests testing department departments dept new other others misc general unit section",
    "my our untitled default temp tmp example demo",
    "grupo grupos equipo equipos prueba pruebas departamento departamentos nuevo nueva otro otra otros otras varios",
    "unidad seccion mi nuestro ejemplo",
    "grupa grupy zespol zespoly dzial dzialy nowy nowa nowe inny inna inne rozne sekcja jednostka moj nasz przyklad",
    "مجموعة المجموعة مجموعات فريق الفريق فرق اختبار تجربة تجريبي قسم القسم اقسام جديد جديدة اخرى اخر عام وحدة مثال",
)
"""Words of English, Spanish, Polish and Arabic that name any group."""
HINT = QT_TRANSLATE_NOOP(
    "Settings", "Say what it does, such as “Repairs” or “Billing”: colleagues choose it by its name."
)
_FOLDED = frozenset(fold(word) for line in EMPTY_WORDS for word in line.split())


def says_nothing(name: str) -> bool:
    """Tell whether a name holds only words for any group, single letters and numbers ("Group 1", "Team A", "x")."""
    words = re.findall(r"\w+", fold(name))
    return bool(words) and all(len(word) < 2 or word.isdecimal() or word in _FOLDED for word in words)


def name_hint(name: str) -> str:
    """Return advice on a name, empty when it needs none. It is never a refusal."""
    return QCoreApplication.translate("Settings", HINT) if says_nothing(name) else ""
