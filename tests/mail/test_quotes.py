"""Quoted history is found in many languages, and no word of the writer is ever folded away."""

from __future__ import annotations

import pytest

from desktop.mail.parse import parse
from desktop.mail.quotes import quote_spans
from tests.mail.letters import letter


def visible(text: str) -> str:
    """Return what stays on screen while quotes are folded."""
    for start, end in reversed(quote_spans(text)):
        text = text[:start] + text[end:]
    return text.strip()


ATTRIBUTIONS = {
    "gmail": "On Tue, Mar 3, 2020 at 10:00 AM Bob Smith <bob@example.com> wrote:",
    "gmail wrapped": "On Tue, Mar 3, 2020 at 10:00 AM Bob Smith of the Long Name\n<bob@example.com> wrote:",
    "apple": "On 3 Mar 2020, at 10:00, Bob Smith <bob@example.com> wrote:",
    "thunderbird": "On 3/3/20 10:00 AM, Bob Smith wrote:",
    "spanish": "El mar, 3 mar 2020 a las 10:00, Bob (<bob@example.com>) escribió:",
    "polish": "wt., 3 mar 2020 o 10:00 Jan Kowalski <jan@example.com> napisał(a):",
    "polish thunderbird": "W dniu 03.03.2020 o 10:00, Jan Kowalski pisze:",
    "polish webmail": "Dnia 3 marca 2020 10:00 Jan Kowalski <jan@example.com> napisał:",
    "arabic": "في الثلاثاء، 3 مارس 2020 في 10:00 ص تمت كتابة ما يلي بواسطة Bob <bob@example.com>:",
    "arabic short": "كتب Bob <bob@example.com> في 3 مارس 2020 10:00:",
    "german": "Am Di., 3. März 2020 um 10:00 Uhr schrieb Bob <bob@example.com>:",
    "german short": "Am 03.03.2020 um 10:00 schrieb Bob:",
    "french": "Le mar. 3 mars 2020 à 10:00, Bob <bob@example.com> a écrit :",
    "italian": "Il giorno mar 3 mar 2020 alle ore 10:00 Bob <bob@example.com> ha scritto:",
    "portuguese": "Em ter., 3 de mar. de 2020 às 10:00, Bob <bob@example.com> escreveu:",
    "dutch": "Op di 3 mrt. 2020 om 10:00 schreef Bob <bob@example.com>:",
    "swedish": "Den tis 3 mars 2020 kl 10:00 skrev Bob <bob@example.com>:",
    "danish": "Den tirs. 3. mar. 2020 kl. 10.00 skrev Bob <bob@example.com>:",
    "norwegian": "tir. 3. mar. 2020 kl. 10:00 skrev Bob <bob@example.com>:",
    "finnish": "ti 3. maalisk. 2020 klo 10.00 Bob (bob@example.com) kirjoitti:",
    "russian": "вт, 3 мар. 2020 г. в 10:00, Bob <bob@example.com>:",
    "ukrainian": "вт, 3 бер. 2020 р. о 10:00 Bob <bob@example.com> пише:",
    "czech": "út 3. 3. 2020 v 10:00 odesílatel Bob <bob@example.com> napsal:",
    "turkish": "Bob <bob@example.com>, 3 Mar 2020 Sal, 10:00 tarihinde şunu yazdı:",
    "greek": "Στις Τρί, 3 Μαρ 2020 στις 10:00 π.μ., ο χρήστης Bob <bob@example.com> έγραψε:",
    "hungarian": "Bob <bob@example.com> ezt írta (időpont: 2020. márc. 3., K, 10:00):",
    "hebrew": "\u202bבתאריך יום ג׳, 3 במרץ 2020 ב-10:00 מאת Bob <bob@example.com>:\u202c",
    "chinese": "Bob <bob@example.com> 于2020年3月3日周二 上午10:00写道：",
    "japanese": "2020年3月3日(火) 10:00 Bob <bob@example.com>:",
    "korean": "2020년 3월 3일 (화) 오전 10:00, Bob <bob@example.com>님이 작성:",
}

BLOCKS = {
    "english": "From: Bob <bob@x.example>\nSent: March 3, 2020 10:00 AM\nTo: Desk <d@x.example>\nCc: Jim\nSubject: Hi",
    "spanish": "De: Bob <bob@x.example>\nEnviado el: martes, 3 de marzo de 2020 10:00\nPara: Soporte\nAsunto: Hola",
    "polish": "Od: Bob <bob@x.example>\nWysłano: wtorek, 3 marca 2020 10:00\nDo: Pomoc\nTemat: Cześć",
    "arabic": "من: Bob <bob@x.example>\nتاريخ الإرسال: 3 مارس 2020 10:00\nإلى: الدعم\nالموضوع: مرحبا",
    "german": "Von: Bob <bob@x.example>\nGesendet: Dienstag, 3. März 2020 10:00\nAn: Hilfe\nBetreff: Hallo",
    "french": "De : Bob <bob@x.example>\nEnvoyé : mardi 3 mars 2020 10:00\nÀ : Aide\nObjet : Bonjour",
    "italian": "Da: Bob <bob@x.example>\nInviato: martedì 3 marzo 2020 10:00\nA: Aiuto\nOggetto: Ciao",
    "portuguese": "De: Bob <bob@x.example>\nEnviada em: terça-feira, 3 de março de 2020\nPara: Ajuda\nAssunto: Olá",
    "dutch": "Van: Bob <bob@x.example>\nVerzonden: dinsdag 3 maart 2020 10:00\nAan: Hulp\nOnderwerp: Hoi",
    "swedish": "Från: Bob <bob@x.example>\nSkickat: den 3 mars 2020 10:00\nTill: Hjälp\nÄmne: Hej",
    "danish": "Fra: Bob <bob@x.example>\nSendt: 3. marts 2020 10:00\nTil: Hjælp\nEmne: Hej",
    "finnish": "Lähettäjä: Bob <bob@x.example>\nLähetetty: 3.3.2020 10:00\nVastaanottaja: Apu\nAihe: Hei",
    "russian": "От: Bob <bob@x.example>\nОтправлено: 3 марта 2020 г. 10:00\nКому: Помощь\nТема: Привет",
    "czech": "Od: Bob <bob@x.example>\nOdesláno: 3. března 2020 10:00\nKomu: Pomoc\nPředmět: Ahoj",
    "turkish": "Kimden: Bob <bob@x.example>\nGönderildi: 3 Mart 2020 10:00\nKime: Yardım\nKonu: Merhaba",
    "chinese": "发件人: Bob <bob@x.example>\n发送时间: 2020年3月3日 10:00\n收件人: 帮助\n主题: 你好",
    "bold": "*From:* Bob <bob@x.example>\n*Sent:* Tuesday, March 3, 2020\n*To:* Desk\n*Subject:* Hi",
    "long list": "From: Bob <bob@x.example>\nSent: March 3, 2020\nTo: Ann <a@x.example>;\n Cy <c@x>\nSubject: Hi",
}


@pytest.mark.parametrize("language", ATTRIBUTIONS)
def test_an_attribution_is_folded_with_its_marked_quote(language: str) -> None:
    line = ATTRIBUTIONS[language]
    text = f"My answer.\n\n{line}\n\n> old words\n>\n> more\n"
    assert [text[start:end] for start, end in quote_spans(text)] == [f"{line}\n\n> old words\n>\n> more"]


@pytest.mark.parametrize("language", ATTRIBUTIONS)
def test_an_attribution_is_folded_with_an_unmarked_quote_to_the_end(language: str) -> None:
    assert visible(f"My answer.\n\n{ATTRIBUTIONS[language]}\n\nold words\n\nmore\n") == "My answer."


@pytest.mark.parametrize("language", ATTRIBUTIONS)
def test_answers_between_quotes_stay_visible(language: str) -> None:
    text = f"{ATTRIBUTIONS[language]}\n> one\nanswer one\n> two\n\nanswer two\n"
    assert visible(text).split() == ["answer", "one", "answer", "two"]


@pytest.mark.parametrize("language", BLOCKS)
@pytest.mark.parametrize("above", ["", "________________________________\n", "---\n\n", "-----Original Message-----\n"])
def test_outlooks_header_block_folds_what_follows(language: str, above: str) -> None:
    assert visible(f"My answer.\n\n{above}{BLOCKS[language]}\n\nold words\n\nmore\n") == "My answer."


@pytest.mark.parametrize(
    "separator",
    [
        "-----Original Message-----",
        "----- Original Message -----",
        "-----Ursprüngliche Nachricht-----",
        "-----Mensaje original-----",
        "-----Wiadomość oryginalna-----",
        "-----الرسالة الأصلية-----",
        "-------- Message d'origine --------",
        "---------- Forwarded message ---------",
        "--- begin forwarded text",
    ],
)
def test_a_separator_folds_what_follows(separator: str) -> None:
    assert visible(f"See below.\n\n{separator}\nFrom: Bob\nDate: today\n\nold words\n") == "See below."


def test_text_behind_a_marked_quote_under_a_separator_stays() -> None:
    text = "-----Original Message-----\nFrom: Bob\nSent: x\nTo: y\nSubject: z\n\n> old\n> words\n\nMy answer below.\n"
    assert visible(text) == "My answer below."


def test_text_behind_the_end_of_a_forwarded_text_stays() -> None:
    text = "Look:\n\n--- begin forwarded text\n\nDate: x\n\nold\n\n--- end forwarded text\n\nWhat now?\n"
    assert visible(text).split() == ["Look:", "What", "now?"]


@pytest.mark.parametrize(
    "text",
    [
        "Please book.\n\nFrom: London\nTo: Paris\nDate: 3 May\nSubject: travel\n\nCan you?",
        "My form:\n\nFrom: Bob\nSubject: help\n\nIt is broken.",
        "It broke again. Then Bob said:\n\nno way\n\nbye",
        "I wrote on 3 March 2020 at 10:00 to Bob:\n\nplease help me",
        "Another 2020 story, as my father wrote:\n\nit rains",
        "Look at this:\n\nFrom: a@x.example\nTo: b@x.example\nSubject: x\nDate: 2020\nX-Spam: yes\n\nWhy is it spam?",
        "-- \nBob",
        "Hello\n-- \nBob\nbob@x.example wrote books:",
        "____________\nThe rule above is mine.",
        "Options:\n--- original parts only ---\nplease",
        "a > b\n-> next\n=> then",
        ">From here on it is all mine at 10:00\nand so on",
        "",
        "\n\n\n",
    ],
)
def test_the_writers_own_words_are_never_folded(text: str) -> None:
    assert quote_spans(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "---------- Forwarded message ----------\nFrom: Bob <bob@x.example>\nDate: x\nSubject: y\n\nplease help\n",
        "> only\n> quoted\n",
        "> only quoted\n\n-- \nBob, Example Ltd\n",
        "On 3/3/20 10:00, Bob wrote:\n> x\n\nSent from my iPhone\n",
    ],
)
def test_a_mail_of_nothing_but_quotes_is_not_folded(text: str) -> None:
    assert quote_spans(text) == ()


@pytest.mark.parametrize(
    ("quote", "left"),
    [
        ("On Tue, 3 Mar 2020, Bob Smith wrote:\n\n--]one\n--]two\n", "Mine."),
        ("On 3/3/20 10:00, Bob wrote:\n| one\n| two\n", "Mine."),
        ("BS> one\nBS> two\n", "Mine."),
        ("Tuesday, March 3, 2020, 10:00:00 AM, you wrote:\n\nBS> one\n", "Mine."),
        ("Bob Smith wrote:\n> one\n", "Mine."),
        ("Mr. Smith writes:\n> one\n", "Mine."),
        ("Quoting Bob <bob@x.example>:\n\n> one\n", "Mine."),
        ("On 3/3/20 10:00, Bob wrote:\n[...]\n> one\n", "Mine."),
    ],
)
def test_rarer_marks_count_behind_an_attribution(quote: str, left: str) -> None:
    assert visible(f"{quote}\nMine.\n") == left


def test_a_signature_is_not_a_quote() -> None:
    text = "Hello\n\n-- \nBob\n\nOn 3/3/20 10:00, Ann wrote:\n> old\n"
    assert visible(text) == "Hello\n\n-- \nBob"


def test_quotes_of_html_mail_are_found_in_its_text() -> None:
    gmail = (
        b'<div dir="ltr">Yes.</div><div class="gmail_quote"><div class="gmail_attr">On Mar 3, 2020 at 10:00 AM Bob '
        b'&lt;<a href="mailto:b@x.example">b@x.example</a>&gt; wrote:<br></div><blockquote>old</blockquote></div>'
    )
    owa = (
        b'<div>Yes.</div><hr><div id="divRplyFwdMsg"><b>From:</b> Bob &lt;b@x.example&gt;<br><b>Sent:</b> Tuesday<br>'
        b"<b>To:</b> Desk<br><b>Subject:</b> RE: x</div><div>old</div>"
    )
    yahoo = b"<div>Yes.</div><div>On Tuesday, March 3, 2020, 10:00 AM, Bob &lt;b@x.example&gt; wrote:<br><br>old</div>"
    for body in (gmail, owa, yahoo):
        assert parse(letter(body, content_type="text/html; charset=utf-8")).own_text == "Yes."


def test_an_indented_paragraph_of_html_is_no_quote() -> None:
    """A blockquote alone proves nothing (freescout#4460); one marked as citation, or with an attribution, does."""
    body = "<p>Dear desk,</p><blockquote{}><p>my own words</p></blockquote><p>Bob</p>"
    indented = parse(letter(body.format("").encode(), content_type="text/html"))
    assert indented.quotes == ()
    cited = parse(letter(body.format(' type="cite"').encode(), content_type="text/html"))
    assert "my own words" not in cited.own_text
    answered = body.replace("Dear desk,", "On 3/3/20 10:00, Ann wrote:").format("")
    assert parse(letter(answered.encode(), content_type="text/html")).own_text == "Bob"
