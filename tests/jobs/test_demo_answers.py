"""The demo's saved answers can be used at once, in every language."""

import pytest

from desktop.core.placeholders import problems
from desktop.jobs.demo import make_story
from desktop.jobs.session import open_desk
from desktop.store.database import db
from desktop.store.models import Ticket
from desktop.store.queries.macros import macro_rows, ready_text


@pytest.mark.parametrize("language", ["en", "ar", "es", "pl"])
def test_they_are_sound_and_fill_in(tmp_path, language):
    path = tmp_path / "Story.deskbell"
    make_story(path, language, passwords=False)
    desk = open_desk(path)
    with db.connection_context():
        rows = macro_rows(desk.actor)
        assert [(row.kind, bool(row.acts)) for row in rows if row.kind == "macro"] == [("macro", True)] * 2
        assert len(rows) == 6
        assert len({row.shortcut for row in rows}) == 6
        ticket = Ticket.select().where(Ticket.number == 1008).get()
        for row in rows:
            assert problems(row.text) == ()
            left = ready_text(desk.actor, row.id, ticket.id).unfilled
            assert all(name.startswith("{ticket.custom.") for name in left)
