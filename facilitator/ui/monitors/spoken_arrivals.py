"""Says aloud where one has arrived: the name of the place, and how it stands."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer, Slot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.places import PLACES
from facilitator.ui.actions.spec import plain
from facilitator.ui.announce import announce
from facilitator.ui.shell import Shell

# What is done on arriving, such as a start, is said in one breath with it. Sooner, Orca has more
# to do with a page that is new than it keeps, and lets what is said go: it is given time twice, for
# the first may pass while the page is made.
_RESTS_MS = (300, 700)


@runtime_checkable
class TellsArrival(Protocol):
    """A page that says how it stands, in a sentence for who does not see it."""

    def told_on_arrival(self) -> str: ...


class SpokenArrivals(QObject):
    """One announcement for each place: what has the keys there is read by itself."""

    def __init__(self, shell: Shell, actions: ActionMap) -> None:
        super().__init__(shell)
        self._shell = shell
        self._actions = actions
        self._done = ""
        self._rests = iter(_RESTS_MS)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._on_rested)
        shell.place_changed.connect(self._arrive)

    def is_about_to_say(self) -> bool:
        return self._rest.isActive()

    @Slot(str)
    def _arrive(self, place: str) -> None:
        if not self._shell.isVisible():
            return
        line = self._shell.spoken_line
        line.take_held()
        line.hold(self.tr("{place}.").format(place=self._name(place)))
        self._begin_rest()

    @Slot(str)
    def stand(self, how: str) -> None:
        """Say how it stands now that something was done which shows another page."""
        self._done = how
        self._begin_rest()

    def _begin_rest(self) -> None:
        self._rests = iter(_RESTS_MS)
        self._on_rested()

    @Slot()
    def _on_rested(self) -> None:
        rest = next(self._rests, None)
        if rest is None:
            self._tell()
        else:
            self._rest.start(rest)

    def _tell(self) -> None:
        """Say how the place stands, unless it was named before what was done there."""
        line, page = self._shell.spoken_line, self._shell.page(self._shell.place())
        named, told, self._done = line.take_held(), self._done, ""
        if named and not told and isinstance(page, TellsArrival):
            told = page.told_on_arrival()
        if named or told:
            announce(self._shell, " ".join(part for part in (named, told) if part))

    def _name(self, place: str) -> str:
        known = f"go_{place}" if place in PLACES else place
        return plain(self._actions.action(known).text())
