"""Facts are read when first asked for, and only once."""

from __future__ import annotations

from desktop.core.automation.facts import Facts


def counting(answer):
    asked = []

    def load(rest):
        asked.append(rest)
        return answer

    return asked, load


def test_a_fact_is_read_once_when_it_is_first_asked_for():
    asked, load = counting("Łódź")
    facts = Facts(loaders={"subject": load})
    assert asked == []
    assert [facts["subject"], facts["fold:subject"], facts["subject"]] == ["Łódź", "lodz", "Łódź"]
    assert asked == [""]


def test_a_loader_is_told_which_header_or_field_is_meant():
    asked, load = counting(())
    facts = Facts(loaders={"header": load})
    assert facts["header:x-spam"] == facts["fold:header:x-spam"] == ()
    assert asked == ["x-spam"]


def test_what_nobody_knows_is_empty():
    facts = Facts()
    assert facts["body"] is None
    assert (facts["fold:body"], facts["utf8:body"]) == ("", ())


def test_what_did_not_change_has_no_old_value():
    facts = Facts({"status": "a", "old:status": "b"})
    assert "old:status" in facts
    assert "old:priority" not in facts


def test_forms_keep_one_text_one_and_several_several():
    facts = Facts({"to": ("Ewa", "É", " "), "n": 7})
    assert facts["fold:to"] == ("ewa", "e", " ")
    assert facts["utf8:to"] == (b"Ewa", "É".encode())
    assert facts["fold:n"] == "7"
