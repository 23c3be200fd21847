"""Names of attachments: cleaned first, judged afterwards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.filenames import MAX_BYTES, MAX_NAME, clean_name, is_dangerous


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("report.pdf", "report.pdf"),
        ("Zażółć gęślą.pdf", "Zażółć gęślą.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..\\..\\win.ini", "_.._win.ini"),
        ("/etc/passwd", "_etc_passwd"),
        ("C:\\Windows\\a.exe", "C__Windows_a.exe"),
        ("a/b\u2044c\uff0fd\u2215e.txt", "a_b_c_d_e.txt"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        (".htaccess", "htaccess"),
        ("\u200b.htaccess", "htaccess"),
        ("evil.exe\u200b", "evil.exe"),
        ("evil.exe. . ", "evil.exe"),
        ("a\x00b\r\nc.txt", "a b c.txt"),
        ("con", "_con"),
        ("CON.txt", "_CON.txt"),
        ("com1.tar.gz", "_com1.tar.gz"),
        ("lpt\u00b9.txt", "_lpt\u00b9.txt"),
        ("console.txt", "console.txt"),
        ('a<b>:"|?*.txt', "a_b______.txt"),
        ("file.txt:stream.exe", "file.txt_stream.exe"),
        ("\u3164\u2800.png", "png"),
    ],
)
def test_a_name_is_made_harmless(name: str, clean: str) -> None:
    assert clean_name(name, "application/octet-stream") == clean


@pytest.mark.parametrize("name", ["", " ", "...", "\u200b\u202e", "///", "\x00", "_", "\ud800"])
def test_an_empty_name_says_its_kind(name: str) -> None:
    assert clean_name(name, "image/png") == "attachment.png"
    assert clean_name(name, "message/rfc822; charset=x") == "attachment.eml"
    assert clean_name(name, "nonsense").startswith("attachment")


def test_a_long_name_keeps_its_extension() -> None:
    assert clean_name("a" * 500 + ".pdf", "") == "a" * (MAX_NAME - 4) + ".pdf"
    assert len(clean_name("漢" * 500 + ".pdf", "").encode()) <= MAX_BYTES
    assert clean_name("." + "x" * 500, "") == "x" * MAX_NAME


@given(st.text(max_size=400), st.sampled_from(["", "image/png", "text/html", "\x00/\u202e"]))
def test_any_name_becomes_one_that_every_system_can_store_and_stays_so(name: str, mime: str) -> None:
    clean = clean_name(name, mime)
    assert 1 <= len(clean) <= MAX_NAME
    assert len(clean.encode()) <= MAX_BYTES
    assert not set(clean) & set('/\\<>:"|?*\x00\n\u202e\u200b')
    assert clean == clean.strip(" .")
    assert clean_name(clean, mime) == clean


@pytest.mark.parametrize(
    "name",
    [
        "a.exe",
        "a.EXE",
        "a.lnk",
        "a.scr",
        "a.js",
        "a.hta",
        "a.vbs",
        "a.ps1",
        "a.bat",
        "a.cmd",
        "a.msi",
        "a.iso",
        "a.img",
        "a.vhd",
        "a.url",
        "a.desktop",
        "a.app",
        "a.jar",
        "a.chm",
        "a.xll",
        "a.wsf",
        "a.html",
        "a.htm",
        "a.svg",
        "a.xhtml",
        "a.docm",
        "a.pdf.exe",
        ".htaccess",
    ],
)
def test_a_file_that_could_run_is_dangerous(name: str) -> None:
    assert is_dangerous(name)


@pytest.mark.parametrize(
    "name", ["evil.exe\u200b", "evil.exe ", "evil.exe...", "photo\u202egpj.exe", "a.e\u200bxe", "\u200b.htaccess",
             "a.exe\u3164", "x.{2227A280-3AEA-1069-A2DE-08002B30309D}"]
)  # fmt: skip
def test_a_name_was_judged_before_it_was_cleaned(name: str) -> None:
    assert is_dangerous(name)


@pytest.mark.parametrize("name", ["a.pdf", "a.exe.txt", "exe", "a.docx", "a.jpg", "a.eml", "a.ics", "", "a.zip"])
def test_ordinary_files_are_not_dangerous(name: str) -> None:
    assert not is_dangerous(name) or name == "exe"
