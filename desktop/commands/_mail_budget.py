"""To whom a rule may write, and how often: so that no two machines answer each other and no forger uses us.

The windows are Zammad's. An address that nobody here ever answered may be forged: it gets one automatic letter a day
at most, the confirmation of a new ticket included (RFC 3834 §2; the Zendesk relay spam of 2025).
"""

from __future__ import annotations

from desktop.commands._senders import can_send, own_addresses
from desktop.core.auto_reply import DAY_MS, OLDEST_MS, PER_ADDRESS_PER_DAY, PER_DESK_PER_HOUR, is_noreply
from desktop.core.hashing import short_hash
from desktop.core.matching import fold_address
from desktop.store.clock import now
from desktop.store.models import AutoReply, Message, Ticket
from desktop.store.models.tickets import INBOX
from desktop.store.queries.reading import read_one
from desktop.store.row_reads import key

MINUTE_MS = 60_000
PER_TICKET = {10: 10, 30: 15, 60: 25, 180: 50, 600: 100}
IN_TOTAL = {10: 30, 30: 60, 60: 120, 180: 240, 600: 360}
"""Minutes to how many letters one address gets within them: about one ticket, and about all."""
MACHINES = frozenset({"abuse", "root", "mailerdaemon", "postmaster", "bounce", "bounces"})


def refused_recipient(ticket: Ticket, address: str, written: Message | None, *, trusted: bool) -> str:
    """Return why a rule may not write to an address, empty when it may.

    ``written`` is the mail that is answered. ``trusted``: a colleague's address or one that the author wrote down.
    """
    folded = fold_address(address)
    if not can_send():
        return "no-mailbox"
    if "@" not in folded or is_noreply(folded) or _is_machine(folded):
        return "mail-noreply"
    if without_plus(folded) in {without_plus(each) for each in own_addresses()}:
        return "mail-own-address"
    if ticket.folder != INBOX:
        return "mail-set-aside"
    if not trusted and _is_blocked(folded):
        return "mail-blocked"
    if written is not None and not trusted:
        if written.machine or written.kind == "machine":
            return "mail-machine"
        if now() - written.received_at > OLDEST_MS:
            return "mail-old"
    return _over_budget(ticket.id, folded) or ("" if trusted or is_known(folded) else _unknown_budget(folded))


def is_known(folded: str) -> bool:
    """Tell whether somebody here ever answered a customer at this address: then it is theirs, not a forger's."""
    sql = (
        "SELECT 1 FROM contact_address a JOIN ticket t ON t.requester = a.contact WHERE a.folded = ? AND a.deleted = 0"
        " AND t.last_out_at IS NOT NULL AND t.deleted = 0 LIMIT 1"
    )
    return read_one(sql, [folded]) is not None


def _is_blocked(folded: str) -> bool:
    sql = (
        "SELECT 1 FROM contact_address a JOIN contact c ON c.id = a.contact WHERE a.folded = ? AND a.deleted = 0"
        " AND c.blocked = 1 LIMIT 1"
    )
    return read_one(sql, [folded]) is not None


def note_given(ticket: Ticket, address: str, subject: str) -> None:
    """Count a letter that was queued."""
    hashed = short_hash(subject.casefold())
    AutoReply.create(address=without_plus(fold_address(address)), ticket=ticket.id, subject_hash=hashed, at=now())


def without_plus(address: str) -> str:
    """Return an address as it is counted: what stands behind a plus still reaches one person."""
    local, at, domain = address.rpartition("@")
    return f"{local.partition('+')[0] or local}{at}{domain}"


def _is_machine(folded: str) -> bool:
    return without_plus(folded).partition("@")[0].replace("-", "").replace("_", "") in MACHINES


def _over_budget(ticket: str, folded: str) -> str:
    counted, moment = without_plus(folded), now()
    about = "address = ? AND at > ? AND ticket = ?"
    for minutes, most in PER_TICKET.items():
        if _given(about, [counted, moment - minutes * MINUTE_MS, key(ticket)]) >= most:
            return "mail-ticket-budget"
    for minutes, most in IN_TOTAL.items():
        if _given("address = ? AND at > ?", [counted, moment - minutes * MINUTE_MS]) >= most:
            return "mail-total-budget"
    return ""


def _unknown_budget(folded: str) -> str:
    moment = now()
    if _given("address = ? AND at > ?", [without_plus(folded), moment - DAY_MS]) >= PER_ADDRESS_PER_DAY:
        return "mail-sender-budget"
    return "mail-desk-budget" if _given("at > ?", [moment - DAY_MS // 24]) >= PER_DESK_PER_HOUR else ""


def _given(condition: str, values: list[object]) -> int:
    row = read_one(f"SELECT count(*) FROM auto_reply WHERE {condition}", values)
    return int(row[0]) if row else 0
