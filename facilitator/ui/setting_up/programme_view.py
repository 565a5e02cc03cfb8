"""Programme, a view of Prepare: what it is called, its licence and language, its questions."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.operations.setting_up import questions
from facilitator.operations.setting_up.programme import change_programme
from facilitator.store.changes import NAMES, Changes
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.publish.language_box import LanguageBox
from facilitator.ui.session import Failure, Session
from facilitator.ui.setting_up.editable_table import EditableTable
from facilitator.ui.setting_up.question_rows import question_columns, question_rows
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.text_label import TextLabel

_SHOWN = (*NAMES, "programme")


class ProgrammeView(QWidget):
    """Each edit is an operation; what is typed counts with Enter, or when the keys go elsewhere."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.title, self.licence = QLineEdit(self), QLineEdit(self)
        self.language = LanguageBox(session, self)
        self.language.choice.setMinimumContentsLength(16)
        self.table = EditableTable(
            self.tr("Questions"),
            question_columns(),
            "title",
            self.tr("Type a title"),
            self,
        )
        self.add = QPushButton(self.tr("Add question"))
        self.add.setToolTip(keys_here(self.tr("Ins or N in the table")))
        self._fill()
        self._connect()

    def first_focus(self) -> QWidget:
        return self.title if not self._session.programme.title else self.table

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show everything anew; a text that is being typed stays."""
        self._stale = False
        programme, changeable = self._session.programme, self._session.can_write()
        fields = ((self.title, programme.title), (self.licence, programme.licence))
        for edit, text in fields:
            edit.setEnabled(changeable)
            if not edit.isModified():
                with QSignalBlocker(edit):
                    edit.setText(text)
        self.language.show_language(programme.language)
        self.table.rows.set_changeable(changeable)
        self.table.show_rows(tuple(question_rows(programme)))
        self.add.setEnabled(changeable)

    def _fill(self) -> None:
        unit, pane = app_scale().unit, Pane()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrolledWhole(pane, self))
        pane.setAccessibleName(self.tr("Programme"))
        pane.add_heading(self.tr("Programme"))
        form = QFormLayout()
        form.setHorizontalSpacing(4 * unit)
        form.setVerticalSpacing(2 * unit)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows = (
            (self.tr("Title"), self.title),
            (self.tr("Licence"), self.licence),
            (self.tr("Language of write-ups"), self.language),
        )
        for label, widget in rows:
            form.addRow(label, widget)
        for label, edit in rows[:2]:
            edit.setAccessibleName(label)
        self.licence.setPlaceholderText(self.tr("of what is published, such as CC BY 4.0"))
        box = QWidget()
        box.setMaximumWidth(150 * unit)
        box.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        pane.column.addWidget(box)
        pane.column.addSpacing(2 * unit)
        pane.add_heading(self.tr("Questions"), self.add)
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, unit, 1, unit)  # rows keep clear of the rounded corners
        inside.addWidget(self.table)
        pane.column.addWidget(card, 1000)
        hint = self.tr(
            "A theme has its own agenda and roundtables; other questions are only what notes are"
            " about. Enter edits · Alt ↑ ↓ move · Ins or N add · Del take out"
        )
        pane.column.addWidget(TextLabel(keys_here(hint), role=Role.SMALL, muted=True, wrap=True))
        pane.column.addStretch(1)

    def _connect(self) -> None:
        self.title.editingFinished.connect(self._set_title)
        self.licence.editingFinished.connect(self._set_licence)
        self.add.clicked.connect(self.table.begin_new)
        self.table.rows.edited.connect(self._edit)
        self.table.rows.added.connect(self._add)
        self.table.move_asked.connect(self._move)
        self.table.removal_asked.connect(self._remove)
        self._session.changed.connect(self._on_changed)
        self._session.writing_ended.connect(self.refresh)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*_SHOWN):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    @Slot()
    def _set_title(self) -> None:
        text, session = self.title.text().strip(), self._session
        if self._taken(self.title, session.programme.title):
            session.run(change_programme, at=session.now(), title=text, failed=self._on_refused)

    def _on_refused(self, failure: Failure) -> None:
        """Show what stands in the file, not what it refused."""
        self.refresh()
        self._session.tell(failure)

    @Slot()
    def _set_licence(self) -> None:
        text, session = self.licence.text().strip(), self._session
        if self._taken(self.licence, session.programme.licence):
            session.run(change_programme, at=session.now(), licence=text)

    @staticmethod
    def _taken(edit: QLineEdit, before: str) -> bool:
        """Tell whether a field holds something new; from now on it follows the file again."""
        edit.setModified(False)
        return edit.text().strip() != before

    @Slot(str, str, object)
    def _edit(self, question: str, field: str, value: str) -> None:
        session = self._session
        fields: dict[str, Any] = {field: value == "yes" if field == "theme" else value}
        session.run(questions.change_question, question, at=session.now(), **fields)

    @Slot(str)
    def _add(self, title: str) -> None:
        session = self._session
        session.run(questions.add_question, title, at=session.now())

    @Slot(str, int)
    def _move(self, question: str, place: int) -> None:
        session = self._session
        session.run(questions.move_question, question, place, at=session.now())

    @Slot(str)
    def _remove(self, question: str) -> None:
        session = self._session
        session.run(questions.remove_question, question, at=session.now())
