"""The layers hold, and import-linter would notice if they did not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.architecture.sources import ROOT

LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
BREAKERS = {
    "Layers: each imports only to its right": ("desktop/store/planted.py", "import desktop.jobs"),
    "Only the UI and app.py know Qt": ("desktop/jobs/planted.py", "import PySide6.QtCore"),
    "The UI reads through queries and writes through commands": ("desktop/ui/planted.py", "import peewee"),
    "Mail knows no models": ("desktop/mail/planted.py", "import peewee"),
    "The core is pure": ("desktop/core/planted.py", "import keyring"),
}


def _lint(root: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter in a process of its own: it goes by the tree it starts in."""
    return subprocess.run([sys.executable, "-c", LINT], cwd=root, capture_output=True, text=True, check=False)


def test_the_contracts_hold() -> None:
    done = _lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_breaking_each_contract_is_noticed(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "desktop", tmp_path / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    for path, code in BREAKERS.values():
        (tmp_path / path).write_text(f"{code}\n")
    done = _lint(tmp_path)
    lines = done.stdout.splitlines()
    for name in BREAKERS:
        assert any(line.startswith(name) and line.endswith("BROKEN") for line in lines), done.stdout + done.stderr
