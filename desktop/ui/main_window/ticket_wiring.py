"""What the ticket commands do: keys, menus, selection bar and command bar all end here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.ui.command_bar.bar import CommandBar
from desktop.ui.command_bar.entries import Entry
from desktop.ui.command_bar.needed import LOOKED_AT, allowed
from desktop.ui.main_window.finding import Finding
from desktop.ui.main_window.macro_offers import MacroOffers
from desktop.ui.main_window.navigation import Navigation
from desktop.ui.main_window.offers import Offers
from desktop.ui.main_window.rating_asking import RatingAsking
from desktop.ui.main_window.rule_offers import RuleOffers
from desktop.ui.sidebar.place_view import takes_tickets
from desktop.ui.sidebar.places import Place
from desktop.ui.time_words import ticket_number_words

if TYPE_CHECKING:
    from desktop.ui.main_window.window import MainWindow

CONTEXT_MENU = (
    ("reply", "reply-all", "forward", "note"),
    ("assign", "take", "department", "refer", "tag", "priority", "status", "postpone", "macro"),
    ("resolve", "reopen", "unread"),
    ("spam", "trash", "restore", "purge"),
    ("ask-rating", "merge", "copy-number", "why"),
)

DROPS: Mapping[str, str] = {
    "mine": "take",
    "unassigned": "unassign",
    "spam": "spam",
    "trash": "trash",
    "resolved": "resolve",
    "open": "restore",
    "all": "restore",
}
"""The command that a drop on a view stands for."""


class TicketWiring(QObject):
    """Joins the ticket commands with the panes and the command bar."""

    def __init__(self, window: MainWindow, navigation: Navigation) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        actions = window.actions_on_tickets
        self.bar = CommandBar(window)
        self.offers = Offers(window.context, window.commands, actions, self)
        self.finding = Finding(window.context, self.offers, self)
        self.macros = MacroOffers(window.context, window.chosen, self)
        self.macros.written.connect(window.area.write_saved)
        self.rules = RuleOffers(window.context, window.chosen, self)
        self.rating = RatingAsking(window)
        self.offers.more = lambda: [*self.macros.entries(), *self.rules.entries()]
        self.offers.place_wanted.connect(navigation.go_to)
        self.offers.ticket_wanted.connect(navigation.open_ticket)
        self.offers.search_wanted.connect(self._on_search)
        self._menu = QMenu(window)
        self._menu.setToolTipsVisible(True)
        window.tickets.menu_wanted.connect(self._on_menu)
        window.sidebar.dropped.connect(self._on_dropped)
        window.sidebar.places.accepts = self._accepts
        window.undo.noted.connect(lambda words: window.say(words, self.tr("Undo"), window.undo.undo))
        window.undo.told.connect(window.say)
        window.undo.undone.connect(lambda words: window.say(self.tr("Taken back: {what}").format(what=words)))
        window.context.rights.changed.connect(self.bar.close_bar)
        self._simple()
        self._choosing()
        self._moving()

    def _simple(self) -> None:
        when, actions = self._window.commands.when, self._window.actions_on_tickets
        when("resolve", actions.resolve)
        when("reopen", actions.reopen)
        when("unread", actions.unread)
        when("take", actions.take)
        when("spam", actions.spam)
        when("trash", actions.trash)
        when("restore", actions.restore)
        when("purge", self._ask_purge)
        when("undo", self._window.undo.undo)
        when("copy-number", self._copy_number)
        when("ask-rating", self.rating.ask)
        when("select-all", self._select_all)
        for kind in ("reply", "reply-all", "forward", "note"):
            when(kind, partial(self._write, kind))
        when("new-ticket", self._window.area.write_new)

    def _choosing(self) -> None:
        when, offers = self._window.commands.when, self.offers
        when("search", self._open_bar)
        when("assign", lambda: self._choose(self.tr("Assign to…"), lambda typed: offers.agents(True)))
        when("department", lambda: self._choose(self.tr("Move to…"), lambda typed: offers.departments(True)))
        when("tag", lambda: self._choose(self.tr("Tag…"), lambda typed: offers.tags(typed, True)))
        when("priority", lambda: self._choose(self.tr("Priority…"), lambda typed: offers.priorities()))
        when("status", lambda: self._choose(self.tr("Status…"), lambda typed: offers.statuses(True)))
        when("postpone", lambda: self._choose(self.tr("Postpone until…"), lambda typed: offers.moments()))
        when("macro", lambda: self._choose(self.tr("Run a macro or insert a saved answer…"), self.macros.entries))
        when("merge", self._open_merge)

    def _moving(self) -> None:
        when, tickets = self._window.commands.when, self._window.tickets
        when("next", lambda: tickets.content.step(1))
        when("previous", lambda: tickets.content.step(-1))
        when("to-solve", self._navigation.solve)
        when("filter", tickets.open_filter)
        for name in ("mine", "unassigned", "open", "waiting", "postponed", "resolved", "all", "outbox", "load"):
            when(f"go-{name}", partial(self._navigation.go_to, name))

    def _open_bar(self) -> None:
        if self.bar.isVisible():
            self.bar.close_bar()
            return
        hint = self.tr("Search or run a command")
        self.bar.open(hint, self._chip(), self.offers.everything, self.finding.look_up)

    def _choose(self, hint: str, offer: Callable[[str], Sequence[Entry]]) -> None:
        if self._window.chosen():
            self.bar.open(hint, self._chip(), offer)

    def _open_merge(self) -> None:
        merge = self._window.actions_on_tickets.merge
        look_up = partial(self.finding.tickets_only, lambda row: merge(row.id))
        self.bar.open(self.tr("Merge into… number, subject or customer"), self._chip(), lambda typed: (), look_up)

    def _ask_purge(self) -> None:
        from desktop.ui.main_window.purge_dialog import PurgeDialog  # noqa: PLC0415 - seldom wanted

        tickets = self._window.chosen()
        asked = PurgeDialog(len(tickets), self._window)
        asked.accepted.connect(lambda: self._window.actions_on_tickets.purge(tickets))
        asked.open()

    def _chip(self) -> str:
        """Name the ticket in hand by its number; several by how many they are."""
        chosen = self._window.chosen()
        if len(chosen) > 1:
            return self.tr("%Ln ticket(s)", "", len(chosen))
        row = self._window.tickets.view.current_row()
        return f"#{ticket_number_words(row.number, row.id)}" if row is not None and chosen else ""

    def _write(self, kind: str) -> None:
        self._window.panes.read(True)
        self._window.area.write(kind)

    def _copy_number(self) -> None:
        rows = self._window.tickets.view.chosen()
        QGuiApplication.clipboard().setText(", ".join(f"#{ticket_number_words(row.number, row.id)}" for row in rows))

    def _select_all(self) -> None:
        self._window.tickets.view.setFocus()
        self._window.tickets.view.selectAll()

    def _on_search(self, text: str) -> None:
        self._window.panes.read(False)
        self._window.tickets.show_search(text)
        self._window.tickets.view.setFocus()

    def _on_menu(self, spot: QPoint) -> None:
        self._menu.clear()
        for number, names in enumerate(CONTEXT_MENU):
            if number:
                self._menu.addSeparator()
            for name in names:
                self._menu.addAction(self._window.commands.action(name))
        self._menu.popup(spot)

    def _accepts(self, place: Place) -> bool:
        """Tell whether the tickets that are dragged may be dropped there; what may not take them is no target."""
        if not takes_tickets(place):
            return False
        rows = self._window.tickets.view.chosen(LOOKED_AT + 1)
        return allowed(self._window.context.rights, dropping(place), rows)

    def _on_dropped(self, place: Place, tickets: list[str]) -> None:
        actions = self._window.actions_on_tickets
        if place.department is not None:
            actions.move(place.department.id, tickets)
            return
        run: dict[str, Callable[[], object]] = {
            "mine": lambda: actions.assign(self._window.context.desk.actor.id, tickets),
            "unassigned": lambda: actions.assign(None, tickets),
            "spam": lambda: actions.spam(tickets),
            "trash": lambda: actions.trash(tickets),
            "resolved": lambda: actions.resolve(tickets),
            "open": lambda: actions.restore(tickets),
            "all": lambda: actions.restore(tickets),
        }
        run[place.key]()


def dropping(place: Place) -> str:
    """Return the command that a drop on a place stands for."""
    return "department" if place.department is not None else DROPS[place.key]
