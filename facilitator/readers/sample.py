"""Reader of a shipped sample programme. It has no ids: a handle, a code or a name stands in."""

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Never

from facilitator.core.errors import BadInput
from facilitator.core.model import Kind, Organisation, Person, Programme, Question
from facilitator.core.sentences import Sentence

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_KINDS_OF_ORGANISATION = ("member", "convenor")


@dataclass(frozen=True, slots=True)
class SampleOrganisation:
    """An organisation, whose id is its handle, and the words that give it away."""

    organisation: Organisation
    giveaways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """A person, whose id is the name, with the year in which the role was true."""

    person: Person
    as_of: str


@dataclass(frozen=True, slots=True)
class SampleQuestion:
    """A question, whose id is its code. `agenda` is a path below the resources folder."""

    question: Question
    slug: str
    aliases: tuple[str, ...]
    agenda: str


@dataclass(frozen=True, slots=True)
class SampleNote:
    """A written contribution; `question` is a code, `organisation` a handle."""

    question: str
    organisation: str
    text: str
    kind: Kind
    source: str


@dataclass(frozen=True, slots=True)
class SampleProgramme:
    """A programme to start from, with everybody and everything in programme order."""

    title: str
    licence: str
    about: str
    as_of: str
    organisations: tuple[SampleOrganisation, ...]
    people: tuple[SamplePerson, ...]
    questions: tuple[SampleQuestion, ...]
    notes: tuple[SampleNote, ...]

    @property
    def programme(self) -> Programme:
        """The names in it, for reading agendas against."""
        return Programme(
            self.title,
            self.licence,
            tuple(each.organisation for each in self.organisations),
            tuple(each.person for each in self.people),
            tuple(each.question for each in self.questions),
        )


def read_sample(path: Path) -> SampleProgramme:
    """Read and check a sample programme; raises BadInput that names the key at fault."""
    top = _Entry(path.name, "", _json_object(path))
    about = top.entry("programme")
    organisations = tuple(_organisation(each) for each in top.entries("organisations"))
    handles = _unique(path, "organisations", "handle", (o.organisation.id for o in organisations))
    questions = tuple(_question(each) for each in top.entries("questions"))
    codes = _unique(path, "questions", "code", (q.question.id for q in questions))
    return SampleProgramme(
        title=about.text("title"),
        licence=about.text("licence"),
        about=about.text("about"),
        as_of=about.text("as_of"),
        organisations=organisations,
        people=tuple(_person(each, handles) for each in top.entries("people")),
        questions=questions,
        notes=tuple(_note(each, codes, handles) for each in top.entries("notes")),
    )


def _json_object(path: Path) -> dict[str, object]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadInput(
            "{path} cannot be read ({reason}): check that it is there",
            path=path.name,
            reason=error.strerror,
        ) from error
    except UnicodeDecodeError as error:
        raise BadInput("{path} is not UTF-8 text: save it as UTF-8", path=path.name) from error
    except json.JSONDecodeError as error:
        raise BadInput(
            "{path}, line {line}: not valid JSON ({reason}): correct that line",
            path=path.name,
            line=error.lineno,
            reason=error.msg,
        ) from error
    if not isinstance(value, dict):
        raise BadInput(
            "{path} is no sample programme: it must hold one JSON object", path=path.name
        )
    return value


@dataclass(frozen=True, slots=True)
class _Entry:
    """One JSON object of the file, which knows its place so that a refusal can name it."""

    file: str
    place: str
    values: dict[str, object]

    def refuse(self, problem: Sentence) -> Never:
        raise BadInput("{file}: {problem}", file=self.file, problem=problem)

    def at(self, key: str) -> str:
        """Return where a value stands, to name it in a refusal."""
        return f"{self.place}{key}"

    def text(self, key: str, *, may_be_empty: bool = False) -> str:
        value = self._value(key)
        if not isinstance(value, str):
            self.refuse(Sentence("{field} must be a text", field=self.at(key)))
        if not (value.strip() or may_be_empty):
            self.refuse(Sentence("{field} is empty: fill it in", field=self.at(key)))
        return value

    def choice(self, key: str, allowed: Collection[str]) -> str:
        value = self.text(key)
        if value not in allowed:
            known = ", ".join(allowed)
            self.refuse(
                Sentence(
                    '{field} is "{value}": it must be one of {known}',
                    field=self.at(key),
                    value=value,
                    known=known,
                )
            )
        return value

    def flag(self, key: str) -> bool:
        value = self._value(key)
        if not isinstance(value, bool):
            self.refuse(Sentence("{field} must be true or false", field=self.at(key)))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self._list(key)
        if not all(isinstance(each, str) and each.strip() for each in value):
            self.refuse(
                Sentence("{field} must be a list of texts, none of them empty", field=self.at(key))
            )
        return tuple(str(each) for each in value)

    def entry(self, key: str) -> "_Entry":
        return self._within(key, self._value(key))

    def entries(self, key: str) -> tuple["_Entry", ...]:
        return tuple(
            self._within(f"{key}[{number}]", each) for number, each in enumerate(self._list(key))
        )

    def _value(self, key: str) -> object:
        if key not in self.values:
            self.refuse(Sentence("{field} is missing: add it", field=self.at(key)))
        return self.values[key]

    def _list(self, key: str) -> list[object]:
        value = self._value(key)
        if not isinstance(value, list):
            self.refuse(Sentence("{field} must be a list", field=self.at(key)))
        return value

    def _within(self, key: str, value: object) -> "_Entry":
        if not isinstance(value, dict):
            self.refuse(Sentence("{field} must be an object", field=self.at(key)))
        return _Entry(self.file, f"{self.place}{key}.", value)


def _organisation(entry: _Entry) -> SampleOrganisation:
    handle, colour = entry.text("handle"), entry.text("colour")
    if not _COLOUR.fullmatch(colour):
        entry.refuse(
            Sentence(
                '{field} is "{colour}": write it as #RRGGBB',
                field=entry.at("colour"),
                colour=colour,
            )
        )
    organisation = Organisation(
        id=handle,
        handle=handle,
        name=entry.text("name"),
        short=entry.text("short"),
        kind=entry.choice("kind", _KINDS_OF_ORGANISATION),
        sector=entry.text("sector", may_be_empty=True),
        colour=colour,
        aliases=entry.texts("aliases"),
        about=entry.text("about", may_be_empty=True),
        disclosure=entry.text("disclosure", may_be_empty=True),
    )
    return SampleOrganisation(organisation, entry.texts("giveaways"))


def _person(entry: _Entry, handles: Collection[str]) -> SamplePerson:
    name = entry.text("name")
    organisation = entry.choice("organisation", handles)
    person = Person(id=name, name=name, organisation=organisation, role=entry.text("role"))
    return SamplePerson(person, entry.text("as_of"))


def _question(entry: _Entry) -> SampleQuestion:
    code = entry.text("code")
    question = Question(
        id=code,
        code=code,
        title=entry.text("title"),
        text=entry.text("text"),
        theme=entry.flag("theme"),
    )
    return SampleQuestion(
        question, entry.text("slug"), entry.texts("aliases"), entry.text("agenda")
    )


def _note(entry: _Entry, codes: Collection[str], handles: Collection[str]) -> SampleNote:
    return SampleNote(
        question=entry.choice("question", codes),
        organisation=entry.choice("organisation", handles),
        text=entry.text("text"),
        kind=Kind(entry.choice("kind", tuple(Kind))),
        source=entry.text("source"),
    )


def _unique(path: Path, place: str, key: str, values: Iterable[str]) -> tuple[str, ...]:
    """Return the values in order; a programme has each handle and each code once."""
    seen: list[str] = []
    for value in values:
        if value in seen:
            raise BadInput(
                '{path}: {place} have the {key} "{value}" twice: give one of them another',
                path=path.name,
                place=place,
                key=key,
                value=value,
            )
        seen.append(value)
    return tuple(seen)
