"""“Your quotes and actions”: what is sent to a person or an organisation, to be agreed to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from facilitator.core.model import Programme, Roundtable
from facilitator.writeup import wording
from facilitator.writeup.blocks import Block, Bullets, Heading, ListItem, Paragraph, Run
from facilitator.writeup.language import Language
from facilitator.writeup.promises import PROMISE_WORDS
from facilitator.writeup.text import cleaned


@dataclass(frozen=True, slots=True)
class Own:
    """A quote or an action of the receiver: its words, where and when; `due` is an ISO day."""

    words: str
    roundtable: Roundtable | None
    at: int
    due: str | None = None


def compose_message(
    programme: Programme,
    receiver: str,
    quotes: Sequence[Own],
    actions: Sequence[Own],
    *,
    language: Language,
    ask_first: bool = False,
    by: str = "",
) -> tuple[str, tuple[Block, ...]]:
    """Return the title and the blocks of the message; `receiver` is a name, `by` an ISO day."""
    title = language.text("Your quotes and actions")
    if programme.title:
        title = language.text("{programme}: {title}", programme=programme.title, title=title)
    blocks = _blocks(receiver, quotes, actions, language, ask_first=ask_first)
    until = answer_until(by, language) if by and (quotes or actions) else ()
    return cleaned(title), (*blocks, *until)


def answer_until(by: str, language: Language) -> tuple[Paragraph, ...]:
    """Return the line that says by which day (ISO) an answer is wanted; none without a day."""
    if not by:
        return ()
    day = wording.due_day(by, language)
    return (_paragraph(language.text("Please answer by {day}.", day=day)),)


def _blocks(
    receiver: str,
    quotes: Sequence[Own],
    actions: Sequence[Own],
    language: Language,
    *,
    ask_first: bool,
) -> Iterator[Block]:
    yield _paragraph(language.text("Dear {name},", name=receiver))
    if not quotes and not actions:
        yield _paragraph(language.text("There is no quote of yours, and no action."))
    if quotes:
        yield Heading(1, language.text("Your quotes"))
        yield Bullets(tuple(ListItem((Run(_quote(each, language)),)) for each in quotes))
        yield _paragraph(" ".join(_asked(language, ask_first=ask_first)))
    if actions:
        yield Heading(1, language.text("Your actions"))
        yield Bullets(tuple(ListItem((Run(_action(each, language)),)) for each in actions))


def _asked(language: Language, *, ask_first: bool) -> Iterator[str]:
    yield language.text(
        "Please say for each whether it may be printed as it stands, or how it should read, and"
        " whether your name may stand beside it."
    )
    yield (
        language.text("Without an answer it is not printed.")
        if ask_first
        else language.text("Without an answer it is printed as was promised, and no name is added.")
    )
    yield language.text("You can take back later what you agree to now.")


def _quote(own: Own, language: Language) -> str:
    words = wording.quoted(cleaned(own.words).strip(), language)
    table = own.roundtable
    if table is None:
        return words
    day = wording.day(own.at, table.zone, language)
    return language.text(
        "{quote} ({day}; {promise})",
        quote=words,
        day=day,
        promise=language.text(PROMISE_WORDS[table.promise].head),
    )


def _action(own: Own, language: Language) -> str:
    words = cleaned(own.words).strip()
    if not own.due:
        return words
    return language.text(
        "{action}, due {day}", action=words, day=wording.due_day(own.due, language)
    )


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Run(cleaned(text)),))
