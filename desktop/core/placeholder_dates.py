"""Days and times as letters write them, in the language of whoever reads."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from desktop.core.hours import is_zone

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pl": "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
}
FORMS = {
    "en": ("{day} {month} {year}", "{weekday}, {date}, {time}"),
    "es": ("{day} de {month} de {year}", "{weekday}, {date}, {time}"),
    "pl": ("{day} {month} {year}", "{weekday}, {date}, {time}"),
    "ar": ("{day} {month} {year}", "{weekday}، {date}، {time}"),
}
"""A date, and a moment with its day of the week."""


def date_words(moment: int, zone: str, language: str) -> str:
    """Return the day of a moment (ms) in a time zone; an unknown language reads English."""
    local = _local(moment, zone)
    language = language if language in FORMS else "en"
    month = MONTHS[language].split()[local.month - 1]
    return FORMS[language][0].format(day=local.day, month=month, year=local.year)


def time_words(moment: int, zone: str) -> str:
    """Return the time of day of a moment (ms) in a time zone."""
    return _local(moment, zone).strftime("%H:%M")


def moment_words(moment: int, zone: str, language: str) -> str:
    """Return weekday, day and time of a moment (ms)."""
    language = language if language in FORMS else "en"
    weekday = DAYS[language].split()[_local(moment, zone).weekday()]
    parts = {"weekday": weekday, "date": date_words(moment, zone, language), "time": time_words(moment, zone)}
    return FORMS[language][1].format(**parts)


def _local(moment: int, zone: str) -> datetime:
    place = ZoneInfo(zone) if zone and is_zone(zone) else UTC
    return datetime.fromtimestamp(moment / 1000, UTC).astimezone(place)
