"""Versions that were written: listed, sent, and named where they still hold what was taken out."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main
from facilitator.operations.note_taking.notes import edit_note, take_off_record
from facilitator.operations.sent_versions import still_in
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store
from facilitator.store.queries.records import load_notes
from facilitator.store.rebuild import rebuild_tables
from tests.store.programme_files import ME

LOG = """title: Governance
question: Q2
zone: UTC

2026-10-07T14:00:00Z /start
2026-10-07T14:00:02Z /floor gbif
2026-10-07T14:00:03Z We will close the registry next year
2026-10-07T14:00:04Z !action @ocp share the style guide by 12 Nov
2026-10-07T14:00:05Z !off a confidence
2026-10-07T14:00:07Z /end
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.log").write_text(LOG, encoding="utf-8")
    assert main(["replay", "a.log", "--save", "f.roundtable"]) == 0
    return tmp_path / "f.roundtable"


def publish(audience: str, out: str) -> None:
    arguments = ["publish", "f.roundtable", "--roundtable", "1", "--for", audience, "-o", out]
    assert main([*arguments, "--read-through", "Ana"]) == 0


def versions(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["sent", "f.roundtable", "--json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["versions"]
    return found


def notes_of(store: Store) -> dict[str, str]:
    (roundtable,) = (row for (row,) in store.db.execute("SELECT id FROM roundtable"))
    return {each.text: each.id for each in load_notes(store.db, roundtable)}


def test_each_version_keeps_its_notes_and_formats_of_one_text_are_one(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish("public", "w.md")
    publish("public", "w.html")
    publish("public", "w.md")  # the same bytes once more
    publish("team", "t.md")
    found = versions(capsys)
    assert [(each["audience"], each["number"], each["file"]) for each in found] == [
        ("public", 1, "w.md"),
        ("public", 1, "w.html"),
        ("team", 1, "t.md"),
    ]
    with closing(open_store(file, ME)) as store:
        notes = notes_of(store)
        said, action, off = notes.values()
        heads = [line for line in Path("w.md").read_text("utf-8").splitlines() if line[:3] == "## "]
        sections = {note: heads[number - 1] for note, number in found[0]["notes"].items()}
        assert sections.keys() == {said, action}
        assert (sections[action], off in sections) == ("## Actions", False)
        rebuild_tables(store.db)
        assert check(store.db, full=True) == ()


def test_a_file_is_known_by_its_bytes(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    publish("public", "w.md")
    Path("w.md").rename("as it was sent.md")
    sent = ["sent", "f.roundtable", "as it was sent.md"]
    assert main([*sent, "--to", "the members"]) == 0
    assert main([*sent, "--at", "https://www.example.org/w"]) == 0
    (version,) = versions(capsys)
    assert [(each["to"], each["published_at"]) for each in version["sent"]] == [
        ("the members", None),
        (None, "https://www.example.org/w"),
    ]
    Path("as it was sent.md").write_text("edited since", encoding="utf-8")
    assert main([*sent, "--to", "somebody"]) == 1
    assert "no version that was written from this programme" in capsys.readouterr().err
    assert main(sent) == 1
    assert main(["sent", "f.roundtable", "--to", "somebody"]) == 1


def test_what_is_taken_out_names_the_versions_that_still_hold_it(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish("public", "w.md")
    publish("public", "w.html")
    assert main(["sent", "f.roundtable", "w.md", "--to", "the members"]) == 0
    with closing(open_store(file, ME)) as store:
        said, action, off = notes_of(store).values()
        at = 1_900_000_000_000
        edit_note(store, said, "We will change the registry next year", at=at)
        take_off_record(store, (action,), at=at + 1)
        (told,) = still_in(store.db, [action])
        assert "public v1 of " in str(told)
        assert "(w.md; → the members, w.html)" in str(told)
        assert still_in(store.db, [off]) == ()
    capsys.readouterr()
    assert main(["history", "f.roundtable", "--json"]) == 0
    acts = json.loads(capsys.readouterr().out)["acts"]
    assert [(each["verb"], len(each["still_in"])) for each in acts[:3]] == [
        ("take_off_record", 1),
        ("edit_note", 1),
        ("send_version", 0),
    ]
    assert main(["erase", "f.roundtable", "--note", said, "--yes"]) == 0
    assert "Still in public v1 of " in capsys.readouterr().out


def test_what_is_struck_or_withdrawn_names_them_too(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish("public", "w.md")
    with closing(open_store(file, ME)) as store:
        said = next(iter(notes_of(store).values()))
    asked = ["consent", "f.roundtable", "withdraw", "--note", said, "--organisation", "gbif"]
    capsys.readouterr()
    assert main([*asked, "--for", "wording", "--how", "e-mail", "--on", "2026-10-08"]) == 0
    assert "Still in public v1 of " in capsys.readouterr().err
    strike = ["strike", "f.roundtable", "--note", said, "--words", "the registry next year"]
    assert main([*strike, "--asked-by", "Tim", "--yes"]) == 0
    assert "Still in public v1 of " in capsys.readouterr().out


def test_what_becomes_stricter_by_bring_in_names_them_too(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish("public", "w.md")
    (tmp_path / "b.log").write_text(LOG.replace("Z We will", "Z !off We will"), encoding="utf-8")
    capsys.readouterr()
    assert main(["bring-in", "f.roundtable", "b.log"]) == 0
    told = capsys.readouterr().out
    assert "1 note of ours became stricter" in told
    assert "Still in public v1 of " in told


def test_who_is_forgotten_is_so_where_a_version_went_too(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish("public", "w.md")
    assert main(["sent", "f.roundtable", "w.md", "--to", "Tim Robertson of GBIF"]) == 0
    assert main(["forget", "f.roundtable", "Tim Robertson", "--yes"]) == 0
    (version,) = versions(capsys)
    assert "Robertson" not in version["sent"][0]["to"]
    assert b"Tim Robertson" not in file.read_bytes()
