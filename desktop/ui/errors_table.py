"""The sentences, by code. ``errors`` fills in the details."""

from __future__ import annotations

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.ui.errors_rules import RULE_SENTENCES
from desktop.ui.errors_sharing import SHARING_SENTENCES
from desktop.ui.errors_sla import SLA_SENTENCES

SENTENCES = {
    **RULE_SENTENCES,
    **SLA_SENTENCES,
    **SHARING_SENTENCES,
    "not-allowed": QT_TRANSLATE_NOOP("Error", "You may not do this ({permission})."),
    "not-found": QT_TRANSLATE_NOOP("Error", "This is no longer there."),
    "changed-since": QT_TRANSLATE_NOOP(
        "Error", "Somebody has changed the same thing since ({field}), so nothing was taken back."
    ),
    "survey-not-possible": QT_TRANSLATE_NOOP(
        "Error", "This customer cannot be asked: they were asked lately, write from a machine or have no address."
    ),
    "desk-missing": QT_TRANSLATE_NOOP("Error", "There is no desk {path}."),
    "desk-foreign": QT_TRANSLATE_NOOP("Error", "{path} is not a desk. Nothing was changed."),
    "desk-too-new": QT_TRANSLATE_NOOP("Error", "{path} was made by a newer Deskbell. Update this one to open it."),
    "desk-exists": QT_TRANSLATE_NOOP("Error", "{path} exists already. Choose another name."),
    "desk-in-use": QT_TRANSLATE_NOOP("Error", "{path} is open in another program."),
    "backup-damaged": QT_TRANSLATE_NOOP("Error", "The backup {path} is damaged."),
    "backup-exists": QT_TRANSLATE_NOOP("Error", "{path} exists already. Choose another name."),
    "backup-foreign": QT_TRANSLATE_NOOP("Error", "{path} is not a backup of a desk."),
    "backup-incomplete": QT_TRANSLATE_NOOP("Error", "The backup lacks {name}, so it cannot be restored."),
    "backup-missing": QT_TRANSLATE_NOOP("Error", "There is no backup {path}."),
    "blob-missing": QT_TRANSLATE_NOOP("Error", "The file is missing from the desk's folder of files ({name})."),
    "raw-damaged": QT_TRANSLATE_NOOP("Error", "The stored mail is damaged on disk ({name})."),
    "picture-not-written": QT_TRANSLATE_NOOP("Error", "The picture could not be written to {path}."),
    "raw-missing": QT_TRANSLATE_NOOP("Error", "The stored mail is missing from the desk's folder of files ({name})."),
    "status-unknown": QT_TRANSLATE_NOOP("Error", "This status no longer exists."),
    "status-new-refused": QT_TRANSLATE_NOOP("Error", "Ticket {number} was touched already, so it cannot be new again."),
    "postpone-needs-date": QT_TRANSLATE_NOOP("Error", "Choose until when ticket {number} sleeps."),
    "postpone-in-the-past": QT_TRANSLATE_NOOP("Error", "This moment has passed. Choose a later one."),
    "priority-unknown": QT_TRANSLATE_NOOP("Error", "There is no priority {priority}."),
    "subject-empty": QT_TRANSLATE_NOOP("Error", "A subject needs at least one word."),
    "agent-inactive": QT_TRANSLATE_NOOP("Error", "{name} no longer works here."),
    "department-archived": QT_TRANSLATE_NOOP("Error", "The department {name} is archived."),
    "department-exists": QT_TRANSLATE_NOOP("Error", "There is a department {name} already."),
    "department-needs-home": QT_TRANSLATE_NOOP("Error", "Choose where the open tickets of {name} go."),
    "offer-over": QT_TRANSLATE_NOOP("Error", "This ticket is not on offer any more."),
    "pull-only": QT_TRANSLATE_NOOP("Error", "Take tickets here with “To solve”: ticket {number} is not yours."),
    "routing-method": QT_TRANSLATE_NOOP("Error", "Agents cannot be chosen in this way ({method})."),
    "merge-circle": QT_TRANSLATE_NOOP("Error", "Ticket {number} is part of the other one already."),
    "not-merged": QT_TRANSLATE_NOOP("Error", "Ticket {number} is not merged."),
    "link-unknown": QT_TRANSLATE_NOOP("Error", "Tickets cannot be linked in this way ({kind})."),
    "tag-empty": QT_TRANSLATE_NOOP("Error", "A tag needs at least one letter or digit."),
    "address-invalid": QT_TRANSLATE_NOOP("Error", "{address} is not an e-mail address."),
    "address-taken": QT_TRANSLATE_NOOP("Error", "{address} belongs to another contact."),
    "company-name-empty": QT_TRANSLATE_NOOP("Error", "A company needs a name."),
    "name-empty": QT_TRANSLATE_NOOP("Error", "A name needs at least one letter."),
    "placeholder-unresolved": QT_TRANSLATE_NOOP(
        "Error", "{name} is not filled in. Replace or remove it before sending."
    ),
    "placeholder-unknown": QT_TRANSLATE_NOOP("Error", "There is no variable {name}. Choose one from the menu."),
    "placeholder-not-here": QT_TRANSLATE_NOOP(
        "Error", "{name} may not stand here: this goes to people nobody knows yet, and must not repeat their words."
    ),
    "macro-kind": QT_TRANSLATE_NOOP("Error", "There are no saved texts of the kind {name}."),
    "macro-empty": QT_TRANSLATE_NOOP("Error", "Write a text or add an action first."),
    "macro-too-long": QT_TRANSLATE_NOOP("Error", "This text is too long. At most {most} characters can be saved."),
    "macro-folder": QT_TRANSLATE_NOOP("Error", "The folder {name} is too long or too deep. Five levels are the most."),
    "macro-shortcut": QT_TRANSLATE_NOOP("Error", "The shortcut {name} must be one word of at most 32 letters."),
    "macro-shortcut-taken": QT_TRANSLATE_NOOP("Error", "The shortcut {name} belongs to “{other}” already."),
    "macro-act": QT_TRANSLATE_NOOP("Error", "A macro cannot do this ({name})."),
    "macro-file": QT_TRANSLATE_NOOP("Error", "This is no file of saved answers or macros, or it is damaged."),
    "macro-not-written": QT_TRANSLATE_NOOP("Error", "{path} could not be written. Choose another place."),
    "macro-unknown-name": QT_TRANSLATE_NOOP("Error", "This desk has nothing called {name}. Nothing was imported."),
    "letter-unknown": QT_TRANSLATE_NOOP("Error", "There is no letter of the kind {name}."),
    "letter-too-long": QT_TRANSLATE_NOOP("Error", "This letter is too long. At most {most} characters can be saved."),
    "field-kind": QT_TRANSLATE_NOOP("Error", "There are no fields of the kind {kind}."),
    "field-needs-choices": QT_TRANSLATE_NOOP("Error", "The field {name} needs at least one choice."),
    "field-refused": QT_TRANSLATE_NOOP("Error", "{field} cannot be changed here."),
    "field-value": QT_TRANSLATE_NOOP("Error", "{value} does not fit the field {name}."),
    "setting-unknown": QT_TRANSLATE_NOOP("Error", "There is no setting {key}."),
    "setting-value": QT_TRANSLATE_NOOP("Error", "{value} does not fit the setting {key}."),
    "status-category": QT_TRANSLATE_NOOP("Error", "A status of one's own cannot be new or postponed."),
    "status-clock": QT_TRANSLATE_NOOP("Error", "The clock of a status runs, pauses or stops."),
    "draft-kind": QT_TRANSLATE_NOOP("Error", "There are no drafts of the kind {kind}."),
    "draft-not-yours": QT_TRANSLATE_NOOP("Error", "This draft belongs to somebody else."),
    "file-too-large": QT_TRANSLATE_NOOP("Error", "{name} is too large to send by mail."),
    "mail-too-large": QT_TRANSLATE_NOOP("Error", "The mail is larger than the server accepts."),
    "no-mailbox": QT_TRANSLATE_NOOP("Error", "There is no mailbox to send from. Connect one in the settings."),
    "no-recipients": QT_TRANSLATE_NOOP("Error", "Say to whom the mail goes."),
    "reply-empty": QT_TRANSLATE_NOOP("Error", "Write something first, or attach a file."),
    "already-sending": QT_TRANSLATE_NOOP("Error", "The mail is already on its way, so it cannot be taken back."),
    "not-unknown": QT_TRANSLATE_NOOP("Error", "The fate of this mail is known already."),
    "import-missing": QT_TRANSLATE_NOOP("Error", "There is no file {path}."),
    "import-empty": QT_TRANSLATE_NOOP("Error", "{path} contains no mail."),
    "import-foreign": QT_TRANSLATE_NOOP("Error", "{path} contains no mail that Deskbell can read."),
    "keyring-changed": QT_TRANSLATE_NOOP(
        "Error", "The passwords were kept in {stored}, but this session offers {now}. Enter them again."
    ),
    "keyring-failed": QT_TRANSLATE_NOOP("Error", "The system's password store refused. {text}"),
    "keyring-locked": QT_TRANSLATE_NOOP("Error", "The system's password store is locked. Unlock it and try again."),
    "password-missing": QT_TRANSLATE_NOOP(
        "Error", "The password of this mailbox is not on this computer. Enter it in the settings."
    ),
    "vault-damaged": QT_TRANSLATE_NOOP("Error", "The password vault {path} is damaged."),
    "vault-locked": QT_TRANSLATE_NOOP("Error", "The password vault is locked. Enter the master password."),
    "vault-missing": QT_TRANSLATE_NOOP("Error", "There is no password vault yet. Choose a master password."),
    "vault-newer": QT_TRANSLATE_NOOP("Error", "The password vault was made by a newer Deskbell."),
    "vault-password-empty": QT_TRANSLATE_NOOP("Error", "A master password needs at least one character."),
    "vault-password-wrong": QT_TRANSLATE_NOOP("Error", "This is not the master password."),
    "vault-exists": QT_TRANSLATE_NOOP("Error", "There is a password vault already."),
    "mailbox-incomplete": QT_TRANSLATE_NOOP("Error", "The mailbox {address} lacks its server."),
    "mail-8bit-not-supported": QT_TRANSLATE_NOOP("Error", "The server {host} cannot take this mail's letters."),
    "mail-address-invalid": QT_TRANSLATE_NOOP("Error", "{address} is not an address that mail can be sent to."),
    "mail-bcc-in-header": QT_TRANSLATE_NOOP(
        "Error", "A hidden recipient would have been shown, so the mail was not sent."
    ),
    "mail-certificate-invalid": QT_TRANSLATE_NOOP(
        "Error", "The certificate of {host} is not valid, so nothing was sent to it. Check the server's name."
    ),
    "mail-connection-refused": QT_TRANSLATE_NOOP(
        "Error", "{host} does not answer on port {port}. Check the server's name, port and security."
    ),
    "mail-folder-missing": QT_TRANSLATE_NOOP("Error", "The mailbox has no folder {folder}."),
    "mail-host-not-found": QT_TRANSLATE_NOOP(
        "Error", "There is no server {host}. Check its name, or whether this computer is online."
    ),
    "mail-login-refused": QT_TRANSLATE_NOOP("Error", "{host} refused user name or password. {text}"),
    "mail-message-refused": QT_TRANSLATE_NOOP("Error", "The server refused the mail. {text}"),
    "mail-name-invalid": QT_TRANSLATE_NOOP("Error", "{value} contains signs that are not allowed there."),
    "mail-protocol-error": QT_TRANSLATE_NOOP("Error", "{host} answered in a way Deskbell does not understand. {text}"),
    "mail-recipient-refused": QT_TRANSLATE_NOOP("Error", "The server refused a recipient. {text}"),
    "mail-refused": QT_TRANSLATE_NOOP("Error", "The server refused. {text}"),
    "mail-sender-refused": QT_TRANSLATE_NOOP(
        "Error", "The server does not let this mailbox send as this address. {text}"
    ),
    "mail-server-busy": QT_TRANSLATE_NOOP("Error", "The server is busy. Deskbell tries again by itself. {text}"),
    "mail-server-closed": QT_TRANSLATE_NOOP("Error", "{host} closed the connection."),
    "mail-server-refused": QT_TRANSLATE_NOOP("Error", "{host} refused. {text}"),
    "mail-smtputf8-missing": QT_TRANSLATE_NOOP(
        "Error", "The server cannot send to addresses with letters beyond a to z."
    ),
    "mail-timeout": QT_TRANSLATE_NOOP("Error", "{host} did not answer in time."),
    "mail-tls-failed": QT_TRANSLATE_NOOP(
        "Error", "No secure connection to {host}. Check the port and the kind of security."
    ),
    "worker-failed": QT_TRANSLATE_NOOP("Error", "The work beside the window failed. The log tells more."),
    "disk-full": QT_TRANSLATE_NOOP("Error", "The disk is full. Nothing was lost; make room and try again."),
    "disk-failed": QT_TRANSLATE_NOOP("Error", "The disk failed. Check it first, and back the desk up elsewhere."),
    "mail-url-refused": QT_TRANSLATE_NOOP("Error", "{host} sends the question on in a way that is not safe."),
    "mail-address-private": QT_TRANSLATE_NOOP("Error", "{host} leads into a private network, so it was not asked."),
    "mail-answer-unusable": QT_TRANSLATE_NOOP("Error", "{host} gave no usable settings."),
    "mail-incoming-works": QT_TRANSLATE_NOOP("Error", "Receiving works."),
    "mail-outgoing-works": QT_TRANSLATE_NOOP("Error", "Sending works."),
    "not-quarantined": QT_TRANSLATE_NOOP("Error", "This mail is not held back any more."),
    "mailbox-taken": QT_TRANSLATE_NOOP("Error", "{address} belongs to another mailbox."),
    "mailbox-value": QT_TRANSLATE_NOOP("Error", "{field} cannot be used for a mailbox."),
    "see-as-more": QT_TRANSLATE_NOOP("Error", "{name} sees something that you do not, so you cannot look as they do."),
    "see-as-self": QT_TRANSLATE_NOOP("Error", "You see the desk as yourself already."),
    "mailbox-name": QT_TRANSLATE_NOOP("Error", "A mailbox folder cannot be called {name}."),
    "agent-email-invalid": QT_TRANSLATE_NOOP("Error", "{address} is not an e-mail address."),
    "agent-email-taken": QT_TRANSLATE_NOOP("Error", "{address} belongs to another agent."),
    "agent-has-tickets": QT_TRANSLATE_NOOP("Error", "{name} still has open tickets ({n}). Choose who gets them."),
    "agent-self": QT_TRANSLATE_NOOP("Error", "Nobody can deactivate themselves. Ask a colleague."),
    "away-in-the-past": QT_TRANSLATE_NOOP("Error", "This moment has passed. Choose a later one."),
    "department-circle": QT_TRANSLATE_NOOP("Error", "{name} leads back to this department. Choose another one."),
    "department-leader": QT_TRANSLATE_NOOP("Error", "{name} is not a member of this department."),
    "deputy-dates": QT_TRANSLATE_NOOP("Error", "A deputy's time cannot end before it begins."),
    "deputy-self": QT_TRANSLATE_NOOP("Error", "Nobody can stand in for themselves."),
    "field-exists": QT_TRANSLATE_NOOP("Error", "There is a field {name} already."),
    "hours-invalid": QT_TRANSLATE_NOOP("Error", "Working hours must come in order, without overlapping."),
    "last-owner": QT_TRANSLATE_NOOP("Error", "A desk needs an owner. Make somebody else the owner first."),
    "rule-unmet": QT_TRANSLATE_NOOP("Error", "The conditions of this rule do not hold here, so it did nothing."),
    "rule-file": QT_TRANSLATE_NOOP("Error", "{path} could not be read or written: {reason}."),
    "rule-file-text": QT_TRANSLATE_NOOP("Error", "{path} is not a text, so it cannot be rules."),
    "photo-kind": QT_TRANSLATE_NOOP("Error", "A photo must be a PNG or JPEG picture."),
    "photo-too-large": QT_TRANSLATE_NOOP("Error", "A photo may have {limit} MB at most."),
    "right-scope": QT_TRANSLATE_NOOP("Error", "The right {permission} cannot be given this far ({scope})."),
    "right-unknown": QT_TRANSLATE_NOOP("Error", "There is no right {permission} to give."),
    "role-beyond-own": QT_TRANSLATE_NOOP(
        "Error", "You cannot give or take what you may not do yourself ({permission})."
    ),
    "role-everywhere": QT_TRANSLATE_NOOP("Error", "An owner owns the whole desk, never a single department."),
    "role-exists": QT_TRANSLATE_NOOP("Error", "There is a role {name} already."),
    "role-fixed": QT_TRANSLATE_NOOP("Error", "The owner's role holds every right and cannot be changed."),
    "role-held": QT_TRANSLATE_NOOP("Error", "The role {name} is still held ({n}). Give its holders another one first."),
    "role-own": QT_TRANSLATE_NOOP("Error", "Nobody changes their own role. Ask a colleague."),
    "role-owner": QT_TRANSLATE_NOOP("Error", "Only an owner can do this to an owner, or make one."),
    "role-unknown": QT_TRANSLATE_NOOP("Error", "This role no longer exists."),
    "status-exists": QT_TRANSLATE_NOOP("Error", "There is a status {name} already."),
    "status-fixed": QT_TRANSLATE_NOOP("Error", "The status {name} is built in and stays."),
    "status-used": QT_TRANSLATE_NOOP("Error", "Tickets still have the status {name} ({n}). Choose which one they get."),
    "tag-exists": QT_TRANSLATE_NOOP("Error", "There is a tag {name} already. Merge the two instead."),
    "time-zone-unknown": QT_TRANSLATE_NOOP("Error", "There is no time zone {name}."),
    "sign-in-refused": QT_TRANSLATE_NOOP("Error", "This name and this password do not go together."),
    "sign-in-wait": QT_TRANSLATE_NOOP("Error", "Too many attempts. Wait {seconds} s, then try again."),
    "password-must-change": QT_TRANSLATE_NOOP(
        "Error", "This is a first password. Open the desk in its window once and choose one of your own."
    ),
    "password-short": QT_TRANSLATE_NOOP("Error", "A password needs at least {shortest} characters."),
    "password-long": QT_TRANSLATE_NOOP("Error", "A password may have at most {longest} characters."),
    "password-known": QT_TRANSLATE_NOOP(
        "Error", "That is too easy to guess. Take several words that belong to nobody."
    ),
    "password-same": QT_TRANSLATE_NOOP("Error", "That is the password you have. Choose another one."),
    "password-wrong": QT_TRANSLATE_NOOP("Error", "This is not your present password."),
    "password-others": QT_TRANSLATE_NOOP(
        "Error", "Others work at this desk, so you need a password. It can go when you are alone again."
    ),
    "owner-password-first": QT_TRANSLATE_NOOP(
        "Error", "You and the owner need a password first: from the first one on, everybody signs in."
    ),
    "invitation-refused": QT_TRANSLATE_NOOP("Error", "This invitation is not valid. Ask for a new one."),
    "invitation-expired": QT_TRANSLATE_NOOP("Error", "This invitation is more than seven days old. Ask for a new one."),
    "recovery-refused": QT_TRANSLATE_NOOP("Error", "This is not a recovery key of this desk."),
    "audit-file-exists": QT_TRANSLATE_NOOP("Error", "{path} exists already. Choose another name."),
    "audit-format": QT_TRANSLATE_NOOP("Error", "The log can be written as CSV or JSON, not as {format}."),
    "read-only": QT_TRANSLATE_NOOP("Error", "You look through a colleague's eyes. Nothing can be changed meanwhile."),
    "assignee-out-of-sight": QT_TRANSLATE_NOOP("Error", "{name} may not see this ticket, so they cannot have it."),
    "referral-target": QT_TRANSLATE_NOOP("Error", "Choose one department or one agent."),
    "field-required": QT_TRANSLATE_NOOP("Error", "Fill in {fields} first."),
    "message-kind": QT_TRANSLATE_NOOP("Error", "This cannot be done to a message of this kind ({kind})."),
    "message-deleted": QT_TRANSLATE_NOOP("Error", "This message was deleted."),
    "redaction-empty": QT_TRANSLATE_NOOP("Error", "Nothing of that stands in this message."),
    "purge-not-in-trash": QT_TRANSLATE_NOOP("Error", "Only what lies in the trash can be erased for good."),
    "command-unknown": QT_TRANSLATE_NOOP("Error", "This cannot be done to several tickets at once ({name})."),
}
