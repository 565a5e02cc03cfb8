"""Where in the preview a hit of the names check stands."""

import pytest

from facilitator.core.names.check import Hit
from facilitator.ui.publish.finding import Spot, names_by_place, spot_of

PARAGRAPHS = (
    "DRAFT",
    "Roundtable 1: Harbours",
    "Key messages",
    "Quillmedia said so.",
    "Who decides?",
    "Bellweather: Ask the Quill­me-dians, they know who it is and where they live",
    "Farah Zéll was there",
    "Funding notes",
    "Quillmedia is not paid.",
    "Écrire to Farah",
)


@pytest.mark.parametrize(
    ("place", "found", "expected"),
    [
        ("note 3 (15:10, “Ask the Quill­me-dians, they know who it…”)", "Quillme", Spot(5, 21, 8)),
        ("note 4 (15:11, “Farah Zéll was there”)", "Zell", Spot(6, 6, 4)),
        ("the section “Key messages”", "Quillmedia", Spot(3, 0, 10)),
        ("the section “Funding notes”", "Quillmedia", Spot(8, 0, 10)),
        ("note 5 (15:12, “écrire to Farah”)", "Farah", Spot(9, 10, 5)),  # the cell of an action
        ("the title", "Harbour", Spot(1, 14, 7)),
    ],
)
def test_a_name_is_found_where_the_check_says(place: str, found: str, expected: Spot) -> None:
    assert spot_of(PARAGRAPHS, Hit(place, found, found)) == expected


def test_without_the_name_it_is_the_whole_paragraph() -> None:
    hit = Hit("note 4 (15:11, “Farah Zéll was there”)", "Vale", "Vale")
    assert spot_of(PARAGRAPHS, hit) == Spot(6, 0, len(PARAGRAPHS[6]))


@pytest.mark.parametrize("place", ["note 9 (15:12, “Nowhere to be seen”)", "the file name"])
def test_what_the_preview_does_not_show_has_no_place(place: str) -> None:
    assert spot_of(PARAGRAPHS, Hit(place, "Vale", "Vale")) is None


def test_a_place_tells_each_name_once() -> None:
    hits = (Hit("a", "X", "x"), Hit("b", "Y", "y"), Hit("a", "X", "X"), Hit("a", "Z", "z"))
    assert names_by_place(hits) == {"a": ("X", "Z"), "b": ("Y",)}
