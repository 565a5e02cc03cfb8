"""An export that somebody stops: whatever it was doing, the file is as it was before."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.errors import Stopped
from facilitator.core.go_ahead import GoAhead
from facilitator.operations.publishing import publish_roundtable
from facilitator.store.file import open_store
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.store.watch import Watch
from facilitator.writeup.compose import Request
from tests.operations.logs import play
from tests.store.programme_files import ME

REPLACE = GoAhead(replace=True)
LATER = 1_800_000_000_000
EVENTS = "60:00 /start\n60:05 /floor gbif\n60:10 Write it down\n62:00 /end"
STEPS = 5  # composed, looked at, rendered, read, written


@pytest.mark.parametrize("after", range(STEPS))
def test_a_stopped_export_leaves_the_file_alone(tmp_path: Path, after: int) -> None:
    """Stopped after so many steps: only once it is read to its end there is no way back."""
    play(tmp_path, EVENTS)
    target = tmp_path / "w INTERNAL with names.md"
    target.write_text("before", encoding="utf-8")
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))
        if done == after:
            watch.stop()

    watch = Watch(tell)
    with closing(open_store(tmp_path / "played.roundtable", ME)) as store:
        what = roundtables(store.db)[0].id, Request("team"), target
        store.watch = watch
        if after < STEPS - 1:
            with pytest.raises(Stopped):
                publish_roundtable(store, *what, at=LATER, ahead=REPLACE)
            assert target.read_text(encoding="utf-8") == "before"
            assert sent_versions(store.db) == ()
        else:
            publish_roundtable(store, *what, at=LATER, ahead=REPLACE)
            assert "Write it down" in target.read_text(encoding="utf-8")
    assert told == [(done, STEPS) for done in range(after + 1)]


def test_the_pages_of_a_stopped_export_are_not_waited_for(tmp_path: Path) -> None:
    """Nothing can interrupt who lays them out: what that makes is dropped."""
    play(tmp_path, EVENTS)
    target = tmp_path / "w INTERNAL with names.pdf"
    target.write_text("before", encoding="utf-8")
    told: list[int] = []

    def tell(done: int, total: int) -> None:
        told.append(done)
        if told[-2:] == [2, 2]:  # it is asked while the pages are being laid out
            watch.stop()

    watch = Watch(tell)
    with closing(open_store(tmp_path / "played.roundtable", ME)) as store:
        store.watch = watch
        with pytest.raises(Stopped):
            publish_roundtable(
                store, roundtables(store.db)[0].id, Request("team"), target, at=LATER, ahead=REPLACE
            )
        assert sent_versions(store.db) == ()
    assert told[-1] == 2
    assert target.read_text(encoding="utf-8") == "before"
