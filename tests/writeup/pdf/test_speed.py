"""A PDF of many notes takes no longer than what people wait for elsewhere."""

import shutil
import subprocess
import time
from pathlib import Path

import pytest

from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    ListItem,
    Quote,
    Run,
    Table,
)
from facilitator.writeup.markdown import render_markdown
from facilitator.writeup.pdf.data import data_of
from facilitator.writeup.pdf.render import render_pdf

WORDS = "somebody said how data are shared, in a line or two, as notes of a meeting are typed"


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_ten_thousand_notes_take_at_most_three_times_as_long_as_word_by_pandoc(
    tmp_path: Path,
) -> None:
    blocks: list[Block] = []
    for section in range(100):
        items = [ListItem((Run("ALN: ", bold=True), Run(f"{n} {WORDS}"))) for n in range(60)]
        rows = tuple((f"{n} {WORDS}", "OAR", "12 December 2026") for n in range(30))
        blocks += [Heading(1, f"Section {section}"), Bullets(tuple(items))]
        blocks += [*(Quote(f"{n} {WORDS}", "ALN") for n in range(10)), Table(("A", "B", "C"), rows)]
    document = Document("T", "S", "public", "DRAFT", tuple(blocks))
    source = tmp_path / "w.md"
    source.write_text(render_markdown(document), encoding="utf-8")
    begun = time.monotonic()
    subprocess.run(["pandoc", source, "-o", tmp_path / "w.docx"], check=True)
    theirs = time.monotonic() - begun
    begun = time.monotonic()
    render_pdf(data_of(document))
    assert time.monotonic() - begun <= 3 * theirs
