"""The doors of sharing, all in one place: what the window and the command line call.

Each runs on an open connection of the desk it is about, except ``join``, which makes one. Each may take seconds and
raises a ``DeskError`` that says why it could not; what it had done by then stays and is taken up by the next try.
"""

from __future__ import annotations

from desktop.jobs.sharing.exchanging import export_to, merge_from
from desktop.jobs.sharing.founding import leave, share_folder
from desktop.jobs.sharing.inviting import Invited, invite, recover, revoke, revoke_computer
from desktop.jobs.sharing.joining import Joined, join
from desktop.jobs.sharing.reporting import SharingStatus, Verified, quarantine, status, verify

__all__ = [
    "Invited",
    "Joined",
    "SharingStatus",
    "Verified",
    "export_to",
    "invite",
    "join",
    "leave",
    "merge_from",
    "quarantine",
    "recover",
    "revoke",
    "revoke_computer",
    "share_folder",
    "status",
    "verify",
]
