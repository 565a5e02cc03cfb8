"""Window “About a person”: what the programme holds of them, and how each audience reads it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.model import Person
from facilitator.ui.announce import announce
from facilitator.ui.consents.page_text import PageText
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.translations import language_name
from facilitator.ui.widgets.choice_box import ChoiceBox
from facilitator.ui.widgets.on_screen import within_screen
from facilitator.ui.widgets.reading_scroll import read_by_arrows
from facilitator.ui.widgets.text_label import TextLabel

_WIDTH, _HEIGHT = 200, 210  # units


class AboutPersonDialog(QDialog):
    """A page to read, to copy and to save. `asked` carries a person's id and a language."""

    asked = Signal(str, str)
    copy_asked = Signal()
    save_asked = Signal()

    def __init__(self, people: Sequence[Person], languages: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About a person"))
        # Made in the order in which Tab goes through them.
        self.whom, self.language = ChoiceBox(self), ChoiceBox(self)
        self.text = QTextBrowser(self)
        self.save = QPushButton(self.tr("Save as Markdown…"), self)
        close = QPushButton(self.tr("Close"), self)
        self.copy = QPushButton(self.tr("Copy as Markdown"), self)
        self.said = TextLabel(wrap=True)
        for each in people:
            self.whom.addItem(each.name, each.id)
        for code in languages:
            self.language.addItem(language_name(code), code)
        self.whom.setAccessibleName(self.tr("About whom"))
        self.language.setAccessibleName(self.tr("Language of the page"))
        self.text.setAccessibleName(self.tr("The page"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setProperty("look", "reading")
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(6 * unit)
        self.text.document().setIndentWidth(4 * unit)
        read_by_arrows(self.text)
        top = QHBoxLayout()
        top.setContentsMargins(6 * unit, 4 * unit, 6 * unit, 2 * unit)
        top.setSpacing(2 * unit)
        top.addWidget(self.whom, 1)
        top.addWidget(self.language)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(6 * unit, 2 * unit, 6 * unit, 4 * unit)
        buttons.setSpacing(2 * unit)
        buttons.addWidget(self.said, 1)
        for button in (self.save, close, self.copy):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.copy.setProperty("look", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
        self.ensurePolished()
        least = buttons.totalMinimumSize().width()
        if within_screen(self, least, 0).width() < least:
            buttons.setDirection(QHBoxLayout.Direction.TopToBottom)
        self.resize(within_screen(self, _WIDTH * unit, _HEIGHT * unit))
        self.whom.currentIndexChanged.connect(self._ask)
        self.language.currentIndexChanged.connect(self._ask)
        self.copy.clicked.connect(self.copy_asked)
        self.save.clicked.connect(self.save_asked)
        close.clicked.connect(self.reject)
        self.text.setFocus()

    def begin(self, person: str, language: str) -> None:
        """Ask for the page about somebody."""
        with QSignalBlocker(self.whom), QSignalBlocker(self.language):
            self.whom.setCurrentIndex(max(0, self.whom.findData(person)))
            self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self._ask()

    def show_page(self, page: PageText) -> None:
        self.text.setHtml(page.html)
        self.say("")
        for button in (self.copy, self.save):
            button.setEnabled(True)

    def say(self, text: str, *, refused: bool = False) -> None:
        self.said.set_text(text)
        self.said.set_tone(Tone.OVER if refused else Tone.FINE)
        if text:
            announce(self, text)

    @Slot()
    def _ask(self) -> None:
        self.text.clear()
        for button in (self.copy, self.save):
            button.setEnabled(False)
        self.say(self.tr("Reading what each audience reads…"))
        self.asked.emit(self.whom.currentData() or "", self.language.currentData() or "")
