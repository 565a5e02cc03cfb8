"""Controls of a write-up, the left of Publish: for whom, of what, how grouped, in which format."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from facilitator.core.outlines import Grouping
from facilitator.core.sent_version import AskedFor
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.facts import AUDIENCES, audience_in_words
from facilitator.ui.publish.format_choice import FormatChoice
from facilitator.ui.publish.group_choice import GroupChoice
from facilitator.ui.publish.key_messages import KeyMessages
from facilitator.ui.publish.language_box import LanguageBox
from facilitator.ui.publish.names_box import NamesBox
from facilitator.ui.publish.outline_box import OutlineBox
from facilitator.ui.publish.promise_line import PromiseLine
from facilitator.ui.publish.status_box import StatusBox
from facilitator.ui.publish.subject_choice import SubjectChoice
from facilitator.ui.publish.template_box import TemplateBox
from facilitator.ui.publish.writing import Wanted
from facilitator.ui.session import Session
from facilitator.ui.widgets.first_focus import first_of
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.writeup.formats import Format

_LEAST, _WIDTH = 70, 94  # units


class Controls(Pane):
    """`asked` says that something else is wanted; the page answers with what to show."""

    asked = Signal()
    grouped = Signal(str)  # what notes are to be grouped by, from now on

    def __init__(
        self,
        names: NamesBox,
        messages: KeyMessages,
        session: Session,
        dialogs: Dialogs,
        *,
        several: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ground="surface", line=Qt.Edge.RightEdge, parent=parent)
        self.setAccessibleName(self.tr("What is written up"))
        self.set_width(_LEAST, _WIDTH)
        self.names, self.messages = names, messages
        self.language, self.template = LanguageBox(session), TemplateBox(session, dialogs)
        self.audience = SegmentedButtons(
            self.tr("For"),
            tuple((each, audience_in_words(each)) for each in AUDIENCES),
        )
        self.subject = SubjectChoice()
        self.group = GroupChoice()
        self.outline = OutlineBox()
        self.format = FormatChoice()
        self.promise = PromiseLine()
        self.status = StatusBox(session.author.name)
        self.check_note = TextLabel(muted=True, wrap=True)
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.file_name = TextLabel(muted=True, shorten=True)
        self.figures = TextLabel(muted=True, shorten=True)
        self.several = KeyButton(several)
        self._lay_out()
        for choice in (self.audience, self.format):
            choice.chosen.connect(self._on_chosen)
        self.subject.chosen.connect(self.asked)
        self.group.chosen.connect(self.grouped)
        self.format.chosen.connect(self._on_format)

    def wanted(self) -> Wanted | None:
        """Return what is asked for, or None without anything to write up."""
        subject = self.subject.value()
        if subject is None:
            return None
        audience, group = self.audience.value(), self.group.value()
        self.format.show_audience(audience)
        ext = self.format.value()
        template = self.template.template() if ext == Format.WORD else None
        return Wanted(subject, audience, group, ext, self.outline.value(), template=template)

    def told(self) -> str:
        """Return what is written up, and how much there is, for who does not see it."""
        return f"{self.subject.words()}. {self.figures.full_text()}"

    def show_messages(self, roundtable: str | None, text: str) -> None:
        """Show the key messages of a roundtable: several have theirs each by itself."""
        self.messages.show_text(roundtable, text if roundtable else "")
        self._messages.setVisible(roundtable is not None)

    def show_format(self, ext: str) -> None:
        """Choose a format without saying so by the signal."""
        self.format.set_value(ext)
        self._on_format(ext)

    def take_grouping(self) -> None:
        """Group by what the outline that is chosen has."""
        outline = self.outline.value()
        if outline is not None:
            self.group.set_value(",".join(outline.group))

    def show_asked(self, audience: str, asked: AskedFor) -> None:
        """Choose what an earlier version was asked for with."""
        self.audience.set_value(audience)
        self.outline.choose_named(asked.outline)
        self.group.set_value(asked.group or Grouping.QUESTION)

    def show_problem(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))

    @Slot()
    def forget_problem(self) -> None:
        self.show_problem("")

    def show_check_note(self, sentence: str) -> None:
        self.check_note.set_text(sentence)
        self.check_note.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        unit = app_scale().unit
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(5 * unit, 4 * unit, 5 * unit, 2 * unit)
        column.setSpacing(4 * unit)
        for title, field in (
            (self.tr("For"), self.audience),
            (self.tr("Write-up of"), self.subject),
            (self.tr("Group by"), self.group),
            (self.tr("Promised in the room"), self.promise),
        ):
            column.addWidget(_field(title, field))
        column.addWidget(self.names)
        column.addWidget(self.check_note)
        column.addWidget(_field(self.tr("Include, in this order"), self.outline))
        self._messages = _field(self.tr("Key messages"), self.messages)
        column.addWidget(self._messages)
        column.addWidget(self.problem)
        column.addWidget(_field(self.tr("Status"), self.status))
        column.addWidget(_field(self.tr("Language"), self.language))
        column.addWidget(_field(self.tr("Format"), self.format))
        column.addWidget(self.template)
        column.addWidget(self.several, 0, Qt.AlignmentFlag.AlignLeft)
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


def _field(title: str, widget: QWidget) -> QWidget:
    field = QWidget()
    box = QVBoxLayout(field)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(round(1.25 * app_scale().unit))
    label: QLabel = TextLabel(title, role=Role.CHIP, muted=True)
    label.setBuddy(first_of(widget))
    box.addWidget(label)
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, widget.sizePolicy().verticalPolicy())
    box.addWidget(widget)
    return field
