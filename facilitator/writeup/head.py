"""Head of a write-up: its title block, and what a document says of itself."""

from collections.abc import Iterator

from facilitator.core.model import Promise
from facilitator.writeup import text, wording
from facilitator.writeup.about_file import about
from facilitator.writeup.agreed import agreed_lines, left_out
from facilitator.writeup.blocks import Document, Notice, mapped
from facilitator.writeup.data.gather import data_set
from facilitator.writeup.language import ENGLISH
from facilitator.writeup.material import Material
from facilitator.writeup.promises import PROMISE_WORDS
from facilitator.writeup.sections import facts
from facilitator.writeup.sections.order import sections
from facilitator.writeup.stricter import stricter_promises


def document_of(material: Material, audience: str, corrected: int | None) -> Document:
    """Return the document, not looked through for names. `corrected`: when it was, if it was."""
    hides_time = material.policy.promise is Promise.CHATHAM
    notice = _corrected(material, corrected)
    head = (Notice(notice),) if notice else ()
    return Document(
        title=text.cleaned(material.title),
        subtitle=text.cleaned(text.capital(" · ".join(_subtitle(material)))),
        audience=audience,
        status="" if material.approval.is_approved else material.language.text("DRAFT"),
        blocks=tuple(mapped(block, text.cleaned) for block in (*head, *sections(material))),
        author=text.cleaned(material.programme.title),
        promise=material.policy.promise,
        stricter=stricter_promises(material),
        corrected=notice,
        own_lines=frozenset([text.cleaned(facts.status_line(material))]),
        language=material.language,
        rehearsal=material.record.roundtable.rehearsal,
        created=None if hides_time else material.ended,
        day="" if material.parts else material.day,
        about=tuple((name, text.cleaned(value)) for name, value in about(material, audience)),
        data=data_set(material),
        remarks=tuple(_remarks(material)),
        forbidden=material.forms_under(material.policy.promise),
        agreed=frozenset(agreed_lines(material)),
        outline=material.outline,
    )


def _corrected(material: Material, corrected: int | None) -> str:
    if corrected is None:
        return ""
    day = wording.day(corrected, material.zone, material.language)
    return material.language.text(
        "Corrected on {day}. It takes the place of the version before.", day=day
    )


def _remarks(material: Material) -> Iterator[str]:
    yield from filter(None, [material.unended(ENGLISH)])
    yield from left_out(material.record, material.policy)


def _subtitle(material: Material) -> Iterator[str]:
    """Yield the programme and the promise; to the team what the room was promised."""
    language, promise = material.language, material.policy.promise
    if material.title != material.programme.title:
        yield material.programme.title
    if not material.policy.internal:
        yield language.text(PROMISE_WORDS[promise].head)
        return
    heads = (PROMISE_WORDS[each].head for each in material.promised)
    promised = wording.listed(tuple(map(language.text, heads)), language)
    yield language.text("the room was promised: {promise}", promise=promised)
