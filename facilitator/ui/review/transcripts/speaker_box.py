"""Box to choose whom of a programme a name in a transcript means."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.core.model import Programme
from facilitator.core.transcripts.model import NOBODY, Speaker
from facilitator.ui.review.transcripts.words import speaker_label
from facilitator.ui.widgets.choice_box import ChoiceBox

_LETTERS = 14  # a long name is not to widen what it stands in


class SpeakerBox(ChoiceBox):
    """Those a name may mean stand first; `chosen` is told when the user makes a choice."""

    chosen = Signal(object)  # Speaker

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Speaker, ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.activated.connect(self._tell)

    def show_speaker(
        self, programme: Programme, speaker: Speaker, may_be: Iterable[Speaker] = ()
    ) -> None:
        """Offer everybody of a programme, with who is meant now."""
        everybody = (
            *(Speaker(None, each.id) for each in programme.organisations if not each.former),
            *(Speaker(p.id, p.organisation) for p in programme.people if not p.former),
        )
        self._offered = tuple(dict.fromkeys((NOBODY, *may_be, speaker, *everybody)))
        self.clear()
        for each in self._offered:
            label = speaker_label(programme, each)
            self.addItem(label or self.tr("Nobody in the programme"))
        self.setCurrentIndex(self._offered.index(speaker))

    def speaker(self) -> Speaker:
        at = self.currentIndex()
        return self._offered[at] if 0 <= at < len(self._offered) else NOBODY

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.speaker())
