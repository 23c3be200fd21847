"""Who shares the desk: inviting a computer, taking one out, bringing keys to whom rights were given, recovering."""

from __future__ import annotations

import contextlib
import platform
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.commands.base import Desk
from desktop.commands.numbers import hand_out_numbers_here
from desktop.commands.sharing import mark_revoked, note_computer
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.roles import OWNER
from desktop.jobs.session import as_mail
from desktop.jobs.sharing.cycle import Meeting
from desktop.jobs.sharing.founding import check_owner, offer_desk_work, own_facts
from desktop.jobs.sharing.keepsakes import keep, keepsakes_of
from desktop.jobs.sharing.opening import STATEMENTS, OpenHub, known_statements, open_hub, statements_text
from desktop.jobs.sharing.turning import go_on_as_new
from desktop.paths import write_private
from desktop.secrets import Secrets
from desktop.store.database import db
from desktop.store.leases import desk_file
from desktop.store.models import Agent, Computer
from desktop.store.numbers import HANDED_OUT_BY
from desktop.store.row_reads import row_by_id, rows_where
from desktop.store.settings import read_setting
from desktop.store.sharing import FOLDER, hub_place, write_hub, write_local
from desktop.sync.sealing.invite import Invitation, invitation_link, make_invitation
from desktop.sync.sealing.owners import admit, expel, regain, unused_seats
from desktop.sync.sealing.recovery import seed_of
from desktop.sync.sealing.seats import root_keys


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation: as a file that was written, and as a link, empty when it is too long for one."""

    agent: str
    email: str
    file: str
    link: str


def invite(desk: Desk, email: str, out: Path | None, password: str, secrets: Secrets) -> Invited:
    """Invite an agent's computer. Whoever has both the invitation and the password is that agent.

    Raises ``sharing-no-such-agent`` for nobody of the desk, ``role-owner``, ``sync-not-shared`` and
    ``sharing-invitation-empty``.
    """
    if not password:
        raise DeskError("sharing-invitation-empty")
    agent = _agent(email, "sharing-no-such-agent")
    check_owner(desk)
    with contextlib.closing(open_hub(desk, secrets)) as hub:
        Meeting(desk, hub).run()
        if hub.place.kind == FOLDER:
            made = _for_folder(hub, agent)
            hub.hello()
        else:
            from desktop.jobs.sharing.serving import server_invitation  # noqa: PLC0415  psycopg is loaded for servers

            made = server_invitation(hub, agent)
    data = make_invitation(made, password)
    if out is not None:
        write_private(out, data)
    return Invited(agent.id, agent.email, str(out or ""), invitation_link(data))


def _for_folder(hub: OpenHub, agent: Agent) -> Invitation:
    admission = admit(hub.need_seals(), agent.id, agent.name, may_certify=agent.role == OWNER)
    place = hub.place
    return Invitation(
        place.kind,
        place.where,
        place.hub_id,
        agent.id,
        agent.email,
        str(read_setting("desk", "", "name", "")),
        place.encrypted,
        bytes.fromhex(place.root_pub),
        admission.keys,
        tuple(admission.records),
    )


def revoke(desk: Desk, email: str, secrets: Secrets) -> int:
    """Take all computers of an agent out; return how many. What they had, they had.

    Invitations that were not used yet are void, too; in a folder they are counted. Raises ``sharing-senior-computer``.
    """
    agent = _agent(email, active="")
    taken = sum(revoke_computer(desk, row.id, secrets) for row in _computers_of(agent))
    place = hub_place()
    if place is not None and place.kind != FOLDER:
        from desktop.jobs.sharing.serving import shut_out  # noqa: PLC0415  psycopg is loaded for servers

        check_owner(desk)
        with contextlib.closing(open_hub(desk, secrets)) as hub:
            shut_out(hub, agent.id)
        return taken
    return taken + _void_invitations(desk, agent.id, secrets)


def _void_invitations(desk: Desk, agent: str, secrets: Secrets) -> int:
    """Let no invitation of an agent's be good for anything in a folder any more; return how many there were."""
    check_owner(desk)
    with contextlib.closing(open_hub(desk, secrets)) as hub:
        Meeting(desk, hub).run()
        seals = hub.need_seals()
        unused = unused_seats(seals, agent)
        if any(not seals.roster.may_expel(seals.seat, seat) for seat in unused):
            raise DeskError("sharing-senior-computer", name=agent)
        for seat in unused:
            expel(seals, seat, hub.read_up_to(seat))
        if unused:
            Meeting(desk, hub).run()
    return len(unused)


def revoke_computer(desk: Desk, computer: str, secrets: Secrets) -> bool:
    """Take one computer out: it gets no new keys, and what it writes from now on is refused by all others.

    At a server its login is closed; the agent's other computers have their own and go on.
    Raises ``role-owner``, ``sharing-own-computer`` for the one that is used, ``not-found``, and
    ``sharing-senior-computer`` for an owner's that only a more senior one, or the recovery key, takes out (``roster``).
    """
    check_owner(desk)
    row = row_by_id(Computer, computer)
    if row is None or row.deleted:
        raise NotFoundError("not-found", kind="computer", id=computer)
    place = hub_place()
    if place is not None and row.seat == place.seat and row.agent == place.agent:
        raise DeskError("sharing-own-computer")
    with contextlib.closing(open_hub(desk, secrets)) as hub:
        Meeting(desk, hub).run()
        if hub.place.kind == FOLDER:
            _expel(hub, row)
        else:
            from desktop.jobs.sharing.serving import shut_out_computer  # noqa: PLC0415  likewise

            shut_out_computer(hub, row.device)
        mark_revoked(desk, computer)
        if hub.place.kind == FOLDER and read_setting("desk", "", HANDED_OUT_BY, "") == row.device:
            hand_out_numbers_here(as_mail(desk))
        Meeting(desk, hub).run()
    return True


def _expel(hub: OpenHub, row: Computer) -> None:
    """State that a seat counts no more; nothing is stated that nobody would believe."""
    seals = hub.need_seals()
    if not seals.roster.may_expel(seals.seat, row.seat):
        raise DeskError("sharing-senior-computer", name=row.name)
    expel(seals, row.seat, hub.read_up_to(row.seat), last=hub.last_files(row.seat))


def recover(desk: Desk, key: str, secrets: Secrets) -> None:
    """Make this computer an owner's with the recovery key: it may certify others and opens everything again.

    Raises ``sharing-recovery-wrong``; ``role-owner`` when its agent is no owner.
    """
    place = hub_place()
    if place is None or place.kind != FOLDER:
        raise DeskError("sharing-not-a-folder")
    check_owner(desk)
    seed = seed_of(key)
    if root_keys(seed).sign_pub.hex() != place.root_pub:
        raise DeskError("sharing-recovery-wrong")
    admission = regain(seed, place.hub_id, place.agent, platform.node(), known_statements())
    kept = keepsakes_of(admission.keys)
    now = replace(place, seat=admission.keys.seat, owner=True)
    keep(desk_file(), secrets, now.name, kept)
    with db.atomic("IMMEDIATE"):
        go_on_as_new(desk)
        write_hub(now)
        write_local(STATEMENTS, statements_text(admission.records))
    with contextlib.closing(OpenHub(now, kept)) as hub:
        hub.need_seals().learn_all(admission.records)
        hub.keep_statements()
        note_computer(as_mail(desk), hub.device, own_facts(now, admission.keys.box_pub.hex()))
        hand_out_numbers_here(as_mail(desk))
        offer_desk_work()
        Meeting(desk, hub).run()


def _agent(email: str, code: str = "not-found", active: str = "active = 1 AND ") -> Agent:
    wanted = email.strip().casefold()
    for row in rows_where(Agent, f"{active}deleted = 0 ORDER BY active DESC, rid"):
        if wanted and wanted in (row.id, row.email.strip().casefold()):
            return row
    raise NotFoundError(code, kind="agent", id=email)


def _computers_of(agent: Agent) -> Iterable[Computer]:
    return rows_where(Computer, "agent = ? AND revoked = 0 AND deleted = 0", (bytes.fromhex(agent.id),))
