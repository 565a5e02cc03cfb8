"""Findings beside the selected notes: which they are for or against, and which they may join."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.core.model import Programme
from facilitator.store.queries.findings_seen import FindingsSeen, SeenFinding
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.review.findings.list_view import FindingsList
from facilitator.ui.review.findings.rows import CardRow, cards_of
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

_HIGHEST = 60  # units


class FindingsPart(QWidget):
    """`attach_asked` carries the finding (id) that the selected notes are to be attached to."""

    attach_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = SectionLabel()
        self.list = FindingsList(self.tr("Findings"), ordered=False)
        self.hint = TextLabel(role=Role.SMALL, muted=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(app_scale().unit)
        for each in (self.heading, self.list, self.hint):
            column.addWidget(each)
        self.list.entered.connect(self.attach_asked)
        self.hide()

    def show_notes(
        self,
        notes: Sequence[str],
        questions: frozenset[str],
        seen: FindingsSeen,
        programme: Programme,
    ) -> None:
        """Show the findings on the questions of some notes (ids), and those that rest on any."""
        cards = list(self._cards(seen, questions, frozenset(notes), programme))
        self.setVisible(bool(cards))
        codes = [each.code for each in programme.questions if each.id in questions]
        heading = self.tr("Findings · {question}").format(question=", ".join(codes))
        self.heading.set_text(heading if codes else self.tr("Findings"))
        self.list.show_rows(cards, self.list.current())
        self.hint.set_text(self.tr("Enter attaches the %n selected note(s)", "", len(notes)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()

    def _cards(
        self,
        seen: FindingsSeen,
        questions: frozenset[str],
        ids: frozenset[str],
        programme: Programme,
    ) -> Iterator[CardRow]:
        codes = {each.id: each.code for each in programme.questions}
        by_question: dict[str | None, list[SeenFinding]] = {}
        for each in seen.findings:
            by_question.setdefault(each.finding.question, []).append(each)
        for question, some in by_question.items():
            for card in cards_of(some, codes.get(question or "", "")):
                held = ids.intersection(each.note for each in card.seen.finding.rests_on)
                if held:
                    told = self.tr("✓ rests on it") if held == ids else self.tr("✓ on some of them")
                    yield replace(card, line=f"{told} · {card.line}")
                elif question in questions:
                    yield card

    def _fit(self) -> None:
        """Have the list as high as its cards, up to a height from which it scrolls."""
        rows = range(self.list.findings.rowCount())
        height = sum(self.list.sizeHintForRow(at) for at in rows)
        self.list.setFixedHeight(min(height, _HIGHEST * app_scale().unit))
