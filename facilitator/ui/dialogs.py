"""File dialogs of the system: they open without blocking and answer once.

Tests put an object with the same methods in its place, which answers at once.

No dialog may open a file it lists: closing that handle again would drop our locks on it. The
native dialog of GTK does so within our process, so Qt's own takes its place (DontUseNativeDialog).
That of Windows stays, for locks there belong to a handle, and that of macOS, which is shown by a
process of its own.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from facilitator.paths import data_folder
from facilitator.store.header import SUFFIX
from facilitator.ui.file_icons import dress, file_icons
from facilitator.ui.theme import colours_of

Answer = Callable[[Path], object]
_NATIVE = ("win32", "darwin")
_AGENDAS = (
    "*.md *.txt *.csv *.tsv *.docx *.odt *.xlsx *.ods *.xls *.ics *.eml *.html *.htm *.wiki"
    " *.mediawiki"
)


class Dialogs(QObject):
    """Asks for files on behalf of a window. Each answer is called with a path; Cancel calls none.

    A dialog is modal to the window, so there is at most one.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._answer: Answer | None = None
        self._folder: Path | None = None  # where the last document was found or put

    def choose_agenda(self, answer: Answer) -> None:
        """Ask for an agenda to read."""
        dialog = self._dialog(self.tr("Load an agenda"), self._documents())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        agendas = self.tr("Agendas ({patterns})").format(patterns=_AGENDAS)
        dialog.setNameFilters([agendas, self.tr("All files ({patterns})").format(patterns="*")])
        self._open(dialog, answer)

    def choose_notes(self, answer: Answer) -> None:
        """Ask for what another laptop kept: a programme file, or a session log."""
        dialog = self._dialog(self.tr("Bring in notes"), self._documents())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        notes = self.tr("Programmes and logs ({patterns})")
        notes = notes.format(patterns=f"*{SUFFIX} *.log *.txt")
        dialog.setNameFilters([notes, self.tr("All files ({patterns})").format(patterns="*")])
        self._open(dialog, answer)

    def choose_contribution(self, answer: Answer) -> None:
        """Ask for a text that an organisation sent."""
        dialog = self._dialog(self.tr("Written contribution"), self._documents())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        texts = self.tr("Texts ({patterns})").format(patterns="*.docx *.md *.txt")
        dialog.setNameFilters([texts, self.tr("All files ({patterns})").format(patterns="*")])
        self._open(dialog, answer)

    def choose_transcript(self, answer: Answer) -> None:
        """Ask for a saved chat, or the transcript of a call."""
        dialog = self._dialog(self.tr("Chat or transcript"), self._documents())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        files = self.tr("Chats and transcripts ({patterns})")
        files = files.format(patterns="*.txt *.vtt *.srt *.docx *.html")
        dialog.setNameFilters([files, self.tr("All files ({patterns})").format(patterns="*")])
        self._open(dialog, answer)

    def choose_list(self, answer: Answer) -> None:
        """Ask for a list of organisations and people."""
        dialog = self._dialog(self.tr("Load a list"), self._documents())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        lists = self.tr("Lists ({patterns})")
        lists = lists.format(patterns="*.xlsx *.ods *.xls *.csv *.tsv *.docx *.txt")
        dialog.setNameFilters([lists, self.tr("All files ({patterns})").format(patterns="*")])
        self._open(dialog, answer)

    def choose_template(self, answer: Answer) -> None:
        """Ask for a Word file that write-ups are poured into."""
        dialog = self._dialog(self.tr("Word template"), self._documents())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        templates = self.tr("Word files ({patterns})").format(patterns="*.docx *.dotx")
        dialog.setNameFilters([templates, self.tr("All files ({patterns})").format(patterns="*")])
        self._open(dialog, answer)

    def choose_programme(self, answer: Answer) -> None:
        """Ask for a programme file to open."""
        dialog = self._dialog(self.tr("Open a programme"), data_folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        programmes = self.tr("Programmes ({patterns})").format(patterns=f"*{SUFFIX}")
        dialog.setNameFilters([programmes, self.tr("All files ({patterns})").format(patterns="*")])
        self._open(dialog, answer)

    def choose_new_programme(self, suggested: str, answer: Answer) -> None:
        """Ask where a new programme file is to be; `suggested` is its name without ending."""
        dialog = self._dialog(self.tr("New programme"), data_folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        # A programme is never replaced: whoever makes it refuses, and says what to do instead.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        programmes = self.tr("Programmes ({patterns})").format(patterns=f"*{SUFFIX}")
        dialog.setNameFilter(programmes)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(f"{suggested}{SUFFIX}")
        self._open(dialog, answer)

    def choose_where_to_save(self, suggested: Path, kind: str, answer: Answer) -> None:
        """Ask where to write a file; `kind` names what it is, and its suffix is kept.

        A `suggested` path without a folder goes where the last document was found or put.
        """
        folder = self._documents() if suggested.parent == Path() else suggested.parent
        dialog = self._dialog(self.tr("Save {kind}").format(kind=kind), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        if suggested.suffix:
            dialog.setNameFilter(f"{kind} (*{suggested.suffix})")
            dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
        dialog.selectFile(suggested.name)
        self._open(dialog, answer)

    def choose_folder(self, title: str, begin: Path, answer: Answer) -> None:
        """Ask for a folder; `begin` is shown first."""
        dialog = self._dialog(title, begin)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog, answer)

    def documents(self) -> Path:
        """Return where the last document was found or put."""
        return self._documents()

    def say(self, title: str, text: str) -> None:
        """Tell why something could not be done: one sentence, and a button to close it."""
        box = QMessageBox(QMessageBox.Icon.Warning, title, text, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.open()

    def _dialog(self, title: str, folder: Path) -> QFileDialog:
        # The name of a folder that is not there would be taken for that of a file.
        there = next((each for each in (folder, *folder.parents) if each.is_dir()), Path.home())
        dialog = QFileDialog(self._window, title, str(there))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
        if sys.platform not in _NATIVE:
            colours = colours_of(self._window)
            file_icons().recolour(colours)
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
            dialog.setIconProvider(file_icons())
            dress(dialog, colours)
        return dialog

    def _open(self, dialog: QFileDialog, answer: Answer) -> None:
        self._answer = answer
        dialog.fileSelected.connect(self._selected)
        dialog.open()

    def _documents(self) -> Path:
        if self._folder is not None and self._folder.is_dir():
            return self._folder
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(place))
        return documents if documents.is_dir() else Path.home()

    @Slot(str)
    def _selected(self, name: str) -> None:
        path = Path(name)
        if path.suffix != SUFFIX:
            self._folder = path.parent
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(path)
