"""Dialog that shows what bringing in would do: where notes land, and which are like ours."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.bringing import Other
from facilitator.core.model import Roundtable
from facilitator.operations.bringing_in.bring_in import Preview, preview
from facilitator.operations.bringing_in.incoming import IncomingNote
from facilitator.ui.bring_in import words
from facilitator.ui.bring_in.form import BringInForm
from facilitator.ui.session import Session

_SETTLE_MS = 150  # after the last key press in the offset
_OURS = 5  # the column of our text


@dataclass(frozen=True, slots=True)
class Ask:
    """What the dialog asks for; `only` and `both` are roots of notes."""

    other: Other
    roundtable: str
    offset_ms: int
    only: frozenset[str]
    both: frozenset[str]


class BringInDialog(BringInForm):
    """Lays the notes beside ours anew whenever roundtable or offset change; Space decides."""

    asked = Signal(object)  # Ask

    def __init__(
        self, session: Session, tables: Sequence[Roundtable], source: str, parent: QWidget
    ) -> None:
        super().__init__(tables, source, parent)
        self._session = session
        self._other: Other | None = None
        self._found: Preview | None = None
        self._typed = False
        self._decided: dict[str, bool] = {}
        self._landings: dict[str, IncomingNote] = {}
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._follow)
        self._connect()

    def _connect(self) -> None:
        self.roundtable.currentIndexChanged.connect(self._on_roundtable)
        self.offset.valueChanged.connect(self._on_offset)
        self.table.decided.connect(self._decide)
        self.table.chosen.connect(self._show_pair)
        self.go.clicked.connect(self._ask)

    def show_other(self, other: Other) -> None:
        """Show what was read, landing where that is clear."""
        self._other = other
        self._show_parts()
        self._follow()
        (self.table if self._landings else self.roundtable).setFocus()

    @Slot()
    def _on_roundtable(self) -> None:
        self._follow()

    @Slot()
    def _on_offset(self) -> None:
        self._typed = True
        self._settling.start()

    @Slot()
    def _follow(self) -> None:
        """Lay the notes beside ours as it is asked for now."""
        if self._other is None:
            return
        self._found = found = preview(
            self._session.db,
            self._other,
            roundtable=self.roundtable.currentData() or None,
            offset_ms=self.offset.value() * 1000 if self._typed else None,
        )
        self._landings = {each.incoming.root: each for each in found.landings}
        with QSignalBlocker(self.offset), QSignalBlocker(self.roundtable):
            if not self._typed:
                self.offset.setValue(round(found.offset.ms / 1000))
            if found.where.record is not None:
                chosen = self.roundtable.findData(found.where.record.roundtable.id)
                self.roundtable.setCurrentIndex(chosen)
        self._describe(found, self._other)
        self._show_rows()

    def _describe(self, found: Preview, other: Other) -> None:
        unclear = found.where.record is None
        self.heading.set_text(
            self.tr("Which roundtable are these %n note(s) of?", "", other.total)
            if unclear and other.total
            else words.summary(found)
        )
        self.facts.set_text(words.facts(other, found))
        self.how_known.set_text(words.how_known(found, typed=self._typed))

    def _show_rows(self) -> None:
        found = self._found
        if found is None:
            return
        rows = [words.row_of(found, each, self._decided) for each in found.landings]
        pairs = any(found.twin(each) for each in found.landings)
        self.table.show_rows(rows)
        self.table.show_column(_OURS, shown=pairs)
        self.pair.setVisible(bool(rows))
        kept = self._kept()
        text = self.tr("Bring in %n note(s)", "", len(kept))
        if not kept and found.calls.passages:
            text = self.tr("Bring in chats and transcripts")
        elif not kept:
            nothing = self.tr("Nothing to bring in")
            text = self.tr("Keep the stricter rule") if found.stricter else nothing
        worth_it = bool(kept or found.stricter or found.calls.passages)
        self.go.setText(text)
        self.go.setEnabled(worth_it)
        self.go.setDefault(worth_it)
        self._show_pair(self.table.current())

    def _kept(self) -> list[IncomingNote]:
        return [each for each in self._landings.values() if words.is_kept(each, self._decided)]

    @Slot(str)
    def _decide(self, root: str) -> None:
        """Keep a note or leave it, and keep ours or both."""
        landing = self._landings.get(root)
        if landing is None or not words.can_decide(landing):
            return
        self._decided[root] = not words.is_kept(landing, self._decided)
        self._show_rows()

    @Slot(str)
    def _show_pair(self, root: str) -> None:
        landing, found = self._landings.get(root), self._found
        if landing is None or found is None:
            self.hint.set_text("")
            self.pair.show_pair(("", ""), ("", ""))
            return
        self.pair.show_pair(*words.pair_told(found, landing))
        self.hint.set_text(self._hint(landing))

    def _hint(self, landing: IncomingNote) -> str:
        if not words.can_decide(landing):
            return ""
        if landing.twin is not None:
            return self.tr("Space: keep both, or ours alone")
        return self.tr("Space: leave it out, or bring it in")

    @Slot()
    def _ask(self) -> None:
        if self._found is None or self._found.where.record is None or self._other is None:
            return
        if self._settling.isActive():  # the offset was typed and Enter pressed at once
            self._settling.stop()
            self._follow()
        kept = self._kept()
        roots = frozenset(each.incoming.root for each in kept)
        self.go.setEnabled(False)
        self.asked.emit(
            Ask(
                self._other,
                self._found.where.record.roundtable.id,
                self._found.offset.ms,
                only=roots,
                both=roots,
            )
        )
