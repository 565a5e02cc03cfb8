"""What a test starts several times at once: a first start, which ends when its input does."""

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from facilitator.ui.app import Application


def main() -> None:
    app = QApplication(sys.argv[:1])
    application = Application(app)
    if not application.open_first():
        print("rang", flush=True)
        return
    window, session = application.window, application.session
    assert window is not None
    assert session is not None
    assert window.isVisible()
    how = "writes" if session.can_write() else "reads"
    print("shown", how, len(session.programme.members), session.path, flush=True)
    ended = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, window)
    ended.activated.connect(window.close)
    app.exec()
    application.close()


if __name__ == "__main__":
    main()
