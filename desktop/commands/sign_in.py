"""Passwords, invitations and recovery keys. Signing in itself is no command: nobody is anybody before it.

Nothing here leaves events: hashes have no place in a history, and none of it can be undone. The audit log keeps that
it happened. Who comes with an invitation or a recovery key is not signed in, so those two run for ``jobs.session.
at_the_door``.
"""

from __future__ import annotations

from functools import partial

from desktop.commands._people_rules import check_desk_wide, check_way_in, is_owner
from desktop.commands.base import Desk, command, command_on
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.permissions import Permission
from desktop.core.roles import OWNER
from desktop.store import agent_secrets
from desktop.store.agent_secrets import has_password, new_token, secret_of, token_hash, token_matches, write_password
from desktop.store.audit import audit
from desktop.store.clock import now
from desktop.store.journal import current
from desktop.store.kept_sign_in import forget_kept
from desktop.store.models import Agent
from desktop.store.passwords import check_password
from desktop.store.row_reads import rows_where
from desktop.store.sign_in_waits import check_wait, count_failure, forget_attempts

DAY_MS = 86_400_000
INVITED_MS = 7 * DAY_MS
FIRST_GROUPS, TOKEN_GROUPS, KEY_GROUPS = 3, 5, 8


@command_on(Agent, Permission.PEOPLE_PROFILE)
def set_password(desk: Desk, agent: Agent, new: str, old: str = "") -> None:
    """Set one's own password; ``old`` is the one there is, nobody else's can be set. Raises what ``_check_old`` raises.

    What ``new`` has to be like says ``store.passwords.check_password``.
    """
    if agent.id != desk.actor.id:
        raise DeskError("field-refused", field="id")
    _check_old(agent, old)
    check_password(agent.id, new, old)
    write_password(agent.id, new)
    audit("password-set", "agent", agent.id, agent.name)


@command_on(Agent, Permission.PEOPLE_PROFILE)
def remove_password(desk: Desk, agent: Agent, old: str) -> None:
    """Go back to a desk that opens without a question: only for who is its one owner and only agent with a password.

    Raises ``password-wrong``, ``sign-in-wait``, ``password-others`` while colleagues work here.
    """
    if agent.id != desk.actor.id:
        raise DeskError("field-refused", field="id")
    _check_old(agent, old)
    if rows_where(Agent, "active = 1 AND deleted = 0 AND id <> ?", (bytes.fromhex(agent.id),)):
        raise DeskError("password-others")
    write_password(agent.id, "")
    forget_kept(agent.id)
    audit("password-removed", "agent", agent.id, agent.name)


@command_on(Agent, Permission.PEOPLE_AGENTS_EDIT)
def reset_password(desk: Desk, agent: Agent) -> str:
    """Give somebody a first password, which they have to change when they sign in; it is shown only now.

    Raises what ``check_way_in`` raises (an owner's only by an owner), ``field-refused`` for one's own,
    ``agent-inactive``, ``owner-password-first``.
    """
    _check_letting_in(desk, agent)
    first = new_token(FIRST_GROUPS).lower()
    write_password(agent.id, first, must_change=True)
    audit("password-reset", "agent", agent.id, agent.name)
    return first


@command_on(Agent, Permission.PEOPLE_AGENTS_EDIT)
def invite(desk: Desk, agent: Agent) -> str:
    """Make the token with which somebody chooses a password: good once, for seven days. A later one replaces it.

    Raises what ``reset_password`` raises; the password there is stays until the invitation is taken up.
    """
    _check_letting_in(desk, agent)
    token = new_token(TOKEN_GROUPS)
    row = agent_secrets.secret_for(agent.id)
    row.invitation, row.invited_until = token_hash(token), now() + INVITED_MS
    row.save()
    audit("invite", "agent", agent.id, agent.name)
    return token


@command(Permission.PEOPLE_PROFILE)
def accept_invitation(desk: Desk, email: str, token: str, password: str) -> str:
    """Take an invitation up: choose a password and return the agent's id. The token is worth nothing afterwards.

    Raises ``invitation-refused`` for whatever is wrong (name, token, used, replaced) and ``invitation-expired`` to who
    has the right token too late.
    """
    agent = _active(email)
    row = secret_of(agent.id) if agent is not None else None
    if not token_matches(token, row.invitation if row is not None else "") or agent is None or row is None:
        raise DeskError("invitation-refused")
    if row.invited_until is None or row.invited_until < now():
        raise DeskError("invitation-expired")
    check_password(agent.id, password)
    write_password(agent.id, password)
    audit("invitation-accepted", "agent", agent.id, agent.name, actor=agent.id)
    found: str = agent.id
    return found


@command(Permission.PEOPLE_PROFILE)
def make_recovery_key(desk: Desk) -> str:
    """Make the key by which an owner comes in without the password; it is shown only now. An earlier one is void.

    Raises ``role-owner`` for anybody else, ``owner-password-first`` without a password to recover.
    """
    if not is_owner(desk.actor.id):
        raise NotAllowedError("role-owner")
    if not has_password(desk.actor.id):
        raise DeskError("owner-password-first")
    key = new_token(KEY_GROUPS)
    row = agent_secrets.secret_for(desk.actor.id)
    row.recovery = token_hash(key)
    row.save()
    audit("recovery-key", "agent", desk.actor.id)
    return key


@command(Permission.PEOPLE_PROFILE)
def recover(desk: Desk, key: str, password: str) -> str:
    """Choose a new password with a recovery key and return the owner's id. The key is worth nothing afterwards.

    Raises ``recovery-refused``.
    """
    matching = [agent for agent in _owners() if token_matches(key, _recovery(agent.id))]
    if not matching:
        raise DeskError("recovery-refused")
    agent = matching[0]
    check_password(agent.id, password)
    write_password(agent.id, password)
    row = agent_secrets.secret_for(agent.id)
    row.recovery = ""
    row.save()
    audit("recovery", "agent", agent.id, agent.name, actor=agent.id)
    found: str = agent.id
    return found


def _check_old(agent: Agent, old: str) -> None:
    """Ask who sits there for the password: a window left open is no place to guess it either.

    Wrong ones count as at signing in (``sign-in-wait``), once the refused command is rolled back.
    """
    if not has_password(agent.id):
        return
    check_wait(agent.id)
    if not agent_secrets.verify(agent.id, old):
        current().failed.append(partial(count_failure, agent.id))
        raise DeskError("password-wrong")
    forget_attempts(agent.id)


def _check_letting_in(desk: Desk, agent: Agent) -> None:
    """Refuse to open the door to somebody, or to lock out oneself: from the first password on everybody needs one."""
    check_desk_wide(desk, Permission.PEOPLE_AGENTS_EDIT)
    check_way_in(desk, agent)
    if agent.id == desk.actor.id:
        raise DeskError("field-refused", field="password")
    if not agent.active:
        raise DeskError("agent-inactive", name=agent.name)
    if not has_password(desk.actor.id) or not any(has_password(owner.id) for owner in _owners()):
        raise DeskError("owner-password-first")


def _owners() -> list[Agent]:
    return rows_where(Agent, "role = ? AND active = 1 AND deleted = 0", (OWNER,))


def _recovery(agent: str) -> str:
    row = secret_of(agent)
    return row.recovery if row is not None and row.password else ""


def _active(email: str) -> Agent | None:
    wanted = email.strip().casefold()
    rows = rows_where(Agent, "active = 1 AND deleted = 0 ORDER BY rid")
    found = [row for row in rows if wanted and wanted in (row.id, row.email.strip().casefold())]
    return found[0] if found else None
