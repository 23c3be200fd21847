"""A folder as the place where computers meet: everything that ``sync.hub.Hub`` asks for, out of its parts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

from desktop.sync.digests import bucket_digests
from desktop.sync.erasing import blank_leavings
from desktop.sync.folder import acks, blobs, exchange, ledger, presence, pruning, tidying
from desktop.sync.folder.beats import Beats
from desktop.sync.folder.blob_clearing import clear_blobs, keep_own
from desktop.sync.folder.catching_up import AGAIN, CatchingUp
from desktop.sync.folder.disk import stopping
from desktop.sync.folder.forgetting import Forgetting
from desktop.sync.folder.health import require
from desktop.sync.folder.layout import SHORT
from desktop.sync.folder.leases import Leases
from desktop.sync.folder.ledger import PARTIAL, READ
from desktop.sync.folder.losses import Losses
from desktop.sync.folder.reader import Reader
from desktop.sync.folder.records import Records
from desktop.sync.folder.seals import Seals
from desktop.sync.folder.standing import Standing
from desktop.sync.folder.state import State
from desktop.sync.folder.summaries import Summaries
from desktop.sync.folder.upkeep import is_owed, sum_up, sum_up_own
from desktop.sync.folder.writer import Writer
from desktop.sync.hub import Info, Presence, Pulled, Pushed, Seen
from desktop.sync.wire import Batch

LOOKS = (0.2, 5.0)
"""Seconds between two looks, at least and at most."""
SHARE = 50.0
"""A look that takes t seconds is followed by a rest of t times this: a slow network drive is asked more seldom."""
TIDY_EVERY = 600.0
"""Seconds between two times of tidying up."""
OWED_EVERY = 20.0
"""Seconds between two times when the folder lacks a summary that it had."""


class FolderHub:
    """One computer at one shared folder. Used by one thread; needs a connection to the desk file to be open."""

    def __init__(self, root: Path, seals: Seals, device: str, clock: Callable[[], float] = time.monotonic) -> None:
        require(root, seals.hub_id)
        ledger.adopt(seals.hub_id, device)
        self.state = State(root, seals, device, clock)
        self._records = Records(self.state)
        self._writer = Writer(self.state)
        self._reader = Reader(self.state)
        self._summaries = Summaries(self.state)
        self._catching_up = CatchingUp(self.state, self._summaries)
        self._beats = Beats(self.state)
        self._leases = Leases(self.state, self._beats)
        self._losses = Losses(self.state, self._leases.is_first, lambda: Standing(self.state, self._summaries))
        self._closed = Event()
        self._tidied = clock()
        self._heard = 0
        self._doings: list[tuple[str, str, str]] = []

    def hello(self) -> Info:
        """Look at the folder with care, bring what it lacks of this computer's records, and say what is wrong."""
        hub = require(self.state.root, self.state.seals.hub_id)
        with stopping(self.state.root):
            self.state.listing.look()
        self._records.learn()
        self._records.publish()
        self._writer.check_identity()
        self._catching_up.check_identity()
        self._writer.resume()
        warnings = tuple((code, details) for (code, _), details in sorted(self.state.warnings.items()))
        return Info(hub.hub_id, hub.format, hub.min_client, warnings=warnings)

    def push(self, batch: Batch) -> Pushed:
        """Send a batch as one file; its keys and certificates go before it."""
        self.state.check()
        self._records.publish()
        return self._writer.push(batch)

    def pull(self) -> Iterator[Pulled]:
        """Give what others wrote; a portion counts as applied when the next one is asked for."""
        self.state.check()
        with stopping(self.state.root):
            self.state.listing.look()
        self._heard = self.state.listing.changes
        self._records.learn()
        mark = self.state.seals.ring_mark()
        if mark != ledger.fact("ring"):
            self._read_again()
            self._catching_up.read_again()
        yield from self._catching_up.pull()
        yield from self._reader.pull()
        if mark != ledger.fact("ring"):
            ledger.set_fact("ring", mark)
        self.state.check()
        self._look_after()
        self._losses.look()

    def look_for_own(self) -> None:
        """Raise ``sync-hub-restored`` when a file that this computer wrote is gone; see ``losses``."""
        with stopping(self.state.root):
            self.state.listing.look()
        self._losses.look_for_own()

    def _look_after(self) -> None:
        self._beats.beat(calm=True)
        acks.acknowledge(self.state)
        since = self.state.clock() - self._tidied
        if since > TIDY_EVERY or since > OWED_EVERY and is_owed(self.state, self._summaries):
            self.tidy()

    def _read_again(self) -> None:
        """Let files that could be read only in part be read again: there are new keys."""
        partial = [file for file in ledger.all_files() if file.state == PARTIAL]
        if partial:
            self.state.heads.shas -= {file.sha[:SHORT] for file in partial}
            self.state.listing.again()

    def read_all_again(self) -> None:
        """Let every file be read once more: its reader may have now what was left out when it came."""
        ledger.note(replace(file, state=PARTIAL) for file in ledger.all_files() if file.state == READ)
        ledger.set_fact("ring", "")
        ledger.set_fact(AGAIN, "1")

    def wait(self, seconds: float) -> bool:
        """Wait until something comes or somebody does something else; False when the time is over.

        Nothing is written meanwhile, so that a hub of its own may do nothing but wait, on another thread.
        """
        end = self.state.clock() + seconds
        while not self._closed.is_set():
            began = self.state.clock()
            self.state.check()
            with stopping(self.state.root):
                self.state.listing.look()
                if self._is_news():
                    return True
            now = self.state.clock()
            rest = min(max(LOOKS[0], SHARE * (now - began)), LOOKS[1], end - now)
            if rest <= 0 or self._closed.wait(rest):
                break
        return False

    def _is_news(self) -> bool:
        before = self._heard, self._doings
        self._heard, self._doings = self.state.listing.changes, self._beats.doings()
        return before != (self._heard, self._doings) or self.state.listing.is_due()

    def tidy(self, *, now: bool = False) -> None:
        """Bundle and prune what is due; ``now``: write a snapshot even if little is new."""
        self._tidied = self.state.clock()
        self.state.check()
        with stopping(self.state.root):
            self.state.listing.look()
        tidying.pack_own(self.state)
        first = self._leases.is_first()
        blank_leavings()
        sum_up(self.state, self._summaries, first=first, now=now)
        sum_up_own(self.state, self._summaries)
        if first or now:
            tidying.snapshot(self.state, now=now, covers=Standing(self.state, self._summaries).covers)
        with stopping(self.state.root):
            self.state.listing.look()
        pruning.prune(self.state)
        forgetting = Forgetting(self.state, self._summaries, first=first)
        forgetting.run()
        keep_own(self.state)
        if first and self.state.seals.may_sum_up():
            clear_blobs(self.state, is_read=forgetting.is_read)
        acks.acknowledge(self.state)

    def lease(self, name: str, seconds: int) -> int | None:
        """Take or prolong a lease; see ``leases``."""
        self.state.check()
        return self._leases.lease(name, seconds)

    def is_first(self) -> bool:
        """Tell whether this computer is the first chosen one that lives."""
        return self._leases.is_first()

    def release(self, name: str) -> None:
        """Let go of a lease."""
        self._leases.release(name)

    def numbers(self, count: int) -> range | None:
        """Give none: numbers are handed out by one computer, as rows of ``number_block``."""
        return None

    def put_blob(self, sha: str, path: Path, scopes: frozenset[str]) -> None:
        """Bring an attachment."""
        self.state.check()
        blobs.put_blob(self.state, sha, path, scopes)

    def has_blob(self, sha: str, scopes: frozenset[str], size: int = 0) -> bool:
        """Tell whether an attachment is there, and not shorter than ``size``."""
        self.state.check()
        return blobs.has_blob(self.state, sha, scopes, size)

    def get_blob(self, sha: str, target: Path, scopes: frozenset[str]) -> bool:
        """Fetch an attachment."""
        self.state.check()
        return blobs.get_blob(self.state, sha, target, scopes)

    def digests(self) -> dict[tuple[str, str], tuple[int, int]]:
        """Return this computer's own sums: a folder cannot count rows. Its files are read instead, each byte.

        What turns out to be damaged is told, and offered again after the next ``pull``.
        """
        self.state.check()
        with stopping(self.state.root):
            self.state.listing.look()
        self._losses.inspect()
        return bucket_digests()

    def presence(self, say: tuple[str, str] | None) -> list[Presence]:
        """Say what is being done here; return what the others do."""
        self.state.check()
        return presence.others(self.state, self._beats, say)

    def computers(self) -> list[Seen]:
        """Return the other computers of which there is any trace, with how many of this one's files they lack."""
        acks.read_acks(self.state)
        list(self._beats.read())
        mine = self.state.heads.upto(self.state.device)
        return [
            Seen(device, peer.agent, peer.version, peer.at, max(0, mine - peer.read.get(self.state.device, 0)))
            for device, peer in sorted(self.state.peers.items())
            if device != self.state.device
        ]

    def export_file(self, target: Path) -> int:
        """Write all that is known of the desk into one file; see ``exchange``."""
        return exchange.export_file(self.state, target)

    def merge_file(self, source: Path) -> exchange.Merged:
        """Take in such a file; ``pull`` then applies it."""
        return exchange.merge_file(self.state, source)

    def close(self) -> None:
        """Stop waiting; nothing else is held open."""
        self._closed.set()
