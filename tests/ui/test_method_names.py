"""Methods have names in the reader's language; the agenda keeps those of the program."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from facilitator.core.methods import Method
from facilitator.ui.method_names import NAMES, all_methods, method_meant, method_shown
from tests.ui.speaking import speaking


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de"):
        yield


def test_every_method_has_a_name_to_be_translated() -> None:
    assert tuple(each.label for each in Method) == NAMES


def test_german_names_lead_back(german: None) -> None:
    assert method_shown("Plenary") == "Plenum"
    assert method_meant("plenum ") == "Plenary"
    assert {method_meant(shown) for _, shown in all_methods()} == set(NAMES)


def test_words_of_ones_own_stay() -> None:
    assert method_shown("Open space") == method_meant("Open space") == "Open space"
