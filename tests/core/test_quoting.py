import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.quoting import escaped, escaped_json, one_line

STEERING = "\x1b[31m \x07 \x9b \n \r \x7f \u202e \u2066 \u2028 \udcff \ud83d"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mb", r"a\x1b[31mb"),
        ("a\nb\tc\rd", r"a\nb\tc\rd"),
        ("\u202egnp.exe", r"\u202egnp.exe"),
        ("bad\udcff", r"bad\xff"),
        ("half \ud83d", r"half \ud83d"),
        ("Ünï “quoted” 😀 עברית", "Ünï “quoted” 😀 עברית"),
    ],
)
def test_what_steers_a_terminal_is_shown_as_text(text: str, shown: str) -> None:
    assert escaped(text) == one_line(text) == shown


def test_layout_is_kept_where_it_is_asked_for() -> None:
    assert escaped("a\n\tb\x1b", keep="\n\t") == "a\n\tb\\x1b"


def test_json_says_the_same_and_steers_nothing() -> None:
    document = json.dumps({"text": STEERING}, ensure_ascii=False)
    safe = escaped_json(document)
    assert json.loads(safe) == {"text": STEERING}
    assert safe == escaped(safe)


def test_long_quotes_and_messages_are_cut_in_the_middle() -> None:
    cut = one_line(f"a.log, line 3: “{'x' * 5000}” is no length of time: write +5")
    assert cut.startswith("a.log, line 3: “xxx")
    assert cut.endswith("x” is no length of time: write +5")
    assert len(cut) < 200
    assert len(one_line("x" * 5000)) < 250
    assert len(one_line("word " * 5000)) <= 800


@given(st.text(max_size=2000))
def test_any_text_becomes_one_short_line_that_can_be_written(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert len(line) <= 800
    line.encode("utf-8")
