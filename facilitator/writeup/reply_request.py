"""“Your view is missing”: what is sent to an organisation that has said nothing on a question."""

from collections.abc import Iterator, Sequence

from facilitator.core.model import Promise, Question
from facilitator.writeup.blocks import Block, Bullets, ListItem, Paragraph, Run
from facilitator.writeup.consent_message import answer_until
from facilitator.writeup.language import Language
from facilitator.writeup.promises import PROMISE_WORDS
from facilitator.writeup.text import cleaned


def compose_request(
    title: str,
    receiver: str,
    questions: Sequence[Question],
    promise: Promise,
    language: Language,
    *,
    by: str = "",
) -> tuple[str, tuple[Block, ...]]:
    """Return the title and the blocks of the message; `receiver` is the name of an organisation.

    `by` is the day (ISO) by which a reply is wanted, where one is. Nobody's words are in it, and no
    other organisation.
    """
    until = answer_until(by, language) if questions else ()
    return cleaned(title), (*_blocks(receiver, questions, promise, language), *until)


def _blocks(
    receiver: str, questions: Sequence[Question], promise: Promise, language: Language
) -> Iterator[Block]:
    yield _paragraph(language.text("Dear {name},", name=receiver))
    if not questions:
        yield _paragraph(language.text("We have your view on every question: thank you."))
        return
    yield _paragraph(
        language.counted(
            "We do not have your view on {number} question yet:",
            "We do not have your view on {number} questions yet:",
            len(questions),
        )
    )
    yield Bullets(tuple(ListItem((Run(cleaned(_named(each))),)) for each in questions))
    yield _paragraph(
        language.text(
            "A few sentences in your own words are enough, in answer to this message: what you"
            " have seen, what stands in the way, what you would ask the others."
        )
    )
    yield _paragraph(
        language.text(
            "What you write is treated as if you had said it: {promise}",
            promise=language.text(PROMISE_WORDS[promise].head),
        )
    )


def _named(question: Question) -> str:
    head = f"{question.code} {question.title}".strip()
    return f"{head}: {question.text}" if question.text else head


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Run(cleaned(text)),))
