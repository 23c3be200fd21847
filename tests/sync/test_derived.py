"""What each computer makes for itself is what the program makes of the same rows one at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.commands.contacts import edit_contact, save_company, set_requester
from desktop.commands.marks import add_participant, add_tag, create_field, set_field
from desktop.commands.notes import delete_message, edit_note
from desktop.commands.outbox import retry_sending
from desktop.commands.places import merge, trash, unmerge
from desktop.commands.referrals import refer
from desktop.commands.statuses import create_status
from desktop.commands.tickets import set_status
from desktop.store import journal
from desktop.store.database import db
from desktop.store.heads import recount_ticket
from desktop.store.models import Attachment, Outgoing, Ticket
from desktop.store.queries.counts import recount
from desktop.store.search_index import head_text
from desktop.sync.applying import apply_sections
from desktop.sync.derived import is_owed, note_owed, settle
from tests.making import add_message, make_department, make_ticket
from tests.sync.sharing import send_all, share
from tests.sync.test_applying import derived_columns, problems
from tests.sync.two_desks import joined_desk, opened, sent_sections
