"""Records which texts the program looks up, and which of them lupdate does not find."""

import re
import sys

from PySide6.QtCore import QObject, QTranslator

from tests.ui.written_texts import translatable

_HANDED_ON = ("translate", "translate_marked", "translated", "value", "filled", "message")
_OF_QT = re.compile("Q[A-Z]|MAC_")  # its own contexts: QPlatformTheme, QShortcut


class LookedUp(QTranslator):
    """A translator that translates nothing, installed above all others.

    `self.tr` asks for each class of an object in turn: one of them has to be the context.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known = {(each.context, each.source) for each in translatable()}
        self._found: set[tuple[str, str]] = set()
        self._missed: dict[tuple[str, str], list[str]] = {}

    def translate(self, context: str, source: str, _hint: str = "", _n: int = -1) -> None:
        if _OF_QT.match(context):
            return
        caller = sys._getframe(1)
        while caller.f_code.co_name in _HANDED_ON and caller.f_back is not None:
            caller = caller.f_back
        asked = (f"{caller.f_code.co_filename}:{caller.f_lineno}", source)
        if (context, source) in self._known:
            self._found.add(asked)
        else:
            self._missed.setdefault(asked, []).append(context)

    def unknown(self) -> list[str]:
        """Return what was asked for since the last time and has no text for translators."""
        missed, self._missed = self._missed, {}
        return [
            f"{where}: “{source}” is in none of the contexts {', '.join(dict.fromkeys(contexts))}"
            for (where, source), contexts in missed.items()
            if (where, source) not in self._found
        ]
