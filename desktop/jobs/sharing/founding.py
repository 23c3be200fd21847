"""Beginning to share a desk, moving it elsewhere, and ending it; whatever happens, all that is here stays here."""

from __future__ import annotations

import contextlib
import logging
import platform
from collections.abc import Callable, Sequence
from pathlib import Path

import desktop
from desktop.commands._people_rules import is_owner
from desktop.commands.base import Desk
from desktop.commands.numbers import number_tickets
from desktop.commands.sharing import note_computer
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.permissions import Permission
from desktop.jobs.session import as_mail
from desktop.jobs.sharing.begun import ARRIVING, BEGUN, beginning, take_back_begun
from desktop.jobs.sharing.bringing_home import bring_home
from desktop.jobs.sharing.cycle import Meeting
from desktop.jobs.sharing.files import bring_older
from desktop.jobs.sharing.keepsakes import forget_keepsakes, keep, keepsakes_of
from desktop.jobs.sharing.keyholding import READING
from desktop.jobs.sharing.leases import give_back_leases
from desktop.jobs.sharing.moved import LEAVING, clear_notice, write_notice
from desktop.jobs.sharing.opening import STATEMENTS, OpenHub, open_hub, statements_text
from desktop.jobs.sharing.shipping import BRINGING, WANTED, WHOLE
from desktop.jobs.sharing.steps import FILES, PREPARING, SETTLED, step
from desktop.secrets import Secrets
from desktop.store import journal
from desktop.store.clock import new_id, time_now
from desktop.store.database import db, natural_id
from desktop.store.leases import desk_file
from desktop.store.models import Computer
from desktop.store.numbers import count_here, forget_ranges, waiting_for_numbers
from desktop.store.row_reads import row_by_id
from desktop.store.sharing import (
    FOLDER,
    HubPlace,
    drop_leases,
    forget_local,
    hub_place,
    read_local,
    works_here,
    write_hub,
    write_local,
)
from desktop.store.wanted_files import forget_brought
from desktop.sync.capture import install_capture, is_captured, remove_capture
from desktop.sync.dirty import remark
from desktop.sync.folder.health import HubFile, create_folder
from desktop.sync.identity import start_sharing, stop_sharing
from desktop.sync.sealing.owners import Record, found_desk, hand_out_keys
from desktop.sync.sealing.recovery import recovery_text
from desktop.sync.shipped import forget_shipped

log = logging.getLogger(__name__)
FIRST_FILES = 3
"""How many rounds of older files are brought at once; the rest follow while the desk is in use."""


def share_folder(
    desk: Desk,
    folder: Path,
    secrets: Secrets,
    *,
    encrypted: bool = True,
    on_key: Callable[[str], object] = lambda key: None,
) -> str:
    """Let a desk meet in a new folder, coming from alone or from elsewhere; return the recovery key, shown this once.

    ``on_key`` gets the key before anything depends on it, for who would lose it if this were cut off later.
    Raises ``role-owner`` for anybody but an owner, and what ``create_folder`` refuses; then nothing has changed.
    """
    check_owner(desk)
    take_back_begun()
    hub_id = new_id()
    founding = found_desk(hub_id, desk.actor.id, platform.node())
    folder = folder.absolute()
    key, kept = recovery_text(founding.seed), keepsakes_of(founding.keys)
    place = HubPlace(
        FOLDER, str(folder), hub_id, desk.actor.id, founding.keys.seat, encrypted, True, founding.root_pub.hex()
    )
    say_goodbye(desk, secrets)
    step(PREPARING)
    with beginning(folder, hub_id):
        create_folder(folder, HubFile(hub_id, founding.root_pub.hex(), encrypted=encrypted))
        keep(desk_file(), secrets, place.name, kept)
        on_key(key)
        leave_notice(desk, secrets)
        settle_in(place, records=founding.records)
    arrive(desk, OpenHub(place, kept), place)
    return key


def settle_in(place: HubPlace, *, joining: bool = False, records: Sequence[Record] = ()) -> None:
    """Note where the desk is shared from now on and begin to note what is written; in one transaction.

    What is here is offered whole to the new place, unless this computer joins and brings nothing. ``records`` are the
    statements of keys that a new folder begins with. Whatever ends the program afterwards, ``finish_arriving`` and the
    next meetings do what was left.
    """
    with db.atomic("IMMEDIATE"):
        moving = is_captured()
        start_sharing(read_local("device"))
        for name in (STATEMENTS, READING, BEGUN, LEAVING):
            forget_local(name)
        if records:
            write_local(STATEMENTS, statements_text(records))
        forget_shipped()
        forget_brought()
        forget_ranges(unsure=False)
        drop_leases()
        write_hub(place)
        if moving:
            remark()
            write_local(WHOLE, "1")
        else:
            install_capture(stamp=not joining)
        if not joining:
            write_local(BRINGING, "{}")
            write_local(ARRIVING, "1")


def own_facts(place: HubPlace, box_key: str = "") -> dict[str, str]:
    """Return what the others may know of this computer."""
    return {
        "seat": place.seat,
        "agent": place.agent,
        "name": platform.node()[:100],
        "box_key": box_key,
        "version": desktop.__version__,
        "platform": platform.system(),
    }


def offer_desk_work() -> None:
    """Let this computer do the work of the desk once the others know it, if its agent may choose that."""
    if works_here():
        write_local(WANTED, "1")


def arrive(desk: Desk, hub: OpenHub, place: HubPlace) -> None:
    """Introduce this computer and bring everything."""
    with contextlib.closing(hub):
        finish_arriving(desk, hub)
        step(SETTLED)
        hub.bring_whole_desk()
        Meeting(desk, hub, first=True).run()
        for done in range(FIRST_FILES):
            step(FILES, done)
            if not bring_older(hub, desk.files):
                break


def finish_arriving(desk: Desk, hub: OpenHub) -> None:
    """Hand keys out, write down this computer, let it hand out numbers in a folder; unless that was done before."""
    place = hub.place
    clear_notice(place)
    if not read_local(ARRIVING):
        return
    if hub.seals is not None:
        hand_out_keys(hub.seals)
        hub.keep_statements()
    note_computer(as_mail(desk), read_local("device"), own_facts(place, hub.box_key))
    offer_desk_work()
    if place.kind == FOLDER:
        with journal.recording(place.agent, "share_folder"):
            count_here()
    forget_local(ARRIVING)


def check_owner(desk: Desk) -> None:
    """Raise ``not-allowed`` or ``role-owner`` unless an owner asks: how a desk is shared is theirs to say."""
    if not desk.actor.holds(Permission.SYSTEM_SYNC_CONFIG):
        raise NotAllowedError("not-allowed", permission=Permission.SYSTEM_SYNC_CONFIG.value)
    if not is_owner(desk.actor.id):
        raise NotAllowedError("role-owner")


def say_goodbye(desk: Desk, secrets: Secrets) -> None:
    """Fetch once more what the place that is left has, if it can be reached; it may be gone for good."""
    if hub_place() is None:
        return
    try:
        hub = open_hub(desk, secrets)
    except DeskError as refusal:
        log.warning("the place that is left could not be reached: %s", refusal.code)
        return
    with contextlib.closing(hub), contextlib.suppress(DeskError):
        Meeting(desk, hub).run()
        give_back_leases(hub)


def leave_notice(desk: Desk, secrets: Secrets) -> None:
    """Tell those who stay at the place that is left that the desk has moved, if it can be reached.

    Called when the new place is ready. If this is cut off before the desk is there, ``clear_notice`` takes it back.
    """
    place = hub_place()
    if place is None:
        return
    try:
        with contextlib.closing(open_hub(desk, secrets)) as hub:
            hub.hello()
            write_notice(place)
            Meeting(desk, hub).run()
    except DeskError as refusal:
        log.warning("those at the place that is left could not be told: %s", refusal.code)


def leave(desk: Desk, secrets: Secrets, *, anyway: bool = False) -> None:
    """Share no longer on this computer; the whole desk stays here, and the others are told if they can be.

    Files that were never opened here are fetched first. Raises ``sharing-files-missing`` (``count``) where some cannot
    be had, unless ``anyway``; then nothing has changed.
    """
    place = hub_place()
    if place is None:
        return
    missing = bring_home(desk, secrets, place)
    if missing and not anyway:
        raise DeskError("sharing-files-missing", count=missing)
    device = read_local("device")
    row = row_by_id(Computer, natural_id("computer", device))
    note_computer(as_mail(desk), device, {}, desk_work=False)
    try:
        say_goodbye(desk, secrets)
        step(PREPARING)
    except BaseException:
        note_computer(as_mail(desk), device, {}, desk_work=row is not None and row.desk_work)
        raise
    with db.atomic("IMMEDIATE"):
        remove_capture()
        stop_sharing()
        write_hub(None)
        for name in (STATEMENTS, WHOLE, READING, ARRIVING, LEAVING):
            forget_local(name)
        forget_shipped()
        forget_brought()
        drop_leases()
        forget_ranges(unsure=False)
    forget_keepsakes(desk_file(), secrets, place.name)
    number_tickets(as_mail(desk), waiting_for_numbers(before=time_now() + 1))
