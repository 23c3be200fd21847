"""What a department's letters look like: sender, signature, copies, and the texts that go out by themselves."""

from __future__ import annotations

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.setting_kinds import Setting, SettingScope

HERE = SettingScope.DEPARTMENT

LETTERS: tuple[Setting, ...] = (
    Setting(
        "from_name_pattern",
        "mailbox",
        QT_TRANSLATE_NOOP("Settings", "Name that customers see as the sender"),
        QT_TRANSLATE_NOOP("Settings", "An agent's shown name, if there is one, stands for the name."),
        HERE,
        ("mailbox", "agent", "department", "agent-department", "desk"),
        page="addresses",
    ),
    Setting(
        "force_sender",
        False,
        QT_TRANSLATE_NOOP("Settings", "Always answer from the department's own mailbox"),
        QT_TRANSLATE_NOOP("Settings", "Otherwise answers leave from the mailbox to which the customer wrote."),
        HERE,
        page="addresses",
    ),
    Setting(
        "auto_bcc",
        "",
        QT_TRANSLATE_NOOP("Settings", "Blind copies of every answer"),
        QT_TRANSLATE_NOOP("Settings", "Addresses, with commas between them."),
        HERE,
        page="addresses",
        form="addresses",
    ),
    Setting(
        "auto_reply",
        False,
        QT_TRANSLATE_NOOP("Settings", "Confirm new tickets by mail"),
        QT_TRANSLATE_NOOP("Settings", "Never sent to machines or lists, and at most once a day to one address."),
        HERE,
        page="auto-reply",
    ),
    Setting(
        "auto_reply_text",
        "",
        QT_TRANSLATE_NOOP("Settings", "Text of the confirmation"),
        scope=HERE,
        page="auto-reply",
        long=True,
    ),
    Setting(
        "out_of_hours_text",
        "",
        QT_TRANSLATE_NOOP("Settings", "Confirmation outside working hours"),
        QT_TRANSLATE_NOOP("Settings", "Sent in place of the usual one; empty sends that one."),
        HERE,
        page="templates",
        long=True,
    ),
    Setting(
        "new_ticket_text",
        "",
        QT_TRANSLATE_NOOP("Settings", "Beginning of a first mail to a customer"),
        scope=HERE,
        page="templates",
        long=True,
    ),
    Setting(
        "resolved_text",
        "",
        QT_TRANSLATE_NOOP("Settings", "Mail to the customer when a ticket is resolved without an answer"),
        QT_TRANSLATE_NOOP("Settings", "{desk} and {number} are replaced. An empty text sends nothing."),
        HERE,
        page="templates",
        long=True,
    ),
    Setting(
        "signature",
        "",
        QT_TRANSLATE_NOOP("Settings", "Signature below answers"),
        scope=HERE,
        page="signature",
        long=True,
    ),
    Setting(
        "allow_personal_signature",
        True,
        QT_TRANSLATE_NOOP("Settings", "Agents may use a signature of their own"),
        scope=HERE,
        page="signature",
    ),
)
