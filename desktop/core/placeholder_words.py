"""What customers are told a ticket's status and priority are, in the four languages."""

from __future__ import annotations

STATUSES = {
    "new": {"en": "new", "es": "nuevo", "pl": "nowe", "ar": "جديدة"},
    "open": {"en": "open", "es": "abierto", "pl": "otwarte", "ar": "مفتوحة"},
    "waiting_customer": {
        "en": "waiting for your answer",
        "es": "en espera de tu respuesta",
        "pl": "czeka na Twoją odpowiedź",
        "ar": "بانتظار ردك",
    },
    "waiting_third_party": {
        "en": "waiting for somebody else",
        "es": "en espera de otra persona",
        "pl": "czeka na kogoś innego",
        "ar": "بانتظار طرف آخر",
    },
    "postponed": {"en": "postponed", "es": "aplazado", "pl": "odłożone", "ar": "مؤجلة"},
    "resolved": {"en": "resolved", "es": "resuelto", "pl": "rozwiązane", "ar": "محلولة"},
    "closed": {"en": "closed", "es": "cerrado", "pl": "zamknięte", "ar": "مغلقة"},
}
BY_CATEGORY = ("new", "open", "waiting_customer", "postponed", "resolved", "closed")
PRIORITIES = {
    "en": ("low", "normal", "high", "urgent"),
    "es": ("baja", "normal", "alta", "urgente"),
    "pl": ("niski", "zwykły", "wysoki", "pilny"),
    "ar": ("منخفضة", "عادية", "عالية", "عاجلة"),
}


def status_in(language: str, key: str, category: int) -> str:
    """Return a built-in status' name, or that of its category; an unknown language reads English."""
    names = STATUSES.get(key) or STATUSES[BY_CATEGORY[min(max(category, 0), 5)]]
    return names.get(language, names["en"])


def priority_in(language: str, priority: int) -> str:
    """Name one of the four priorities, from 0 (low) to 3 (urgent)."""
    return PRIORITIES.get(language, PRIORITIES["en"])[min(max(priority, 0), 3)]
