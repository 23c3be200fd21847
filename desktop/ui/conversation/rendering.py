"""From a message to what its card shows: cleaned, coloured for the card's ground, cached.

Small mails are rendered where they are needed, large ones beside the UI thread: cleaning 50 kB takes a few
milliseconds, a hostile mail more.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.mail.html_color import Paper
from desktop.mail.html_render import RenderedHtml, render, render_text
from desktop.store.queries.rows import AttachmentRow, MessageRow
from desktop.ui.tasks import Tasks
from desktop.ui.theme.tokens import Theme

AT_ONCE = 24_000
"""Characters; longer mails are rendered beside the UI thread."""
KEPT = 120
PICTURE_TYPES = frozenset(
    ("image/png", "image/jpeg", "image/jpg", "image/pjpeg", "image/gif", "image/webp", "image/bmp")
)
_GROUNDS = {"customer": "card_customer", "machine": "card_customer", "note": "note_fill"}
_FORWARDS = ("fwd:", "fw:", "wg:", "tr:", "rv:", "pd:", "enc:")


@dataclass(frozen=True, slots=True)
class Wish:
    """How a message is to be shown: with remote pictures, as plain text."""

    remote: bool = False
    plain: bool = False


def ground_of(message: MessageRow) -> str:
    """Return the colour token of a message's card."""
    return _GROUNDS.get(message.kind, "card_agent")


def paper_of(theme: Theme, ground: str) -> Paper:
    """Return the colours a mail is shown in on a card."""
    note = ground == "note_fill"
    text, muted = ("note_text", "note_label") if note else ("text", "text_muted")
    return Paper(*(theme.hex(name) for name in (ground, text, "link", muted, "danger_text")))


def picture_addresses(attachments: tuple[AttachmentRow, ...]) -> dict[str, str]:
    """Map content-ids to addresses of ours, for pictures that we decode ourselves; vector pictures never."""
    return {
        row.content_id: f"blob:{row.blob}"
        for row in attachments
        if row.content_id and row.mime.lower().split(";")[0] in PICTURE_TYPES
    }


def rendered(message: MessageRow, paper: Paper, wish: Wish) -> RenderedHtml:
    """Return a message's body for the viewer; never raises. Notes and plain mails are text."""
    if not message.html or wish.plain or message.kind == "note":
        return render_text(message.text, message.quotes, paper=paper)
    return render(
        message.html,
        pictures=picture_addresses(message.attachments),
        remote_pictures=wish.remote,
        paper=paper,
        is_forward=message.kind == "forward" or message.subject.casefold().startswith(_FORWARDS),
    )


class Bodies(QObject):
    """Renders bodies and keeps the latest. An entry depends on everything that its result depends on."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._kept: OrderedDict[tuple[object, ...], RenderedHtml] = OrderedDict()

    def ask(
        self, owner: QObject, message: MessageRow, theme: Theme, wish: Wish, done: Callable[[RenderedHtml], None]
    ) -> None:
        """Call ``done`` with the body: at once when it is cheap or known, else when it is ready."""
        key = (message, theme.name, wish)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            done(found)
            return
        paper = paper_of(theme, ground_of(message))
        if len(message.html) + len(message.text) // 8 <= AT_ONCE:
            done(self._keep(key, rendered(message, paper, wish)))
            return
        work = lambda: rendered(message, paper, wish)  # noqa: E731 - shorter than a nested function
        self._tasks.query(owner, work, lambda body: done(self._keep(key, body)))

    def _keep(self, key: tuple[object, ...], body: RenderedHtml) -> RenderedHtml:
        self._kept[key] = body
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return body
