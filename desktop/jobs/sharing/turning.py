"""When this desk file or the hub went back in time: the file goes on as a new computer and offers everything again.

A restored backup and a copied file look like the computer that wrote on meanwhile; a restored hub no longer has what it
once confirmed. In each case nothing may be believed to be there, and no clock may be made that another copy may have
made too. Offering again what is there does no harm.
"""

from __future__ import annotations

import logging

from desktop.commands.base import Desk
from desktop.commands.numbers import hand_out_numbers_here
from desktop.commands.sharing import note_computer
from desktop.jobs.session import as_mail
from desktop.jobs.sharing.shipping import BRINGING, WANTED, WHOLE
from desktop.store import journal
from desktop.store.database import db, natural_id
from desktop.store.models import Computer
from desktop.store.numbers import HANDED_OUT_BY, forget_ranges
from desktop.store.row_reads import row_by_id
from desktop.store.settings import read_setting
from desktop.store.sharing import drop_leases, read_local, write_local
from desktop.store.wanted_files import forget_brought
from desktop.sync.dirty import remark
from desktop.sync.hub import Info
from desktop.sync.identity import fork, settle_token, tokens
from desktop.sync.postgres.cursor import forget_lost, has_lost
from desktop.sync.shipped import forget_shipped

log = logging.getLogger(__name__)


def is_known_to(info: Info) -> bool:
    """Tell whether a hub's memory of this computer and this computer's memory of the hub fit together.

    The hub names the last token it got from here; one that is not among those that it may hold was sent by another copy
    of this file, and none where one was confirmed means that the hub is older than it was. In a folder
    the chain of files says the same (``sync-fork``).
    """
    if info.token is None:
        return True
    mine = tokens()
    if not info.token and not mine:
        return True
    if info.token not in mine:
        return False
    if mine != (info.token,):
        settle_token(info.token)
    return True


def go_on_as_new(desk: Desk) -> str:
    """Become a new computer, keep every edit, and offer all rows again; return the new identity (8 hex digits)."""
    before = read_local("device")
    handed_out = read_setting("desk", "", HANDED_OUT_BY, "") == before
    device = fork()
    offer_again()
    drop_leases()
    forget_ranges(unsure=True)
    log.warning("this desk file goes on as computer %s instead of %s", device, before)
    _take_over_row(as_mail(desk), before, device)
    if handed_out:
        hand_out_numbers_here(as_mail(desk))
    return device


def offer_again() -> None:
    """Offer all rows again: the hub lost some, or may have. What is there already changes nothing.

    To whom people were brought stays known: they still have them, and nothing else says so once the tickets went on.
    """
    with db.atomic("IMMEDIATE"):
        remark()
        forget_shipped(["ticket"])
        forget_brought()
        write_local(WHOLE, "1")
        write_local(BRINGING, "{}")
        forget_lost()


def offer_what_was_lost() -> None:
    """Offer all rows again when a server was put back and the meeting that found it ended before that was done."""
    if has_lost():
        offer_again()


def _take_over_row(own: Desk, before: str, device: str) -> None:
    """Write down the new computer with what is known of the one before; that one may be in use elsewhere and stays."""
    row = row_by_id(Computer, natural_id("computer", before))
    if row is not None:
        names = ("seat", "agent", "name", "box_key", "version", "platform")
        facts = {name: str(getattr(row, name)) for name in names}
        note_computer(own, device, facts)
        if row.desk_work:
            write_local(WANTED, "1")


def begin_to_count(desk: Desk) -> None:
    """Let a computer that hands out numbers do so again, once it has read all that the others wrote."""
    with journal.recording(as_mail(desk).actor.id, "begin_to_count"):
        forget_ranges(unsure=False)
