"""Writes docs/rules.md from the catalogues; a test holds the page equal to it.

``python -m desktop.core.automation.reference`` prints the page anew.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from desktop.core.automation.acts import ACTS, Act, Param
from desktop.core.automation.fields import FIELDS, GROUPS, Field
from desktop.core.automation.operators import BY_FAMILY, OPERATORS, operators_for
from desktop.core.automation.triggers import RESERVED, TRIGGERS, Trigger
from desktop.core.automation.values import CHOICES, IDS

_HEAD = """# The language of rules

This is what stands in the JSON that `rules export` writes and `rules import` reads, and in the sentences of the editor.
The page is made from the program: `python -m desktop.core.automation.reference > docs/rules.md`.

```json
{
  "format": "deskbell-rules",
  "rules": [
    {
      "name": "Social media",
      "trigger": "ticket-created",
      "groups": [[{"field": "source", "op": "any-of", "value": ["facebook", "twitter", "instagram", "viber"]}]],
      "actions": [
        {"do": "set-department", "value": "0123456789abcdef0123456789abcdef"},
        {"do": "assign", "value": "least-loaded"}
      ]
    }
  ],
  "names": {"0123456789abcdef0123456789abcdef": "Marketing"}
}
```

One group that holds is enough (OR); in a group every condition must hold (AND); `"not": true` turns a condition round.
No groups at all: every ticket. A rule has at most 20 groups, 50 conditions and 30 acts. It may also have `note`,
`active` (true unless said), `stop` (no further rule of this trigger once it fires), `department` (only its tickets),
`position`, and for time rules `timing`: `{"minutes": 90}` or
`{"calendar": {"days": ["monday"], "at": "08:30", "zone": "Europe/Warsaw"}}`. A single rule, or a list of rules, is read
too. Whatever is not on this page is refused, with the place where it stands.

## What comparing means

- Texts are compared without regard to case, accents and forms of letters: `lodz` is `Łódź`.
- Where a field has several texts (recipients, names of attachments), one that fits is enough. `is-not`, `none-of` and
  `not-contains` say that none fits.
- A value that is not there is empty. It equals nothing, contains nothing and is neither more nor less than anything, so
  `is-not`, `none-of` and `not-contains` hold for it, and no other comparison does but `empty`. A yes-or-no that is not
  known is no.
- `not` is the plain opposite, also for what is empty: *not more than 5* holds for a number that is not there.
- `changed` and its kin hold only when the trigger itself changed that field, to another value. For tags `changed-to` is
  a tag that was put on, `changed-from` one that was taken off.
- `regex` is RE2 (https://github.com/google/re2/wiki/Syntax): case does not matter, the time grows with the text and
  with nothing else; at most 500 characters. Its `\\b` and `\\w` know the letters of English only; `\\pL` is any letter.
  Accents count, unlike elsewhere.
- Moments are milliseconds since 1970 (UTC), spans are minutes, priorities are 0 (low) to 3 (urgent), ids are 32 hex
  digits.
"""
_SHAPES = {
    "none": "nothing",
    "one": "one value",
    "many": "a list of values",
    "pair": "two values, both included",
    "minutes": "minutes",
}
_TICKS = {"event": "events", "time": "time", "manual": "by hand"}


def rules_page() -> str:
    """Return the whole page as Markdown, ending in a newline."""
    lines = [_HEAD, *_operators(), "", *_triggers(), "", *_fields(), *_values(), "", *_acts()]
    return "\n".join(lines) + "\n"


def _table(*heads: str) -> list[str]:
    return [f"| {' | '.join(heads)} |", "| --- " * len(heads) + "|"]


def _ticked(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _operators() -> list[str]:
    rows = [f"| `{each.key}` | {each.label} | {_SHAPES[each.shape]} |" for each in OPERATORS.values()]
    return ["## Operators", "", *_table("`op`", "Reads as", "`value`"), *rows]


def _triggers() -> list[str]:
    rows = [f"| `{each.key}` | {each.label} | {_sets_off(each)} |" for each in TRIGGERS.values()]
    later = f"Kept for parts that are still to come: {_ticked(sorted(RESERVED))}."
    return ["## Triggers", "", *_table("`trigger`", "Reads as", "Set off by"), *rows, "", later]


def _sets_off(trigger: Trigger) -> str:
    return f"time (`{trigger.timing}`)" if trigger.timing else _TICKS[trigger.kind]


def _fields() -> list[str]:
    lines = ["## Conditions", "", *_table("Compared as", "Operators", "With what was before")]
    for family in BY_FAMILY:
        more = [op for op in operators_for(family, old=True) if op not in operators_for(family)]
        lines.append(f"| {family} | {_ticked(operators_for(family))} | {_ticked(more) or '–'} |")
    lines += ["", *_FIELD_WORDS]
    for group, name in GROUPS.items():
        rows = [_field(each) for each in FIELDS.values() if each.group == group]
        lines += [
            "",
            f"### {name}",
            "",
            *_table("`field`", "Reads as", "Values", "Compared as", "Before", "Moves"),
            *rows,
        ]
    return lines


_FIELD_WORDS = (
    "*Before*: it is known what the field was before the trigger. *Moves*: it changes by itself, without anybody",
    "touching the ticket. A custom field is `field:` with its id and compared as its kind is; `header` takes the name",
    "of one too (`name`). The message is the one that set the rule off, else the latest that came; days and hours",
    "are those of the department. A ticket alike is one of the same customer with the same subject.",
)


def _field(field: Field) -> str:
    key = "field:ID" if field.parameter == "field" else field.key
    marks = f"{'yes' if field.old else '–'} | {'yes' if field.volatile else '–'}"
    return f"| `{key}` | {field.label} | {field.kind} | {field.family} | {marks} |"


def _values() -> list[str]:
    rows = [f"- **{kind}**: {_ticked(choices)}" for kind, choices in CHOICES.items()]
    ids = f"- An id: {', '.join(sorted(IDS))}"
    return ["", "### Values of a fixed list", "", *rows, ids]


def _acts() -> list[str]:
    rows = [_act(each) for each in ACTS.values()]
    rights = "The author of a rule needs the rights, when it is saved and whenever it acts."
    return ["## Acts", "", rights, "", *_table("`do`", "Reads as", "Is told", "Rights", "Sends"), *rows]


def _act(act: Act) -> str:
    told = "<br>".join(map(_param, act.params)) or "–"
    rights = _ticked(right.value for right in act.permissions) or "by what it is told"
    sends = "yes" if act.sends else "–"
    return f"| `{act.key}` | {act.label} | {told} | {rights if act.key != 'stop' else '–'} | {sends} |"


def _param(param: Param) -> str:
    words = _ticked(param.choices)
    kind = words if param.kind == "choice" else f"{param.kind} or {words}" if words else param.kind
    return f"`{param.key}`: {kind}{'' if param.required else ' (may be left out)'}"


if __name__ == "__main__":
    sys.stdout.write(rules_page())
