"""Pictures from elsewhere: fetched only after a click or a remembered permission, on a few threads of their own."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage
from shiboken6 import isValid

from desktop.core.hosts import site_of
from desktop.mail.wire import Wire
from desktop.ui.files.pictures import decode_for_card
from desktop.ui.files.remote_fetch import fetch_picture
from desktop.ui.preferences import Preferences

AT_ONCE = 4
KEPT = 60
ALLOWED = "pictures_allowed"
"""Key of the preferences: addresses, and domains that begin with @, apart by spaces."""


class _Arrival(QObject):
    arrived = Signal(str, object)


class _Fetch(QRunnable):
    def __init__(self, wire: Wire, url: str, arrival: _Arrival) -> None:
        super().__init__()
        self._wire, self._url, self._arrival = wire, url, arrival

    def run(self) -> None:
        content = fetch_picture(self._wire, self._url)
        image = decode_for_card(content) if content else None
        if isValid(self._arrival):
            self._arrival.arrived.emit(self._url, image)


class RemotePictures(QObject):
    """Fetches each picture once and keeps the latest decoded. Nobody else asks the network for a mail's picture."""

    def __init__(self, wire: Wire | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wire = wire or Wire()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(AT_ONCE)
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._waiting: dict[str, list[tuple[QObject, Callable[[QImage], None]]]] = {}
        self._arrival = _Arrival(self)
        self._arrival.arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def fetch(self, owner: QObject, url: str, done: Callable[[QImage], None]) -> None:
        """Call ``done`` with the picture, unless it cannot be had or ``owner`` is gone by then."""
        if url in self._kept:
            done(self._kept[url])
            return
        known = url in self._waiting
        self._waiting.setdefault(url, []).append((owner, done))
        if not known:
            self._pool.start(_Fetch(self._wire, url, self._arrival))

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return bool(self._waiting)

    @Slot(str, object)
    def _on_arrived(self, url: str, image: QImage | None) -> None:
        waiting = self._waiting.pop(url, [])
        if image is None:
            return
        self._kept[url] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        for owner, done in waiting:
            if isValid(owner):
                done(image)


def may_load(preferences: Preferences, sender: str) -> bool:
    """Tell whether pictures of this sender's mails load without asking; by address or domain, never by name."""
    if preferences.remote_pictures:
        return True
    address = sender.strip().casefold()
    domain = address.rpartition("@")[2]
    return bool(domain) and bool({address, f"@{site_of(domain)}"} & _allowed(preferences))


def allow(preferences: Preferences, sender: str, whole_domain: bool) -> None:
    """Remember that pictures of this sender, or of everybody of the sender's domain, may load."""
    address = sender.strip().casefold()
    entry = f"@{site_of(address.rpartition('@')[2])}" if whole_domain else address
    if "@" in entry and len(entry) > 1:
        preferences.store(ALLOWED, " ".join(sorted(_allowed(preferences) | {entry})))


def _allowed(preferences: Preferences) -> set[str]:
    stored = preferences.stored(ALLOWED)
    return set(stored.split()) if isinstance(stored, str) else set()
