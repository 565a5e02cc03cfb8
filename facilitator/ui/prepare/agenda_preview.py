"""Dialog with what was understood of an agenda file, before anything of it is kept."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from facilitator.core.agenda import Agenda
from facilitator.core.agenda_days import days_of, only_day
from facilitator.core.model import Question
from facilitator.operations.setting_up.new_question import new_title
from facilitator.operations.setting_up.questions import LONGEST
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import day_in_figures, number_label, quoted
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prepare import preview_rows
from facilitator.ui.prepare.preview_table import PreviewTable
from facilitator.ui.prepare.read_lines import ReadLines
from facilitator.ui.texts import translated
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.text_label import TextLabel

_NEW = ""  # in place of the id of a theme
_LETTERS_SHOWN = 24  # of a theme's title or a day's at least
_WIDE = 270  # units, where the screen has them
_AS_ITS_LETTERS = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class AgendaPreview(ScrolledDialog):
    """Shows an agenda, or why a file is none."""

    accepted_for = Signal(str)  # the id of a theme
    accepted_new = Signal(str)  # the title of a theme that is to be made
    other_file_asked = Signal()
    paste_asked = Signal()

    def __init__(
        self,
        themes: Sequence[Question],
        names: Mapping[str, str],
        parent: QWidget,
        *,
        with_agenda: Collection[str] = (),
    ) -> None:
        """Offer `themes`, of which those `with_agenda` (ids) have one that would be replaced.

        `names` says what organisations are called whose handles an agenda holds.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Load an agenda"))
        self._themes = tuple(themes)
        self._names = names
        self._with_agenda = frozenset(with_agenda)
        self.heading = TextLabel(role=Role.TITLE, wrap=True)
        self.facts = TextLabel(muted=True, wrap=True)
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self._agenda: Agenda | None = None
        self._source = ""
        self.table = PreviewTable(self.tr("Items as they were read"))
        self.table.chosen.connect(self._show_told)
        self.told = TextLabel(muted=True, wrap=True)
        self._card = Card()
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._card.hold_rows(self.table)
        self.remarks = ReadLines(self.tr("Remarks"))
        self.set_aside = ReadLines(self.tr("Set aside"))
        column = self.column
        for part in (self.heading, self.facts, self.problem):
            column.addWidget(part)
        column.addLayout(self._make_days())
        column.addWidget(self.remarks)
        column.addWidget(self._card, 1000)
        column.addWidget(self.told)
        column.addWidget(self.set_aside)
        column.addStretch(1)
        self.set_choice(self._make_choice())
        self.set_buttons(self._make_buttons())

    def show_reading(self, source: str) -> None:
        """Say that a file is being read; Cancel is all there is to do."""
        self.heading.set_text(self.tr("Reading {file}…").format(file=source))
        self._show_parts(read=False, refused=False)
        self.take_room(140 * app_scale().unit)
        self.cancel.setFocus()

    def show_agenda(
        self,
        agenda: Agenda,
        source: str,
        theme_id: str | None,
        *,
        today: str = "",
    ) -> None:
        """Show what was read, and choose a theme for it: a new one where `theme_id` is None.

        Of several days the first that is `today`, an ISO date, or later is chosen, else the first.
        """
        self._agenda, self._source = agenda, source
        self.heading.set_text(agenda.title or source)
        self._show_parts(read=True, refused=False)
        self._show_days(agenda, today)
        title = new_title(agenda)
        self.title.setText(title)
        self.theme.addItem(self.tr("New: {question}").format(question=title), _NEW)
        found = self.theme.findData(theme_id or _NEW)
        self.theme.setCurrentIndex(found if found >= 0 else self.theme.findData(_NEW))
        self._show_choice()
        for part in (self.table, self._card):  # as high as its rows, at once
            part.updateGeometry()
        self.take_room(_WIDE * app_scale().unit)
        self.put.setFocus()

    def chosen_agenda(self) -> Agenda | None:
        """Return what is shown of the agenda that was read: the whole, or the day of several."""
        number = self.day.currentIndex()
        if self._agenda is None or number < 0:
            return self._agenda
        return only_day(self._agenda, days_of(self._agenda)[number])

    def show_refusal(self, sentence: str, source: str) -> None:
        """Say why nothing can be read from a file, and offer to choose another."""
        self.heading.set_text(self.tr("{file} was not loaded").format(file=source))
        self.problem.set_text(sentence)
        self._show_parts(read=False, refused=True)
        self.take_room(140 * app_scale().unit)
        self.other.setFocus()

    def _make_days(self) -> QHBoxLayout:
        self.day_label = QLabel(self.tr("&Day"))
        self.day = QComboBox()
        self.day.setSizeAdjustPolicy(_AS_ITS_LETTERS)
        self.day.setMinimumContentsLength(_LETTERS_SHOWN)
        self.day_label.setBuddy(self.day)
        row = QHBoxLayout()
        row.setSpacing(2 * app_scale().unit)
        row.addWidget(self.day_label)
        row.addWidget(self.day)
        row.addStretch(1)
        return row

    def _show_days(self, agenda: Agenda, today: str) -> None:
        days = days_of(agenda)
        nameless = self.tr("Day {number}")
        self.day.addItems([day.name or nameless.format(number=day.number) for day in days])
        ahead = (number for number, day in enumerate(days) if day.date and day.date >= today)
        self.day.setCurrentIndex(next(ahead, 0) if days else -1)
        for part in (self.day, self.day_label):
            part.setVisible(bool(days))
        self.day.currentIndexChanged.connect(self._show_items)
        self._show_items()

    @Slot()
    def _show_items(self) -> None:
        """Show the items of the day that is chosen, or all."""
        agenda = self.chosen_agenda()
        if agenda is None:
            return
        self.facts.set_text(self._facts(agenda, self._source))
        self.table.show_rows(preview_rows.rows(agenda, self._themes, self._names))
        self._show_told(self.table.current())
        remark = self.tr("Line {line}: {message}")
        self.remarks.show_lines(
            [
                remark.format(line=each.line, message=translated(each.said))
                for each in preview_rows.about_the_whole(agenda)
            ]
        )
        self.set_aside.show_lines([quoted(line) for line in agenda.set_aside])

    @Slot(str)
    def _show_told(self, key: str) -> None:
        """Say in full what is remarked on the current row: a cell may be too small for it."""
        shown = self.table.model_of_rows.rows()
        self.told.setVisible(any(row.cells[preview_rows.REMARK] for row in shown))
        said = next((row.cells[preview_rows.REMARK] for row in shown if row.key == key), "")
        self.told.set_text(said)

    def _make_choice(self) -> QGridLayout:
        self.theme_label = QLabel(self.tr("&Put it in"))
        self.theme = QComboBox()
        self.theme.setAccessibleName(self.tr("Theme"))
        self.theme_label.setBuddy(self.theme)
        for theme in self._themes:
            self.theme.addItem(theme.title or theme.code, theme.id)
        self.theme.setSizeAdjustPolicy(_AS_ITS_LETTERS)
        self.theme.setMinimumContentsLength(_LETTERS_SHOWN)
        self.title_label = QLabel(self.tr("&Title of the new theme"))
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST)
        self.title_label.setBuddy(self.title)
        choice = QGridLayout()
        choice.setSpacing(2 * app_scale().unit)
        choice.addWidget(self.theme_label, 0, 0)
        choice.addWidget(self.theme, 0, 1)
        choice.addWidget(self.title_label, 1, 0)
        choice.addWidget(self.title, 1, 1)
        choice.setColumnStretch(1, 1)
        return choice

    def _make_buttons(self) -> QHBoxLayout:
        self.theme.currentIndexChanged.connect(self._show_choice)
        self.title.textChanged.connect(self._show_choice)
        self.put = QPushButton()
        self.put.setProperty("look", "primary")
        self.put.setDefault(True)
        self.put.clicked.connect(self._put)
        self.other = QPushButton(self.tr("Choose another file…"))
        self.other.clicked.connect(self._ask_other)
        self.paste = QPushButton(self.tr("Paste what was copied"))
        self.paste.clicked.connect(self._ask_paste)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(2 * app_scale().unit)
        row.addWidget(self.other)
        row.addWidget(self.paste)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.put)
        return row

    def _facts(self, agenda: Agenda, source: str) -> str:
        items = self.tr("%n item(s) read", "", len(agenda.items))
        told = preview_rows.told(agenda)
        minutes = self.tr("{minutes} min").format(minutes=number_label(agenda.minutes))
        parts = (
            self.tr("From {file}").format(file=source),
            items,
            minutes,
            day_in_figures(date.fromisoformat(agenda.date)) if agenda.date else "",
            agenda.start or "",
            agenda.zone or "",
            self.tr("%n remark(s)", "", len(told)) if told else "",
        )
        return " · ".join(part for part in parts if part)

    def _show_parts(self, *, read: bool, refused: bool) -> None:
        self.problem.setVisible(refused)
        self.other.setVisible(read or refused)
        self.paste.setVisible(read or refused)
        self.other.setDefault(refused)
        for part in (self.facts, self._card, self.put, self.theme, self.theme_label):
            part.setVisible(read)
        if not read:
            for own in (self.title, self.title_label, self.day, self.day_label):
                own.hide()
            self.told.hide()
            self.remarks.hide()
            self.set_aside.hide()

    @Slot()
    def _show_choice(self) -> None:
        """Have the title asked for where the theme is new, and the button say where it goes."""
        is_new = self.theme.currentData() == _NEW
        self.title.setVisible(is_new)
        self.title_label.setVisible(is_new)
        self.put.setEnabled(not is_new or bool(self.title.text().strip()))
        if is_new:
            self.put.setText(self.tr("Put it in a new theme"))
            return
        replaces = self.theme.currentData() in self._with_agenda
        label = (
            self.tr("Replace the agenda of {theme}") if replaces else self.tr("Put it in {theme}")
        )
        self.put.setText(label.format(theme=self.theme.currentText()).replace("&", "&&"))

    @Slot()
    def _put(self) -> None:
        if self.theme.currentData() == _NEW:
            self.accepted_new.emit(self.title.text())
        else:
            self.accepted_for.emit(self.theme.currentData())
        self.accept()

    @Slot()
    def _ask_other(self) -> None:
        self.reject()
        self.other_file_asked.emit()

    @Slot()
    def _ask_paste(self) -> None:
        self.reject()
        self.paste_asked.emit()
