"""`invite`, and every way out of a programme with private needs in it: none carries them."""

import json
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.operations.before_the_day import write_own_words
from facilitator.operations.practice import make_practice
from facilitator.operations.privacy import forget_person
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.setting_up.people import change_person
from facilitator.operations.setting_up.replies import set_reply
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.queries.rosters import needs_of
from tests.conftest import ROOT

ME = Author("Jo", "laptop", "site")
LOG = ROOT / "tests" / "_files" / "programmes" / "released.log"
SECRET = "Xylophonese"  # noqa: S105
AGENDA = "# Governance\n\nDate: 2026-05-12\nZone: Europe/London\n\n- 14:00 Welcome (5 min)\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A programme in which somebody needs something, and a roundtable was held and is planned."""
    path = tmp_path / "own.roundtable"
    assert main(["replay", str(LOG), "--save", str(path)]) == 0
    (tmp_path / "agenda.md").write_text(AGENDA, encoding="utf-8")
    assert main(["load", str(path), str(tmp_path / "agenda.md"), "--question", "Q2"]) == 0
    with closing(open_store(path, ME)) as store:
        people = store.standing.programme.people
        for each in people:
            change_person(store, each.id, at=2, speaks=SECRET, diet=SECRET, access=SECRET)
        theme = next(q.id for q in store.standing.programme.questions if q.code == "Q2")
        (planned,) = plan_roundtable(store, theme, at=3, title="Next", zone="UTC").subject
        set_reply(store, planned, [each.id for each in people], "coming", at=4)
        write_own_words(store, planned, words="Dear all", prereads="paper.pdf", at=5)
    return path


def texts_in(path: Path) -> Iterator[bytes]:
    yield path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as package:
            yield from (package.read(name) for name in package.namelist())


def holds_secret(path: Path) -> bool:
    return any(
        SECRET.casefold() in text.decode("utf-8", "replace").casefold() for text in texts_in(path)
    )


def test_an_invitation_and_its_calendar_are_written(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["invite", str(file), "--roundtable", "2"]) == 0
    text = capsys.readouterr().out
    assert "Dear all" in text
    assert "12 May 2026, 14:00–14:05 London (13:00–13:05 UTC)" in text
    for words in (("--roundtable", "2"), ("--series",)):
        out = tmp_path / f"{words[0]}.ics"
        assert main(["invite", str(file), *words, "-o", str(out)]) == 0
        assert b"DTSTART:20260512T130000Z\r\n" in out.read_bytes()
    capsys.readouterr()
    assert main(["invite", str(file), "--series"]) == 1
    assert main(["invite", str(file), "--roundtable", "2", "-o", str(tmp_path / "a.pdf")]) == 1
    assert "use .txt or .md or .ics" in capsys.readouterr().err


@pytest.mark.slow
def test_needs_are_in_nothing_that_goes_out(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ways = [
        ("publish", "--roundtable", "1", "--for", audience, "-o", f"{audience}.{ending}")
        for audience in ("public", "participants", "team")
        for ending in ("docx", "md", "html", "xlsx", "zip")
    ]
    ways += [("invite", "--roundtable", "2", "-o", f"invited.{e}") for e in ("txt", "md", "ics")]
    sheet = ("invite", "--roundtable", "2", "--interpreter", "-o")
    ways += [("invite", "--series", "-o", "all.ics"), (*sheet, "i.docx"), (*sheet, "i.md")]
    for command, *rest, name in ways:
        out = tmp_path / name
        forced = ["--leave-out-undecided", "--read-through", "Ana"] if command == "publish" else []
        assert main([command, str(file), *rest, str(out), *forced]) == 0, name
        assert not holds_secret(out), name
    capsys.readouterr()
    for words in (
        ("notes", str(file), "--json"),
        ("history", str(file), "--json", "--last", "500"),
        ("invite", str(file), "--roundtable", "2"),
        ("check", str(file)),
        ("set", str(file), "programme", "--title", "Own"),
    ):
        assert main(list(words)) == 0
    streams = capsys.readouterr()
    assert SECRET not in streams.out + streams.err


@pytest.mark.slow
def test_needs_are_not_brought_in_and_a_practice_copy_has_none(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = tmp_path / "ours.roundtable"
    assert main(["replay", str(LOG), "--save", str(ours)]) == 0
    assert main(["bring-in", str(ours), str(file), "--roundtable", "1", "--all", "--json"]) == 0
    assert SECRET not in capsys.readouterr().out
    practice = tmp_path / "practice.roundtable"
    with closing(open_store(file, ME)) as store:
        make_practice(store.db, practice, ME, None, at=6, title="T", zone="UTC")
    for path in (ours, practice):
        with closing(open_store(path, ME)) as store:
            assert needs_of(store.db) == {}, path
        assert not holds_secret(path), path


def test_who_is_forgotten_leaves_no_need_behind(file: Path) -> None:
    with closing(open_store(file, ME)) as store:
        for each in store.standing.programme.people:
            forget_person(store, each.id, at=7)
        assert needs_of(store.db) == {}
        journal = json.dumps([body for (body,) in store.db.execute("SELECT body FROM journal")])
        assert SECRET not in journal
    assert not holds_secret(file)


@pytest.mark.parametrize("name", ["", "i.txt", "i.md", "i.ics"])
def test_once_it_began_an_invitation_tells_no_name_that_was_promised_away(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path, out = tmp_path / "own.roundtable", tmp_path / name
    log = tmp_path / "l.log"
    log.write_text(
        "title: What Wikipedia does\nquestion: Q2\npromise: chatham\n\n"
        "2026-10-07T14:00:00Z /start\n2026-10-07T14:00:04Z /end\n",
        encoding="utf-8",
    )
    assert main(["replay", str(log), "--save", str(path)]) == 0
    assert main(["set", str(path), "roundtable", "1", "--date", "2026-10-07"]) == 0
    capsys.readouterr()
    words = ["-o", str(out)] if name else []
    assert main(["invite", str(path), "--roundtable", "1", *words]) == 1
    printed = capsys.readouterr()
    assert "promised away: “Wikipedia”" in printed.err
    assert printed.out == ""
    assert not name or not out.exists()
