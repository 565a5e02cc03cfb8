"""Agendas as people write them, each beside what a person would put in: _files/cases/agendas."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main
from tests.readers.word_parts import with_body

CASES = Path(__file__).parent.parent / "_files" / "cases"
NAMED = sorted((CASES / "agendas").glob("[0-9]*.json"))
REPORTED = sorted((CASES / "reports").glob("*.expected.json"))
OF_AGENDAS = [path for path in REPORTED if "agenda" in json.loads(path.read_text("utf-8"))]
IN_WORD = {"12-moved-with-tracked-changes", "13-text-box-beside-an-item", "20-moved-table-row"}
SPACES = {
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
}

Reading = Callable[[Path], dict[str, Any]]


@pytest.fixture
def reading(capsys: pytest.CaptureFixture[str]) -> Reading:
    """Return what `agenda --json` says of a file; {} where it refuses it in one sentence."""

    def read(path: Path) -> dict[str, Any]:
        status = main(["agenda", str(path), "--json"])
        said = capsys.readouterr()
        if status == 0:
            return dict(json.loads(said.out))
        assert status == 1
        assert len(said.err.strip().splitlines()) == 1
        return {}

    return read


@pytest.mark.parametrize("right", NAMED, ids=lambda path: path.stem)
def test_a_case(right: Path, reading: Reading) -> None:
    wanted = json.loads(right.read_text("utf-8"))
    (case,) = (path for path in right.parent.glob(f"{right.stem}.*") if path != right)
    assert differences(reading(case), wanted) == []


@pytest.mark.parametrize("right", OF_AGENDAS, ids=lambda path: path.name.split(".")[0])
def test_a_report(right: Path, reading: Reading, tmp_path: Path) -> None:
    wanted = json.loads(right.read_text("utf-8"))["agenda"]
    name = right.name.removesuffix(".expected.json")
    (case,) = (path for path in right.parent.glob(f"{name}.*") if path.suffix != ".json")
    if name in IN_WORD:
        case = with_body(tmp_path, case.read_text("utf-8"), **SPACES)
    found = reading(case)
    # The rule of 13: what stands in the text box may stand once, in notes or set aside.
    assert json.dumps(found).count("Room 4") <= 1
    assert differences(found, wanted) == []


def differences(found: dict[str, Any], wanted: dict[str, Any]) -> list[str]:
    """Say what a reading lacks of what is wanted; README.md beside the cases tells the rules."""
    if "answers" in wanted:
        return []
    if not found:
        return ["refused"]
    wrong = [
        f"{key} is {found[key]!r}"
        for key in ("title", "date", "start", "zone", "minutes", "set_aside")
        if key in wanted and found[key] != wanted[key]
    ]
    said = [each["message"] for each in found["problems"]]
    wrong += [
        f"no problem says {words}: {said}"
        for words in wanted.get("problems", ())
        if not any(all(word in message for word in words) for message in said)
    ]
    readings = wanted.get("any_of", [wanted["items"]] if "items" in wanted else [])
    if readings and not any(_same(found["items"], each) for each in readings):
        wrong.append(f"items {found['items']}")
    return wrong


def _same(items: list[dict[str, Any]], wanted: list[dict[str, Any]]) -> bool:
    return len(items) == len(wanted) and all(map(_is, items, wanted))


def _is(item: dict[str, Any], wanted: dict[str, Any]) -> bool:
    return all(
        _plain(item[key]) == _plain(value)
        for key, value in wanted.items()
        if (key, value) != ("title", None)
    )


def _plain(value: object) -> object:
    if not isinstance(value, str):
        return value
    return " ".join(value.translate(str.maketrans("“”‘’", "\"\"''")).split())
