"""Line below the table where is said how and when somebody agreed, before it is kept."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator.core.consent import Answer
from facilitator.operations.consents import Said
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.widgets.text_label import TextLabel

_HOW = 100  # letters


class AnswerForm(QWidget):
    """Enter keeps what was said, Esc gives it up. It is hidden but while it asks."""

    given = Signal(object)  # Said
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self.title = TextLabel(role=Role.STRONG, wrap=True)
        self.words = QLineEdit(self)
        self.how = QLineEdit(self)
        self.how.setMaxLength(_HOW)
        self.day = QLineEdit(self)
        self.until = QLineEdit(self)
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setProperty("look", "primary")
        self.leave = QPushButton(self.tr("Leave it"), self)
        self.how.setPlaceholderText(self.tr("form, e-mail, said at 14:32"))
        self.until.setPlaceholderText(self.tr("no end"))
        self._words_label = TextLabel(self.tr("As it should read"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * unit)
        grid.setVerticalSpacing(unit)
        fields = (
            (TextLabel(self.tr("How")), self.how),
            (TextLabel(self.tr("When, as 2026-11-20")), self.day),
            (TextLabel(self.tr("Until, if it ends")), self.until),
        )
        self._name(self._words_label, self.words)
        for column, (label, edit) in enumerate(fields):
            self._name(label, edit)
            grid.addWidget(label, 0, column)
            grid.addWidget(edit, 1, column)
            grid.setColumnStretch(column, 2 if edit is self.how else 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * unit)
        for button in (self.keep, self.leave):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(unit)
        column_of_all.addWidget(self.title)
        column_of_all.addWidget(self._words_label)
        column_of_all.addWidget(self.words)
        column_of_all.addLayout(grid)
        column_of_all.addLayout(buttons)
        self.keep.clicked.connect(self._give)
        self.leave.clicked.connect(self.give_up)
        self.hide()

    def _name(self, label: TextLabel, edit: QLineEdit) -> None:
        label.setBuddy(edit)
        edit.setAccessibleName(label.full_text())
        edit.returnPressed.connect(self._give)

    def ask(self, answer: Answer, title: str, *, today: str, words: str = "") -> None:
        """Ask about an agreement; `words` are what is to be changed, where it is as changed."""
        changed = answer is Answer.CHANGED
        self.title.set_text(title)
        self.words.setText(words)
        self.day.setText(today)
        for edit in (self.how, self.until):
            edit.clear()
        self.words.setVisible(changed)
        self._words_label.setVisible(changed)
        self.show()
        (self.words if changed else self.how).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    @Slot()
    def give_up(self) -> None:
        self.hide()
        self.given_up.emit()

    @Slot()
    def _give(self) -> None:
        texts = (each.text().strip() for each in (self.how, self.day, self.until, self.words))
        self.given.emit(Said(*texts))
