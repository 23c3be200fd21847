"""Takes a customer's answer to the question how we did out of the stream of mail, before it could reopen a ticket."""

from __future__ import annotations

from desktop.commands._senders import own_addresses
from desktop.core.matching import fold_address
from desktop.core.survey import SCALES, Vote, read_comment, read_mark, read_word, token_hash
from desktop.mail.message import ParsedMail
from desktop.mail.threading import answered_ids
from desktop.mail.tokens import read_token
from desktop.store.automation_queue import raise_trigger
from desktop.store.clock import now
from desktop.store.models import Agent, ContactAddress, Rating
from desktop.store.row_reads import key, rows_where

LATE = "rating-late"
TAKEN = "rating"


def take_rating(secret: str, mail: ParsedMail) -> tuple[str, Rating] | None:
    """Note the vote that a mail is; return the reason for the ledger and what was rated. None: no vote, a usual mail.

    Machines do not vote. A later vote replaces an earlier one until the time is over; then it is ignored.
    """
    if mail.machine or mail.bounce is not None:
        return None
    found = _marked(mail) or _replied(secret, mail)
    if found is None:
        return None
    rating, vote = found
    if now() > rating.until:
        return LATE, rating
    before = rating.score
    rating.score, rating.rated_at = vote.score, now()
    rating.comment = vote.comment or (rating.comment if before == vote.score else "")
    rating.save()
    raise_trigger("rating-received", rating.ticket, changes={"rating": (before, vote.score)})
    return TAKEN, rating


def _marked(mail: ParsedMail) -> tuple[Rating, Vote] | None:
    """Read a prepared mail: whoever has its token was asked, but for us, who can read it in the ticket."""
    mark = read_mark(mail.subject)
    if mark is None or _is_ours(mail.sender.email):
        return None
    rows = rows_where(Rating, "token_hash = ? AND deleted = 0 LIMIT 1", (token_hash(mark[0]),))
    if not rows or mark[1] > SCALES[rows[0].scale]:
        return None
    return rows[0], Vote(mark[1], read_comment(_said(mail)))


def _replied(secret: str, mail: ParsedMail) -> tuple[Rating, Vote] | None:
    """Read a reply of one word to our question, by the one who was asked; anything longer is a usual mail."""
    for answered in answered_ids(mail)[:1]:
        token = read_token(secret, answered)
        keys = (bytes.fromhex(token.ticket), bytes.fromhex(token.message)) if token else None
        rows = rows_where(Rating, "ticket = ? AND message = ? AND deleted = 0 LIMIT 1", keys) if keys else []
        if rows and not mail.attachments and _was_asked(rows[0], mail.sender.email):
            score = read_word(_said(mail), rows[0].scale)
            return (rows[0], Vote(score)) if score is not None else None
    return None


def _is_ours(email: str) -> bool:
    """Tell whether a mail comes from one of us: nobody rates the desk's own help."""
    folded = fold_address(email)
    agents = rows_where(Agent, "deleted = 0 AND email <> ''")
    return folded in own_addresses() or any(fold_address(row.email) == folded for row in agents)


def _was_asked(rating: Rating, email: str) -> bool:
    folded = fold_address(email)
    return any(row.folded == folded for row in rows_where(ContactAddress, "contact = ?", (key(rating.contact),)))


def _said(mail: ParsedMail) -> str:
    """Return what the customer wrote now, without quotes."""
    kept, at = [], 0
    for start, end in mail.quotes:
        kept.append(mail.text[at:start])
        at = end
    return "".join([*kept, mail.text[at:]])
