"""Take the README's picture of the Run screen: the rehearsal, stopped in its discussion.

Run it in the project's environment, where there is a display: python packaging/screenshot.py
"""

import sys
import tempfile
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from facilitator.core.gaps import ClockSample
from facilitator.operations.drafts import keep_draft
from facilitator.operations.gaps import keep_heartbeat
from facilitator.paths import resource
from facilitator.readers.session_log import parse_instant, read_session_log
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import roundtables
from facilitator.subcommands.replay import play_on_copy
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.main_window import MainWindow
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.theme import Scheme, Theme

TARGET = Path(__file__).resolve().parent / "screenshots" / "run.png"
STOPPED_AT = "2026-10-07T14:56:20+01:00"
TYPED = "!action @ocp share the election rules by 12 Dec"
AUTHOR = Author("Note-taker", "screenshot", "screenshot")
WIDTH, HEIGHT = 1440, 900


def stopped_at() -> int:
    """Return the instant of the picture in UTC milliseconds."""
    at = parse_instant(STOPPED_AT)
    if at is None:
        raise ValueError(STOPPED_AT)
    return at


def play(file: Path) -> str:
    """Play the rehearsal up to the picture, and return its roundtable."""
    log = resource("rehearsal/rehearsal.log")
    play_on_copy(read_session_log(log), log, file, base=None, until=stopped_at())
    with closing(open_store(file, AUTHOR)) as store:
        roundtable = roundtables(store.db)[0].id
        # As if it had run in the window until now: what was played from a log had no heart.
        keep_heartbeat(store, roundtable, ClockSample(stopped_at(), 0))
        keep_draft(store, roundtable, TYPED, began=stopped_at(), at=stopped_at())
    return roundtable


def main(scheme: Scheme, target: Path) -> None:
    """Write the picture of the Run screen in a colour scheme."""
    app = QApplication(sys.argv[:1])
    theme = Theme(app)
    theme.use(scheme)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rehearsal.roundtable"
        roundtable = play(file)
        session = Session(file, AUTHOR, clock=stopped_at)
        state = QSettings(f"{folder}/window.ini", QSettings.Format.IniFormat)
        window = MainWindow(
            session, ActionMap(session), state, settings=SettingsHolder(), theme=theme
        )
        session.choose_roundtable(roundtable)
        window.show_place("run")
        window.resize(WIDTH, HEIGHT)
        window.show()
        QTimer.singleShot(1500, app.quit)  # until the completion and the last layout have settled
        app.exec()
        window.grab().save(str(target))
        window.close()
        session.close()


if __name__ == "__main__":
    main(Scheme(sys.argv[1]) if len(sys.argv) > 1 else Scheme.LIGHT, TARGET)
