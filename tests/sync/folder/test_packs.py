"""Packs hold files byte for byte, and one that is not whole is no pack."""

from __future__ import annotations

import hashlib
import struct
from functools import partial
from pathlib import Path

import msgpack
import pytest

from desktop.sync.folder.packs import (
    CHANGE,
    MAGIC,
    Ingredient,
    index_of,
    number_of,
    read_index,
    read_member,
    write_pack,
)
from desktop.sync.sealing.packing import MalformedError

CONTENTS = (b"first", b"", b"x" * 70_000)


def ingredients() -> list[Ingredient]:
    return [
        Ingredient.of(CHANGE, f"{number:08x}-{number:016x}.chg", content, partial(bytes, content))
        for number, content in enumerate(CONTENTS, 1)
    ]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "a.pack"
    write_pack(path, ingredients())
    return path


def test_what_goes_in_comes_out(pack: Path) -> None:
    members = read_index(pack)
    assert [read_member(pack, member) for member in members] == list(CONTENTS)
    assert [number_of(member) for member in members] == [1, 2, 3]


@pytest.mark.parametrize("size", [0, 5, 40, 50, 100, 69_000])
def test_a_pack_that_is_cut_short_is_none(pack: Path, size: int) -> None:
    pack.write_bytes(pack.read_bytes()[:size])
    with pytest.raises(ValueError, match="pack"):
        read_index(pack)


def test_a_turned_bit_is_noticed_in_index_and_content(pack: Path) -> None:
    content = pack.read_bytes()
    for at in (0, 9, 20, 60):
        spoilt = bytearray(content)
        spoilt[at] ^= 1
        pack.write_bytes(spoilt)
        with pytest.raises(ValueError, match="pack"):
            read_index(pack)
    pack.write_bytes(content[:-1] + b"y")
    with pytest.raises(ValueError, match="chg"):
        read_member(pack, read_index(pack)[-1])


def test_the_name_follows_from_what_is_in_it() -> None:
    assert index_of(ingredients()) == index_of(ingredients())
    assert index_of(ingredients())[1] != index_of(ingredients()[:2])[1]


def test_a_file_that_changed_since_it_was_described_leaves_no_pack(tmp_path: Path) -> None:
    made = Ingredient.of(CHANGE, "name.chg", b"before", partial(bytes, b"after"))
    with pytest.raises(ValueError, match=r"name\.chg"):
        write_pack(tmp_path / "a.pack", [made])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("rows", [[("dev", "a", -1, b"0" * 32)], [("dev", "a", 2**40, b"0" * 32)], 7, [1], [("a",)]])
def test_an_index_that_nobody_of_ours_wrote_is_refused(tmp_path: Path, rows: object) -> None:
    index = msgpack.packb(rows)
    front = struct.pack("<8sI32s", MAGIC, len(index), hashlib.sha256(index).digest())
    (tmp_path / "a.pack").write_bytes(front + index)
    with pytest.raises(MalformedError):
        read_index(tmp_path / "a.pack")
