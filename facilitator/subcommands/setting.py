"""`set`: say what a programme, an organisation, a person, a question … is."""

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.model import Person
from facilitator.core.replies import count_replies
from facilitator.operations.consents import ask_first
from facilitator.operations.programmes import set_language
from facilitator.operations.setting_up.organisations import (
    add_organisation,
    change_organisation,
    move_organisation,
    remove_organisation,
)
from facilitator.operations.setting_up.people import (
    change_person,
    put_on_roster,
    take_off_roster,
)
from facilitator.operations.setting_up.programme import change_programme
from facilitator.operations.setting_up.questions import (
    add_question,
    change_question,
    move_question,
    remove_question,
)
from facilitator.operations.setting_up.replies import set_reply
from facilitator.operations.setting_up.taking_in import take_in_again
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.consents import asks_first
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_record
from facilitator.subcommands.common import (
    now,
    out,
    require_organisation,
    require_person,
    require_question,
    require_roundtable,
    writing,
)
from facilitator.subcommands.setting_action import set_action
from facilitator.subcommands.setting_item import set_item
from facilitator.subcommands.setting_roundtable import set_roundtable
from facilitator.subcommands.setting_tag import set_tag

_NOT_FIELDS = frozenset(
    {"file", "module", "what", "one", "new", "remove", "back", "place", "temporary"}
)


def run(arguments: Namespace) -> int:
    with writing(arguments.file) as store:
        _BY_KIND[arguments.what](store, arguments, _fields(arguments))
    return 0


def _fields(arguments: Namespace) -> dict[str, Any]:
    """Return what was said, by field; "" takes a text away."""
    return {
        name: value
        for name, value in vars(arguments).items()
        if name not in _NOT_FIELDS and value is not None
    }


def _set_programme(store: Store, arguments: Namespace, fields: dict[str, Any]) -> None:
    _require_something(arguments, fields)
    language = fields.pop("language", None)
    if language is not None:
        set_language(store, language, at=now())
    asks = fields.pop("ask_first", None)
    if asks is not None:
        ask_first(store, on=asks == "yes", at=now())
    if fields:
        change_programme(store, at=now(), **fields)
    programme = load_programme(store.db)
    known = [f"licence {programme.licence or 'not said'}", f"promise {programme.promise.value}"]
    if programme.zone:
        known.append(programme.zone)
    if asks_first(store.db):
        known.append("asks first")
    out(f"{programme.title}: {', '.join(known)}")


def _set_organisation(store: Store, arguments: Namespace, fields: dict[str, Any]) -> None:
    for option, field in (("alias", "aliases"), ("giveaway", "giveaways")):
        if option in fields:
            fields[field] = fields.pop(option)
    acts = _Acts(add_organisation, change_organisation, remove_organisation, move_organisation)
    find = lambda: require_organisation(store.db, load_programme(store.db), arguments.one).id  # noqa: E731
    row_id = acts.do(store, arguments, fields, find)
    for each in load_programme(store.db).organisations:
        if each.id == row_id:
            former = ", left out: what it said stays" if each.former else ""
            out(f"@{each.handle}: {each.name} ({each.kind}{_after(each.sector)}){former}")


def _set_person(store: Store, arguments: Namespace, fields: dict[str, Any]) -> None:
    programme = load_programme(store.db)
    reply, table = fields.pop("reply", None), fields.pop("roundtable", None)
    if (reply is None) is not (table is None):
        raise BadInput("a reply is to one roundtable: write --reply and --roundtable together")
    roundtable = require_roundtable(store.db, table).id if table is not None else ""
    if roundtable and not fields and not arguments.new and not arguments.remove:
        _note_reply(store, roundtable, require_person(programme, arguments.one), reply)
        return
    if "organisation" in fields:
        homes = [
            require_organisation(store.db, programme, each).id for each in fields["organisation"]
        ]
        fields |= {"organisation": homes[0], "further": homes[1:]}
    if "nickname" in fields:
        fields["nicknames"] = fields.pop("nickname")
    acts = _Acts(put_on_roster, change_person, take_off_roster)
    row_id = acts.do(
        store, arguments, fields, lambda: require_person(load_programme(store.db), arguments.one).id
    )
    for person in load_programme(store.db).people:
        if person.id == row_id:
            former = ", left out: what they said stays" if person.former else ""
            out(f"{person.name}{_after(person.role)}{former}")
            if roundtable:
                _note_reply(store, roundtable, person, reply)


def _note_reply(store: Store, roundtable: str, person: Person, reply: str) -> None:
    set_reply(store, roundtable, [person.id], reply, at=now())
    record, programme = load_record(store.db, roundtable, notes=False), load_programme(store.db)
    counts = count_replies(programme, record)
    out(
        f"{person.name}{_after(reply)}: {counts.invited} invited · {counts.coming} coming"
        f" · {counts.declined} declined · {counts.unanswered} no answer"
    )


def _set_question(store: Store, arguments: Namespace, fields: dict[str, Any]) -> None:
    acts = _Acts(add_question, change_question, remove_question, move_question)
    find = lambda: require_question(load_programme(store.db), arguments.one).id  # noqa: E731
    row_id = acts.do(store, arguments, fields, find)
    for each in load_programme(store.db).questions:
        if each.id == row_id:
            former = ", left out: the notes on it stay" if each.former else ""
            out(f"{each.code} {each.title}{_after(each.text)}{former}")


class _Acts:
    """The four things that can be done to one kind of thing."""

    def __init__(
        self,
        add: Callable[..., Changes],
        change: Callable[..., Changes],
        remove: Callable[..., Changes],
        move: Callable[..., Changes] | None = None,
    ) -> None:
        self._add, self._change, self._remove, self._move = add, change, remove, move

    def do(
        self,
        store: Store,
        arguments: Namespace,
        fields: dict[str, Any],
        find: Callable[[], str],
    ) -> str:
        """Do what was asked for; return the row it was about."""
        if arguments.new:
            name = _name_of_new(arguments, fields)
            (row_id,) = self._add(store, name, at=now(), **fields).subject
        else:
            row_id = find()
            if arguments.remove:
                self._remove(store, row_id, at=now())
                out(f"{arguments.one} is taken out")
                return row_id
            if arguments.back:
                take_in_again(store, arguments.what, row_id, at=now())
                out(f"{arguments.one} is taken in again")
                return row_id
            _require_something(arguments, fields)
            if fields:
                self._change(store, row_id, at=now(), **fields)
        place = getattr(arguments, "place", None)
        if place is not None and self._move is not None:
            self._move(store, row_id, place, at=now())
        return row_id


_SHORT_OF_NAME = {("organisation", "name"): "handle", ("question", "title"): "code"}


def _name_of_new(arguments: Namespace, fields: dict[str, Any]) -> str:
    """Return what is to be added: with a name or title beside it, what came first is its short one.

    Raises BadInput where it has no short one.
    """
    named = next((each for each in ("name", "title") if each in fields), None)
    if named is None:
        return str(arguments.one)
    short = _SHORT_OF_NAME.get((arguments.what, named))
    if short is None:
        raise BadInput("“{one}” is added by this name: leave --name out", one=arguments.one)
    fields.setdefault(short, arguments.one)
    return str(fields.pop(named))


def _require_something(arguments: Namespace, fields: dict[str, Any]) -> None:
    if not fields and getattr(arguments, "place", None) is None:
        raise BadInput(
            "nothing is said of the {what}: `facilitator set FILE {what} -h` lists what can be",
            what=arguments.what,
        )


def _after(text: str) -> str:
    return f", {text}" if text else ""


_BY_KIND: dict[str, Callable[[Store, Namespace, dict[str, Any]], None]] = {
    "programme": _set_programme,
    "organisation": _set_organisation,
    "person": _set_person,
    "question": _set_question,
    "tag": set_tag,
    "item": set_item,
    "action": set_action,
    "roundtable": set_roundtable,
}
