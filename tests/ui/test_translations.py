"""The interface is complete in every language: nothing missing, nothing empty, nothing left in English."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.ui import i18n
from desktop.ui.errors_table import SENTENCES
from desktop.ui.phrases import Phrase
from desktop.ui.theme.resources import LANGUAGES
from desktop.ui.translations import SPOKEN, TRANSLATED, main, read_program, update

FORMS = {"en": 2, "ar": 6, "es": 2, "pl": 3}
FREE_OF_NUMBER = {"ar": {0, 1, 2}}
"""Forms that may say the number in a word: Arabic's none, one and two."""
REMEDY = "run python -m desktop.ui.translations, then translate what is unfinished (docs/translating.md)"
SAME = {
    "ar": {"Del", "Return"},
    "es": {"Cc", "General", "No", "Normal", "Spam", "Ticket", "Tickets", "Error", "Total"}
    | {
        "Roles",
        "Chats",
        "Auditor",
        "Supervisor",
        "chats",
        "no",
        "tickets",
        "Macro",
        "Macros",
        "Chat",
        "Variable",
        "variable",
        "folder",
    },
    "pl": {
        "Folder",
        "Link",
        "Login",
        "Port",
        "Spam",
        "Status",
        "Normal",
        "Plan",
        "Agent",
        "Offline",
        "System",
        "Import",
        "Region",
        "folder",
    },
}
"""Words that are the same in English and in the language."""
EVERYWHERE = {"Deskbell", "IMAP", "SMTP", "STARTTLS", "TLS", "KB", "MB", "GB", "bytes", "s", "min", "h", "d", "MMM"}
EVERYWHERE |= {"Ctrl", "Shift", "Alt", "Esc", "Enter", "SLA", "SMS", "https"}
EVERYWHERE |= {"PostgreSQL", "Dropbox", "Syncthing", "USB", "hub", "json", "desk"}
ENGLISH = re.compile(
    r"(?<![\w-])(the|this|that|these|is|are|was|were|of|from|with|your|you|not|its?|and|been|will|which|have|cannot)"
    r"(?![\w:-])",
    re.IGNORECASE,
)
FIELD = re.compile(r"\{\w*\}|%L?n|%\d")


@dataclass(frozen=True)
class Entry:
    """One message of a translation source."""

    phrase: Phrase
    forms: tuple[str, ...]
    state: str

    def __str__(self) -> str:
        return f"{self.phrase.context}: {self.phrase.text!r} → {self.forms}"


def entries(lang: str, folder: Path = LANGUAGES) -> Iterator[Entry]:
    root = ElementTree.parse(folder / f"deskbell_{lang}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            phrase = Phrase(
                context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment") or ""
            )
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield Entry(phrase, tuple(forms), translation.get("type", ""))


def words_in(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]+", FIELD.sub(" ", text))}


@pytest.mark.parametrize("lang", SPOKEN)
def test_the_files_say_exactly_what_the_program_says(lang):
    wanted = {phrase for phrase in read_program().phrases if phrase.plural or lang != "en"}
    found = {entry.phrase for entry in entries(lang)}
    assert wanted - found == set(), f"not in deskbell_{lang}.ts: {REMEDY}"
    assert found - wanted == set(), f"no longer in the program: {REMEDY}"


@pytest.mark.parametrize("lang", SPOKEN)
def test_nothing_is_unfinished_or_empty(lang):
    open_ones = [str(entry) for entry in entries(lang) if entry.state or not all(map(str.strip, entry.forms))]
    assert open_ones == [], f"translate these in resources/i18n/deskbell_{lang}.ts (docs/translating.md)"


@pytest.mark.parametrize("lang", SPOKEN)
def test_a_count_has_the_forms_of_its_language(lang):
    wrong = [str(entry) for entry in entries(lang) if len(entry.forms) != (FORMS[lang] if entry.phrase.plural else 1)]
    assert wrong == []


@pytest.mark.parametrize("lang", SPOKEN)
def test_placeholders_survive(lang):
    wrong = []
    for entry in entries(lang):
        wanted = Counter(FIELD.findall(entry.phrase.text))
        for number, form in enumerate(entry.forms):
            found = Counter(FIELD.findall(form))
            may_lack = {"%n", "%Ln"} if number in FREE_OF_NUMBER.get(lang, ()) else set()
            lacking = {field for field in wanted - found if field not in may_lack}
            if lacking or found - wanted:
                wrong.append(str(entry))
    assert wrong == []


@pytest.mark.parametrize("lang", TRANSLATED)
def test_a_translated_pattern_can_be_filled_in(lang):
    for entry in entries(lang):
        names = [name for _, name, _, _ in string.Formatter().parse(entry.phrase.text) if name]
        for form in entry.forms:
            form.format(**dict.fromkeys(names, "x"))


@pytest.mark.parametrize("lang", SPOKEN)
def test_the_shape_of_a_text_stays(lang):
    """Line breaks, an ellipsis that announces a question, a mnemonic, no blanks around."""
    wrong = []
    for entry in entries(lang):
        source = entry.phrase.text
        for form in entry.forms:
            same = (
                form.count("\n") == source.count("\n")
                and (entry.phrase.plural or form.endswith("…") == source.endswith("…"))
                and form.count("&") == source.count("&")
                and (form == form.strip() or source != source.strip())
                and ".." not in form
            )
            wrong += [] if same else [str(entry)]
    assert wrong == []


@pytest.mark.parametrize("lang", TRANSLATED)
def test_nothing_is_left_in_english(lang):
    allowed = SAME[lang] | EVERYWHERE
    wrong = [
        str(entry)
        for entry in entries(lang)
        if entry.phrase.text in entry.forms
        and not words_in(entry.phrase.text) <= allowed
        or any(ENGLISH.search(FIELD.sub("x", form)) for form in entry.forms)
    ]
    assert wrong == []


def test_arabic_keeps_latin_letters_for_names_only():
    """A name, a key, an operator or a file's ending stands in the source as well, and is never a plain word."""
    wrong = []
    for entry in entries("ar"):
        for form in entry.forms:
            latin = set(re.findall(r"[A-Za-z]{2,}(?!:)", re.sub(r"\{\w*\}|\.\w+|[a-z]+:", " ", form)))
            latin -= {"mbox"}
            if {word for word in latin if word.islower() or word not in entry.phrase.text} - EVERYWHERE:
                wrong.append(str(entry))
    assert wrong == []


@pytest.mark.parametrize("lang", TRANSLATED)
def test_every_refusal_is_said_in_the_language(lang):
    translated = {entry.phrase.text for entry in entries(lang) if entry.phrase.context == "Error" and not entry.state}
    assert set(SENTENCES.values()) - translated == set()


def test_the_tool_keeps_what_is_translated_and_drops_what_is_gone(tmp_path):
    code = tmp_path / "desktop" / "part.py"
    code.parent.mkdir()
    folder = tmp_path / "i18n"
    code.write_text('QT_TRANSLATE_NOOP("Part", "Save")\nQT_TRANSLATE_NOOP("Part", "Old")\n', "utf-8")
    update(["pl"], folder, tmp_path)
    path = folder / "deskbell_pl.ts"
    unfinished = '<translation type="unfinished"></translation>'
    save = f"<source>Save</source>\n        {unfinished}"
    assert save in path.read_text("utf-8")
    done = save.replace(unfinished, "<translation>Zapisz</translation>")
    path.write_text(path.read_text("utf-8").replace(save, done), "utf-8")
    code.write_text(
        'QT_TRANSLATE_NOOP("Part", "Save")\nQCoreApplication.translate("Part", "„%n” \\"ticket(s)\\"", "", f(1))\n',
        "utf-8",
    )
    update(["pl", "en"], folder, tmp_path)
    found = {entry.phrase.text: entry for entry in entries("pl", folder)}
    assert found["Save"].forms == ("Zapisz",)
    assert found["Save"].state == ""
    assert found['„%n” "ticket(s)"'].forms == ("", "", "")
    assert set(found) == {"Save", '„%n” "ticket(s)"'}
    assert {entry.phrase.text for entry in entries("en", folder)} == {'„%n” "ticket(s)"'}
    before = path.read_bytes()
    update(["pl"], folder, tmp_path)
    assert path.read_bytes() == before


def test_an_unknown_language_is_refused_in_a_sentence(capsys):
    assert main(["xx"]) == 2
    assert capsys.readouterr().err == "Deskbell does not speak xx; it speaks en, ar, es, pl.\n"


@pytest.fixture
def speaking(qapp, monkeypatch, tmp_path):
    """Give a function that turns the program to a language; English again afterwards."""
    monkeypatch.setattr(i18n, "user_cache_path", lambda name: tmp_path / "cache")
    yield lambda lang: i18n.install_language(qapp, lang)
    i18n.install_language(qapp, "en")


def shown_texts(widget) -> list[str]:
    """Collect what a part of the window says, in the order of its children."""
    from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

    texts = []
    for child in [widget, *widget.findChildren(QWidget)]:
        texts += [child.windowTitle(), child.toolTip(), child.accessibleName()]
        if isinstance(child, QLabel | QAbstractButton):
            texts.append(child.text())
        elif isinstance(child, QLineEdit):
            texts.append(child.placeholderText())
    return texts


def parts(qtbot, commands) -> list[str]:
    """Build a few parts of the window and return all that they say."""
    from desktop.ui.main_window.status_bar import StatusBar
    from desktop.ui.main_window.teaching import Teaching
    from desktop.ui.settings.server_fields import ServerFields
    from desktop.ui.tickets.head import ListHead

    bar = StatusBar()
    bar.show_mailboxes([], 0)
    bar.show_own(False)
    made = [bar, Teaching(commands), ServerFields("IMAP", "imap"), ListHead(commands)]
    for widget in made:
        qtbot.addWidget(widget)
    return [text for widget in made for text in shown_texts(widget)]


@pytest.mark.parametrize("lang", TRANSLATED)
def test_what_is_shown_speaks_the_language(qtbot, commands, speaking, lang):
    speaking("en")
    english = parts(qtbot, commands)
    speaking(lang)
    shown = parts(qtbot, commands)
    known: dict[str, set[str]] = {}
    for entry in entries(lang):
        known.setdefault(entry.phrase.text, set()).update(entry.forms)
    compared = [(before, after) for before, after in zip(english, shown, strict=True) if before in known]
    assert len(compared) >= 15
    assert [(before, after) for before, after in compared if after not in known[before]] == []


@pytest.mark.parametrize(
    ("lang", "counts"),
    [
        ("en", {1: "1 ticket", 3: "3 tickets"}),
        ("es", {1: "1 ticket", 3: "3 tickets"}),
        ("pl", {1: "1 zgłoszenie", 3: "3 zgłoszenia", 5: "5 zgłoszeń", 22: "22 zgłoszenia", 112: "112 zgłoszeń"}),
    ],
)
def test_counts_are_grammar(speaking, lang, counts):
    from PySide6.QtCore import QCoreApplication

    speaking(lang)
    said = {n: QCoreApplication.translate("TicketList", "%Ln ticket(s)", "", n) for n in counts}
    assert said == counts
