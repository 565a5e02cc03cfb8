"""`names`: what a write-up would tell that nobody decided about, and deciding about it."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.names.check import Hit
from facilitator.core.names.deciding import Asked, Ruling, asked, choices_for
from facilitator.core.names.letters import letters_of
from facilitator.core.names.shape import Shape
from facilitator.operations.naming import (
    ask_about_names,
    decide_names,
    reword_names,
    take_hits_off_record,
)
from facilitator.operations.publishing import compose_roundtable
from facilitator.store.file import Store
from facilitator.store.sqlite import Connection
from facilitator.subcommands.asked_for import request_asked, subject_asked
from facilitator.subcommands.common import (
    now,
    out,
    out_json,
    reading,
    remark,
    tell_still_in,
    writing,
)
from facilitator.writeup.blocks import Document
from facilitator.writeup.note_hits import ASKED_IN_PART

_ALL = "all"
_DECIDING = ("mentioned", "word", "name", "off", "consent")
_MOST_PLACES = 5


def run(arguments: Namespace) -> int:
    wanted = [(each, getattr(arguments, each)) for each in _DECIDING]
    if arguments.reword or any(forms for _, forms in wanted):
        with writing(arguments.file) as store:
            _decide(store, arguments, wanted)
            document = _document(store.db, arguments)
    else:
        with reading(arguments.file) as db:
            document = _document(db, arguments)
    left = asked(document.hits)
    if document.asks_in_part:
        remark(ASKED_IN_PART)
    if arguments.json:
        out_json([_told(each) for each in left])
    else:
        _print(left)
    return 0


def _decide(
    store: Store, arguments: Namespace, wanted: Sequence[tuple[str, Sequence[str] | None]]
) -> None:
    at = now()
    if arguments.reword:
        form, phrase = arguments.reword
        hits = _hits(_asked(store.db, arguments), form)
        tell_still_in(store.db, reword_names(store, hits, phrase, at=at).subject)
    for what, forms in wanted:
        for form in forms or ():
            found = _asked(store.db, arguments)
            if what == "off":
                hits = _hits(found, form)
                tell_still_in(store.db, take_hits_off_record(store, hits, at=at).subject)
            elif what == "consent":
                ask_about_names(store, _hits(found, form), at=at)
            else:
                ruling = Ruling(what)
                hits = _hits(found, form)
                may = tuple(each for each in hits if ruling in choices_for(each.shape))
                decide_names(store, may or hits, ruling, at=at)


def _hits(found: Sequence[Asked], form: str) -> tuple[Hit, ...]:
    """Return the places of a form, or of all. Raises BadInput where it is asked about nowhere."""
    if form.casefold() == _ALL:
        return tuple(hit for each in found for hit in each.hits)
    letters = letters_of(form)
    hits = tuple(hit for each in found if each.form == letters for hit in each.hits)
    if not hits:
        raise BadInput("“{form}” is not asked about: `names` without it lists what is", form=form)
    return hits


def _asked(db: Connection, arguments: Namespace) -> tuple[Asked, ...]:
    return asked(_document(db, arguments).hits)


def _document(db: Connection, arguments: Namespace) -> Document:
    subject, request = subject_asked(db, arguments), request_asked(db, arguments)
    return compose_roundtable(db, subject, request, now=now())


def _told(each: Asked) -> dict[str, Any]:
    places = [{"place": hit.place, "sentence": hit.sentence, "note": hit.note} for hit in each.hits]
    return {"form": each.name, "shape": each.shape.value, "places": places}


def _print(left: Sequence[Asked]) -> None:
    for each in left:
        out(f"“{each.name}” ×{len(each.hits)}, {each.shape}")
        for hit in each.hits[:_MOST_PLACES]:
            out(f"   {hit.place}: {hit.sentence}")
        if len(each.hits) > _MOST_PLACES:
            out(f"   and {len(each.hits) - _MOST_PLACES} more")
    unknown = sum(each.shape is Shape.UNKNOWN for each in left)
    if unknown > 1:
        out(f"{unknown} are on no list: “--word all” says that all of them are words")
    out(f"{len(left)} to decide" if left else "nothing to decide: this can be published")
