"""Left of Review's actions: filters, ways to a file, and the list or why there is none."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from facilitator.ui.dialogs import Dialogs
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.review.actions.action_rows import FoundActions
from facilitator.ui.review.actions.actions_model import ReadAction
from facilitator.ui.review.actions.actions_table import ActionsTable
from facilitator.ui.review.actions.exporting import ActionsExport
from facilitator.ui.review.actions.filters import ActionFilters
from facilitator.ui.session import Session
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.drop_button import DropButton
from facilitator.ui.widgets.empty_state import EmptyState
from facilitator.ui.widgets.first_focus import Pages
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.writeup.actions.formats import ActionsFormat

_FORMS = ((ActionsFormat.CALENDAR,), (ActionsFormat.EXCEL, ActionsFormat.CSV))
_LIST, _NONE_FITS, _NO_ACTION = range(3)


class ActionsList(Pane):
    """What is shown in it, it is told; what becomes of an export is said in the `outcome`."""

    def __init__(
        self,
        session: Session,
        dialogs: Dialogs,
        outcome: Outcome,
        read: ReadAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Actions found"))
        self.filters = ActionFilters()
        self.table = ActionsTable(read)
        self.export = ActionsExport(session, dialogs, outcome, self.table.actions_shown.ids, self)
        self.exports: list[DropButton] = []
        self._pages = Pages()
        self.column.addLayout(self._make_line())
        self.column.addWidget(self._make_card(), 1)
        hint = self.tr(
            "Space ticks, Enter opens, C carries over. What you tick stays here until you leave"
            " the list."
        )
        self.column.addWidget(TextLabel(hint, role=Role.SMALL, muted=True, wrap=True))

    def show_found(self, found: FoundActions) -> None:
        """Show the actions that a filter leaves, of all that there are in the scope."""
        listed, total = found.listed, len(found.all)
        self.table.show_actions(listed)
        self.filters.count.set_text(self._count(len(listed), found.settled, total))
        self._pages.setCurrentIndex(_LIST if listed else _NONE_FITS if total else _NO_ACTION)
        for each in self.exports:
            each.setEnabled(bool(listed))

    def _count(self, listed: int, settled: int, total: int) -> str:
        if not self.filters.wants_open():
            return self.tr("{found} of {total}").format(found=listed, total=total)
        still_open = self.tr("%n open", "", listed - settled)
        if not settled:
            return still_open
        just_now = self.tr("%n just settled", "", settled)
        return self.tr("{open}, {settled}").format(open=still_open, settled=just_now)

    def _make_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(2 * app_scale().unit)
        line.addWidget(self.filters, 1)
        line.addWidget(self.filters.count)
        for forms in _FORMS:
            text = self.tr("Export .{ending}").format(ending=forms[0].value)
            self.exports.append(DropButton(text, self.export.menu(forms, self)))
            line.addWidget(self.exports[-1])
        return line

    def _make_card(self) -> Card:
        card = Card()
        for part in (self.table, self._none_fits(), self._no_action()):
            self._pages.addWidget(part)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        card.hold_rows(self._pages)
        return card

    def _none_fits(self) -> EmptyState:
        title, text = self.tr("No action fits"), self.tr("Take a filter away to see more.")
        return EmptyState(title, text, icon="search")

    def _no_action(self) -> EmptyState:
        text = self.tr(
            "A note of the kind action, such as “!action @ocp share the guide by 12 Nov”, is listed"
            " here with who took it on and by when."
        )
        return EmptyState(self.tr("No action yet"), text, icon="review")
