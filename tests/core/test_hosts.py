"""Hosts: comparing and showing them."""

from __future__ import annotations

import pytest

from desktop.core.hosts import ascii_host, shown_host, site_of


@pytest.mark.parametrize(
    ("authority", "host"),
    [
        ("Example.COM", "example.com"),
        ("example.com.", "example.com"),
        ("example.com:443", "example.com:443"),
        ("example。com", "example.com"),
        ("[FE80:0::1]:80", "[fe80::1]:80"),
        ("a@b", ""),
        ("", ""),
        (".", ""),
        ("a..b", ""),
        ("[zz]", ""),
        ("a:0", ""),
        ("a" * 64 + ".com", ""),
        (".".join(["a" * 60] * 5), ""),
    ],
)
def test_a_host_has_one_ascii_form(authority: str, host: str) -> None:
    assert ascii_host(authority) == host


@pytest.mark.parametrize(
    ("host", "site"),
    [
        ("mail.example.com", "example.com"),
        ("a.b.shop.co.uk", "shop.co.uk"),
        ("me.github.io", "me.github.io"),
        ("github.io", "github.io"),
        ("10.0.0.1", "10.0.0.1"),
        ("localhost", "localhost"),
        ("", ""),
    ],
)
def test_the_site_is_what_one_owner_has(host: str, site: str) -> None:
    assert site_of(host) == site


def test_a_broken_punycode_host_is_shown_as_it_stands() -> None:
    assert shown_host("xn--a-.com") == "xn--a-.com"
    assert shown_host("example.com") == "example.com"
