"""The last look before a letter leaves: what an agent would be sorry for.

Mistakes that help desks are known for: the promised file that is not there, the mail that goes to somebody who has no
part in the ticket. Unfilled variables are found by ``core.placeholders``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.core.folding import fold

_WORDS = (
    *("attached", "attachment", "attachments", "attaching", "enclosed", "enclosing"),
    *("adjunto", "adjunta", "adjuntos", "adjuntas", "adjuntamos"),
    *("zalaczam", "zalaczamy", "zalacznik", "zalaczniku", "zalaczniki", "zalacznikach", "zalaczeniu", "zalaczona"),
    *("zalaczony", "zalaczone", "przesylam w zalaczniku"),
    *("مرفق", "المرفق", "مرفقا", "مرفقة", "المرفقة", "مرفقات", "المرفقات", "ارفقت", "ارفقنا", "ارفق", "نرفق"),
    *("بالمرفق", "بالمرفقات"),
)
_ATTACHED = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(fold(word)) for word in _WORDS) + r")(?!\w)")
_UNQUOTED = re.compile(r"(?m)^>.*$")


def promises_file(text: str, signature: str = "") -> bool:
    """Tell whether the words speak of an attachment, in one of our four languages; quotes and signature aside."""
    own = text.replace(signature.strip(), "") if signature.strip() else text
    return _ATTACHED.search(fold(_UNQUOTED.sub("", own))) is not None


def outsiders(addresses: Iterable[str], circle: frozenset[str]) -> list[str]:
    """Return the addresses that have no part in the ticket so far."""
    return [address for address in addresses if address.casefold() not in circle]
