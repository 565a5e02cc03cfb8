"""Capitalised words within a sentence that no list knows may be somebody's name."""

import pytest

from facilitator.core.names.unknown import unknown_names
from facilitator.writeup.everyday import everyday_words, known_names


def found(text: str, *, alone: bool = True) -> list[str]:
    places = unknown_names(text, everyday_words(), known_names(), alone=alone)
    return [text[begin:end] for begin, end in places]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("We met Petrov there", ["Petrov"]),
        ("A point that Jane Doe of Mozilla made", ["Jane Doe", "Mozilla"]),
        ("Thanks to Ms Okafor in Nairobi", ["Okafor"]),
        ("Wanjiru said so", ["Wanjiru"]),
        ("Maria Silva brought it up", ["Silva"]),
        ("ask Deutsche Bank", ["Deutsche Bank"]),
        ("Kowalczyk's idea", []),  # begins the sentence, and has no say
        ("the idea was Kowalczyk's", ["Kowalczyk"]),
        ("The API of GitHub is slow; the ODbL is fine", []),
        ("on Monday in Geneva, under the Chatham House Rule", []),
        ("the Peer-to-peer approach of the World Bank", []),
        ("data of the Netherlands’ registries, in CSV and JSON", []),
        ("we need a Plan B", []),
        ("see https://example.org/Petrov", []),
    ],
)
def test_what_may_be_a_name(text: str, names: list[str]) -> None:
    assert found(text) == names


def test_elsewhere_only_pairs_and_heads() -> None:
    assert found("Mit der Regierung ist Kowalczyk dafür", alone=False) == []
    assert found("Mit Jan Kowalczyk", alone=False) == ["Jan Kowalczyk"]
