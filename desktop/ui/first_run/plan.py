"""What the first run has gathered, and making a desk of it. No widgets."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from desktop.commands.mailboxes import MailboxForm, create_mailbox
from desktop.jobs.demo import make_story
from desktop.jobs.desk_paths import free_path
from desktop.jobs.import_mail import ImportSums, Progress, import_paths
from desktop.jobs.session import open_desk
from desktop.paths import data_folder, private_folder
from desktop.store.create import create_desk
from desktop.store.database import db
from desktop.store.queries.mail_lists import mailboxes
from desktop.store.settings import read_setting

LINK = "deskbell://join?"


@dataclass
class Plan:
    """The answers so far. ``mailbox`` is None without one; ``imports`` are files and folders of mail to take in.

    ``invitation`` is a link or the path of a file when a desk is joined; ``password`` is then its password, else the
    mailbox's; ``where`` is the shared folder on this computer if it lies elsewhere than where it was shared from.
    """

    language: str = "en"
    desk: str = ""
    owner: str = ""
    mailbox: MailboxForm | None = None
    password: str = field(default="", repr=False)
    imports: tuple[Path, ...] = ()
    path: Path | None = None
    invitation: str = ""
    where: str = ""


def desks_folder() -> Path:
    """Return where new desks are put: a folder of the person's documents."""
    if os.environ.get("DESKBELL_HOME"):
        return private_folder(data_folder() / "desks")
    return Path(platformdirs.user_documents_dir()) / "Deskbell"


def make_desk(plan: Plan, path: Path) -> tuple[str, str]:
    """Make the desk and its mailbox; what is there from an earlier try stays. Return the desk's and mailbox's ids."""
    if not path.exists():
        private_folder(path.parent) if not path.parent.exists() else None
        create_desk(path, plan.desk, plan.owner, plan.language, plan.mailbox.address if plan.mailbox else "")
    desk = open_desk(path)
    with db.connection_context():
        known = {box.address: box.id for box in mailboxes(desk.actor)}
        mailbox = ""
        if plan.mailbox is not None:
            mailbox = known.get(plan.mailbox.address) or create_mailbox(desk, plan.mailbox)
        return read_setting("desk", "", "id", ""), mailbox


def make_sample(folder: Path, language: str) -> Path:
    """Make the desk of sample tickets and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = free_path(folder, "Halyard Outdoor")
    make_story(path, language, passwords=False)
    return path


def take_in(path: Path, imports: tuple[Path, ...], progress: Progress, stop: threading.Event) -> ImportSums:
    """Import mail into the new desk."""
    return import_paths(open_desk(path), list(imports), progress, stop)
