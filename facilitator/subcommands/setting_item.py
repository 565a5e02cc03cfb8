"""`set FILE item`: what is promised for an item of a roundtable's agenda, or of a theme's."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.model import Item, Roundtable
from facilitator.operations import theme_agenda
from facilitator.operations.item_promises import promise_for_item, without_effect
from facilitator.operations.resolve import read_item_of
from facilitator.operations.setting_up.programme import require_promise
from facilitator.operations.words_held import notes_out
from facilitator.store.file import Store
from facilitator.store.queries.programme import (
    agenda_of,
    items_of,
    load_programme,
    roundtables,
)
from facilitator.store.queries.records import load_record
from facilitator.subcommands.common import (
    now,
    out,
    require_question,
    require_roundtable,
    tell_still_in,
)


def set_item(store: Store, arguments: Namespace, fields: dict[str, Any]) -> None:
    promise = require_promise(fields["promise"]) if fields["promise"] else None
    if arguments.roundtable is not None:
        head = require_roundtable(store.db, arguments.roundtable)
        items = load_record(store.db, head.id, notes=False).items
        item = read_item_of(items, arguments.one)
        done = promise_for_item(store, head.id, item.id, promise, at=now())
        record = load_record(store.db, head.id, notes=False)
        # Of its own agenda, which it may have got by this.
        _tell(record.items[items.index(item)], [head])
        stricter = {row for table, row in done.rows if table == "note"}
        tell_still_in(store.db, notes_out(store.db, stricter, now=now()))
        return
    theme = require_question(load_programme(store.db), arguments.question).id
    found = agenda_of(store.db, theme)
    if found is None:
        raise BadInput("there is no agenda for “{theme}”: load one", theme=arguments.question)
    item = read_item_of(items_of(store.db, found[0]), arguments.one)
    theme_agenda.change(store, theme, item.id, promise=promise, at=now())
    planned = [each for each in roundtables(store.db) if each.agenda == found[0]]
    _tell(next(each for each in items_of(store.db, found[0]) if each.id == item.id), planned)


def _tell(item: Item, planned: Sequence[Roundtable]) -> None:
    """Say what is promised for an item now, and where it has no effect in a roundtable with it."""
    said = "as the whole roundtable" if item.promise is None else item.promise.value
    out(f"“{item.title}”: promise {said}")
    weak = (without_effect(each.promise, item) for each in planned)
    for each in dict.fromkeys(str(sentence) for sentence in weak if sentence is not None):
        out(each)
