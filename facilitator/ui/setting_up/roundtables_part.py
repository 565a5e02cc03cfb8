"""Roundtables, a part of Programme: planned, described and taken out in a table."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.core.numbering import still_asked
from facilitator.operations.resolve import find_question
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.setting_up.roundtables import (
    change_roundtable,
    plan_like_the_last,
    remove_roundtable,
)
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.prepare.planning import local_zone
from facilitator.ui.session import Session
from facilitator.ui.setting_up.roundtable_rows import roundtable_columns, roundtable_rows
from facilitator.ui.texts import translate
from facilitator.ui.widgets.editable_table import EditableTable


class RoundtablesTable(EditableTable):
    """What is typed in the last row is the title of a new one, or the theme that it is on."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(
            translate("SettingUp", "Roundtables"),
            roundtable_columns(session.programme, ()),
            "title",
            translate("SettingUp", "Type a title, or a theme"),
            parent,
        )
        self._session = session
        self.add = QPushButton(self.tr("Plan a roundtable"))
        self.add.setToolTip(keys_here(self.tr("Ins or N in the table")))
        self.like_last = QPushButton(self.tr("Like the last one"))
        self.like_last.setToolTip(
            self.tr("With the agenda, the people, the promise and the place of the last one")
        )
        self.add.clicked.connect(self.begin_new)
        self.like_last.clicked.connect(self._plan_like_last)
        self.rows.edited.connect(self._change)
        self.rows.added.connect(self._plan)
        self.removal_asked.connect(self._remove)

    def refresh(self) -> None:
        session, changeable = self._session, self._session.can_write()
        held = session.roundtables
        self.rows.columns = roundtable_columns(session.programme, held)
        self.rows.set_changeable(changeable)
        self.show_rows(tuple(roundtable_rows(session.programme, held)))
        self.add.setEnabled(changeable)
        self.like_last.setEnabled(changeable and any(not each.rehearsal for each in held))

    @Slot(str)
    def _plan(self, text: str) -> None:
        """Plan one on the theme that is typed, or else on the only one there is."""
        session = self._session
        programme = session.programme
        themes = [each for each in still_asked(programme) if each.theme]
        named = find_question(programme, text)
        theme = named or (themes[0] if len(themes) == 1 else None)
        session.run(
            plan_roundtable,
            theme.id if theme else None,
            at=session.now(),
            title=named.title if named else text,
            zone=programme.zone or local_zone(),
        )

    @Slot()
    def _plan_like_last(self) -> None:
        session = self._session
        session.run(plan_like_the_last, None, at=session.now())

    @Slot(str, str, object)
    def _change(self, roundtable: str, field: str, value: str) -> None:
        session, fields = self._session, dict[str, Any]([(field, value)])
        session.run(change_roundtable, roundtable, at=session.now(), **fields)

    @Slot(str)
    def _remove(self, roundtable: str) -> None:
        session = self._session
        session.run(remove_roundtable, roundtable, at=session.now())
