"""Controls of a write-up, the left of Publish: for whom, of what, how grouped, in which format."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from facilitator.core.model import Roundtable
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.format_choice import FormatChoice
from facilitator.ui.publish.key_messages import KeyMessages
from facilitator.ui.publish.language_box import LanguageBox
from facilitator.ui.publish.names_box import NamesBox
from facilitator.ui.publish.promise_line import PromiseLine
from facilitator.ui.publish.template_box import TemplateBox
from facilitator.ui.publish.writing import Wanted
from facilitator.ui.session import Session
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.writeup.formats import Format

_LEAST, _WIDTH = 70, 94  # units


class Controls(Pane):
    """`asked` says that something else is wanted; the page answers with what to show."""

    asked = Signal()

    def __init__(
        self,
        names: NamesBox,
        messages: KeyMessages,
        session: Session,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ground="surface", line=Qt.Edge.RightEdge, parent=parent)
        self.setAccessibleName(self.tr("What is written up"))
        self.set_width(_LEAST, _WIDTH)
        self.names, self.messages = names, messages
        self.language, self.template = LanguageBox(session), TemplateBox(session, dialogs)
        self.audience = SegmentedButtons(
            self.tr("For"),
            (
                ("public", self.tr("Public")),
                ("participants", self.tr("Participants")),
                ("team", self.tr("Team, with names")),
            ),
        )
        self.roundtable = QComboBox()
        self.roundtable.setAccessibleName(self.tr("Write-up of"))
        self.roundtable.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.group = SegmentedButtons(
            self.tr("Group by"),
            (
                ("question", self.tr("Question")),
                ("organisation", self.tr("Organisation")),
                ("time", self.tr("Time")),
            ),
        )
        self.format = FormatChoice()
        self.promise = PromiseLine()
        self.check_note = TextLabel(muted=True, wrap=True)
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.file_name = TextLabel(muted=True, shorten=True)
        self.figures = TextLabel(muted=True, shorten=True)
        self._lay_out()
        for choice in (self.audience, self.group, self.format):
            choice.chosen.connect(self._on_chosen)
        self.format.chosen.connect(self._on_format)
        self.roundtable.activated.connect(self._on_roundtable)

    def wanted(self) -> Wanted | None:
        """Return what is asked for, or None without a roundtable."""
        roundtable = self.roundtable.currentData()
        if roundtable is None:
            return None
        audience, group = self.audience.value(), self.group.value()
        self.format.show_audience(audience)
        ext = self.format.value()
        template = self.template.template() if ext == Format.WORD else None
        return Wanted(roundtable, audience, group, ext, template=template)

    def told(self) -> str:
        """Return which roundtable is written up, and what of it, for who does not see it."""
        return f"{self.roundtable.currentText()}. {self.figures.full_text()}"

    def show_roundtables(self, known: Sequence[Roundtable], chosen: str) -> None:
        """Offer the roundtables there are; `chosen` is an id, and no signal tells of it."""
        box = self.roundtable
        wanted = [(self._title(each), each.id) for each in known]
        shown = [(box.itemText(at), box.itemData(at)) for at in range(box.count())]
        with QSignalBlocker(box):
            if wanted != shown:  # a list that is open is left alone
                box.clear()
                for title, roundtable in wanted:
                    box.addItem(title, roundtable)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def show_groups(self, reasons: Mapping[str, str]) -> None:
        """Forbid the groupings that have a reason; a forbidden one gives way to the first."""
        for group, why in reasons.items():
            self.group.set_enabled(group, not why, why=why)
        if reasons.get(self.group.value()):
            self.group.set_value("question")

    def show_problem(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))

    @Slot()
    def forget_problem(self) -> None:
        self.show_problem("")

    def show_check_note(self, sentence: str) -> None:
        self.check_note.set_text(sentence)
        self.check_note.setVisible(bool(sentence))

    def _title(self, roundtable: Roundtable) -> str:
        text = self.tr("Roundtable {number}: {title}")
        return text.format(number=roundtable.label, title=roundtable.title).removesuffix(": ")

    def _lay_out(self) -> None:
        unit = app_scale().unit
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(5 * unit, 4 * unit, 5 * unit, 2 * unit)
        column.setSpacing(4 * unit)
        for title, field in (
            (self.tr("For"), self.audience),
            (self.tr("Write-up of"), self.roundtable),
            (self.tr("Language"), self.language),
            (self.tr("Group by"), self.group),
            (self.tr("Promised in the room"), self.promise),
        ):
            column.addLayout(_field(title, field))
        column.addWidget(self.names)
        column.addWidget(self.check_note)
        column.addLayout(_field(self.tr("Key messages"), self.messages))
        column.addWidget(self.problem)
        column.addLayout(_field(self.tr("Format"), self.format))
        column.addWidget(self.template)
        column.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(5 * unit, 2 * unit, 5 * unit, 4 * unit)
        below.setSpacing(unit // 2)
        below.addWidget(self.file_name)
        below.addWidget(self.figures)
        self.column.setContentsMargins(0, 0, 1, 0)
        self.column.setSpacing(0)
        self.column.addWidget(ScrolledWhole(inside, sideways=False), 1)
        self.column.addLayout(below)
        self.problem.hide()

    @Slot(str)
    def _on_chosen(self, value: str) -> None:  # noqa: ARG002
        self.asked.emit()

    @Slot(str)
    def _on_format(self, value: str) -> None:
        self.template.setVisible(value == Format.WORD)

    @Slot(int)
    def _on_roundtable(self, index: int) -> None:  # noqa: ARG002
        self.asked.emit()


def _field(title: str, widget: QWidget) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(round(1.25 * app_scale().unit))
    label: QLabel = TextLabel(title, role=Role.CHIP, muted=True)
    label.setBuddy(widget)
    box.addWidget(label)
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, widget.sizePolicy().verticalPolicy())
    box.addWidget(widget)
    return box
