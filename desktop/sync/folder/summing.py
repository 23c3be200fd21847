"""Writing a summary: all rows as they are, in place of the files that made them so.

Written to this computer's disk first, then into the folder as one file under a temporary name: a crash leaves nothing
that anybody reads.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.sync.folder import ledger
from desktop.sync.folder.disk import stopping
from desktop.sync.folder.layout import SUM, sha_of, summary_name
from desktop.sync.folder.ledger import PENDING
from desktop.sync.folder.packs import Ingredient, index_of, write_pack
from desktop.sync.folder.parting import parted
from desktop.sync.folder.seals import Head, UnopenedError, sealing
from desktop.sync.folder.state import State
from desktop.sync.folder.summary_form import FRONT, ROWS, Last, front_section, mark_of
from desktop.sync.whole_state import whole_sections
from desktop.sync.wire import Section

NO_KEY = "seal-no-key"


def write_summary(state: State, *, private: bool = False, early: bool = False, erased: int = 0) -> Path | None:
    """Write a summary of what is here; None when it would stand for nothing. Raises what ``disk.stopping`` raises.

    ``private``: of what only this computer's agent reads. ``early`` and ``erased`` are as in ``Summary``.
    """
    with tempfile.TemporaryDirectory() as place:
        with db.atomic():
            state.reload()
            upto = _upto(state)
            parts = list(_parts(state, whole_sections(state.seals.agent if private else ""), Path(place)))
        if not upto or not (parts or private):
            return None
        facts = (int(private), int(early), erased)
        files = [_front(state, upto, parts, facts), *parts]
        number = int(ledger.fact("summary") or 0) + 1
        ledger.set_fact("summary", str(number))
        path = state.root / SUM / summary_name(state.device, number, index_of(files)[1])
        with stopping(state.root):
            write_pack(path, files)
        return path


def _upto(state: State) -> dict[str, Last]:
    """Return the last file of each computer up to which each single one was read, nothing given up or skipped."""
    seats = {**ledger.facts("seat:"), state.device: state.seals.seat}
    found = {}
    for device, seat in seats.items():
        n = state.heads.unbroken(device)
        last = state.heads.at(device, n)
        if last is not None and last.state == PENDING:
            last = state.heads.at(device, n - 1)
        if last is not None:
            found[device] = Last(last.n, last.sha, seat)
    return found


def _front(state: State, upto: dict[str, Last], parts: Sequence[Ingredient], facts: tuple[int, int, int]) -> Ingredient:
    vector = {device: last.n for device, last in upto.items()}
    mark = mark_of(part.sha for part in parts)
    head = Head(state.seals.hub_id, state.device, 0, mark, vector, time_now())
    with sealing():
        data = state.seals.seal(head, [front_section(upto, facts)])
    return Ingredient.of(FRONT, FRONT, data, lambda: data)


def _parts(state: State, many: Iterable[Sequence[Section]], place: Path) -> Iterator[Ingredient]:
    """Give sealed parts, which wait on this computer's disk until all are known."""
    for sections in many:
        for part in parted(sections):
            data = _sealed(state, part)
            if data:
                path = place / sha_of(data)
                path.write_bytes(data)
                yield Ingredient.of(ROWS, path.name, data, path.read_bytes)


def _sealed(state: State, sections: Sequence[Section]) -> bytes:
    """Return a part; rows for one agent who never had a key are left out, as nobody else may have them."""
    head = Head(state.seals.hub_id, state.device, 0, at=time_now())
    try:
        return state.seals.seal(head, sections)
    except UnopenedError as error:
        shared = [each for each in sections if not all(scope.startswith("a:") for scope in each.scopes)]
        if error.code != NO_KEY or len(shared) == len(sections):
            with sealing():
                raise
        with sealing():
            return state.seals.seal(head, shared) if shared else b""
