"""Right of the Findings view: one finding, edited where it stands, and the notes it rests on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from facilitator.core.findings import Side
from facilitator.core.model import Organisation
from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.review.findings.not_heard_row import NotHeardRow
from facilitator.ui.review.findings.offers_card import OffersCard
from facilitator.ui.review.findings.question_chip import QuestionChip
from facilitator.ui.review.findings.rows import CardRow
from facilitator.ui.review.findings.support_rows import SupportRow
from facilitator.ui.review.findings.supports_part import SupportsPart
from facilitator.ui.review.findings.words import counted_notes, raised_words
from facilitator.ui.widgets.kept_text import KeptText
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class FindingPane(Pane):
    """Its parts say what is wanted of the finding; the view does it.

    `key_asked` carries a key (Qt.Key), the notes (ids) that it is to act on, and their side.
    """

    key_asked = Signal(int, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Finding"))
        self.question = QuestionChip(self)
        self.heading = SectionLabel()
        self.merge = QPushButton(self.tr("Merge into…"))
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setProperty("look", "danger")
        self.again = _ReadAgain()
        self.sentence = KeptText(self.tr("Sentence"), role=Role.TITLE, one_line=True)
        self.synthesis = KeptText(self.tr("Synthesis"), role=Role.BODY, one_line=False)
        self.synthesis.setPlaceholderText(self.tr("A paragraph on it, in Markdown"))
        self.backing = SupportsPart(
            self.tr("For"), self.tr("S chosen quote · A against · Del take off")
        )
        self.against = SupportsPart(
            self.tr("Against"), self.tr("S chosen quote · A for it · Del take off")
        )
        self.offers = OffersCard()
        self.not_heard = NotHeardRow()
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.problem.hide()
        self._lay_out()
        self._connect()

    def show_finding(
        self,
        card: CardRow,
        rows: Sequence[SupportRow],
        silent: Sequence[Organisation],
        *,
        places: bool,
    ) -> None:
        """Show a finding; `rows` are the notes it rests on, in order, those for it and against."""
        finding, figures = card.seen.finding, card.seen.figures
        self.question.set_question(finding.question)
        self.heading.set_text(card.place)
        self.again.show_whether(finding.is_to_be_read, lost=finding.lost)
        self.sentence.show_text(finding.id, finding.text)
        self.synthesis.show_text(finding.id, finding.synthesis)
        by_note = {each.note: each for each in rows}
        sides = {
            side: [by_note[each.note] for each in finding.rests_on if each.side is side]
            for side in Side
        }
        raised = (counted_notes(figures.backing), raised_words(figures))
        counts = " · ".join(each for each in raised if each)
        self.backing.show_rows(sides[Side.FOR], counts, places=places)
        against = sides[Side.AGAINST]
        self.against.show_rows(against, counted_notes(figures.against), places=places)
        self.against.setVisible(bool(against))
        self.not_heard.show_finding(finding, silent)

    def say(self, problem: str) -> None:
        """Say why something was not done; an empty text takes it away."""
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            announce(self.problem, problem)

    def keep(self) -> None:
        """Have saved what is typed."""
        self.sentence.keep()
        self.synthesis.keep()

    def _lay_out(self) -> None:
        unit = app_scale().unit
        head = QHBoxLayout()
        head.setSpacing(2 * unit)
        head.addWidget(self.question)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.merge)
        head.addWidget(self.delete)
        label = TextLabel(self.tr("Synthesis"), role=Role.CHIP, muted=True)
        label.setBuddy(self.synthesis)
        hint = self.tr("Markdown, printed below the sentence")
        labels = QHBoxLayout()
        labels.setSpacing(2 * unit)
        labels.addWidget(label)
        labels.addWidget(TextLabel(hint, role=Role.SMALL, muted=True))
        labels.addStretch(1)
        self.column.setSpacing(2 * unit)
        self.column.addLayout(head)
        for each in (self.problem, self.again, self.sentence):
            self.column.addWidget(each)
        self.column.addLayout(labels)
        self.column.addWidget(self.synthesis)
        for part in (self.backing, self.against, self.offers):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.column.addWidget(self.not_heard)

    def _connect(self) -> None:
        self.backing.table.asked.connect(self._on_backing_key)
        self.against.table.asked.connect(self._on_against_key)
        self.backing.table.left.connect(self._on_backing_left)
        self.against.table.left.connect(self._on_against_left)

    @Slot(int)
    def _on_backing_key(self, key: int) -> None:
        self.key_asked.emit(key, self.backing.table.selected(), Side.FOR)

    @Slot(int)
    def _on_against_key(self, key: int) -> None:
        self.key_asked.emit(key, self.against.table.selected(), Side.AGAINST)

    @Slot(int)
    def _on_backing_left(self, step: int) -> None:
        if step > 0 and self.against.isVisible():
            self.against.table.enter()
        elif step > 0:
            self.offers.box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_against_left(self, step: int) -> None:
        if step > 0:
            self.offers.box.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.backing.table.isVisible():
            self.backing.table.enter(last=True)


class _ReadAgain(QWidget):
    """Says that a finding is to be read again, and why; the button says that somebody has."""

    def __init__(self) -> None:
        super().__init__()
        self.told = TextLabel(tone=Tone.AMBER, wrap=True)
        self.done = QPushButton(self.tr("I have read it again"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.told, 1)
        line.addWidget(self.done)
        self.hide()

    def show_whether(self, is_to_be_read: bool, *, lost: bool) -> None:
        if lost:
            why = self.tr(
                "Read again: a note that it rested on was erased. Until somebody has, it stays out"
                " of write-ups."
            )
        else:
            why = self.tr(
                "Read again: a note that it rests on was taken away or struck since. Until"
                " somebody has, it stays out of write-ups."
            )
        self.told.set_text(why)
        self.setVisible(is_to_be_read)
