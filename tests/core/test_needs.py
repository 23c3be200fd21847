"""Which rights a change of status, assignee or folder takes."""

import pytest

from desktop.core.actors import Actor
from desktop.core.needs import assign_needs, folder_needs, reaches_home, status_needs
from desktop.core.permissions import Permission as P
from desktop.core.permissions import Scope

NEW, OPEN, WAITING, POSTPONED, RESOLVED, CLOSED = range(6)
INBOX, SPAM, TRASH = range(3)


@pytest.mark.parametrize(
    ("before", "after", "needed"),
    [
        (NEW, OPEN, {P.TICKET_STATUS}),
        (OPEN, WAITING, {P.TICKET_STATUS}),
        (WAITING, POSTPONED, {P.TICKET_POSTPONE}),
        (OPEN, RESOLVED, {P.TICKET_STATUS_RESOLVE}),
        (OPEN, CLOSED, {P.TICKET_STATUS_CLOSE}),
        (RESOLVED, CLOSED, {P.TICKET_STATUS_CLOSE}),
        (RESOLVED, OPEN, {P.TICKET_REOPEN}),
        (CLOSED, WAITING, {P.TICKET_REOPEN}),
        (CLOSED, RESOLVED, {P.TICKET_REOPEN, P.TICKET_STATUS_RESOLVE}),
        (CLOSED, POSTPONED, {P.TICKET_REOPEN, P.TICKET_POSTPONE}),
        (RESOLVED, RESOLVED, {P.TICKET_STATUS_RESOLVE}),
        (CLOSED, CLOSED, {P.TICKET_STATUS_CLOSE}),
    ],
)
def test_a_status_takes_the_right_of_its_category(before, after, needed):
    assert set(status_needs(before, after)) == needed


@pytest.mark.parametrize(
    ("before", "after", "needed"),
    [
        (None, "me", {P.TICKET_TAKE, P.TICKET_ASSIGN_SELF}),
        ("me", "me", {P.TICKET_TAKE, P.TICKET_ASSIGN_SELF}),
        ("you", "me", {P.TICKET_STEAL}),
        (None, "you", {P.TICKET_ASSIGN_OTHER}),
        ("me", "you", {P.TICKET_ASSIGN_OTHER}),
        ("me", None, {P.TICKET_UNASSIGN, P.TICKET_ASSIGN_SELF}),
        ("you", None, {P.TICKET_UNASSIGN}),
        (None, None, {P.TICKET_UNASSIGN}),
    ],
)
def test_an_assignment_takes_one_of_the_rights_of_its_kind(before, after, needed):
    assert set(assign_needs("me", before, after)) == needed


@pytest.mark.parametrize(
    ("before", "after", "needed"),
    [
        (INBOX, SPAM, {P.TICKET_SPAM_MARK}),
        (SPAM, INBOX, {P.TICKET_SPAM_UNMARK}),
        (SPAM, TRASH, {P.TICKET_TRASH}),
        (TRASH, INBOX, {P.TICKET_RESTORE}),
        (TRASH, SPAM, {P.TICKET_RESTORE, P.TICKET_SPAM_MARK}),
        (INBOX, INBOX, set()),
    ],
)
def test_a_folder_takes_its_right_and_the_one_to_leave_the_other(before, after, needed):
    assert set(folder_needs(before, after)) == needed


@pytest.mark.parametrize(
    ("scope", "own", "other"),
    [
        (Scope.NONE, False, False),
        (Scope.ASSIGNED, True, False),
        (Scope.UNASSIGNED, True, False),
        (Scope.DEPARTMENTS, True, False),
        (Scope.ALL, True, True),
    ],
)
def test_a_ticket_can_be_begun_in_ones_own_departments_or_everywhere(scope, own, other):
    actor = Actor("a", {P.TICKET_CREATE: scope}, frozenset({"home"}))
    assert reaches_home(actor, P.TICKET_CREATE, "home") == own
    assert reaches_home(actor, P.TICKET_CREATE, "other") == other


def test_a_denial_in_the_department_wins():
    denied = {"home": frozenset({P.TICKET_CREATE})}
    actor = Actor("a", {P.TICKET_CREATE: Scope.ALL}, frozenset({"home"}), denied=denied)
    assert not reaches_home(actor, P.TICKET_CREATE, "home")
