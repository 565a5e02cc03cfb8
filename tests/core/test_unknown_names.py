"""Capitalised words within a sentence that no list knows may be somebody's name."""

import pytest

from facilitator.core.names.unknown import reads_as_english, unknown_names
from facilitator.writeup.everyday import everyday_words, german_words, known_names


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
        ("Kowalczyk's idea", ["Kowalczyk"]),
        ("Okafor is against it", ["Okafor"]),
        ("Too late. Okafor won’t come", ["Okafor"]),
        ("Kowalczyk alone", []),  # begins the sentence, and neither says nor does anything
        ("Deduplication is slow", []),
        ("we heard al-Farabi on it", ["al-Farabi"]),
        ("an ad-Hoc group", []),
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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mit der Regierung ist Kowalczyk dafür", []),
        ("Mit Jan Kowalczyk", ["Jan Kowalczyk"]),
        ("Kowalczyk sagt, es geht", ["Kowalczyk"]),
        ("Dank an Frau Okafor", ["Okafor"]),
        ("Offene Daten brauchen Pflege", []),
        ("Fehlende Metadaten sind ein Problem", []),
        ("Unsere Daten und Ihre Karten", []),
        ("Isabelle Okafor kommt", ["Isabelle Okafor"]),
        ("Das Thema Lizenzen bleibt offen", []),
        ("Können Vereine das leisten?", []),
    ],
)
def test_elsewhere_only_pairs_titles_and_heads(text: str, names: list[str]) -> None:
    german = german_words()
    places = unknown_names(
        text, everyday_words(), known_names() | german.all, alone=False, before=german.before
    )
    assert [text[begin:end] for begin, end in places] == names


@pytest.mark.parametrize(
    ("text", "is_english"),
    [
        ("Half of the coordinates are wrong", True),
        ("Niemand liest die Anleitung, also muss die Lizenz in den Kopf", False),
        ("Ein Rechtehinweis ist keine Lizenz", False),
        ("Les données ouvertes sont un bien commun pour tous", False),
        ("We close", None),
        ("Kowalczyk", None),
        ("Supporter page template, https://example.org/supporters", None),
    ],
)
def test_a_language_is_told_by_its_small_words(text: str, is_english: bool | None) -> None:
    assert reads_as_english(text, everyday_words(), german_words().all) is is_english
