"""Links: the matrix of schemes and spellings, hosts as shown, words that name another host."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.urls import host_of, is_disguised, named_hosts, safe_link, text_names_other_host

REFUSED = [
    "",
    " ",
    "#top",
    "/path",
    "page.html",
    "?q=1",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\x01java\x03script:alert(1)",
    "\u2028javascript:alert(1)",
    "\u200bjavascript:alert(1)",
    "\ufeffjavascript:alert(1)",
    "javascript&colon;alert(1)",
    "javascript://example.com/%0aalert(1)",
    "vbscript:msgbox(1)",
    "livescript:x",
    "mocha:x",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "file:///etc/passwd",
    "file://host/share/a.exe",
    "FILE:C:\\Windows",
    "smb://host/share",
    "\\\\host\\share\\a.exe",
    "//host/share",
    "/\\host/share",
    "http:\\\\host\\share",
    "https:/\\host",
    "http://a.com\\@b.com/",
    "http:///a.com",
    "http:a.com",
    "http://",
    "https://:80/",
    "http://a b.com/",
    "http://a.com:99999/",
    "http://a.com:x/",
    "http://[::1",
    "http://-a.com/",
    "http://a..com/",
    "ftp://a.com/x",
    "sftp://a.com",
    "ssh://a.com",
    "telnet://a.com",
    "nfs://a.com/x",
    "ldap://a.com",
    "jar:http://a.com!/x",
    "view-source:http://a.com",
    "chrome://settings",
    "about:blank",
    "ms-msdt:/id PCWDiagnostic",
    "ms-officecmd:x",
    "search-ms:query=x",
    "steam://run/1",
    "tel:123",
    "sms:123",
    "callto:x",
    "blob:http://a.com/x",
    "cid:a@b",
    "mid:a@b",
    "urn:x",
    "mailto:",
    "mailto:nobody",
    "mailto:@b.c",
    "mailto:a@b@c",
    "http://" + "a" * 9_000,
]
KEPT = {
    "http://example.com": "http://example.com",
    "HTTPS://EXAMPLE.com/Path?Q=1#F": "https://example.com/Path?Q=1#F",
    "  https://example.com/a\tb\n": "https://example.com/ab",
    'https://example.com/a b"c<d>': "https://example.com/a%20b%22c%3Cd%3E",
    "http://user:secret@example.com/": "http://example.com/",
    "http://good.com@evil.com/": "http://evil.com/",
    "http://example.com.:8080/": "http://example.com:8080/",
    "http://ex%61mple.com/": "http://example.com/",
    "http://[::1]/": "http://[::1]/",
    "https://münchen.de/ü": "https://xn--mnchen-3ya.de/ü",
    "https://пример.рф": "https://xn--e1afmkfd.xn--p1ai",
    "www.example.com/x": "http://www.example.com/x",
    "mailto:a@b.c": "mailto:a@b.c",
    "MAILTO:a@b.c?Subject=x y": "mailto:a@b.c?subject=x%20y",
    "https://example.com/\u202egpj.exe": "https://example.com/gpj.exe",
}


@pytest.mark.parametrize("url", REFUSED)
def test_a_link_that_could_run_or_fetch_anything_but_the_web_is_refused(url: str) -> None:
    assert safe_link(url) is None
    assert host_of(url) == ""


@pytest.mark.parametrize(("url", "expected"), KEPT.items())
def test_a_web_or_mail_link_gets_one_spelling_and_keeps_it(url: str, expected: str) -> None:
    assert safe_link(url) == expected
    assert safe_link(expected) == expected


def test_a_mail_link_cannot_attach_files_or_add_headers() -> None:
    link = safe_link("mailto:a@b.c?subject=x%0d%0aBcc:me@x.y&attach=/etc/passwd&bcc=z@x.y&body=one%0D%0Atwo")
    assert link == "mailto:a@b.c?subject=x%20Bcc%3Ame@x.y&body=one%0D%0Atwo"


@given(st.text(max_size=80))
def test_any_text_is_refused_or_becomes_a_stable_link_of_an_allowed_scheme(text: str) -> None:
    for url in (text, "http://" + text, "mailto:a@b" + text, "javascript:" + text):
        link = safe_link(url)
        if link is not None:
            assert link.startswith(("http://", "https://", "mailto:"))
            assert not any(char in link for char in ' \t\r\n\\"<>\u2028\u202e')
            assert safe_link(link) == link
        host_of(url)


def test_a_host_that_imitates_another_is_shown_in_ascii_first() -> None:
    assert host_of("https://аpple.com") == "xn--pple-43d.com (аpple.com)"
    assert host_of("https://рауро.com").startswith("xn--")
    assert host_of("https://xn--pple-43d.com/").startswith("xn--pple")


def test_an_honest_international_host_is_shown_in_its_letters() -> None:
    assert host_of("https://xn--e1afmkfd.xn--p1ai/") == "пример.рф"
    assert host_of("https://münchen.de") == "münchen.de"
    assert host_of("https://日本語.jp") == "日本語.jp"
    assert host_of("mailto:a@Example.COM") == "example.com"


@pytest.mark.parametrize(
    ("text", "url", "other"),
    [
        ("www.bank.com", "http://evil.com", True),
        ("https://bank.com/login", "http://bank.com.evil.ru/", True),
        ("bank.com", "http://bаnk.com", True),
        ("please see shop.co.uk", "http://other.co.uk", True),
        ("alice.github.io", "https://mallory.github.io", True),
        ("b\u200bank.com", "http://evil.com", True),
        ("me@bank.com", "mailto:me@evil.com", True),
        ("www.bank.com", "https://login.bank.com/", False),
        ("shop.co.uk", "https://www.shop.co.uk/", False),
        ("Read more", "http://evil.com", False),
        ("report.pdf", "http://evil.com", False),
        ("e.g. this, v1.2", "http://evil.com", False),
        ("www.bank.com.", "http://bank.com", False),
    ],
)
def test_words_that_name_another_host_are_noticed(text: str, url: str, *, other: bool) -> None:
    assert text_names_other_host(text, url) is other


def test_a_disguised_address_is_noticed() -> None:
    assert is_disguised("http://bank.com@evil.com/")
    assert is_disguised("http://2130706433/")
    assert is_disguised("http://0x7f.1/")
    assert is_disguised("http://[::1]/")
    assert is_disguised("https://аpple.com/")
    assert not is_disguised("https://example.com/@me")
    assert not is_disguised("javascript:x")


def test_naming_hosts_takes_time_in_proportion() -> None:
    assert named_hosts("a." * 100_000) == ()
    assert named_hosts("www." + "a" * 100_000) == ()
