"""Whether actions carry names in the participants' copy, as the room was asked when it opened."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.store.file import open_reader
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_notes

LOG = """title: Governance
question: Q2
zone: UTC
author: Zara Quill
promise: {promise}

2026-10-07T14:00:00Z /start
2026-10-07T14:00:10Z we read the licence
2026-10-07T14:05:20Z !action @ocp share the style guide by 12 Nov
2026-10-07T14:05:30Z !action @wikimedia ask the board by 12 Nov
2026-10-07T14:06:00Z /promise chatham
2026-10-07T14:06:30Z !action @osmf write to all members by 12 Nov
2026-10-07T14:20:00Z /end
"""
FILE = "f.roundtable"
HIDING = ("sector", "unattributed", "chatham")
READ = ("--read-through", "Ana", "--go-on")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def replayed(promise: str) -> None:
    log = LOG.format(promise=promise)
    if promise == "chatham":  # nothing is stricter
        log = "".join(line for line in log.splitlines(keepends=True) if "/promise" not in line)
    Path("a.log").write_text(log, encoding="utf-8")
    assert main(["replay", "a.log", "--save", FILE]) == 0


def answer(what: str) -> int:
    return main(["set", FILE, "roundtable", "1", "--named-actions", what])


def actions(audience: str = "participants", *words: str, ending: str = "md") -> dict[str, str]:
    """Return who is to do what by a write-up."""
    out = f"p.{ending}"
    words = ("--roundtable", "1", "--for", audience, "-o", out, *READ, *words)
    assert main(["publish", FILE, *words]) == 0
    if ending != "md":
        return {}
    lines = Path(out).read_text(encoding="utf-8").split("## Actions\n\n")[1].split("\n\n")[0]
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines.splitlines()]
    head, _, *rows = cells
    return {row[0].split()[0]: row[1] if "Who" in head else "" for row in rows}


@pytest.mark.slow
@pytest.mark.parametrize("promise", ["unattributed", "chatham"])
def test_they_carry_none_until_the_room_let_them(promise: str) -> None:
    replayed(promise)
    assert set(actions().values()) == {""}
    assert answer("yes") == 0
    stricter = {} if promise == "chatham" else {"Write": ""}
    named = {"Share": "OCP", "Ask": "Wikimedia", "Write": "OSMF", **stricter}
    assert actions() == named
    for ending in ("docx", "html"):
        actions(ending=ending)  # the finished file is read again
    assert set(actions("public").values()) == {""}
    answer("no")
    assert set(actions().values()) == {""}


def test_a_stricter_write_up_than_promised_carries_none() -> None:
    replayed("unattributed")
    answer("yes")
    assert set(actions("participants", "--promise", "chatham").values()) == {""}


def test_what_was_said_under_a_looser_promise_lapses() -> None:
    replayed("unattributed")
    answer("yes")
    assert main(["set", FILE, "roundtable", "1", "--promise", "chatham"]) == 0
    assert set(actions().values()) == {""}
    answer("yes")
    assert actions()["Share"] == "OCP"


def test_somebody_who_took_it_on_is_named_too() -> None:
    replayed("chatham")
    assert main(["set", FILE, "person", "Ana Lima", "--new", "--organisation", "ocp"]) == 0
    text = "2026-10-08T14:05:20Z !action @[Ana Lima] bring the slides\n"
    Path("b.log").write_text(f"question: Q2\nzone: UTC\npromise: chatham\n\n{text}", "utf-8")
    assert main(["replay", "b.log", "--programme", FILE, "--save", "g.roundtable"]) == 0
    assert main(["set", "g.roundtable", "roundtable", "2", "--named-actions", "yes"]) == 0
    words = ["--roundtable", "2", "--for", "participants", "-o", "p.md", *READ]
    assert main(["publish", "g.roundtable", *words]) == 0
    assert "| Bring the slides | Ana Lima, OCP |" in Path("p.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("promise", HIDING)
def test_the_copy_for_participants_does_the_same(promise: str) -> None:
    replayed(promise)
    assert main(["copy", FILE, "--for", "participants", "none.roundtable", *READ[:2]]) == 0
    answer("yes")
    assert main(["copy", FILE, "--for", "participants", "named.roundtable", *READ[:2]]) == 0
    for name, known in (("none.roundtable", set()), ("named.roundtable", {"OCP", "Wikimedia"})):
        with closing(open_reader(Path(name))) as db:
            shorts = {each.id: each.short for each in load_programme(db).organisations}
            (head,) = roundtables(db)
            notes = load_notes(db, head.id)
        owners = {shorts[each.owner_organisation] for each in notes if each.owner_organisation}
        assert owners == (known | {"OSMF"} if known and promise == "chatham" else known)
        assert all(each.said_by == () for each in notes)


@pytest.mark.parametrize("promise", ["named", "organisation"])
def test_it_is_asked_only_where_they_would_carry_none(
    promise: str, capsys: pytest.CaptureFixture[str]
) -> None:
    replayed(promise)
    capsys.readouterr()
    assert answer("yes") == 1
    assert "it is asked only under sector or unattributed or chatham" in capsys.readouterr().err
