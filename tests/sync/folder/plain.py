"""Seals without secrets: the same refusals as the real ones, in a form that a test can read and damage."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

import msgpack

from desktop.sync.folder.seals import Head, Opened, UnopenedError
from desktop.sync.wire import Gone, RowSet, Section

MAGIC = b"PLAIN1"


class PlainSeals:
    """A seat that signs with its name. ``keys`` are the scopes it reads, ``known`` the seats it trusts."""

    def __init__(self, seat: str, keys: Iterable[str] = ("desk", "office"), hub_id: str = "hub") -> None:
        self.hub_id = hub_id
        self.seat = seat
        self.agent = f"agent of {seat}"
        self.keys = set(keys)
        self.known = {seat}
        self.revoked: set[str] = set()

    def seal(self, head: Head, sections: Sequence[Section]) -> bytes:
        facts = (head.hub_id, head.device, head.n, head.prev, dict(head.deps), head.at)
        body = msgpack.packb([facts, self.seat, self.agent, [_packed(section) for section in sections]])
        return MAGIC + hashlib.sha256(body).digest() + body

    def peek(self, data: bytes) -> Head:
        return _head(self._body(data)[0])

    def open(self, data: bytes) -> Opened:
        facts, seat, agent, packed = self._body(data)
        if seat not in self.known:
            raise UnopenedError("seal-unknown-seat", passing=True)
        if seat in self.revoked:
            raise UnopenedError("seal-revoked")
        sections = [_unpacked(each) for each in packed]
        mine = tuple(section for section in sections if section.scopes & self.keys)
        return Opened(_head(facts), seat, agent, mine, len(sections) - len(mine))

    def _body(self, data: bytes) -> list:
        if len(data) < 38 or data[:6] != MAGIC or hashlib.sha256(data[38:]).digest() != data[6:38]:
            raise UnopenedError("seal-damaged", passing=True)
        return msgpack.unpackb(data[38:])

    def ring_mark(self) -> str:
        return " ".join(sorted(self.keys))

    def trust_mark(self) -> str:
        return " ".join([*sorted(self.known), *sorted(self.revoked), self.ring_mark()])

    def known_scopes(self) -> frozenset[str]:
        return frozenset(self.keys)

    def agent_of(self, seat: str) -> str:
        return f"agent of {seat}" if seat in self.known else ""

    def may_sum_up(self) -> bool:
        return False

    def learn(self, kind: str, data: bytes) -> bool:
        what, _, name = data.decode("utf-8", "replace").partition(" ")
        if kind == "certs" and what == "seat":
            self.known.add(name)
        elif kind == "keys" and what == "for" and name.startswith(self.seat):
            self.keys.add(name.split()[1])
        return what in ("seat", "for")

    def records(self) -> Iterable[tuple[str, bytes]]:
        return [("certs", f"seat {name}".encode()) for name in sorted(self.known)]

    def blob_names(self, sha: str, scopes: frozenset[str]) -> list[str]:
        return [hashlib.sha256(f"{scope} {sha}".encode()).hexdigest() for scope in sorted(scopes)]

    def seal_blob(self, data: bytes, scopes: frozenset[str]) -> bytes:
        return msgpack.packb([sorted(scopes), data, hashlib.sha256(data).digest()])

    def open_blob(self, data: bytes) -> bytes:
        try:
            scopes, content, sha = msgpack.unpackb(data)
        except (ValueError, TypeError):
            raise UnopenedError("seal-damaged", passing=True) from None
        if not self.keys & set(scopes):
            raise UnopenedError("seal-no-key", passing=True)
        if hashlib.sha256(content).digest() != sha:
            raise UnopenedError("seal-damaged", passing=True)
        return content


def _head(facts: Sequence[object]) -> Head:
    return Head(*facts)


def _packed(section: Section) -> list:
    sets = [(each.table, each.columns, list(each.rows)) for each in section.rowsets]
    gone = [(each.table, each.id, each.clock, each.scope) for each in section.gone]
    return [sorted(section.scopes), sets, gone, section.vouched]


def _unpacked(packed: list) -> Section:
    scopes, sets, gone, vouched = packed
    rowsets = tuple(RowSet(table, tuple(columns), [tuple(row) for row in rows]) for table, columns, rows in sets)
    return Section(frozenset(scopes), rowsets, tuple(Gone(*each) for each in gone), vouched)
