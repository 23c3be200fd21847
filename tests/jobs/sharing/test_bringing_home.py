"""Who leaves keeps the whole desk: what was never opened is fetched first, or said to be missing."""

from __future__ import annotations

import shutil

import pytest

from desktop.commands.replies import add_note
from desktop.core.errors import DeskError
from desktop.jobs.sharing.bringing_home import missing_files
from desktop.jobs.sharing.doors import leave, status
from tests.jobs.sharing.computers import Computer, Office, settle
from tests.making import make_ticket

CONTENT = b"%PDF the plan of the house" * 1000


@pytest.fixture(params=["folder", "server"])
def where(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def with_plan(office: Office) -> tuple[Computer, str]:
    """Return a colleague's computer that knows of an attachment which it never opened, and the attachment's name."""
    with office.owner.here() as desk:
        blob = desk.files.put_blob(CONTENT)
        add_note(desk, make_ticket().id, "See the plan", files=(("plan.pdf", "application/pdf", len(CONTENT), blob),))
    office.owner.sync()
    adam = office.join("adam")
    settle(office.owner, adam)
    office.close(adam)
    return adam, blob


def test_an_attachment_that_was_never_opened_stays_with_who_leaves(office: Office) -> None:
    adam, blob = with_plan(office)
    with adam.here() as desk:
        assert missing_files(desk.files) == [(blob, "file")]
        leave(desk, adam.secrets())
        assert desk.files.blob(blob) == CONTENT
        assert status(desk).kind == "alone"


@pytest.mark.parametrize("where", ["folder"])
def test_where_it_cannot_be_fetched_leaving_says_so_and_needs_a_second_word(office: Office) -> None:
    adam, blob = with_plan(office)
    shutil.rmtree(office.folder / "Halyard.desk")
    with adam.here() as desk:
        with pytest.raises(DeskError) as caught:
            leave(desk, adam.secrets())
        assert (caught.value.code, caught.value.details["count"]) == ("sharing-files-missing", 1)
        assert status(desk).kind == "folder"
        leave(desk, adam.secrets(), anyway=True)
        assert status(desk).kind == "alone"
        assert not desk.files.has_blob(blob)
