"""A name is found however it is spelt, and only where it stands whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.text import fold
from facilitator.store.privacy.names import NameSwap


@pytest.mark.parametrize(
    ("text", "swapped"),
    [
        ("Ana Silva spoke", "X spoke"),
        ("ANA  silva’s point", "X’s point"),
        ("_Ana Silva_ and @[Ana Silva]", "_X_ and @[X]"),
        ("Ana\u00a0Silva, Ana\nSilva", "X, X"),
        ("A\u00adna Silva", "X"),
        ("Mariana Silva, Ana Silvano, Ana, Silva", None),
        ("Ana Silva\u0301 is another", None),
        ("Ana Silva Costa is another, and Ana Silva", "Ana Silva Costa is another, and X"),
        ("Juan O'Neil and Juan O’Neil", "Y and Y"),
        ("José Straße, Jose\u0301 STRASSE", "Z, Z"),
        ("Jose Straße", None),
        ('["Ana Silva", "b"]', '["X", "b"]'),
        ("[Ana Silva]", "[X]"),
        ('Ed "Red" Ray', "W"),
        ('["Ed \\"Red\\" Ray"]', '["W"]'),
        ("", None),
    ],
)
def test_names_are_found_as_whole_words_and_folded(text: str, swapped: str | None) -> None:
    labels = {"Ana Silva": "X", "Juan O’Neil": "Y", "José Straße": "Z", 'Ed "Red" Ray': "W"}
    swap = NameSwap(labels, kept=["Ana Silva Costa", "Somebody Else"])
    assert swap.swap(text) == (text if swapped is None else swapped)


@given(st.text(max_size=8), st.text(max_size=8), st.text(max_size=6))
def test_a_name_between_spaces_is_always_found(before: str, after: str, name: str) -> None:
    if not any(each.isalnum() for each in fold(name)):
        return
    swapped = NameSwap({name: "●"}).swap(f"{before} {name} {after}")
    assert "●" in swapped
