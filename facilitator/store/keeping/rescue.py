"""Rescue copy of all that was acknowledged, under its own name, once the file has lost its name.

From the connection where that still sees everything, else from the newest good backup with the
commits on top that the writer keeps in memory.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence
from facilitator.paths import data_folder
from facilitator.store.backups.backup import holdings_of, list_backups
from facilitator.store.backups.copying import write_numbered
from facilitator.store.backups.files import (
    discard,
    explained,
    give_free_name,
    settle,
    stamp,
    workplace,
)
from facilitator.store.backups.prepare import problems_of_copy
from facilitator.store.checks.check import judge
from facilitator.store.file import Store, open_store, open_visitor
from facilitator.store.keeping.in_hand import Loss
from facilitator.store.keeping.keeper import Keeper, told
from facilitator.store.making import create
from facilitator.store.rebuild import adopt
from facilitator.store.sqlite import Connection, DatabaseError, connect_visitor

RESCUED = "rescued"


@dataclass(frozen=True, slots=True)
class Rescue:
    """What became of a file that was open, and where all that was acknowledged is now.

    Without a `copy` it is not on any disk yet, for the `reason` given; `lacking` counts the acts
    that no place holds any more.
    """

    loss: Loss
    path: Path  # the name that the file had
    copy: Path | None = None
    lacking: int = 0
    reason: Sentence | None = None

    @property
    def sentence(self) -> Sentence:
        """Say it in one sentence: the same one in the window and on the command line."""
        what = told(self.loss, self.path.name)
        if self.copy is None:
            return Sentence(
                "{what}, and no rescue copy could be written ({reason})",
                what=what,
                reason=self.reason or "",
            )
        kept = Sentence(
            "{what}: all that was saved is in “{copy}” beside it"
            if self.copy.parent == self.path.parent
            else "{what}: all that was saved is in “{copy}” in {folder}",
            what=what,
            copy=self.copy.name,
            folder=self.copy.parent,
        )
        if not self.lacking:
            return kept
        return Sentence(
            "{kept}, but for {n} acts that could not be read any more",
            one="{kept}, but for {n} act that could not be read any more",
            n=self.lacking,
            kept=kept,
        )


def rescue(store: Store, *, at: int) -> Rescue:
    """Write a rescue copy of what a store that has lost its file has acknowledged.

    Beside the file, else in the data folder. Our log goes from the old name only afterwards: with
    it nobody may open what came in the file's place. Another try may follow where there is no copy.
    """
    keeper = store.keeper
    if keeper is None or keeper.loss is None:
        raise ValueError("nothing was lost")
    if keeper.loss is Loss.GONE:
        keeper.fold_into_moved()
    found = Rescue(keeper.loss, store.path)
    for folder in _folders(store.path):
        try:
            with explained(Sentence("{folder} cannot hold a rescue copy", folder=folder)):
                wanted = folder / f"{store.path.stem} {RESCUED} {stamp(at)}{store.path.suffix}"
                found = _write(store, keeper, keeper.loss, wanted)
        except BadInput as error:
            found = replace(found, reason=error.sentence)
            continue
        with suppress(OSError):  # somebody else's folder by now: it is theirs to tidy
            keeper.drop_log()
        break
    return found


def _folders(path: Path) -> Iterator[Path]:
    if path.parent.is_dir():
        yield path.parent
    yield data_folder(of=path)


def _write(store: Store, keeper: Keeper, loss: Loss, wanted: Path) -> Rescue:
    """Write a copy by the first way that holds everything. Raises BadInput."""
    why = BadInput("{path} cannot be read any more, and has no good backup", path=store.path.name)
    try:
        copy = _whole_copy(store.db, loss, wanted) if keeper.sees_all() else None
        if copy is not None:
            return Rescue(loss, store.path, copy)
    except BadInput as error:
        why = error
    with workplace(wanted) as folder:
        new = folder / wanted.name
        if not _has_base(store, keeper, new):
            if not keeper.remembers_all:
                raise why
            create(new, store.author).close()
        there = _with_commits(new, keeper, store)
        settle(new)
        copy = give_free_name(new, wanted)
    return Rescue(loss, store.path, copy, max(0, keeper.number - there))


def _whole_copy(db: Connection, loss: Loss, wanted: Path) -> Path | None:
    """Copy what the connection sees; None, and no copy, where that makes no sense.

    Raises BadInput where it cannot be written.
    """
    copy = write_numbered(db, wanted)
    if loss is not Loss.OVERWRITTEN:
        return copy
    # Pages of two files may fit together by chance: the journal tells what they should hold.
    with closing(connect_visitor(copy)) as copied:
        whole = not judge(copied, full=True).problems
    if not whole:
        discard(copy)
    return copy if whole else None


def _has_base(store: Store, keeper: Keeper, new: Path) -> bool:
    """Copy an earlier state of this programme to `new`; tell whether there was a good one.

    What overwrote the file may be one: an older copy of it.
    """
    backups = [backup.path for backup in reversed(list_backups(store.path))]
    for each in [*backups, store.path]:
        source = each
        try:
            if each == store.path:
                source = new.with_name("found")
                shutil.copyfile(each, source)  # without the log beside it, which is ours
            with closing(open_visitor(source)) as db:
                is_ours = holdings_of(db).first_commit == keeper.first
            if is_ours and not problems_of_copy(source, new, store.author):
                return True
        except (OSError, BadInput, DatabaseError):
            pass  # no use: the next one may be
        discard(new)
    return False


def _with_commits(new: Path, keeper: Keeper, store: Store) -> int:
    """Put what the writer remembers on top; return how many commits there are then."""
    with closing(open_store(new, store.author)) as rescued:
        adopt(rescued.db, [commit for _, commit in keeper.since])
        return int(rescued.db.execute("SELECT count(*) FROM journal").fetchone()[0])
