"""Text on its way into a document."""

import sys
import unicodedata

import pytest

from facilitator.writeup.blocks import Run
from facilitator.writeup.text import clean, linked, shortened


@pytest.mark.parametrize(
    ("typed", "kept", "dropped"),
    [
        ("a\x0bb", "a\nb", 0),
        ("a\r\nb\rc\u2028d\x85e\x0cf", "a\nb\nc\nd\ne\nf", 0),
        ("a\tb", "a b", 0),
        ("\x00\x07\x1b\x7f", "", 4),
        ("\ufffe\uffff\ufdd0\U0001ffff", "", 4),
        ("\ud800x\udfff", "x", 2),
        ("FI\u202eGB", "FIGB", 1),
        ("é 🙂 \u200d\ue000 مرحبا", "é 🙂 \u200d\ue000 مرحبا", 0),
    ],
)
def test_clean(typed: str, kept: str, dropped: int) -> None:
    assert clean(typed) == (kept, dropped)
    assert clean(kept) == (kept, 0)


@pytest.mark.slow
def test_of_all_characters_those_go_that_no_document_holds() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    gone = set(every) - set(clean(every)[0])
    controls = {each for each in every if unicodedata.category(each) in ("Cc", "Cs")}
    nobodys = {
        each for each in every if ord(each) & 0xFFFE == 0xFFFE or "\ufdd0" <= each <= "\ufdef"
    }
    breaks = set("\x1c\x1d\x1e\u2028\u2029")  # which become line breaks
    assert gone == (controls - {"\n"}) | nobodys | breaks | set("\u202a\u202b\u202d\u202e")


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("see https://x.example/a.", ["https://x.example/a"]),
        ("(https://x.example/a_(b))", ["https://x.example/a_(b)"]),
        ("“http://x.example”, HTTPS://Y.example!", ["http://x.example", "HTTPS://Y.example"]),
        ("https://... no", []),
        ("ftp://x.example javascript:x", []),
    ],
)
def test_addresses_become_links(text: str, links: list[str]) -> None:
    runs = linked(text)
    assert "".join(run.text for run in runs) == text
    assert [run.link for run in runs if run.link] == links


def test_nothing_is_no_run() -> None:
    assert linked("") == ()
    assert linked("a") == (Run("a"),)


def test_a_text_is_shortened_to_one_line() -> None:
    assert shortened("a\nb  c") == "a b c"
    assert len(shortened("x" * 90)) == 40
