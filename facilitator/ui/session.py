"""Session: an open programme file as the window sees it, for reading, writing and news."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from facilitator.core.errors import BadInput, not_saved
from facilitator.core.sentences import Sentence
from facilitator.store.changes import Changes
from facilitator.store.file import open_reader
from facilitator.store.journal import Author
from facilitator.store.sharing.access import open_access, refuse_damaged
from facilitator.ui.answers import Answers, Callback
from facilitator.ui.following import Follower, Watch, WriteAccess
from facilitator.ui.loaded_file import Clock, LoadedFile
from facilitator.ui.writer import Cause, Failure, Job, Progress, Writer

if TYPE_CHECKING:
    from facilitator.store.keeping.rescue import Rescue


class Session(LoadedFile):
    """One programme file, at most one roundtable in hand, and the one signal views listen to.

    Where somebody else writes the file, or it cannot be written, it is only read, and followed.
    """

    failed = Signal(object)  # Failure that whoever asked does not tell of: the window does
    progressed = Signal(object)  # Progress of an act on many rows; None once it is over
    writing_ended = Signal()
    reopened = Signal()  # `db` reads another file, `reads`
    closing = Signal()  # whoever reads by a connection of their own lets go of it
    _refused = Signal(object, object)  # job number, Failure

    def __init__(
        self,
        path: Path,
        author: Author,
        *,
        clock: Clock,
        by_force: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """Open a file; by force: to write, although another computer is said to write it.

        Raises BadInput when it is no programme file, or cannot even be read.
        """
        super().__init__(path, author, clock, parent)
        self.reads = path  # another one once a rescue copy has all
        self.saved_at: int | None = None
        self.access = open_access(path, author, at=clock(), by_force=by_force)
        try:
            self.db = open_reader(path, newer=True)
            refuse_damaged(path, self.access, self.db)
            self.watcher = Watch(path, self.access, self)
            self.follower = Follower(self.db, author.site, self)
        except BaseException:
            self._unlock()
            raise
        self._answers = Answers()
        self.rescue: Rescue | None = None
        self._is_closed = False
        self._under_way: int | None = None  # the job that was told of last
        self._writer = Writer(path, author, clock, self) if self.access.lock else None
        self._connect()

    def _connect(self) -> None:
        if self._writer is not None:
            self._writer.progressed.connect(self._on_progress)
            self._writer.finished.connect(self._on_finished)
            self._writer.failed.connect(self._on_failed)
            self._writer.displaced.connect(self._on_displaced)
        # Queued: nobody is called back before they are through with asking.
        self._refused.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)
        self.follower.heard.connect(self._on_news)
        self.follower.outdated.connect(self._read_anew)
        self.watcher.changed.connect(self._on_standing)
        self.watcher.replaced.connect(self._read_anew)
        self.ticked.connect(self.watcher.poll)
        self.ticked.connect(self.follower.poll)

    def can_write(self) -> bool:
        return self._writer is not None and self.rescue is None

    def run(
        self,
        operation: Callable[..., Any],
        *args: Any,
        done: Callback | None = None,
        failed: Callback | None = None,
        **kwargs: Any,
    ) -> None:
        """Have an operation run with the store, behind those asked for before.

        After COMMIT, and after `changed`, `done` is called with what it returned; else `failed`
        with the Failure. Without one, or when whoever asked has gone, the window tells of it. Both
        are bound methods, or partials of one (see `WeakCall`); neither is called in here already.
        Read instants (`at=session.now()`) at the key press, not later.
        """
        job = self._answers.expect(done, failed)
        if self._writer is not None and self.rescue is None:
            self._writer.run(Job(job, operation, args, kwargs))
            return
        reason = Sentence("{file} is open read only here", file=self.path.name)
        if self.rescue is not None:
            reason = self.rescue.sentence
        self._refused.emit(job, Failure(not_saved(reason)))

    def act(
        self,
        operation: Callable[..., Any],
        *args: Any,
        done: Callback | None = None,
        failed: Callback | None = None,
        **kwargs: Any,
    ) -> None:
        """Have an operation run on the roundtable in hand, now, or `at` another instant."""
        if self.roundtable_id is not None:
            kwargs.setdefault("at", self.now())
            self.run(operation, self.roundtable_id, *args, done=done, failed=failed, **kwargs)
            return
        told = Sentence("no roundtable is in hand: choose one in Prepare")
        self._refused.emit(self._answers.expect(done, failed), Failure(told, cause=Cause.ASKED))

    @Slot()
    def stop(self) -> None:
        """Have the act that is under way leave nothing behind, where it can still be stopped."""
        if self._writer is not None and self._under_way is not None:
            self._writer.stop(self._under_way)

    def tell(self, failure: Failure) -> None:
        """Have the window show a failure, where the part that asked has no place for it."""
        self.failed.emit(failure)

    def close(self) -> None:
        """Save what is queued and let go of the file."""
        self._timer.stop()
        self.closing.emit()
        self._is_closed = True
        self.db.close()  # before the writer, which folds the log in as the last one
        if self._writer is not None:
            self.rescue = self._writer.close() or self.rescue
        self._unlock()

    def _unlock(self) -> None:
        if self.access.lock is not None:
            self.access.lock.release()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self._under_way = progress.job
        self.progressed.emit(progress)

    def _is_over(self, job: int) -> None:
        if job == self._under_way:
            self._under_way = None
            self.progressed.emit(None)

    @Slot(object, object)
    def _on_finished(self, job: int, result: object) -> None:
        self._is_over(job)
        # What a typed line did comes with more beside it.
        changes = result if isinstance(result, Changes) else getattr(result, "changes", None)
        if isinstance(changes, Changes) and changes and not self._is_closed:
            self.saved_at = self.now()
            self._show(changes)  # to nobody once the file is closed: it was still being written
        self._answers.give(job, result)

    @Slot(object, object)
    def _on_failed(self, job: int, failure: Failure) -> None:
        self._is_over(job)
        if not self._answers.refuse(job, failure):
            self.tell(failure)

    @Slot(object)
    def _on_news(self, changes: Changes) -> None:
        """Show what another program did; a window that only reads goes where the writer goes."""
        if self._is_closed:
            return
        self._record = None  # of several commits at once only the last verb is known
        self._show(changes)
        if not self.can_write() and changes.touches("roundtable"):
            running = self.running()
            if running not in (None, self.roundtable_id):
                self.choose_roundtable(running)

    @Slot()
    def _on_standing(self) -> None:
        """Stop writing where it would be lost."""
        if self._writer is not None and self.watcher.standing is WriteAccess.TAKEN:
            self._writer.close()
            self._writer = None
            self._unlock()
            self.writing_ended.emit()

    @Slot(object)
    def _on_displaced(self, found: "Rescue") -> None:
        """Acknowledge nothing more: what was is in a rescue copy, or will be.

        The writer stays: it sees to it that the copy is there, and has it all where it is not.
        """
        first, self.rescue = self.rescue is None, found
        if found.copy is not None:
            self._read_from(found.copy)  # what was lost may be in pieces
        self.watcher.displace()
        if first:
            self.writing_ended.emit()

    @Slot()
    def _read_anew(self) -> None:
        """Read the file that has the name now: a sync service replaces it as a whole."""
        if self._read_from(self.path):
            self.watcher.renew()

    def _read_from(self, path: Path) -> bool:
        """Read another file from now on; false, and nothing is changed, where it is not there."""
        try:
            db = open_reader(path, newer=True)
        except BadInput:
            return False  # it has not arrived yet: what is shown stays
        before, self.db, self.reads = self.db, db, path
        before.close()
        self.follower.follow(db)
        self.reopened.emit()
        return True


__all__ = ["Clock", "Failure", "Session"]
