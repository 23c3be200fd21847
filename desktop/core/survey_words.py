"""The words of the question to customers, in the four languages, and the words in which they answer."""

from __future__ import annotations

SUBJECT = {
    "en": "How did we do?",
    "es": "¿Qué te ha parecido nuestra ayuda?",
    "pl": "Jak nam poszło?",
    "ar": "ما رأيك في خدمتنا؟",
}
QUESTION = {
    "en": "Hello,\n\nyour request is resolved. How was our help?",
    "es": "Hola:\n\ntu consulta está resuelta. ¿Qué te ha parecido nuestra ayuda?",
    "pl": "Dzień dobry,\n\nPaństwa sprawa została rozwiązana. Jak oceniają Państwo naszą pomoc?",
    "ar": "مرحبًا،\n\nتم حل طلبك. كيف كانت مساعدتنا؟",
}
REPLY = {
    "en": "Reply to this message with one number:",
    "es": "Responde a este mensaje con un número:",
    "pl": "Prosimy odpowiedzieć na tę wiadomość jedną cyfrą:",
    "ar": "أجب على هذه الرسالة برقم واحد:",
}
COMMENT = {
    "en": "Would you like to tell us more? (not required)",
    "es": "¿Quieres contarnos algo más? (opcional)",
    "pl": "Czy chcą Państwo coś dodać? (nieobowiązkowe)",
    "ar": "هل تود إضافة شيء؟ (اختياري)",
}
LABELS = {
    "en": ("Bad", "Fine", "Good"),
    "es": ("Mal", "Regular", "Bien"),
    "pl": ("Źle", "Może być", "Dobrze"),
    "ar": ("سيئة", "مقبولة", "جيدة"),
}
"""The three levels, lowest first."""

GOOD_WORDS = frozenset(
    ("good", "great", "excellent", "bien", "genial", "excelente", "dobrze", "świetnie", "super")
    + ("جيدة", "جيد", "ممتاز", "ممتازة", "👍", "😀", "🙂")
)
_BAD_WORDS = ("bad", "poor", "terrible", "mal", "malo", "źle", "słabo", "سيئة", "سيئ", "👎", "🙁", "😞")
_FINE_WORDS = ("fine", "ok", "okay", "regular", "może być", "ujdzie", "مقبولة", "مقبول", "😐")
WORDS = {**dict.fromkeys(_BAD_WORDS, 1), **dict.fromkeys(_FINE_WORDS, 2)}
"""One word of an answer to the lowest (1) or the middle (2) level."""
