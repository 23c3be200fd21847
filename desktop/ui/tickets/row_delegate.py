"""Draws a ticket's row, exactly as ``look.md`` §3 measures it.

Pieces are placed from the outside in: what must be read in full (age, failure, pill) takes its room first, names and
subjects are elided into the rest. The snippet is dropped when less than 48 px are left for it.
"""

from __future__ import annotations

from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QToolTip

from desktop.store.queries.rows import TicketRow
from desktop.ui.common import marks
from desktop.ui.common.delegate import Index, RowDelegate
from desktop.ui.common.paint import CENTRE, Canvas, text_width
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import icon_size, size
from desktop.ui.tickets.due_words import badge_of, due_sentence
from desktop.ui.tickets.model import RowRole
from desktop.ui.tickets.row_words import (
    PRIORITY_MARKS,
    pill_words,
    requester_words,
    snippet_words,
    status_look,
    subject_words,
)
from desktop.ui.time_words import age_words, now_ms

START_X, END_GAP = 28, 12
LINE = 18
DOT_X, DOT_Y = 11, 13
LEAST_SNIPPET, LEAST_NAME = 48, 80


class TicketDelegate(RowDelegate):
    """Draws tickets in two or three lines. ``words`` gives the two words of marks, translated by the view."""

    def __init__(self, not_sent: str, compact: bool = False) -> None:
        super().__init__()
        self._not_sent = not_sent
        self.compact = compact
        self._hairline = True

    def row_pixels(self) -> int:
        """Height of every row: the token's, or more where the system's text scale needs it."""
        lines, token = (2, "ticket_row_compact") if self.compact else (3, "ticket_row")
        return max(size(token), lines * metrics("body").height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave out the hairline under a selected row and above one, then draw."""
        view = option.widget
        model = getattr(view, "selectionModel", None)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        below = model is not None and model().isSelected(index.sibling(index.row() + 1, 0))
        self._hairline = not (chosen or below)
        super().paint(painter, option, index)

    def draw(self, canvas: Canvas, index: Index) -> None:
        """Draw one ticket."""
        row = index.data(RowRole)
        if self._hairline:
            canvas.shape(START_X, canvas.height - 1, canvas.width - START_X - END_GAP, 1, "divider")
        if row is None:
            canvas.text(START_X, 0, 40, canvas.height, "…", "body", "text_muted")
            return
        now = now_ms()
        if row.unread:
            marks.dot(canvas, DOT_X, DOT_Y, "unread_dot")
        top = 9 if self.compact else 8
        end = self._first_end(canvas, row, top, now)
        if self.compact:
            end = self._pills_before(canvas, row, top, end, now)
        canvas.text(START_X, top, end - START_X, LINE, requester_words(row), weight=600 if row.unread else 500)
        self._subject(canvas, row, top + 20, canvas.width - END_GAP)
        if not self.compact:
            self._third(canvas, row, canvas.height - 26, now)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Say in full what falls due, when the pointer rests on the line that has the badge."""
        row = index.data(RowRole)
        low = self.compact or event.pos().y() - option.rect.top() >= self.row_pixels() - 30
        QToolTip.showText(event.globalPos(), due_sentence(row, now_ms()) if row is not None and low else "", view)
        return True

    def _first_end(self, canvas: Canvas, row: TicketRow, y: int, now: int) -> int:
        """Draw age and marks from the end inwards; return where the name has to stop."""
        age = age_words(row.updated_at, now)
        at = canvas.width - END_GAP - text_width(age, "small")
        canvas.text(at, y, text_width(age, "small") + 2, LINE, age, "small", "text_muted")
        if row.send_state == 2:
            at -= text_width(self._not_sent, "small", 600) + 6
            canvas.text(
                at, y, text_width(self._not_sent, "small", 600) + 2, LINE, self._not_sent, "small", "danger_text", 600
            )
            at = self._mark(canvas, at + 2, y, "circle-alert", "danger_text")
        for name, shown in (("clock", row.send_state == 1), ("pencil", row.has_draft), ("paperclip", row.attachments)):
            if shown:
                at = self._mark(canvas, at, y, name, "text_muted")
        return at - 8

    def _mark(self, canvas: Canvas, at: int, y: int, name: str, ink: str) -> int:
        side = icon_size("small")
        canvas.icon(at - 6 - side, y + (LINE - side) // 2, side, name, ink)
        return at - 6 - side

    def _subject(self, canvas: Canvas, row: TicketRow, y: int, end: int) -> None:
        weight = 600 if row.unread else 400
        used = START_X + canvas.text(START_X, y, end - START_X, LINE, subject_words(row), weight=weight)
        snippet = snippet_words(row)
        if snippet and end - used - 20 > LEAST_SNIPPET:
            canvas.text(used, y, 20, LINE, "—", "body", "text_muted", side=CENTRE)
            canvas.text(used + 20, y, end - used - 20, LINE, snippet, "body", "text_muted")

    def _third(self, canvas: Canvas, row: TicketRow, y: int, now: int) -> None:
        look = status_look(row.status_key, row.category)
        x = START_X + marks.status_pill(canvas, START_X, y + 1, look, pill_words(row)) + 8
        used = marks.priority_mark(canvas, x, y + 3, PRIORITY_MARKS[row.priority])
        end = canvas.width - END_GAP - size("avatar_small")
        self._due(canvas, row, x + (used + 8 if used else 0), y + 1, end - 8, now)
        self._assignee(canvas, row, end, y)

    def _due(self, canvas: Canvas, row: TicketRow, x: int, y: int, end: int, now: int) -> None:
        """Draw what falls due; where room lacks for the words, the timer in its colour alone."""
        badge = badge_of(row, now)
        if badge is not None:
            state, words = badge
            fits = x + marks.sla_badge_width(words) <= end
            marks.sla_badge(canvas, x, y, state, words if fits else "")

    def _pills_before(self, canvas: Canvas, row: TicketRow, y: int, end: int, now: int) -> int:
        """Compact rows: avatar, badge, pill and priority stand before the age; return where the name has to stop.

        Where room lacks, the badge shows its timer alone, and only when time is short.
        """
        look, words = status_look(row.status_key, row.category), pill_words(row)
        at = end - size("avatar_small")
        self._assignee(canvas, row, at, y - 1)
        badge = badge_of(row, now)
        if badge is not None:
            state, left = badge
            if at - marks.sla_badge_width(left) - marks.status_pill_width(words) - 16 < START_X + LEAST_NAME:
                left = ""
            if left or state in ("soon", "overdue"):
                at -= marks.sla_badge_width(left) + 8
                marks.sla_badge(canvas, at, y, state, left)
        at -= marks.status_pill_width(words) + 8
        marks.status_pill(canvas, at, y, look, words)
        if row.priority > 1:
            at -= 20
            marks.priority_mark(canvas, at, y + 2, PRIORITY_MARKS[row.priority])
        return at - 8

    def _assignee(self, canvas: Canvas, row: TicketRow, x: int, y: int) -> None:
        side = size("avatar_small")
        if row.assignee:
            marks.avatar(canvas, x, y, side, row.assignee_name, row.assignee)
        else:
            marks.nobody(canvas, x, y, side)
