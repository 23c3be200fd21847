"""Subjects of one conversation compare equal, subjects of two do not."""

from __future__ import annotations

import pytest

from desktop.mail.subject import is_forward, normal_subject


@pytest.mark.parametrize(
    "subject",
    [
        "Printer  on fire",
        "Re: Printer on fire",
        "RE: Re: FW: printer on FIRE",
        "Fwd:Printer on fire",
        "AW: WG: Printer on fire",
        "SV: VS: Printer on fire",
        "TR: Printer on fire",
        "RV: ENC: Printer on fire",
        "Odp: PD: Printer on fire",
        "Antw: Printer on fire",
        "回复：Printer on fire",
        "转发: Printer on fire",
        "رد: Printer on fire",
        "إعادة توجيه: Printer on fire",
        "Re[2]: Printer on fire",
        "Re (3): Printer on fire",
        "Re : Printer on fire",
        "[list] Re: [other] Printer on fire",
        "Re: [#ABC-12] Printer on fire",
    ],
)
def test_marks_of_replies_and_lists_are_dropped(subject: str) -> None:
    assert normal_subject(subject) == "printer on fire"


@pytest.mark.parametrize("subject", ["Report: sales", "Ref: 123", "Reset my password", "Treffen: morgen", "Rent"])
def test_words_that_only_begin_like_marks_stay(subject: str) -> None:
    assert normal_subject(subject) == subject.lower()


def test_a_subject_of_marks_alone_is_empty_and_a_lone_tag_stays() -> None:
    assert normal_subject("Re: Fwd:") == ""
    assert normal_subject("[urgent]") == "[urgent]"
    assert normal_subject("Re: [urgent]") == "[urgent]"


def test_forwards_are_told_from_replies() -> None:
    assert is_forward("Fwd: x")
    assert is_forward("PD: x")
    assert not is_forward("Re: Fwd: x")
    assert not is_forward("Forwarder wanted")
