"""Choice of what is written up: a roundtable, a theme, an organisation, a person, the series."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from facilitator.core.model import Programme, Question, Roundtable
from facilitator.core.subject import SERIES, Subject, SubjectKind, subject_of
from facilitator.ui.fonts import app_scale
from facilitator.ui.local_forms import labelled
from facilitator.ui.texts import QT_TRANSLATE_NOOP, translate_marked
from facilitator.ui.widgets.choice_box import ChoiceBox

Rows = list[tuple[str, str]]  # of each its words, and the key of the subject
_KINDS = {
    SubjectKind.ROUNDTABLE: QT_TRANSLATE_NOOP("Subjects", "Roundtable"),
    SubjectKind.THEME: QT_TRANSLATE_NOOP("Subjects", "Theme"),
    SubjectKind.ORGANISATION: QT_TRANSLATE_NOOP("Subjects", "Organisation"),
    SubjectKind.PERSON: QT_TRANSLATE_NOOP("Subjects", "Person"),
    SubjectKind.SERIES: QT_TRANSLATE_NOOP("Subjects", "Series"),
}


class SubjectChoice(QWidget):
    """First the kind, then which one of it; `chosen` says that the user wants another one."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[SubjectKind, Rows] = {each: [] for each in SubjectKind}
        self.kind, self.which = ChoiceBox(), ChoiceBox()
        self.kind.setAccessibleName(self.tr("What is written up"))
        self.which.setAccessibleName(self.tr("Write-up of"))
        for kind, words in _KINDS.items():
            self.kind.addItem(translate_marked("Subjects", words), kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(app_scale().unit)
        for box, stretch in ((self.kind, 2), (self.which, 3)):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(box, stretch)
        self.kind.activated.connect(self._on_kind)
        self.which.activated.connect(self._on_which)

    def value(self) -> str | None:
        """Return the key of what is written up; None where there is nothing of that kind."""
        if self._kind() is SubjectKind.SERIES:
            return SERIES.key
        key = self.which.currentData()
        return None if key is None else str(key)

    def words(self) -> str:
        """Return what is written up, as it is shown."""
        kind = self.kind.currentText()
        if self._kind() is SubjectKind.SERIES:
            return kind
        return self.tr("{kind} {which}").format(kind=kind, which=self.which.currentText())

    def show_subjects(
        self, programme: Programme, roundtables: Sequence[Roundtable], chosen: str
    ) -> None:
        """Offer what there is; `chosen` is a key, and no signal tells of it."""
        self._rows = {
            SubjectKind.ROUNDTABLE: [(_title(each), each.id) for each in roundtables],
            SubjectKind.THEME: list(_themes(programme.questions)),
            SubjectKind.ORGANISATION: [
                (each.name, Subject(SubjectKind.ORGANISATION, each.id).key)
                for each in programme.organisations
            ],
            SubjectKind.PERSON: sorted(
                (each.name, Subject(SubjectKind.PERSON, each.id).key) for each in programme.people
            ),
            SubjectKind.SERIES: [(programme.title, SERIES.key)],
        }
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(subject_of(chosen).kind))
        self._offer(chosen)

    def has(self, key: str | None) -> bool:
        """Tell whether there is such a subject among those that are offered."""
        return any(key == known for rows in self._rows.values() for _, known in rows)

    def _kind(self) -> SubjectKind:
        return SubjectKind(self.kind.currentData())

    def _offer(self, chosen: str) -> None:
        kind, box = self._kind(), self.which
        wanted = self._rows[kind]
        shown = [(box.itemText(at), box.itemData(at)) for at in range(box.count())]
        with QSignalBlocker(box):
            if wanted != shown:  # a list that is open is left alone
                box.clear()
                for words, key in wanted:
                    box.addItem(words, key)
            box.setCurrentIndex(max(0, box.findData(chosen)) if wanted else -1)
        box.setVisible(kind is not SubjectKind.SERIES)

    @Slot(int)
    def _on_kind(self, index: int) -> None:  # noqa: ARG002
        rows = self._rows[self._kind()]
        newest = self._kind() is SubjectKind.ROUNDTABLE
        self._offer(rows[-1 if newest else 0][1] if rows else "")
        self.chosen.emit()

    @Slot(int)
    def _on_which(self, index: int) -> None:  # noqa: ARG002
        self.chosen.emit()


def _title(roundtable: Roundtable) -> str:
    return labelled(roundtable.label, roundtable.title) if roundtable.title else roundtable.label


def _themes(questions: Sequence[Question]) -> Iterator[tuple[str, str]]:
    for each in questions:
        words = labelled(each.code, each.title or each.text)
        yield words, Subject(SubjectKind.THEME, each.id).key
