"""Questions of a programme: a theme has its own roundtables, an agenda may add further ones."""

import re
from collections.abc import Mapping
from typing import TypedDict, Unpack

from facilitator.core.errors import Refused
from facilitator.core.model import Question
from facilitator.core.text import fold, fold_loose
from facilitator.operations.setting_up.places import place_at_end, place_moved
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.belongings import belongings_of_question
from facilitator.store.queries.programme import roundtables

_CODE = re.compile(r"\w[\w.-]{0,19}")
_NUMBERED = re.compile(r"q(\d+)")
LONGEST = 200  # letters of a title; the question itself may be longer


class QuestionFields(TypedDict, total=False):
    """What is said of a question beside its title; what is left out stays as it is.

    `code` is what notes are tagged with ("Q2"), `slug` a short name for the same ("governance").
    """

    code: str
    text: str
    slug: str
    theme: bool


def add_question(store: Store, title: str, *, at: int, **fields: Unpack[QuestionFields]) -> Changes:
    """Add a question behind the others; a theme unless it is said otherwise. Raises Refused."""
    with store.act("add_question", at=at) as act:
        act.about(create_question(act, title, **fields))
    return act.changes


def create_question(act: Act, title: str, **fields: Unpack[QuestionFields]) -> str:
    """Add a question behind the others within an act, and return its id. Raises Refused."""
    questions = act.standing.programme.questions
    row_id = act.create(
        "question",
        code=_next_code(questions),
        slug="",
        title=_title(title),
        text="",
        theme=1,
        position=place_at_end(act, "question", [each.id for each in questions]),
    )
    _change(act, row_id, None, **fields)
    return row_id


def change_question(
    store: Store,
    question: str,
    *,
    at: int,
    title: str | None = None,
    **fields: Unpack[QuestionFields],
) -> Changes:
    """Change what is said of a question (id); notes and roundtables stay on it. Raises Refused."""
    with store.act("change_question", at=at) as act:
        _require(act, question)
        _change(act, question, title, **fields)
        act.about(question)
    return act.changes


def move_question(store: Store, question: str, place: int, *, at: int) -> Changes:
    """Give a question (id) a place (from 1) in the order. Raises Refused."""
    with store.act("move_question", at=at) as act:
        _require(act, question)
        questions = act.standing.programme.questions
        known = [each.id for each in questions if not each.former or each.id == question]
        nowhere = Refused(
            "the questions have places 1 to {count}: choose one of them", count=len(known)
        )
        key = place_moved(act, "question", known, question, place=place, otherwise=nowhere)
        act.about(question).change("question", question, position=key)
    return act.changes


def remove_question(store: Store, question: str, *, at: int) -> Changes:
    """Take a question (id) out of the programme; one that has anything is left out, and keeps it.

    Raises Refused while a roundtable on it is not over.
    """
    with store.act("remove_question", at=at) as act:
        known = _require(act, question)
        act.about(question)
        if known.former:
            raise Refused("{code} is out of the programme already", code=known.code)
        for each in roundtables(act.db):
            if each.question == question and each.ended_at is None:
                raise Refused(
                    "roundtable {number} is on {code}, and is not over: take it out first",
                    number=each.label,
                    code=known.code,
                )
        if belongings_of_question(act.db, question):
            act.change("question", question, left_out=act.at)
        else:
            act.remove("question", question)
    return act.changes


def _require(act: Act, question: str) -> Question:
    for each in act.standing.programme.questions:
        if each.id == question:
            return each
    raise KeyError(question)


def _next_code(questions: tuple[Question, ...]) -> str:
    numbers = [_NUMBERED.fullmatch(fold(each.code)) for each in questions]
    return f"Q{max((int(each[1]) for each in numbers if each), default=0) + 1}"


def _change(act: Act, question: str, title: str | None, **fields: Unpack[QuestionFields]) -> None:
    others = [each for each in act.standing.programme.questions if each.id != question]
    values = {**_judged(title, fields, others)}
    if "theme" in fields:
        values["theme"] = int(fields["theme"])
    if values:
        act.change("question", question, **values)


def _judged(
    title: str | None, fields: QuestionFields, others: list[Question]
) -> Mapping[str, str | int]:
    found: dict[str, str | int] = {
        key: " ".join(str(value).split()) for key, value in fields.items() if key != "theme"
    }
    if title is not None:
        found["title"] = _title(title)
    if "code" in fields:
        code = fields["code"].strip().lstrip("#")
        if _CODE.fullmatch(code) is None:
            raise Refused(
                "“{code}” is no short name of a question: write one such as Q3", code=code
            )
        found["code"] = code
    if "slug" in fields:
        found["slug"] = fold_loose(fields["slug"]).lstrip("#").replace(" ", "-")
    for key in ("code", "slug"):
        taken = {fold(name): each for each in others for name in (each.code, each.slug) if name}
        other = taken.get(fold(str(found.get(key, ""))))
        if other is not None:
            if other.former:
                raise Refused(
                    "#{name} is {code} {title}, which was left out: take it in again, or choose"
                    " another",
                    name=found[key],
                    code=other.code,
                    title=other.title,
                )
            raise Refused(
                "#{name} is {code} {title} already: choose another",
                name=found[key],
                code=other.code,
                title=other.title,
            )
    return found


def _title(text: str) -> str:
    title = " ".join(text.split())
    if not title:
        raise Refused("a question needs a title: write it in a few words")
    if len(title) > LONGEST:
        raise Refused(
            "a title has at most {most} letters: the question itself may be longer", most=LONGEST
        )
    return title
