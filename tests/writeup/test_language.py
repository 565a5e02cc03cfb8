"""A language of write-ups: counts, dates, numbers, lists; English where a translation is wrong."""

from datetime import date
from pathlib import Path

import pytest

from facilitator.writeup.language import ENGLISH, Language, load_language
from facilitator.writeup.text import unnumbered
from facilitator.writeup.wording import day, due_day, duration, listed, percentage, quoted
from tests.writeup.catalogues import Forms, made_up

SUMMER = 1_782_000_000_000  # 2026-06-21 00:00 UTC
DE, FR = load_language("de"), load_language("fr")
NAMED = "Roundtable {number}: {title}"


@pytest.mark.parametrize(
    "wrong",
    [
        "{number}",  # lacks one
        "{number} {titel}",
        "{number} {title} {more}",
        "{number} {}",
        "{number} {0}",
        "{number} {title",
        "{number} title}",
        "{number} {title!r}",
        "{number} {title:>9}",
        "{number} {title.__class__}",
        "{number} {title[0]}",
    ],
)
def test_a_translation_with_a_wrong_placeholder_is_english(wrong: str, tmp_path: Path) -> None:
    language = made_up(tmp_path, {(NAMED, ""): (wrong,)})
    assert language.text(NAMED, number="2", title="{x}") == "Roundtable 2: {x}"


def test_a_count_with_a_wrong_placeholder_is_english(tmp_path: Path) -> None:
    key = ("{number} organisation", "{number} organisations")
    language = made_up(tmp_path, {key: ("ein Verband", "{number} Verbände")})
    assert [language.counted(*key, number) for number in (1, 2)] == ["1 organisation", "2 Verbände"]


def test_values_may_stand_in_another_order_and_twice(tmp_path: Path) -> None:
    language = made_up(tmp_path, {(NAMED, ""): ("{title} ({number}), {title}",)})
    assert language.text(NAMED, number="2", title="Law") == "Law (2), Law"


def test_a_language_with_three_forms(tmp_path: Path) -> None:
    key = ("{number} organisation", "{number} organisations")
    forms: Forms = {key: ("{number} organizacja", "{number} organizacje", "{number} organizacji")}
    polish = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)"
    language = made_up(tmp_path, forms, plural=polish)
    said = [language.counted(*key, number).split()[1] for number in (1, 2, 5, 22)]
    assert said == ["organizacja", "organizacje", "organizacji", "organizacje"]


@pytest.mark.parametrize("plural", ["nplurals=2; plural=(n", "nplurals=2; plural=n.x", "nplurals"])
@pytest.mark.usefixtures("expect_log")
def test_rules_for_plurals_that_make_no_sense_stop_nothing(plural: str, tmp_path: Path) -> None:
    key = ("{number} organisation", "{number} organisations")
    language = made_up(tmp_path, {key: ("{number} a", "{number} b")}, plural=plural)
    assert language.counted(*key, 2) in ("2 organisations", "2 b")


@pytest.mark.parametrize("index", ["5", "n - 4", "n / 0", "n % (n - n)"])
def test_a_form_that_is_not_there_is_english(index: str, tmp_path: Path) -> None:
    key = ("{number} organisation", "{number} organisations")
    plural = f"nplurals=2; plural={index}"
    language = made_up(tmp_path, {key: ("{number} a", "{number} b")}, plural=plural)
    assert language.counted(*key, 2) == "2 organisations"


@pytest.mark.parametrize("damage", [b"", b"no catalogue", b"\xde\x12\x04\x95", "cut", "letters"])
@pytest.mark.usefixtures("expect_log")
def test_a_damaged_catalogue_is_english(damage: bytes | str, tmp_path: Path) -> None:
    made_up(tmp_path, {(NAMED, ""): ("Ü{number} {title}",)})
    file = tmp_path / "write_up_xx.mo"
    whole = file.read_bytes()
    data = {"cut": whole[:-20], "letters": whole.replace("Ü".encode(), b"\xff\xff")}
    broken = tmp_path / "write_up_yy.mo"
    broken.write_bytes(damage if isinstance(damage, bytes) else data[damage])
    assert load_language("yy", tmp_path) is ENGLISH


def test_a_language_that_is_not_here_is_english(tmp_path: Path) -> None:
    assert load_language("tlh") is ENGLISH
    assert load_language("../de") is ENGLISH
    assert load_language("de", tmp_path) is ENGLISH
    assert load_language("de", tmp_path / "nowhere") is ENGLISH


@pytest.mark.parametrize(
    ("language", "summer", "first"),
    [
        (ENGLISH, "21 June 2026", "1 December 2026"),
        (DE, "21. Juni 2026", "1. Dezember 2026"),
        (FR, "21 juin 2026", "1er décembre 2026"),
    ],
)
def test_dates(language: Language, summer: str, first: str) -> None:
    assert day(SUMMER, "Europe/London", language) == summer
    assert day(SUMMER, "America/New_York", language) != summer
    assert due_day("2026-12-01", language) == first
    assert due_day("next roundtable", language) == "next roundtable"


def test_every_month_has_its_name() -> None:
    for language, names in (
        (ENGLISH, "January February March April May June July August September October November"),
        (DE, "Januar Februar März April Mai Juni Juli August September Oktober November"),
        (FR, "janvier février mars avril mai juin juillet août septembre octobre novembre"),
    ):
        days = [date(2026, month, 3).isoformat() for month in range(1, 12)]
        assert [due_day(each, language).split()[1] for each in days] == names.split()


def test_numbers_shares_and_lengths_of_time() -> None:
    assert [each.number(1_234_567) for each in (ENGLISH, DE, FR)] == [
        "1,234,567",
        "1.234.567",
        "1\u202f234\u202f567",
    ]
    assert [percentage(0.125, each) for each in (ENGLISH, DE, FR)] == [
        "12%",
        "12\u00a0%",
        "12\u202f%",
    ]
    assert [duration(3_723_999, each) for each in (ENGLISH, DE)] == ["1:02:03", "1:02:03"]
    assert duration(3_723_999, FR).split() == ["1", "h", "02", "min", "03", "s"]
    assert duration(90_000, FR).split() == ["1", "min", "30", "s"]


def test_a_number_written_in_no_known_way_is_english(tmp_path: Path) -> None:
    assert made_up(tmp_path, {("1,234", ""): ("tausend",)}).number(5000) == "5,000"


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ((), ("", "", "")),
        (("A",), ("A", "A", "A")),
        (("A", "B"), ("A and B", "A und B", "A et B")),
        (("A", "B", "C", "D"), ("A, B, C and D", "A, B, C und D", "A, B, C et D")),
        (("A, X", "B", "C"), ("A, X; B and C", "A, X; B und C", "A, X\u202f; B et C")),
    ],
)
def test_lists(labels: tuple[str, ...], said: tuple[str, ...]) -> None:
    assert tuple(listed(labels, each) for each in (ENGLISH, DE, FR)) == said


def test_quotations_have_the_marks_of_the_language_unless_they_were_typed_with_some() -> None:
    assert [quoted("x", each) for each in (ENGLISH, DE, FR)] == ["“x”", "„x“", "«\u00a0x\u00a0»"]
    for typed in ("“x”", '"x"', "„x“", "« x »", "»x«", "‘x’"):
        assert {quoted(typed, each) for each in (ENGLISH, DE, FR)} == {typed}


@pytest.mark.parametrize(
    ("title", "language", "rest"),
    [
        ("Roundtable 2: Law", DE, "Law"),
        ("Runder Tisch 2: Recht", DE, "Recht"),
        ("runder tisch 12 – Recht", DE, "Recht"),
        ("Table ronde 3\u00a0: Droit", FR, "Droit"),
        ("Table ronde: Droit", FR, "Table ronde: Droit"),
        ("Runder Tisch 2: Recht", ENGLISH, "Runder Tisch 2: Recht"),
        ("Roundtables", DE, "Roundtables"),
        ("Roundtable 2nd try", ENGLISH, "Roundtable 2nd try"),
    ],
)
def test_a_title_is_not_numbered_twice(title: str, language: Language, rest: str) -> None:
    assert unnumbered(title, language) == rest
