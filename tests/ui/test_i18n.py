"""The language of the interface."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop.ui import i18n
from desktop.ui.i18n import available_languages, compiled_translation, install_language, isolate, listed, locale_of

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context><name>Probe</name>
<message><source>Save</source><translation>Zapisz</translation></message>
<message numerus="yes"><source>%n tickets</source><translation>
<numerusform>%n zgłoszenie</numerusform><numerusform>%n zgłoszenia</numerusform>
<numerusform>%n zgłoszeń</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture(autouse=True)
def cache_of_its_own(monkeypatch, tmp_path):
    """Compile into a folder of the test's own."""
    monkeypatch.setattr(i18n, "user_cache_path", lambda name: tmp_path / "cache")


@pytest.fixture
def english_again(qapp):
    """Leave the program in English."""
    yield qapp
    install_language(qapp, "en")


def test_languages_name_themselves():
    assert available_languages() == {"en": "English", "ar": "العربية", "es": "Español", "pl": "Polski"}
    assert i18n.system_language() in available_languages()


@pytest.mark.parametrize("lang", ["en", "ar", "es", "pl"])
def test_a_language_brings_direction_locale_and_plain_digits(english_again, lang):
    locale = install_language(english_again, lang)
    rtl = lang == "ar"
    wanted = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    assert english_again.layoutDirection() == wanted
    assert locale.language() == QLocale(lang).language()
    assert locale.zeroDigit() == "0"
    assert QLocale().name() == locale.name()


def test_qts_own_words_are_translated_too(english_again):
    install_language(english_again, "es")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    install_language(english_again, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_an_unknown_language_is_refused(english_again):
    with pytest.raises(KeyError):
        install_language(english_again, "xx")


def test_a_source_is_compiled_once_and_speaks(english_again, tmp_path, monkeypatch):
    (tmp_path / "deskbell_pl.ts").write_text(TS, "utf-8")
    compiled = compiled_translation("pl", tmp_path, tmp_path / "made")
    assert compiled is not None
    stamp = compiled.stat().st_mtime_ns
    assert compiled_translation("pl", tmp_path, tmp_path / "made") == compiled
    assert compiled.stat().st_mtime_ns == stamp
    monkeypatch.setattr(i18n, "compiled_translation", lambda lang: compiled if lang == "pl" else None)
    install_language(english_again, "pl")
    assert QCoreApplication.translate("Probe", "Save") == "Zapisz"
    assert QCoreApplication.translate("Probe", "%n tickets", "", 3) == "3 zgłoszenia"
    install_language(english_again, "en")
    assert QCoreApplication.translate("Probe", "Save") == "Save"


def test_a_changed_source_is_compiled_anew(tmp_path):
    source = tmp_path / "deskbell_pl.ts"
    source.write_text(TS, "utf-8")
    first = compiled_translation("pl", tmp_path, tmp_path / "made")
    source.write_text(TS.replace("Zapisz", "Zachowaj"), "utf-8")
    assert compiled_translation("pl", tmp_path, tmp_path / "made") != first


def test_a_build_uses_what_it_ships(tmp_path):
    shipped = tmp_path / "deskbell_es.qm"
    shipped.write_bytes(b"")
    assert compiled_translation("es", tmp_path, tmp_path / "made") == shipped
    assert compiled_translation("ar", tmp_path, tmp_path / "made") is None


def test_a_broken_source_is_logged_and_english_stays(tmp_path, caplog):
    (tmp_path / "deskbell_pl.ts").write_text("<TS", "utf-8")
    assert compiled_translation("pl", tmp_path, tmp_path / "made") is None
    assert "deskbell_pl.ts" in caplog.text


def test_user_text_is_isolated_and_arabic_counts_with_plain_digits():
    assert isolate("أميرة") == "\u2068أميرة\u2069"
    assert locale_of("ar").toString(20377).replace(",", "") == "20377"


def test_a_list_takes_the_comma_of_its_language(english_again):
    assert listed(["one", "two"]) == "one, two"
    install_language(english_again, "ar")
    assert listed(["واحد", "اثنان"]) == "واحد، اثنان"
    install_language(english_again, "en")
