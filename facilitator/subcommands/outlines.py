"""`outlines`: list what write-ups are made of, and keep outlines of one's own."""

from argparse import Namespace
from collections.abc import Sequence

from facilitator.core.errors import BadInput
from facilitator.core.outlines import SHIPPED, Outline, Section, outline_named, usual
from facilitator.operations.outlines import (
    add_outline,
    change_outline,
    change_section,
    move_section,
    remove_outline,
)
from facilitator.store.file import Store
from facilitator.store.queries.outlines import load_outlines
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import now, out, out_json, reading, writing


def run(arguments: Namespace) -> int:
    if arguments.act == "list":
        with reading(arguments.file) as db:
            _tell([*load_outlines(db), *SHIPPED], as_json=arguments.json)
        return 0
    if not arguments.outline:
        raise BadInput("which outline is not said: write its name")
    with writing(arguments.file) as store:
        _write(store, arguments)
    return 0


def _write(store: Store, arguments: Namespace) -> None:
    if arguments.act == "add":
        (outline,) = add_outline(
            store, arguments.outline, _like(store.db, arguments.like), at=now()
        ).subject
        if arguments.group is not None:
            change_outline(store, outline, group=arguments.group, at=now())
    else:
        outline = _own(store.db, arguments.outline).id
        if arguments.act == "remove":
            remove_outline(store, outline, at=now())
            out(f"the outline {arguments.outline} is taken out")
            return
        if arguments.name is not None or arguments.group is not None:
            change_outline(store, outline, name=arguments.name, group=arguments.group, at=now())
    _change_section(store, outline, arguments)
    (made,) = (each for each in load_outlines(store.db) if each.id == outline)
    _tell([made], as_json=arguments.json, whole=True)


def _change_section(store: Store, outline: str, arguments: Namespace) -> None:
    said = {name: getattr(arguments, name) for name in ("title", "text", "on")}
    given = {name: value for name, value in said.items() if value is not None}
    if arguments.section is None:
        if given or arguments.place is not None:
            raise BadInput("which section is not said: name it with --section")
        return
    section = Section(arguments.section)
    if given:
        change_section(store, outline, section, at=now(), **given)
    if arguments.place is not None:
        move_section(store, outline, section, arguments.place, at=now())


def _like(db: Connection, name: str | None) -> Outline:
    if name is None:
        return usual("public", findings=True)
    return outline_named(name, load_outlines(db))


def _own(db: Connection, name: str) -> Outline:
    found = outline_named(name, load_outlines(db))
    if not found.id:
        raise BadInput(
            "the outline “{name}” is shipped and stays as it is: make one of your own like it"
            " (outlines FILE add NAME --like “{name}”)",
            name=found.name,
        )
    return found


def _tell(found: Sequence[Outline], *, as_json: bool, whole: bool = False) -> None:
    """Print outlines; `whole` with the sections that are switched off."""
    if as_json:
        out_json({"outlines": [_report(each) for each in found]})
        return
    for each in found:
        own = "" if each.id else " (shipped)"
        out(f"{each.name}{own}, notes by {', then '.join(each.group)}")
        for part in each.parts if whole else each.shown:
            title = f": {part.title}" if part.title else ""
            out(f"   {part.section.value}{title}{'' if part.on else ' (off)'}")


def _report(outline: Outline) -> dict[str, object]:
    return {
        "name": outline.name,
        "shipped": not outline.id,
        "group": [each.value for each in outline.group],
        "sections": [
            {"section": each.section.value, "title": each.title, "text": each.text, "on": each.on}
            for each in outline.parts
        ],
    }
