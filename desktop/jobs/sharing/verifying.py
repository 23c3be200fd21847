"""Comparing everything with the hub by its sums: the last net under all that should have been enough."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from desktop.jobs.sharing.cycle import Meeting
from desktop.jobs.sharing.doubting import read_doubts
from desktop.jobs.sharing.files import bring_missing
from desktop.jobs.sharing.shipping import BRINGING
from desktop.store.sharing import read_local
from desktop.sync.digests import Bucket, bucket_digests, differing, resend_buckets
from desktop.sync.dirty import pending

log = logging.getLogger(__name__)
SAME, DIFFERED, UNANSWERED, ASKED = "same", "differed", "unanswered", "asked"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How comparing everything stands.

    ``result``: ``same``; ``differed`` (in ``differing`` buckets, exchanged again); ``unanswered`` (nothing differs so
    far, but the computer at the folder whose rows count has not said its sums of what was read here); ``asked`` (this
    is that computer, and the others compare with it). ``waiting``: files that were not read, because they build on
    missing ones. ``same_at``: when (ms) comparing came to its end last, 0 for never.
    """

    result: str
    differing: int = 0
    waiting: int = 0
    same_at: int = 0


def outcome(meeting: Meeting, differing: int = 0) -> Outcome:
    """Tell how comparing stands by now; ``differing`` is what was found at a server, a folder's is remembered."""
    waiting = meeting.hub.waiting_files()
    if not meeting.agreeing.is_at_folder():
        return Outcome(DIFFERED if differing else SAME, differing, waiting)
    if meeting.agreeing.is_first():
        return Outcome(ASKED, 0, waiting)
    doubts = read_doubts()
    result = DIFFERED if doubts.found else UNANSWERED if doubts.due else SAME
    return Outcome(result, doubts.found, waiting, doubts.at)


def verify(meeting: Meeting) -> list[Bucket]:
    """Meet, compare, and exchange what differs; return what differed (table, last byte of the ids).

    Only rows that this computer may have are in either sum. What it lacks comes with the next full reading, what the
    hub lacks is sent again whole. A folder is read in full; rows are compared with those of the first computer, which
    takes as many meetings as its answers: what is returned is what differed by the sums that were there, and
    ``outcome`` tells of it then and later. Files that a folder lost are brought again by who has them.
    """
    meeting.run()
    if meeting.agreeing.is_at_folder() and not read_local(BRINGING):
        brought = bring_missing(meeting.hub, meeting.desk.files)
        log.log(logging.WARNING if brought else logging.INFO, "%d files were missing or cut short", brought)
    theirs = meeting.hub.digests()
    if meeting.agreeing.ask():
        meeting.run()
        return [(table, last) for table, last in read_doubts().buckets]
    found = differing(bucket_digests(), theirs) if theirs else []
    if found and not pending():
        log.warning("%d buckets differ from the hub, beginning with %s", len(found), found[0])
        resend_buckets(found)
        meeting.hub.read_again()
        meeting.run()
    return found
