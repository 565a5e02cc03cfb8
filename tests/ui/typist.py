"""What a test starts in a process of its own: the window, with notes typed into it all the time.

It says what was saved as it is saved, and goes on in the rescue copy where the file is lost.
Given a folder, it closes handles of all that lies there now and then, as a file dialog may.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.changes import Changes
from facilitator.ui.app import Application
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.session import Session

EVERY_MS = 15


def say(*words: str) -> None:
    """Hand a line to the parent at once: what is in the pipe outlives this process."""
    os.write(sys.stdout.fileno(), f"{' '.join(words)}\n".encode())


class Typist(QObject):
    """Types a note as soon as the one before is saved or refused; ends when told by a line."""

    def __init__(self, application: Application, looked_into: Path | None) -> None:
        super().__init__()
        self._application = application
        self._looked_into = looked_into
        self._session: Session | None = None
        self._typed = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.type)
        self._end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._end.activated.connect(self.end)
        self._take_session()

    def begin(self) -> None:
        session = self._application.session
        assert session is not None
        running = session.running()
        if running is None:
            session.run(plan_roundtable, None, at=session.now(), title="R", zone="UTC")
        else:
            self._timer.start()

    def _take_session(self) -> None:
        if self._session is not self._application.session:
            self._session = self._application.session
            assert self._session is not None
            self._session.changed.connect(self.hear)

    @Slot(object)
    def hear(self, changes: Changes) -> None:
        session = self._application.session
        assert session is not None
        if changes.verb == "plan_roundtable":
            session.choose_roundtable(changes.subject[0])
            session.run(start, session.roundtable_id, at=session.now())
        elif changes.verb == "start":
            assert self._application.window is not None
            self._application.window.show_place("run")
            self._timer.start()
            say("ready", changes.commit)
        else:
            say("saved", changes.commit)

    @Slot()
    def type(self) -> None:
        session, window = self._application.session, self._application.window
        if session is None or window is None:
            return
        box = window.findChild(CaptureBox)
        window.activateWindow()
        box.setFocus()
        if session.rescue is not None:
            if session.rescue.copy is not None:
                say("rescued", str(session.rescue.copy))
                QTest.keyClick(box, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
                self._take_session()
            return
        self._typed += 1
        QTest.keyClicks(box, f"note {self._typed}")
        QTest.keyClick(box, Qt.Key.Key_Return)
        if self._looked_into is not None and self._typed % 5 == 0:
            for each in self._looked_into.glob("f.roundtable*"):
                each.read_bytes()

    @Slot()
    def end(self) -> None:
        self._timer.stop()
        self._end.setEnabled(False)
        session = self._application.session
        self._application.close()
        rescue = session.rescue if session is not None else None
        if rescue is not None and rescue.copy is not None:
            say("rescued", str(rescue.copy))
        say("ended")
        QApplication.quit()


def main(path: Path, looked_into: Path | None) -> None:
    app = QApplication(sys.argv[:1])
    application = Application(app)
    application.open(path)
    typist = Typist(application, looked_into)
    QTimer.singleShot(0, typist, typist.begin)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
