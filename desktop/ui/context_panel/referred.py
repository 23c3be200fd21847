"""To whom a ticket was referred, and ending that."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.commands.referrals import unrefer
from desktop.core.permissions import Permission
from desktop.store.queries.referrals import ReferralRow
from desktop.ui.common.buttons import IconButton
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import ElidedLabel
from desktop.ui.context import UiContext
from desktop.ui.context_panel.loading import PanelData
from desktop.ui.i18n import isolate
from desktop.ui.theme.tokens import size
from desktop.ui.time_words import full_date_words


class Referred(QWidget):
    """A row for each department or agent that sees the ticket without having it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ticket = ""
        self._shown: tuple[tuple[ReferralRow, ...], bool] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_data(self, data: PanelData) -> None:
        """Show a ticket's referrals."""
        may = self._context.rights.can(Permission.TICKET_REFER, data.detail.row)
        if (data.ticket, data.referrals, may) == (self._ticket, *(self._shown or ())):
            return
        self._ticket, self._shown = data.ticket, (data.referrals, may)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for referral in data.referrals:
            self._column.addWidget(self._row(referral, may))

    def _row(self, referral: ReferralRow, may: bool) -> QWidget:
        row = QWidget()
        row.setMinimumHeight(size("context_row"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(Icon("user" if referral.to_agent else "folder", "text_muted", 14))
        label = ElidedLabel(referral.name, "body")
        label.set_own_tip(self._tip(referral))
        line.addWidget(label, 1)
        row.setAccessibleName(f"{referral.name}. {self._tip(referral)}")
        if may:
            remove = IconButton("x", self.tr("End this referral"))
            remove.clicked.connect(lambda: self._end(referral.target))
            line.addWidget(remove)
        return row

    def _tip(self, referral: ReferralRow) -> str:
        words = self.tr("Referred by {who} on {when}").format(
            who=isolate(referral.by_name or self.tr("Deskbell")), when=full_date_words(referral.at)
        )
        return f"{words}\n{isolate(referral.note)}" if referral.note else words

    def _end(self, target: str) -> None:
        desk, ticket = self._context.desk, self._ticket
        self._context.tasks.command(self, lambda: unrefer(desk, ticket, target))
