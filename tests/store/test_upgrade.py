"""The schema that migrations build is the schema the models describe, and a file is never damaged by opening."""

import pytest
import sqlcipher3.dbapi2 as driver
from playhouse.migrations import Runner
from playhouse.schema_diff import diff_models

from desktop.core.errors import DeskError
from desktop.jobs.session import open_desk
from desktop.store.database import db
from desktop.store.models import MODELS
from desktop.store.upgrade import FOLDER, upgrade


def test_migrations_build_what_the_models_describe(desk):
    differences = str(diff_models(db.obj, list(MODELS))).splitlines()
    assert [change for change in differences if not change.startswith("drop index")] == []


def test_a_newer_desk_is_refused_and_not_touched(desk, desk_path):
    Runner(db.obj, str(FOLDER)).History.create(name="9999_from_the_future")
    before = desk_path.read_bytes()
    with pytest.raises(DeskError, match="desk-too-new"):
        upgrade(desk_path)
    assert desk_path.read_bytes() == before


def test_an_older_desk_is_copied_before_it_changes(desk, desk_path, monkeypatch, tmp_path):
    folder = tmp_path / "migrations"
    folder.mkdir()
    for path in FOLDER.glob("[0-9]*.py"):
        (folder / path.name).write_text(path.read_text())
    (folder / "0999_note.py").write_text("def up(migrator, db):\n    db.execute_sql('CREATE TABLE note (a)')\n")
    monkeypatch.setattr("desktop.store.upgrade.FOLDER", folder)
    assert upgrade(desk_path) == ["0999_note"]
    copy = driver.connect(str(desk_path.with_name(f"{desk_path.name}.before-0999_note")))
    tables = {row[0] for row in copy.execute("SELECT name FROM sqlite_master")}
    copy.close()
    assert "ticket" in tables
    assert "note" not in tables


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00" + b"\x00" * 4000, b"From a@b\n\n"])
def test_a_foreign_file_is_refused_and_not_touched(tmp_path, content):
    path = tmp_path / "x.deskbell"
    path.write_bytes(content)
    with pytest.raises(DeskError, match="desk-foreign"):
        open_desk(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_not_touched(tmp_path):
    path = tmp_path / "other.db"
    other = driver.connect(str(path))
    other.execute("CREATE TABLE a (b)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(DeskError, match="desk-foreign"):
        open_desk(path)
    assert path.read_bytes() == before


def test_a_missing_desk_is_said(tmp_path):
    with pytest.raises(DeskError, match="desk-missing"):
        open_desk(tmp_path / "none.deskbell")


def test_the_driver_is_newer_than_the_bug_that_damages_logs():
    assert tuple(map(int, driver.sqlite_version.split("."))) >= (3, 51, 3)
