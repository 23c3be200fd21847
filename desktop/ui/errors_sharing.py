"""The sentences for sharing a desk: what stops it, why something was kept out, what a test found.

Tests of a folder or a server find things that are no failure; their sentences stand here too, because they are said
in the same way and place.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.ui.errors_server import SERVER_SENTENCES

SHARING_SENTENCES = {
    **SERVER_SENTENCES,
    "author-wrong": QT_TRANSLATE_NOOP("Error", "{agent} wrote it in another person’s name."),
    "blob-damaged": QT_TRANSLATE_NOOP(
        "Error", "The attachment on this computer has changed since it came and was not sent."
    ),
    "clock-ahead": QT_TRANSLATE_NOOP(
        "Error", "It was written by a clock that is ahead. It is taken in when its time has come ({until})."
    ),
    "clock-foreign": QT_TRANSLATE_NOOP("Error", "It claims to come from another computer than the one that sent it."),
    "conflict-fixed": QT_TRANSLATE_NOOP("Error", "This value cannot be brought back by itself."),
    "credential-unreadable": QT_TRANSLATE_NOOP(
        "Error",
        "The password of this mailbox was shared with another state of this computer’s keys. Ask for it to be "
        "shared again.",
    ),
    "device-of-another": QT_TRANSLATE_NOOP(
        "Error", "The file {file} was written in the name of another computer. It was not applied."
    ),
    "file-elsewhere": QT_TRANSLATE_NOOP(
        "Error", "This file is on another computer of the desk. It is being fetched; try again in a moment."
    ),
    "gone-refused": QT_TRANSLATE_NOOP("Error", "{agent} may not take this ticket from a department."),
    "kind-refused": QT_TRANSLATE_NOOP("Error", "Only the desk itself, or somebody with more rights, writes this."),
    "last-owner": QT_TRANSLATE_NOOP("Error", "The desk would have no owner any more."),
    "not-vouched": QT_TRANSLATE_NOOP("Error", "{agent} passed on what others wrote without the right to."),
    "owner-only": QT_TRANSLATE_NOOP("Error", "Only an owner may change this."),
    "passed-on-early": QT_TRANSLATE_NOOP(
        "Error",
        "{agent} passed it on in somebody else’s name, and it has not arrived from them. It is compared when it does.",
    ),
    "passed-on-invented": QT_TRANSLATE_NOOP(
        "Error", "{agent} passed it on in somebody else’s name, who never wrote it. It was taken back everywhere."
    ),
    "password-too-long": QT_TRANSLATE_NOOP("Error", "A password has at most {most} characters."),
    "right-missing": QT_TRANSLATE_NOOP("Error", "{agent} may not change this."),
    "role-beyond-own": QT_TRANSLATE_NOOP("Error", "It would give somebody more rights than {agent} has."),
    "role-own": QT_TRANSLATE_NOOP("Error", "{agent} changed their own role."),
    "row-invalid": QT_TRANSLATE_NOOP("Error", "It could not be read ({error})."),
    "row-malformed": QT_TRANSLATE_NOOP("Error", "It is not whole."),
    "row-private": QT_TRANSLATE_NOOP("Error", "It belongs to another agent alone."),
    "row-unknown": QT_TRANSLATE_NOOP(
        "Error", "It is about something that has not arrived here. It is looked at again when that comes."
    ),
    "said-twice": QT_TRANSLATE_NOOP(
        "Error", "{agent} told different computers different things under one time. What was here first counts."
    ),
    "scope-left": QT_TRANSLATE_NOOP(
        "Error", "It was written here before your rights for it ended, and could not be sent any more."
    ),
    "seal-content": QT_TRANSLATE_NOOP("Error", "Its content is not what a Deskbell writes."),
    "seal-expired": QT_TRANSLATE_NOOP("Error", "The certificate of the computer that wrote it had ended."),
    "seal-foreign": QT_TRANSLATE_NOOP("Error", "It belongs to another desk."),
    "seal-newer": QT_TRANSLATE_NOOP("Error", "It was written by a newer Deskbell."),
    "seal-no-key": QT_TRANSLATE_NOOP(
        "Error",
        "This computer has no key yet for those who should read this. It is sent as soon as an owner’s computer "
        "was here.",
    ),
    "seal-plain": QT_TRANSLATE_NOOP("Error", "It is not encrypted, on a desk where everything has to be."),
    "seal-revoked": QT_TRANSLATE_NOOP("Error", "It was written on a computer that had been removed from the desk."),
    "seal-signature": QT_TRANSLATE_NOOP("Error", "Somebody changed this file, or wrote it in another’s name."),
    "seal-too-large": QT_TRANSLATE_NOOP("Error", "What was to be sent is too large for one file in the folder."),
    "sharing-computer-revoked": QT_TRANSLATE_NOOP("Error", "{name} was taken out, so it can do no work for the desk."),
    "sharing-exchange-damaged": QT_TRANSLATE_NOOP(
        "Error", "{file} is not whole, or is no file exported by Deskbell. Copy it again."
    ),
    "sharing-exchange-is-folder": QT_TRANSLATE_NOOP(
        "Error",
        "{file} is a folder. To merge, choose the single file that was exported; to work together in a folder, "
        "use “A folder”.",
    ),
    "sharing-exchange-not-written": QT_TRANSLATE_NOOP("Error", "{file} could not be written ({reason})."),
    "sharing-exchange-other-desk": QT_TRANSLATE_NOOP("Error", "{file} belongs to another desk."),
    "sharing-files-missing": QT_TRANSLATE_NOOP(
        "Error",
        "{count} files of mails are not on this computer and cannot be fetched now. Connect to where the desk is "
        "shared and try again, or stop sharing without them.",
    ),
    "sharing-folder-cloud": QT_TRANSLATE_NOOP(
        "Error",
        "Tell the program that fills this folder to keep {folder} always on this computer, and on every other one.",
    ),
    "sharing-folder-damaged": QT_TRANSLATE_NOOP(
        "Error",
        "The file hub.json in {folder} cannot be read. It may still be on its way; nothing was changed on this "
        "computer.",
    ),
    "sharing-folder-empty": QT_TRANSLATE_NOOP(
        "Error",
        "The folder {folder} is empty. If it is on a drive or in a cloud, that is probably not connected yet. "
        "Nothing was changed on this computer.",
    ),
    "sharing-folder-fit": QT_TRANSLATE_NOOP(
        "Error", "The desk can meet here, in a folder {folder} that is made for it."
    ),
    "sharing-folder-full": QT_TRANSLATE_NOOP(
        "Error", "There is no room left in {folder}. Your changes stay on this computer until there is."
    ),
    "sharing-folder-gone": QT_TRANSLATE_NOOP(
        "Error", "The folder {folder} stopped answering ({reason}). Your changes stay on this computer."
    ),
    "sharing-folder-is-file": QT_TRANSLATE_NOOP(
        "Error",
        "{folder} is a single file, and two computers that write one file destroy it. A shared desk is a folder "
        "of many small ones: choose the folder.",
    ),
    "sharing-folder-missing": QT_TRANSLATE_NOOP(
        "Error",
        "The folder {folder} is not there. Is the drive connected and are you signed in to it? Nothing was "
        "changed on this computer.",
    ),
    "sharing-folder-no-desk": QT_TRANSLATE_NOOP(
        "Error", "No desk meets in {folder}: the file hub.json is missing there. Nothing was changed on this computer."
    ),
    "sharing-folder-not-empty": QT_TRANSLATE_NOOP(
        "Error", "There are other files in {folder}. Choose a new or empty folder."
    ),
    "sharing-folder-other-desk": QT_TRANSLATE_NOOP("Error", "Another desk meets in {folder}, not this one."),
    "sharing-folder-own": QT_TRANSLATE_NOOP("Error", "This desk meets in {folder} already."),
    "sharing-folder-read-only": QT_TRANSLATE_NOOP(
        "Error", "Deskbell may not write in {folder}. Your changes stay on this computer until it may."
    ),
    "sharing-folder-taken": QT_TRANSLATE_NOOP(
        "Error", "A desk meets in {folder} already. Ask its owner for an invitation, or choose another folder."
    ),
    "sharing-folder-too-new": QT_TRANSLATE_NOOP(
        "Error", "The folder {folder} was made by a newer Deskbell. Please update this computer; your work is kept."
    ),
    "sharing-invitation-damaged": QT_TRANSLATE_NOOP(
        "Error", "This is no invitation of Deskbell, or it is not whole. Ask for it again."
    ),
    "sharing-invitation-empty": QT_TRANSLATE_NOOP("Error", "An invitation needs a password."),
    "sharing-invitation-newer": QT_TRANSLATE_NOOP(
        "Error", "This invitation was made by a newer Deskbell. Update this one first."
    ),
    "sharing-invitation-old": QT_TRANSLATE_NOOP("Error", "This invitation is no longer good. Ask for a new one."),
    "sharing-invitation-password": QT_TRANSLATE_NOOP("Error", "This is not the password of the invitation."),
    "sharing-invitation-used": QT_TRANSLATE_NOOP("Error", "This invitation was used already. Ask for a new one."),
    "sharing-keys-missing": QT_TRANSLATE_NOOP(
        "Error",
        "The keys of the shared desk are not on this computer. Ask for a new invitation, or use the recovery key.",
    ),
    "sharing-link-too-long": QT_TRANSLATE_NOOP("Error", "This invitation is too long for a link. Make a file instead."),
    "sharing-moved": QT_TRANSLATE_NOOP(
        "Error", "The desk has moved. Ask its owner for a new invitation; what you have not sent is kept."
    ),
    "sharing-no-such-agent": QT_TRANSLATE_NOOP("Error", "No agent has this address. Add the agent first."),
    "sharing-not-a-folder": QT_TRANSLATE_NOOP("Error", "This desk is not shared in a folder."),
    "sharing-not-a-server": QT_TRANSLATE_NOOP("Error", "This desk is not shared on a server."),
    "sharing-not-written": QT_TRANSLATE_NOOP("Error", "{path} could not be written. Choose another place."),
    "sharing-nothing-there": QT_TRANSLATE_NOOP(
        "Error", "Nothing of the desk has arrived at {where} yet. Let the folder fill itself, then try again."
    ),
    "sharing-other-desk": QT_TRANSLATE_NOOP("Error", "Another desk meets at {where} now. Nothing was exchanged."),
    "sharing-own-computer": QT_TRANSLATE_NOOP("Error", "This is the computer you sit at. Stop sharing on it instead."),
    "sharing-recovery-wrong": QT_TRANSLATE_NOOP(
        "Error", "This is not the recovery key of this desk. Check every letter."
    ),
    "sharing-revoked": QT_TRANSLATE_NOOP(
        "Error", "This computer was taken out of the desk. Ask the owner for a new invitation."
    ),
    "sharing-senior-computer": QT_TRANSLATE_NOOP(
        "Error",
        "{name} is an owner's and was here before this computer. Use the recovery key on this computer first, then take"
        " {name} out.",
    ),
    "signer-unknown": QT_TRANSLATE_NOOP("Error", "Whoever wrote it does not work here (any more)."),
    "sync-bad-device": QT_TRANSLATE_NOOP("Error", "The server does not accept the identity of this computer."),
    "sync-bad-file": QT_TRANSLATE_NOOP("Error", "A file did not arrive as it was sent. It is sent again."),
    "sync-bad-value": QT_TRANSLATE_NOOP("Error", "A value is not what belongs there."),
    "sync-batch-too-large": QT_TRANSLATE_NOOP("Error", "That was too much at once for the server."),
    "sharing-stopped": QT_TRANSLATE_NOOP("Error", "You stopped it. Nothing was changed."),
    "sync-busy": QT_TRANSLATE_NOOP("Error", "This desk is being synchronized by another program right now."),
    "sync-clock-ahead": QT_TRANSLATE_NOOP(
        "Error", "The clock of this computer is ahead. Set it, then everything is sent."
    ),
    "sync-failed": QT_TRANSLATE_NOOP("Error", "Sync failed in a way that Deskbell did not expect ({text})."),
    "sync-file-damaged": QT_TRANSLATE_NOOP("Error", "The file {file} in the folder is not whole. It is tried again."),
    "sync-file-foreign": QT_TRANSLATE_NOOP("Error", "The file {file} belongs to another desk and is left alone."),
    "sync-file-unsigned": QT_TRANSLATE_NOOP(
        "Error", "Nobody known here signed the file {file}. It is tried again when the people of the desk change."
    ),
    "sync-files-missing": QT_TRANSLATE_NOOP(
        "Error",
        "{count} files that the computer {device} had written are gone from the folder. What they held is being "
        "brought again.",
    ),
    "sync-foreign-author": QT_TRANSLATE_NOOP("Error", "It says that somebody else did it."),
    "sync-foreign-clock": QT_TRANSLATE_NOOP("Error", "It says that another computer did it."),
    "sync-fork": QT_TRANSLATE_NOOP(
        "Error",
        "This desk file is an older copy, or is in use on another computer too. It goes on as a computer of its "
        "own; nothing is lost.",
    ),
    "sync-gap": QT_TRANSLATE_NOOP(
        "Error", "Files of the computer {device} are missing from {file} on. They may still be on their way."
    ),
    "sync-gives-too-much": QT_TRANSLATE_NOOP("Error", "It would give somebody more rights than the agent has."),
    "sync-hub-restored": QT_TRANSLATE_NOOP(
        "Error", "What was shared went back to an earlier state. Everything is offered again; nothing is lost."
    ),
    "sync-lease-lost": QT_TRANSLATE_NOOP("Error", "Another computer does the desk’s work now."),
    "sync-no-right": QT_TRANSLATE_NOOP("Error", "The agent may not do this."),
    "sync-no-ticket": QT_TRANSLATE_NOOP("Error", "The agent may not see this ticket."),
    "sync-not-shared": QT_TRANSLATE_NOOP("Error", "This desk is not shared."),
    "sync-owner-only": QT_TRANSLATE_NOOP("Error", "Only an owner may change this."),
    "sync-parent-missing": QT_TRANSLATE_NOOP("Error", "What it belongs to is not on the server."),
    "sync-people-newer": QT_TRANSLATE_NOOP(
        "Error", "Rights have changed meanwhile. It is sent again with the new ones."
    ),
    "sync-refused-empty": QT_TRANSLATE_NOOP("Error", "Nothing of it could be read, so it cannot be let in."),
    "sync-refused-released": QT_TRANSLATE_NOOP("Error", "It was let in already."),
    "sync-two-as-one": QT_TRANSLATE_NOOP(
        "Error",
        "Two computers use the identity {device}: somebody copied a desk file. Both are read; open the copy once "
        "so that it becomes a computer of its own.",
    ),
    "sync-unknown-table": QT_TRANSLATE_NOOP("Error", "The server does not know this kind of row."),
    "sync-update-needed": QT_TRANSLATE_NOOP(
        "Error", "The others use a newer Deskbell. Update this one; your work is kept and sent afterwards."
    ),
    "table-unknown": QT_TRANSLATE_NOOP(
        "Error", "A newer Deskbell wrote it; after an update it can be looked at again."
    ),
}
STOPPED_SHORT = {
    "server-certificate": QT_TRANSLATE_NOOP("Sync", "the server’s certificate is wrong"),
    "server-login-closed": QT_TRANSLATE_NOOP("Sync", "the login was closed"),
    "server-login-refused": QT_TRANSLATE_NOOP("Sync", "the login was refused"),
    "server-no-desk": QT_TRANSLATE_NOOP("Sync", "no desk is on the server"),
    "server-no-database": QT_TRANSLATE_NOOP("Sync", "no desk is on the server"),
    "server-older": QT_TRANSLATE_NOOP("Sync", "the server has to be brought up to date"),
    "server-too-old": QT_TRANSLATE_NOOP("Sync", "the server has to be brought up to date"),
    "server-unreachable": QT_TRANSLATE_NOOP("Sync", "the server does not answer"),
    "sharing-folder-damaged": QT_TRANSLATE_NOOP("Sync", "the folder cannot be read"),
    "sharing-folder-empty": QT_TRANSLATE_NOOP("Sync", "the folder is empty"),
    "sharing-folder-full": QT_TRANSLATE_NOOP("Sync", "the folder is full"),
    "sharing-folder-gone": QT_TRANSLATE_NOOP("Sync", "the folder does not answer"),
    "sharing-folder-is-file": QT_TRANSLATE_NOOP("Sync", "the folder is a single file"),
    "sharing-folder-missing": QT_TRANSLATE_NOOP("Sync", "the folder is not there"),
    "sharing-folder-no-desk": QT_TRANSLATE_NOOP("Sync", "the folder holds no desk"),
    "sharing-folder-other-desk": QT_TRANSLATE_NOOP("Sync", "another desk is in the folder"),
    "sharing-folder-read-only": QT_TRANSLATE_NOOP("Sync", "the folder cannot be written"),
    "sharing-folder-too-new": QT_TRANSLATE_NOOP("Sync", "Deskbell has to be updated"),
    "sharing-keys-missing": QT_TRANSLATE_NOOP("Sync", "the keys are missing"),
    "sharing-moved": QT_TRANSLATE_NOOP("Sync", "the desk has moved"),
    "sharing-other-desk": QT_TRANSLATE_NOOP("Sync", "another desk is there"),
    "sharing-revoked": QT_TRANSLATE_NOOP("Sync", "this computer was taken out"),
    "sync-busy": QT_TRANSLATE_NOOP("Sync", "another program is at it"),
    "sync-clock-ahead": QT_TRANSLATE_NOOP("Sync", "the clock is ahead"),
    "sync-update-needed": QT_TRANSLATE_NOOP("Sync", "Deskbell has to be updated"),
}
"""Why it stands still, in a few words for the status bar; the whole sentence is its tool tip."""


def stopped_words(code: str) -> str:
    """Say in a few words why sync stands still."""
    short = STOPPED_SHORT.get(code, QT_TRANSLATE_NOOP("Sync", "somebody has to look"))
    return QCoreApplication.translate("Sync", short)
