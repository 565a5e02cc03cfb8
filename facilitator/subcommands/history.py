"""`history`: what was done in a programme file, the newest first."""

import sys
from argparse import Namespace
from collections.abc import Container
from itertools import islice
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.report import instant
from facilitator.operations.history import act_in_words
from facilitator.operations.sent_versions import still_in_after
from facilitator.store.queries.left_questions import idle_rules
from facilitator.store.sqlite import Connection
from facilitator.store.undo import JournalEntry, entries, holds, taken_back_by
from facilitator.subcommands.common import out, out_json, reading


def run(arguments: Namespace) -> int:
    if arguments.last < 0:
        raise BadInput(
            "--last {last}: write how many acts to list, such as 20", last=arguments.last
        )
    with reading(arguments.file) as db:
        idle = {each.commit for each in idle_rules(db, settled=True)}
        newest = islice(entries(db), min(arguments.last, sys.maxsize))
        rows = [_row(db, entry, idle) for entry in newest]
    if arguments.json:
        out_json({"acts": rows})
        return 0
    for row in rows:
        gone = "" if row["in_force"] else "  (taken back)"
        if row["still_in"]:
            gone += f"  ({'; '.join(row['still_in'])})"
        if not row["has_effect"]:
            gone += "  (a looser rule in it had no effect: more was in force)"
        out(f"{row['at']}  {row['author']:16}  {row['act']}{gone}")
    return 0


def _row(db: Connection, entry: JournalEntry, idle: Container[str]) -> dict[str, Any]:
    in_force = holds(db, entry)
    still_in = still_in_after(db, entry) if in_force else ()
    return {
        "at": instant(entry.at),
        "author": entry.author,
        "verb": entry.verb,
        "act": _words(db, entry),
        "in_force": in_force,
        "has_effect": entry.id not in idle,
        "still_in": [str(each) for each in still_in],
    }


def _words(db: Connection, entry: JournalEntry) -> str:
    """Return what an act did; an undo names what it took back, and a redo what it did again.

    As far as that has arrived here.
    """
    words = act_in_words(db, entry.verb, entry.subject)
    meant = entry
    while before := taken_back_by(db, meant):
        meant = before
    return words if meant is entry else f"{words}: {act_in_words(db, meant.verb, meant.subject)}"
