"""How much of one mail is looked at. Beyond a limit the mail is still kept raw, and flagged, never refused.

The figures stop a single hostile message from holding up the queue (OTRS CVE-2026-48187 had none); honest mail
stays far below them.
"""

from __future__ import annotations

MAX_BYTES = 128 * 1024 * 1024
MAX_HEADERS = 1_000
MAX_FIELD_BYTES = 1024 * 1024
MAX_LINE_CHARS = 2_000
MAX_PARTS = 1_000
MAX_DEPTH = 50
MAX_ADDRESSES = 5_000
MAX_REFERENCES = 200
MAX_TEXT_CHARS = 2_000_000
MAX_HTML_CHARS = 5_000_000
MAX_NAME_CHARS = 120
MAX_CALENDAR_BYTES = 256 * 1024
MAX_TNEF_WORK = 2_000_000_000
