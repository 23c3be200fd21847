"""The doors that lead to a PostgreSQL server: making the desk there, logins for people, upgrades and checks."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterable

from psycopg import conninfo

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.sharing.founding import arrive, check_owner, leave_notice, say_goodbye, settle_in
from desktop.jobs.sharing.keepsakes import keep, keepsakes_of
from desktop.jobs.sharing.opening import OpenHub, open_hub
from desktop.secrets import Secrets
from desktop.store.leases import desk_file
from desktop.store.models import Agent
from desktop.store.settings import read_setting
from desktop.store.sharing import SERVER, HubPlace, hub_place
from desktop.sync.applying import Applied, apply_sections, write_cursor
from desktop.sync.postgres.checking import Finding
from desktop.sync.postgres.checking import check as look_over
from desktop.sync.postgres.connecting import without_password
from desktop.sync.postgres.creating import init_server, upgrade_server
from desktop.sync.postgres.cursor import Place
from desktop.sync.postgres.describing import describe as facts_of
from desktop.sync.postgres.granting import close_computer, close_login, forget_told, open_login
from desktop.sync.postgres.hub import ServerHub
from desktop.sync.postgres.importing import import_desk
from desktop.sync.postgres.pulling import HEAD, rows_at
from desktop.sync.postgres.schema import SCHEMA_VERSION
from desktop.sync.refusals import forget_clocks
from desktop.sync.sealing.invite import Invitation
from desktop.sync.sealing.seats import new_keys
from desktop.sync.tables import SYNCED
from desktop.sync.wire import Refused, Section, id_of

CLOSED = "server-login-closed"
"""Why a server refuses all of somebody who was shut out: nothing is put back, it is removed instead."""


def share_server(desk: Desk, url: str, secrets: Secrets, password: str = "", *, notify: bool = True) -> str:
    """Let a desk meet at a PostgreSQL server, coming from alone or from elsewhere; return '' (there is no key to keep).

    ``url`` (or libpq's words) signs in as who may make roles and schemas, once; this computer gets a login of its own.
    ``notify`` off: the server announces nothing, and computers ask for news every few seconds.
    Raises ``role-owner``, and what ``init_server`` refuses; then nothing has changed here.
    """
    check_owner(desk)
    say_goodbye(desk, secrets)
    desk_id = str(read_setting("desk", "", "id", ""))
    made = init_server(url, desk_id, desk.actor.id, password=password, notify=notify)
    keys = new_keys()
    where = as_login(url, made.login)
    place = HubPlace(SERVER, where, made.hub_id, desk.actor.id, keys.seat, encrypted=False, owner=True)
    kept = keepsakes_of(keys, made.password)
    keep(desk_file(), secrets, place.name, kept)
    leave_notice(desk, secrets)
    settle_in(place)
    forget_told()
    arrive(desk, OpenHub(place, kept), place)
    return ""


def bring_whole_desk(server: ServerHub) -> int:
    """Bring all rows in one go and read on behind them, unless somebody else has pushed meanwhile.

    Returns how many rows changed there. For owners only; raises what a push raises.
    """
    changed, seq = import_desk(server.connection, server.device)
    row = server.connection.execute(HEAD, (server.device, seq)).fetchone()
    if row is not None and row[0] == seq:
        write_cursor(Place(seq, str(row[1]), frozenset(row[3] or ())).rows())
    return changed


def as_login(url: str, login: str) -> str:
    """Return an address without its password, for another user."""
    return conninfo.make_conninfo(without_password(url), user=login)


def server_invitation(hub: OpenHub, agent: Agent) -> Invitation:
    """Make a login for one more computer of an agent at the server and return what that computer needs."""
    server = server_of(hub)
    login, secret = open_login(server.connection, agent.id)
    return Invitation(
        SERVER,
        as_login(hub.place.where, login),
        hub.place.hub_id,
        agent.id,
        agent.email,
        str(read_setting("desk", "", "name", "")),
        encrypted=False,
        login=login,
        password=secret,
    )


def shut_out(hub: OpenHub, agent: str) -> int:
    """Take everything from all logins of an agent and end their sessions; return how many those were."""
    return close_login(server_of(hub).connection, agent)


def shut_out_computer(hub: OpenHub, device: str) -> int:
    """Take everything from the login of one computer and end its sessions; return how many those were."""
    return close_computer(server_of(hub).connection, device)


def upgrade_hub(desk: Desk, secrets: Secrets, url: str = "", password: str = "") -> str:
    """Bring the desk's server to this version; return its number.

    ``url`` signs in as who made the desk there; without it the owner's own login is tried. Raises ``role-owner``.
    """
    check_owner(desk)
    place = hub_place()
    if place is None or place.kind != SERVER:
        raise DeskError("sharing-not-a-server")
    if not url:
        with contextlib.closing(open_hub(desk, secrets)) as hub:
            password = hub.password
    upgrade_server(url or place.where, password=password)
    return str(SCHEMA_VERSION)


def check(desk: Desk, secrets: Secrets) -> list[Finding]:
    """Look the desk's server over; return what is not as it should be. Raises ``sharing-not-a-server``."""
    with contextlib.closing(open_hub(desk, secrets)) as hub:
        return look_over(server_of(hub).connection)


def describe(desk: Desk, secrets: Secrets) -> list[Finding]:
    """Return what there is to say of the desk's server beyond what is wrong. Raises ``sharing-not-a-server``."""
    with contextlib.closing(open_hub(desk, secrets)) as hub:
        return facts_of(server_of(hub).connection, hub.place.where)


def let_announce(desk: Desk, secrets: Secrets, on: bool) -> None:
    """Let the server announce changes, or not; computers go by it from the next time they connect. For owners only."""
    check_owner(desk)
    with contextlib.closing(open_hub(desk, secrets)) as hub:
        server_of(hub).let_announce(on)


def take_back(hub: OpenHub, refused: Iterable[Refused]) -> Applied:
    """Give rows whose edits the server refused the values that it has: what was refused is kept for its author.

    A row that the server does not show stays as it is: there is nothing to put in its place.
    """
    connection = server_of(hub).connection
    applied = Applied()
    rows: dict[str, set[str]] = defaultdict(set)
    for each in refused:
        if each.table in SYNCED and each.why != CLOSED:
            rows[each.table].add(each.id)
    for table, ids in rows.items():
        found = list(rows_at(connection, table, sorted(ids)))
        forget_clocks(table, [id_of(row) for rowset in found for row in rowset.rows])
        done = apply_sections([Section(frozenset(), tuple(found))])
        for name, changed in done.changed.items():
            applied.changed[name] |= changed
    return applied


def server_of(hub: OpenHub) -> ServerHub:
    """Return the server behind a hub. Raises ``sharing-not-a-server``."""
    if not isinstance(hub.inner, ServerHub):
        raise DeskError("sharing-not-a-server")
    return hub.inner
