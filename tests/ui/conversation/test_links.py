"""Which links open, which ask first, which never do."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.mail.html_render import render
from desktop.ui.conversation.links import Links, may_deceive


@pytest.fixture
def window(qapp, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def followed():
    return []


@pytest.fixture
def links(window, followed):
    made = Links(window, opener=lambda url: followed.append(url.toString()) or True)
    made.questions = []
    made.asked.connect(made.questions.append)
    return made


REFUSED = (
    *("file:///etc/passwd", "\\\\host\\share\\a.exe", "//host/a", "javascript:alert(1)", "\u2028javascript:x"),
    *("data:text/html,x", "smb://host/a", "ssh://a", "ms-msdt:/id", "vscode://x", "tel:112", "about:blank", "qrc:/a"),
    *("", "C:\\x.exe", "http:/a b"),
)


@pytest.mark.parametrize("address", REFUSED)
def test_no_other_scheme_ever_opens(links, followed, address):
    refused = []
    links.refused.connect(refused.append)
    links.follow(address)
    assert followed == []
    assert len(refused) == 1


@pytest.mark.parametrize("address", ["http://shop.example.com/a?b=c#d", "https://shop.example.com/"])
def test_the_web_opens_at_once(links, followed, address):
    links.follow(address)
    assert followed == [address]


def test_a_mail_link_goes_to_our_own_composer(links, followed, qtbot):
    with qtbot.waitSignal(links.mail_wanted) as caught:
        links.follow("mailto:amira@example.com?subject=Hi&attach=/etc/passwd")
    assert caught.args == ["mailto:amira@example.com?subject=Hi"]
    assert followed == []


def test_a_link_whose_words_name_another_host_asks_first(links, followed):
    shown = render('<a href="https://evil.example.ru/login">www.paypal.com</a>')
    links.follow("https://evil.example.ru/login", shown.links)
    assert followed == []
    question = links.questions[0]
    assert any("evil.example.ru" in label.text() for label in question.findChildren(QLabel))
    question.accept()
    assert followed == ["https://evil.example.ru/login"]


def test_staying_opens_nothing(links, followed):
    shown = render('<a href="https://evil.example.ru/">paypal.com</a>')
    links.follow("https://evil.example.ru/", shown.links)
    links.questions[-1].reject()
    assert followed == []


@pytest.mark.parametrize("address", ["https://bank.example@evil.example/x", "http://3232235777/", "http://[::1]/"])
def test_an_address_that_hides_its_host_asks_first(links, followed, address):
    shown = render(f'<a href="{address}">here</a>')
    links.follow(shown.links[0].url, shown.links)
    assert followed == []
    assert links.questions


def test_honest_links_deceive_nobody():
    shown = render(
        '<a href="https://shop.example.com/a">shop.example.com</a> <a href="https://shop.example.com/b">here</a>'
    )
    assert not any(may_deceive(link.url, shown.links) for link in shown.links)
