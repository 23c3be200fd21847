"""The pane of tickets: head, sort bar, quick filter, the strip of new ones, the list, and what stands in for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.core.permissions import Permission
from desktop.store.queries.lists import Sort, View, ticket_rows
from desktop.store.queries.rows import TicketRow
from desktop.ui.common.loading_line import LoadingLine
from desktop.ui.context import UiContext
from desktop.ui.shortcuts import Commands
from desktop.ui.theme.tokens import size
from desktop.ui.tickets.content import ListContent
from desktop.ui.tickets.empty import EmptyList
from desktop.ui.tickets.head import ListHead, SortBar
from desktop.ui.tickets.listing import FilteredListing, Listing, SearchListing, ViewListing
from desktop.ui.tickets.model import TicketModel
from desktop.ui.tickets.row_delegate import TicketDelegate
from desktop.ui.tickets.view import TicketView

if TYPE_CHECKING:
    from desktop.ui.tickets.filter_bar import FilterBar


class TicketList(QFrame):
    """The whole pane. ``ticket_selected`` follows the cursor, ``ticket_opened`` is Enter, ``chosen`` the count."""

    ticket_selected = Signal(str)
    ticket_opened = Signal(str)
    chosen = Signal(int)
    menu_wanted = Signal(QPoint)
    search_left = Signal()

    def __init__(self, context: UiContext, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setMinimumWidth(size("list_min"))
        self._context = context
        self._place = View("mine")
        self._title = ""
        self._sort = _sort_of(context.preferences.sort)
        desk = context.desk
        self.model = TicketModel(lambda rids: context.tasks.now(lambda: ticket_rows(desk.actor, rids)), self)
        delegate = TicketDelegate(self.tr("Not sent"), context.preferences.compact_rows)
        self.view = TicketView(self.model, delegate, self)
        delegate.setParent(self)
        self.content = ListContent(context, self.view, self.model, self)
        self.head = ListHead(commands)
        self.sort_bar = SortBar(commands)
        self._offer_sorts()
        context.rights.changed.connect(self._offer_sorts)
        self._filter_bar: FilterBar | None = None
        self.strip = QPushButton()
        self.empty = EmptyList(commands)
        self._line = LoadingLine()
        self._stack = QStackedLayout()
        self._build()
        self._connect()

    def show_view(self, view: View, title: str) -> None:
        """Show a view of the sidebar."""
        self._place, self._title = view, title
        self._close_filter_quietly()
        self.head.back.hide()
        self.sort_bar.show()
        self.sort_bar.show_sort(self._sort)
        self.head.title.setText(title)
        self.content.show(ViewListing(view, self._sort))

    def show_search(self, text: str) -> None:
        """Show everything a search finds; Esc or the arrow brings the view back."""
        self._close_filter_quietly()
        self.head.back.show()
        self.sort_bar.hide()
        self.head.title.setText(self.tr("Search: {words}").format(words=text))
        self.content.show(SearchListing(text))

    def leave_search(self) -> bool:
        """Go back from a search to the view; False when there is none."""
        if not isinstance(self.content.listing, SearchListing):
            return False
        self.show_view(self._place, self._title)
        self.view.setFocus()
        self.search_left.emit()
        return True

    @property
    def filter_bar(self) -> FilterBar:
        """The quick filter, built when first asked for."""
        if self._filter_bar is None:
            from desktop.ui.tickets.filter_bar import FilterBar  # noqa: PLC0415 - not before the first paint

            self._filter_bar = FilterBar()
            self._filter_bar.changed.connect(self._on_filter)
            self._filter_bar.closed.connect(self.close_filter)
            self._column.insertWidget(2, self._filter_bar)
        return self._filter_bar

    def open_filter(self) -> None:
        """Open the quick filter, or close it when it is open and has the keyboard."""
        if self.filter_bar.isVisible() and self.filter_bar.field.hasFocus():
            self.close_filter()
            return
        self.filter_bar.show()
        self.head.filter.setChecked(True)
        self.filter_bar.field.setFocus()
        self.filter_bar.field.selectAll()

    def close_filter(self) -> None:
        """Close the quick filter and show the whole view again."""
        filtered = isinstance(self.content.listing, FilteredListing)
        self._close_filter_quietly()
        if filtered:
            self.content.show(ViewListing(self._place, self._sort))
        self.view.setFocus()

    def set_sort(self, sort: str) -> None:
        """Sort in another order and remember it."""
        self._sort = _sort_of(sort)
        self._context.preferences.sort = self._sort.value
        self.sort_bar.show_sort(self._sort)
        self._show_again()

    def _offer_sorts(self) -> None:
        """Offer the order by due time to those who see service levels."""
        self.sort_bar.offer(Sort.DUE, self._context.rights.can_any((Permission.TICKET_SLA_VIEW,)))

    def chosen_ids(self) -> list[str]:
        """Return the ids of the chosen tickets."""
        return [row.id for row in self.view.chosen()]

    def select_ticket(self, ticket: str, rid: int) -> bool:
        """Put the cursor on a ticket if the list has it."""
        position = self.model.position_of(rid)
        if position < 0:
            return False
        self.view.go_to(position)
        return True

    @property
    def place(self) -> View:
        """The view shown, or the one a search was started from."""
        return self._place

    def _build(self) -> None:
        self.strip.setProperty("kind", "strip")
        self.strip.setAutoDefault(False)
        self.strip.hide()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.sort_bar, self.strip):
            column.addWidget(part)
        column.addLayout(self._stack, 1)
        self._line.setParent(self)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.current_changed.connect(self._on_current)
        self.view.opened.connect(self.ticket_opened)
        self.view.chosen_changed.connect(self.chosen)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.content.counted.connect(self._on_counted)
        self.content.fresh.connect(self._on_fresh)
        self.content.working.connect(self._on_working)
        self.content.failed.connect(self.empty.show_error)
        self.content.failed.connect(lambda error: self._stack.setCurrentWidget(self.empty))
        self.strip.clicked.connect(self.content.take_in)
        self.head.back.clicked.connect(self.leave_search)
        self.head.filter.clicked.connect(self._on_filter_button)
        self.sort_bar.chosen.connect(self.set_sort)
        self.empty.retry_wanted.connect(self._show_again)
        self._context.preferences.changed.connect(self._on_preference)
        self._context.theme.changed.connect(self.view.measure)
        self._context.rights.changed.connect(self.content.read_at_once)

    def resizeEvent(self, event: object) -> None:
        """Keep the loading line under the head."""
        self._line.setGeometry(0, self.head.height() - 1, self.width(), 2)
        self._line.raise_()

    def _show_again(self) -> None:
        listing = self.content.listing
        if isinstance(listing, FilteredListing):
            self._show_listing(FilteredListing(self._place, self._sort, listing.text, listing.flags))
        elif isinstance(listing, SearchListing):
            self._show_listing(listing)
        else:
            self._show_listing(ViewListing(self._place, self._sort))

    def _show_listing(self, listing: Listing) -> None:
        self.content.show(listing)

    def _on_filter_button(self) -> None:
        if self.filter_bar.isVisible():
            self.close_filter()
        else:
            self.open_filter()

    def _on_filter(self, text: str, flags: frozenset[str]) -> None:
        if text or flags:
            self.content.show(FilteredListing(self._place, self._sort, text, flags))
        else:
            self.content.show(ViewListing(self._place, self._sort))

    def _close_filter_quietly(self) -> None:
        if self._filter_bar is not None:
            self._filter_bar.clear()
            self._filter_bar.hide()
        self.head.filter.setChecked(False)

    def _on_current(self, row: TicketRow | None) -> None:
        if row is not None:
            self.ticket_selected.emit(row.id)

    def _on_counted(self, count: int) -> None:
        open_only = self._place.kind in ("unassigned", "open")
        if isinstance(self.content.listing, ViewListing) and open_only:
            words = self.tr("%Ln open", "", count) if count else self.tr("none open")
        else:
            words = self.tr("%Ln ticket(s)", "", count) if count else ""
        self.head.count.setText(words)
        if not count:
            self.empty.show_place(self.content.listing)
        self._stack.setCurrentWidget(self.view if count else self.empty)

    def _on_fresh(self, count: int) -> None:
        self.strip.setText(self.tr("%Ln new", "", count))
        self.strip.setVisible(count > 0)

    def _on_working(self, working: bool) -> None:
        if working:
            self._line.start()
        else:
            self._line.stop()

    def _on_preference(self, name: str) -> None:
        if name == "compact_rows":
            self.view.set_compact(self._context.preferences.compact_rows)

    def _on_menu(self, spot: QPoint) -> None:
        self.menu_wanted.emit(self.view.viewport().mapToGlobal(spot))


def _sort_of(name: str) -> Sort:
    return Sort(name) if name in set(Sort) else Sort.UPDATED
