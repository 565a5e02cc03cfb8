"""Drafts of findings: what is typed in the box for a new one, or over a text of one."""

from PySide6.QtCore import QObject, Slot

from facilitator.store.queries.findings import is_finding
from facilitator.ui.half_typed import HalfTyped
from facilitator.ui.review.findings.new_box import NewFinding
from facilitator.ui.session import Session
from facilitator.ui.widgets.kept_text import KeptText

_NEW = "new finding"


class FindingDrafts(QObject):
    """To be made before whoever saves the texts: a draft is never older than what is saved."""

    def __init__(
        self, session: Session, box: NewFinding, sentence: KeptText, synthesis: KeptText
    ) -> None:
        super().__init__(box)
        self._half_typed = HalfTyped(session, self)
        self._box, self._sentence, self._synthesis = box, sentence, synthesis
        typed = self._half_typed.kept(_NEW)
        if is_finding(session.db, typed):  # the program ended just behind it
            self._half_typed.note(_NEW, "")
        else:
            box.setText(typed)
        box.textChanged.connect(self._on_new)
        sentence.shown.connect(self._offer_sentence)
        sentence.typed.connect(self._on_sentence)
        synthesis.shown.connect(self._offer_synthesis)
        synthesis.typed.connect(self._on_synthesis)
        for each in (sentence, synthesis):
            each.edited.connect(self._half_typed.keep_now)

    @Slot(str)
    def _on_new(self, text: str) -> None:
        self._half_typed.note(_NEW, text)

    @Slot(str)
    def _offer_sentence(self, finding: str) -> None:
        self._sentence.take_up(self._half_typed.kept(_sentence_of(finding)))

    @Slot(str)
    def _offer_synthesis(self, finding: str) -> None:
        self._synthesis.take_up(self._half_typed.kept(_synthesis_of(finding)))

    @Slot(str, str)
    def _on_sentence(self, finding: str, text: str) -> None:
        self._half_typed.note(_sentence_of(finding), text)

    @Slot(str, str)
    def _on_synthesis(self, finding: str, text: str) -> None:
        self._half_typed.note(_synthesis_of(finding), text)


def _sentence_of(finding: str) -> str:
    return f"{finding} sentence"


def _synthesis_of(finding: str) -> str:
    return f"{finding} synthesis"
