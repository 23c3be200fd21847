"""How a file may open is decided by its cleaned name."""

import pytest

from desktop.core.filenames import is_dangerous
from desktop.store.queries.rows import AttachmentRow
from desktop.ui.files.kinds import Deed, deed_of, icon_of


def file(name, mime="application/octet-stream", kind="file"):
    return AttachmentRow("a", name, mime, 10, "0" * 64, "", False, kind, is_dangerous(name))


DEEDS = {
    Deed.SAVE: ["a.exe", "a.pdf.exe", "a.lnk", "a.js", "a.hta", "a.vbs", "a.ps1", "a.bat", "a.scr", "a.msi", "a.iso",
                "a.jar", "a.desktop", "a.url", "a.chm", "a.xll", "a.docm", "noending"],
    Deed.TEXT: ["a.html", "a.htm", "a.svg", "a.xhtml", "a.txt", "a.csv", "a.json", "a.xml", "a.ics", "a.vcf"],
    Deed.PICTURE: ["a.png", "a.JPG", "a.gif", "a.webp"],
    Deed.PROGRAM: ["a.pdf", "a.docx", "a.zip", "a.odt", "a.heic", "a.mp4"],
    Deed.MAIL: ["a.eml"],
}  # fmt: skip


@pytest.mark.parametrize(("deed", "name"), [(deed, name) for deed, names in DEEDS.items() for name in names])
def test_what_could_run_is_only_saved_and_pages_are_words(deed, name):
    assert deed_of(file(name)) == deed


@pytest.mark.parametrize("name", ["a.exe\u200b", "a.exe ", "a.exe.", "a\u202egpj.exe", ".a.exe", "A.EXE"])
def test_no_disguise_makes_a_program_open(name):
    assert deed_of(file(name)) == Deed.SAVE


def test_the_type_that_the_mail_claims_changes_nothing():
    assert deed_of(file("a.exe", "image/png")) == Deed.SAVE
    assert deed_of(file("a.svg", "image/png")) == Deed.TEXT


def test_each_kind_has_its_icon():
    icons = {icon_of(file(name)) for name in ("a.pdf", "a.png", "a.zip", "a.html", "a.bin", "a.eml")}
    assert icons == {"file-text", "file-image", "file-archive", "file-code", "file", "mail"}
    assert icon_of(file("x.asc", kind="encrypted")) == "lock"
