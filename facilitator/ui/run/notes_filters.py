"""The line above the stream: how many notes, of which kind, of which item."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from facilitator.core.model import Kind
from facilitator.ui.fonts import app_scale
from facilitator.ui.run.notes_model import NotesModel
from facilitator.ui.widgets.drop_button import DropButton
from facilitator.ui.widgets.kinds import kind_label
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.pill import Pill
from facilitator.ui.widgets.section_label import SectionLabel


class NotesFilters(Pane):
    """Two menus that filter the model, and the count of what it shows."""

    def __init__(self, model: NotesModel, parent: QWidget | None = None) -> None:
        super().__init__(ground="surface", line=Qt.Edge.BottomEdge, parent=parent)
        self._model = model
        unit = app_scale().unit
        self.column.setContentsMargins(4 * unit, 2 * unit, 4 * unit, 2 * unit)
        self._count = Pill()
        self._kinds = self._menu(
            [(self.tr("All kinds"), ""), *((kind_label(kind), kind.value) for kind in Kind)]
        )
        self._scopes = self._menu(
            [(self.tr("This item"), ""), (self.tr("Whole roundtable"), "whole")]
        )
        self._kind = DropButton(self.tr("All kinds"), self._kinds, look="chip")
        self._scope = DropButton(self.tr("This item"), self._scopes, look="chip")
        self._kind.setAccessibleName(self.tr("Kind of notes"))
        self._scope.setAccessibleName(self.tr("Notes of"))
        self._kinds.triggered.connect(self._on_kind)
        self._scopes.triggered.connect(self._on_scope)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(SectionLabel(self.tr("Notes")))
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._kind)
        row.addWidget(self._scope)
        self.column.addLayout(row)
        model.counted.connect(self._on_counted)
        self._on_counted()

    @property
    def count_text(self) -> str:
        return self._count.text

    def _menu(self, choices: list[tuple[str, str]]) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for text, value in choices:
            action = QAction(text, group)
            action.setCheckable(True)
            action.setData(value)
            action.setChecked(not value)
            menu.addAction(action)
        return menu

    @Slot(QAction)
    def _on_kind(self, action: QAction) -> None:
        self._kind.setText(action.text())
        self._model.show_kind(Kind(action.data()) if action.data() else None)

    @Slot(QAction)
    def _on_scope(self, action: QAction) -> None:
        self._scope.setText(action.text())
        self._model.show_whole(whole=bool(action.data()))

    @Slot()
    def _on_counted(self) -> None:
        self._count.set_text(str(self._model.count))
