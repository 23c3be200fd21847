"""Comparing everything with the hub by its sums: the last net under all that should have been enough."""

from __future__ import annotations

import logging

from desktop.jobs.sharing.cycle import Meeting
from desktop.jobs.sharing.doubting import read_doubts
from desktop.sync.digests import Bucket, bucket_digests, differing, resend_buckets
from desktop.sync.dirty import pending

log = logging.getLogger(__name__)


def verify(meeting: Meeting) -> list[Bucket]:
    """Meet, compare, and exchange what differs; return what differed (table, last byte of the ids).

    Only rows that this computer may have are in either sum. What it lacks comes with the next full reading, what the
    hub lacks is sent again whole. A folder is read in full; rows are compared with those of the first computer, which
    takes as many meetings as its answers: what is returned is what differed by the sums that were there.
    """
    meeting.run()
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
