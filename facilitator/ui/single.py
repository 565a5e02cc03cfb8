"""One window for a programme file: a second start has the first window come forward."""

import hashlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QDir, QObject, QThread, Signal, Slot

from facilitator.store.sharing.lock import holder_of

if TYPE_CHECKING:
    # Imported late: nobody is there to ring at for most starts, and none answers at once.
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 3000
_PAUSE_MS = 50
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105  by which a Wayland desktop lets a window come forward
_ANSWER = b"here\n"


class Doorbell(QObject):
    """Local socket by which a start has the window on a file come forward, and answers for its own.

    `machine` tells the accounts of a computer apart, and nobody else knows it.
    """

    rung = Signal()

    def __init__(self, machine: str, parent: QObject) -> None:
        super().__init__(parent)
        self._machine = machine
        self._server: QLocalServer | None = None

    def ring(self, path: Path) -> bool:
        """Have the window on a file come forward; false when there is none, or it is stuck."""
        deadline = QDeadlineTimer(_PATIENCE_MS)
        while not _rings(self._name(path), deadline):
            if deadline.hasExpired() or not self._is_about_to_answer(path):
                return False
            QThread.msleep(_PAUSE_MS)
        return True

    def answer(self, path: Path) -> None:
        """Answer for a file from now on, and for no other."""
        from PySide6.QtNetwork import QAbstractSocket, QLocalServer

        self.stop()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._welcome)
        name = self._name(path)
        taken = QAbstractSocket.SocketError.AddressInUseError
        if not server.listen(name) and server.serverError() == taken and not _is_there(name):
            QLocalServer.removeServer(name)  # left by a process that died
            server.listen(name)
        self._server = server

    def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _is_about_to_answer(self, path: Path) -> bool:
        """Tell whether a window of this account has the file, and may not have come to answer."""
        holder = holder_of(path)
        return (
            holder is not None
            and holder.is_here
            and holder.machine == self._machine
            and holder.pid != os.getpid()
        )

    def _name(self, path: Path) -> str:
        """Return a name for account and file, short enough for a socket."""
        key = f"{self._machine}\0{os.path.normcase(path.resolve())}"
        return f"facilitator-{hashlib.sha256(key.encode()).hexdigest()[:24]}"

    @Slot()
    def _welcome(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()):
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(self._hear)
            if caller.canReadLine():
                self._reply(caller)

    @Slot()
    def _hear(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        caller = self.sender()
        if isinstance(caller, QLocalSocket) and caller.canReadLine():
            self._reply(caller)

    def _reply(self, caller: "QLocalSocket") -> None:
        token = bytes(caller.readLine().data()).decode("ascii", "replace").strip()
        if token:
            os.environ[_TOKEN] = token  # Qt reads it at QWindow.requestActivate
        caller.write(_ANSWER)
        caller.flush()
        self.rung.emit()


def _rings(name: str, deadline: QDeadlineTimer) -> bool:
    """Ring once; tell whether a window has answered."""
    if sys.platform == "win32":
        from ctypes import windll

        windll.user32.AllowSetForegroundWindow(-1)  # hand on the right to come forward
    if sys.platform != "win32" and not os.path.lexists(QDir.temp().filePath(name)):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(deadline.remainingTime()):
        return False
    socket.write(os.environ.get(_TOKEN, "").encode("ascii", "replace") + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(deadline.remainingTime()):
            return False
    return bytes(socket.readLine().data()) == _ANSWER


def _is_there(name: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(_PATIENCE_MS)
