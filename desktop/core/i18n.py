"""Marks visible strings in code that must not import Qt.

The marker has the name that lupdate looks for, so the strings reach the ``.ts`` files; whoever shows them translates
them then.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return ``text`` unchanged; ``context`` is the class-like name under which it is translated."""
    return text
