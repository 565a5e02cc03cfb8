"""Texts that were saved in a code page of Windows, from the letters that it has."""

from pathlib import Path

import pytest

from facilitator.readers.text_file import read_text


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("14:00 Välkommen (5 min)\n14:05 Åsikter (10 min)", "cp1252"),
        ("14:00 Welcome – “open” and “closed” at €5", "cp1252"),
        ("Don’t wait… 20 °C, ½ hour, 3 × 5", "cp1252"),
        ("Größe, naïve «été», ñandú, L’Œuvre, ÉTÉ", "cp1252"),
        ("Årsmöte", "cp1252"),
        ("Привет, повестка дня встречи в 14:00", "cp1251"),
        ("14:00 Welcome Привет всем друзья", "cp1251"),
        ("Zażółć gęślą jaźń, 14:00 spotkanie zespołu", "cp1250"),
        ("Καλημέρα κόσμε, 14:00 ημερήσια διάταξη", "cp1253"),
        ("14:00 こんにちは世界、議題について話します", "shift_jis"),
    ],
)
def test_a_code_page(tmp_path: Path, text: str, page: str) -> None:
    path = tmp_path / "agenda.txt"
    path.write_bytes(text.encode(page))
    assert read_text(path) == text
