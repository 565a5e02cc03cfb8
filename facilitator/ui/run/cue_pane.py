"""What the facilitator alone has of the running item: who leads it, its marks and its notes."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.core.floor import Who
from facilitator.core.item_fields import marks_in_words
from facilitator.core.leads import in_person, named_leads
from facilitator.core.model import Item
from facilitator.core.room_view import RoomView
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.run.words import details_of, name_of, say
from facilitator.ui.texts import translate, translate_marked
from facilitator.ui.widgets.text_label import TextLabel


class CuePane(QWidget):
    """Quiet lines that can be folded away; hidden where the item says nothing of the kind.

    The stage never shows them, and behind the curtain they are not seen here either.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfolded = True
        self._chosen = False  # by hand: a low window folds nothing any more
        unit = app_scale().unit
        self._fold = QPushButton()
        self._fold.setProperty("look", "flat")
        self._fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fold.clicked.connect(self._toggle)
        self._facts = TextLabel(role=Role.SMALL, muted=True, wrap=True)
        self._notes = TextLabel(wrap=True)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(unit // 2)
        lines.addWidget(self._facts)
        lines.addWidget(self._notes)
        row.addLayout(lines, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        self._follow()

    def set_compact(self, compact: bool) -> None:
        """Fold it in a low window, unless somebody chose otherwise."""
        if not self._chosen:
            self._unfolded = not compact
            self._follow()

    def show_room(self, view: RoomView) -> None:
        item = None if view.curtain or view.state.item is None else view.state.item.item
        facts = " · ".join(_facts(view, item)) if item is not None else ""
        notes = item.notes.strip() if item is not None else ""
        say(self._facts, facts)
        say(self._notes, notes)
        self.setVisible(bool(facts or notes))
        self._follow()

    @Slot()
    def _toggle(self) -> None:
        self._unfolded, self._chosen = not self._unfolded, True
        self._follow()

    def _follow(self) -> None:
        label = self.tr("▾ For you") if self._unfolded else self.tr("▸ For you")
        if label != self._fold.text():
            self._fold.setText(label)
            says = self.tr("Fold your notes") if self._unfolded else self.tr("Show your notes")
            self._fold.setAccessibleName(says)
        self._facts.setVisible(bool(self._facts.full_text()))
        self._notes.setVisible(self._unfolded and bool(self._notes.full_text()))


def _facts(view: RoomView, item: Item) -> list[str]:
    parts = []
    leads = [_name(view, who) if who else lead for lead, who in named_leads(view.programme, item)]
    if leads:
        text = translate("Run", "Lead: {names}")
        parts.append(text.format(names=", ".join(dict.fromkeys(leads))))
    if item.fixed:
        planned = item.planned_start
        time = view.clock(planned) if planned is not None else item.start or ""
        parts.append(translate("Run", "starts {time} sharp").format(time=time))
    parts += marks_in_words(item, _translated)
    return parts


def _name(view: RoomView, lead: Who) -> str:
    """Return who leads by name, with the organisation where there is one."""
    who = in_person(view.programme, view.record, lead)
    details = details_of(view, who)
    return f"{details[0]} ({name_of(view, who)})" if details else name_of(view, who)


def _translated(text: str) -> str:
    return translate_marked("Items", text)
