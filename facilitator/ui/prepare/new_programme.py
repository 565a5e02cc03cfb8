"""Dialog for a new programme: one's own with a title, or a copy of the sample."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.text_label import TextLabel


class NewProgramme(ScrolledDialog):
    """`chosen` carries the title of an empty programme and its word for a theme.

    For the sample both are empty texts. The title has the keys at once; typing there chooses the
    empty one.
    """

    chosen = Signal(str, str)

    def __init__(self, sample_title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New programme"))
        unit = app_scale().unit
        self.sample = QRadioButton(
            self.tr("From the &sample: {title}").format(title=sample_title.replace("&", "&&"))
        )
        self.empty = QRadioButton(self.tr("&Empty, with the title"))
        self.empty.setChecked(True)
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title of the programme"))
        self.title.setPlaceholderText(self.tr("Title of the programme"))
        self.word = QLineEdit()
        self.word.setAccessibleName(self.tr("What its themes are called"))
        self.word.setPlaceholderText(self.tr("What its themes are called: challenge, topic …"))
        self.empty.toggled.connect(self._follow)
        self.empty.clicked.connect(self._begin_title)
        self.title.textEdited.connect(self._choose_empty)
        self.word.textEdited.connect(self._choose_empty)
        self.title.textChanged.connect(self._follow)
        column = self.column
        column.setSpacing(2 * unit)
        column.addWidget(TextLabel(self.tr("How is it to begin?"), role=Role.TITLE))
        column.addSpacing(unit)
        column.addWidget(self.empty)
        column.addLayout(_below(self.title))
        column.addLayout(_below(self.word))
        hint = self.tr("Then come the organisations and people, and the first question.")
        column.addLayout(_below(TextLabel(hint, muted=True, wrap=True)))
        column.addSpacing(unit)
        column.addWidget(self.sample)
        hint = self.tr("Themes with agendas, organisations and people, to look at or to change.")
        column.addLayout(_below(TextLabel(hint, muted=True, wrap=True)))
        self.set_buttons(self._make_buttons())
        self.take_room(120 * unit)
        self._follow()
        self.title.setFocus()

    def _make_buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.go_on = QPushButton(self.tr("Choose where to keep it…"))
        self.go_on.setProperty("look", "primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(2 * app_scale().unit)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.go_on)
        return row

    @Slot()
    def _follow(self) -> None:
        for each in (self.empty, self.sample):  # Qt does so only once one of them had the keys
            chosen = each.isChecked()
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.go_on.setEnabled(self.sample.isChecked() or bool(self.title.text().strip()))

    @Slot()
    def _choose_empty(self) -> None:
        self.empty.setChecked(True)

    @Slot()
    def _begin_title(self) -> None:
        self.title.setFocus()

    @Slot()
    def _choose(self) -> None:
        self.accept()
        own = self.empty.isChecked()
        title, word = (" ".join(each.text().split()) for each in (self.title, self.word))
        self.chosen.emit(title if own else "", word if own else "")


def _below(widget: QWidget) -> QHBoxLayout:
    """Indent what belongs to the radio button above."""
    row = QHBoxLayout()
    row.setContentsMargins(5 * app_scale().unit, 0, 0, 0)
    row.addWidget(widget)
    return row
