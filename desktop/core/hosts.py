"""Host names: one ASCII form to compare, one form to show that cannot pass for another name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from ipaddress import AddressValueError, IPv6Address
from urllib.parse import unquote

_AUTHORITY = re.compile(r"(\[[0-9a-f:.]{2,45}\]|[^\[\]:@\s]+)(?::(\d{0,5}))?", re.I)
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_TOGETHER = (
    frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "CJK", "HANGUL"}),
    frozenset({"LATIN", "CJK", "BOPOMOFO"}),
)
# Letters of Cyrillic, Greek and Armenian that pass for Latin ones (a choice from Unicode's confusables).
_LIKE_LATIN = frozenset("абвгеѕіјкмнорстухцһӏԁԛԝѵвьапгткαινορτυχκωγοցոհսօ")
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob", "nom", "me"})
_SHARED = frozenset(
    re.findall(
        r"\S+",
        """
        github.io gitlab.io blogspot.com wordpress.com herokuapp.com web.app firebaseapp.com pages.dev workers.dev
        netlify.app vercel.app azurewebsites.net windows.net amazonaws.com cloudfront.net appspot.com weebly.com
        wixsite.com duckdns.org ngrok.io ngrok-free.app r2.dev glitch.me tumblr.com myshopify.com
        """,
    )
)


def ascii_host(authority: str) -> str:
    """Return ``host`` or ``host:port`` in lower-case ASCII, "" when it is no host; credentials are not accepted."""
    match = _AUTHORITY.fullmatch(unquote(authority).strip())
    if match is None:
        return ""
    host = _address6(match[1]) if match[1].startswith("[") else _name(match[1])
    port = match[2]
    if not host or (port and not 0 < int(port) < 65_536):
        return ""
    return f"{host}:{int(port)}" if port else host


def _address6(text: str) -> str:
    try:
        return f"[{IPv6Address(text[1:-1]).compressed}]"
    except AddressValueError:
        return ""


def _name(name: str) -> str:
    try:
        text = name.encode("idna").decode("ascii").lower() if not name.isascii() else name.lower()
    except UnicodeError:
        return ""
    text = text.removesuffix(".")
    return text if len(text) <= 253 and all(_LABEL.fullmatch(label) for label in text.split(".")) else ""


@lru_cache(maxsize=1024)
def shown_host(host: str) -> str:
    """Return an ASCII host as people may read it without being fooled."""
    if "xn--" not in host:
        return host
    try:
        letters = ".".join(_decoded(label) for label in host.split("."))
    except UnicodeError:
        return host
    if letters == host:
        return host
    return letters if _reads_true(letters) else f"{host} ({letters})"


def _decoded(label: str) -> str:
    return label.encode("ascii").decode("idna") if label.startswith("xn--") else label


def _reads_true(letters: str) -> bool:
    labels = letters.split(".")
    latin_ending = labels[-1].isascii()
    return all(_one_script(label) and not (latin_ending and _imitates(label)) for label in labels)


def _one_script(label: str) -> bool:
    if any(unicodedata.category(char) not in ("Ll", "Lo", "Lm", "Mn", "Mc", "Nd", "Pd") for char in label):
        return False
    scripts = {_script(char) for char in label if char.isalpha()}
    return len(scripts) <= 1 or any(scripts <= together for together in _TOGETHER)


def _script(char: str) -> str:
    return unicodedata.name(char, "UNKNOWN").split(" ")[0].split("-")[0]


def _imitates(label: str) -> bool:
    letters = [char for char in label if char.isalpha()]
    return bool(letters) and not label.isascii() and all(char in _LIKE_LATIN for char in letters)


def site_of(host: str) -> str:
    """Return the part of a host that one owner has, roughly: "mail.shop.co.uk" gives "shop.co.uk".

    Without the public suffix list: it knows the usual second levels and the big shared hosts, no more; a mistake
    shows one host too many or asks once too often.
    """
    labels = host.lower().removesuffix(".").split(".")
    keep = 2
    if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL:
        keep = 3
    if ".".join(labels[-2:]) in _SHARED:
        keep = 3
    return host if labels[-1].isdecimal() else ".".join(labels[-keep:])
