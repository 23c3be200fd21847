"""The words of the rule language in the language shown, with the names of this desk: what slots offer and say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.automation.fields import FIELDS, GROUPS, field_named
from desktop.core.automation.operators import OPERATORS, label_of, operators_for
from desktop.core.automation.triggers import TRIGGERS
from desktop.core.automation.values import CHOICES, CUSTOM_FAMILIES, IDS, family_of
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.store.queries.rule_choices import RuleChoices
from desktop.ui.settings.rules.marked import lowered
from desktop.ui.settings.rules.options import Option, words_of
from desktop.ui.tickets.row_words import status_words

LANGUAGES = ("ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hi", "hu", "it", "ja", "ko", "nl", "no", "pl")
MORE_LANGUAGES = ("pt", "ro", "ru", "sv", "tr", "uk", "zh")
YES, NO = QT_TRANSLATE_NOOP("Rules", "yes"), QT_TRANSLATE_NOOP("Rules", "no")


class Vocabulary:
    """Fields, operators and values with their words, for one desk as it was read."""

    named_kinds = IDS | frozenset(CHOICES)
    """Kinds whose values are chosen, also when there is nothing to choose at this desk."""

    def __init__(self, choices: RuleChoices) -> None:
        self.take(choices)

    def take(self, choices: RuleChoices) -> None:
        """Know other names from now on; slots offer them when they open next."""
        self.choices = choices
        self._custom = {f"field:{row.id}": row for row in choices.fields}
        self._kinds: dict[str, tuple[Option, ...]] = {}
        self.fields = self._all_fields()

    def _all_fields(self) -> tuple[Option, ...]:
        """Every field, grouped; custom fields stand among those of the ticket under their own names."""
        found = []
        for field in FIELDS.values():
            group = said(GROUPS[field.group])
            if field.parameter == "field":
                found += [Option(key, row.name, group) for key, row in self._custom.items()]
            else:
                found.append(Option(field.key, said(field.label), group, field.key.replace("-", " ")))
        return tuple(found)

    def knows(self, name: str) -> bool:
        """Tell whether a field is there: a custom one may have been deleted."""
        return name in self._custom if name.startswith("field:") else field_named(name) is not None

    def field_words(self, name: str) -> str:
        """Return what a field is called; empty when it is gone."""
        return words_of(self.fields, name) or ""

    def kind(self, name: str) -> str:
        """Return the kind of a field's values; a custom field's is that of its own values."""
        row = self._custom.get(name)
        field = field_named(name)
        if row is not None:
            return f"custom:{row.kind}"
        return field.kind if field is not None and not name.startswith("field:") else "text"

    def family(self, name: str) -> str:
        """Return how a field's values are compared."""
        kind = self.kind(name)
        if kind.startswith("custom:"):
            return CUSTOM_FAMILIES.get(kind.removeprefix("custom:"), "text")
        return family_of(kind)

    def operators(self, name: str) -> list[Option]:
        """Return the operators of a field, the usual one first."""
        field = field_named(name)
        family = self.family(name)
        old = field is not None and field.old
        return [Option(key, said(label_of(key, family))) for key in operators_for(family, old)]

    def shape(self, operator: str) -> str:
        """Return what the value of an operator looks like: none, one, many, pair, minutes."""
        return OPERATORS[operator].shape if operator in OPERATORS else "one"

    def options(self, kind: str) -> tuple[Option, ...]:
        """Return what a kind of value is chosen from; nothing for what is typed."""
        if kind not in self._kinds:
            self._kinds[kind] = tuple(self._read(kind))
        return self._kinds[kind]

    def options_of(self, name: str) -> tuple[Option, ...]:
        """Return what a field's values are chosen from; nothing for what is typed."""
        row = self._custom.get(name)
        if row is not None and row.kind in ("choice", "choices"):
            return tuple(Option(each, each) for each in row.choices)
        return self.options(self.kind(name))

    def params(self, kind: str) -> tuple[Option, ...]:
        """Return what an act can be told of a kind: as for conditions, and which custom field."""
        if kind == "field":
            return tuple(Option(row.id, row.name) for row in self.choices.fields)
        return self.options(kind)

    def triggers(self, kinds: Sequence[str]) -> list[Option]:
        """Return the triggers of some kinds: event, time, manual."""
        return [Option(each.key, lowered(said(each.label))) for each in TRIGGERS.values() if each.kind in kinds]

    def _read(self, kind: str) -> list[Option]:
        if kind == "status":
            return [Option(row.id, status_words(row)) for row in self.choices.statuses]
        if kind == "language":
            return sorted(map(_language, (*LANGUAGES, *MORE_LANGUAGES)), key=lambda each: each.words.casefold())
        if kind in CHOICES:
            return [Option(key, said(label)) for key, label in CHOICES[kind].items()]
        if kind == "yes-no":
            return [Option("true", said(YES)), Option("false", said(NO))]
        named = self.choices.named.get("tag" if kind == "tags" else kind, ())
        return [Option(key, name) for key, name in named]


def said(text: str) -> str:
    """Translate a text of the rule language."""
    return QCoreApplication.translate("Rules", text) if text else ""


def _language(code: str) -> Option:
    spoken = QLocale(code)
    return Option(
        code, spoken.nativeLanguageName() or code, also=f"{QLocale.languageToString(spoken.language())} {code}"
    )
