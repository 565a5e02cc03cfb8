"""First file of a start: the one named, else the last programme, else the sample."""

import logging
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence, side_by_side
from facilitator.log import trace_of
from facilitator.paths import data_folder, usual_data_folder
from facilitator.store.backups.naming import NameTaken
from facilitator.store.backups.swap import is_unfinished
from facilitator.store.header import SUFFIX
from facilitator.store.journal import Author
from facilitator.store.kind import refuse_other_than_file
from facilitator.ui.actions.spec import answer_key
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Answer, Prompt
from facilitator.ui.texts import translate, translated

if TYPE_CHECKING:
    from facilitator.ui.main_window import MainWindow

_log = logging.getLogger(__name__)
_MOST = 20  # samples that cannot be used, before a temporary folder is tried


@dataclass(slots=True)
class Opened:
    """Outcome of the first file; `refused` says, in sentences, why it is not what was hoped for."""

    shown: bool = False
    path: Path = Path()
    refused: list[Sentence] = field(default_factory=list)
    passing: Sentence | None = None  # why it lies where nothing lasts; None where it does not


class FirstFile(QObject):
    """Tries one programme after another; what cannot be opened is left where it is, and named."""

    def __init__(self, opens: Callable[[Path], bool], author: Author, parent: QObject) -> None:
        """Have `opens` try a file; it returns false where another process shows that already."""
        super().__init__(parent)
        self._opens = opens
        self._author = author

    def open(self, *wanted: Path, at: int) -> Opened:
        """Open the first of some programmes that opens, else the sample.

        Raises BadInput when there is no place even for that.
        """
        opened = Opened()
        for path in self._candidates(wanted, opened, at=at):
            try:
                self._require_file(path)
                opened.shown = self._opens(path)
            except BadInput as error:
                opened.refused.append(error.sentence)
            except Exception as error:  # noqa: BLE001 - no file may keep the window away
                _log.error("not opened: %s", trace_of(error))
                opened.refused.append(
                    Sentence(
                        "{file} cannot be opened ({kind}); where is in the log",
                        file=path,
                        kind=type(error).__name__,
                    )
                )
            else:
                opened.path = path
                return opened
        raise BadInput(side_by_side(opened.refused, "; "))

    def _require_file(self, path: Path) -> None:
        refuse_other_than_file(path)
        if not os.path.exists(path) and not is_unfinished(path):  # noqa: PTH110 - odd names too
            raise BadInput("{file} is not there", file=path)

    def _candidates(self, wanted: tuple[Path, ...], opened: Opened, *, at: int) -> Iterator[Path]:
        for path in wanted:
            opened.passing = self._passing_place(path)
            yield path
        folder = data_folder()
        opened.passing = self._passing_place(folder / _sample_name(1))
        for number in range(1, _MOST + 1):
            path = folder / _sample_name(number)
            if path in wanted:
                continue
            try:
                fresh = self._make(path, at=at)
            except BadInput as error:
                opened.passing = error.sentence
                break
            yield path
            if fresh:
                break  # what keeps this one from opening is not in the file
        opened.passing = opened.passing or opened.refused[-1]
        yield from self._passing(at=at)

    def _passing_place(self, path: Path) -> Sentence | None:
        """Say why a programme is where the system may clear it away, if it is."""
        usual, folder = usual_data_folder(), data_folder()
        if folder == usual or path.parent != folder:
            return None
        return Sentence("{folder} cannot be used", folder=usual)

    def _passing(self, *, at: int) -> Iterator[Path]:
        try:
            folder = Path(tempfile.mkdtemp(prefix="facilitator-"))
        except OSError as error:
            raise BadInput(
                "there is no folder for a programme, not even for a while: {reason}",
                reason=error.strerror,
            ) from error
        path = folder / _sample_name(1)
        self._make(path, at=at)
        yield path

    def _make(self, path: Path, *, at: int) -> bool:
        """Make a sample where there is nothing; tell whether it is a fresh one. Raises BadInput."""
        # Imported late: it reads agendas, and most starts find a programme.
        from facilitator.operations.programmes import create_sample

        if os.path.lexists(path):
            return False
        with suppress(NameTaken):  # another start was quicker, and what it made will do
            create_sample(path, self._author, at=at)
        return True


def tell_of_start(window: "MainWindow", opened: Opened) -> None:
    """Say in a bar of the window why it is not on what was hoped for, and offer what helps."""
    if opened.passing:
        pattern = translate(
            "FirstFile",
            "{reason}. This programme lies in a temporary folder, and nothing in it outlives the"
            " session: save a copy elsewhere.",
        )
        reasons = dict.fromkeys((*opened.refused, opened.passing))
        text = pattern.format(reason=". ".join(map(translated, reasons)))
        label = translate("FirstFile", "Save a copy…")
        answer = Answer(label, answer_key("V"), window.access_bar.copy_asked.emit)
        window.prompts.ask(Prompt("start", text, (answer,), tone=Tone.OVER))
    elif opened.refused:
        pattern = translate("FirstFile", "{reasons}. {file} is open instead.")
        text = pattern.format(
            reasons=". ".join(map(translated, opened.refused)), file=opened.path.name
        )
        window.prompts.ask(Prompt("start", text, tone=Tone.AMBER))


def _sample_name(number: int) -> str:
    from facilitator.operations.programmes import shipped_sample  # as above

    title = shipped_sample().title
    return f"{title}{SUFFIX}" if number == 1 else f"{title} ({number}){SUFFIX}"
