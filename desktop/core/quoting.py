"""The lines that introduce a quoted mail, in the language of the desk."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

ATTRIBUTION = {
    "en": "On {date}, {name} wrote:",
    "es": "El {date}, {name} escribió:",
    "pl": "W dniu {date} {name} pisze:",
    "ar": "في {date} كتب {name}:",
}
FORWARDED = {
    "en": ("---------- Forwarded message ----------", "From", "Date", "Subject", "To"),
    "es": ("---------- Mensaje reenviado ----------", "De", "Fecha", "Asunto", "Para"),
    "pl": ("---------- Wiadomość przekazana ----------", "Od", "Data", "Temat", "Do"),
    "ar": ("---------- رسالة معاد توجيهها ----------", "من", "التاريخ", "الموضوع", "إلى"),
}


def attribution(language: str, name: str, sent_at: int, tz_minutes: int = 0) -> str:
    """Return the line above a quote. ``sent_at`` in ms; the date is shown in the zone of the one who wrote."""
    return ATTRIBUTION.get(language, ATTRIBUTION["en"]).format(date=_date(sent_at, tz_minutes), name=name)


def quoted(text: str) -> str:
    """Return a text as a quote: each line after "> ", an already quoted line after ">" alone (RFC 3676 §4.5)."""
    return "\n".join((">" if line.startswith(">") else "> ") + line for line in text.rstrip().splitlines())


def forward_head(language: str, sender: str, sent_at: int, subject: str, to: str, tz_minutes: int = 0) -> list[str]:
    """Return the lines above a forwarded mail: a title and four labelled facts."""
    title, *labels = FORWARDED.get(language, FORWARDED["en"])
    facts = (sender, _date(sent_at, tz_minutes), subject, to)
    return [title, *(f"{label}: {fact}" for label, fact in zip(labels, facts, strict=True))]


def _date(sent_at: int, tz_minutes: int) -> str:
    zone = timezone(timedelta(minutes=tz_minutes))
    return datetime.fromtimestamp(sent_at / 1000, UTC).astimezone(zone).strftime("%Y-%m-%d %H:%M")
