"""The headline of the Sync window: one sentence on how it fares, why, and where the desk meets the others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.common.signs import Icon
from desktop.ui.common.text import ElidedLabel, plain_label, restyle
from desktop.ui.errors import desk_sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.sharing.facts import Overview
from desktop.ui.sharing import OFFLINE, SERVER, STARTING, STOPPED, SyncState
from desktop.ui.theme.tokens import icon_size, space
from desktop.ui.time_words import message_time_words, now_ms

SIGNS = {
    STARTING: ("refresh-cw", "text_muted"),
    OFFLINE: ("cloud-off", "warning_text"),
    STOPPED: ("circle-alert", "danger_text"),
}


class Headline(QWidget):
    """Icon, sentence, the reason below it, and the place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Icon("refresh-cw", "text_muted", icon_size("large"))
        self._words = plain_label("", "subtitle", wrap=True)
        self._why = plain_label("", "body", "second", wrap=True)
        self._place = ElidedLabel("", "small", "text_muted", middle=True)
        text = QVBoxLayout()
        text.setSpacing(space("tight"))
        for part in (self._words, self._why, self._place):
            text.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("medium"))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)

    @property
    def words(self) -> str:
        """Return the sentence that says how it fares."""
        return self._words.text()

    @property
    def why(self) -> str:
        """Return the reason below it, or nothing."""
        return self._why.text() if not self._why.isHidden() else ""

    def show_place(self, overview: Overview) -> None:
        """Say where the desk meets the others."""
        pattern = self.tr("In the folder {place}, sealed") if overview.encrypted else self.tr("In the folder {place}")
        if overview.state.kind == SERVER:
            pattern = self.tr("On the server {place}")
        self._place.setText(pattern.format(place=isolate(overview.where)) if overview.where else "")
        self._place.setVisible(bool(overview.where))

    def show_state(self, state: SyncState) -> None:
        """Say how it fares."""
        sign = SIGNS.get(state.phase, ("circle-check", "success_text"))
        self._sign.show_icon(*(sign if state.shared else ("laptop", "text_muted")))
        self._words.setText(self._sentence(state))
        why = self._reason(state)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        restyle(self._why, "kind", "danger" if state.phase == STOPPED else "second")

    def _sentence(self, state: SyncState) -> str:
        if not state.shared:
            return self.tr("This desk is on this computer only.")
        if state.phase == STOPPED:
            return self.tr("Sync has stopped. Nothing was deleted.")
        if state.phase == OFFLINE:
            since = message_time_words(state.since or now_ms(), now_ms())
            return self.tr("Offline since {time}").format(time=since)
        if state.pending:
            return self.tr("%Ln change(s) to send", "", state.pending)
        if state.phase == STARTING:
            return self.tr("Connecting…")
        return self.tr("Everything is exchanged.")

    def _reason(self, state: SyncState) -> str:
        if state.phase in (STOPPED, OFFLINE) and state.code:
            return desk_sentence(state.code, dict(state.details))
        if state.phase == OFFLINE:
            return self.tr("You can go on working; everything is sent once the connection is back.")
        if state.shared and state.contact:
            time = message_time_words(state.contact, now_ms())
            return self.tr("Last contact: {time}").format(time=time)
        return ""
