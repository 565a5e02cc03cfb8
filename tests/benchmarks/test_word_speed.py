"""10,000 notes to Word, with and without the names check, beside pandoc and plain python-docx."""

import random
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import docx
import pytest

from facilitator.core.model import Promise
from facilitator.core.names.check import forbidden_forms, holds
from facilitator.core.names.find import Forms
from facilitator.writeup.blocks import Bullets, Document, Heading, ListItem, Run
from facilitator.writeup.everyday import everyday_words
from facilitator.writeup.markdown import render_markdown
from facilitator.writeup.publish import publish
from facilitator.writeup.word.package import render_docx
from tests.benchmarks.test_names_speed import EVERYDAY, programme

NOTES, FEW = 10_000, 500
WITH_CHECK, WITHOUT = 0.6, 0.4  # of what pandoc takes for the same content, wanted
FASTER = 20  # times than the library's own paragraphs, wanted
_SECTION = 20  # notes under one heading


def write_up(notes: int) -> Document:
    """Return a write-up under chatham, the promise with the most names to look for."""
    forms = forbidden_forms(programme(), Promise.CHATHAM, everyday_words())
    words = _texts(forms)
    blocks: list[Heading | Bullets] = []
    for number in range(notes // _SECTION):
        blocks.append(Heading(2 if number % 10 else 1, f"Section {number}"))
        items = (ListItem((Run(each),)) for each in islice(words, _SECTION))
        blocks.append(Bullets(tuple(items)))
    plain = Document("Many notes", "For the benchmark", "public", "DRAFT", tuple(blocks))
    return replace(plain, promise=Promise.CHATHAM, forbidden=forms)


def _texts(forms: Forms) -> Iterator[str]:
    """Yield notes of two sentences that name nobody, for a hit would end the publishing."""
    choose = random.Random(1)  # noqa: S311 - the same notes each time are wanted
    lines = EVERYDAY.read_text(encoding="utf-8").splitlines()
    lines = [each for each in lines if not holds(each, forms)]
    while True:
        yield " ".join(choose.sample(lines, 2)).replace("'", "’")


def test_ten_thousand_notes_to_word(
    timed: bool, tell: Callable[[str], None], tmp_path: Path
) -> None:
    document = write_up(NOTES if timed else FEW)
    document.forbidden.find("ready")
    render_docx(replace(document, blocks=document.blocks[:2]))
    source = tmp_path / "notes.md"
    source.write_text(render_markdown(document), encoding="utf-8")
    drawn = _seconds(lambda: render_docx(document))
    written = _seconds(lambda: publish(document, tmp_path / "notes.docx"))
    tell(f"rendered in {drawn:.2f} s, published in {written:.2f} s")
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        pytest.skip("without pandoc there is nothing to compare with")
    command = [pandoc, source, "-o", source.with_suffix(".docx")]
    other = _seconds(lambda: subprocess.run(command, check=True))
    tell(f"{drawn / other:.2f} times pandoc ({other:.2f} s; {WITHOUT} wanted)")
    tell(f"{written / other:.2f} times pandoc with names check and rescan ({WITH_CHECK} wanted)")
    assert not timed or (drawn < WITHOUT * other and written < WITH_CHECK * other)


def test_beside_the_librarys_own_paragraphs(timed: bool, tell: Callable[[str], None]) -> None:
    document = write_up(2_000 if timed else FEW)
    drawn = _seconds(lambda: render_docx(document))
    other = _seconds(lambda: _by_paragraphs(document))
    tell(f"{other / drawn:.0f} times faster than python-docx ({other:.2f} s; {FASTER} wanted)")
    assert not timed or other > FASTER * drawn


def _by_paragraphs(document: Document) -> None:
    word = docx.Document()
    for block in document.blocks:
        match block:
            case Heading():
                word.add_heading(block.text, block.level)
            case Bullets():
                for item in block.items:
                    word.add_paragraph(item.runs[0].text, "List Bullet")


def _seconds(work: Callable[[], object]) -> float:
    begins = time.perf_counter()
    work()
    return time.perf_counter() - begins
