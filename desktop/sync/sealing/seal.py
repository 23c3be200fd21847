"""Files as one seat makes and reads them: sections signed together, each sealed to its scopes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from desktop.sync.folder.seals import Head, Opened, UnopenedError
from desktop.sync.sealing.boxes import NONCE, Sender
from desktop.sync.sealing.envelope import Envelope, Part, close_envelope, read_envelope
from desktop.sync.sealing.packing import LARGEST, MalformedError, expand, squeeze
from desktop.sync.sealing.ring import ScopeKey, ScopeRing
from desktop.sync.sealing.roster import Roster
from desktop.sync.sealing.seats import Certificate, Keys
from desktop.sync.sealing.sections import ROWS, section_bytes, section_in
from desktop.sync.wire import Section

Wraps = tuple[tuple[bytes, bytes], ...]
NO_WRAPS: Wraps = ()
FALLBACK = "office"
"""Whoever sees every ticket may read what is for a scope that has no key yet; an owner's computer brings it there."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a section stands; what it is sealed with says so, so that it opens nowhere else."""

    head: Head
    index: int

    @property
    def context(self) -> bytes:
        """Return it as bytes."""
        return f"deskbell section {self.head.hub_id} {self.head.device} {self.head.n} {self.index}".encode()


def seal_file(keys: Keys, ring: ScopeRing | None, head: Head, sections: Sequence[Section]) -> bytes:
    """Return a file's bytes, signed by a seat. Without a ring nothing is sealed.

    Raises ``UnopenedError``: ``seal-no-key`` for a section that nobody could open, ``seal-too-large``.
    """
    sender = Sender() if ring is not None else None
    parts, bodies = [], []
    for index, section in enumerate(sections):
        body, wraps = squeeze(section_bytes(section)), NO_WRAPS
        if ring is not None and sender is not None:
            body, wraps = _sealed(body, keys_for(ring, section.scopes), sender, _Place(head, index))
        parts.append(Part(ROWS, len(body), hashlib.sha256(body).digest(), wraps))
        bodies.append(body)
    public = sender.public if sender is not None else b""
    return close_envelope(keys.sign, keys.seat, head, public, parts, bodies)


def _sealed(body: bytes, to: Iterable[ScopeKey], sender: Sender, place: _Place) -> tuple[bytes, Wraps]:
    content = os.urandom(32)
    context = place.context
    wraps = tuple((key.id, sender.seal(content, key.public, context)) for key in to)
    return ChaCha20Poly1305(content).encrypt(NONCE, body, context), wraps


def keys_for(ring: ScopeRing, scopes: Iterable[str]) -> list[ScopeKey]:
    """Return the newest keys of some scopes; for those that have none yet, private ones apart, the office's.

    Raises ``UnopenedError`` ``seal-no-key`` when there is none at all.
    """
    wanted = sorted(scope for scope in scopes if not scope.startswith("u:"))
    found = {scope: ring.newest(scope) for scope in wanted}
    if any(found[scope] is None and not scope.startswith("a:") for scope in wanted):
        found[FALLBACK] = ring.newest(FALLBACK)
    keys = [key for key in found.values() if key is not None]
    if not keys:
        raise UnopenedError("seal-no-key")
    return keys


def open_file(
    data: bytes, roster: Roster, ring: ScopeRing, hub_id: str, *, encrypted: bool, beyond: bool = False
) -> Opened:
    """Check a file and read the sections that this seat has keys for.

    ``beyond``: also one that its revoked seat wrote after it ceased to count, to set right what others took from it.

    Raises ``UnopenedError``: what ``read_envelope`` and ``Roster.certificate`` raise, ``seal-foreign`` for another
    desk's, ``seal-signature``, ``seal-revoked`` beyond where its seat counts, ``seal-plain`` where all must be sealed,
    ``seal-content`` for a section that its signer damaged.
    """
    envelope = read_envelope(data)
    signer = _signer(envelope, roster, hub_id, beyond=beyond)
    bodies = envelope.bodies(data)
    sections, unreadable, room = [], 0, LARGEST
    for index, (part, body) in enumerate(zip(envelope.parts, bodies, strict=True)):
        if part.kind != ROWS:
            unreadable += 1
            continue
        if encrypted and not part.wraps:
            raise UnopenedError("seal-plain")
        plain = _opened(part, body, envelope, ring, _Place(envelope.head, index), room)
        unreadable += plain is None
        if plain is not None:
            room -= len(plain)
            sections.append(_read(plain, part, ring))
    head, seat, agent = envelope.head, signer.seat, signer.agent
    return Opened(head, seat, agent, tuple(sections), unreadable, owner=signer.may_certify)


def _signer(envelope: Envelope, roster: Roster, hub_id: str, *, beyond: bool) -> Certificate:
    head = envelope.head
    if head.hub_id != hub_id:
        raise UnopenedError("seal-foreign")
    signer = roster.certificate(envelope.seat, head.at)
    if not envelope.is_signed_by(signer.sign_pub):
        raise UnopenedError("seal-signature")
    cut = roster.cut_of(envelope.seat, head.device)
    signs = head.n == 0  # of life, or a claim to the desk's work: nothing that was written before the cut
    if cut is not None and (head.n > cut or signs) and not beyond:
        raise UnopenedError("seal-revoked")
    return signer


def _opened(part: Part, body: bytes, envelope: Envelope, ring: ScopeRing, place: _Place, room: int) -> bytes | None:
    """Return a section's bytes, at most ``room`` of them; None without a key."""
    try:
        if not part.wraps:
            return expand(body, room)
        for key_id, wrap in part.wraps:
            receiver = ring.opener(key_id)
            if receiver is not None:
                content = receiver.open(wrap, envelope.sender, place.context)
                return expand(ChaCha20Poly1305(content).decrypt(NONCE, body, place.context), room)
    except (MalformedError, InvalidTag, ValueError):
        raise UnopenedError("seal-content") from None
    return None


def _read(plain: bytes, part: Part, ring: ScopeRing) -> Section:
    """Return what a section says, for those readers alone to whom it was really sealed.

    One that says it is for the office and is not is refused; where a key is unknown here, that one may come.
    """
    try:
        section = section_in(plain)
    except MalformedError:
        raise UnopenedError("seal-content") from None
    sealed_to = {ring.scope_of(key_id) for key_id, _ in part.wraps}
    if not part.wraps:
        return section
    kept_from = {scope for scope in section.scopes - sealed_to if ring.newest(scope) is not None}
    if FALLBACK in kept_from:
        if "" in sealed_to:
            raise UnopenedError("seal-no-key", passing=True)
        raise UnopenedError("seal-content")
    return replace(section, scopes=section.scopes - kept_from)
