"""Dialog “Before the day”: who comes, and the invitation as it would be sent."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from facilitator.core.model import Programme, Record
from facilitator.core.replies import count_replies
from facilitator.ui.before.reply_list import ReplyList
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.prepare.reply_words import replies_counted
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class BeforeTheDay(ScrolledDialog):
    """Each signal is something that is asked for; whoever made the dialog does it."""

    invite_all_asked = Signal()
    words_written = Signal(str)
    copy_asked = Signal()
    save_asked = Signal()
    calendar_asked = Signal()
    sheet_asked = Signal()
    test_asked = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Before the day"))
        # Made in the order in which Tab goes through them.
        self.replies = ReplyList(self)
        self.invite = QPushButton(self.tr("Invite everybody"), self)
        self.test = QPushButton(self.tr("Test screen and sound…"), self)
        self.words = QPlainTextEdit(self)
        self.preview = QPlainTextEdit(self)
        self.counted = TextLabel(wrap=True)
        keys = self.tr("C coming · D declined · I no answer yet · Del not invited")
        self._keys = TextLabel(keys, role=Role.SMALL, muted=True, wrap=True)
        self._written = ""
        self._dress()
        self.column.addWidget(TextLabel(title, role=Role.TITLE, wrap=True))
        columns = QHBoxLayout()
        columns.setSpacing(6 * unit)
        columns.addLayout(self._left(), 1)
        columns.addLayout(self._right(), 1)
        self.column.addLayout(columns, 1)
        self.set_buttons(self._make_buttons())
        self.invite.clicked.connect(self.invite_all_asked)
        self.test.clicked.connect(self.test_asked)
        self.take_room(220 * unit)
        self.replies.setFocus()

    def show_replies(self, programme: Programme, record: Record, *, changeable: bool) -> None:
        counted = replies_counted(count_replies(programme, record))
        self.counted.set_text(counted or self.tr("Nobody is invited yet."))
        self.replies.show_replies(programme, record)
        self.invite.setEnabled(changeable)
        self.words.setReadOnly(not changeable)

    def show_invitation(self, text: str, words: str) -> None:
        """Show the text as it would be sent, and the words in it that are the convenors' own."""
        if self.preview.toPlainText() != text:
            self.preview.setPlainText(text)
        if words != self._written and not self.words.hasFocus():
            self.words.setPlainText(words)
        self._written = words

    def done(self, result: int) -> None:
        self.keep_words()
        super().done(result)

    @Slot()
    def keep_words(self) -> None:
        """Have what was typed kept, where it is something else."""
        text = self.words.toPlainText().strip()
        if text != self._written:
            self._written = text
            self.words_written.emit(text)

    def _dress(self) -> None:
        unit = app_scale().unit
        self.words.setAccessibleName(self.tr("Your own words"))
        self.words.setPlaceholderText(self.tr("Your own words in the invitation"))
        self.preview.setAccessibleName(self.tr("The invitation as it is sent"))
        self.preview.setReadOnly(True)
        for edit, height in ((self.words, 20), (self.preview, 60)):
            edit.setTabChangesFocus(True)
            edit.setMinimumHeight(height * unit)
        self.words.setMaximumHeight(24 * unit)
        self.replies.setMinimumHeight(70 * unit)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2 * app_scale().unit)
        column.addWidget(SectionLabel(self.tr("Who comes")))
        column.addWidget(self.counted)
        column.addWidget(self.replies, 1)
        column.addWidget(self._keys)
        column.addWidget(self.invite)
        column.addWidget(self.test)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2 * app_scale().unit)
        column.addWidget(SectionLabel(self.tr("Invitation")))
        column.addWidget(self.words)
        column.addWidget(self.preview, 1)
        return column

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * app_scale().unit)
        row.addStretch(1)
        for label, asked in (
            (self.tr("Interpreter’s sheet…"), self.sheet_asked),
            (self.tr("Calendar (.ics)…"), self.calendar_asked),
            (self.tr("Save the text…"), self.save_asked),
        ):
            button = QPushButton(label, self)
            button.setAutoDefault(False)
            button.clicked.connect(self.keep_words)
            button.clicked.connect(asked)
            row.addWidget(button)
        for button in (self.invite, self.test):
            button.setAutoDefault(False)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        self.copy = QPushButton(self.tr("Copy the invitation"), self)
        self.copy.setProperty("look", "primary")
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self.keep_words)
        self.copy.clicked.connect(self.copy_asked)
        row.addWidget(self.copy)
        return row
