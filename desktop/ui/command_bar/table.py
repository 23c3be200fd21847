"""The table of commands: names, words, keys, menus, icons. Nothing but data."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction

from desktop.core.i18n import QT_TRANSLATE_NOOP

Role = QAction.MenuRole


@dataclass(frozen=True)
class CommandSpec:
    """One command. ``keys`` are portable key names, the first is the one shown; a comma separates a chord.

    ``needs`` is "ticket" (exactly one), "tickets" (at least one) or empty.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    icon: str = ""
    needs: str = ""
    checkable: bool = False
    role: QAction.MenuRole = Role.NoRole


MENUS = {
    "desk": QT_TRANSLATE_NOOP("Menu", "Desk"),
    "edit": QT_TRANSLATE_NOOP("Menu", "Edit"),
    "ticket": QT_TRANSLATE_NOOP("Menu", "Ticket"),
    "go": QT_TRANSLATE_NOOP("Menu", "Go"),
    "view": QT_TRANSLATE_NOOP("Menu", "View"),
    "help": QT_TRANSLATE_NOOP("Menu", "Help"),
}

COMMANDS = (
    CommandSpec("new-ticket", QT_TRANSLATE_NOOP("Command", "New ticket"), ("C", "Ctrl+N"), "desk", "square-pen"),
    CommandSpec("fetch", QT_TRANSLATE_NOOP("Command", "Fetch mail now"), ("F5",), "desk", "refresh-cw"),
    CommandSpec("send", QT_TRANSLATE_NOOP("Command", "Send waiting mail now"), ("Shift+F5",), "desk", "send"),
    CommandSpec("import", QT_TRANSLATE_NOOP("Command", "Import mail…"), ("Ctrl+Shift+O",), "desk", "download"),
    CommandSpec(
        "import-folder", QT_TRANSLATE_NOOP("Command", "Import a folder of mail…"), menu="desk", icon="folder-open"
    ),
    CommandSpec("ledger", QT_TRANSLATE_NOOP("Command", "What became of every mail…"), menu="desk", icon="list-ordered"),
    CommandSpec("sync", QT_TRANSLATE_NOOP("Command", "Sync with other computers…"), menu="desk", icon="laptop"),
    CommandSpec("see-as", QT_TRANSLATE_NOOP("Command", "See as…"), menu="desk", icon="eye"),
    CommandSpec("open-desk", QT_TRANSLATE_NOOP("Command", "Open another desk…"), ("Ctrl+O",), "desk", "folder-open"),
    CommandSpec("backup", QT_TRANSLATE_NOOP("Command", "Back up this desk…"), menu="desk", icon="save"),
    CommandSpec(
        "settings",
        QT_TRANSLATE_NOOP("Command", "Settings…"),
        ("Ctrl+,",),
        "desk",
        "settings",
        role=Role.PreferencesRole,
    ),
    CommandSpec("lock", QT_TRANSLATE_NOOP("Command", "Lock"), ("Ctrl+Alt+L",), "desk", "lock"),
    CommandSpec("sign-out", QT_TRANSLATE_NOOP("Command", "Sign out"), menu="desk", icon="log-out"),
    CommandSpec("close-window", QT_TRANSLATE_NOOP("Command", "Close window"), ("Ctrl+W",), "desk", "x"),
    CommandSpec("quit", QT_TRANSLATE_NOOP("Command", "Quit"), ("Ctrl+Q",), "desk", "power", role=Role.QuitRole),
    CommandSpec("undo", QT_TRANSLATE_NOOP("Command", "Undo"), ("Ctrl+Z",), "edit", "undo-2"),
    CommandSpec("search", QT_TRANSLATE_NOOP("Command", "Search or run a command"), ("Ctrl+K",), "edit", "search"),
    CommandSpec("filter", QT_TRANSLATE_NOOP("Command", "Filter this list"), ("Ctrl+Shift+K",), "edit", "list-filter"),
    CommandSpec("select-all", QT_TRANSLATE_NOOP("Command", "Select all tickets shown"), ("Ctrl+Shift+A",), "edit"),
    CommandSpec("reply", QT_TRANSLATE_NOOP("Command", "Reply"), ("R", "Ctrl+R"), "ticket", "reply", "ticket"),
    CommandSpec(
        "reply-all", QT_TRANSLATE_NOOP("Command", "Reply to all"), ("Ctrl+Shift+R",), "ticket", "reply-all", "ticket"
    ),
    CommandSpec(
        "forward", QT_TRANSLATE_NOOP("Command", "Forward"), ("F", "Ctrl+Shift+F"), "ticket", "forward", "ticket"
    ),
    CommandSpec("note", QT_TRANSLATE_NOOP("Command", "Add a note"), ("M",), "ticket", "sticky-note", "ticket"),
    CommandSpec("assign", QT_TRANSLATE_NOOP("Command", "Assign…"), ("A",), "ticket", "user-plus", "tickets"),
    CommandSpec("take", QT_TRANSLATE_NOOP("Command", "Assign to me"), ("I",), "ticket", "user-check", "tickets"),
    CommandSpec(
        "department", QT_TRANSLATE_NOOP("Command", "Move to department…"), ("D",), "ticket", "folder", "tickets"
    ),
    CommandSpec("refer", QT_TRANSLATE_NOOP("Command", "Refer to…"), ("Shift+D",), "ticket", "users", "ticket"),
    CommandSpec("tag", QT_TRANSLATE_NOOP("Command", "Tag…"), ("T",), "ticket", "tag", "tickets"),
    CommandSpec("priority", QT_TRANSLATE_NOOP("Command", "Priority…"), ("P",), "ticket", "flag", "tickets"),
    CommandSpec("status", QT_TRANSLATE_NOOP("Command", "Status…"), ("S",), "ticket", "circle-check", "tickets"),
    CommandSpec("postpone", QT_TRANSLATE_NOOP("Command", "Postpone…"), ("Ctrl+Shift+J",), "ticket", "clock", "tickets"),
    CommandSpec(
        "macro", QT_TRANSLATE_NOOP("Command", "Macro or saved answer…"), ("/",), "ticket", "square-slash", "tickets"
    ),
    CommandSpec("resolve", QT_TRANSLATE_NOOP("Command", "Resolve"), ("E",), "ticket", "check", "tickets"),
    CommandSpec("reopen", QT_TRANSLATE_NOOP("Command", "Open again"), ("Shift+E",), "ticket", "rotate-ccw", "tickets"),
    CommandSpec("unread", QT_TRANSLATE_NOOP("Command", "Mark as unread"), ("U",), "ticket", "mail", "tickets"),
    CommandSpec("spam", QT_TRANSLATE_NOOP("Command", "Spam"), ("!",), "ticket", "shield-alert", "tickets"),
    CommandSpec("trash", QT_TRANSLATE_NOOP("Command", "Move to trash"), ("Del",), "ticket", "trash-2", "tickets"),
    CommandSpec("restore", QT_TRANSLATE_NOOP("Command", "Move to inbox"), (), "ticket", "inbox", "tickets"),
    CommandSpec(
        "purge", QT_TRANSLATE_NOOP("Command", "Delete for good…"), menu="ticket", icon="trash", needs="tickets"
    ),
    CommandSpec(
        "ask-rating", QT_TRANSLATE_NOOP("Command", "Ask how we did…"), menu="ticket", icon="star", needs="ticket"
    ),
    CommandSpec("merge", QT_TRANSLATE_NOOP("Command", "Merge into…"), menu="ticket", icon="merge", needs="ticket"),
    CommandSpec(
        "copy-number", QT_TRANSLATE_NOOP("Command", "Copy ticket number"), menu="ticket", icon="copy", needs="tickets"
    ),
    CommandSpec("why", QT_TRANSLATE_NOOP("Command", "Who can see this…"), menu="ticket", icon="eye", needs="ticket"),
    CommandSpec("to-solve", QT_TRANSLATE_NOOP("Command", "To solve: take the most urgent"), ("N",), "go", "zap"),
    CommandSpec("next", QT_TRANSLATE_NOOP("Command", "Next ticket"), ("J",), "go", "arrow-down"),
    CommandSpec("previous", QT_TRANSLATE_NOOP("Command", "Previous ticket"), ("K",), "go", "arrow-up"),
    CommandSpec("go-mine", QT_TRANSLATE_NOOP("Command", "My tickets"), ("G, M",), "go", "inbox"),
    CommandSpec("go-unassigned", QT_TRANSLATE_NOOP("Command", "Unassigned"), ("G, U",), "go", "user-x"),
    CommandSpec("go-open", QT_TRANSLATE_NOOP("Command", "All open"), ("G, O",), "go", "circle-help"),
    CommandSpec("go-waiting", QT_TRANSLATE_NOOP("Command", "Waiting"), ("G, W",), "go", "pause"),
    CommandSpec("go-postponed", QT_TRANSLATE_NOOP("Command", "Postponed"), ("G, P",), "go", "clock"),
    CommandSpec("go-resolved", QT_TRANSLATE_NOOP("Command", "Resolved"), ("G, R",), "go", "check"),
    CommandSpec("go-all", QT_TRANSLATE_NOOP("Command", "All tickets"), ("G, A",), "go", "ticket"),
    CommandSpec("go-load", QT_TRANSLATE_NOOP("Command", "Load of the team"), ("G, L",), "go", "chart-column"),
    CommandSpec("go-outbox", QT_TRANSLATE_NOOP("Command", "Outbox"), ("G, X",), "go", "send"),
    CommandSpec("next-pane", QT_TRANSLATE_NOOP("Command", "Next pane"), ("F6",), "view"),
    CommandSpec("previous-pane", QT_TRANSLATE_NOOP("Command", "Previous pane"), ("Shift+F6",), "view"),
    CommandSpec(
        "details", QT_TRANSLATE_NOOP("Command", "Details panel"), ("F8",), "view", "panel-right", checkable=True
    ),
    CommandSpec("compact", QT_TRANSLATE_NOOP("Command", "Compact rows"), menu="view", checkable=True),
    CommandSpec("disturb", QT_TRANSLATE_NOOP("Command", "Do not disturb"), (), "view", "bell-off", checkable=True),
    CommandSpec("full-screen", QT_TRANSLATE_NOOP("Command", "Full screen"), ("F11",), "view", checkable=True),
    CommandSpec("keys", QT_TRANSLATE_NOOP("Command", "All keys"), ("?", "F1"), "help", "keyboard"),
    CommandSpec("logs", QT_TRANSLATE_NOOP("Command", "Open logs folder"), menu="help", icon="scroll-text"),
    CommandSpec("licences", QT_TRANSLATE_NOOP("Command", "Licences"), menu="help", icon="book-open"),
    CommandSpec("about", QT_TRANSLATE_NOOP("Command", "About Deskbell"), menu="help", icon="info", role=Role.AboutRole),
)
BY_NAME = {spec.name: spec for spec in COMMANDS}
