"""`rehearse`: play a whole roundtable with stand-ins, and publish it."""

from argparse import Namespace
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.go_ahead import GoAhead
from facilitator.core.sentences import Sentence
from facilitator.core.text import DurationKind, format_duration
from facilitator.operations.going_out import is_as_written
from facilitator.operations.publishing import publish_roundtable
from facilitator.paths import resource
from facilitator.readers.session_log import read_session_log
from facilitator.store.backups.alone import alone, fold_log
from facilitator.store.backups.files import explained, scratch
from facilitator.store.header import SUFFIX, examine
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_record
from facilitator.subcommands.common import author, now, out, reading, writing
from facilitator.subcommands.replay import keep, play_on_copy
from facilitator.writeup.compose import Request
from facilitator.writeup.filename import suggest
from facilitator.writeup.formats import Format
from facilitator.writeup.language import load_language

_NAME = f"REHEARSAL roundtable{SUFFIX}"


def run(arguments: Namespace) -> int:
    folder = _folder(arguments.out)
    programme = folder / _NAME
    log_path = resource("rehearsal/rehearsal.log")
    # Whoever has the last rehearsal open would lose what is written there.
    with alone(programme, author().machine, at=now()), scratch() as place:
        if programme.exists():
            examine(programme)  # says so where it is something else
            with explained(Sentence("{programme} cannot be replaced", programme=programme)):
                fold_log(programme)  # left there it would be taken for the log of the new one
        work = place / "rehearsal.roundtable"
        found = play_on_copy(read_session_log(log_path), log_path, work, base=None)
        written = _publish(work, folder, before=programme)
        keep(work, programme, replacing=True)
    _tell(found, [programme, *written])
    return 0


def _folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(
            "{path} cannot be made a folder ({reason}): choose another with -o",
            path=path,
            reason=error.strerror,
        ) from error
    return path


def _publish(programme: Path, folder: Path, *, before: Path) -> list[Path]:
    """Write the write-ups, in the place of those of the rehearsal before, unless edited since."""
    with writing(programme, author()) as store:
        roundtable = roundtables(store.db)[0].id
        record = load_record(store.db, roundtable, notes=False)
        language = load_language(store.standing.programme.language)
        targets = [
            folder / suggest(record, "public", False, ext, language)
            for ext in (Format.WORD, Format.MARKDOWN)
        ]
        _require_as_written(targets, before)
        ahead = GoAhead(replace=True)
        for target in targets:
            publish_roundtable(store, roundtable, Request("public"), target, at=now(), ahead=ahead)
    return targets


def _require_as_written(targets: Sequence[Path], before: Path) -> None:
    there = [each for each in targets if each.exists()]
    if not there:
        return
    with reading(before) if before.exists() else nullcontext() as db:
        for each in there:
            if db is None or not is_as_written(db, each):
                raise BadInput(
                    "{path} was changed since the last rehearsal: move it elsewhere, or choose"
                    " another folder with -o",
                    path=each,
                )


def _tell(found: dict[str, Any], files: list[Path]) -> None:
    members = [row for row in found["airtime"] if row["turns"]]
    spoken = format_duration(sum(row["ms"] for row in members), DurationKind.ELAPSED)
    out("A roundtable of 90 minutes was played with stand-ins, as the window would run it:")
    out(f"  {len(found['items'])} agenda items, {len(found['turns'])} turns")
    out(f"  {len(members)} member organisations spoke for {spoken}; {len(found['notes'])} notes")
    out("It is here:")
    for path, what in zip(
        files, ("the programme file", "the write-up for Word", "the same as Markdown"), strict=True
    ):
        out(f"  {path}  ({what})")
