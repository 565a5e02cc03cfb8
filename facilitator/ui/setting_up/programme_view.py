"""Programme, a view of Prepare: what it is called, its questions, its roundtables."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from facilitator.operations.setting_up import questions
from facilitator.operations.setting_up.tags import set_tags
from facilitator.store.changes import PROGRAMME
from facilitator.store.queries.left_out import offered_tags
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.session import Session
from facilitator.ui.setting_up.following_view import FollowingView
from facilitator.ui.setting_up.left_out_part import LeftOutPart
from facilitator.ui.setting_up.name_chips import NameChips
from facilitator.ui.setting_up.programme_form import ProgrammeForm
from facilitator.ui.setting_up.question_rows import question_columns, question_rows
from facilitator.ui.setting_up.roundtables_part import RoundtablesTable
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.editable_table import EditableTable
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.text_label import TextLabel

_SHOWN = (*PROGRAMME, "roundtable")
_IN_SIGHT = 9


class ProgrammeView(FollowingView):
    """Each edit is an operation; what is typed counts with Enter, or when the keys go elsewhere."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, _SHOWN, parent)
        self.form = ProgrammeForm(session, self)
        self.table = EditableTable(
            self.tr("Questions"),
            question_columns(),
            "title",
            self.tr("Type a title"),
            self,
        )
        self.add = QPushButton(self.tr("Add question"))
        self.add.setToolTip(keys_here(self.tr("Ins or N in the table")))
        self.roundtables = RoundtablesTable(session, self)
        self.tags = NameChips(self.tr("Tags"))
        self.gone = LeftOutPart(session, ("roundtable", "question", "tag"), self)
        for each in (self.table, self.roundtables):
            each.least_rows = _IN_SIGHT  # the page scrolls before they do
        self._fill()
        self._connect()

    def first_focus(self) -> QWidget:
        return self.form.title if not self._session.programme.title else self.table

    def _show_all(self) -> None:
        """Show everything anew; a text that is being typed stays."""
        changeable = self._session.can_write()
        self.form.refresh()
        self.table.rows.set_changeable(changeable)
        self.table.show_rows(tuple(question_rows(self._session.programme)))
        self.add.setEnabled(changeable)
        self.roundtables.refresh()
        tags = sorted((name for _, name in offered_tags(self._session.db)), key=str.casefold)
        self.tags.show_names(tags, changeable=changeable)
        self.gone.refresh()

    def _fill(self) -> None:
        unit, pane = app_scale().unit, Pane()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrolledWhole(pane, self))
        pane.setAccessibleName(self.tr("Programme"))
        pane.add_heading(self.tr("Programme"))
        pane.column.addWidget(self.form)
        pane.column.addSpacing(2 * unit)
        pane.add_heading(self.tr("Questions"), self.add)
        pane.column.addWidget(_card(self.table))
        hint = self.tr(
            "A theme has its own agenda and roundtables; other questions are only what notes are"
            " about. Enter edits · Alt ↑ ↓ move · Ins or N add · Del take out"
        )
        pane.column.addWidget(TextLabel(keys_here(hint), role=Role.SMALL, muted=True, wrap=True))
        pane.column.addSpacing(2 * unit)
        pane.add_heading(self.tr("Roundtables"), self.roundtables.like_last, self.roundtables.add)
        pane.column.addWidget(_card(self.roundtables))
        hint = self.tr("The hour is that of the agenda. Enter edits · Ins or N plan · Del take out")
        pane.column.addWidget(TextLabel(keys_here(hint), role=Role.SMALL, muted=True, wrap=True))
        pane.column.addSpacing(2 * unit)
        pane.add_heading(self.tr("Tags"))
        pane.column.addWidget(self.tags)
        pane.column.addWidget(self.gone)
        pane.column.addStretch(1)

    def _connect(self) -> None:
        self.add.clicked.connect(self.table.begin_new)
        self.table.rows.edited.connect(self._edit)
        self.table.rows.added.connect(self._add)
        self.table.move_asked.connect(self._move)
        self.table.removal_asked.connect(self._remove)
        self.tags.changed.connect(self._set_tags)
        self._follow()

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

    @Slot(object)
    def _set_tags(self, names: tuple[str, ...]) -> None:
        session = self._session
        session.run(set_tags, names, at=session.now())


def _card(table: EditableTable) -> Card:
    """Put a table on a card that is as high as its rows."""
    card = Card()
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    card.hold_rows(table)
    return card
