"""The sidebar pane: head, command field, "To solve", places, settings; or a rail of their signs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.core.events import Changed
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.counts import sidebar_counts
from desktop.store.queries.desk_lists import desk_name, me
from desktop.store.queries.rows import Counts
from desktop.ui.common import marks
from desktop.ui.common.paint import Canvas
from desktop.ui.common.text import ElidedLabel, set_tip
from desktop.ui.context import UiContext
from desktop.ui.i18n import listed
from desktop.ui.people_words import DOTS, agent_name, availability_words
from desktop.ui.shortcuts import Commands
from desktop.ui.sidebar.model import PlaceModel
from desktop.ui.sidebar.own_menu import OwnMenu
from desktop.ui.sidebar.place_view import PlaceView
from desktop.ui.sidebar.places import OTHERS, Place, department_place, department_places, make_places, settings_place
from desktop.ui.theme.current import give_icon, theme
from desktop.ui.theme.tokens import size, space

UNFOLDED = "others_unfolded"
"""Key of the preferences: whether the departments of others are shown."""
FEW = 8
"""Up to so many departments are all shown to who sees every ticket anyway."""
COUNTED = frozenset(("ticket", "outgoing", "department", "setting", "agent", "ticket_referral"))


class SideButton(QPushButton):
    """A wide button of the sidebar: icon, words, key cap; in the rail its icon alone."""

    def __init__(self, icon: str, text: str, keys: str, kind: str, high: int) -> None:
        super().__init__(text)
        self._text, self._keys = text, keys
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setFixedHeight(high)
        self.setAccessibleName(text)
        set_tip(self, f"{text} ({keys})" if keys else text)
        give_icon(self, icon, "text_muted" if kind == "side-hint" else "text")

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the rail."""
        return QSize(36, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the words in the rail."""
        self.setText(self._text if self.width() > 80 else "")
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the key cap at the end."""
        super().paintEvent(event)
        if self.width() < 80 or not self._keys:
            return
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        wide = marks.key_cap_width(self._keys)
        marks.key_cap(canvas, canvas.width - wide - 8, (canvas.height - 18) // 2, self._keys)
        painter.end()


class OwnAvatar(QToolButton):
    """One's own initials; a click opens the menu of oneself."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__()
        self._name, self._key, self._dot = "", "", ""
        self.setProperty("kind", "icon")
        self.setProperty("ground", "sidebar")
        self.setFixedSize(44, size("icon_button"))
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_person(self, name: str, key: str, state: str = "") -> None:
        """Show who works here, and in words whether they are there."""
        self._name, self._key = name, key
        words = listed(filter(None, (name, state)))
        self.setAccessibleName(words)
        set_tip(self, words)
        self.update()

    def show_dot(self, colour: str) -> None:
        """Show a dot in a colour of the theme, or none."""
        self._dot = colour
        self.update()

    def show_rail(self, rail: bool) -> None:
        """Drop the chevron in the rail, which has no room for it."""
        self.setFixedWidth(size("icon_button") if rail else 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw initials and chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        marks.avatar(canvas, 2, 4, size("avatar_small"), self._name, self._key)
        if self._dot:
            canvas.shape(14, 16, 10, 10, "sidebar", 5)
            canvas.shape(15, 17, 8, 8, self._dot, 4)
        if self.width() > size("icon_button"):
            canvas.icon(27, 7, 14, "chevron-down", "text")
        painter.end()


class Sidebar(QFrame):
    """The pane at the start. ``went`` is where a person goes, ``dropped`` tickets on a place."""

    went = Signal(object)
    dropped = Signal(object, list)
    counted = Signal(object)

    def __init__(self, context: UiContext, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sidebar")
        self.setMinimumWidth(size("sidebar_rail"))
        self._context = context
        self.counts = Counts()
        self._here = ""
        self.state = ""
        """Whether one is there, in words; empty for who works alone."""
        self.own_name = ""
        """What colleagues call who works here; empty without colleagues."""
        self.name = ElidedLabel("", "subtitle")
        self.own_menu = OwnMenu(context, commands, self)
        self.avatar = OwnAvatar(self.own_menu)
        self.search = SideButton("search", self.tr("Search or run…"), commands.keys("search"), "side-hint", 32)
        self.solve = SideButton("zap", self.tr("To solve"), commands.keys("to-solve"), "side", 28)
        self.model = PlaceModel(parent=self)
        self.places = PlaceView(self.model, self.tr("Places"))
        self.foot = PlaceView(PlaceModel([settings_place()], self), self.tr("More"))
        self._build()
        self.search.clicked.connect(lambda: commands.run("search"))
        self.solve.clicked.connect(lambda: commands.run("to-solve"))
        self.places.went.connect(self._on_place)
        self.places.dropped.connect(self.dropped)
        self.foot.went.connect(self._on_foot)
        context.bridge.changed.connect(self._on_changed)
        context.rights.changed.connect(self.refresh)
        commands.bind("to-solve", self.solve)
        commands.bind("settings", self.foot)
        self.refresh()

    def refresh(self) -> None:
        """Read names and counts again: a fraction of a millisecond, whatever the size of the desk."""
        actor = self._context.desk.actor
        read = self._context.tasks.now(lambda: (sidebar_counts(actor), desk_name(), me(actor)))
        self.counts, name, agent = read
        self.name.setText(name)
        rights = self._context.rights
        there = rights.team.agents > 1
        self.state = availability_words(agent) if there else ""
        self.own_name = agent_name(agent) if there else ""
        self.avatar.show_person(agent_name(agent), agent.id, self.state)
        self.avatar.show_dot(DOTS.get(agent.availability, "") if there else "")
        self.own_menu.show_agent(agent)
        chosen = self.places.place_at(self.places.currentIndex())
        self.model.show([*make_places(self.counts, rights.can, rights.team.agents), *self._departments()])
        if chosen is not None:
            self.places.choose(chosen.key)
        self.counted.emit(self.counts)

    def choose(self, key: str) -> None:
        """Show which place is open."""
        self._here = key
        self.places.choose(key)

    def first_place(self) -> Place | None:
        """Return the place at the top, if there is any."""
        return self.places.place_at(self.model.index(0)) if self.model.rowCount() else None

    def place(self, key: str) -> Place | None:
        """Return a place by its key, also a department that is folded away."""
        shown = self.places.place_at(self.model.find(key))
        folded = (department_place(row) for row in self.counts.departments if key == f"department:{row.id}")
        return shown or next(folded, None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Become a rail below 100 px: the name goes, rows are measured again."""
        rail = self.width() < 100
        self.name.setVisible(not rail)
        self.avatar.show_rail(rail)
        self.places.doItemsLayout()
        super().resizeEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addSpacing(space("small"))
        head.addWidget(self.name, 1)
        head.addWidget(self.avatar)
        top = QVBoxLayout()
        top.setContentsMargins(space("small"), 0, space("small"), space("small"))
        top.setSpacing(space("small"))
        holder = QWidget()
        holder.setLayout(head)
        holder.setFixedHeight(size("pane_header"))
        top.addWidget(holder)
        top.setSpacing(0)
        top.addWidget(self.search)
        top.addSpacing(space("small"))
        top.addWidget(self.solve)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, space("small"))
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.places, 1)
        self.foot.setFixedHeight(size("sidebar_item"))
        self.foot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.places.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        column.addWidget(self.foot)
        self.foot.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _departments(self) -> list[Place]:
        rows, actor = self.counts.departments, self._context.rights.actor
        everything = actor.scope(Permission.TICKET_VIEW_LIST) == Scope.ALL and len(rows) <= FEW
        own = {row.id for row in rows} if everything else actor.departments
        return department_places(rows, own, self._context.preferences.stored(UNFOLDED) == "yes")

    def _on_place(self, place: Place) -> None:
        """Go there; the door of the other departments opens or closes instead."""
        if place.key != OTHERS:
            self._here = place.key
            self.went.emit(place)
            return
        open_now = self._context.preferences.stored(UNFOLDED) == "yes"
        self._context.preferences.store(UNFOLDED, "" if open_now else "yes")
        self.refresh()
        self.places.choose(self._here)

    def _on_foot(self, place: Place) -> None:
        self.foot.clearSelection()
        self.went.emit(place)

    def _on_changed(self, event: Changed) -> None:
        if event.kind in COUNTED:
            self.refresh()
