"""What a programme is called, and what its new roundtables begin with: a form of fields."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from facilitator.operations.consents import ask_first
from facilitator.operations.setting_up.programme import change_programme
from facilitator.store.queries.consents import asks_first
from facilitator.ui.fonts import app_scale
from facilitator.ui.promises import OFFERED, promise_name
from facilitator.ui.publish.language_box import LanguageBox
from facilitator.ui.session import Failure, Session
from facilitator.ui.widgets.choice_box import ChoiceBox

_WIDEST = 150  # units


class ProgrammeForm(QWidget):
    """Each edit is an operation; what is typed counts with Enter, or when the keys go elsewhere."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.title, self.theme_word, self.licence = (
            QLineEdit(self),
            QLineEdit(self),
            QLineEdit(self),
        )
        self.language = LanguageBox(session, self)
        self.promise = ChoiceBox(self)
        self.ask_first = QCheckBox(self.tr("Print a quote only once all have agreed to it"), self)
        self.zone, self.amber = QLineEdit(self), QLineEdit(self)
        self.language.choice.setMinimumContentsLength(16)
        self._fields = {
            "title": self.title,
            "theme_word": self.theme_word,
            "licence": self.licence,
            "zone": self.zone,
            "amber": self.amber,
        }
        self._lay_out()
        for name, edit in self._fields.items():
            edit.setObjectName(name)
            edit.editingFinished.connect(self._take)
        self.promise.activated.connect(self._take_promise)
        self.ask_first.clicked.connect(self._take_ask_first)

    def refresh(self) -> None:
        """Show everything anew; a text that is being typed stays."""
        programme, changeable = self._session.programme, self._session.can_write()
        for name, edit in self._fields.items():
            edit.setEnabled(changeable)
            if not edit.isModified():
                with QSignalBlocker(edit):
                    edit.setText(getattr(programme, name))
        with QSignalBlocker(self.promise):
            promises = (*OFFERED, *({programme.promise} - set(OFFERED)))
            if self.promise.count() != len(promises):
                self.promise.clear()
                for each in promises:
                    self.promise.addItem(promise_name(each), each.value)
            self.promise.setCurrentIndex(self.promise.findData(programme.promise.value))
        self.promise.setEnabled(changeable)
        with QSignalBlocker(self.ask_first):
            self.ask_first.setChecked(asks_first(self._session.db))
        self.ask_first.setEnabled(changeable)
        self.language.show_language(programme.language)

    def _lay_out(self) -> None:
        unit = app_scale().unit
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(4 * unit)
        form.setVerticalSpacing(2 * unit)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Title"), self.title),
            (self.tr("Word for a theme"), self.theme_word),
            (self.tr("Licence"), self.licence),
            (self.tr("Language of write-ups"), self.language),
            (self.tr("Promise of new roundtables"), self.promise),
            (self.tr("Ask first"), self.ask_first),
            (self.tr("Time zone"), self.zone),
            (self.tr("Amber when left"), self.amber),
        )
        for label, widget in rows:
            form.addRow(label, widget)
            if widget not in (self.language, self.ask_first):
                widget.setAccessibleName(label)
        self.theme_word.setPlaceholderText(self.tr("challenge, theme, topic …"))
        self.licence.setPlaceholderText(self.tr("of what is published, such as CC BY 4.0"))
        self.zone.setPlaceholderText(self.tr("that of this computer; or a city, such as London"))
        self.amber.setPlaceholderText(self.tr("20% of an item, or such as 90s"))
        self.setMaximumWidth(_WIDEST * unit)

    @Slot()
    def _take(self) -> None:
        edit = self.sender()
        if not isinstance(edit, QLineEdit):
            return
        edit.setModified(False)  # from now on it follows the file again
        name, text = edit.objectName(), edit.text().strip()
        if text != getattr(self._session.programme, name):
            self._change(**{name: text})

    @Slot()
    def _take_promise(self) -> None:
        chosen = str(self.promise.currentData())
        if chosen != self._session.programme.promise.value:
            self._change(promise=chosen)

    @Slot(bool)
    def _take_ask_first(self, on: bool) -> None:
        session = self._session
        session.run(ask_first, on=on, at=session.now(), failed=self._on_refused)

    def _change(self, **fields: Any) -> None:
        session = self._session
        session.run(change_programme, at=session.now(), **fields, failed=self._on_refused)

    def _on_refused(self, failure: Failure) -> None:
        """Show what stands in the file, not what it refused."""
        self.refresh()
        self._session.tell(failure)
