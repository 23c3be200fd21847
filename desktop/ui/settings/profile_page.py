"""The page of oneself: names, photo, signature, whether one is there, and how one signs in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.core.permissions import Permission
from desktop.store.queries.desk_lists import agents, me
from desktop.ui.context import UiContext
from desktop.ui.settings.agents.own_sign_in import OwnSignIn
from desktop.ui.settings.agents.person_fields import PersonFields
from desktop.ui.settings.agents.work_fields import WorkFields
from desktop.ui.settings.page import Change, SettingsPage
from desktop.ui.sign_in.own_lock import OwnLock


class ProfilePage(SettingsPage):
    """Everybody has this page. Availability, deputy and hours are shown once somebody else works here."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.set_title(self.tr("Profile"))
        actor = context.desk.actor
        row = context.tasks.now(lambda: me(actor))
        self.person = PersonFields(context, actor.id, row.name, own=True)
        self.work = WorkFields(actor.id)
        self.sign_in, self.lock = OwnSignIn(context), OwnLock(context)
        self.body.addWidget(self.person)
        self.body.addWidget(self.work)
        self.subtitle(self.tr("Signing in"))
        self.body.addWidget(self.sign_in)
        self.body.addWidget(self.lock)
        self.person.edited.connect(self.edited)
        self.work.edited.connect(self.edited)
        self.person.failed.connect(self.failed)
        self.sign_in.failed.connect(self.failed)
        self.lock.removed.connect(self.sign_in.load)

    def words(self) -> str:
        """Return the labels too."""
        return " ".join(
            (self.title, self.person.words(), self.work.words(), self.tr("Signing in"), self.tr("Password"))
        )

    def load(self) -> None:
        """Read one's own row."""
        actor, rights = self._context.desk.actor, self._context.rights
        row, people = self._context.tasks.now(lambda: (me(actor), agents(actor)))
        self.person.show_agent(row)
        self.work.show_agent(row, people)
        self.work.limit(rights.can(Permission.PEOPLE_AVAILABILITY_CHANGE_OWN), False, True)
        self.work.setVisible(rights.team.agents > 1)
        self.sign_in.load()
        self.lock.load()

    def changes(self) -> list[Change]:
        """Return what differs."""
        return [*self.person.changes(), *self.work.changes()]

    def summary(self) -> str:
        """Say that it is about oneself."""
        return self.tr("%n change(s) of your profile not saved yet.", "", len(self.changes()))
