"""Wordings of who was heard, who wrote, and who was neither: beside the clock and at the end."""

from collections.abc import Iterable

from facilitator.core.airtime import others_ms
from facilitator.core.board import BoardRow, board
from facilitator.core.room_view import RoomView
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.texts import BY_COUNT, translate


def heard_in_words(view: RoomView) -> str:
    """Return "3 organisations heard on this question, 1 wrote"; without members of its guests."""
    members = {row.participant.id for row in view.board if row.participant.is_member}
    everybody = members or {row.participant.id for row in view.board}
    heard, wrote = len(view.heard & everybody), len(view.wrote & everybody)
    text = _on_question(view, _count(heard, whole=len(everybody), of_members=bool(members)))
    if not wrote:
        return text
    if not heard:
        return _on_question(view, translate("Heard", "%n wrote", "", BY_COUNT, wrote))
    also = translate("Heard", "%n wrote", "", BY_COUNT, wrote)
    return f"{text}, {also}"


def _count(heard: int, *, whole: int, of_members: bool) -> str:
    if heard == 0:
        return translate("Heard", "Nobody heard")
    if not of_members:
        return translate("Heard", "%n guest(s) heard", "", BY_COUNT, heard)
    if heard == whole:
        return translate("Heard", "All organisations heard")
    return translate("Heard", "%n organisation(s) heard", "", BY_COUNT, heard)


def _on_question(view: RoomView, text: str) -> str:
    if view.question is None:
        return text
    pattern = translate("Heard", "{heard} on this question")
    if text == translate("Heard", "Nobody heard"):
        pattern = translate("Heard", "{heard} on this question yet")
    return pattern.format(heard=text)


def heard_at_the_end(view: RoomView) -> str:
    """Return "5 of 7 organisations, 42:10 together · OCP wrote · guests: Ana Ruiz 0:26"."""
    rows = board(view.programme, view.record, view.state.now)
    members = [row for row in rows if row.participant.is_member]
    parts = []
    if members:
        spoke = [row for row in members if row.turns]
        whole = len(members)
        text = translate(
            "Heard", "{count} of %n organisation(s), {time} together", "", BY_COUNT, whole
        )
        time = _time(sum(row.spoken_ms for row in spoke))
        parts.append(text.format(count=len(spoke), time=time))
    guests = [_with_time(row) for row in rows if row.turns and not row.participant.is_member]
    if guests:
        count = len(guests)
        pattern = translate("Heard", "guest(s): {names}", "", BY_COUNT, count)
        parts.append(pattern.format(names=", ".join(guests)))
    wrote = [row.participant.name for row in rows if _wrote(view, row)]
    if wrote:
        parts.append(translate("Heard", "in writing: {names}").format(names=", ".join(wrote)))
    convenors, chair, _ = others_ms(view.programme, view.record, view.state.now)
    if convenors:
        parts.append(translate("Heard", "convenors {time}").format(time=_time(convenors)))
    if chair and not guests and not members:
        parts.append(translate("Heard", "facilitator {time}").format(time=_time(chair)))
    return " · ".join(parts) or translate("Heard", "nobody had the floor")


def unheard_at_the_end(view: RoomView) -> str:
    """Return the names of those who neither spoke nor wrote, and who of them was not here."""
    rows = board(view.programme, view.record, view.state.now)
    silent = [row for row in rows if not row.turns and not _wrote(view, row)]
    if silent:
        return ", ".join(_names(view, silent))
    return (
        translate("Heard", "nobody: all were heard")
        if rows
        else translate("Heard", "nobody is on the list")
    )


def _names(view: RoomView, rows: Iterable[BoardRow]) -> Iterable[str]:
    for row in rows:
        who, name = row.participant.who, row.participant.name
        absent = translate("Heard", "{name} (not here)").format(name=name)
        yield absent if view.is_absent(who) else name


def _wrote(view: RoomView, row: BoardRow) -> bool:
    """Tell whether somebody wrote on any question, and said nothing aloud."""
    return not row.turns and any(who == row.participant.id for who, _ in view.record.wrote)


def _with_time(row: BoardRow) -> str:
    return f"{row.participant.name} {_time(row.spoken_ms)}"


def _time(ms: int) -> str:
    return format_duration(ms, DurationKind.ELAPSED)
