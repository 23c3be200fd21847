"""Names in the folder are plain, and no more than hints."""

from __future__ import annotations

import re

from desktop.sync.folder.layout import change_name, change_of, is_device, is_visible, pack_name, sha_of, snapshot_name

PLAIN = re.compile(r"[0-9a-f.\-]+(chg|pack)")


def test_names_are_lower_case_hex_and_give_back_what_went_in() -> None:
    sha = sha_of(b"content")
    for name in (change_name(255, sha), pack_name(1, 500, sha), snapshot_name("aabbccdd", 7, sha)):
        assert PLAIN.fullmatch(name), name
    assert change_of(change_name(255, sha)) == (255, sha[:16])
    assert change_of("000000ff-0123456789abcdef (1).chg") is None


def test_what_carriers_keep_for_themselves_is_not_looked_at() -> None:
    assert not any(map(is_visible, (".tmp-1-a.chg", ".stfolder", "~$a.chg", "a.chg.part", "a.crdownload")))
    assert is_visible("00000001-0123456789abcdef.sync-conflict-20250101-ABC.chg")


def test_a_device_has_eight_hex_digits() -> None:
    assert is_device("aabbccdd")
    assert not is_device("aabbccdd (1)")
