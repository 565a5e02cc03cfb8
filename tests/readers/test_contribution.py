"""What an organisation wrote is split into notes, and no word of it is lost."""

from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.errors import BadInput
from facilitator.readers.contribution import (
    Piece,
    PieceKind,
    read_contribution,
    split_text,
    text_of,
)

HEADING, ITEM, PARAGRAPH = PieceKind.HEADING, PieceKind.ITEM, PieceKind.PARAGRAPH


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        pytest.param(
            "One line\nwrapped by hand.\n\nAnother.",
            [("One line wrapped by hand.", PARAGRAPH), ("Another.", PARAGRAPH)],
            id="paragraphs",
        ),
        pytest.param(
            "# Governance\nText.\n\nCosts\n=====\nMore.",
            [
                ("Governance", HEADING),
                ("Text.", PARAGRAPH),
                ("Costs", HEADING),
                ("More.", PARAGRAPH),
            ],
            id="headings",
        ),
        pytest.param(
            "We see:\n- one\n  and its rest\n* two\n• three\n1. four\n2) five\na) six",
            [("We see:", PARAGRAPH)]
            + [
                (each, ITEM) for each in ("one and its rest", "two", "three", "four", "five", "six")
            ],
            id="lists",
        ),
        pytest.param(
            "It has been so since version\n3. It was not before.",
            [("It has been so since version 3. It was not before.", PARAGRAPH)],
            id="a number that was wrapped",
        ),
        pytest.param(
            "Above\n\n---\n\nBelow\x0bgoes on\u2029Next",
            [("Above", PARAGRAPH), ("Below goes on", PARAGRAPH), ("Next", PARAGRAPH)],
            id="rules and Word's breaks",
        ),
        pytest.param("#q2 is a tag", [("#q2 is a tag", PARAGRAPH)], id="a tag is no heading"),
        pytest.param("-5 % a year", [("-5 % a year", PARAGRAPH)], id="a number is no item"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_text(text: str, pieces: list[tuple[str, PieceKind]]) -> None:
    assert [(each.text, each.kind) for each in split_text(text)] == pieces


words = st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=2, max_size=8)
lines = st.lists(words, min_size=1, max_size=8).map(" ".join)


@given(st.lists(st.tuples(st.sampled_from(["", "# ", "- ", "* "]), lines), max_size=8))
def test_no_word_is_lost(given_lines: list[tuple[str, str]]) -> None:
    pieces = split_text("\n".join(f"{mark}{line}" for mark, line in given_lines))
    kept = " ".join(each.text for each in pieces).split()
    assert kept == " ".join(line for _, line in given_lines).split()


@pytest.mark.slow
@given(st.lists(st.builds(Piece, lines, st.sampled_from(PieceKind)), max_size=8))
def test_written_and_split_again_it_is_the_same(pieces: list[Piece]) -> None:
    assert list(split_text(text_of(pieces))) == pieces


def test_a_word_file_with_headings_lists_and_a_table(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    document = Document()
    document.add_heading("Governance", 1)
    document.add_paragraph("A paragraph\nwith a break.")
    document.add_paragraph("A point.", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Cost", "A figure"
    document.save(str(path))
    assert read_contribution(path) == (
        Piece("Governance", HEADING),
        Piece("A paragraph with a break.", PARAGRAPH),
        Piece("A point.", ITEM),
        Piece("Cost – A figure", ITEM),
    )


def test_files_in_other_encodings(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    text = "Für alle, die schön schreiben müssen.\r\n\r\nUnd für die Übrigen: größere Schrift."
    for encoding in ("cp1252", "utf-16", "utf-8-sig"):
        path.write_bytes(text.encode(encoding))
        assert [each.text for each in read_contribution(path)] == text.split("\r\n\r\n")


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("letter.pdf", b"%PDF-1.7", "is no text or Word file"),
        ("letter.docx", b"not a package", "is no Word document"),
        ("letter.txt", b"\x00\x01\x02\x03" * 400, "is not a text file"),
        ("letter.txt", b"***\n\n---\n", "has no words in it"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, name: str, data: bytes, why: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(BadInput, match=why):
        read_contribution(path)
