"""Controller of what is remembered: chosen again at the first showing, and kept as it changes."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Slot

from facilitator.store.queries.outlines import load_outlines
from facilitator.ui.publish.controls import Controls
from facilitator.ui.publish.export import Export
from facilitator.ui.publish.facts import AUDIENCES
from facilitator.ui.publish.remembered import Remembered, remember, remembered
from facilitator.ui.session import Session
from facilitator.writeup.formats import Format


class Choices(QObject):
    """Whom it is for is chosen again for what it was chosen of; anything else is for the public."""

    def __init__(
        self,
        session: Session,
        controls: Controls,
        export: Export,
        settings: QSettings | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._controls, self._export = session, controls, export
        self._settings = settings
        self.last = remembered(settings, session.path)
        export.folder = self.last.folder_there()
        export.written.connect(self._on_written)
        controls.template.taken.connect(self._on_template)

    def choose_again(self, subject: str) -> None:
        """Choose what was chosen last, for a subject (its key) that is shown first."""
        last, controls = self.last, self._controls
        if subject == last.subject and last.audience in AUDIENCES:
            controls.audience.set_value(last.audience)
        if last.ext in list(Format):
            controls.show_format(last.ext)
        controls.outline.show_outlines(
            load_outlines(self._session.db), changeable=self._session.can_write()
        )
        controls.outline.choose(last.outline)
        controls.take_grouping()
        if last.template and Path(last.template).is_file():
            controls.template.read(Path(last.template))

    def keep(self) -> None:
        """Keep what is chosen now."""
        controls, wanted = self._controls, self._controls.wanted()
        if wanted is None:
            return
        self._keep(
            self.last._replace(
                subject=wanted.subject,
                audience=wanted.audience,
                ext=wanted.ext,
                outline=controls.outline.key(),
            )
        )

    def keep_versions(self, folder: Path, versions: tuple[tuple[str, str], ...]) -> None:
        """Keep which versions were wanted at once, and where."""
        self._export.folder = folder
        self._keep(self.last._replace(folder=str(folder), versions=versions))

    @Slot()
    def _on_template(self) -> None:
        template = self._controls.template.path()
        self._keep(self.last._replace(template="" if template is None else str(template)))

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._export.folder = path.parent
        self._keep(self.last._replace(folder=str(path.parent)))

    def _keep(self, chosen: Remembered) -> None:
        if chosen != self.last:
            self.last = chosen
            remember(self._settings, self._session.path, chosen)
