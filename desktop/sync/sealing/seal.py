"""Files as one seat makes and reads them: sections signed together, each sealed to its scopes.

A section has a secret of 32 bytes. From it follow the key of its content and the ephemeral key of the boxes in which
the secret lies for each scope; so the header, which is signed, commits to one content, and whoever opens a section can
make all of its boxes again. A signer cannot show two readers two contents, nor keep it from one whom it says to be for.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.sync.folder.seals import Head, Opened, UnopenedError
from desktop.sync.sealing.boxes import KEY, NONCE, Sender
from desktop.sync.sealing.envelope import Envelope, Part, close_envelope, read_envelope
from desktop.sync.sealing.packing import MalformedError, expand, squeeze
from desktop.sync.sealing.ring import WIDEST, ScopeKey, ScopeRing
from desktop.sync.sealing.roster import Roster
from desktop.sync.sealing.seats import Certificate, Keys
from desktop.sync.sealing.sections import ROWS, section_bytes, section_in
from desktop.sync.wire import Section

FALLBACK = WIDEST
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


@dataclass(frozen=True, slots=True)
class _Secret:
    """What everything about one sealed section follows from."""

    secret: bytes
    context: bytes

    @property
    def cipher(self) -> ChaCha20Poly1305:
        """Return what its content is sealed with."""
        return ChaCha20Poly1305(self._derived(b"content"))

    def sender(self) -> Sender:
        """Return the ephemeral key of its boxes, which commits to the secret."""
        return Sender(self._derived(b"boxes"))

    def _derived(self, what: bytes) -> bytes:
        info = b"deskbell section " + what + b"\0" + self.context
        return HKDF(SHA256(), KEY, salt=None, info=info).derive(self.secret)


def seal_file(keys: Keys, ring: ScopeRing | None, head: Head, sections: Sequence[Section]) -> bytes:
    """Return a file's bytes, signed by a seat. Without a ring nothing is sealed.

    Raises ``UnopenedError``: ``seal-no-key`` for a section that nobody could open, ``seal-too-large``.
    """
    parts, bodies = [], []
    for index, section in enumerate(sections):
        plain = section_bytes(section)
        to = keys_for(ring, section.scopes) if ring is not None else []
        part, body = sealed_part(plain, to, _Place(head, index).context) if ring is not None else plain_part(plain)
        parts.append(part)
        bodies.append(body)
    return close_envelope(keys.sign, keys.seat, head, parts, bodies)


def plain_part(plain: bytes) -> tuple[Part, bytes]:
    """Return a section of a desk that seals nothing, and its bytes in the file."""
    body = squeeze(plain)
    return Part(ROWS, len(body), len(plain), hashlib.sha256(body).digest()), body


def sealed_part(plain: bytes, to: Iterable[ScopeKey], context: bytes, secret: bytes = b"") -> tuple[Part, bytes]:
    """Return a section sealed to some keys, and its bytes in the file; a fresh ``secret`` unless one is given."""
    made = _Secret(secret or os.urandom(32), context)
    sender = made.sender()
    wraps = tuple((key.id, sender.seal(made.secret, key.public, context)) for key in to)
    body = made.cipher.encrypt(NONCE, squeeze(plain), context)
    return Part(ROWS, len(body), len(plain), hashlib.sha256(body).digest(), sender.public, wraps), body


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

    A section that its signer spoilt is left out and counted; the others stand, as for readers who cannot open that one.
    ``beyond``: also one that its revoked seat wrote after it ceased to count, to set right what others took from it.

    Raises ``UnopenedError``: what ``read_envelope`` and ``Roster.certificate`` raise, ``seal-foreign`` for another
    desk's, ``seal-signature``, ``seal-revoked`` beyond where its seat counts, ``seal-plain`` where all must be sealed.
    """
    envelope = read_envelope(data)
    signer = _signer(envelope, roster, hub_id, beyond=beyond)
    bodies = envelope.bodies(data)
    if encrypted and any(part.kind == ROWS and not part.wraps for part in envelope.parts):
        raise UnopenedError("seal-plain")
    sections: list[Section] = []
    unreadable = damaged = 0
    for index, (part, body) in enumerate(zip(envelope.parts, bodies, strict=True)):
        try:
            found = _section(part, body, ring, _Place(envelope.head, index)) if part.kind == ROWS else None
        except (MalformedError, InvalidTag, ValueError):
            damaged += 1
            continue
        unreadable += found is None
        if found is not None:
            sections.append(found)
    head, owner, ended = envelope.head, signer.may_certify, roster.is_revoked(signer.seat)
    last = roster.last_of(signer.seat, head.device)
    return Opened(head, signer.seat, signer.agent, tuple(sections), unreadable, owner, damaged, ended, last)


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


def _section(part: Part, body: bytes, ring: ScopeRing, place: _Place) -> Section | None:
    """Return what a section says; None without a key. Raises ``MalformedError``, ``InvalidTag``, ``ValueError``."""
    if not part.wraps:
        return section_in(_expanded(body, part))
    secret = _secret(part, ring, place.context)
    if secret is None:
        return None
    _check_boxes(secret, part, ring)
    section = section_in(_expanded(secret.cipher.decrypt(NONCE, body, place.context), part))
    return _for_its_readers(section, part, ring)


def _expanded(body: bytes, part: Part) -> bytes:
    found = expand(body, max(1, part.size))
    if len(found) != part.size:
        raise MalformedError("size")
    return found


def _secret(part: Part, ring: ScopeRing, context: bytes) -> _Secret | None:
    for key_id, wrap in part.wraps:
        receiver = ring.opener(key_id)
        if receiver is not None:
            return _Secret(receiver.open(wrap, part.sender, context), context)
    return None


def _check_boxes(secret: _Secret, part: Part, ring: ScopeRing) -> None:
    """Refuse a secret that the header does not commit to, or that another reader's box does not hold."""
    sender = secret.sender()
    if sender.public != part.sender:
        raise MalformedError("commitment")
    for key_id, wrap in part.wraps:
        key = ring.key(key_id)
        if key is not None and sender.seal(secret.secret, key.public, secret.context) != wrap:
            raise MalformedError("box")


def _for_its_readers(section: Section, part: Part, ring: ScopeRing) -> Section | None:
    """Return what a section says, for those readers alone to whom it was really sealed.

    One that says it is for the office and is not is refused; where a key is unknown here, that one may come (None).
    """
    sealed_to = {ring.scope_of(key_id) for key_id, _ in part.wraps}
    kept_from = {scope for scope in section.scopes - sealed_to if ring.newest(scope) is not None}
    if FALLBACK not in kept_from:
        return replace(section, scopes=section.scopes - kept_from)
    if "" in sealed_to:
        return None
    raise MalformedError("kept from the office")
