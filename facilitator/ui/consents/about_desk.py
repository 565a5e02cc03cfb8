"""Controller of the page about somebody: has it read, copied and saved."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.core.sentences import Sentence
from facilitator.ui.background import Background
from facilitator.ui.consents.about_dialog import AboutPersonDialog
from facilitator.ui.consents.page_text import PageText, read_page
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.wording import sentence
from facilitator.writeup.language import languages


class AboutDesk(QObject):
    """Serves one dialog, and goes with it. The page is read in the background."""

    def __init__(
        self, session: Session, dialogs: Dialogs, curtain: QAction, parent: QWidget
    ) -> None:
        """Take the action that draws the `curtain`: behind it no page is shown."""
        people = [each for each in session.programme.people if not each.former]
        here = languages()
        self._dialog = AboutPersonDialog(people, here, parent)
        super().__init__(self._dialog)
        self._session = session
        self._dialogs = dialogs
        self._page: PageText | None = None
        self._wanted = ""
        self._background = Background(self)
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        self._dialog.addAction(curtain)
        curtain.toggled.connect(self._dialog.reject)
        self._dialog.asked.connect(self._read)
        self._dialog.copy_asked.connect(self._copy)
        self._dialog.save_asked.connect(self._ask_where)
        self._dialog.finished.connect(self._background.wait)
        session.closing.connect(self._background.wait)

    def open(self, person: str) -> None:
        """Show the page about a person (id), in the language of write-ups."""
        self._dialog.begin(person, self._session.programme.language)
        self._dialog.open()

    @Slot(str, str)
    def _read(self, person: str, language: str) -> None:
        session = self._session
        self._page, self._wanted = None, f"{person} {language}"
        self._background.run(
            self._wanted, read_page, session.reads, person, language, now=session.now()
        )

    @Slot(str, object)
    def _on_done(self, wanted: str, page: PageText) -> None:
        if wanted == self._wanted:  # else somebody was chosen since
            self._page = page
            self._dialog.show_page(page)

    @Slot(str, object)
    def _on_failed(self, wanted: str, why: Sentence) -> None:
        if wanted == self._wanted:
            self._dialog.say(sentence(translated(why)), refused=True)

    @Slot()
    def _copy(self) -> None:
        if self._page is not None:
            QApplication.clipboard().setText(self._page.markdown)
            self._dialog.say(self.tr("Copied as Markdown."))

    @Slot()
    def _ask_where(self) -> None:
        if self._page is not None:
            kind = self.tr("Page")
            name = "".join(each for each in self._page.name if each.isalnum() or each in " -")
            self._dialogs.choose_where_to_save(Path(f"{name}.md"), kind, self._save)

    def _save(self, path: Path) -> None:
        if self._page is None:
            return
        try:
            path.write_text(self._page.markdown, encoding="utf-8", newline="\n")
        except OSError as error:
            told = self.tr("{file} cannot be written ({reason}): choose another place.")
            reason = error.strerror or ""
            self._dialog.say(told.format(file=path, reason=reason), refused=True)
            return
        self._dialog.say(self.tr("Written to {file}.").format(file=path))
