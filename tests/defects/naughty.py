"""Strings that have broken programs: as subjects, names, words, tags, file names and searches."""

from __future__ import annotations

EMPTYISH = ["", " ", "\t", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u2800", "\u3164", "\u115f", ".", "-", "_", "0"]
CONTROLS = [
    "a\x00b", "\x00", "a\x01b\x02c", "bell\x07", "back\x08space", "a\x0bb", "a\x0cb", "esc\x1b[31mred\x1b[0m",
    "del\x7f", "nel\x85x", "c1\x9b31m", "line\nbreak", "line\r\nbreak", "cr\ronly", "ls\u2028x", "ps\u2029x", "\x1a",
    "a\x1cb\x1dc\x1ed\x1f", "\r\n.\r\n", "\n\n\n",
]  # fmt: skip
BIDI = [
    "\u202egpj.exe", "\u202d\u202e\u202c", "a\u2066b\u2069c", "\u200fRLM", "\u200eLRM", "\u061cALM",
    "שלום world", "مرحبا بالعالم", "العربية (English) 123", "\u202b\u202a\u202c" * 50, "עברית\u200f-\u200eEnglish",
]  # fmt: skip
INVISIBLE = [
    "zero\u200bwidth",
    "j\u200co\u200diner",
    "soft\u00adhyphen",
    "\u2060word",
    "a\ufe0fb",
    "tag\U000e0041\U000e007f",
    "\u034fcgj",
]
EMOJI = [
    "🙂", "👨‍👩‍👧‍👦 family", "🏳️‍🌈", "🇵🇱🇸🇦", "👍🏽", "𝕳𝖊𝖑𝖑𝖔", "𐍈𐌰", "🀄" * 200, "\U0001f468\u200d", "1️⃣2️⃣", "\U0010ffff", "\ufffe", "\ufdd0",
]  # fmt: skip
COMBINING = [
    "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮", "e\u0301", "\u00e9", "\u0301alone", "a" + "\u0300" * 500, "क्षि", "한국어", "각",
    "ﬁ ﬂ ﷺ ﷽", "ſtraße ẞ", "İstanbul ıI", "ŁÓDŹ łódź", "Ångström Å", "ǅ ǆ", "ΣΊΣΥΦΟΣ σίσυφος", "０１２３ ٠١٢٣ ०१२३", "½ ² ™ ℃",
]  # fmt: skip
SCRIPTS = [
    "田中さんにあげて下さい",
    "社會科學院語學研究所",
    "Ελληνικά",
    "Кириллица",
    "ไทยไม่มีช่องว่าง",
    "தமிழ்",
    "ქართული",
    "አማርኛ",
    "ༀ",
    "ᚠᛇᚻ",
    "עִבְרִית",
    "اَلْعَرَبِيَّةُ",
    "ヽ༼ຈل͜ຈ༽ﾉ",
    "(╯°□°）╯︵ ┻━┻",
]
SQL = [
    "'; DROP TABLE ticket; --", "1' OR '1'='1", '" OR ""="', "Robert'); DROP TABLE message;--", "%", "_", "100%_", "\\", "\\'", "''''",
    "1; ATTACH DATABASE '/tmp/x' AS x", "UNION SELECT * FROM agent", "/* */ --", "NULL", "null", "undefined", "x'00'", "?1", ":name", "@p", "$p",
]  # fmt: skip
SEARCH = [
    '"', '"unclosed', "a OR", "AND", "NOT", "NEAR(a b, 5)", "a*", "*", "^a", "(a", "a)", "{a b}:c", "col:a", "-", "--", "-a", '-"a b"',
    "from:", "from:*", "has:", "has:nothing", "is:", "number:x", "number:99999999999999999999", "before:", "before:9999-99-99", "after:0000-00-00",
    "after:99999999d", "tag:\"", "status:';", "to:%", 'subject:"a', "#", "#1", "#99999999999999999999", "a:b:c", ":", "::::", "+a", "a^b", "\"\"", '" "', "a\"b\"c",
    "NOT NOT a", "from:from:from:", "x" * 5_000, "a " * 3_000, "-" * 2_000, '"' * 999,
]  # fmt: skip
MARKUP = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b>bold", "</td></table>", "&lt;&amp;&#0;&#x110000;", "]]>", "<!--", "<![CDATA[",
    "javascript:alert(1)", "{{7*7}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{% raw %}", "%(name)s", "{0}", "{desk}", "{number}", "%n", "%1", "%L1", "&File", "&&",
]  # fmt: skip
SHELL = [
    "$(touch /tmp/x)",
    "`id`",
    "; rm -rf /",
    "| cat",
    "&& echo",
    "> /dev/null",
    "$HOME",
    "~",
    "-rf",
    "--help",
    "../../etc/passwd",
    "C:\\CON",
    "file:///etc/passwd",
    "\\\\host\\x",
]
FORMATS = ["%s%s%s%n", "%d", "%x", "%", "%%", "{}", "{0.__class__}", "{!r}", "\\u0041", "\\x41", "\\0"]
CSV = ["=1+1", "=cmd|'/C calc'!A0", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")', 'a,"b";c']
HEADERS = [
    "=?utf-8?q?a=0D=0ABcc:_x@evil.example?=", "=?utf-8?b?YQ0KQmNjOiB4?=", "=?x?q?=?=", "=?utf-8?q?", "a\r\nBcc: x@evil.example",
    "x@y.z, a@b.c", '"quoted" <a@b.c>', "<a@b.c>", "(comment)", "name;semi:colon", "Re: Re: Fwd: AW:", "[#DB-1001]",
]  # fmt: skip
NUMBERS = [
    "0",
    "-1",
    "1e309",
    "NaN",
    "Infinity",
    "0x7fffffff",
    "9223372036854775808",
    "1/0",
    "١٢٣",
    "2038-01-19",
    "１２",
]
LONG = [
    "x" * 10_000,
    "word " * 5_000,
    "ż" * 3_000,
    "🙂" * 3_000,
    "a\u0300" * 3_000,
    "\u202e" * 3_000,
    "<" * 3_000,
    '"' * 3_000,
]

NAUGHTY = list(
    dict.fromkeys(
        EMPTYISH + CONTROLS + BIDI + INVISIBLE + EMOJI + COMBINING + SCRIPTS + SQL + MARKUP + SHELL + FORMATS + CSV
        + HEADERS + NUMBERS + LONG
    )
)  # fmt: skip
RAW = [
    b"\xff\xfe\xfd", b"caf\xe9", b"\xc3\x28", b"\xed\xa0\x80", b"\xed\xb0\x80x", b"\xf4\x90\x80\x80", b"\xc0\xaf", b"\x80", b"a\x00b",
    b"\x1b$B$3\x1b(B", b"\xef\xbb\xbfbom", b"+ADw-script+AD4-", b"=?utf-8?q?=ED=A0=80?=", b"=?utf-16?b?2AA=?=", b"=?utf-8?b?//79?=", b"\r", b"\n.\n",
]  # fmt: skip
