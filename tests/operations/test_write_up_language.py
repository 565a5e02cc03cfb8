"""The language of a programme's write-ups: kept in its file, taken back, and English at worst."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.errors import Refused
from facilitator.operations.history import redo, undo
from facilitator.operations.programmes import name_programme, set_language
from facilitator.operations.publishing import compose_roundtable
from facilitator.operations.roundtables import end, plan_roundtable, start
from facilitator.store.file import Store, open_store
from facilitator.store.making import create
from facilitator.store.queries.judging import language
from facilitator.store.queries.programme import load_programme
from facilitator.store.rebuild import rebuild_tables
from facilitator.writeup.compose import Request
from tests.store.programme_files import ME

NOON = 1_794_830_400_000  # 2026-11-16 12:00 UTC


@pytest.fixture
def held(store: Store) -> str:
    question = store.standing.programme.questions[1].id
    roundtable = plan_roundtable(store, question, at=NOON, title="Law", zone="UTC").subject[0]
    start(store, roundtable, at=NOON + 1)
    end(store, roundtable, at=NOON + 60_000)
    return roundtable


def code(store: Store) -> str:
    return load_programme(store.db).language


def test_it_is_english_until_somebody_says_otherwise(store: Store, held: str) -> None:
    assert code(store) == "en"
    document = compose_roundtable(store.db, held, Request("public"), now=NOON + 70_000)
    assert (document.title, document.language.tag) == ("Roundtable 1: Law", "en-GB")
    assert document.remarks == ()


def test_it_is_kept_taken_back_and_done_again(store: Store, held: str) -> None:
    set_language(store, "de", at=NOON + 60_001)
    assert (code(store), store.standing.programme.language) == ("de", "de")
    document = compose_roundtable(store.db, held, Request("public"), now=NOON + 70_000)
    assert document.title == "Runder Tisch 1: Law"
    rebuild_tables(store.db)
    assert code(store) == "de"
    undo(store, at=NOON + 60_002)
    assert code(store) == "en"
    redo(store, at=NOON + 60_003)
    assert code(store) == "de"


def test_one_write_up_may_be_in_another(store: Store, held: str) -> None:
    set_language(store, "de", at=NOON + 60_001)
    for asked, title in (("fr", "Table ronde 1\u00a0: Law"), ("en", "Roundtable 1: Law")):
        request = Request("public", language=asked)
        assert compose_roundtable(store.db, held, request, now=NOON + 70_000).title == title
    assert code(store) == "de"


def test_the_same_again_is_no_act(store: Store) -> None:
    assert set_language(store, "fr", at=NOON)
    assert not set_language(store, "fr", at=NOON + 1)


@pytest.mark.parametrize("unknown", ["it", "", "DE", "../de", "system"])
def test_a_language_that_is_not_here_is_refused(unknown: str, store: Store) -> None:
    with pytest.raises(Refused, match="no write-ups in that language"):
        set_language(store, unknown, at=NOON)
    assert code(store) == "en"


def test_one_that_a_newer_version_has_written_is_english_and_said_so(
    store: Store, held: str
) -> None:
    with store.act("set_language", at=NOON + 60_001) as act:
        (row,) = act.db.execute("SELECT id FROM programme").fetchone()
        act.change("programme", row, language="it")
    document = compose_roundtable(store.db, held, Request("public"), now=NOON + 70_000)
    assert document.title == "Roundtable 1: Law"
    (remark,) = document.remarks
    assert "no write-ups in the language “it”" in remark


@pytest.mark.parametrize("value", [None, 3, "", "EN", "de/../..", "a" * 500, "d\0e", b"de"])
def test_what_is_no_language_counts_as_english(value: object) -> None:
    assert language(value) == "en"
    assert [language(each) for each in ("de", "pt_BR", "zh_Hant")] == ["de", "pt_BR", "zh_Hant"]


def test_a_file_without_a_programme_gets_one(tmp_path: Path) -> None:
    path = tmp_path / "a.roundtable"
    create(path, ME).close()
    with closing(open_store(path, ME)) as store:
        set_language(store, "de", at=NOON)
        assert code(store) == "de"


def test_an_empty_programme_has_a_language_too(tmp_path: Path) -> None:
    with closing(create(tmp_path / "a.roundtable", ME)) as store:
        name_programme(store, "Ours", at=NOON)
        set_language(store, "fr", at=NOON + 1)
        assert (load_programme(store.db).title, code(store)) == ("Ours", "fr")
