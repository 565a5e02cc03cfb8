"""The few words of the stage: cities, promises."""

import pytest

from facilitator.core.model import Promise
from facilitator.ui.promises import promise_in_a_sentence, promise_in_short
from facilitator.ui.stage.words import city_of


@pytest.mark.parametrize(
    ("zone", "city"),
    [
        ("Europe/London", "London"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("Etc/UTC", "UTC"),
        ("UTC", "UTC"),
    ],
)
def test_city(zone: str, city: str) -> None:
    assert city_of(zone) == city


def test_every_promise_has_its_few_words() -> None:
    assert len({promise_in_short(promise) for promise in Promise}) == len(Promise)


def test_every_promise_has_its_sentence() -> None:
    said = {promise: promise_in_a_sentence(promise) for promise in Promise}
    assert said[Promise.CHATHAM] == "May be used. Never who said it or who was here."
    assert len(set(said.values())) == len(Promise)
