"""Facts below the title: when, where and how it was held, who convened it, what it may be used for.

Under chatham nothing that tells when or where it was; a person is named where people may be.
"""

from collections.abc import Iterator

from facilitator.core.approval import Status
from facilitator.core.instants import clock_time
from facilitator.core.model import Organisation, Promise
from facilitator.writeup import text, wording
from facilitator.writeup.blocks import Block, Bullets, ListItem, Run
from facilitator.writeup.language import marked
from facilitator.writeup.material import Material

_MODES = {
    "room": marked("in one room"),
    "remote": marked("online"),
    "both": marked("in one room and online"),
}


def facts(material: Material) -> Iterator[Block]:
    """Yield a list, each line with what it is of in front."""
    items = [
        ListItem((Run(f"{lead} ", bold=True), *text.linked(words)))
        for lead, words in _facts(material)
        if words
    ]
    if items:
        yield Bullets(tuple(items))


def convened_by(material: Material) -> str:
    """Return who convened it, where the list of participants may say so."""
    if material.promise in (Promise.SECTOR, Promise.CHATHAM):
        return ""
    hosts = (each for each in material.present if _convenes(each))
    return wording.listed(tuple(each.name for each in hosts), material.language)


def _facts(material: Material) -> Iterator[tuple[str, str]]:
    language, meeting = material.language, material.record.roundtable.meeting
    if material.promise is not Promise.CHATHAM:
        yield language.text("When:"), when(material)
        yield _roundtables(material)
        yield language.text("Where:"), meeting.place
        held = _MODES.get(meeting.mode)
        yield language.text("How:"), language.text(held) if held else ""
        if material.promise is Promise.NAMED:
            yield language.text("Facilitator:"), meeting.facilitator
        yield language.text("Convened by:"), convened_by(material)
    if not material.policy.internal:
        yield language.text("Licence:"), material.programme.licence
    yield language.text("Status:"), _status(material)


def status_line(material: Material) -> str:
    """Return the line that says how far it is."""
    return f"{material.language.text('Status:')} {_status(material)}"


def _status(material: Material) -> str:
    """Return how far it is: who approved it where people are named, when where days are."""
    approval, language = material.approval, material.language
    if not approval.is_approved:
        in_review = approval.status is Status.IN_REVIEW
        return language.text("in review") if in_review else language.text("draft")
    if approval.at is None or material.promise is Promise.CHATHAM:
        return language.text("approved")
    day = wording.day(approval.at, material.zone, language)
    if approval.by and material.promise is Promise.NAMED:
        return language.text("approved by {name} on {day}", name=approval.by, day=day)
    return language.text("approved on {day}", day=day)


def when(material: Material) -> str:
    """Return the day and the hours, with their zone."""
    began, ended, zone = material.began, material.ended, material.zone
    language = material.language
    if material.name:
        return _days(material)
    if began is None:
        return wording.due_day(material.record.roundtable.meeting.date, language)
    day = wording.day(began, zone, language)
    place = zone.rpartition("/")[2].replace("_", " ")
    if ended is None:
        return language.text(
            "{day}, from {begin} ({zone})", day=day, begin=clock_time(began, zone), zone=place
        )
    return language.text(
        "{day}, {begin} to {end} ({zone})",
        day=day,
        begin=clock_time(began, zone),
        end=clock_time(ended, zone),
        zone=place,
    )


def _days(material: Material) -> str:
    """Return the days that several roundtables were held on: the first and the last."""
    begun = sorted(each.began for each in material.parts if each.began is not None)
    days = [wording.day(each, material.zone, material.language) for each in begun]
    if len(set(days)) < 2:
        return "".join(days[:1])
    return material.language.text("{first} to {last}", first=days[0], last=days[-1])


def _roundtables(material: Material) -> tuple[str, str]:
    """Return the titles of several roundtables, with what stands before them.

    Of one, whose title is that of the write-up, there is nothing more to say.
    """
    language = material.language
    titles = tuple(filter(None, (each.record.roundtable.title for each in material.parts)))
    lead = language.text("Roundtable:") if len(titles) == 1 else language.text("Roundtables:")
    return lead, "" if titles == (material.title,) else wording.listed(titles, language)


def _convenes(organisation: Organisation) -> bool:
    return not organisation.is_member and not organisation.is_guest
