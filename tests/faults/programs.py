"""The programs that are killed: each does one thing of Deskbell's and prints "ACK …" for each promise it has made.

Run as ``python -m tests.faults.programs import|send FOLDER``; ``FOLDER`` holds ``Desk.deskbell`` and ``box.mbox``.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from desktop.jobs.import_mail import ImportSums, import_paths
from desktop.jobs.send_mail import recover, send_due
from desktop.jobs.session import as_mail, open_desk
from desktop.store.clock import now

MAILS = 12


def make_box(path: Path, mails: int = MAILS) -> None:
    """Write an mbox of small conversations: every third mail begins one, the others answer it."""
    with path.open("w", encoding="utf-8") as box:
        for number in range(mails):
            first = number - number % 3
            answer = f"In-Reply-To: <m{first}@example.com>\n" if number % 3 else ""
            box.write(
                f"From sender@example.com Mon Nov  2 10:00:00 2026\nFrom: P{first} <p{first}@example.com>\n"
                f"To: support@halyard.example\nSubject: {'Re: ' if answer else ''}Case {first}\n"
                f"Message-ID: <m{number}@example.com>\n{answer}Date: Mon, 2 Nov 2026 10:{number:02d}:00 +0100\n"
                f"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nText {number} żółć\n"
                f"--b\nContent-Type: application/pdf; name=f{number}.pdf\nContent-Transfer-Encoding: base64\n\n"
                f"{'QUJD' * 40}{number:04d}\n--b--\n\n"
            )


def import_box(folder: Path) -> None:
    """Import the box in small batches; each progress report is a promise."""

    def promise(sums: ImportSums, _done: int, _total: int) -> None:
        print(f"ACK {sums.seen}", flush=True)

    desk = open_desk(folder / "Desk.deskbell")
    import_paths(desk, [folder / "box.mbox"], promise, threading.Event(), batch=3)


def send_outbox(folder: Path) -> None:
    """Send what is due, having looked at what an earlier run left; ``DESKBELL_PASSWORD`` is not needed here."""
    desk = as_mail(open_desk(folder / "Desk.deskbell"))
    recover(desk, lambda *_: "")
    sums = send_due(desk, lambda *_: "", now(), threading.Event())
    print(f"ACK {sums.sent}", flush=True)


if __name__ == "__main__":
    {"import": import_box, "send": send_outbox}[sys.argv[1]](Path(sys.argv[2]))
