"""Bytes to text: declared, marked, guessed and damaged charsets, and encoded words of headers."""

from __future__ import annotations

import pytest

from desktop.mail.charset import decode, meant_charset
from desktop.mail.charset_guess import guess_charset
from desktop.mail.clean import clean_text, one_line
from desktop.mail.words import decode_words


@pytest.mark.parametrize(
    ("declared", "meant"),
    [
        ("iso-8859-1", "cp1252"),
        ("ISO_8859-1", "cp1252"),
        ("latin1", "cp1252"),
        ('"utf-8"', "utf-8"),
        ("gb2312", "gb18030"),
        ("GBK", "gb18030"),
        ("ks_c_5601-1987", "cp949"),
        ("euc-kr", "cp949"),
        ("shift_jis", "cp932"),
        ("iso-2022-jp", "iso-2022-jp"),
        ("windows-1251", "cp1251"),
        ("x-unknown", ""),
        ("unknown-8bit", ""),
        ("utf-7", ""),
        ("unicode-1-1-utf-7", ""),
        ("zip", ""),
        ("base64", ""),
        ("rot13", ""),
        ("punycode", ""),
        ("unicode_escape", ""),
        ("no such thing", ""),
        ("../../etc", ""),
        ("", ""),
    ],
)
def test_a_declared_name_is_read_as_the_world_means_it(declared: str, meant: str) -> None:
    assert meant_charset(declared) == meant


def test_the_declared_charset_is_trusted_before_all() -> None:
    assert decode("für".encode(), "iso-8859-1").text == "fÃ¼r"
    assert decode("“für”".encode("cp1252"), "iso-8859-1").text == "“für”"


def test_a_byte_order_mark_counts_where_nothing_true_is_declared() -> None:
    assert decode(b"\xff\xfe" + "für".encode("utf-16-le"), "us-ascii").text == "für"
    assert decode(b"\xef\xbb\xbfab", "utf-8").text == "ab"


def test_utf8_is_seen_without_a_declaration() -> None:
    assert decode("zażółć".encode()) == ("zażółć", "utf-8", True)
    assert decode("zażółć".encode(), "us-ascii") == ("zażółć", "utf-8", True)


def test_html_may_name_its_charset() -> None:
    page = b'<html><meta http-equiv=Content-Type content="text/html; charset=iso-8859-2">' + "ą".encode("iso-8859-2")
    assert decode(page, html=True).text.endswith("ą")


def test_utf7_is_never_decoded() -> None:
    assert decode(b"+ADw-script+AD4-", "utf-7").text == "+ADw-script+AD4-"


def test_a_utf8_text_with_one_broken_byte_stays_utf8() -> None:
    text, charset, sure = decode("zażółć gęślą jaźń".encode() + b"\xff", "utf-8")
    assert (text, charset, sure) == ("zażółć gęślą jaźń\ufffd", "utf-8", False)


def test_japanese_mail_may_hold_microsofts_characters() -> None:
    body = b"\x1b$B-!!!\x1b(B ok \x1b(I1\x1b(B"
    assert decode(body, "iso-2022-jp").text == "①\u3000 ok ｱ"
    assert decode("日本語".encode("iso2022_jp"), "").text == "日本語"
    assert decode("日本語".encode("iso2022_jp"), "us-ascii").text == "日本語"


def test_a_japanese_line_that_forgets_to_switch_back_is_read() -> None:
    assert decode(b"\x1b$BF|K\\\nabc", "iso-2022-jp").text.startswith("日本\n")


SENTENCES = {
    "cp1250": "Dzień dobry, proszę o zwrot pieniędzy za zamówienie, które złożyłem w zeszłym tygodniu.",
    "iso8859_2": "Dzień dobry, proszę o zwrot pieniędzy, część zawartości zginęła.",
    "cp1252": "Bonjour, j'ai été très déçu par la livraison; où êtes-vous? ¿Cuándo llegará?",
    "cp1254": "İyi günler, siparişim hâlâ ulaşmadı, çünkü ağır gecikme yaşıyorum.",
    "cp1251": "Здравствуйте, я не получил заказ. Когда будет доставка?",
    "koi8_r": "Здравствуйте, я не получил заказ. Когда будет доставка?",
    "cp1256": "مرحبا، لم أستلم الطلب حتى الآن. متى سيصل؟",
    "cp1253": "Καλημέρα, δεν έχω λάβει την παραγγελία μου.",
    "cp1255": "שלום, לא קיבלתי את ההזמנה שלי.",
    "cp874": "สวัสดี ฉันยังไม่ได้รับสินค้า",
    "gb18030": "您好，我还没有收到我的订单。请问什么时候发货？",
    "big5hkscs": "您好，我還沒有收到我的訂單。請問什麼時候發貨？",
    "cp932": "こんにちは、注文した商品がまだ届きません。",
    "euc_jp": "こんにちは、注文した商品がまだ届きません。",
    "cp949": "안녕하세요, 주문한 상품이 아직 도착하지 않았습니다.",
}


@pytest.mark.parametrize("charset", SENTENCES)
def test_one_undeclared_sentence_is_enough_to_tell(charset: str) -> None:
    assert decode(SENTENCES[charset].encode(charset)).text == SENTENCES[charset]


@pytest.mark.parametrize("text", ["didn’t — “x”", "only £30", "Blööd", "·Merchant ·Free", "© 2002"])
def test_a_few_foreign_marks_in_english_are_windows_ones(text: str) -> None:
    assert guess_charset(text.encode("cp1252")) == "cp1252"


@pytest.mark.parametrize("data", [b"\xff", b"\x80\x81\x8d", bytes(range(256)), b"\xff" * 100_000, b""])
def test_any_bytes_give_some_text(data: bytes) -> None:
    decode(data).text.encode("utf-8")
    decode(data, "iso-2022-jp").text.encode("utf-8")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("=?utf-8?Q?Za=C5=BC=C3=B3=C5=82=C4=87?=", "Zażółć"),
        ("=?UTF-8?B?WmHFvMOzxYLEhw==?=", "Zażółć"),
        ("=?utf-8?Q?Za=C5?= =?utf-8?Q?=BC=C3=B3=C5=82=C4=87?=", "Zażółć"),
        ("=?utf-8?B?WmHF?=\t=?utf-8?B?vMOzxYLEhw==?=", "Zażółć"),
        ("=?utf-8?Q?a?= =?iso-8859-1?Q?=FC?=", "aü"),
        ("=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c"),
        ("x=?utf-8?Q?a_b?=y", "xa by"),
        ("=?utf-8?Q?Are you ok??=", "Are you ok?"),
        ("=?utf-8?Q?a b c?=", "a b c"),
        ("=?utf-8*pl?Q?=C4=85?=", "ą"),
        ("=?gb2312?B?xOO6ww==?=", "你好"),
        ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?= =?iso-2022-jp?B?GyRCOGwbKEI=?=", "日本語"),
        ("=?x-unknown?Q?Za=C5=BC?=", "Zaż"),
        ("=?utf-8?Q?unfinished", "=?utf-8?Q?unfinished"),
        ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
        ("=?utf-8?B?WmHFvMOzxYLEhw?=", "Zażółć"),
        ("no words", "no words"),
    ],
)
def test_encoded_words_are_decoded_also_when_broken(raw: str, text: str) -> None:
    assert decode_words(raw) == text


def test_text_is_freed_of_what_no_store_accepts() -> None:
    assert clean_text("a\0b\ud800c\x07d\r\ne\rf\tg\u2028h") == "abcd\ne\nf\tg\nh"
    assert one_line("a\r\n b\u202egpj.exe\0\x85c") == "a b gpj.exe c".replace("b gpj", "bgpj")
