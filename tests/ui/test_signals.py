"""The guard for the next PySide6: some releases lose a reference of True at each emit."""

import subprocess
import sys

_EMITS = 5_000
_PROGRAM = f"""
import sys
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    happened = Signal(object)

heard = []
sender = Sender()
sender.happened.connect(heard.append)
before = sys.getrefcount(True)
for number in range({_EMITS}):
    sender.happened.emit(number)
print(len(heard), before - sys.getrefcount(True))
"""


def test_emitting_thousands_of_signals_neither_dies_nor_loses_references() -> None:
    # In a process of its own: where it goes wrong the interpreter aborts.
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    heard, lost = map(int, done.stdout.split())
    assert heard == _EMITS
    assert lost < _EMITS // 100, f"each emit loses {lost / _EMITS:.1f} references of True"
