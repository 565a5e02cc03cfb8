"""What a test must not leave behind in Qt: found by name, then ended."""

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_WORKERS = (QTimer, QThread)


class Leftovers:
    """Compares what lives in Qt now with what lived when this was made."""

    def __init__(self, *, grace_ms: int = 2_000) -> None:
        # A job or a thread that was told to stop may still be on its way out.
        self._grace_ms = grace_ms
        self._before = list(_living())

    def end(self) -> list[str]:
        """End what was left behind and return what it was."""
        if QCoreApplication.instance() is None:
            return []
        _deliver_deletions()
        found = (
            []
            if QThreadPool.globalInstance().waitForDone(self._grace_ms)
            else ["a job in the pool"]
        )
        for thing in list(_living()):
            if any(thing is known for known in self._before):
                continue
            if isinstance(thing, QThread) and thing.wait(self._grace_ms):
                continue
            found.append(_describe(thing))
            _end(thing)
        _deliver_deletions()
        return found


def _living() -> Iterator[QObject]:
    """Yield windows without a parent, active timers and running threads."""
    if QApplication.instance() is None:
        return
    yield from (widget for widget in QApplication.topLevelWidgets() if widget.parent() is None)
    # Of thousands of wrappers a few may be at work, and each test looks at all of them twice.
    may_be = [each for each in shiboken6.getAllValidWrappers() if isinstance(each, _WORKERS)]
    yield from filter(_is_at_work, may_be)


def _is_at_work(wrapper: QTimer | QThread) -> bool:
    if isinstance(wrapper, QTimer):
        return wrapper.isActive()
    return wrapper.isRunning() and not _is_main(wrapper)


def _is_main(thread: QThread) -> bool:
    return thread == QCoreApplication.instance().thread()


def _describe(thing: QObject) -> str:
    kind = {QTimer: "active timer", QThread: "running thread", QWidget: "window"}
    what = next(words for known, words in kind.items() if isinstance(thing, known))
    parent = thing.parent()
    owner = f" of {type(parent).__name__}" if parent else ""
    return f"{what} {type(thing).__name__} {thing.objectName()!r}{owner}"


def _end(thing: QObject) -> None:
    if isinstance(thing, QThread):
        thing.quit()
        return  # one that does not stop cannot be deleted: that would end the process
    if isinstance(thing, QTimer):
        thing.stop()
    thing.deleteLater()


def _deliver_deletions() -> None:
    # processEvents() does not deliver these.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
