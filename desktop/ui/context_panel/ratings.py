"""What the customer said of our help with a ticket."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.store.queries.ratings import RatingRow
from desktop.ui.common.text import plain_label
from desktop.ui.context_panel.loading import PanelData
from desktop.ui.i18n import isolate
from desktop.ui.rating_words import score_words
from desktop.ui.time_words import full_date_words


class Ratings(QWidget):
    """A line for each question: the answer, when it came, and the comment for whom it concerns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[RatingRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_data(self, data: PanelData) -> None:
        """Show a ticket's ratings."""
        if data.ratings == self._shown:
            return
        self._shown = data.ratings
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for rating in data.ratings:
            self._add(rating)

    def _add(self, rating: RatingRow) -> None:
        self._column.addWidget(plain_label(self.words(rating), "body", wrap=True))
        if rating.comment:
            self._column.addWidget(plain_label(isolate(rating.comment), "body", wrap=True))
        if rating.rated_at is None:
            when = self.tr("Asked {when}").format(when=full_date_words(rating.asked_at))
        else:
            when = self.tr("Answered {when}").format(when=full_date_words(rating.rated_at))
        self._column.addWidget(plain_label(when, "small", "muted", wrap=True))

    def words(self, rating: RatingRow) -> str:
        """Return the answer in words, with stars where stars were given."""
        if rating.score is None:
            return self.tr("No answer yet")
        return score_words(rating.score, rating.levels)
