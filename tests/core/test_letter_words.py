"""Our own letters need nobody's words and fill in everywhere."""

import pytest

from desktop.core.letter_words import BY_KEY, EVENTS, LANGUAGES, built_in
from desktop.core.placeholder_names import BY_NAME
from desktop.core.placeholders import names_in, problems
from desktop.core.settings import BY_KEY as SETTINGS


@pytest.mark.parametrize("language", [*LANGUAGES, "xx"])
@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.key)
def test_our_words_never_lack_a_value(event, language):
    words = built_in(event.key, language)
    assert problems(" ".join(words), without=event.without) == ()
    assert all(BY_NAME[name].always for name in names_in(*words))


def test_the_settings_that_keep_words_are_there():
    assert {event.setting for event in EVENTS if event.setting} <= set(SETTINGS)


def test_letters_to_people_nobody_knows_repeat_nothing():
    for key in ("auto-reply", "out-of-hours"):
        assert {"ticket.subject", "customer.name", "customer.first_name", "agent.name"} <= BY_KEY[key].without
