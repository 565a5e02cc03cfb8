"""`publish` in the language of the programme, or in the one that was asked for."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.operations.programmes import set_language
from facilitator.store.file import open_store
from tests.store.programme_files import ME, NOON

LOG = (
    "question: governance\nzone: UTC\nauthor: Ana\ncast: stand-ins\n\n"
    "2026-10-07T14:00:00Z /start\n"
    "2026-10-07T14:01:05Z GBIF: Boards are elected\n"
    "2026-10-07T14:04:00Z /end\n"
)


@pytest.fixture
def programme(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    log, saved = tmp_path / "s.log", tmp_path / "s.roundtable"
    log.write_text(LOG, encoding="utf-8")
    assert main(["replay", str(log), "--save", str(saved)]) == 0
    capsys.readouterr()
    return saved


def published(programme: Path, *more: str, name: str = "w.md") -> str:
    target = programme.parent / name
    words = ["publish", str(programme), "--roundtable", "1", "--for", "public", "-o", str(target)]
    assert main([*words, *more]) == 0
    return target.read_text(encoding="utf-8")


def test_it_is_the_programmes_or_the_one_asked_for(programme: Path) -> None:
    assert "PUBLIC VERSION" in published(programme)
    assert "ÖFFENTLICHE FASSUNG" in published(programme, "--language", "de")
    with closing(open_store(programme, ME)) as store:
        set_language(store, "fr", at=NOON)
    assert "VERSION PUBLIQUE" in published(programme)
    assert '<html lang="de-DE">' in published(programme, "--language", "de", name="w.html")
    assert "PUBLIC VERSION" in published(programme, "--language", "en")


def test_a_language_that_is_not_here_is_wrong_usage(
    programme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        published(programme, "--language", "klingon")
    assert ended.value.code == 2
    assert "'klingon': use de or en or fr" in capsys.readouterr().err


def test_one_that_a_newer_version_wrote_is_told_of(
    programme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(open_store(programme, ME)) as store, store.act("set_language", at=NOON) as act:
        (row,) = act.db.execute("SELECT id FROM programme").fetchone()
        act.change("programme", row, language="it")
    assert "PUBLIC VERSION" in published(programme)
    assert "no write-ups in the language “it”" in capsys.readouterr().err
