"""The log and what may stand in it.

A log is sent to strangers when something goes wrong, so passwords, tokens and people's addresses are taken out as
each line is written, not when somebody remembers to. Names of tables, codes, versions and line numbers stay.
"""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

BYTES, FILES = 1_000_000, 4
FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"

_ADDRESS = re.compile(r"[^\s@<>\"'(),;:=]+@[^\s@<>\"'(),;:]+\.[^\s@<>\"'(),;:]+")
_HEADER = re.compile(r"(?i)\b(authorization|cookie|set-cookie)(\s*[:=]\s*).*")
_SECRET = re.compile(r"(?i)\b(pass(?:word|wd|phrase)?|secret|token|auth|api[-_ ]?key|bearer|login)\b(\W{1,4})(\S+)")
_LONG = re.compile(r"\b[A-Za-z0-9+/_=-]{40,}\b")
_HOME = str(Path.home())


def redacted(text: str) -> str:
    """Return a text without passwords, tokens, mail addresses and the name of the person's folder."""
    text = _HEADER.sub(r"\1\2•••", text)
    text = _SECRET.sub(r"\1\2•••", text)
    text = _ADDRESS.sub("•••@•••", text)
    text = _LONG.sub("•••", text)
    return text.replace(_HOME, "~") if len(_HOME) > 1 else text


class Redacting(logging.Formatter):
    """Formats a record, traceback and all, and takes out what must not leave the computer."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        return redacted(super().format(record))


def open_log(path: Path) -> logging.Handler:
    """Return what writes into a log file: a megabyte a file, four files, every line without private things."""
    handler = RotatingFileHandler(path, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8")
    handler.setFormatter(Redacting(FORMAT))
    return handler


def log_tail(path: Path, lines: int = 40) -> str:
    """Return the last lines of a log, for a report."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - 20_000))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-lines:])
