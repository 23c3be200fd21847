"""A computer as a row: its name and whose it is, version, last contact, how far behind, whether it does desk work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.ui.i18n import isolate
from desktop.ui.settings.sharing.facts import Computer
from desktop.ui.settings.table import Column, Row
from desktop.ui.theme.fonts import metrics
from desktop.ui.time_words import MINUTE, age_words, count_words

translate = QCoreApplication.translate
RECENT_MS = 2 * MINUTE
SYSTEMS = {"windows": "Windows", "darwin": "macOS", "macos": "macOS", "linux": "Linux"}


def computer_columns() -> tuple[Column, ...]:
    """Return the columns; in the last stands a switch, or whether the computer does the desk's work."""
    return (
        Column(translate("Computers", "Computer")),
        _column(translate("Computers", "System"), 76),
        _column(translate("Computers", "Version"), 64),
        _column(translate("Computers", "Last contact"), 88),
        _column(translate("Computers", "To read"), 84, end=True),
        _column(translate("Computers", "Desk’s work"), 92, end=True),
    )


def computer_row(computer: Computer, now: int, switched: bool = False) -> Row:
    """Return the row of a computer; one that was taken out is faint and says so."""
    name = computer.name
    if computer.own:
        name = translate("Computers", "{computer} (this one)").format(computer=isolate(computer.name))
    below = computer.agent_name
    if computer.revoked:
        below = translate("Computers", "{agent} · taken out").format(agent=isolate(computer.agent_name))
    system = SYSTEMS.get(computer.platform.split()[0].casefold() if computer.platform else "", computer.platform)
    behind = count_words(computer.behind) if computer.behind else ""
    cells = (name, system, computer.version, _contact(computer, now), behind, "" if switched else _work(computer))
    on = computer.desk_work if switched and computer.may_work and not computer.revoked else None
    return Row(computer.id, cells, below, "icon:laptop", faint=computer.revoked, on=on)


def _column(title: str, least: int, *, end: bool = False) -> Column:
    """Return a column that is wide enough for its title in every language."""
    return Column(title, max(least, metrics("caption", 600).horizontalAdvance(title) + 2), end)


def _contact(computer: Computer, now: int) -> str:
    if computer.own:
        return ""
    if not computer.seen_at:
        return translate("Computers", "never yet")
    if now - computer.seen_at < RECENT_MS:
        return translate("Computers", "now")
    return age_words(computer.seen_at, now)


def _work(computer: Computer) -> str:
    return translate("Computers", "yes") if computer.desk_work and not computer.revoked else ""
