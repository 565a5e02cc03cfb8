"""A process that opens the window on a file, and ends behind its first paint, or later.

It prints one JSON document: what that took (CPU seconds, MB at most) and which modules it needed.
With "bare" it opens a window with a label.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any


def main(what: str, path: str, idle_ms: str) -> None:
    if what == "bare":
        bare(int(idle_ms))
    else:
        # The first module of ours that knows Qt, when all before it was imported in its order.
        sys.meta_path.insert(0, Watched(int(idle_ms)))
        from facilitator.cli import main as start

        sys.exit(start(["open", path]))


def bare(idle_ms: int) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            QTimer.singleShot(idle_ms, tell_and_end)

    app = QApplication([])
    window = Window()
    window.setCentralWidget(QLabel("A window"))
    window.resize(1440, 900)
    window.show()
    app.exec()


class Watched:
    """Has the main window end the process once it was painted."""

    def __init__(self, idle_ms: int) -> None:
        self._idle_ms = idle_ms

    def find_spec(self, name: str, _path: Any, _target: Any = None) -> Any:
        if name != "facilitator.ui.main_window":
            return None
        sys.meta_path.remove(self)
        from importlib.util import find_spec

        spec = find_spec(name)
        assert spec is not None
        assert spec.loader is not None
        execute = spec.loader.exec_module

        def execute_and_watch(module: Any) -> None:
            execute(module)
            watch(module.MainWindow, self._idle_ms)

        spec.loader.exec_module = execute_and_watch  # type: ignore[method-assign]
        return spec


def watch(window: Any, idle_ms: int) -> None:
    from PySide6.QtCore import QTimer

    paint = window.paintEvent

    def paint_and_end(self: Any, event: Any) -> None:
        paint(self, event)
        QTimer.singleShot(idle_ms, tell_and_end)

    window.paintEvent = paint_and_end


def tell_and_end() -> None:
    used = time.process_time()  # of all threads; os.times counts in hundredths
    most = next(
        int(line.split()[1]) / 1024
        for line in Path("/proc/self/status").read_text().splitlines()
        if line.startswith("VmHWM:")
    )
    told = {"cpu": used, "mb": most, "modules": sorted(sys.modules)}
    print(json.dumps(told), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
