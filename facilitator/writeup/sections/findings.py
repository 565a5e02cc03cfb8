"""Section of the findings: the sentence, by how many it was raised, its synthesis, its quotes."""

from collections.abc import Iterable, Iterator

from facilitator.core.model import Note, Question
from facilitator.writeup.blocks import Block, Heading, Paragraph, Quote, Run
from facilitator.writeup.language import Language
from facilitator.writeup.material import Material
from facilitator.writeup.rich import DEEPEST
from facilitator.writeup.told_findings import Told, ToldFinding


def findings(material: Material) -> Iterator[Block]:
    """Yield the findings, below their questions where they are on more than one."""
    asked = {each.finding.question for each in material.findings}
    if not asked:
        return
    if len(asked) == 1:
        for each in material.findings:
            yield from one_finding(material, each, below=1)
        return
    for question in (*material.programme.questions, None):
        of_question = findings_on(material, question)
        if of_question:
            yield Heading(2, _title(question, material.language))
            for each in of_question:
                yield from one_finding(material, each, below=2)


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
    return question.text or question.title
