"""Choice of the language of write-ups: it belongs to the programme, not to the window."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from facilitator.operations.programmes import set_language
from facilitator.ui.fonts import app_scale
from facilitator.ui.session import Session
from facilitator.ui.translations import language_name
from facilitator.ui.widgets.choice_box import ChoiceBox
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.writeup.language import languages, load_language


class LanguageBox(QWidget):
    """What is chosen is kept in the programme at once, and undone like any other act."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(self.tr("Language of the write-up"))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.remark = TextLabel(muted=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(app_scale().unit)
        column.addWidget(self.choice)
        column.addWidget(self.remark)
        self.remark.hide()
        self.setFocusProxy(self.choice)
        self.choice.activated.connect(self._on_activated)

    def show_language(self, code: str) -> None:
        """Show what the programme has, which may be none of those that are here."""
        here = languages()
        shown = here if code in here else (*here, code)
        with QSignalBlocker(self.choice):
            if [self.choice.itemData(at) for at in range(self.choice.count())] != [*shown]:
                self.choice.clear()
                for each in shown:
                    self.choice.addItem(language_name(each), each)
            self.choice.setCurrentIndex(self.choice.findData(code))
        self.choice.setEnabled(self._session.can_write())
        remark = self._remark_on(code)
        self.remark.set_text(remark)
        self.remark.setVisible(bool(remark))
        self.choice.setAccessibleDescription(remark)

    def _remark_on(self, code: str) -> str:
        language = load_language(code)
        if language.code != code:
            return self.tr("This version has no write-ups in this language: they are in English.")
        if not language.reviewed:
            return self.tr("Not reviewed by a native speaker: read it through.")
        return ""

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        code = self.choice.itemData(index)
        if code in languages() and code != self._session.programme.language:
            self._session.run(set_language, code, at=self._session.now())
        else:
            self.show_language(self._session.programme.language)
