"""Pane of chats and transcripts, the right of Review: what was said while a note was taken."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from facilitator.core.model import Programme, Record
from facilitator.core.transcripts.model import Agreement, Passage, Transcript
from facilitator.core.transcripts.searching import passages_with, place_at
from facilitator.operations.transcripts.told import FORMS, fit_told
from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.review.search_bar import SearchBox
from facilitator.ui.review.transcripts.passage_words import PassageWords
from facilitator.ui.review.transcripts.passages_list import PassagesList
from facilitator.ui.review.transcripts.speaker_box import SpeakerBox
from facilitator.ui.review.transcripts.words import passage_row
from facilitator.ui.texts import translated
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.choice_box import ChoiceBox
from facilitator.ui.widgets.field import field
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.text_label import TextLabel

_REST_MS = 100  # after the last letter, until the search runs
_LEAST_ROWS = 30  # units


class TranscriptPane(Pane):
    """Signals say what is wanted; ids of a passage, a voice or a transcript."""

    speaker_chosen = Signal(str, object)  # a voice, and the Speaker
    align_asked = Signal(
        str, object
    )  # more than Qt takes for an int: a transcript, and the instant when its clock would begin
    erase_asked = Signal(str)
    strike_asked = Signal(str, str)  # a passage, and words of it
    in_hand = Signal(bool)  # whether a passage is

    def __init__(
        self, switch: SegmentedButtons, quote: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(ground="surface", line=Qt.Edge.LeftEdge, parent=parent)
        self.setAccessibleName(self.tr("Chats and transcripts"))
        self.set_width(60, 85)
        self._programme: Programme | None = None
        self._record: Record | None = None
        self._held: tuple[Transcript, ...] = ()
        self._instant: int | None = None  # of the selected note
        self._changeable = True
        self.which = ChoiceBox()
        self.which.setAccessibleName(self.tr("Chat or transcript"))
        self.search = SearchBox()
        self.search.setPlaceholderText(self.tr("Search what was said"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setToolTip("")
        self.list = PassagesList()
        self.told = TextLabel(muted=True, wrap=True)
        self.speaker = SpeakerBox()
        self.align = QPushButton(self.tr("Said when the note was taken"))
        self.strike = QPushButton(self.tr("Strike words…"))
        self.words = PassageWords()
        self.erase = QPushButton(self.tr("Erase for good…"))
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._lay_out(switch, quote)
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.in_hand.emit(False)  # nobody sees which one it would be

    def show_transcripts(
        self,
        programme: Programme,
        record: Record | None,
        held: Sequence[Transcript],
        *,
        changeable: bool,
    ) -> None:
        """Show what was brought in beside a roundtable, the one that was shown before first."""
        before = self._shown()
        self._changeable = changeable
        self.erase.setEnabled(changeable)
        self._programme, self._record, self._held = programme, record, tuple(held)
        self.which.clear()
        for each in held:
            self.which.addItem(f"{each.source} · {translated(FORMS[each.form])}", each.id)
        at = self.which.findData(before.id) if before is not None else -1
        self.which.setCurrentIndex(at if at >= 0 else len(self._held) - 1)
        self._show_which()

    def go_to(self, instant: int | None) -> None:
        """Take in hand what was said at an instant, or last before it."""
        self._instant = instant
        found, shown = self._shown(), self.list.passages.rows()
        self._offer()
        if instant is None or found is None or not shown:
            return
        ids = {each.id for each in shown}
        passages = [each for each in found.passages if each.id in ids]
        self.list.go_to(passages[max(place_at(passages, instant), 0)].id)

    def say(self, problem: str) -> None:
        """Say why something was not done; an empty text takes it away."""
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            announce(self.problem, problem)

    def _shown(self) -> Transcript | None:
        chosen = self.which.currentData()
        return next((each for each in self._held if each.id == chosen), None)

    def _passage(self) -> Passage | None:
        found = self._shown()
        passages = found.passages if found is not None else ()
        return next((each for each in passages if each.id == self.list.current()), None)

    @Slot()
    def _show_which(self) -> None:
        found = self._shown()
        for part in (self.which, self.search, self._card, self._below):
            part.setVisible(found is not None)
        self.say("")
        if found is None or self._record is None:
            self.told.set_text(self.tr("No chat and no transcript was brought in beside it yet."))
            self.list.show_rows(())
            return
        first = found.passages[0].begin if found.passages else found.zero
        agreement = Agreement(found.zero, found.fit, found.share)
        self.told.set_text(translated(fit_told(self._record, agreement, first)))
        self._find()

    @Slot()
    def _find(self) -> None:
        self._resting.stop()
        found = self._shown()
        if found is None or self._record is None or self._programme is None:
            return
        zone = self._record.roundtable.zone
        searched = self.search.text()
        passages = passages_with(found, searched)
        rows = [passage_row(self._programme, found, each, zone, searched) for each in passages]
        self.list.show_rows(rows)
        if not self.list.current():
            self.go_to(self._instant)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with the passage in hand."""
        passage, found = self._passage(), self._shown()
        voice = found.voice(passage) if found is not None and passage is not None else None
        self._said_by.setVisible(found is not None and bool(found.voices))
        self.speaker.setEnabled(voice is not None and self._changeable)
        if voice is not None and self._programme is not None:
            self.speaker.show_speaker(self._programme, voice.speaker)
            self.speaker.setToolTip(voice.label)
        is_known = passage is not None and self._instant is not None
        self.align.setEnabled(is_known and self._changeable)
        self.strike.setEnabled(passage is not None and self._changeable)
        if passage is None or passage.id != self.words.passage:
            self.words.hide()
        self.in_hand.emit(passage is not None)

    @Slot()
    def _on_strike(self) -> None:
        """Have the keys in the words of the passage in hand, to choose what goes."""
        passage = self._passage()
        if passage is not None:
            self.words.show_passage(passage.id, passage.text, self.search.text())
            self.words.show()
            self.words.text.setFocus()

    @Slot()
    def _on_words_left(self) -> None:
        self.words.hide()
        self.list.setFocus()

    @Slot(object)
    def _on_speaker(self, speaker: object) -> None:
        passage = self._passage()
        if passage is not None and passage.voice is not None:
            self.speaker_chosen.emit(passage.voice, speaker)

    @Slot()
    def _on_align(self) -> None:
        passage, found = self._passage(), self._shown()
        if passage is not None and found is not None and self._instant is not None:
            self.align_asked.emit(found.id, found.zero + self._instant - passage.begin)

    @Slot()
    def _on_erase(self) -> None:
        self.erase_asked.emit(self.which.currentData())

    def _connect(self) -> None:
        self.which.activated.connect(self._show_which)
        self.search.textChanged.connect(self._resting.start)
        self._resting.timeout.connect(self._find)
        self.search.left.connect(self.list.setFocus)
        self.list.chosen.connect(self._offer)
        self.speaker.chosen.connect(self._on_speaker)
        self.align.clicked.connect(self._on_align)
        self.erase.clicked.connect(self._on_erase)
        self.strike.clicked.connect(self._on_strike)
        self.words.strike_asked.connect(self.strike_asked)
        self.words.left.connect(self._on_words_left)

    def _lay_out(self, switch: SegmentedButtons, quote: QAction) -> None:
        unit = app_scale().unit
        self.problem.hide()
        self.words.hide()
        self._card = Card()
        self._card.setMinimumHeight(_LEAST_ROWS * unit)
        self._card.hold_rows(self.list)
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._said_by = field(self.tr("Said by"), self.speaker)
        self.align.setToolTip(
            self.tr(
                "The passage in hand was said at the time of the selected note: all moves along"
            )
        )
        self.erase.setProperty("look", "flat")
        self._below = QWidget()
        buttons = FlowLayout(self._below, spacing=2 * unit)
        quoting = KeyButton(quote, label=self.tr("Make a quote"))
        for button in (quoting, self.align, self.strike, self.erase):
            buttons.addWidget(button)
        above: tuple[QWidget, ...] = (switch, self.which, self.search, self.told)
        below = (self._said_by, self._below, self.words, self.problem)
        for part in (*above, self._card, *below):
            self.column.addWidget(part, 1 if part is self._card else 0)
        self.column.addStretch(0)
