"""The subject without what mailers put in front of it, for comparing two mails of one conversation."""

from __future__ import annotations

import re
import unicodedata

_PREFIX = re.compile(
    r"(?:re|fw|fwd|aw|wg|sv|vs|vb|tr|rv|enc|odp|pd|antw|doorst|r|i|rif|res|ynt|i̇lt|ilt|ang|vl|vá|"
    r"továbbítás|ответ|пересл|σχετ|πρθ|تعقيب|رد|إعادة(?: توجيه)?|اعادة(?: توجيه)?|השב|הועבר|"
    r"回复|回覆|答复|转发|轉寄|轉發|返信|転送|답장|회신|전달)"
    r"\s{0,3}(?:\[\d{1,4}\]|\(\d{1,4}\)|\*\d{1,4}|\^\d{1,4}|-\d{1,4})?\s{0,3}[:：]\s*",
    re.IGNORECASE,
)
_FORWARD = re.compile(
    r"(?:fw|fwd|wg|tr|rv|enc|pd|doorst|i|vs|vb|vl|i̇lt|ilt|пересл|إعادة توجيه|اعادة توجيه|הועבר|"
    r"转发|轉寄|轉發|転送|전달)\s{0,3}[:：]",
    re.IGNORECASE,
)
_TAG = re.compile(r"\[[^\[\]]{1,80}\]\s*")
_SPACES = re.compile(r"\s+")


def normal_subject(subject: str) -> str:
    """Lower case, one blank between words, without reply and forward marks and list tags in front.

    A subject of nothing but a tag keeps it: ``[urgent]`` alone must not equal every empty subject.
    """
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", subject[:2000])).strip()
    at, bare = 0, 0
    for _ in range(100):
        prefix = _PREFIX.match(text, at)
        tag = None if prefix is not None else _TAG.match(text, at)
        found = prefix if prefix is not None else tag
        if found is None:
            break
        at = found.end()
        if prefix is not None or at < len(text):
            bare = at
    return text[bare:].casefold().strip()


def is_forward(subject: str) -> bool:
    """Tell whether the outermost mark says forwarded: used only to suggest, never to decide."""
    return _FORWARD.match(subject.lstrip()) is not None
