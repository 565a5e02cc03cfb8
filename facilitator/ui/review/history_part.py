"""Part of the detail pane with the history of a note: who changed what when, and back to it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.core.instants import clock_time, local_moment
from facilitator.core.note_version import Version, telling
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import moment_label, quoted
from facilitator.ui.notes.choices import NoteChoices
from facilitator.ui.palette_colours import Tone
from facilitator.ui.review.history_words import marked, told
from facilitator.ui.widgets.emptying import delete_widgets
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.tab_order import keep_tab_order
from facilitator.ui.widgets.text_label import TextLabel

_AT_FIRST = 6  # versions, until all are asked for


class HistoryPart(QWidget):
    """Shows the newest first. `back_asked` carries the commit (id) of the version to go back to."""

    back_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._all = False
        self._merged: Mapping[str, Sequence[Version]] = {}
        self._told: tuple[Sequence[Version], NoteChoices, str] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * app_scale().unit)
        column.addWidget(SectionLabel(self.tr("History of this note")))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(app_scale().unit)
        column.addLayout(self._lines)

    def lines(self) -> list[str]:
        """Return what is shown, line by line."""
        widgets = (self._lines.itemAt(at) for at in range(self._lines.count()))
        found = [each.widget() for each in widgets if each is not None]
        return [
            each.full_text() if isinstance(each, TextLabel) else each.text()
            for each in found
            if isinstance(each, TextLabel | LineButton)
        ]

    def show_history(
        self,
        note: str,
        versions: Sequence[Version],
        choices: NoteChoices,
        zone: str,
        merged: Mapping[str, Sequence[Version]] | None = None,
    ) -> None:
        """Show the versions of a note, the oldest first; times are told in its zone.

        `merged` are those of the notes that were merged into it, by id.
        """
        self._merged = merged or {}
        shown = note, tuple(each.commit for each in versions), tuple(self._merged)
        if shown == self._shown:
            return
        self._shown, self._all = shown, False
        self._told = versions, choices, zone
        self._fill()

    def _fill(self) -> None:
        if self._told is None:
            return
        versions, choices, zone = self._told
        delete_widgets(self._lines)
        newest_first = [*enumerate(versions)][::-1]
        some = newest_first if self._all else newest_first[:_AT_FIRST]
        begun = versions[0].at if versions else 0
        for number, each in some:
            when = _when(each.at, begun, zone)
            self._add(each, when, told(each, choices, first=number == 0), number, len(versions))
        self._add_merged(choices, begun, zone)
        if len(some) < len(newest_first):
            more = LineButton(self.tr("All of its history…"), role=Role.SMALL, link=True)
            more.clicked.connect(self._show_all)
            self._lines.addWidget(more)
        keep_tab_order(self, self.findChildren(LineButton))

    def _add_merged(self, choices: NoteChoices, begun: int, zone: str) -> None:
        """Tell what became of each note that is in this one now, in the words it had."""
        for versions in self._merged.values():
            texts = [each.after["text"] for each in versions if each.after.get("text")]
            text = self.tr("Merged into it: {words}").format(words=quoted(str(texts[-1])))
            self._lines.addWidget(TextLabel(text, role=Role.SMALL, wrap=True))
            for number, each in enumerate(telling(versions)):
                lines = told(each, choices, first=number == 0)
                if lines:
                    self._add(each, _when(each.at, begun, zone), lines, 0, 0)

    def _add(self, version: Version, when: str, lines: list[str], number: int, many: int) -> None:
        by = "; ".join(lines)
        if version.author:
            by = self.tr("{what}, by {author}").format(what=by, author=version.author)
        self._lines.addWidget(TextLabel(f"{when} {by}", role=Role.SMALL, muted=True, wrap=True))
        words = marked(version) if number else ""
        if words:
            self._lines.addWidget(TextLabel(words, role=Role.SMALL, tone=Tone.ACCENT, wrap=True))
        if number < many - 1:
            back = LineButton(
                self.tr("Back to this version"), key=version.commit, role=Role.SMALL, link=True
            )
            back.setAccessibleName(self.tr("Back to the version of {when}").format(when=when))
            back.clicked.connect(self._ask_back)
            self._lines.addWidget(back)

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._fill()

    @Slot()
    def _ask_back(self) -> None:
        button = self.sender()
        if isinstance(button, LineButton):
            self.back_asked.emit(button.key)


def _when(at: int, begun: int, zone: str) -> str:
    """Return when something happened; on the day it begun, the time says enough."""
    moment, first = local_moment(at, zone), local_moment(begun, zone)
    return clock_time(at, zone) if moment.date() == first.date() else moment_label(moment)
