"""A file that one may read, but not write: it opens all the same, and nothing is made beside it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.operations.roundtables import plan_roundtable
from facilitator.store.backups.files import log_of
from facilitator.store.file import open_reader, open_store
from facilitator.store.private_copy import copy_with_logs, is_outdated, open_copy
from facilitator.store.sharing.access import open_access, refuse_damaged
from facilitator.store.sqlite import CopyConnection
from tests.store.programme_files import ME, NOON, add_note, files, make_programme
from tests.store.sharing.other_account import (
    ROOT,
    commands,
    home_of_other,
    needs_root,
    open_to_all,
    script,
    surroundings,
)
from tests.store.sharing.test_lock import leave_log

RELEASED = ROOT / "tests" / "_files" / "programmes" / "version-1.roundtable"
WINDOW = """
from pathlib import Path
app = QApplication([])
application = Application(app)
assert application.open(Path(sys.argv[1]))
window, session = application.window, application.session
print(session.access.bar, len(session.notes()), roundtables(session.db)[-1].title, flush=True)
heard = []
session.changed.connect(heard.append)
session.reopened.connect(lambda: heard.append(None))
for line in sys.stdin:
    session._second = -1
    session.tick()
    notes = find_notes(session.db, NoteFilter())
    print(window.access_bar.text(), len(notes), bool(heard), flush=True)
application.close()
"""
IMPORTS = """
from PySide6.QtWidgets import QApplication
from PySide6 import QtNetwork, QtSvg
import importlib, pkgutil, facilitator.ui
for each in pkgutil.walk_packages(facilitator.ui.__path__, "facilitator.ui."):
    importlib.import_module(each.name)  # what the window would import late it could not read then
from facilitator.ui.app import Application
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.notes_found import NoteFilter, find_notes
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    with open_to_all() as made:
        yield made


@pytest.fixture
def path(folder: Path) -> Path:
    """Somebody else's file, with a roundtable and a note, in their folder."""
    home_of_other(folder)
    place = folder / "theirs"
    place.mkdir()
    made = make_programme(place / "Series.roundtable", notes=3)
    with closing(open_store(made, ME)) as store:
        plan_roundtable(store, None, at=NOON, title="Licences", zone="UTC")
    return made


def crash(path: Path) -> None:
    """Leave a note in the log, as a crash does."""
    with closing(open_store(path, ME)) as store:
        add_note(store, "only in the log")
        log, data = log_of(path).read_bytes(), path.read_bytes()
    path.write_bytes(data)
    log_of(path).write_bytes(log)


@pytest.mark.slow
@needs_root
def test_another_accounts_file_is_read_by_every_command(path: Path, folder: Path) -> None:
    home = home_of_other(folder)
    crash(path)
    before = files(path.parent)
    to_publish = ("publish", path, "--roundtable", "1", "--for", "public")
    whole, notes, history, backup, publish, bring_in, *refused = commands(
        home,
        ("check", path, "--full"),
        ("notes", path),
        ("history", path),
        ("backup", path, home / "copy.roundtable"),
        (*to_publish, "--read-through", "Ana", "-o", home / "w.md"),
        ("bring-in", home / "copy.roundtable", path),
        ("undo", path),
        ("bring-in", path, home / "copy.roundtable"),
        (*to_publish, "--force-reason", "they said so", "-o", home / "f.md"),
    )
    assert whole.out.startswith(f"{path} is whole"), whole.err
    assert notes.out.count("\n") > 4
    assert "only in the log" in notes.out
    assert "plan a roundtable" in history.out
    assert backup.err == ""
    assert "can only be read here: it does not hold that this version was written" in publish.err
    assert "nothing was added" in bring_in.out, bring_in.err
    for answer in refused:
        assert (answer.status, answer.err.count("\n")) == (1, 1)
        assert "can only be read here" in answer.err
    assert files(path.parent) == before
    assert not list(home.glob("facilitator-*")), "no copy is left behind"


@pytest.mark.slow
@needs_root
def test_what_hinders_writing_hinders_no_reading(path: Path, folder: Path) -> None:
    """A folder, a file of an earlier version, a file alone in a folder that anybody may write."""
    place = path.parent
    older, alone = place / "older.roundtable", folder / "open" / "alone.roundtable"
    older.write_bytes(RELEASED.read_bytes())
    alone.parent.mkdir()
    alone.parent.chmod(0o777)
    alone.write_bytes(path.read_bytes())
    before = files(place) | files(alone.parent)
    told = commands(
        home_of_other(folder),
        *(("check", each) for each in (path, older, alone)),
        *(("notes", each) for each in (path, older, alone)),
    )
    for answer in told[:3]:
        assert "is whole" in answer.out, answer.err
    for answer in told[3:]:
        assert answer.out.count("\n") > 1
    assert files(place) | files(alone.parent) == before


@pytest.mark.slow
@needs_root
def test_a_window_on_another_accounts_file_says_so_and_follows_what_they_write(
    path: Path, folder: Path
) -> None:
    child = subprocess.Popen(
        [*script(WINDOW, IMPORTS), str(path)],
        cwd=ROOT,
        env=surroundings(home_of_other(folder)),
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with child:
        assert child.stdin is not None
        assert child.stdout is not None
        first = child.stdout.readline()
        assert first == "protected 0 Licences\n"

        def asked() -> str:
            assert child.stdin is not None
            assert child.stdout is not None
            child.stdin.write("\n")
            child.stdin.flush()
            return child.stdout.readline().strip()

        bar, count, heard = asked().rsplit(" ", 2)
        assert bar.startswith("Read only: ")
        assert heard == "False"
        with closing(open_store(path, ME)) as store:
            add_note(store, "while they look on")
            assert asked() == f"{bar} {int(count) + 1} True"  # in the log
            add_note(store, "and another")
            assert asked() == f"{bar} {int(count) + 2} True"
        with closing(open_store(path, ME)) as store:
            add_note(store, "after it was closed")
        assert asked() == f"{bar} {int(count) + 3} True"
        child.stdin.close()
        assert child.wait(30) == 0


def test_a_copy_goes_with_its_connection_and_tells_when_it_is_outdated(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with closing(open_copy(path)) as copy, closing(open_reader(path)) as reader:
        assert copy.execute("SELECT count(*) FROM note").fetchone()[0] >= 3
        assert not is_outdated(copy)
        with closing(open_store(path, ME)) as store:
            add_note(store, "later")
        assert is_outdated(copy)
        assert not is_outdated(reader)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows locks belong to a handle")
def test_what_is_open_here_is_read_in_place_and_loses_no_lock(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its folder may have been protected meanwhile: a handle of ours would drop our own locks."""
    with closing(open_store(path, ME)) as store:
        monkeypatch.setattr("os.access", lambda *_: False)  # root may write anywhere
        with closing(open_reader(path)) as reader:
            assert not isinstance(reader, CopyConnection)
            assert reader.execute("SELECT count(*) FROM note").fetchone()[0] >= 3
        copy_with_logs(path, tmp_path / "copy.roundtable")
        assert leave_log(path) == "locked"
        add_note(store, "still written")
    with closing(open_reader(path)) as reader:
        assert isinstance(reader, CopyConnection)


def test_what_is_damaged_where_nobody_may_write_is_refused_with_the_remedy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    monkeypatch.setattr("os.access", lambda *_: False)
    access = open_access(path, ME, at=NOON)
    with pytest.raises(BadInput, match="is damaged: copy it, and the folder of its backups"):
        refuse_damaged(path, access, open_reader(path))
