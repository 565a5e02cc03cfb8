"""What a test starts in a process of its own, to be killed: the window, in a roundtable."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.operations.floor import chair_floor
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.changes import Changes
from facilitator.ui.app import Application
from facilitator.ui.capture.box import CaptureBox

TYPED = "GBIF: what was just being ty"


class Operator(QObject):
    """Plans, starts, gives the floor and types; each when the act before is saved."""

    def __init__(self, application: Application) -> None:
        super().__init__()
        self._application = application
        self._session = application.session
        self._session.changed.connect(self.go_on)

    def begin(self) -> None:
        session = self._session
        question = session.programme.questions[0].id
        session.run(plan_roundtable, question, at=session.now(), title="R", zone="UTC")

    @Slot(object)
    def go_on(self, changes: Changes) -> None:
        session = self._session
        if changes.verb == "plan_roundtable":
            session.choose_roundtable(changes.subject[0])
            session.run(start, session.roundtable_id, at=session.now())
        elif changes.verb == "start":
            session.run(chair_floor, session.roundtable_id, at=session.now())
        elif changes.verb == "chair_floor":
            self._application.window.show_place("run")
            QTest.keyClicks(self._application.window.findChild(CaptureBox), TYPED)


def main(path: Path) -> None:
    app = QApplication(sys.argv[:1])
    application = Application(app)
    application.open(path)
    operator = Operator(application)
    operator.begin()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
