import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facilitator.core.text import DurationKind, fold, fold_loose, format_duration


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("", ""),
        ("GBIF", "gbif"),
        ("  Open \t Contracting\nPartnership ", "open contracting partnership"),
        ("Open\u00a0Contracting\u3000Partnership", "open contracting partnership"),
        ("O’Neill", "o'neill"),
        ("O\u02bcNeill", "o'neill"),
        ("GB\u200bIF\ufeff", "gbif"),
        ("\u200fGBIF\u200e", "gbif"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("E\u0301cole", "école"),
        ("École", "école"),
        ("İstanbul", "i\u0307stanbul"),
        ("ﬁnance", "finance"),
    ],
)
def test_fold(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("École", "ecole"),
        ("Côte d’Ivoire", "cote d'ivoire"),
        ("İstanbul", "istanbul"),
        ("ırmak", "irmak"),
        ("Øresund", "oresund"),
        ("Łódź", "lodz"),
        ("Ǿ", "o"),
        ("ＧＢＩＦ２０２６", "gbif2026"),
        ("ﬁrst oﬃce", "first office"),
        ("CO₂, 5 m²", "co2, 5 m2"),
        ("𝐀𝐩𝐢", "api"),
        ("ｶﾞｲﾄﾞ", "ガイド"),
        ("カイト", "カイト"),  # not "ガイド" without its marks
        ("Мой ёж", "мой еж"),
        ("हिन्दी", "हिनदी"),  # the vowel signs stay
        ("한국", "한국"),
    ],
)
def test_fold_loose(typed: str, folded: str) -> None:
    assert fold_loose(typed) == folded


@given(st.text())
@example("0\r\u1dc0")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold_loose(fold_loose(text)) == fold_loose(text)


@given(st.text())
def test_canonically_equal_texts_fold_alike(text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert fold(composed) == fold(decomposed)
    assert fold_loose(composed) == fold_loose(decomposed)


@pytest.mark.parametrize(
    ("ms", "remaining", "elapsed"),
    [
        (0, "0:00", "0:00"),
        (1, "0:01", "0:00"),
        (999, "0:01", "0:00"),
        (1000, "0:01", "0:01"),
        (59_001, "1:00", "0:59"),
        (59_999, "1:00", "0:59"),
        (571_000, "9:31", "9:31"),
        (3_599_500, "1:00:00", "59:59"),
        (3_723_000, "1:02:03", "1:02:03"),
        (36_000_000, "10:00:00", "10:00:00"),
        (-1, "0:00", "-0:01"),
        (-999, "0:00", "-0:01"),
        (-5_000, "-0:05", "-0:05"),
        (-5_999, "-0:05", "-0:06"),
        (-3_661_000, "-1:01:01", "-1:01:01"),
    ],
)
def test_format_duration(ms: int, remaining: str, elapsed: str) -> None:
    assert format_duration(ms, DurationKind.REMAINING) == remaining
    assert format_duration(ms, DurationKind.ELAPSED) == elapsed


@given(st.integers(-(10**10), 10**10), st.integers(0, 10**5))
def test_elapsed_and_remaining_add_up_to_the_whole_seconds_planned(ms: int, planned: int) -> None:
    def seconds(text: str) -> int:
        total = 0
        for part in text.removeprefix("-").split(":"):
            total = total * 60 + int(part)
        return -total if text.startswith("-") else total

    elapsed = format_duration(ms, DurationKind.ELAPSED)
    remaining = format_duration(planned * 1000 - ms, DurationKind.REMAINING)
    assert seconds(elapsed) + seconds(remaining) == planned
    assert "-0:00" not in {elapsed, remaining}
