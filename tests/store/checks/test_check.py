from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.sentences import Sentence
from facilitator.store.bodies import is_sound
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_reader, open_store
from facilitator.store.search import put_in, take_out
from tests.store.programme_files import ME, NOON, add_note, make_programme


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(make_programme(tmp_path / "a.roundtable", notes=5), ME)) as store:
        yield store


def said(problems: Iterable[Sentence]) -> list[str]:
    return list(map(str, problems))


def test_a_whole_file_is_whole_for_whoever_asks(store: Store) -> None:
    with closing(open_reader(store.path)) as reader:
        assert check(reader, full=True) == check(store.db, full=True) == ()
        assert reader.execute("PRAGMA query_only").fetchone()[0] == 1
        assert not reader.in_transaction
    add_note(store, "the checks left the writer as it was")


def test_a_word_that_the_search_index_lacks_is_found(store: Store) -> None:
    store.db.execute("INSERT INTO search (search) VALUES ('delete-all')")
    assert said(check(store.db, full=True)) == ["the search index does not hold what the notes say"]


def test_a_word_under_the_wrong_note_is_found(store: Store) -> None:
    a, b = store.db.execute("SELECT n, text FROM note ORDER BY n DESC LIMIT 2").fetchall()
    take_out(store.db, a)
    take_out(store.db, b)
    put_in(store.db, ((a[0], b[1]), (b[0], a[1])))
    assert said(check(store.db, full=True)) == ["the search index does not hold what the notes say"]


def test_ids_of_rows_that_never_were_are_found(store: Store) -> None:
    with store.act("add_note", at=NOON) as act:
        note = act.create("note", text="x", kind="insight", at=NOON, roundtable="nowhere")
        act.link("note_about", note, "nobody", position=0)
        act.link("attendance", "nowhere", "nobody", present=1)
    assert check(store.db) == ()
    assert said(check(store.db, full=True)) == [
        "table note: 1 of its rows name no roundtable that there is",
        "table attendance: 1 of its rows name no roundtable that there is",
        "table attendance: 1 of its rows name no person or organisation that there is",
        "table note_about: 1 of its rows name no organisation that there is",
    ]


def test_a_commit_that_makes_no_sense_is_named(store: Store) -> None:
    store.db.execute("UPDATE journal SET body = 'Dear all' WHERE seq = 3")
    assert said(check(store.db)) == ["commit 3 of the journal makes no sense"]


@pytest.mark.parametrize(
    ("body", "sound"),
    [
        ('[["note","id",{"text":[null,"é"],"at":[1,2]}]]', True),
        ('[["note_about","note organisation",{"deleted":[1,0]}]]', True),
        ("[]", True),
        ("{}", False),
        ('"note"', False),
        ("[", False),
        ('[["note","id"]]', False),
        ('[["vote","id",{"strength":[null,2]}]]', True),  # a newer program's
        ('[["vote_note","vote note",{"share":[null,0.5]}]]', True),
        ('[["note","id",{"mood":[null,"calm"]}]]', True),
        ('{"v":2,"merge":["note","id"]}', True),
        ('{"v":1,"patches":[]}', False),
        ('{"v":"2"}', False),
        ('[["no\\u0001e","id",{}]]', False),
        ('[["note","id",{"te xt":[null,"é"]}]]', False),
        ('[["vote","id with many words",{}]]', False),
        ('[["vote","id",{"strength":[null,[2]]}]]', False),
        ('[["note","id",{"text":"é"}]]', False),
        ('[["note","id",{"text":[null]}]]', False),
        ('[["note","id",{"text":[null,"\\ud800"]}]]', False),
        ('[["note","id",{"text":[null,["é"]]}]]', False),
        ('[["note","id",{"at":[null,9223372036854775808]}]]', False),
        ('[["note","id",{"at":[null,1.5]}]]', False),
        ('[["note_about","note",{"deleted":[1,0]}]]', False),
    ],
)
def test_a_body_is_sound_or_not(body: str, sound: bool) -> None:
    assert is_sound(body) is sound
