"""Section label: the small letterspaced heading above a group."""

from PySide6.QtWidgets import QWidget

from facilitator.ui.fonts import Role
from facilitator.ui.widgets.text_label import TextLabel


class SectionLabel(TextLabel):
    """Shown in capitals, read aloud as written."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role=Role.SECTION, muted=True, parent=parent)
