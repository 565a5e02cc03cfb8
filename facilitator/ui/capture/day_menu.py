"""Menu with a calendar: a day, or none."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget, QWidgetAction


class DayMenu(QMenu):
    """`chosen` carries the day, or None for none; Esc leaves everything as it is."""

    chosen = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(self.tr("By which day"))
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.activated.connect(self._on_day)
        self.calendar.clicked.connect(self._on_day)
        holder = QWidgetAction(self)
        holder.setDefaultWidget(self.calendar)
        self.addAction(holder)
        self.addAction(self.tr("&No day")).triggered.connect(self._on_none)
        self.aboutToShow.connect(self._focus)

    @Slot()
    def _focus(self) -> None:
        self.calendar.setFocus()

    @Slot(QDate)
    def _on_day(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()

    @Slot()
    def _on_none(self) -> None:
        self.chosen.emit(None)
