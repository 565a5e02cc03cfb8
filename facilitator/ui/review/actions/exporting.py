"""Controller of the list of actions as a file: asks where to, and writes it in the background."""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.sentences import Sentence
from facilitator.operations.actions_out import AUDIENCES, PARTICIPANTS, TEAM, Written, write_actions
from facilitator.store.file import open_reader
from facilitator.ui.background import Background
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.session import Session
from facilitator.ui.texts import translate_marked, translated
from facilitator.ui.wording import sentence
from facilitator.writeup.actions.formats import ActionsFormat, suggested_name
from facilitator.writeup.language import load_language


class ActionsExport(QObject):
    """`listed` gives the actions (ids) that are in the list, in its order."""

    def __init__(
        self,
        session: Session,
        dialogs: Dialogs,
        outcome: Outcome,
        listed: Callable[[], tuple[str, ...]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._dialogs = dialogs
        self._outcome = outcome
        self._listed = listed
        self._audience = PARTICIPANTS
        self._file = Path()
        self._background = Background(self)
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        session.closing.connect(self._background.wait)

    def menu(self, forms: Sequence[ActionsFormat], parent: QWidget) -> QMenu:
        """Return a menu that asks who will read the file, in one of some formats."""
        menu = QMenu(parent)
        texts = {
            PARTICIPANTS: self.tr(".{ending} for participants, as promised"),
            TEAM: self.tr(".{ending} for the team, with names"),
        }
        for form in forms:
            menu.addSeparator()
            for audience in AUDIENCES:
                action = menu.addAction(texts[audience].format(ending=form.value))
                action.setData([audience, form.value])
        menu.triggered.connect(self._ask)
        return menu

    @Slot(QAction)
    def _ask(self, action: QAction) -> None:
        self._audience, ending = action.data()
        form = ActionsFormat(ending)
        language = load_language(self._session.programme.language)
        name = suggested_name(self._audience, form, language)
        kind = translate_marked("Formats", form.label)
        self._dialogs.choose_where_to_save(Path(name), kind, self.write)

    def write(self, path: Path) -> None:
        """Write what was asked for last, in the format of the suffix."""
        self._file = path
        text = self.tr("Writing {file}…").format(file=path.name)
        self._outcome.say(text, Tone.NEUTRAL)
        source, actions, now = self._session.reads, self._listed(), self._session.now()
        self._background.run("actions", _write, source, actions, self._audience, path, now)

    @Slot(str, object)
    def _on_done(self, _name: str, written: Written) -> None:
        left_out = self.tr("Left out, as they may not be told: %n action(s).", "", written.left_out)
        self._outcome.say_written(self._file, remark=left_out if written.left_out else "")

    @Slot(str, object)
    def _on_failed(self, _name: str, why: Sentence) -> None:
        self._outcome.say_refused(sentence(translated(why)))


def _write(source: Path, actions: tuple[str, ...], audience: str, path: Path, now: int) -> Written:
    with closing(open_reader(source)) as db:
        return write_actions(db, actions, audience, path, at=now)
