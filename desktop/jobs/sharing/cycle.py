"""One meeting with the hub: say who is here, send what waits, fetch what is new, do what follows from it.

A meeting that fails changes nothing that was not agreed: what was sent stays marked until the hub has it, what was
fetched is applied with its cursor. Every method runs on an open connection of the calling thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.core.events import Changed
from desktop.jobs.sharing.aftermath import follow_up
from desktop.jobs.sharing.agreeing import Agreeing
from desktop.jobs.sharing.files import bring_files
from desktop.jobs.sharing.judging import as_one, in_turn, judged, note_brought
from desktop.jobs.sharing.keyholding import Keyholding, give_up
from desktop.jobs.sharing.mending import forget_owed, owed_rows, sections_owed
from desktop.jobs.sharing.moved import has_moved
from desktop.jobs.sharing.opening import OpenHub, open_hub
from desktop.jobs.sharing.results import Result, Run
from desktop.jobs.sharing.shipping import WHOLE, Shipping
from desktop.jobs.sharing.steps import FETCHING, ORDERING, SENDING, step
from desktop.jobs.sharing.turning import go_on_as_new, is_known_to, offer_again, offer_what_was_lost
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.store.sharing import FOLDER, SERVER, HubPlace, drop_leases, forget_local, hub_place, read_local, works_here
from desktop.sync.applying import Applied, apply_sections, settle_all
from desktop.sync.behind import Readers, forget_behind, rows_behind
from desktop.sync.derived import is_owed
from desktop.sync.dirty import LIMIT, Dirty, clean, pending, read_dirty
from desktop.sync.faults import hook
from desktop.sync.gone import note_gone
from desktop.sync.held import count_held
from desktop.sync.hub import Info, Pulled, Pushed
from desktop.sync.identity import retime, self_row, set_skew
from desktop.sync.passed_on import is_any_astray, settle_astray, settle_early
from desktop.sync.purge import forget_gone, is_purging, purge_scopes, resume_purge
from desktop.sync.quarantine import look_again
from desktop.sync.refusals import count_refused, keep_refused
from desktop.sync.scopes import scopes_of_agent, sections_of
from desktop.sync.shipped import note_sections
from desktop.sync.versions import check_hub
from desktop.sync.wire import Batch, Refused, Section, rows_in

__all__ = ["Meeting", "Result", "open_hub", "sync_once"]
JITTER_MS = 500
"""By how much (ms) the server's clock may seem to differ before that is taken for a difference."""
ROUNDS = 3
"""How often what followed from a pull is sent in the same meeting."""
FORK, RESTORED, CLOCK_AHEAD, LEASE_LOST = "sync-fork", "sync-hub-restored", "sync-clock-ahead", "sync-lease-lost"
UNREACHABLE = "server-unreachable"


class Meeting:
    """Keeps what one computer needs at one hub from meeting to meeting.

    ``alone``: nobody else has the desk open. ``first``: nothing of this desk is at the hub yet, so no row enters or
    leaves a scope, and files do not go ahead of the rows that name them.
    """

    def __init__(self, desk: Desk, hub: OpenHub, *, alone: bool = False, first: bool = False) -> None:
        self.desk, self.hub, self._alone, self._first = desk, hub, alone, first
        self._readers, self._shipping, self._keys, self.agreeing = Readers(), Shipping(), Keyholding(), Agreeing(hub)

    def run(self) -> Result:
        """Meet once. Raises a ``DeskError`` that says why it could not; what happened before that stays."""
        result = Run()
        place = hub_place()
        if place is None:
            raise DeskError("sync-not-shared")
        if is_purging():
            resume_purge(self.desk.files)
        try:
            self._meet(place, result)
        except DeskError as refusal:
            if result.turned or not self._healed(refusal, result):
                raise
            self._meet(place, result)
        finally:
            self._publish(result)
        return Result(result.pushed, result.pulled, result.quarantined, result.conflicts)

    def _meet(self, place: HubPlace, result: Run) -> None:
        info = self.hub.hello()
        _check(info, place)
        if info.server_time is not None:
            _set_skew(info.server_time - time_now())
        if not is_known_to(info):
            self._turn(result)
        offer_what_was_lost()
        if place.kind == FOLDER and not self._keys.informed:
            self._pull_all(place, result, forget=False)
        for _ in range(ROUNDS):
            if self._keys.hand_out(self.hub):
                self.hub.hello()
            self._push_all(place, result)
            self._pull_all(place, result)
            more = follow_up(self.desk, self.hub, place, result.changed) or any(rows_behind().values())
            if not more and not self.agreeing.exchange(place):
                break
        self.hub.met = True

    def _healed(self, refusal: DeskError, result: Run) -> bool:
        """Do what lets the meeting go on: this file or the hub went back in time, or a lease is another's by now.

        A connection that stood before is made again at once: it may have been cut while nobody used it.
        """
        if refusal.code == FORK:
            self._turn(result)
        elif refusal.code == RESTORED:
            offer_again()
        elif refusal.code == LEASE_LOST:
            drop_leases()
        elif refusal.code != UNREACHABLE or not self.hub.met:
            return False
        result.turned = True
        return True

    def _turn(self, result: Run) -> None:
        """Go on as a new computer: this file or the hub went back in time."""
        go_on_as_new(self.desk)
        self.hub.renew()

    def _push_all(self, place: HubPlace, result: Run) -> None:
        """Send until nothing waits; what the hub refuses is kept and shown, and the rest goes on."""
        while not has_moved(place):
            whole = bool(read_local(WHOLE)) and works_here()
            dirty = read_dirty(LIMIT, whole=whole)
            behind = rows_behind() if place.kind == FOLDER else {}
            mends = owed_rows() if place.kind == FOLDER else {}
            if not (dirty.marks or mends or any(behind.values())):
                forget_local(WHOLE)
                return
            sections = [*self._sections(place, dirty, whole), *sections_owed(mends, self._shipping.fold)]
            if not self._first:
                bring_files(self.hub, self.desk.files, sections)
            if place.kind == FOLDER:
                _note_added(sections)
            pushed = self._push(Batch(tuple(sections), dirty.marks))
            if pushed is None:
                continue
            with db.atomic("IMMEDIATE"):
                if place.kind == FOLDER:
                    note_sections(sections)
                    note_gone(sections)
                    forget_behind(behind)
                    forget_owed(mends)
                result.quarantined += keep_refused(pushed.refused)
                arrived = clean(dirty.marks, pushed.waiting)
            hook("cleaned")
            result.pushed += rows_in(sections) - len(pushed.waiting)
            step(SENDING, result.pushed, pending)
            if pushed.refused and place.kind == SERVER:
                self._take_back(pushed.refused, result)
            self._forget_gone(place, sections, result)
            if pushed.waiting and not (dirty.more and arrived):
                return  # the rest goes on at the next meeting

    def _take_back(self, refused: Sequence[Refused], result: Run) -> None:
        from desktop.jobs.sharing.serving import take_back  # noqa: PLC0415  psycopg is loaded where a server is used

        for table, ids in take_back(self.hub, refused).changed.items():
            result.changed[table] |= ids

    def _sections(self, place: HubPlace, dirty: Dirty, whole: bool) -> list[Section]:
        plain = sections_of(dirty.rowsets, vouched=whole)
        return self._shipping.sections(plain, first=self._first) if place.kind == FOLDER else plain

    def _push(self, batch: Batch) -> Pushed | None:
        """Send a batch; None when the hub found clocks too far ahead: they were brought back, read what waits again."""
        try:
            return self.hub.push(batch)
        except DeskError as refusal:
            if refusal.code != CLOCK_AHEAD or not retime(time_now() + self_row().skew):
                raise
            return None

    def _pull_all(self, place: HubPlace, result: Run, *, forget: bool = True) -> None:
        """Fetch and apply what is new, portion by portion, each with its cursor.

        Without ``forget`` what may not be here any more stays as long as something waits to be sent: what was done
        without a connection, when it was still allowed, goes to the others first.
        """
        refused, open_ = result.quarantined, count_refused()
        for pulled in self.hub.pull():
            self._take_in(place, pulled, result)
        if count_held() or is_owed():  # a clock's time may have come, or a crash left something to derive
            self._take_in(place, Pulled(()), result)
        settle_early(complete=self.hub.is_complete())
        if is_any_astray() and self.agreeing.is_first():
            settle_astray()
        for found in (look_again(self.hub.seals), self.agreeing.settle()):
            for table, ids in found.items():
                result.changed[table] |= ids
        result.quarantined = refused + max(0, count_refused() - open_)  # what was only early has been let in
        if self._alone:
            step(ORDERING)
            with db.atomic("IMMEDIATE"):
                self._readers.note(self._shipping.fold)
            settle_all(Applied(), alone=True)
        self._publish(result)
        if forget or not pending() or (self.hub.seals is not None and self.hub.seals.revoked):
            result.forget(forget_gone(self._mine(place), self.desk.files, first=self.hub.look_for_own))
            give_up(self.hub, place, self.desk.files, result.arrived, result.forget)
        self._keys.informed = True
        if self._keys.hand_out(self.hub):
            self.hub.hello()

    def _take_in(self, place: HubPlace, pulled: Pulled, result: Run) -> None:
        result.arrived.update(section.scopes for section in pulled.sections)
        self._keep(pulled.refused, pulled, result)
        if self.hub.seals is None or not pulled.device:
            self._apply(place, pulled, pulled.sections, result)
        else:
            with in_turn(pulled.sections, alone=self._alone) as parts:
                for part in parts:
                    sections, refused = judged(part, pulled, self.hub.seals)
                    self._keep(refused, pulled, result)
                    self._apply(place, pulled, sections, result)
                    note_brought(part, pulled.agent)
        if pulled.purge:
            result.forget(purge_scopes(self._mine(place) - frozenset(pulled.purge), self.desk.files))
        if pulled.revoked:
            raise DeskError("sharing-revoked")

    def _keep(self, refused: Sequence[Refused], pulled: Pulled, result: Run) -> None:
        if refused:
            with db.atomic("IMMEDIATE"):
                result.quarantined += keep_refused(refused, pulled.device, pulled.agent)

    def _apply(self, place: HubPlace, pulled: Pulled, sections: Sequence[Section], result: Run) -> None:
        """Merge rows, note where they are at home, and forget what left."""
        applied = apply_sections(
            as_one(sections),
            pulled.cursor,
            device=pulled.device,
            agent=pulled.agent,
            alone=self._alone,
            settle=not self._alone,
        )
        if place.kind == FOLDER:
            with db.atomic("IMMEDIATE"):
                note_sections(sections)
                if works_here():
                    self._readers.add(sections)
                    if not self._alone:
                        self._readers.note(self._shipping.fold)
        result.pulled += rows_in(sections)
        result.conflicts += applied.conflicts
        for table, ids in applied.changed.items():
            result.changed[table] |= ids
            result.told[table] -= ids
        step(FETCHING, result.pulled, partial(self.hub.left, result.pulled))

    def _forget_gone(self, place: HubPlace, sections: Iterable[Section], result: Run) -> None:
        """Forget tickets that left everything that this computer's agent reads; only a positive word makes it so."""
        if any(section.gone for section in sections):
            result.forget(forget_gone(self._mine(place), self.desk.files, first=self.hub.look_for_own))

    def _mine(self, place: HubPlace) -> frozenset[str]:
        return scopes_of_agent(actor_of(place.agent))

    def _publish(self, result: Run) -> None:
        """Tell the bus what is different and was not told yet."""
        for table, ids in result.changed.items():
            if news := ids - result.told[table]:
                result.told[table] |= news
                self.desk.bus.publish(Changed(table, frozenset(news), "sync"))


def _note_added(sections: Iterable[Section]) -> None:
    """Note who is going to have what is sent: were that forgotten in a crash, a later move would not be told them."""
    with db.atomic("IMMEDIATE"):
        note_sections(replace(each, gone=()) for each in sections)


def sync_once(desk: Desk, hub: OpenHub) -> Result:
    """Meet once at a hub that ``open_hub`` opened."""
    from desktop.jobs.sharing.founding import finish_arriving  # noqa: PLC0415  which needs meetings itself

    finish_arriving(desk, hub)
    return Meeting(desk, hub).run()


def _set_skew(milliseconds: int) -> None:
    """Put the clock right by the server's; what a slow line adds is no reason to write anything."""
    if abs(milliseconds - self_row().skew) > JITTER_MS:
        set_skew(milliseconds)


def _check(info: Info, place: HubPlace) -> None:
    """Refuse another desk's hub, and one that needs a newer program; work on this computer goes on."""
    if info.hub_id != place.hub_id:
        raise DeskError("sharing-other-desk", where=place.where)
    check_hub(info.min_client)
