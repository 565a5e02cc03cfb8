"""What is known of a roundtable before the day: its title, theme, day, place and how it is held."""

from typing import TypedDict, Unpack

from facilitator.core.clock import status
from facilitator.core.dates import read_due
from facilitator.core.errors import Refused
from facilitator.core.instants import local_moment
from facilitator.core.meeting import MODES
from facilitator.core.model import Promise, Question, Roundtable
from facilitator.core.rule_in_force import asks_about_actions
from facilitator.core.sentences import either
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.zones import known_zone
from facilitator.operations.room import enter
from facilitator.operations.roundtables import plan_in_act, require_not_looser
from facilitator.operations.setting_up.leaving import keep_out_of
from facilitator.operations.setting_up.programme import require_promise
from facilitator.store.bodies import Value
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.programme import (
    agenda_of,
    count_notes,
    is_own_agenda,
    roundtables,
)

_LONGEST = 200
_TEXTS = ("title", "place", "link", "facilitator")


class RoundtableFields(TypedDict, total=False):
    """What is said of a roundtable; what is left out stays, and "" takes a text away.

    `question` is an id, or "" for none. `date` is a day as people type one, `mode` room,
    remote or both. `named_actions` is yes or no: whether actions carry names for participants.
    """

    title: str
    question: str
    date: str
    zone: str
    place: str
    mode: str
    link: str
    promise: str
    prereads: str
    invitation: str
    facilitator: str
    named_actions: str


def change_roundtable(
    store: Store, roundtable: str, *, at: int, **fields: Unpack[RoundtableFields]
) -> Changes:
    """Change what is known of a roundtable (id). Raises Refused.

    Once it has started, its theme stays, and what was promised may only be tightened.
    """
    with store.act("change_roundtable", at=at) as act:
        record = enter(act.about(roundtable), roundtable).record
        values = _values(record.roundtable, fields, at)
        if "question" in values:
            _change_theme(act, record.roundtable, values)
        act.change("roundtable", roundtable, **values)
    return act.changes


def remove_roundtable(store: Store, roundtable: str, *, at: int) -> Changes:
    """Leave out a roundtable (id) that never began and has no notes. Raises Refused."""
    with store.act("remove_roundtable", at=at) as act:
        record = enter(act.about(roundtable), roundtable).record
        if status(record) is not RoundtableStatus.PLANNED or count_notes(act.db, roundtable):
            raise Refused(
                "roundtable {number} was held, or has notes: it can be erased in Prepare, by its"
                " menu",
                number=record.roundtable.label,
            )
        act.change("roundtable", roundtable, left_out=act.at)
    return act.changes


def plan_like_the_last(store: Store, question: str | None, *, at: int) -> Changes:
    """Plan a roundtable like the last one on a theme (question id), or else of the programme.

    It has that one's title, agenda, promise, zone, place, link and mode, and who was here and who
    was not; the day is not guessed. Raises Refused where there is none.
    """
    with store.act("plan_roundtable", at=at) as act:
        before = _last(act, question)
        theme = before.question if question is None else question
        agenda = before.agenda
        if theme is not None and (agenda is None or not is_own_agenda(act.db, agenda, before.id)):
            found = agenda_of(act.db, theme)
            agenda = found[0] if found else agenda
        meeting = before.meeting
        made = plan_in_act(act, theme, title=before.title, zone=before.zone, promise=before.promise)
        act.change("roundtable", made, agenda=agenda, place=meeting.place)
        act.change("roundtable", made, mode=meeting.mode, link=meeting.link)
        for each in enter(act, before.id).record.presence:
            values: dict[str, Value] = {"present": int(each.present)}
            if each.remote:
                values["mode"] = "remote"
            act.link("attendance", made, each.who, **values)
        keep_out_of(act, made)
        act.about(made)
    return act.changes


def _last(act: Act, question: str | None) -> Roundtable:
    known = [each for each in roundtables(act.db) if not each.rehearsal]
    of_theme = [each for each in known if question is None or each.question == question]
    if not of_theme:
        raise Refused("there is no roundtable yet that the next could be like: plan the first")
    return of_theme[-1]


def _values(head: Roundtable, fields: RoundtableFields, at: int) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name, said in fields.items():
        text = str(said).strip()
        values[name] = " ".join(text.split()) if name in _TEXTS else text
    if len(str(values.get("title", ""))) > _LONGEST:
        raise Refused("a title has at most {most} letters: shorten it", most=_LONGEST)
    if values.get("date"):
        values["date"] = day_typed(str(values["date"]), at, head.zone)
    if values.get("mode") and values["mode"] not in MODES:
        raise Refused("“{text}” is no way to meet: room, remote or both", text=values["mode"])
    if "zone" in values:
        values["zone"] = known_zone(str(values["zone"]))
    if "promise" in values:
        promise = require_promise(str(values["promise"]))
        require_not_looser(head, promise)
        values["promise"] = promise.value
    if values.get("named_actions"):
        promise = Promise(str(values.get("promise", head.promise.value)))
        values["named_actions"] = _as_answered(promise, str(values["named_actions"]))
    return values


def _as_answered(promise: Promise, answer: str) -> str:
    """Return an answer of the room as it is kept: a yes holds under this promise, or a looser."""
    if answer not in ("yes", "no"):
        raise Refused("“{text}” is no answer: write yes or no", text=answer)
    if not asks_about_actions(promise):
        raise Refused(
            "under “{promise}” actions are named as far as all else is: it is asked only under"
            " {stricter}",
            promise=promise,
            stricter=either(each for each in Promise if asks_about_actions(each)),
        )
    return promise.value if answer == "yes" else answer


def day_typed(text: str, at: int, zone: str) -> str:
    """Return the day that somebody typed, as "2026-05-12"; without its year the next such day.

    Raises Refused where it is no day.
    """
    today = local_moment(at, zone).date()
    found = read_due(f"by {text}", today=today)
    if found is None or found.day is None or found.end < len(text) + len("by "):
        raise Refused("“{text}” is no day: write it as 2026-05-12, or as 12 May", text=text)
    return found.day.isoformat()


def _change_theme(act: Act, head: Roundtable, values: dict[str, Value]) -> None:
    """Have it on another theme, with that one's agenda unless it has its own."""
    if head.started_at is not None:
        raise Refused("the roundtable has started: its theme stays")
    theme = str(values["question"]) or None
    known: tuple[Question, ...] = act.standing.programme.questions
    if theme is not None and theme not in {each.id for each in known}:
        raise KeyError(theme)
    values["question"] = theme
    if not is_own_agenda(act.db, head.agenda, head.id):
        found = agenda_of(act.db, theme) if theme else None
        values["agenda"] = found[0] if found else None
