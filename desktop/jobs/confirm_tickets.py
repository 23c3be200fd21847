"""Confirms the tickets that incoming mail began, after they are in the desk."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from desktop.commands.auto_reply import answer_automatically
from desktop.commands.base import Desk
from desktop.commands.intake_types import Taken
from desktop.core.errors import DeskError
from desktop.jobs.import_mail_faults import disk_trouble

log = logging.getLogger(__name__)


def confirm_tickets(desk: Desk, taken: Iterable[Taken]) -> int:
    """Offer a confirmation to the sender of each mail that began a ticket; return how many were queued.

    Each in a transaction of its own, after the mail is safe: a confirmation that fails harms no intake, and one that
    a crash swallows is not made up for. Raises only the ``disk_trouble`` codes.
    """
    return sum(_confirm(desk, one) for one in taken if one.began)


def _confirm(desk: Desk, one: Taken) -> bool:
    if one.ticket is None or one.message is None or one.mail is None:
        return False
    try:
        return answer_automatically(desk, one.ticket, one.message, one.mail.return_path)
    except DeskError as refusal:
        log.info("no confirmation for ticket %s: %s", one.ticket, refusal.code)
    except Exception as error:  # whatever a confirmation does, the mail is in and the next one must follow
        trouble = disk_trouble(error)
        if trouble is not None:
            raise trouble from error
        log.exception("no confirmation for ticket %s", one.ticket)
    return False
