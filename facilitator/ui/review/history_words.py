"""History of a note in words: each change a line, with the words before and after."""

from collections.abc import Iterator
from datetime import date

from facilitator.core.alike import differing
from facilitator.core.attribution import STRICTNESS
from facilitator.core.model import OFF_THE_RECORD, Channel, Kind, Promise
from facilitator.core.note_fields import NoteField
from facilitator.core.note_version import Value, Version
from facilitator.ui.local_forms import day_label, quoted
from facilitator.ui.notes.choices import NoteChoices
from facilitator.ui.promises import promise_name
from facilitator.ui.texts import translate
from facilitator.ui.widgets.kinds import kind_label

_FIELDS = {
    "note_said_by": NoteField.SPEAKER,
    "note_person": NoteField.SPEAKER,
    "note_about": NoteField.ABOUT,
    "note_question": NoteField.QUESTION,
    "note_tag": NoteField.TAG,
}


def told(version: Version, choices: NoteChoices, *, first: bool) -> list[str]:
    """Return what a version changed, a line each; of the first one, that it was taken."""
    if first:
        return [_taken(version, choices)]
    return [*_of_fields(version, choices), *_of_links(version, choices)]


def words_of(version: Version) -> tuple[str, str]:
    """Return the stretch of words that a version changed, before and after; else nothing."""
    if "text" not in version.after or version.before.get("text") is None:
        return "", ""
    return differing(str(version.before["text"]), str(version.after["text"] or ""))


def _taken(version: Version, choices: NoteChoices) -> str:
    keys = (target for (table, target) in version.links if table in ("note_said_by", "note_person"))
    names = ", ".join(filter(None, (choices.name(NoteField.SPEAKER, key) for key in keys)))
    if not names:
        return translate("History", "taken")
    return translate("History", "taken, said by {names}").format(names=names)


def _of_fields(version: Version, choices: NoteChoices) -> Iterator[str]:
    before, after = version.before, version.after
    if "kind" in after:
        yield _changed(translate("History", "kind"), *map(_kind, _pair(version, "kind")))
    if "text" in after:
        yield translate("History", "text changed")
    if bool(after.get("star")) is not bool(before.get("star")):
        starred, plain = translate("History", "starred"), translate("History", "star taken away")
        yield starred if after.get("star") else plain
    if bool(after.get("gap")) is not bool(before.get("gap")):
        gap, filled = translate("History", "marked as a gap"), translate("History", "gap filled")
        yield gap if after.get("gap") else filled
    if "channel" in after and after["channel"] != before.get("channel"):
        chat, spoken = translate("History", "from the chat"), translate("History", "said aloud")
        yield chat if after["channel"] == Channel.CHAT else spoken
    if "due" in after:
        yield _changed(translate("History", "due"), *map(_day, _pair(version, "due")))
    if "owner_person" in after or "owner_organisation" in after:
        owner = after.get("owner_person") or after.get("owner_organisation")
        name = choices.name(NoteField.OWNER, str(owner)) if owner else ""
        nobody = translate("History", "nobody")
        yield translate("History", "taken on by {name}").format(name=name or nobody)
    yield from _of_place(version)


def _of_place(version: Version) -> Iterator[str]:
    after = version.after
    if "attribution" in after:
        pair = map(_rule, _pair(version, "attribution"))
        yield _changed(translate("History", "attribution"), *pair)
    if "roundtable" in after:
        yield translate("History", "moved to another roundtable")
    if "deleted" in after:
        gone, back = translate("History", "deleted"), translate("History", "brought back")
        yield gone if after["deleted"] else back


def _of_links(version: Version, choices: NoteChoices) -> Iterator[str]:
    added = {
        NoteField.SPEAKER: translate("History", "said by {name}"),
        NoteField.ABOUT: translate("History", "about {name}"),
        NoteField.QUESTION: translate("History", "on {name}"),
        NoteField.TAG: translate("History", "tag “{name}” added"),
    }
    removed = {
        NoteField.SPEAKER: translate("History", "not said by {name}"),
        NoteField.ABOUT: translate("History", "not about {name}"),
        NoteField.QUESTION: translate("History", "not on {name}"),
        NoteField.TAG: translate("History", "tag “{name}” taken away"),
    }
    for (table, target), linked in version.links.items():
        name = choices.name(_FIELDS[table], target)
        if name:
            yield (added if linked else removed)[_FIELDS[table]].format(name=name)


def _pair(version: Version, name: str) -> tuple[Value, Value]:
    return version.before.get(name), version.after[name]


def _changed(what: str, before: str, after: str) -> str:
    text = translate("History", "{what} {before} → {after}")
    return text.format(what=what, before=before, after=after)


def _kind(value: Value) -> str:
    return kind_label(Kind(value)) if value in set(Kind) else kind_label(Kind.INSIGHT)


def _day(value: Value) -> str:
    return day_label(date.fromisoformat(str(value))) if value else translate("History", "none")


def _rule(value: Value) -> str:
    if value is None:
        return translate("Review", "as promised")
    if value == OFF_THE_RECORD or value not in STRICTNESS:
        return translate("Review", "off the record")
    return promise_name(Promise(value))


def marked(version: Version) -> str:
    """Return the words before and after a change of the text, as "“one” → “another”"."""
    before, after = words_of(version)
    none = translate("History", "nothing")
    if not before and not after:
        return ""
    text = translate("History", "{before} → {after}")
    return text.format(
        before=quoted(before) if before else none, after=quoted(after) if after else none
    )
