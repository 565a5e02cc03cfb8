"""Wordings of the contribution dialog: its notes as rows, and their number."""

from facilitator.core.model import Kind, Programme
from facilitator.core.tagging.scanner import ScannedLine
from facilitator.operations.contributions import ProposedNote
from facilitator.ui.bring_in.rows_model import Row
from facilitator.ui.palette_colours import Tone
from facilitator.ui.texts import BY_COUNT, translate
from facilitator.ui.widgets.kinds import kind_label


def summary(total: int, kept: int) -> str:
    """Return "12 notes, 2 left out", or what is to be done first."""
    if not total:
        return translate("Contribution", "A text that an organisation sent")
    text = translate("Contribution", "%n note(s)", "", BY_COUNT, kept)
    if kept == total:
        return text
    out = total - kept
    left = translate("Contribution", "%n left out", "", BY_COUNT, out)
    return f"{text}, {left}"


def row_of(
    key: str,
    draft: ProposedNote,
    scanned: ScannedLine,
    *,
    programme: Programme,
    question: str | None,
) -> Row:
    """Return the row of a draft; `question` is what it is on unless it says so itself."""
    codes = {each.id: each.code for each in programme.questions}
    names = {each.id: each.short for each in programme.organisations}
    tags = [f"#{tag}" for tag in (*scanned.tags, *scanned.new_tags)]
    tags += [f"@{names[each]}" for each in scanned.about if each in names]
    if scanned.off:
        tags.append(translate("Contribution", "off the record"))
    unknown = [each.spelling or draft.line[each.start : each.end] for each in scanned.unresolved]
    tags += [f"{each}?" for each in unknown]
    own = (question,) if question and not draft.heading else ()
    word, tone = _outcome(draft)
    cells = (
        word,
        "" if draft.heading and not draft.kept else kind_label(scanned.kind or Kind.INSIGHT),
        ", ".join(codes[each] for each in scanned.questions or own if each in codes),
        " ".join(tags),
        draft.text,
    )
    return Row(key, cells, tone, quiet=not draft.kept)


def _outcome(draft: ProposedNote) -> tuple[str, Tone]:
    if draft.kept:
        return translate("Contribution", "Note"), Tone.FINE
    if draft.heading:
        return translate("Contribution", "Heading"), Tone.NEUTRAL
    return translate("Contribution", "Left out"), Tone.NEUTRAL
