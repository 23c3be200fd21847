"""The desk's name and settings: whose they are, and who may write them."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.departments import set_member
from desktop.commands.desk_setup import rename_desk, write_desk_setting
from desktop.commands.roles import create_role, set_grant
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store.models import Department
from desktop.store.settings import read_setting
from tests.making import actor_desk, make_agent, make_department


def first() -> str:
    return str(Department.get().id)


def test_the_desk_is_renamed_on_one_line(desk: Desk) -> None:
    rename_desk(desk, " Halyard\nIndoor ")
    assert read_setting("desk", "", "name", "") == "Halyard Indoor"
    with pytest.raises(NotAllowedError):
        rename_desk(actor_desk(desk, make_agent("Marek", "supervisor")), "Mine")


def test_settings_belong_to_something(desk: Desk) -> None:
    for owner in ("", "0" * 32, "nonsense"):
        with pytest.raises(NotFoundError):
            write_desk_setting(desk, "reopen_days", 5, owner)
    write_desk_setting(desk, "code", "HAL")
    assert read_setting("desk", "", "code", "DB") == "HAL"
    for key in ("secret", "id", "home", "department"):
        with pytest.raises(DeskError, match="setting-unknown"):
            write_desk_setting(desk, key, "x")


def test_a_department_is_set_up_by_those_who_may_change_it(desk: Desk) -> None:
    other = make_department("Other")
    role = create_role(desk, "Editor", "light")
    set_grant(desk, role, Permission.PEOPLE_DEPARTMENTS_EDIT, Scope.ALL)
    agent = make_agent("Marek", "light", [first()])
    set_member(desk, first(), agent, role=role)
    acting = actor_desk(desk, agent)
    write_desk_setting(acting, "reopen_days", 5, first())
    with pytest.raises(NotAllowedError):
        write_desk_setting(acting, "reopen_days", 5, other)
    with pytest.raises(NotAllowedError):
        write_desk_setting(acting, "code", "MY")


def test_who_writes_texts_writes_those_only(desk: Desk) -> None:
    acting = actor_desk(desk, make_agent("Sue", "supervisor", [first()]))
    write_desk_setting(acting, "signature", "Yours", first())
    with pytest.raises(NotAllowedError):
        write_desk_setting(acting, "reopen_days", 5, first())
