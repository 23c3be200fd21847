"""How a shared folder is laid out, and what its names say.

::

    NAME.desk/hub.json                              made once; without it nothing is read or written
              dev/<device>/<n>-<sha>.chg            what one computer sent, n = 1, 2, 3 …
              dev/<device>/<n1>.<n2>-<sha>.pack     its older files in one, byte for byte
              snap/<device>-<n>-<sha>.pack          files of everybody in one, for who joins
              sum/<device>-<n>-<sha>.sum            all rows as an owner's computer had them, in place of older files
              ack/<device>/<n>-<sha>.ack            how far a computer has read
              certs/<sha>  keys/<sha>               signed records of seats and of scopes' keys
              blob/ab/<name>                        attachments
              here/<device>                         what somebody is doing, replaced again and again

Names are lower-case hex, so that no file system folds or rewrites them, and only hints: what a file is, its signed
content says.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

HUB = "hub.json"
FORMAT = 1
"""The newest form of folder that this program reads."""
DEV, SNAP, SUM, ACK, CERTS, KEYS, BLOB, HERE = "dev", "snap", "sum", "ack", "certs", "keys", "blob", "here"
FOLDERS = (DEV, SNAP, SUM, ACK, CERTS, KEYS, BLOB, HERE)
TEMPORARY = ".tmp-"
SHORT = 16
"""Hex digits of a SHA-256 that stand in names."""
MAX_FILE = 256 * 1024 * 1024
"""Bytes; a larger file in the folder is not read: nobody wrote it with this program."""
_NUMBERED = re.compile(r"([0-9a-f]{8})-([0-9a-f]{16})\.chg")
_DEVICE = re.compile(r"[0-9a-f]{8}")


def sha_of(data: bytes) -> str:
    """Return the SHA-256 of a file's bytes as 64 hex digits: what a file is known by."""
    return hashlib.sha256(data).hexdigest()


def change_name(number: int, sha: str) -> str:
    """Return the name of a file that a computer sends."""
    return f"{number:08x}-{sha[:SHORT]}.chg"


def change_of(name: str) -> tuple[int, str] | None:
    """Return number and beginning of the hash from a name such as ours, None for any other (a conflict copy)."""
    found = _NUMBERED.fullmatch(name)
    return (int(found[1], 16), found[2]) if found else None


def pack_name(first: int, last: int, sha: str) -> str:
    """Return the name of a pack of one computer's own files."""
    return f"{first:08x}.{last:08x}-{sha[:SHORT]}.pack"


def snapshot_name(device: str, number: int, sha: str) -> str:
    """Return the name of a pack of everybody's files; numbers of one device grow."""
    return f"{device}-{number:08x}-{sha[:SHORT]}.pack"


def summary_name(device: str, number: int, sha: str) -> str:
    """Return the name of a summary; numbers of one device grow."""
    return f"{device}-{number:08x}-{sha[:SHORT]}.sum"


def is_device(name: str) -> bool:
    """Tell whether a name is that of a device's own folder."""
    return _DEVICE.fullmatch(name) is not None


def home_of(root: Path, device: str) -> Path:
    """Return the folder that only this device writes."""
    return root / DEV / device


def is_visible(name: str) -> bool:
    """Tell whether a name may stand for content: not a file in the making, nor what a carrier keeps for itself."""
    return not name.startswith((".", "~")) and not name.endswith((".part", ".partial", ".crdownload"))
