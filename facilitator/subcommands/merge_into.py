"""`merge-into`: make one organisation, person, question or tag of two."""

from argparse import Namespace
from collections.abc import Callable

from facilitator.operations.setting_up.merging import (
    merge_organisations,
    merge_people,
    merge_questions,
    merge_tags,
)
from facilitator.store.changes import Changes
from facilitator.store.queries.programme import load_programme
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import (
    now,
    out,
    require_organisation,
    require_person,
    require_question,
    require_tag,
    writing,
)


def run(arguments: Namespace) -> int:
    with writing(arguments.file) as store:
        merge, find = _BY_KIND[arguments.what]
        one, into = find(store.db, arguments.one), find(store.db, arguments.into)
        merge(store, one, into, at=now())
    out(f"{arguments.one} is merged into {arguments.into}; `undo` takes it back")
    return 0


def _organisation(db: Connection, text: str) -> str:
    return require_organisation(db, load_programme(db), text).id


def _person(db: Connection, text: str) -> str:
    return require_person(load_programme(db), text).id


def _question(db: Connection, text: str) -> str:
    return require_question(load_programme(db), text).id


def _tag(db: Connection, text: str) -> str:
    return require_tag(db, text).id


_BY_KIND: dict[str, tuple[Callable[..., Changes], Callable[[Connection, str], str]]] = {
    "organisation": (merge_organisations, _organisation),
    "person": (merge_people, _person),
    "question": (merge_questions, _question),
    "tag": (merge_tags, _tag),
}
