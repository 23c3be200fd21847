"""The words of choices: what the stored keys of settings and preferences are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.i18n import QT_TRANSLATE_NOOP

CHOICES = {
    ("reopen", "always"): QT_TRANSLATE_NOOP("Settings", "Reopen it"),
    ("reopen", "within-days"): QT_TRANSLATE_NOOP("Settings", "Reopen it within some days, else begin a new one"),
    ("reopen", "new-ticket"): QT_TRANSLATE_NOOP("Settings", "Begin a new ticket linked to it"),
    ("after_reply", "waiting_customer"): QT_TRANSLATE_NOOP("Settings", "Waiting for customer"),
    ("after_reply", "keep"): QT_TRANSLATE_NOOP("Settings", "Leave it as it is"),
    ("after_reply", "resolved"): QT_TRANSLATE_NOOP("Settings", "Resolved"),
    ("after_reply", "waiting_third_party"): QT_TRANSLATE_NOOP("Settings", "Waiting for third party"),
    ("after_reply", "open"): QT_TRANSLATE_NOOP("Settings", "Open"),
    ("after_reply_assignee", "free"): QT_TRANSLATE_NOOP("Settings", "Who answers, when nobody had it"),
    ("after_reply_assignee", "me"): QT_TRANSLATE_NOOP("Settings", "Who answers"),
    ("after_reply_assignee", "keep"): QT_TRANSLATE_NOOP("Settings", "Leave it as it is"),
    ("after_reply_assignee", "nobody"): QT_TRANSLATE_NOOP("Settings", "Nobody"),
    ("keep_owner", "keep"): QT_TRANSLATE_NOOP("Settings", "The agent who had it"),
    ("keep_owner", "nobody"): QT_TRANSLATE_NOOP("Settings", "Nobody"),
    ("keep_owner", "available"): QT_TRANSLATE_NOOP("Settings", "The agent who had it, unless they are away"),
    ("from_name_pattern", "mailbox"): QT_TRANSLATE_NOOP("Settings", "Name of the mailbox"),
    ("from_name_pattern", "agent"): QT_TRANSLATE_NOOP("Settings", "Name of the agent"),
    ("from_name_pattern", "department"): QT_TRANSLATE_NOOP("Settings", "Name of the department"),
    ("from_name_pattern", "agent-department"): QT_TRANSLATE_NOOP("Settings", "Agent and department"),
    ("from_name_pattern", "desk"): QT_TRANSLATE_NOOP("Settings", "Name of the desk"),
    ("notify", "members"): QT_TRANSLATE_NOOP("Settings", "Every member"),
    ("notify", "leader"): QT_TRANSLATE_NOOP("Settings", "The leader"),
    ("notify", "nobody"): QT_TRANSLATE_NOOP("Settings", "Nobody"),
    ("kind", "function"): QT_TRANSLATE_NOOP("Settings", "Function"),
    ("kind", "product"): QT_TRANSLATE_NOOP("Settings", "Product or service"),
    ("kind", "skill"): QT_TRANSLATE_NOOP("Settings", "Skill level"),
    ("kind", "place"): QT_TRANSLATE_NOOP("Settings", "Place"),
    ("kind", "customer"): QT_TRANSLATE_NOOP("Settings", "Kind of customer"),
    ("visibility", "members"): QT_TRANSLATE_NOOP("Settings", "Only its members"),
    ("visibility", "read"): QT_TRANSLATE_NOOP("Settings", "Others may read them"),
    ("visibility", "open"): QT_TRANSLATE_NOOP("Settings", "Everybody, as if they were members"),
    ("gender", ""): QT_TRANSLATE_NOOP("Settings", "Not said"),
    ("gender", "female"): QT_TRANSLATE_NOOP("Settings", "Female"),
    ("gender", "male"): QT_TRANSLATE_NOOP("Settings", "Male"),
    ("gender", "other"): QT_TRANSLATE_NOOP("Settings", "Other"),
    ("survey_scale", "three"): QT_TRANSLATE_NOOP("Settings", "Good, fine or bad"),
    ("survey_scale", "five"): QT_TRANSLATE_NOOP("Settings", "One to five stars"),
    ("routing_method", "manual"): QT_TRANSLATE_NOOP("Settings", "By hand"),
    ("routing_method", "pull"): QT_TRANSLATE_NOOP("Settings", "Agents take the next one"),
    ("routing_method", "round-robin"): QT_TRANSLATE_NOOP("Settings", "In turns"),
    ("routing_method", "least-loaded"): QT_TRANSLATE_NOOP("Settings", "Fewest open tickets first"),
    ("routing_method", "by-capacity"): QT_TRANSLATE_NOOP("Settings", "Most room first"),
    ("routing_method", "skill"): QT_TRANSLATE_NOOP("Settings", "Best skill first"),
    ("routing_method", "last-agent"): QT_TRANSLATE_NOOP("Settings", "Who had the customer before"),
    ("routing_method", "company-agent"): QT_TRANSLATE_NOOP("Settings", "Who looks after the company"),
    ("routing_method", "offer-one"): QT_TRANSLATE_NOOP("Settings", "Offered to one after the other"),
    ("routing_method", "offer-all"): QT_TRANSLATE_NOOP("Settings", "Offered to all at once"),
    ("routing_first", ""): QT_TRANSLATE_NOOP("Settings", "Nobody in particular"),
    ("routing_first", "last-agent"): QT_TRANSLATE_NOOP("Settings", "Who had the customer before"),
    ("routing_first", "company-agent"): QT_TRANSLATE_NOOP("Settings", "Who looks after the company"),
    ("routing_first", "last-then-company"): QT_TRANSLATE_NOOP(
        "Settings", "Who had the customer before, then who looks after the company"
    ),
    ("theme", "system"): QT_TRANSLATE_NOOP("Settings", "As the system"),
    ("theme", "light"): QT_TRANSLATE_NOOP("Settings", "Light"),
    ("theme", "dark"): QT_TRANSLATE_NOOP("Settings", "Dark"),
    ("theme", "high_contrast"): QT_TRANSLATE_NOOP("Settings", "High contrast"),
    ("language", "system"): QT_TRANSLATE_NOOP("Settings", "As the system"),
    ("default_view", "mine"): QT_TRANSLATE_NOOP("Settings", "My tickets"),
    ("default_view", "unassigned"): QT_TRANSLATE_NOOP("Settings", "Unassigned"),
    ("default_view", "open"): QT_TRANSLATE_NOOP("Settings", "All open"),
    ("default_view", "waiting"): QT_TRANSLATE_NOOP("Settings", "Waiting"),
    ("default_view", "all"): QT_TRANSLATE_NOOP("Settings", "All tickets"),
}
FIELD_KINDS = {
    "text": QT_TRANSLATE_NOOP("Settings", "Text"),
    "long-text": QT_TRANSLATE_NOOP("Settings", "Long text"),
    "integer": QT_TRANSLATE_NOOP("Settings", "Whole number"),
    "decimal": QT_TRANSLATE_NOOP("Settings", "Decimal number"),
    "date": QT_TRANSLATE_NOOP("Settings", "Date"),
    "datetime": QT_TRANSLATE_NOOP("Settings", "Date and time"),
    "yes-no": QT_TRANSLATE_NOOP("Settings", "Yes or no"),
    "choice": QT_TRANSLATE_NOOP("Settings", "One of several"),
    "choices": QT_TRANSLATE_NOOP("Settings", "Several of several"),
    "url": QT_TRANSLATE_NOOP("Settings", "Web address"),
    "email": QT_TRANSLATE_NOOP("Settings", "E-mail address"),
    "phone": QT_TRANSLATE_NOOP("Settings", "Phone number"),
}


def translated(text: str) -> str:
    """Translate a description's text."""
    return QCoreApplication.translate("Settings", text) if text else ""


def choice_words(key: str, choice: str) -> str:
    """Return what a choice is called; one without words shows itself."""
    return translated(CHOICES.get((key, choice), choice))
