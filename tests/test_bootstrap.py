"""The set-up, tried for real on a project small enough to need no network: real venvs, real pip, real processes."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "tiny"
version = "1"
"""
BACKEND = """
import os, zipfile
def build_editable(folder, config_settings=None, metadata_directory=None):
    with open("installs.log", "a") as log:
        log.write("x\\n")
    if os.path.exists("gate"):
        with open("gate", "w") as gate:
            gate.write("building")
        os.open("never", os.O_RDONLY)
    with zipfile.ZipFile(os.path.join(folder, "tiny-1-py3-none-any.whl"), "w") as wheel:
        wheel.writestr("tiny-1.dist-info/METADATA", "Metadata-Version: 2.1\\nName: tiny\\nVersion: 1\\n")
        wheel.writestr("tiny-1.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("tiny-1.dist-info/RECORD", "")
    return "tiny-1-py3-none-any.whl"
"""
CLI = """
import sys
def main(argv):
    sys.stdout.write("|".join([sys.prefix, *argv]) + "\\n")
    return 7
"""


def make_project(root: Path) -> Path:
    """Lay out Deskbell's own main.py and set-up around a command line that only says where it runs."""
    (root / "desktop").mkdir(parents=True)
    shutil.copy(ROOT / "main.py", root)
    for name in ("__init__.py", "entry.py"):
        shutil.copy(ROOT / "desktop" / name, root / "desktop")
    shutil.copytree(ROOT / "desktop/bootstrap", root / "desktop/bootstrap", ignore=shutil.ignore_patterns("__pyc*"))
    (root / "desktop/cli.py").write_text(CLI)
    (root / "backend.py").write_text(BACKEND)
    (root / "pyproject.toml").write_text(PYPROJECT)
    return root


def environment(root: Path) -> dict[str, str]:
    """Give what a bare machine has: no screen, nothing of the caller's."""
    return {"PATH": os.environ["PATH"], "HOME": str(root), "LANG": "C.UTF-8"}


def command(root: Path, *words: str) -> list[str]:
    """Start like a person does, with a Python outside any environment."""
    python = getattr(sys, "_base_executable", sys.executable)
    return [python, str(root / "main.py"), *words]


def start(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Start and wait."""
    return subprocess.run(
        command(root, *words),
        env=environment(root),
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def installs(root: Path) -> int:
    """Count how often pip installed the project."""
    return len((root / "installs.log").read_text().splitlines())


def test_the_first_start_sets_up_and_the_second_only_starts(tmp_path: Path) -> None:
    root = make_project(tmp_path / "a folder with ż")
    first = start(root, "tickets", "--desk", "a b.deskbell", "")
    assert first.stdout == f"{root / '.venv'}|tickets|--desk|a b.deskbell|\n", first.stderr
    assert first.returncode == 7
    assert "Setting Deskbell up" in first.stderr
    second = start(root, "tickets")
    assert (second.stdout, second.stderr) == (f"{root / '.venv'}|tickets\n", "")
    assert installs(root) == 1
    (root / "pyproject.toml").write_text(PYPROJECT + "# another\n")
    assert start(root, "tickets").returncode == 7
    assert installs(root) == 2
    inside = subprocess.run([root / ".venv/bin/python", root / "main.py", "show"], capture_output=True, check=False)
    assert (inside.returncode, inside.stderr) == (7, b"")


def test_an_interrupted_set_up_starts_over(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    for pipe in ("gate", "never"):
        os.mkfifo(root / pipe)
    running = subprocess.Popen(command(root, "stats"), env=environment(root), start_new_session=True)
    assert (root / "gate").read_text() == "building"
    os.killpg(running.pid, signal.SIGKILL)
    running.wait()
    leftover = root / ".venv/half-unpacked"
    leftover.touch()
    (root / "gate").unlink()
    again = start(root, "stats")
    assert again.returncode == 7, again.stderr
    assert not leftover.exists()
    assert start(root, "stats").stderr == ""


def test_two_starts_at_once_set_up_once(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    pair = [subprocess.Popen(command(root, "check"), env=environment(root), stderr=subprocess.PIPE) for _ in "ab"]
    said = sorted(process.communicate()[1].decode() for process in pair)
    assert [process.returncode for process in pair] == [7, 7], said
    assert installs(root) == 1
    assert said[0].startswith("Another start is setting Deskbell up")


def test_a_failed_installation_says_so_and_leaves_the_next_start_free(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    (root / "backend.py").write_text("def build_editable(*_, **__): raise OSError('no network here')\n")
    failed = start(root, "check")
    assert failed.returncode == 1
    assert "no network here" in failed.stderr
    assert failed.stderr.endswith("Check the network and start again.\n")
    (root / "backend.py").write_text(BACKEND)
    assert start(root, "check").returncode == 7


def test_a_window_without_a_screen_is_refused_before_anything_is_installed(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    refused = start(root)
    assert refused.returncode == 2
    assert "--offscreen" in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert not (root / ".venv").exists()


def test_a_mistyped_command_is_refused_before_anything_is_installed(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    refused = start(root, "improt", "mail.mbox")
    assert refused.returncode == 2
    assert "“improt”" in refused.stderr
    assert not (root / ".venv").exists()


def test_the_version_needs_no_set_up(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    asked = start(root, "--version")
    assert asked.stdout.startswith("Deskbell ")
    assert not (root / ".venv").exists()


def in_old_python(root: Path, path: str) -> subprocess.CompletedProcess[str]:
    """Start main.py as if this were Python 3.6."""
    code = "import runpy, sys; sys.version_info = (3, 6, 0); runpy.run_path(sys.argv[0], run_name='__main__')"
    code = f"import sys; sys.argv = {[str(root / 'main.py'), '--version']!r}; {code}"
    return subprocess.run([sys.executable, "-c", code], env={"PATH": path}, capture_output=True, text=True, check=False)


def test_an_old_python_hands_over_to_the_newest_that_really_starts(tmp_path: Path) -> None:
    root = make_project(tmp_path / "project")
    plant_program(tmp_path, "python3.14", "exit 127")
    plant_program(tmp_path, "python3.13", f'echo handed over; exec {sys.executable} "$@"')
    started = in_old_python(root, str(tmp_path))
    assert started.stdout.splitlines()[0] == "handed over"
    assert "Deskbell " in started.stdout


def test_an_old_python_alone_says_what_is_wanted(tmp_path: Path) -> None:
    alone = in_old_python(make_project(tmp_path), "/nonexistent")
    assert alone.returncode == 2
    assert "needs Python 3.11 to 3.14, this is Python 3.6" in alone.stderr


def plant_program(folder: Path, name: str, script: str) -> Path:
    """Write a small program that stands in for one of the system's."""
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return program


@pytest.fixture
def debian_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a Debian that has openssl and lacks the rest; give the log of what apt-get was asked."""
    log = tmp_path / "apt.log"
    plant_program(tmp_path, "dpkg-query", 'case "$*" in *openssl) printf installed;; *) exit 1;; esac')
    plant_program(tmp_path, "apt-get", f'echo "$@" >>{log}; case "$*" in *install*) touch {tmp_path}/done;; esac')
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return log


def test_root_gets_what_is_missing_and_only_that(debian_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.bootstrap import debian

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    debian.require(["openssl", "dovecot-imapd", "xvfb"])
    update, install = debian_log.read_text().splitlines()
    assert update.endswith(" update")
    assert install.endswith(" install -y --no-install-recommends dovecot-imapd xvfb")


def test_anybody_else_gets_the_line_to_type(
    debian_log: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from desktop.bootstrap import debian
    from desktop.bootstrap.errors import SetupError

    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(SetupError) as refused:
        debian.require(["openssl", "xvfb"])
    assert refused.value.exit_code == 2
    assert "\n    sudo apt-get install --no-install-recommends xvfb\n" in capsys.readouterr().err
    assert not debian_log.exists()


LACKING = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"


def test_a_qt_that_does_not_load_gets_its_libraries(
    tmp_path: Path, debian_log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.bootstrap.libraries import require_qt

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    python = plant_program(tmp_path, "python", f"test -e {tmp_path}/done || {{ echo '{LACKING}' >&2; exit 1; }}")
    require_qt(python, with_window=True)
    asked = debian_log.read_text()
    assert "libegl1" in asked
    assert "libxcb-cursor0" in asked


def test_a_library_nobody_knows_is_named(tmp_path: Path, debian_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.bootstrap.errors import SetupError
    from desktop.bootstrap.libraries import require_qt

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    python = plant_program(tmp_path, "python", f"echo '{LACKING}' >&2; exit 1")
    with pytest.raises(SetupError, match=r"libEGL\.so\.1 is missing"):
        require_qt(python, with_window=False)
    assert "libxcb" not in debian_log.read_text()
