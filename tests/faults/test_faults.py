"""Kills and full disks at a few points of import and of sending; the large form is ``python -m tests.faults.sweep``."""

import shutil

import pytest

from tests.faults.sweep import program, sweep
from tests.faults.trials import TRIALS

POINTS = 10


@pytest.fixture(autouse=True)
def _strace_is_there():
    assert shutil.which("strace"), "install strace: the fault tests need it"


@pytest.mark.parametrize("fault", ["kill", "enospc"])
@pytest.mark.parametrize("name", sorted(TRIALS))
def test_nothing_is_lost_and_nothing_is_doubled(tmp_path, name, fault):
    with TRIALS[name](tmp_path) as trial:
        fired, wrong = sweep(program(name, tmp_path), trial.prepare, trial.check, fault, POINTS)
    assert wrong == []
    assert fired >= POINTS * 3 // 4
