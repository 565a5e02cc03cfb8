"""The windows that every screen is looked at in: a roundtable that runs, one that ended, none."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.findings import Side
from facilitator.core.transcripts.model import FileClock, Form, Reading, Said
from facilitator.operations.findings import add_finding, attach_notes
from facilitator.operations.programmes import create_empty, create_sample
from facilitator.operations.roundtables import end, plan_roundtable, start
from facilitator.operations.transcripts.keeping import keep_transcript
from facilitator.operations.transcripts.proposing import propose_transcript
from facilitator.operations.typed_line import enter_line
from facilitator.readers.transcripts.read import TranscriptFile
from facilitator.store.queries.notes_found import NoteFilter, find_notes
from facilitator.store.queries.records import load_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.physical_keys import PhysicalKeys
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.main_window import MainWindow
from facilitator.ui.publish.page import PublishPage
from facilitator.ui.review.actions.actions_view import ActionsView
from facilitator.ui.review.codebook.view import CodebookView
from facilitator.ui.review.findings.view import FindingsView
from facilitator.ui.review.page import ReviewPage
from facilitator.ui.review.what_is_due import WhatIsDue
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.theme import Contrast, Scheme, Theme
from tests.ui.asking import PATIENCE_MS, result_of, settle
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.dressing import dressed_as
from tests.ui.leftovers import Leftovers

SIZE = (1440, 900)
LINES = (
    "@gbif !insight Languages decide who takes part",
    "@osmf @oar !barrier Two boards and one língua franca",
    "!off What nobody may read",
    "/floor gbif",
    "/q ocp to say something about how the board is elected",
    "/q osmf",
)
CALL = TranscriptFile(
    "Governance",
    "digest",
    Reading(
        Form.WEBVTT,
        FileClock.BEGIN,
        (
            Said(0, 9_000, "GBIF", "Governance"),
            Said(9_000, 20_000, "Governance", "Languages decide who takes part."),
        ),
        private=2,
    ),
)


class Room:
    """One window on one programme file, with every place made."""

    def __init__(
        self, qtbot: QtBot, path: Path, theme: Theme, clock: FakeClock, *, mac: bool = False
    ) -> None:
        self.qtbot, self.theme, self.clock = qtbot, theme, clock
        self.session = Session(path, AUTHOR, clock=clock)
        self.actions = ActionMap(self.session, mac=mac)
        self.settings = SettingsHolder(self.session)
        # A file of its own: where the last window was left is nothing to the next.
        state = QSettings(f"{path}.{id(self)}.ini", QSettings.Format.IniFormat)
        self.window = MainWindow(
            self.session, self.actions, state, settings=self.settings, theme=theme
        )
        self.keys = PhysicalKeys(QApplication.instance(), self.actions, self.window)
        self.window.setMinimumSize(1, 1)  # the screen of the tests is smaller still

    def show(self, places: Iterable[str]) -> "Room":
        """Show the window, with these places made."""
        self.window.resize(*SIZE)
        for place in places:
            self.window.show_place(place)
        self.window.late_parts.make_all()
        self.front()
        if self.session.can_write():
            settle(self.qtbot, self.session)
        return self

    def front(self) -> None:
        """Have the keys go to this window."""
        if not self.window.isVisible():
            self.window.show()
            self.window.setMinimumSize(1, 1)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def place(self, place: str) -> QWidget:
        """Show a place, with the keys where they are on arriving."""
        self.window._place = ""  # so that it is arrived at
        self.window.show_place(place)
        lay_out()
        page = self.window.page(place)
        if isinstance(page, PublishPage):
            self._wait_until(page.is_settled)
            lay_out()
            asked = page.findChildren(LastAsked)  # what it lacks is looked for behind it
            self._wait_until(lambda: not any(each.is_waited_for for each in asked))
            lay_out()
        return page

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        at = self.clock.tick(1_000)
        return result_of(self.qtbot, self.session, operation, *args, at=at, **kwargs)

    def act(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return self.do(operation, self.session.roundtable_id, *args, **kwargs)

    def plan(self) -> "Room":
        question = next(q.id for q in self.session.programme.questions if q.code == "Q2")
        made = self.do(plan_roundtable, question, title="Governance", zone="Europe/London")
        self.session.choose_roundtable(made.subject[0])
        return self

    def begin(self) -> "Room":
        """Start, with notes, who speaks and who waits."""
        self.act(start)
        for line in LINES:
            self.act(enter_line, line)
        self.find("Languages decide who takes part", "Languages decide")
        self.find("Two boards, one language", "boards", Side.AGAINST)
        self.clock.tick(61_000)
        self.session.tick()
        return self

    def find(self, text: str, words: str, side: Side = Side.FOR) -> None:
        """Write a finding that rests on a note with some words, or that it speaks against."""
        ((_, note),) = find_notes(self.session.db, NoteFilter(search=words))
        (made,) = self.do(add_finding, text, [note.id]).subject
        self.do(attach_notes, made, [note.id], side=side)

    def wait_for_views(self) -> None:
        """Wait until what was gone to in Review has read what it shows, and what is due."""
        window = self.window
        for kind in (FindingsView, ActionsView, CodebookView):
            for view in window.findChildren(kind):
                self._wait_until(lambda view=view: not view.is_reading())
        for due in self.window.findChildren(WhatIsDue):
            self._wait_until(lambda read=due.reader: not read.is_waited_for)

    def wait_for_transcripts(self) -> None:
        """Wait until the pane of transcripts, where it was gone to, has read them."""
        for page in self.window.findChildren(ReviewPage):
            self._wait_until(lambda reader=page.transcripts.reader: not reader.is_waited_for)

    def _wait_until(self, it_is: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(it_is, timeout=PATIENCE_MS)

    def bring_in_call(self) -> None:
        """Keep a transcript beside the roundtable."""
        session = self.session
        record = load_record(session.db, session.roundtable_id)
        found = propose_transcript(session.programme, record, CALL, now=session.now())
        self.act(keep_transcript, CALL, found.agreement, found.speakers)

    def close(self) -> None:
        QApplication.instance().removeEventFilter(self.keys)
        self.window.close_now()
        self.window.release()
        self.window.deleteLater()
        self.session.close()
        self.session.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Look(NamedTuple):
    """What every window is dressed in."""

    scheme: Scheme
    contrast: Contrast = Contrast.ORDINARY

    def __str__(self) -> str:
        high = self.contrast is Contrast.HIGH
        return f"{self.scheme}, high contrast" if high else str(self.scheme)


LOOKS = (
    *(Look(Scheme.LIGHT), Look(Scheme.DARK)),
    *(Look(Scheme.LIGHT, Contrast.HIGH), Look(Scheme.DARK, Contrast.HIGH)),
)


class Rooms:
    """The rooms that many tests look at: each is made when it is first asked for.

    Their windows are ended when the tests go on elsewhere: what dresses the application would
    dress them too, with all that is in them. Asked again, they are made again.
    """

    def __init__(self, qtbot: QtBot, folders: Callable[[], Path], kinds: dict[str, list[str]]):
        self._qtbot, self._folders, self._kinds = qtbot, folders, kinds
        self._made: dict[str, Room] = {}
        self._look = LOOKS[0]
        self._stack: ExitStack | None = None

    def __getitem__(self, kind: str) -> Room:
        if kind not in self._made:
            theme, stack = self.theme, self._stack
            assert stack is not None
            room = room_of(kind, self._kinds[kind], self._qtbot, self._folder, theme)
            self._made[kind] = stack.enter_context(room)
        return self._made[kind]

    @property
    def theme(self) -> Theme:
        if self._stack is None:
            self._leftovers, self._stack = Leftovers(), ExitStack()
            self._folder = self._folders()
            self._theme = self._stack.enter_context(dressed(self._folder, self._look.scheme))
            self._theme.use(*self._look)
        return self._theme

    def use(self, look: Look) -> None:
        theme = self.theme
        if look != self._look:
            self._look = look
            theme.use(look.scheme, look.contrast)

    def end(self) -> None:
        """End every window; fails where one leaves something behind."""
        if self._stack is None:
            return
        self._stack.close()
        self._stack = None
        self._made.clear()
        found = self._leftovers.end()
        assert not found, f"left behind: {'; '.join(found)}"


def lay_out() -> None:
    for _ in range(8):  # what is laid out anew asks for another round, up to the window
        QApplication.processEvents()


@contextmanager
def dressed(home: Path, scheme: Scheme = Scheme.LIGHT) -> Iterator[Theme]:
    """Dress the application, with user folders apart for as long."""
    app = QApplication.instance()
    with pytest.MonkeyPatch.context() as patch, dressed_as(app, scheme):
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            patch.setenv(variable, str(home))
        theme = Theme(app)
        theme.use(scheme)
        yield theme
        theme.deleteLater()


@contextmanager
def room_of(
    kind: str,
    places: Iterable[str],
    qtbot: QtBot,
    folder: Path,
    theme: Theme,
    *,
    mac: bool = False,
) -> Iterator[Room]:
    """Make a room by its name, and take it down."""
    clock = FakeClock()
    path = folder / f"{kind}.roundtable"
    with ExitStack() as after:
        if kind == "empty":
            create_empty(path, AUTHOR, "Nothing yet", at=clock())
        else:
            create_sample(path, AUTHOR, at=clock())
        room = Room(qtbot, path, theme, clock, mac=mac)
        after.callback(room.close)
        if kind == "read only":
            roundtable = room.plan().begin().session.roundtable_id
            room = Room(qtbot, path, theme, clock)
            after.callback(room.close)
            room.session.choose_roundtable(roundtable)
        elif kind in ("running", "ended", "naming"):
            room.plan().begin()
        elif kind == "planned":
            room.plan()
        if kind == "ended":
            room.act(end)
        if kind == "naming":
            room.act(enter_line, "Tim Robertson said so, and Katie")
            room.act(enter_line, "!action @ocp share the guide by 12 Nov")
            room.act(enter_line, "!action call the board")
            room.bring_in_call()
        yield room.show(places)
