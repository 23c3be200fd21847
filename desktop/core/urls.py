r"""Addresses of links: which may be followed, and which host they really lead to.

A mail's links are hostile input. An HTML cleaner keeps ``\u2028javascript:`` and ``\\host\share``, and the
system's opener runs far more schemes than a browser. So: three schemes, one spelling, and the host in plain sight.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, quote, unquote

from desktop.core.hosts import ascii_host, shown_host, site_of

MAX_LINK = 8_000
"""Characters; longer links are refused (tracking links of real mail end near 2,000)."""

_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f"
    r"\ufeff\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_WEB = re.compile(r"(https?)://([^/?#\\]+)([^\\]*)", re.I | re.S)
_UNQUOTED = {ord(char): f"%{ord(char):02X}" for char in ' "<>`{}|^\u00a0\u3000'}
_MAIL_FIELDS = frozenset({"subject", "body", "cc"})
_NAMED = re.compile(r"(?:https?://|www\.)([^\s/?#<>\"']+)|@?\b([a-z0-9-]+(?:\.[a-z0-9-]+)*\.([a-z]{2,24}))\b", re.I)
_ENDINGS = frozenset(
    re.findall(
        r"\S+",
        """
        com org net edu gov mil int info biz io app dev shop store online site xyz cloud bank eu uk de fr es it pl
        pt nl be ch at se no dk fi ie ru ua cz sk hu ro bg gr tr il sa ae eg ma dz tn jo iq ir in pk cn jp kr tw hk
        sg my id th vn ph au nz ca us mx br ar cl pe za ng ke co me tv
        """,
    )
)


@lru_cache(maxsize=2048)
def safe_link(url: str) -> str | None:
    """Return the one spelling of ``url`` that may be followed, ``None`` when it may not.

    Only http, https and mailto; no controls, bidi marks or backslashes; credentials and mailto fields that can
    attach files are taken out; the host is ASCII. Stable: a returned link is returned again unchanged.
    """
    text = _UNSEEN.sub("", url).strip()
    if not text or len(text) > MAX_LINK:
        return None
    if text[:7].lower() == "mailto:":
        return _mail_link(text[7:])
    if text[:4].lower() == "www.":
        text = "http://" + text
    match = _WEB.fullmatch(text)
    if match is None:
        return None
    authority = ascii_host(match[2].rpartition("@")[2])
    return f"{match[1].lower()}://{authority}{match[3].translate(_UNQUOTED)}" if authority else None


def _mail_link(rest: str) -> str | None:
    address, _, query = rest.partition("?")
    address = re.sub(r"[\s\x00-\x1f\x7f<>\\\"]", "", unquote(address))
    if address.count("@") != 1 or address.startswith("@") or address.endswith("@"):
        return None
    kept = [(name.lower(), value) for name, value in parse_qsl(query) if name.lower() in _MAIL_FIELDS]
    pairs = [f"{name}={quote(_field(name, value), safe='@')}" for name, value in kept]
    return "mailto:" + quote(address, safe="@,+;:!#$&'*/=^_{|}~-.") + ("?" + "&".join(pairs) if pairs else "")


def _field(name: str, value: str) -> str:
    value = _UNSEEN.sub(lambda m: m[0] if m[0] in "\r\n" and name == "body" else " ", value)
    return value if name == "body" else re.sub(r"\s+", " ", value).strip()


def host_of(url: str) -> str:
    """Return the host that ``url`` leads to, for people: "" when it may not be followed.

    An international name is shown in its own letters, unless it mixes scripts or imitates Latin ones; then the
    ASCII form stands first and the letters behind it in brackets.
    """
    host = _host(url)
    return shown_host(host) if host else ""


def text_names_other_host(text: str, url: str) -> bool:
    """Say whether a link's words name a host of another site than the one the link leads to."""
    named = named_hosts(text)
    site = site_of(_host(url)) if named else ""
    return any(site_of(name) != site for name in named)


def is_disguised(url: str) -> bool:
    """Say whether ``url`` hides its host: credentials before it, a bare number, or imitated letters."""
    host = _host(url)
    if not host:
        return False
    shown = shown_host(host)
    web = _WEB.match(_UNSEEN.sub("", url).strip())
    credentials = web is not None and "@" in web[2]
    numeric = host.startswith("[") or bool(re.fullmatch(r"(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+)){0,3}", host))
    return credentials or numeric or shown.endswith(")")


def named_hosts(text: str) -> tuple[str, ...]:
    """Return the hosts that ``text`` names, in ASCII: after http:// or www., or words with a well-known ending."""
    found: list[str] = []
    if "." not in text:
        return ()
    for match in _NAMED.finditer(_UNSEEN.sub("", text[:2_000])):
        if match[1]:
            found.append(ascii_host(match[1].rpartition("@")[2].rstrip(".,;:!)")))
        elif match[3].lower() in _ENDINGS:
            found.append(match[2].lower())
    return tuple(host.partition(":")[0] for host in found if host)


@lru_cache(maxsize=2048)
def _host(url: str) -> str:
    link = safe_link(url)
    if link is None:
        return ""
    if link.startswith("mailto:"):
        return ascii_host(unquote(link[7:].partition("?")[0]).rpartition("@")[2]).partition(":")[0]
    authority = link.split("//", 1)[1]
    host = re.split(r"[/?#]", authority, maxsplit=1)[0]
    return host if host.startswith("[") else host.partition(":")[0]
