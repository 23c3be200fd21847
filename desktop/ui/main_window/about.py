"""What this program is, and whose work it stands on."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

import desktop
from desktop.paths import resources_folder
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import plain_label
from desktop.ui.theme.icons import app_icon

PARTS = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("peewee", "MIT"),
    ("sqlcipher3", "zlib"),
    ("IMAPClient", "BSD-3-Clause"),
    ("nh3", "MIT"),
    ("selectolax", "MIT"),
    ("charset-normalizer", "MIT"),
    ("tnefparse", "LGPL-3.0"),
    ("icalendar", "BSD-2-Clause"),
    ("keyring", "MIT"),
    ("cryptography", "Apache-2.0 OR BSD-3-Clause"),
    ("argon2-cffi", "MIT"),
    ("platformdirs", "MIT"),
    ("click", "BSD-3-Clause"),
    ("tzdata", "Apache-2.0"),
)
"""What a build carries, with the licence each package states (SPDX)."""


def version_of(name: str) -> str:
    """Return a package's version, empty in a build that carries none."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def facts() -> str:
    """Return the versions that a report of a fault needs."""
    return "\n".join(
        (
            f"Deskbell {desktop.__version__}",
            f"Python {platform.python_version()} · Qt {qVersion()}",
            f"{platform.system()} {platform.release()} · {platform.machine()}",
        )
    )


class AboutDialog(Dialog):
    """Name, version, versions below it; everything can be copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("About Deskbell"), parent, 440)
        sign = plain_label("")
        sign.setPixmap(app_icon().pixmap(64, 64))
        self.body.addWidget(sign)
        self.body.addWidget(plain_label(self.tr("The help desk that needs no server."), "subtitle", wrap=True))
        self.body.addWidget(plain_label(facts(), "body", "second"))
        words = self.tr("Free software under the MIT licence, without any warranty.")
        self.body.addWidget(plain_label(words, "small", "muted", wrap=True))
        copy = self.add_at_start(self.tr("Copy versions"), icon="copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(facts()))
        self.add_primary(self.tr("Close"))


class LicencesDialog(Dialog):
    """The packages Deskbell carries and their licences; the icons' licence in full."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Licences"), parent, 620)
        text = QPlainTextEdit()
        text.setProperty("kind", "field")
        text.setReadOnly(True)
        text.setMinimumHeight(360)
        text.setPlainText(f"{packages()}\n\nLucide (icons)\n\n{icons_licence()}")
        text.setAccessibleName(self.tr("Licences"))
        self.body.addWidget(plain_label(self.tr("Deskbell stands on the work of others:"), "body", wrap=True))
        self.body.addWidget(text, 1)
        self.add_primary(self.tr("Close"))


def packages() -> str:
    """List the packages with version and licence, one a line."""
    return "\n".join(" ".join(filter(None, (name, version_of(name), "–", licence))) for name, licence in PARTS)


def icons_licence() -> str:
    """Return the licence that came with the icons."""
    return (resources_folder() / "icons" / "LICENSE").read_text("utf-8")
