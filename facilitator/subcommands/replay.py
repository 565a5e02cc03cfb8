"""`replay`: play a session log through the same operations as the window."""

import os
import shutil
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from facilitator.core.agenda import KnownNames
from facilitator.core.errors import BadInput
from facilitator.core.report import Names, report
from facilitator.core.sentences import Sentence
from facilitator.core.state import state_at
from facilitator.core.text import DurationKind, format_duration
from facilitator.operations.agendas import load_agenda
from facilitator.operations.programmes import cast_stand_ins, create_sample
from facilitator.operations.replay import Played, play
from facilitator.readers.agenda.read import read_agenda
from facilitator.readers.session_log import SessionLog, parse_instant, read_session_log
from facilitator.store.backups.files import explained, move, scratch, settle, workplace
from facilitator.store.backups.naming import NameTaken, give_name
from facilitator.store.file import Store, copy, open_store
from facilitator.store.queries.programme import load_programme, load_tags
from facilitator.store.queries.records import load_record
from facilitator.subcommands.common import (
    author,
    now,
    out,
    out_json,
    remark,
    require_question,
)
from facilitator.subcommands.due_days import remark_on_due_days


def run(arguments: Namespace) -> int:
    log = read_session_log(arguments.log)
    until = _instant(arguments.at)
    if arguments.save:
        _require_free(arguments.save)
    with scratch() as folder:
        work = folder / "replay.roundtable"
        found = play_on_copy(log, arguments.log, work, base=arguments.programme, until=until)
        if arguments.save:
            keep(work, arguments.save)
    if arguments.json:
        out_json(found)
    else:
        _print(found)
    return 0


def _instant(text: str | None) -> int | None:
    if text is None:
        return None
    at = parse_instant(text)
    if at is None:
        raise BadInput("--at {text}: write an instant such as 2026-10-07T14:30:00+01:00", text=text)
    return at


def play_on_copy(
    log: SessionLog, log_path: Path, work: Path, *, base: Path | None, until: int | None = None
) -> dict[str, Any]:
    """Play a log on a copy of `base`, or of the sample, made at `work`; return its report."""
    who = author(log.author)
    if base is None:
        create_sample(work, who, at=log.events[0].at if log.events else now())
    else:
        copy(base, work)
    with closing(open_store(work, who)) as store:
        played = _play(store, log, log_path, until)
        programme = load_programme(store.db)
        record = load_record(store.db, played.roundtable)
        names = Names(programme, load_tags(store.db))
        problems = [{"line": each.line, "message": each.message} for each in played.problems]
        state = state_at(programme, record, played.at)
        remark_on_due_days(
            store.db, programme, ((record.roundtable, note) for note in record.notes)
        )
        return report(names, record, state, problems=problems)


def _play(store: Store, log: SessionLog, log_path: Path, until: int | None) -> Played:
    begins = log.events[0].at if log.events else now()
    if log.stand_ins:
        cast_stand_ins(store, at=begins)
    programme = load_programme(store.db)
    question = None
    if log.question:
        with _at(log.places["question"]):
            question = require_question(programme, log.question)
    if log.agenda:
        path = log_path.parent / log.agenda
        with _at(log.places["agenda"]):
            agenda = read_agenda(path, known=KnownNames.of(programme))
        for each in agenda.problems:
            remark(f"{path}, line {each.line}: {each.message}")
        if question is None and agenda.question:
            with _at(Sentence("{path}", path=path)):
                question = require_question(programme, agenda.question)
        if question is None:
            raise BadInput("{log}: names no question: add a line “question: Q2”", log=log_path)
        load_agenda(store, question.id, agenda, at=begins, source=path.name)
    return play(store, log, question, until=until)


@contextmanager
def _at(place: Sentence) -> Iterator[None]:
    """Say where the words stand that led to what is wrong."""
    try:
        yield
    except BadInput as error:
        raise BadInput("{place}: {reason}", place=place, reason=error.sentence) from error


def _require_free(target: Path) -> None:
    """Raise BadInput, before the work, for a name that cannot be given."""
    if os.path.lexists(target):
        raise NameTaken(target)
    if not target.parent.is_dir():
        raise BadInput("{folder} is not a folder: make it first", folder=target.parent)


def keep(work: Path, target: Path, *, replacing: bool = False) -> None:
    """Put a finished programme file where it is wanted, as a whole.

    Raises BadInput where something has the name, unless that is to be replaced: only whoever is
    `alone` there may.
    """
    with (
        explained(Sentence("{target} cannot be written", target=target)),
        workplace(target) as folder,
    ):
        arriving = folder / target.name
        shutil.copyfile(work, arriving)
        settle(arriving)
        (move if replacing else give_name)(arriving, target)


def _print(found: dict[str, Any]) -> None:
    out(f"{found['status']}, ends {found['projected_end']} (planned {found['planned_end']})")
    for item in found["items"]:
        actual = format_duration(item["actual_ms"], DurationKind.ELAPSED)
        planned = format_duration(item["planned_ms"], DurationKind.ELAPSED)
        out(f"{item['number']:3}  {actual:>8} of {planned:>7}  {item['status']:8}{item['title']}")
    for each in found["airtime"]:
        spoken = format_duration(each["ms"], DurationKind.ELAPSED)
        out(f"{each['organisation']:12}{spoken:>8}  {each['turns']} turns  {each['share']:.0%}")
    out(f"{len(found['turns'])} turns, {len(found['notes'])} notes")
    for problem in found["problems"]:
        remark(f"line {problem['line']}: {problem['message']}")
