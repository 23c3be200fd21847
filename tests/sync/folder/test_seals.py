"""What the folder asks of sealing is what sealing gives, with real keys too."""

from __future__ import annotations

import pytest

from desktop.core.errors import DeskError
from desktop.sync.folder.seals import Head, Seals, UnopenedError, sealing
from desktop.sync.sealing.owners import found_desk, hand_out_keys
from desktop.sync.sealing.seals import DeskSeals
from tests.sync.folder.office import Office, batch, words_in
from tests.sync.folder.plain import PlainSeals

AGENT = "0198aaaa0000700080000000000000aa"


def test_a_refusal_to_seal_becomes_one_with_the_same_code() -> None:
    with pytest.raises(DeskError, match="seal-no-key"), sealing():
        raise UnopenedError("seal-no-key")


def real() -> Seals:
    founding = found_desk("hub", AGENT, "office")
    seals = DeskSeals(founding.keys, "hub", founding.root_pub, founding.records)
    hand_out_keys(seals, {AGENT: frozenset({"desk", "office"})})
    return seals


@pytest.mark.parametrize("make", [real, lambda: PlainSeals("ann")], ids=["real", "plain"])
def test_both_kinds_give_back_what_went_in_and_refuse_what_was_changed(make: object) -> None:
    assert callable(make)
    seals: Seals = make()
    head = Head("hub", "aabbccdd", 3, "ab" * 32, {"11223344": 5}, 1_700_000_000_000)
    data = seals.seal(head, batch("one", "two").sections)
    opened = seals.open(data)
    assert (seals.peek(data), opened.head, opened.seat) == (head, head, seals.seat)
    assert words_in(opened.sections) == ["one", "two"]
    for spoilt in (data[:-1], data[:20], b"", data[:-1] + b"\x00", b"x" + data[1:]):
        with pytest.raises(UnopenedError) as caught:
            seals.open(spoilt)
        assert caught.value.code.startswith("seal-")
    names = seals.blob_names("ab" * 32, frozenset({"desk"}))
    assert names == seals.blob_names("ab" * 32, frozenset({"desk"}))
    assert seals.open_blob(seals.seal_blob(b"content", frozenset({"desk"}))) == b"content"


def test_a_folder_works_with_real_keys(office: Office) -> None:
    ann = office.station("ann")
    ann.seals = real()
    ann.say("one", "two")
    with ann.at() as hub:
        hub.hello()
        hub.presence(None)
        hub.tidy(now=True)
        assert list(hub.pull()) == []
        hub.state.check()
    assert {path.name for path in (office.root / "here").iterdir()} == {ann.device}
    assert len(list((office.root / "keys").iterdir())) >= 2
