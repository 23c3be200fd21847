"""The part of a search that no index answers: phrases, people in one role, words that must not occur; and excerpts."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop.core.actors import Actor
from desktop.core.folding import fold, tokens
from desktop.core.permissions import Permission
from desktop.core.search_language import Query, Term
from desktop.store.queries.reading import marks, read
from desktop.store.queries.visibility import also_sql


@dataclass(frozen=True)
class Readable:
    """Which messages ``m`` of a ticket ``t`` an actor may read, as a condition and its parameters."""

    words: str = "1"
    values: tuple[object, ...] = ()


ROLES = {"from": 0, "to": 1, "cc": 2}
EXCERPT = 160
LEAD = 40


def match_words(terms: Iterable[Term]) -> str:
    """Return an FTS5 query in which every word must occur; empty for none. Words are quoted, so nothing is syntax."""
    parts = dict.fromkeys(
        f'"{word}"{"*" if term.prefix and place == len(term.words) - 1 else ""}'
        for term in terms
        for place, word in enumerate(term.words)
        if len(word) > 1 or not word.isascii()
    )
    return " AND ".join(parts)


def word_test(terms: Iterable[Term]) -> Callable[[str], bool]:
    """Return a test of folded text: every word occurs as a word, every phrase in its order."""
    patterns = [word_pattern(term) for term in terms]
    return lambda text: all(pattern.search(text) for pattern in patterns)


def word_pattern(term: Term) -> re.Pattern[str]:
    """Return the pattern of a word or phrase in folded text; words are divided by anything that is no letter."""
    body = r"[\W_]+".join(re.escape(word) for word in term.value.split() or term.words)
    return re.compile(rf"(?<![^\W_]){body}" + ("" if term.prefix else r"(?![^\W_])"))


def needs_texts(query: Query) -> bool:
    """Tell whether candidates must be read before it is known that they match."""
    return bool(
        query.named("phrase")
        or query.named("word", "phrase", negative=True)
        or query.named("from", "to", "cc", "subject")
        or query.named("from", "to", "cc", "subject", negative=True)
    )


def readable_of(actor: Actor) -> Readable:
    """Return what an actor may read of the tickets in sight."""
    content, values = also_sql(actor, Permission.TICKET_VIEW_CONTENT)
    notes, more = also_sql(actor, Permission.TICKET_VIEW_NOTES)
    if content == notes == "1":
        return Readable()
    return Readable(f"({content} AND (m.kind <> 'note' OR {notes}))", (*values, *more))


def spoken(found: Sequence[tuple[int, int]], readable: Readable) -> list[tuple[int, int]]:
    """Return the candidates whose head, or whose message, may be read; the ticket found decides, not a merged one."""
    pairs = [each for each in found if each[1]]
    if readable.words == "1" or not pairs:
        return list(found)
    sql = (
        f"WITH pairs (t, m) AS (VALUES {', '.join(['(?, ?)'] * len(pairs))}) SELECT p.t, p.m FROM pairs p"
        f" CROSS JOIN ticket t ON t.rid = p.t CROSS JOIN message m ON m.rid = p.m WHERE {readable.words}"
    )
    allowed = set(map(tuple, read(sql, [*(rid for pair in pairs for rid in pair), *readable.values])))
    return [each for each in found if not each[1] or each in allowed]


def checked(query: Query, found: Sequence[tuple[int, int]], readable: Readable) -> list[tuple[int, int]]:
    """Return the candidates that hold up when their texts are read."""
    if not found:
        return []
    rids = [rid for rid, _ in found]
    heads = _heads(rids)
    kept = [each for each in found if _subject_fits(query, heads.get(each[0], ("", ""))[0])]
    kept = _by_people(query, kept, readable)
    kept = _by_phrases(query, kept, {rid: text for rid, (_, text) in heads.items()})
    return _without_unwanted(query, kept, {rid: text for rid, (_, text) in heads.items()}, readable)


def _heads(rids: Sequence[int]) -> dict[int, tuple[str, str]]:
    sql = (
        "SELECT t.rid, t.subject, coalesce(h.text, '') FROM ticket t LEFT JOIN ticket_text h ON h.rid = t.rid"
        f" WHERE t.rid IN ({marks(rids)})"
    )
    return {rid: (fold(subject), text) for rid, subject, text in read(sql, rids)}


def _subject_fits(query: Query, subject: str) -> bool:
    wanted = all(_begins(term, subject) for term in query.named("subject"))
    return wanted and not any(_begins(term, subject) for term in query.named("subject", negative=True))


def _begins(term: Term, text: str) -> bool:
    """Tell whether each word of a term begins some word of a text."""
    known = tokens(text)
    return all(any(word.startswith(each) for word in known) for each in term.words)


def _by_people(query: Query, found: Sequence[tuple[int, int]], readable: Readable) -> list[tuple[int, int]]:
    wanted, unwanted = query.named(*ROLES), query.named(*ROLES, negative=True)
    if not (wanted or unwanted):
        return list(found)
    roles = _roles([rid for rid, _ in found], readable)

    def fits(rid: int, term: Term) -> bool:
        return any(_begins(term, who) for who in roles.get(rid, ({}, {}, {}))[ROLES[term.name]])

    return [
        each
        for each in found
        if all(fits(each[0], term) for term in wanted) and not any(fits(each[0], term) for term in unwanted)
    ]


def _roles(
    rids: Sequence[int], readable: Readable
) -> dict[int, tuple[dict[str, None], dict[str, None], dict[str, None]]]:
    """Return who wrote, who was written to and who got copies, for each ticket and those merged into it."""
    sql = (
        "SELECT t.rid, m.from_name || ' ' || m.from_email, m.to_people, m.cc_people FROM ticket t"
        " JOIN message m ON m.ticket = t.id OR m.ticket IN (SELECT s.id FROM ticket s WHERE s.merged_into = t.id)"
        f" WHERE t.rid IN ({marks(rids)}) AND m.deleted = 0 AND {readable.words}"
    )
    found: dict[int, tuple[dict[str, None], dict[str, None], dict[str, None]]] = {}
    for rid, sender, to, cc in read(sql, [*rids, *readable.values]):
        roles = found.setdefault(rid, ({}, {}, {}))
        roles[0][sender] = None
        for place, stored in ((1, to), (2, cc)):
            roles[place].update((f"{name} {email}", None) for name, email in json.loads(stored))
    return found


def _by_phrases(query: Query, found: Sequence[tuple[int, int]], heads: dict[int, str]) -> list[tuple[int, int]]:
    phrases = query.named("phrase")
    if not phrases:
        return list(found)
    test = word_test(phrases)
    texts = message_texts([message for _, message in found if message])
    return [(rid, message) for rid, message in found if test(texts.get(message, "") if message else heads.get(rid, ""))]


def _without_unwanted(
    query: Query, found: Sequence[tuple[int, int]], heads: dict[int, str], readable: Readable
) -> list[tuple[int, int]]:
    patterns = [word_pattern(term) for term in query.named("word", "phrase", negative=True)]
    if not patterns or not found:
        return list(found)
    texts = ticket_texts([rid for rid, _ in found], readable)
    return [
        each
        for each in found
        if not any(
            pattern.search(text) for pattern in patterns for text in [heads.get(each[0], ""), *texts.get(each[0], [])]
        )
    ]


def with_words(terms: Iterable[Term], found: Sequence[tuple[int, int]], readable: Readable) -> list[tuple[int, int]]:
    """Return the candidates whose head and messages together hold every word and phrase."""
    if not found:
        return []
    patterns = [word_pattern(term) for term in terms]
    rids = [rid for rid, _ in found]
    heads, texts = _heads(rids), ticket_texts(rids, readable)
    return [
        (rid, message)
        for rid, message in found
        if all(
            any(pattern.search(text) for text in (heads.get(rid, ("", ""))[1], *texts.get(rid, ())))
            for pattern in patterns
        )
    ]


def message_texts(rids: Sequence[int]) -> dict[int, str]:
    """Return messages' searchable texts, folded."""
    sql = f"SELECT rid, text, index_text FROM message WHERE rid IN ({marks(rids)})"
    return {rid: fold(text if form is None else form) for rid, text, form in read(sql, rids)}


def ticket_texts(rids: Sequence[int], readable: Readable) -> dict[int, list[str]]:
    """Return the searchable texts of whole tickets, folded, as far as they may be read."""
    sql = (
        "SELECT t.rid, m.text, m.index_text FROM ticket t JOIN message m ON m.ticket = t.id"
        f" WHERE t.rid IN ({marks(rids)}) AND m.deleted = 0 AND {readable.words} ORDER BY t.rid"
    )
    rows = read(sql, [*rids, *readable.values])
    return {
        rid: [fold(text if form is None else form) for _, text, form in group]
        for rid, group in groupby(rows, key=lambda row: row[0])
    }


def excerpt(text: str, terms: Sequence[Term]) -> str:
    """Return the words around the first match in a text, on one line, with dots where it was cut."""
    flat = " ".join(text.split())
    at = _first_match(flat, terms)
    start = 0 if at <= LEAD else flat.find(" ", at - LEAD) + 1
    end = min(len(flat), start + EXCERPT)
    if end < len(flat):
        end = max(flat.rfind(" ", start, end), start + EXCERPT // 2)
    return ("…" if start else "") + flat[start:end].strip() + ("…" if end < len(flat) else "")


def _first_match(flat: str, terms: Sequence[Term]) -> int:
    """Return where the first word that matches begins. Folding may change lengths, so words are compared singly."""
    wanted = [(term.words[0], term.prefix and len(term.words) == 1) for term in terms if term.words]
    folded = fold(flat)
    if len(folded) == len(flat):
        places = [found.start() for term in terms for found in [word_pattern(term).search(folded)] if found]
        return min(places, default=0)
    for found in re.finditer(r"[^\W_]+", flat[:20_000]):
        word = fold(found[0])
        if any(word.startswith(each) if prefix else word == each for each, prefix in wanted):
            return found.start()
    return 0
