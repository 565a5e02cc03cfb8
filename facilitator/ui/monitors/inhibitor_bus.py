"""Sleep inhibitor for Linux and BSD desktops, by the services there are on D-Bus."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from facilitator.ui.texts import translate

_TIMEOUT_MS = 5_000
_US = "Facilitator"


class _Service(NamedTuple):
    system: bool
    service: str
    path: str
    interface: str
    before: tuple[str, ...] = ()  # what stands around our name and the reason
    after: tuple[str, ...] = ()


_SERVICES = (
    _Service(
        False,
        "org.freedesktop.ScreenSaver",
        "/org/freedesktop/ScreenSaver",
        "org.freedesktop.ScreenSaver",
    ),
    _Service(
        False,
        "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
    ),
    _Service(
        True,
        "org.freedesktop.login1",
        "/org/freedesktop/login1",
        "org.freedesktop.login1.Manager",
        before=("idle:sleep",),
        after=("block",),
    ),
)


class BusInhibitor(QObject):
    """Asks without waiting. An inhibition lasts as long as the connection that asked for it.

    So it ends with the process too, and UnInhibit is not called: PySide's QDBusMessage cannot send
    the cookie back, which is an unsigned integer.
    """

    told = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names = {system: f"facilitator-awake-{id(self)}-{system}" for system in (False, True)}
        self._calls: list[QDBusPendingCallWatcher] = []  # not answered yet
        self._answers: list[list[object]] = []  # kept: one holds a file that must stay open

    @Slot()
    def hold(self) -> None:
        kinds = {
            False: QDBusConnection.BusType.SessionBus,
            True: QDBusConnection.BusType.SystemBus,
        }
        buses = {
            system: QDBusConnection.connectToBus(kinds[system], name)
            for system, name in self._names.items()
        }
        self._calls = [
            QDBusPendingCallWatcher(buses[each.system].asyncCall(_call(each), _TIMEOUT_MS), self)
            for each in _SERVICES
            if buses[each.system].isConnected()
        ]
        for call in self._calls:
            call.finished.connect(self._on_answer)
        if not self._calls:
            self.told.emit(False)

    @Slot()
    def release(self) -> None:
        for call in self._calls:
            call.deleteLater()
        self._calls, self._answers = [], []
        for name in self._names.values():
            QDBusConnection.disconnectFromBus(name)

    @Slot(QDBusPendingCallWatcher)
    def _on_answer(self, call: QDBusPendingCallWatcher) -> None:
        if call not in self._calls:
            return  # released in the meantime
        self._calls.remove(call)
        call.deleteLater()
        if not call.isError():
            self._answers.append(call.reply().arguments())
        if self._answers or not self._calls:
            self.told.emit(bool(self._answers))


def _call(service: _Service) -> QDBusMessage:
    call = QDBusMessage.createMethodCall(
        service.service, service.path, service.interface, "Inhibit"
    )
    reason = translate("Awake", "A roundtable is running")
    call.setArguments([*service.before, _US, reason, *service.after])
    return call
