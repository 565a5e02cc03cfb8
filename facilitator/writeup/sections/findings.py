"""Section of the findings: the sentence, by how many it was raised, its synthesis, its quotes."""

from collections.abc import Iterable, Iterator

from facilitator.core.findings import Side
from facilitator.core.model import Note, Question
from facilitator.writeup.blocks import Block, Heading, Paragraph, Quote, Run
from facilitator.writeup.language import Language
from facilitator.writeup.material import Material
from facilitator.writeup.rich import DEEPEST
from facilitator.writeup.told_findings import Told, ToldFinding
from facilitator.writeup.wording import listed

Findings = tuple[ToldFinding, ...]


def findings(material: Material) -> Iterator[Block]:
    """Yield the findings, below their questions where they are on more than one."""
    asked = {each.finding.question for each in material.findings}
    for question in (*material.programme.questions, None):
        of_question = findings_on(material, question)
        if of_question and len(asked) > 1:
            yield Heading(2, _title(question, material.language))
        if of_question:
            below = 2 if len(asked) > 1 else 1
            yield from (_in_several if material.name else _one_by_one)(material, of_question, below)


def _one_by_one(material: Material, told: Findings, below: int) -> Iterator[Block]:
    for each in told:
        yield from one_finding(material, each, below=below)


def _in_several(material: Material, told: Findings, below: int) -> Iterator[Block]:
    """Yield what recurs over several roundtables, and where organisations differ."""
    language = material.language
    differ = tuple(each for each in told if each.finding.notes(Side.AGAINST))
    agree = tuple(each for each in told if each not in differ)
    recurring = _recurring(material, told[0].finding.question)
    if agree or recurring:
        yield Heading(below + 1, language.text("What recurs"))
        yield from _one_by_one(material, agree, below + 1)
        if recurring:
            subjects = listed(recurring, language)
            words = language.text("In more than one roundtable: {subjects}.", subjects=subjects)
            yield Paragraph((Run(words),))
    if differ:
        yield Heading(below + 1, language.text("Where organisations differ"))
        yield from _one_by_one(material, differ, below + 1)


def _recurring(material: Material, question: str | None) -> tuple[str, ...]:
    """Return the tags that notes on a question have in more than one of the roundtables."""
    homes: dict[str, set[int]] = {}
    for number, part in enumerate(material.parts):
        for note in part.notes:
            if question in note.questions:
                for tag in note.tags:
                    homes.setdefault(tag, set()).add(number)
    return tuple(name for tag, name in material.tags if len(homes.get(tag, ())) > 1)


def findings_on(material: Material, question: Question | None) -> tuple[ToldFinding, ...]:
    """Return the findings on a question; without one, those on none that there is."""
    known = {each.id for each in material.programme.questions}
    if question is None:
        return tuple(each for each in material.findings if each.finding.question not in known)
    return tuple(each for each in material.findings if each.finding.question == question.id)


def one_finding(material: Material, told: ToldFinding, *, below: int) -> Iterator[Block]:
    """Yield a finding whole; its own headings stand below the level that it stands at."""
    yield from sentence(material, told, below=below)
    chosen = [each.id for each in told.quotes]
    yield from _quotes(material, (each for each in told.agreeing.notes if each.id in chosen))
    seen = [each for each in told.otherwise.notes if each.id in chosen]
    remark = _otherwise(told.otherwise, material.language)
    if seen or remark:
        yield Paragraph((Run(remark or material.language.text("It was seen otherwise as well.")),))
        yield from _quotes(material, seen)


def sentence(material: Material, told: ToldFinding, *, below: int) -> Iterator[Block]:
    """Yield the sentence of a finding and its synthesis."""
    raised = _raised(told.agreeing, material.language)
    counted = (Run(f" {raised}", italic=True),) if raised else ()
    yield Paragraph((Run(told.finding.text, bold=True), *counted))
    for block in told.blocks:
        if isinstance(block, Heading):
            yield Heading(min(block.level + below - 1, DEEPEST), block.text)
        else:
            yield block


def _raised(told: Told, language: Language) -> str:
    if told.raised is not None:
        return language.text(
            "Raised by {number} of {all} organisations.",
            number=language.number(told.raised.by),
            all=language.number(told.raised.of),
        )
    return language.text("Raised by several organisations.") if told.several else ""


def _otherwise(told: Told, language: Language) -> str:
    if told.raised is not None:
        return language.text(
            "Seen otherwise by {number} of {all} organisations.",
            number=language.number(told.raised.by),
            all=language.number(told.raised.of),
        )
    return language.text("Seen otherwise by several organisations.") if told.several else ""


def _quotes(material: Material, notes: Iterable[Note]) -> Iterator[Block]:
    for each in notes:
        yield Quote(material.words[each.id], material.label(each))


def _title(question: Question | None, language: Language) -> str:
    if question is None:
        return language.text("On no single question")
    return question.wording
