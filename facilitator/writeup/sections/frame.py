"""Sections around the notes: participants, method note, rehearsal and funding notices."""

from collections.abc import Iterable, Iterator

from facilitator.core.attribution import (
    OTHER_SECTOR,
    is_named_by_consent,
    names_owner,
    sector_counts,
    strictest,
)
from facilitator.core.contributions import contributions_in
from facilitator.core.model import Organisation, Promise
from facilitator.core.names.check import holds
from facilitator.core.names.find import Forms
from facilitator.core.names.organisations import names_of
from facilitator.core.numbering import members_of
from facilitator.core.raised import points_at_few
from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Heading,
    ListItem,
    Notice,
    Paragraph,
    Run,
    Runs,
    texts,
)
from facilitator.writeup.everyday import everyday_words
from facilitator.writeup.material import Material
from facilitator.writeup.promises import PROMISE_WORDS, more_promised, part_promised, recorded
from facilitator.writeup.wording import listed


def rehearsal_notice(material: Material) -> Iterator[Block]:
    if material.record.roundtable.rehearsal:
        sentences = material.language.text(
            "REHEARSAL. This roundtable did not take place: the participants are stand-ins, and"
            " nobody said what is written here."
        )
        yield Notice(sentences)


def participants(material: Material) -> Iterator[Block]:
    """Yield the list as the promise allows; under chatham there is none."""
    if material.promise is Promise.CHATHAM:
        return
    if material.promise is Promise.SECTOR:
        items = _sectors(material)
    else:
        items = tuple(ListItem(_organisation(material, each)) for each in material.present)
    if not items:
        return
    yield Bullets(items)
    sentences = " ".join(_elsewhere(material))
    if sentences and material.promise is not Promise.SECTOR:
        yield Paragraph((Run(sentences),))


def _elsewhere(material: Material) -> Iterator[str]:
    """Yield who was not here, and who of these wrote, where they may be tied to it."""
    language = material.language
    members = members_of(material.programme, material.record)
    wrote = {each for note in material.written for each in material.speakers(note)}
    away = [each for each in members if each not in material.present]
    silent = [_spelt(each) for each in away if each not in wrote]
    if silent and not material.name:  # of several: some may have come where no list is given
        yield language.text("Not here: {organisations}.", organisations=listed(silent, language))
    in_writing = [_spelt(each) for each in away if each in wrote]
    if in_writing:
        yield language.text(
            "Not here, and heard in writing: {organisations}.",
            organisations=listed(in_writing, language),
        )


def method(material: Material) -> Iterator[Block]:
    """Yield from how much this was written, and by which rule."""
    language = material.language
    sentences = [*_sources(material), language.text(PROMISE_WORDS[material.promise].method)]
    sentences += _more_promised(material)
    if any(is_named_by_consent(each, material.policy) for each in material.notes):
        sentences.append(language.text("Whoever is named beside what they said has agreed to it."))
    if any(names_owner(each, material.policy) and material.owner(each) for each in material.notes):
        sentences.append(language.text("Who took on an action is named, as the room agreed."))
    sentences += recorded(material.record, language)
    if material.policy.internal:
        sentences += (language.text(PROMISE_WORDS[each].team) for each in material.promised)
    if material.promise is not Promise.CHATHAM:  # which gives no time that could count
        sentences.append(material.unended(language))
    yield Heading(1, language.text("How this was written"))
    yield Paragraph((Run(" ".join(each for each in sentences if each)),))


def _more_promised(material: Material) -> Iterator[str]:
    """Yield what was promised of a part: of a roundtable, or of some of several."""
    promise, language = material.promise, material.language
    records = [each.record for each in material.parts] or [material.record]
    if any(each.rule is Promise.CHATHAM for each in material.findings):
        records += material.hidden
    stricter = (
        part_promised(each.roundtable.promise, language)
        for each in records
        if material.name and strictest(each.roundtable.promise, promise) is not promise
    )
    more = (each for one in records for each in more_promised(one, promise, language))
    yield from dict.fromkeys((*stricter, *more))


def funding(material: Material, blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield the disclosure of every organisation whose name appears in the blocks."""
    said = [part for block in blocks for part in texts(block)]
    said += [material.title, material.programme.title]
    notes = tuple(
        ListItem((Run(each.disclosure),))
        for each in material.programme.organisations
        if each.disclosure and _is_named(each, said)
    )
    if notes:
        yield Heading(1, material.language.text("Funding notes"))
        yield Bullets(notes)


def _is_named(organisation: Organisation, said: Iterable[str]) -> bool:
    """Say whether a name stands in a text; text by text, for most are seen at once to have none."""
    names = Forms(names_of(organisation), everyday_words())
    return any(holds(each, names) for each in said)


def _sectors(material: Material) -> tuple[ListItem, ...]:
    language = material.language
    counts = sector_counts(material.policy, material.programme)
    ordered = sorted(counts, key=lambda sector: sector == OTHER_SECTOR)
    return tuple(
        ListItem(
            (
                _named(material, material.sector(sector)),
                Run(language.counted("{number} organisation", "{number} organisations", number)),
            )
        )
        for sector, number in ((each, counts[each]) for each in ordered)
    )


def _named(material: Material, name: str) -> Run:
    """Return a name before what is told of it."""
    # translators: an organisation or a sector, before its people or how many it has
    return Run(f"{material.language.text('{name}:', name=name)} ", bold=True)


def _organisation(material: Material, organisation: Organisation) -> Runs:
    name = _with_part(material, organisation, _spelt(organisation))
    if material.promise is not Promise.NAMED:
        return (Run(name),)
    people = [
        f"{each.name}, {each.role}" if each.role else each.name
        for each in material.programme.people
        if each.organisation == organisation.id and each.id not in material.policy.absent
    ]
    if not people:
        return (Run(name),)
    return (_named(material, name), Run("; ".join(people)))


def _spelt(organisation: Organisation) -> str:
    """Return its name, with the short one by which its notes may go behind it."""
    name, short = organisation.name, organisation.short
    return f"{name} ({short})" if short and short not in name else name


def _with_part(material: Material, organisation: Organisation, name: str) -> str:
    """Return a name with the part an organisation plays, where it is no member."""
    if organisation.is_member:
        return name
    if organisation.is_guest:
        return material.language.text("{organisation}, guest", organisation=name)
    return material.language.text("{organisation}, convenor", organisation=name)


def _sources(material: Material) -> Iterator[str]:
    """Yield from how many notes this was written; no small number that points at one person."""
    language = material.language
    spoken, written = len(material.spoken), contributions_in(material.written)
    if material.name:
        yield language.counted(
            "From the notes of {number} roundtable.",
            "From the notes of {number} roundtables.",
            len(material.parts),
        )
        if written:
            yield language.text("Written contributions were used as well.")
        return
    if spoken and _singles_out(material, spoken):
        yield language.text("From notes taken during the roundtable.")
    elif spoken:
        yield language.counted(
            "From {number} note taken during the roundtable.",
            "From {number} notes taken during the roundtable.",
            spoken,
        )
    if not written:
        if not spoken:
            yield language.text("No notes were taken.")
    elif _singles_out(material, written):
        yield (
            language.text("Written contributions were used as well.")
            if spoken
            else language.text("From written contributions.")
        )
    elif spoken:
        yield language.counted(
            "{number} written contribution was used as well.",
            "{number} written contributions were used as well.",
            written,
        )
    else:
        yield language.counted(
            "From {number} written contribution.", "From {number} written contributions.", written
        )


def _singles_out(material: Material, number: int) -> bool:
    hides = material.promise in (Promise.SECTOR, Promise.UNATTRIBUTED, Promise.CHATHAM)
    return hides and points_at_few(number)
