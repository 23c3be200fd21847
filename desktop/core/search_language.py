"""The search language: words, "phrases", operators such as ``from:amira`` and ``-not``.

Every text is a valid query. An operator that is unknown, or whose value makes no sense, is taken as words: people
paste addresses and times with colons in them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from desktop.core.folding import fold, tokens

PEOPLE = ("from", "to", "cc")
TEXTS = ("subject",)
HAS = ("attachment", "note", "draft", "unread", "failed", "reply")
IS = (
    "new", "open", "waiting", "postponed", "resolved", "closed", "spam", "trash", "quarantine", "unread", "assigned",
    "unassigned", "failed", "merged", "overdue",
)  # fmt: skip
NAMES = ("status", "tag", "dept", "assignee", "priority", "sla")
PRIORITIES = ("low", "normal", "high", "urgent")
SYNONYMS = {"department": "dept", "agent": "assignee", "label": "tag", "in": "is", "since": "after", "until": "before"}
VALUES = {"attachments": "attachment", "file": "attachment", "files": "attachment", "notes": "note"}
_PIECE = re.compile(r'(-?)(?:([^\W\d_]+):)?(?:"([^"]*)("|$)|(\S+))|-')
_AGO = re.compile(r"([1-9]\d{0,3})([hdwmy])")
_AGO_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_MOST_TERMS = 40
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Term:
    """A condition. ``name``: word, phrase, number, before, after, due, or an operator; ``value`` is folded.

    ``words`` are the value's words as the index knows them; the last may be a beginning when ``prefix``. ``at`` is a
    time in milliseconds for before and after; ``at`` to ``until`` is the day that is meant by due.
    """

    name: str
    value: str
    words: tuple[str, ...] = ()
    negative: bool = False
    prefix: bool = False
    at: int = 0
    until: int = 0


@dataclass(frozen=True, slots=True)
class Query:
    """Conditions that must all hold."""

    terms: tuple[Term, ...] = ()

    def named(self, *names: str, negative: bool = False) -> tuple[Term, ...]:
        """Return the conditions of some kinds."""
        return tuple(term for term in self.terms if term.name in names and term.negative == negative)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for, so that nothing should be found."""
        return not self.terms


def parse_query(text: str, now: int = 0, zone: tzinfo = UTC) -> Query:
    """Read a query. ``now`` (ms) and ``zone`` give meaning to today, yesterday and 7d. Never raises."""
    terms: list[Term] = []
    clock = datetime.fromtimestamp(now / 1000, zone)
    line = text[:_LONGEST]
    for found in _PIECE.finditer(line):
        minus, name, phrase, _, word = found.groups()
        if phrase is None and word is None:
            continue
        last = found.end() == len(line)
        terms += _terms(bool(minus), (name or "").casefold(), phrase, word or "", last, clock)
    return Query(tuple(terms[:_MOST_TERMS]))


def _terms(negative: bool, name: str, phrase: str | None, word: str, last: bool, clock: datetime) -> list[Term]:
    operator = SYNONYMS.get(name, name)
    value = word if phrase is None else phrase
    if operator:
        term = _operator(operator, value, negative, phrase is None and last, clock)
        if term is not None:
            return [term]
        value = f"{name} {value}"
    if phrase is not None and not name:
        return _phrase(phrase, negative)
    return _words(value, negative, last and phrase is None)


def with_plain_numbers(text: str, code: str) -> str:
    """Return a query in which ticket names as the desk writes them (HO-1027, [#HO-1027]) are numbers (#1027)."""
    if not code or "-" not in text:
        return text
    return re.sub(rf"(?i)(?<![\w-])\[?#?{re.escape(code)}-(\d{{1,15}})\]?(?![\w-])", r"#\1", text)


def _words(value: str, negative: bool, last: bool) -> list[Term]:
    found = tokens(value)
    if re.fullmatch(r"#\d{1,15}", value):
        return [Term("number", found[0], (found[0],), negative)]
    terms = []
    for place, each in enumerate(found):
        prefix = last and place == len(found) - 1
        if len(each) > 1 or not each.isascii():
            terms.append(Term("word", each, (each,), negative, prefix))
    return terms


def _phrase(phrase: str, negative: bool) -> list[Term]:
    words = tuple(word for word in tokens(phrase) if len(word) > 1)
    return [Term("phrase", " ".join(tokens(phrase)), words, negative)] if words else []


def _operator(name: str, value: str, negative: bool, last: bool, clock: datetime) -> Term | None:
    folded = fold(value).strip()
    words = tuple(tokens(value))
    if not words:
        return None
    if name in PEOPLE or name in TEXTS:
        return Term(name, folded, words, negative, prefix=True)
    if name in NAMES:
        return Term(name, folded, words, negative)
    if name in ("has", "is"):
        known = VALUES.get(folded, folded)
        return Term(name, known, (), negative) if known in (HAS if name == "has" else IS) else None
    if name == "number":
        digits = folded.lstrip("#")
        return Term("number", digits, (digits,), negative) if re.fullmatch(r"\d{1,15}", digits) else None
    if name in ("before", "after"):
        at = _moment(folded, clock)
        return None if at is None else Term(name, folded, (), negative, at=at)
    return _due(folded, negative, clock) if name == "due" else None


def _due(value: str, negative: bool, clock: datetime) -> Term | None:
    """Read what falls due on a day: today, tomorrow or a date; or is overdue."""
    if value == "overdue":
        return Term("due", value, (), negative)
    near = {"today": 0, "tomorrow": 1}
    try:
        day = clock.date() + timedelta(days=near[value]) if value in near else _day(value)
        at, until = _start(day, clock), _start(day + timedelta(days=1), clock)
    except (ValueError, OverflowError, OSError):
        return None
    return Term("due", value, (), negative, at=at, until=until) if value in near or value.count("-") == 2 else None


def _moment(value: str, clock: datetime) -> int | None:
    """Return the start of a day (ms) that a value names, or of a moment some hours ago."""
    today = clock.date()
    if value in ("today", "yesterday"):
        return _start(today - timedelta(days=value == "yesterday"), clock)
    ago = _AGO.fullmatch(value)
    try:
        if ago and ago[2] == "h":
            return int((clock - timedelta(hours=int(ago[1]))).timestamp() * 1000)
        if ago:
            return _start(today - timedelta(days=int(ago[1]) * _AGO_DAYS[ago[2]]), clock)
        return _start(_day(value), clock)
    except (ValueError, OverflowError, OSError):
        return None


def _day(value: str) -> date:
    """Read 2026, 2026-11 or 2026-11-22; ``ValueError`` for anything else."""
    found = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?", value, re.ASCII)
    if found is None:
        raise ValueError(value)
    return date(*(int(part) for part in found.groups("1")))


def _start(day: date, clock: datetime) -> int:
    return int(datetime.combine(day, time(), clock.tzinfo).timestamp() * 1000)
