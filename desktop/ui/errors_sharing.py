"""The sentences for sharing a desk: what stops it, why something was kept out, what a test found.

Tests of a folder or a server find things that are no failure; their sentences stand here too, because they are said
in the same way and place.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.i18n import QT_TRANSLATE_NOOP

SHARING_SENTENCES = {
    "file-elsewhere": QT_TRANSLATE_NOOP(
        "Error", "This file is on another computer of the desk. It is being fetched; try again in a moment."
    ),
    "folder-found": QT_TRANSLATE_NOOP("Error", "This desk meets in {folder} already."),
    "folder-free": QT_TRANSLATE_NOOP(
        "Error", "{folder} is empty and can be written. A folder of this desk will be made in there."
    ),
    "folder-ready": QT_TRANSLATE_NOOP(
        "Error", "The folder {folder} can be used: every computer that reaches it can join."
    ),
    "server-ready": QT_TRANSLATE_NOOP("Error", "The server can be used ({version})."),
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
    "sharing-folder-full": QT_TRANSLATE_NOOP(
        "Error", "There is no room left in {folder}. Your changes stay on this computer until there is."
    ),
    "sharing-folder-gone": QT_TRANSLATE_NOOP(
        "Error", "The folder {folder} stopped answering ({reason}). Your changes stay on this computer."
    ),
    "sharing-folder-is-file": QT_TRANSLATE_NOOP(
        "Error",
        "{folder} is a single file. A shared desk is a folder whose name ends in .desk: choose the folder. (To "
        "take in a file from USB or mail, use “Merge a file”.)",
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
    "sharing-folder-read-only": QT_TRANSLATE_NOOP(
        "Error", "Deskbell may not write in {folder}. Your changes stay on this computer until it may."
    ),
    "sharing-folder-taken": QT_TRANSLATE_NOOP(
        "Error", "A desk meets in {folder} already. Ask its owner for an invitation, or choose another folder."
    ),
    "sharing-folder-too-new": QT_TRANSLATE_NOOP(
        "Error", "The folder {folder} was made by a newer Deskbell. Please update this computer; your work is kept."
    ),
    "sharing-not-written": QT_TRANSLATE_NOOP("Error", "{path} could not be written. Choose another place."),
    "sync-busy": QT_TRANSLATE_NOOP("Error", "This desk is being synchronized by another program right now."),
    "sync-fork": QT_TRANSLATE_NOOP(
        "Error",
        "This desk file is an older copy, or is in use on another computer too. It goes on as a computer of its "
        "own; nothing is lost.",
    ),
}
STOPPED_SHORT = {
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
    "sync-busy": QT_TRANSLATE_NOOP("Sync", "another program is at it"),
}
"""Why it stands still, in a few words for the status bar; the whole sentence is its tool tip."""


def stopped_words(code: str) -> str:
    """Say in a few words why sync stands still."""
    short = STOPPED_SHORT.get(code, QT_TRANSLATE_NOOP("Sync", "somebody has to look"))
    return QCoreApplication.translate("Sync", short)
