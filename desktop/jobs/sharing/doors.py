"""The doors of sharing, all in one place: what the window and the command line call.

Each runs on an open connection of the desk it is about, except ``join``, which makes one. Each may take seconds and
raises a ``DeskError`` that says why it could not; what it had done by then stays and is taken up by the next try.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.commands.base import Desk
from desktop.jobs.sharing.exchanging import export_to, merge_from
from desktop.jobs.sharing.founding import leave, share_folder
from desktop.jobs.sharing.inviting import Invited, invite, recover, revoke, revoke_computer
from desktop.jobs.sharing.joining import Joined, join
from desktop.jobs.sharing.passwords import share_password
from desktop.jobs.sharing.regaining import regain_desk
from desktop.jobs.sharing.rejoining import rejoin
from desktop.jobs.sharing.relocating import relocate
from desktop.jobs.sharing.reporting import SharingStatus, Verified, quarantine, status, verify
from desktop.secrets import Secrets

if TYPE_CHECKING:
    from desktop.sync.postgres.checking import Finding

__all__ = [
    "Invited",
    "Joined",
    "SharingStatus",
    "Verified",
    "check",
    "export_to",
    "invite",
    "join",
    "leave",
    "merge_from",
    "quarantine",
    "recover",
    "regain_desk",
    "rejoin",
    "relocate",
    "revoke",
    "revoke_computer",
    "share_folder",
    "share_password",
    "share_server",
    "status",
    "upgrade_hub",
    "verify",
]


def share_server(desk: Desk, url: str, secrets: Secrets, password: str = "", *, notify: bool = True) -> str:
    """Let a desk meet at a PostgreSQL server; see ``serving.share_server``."""
    from desktop.jobs.sharing import serving  # noqa: PLC0415  psycopg is loaded where a server is used

    return serving.share_server(desk, url, secrets, password, notify=notify)


def check(desk: Desk, secrets: Secrets) -> list[Finding]:
    """Look the desk's server over; see ``serving.check``."""
    from desktop.jobs.sharing import serving  # noqa: PLC0415  likewise

    return serving.check(desk, secrets)


def describe(desk: Desk, secrets: Secrets) -> list[Finding]:
    """Say what there is to say of the desk's server; see ``serving.describe``."""
    from desktop.jobs.sharing import serving  # noqa: PLC0415  likewise

    return serving.describe(desk, secrets)


def let_announce(desk: Desk, secrets: Secrets, on: bool) -> None:
    """Let the desk's server announce changes, or not; see ``serving.let_announce``."""
    from desktop.jobs.sharing import serving  # noqa: PLC0415  likewise

    serving.let_announce(desk, secrets, on)


def upgrade_hub(desk: Desk, secrets: Secrets, url: str = "", password: str = "") -> str:
    """Bring the desk's server to this version; see ``serving.upgrade_hub``."""
    from desktop.jobs.sharing import serving  # noqa: PLC0415  likewise

    return serving.upgrade_hub(desk, secrets, url, password)
