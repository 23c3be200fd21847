"""Where a new desk file goes."""

from __future__ import annotations

from pathlib import Path

from desktop.jobs.desk_paths import free_path


def test_a_desk_goes_where_nothing_is_yet_and_never_elsewhere(tmp_path: Path) -> None:
    first = free_path(tmp_path, "Halyard")
    first.touch()
    assert (first.name, free_path(tmp_path, "Halyard").name) == ("Halyard.deskbell", "Halyard 2.deskbell")
    assert free_path(tmp_path, "../../etc/passwd").parent == tmp_path
    assert free_path(tmp_path, " ").name == "Deskbell.deskbell"
