"""The rows of the matrix: groups that fold, and under them their rights, as a list model."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.catalogue import GROUPS, Right, in_group
from desktop.core.folding import fold
from desktop.core.permissions import Scope
from desktop.ui.explaining import right_label, right_words, scope_name
from desktop.ui.settings.roles.draft import Draft

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()


@dataclass(frozen=True)
class GroupRow:
    """A title over rights; ``changed`` counts those that differ while the group is folded."""

    key: str
    label: str
    folded: bool
    changed: int


@dataclass(frozen=True)
class RightRow:
    """A right in a role: how far it reaches, and how far it may be set (``limit``; NONE in a locked role)."""

    right: Right
    label: str
    scope: Scope
    limit: Scope
    differs: bool
    locked: bool


Row = GroupRow | RightRow


class RightsModel(QAbstractListModel):
    """Everything the matrix shows of one role; ``show`` another one, ``narrow`` to what is looked for."""

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._role = ""
        self._typed: list[str] = []
        self._only_different = False
        self._folded: set[str] = set()
        self._rows: list[Row] = []

    def show(self, role: str) -> None:
        """Show a role that the draft knows."""
        self._role = role
        self._build()

    def narrow(self, typed: str, only_different: bool) -> None:
        """Leave the rights whose words have everything that is typed, and perhaps only those that differ."""
        self._typed, self._only_different = fold(typed).split(), only_different
        self._build()

    def fold_group(self, key: str, folded: bool) -> None:
        """Fold a group, or unfold it. While something is looked for, nothing stays folded."""
        (self._folded.add if folded else self._folded.discard)(key)
        self._build()

    def refresh(self) -> None:
        """Take the scopes of the draft again; the rows stay where they are."""
        for place, row in enumerate(self._rows):
            now = self._group(row.key) if isinstance(row, GroupRow) else self._right(row.right)
            if now != row:
                self._rows[place] = now
                self.dataChanged.emit(self.index(place), self.index(place))

    def row_at(self, place: int) -> Row:
        """Return the group or right that stands at a place."""
        return self._rows[place]

    def place_of(self, key: str) -> int:
        """Return where a group or a right (by its permission's value) stands; -1 when it is not shown."""
        for place, row in enumerate(self._rows):
            if key == _key(row):
                return place
        return -1

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its words, or what is spoken of it."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, RightRow):
            return right_words(row.right.permission)
        return None

    def _build(self) -> None:
        """Make the rows; when they are the same rows as before, only what they show changes, and nobody's place."""
        rows: list[Row] = []
        for key in GROUPS:
            rights = [row for row in map(self._right, in_group(key)) if self._fits(key, row)]
            if rights:
                group = self._group(key)
                rows += [group] if group.folded else [group, *rights]
        if rows and [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _fits(self, key: str, row: RightRow) -> bool:
        if self._only_different and not row.differs:
            return False
        if not self._typed:
            return True
        words = fold(f"{_group_label(key)} {row.label} {right_words(row.right.permission)}")
        return all(word in words for word in self._typed)

    def _group(self, key: str) -> GroupRow:
        folded = key in self._folded and not self._typed and not self._only_different
        changed = sum(self._draft.differs(self._role, right.permission) for right in in_group(key)) if folded else 0
        return GroupRow(key, _group_label(key), folded, changed)

    def _right(self, right: Right) -> RightRow:
        sheet, permission = self._draft.sheet(self._role), right.permission
        locked = bool(sheet.lock)
        return RightRow(
            right,
            right_label(permission),
            self._draft.scope(self._role, permission),
            right.fitting(Scope.NONE if locked else sheet.limits[permission]),
            self._draft.differs(self._role, permission),
            locked,
        )

    def _spoken(self, row: Row) -> str:
        if isinstance(row, GroupRow):
            state = self.tr("folded") if row.folded else self.tr("unfolded")
            return self.tr("{name}, {state}").format(name=row.label, state=state)
        text = self.tr("{name}: {reach}").format(name=row.label, reach=scope_name(row.right.permission, row.scope))
        if row.differs:
            text = self.tr("{right}, changed").format(right=text)
        return text if row.right.used else self.tr("{right}, no effect yet").format(right=text)


def _key(row: Row) -> str:
    return row.key if isinstance(row, GroupRow) else row.right.permission.value


def _group_label(key: str) -> str:
    return QCoreApplication.translate("Rights", GROUPS[key])
