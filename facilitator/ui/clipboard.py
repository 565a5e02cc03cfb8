"""The clipboard, for a text that goes with its formatting."""

from PySide6.QtGui import QGuiApplication, QStandardItemModel


def put_on_clipboard(text: str, page: str = "") -> None:
    """Put a text there, and a page of HTML for whatever can show one."""
    clipboard = QGuiApplication.clipboard()
    if not page:
        clipboard.setText(text)
        return
    # A QMimeData made in Python is destroyed with the clipboard, after Python has gone, and takes
    # the process with it. This one Qt has made.
    model = QStandardItemModel(1, 1)
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    data.setText(text)
    data.setHtml(page)
    clipboard.setMimeData(data)
