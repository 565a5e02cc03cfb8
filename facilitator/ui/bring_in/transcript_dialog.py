"""Dialog that shows what a chat or a transcript would bring, before anything is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.instants import clock_time
from facilitator.core.model import Record, Roundtable
from facilitator.core.recording import is_said_not_recorded
from facilitator.core.transcripts.model import Agreement, Fit, Speaker
from facilitator.operations.transcripts.proposing import (
    Proposed,
    clock_base,
    propose_transcript,
    share_at,
)
from facilitator.operations.transcripts.told import FORMS, fit_told, left_out
from facilitator.readers.transcripts.read import TranscriptFile
from facilitator.store.queries.records import load_record
from facilitator.ui.bring_in.transcript_form import TranscriptForm
from facilitator.ui.session import Session
from facilitator.ui.texts import translated

_SAMPLES = 3  # passages that are shown, to see what is in it
_LONGEST = 90  # letters of one
_SETTLE_MS = 150  # after the last key press in the offset


@dataclass(frozen=True, slots=True)
class Ask:
    """What the dialog asks for."""

    roundtable: str
    file: TranscriptFile
    agreement: Agreement
    speakers: Mapping[str, Speaker]
    although_not_recorded: bool


class TranscriptDialog(TranscriptForm):
    """Works out anew where it lies whenever roundtable, offset or who speaks in it change."""

    asked = Signal(object)  # Ask

    def __init__(
        self, session: Session, tables: Sequence[Roundtable], source: str, parent: QWidget
    ) -> None:
        super().__init__(tables, source, parent)
        self._session = session
        self._file: TranscriptFile | None = None
        self._found: Proposed | None = None
        self._record: Record | None = None
        self._told: dict[str, Speaker] = {}  # by hand
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._shift)
        self.roundtable.currentIndexChanged.connect(self._propose)
        self.speaker_chosen.connect(self._on_speaker)
        self.offset.valueChanged.connect(self._settling.start)
        self.recorded.toggled.connect(self._show_button)
        self.go.clicked.connect(self._ask)

    def show_file(self, file: TranscriptFile) -> None:
        """Show what was read, beside the roundtable in hand or else the last that was held."""
        self._file = file
        self._show_parts()
        record = self._session.record
        at = self.roundtable.findData(record.roundtable.id) if record is not None else -1
        with QSignalBlocker(self.roundtable):
            self.roundtable.setCurrentIndex(at if at >= 0 else self.roundtable.count() - 1)
        self._propose()
        self._describe(file)
        self.go.setFocus()

    @Slot()
    def _propose(self) -> None:
        """Find where it lies in the roundtable that is chosen."""
        if self._file is None:
            return
        session = self._session
        self._record = load_record(session.db, self.roundtable.currentData(), notes=False)
        self._found = propose_transcript(
            session.programme, self._record, self._file, now=session.now(), told=self._told
        )
        if not self.speakers:
            known = self._found.speakers
            self.make_speakers(sorted(known, key=lambda label: bool(known[label])))
        for label in self.speakers.keys() - self._told.keys():
            self.show_speaker(session.programme, self._found, label)
        ms = self._found.agreement.zero - clock_base(self._record, self._found)
        with QSignalBlocker(self.offset):
            self.offset.setValue(round(ms / 1000))
        self._settling.stop()
        self._show_fit()

    @Slot(str)
    def _on_speaker(self, label: str) -> None:
        """Find anew where it lies, unless that was said: who is known now has turns to compare."""
        self._told[label] = self.speakers[label].speaker()
        self.forget_guess(label)
        typed = self.offset.value()
        by_hand = self._found is not None and self._found.agreement.fit is Fit.HAND
        self._propose()
        if by_hand:
            self.offset.setValue(typed)
            self._shift()

    @Slot()
    def _shift(self) -> None:
        """Have it begin when the offset says."""
        if self._found is None or self._record is None:
            return
        self._settling.stop()
        zero = clock_base(self._record, self._found) + self.offset.value() * 1000
        if abs(zero - self._found.agreement.zero) < 1000:
            return
        share = share_at(self._record, self._found, zero, now=self._session.now())
        self._found = self._found._replace(agreement=Agreement(zero, Fit.HAND, share))
        self._show_fit()

    def _show_fit(self) -> None:
        found, record = self._found, self._record
        if found is None or record is None:
            return
        said, zero = found.file.reading.said, found.agreement.zero
        told = fit_told(record, found.agreement, zero + said[0].begin_ms)
        self.how_known.set_text(translated(told))
        zone = record.roundtable.zone
        lines = []
        for each in said[:_SAMPLES]:
            time = clock_time(zero + each.begin_ms, zone, seconds=True)
            text = each.text if len(each.text) <= _LONGEST else f"{each.text[: _LONGEST - 1]}…"
            lines.append("  ".join(part for part in (time, each.speaker, text) if part))
        self.samples.set_text("\n".join(lines))
        not_recorded = is_said_not_recorded(record)
        self.recorded.setVisible(not_recorded)
        self.problem.setVisible(not_recorded)
        if not_recorded:
            self.problem.set_text(self.tr("Everybody was told that this is not recorded."))
        self._show_button()

    def _describe(self, file: TranscriptFile) -> None:
        form, count = translated(FORMS[file.reading.form]), len(file.reading.said)
        passages = self.tr("%n passage(s)", "", count)
        self.heading.set_text(f"{file.name} · {form} · {passages}")
        facts = " ".join(map(translated, left_out(file.reading)))
        self.facts.set_text(facts)
        self.facts.setVisible(bool(facts))

    @Slot()
    def _show_button(self) -> None:
        count = len(self._file.reading.said) if self._file is not None else 0
        self.go.setText(self.tr("Keep %n passage(s)", "", count))
        known = self.recorded.isHidden() or self.recorded.isChecked()
        self.go.setEnabled(known)
        self.go.setDefault(known)

    @Slot()
    def _ask(self) -> None:
        if self._settling.isActive():  # the offset was typed and Enter pressed at once
            self._shift()
        found, record = self._found, self._record
        if found is None or record is None:
            return
        self.go.setEnabled(False)
        wanted = (record.roundtable.id, found.file, found.agreement, found.speakers)
        self.asked.emit(Ask(*wanted, although_not_recorded=self.recorded.isChecked()))
