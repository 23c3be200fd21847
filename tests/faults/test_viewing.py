"""Looking at a mail touches no file and no network, watched at the system calls."""

import re
import shutil
import subprocess
import sys
import zlib
from pathlib import Path

from desktop.store import journal
from desktop.store.models import Attachment
from tests.faults.viewing import BEGIN, END
from tests.making import add_message, make_ticket
from tests.patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]
CALLS = "open,openat,stat,lstat,newfstatat,statx,access,faccessat,faccessat2,readlink,connect,socket,sendto,execve"
PATH = re.compile(r'^\d+\s+(\w+)\((?:AT_FDCWD, )?"([^"]*)"')


def hostile(canary):
    """Name a file in every way that is known to have made some viewer open it."""
    names = [f"file://{canary}/a.png", f"{canary}/b.png", f"//localhost{canary}/c.png", f"file:{canary}/d.png",
             f"\\\\localhost\\{canary}\\e.png", "http://127.0.0.1:9/f.png", "https://canary.example/g.png"]  # fmt: skip
    parts = []
    for name in names:
        parts += [
            f'<img src="{name}" width="40" height="40">',
            f'<table background="{name}"><tr><td background="{name}">x</td></tr></table>',
            f'<p style="background-image:url({name})">x</p>',
            f'<ul style="list-style-image:url({name})"><li>x</li></ul>',
            f'<link rel="stylesheet" href="{name}">',
            f"<style>@import url({name}); p {{ background: url({name}) }}</style>",
            f'<iframe src="{name}"></iframe><object data="{name}"></object><embed src="{name}">',
            f'<svg><image href="{name}"/></svg><video poster="{name}"></video>',
            f'<input type="image" src="{name}"><base href="{name}"><img src="x.png">',
            f'<a href="{name}">x</a>', f'<img srcset="{name} 2x">', f'<body background="{name}">',
        ]  # fmt: skip
    return "".join(parts) + '<img src="cid:evil@x"><img src="cid:logo@x">'


def prepared(desk, canary):
    """Make a harmless ticket and a hostile one, whose inline picture is a vector picture that names a file."""
    image = f'<image width="5" height="5" xlink:href="file://{canary}/s.png" href="file://{canary}/s.png"/>'
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    svg = f'<svg {space} width="9" height="9">{image}</svg>'
    calm = make_ticket()
    evil = make_ticket("Evil")
    page = zlib.compress(hostile(canary).encode())
    message = add_message(evil, "text", html=page, name=f'<img src="file://{canary}/n.png">')
    quiet = add_message(calm, "text", html=zlib.compress(b'<p>x <a href="https://a.example">a</a></p><table><td>x'))
    files = ((message, "evil@x", "image/svg+xml"), (message, "logo@x", "image/png"), (quiet, "q", "image/png"))
    with journal.recording("test", "files"):
        for owner, name, mime in files:
            Attachment.create(
                message=owner.id, name=f"file://{canary}/t.png", mime=mime, size=len(svg), content_id=name, inline=True,
                blob=desk.files.put_blob(svg.encode()),
            )  # fmt: skip
    return [calm.id, evil.id]


def test_viewing_a_hostile_mail_reaches_no_file_and_no_network(desk, desk_path, tmp_path):
    assert shutil.which("strace"), "this test watches system calls: install strace"
    canary = tmp_path / "canary"
    canary.mkdir()
    tickets = prepared(desk, canary)
    trace = tmp_path / "trace"
    watch = ["strace", "-f", "-qq", "-e", f"trace={CALLS}", "-o", str(trace)]
    command = [*watch, sys.executable, "-m", "tests.faults.viewing", str(desk_path), *tickets]
    environment = {"QT_QPA_PLATFORM": "offscreen", "DESKBELL_HOME": str(tmp_path / "home"), "HOME": str(tmp_path)}
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=PATIENCE_S)
    assert run.returncode == 0, run.stderr[-2000:]
    lines = trace.read_text("utf-8", "replace").splitlines()
    begin = next(number for number, line in enumerate(lines) if BEGIN in line)
    end = next(number for number, line in enumerate(lines) if END in line)
    assert begin < end
    assert not [line for line in lines if str(canary) in line and "execve" not in line]
    watched = lines[begin + 1 : end]
    assert not [line for line in watched if re.search(r"\b(socket|connect|sendto|execve)\(", line)]
    own = (str(desk_path), str(ROOT), "/usr/", "/proc/", "/etc/localtime", sys.base_prefix, sys.prefix)
    strange = {found[2] for line in watched if (found := PATH.match(line)) and not found[2].startswith(own)}
    assert strange <= {"", *map(str, desk_path.parents)}
