"""Agendas as lists, headings, plain text and e-mails, in as many layouts as people use.

The texts stand in `_files/layouts`, each below "@@@ name", with what a person would put into the
program below "@@@ expect": a line for each item, start|minutes|title|lead, where * is anything.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_agenda

LAYOUTS = Path(__file__).parent.parent / "_files" / "layouts"
KINDS = sorted(each.stem for each in LAYOUTS.glob("kinds*.txt"))


def _texts(name: str) -> Iterator[tuple[str, str]]:
    text = (LAYOUTS / name).read_text("utf-8")
    for each in text.split("@@@ ")[1:]:
        called, _, rest = each.partition("\n")
        yield called.strip(), rest


def _cases() -> Iterator[tuple[str, str, str]]:
    for file in ("meetings", "events", "more", *KINDS):
        texts = [*_texts(f"{file}.txt")]
        for (name, text), (_, expected) in zip(texts[::2], texts[1::2], strict=True):
            yield name, text, expected


def _fits(found: object, wanted: str) -> bool:
    return wanted == "*" or str(found) == wanted


@pytest.mark.parametrize(("name", "text", "expected"), [*_cases()], ids=[n for n, *_ in _cases()])
def test_a_layout_comes_in_as_a_person_would_put_it(
    tmp_path: Path, name: str, text: str, expected: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    agenda = read_agenda(path)
    lines = [line for line in expected.split("\n") if line.strip()]
    wanted = [[*line.split("|"), "*"][:4] for line in lines if "|" in line]
    found = [
        (each.start, f"{each.minutes:g}", each.title, "; ".join(each.lead)) for each in agenda.items
    ]
    shown = "\n".join("|".join(map(str, each)) for each in found)
    assert len(found) == len(wanted), shown
    for item, row in zip(found, wanted, strict=True):
        assert all(map(_fits, item, row)), (item, row)
    for line in lines:
        key, _, value = line.partition(" ")
        if "|" not in line:
            said = len(agenda.days) if key == "days" else getattr(agenda, key)
            assert str(said) == value, key


@pytest.mark.parametrize(("name", "text"), [*_texts("refused.txt"), *_texts("refused_kinds.txt")])
def test_a_page_without_an_agenda_is_none(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match="no agenda items found"):
        read_agenda(path)
