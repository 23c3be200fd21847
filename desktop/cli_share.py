"""``share``: one desk on several computers, through a folder or a server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from desktop.cli_common import as_option, desk_option, json_option, print_facts, print_json, print_table
from desktop.cli_share_reports import verified_words
from desktop.cli_sharing import (
    asked_password,
    invitation_password,
    lines,
    opened_here,
    plain,
    secrets_named,
    secrets_of,
    with_desk_here,
)
from desktop.cli_sign_in import open_for_work
from desktop.commands.base import Desk
from desktop.jobs.desk_paths import shared_folder
from desktop.store.database import db
from desktop.store.settings import read_setting

OUT = click.Path(path_type=Path, dir_okay=False)
IN = click.Path(path_type=Path, dir_okay=False, exists=True)
KEEP_KEY = "Keep this recovery key in a safe place; it is shown this once:"
KEEP_PASSWORD = "Tell them this password, not by the way the file goes; it is shown this once:"  # noqa: S105  words


@click.group("share")
def share_() -> None:
    """Share a desk with other computers."""


@share_.command("init")
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    required=True,
    help="The folder that all computers see; the desk gets NAME.desk in it.",
)
@click.option("--readable", is_flag=True, help="Do not encrypt: whoever sees the folder can read everything.")
@with_desk_here
@json_option()
def init_(folder: Path, readable: bool, desk: Desk, as_json: bool) -> None:
    """Begin to share through a folder and print the recovery key, this once."""
    from desktop.jobs.sharing.doors import share_folder  # noqa: PLC0415  cryptography is loaded where it is used

    folder = own_folder(folder)
    key = share_folder(desk, folder, secrets_of(desk), encrypted=not readable)
    told_key({"kind": "folder", "where": str(folder), "encrypted": not readable}, key, as_json)


def own_folder(folder: Path) -> Path:
    """Return the folder to share in: ``NAME.desk`` inside the one that was named, unless that is one already.

    The one that was named is made if only that is missing, as for who chooses a new folder in the window.
    """
    target = shared_folder(folder, str(read_setting("desk", "", "name", "")))
    if target.parent != folder.absolute() or (folder / "hub.json").exists():
        return folder.absolute()
    if not folder.exists() and folder.absolute().parent.is_dir():
        folder.mkdir()
    return target


def told_key(facts: dict[str, Any], key: str, as_json: bool) -> None:
    """Print where a desk is shared from now on, and its recovery key where one was made."""
    if as_json:
        print_json(facts | {"recovery_key": key or None})
        return
    print_facts(facts)
    if key:
        lines((KEEP_KEY, key))


@share_.command("invite")
@click.argument("address", metavar="EMAIL")
@desk_option()
@as_option()
@click.option("--out", type=OUT, required=True, help="The invitation file to write.")
@click.option("--password-stdin", is_flag=True, help="Read the invitation's password from standard input.")
@json_option()
def invite_(address: str, desk_path: Path, email: str, out: Path, password_stdin: bool, as_json: bool) -> None:
    """Write an invitation for an agent of this desk, sealed with a password."""
    write_invitation(address, desk_path, email, out, password_stdin, as_json)


def write_invitation(
    address: str, path: Path, email: str, out: Path, from_input: bool, as_json: bool, kind: str = ""
) -> None:
    """Write an invitation and print its password where it was made here. ``kind``: where the desk has to be shared."""
    from desktop.jobs.sharing.doors import invite, status  # noqa: PLC0415  as above

    password, made = invitation_password(path, from_input=from_input)
    with opened_here(path, email) as desk:
        if kind and status(desk).kind != kind:
            raise click.UsageError(f"This desk is not shared through a {kind}.")
        invite(desk, address, out, password, secrets_of(desk))
    facts = {"email": address, "invitation": str(out)}
    if as_json:
        print_json(facts | {"password": password if made else None})
        return
    print_facts(facts)
    if made:
        lines((KEEP_PASSWORD, password))


@share_.command("join")
@click.argument("invitation", type=IN)
@click.option("--desk", "desk_path", type=click.Path(path_type=Path), required=True, help="The desk file to make.")
@click.option("--folder", type=click.Path(path_type=Path), help="Where the shared folder lies on this computer.")
@json_option()
def join_(invitation: Path, desk_path: Path, folder: Path | None, as_json: bool) -> None:
    """Make this computer's copy of a shared desk from an invitation.

    The invitation's password is asked for; it is what you sign in with here from then on.
    """
    from desktop.jobs.sharing.doors import join  # noqa: PLC0415  as above

    password = asked_password("Password of the invitation")
    where = str(folder.absolute()) if folder is not None else ""
    report = plain(join(invitation, desk_path, password, secrets_named, where=where))
    print_json(report) if as_json else print_facts(report)


@share_.command("status")
@desk_option()
@as_option()
@json_option()
def status_(desk_path: Path, email: str, as_json: bool) -> None:
    """Say where a desk is shared, what waits to be sent, and who else shares it."""
    from desktop.jobs.sharing.doors import status  # noqa: PLC0415  as above

    desk = open_for_work(desk_path, email)
    with db.connection_context():
        facts = plain(status(desk, secrets_of(desk)))
    if as_json:
        print_json(facts)
        return
    computers = facts.pop("computers", [])
    print_facts(facts | {"computers": len(computers)})
    notes = {"own": "this computer", "desk_work": "may do the desk's work", "revoked": "taken out"}
    rows = [each | {"notes": [words for name, words in notes.items() if each[name]]} for each in computers]
    print_table(rows, ("name", "agent", "version", "platform", "notes"))


@share_.command("verify")
@desk_option()
@as_option()
@json_option()
def verify_(desk_path: Path, email: str, as_json: bool) -> int:
    """Compare this computer's rows with the shared place; exit code 1 when they differ. What differs is sent again.

    At a folder this takes the answer of the computer that the others compare with; as long as that is to come, it is
    not known whether all is equal, and asking again later tells.
    """
    from desktop.jobs.sharing.doors import verify  # noqa: PLC0415  as above

    desk = open_for_work(desk_path, email)
    with db.connection_context():
        report = verify(desk, secrets_of(desk))
    if as_json:
        print_json(plain(report))
    else:
        print_facts(plain(report))
        click.echo("\n" + verified_words(report))
    return 1 if report.equal is False else 0


@share_.command("export")
@click.argument("file", type=OUT)
@with_desk_here
@json_option()
def export_(file: Path, desk: Desk, as_json: bool) -> None:
    """Write all that this computer knows into one file, to carry it to another one."""
    from desktop.jobs.sharing.doors import export_to  # noqa: PLC0415  as above

    facts = {"file": str(file), "files": export_to(desk, file, secrets_of(desk))}
    print_json(facts) if as_json else print_facts(facts)


@share_.command("merge")
@click.argument("file", type=IN)
@with_desk_here
@json_option()
def merge_(file: Path, desk: Desk, as_json: bool) -> None:
    """Take in a file that another computer of this desk exported."""
    from desktop.jobs.sharing.doors import merge_from  # noqa: PLC0415  as above

    facts = plain(merge_from(desk, file, secrets_of(desk)))
    print_json(facts) if as_json else print_facts(facts)


@share_.command("quarantine")
@with_desk_here
@json_option()
def quarantine_(desk: Desk, as_json: bool) -> None:
    """List what was refused, and why; nothing of it was applied."""
    from desktop.jobs.sharing.doors import quarantine, status  # noqa: PLC0415  as above

    rows = [plain(each) for each in quarantine(desk)]
    if as_json:
        print_json(rows)
        return
    if not rows:
        click.echo("Nothing was refused.")
        return
    from desktop.ui.errors import plain_refused  # noqa: PLC0415  Qt is loaded for a refusal's words only

    who = {each.device: each.agent for each in status(desk).computers}
    for row in rows:
        row["agent"] = who.get(row["device"], row["device"])
        row["why"] = plain_refused(row["why"], {"agent": row["agent"], **row["details"]})
    print_table(rows, ("at", "table", "agent", "why"))
