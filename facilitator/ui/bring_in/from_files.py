"""What comes in from files, beside agendas and lists: notes, letters and transcripts."""

from PySide6.QtCore import QObject

from facilitator.ui.bring_in.bringing import BringingIn
from facilitator.ui.bring_in.contributing import Contributing
from facilitator.ui.bring_in.transcribing import Transcribing
from facilitator.ui.window_controller import WindowContext


class FromFiles(QObject):
    """Each of them serves its own action."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self.notes = BringingIn(context)
        self.contribution = Contributing(context)
        self.transcript = Transcribing(context)
