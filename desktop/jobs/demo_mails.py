"""One mail of the story: text, HTML, quote, files, and for one of them a server that refused it."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from html import escape
from typing import Any

from desktop.core.hashing import message_id_hash
from desktop.jobs.demo_files import demo_file
from desktop.mail.compose import OutgoingMail, compose
from desktop.store.clock import new_id
from desktop.store.files import Files
from desktop.store.models import Attachment, Message, Outgoing, OutgoingRecipient, Ticket
from desktop.store.search_index import index_message

ADDRESS = "support@halyard.example"
KINDS = {"c": "customer", "r": "reply", "n": "note", "m": "machine"}
REFUSED = "550 5.1.1 <{}>: Recipient address rejected: User unknown"
Person = tuple[str, str]


@dataclass(frozen=True)
class MailDesk:
    """What every mail of the story needs: the language's texts, the files folder, the mailbox, agents by key."""

    texts: dict[str, Any]
    files: Files
    mailbox: str
    agents: dict[str, str]


@dataclass(frozen=True)
class StoryMail:
    """A line of the story with its words: see ``resources/demo/story.toml``. ``before`` is what it may quote."""

    ticket: Ticket
    kind: str
    at: int
    text: str
    options: tuple[str, ...]
    customer: Person
    agent: str
    before: StoryMail | None

    @property
    def ours(self) -> bool:
        """Whether the desk wrote it."""
        return self.kind in ("r", "n")

    def writer(self, texts: dict[str, Any]) -> str:
        """Return the name of who wrote it."""
        return str(texts["team"][self.agent]) if self.ours else self.customer[0]


def write_mail(desk: MailDesk, mail: StoryMail) -> None:
    """Write the message with its files; a refused one also stands in the outbox."""
    identity = new_id()
    text, quotes = _text(desk, mail)
    machine = next((option for option in mail.options if option in ("bounce", "vacation")), "")
    us = (desk.texts["desk"]["name"], ADDRESS)
    sender, to = (us, mail.customer) if mail.ours else (mail.customer, us)
    message_id = f"{identity}@{sender[1].rpartition('@')[2]}"
    html = _html(desk, mail, text[: quotes[0][0]] if quotes else text)
    message = Message.create(
        id=identity,
        ticket=mail.ticket.id,
        kind=KINDS[mail.kind],
        contact=None if mail.ours else mail.ticket.requester,
        agent=desk.agents[mail.agent] if mail.ours else None,
        from_name="Mail Delivery System" if machine == "bounce" else sender[0],
        from_email="mailer-daemon@halyard.example" if machine == "bounce" else sender[1],
        to_people="[]" if mail.kind == "n" else json.dumps([to], ensure_ascii=False),
        subject=mail.ticket.subject if mail.before is None else f"Re: {mail.ticket.subject}",
        message_id=message_id,
        message_hash=message_id_hash(message_id),
        sent_at=mail.at,
        received_at=mail.at,
        mailbox=desk.mailbox,
        machine=machine,
        size=len(text),
        text=text,
        quotes=json.dumps(quotes) if quotes else "",
        html=zlib.compress(html.encode()) if html else None,
    )
    _attach(desk, mail, identity)
    index_message(message)
    if "failed" in mail.options:
        _refuse(desk, mail, message)


def _text(desk: MailDesk, mail: StoryMail) -> tuple[str, list[tuple[int, int]]]:
    if "quote" not in mail.options or mail.before is None:
        return mail.text, []
    head = desk.texts["desk"]["wrote"].format(who=mail.before.writer(desk.texts))
    quoted = "\n".join(f"> {line}".rstrip() for line in mail.before.text.splitlines())
    start = len(mail.text) + 2
    text = f"{mail.text}\n\n{head}\n{quoted}"
    return text, [(start, len(text))]


def _html(desk: MailDesk, mail: StoryMail, own: str) -> str:
    paragraphs = "".join(f"<p>{escape(part)}</p>".replace("\n", "<br>") for part in own.strip().split("\n\n"))
    if "pictures" in mail.options:
        remote = "https://mail.example.test"
        picture = f'<img src="{remote}/logo.png" width="120" height="32" alt=""><img src="{remote}/open.gif" alt="">'
        return f"<div>{paragraphs}{picture}</div>"
    if "inline" in mail.options:
        return f'<div>{paragraphs}<img src="cid:photo@example.com" width="480" alt=""></div>'
    if "newsletter" in mail.options:
        return _newsletter(desk, mail)
    return ""


def _newsletter(desk: MailDesk, mail: StoryMail) -> str:
    rows = "".join(
        f'<tr><td style="padding:8px">{name}</td><td align="right" style="padding:8px">{price}</td></tr>'
        for name, price in (("X11 118L", "24,90 €"), ("CS-M5100 11-51", "61,50 €"), ("P20.11", "9,80 €"))
    )
    show = escape(desk.texts["desk"]["show"])
    return (
        f'<div style="background:#f2f4f3"><p style="font-size:11px">{show}</p><table width="600" align="center"'
        ' bgcolor="#ffffff" cellpadding="0"><tr><td colspan="2"><img src="https://news.example.test/head.jpg"'
        f' width="600" height="120" alt="Alpen Parts"></td></tr><tr><td colspan="2" style="padding:8px">'
        f"<h2>{escape(mail.ticket.subject)}</h2><p>{escape(mail.text)}</p></td></tr>{rows}</table></div>"
    )


def _attach(desk: MailDesk, mail: StoryMail, message: str) -> None:
    inline = "inline" in mail.options
    names = [option[1:] for option in mail.options if option.startswith("+")]
    for place, name in enumerate(names):
        mime, content = demo_file(name)
        Attachment.create(
            message=message,
            name=name,
            mime=mime,
            size=len(content),
            blob=desk.files.put_blob(content),
            content_id="photo@example.com" if inline else "",
            inline=inline,
            position=place,
        )


def _refuse(desk: MailDesk, mail: StoryMail, message: Message) -> None:
    sender = (str(desk.texts["desk"]["name"]), ADDRESS)
    letter = OutgoingMail(sender, (mail.customer,), message.subject, message.text, message.message_id, mail.at)
    raw = compose(letter)
    answer = REFUSED.format(mail.customer[1])
    outgoing = Outgoing.create(
        message=message.id,
        ticket=mail.ticket.id,
        mailbox=desk.mailbox,
        state="failed",
        message_id=message.message_id,
        raw=desk.files.put_raw(raw),
        size=len(raw),
        envelope_from=ADDRESS,
        send_after=mail.at,
        next_at=mail.at,
        attempts=1,
        code="mail-recipient-refused",
        error=answer,
        created_at=mail.at,
    )
    OutgoingRecipient.create(
        outgoing=outgoing.id, email=mail.customer[1], state="refused", code="mail-recipient-refused", text=answer
    )
