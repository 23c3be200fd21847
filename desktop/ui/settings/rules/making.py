"""Chooses the field for a value: by its kind, by the shape its operator asks for, by what an act must be told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.core.automation.act_kind import Param
from desktop.core.automation.values import IDS
from desktop.ui.common.text import plain_label
from desktop.ui.settings.rules.choice_fields import (
    ChoiceField,
    ChoicesField,
    NumberChoiceField,
    NumberChoicesField,
    YesNoField,
)
from desktop.ui.settings.rules.either_field import EitherField
from desktop.ui.settings.rules.options import Option
from desktop.ui.settings.rules.text_fields import NumbersField, TextsField
from desktop.ui.settings.rules.value_field import (
    DayField,
    DurationField,
    LongTextField,
    PairField,
    TextField,
    TickField,
    ValueField,
    WholeNumberField,
)
from desktop.ui.settings.rules.vocabulary import Vocabulary, said

NUMBERS = ("number", "bytes", "custom:integer", "custom:decimal")
MOMENTS = ("moment", "custom:date", "custom:datetime")
LONG, SHORT = 260, 160


def make_value_field(vocabulary: Vocabulary, name: str, operator: str) -> ValueField | None:
    """Return the field for a condition's value; None for an operator that takes none."""
    shape, kind = vocabulary.shape(operator), vocabulary.kind(name)
    label = QCoreApplication.translate("Rules", "Value of {field}").format(field=vocabulary.field_words(name))
    if shape == "none":
        return None
    if shape == "minutes":
        return DurationField(label)
    if shape == "many":
        return _many(vocabulary, name, kind, label)
    if shape == "pair":
        between = plain_label(QCoreApplication.translate("Rules", "and", "between two numbers"), "body", "second")
        return PairField(_one(vocabulary, name, kind, label), _one(vocabulary, name, kind, label), between)
    return _one(vocabulary, name, kind, label)


def make_param_field(vocabulary: Vocabulary, param: Param, field: str = "") -> ValueField:
    """Return the field for something an act is told; ``field`` is the custom field whose value it is."""
    label = said(param.label)
    words = [Option(key, said(each)) for key, each in param.choices.items()]
    if param.kind == "choice":
        return ChoiceField(label, lambda: words)
    if param.kind == "minutes" and words:
        return EitherField(label, words, DurationField(label), _for_time())
    if param.kind == "any":
        return _one(vocabulary, field, vocabulary.kind(field), label) if field else TextField(label, label)
    make = PARAMS.get(param.kind)
    if make is not None:
        return make(label)
    kind = param.kind
    if kind == "tags":
        return ChoicesField(label, lambda: vocabulary.options("tags"))
    if kind == "priority":
        return NumberChoiceField(label, lambda: vocabulary.options(kind))
    return ChoiceField(label, lambda: [*words, *_titled(vocabulary, kind, bool(words), label)])


PARAMS: dict[str, Callable[[str], ValueField]] = {
    "text": lambda label: TextField(label, label, LONG),
    "long-text": lambda label: LongTextField(label, label),
    "address": lambda label: TextField(label, label, LONG),
    "url": lambda label: TextField(label, "https://", LONG),
    "number": lambda label: WholeNumberField(label, 0),
    "minutes": DurationField,
    "yes-no": TickField,
}


def _for_time() -> str:
    return QCoreApplication.translate("Rules", "for", "before a length of time")


def _titled(vocabulary: Vocabulary, kind: str, titled: bool, label: str) -> list[Option]:
    options = vocabulary.params(kind)
    return [Option(each.key, each.words, label, each.also) for each in options] if titled else list(options)


def _one(vocabulary: Vocabulary, name: str, kind: str, label: str) -> ValueField:
    if kind == "priority":
        return NumberChoiceField(label, lambda: vocabulary.options(kind))
    if kind in ("yes-no", "custom:yes-no"):
        return YesNoField(label)
    if kind == "minutes":
        return DurationField(label)
    if kind in NUMBERS:
        return WholeNumberField(label)
    if kind in MOMENTS:
        return DayField(label)
    if _chosen(vocabulary, name, kind):
        return ChoiceField(label, lambda: vocabulary.options_of(name))
    return TextField(label, wide=SHORT)


def _many(vocabulary: Vocabulary, name: str, kind: str, label: str) -> ValueField:
    if kind == "priority":
        return NumberChoicesField(label, lambda: vocabulary.options(kind))
    if kind in NUMBERS or kind == "minutes":
        return NumbersField(label)
    if _chosen(vocabulary, name, kind):
        return ChoicesField(label, lambda: vocabulary.options_of(name))
    return TextsField(label)


def _chosen(vocabulary: Vocabulary, name: str, kind: str) -> bool:
    """Tell whether values of a field come from a menu, also while that menu is empty at this desk."""
    return bool(vocabulary.options_of(name)) or kind in IDS
