"""The frame of dialogs."""

from PySide6.QtWidgets import QLineEdit

from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField


def test_a_dialog_grows_for_what_is_said_below_a_field(qtbot):
    dialog, field = Dialog("Password", wide=460), FormField("New password", QLineEdit())
    qtbot.addWidget(dialog)
    dialog.body.addWidget(field)
    dialog.show()
    field.show_problem("A password needs at least ten characters. " * 40)
    layout = dialog.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: dialog.height() >= layout.totalHeightForWidth(dialog.width()) > 300)
