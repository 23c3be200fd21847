"""What follows when others' changes have arrived: numbers, causes for the rules, tickets to hand out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from desktop.commands.automation import run_queued, take_shared
from desktop.commands.base import Desk
from desktop.commands.numbers import hand_out_blocks, hand_out_numbers_here, number_tickets, part_twins
from desktop.commands.routing import route_waiting
from desktop.commands.sharing import note_computer
from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.jobs.session import as_mail
from desktop.jobs.sharing.opening import OpenHub
from desktop.jobs.sharing.overseeing import note_refused_there
from desktop.jobs.sharing.shipping import WANTED
from desktop.jobs.sharing.turning import begin_to_count
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.numbers import (
    UNSURE,
    add_blocks,
    add_range,
    counts_here,
    numbers_left,
    twins_of,
    waiting_for_numbers,
)
from desktop.store.rights import actor_of
from desktop.store.routing_wake import LEASE as ROUTING
from desktop.store.routing_wake import ROUTED
from desktop.store.sharing import FOLDER, SERVER, HubPlace, does_here, forget_local, read_local, works_here, write_local
from desktop.sync.dirty import pending
from desktop.sync.hub import Hub
from desktop.sync.identity import past_devices

RESERVE = 10
"""Numbers that each computer has at hand; asked for again when half of them are used."""
ORPHANED_MS = 3_600_000
"""A ticket that is this old and has no number is numbered by whoever runs the timers: its computer is away."""
TWINS = "number_twins"
"""The local fact that says that tickets share a number and none was left for the later one."""
Changes = Mapping[str, set[str]]


def follow_up(desk: Desk, hub: OpenHub, place: HubPlace, changed: Changes) -> bool:
    """Do what follows; tell whether that left something to send. ``changed`` are ids by table."""
    own = as_mail(desk)
    if read_local(UNSURE):
        begin_to_count(own)
    note_refused_there(hub, place)
    _get_numbers(own, hub, place)
    _give_numbers(own, place)
    _begin_desk_work(own, place)
    _part_twins(own, changed.get("ticket", set()))
    if does_here("timers"):
        while take_shared(own):
            run_queued(own)
    if changed.get("ticket") and does_here(ROUTING) and works_here() and _is_routed():
        route_waiting(Desk(Actor("routing", {Permission.CHANNEL_INTAKE: Scope.ALL}), desk.bus, desk.files), {})
    return pending() > 0


def _part_twins(own: Desk, changed: set[str]) -> None:
    """Give later tickets other numbers where a number arrived twice; without any to give, all are looked at again."""
    owed = bool(read_local(TWINS))
    if not works_here() or not (changed or owed):
        return
    twins = twins_of(None if owed else changed)
    left = part_twins(own, twins) < len(twins)
    if left != owed:
        write_local(TWINS, "1" if left else "")


def _begin_desk_work(own: Desk, place: HubPlace) -> None:
    """Choose this computer for the desk's work, now that its row is known: a row that is new may not say so itself."""
    if read_local(WANTED):
        if actor_of(place.agent).holds(Permission.SYSTEM_SYNC_CONFIG):
            note_computer(own, read_local("device"), {}, desk_work=True)
        forget_local(WANTED)


def _get_numbers(own: Desk, hub: Hub, place: HubPlace) -> None:
    """Fill the reserve: a server gives numbers, in a folder blocks that were handed out have arrived as rows."""
    if place.kind == SERVER:
        needed = len(_waiting()) + RESERVE - numbers_left()
        got = hub.numbers(needed) if needed > RESERVE // 2 else None
        if got:
            add_range(got)
        return
    add_blocks()
    if counts_here(place):
        sizes = _sizes_needed()
        if sizes:
            hand_out_blocks(own, sizes)


def _give_numbers(own: Desk, place: HubPlace) -> None:
    """Give numbers to what waits here and, where the timers run, to what waits elsewhere for too long.

    If there is nothing to number that with, the computer that hands numbers out is away: this one takes that over.
    """
    waiting = _waiting()
    if waiting:
        number_tickets(own, waiting)
    orphans = waiting_for_numbers(before=time_now() - ORPHANED_MS) if does_here("timers") else []
    if orphans and place.kind == FOLDER and not (numbers_left() or counts_here(place)):
        hand_out_numbers_here(own)
    if orphans:
        number_tickets(own, orphans)


def _waiting() -> list[str]:
    """Return the tickets made here that wait for a number."""
    return [row for device in (*past_devices(), read_local("device")) for row in waiting_for_numbers(device)]


def _sizes_needed() -> dict[str, int]:
    """Return how many numbers each other computer needs: its reserve, and one for each ticket that waits."""
    sql = "SELECT device FROM computer WHERE deleted = 0 AND revoked = 0 AND device <> ?"
    devices = [str(device) for (device,) in db.execute_sql(sql, (read_local("device"),)).fetchall()]
    unused = Counter(dict(db.execute_sql(UNUSED).fetchall()))
    waiting = Counter(dict(db.execute_sql(WAITING).fetchall()))
    needed = {device: waiting[device] + RESERVE - unused[device] for device in devices}
    return {device: size for device, size in needed.items() if size > RESERVE // 2}


UNUSED = """
SELECT b.device, sum(b.size - (SELECT count(*) FROM ticket t WHERE t.number >= b.first AND t.number < b.first + b.size))
FROM number_block b WHERE b.deleted = 0 GROUP BY b.device
"""
WAITING = "SELECT substr(_new, 17), count(*) FROM ticket WHERE number <= 0 AND deleted = 0 GROUP BY 1"


def _is_routed() -> bool:
    return db.execute_sql(ROUTED).fetchone() is not None
