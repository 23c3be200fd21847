"""Times, dates and sizes in words, in the language and locale of the interface.

All times are milliseconds since the epoch (UTC); they are shown in the computer's time zone. Amount and unit are
joined by a no-break space. Digits are those of the default locale, which is always one that writes 0–9.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from desktop.core.ticket_names import number_words

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
_NO_BREAK = "\u00a0"


def _joined(text: str) -> str:
    return text.replace(" ", _NO_BREAK)


def _when(at: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(at)


def age_words(at: int, now: int) -> str:
    """Say how old something is, as short as a list wants it: now, 12 min, 3 h, Fri, 3 Mar, 2024."""
    past = now - at
    if past < MINUTE:
        return QCoreApplication.translate("TimeWords", "now")
    if past < DAY:
        return span_words(past)
    then, today = _when(at).date(), _when(now).date()
    if then.daysTo(today) < 7:
        return QLocale().dayName(then.dayOfWeek(), QLocale.FormatType.ShortFormat)
    if then.year() == today.year():
        return short_date_words(then)
    return str(then.year())


def span_words(span: int) -> str:
    """Say a length of time in one unit: 42 min, 3 h, 5 d. Below a minute counts as one minute."""
    if span < HOUR:
        return _joined(QCoreApplication.translate("TimeWords", "%n min", "", max(1, span // MINUTE)))
    if span < 2 * DAY:
        return _joined(QCoreApplication.translate("TimeWords", "%n h", "", span // HOUR))
    return _joined(QCoreApplication.translate("TimeWords", "%n d", "", span // DAY))


def short_date_words(day: QDate) -> str:
    """Day and month in the language's order: 3 Mar."""
    pattern = QCoreApplication.translate("TimeWords", "d MMM", "Qt date pattern, day and month without year")
    return QLocale().toString(day, pattern).rstrip(".").replace(" ", _NO_BREAK)


def clock_words(at: int) -> str:
    """Time of day: 10:02."""
    return QLocale().toString(_when(at).time(), QLocale.FormatType.ShortFormat)


def message_time_words(at: int, now: int) -> str:
    """Say when a message came, for its card: the time today, else day and time, else the date."""
    then, today = _when(at).date(), _when(now).date()
    if then == today:
        return clock_words(at)
    if 0 <= then.daysTo(today) < 7:
        day = QLocale().dayName(then.dayOfWeek(), QLocale.FormatType.ShortFormat)
        return f"{day}{_NO_BREAK}{clock_words(at)}"
    if then.year() == today.year():
        return short_date_words(then)
    return QLocale().toString(then, QLocale.FormatType.ShortFormat)


def full_date_words(at: int) -> str:
    """Date and time in full, for tool tips: Wednesday, 20 November 2024, 10:05."""
    day = QLocale().toString(_when(at).date(), QLocale.FormatType.LongFormat)
    pattern = QCoreApplication.translate("TimeWords", "{date}, {time}")
    return pattern.format(date=day, time=clock_words(at))


def size_words(count: int) -> str:
    """Say a size in bytes: 84 KB, 1.2 MB. Thousands, as people and file managers count."""
    if count < 1000:
        return _joined(QCoreApplication.translate("TimeWords", "%n bytes", "", count))
    units = (
        QCoreApplication.translate("TimeWords", "{n} KB"),
        QCoreApplication.translate("TimeWords", "{n} MB"),
        QCoreApplication.translate("TimeWords", "{n} GB"),
    )
    amount, unit = count / 1000, 0
    while amount >= 999.5 and unit < 2:
        amount, unit = amount / 1000, unit + 1
    digits = 1 if unit and amount < 99.5 else 0
    return units[unit].format(n=QLocale().toString(amount, "f", digits)).replace(" ", _NO_BREAK)


def count_words(count: int) -> str:
    """Return a number with the language's grouping: 6,046."""
    return QLocale().toString(count)


def ticket_number_words(number: int, ticket: str = "") -> str:
    """Return a ticket's number: plain 0–9 in every language, ungrouped, so that it can be typed and searched.

    One that has no number yet is called by the end of its id (``ticket``, or read from ``number``).
    """
    return number_words(number, ticket)


def now_ms() -> int:
    """Milliseconds since the epoch, from the computer's clock."""
    return int(datetime.now().timestamp() * 1000)
