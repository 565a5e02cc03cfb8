"""What a test starts on a bus of its own: a desktop's screen saver, and who asks it to wait."""

import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection

from facilitator.ui.monitors.inhibitor_bus import BusInhibitor

NAME, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
LONG_MS = 20_000


def say(line: str) -> None:
    print(line, flush=True)


@ClassInfo({"D-Bus Interface": NAME})
class ScreenSaver(QObject):
    """Lets a connection go when it is closed, as desktops do."""

    @Slot(str, str, result="uint")
    def Inhibit(self, who: str, why: str) -> int:
        say(f"asked by {who}: {why}")
        return 7


class Client(QObject):
    """Holds, hears the answer, lets go, and ends when its connection is gone from the bus."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self.bus = bus
        self.before = self.names()
        self.inhibitor = BusInhibitor(self)
        self.inhibitor.told.connect(self.hear)
        self.timer = QTimer(self)
        self.timer.setInterval(20)
        self.timer.timeout.connect(self.look)

    def names(self) -> set[str]:
        return set(self.bus.interface().registeredServiceNames().value())

    @Slot(bool)
    def hear(self, kept: bool) -> None:
        say(f"told {kept}, {len(self.names() - self.before)} more on the bus")
        self.inhibitor.release()
        self.timer.start()

    @Slot()
    def look(self) -> None:
        if self.names() == self.before:
            say("let go")
            QCoreApplication.quit()


def main() -> None:
    app = QCoreApplication(sys.argv[:1])
    bus = QDBusConnection.sessionBus()
    desktop = ScreenSaver()
    bus.registerService(NAME)
    bus.registerObject(PATH, desktop, QDBusConnection.RegisterOption.ExportAllSlots)
    client = Client(bus)
    client.inhibitor.hold()
    QTimer.singleShot(LONG_MS, app, app.quit)
    app.exec()


if __name__ == "__main__":
    main()
