"""A file on another computer."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.core.errors import DeskError
from desktop.ui.files.awaited import Awaited, is_elsewhere

SHA = "f" * 64


def test_it_is_asked_for_once_and_used_when_it_is_here(context):
    told, used, waiting = [], [], QObject()
    context.sharing.told.connect(told.append)
    Awaited(context, SHA, lambda: used.append(1), waiting)
    assert told == [{"fetch_blob": SHA}]
    for line in ({"verified": {}}, {"blob": {"sha": "0" * 64, "here": True}}, {"blob": {"sha": SHA, "here": False}}):
        context.sharing.heard.emit(line)
    assert used == []
    context.sharing.heard.emit({"blob": {"sha": SHA, "here": True}})
    context.sharing.heard.emit({"blob": {"sha": SHA, "here": True}})
    assert used == [1]


def test_only_a_file_that_is_elsewhere_is_worth_waiting_for():
    assert is_elsewhere(DeskError("file-elsewhere", name=SHA))
    assert not is_elsewhere(DeskError("blob-missing", name=SHA))
    assert not is_elsewhere(OSError())
