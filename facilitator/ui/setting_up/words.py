"""Wordings of setting up: kinds of organisation, how somebody takes part, what is theirs."""

from collections.abc import Mapping

from facilitator.core.floor import organisations_of
from facilitator.core.model import Organisation, Person, Programme
from facilitator.core.needs import Needs
from facilitator.ui.texts import BY_COUNT, translate
from facilitator.ui.wording import listed


def kinds() -> tuple[tuple[str, str], ...]:
    """Return what an organisation may be, each with its word."""
    return (
        ("member", translate("SettingUp", "Member")),
        ("convenor", translate("SettingUp", "Convenor")),
        ("guest", translate("SettingUp", "Guest")),
    )


def kind_of(organisation: Organisation) -> str:
    """Return the kind of an organisation as `kinds` has it; any other word is a guest."""
    return "guest" if organisation.is_guest else organisation.kind


def modes() -> tuple[tuple[str, str], ...]:
    """Return how somebody may take part."""
    return (
        ("", translate("SettingUp", "not known yet")),
        ("room", translate("SettingUp", "in the room")),
        ("remote", translate("SettingUp", "by video")),
    )


def interpretings() -> tuple[tuple[str, str], ...]:
    """Return how somebody may be interpreted."""
    return (
        ("", translate("SettingUp", "not interpreted")),
        ("consecutive", translate("SettingUp", "interpreted in turn")),
        ("simultaneous", translate("SettingUp", "interpreted at the same time")),
    )


def about_person(person: Person, names: Mapping[str, str], needs: Needs) -> str:
    """Say for whom somebody speaks, how they take part, and in which language."""
    spoken_for = [names[each] for each in organisations_of(person) if each in names]
    parts = []
    if spoken_for:
        text = translate("SettingUp", "speaks for {names}")
        parts.append(text.format(names=listed(spoken_for)))
    if person.mode:
        parts.append(dict(modes())[person.mode])
    language = [needs.speaks] if needs.speaks else []
    if person.interpreted:
        language.append(dict(interpretings())[person.interpreted])
    if language:
        parts.append(", ".join(language))
    return " · ".join(parts)


def counted(programme: Programme) -> str:
    """Say how many organisations of each kind there are."""
    kinds_here = [kind_of(each) for each in programme.organisations if not each.former]
    members, convenors = kinds_here.count("member"), kinds_here.count("convenor")
    guests = kinds_here.count("guest")
    parts = [translate("SettingUp", "%n member(s)", "", BY_COUNT, members)]
    if convenors:
        parts.append(translate("SettingUp", "%n convenor(s)", "", BY_COUNT, convenors))
    if guests:
        parts.append(translate("SettingUp", "%n guest(s)", "", BY_COUNT, guests))
    return ", ".join(parts)


def held_in_words(held: Mapping[str, int]) -> str:
    """Say how many notes and turns are an organisation's; nothing where none are."""
    notes, turns = held.get("note", 0), held.get("turn", 0)
    parts = []
    if notes:
        parts.append(translate("SettingUp", "%n note(s)", "", BY_COUNT, notes))
    if turns:
        parts.append(translate("SettingUp", "%n turn(s)", "", BY_COUNT, turns))
    if not parts:
        return ""
    return translate("SettingUp", "This organisation has {what}.").format(what=", ".join(parts))
