"""After a purge a desk is what it would be if it had never had more: for random desks and random rights."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings

from desktop.store.clock import new_id
from desktop.store.database import db
from desktop.store.files import Files
from desktop.store.queries.counts import recount
from desktop.sync.applying import apply_sections
from desktop.sync.purge import is_purging, purge_scopes
from desktop.sync.scopes import scopes_of_agent, sections_of
from tests.store import random_desk as drawn
from tests.sync.sharing import share, snapshot
from tests.sync.test_applying import derived_columns, problems, seen_by
from tests.sync.two_desks import empty_desk, opened, whole_state

SETTINGS = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@SETTINGS
@given(drawn.tickets, drawn.referrals, drawn.actors)
def test_a_purged_desk_is_the_desk_of_who_never_had_more(
    desk: object, tmp_path: Path, rows: list, referred: list, who: drawn.Drawn
) -> None:
    with db.atomic() as transaction:
        made = drawn.make_all([(*row, at * 100 + place) for place, (*row, at) in enumerate(rows)])
        drawn.refer_all(made, referred)
        share()
        actor = drawn.actor_of(who)
        mine = scopes_of_agent(actor)
        sections = sections_of(whole_state(), vouched=True)
        transaction.rollback()
    found = []
    for name, sent in (("all", sections), ("mine", [each for each in sections if each.scopes & mine])):
        path = empty_desk(tmp_path / f"{name}-{new_id()}.deskbell")
        with opened(path):
            apply_sections(sent)
            if name == "all":
                purge_scopes(mine, Files(Path(f"{path}.files")))
                assert not is_purging()
            assert problems(tmp_path) == []
            assert recount() == 0
            found.append((snapshot(), derived_columns(), seen_by(actor)))
        for ending in ("", "-wal", "-shm"):
            Path(f"{path}{ending}").unlink(missing_ok=True)
    assert found[0] == found[1]
