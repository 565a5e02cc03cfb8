"""Headings of the preview while another page takes the place of what is shown."""

from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from facilitator.ui.publish.headings import Heading
from facilitator.ui.publish.preview import Preview

LONG = "".join(f"<h2>Heading {n}</h2><p>{'word ' * 80}</p>" for n in range(40))
SHORT = "<h1>One</h1>"


class Stale(QObject):
    """Notes the headings that stand for text which has gone, each time the page is laid out."""

    def __init__(self, preview: Preview) -> None:
        super().__init__(preview)
        self.found: list[str] = []
        self.laid_out = 0
        self._preview = preview
        preview.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() == QEvent.Type.Resize:
            self.laid_out += 1
            shown = [e for e in self._preview.findChildren(Heading) if not e.isHidden()]
            self.found += [
                each.accessibleName()
                for each in shown
                if not each.block.isValid() or each.block.text() != each.accessibleName()
            ]
        return False


def test_no_heading_stands_for_text_that_has_gone(qtbot: QtBot) -> None:
    """Laying such a one out would end the program: the scroll bar goes with a shorter page."""
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(600, 400)
    with qtbot.waitExposed(preview):
        preview.show()
    preview.show_page(f"<body>{LONG}</body>")
    stale = Stale(preview)
    preview.show_page(f"<body>{SHORT}</body>")
    preview.show_page(f"<body>{LONG}</body>")
    assert stale.laid_out
    assert stale.found == []
    assert len([e for e in preview.findChildren(Heading) if not e.isHidden()]) == 40
