"""The tab of whom a policy is for: conditions as in a rule."""

from __future__ import annotations

from dataclasses import replace

from desktop.store.queries.rule_choices import rule_choices
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.settings.rules.condition_groups import ConditionGroups
from desktop.ui.settings.rules.vocabulary import Vocabulary
from desktop.ui.settings.sla.draft import PolicyDraft
from desktop.ui.settings.tab import Tab


class WhomTab(Tab):
    """Without conditions a policy is for every ticket that no policy before it takes."""

    def __init__(self, context: UiContext, draft: PolicyDraft) -> None:
        super().__init__(context)
        actor = context.desk.actor
        self.vocabulary = Vocabulary(context.tasks.now(lambda: rule_choices(actor)))
        self.conditions = ConditionGroups(self.vocabulary)
        self.conditions.show_groups(draft.groups)
        words = self.tr(
            "A ticket gets the first service level in the list whose conditions it meets. Without conditions, "
            "this one is for every ticket that got none before. It is looked at again whenever the ticket changes."
        )
        self.body.addWidget(plain_label(words, "body", "second", wrap=True))
        self.body.addWidget(self.conditions)
        self.body.addStretch(1)
        self.conditions.changed.connect(self.edited)

    def take(self, draft: PolicyDraft) -> PolicyDraft:
        """Return the draft with what this tab says."""
        return replace(draft, groups=self.conditions.groups())
