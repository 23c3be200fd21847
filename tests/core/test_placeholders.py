"""Variables are filled in once, by name, and nothing else happens to a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.placeholder_names import BY_NAME, VARIABLES
from desktop.core.placeholders import disarmed, fill, full_name, may_be_empty, names_in, problems, unfilled

AMIRA = {"customer.first_name": "Amira", "ticket.number": "DB-7", "desk.name": "Halyard", "agent.name": "Jan"}
HOSTILE = (
    "{{7*7}} ${7*7} #{7*7} <%= 7*7 %> {customer.first_name.__class__} {customer.first_name!r} {customer.first_name:>99}"
    " {customer.__init__.__globals__} {0} {} {a[b]} {%raw%} {{ticket}} {# x #} {ticket.number()} %(desk)s {desk.name.x}"
    " =cmd|'/c calc'!A1 {ticket.number|{desk.name}}"
)


def test_names_are_replaced_and_the_old_short_ones_too():
    text = "{customer.first_name}, {ticket.number} = {number} at {desk}, {agent}"
    assert fill(text, AMIRA).text == "Amira, DB-7 = DB-7 at Halyard, Jan"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hello {customer.first_name|there}", "Hello Amira"),
        ("Hello {customer.last_name|there}", "Hello there"),
        ("Hello{customer.last_name|}!", "Hello!"),
        ("{sla.first_response_due|as soon as we can, really}", "as soon as we can, really"),
    ],
)
def test_a_fallback_stands_for_what_has_no_value(text, said):
    assert fill(text, AMIRA) == type(fill("", {}))(said)


def test_what_has_neither_value_nor_fallback_stays_and_is_named():
    filled = fill("Dear {customer.last_name}, {mailbox.email}", AMIRA)
    assert filled.text == "Dear {customer.last_name}, {mailbox.email}"
    assert filled.unfilled == ("{customer.last_name}", "{mailbox.email}")


def test_54_a_hostile_template_is_plain_text():
    known = {each.name: f"<{each.name}>" for each in VARIABLES}
    said = fill(HOSTILE, known).text
    assert "49" not in said
    assert said.replace("<ticket.number>", "").replace("<desk.name>", "").count("<") == 1
    for braces in ("{customer.first_name.__class__}", "{customer.first_name!r}", "{{7*7}}", "{0} {}", "{desk.name.x}"):
        assert braces in said


def test_54_a_value_is_never_looked_at_again():
    values = {"customer.name": "{desk.name} {customer.email|x}", "desk.name": "secret", "customer.email": "a@b"}
    assert fill("{customer.name}", values).text == "{desk.name} {customer.email|x}"
    assert fill("{customer.name}", {"customer.name": disarmed(values["customer.name"])}).unfilled == ()
    assert unfilled(disarmed(values["customer.name"])) == ""


@given(st.text(st.sampled_from("{}|.adesk nmcuto\n<>&"), max_size=80), st.text(max_size=20))
def test_filling_never_fails_and_adds_nothing_but_values(text, value):
    said = fill(text, {"desk.name": value}).text
    if "{" not in text:
        assert said == text
    assert fill(text, {}).text == "".join(fill(text, {}).text)
    assert names_in(text) <= {*BY_NAME}


def test_values_are_escaped_in_html_and_lines_broken():
    values = {"customer.name": '<script>alert("x")</script> & Co', "agent.signature": "Jan\nHalyard"}
    made = fill("<p>{customer.name}</p><p>{agent.signature}</p>{mailbox.name|a &amp; b}", values, html=True)
    assert made.text == (
        "<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Co</p><p>Jan<br>Halyard</p>a &amp; b"
    )


def test_custom_fields_are_found_by_their_folded_names():
    values = {"ticket.custom.zamowienie": "H-1001"}
    assert fill("{ticket.custom.Zamówienie} {ticket.custom.Other|none}", values).text == "H-1001 none"
    assert full_name("ticket.custom.") == ""


def test_the_linter_names_what_is_unknown_unresolved_or_out_of_place():
    text = "{customer.frist_name} {customer.first_name} {customer.last_name} {ticket.subject}"
    codes = [(each.code, each.name) for each in problems(text, AMIRA, frozenset({"ticket.subject"}))]
    assert codes == [
        ("placeholder-unknown", "{customer.frist_name}"),
        ("placeholder-unresolved", "{customer.last_name}"),
        ("placeholder-not-here", "{ticket.subject}"),
    ]
    assert problems("{anything} { a: 1 } {{x}} {foo.bar} {config.get|y}") == ()
    assert [text[each.start : each.end] for each in problems(text)] == ["{customer.frist_name}"]


def test_what_may_be_empty_is_told_before_it_is():
    assert may_be_empty("{customer.name} {customer.name|you} {desk} {date} {sla.first_response_due}") == (
        "{customer.name}",
        "{sla.first_response_due}",
    )


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Dear {customer.first_name},", "{customer.first_name}"),
        ("Dear {agent|us},", "{agent|us}"),
        ("Order {ticket.custom.Order}", "{ticket.custom.Order}"),
        ("On Monday you wrote:\n> Dear {customer.first_name}", ""),
        ('Use f"{date} {number}" or ${ticket} or {{ name }}', ""),
        ("function () { return {a: 1} }", ""),
        ("self.{foo.bar} {customer.unknown_thing}", ""),
    ],
)
def test_only_our_own_unfilled_variables_hold_a_letter_back(text, left):
    assert unfilled(text) == left
