"""Take pictures of the window: the rehearsal, stopped in its discussion, with stand-ins.

Run it in the project's environment, best where there is a display:
    python packaging/screenshot.py FOLDER     every place, stage, keys and help, in light and dark
    python packaging/screenshot.py            the README's picture of the Run screen
"""

import argparse
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRectF, QSettings, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.core.gaps import ClockSample
from facilitator.operations.drafts import keep_draft
from facilitator.operations.gaps import keep_heartbeat
from facilitator.paths import resource, temporary_home
from facilitator.readers.session_log import parse_instant, read_session_log
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import roundtables
from facilitator.subcommands.replay import play_on_copy
from facilitator.ui.actions.key_sheet import KeySheet
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.places import PLACES
from facilitator.ui.help.pages import PAGES
from facilitator.ui.help.window import HelpWindow
from facilitator.ui.main_window import MainWindow
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.theme import Scheme, Theme
from facilitator.ui.translations import load_translations

TARGET = Path(__file__).resolve().parent / "screenshots" / "run.png"
STOPPED_AT = "2026-10-07T14:56:20+01:00"
TYPED = "!action @ocp share the election rules by 12 Dec"
AUTHOR = Author("Note-taker", "screenshot", "screenshot")
WIDTH, HEIGHT = 1440, 900
STAGE = (1280, 720)
FIRST_MS, EACH_MS = 1500, 600
CAPTION = "REHEARSAL · the participants are stand-ins, and nobody said what is written here"
INK, PAPER = "#8F4B00", "#FFF1DC"


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


def shown(window: MainWindow, actions: ActionMap) -> Iterator[tuple[str, QWidget]]:
    """Show one thing after the other; yield its name, and the widget it is in."""
    for place in (*PLACES, "settings"):
        window.show_place(place)
        yield place, window
    actions.action("stage").setChecked(True)
    window.stage.resize(*STAGE)
    yield "stage", window.stage
    actions.action("key_sheet").trigger()
    yield "keys", found(window.findChild(KeySheet))
    for page in PAGES:
        actions.action(page.action).trigger()
        yield f"help-{page.name}", found(window.findChild(HelpWindow))


def found(widget: QWidget | None) -> QWidget:
    """Return what an action has shown, or end where it has shown nothing."""
    if widget is None:
        sys.exit("An action opened nothing: see what its key does in the window")
    return widget


def take(widget: QWidget, target: Path) -> None:
    """Write a picture of a widget, with a line below it that says what it shows."""
    grabbed = widget.grab()
    line = 2 * widget.fontMetrics().height()
    height = round(line * grabbed.devicePixelRatio())
    picture = QPixmap(grabbed.width(), grabbed.height() + height)
    picture.setDevicePixelRatio(grabbed.devicePixelRatio())
    picture.fill(QColor(PAPER))
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, grabbed)
    painter.setPen(QColor(INK))
    below = QRectF(0, widget.height(), widget.width(), line)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, CAPTION)
    painter.end()
    if not picture.save(str(target)):
        sys.exit(f"{target} cannot be written: name a folder of yours")


def take_all(folder: Path, window: MainWindow, actions: ActionMap, theme: Theme) -> None:
    """Write a picture of everything, in light and in dark."""
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.use(scheme)
        for name, widget in shown(window, actions):
            settle(EACH_MS)
            take(widget, folder / f"REHEARSAL-{name}-{scheme}.png")


def settle(ms: int) -> None:
    """Let layouts, completion and what is made in the background come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)  # the application's own `quit` would close the windows
    loop.exec()


def main(folder: Path | None) -> None:
    """Take every picture into a folder, or only the README's. No settings of anybody are used."""
    app = QApplication(sys.argv[:1])
    load_translations(app, "en")
    theme = Theme(app)
    theme.use(Scheme.LIGHT)
    with temporary_home() as home:
        file = home / "REHEARSAL.roundtable"
        roundtable = play(file)
        session = Session(file, AUTHOR, clock=stopped_at)
        actions = ActionMap(session)
        settings = SettingsHolder()
        settings.change(author=AUTHOR.name)
        state = QSettings(f"{home}/window.ini", QSettings.Format.IniFormat)
        window = MainWindow(session, actions, state, settings=settings, theme=theme)
        session.choose_roundtable(roundtable)
        window.show_place("run")
        window.resize(WIDTH, HEIGHT)
        window.show()
        settle(FIRST_MS)
        window.prompts.dismiss()  # who came late is asked about: later, the room is to be seen
        settle(EACH_MS)
        if folder is None:
            take(window, TARGET)
        else:
            take_all(folder, window, actions, theme)
        window.close()
        session.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?", metavar="FOLDER")
    given = parser.parse_args().folder
    if given is not None:
        given.mkdir(parents=True, exist_ok=True)
    main(given)
