"""Doors that note what is done, and a shared desk to look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.errors import DeskError
from desktop.jobs.sharing.sayings import Said, Saying
from desktop.ui.settings.sharing.facts import (
    Computer,
    Concurrent,
    Finding,
    Guest,
    Held,
    Invited,
    Overview,
    Refusal,
    ServerPlace,
    SharedPassword,
)
from desktop.ui.sharing import SyncState
from desktop.ui.time_words import now_ms

HOUR = 3_600_000
GRANT = Saying(
    "role_grant",
    (("role", "Light"), ("permission", "ticket.view_deleted")),
    here=True,
    key="ticket.view_deleted",
    sets=(Said("scope", 4, 0),),
)
OWN, FRONT, OLD = "1" * 32, "2" * 32, "3" * 32


def shared_overview(**changes) -> Overview:
    """Return a desk that three computers share, with something of everything to look at."""
    now = now_ms()
    facts = {
        "state": SyncState("folder", "synced", contact=now, others=2),
        "where": "/mnt/team/Halyard.desk",
        "may_manage": True,
        "computers": (
            Computer(OWN, "Ewa’s laptop", "a" * 32, "Ewa Kowal", "Linux", "1.4.0", now, True, True, own=True),
            Computer(FRONT, "Front desk", "b" * 32, "Marek Nowak", "Windows 11", "1.4.0", now - HOUR, False, True),
            Computer(OLD, "Old PC", "c" * 32, "Lucas Blanco", "Windows 10", "1.2.0", 0, False, False, revoked=True),
        ),
        "concurrent": (
            Concurrent("5" * 32, "6" * 32, "1043", "Refund", "status", "waiting_customer", "Marek Nowak", now - HOUR),
            Concurrent("7" * 32, "", "", "", "value", "58", "Marek Nowak", now - HOUR),
        ),
        "refused": (Refusal("8", now, "role_grant", "Lucas Blanco", "Old PC", "right-missing", {"permission": "x"}),),
        "held": (Held("9", now, "message", "row-unknown"),),
    }
    return Overview(**{**facts, **changes})


@dataclass
class NotedDoors:
    """Answers what it was told to, and notes what was asked of it."""

    seen: Overview = field(default_factory=Overview)
    found: list[Finding] = field(default_factory=lambda: [Finding("sharing-folder-fit", details={"folder": "x"})])
    key: str = "KEY-1"
    link: str = "deskbell://join?i=abc"
    error: DeskError | None = None
    says: Saying | None = GRANT
    did: list[tuple[object, ...]] = field(default_factory=list)

    def overview(self) -> Overview:
        return self.seen

    def guests(self) -> list[Guest]:
        return [Guest("b" * 32, "Marek Nowak", "marek@halyard.example")]

    def look_at_folder(self, folder: Path) -> list[Finding]:
        self._note("look", folder)
        return self.found

    def look_at_server(self, place: ServerPlace, password: str) -> list[Finding]:
        self._note("look", place, password)
        return self.found

    def share_folder(self, folder: Path, encrypted: bool) -> str:
        self._note("folder", folder, encrypted)
        return self.key

    def share_server(self, place: ServerPlace, password: str) -> str:
        self._note("server", place, password)
        return ""

    def leave(self, *, anyway: bool = False) -> None:
        self._note("leave", *(["anyway"] if anyway else []))

    def relocate(self, folder: Path) -> None:
        self._note("relocate", folder)

    def invite(self, email: str, target: Path | None) -> Invited:
        self._note("invite", email, target)
        return Invited("ABCDE-FGHJK", "" if target else self.link, str(target or ""))

    def let_work(self, computer: str, on: bool) -> None:
        self._note("work", computer, on)

    def revoke(self, computer: str) -> None:
        self._note("revoke", computer)

    def restore(self, conflict: str) -> None:
        self._note("restore", conflict)

    def dismiss_conflict(self, conflict: str) -> None:
        self._note("drop", conflict)

    def saying(self, refusal: str) -> Saying | None:
        return self.says

    def release(self, refusal: str) -> None:
        self._note("release", refusal)

    def dismiss(self, refusal: str) -> None:
        self._note("dismiss", refusal)

    def note_seen(self) -> None:
        self._note("seen")

    def export_to(self, target: Path) -> int:
        self._note("export", target)
        return 7

    def merge_from(self, source: Path) -> int:
        self._note("merge", source)
        return 12

    def recover(self, key: str) -> None:
        self._note("recover", key)

    def shared_passwords(self) -> list[SharedPassword]:
        return [SharedPassword("m" * 32, "support@halyard.example", frozenset({FRONT}))]

    def share_password(self, mailbox: str, computers: frozenset[str]) -> None:
        self._note("password", mailbox, computers)

    def _note(self, *what: object) -> None:
        self.did.append(what)
        if self.error is not None:
            raise self.error
