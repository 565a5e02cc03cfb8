"""Letters, notices, minutes and replies: the list in them is the agenda, the prose is not."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from facilitator.core.agenda import Agenda
from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_agenda
from tests.readers.agenda_texts import read

GUESSED = "nothing says that this list is the agenda"


def titles(agenda: Agenda) -> list[str]:
    return [item.title for item in agenda.items]


def test_a_letter_that_introduces_its_list(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "Dear colleagues,\n\nthe next meeting of the group is on 14 June 2026 in Leeds.\n\n"
        "We shall deal with the following:\n\n1. Approval of the minutes\n2. The survey\n"
        "   2.1 Response rate\n   2.2 Open answers\n3. Plan\n   a) Budget\n   b) Staff\n"
        "4. Any other business\n\nPapers follow a week before.\n\nKind regards,\nAna Lima\n",
        name="a.txt",
    )
    assert titles(agenda) == [
        "Approval of the minutes",
        "The survey",
        "Plan",
        "Any other business",
    ]
    assert agenda.items[1].notes == "Response rate\nOpen answers"
    assert (agenda.date, agenda.items[0].section) == ("2026-06-14", "")
    assert {"Kind regards,", "Ana Lima", "Papers follow a week before."} <= {*agenda.set_aside}


def test_a_notice_of_business(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "NOTICE OF MEETING\n\nThe annual general meeting will be held on Saturday 9 May 2026 at"
        " 2 pm.\n\nThe business of the meeting will be:\n\n1. To receive apologies\n"
        "2. To elect officers:\n   (a) Chair\n   (b) Treasurer\n3. To consider a motion on fees\n\n"
        "By order of the committee\n",
        name="a.txt",
    )
    assert titles(agenda) == [
        "To receive apologies",
        "To elect officers",
        "To consider a motion on fees",
    ]
    assert agenda.items[1].lead == ()
    assert agenda.start == "14:00"


MINUTES = """Minutes of the steering group, 3 February 2026

Present: Ana Lima, Ben Moss

{first}1{mark} {opening}

The chair opened the meeting.

{first}2{mark} Survey

Of 400 people 120 had answered.

Action: Ana to send a reminder.

{first}3{mark} {closing}

10 March 2026 at 14:00.
"""


@pytest.mark.parametrize("mark", [".", ")", "  "])
@pytest.mark.parametrize(
    ("opening", "closing", "is_guess"),
    [("Welcome", "Date of next meeting", False), ("Fees", "Library", True)],
)
def test_numbers_between_paragraphs_are_one_list(
    tmp_path: Path, mark: str, opening: str, closing: str, *, is_guess: bool
) -> None:
    text = MINUTES.format(first="", mark=mark, opening=opening, closing=closing)
    agenda = read(tmp_path, text, name="a.txt")
    assert titles(agenda) == [opening, "Survey", closing]
    assert "Action: Ana to send a reminder." in agenda.items[1].notes
    assert any(each.message.startswith(GUESSED) for each in agenda.problems) == is_guess


def test_two_numbered_lists_are_no_guess(tmp_path: Path) -> None:
    text = MINUTES.format(first="", mark=".", opening="Fees", closing="Library")
    text += "\nSeen on 4 March:\n\n1. herons\n2. otters\n3. eels\n"
    with pytest.raises(BadInput, match="no agenda items found"):
        read(tmp_path, text, name="a.txt")


QUOTED = """{answer}

On Mon, 2 Mar 2026 at 10:14, Ben Moss <ben@example.org>
wrote:

> Here is the agenda for Thursday:
>
> 1. Roll call (5 min)
> 2. Budget (20 min, Ana)
> 3. AOB
>
> Ben
"""


@pytest.mark.parametrize(
    "answer", ["Fine with me.", "+1 from me", "I join 5 min late.", "10:00 works for me."]
)
@pytest.mark.parametrize("is_mail", [False, True])
def test_what_a_reply_quotes(tmp_path: Path, answer: str, *, is_mail: bool) -> None:
    text = QUOTED.format(answer=answer)
    if is_mail:
        message = EmailMessage()
        message["From"], message["Subject"] = "Ana <ana@example.org>", "Re: Thursday"
        message.set_content(text)
        (tmp_path / "a.eml").write_bytes(bytes(message))
        agenda = read_agenda(tmp_path / "a.eml")
    else:
        agenda = read(tmp_path, text, name="a.txt")
    assert [(item.title, item.minutes) for item in agenda.items] == [
        ("Roll call", 5),
        ("Budget", 20),
        ("AOB", 0),
    ]
    assert (agenda.date, agenda.start) == (None, None)
    assert answer in agenda.set_aside


def test_answers_between_the_lines_are_notes(tmp_path: Path) -> None:
    text = "> 1. Roll call (5 min)\nI come later.\n> 2. Budget (20 min)\n> 3. AOB (5 min)\n"
    agenda = read(tmp_path, text, name="a.txt")
    assert [item.notes for item in agenda.items] == ["I come later.", "", ""]


def test_an_answer_to_an_answer(tmp_path: Path) -> None:
    text = ">> 10:00 Welcome\n>> 10:10 Budget\n>\n> I would add\n>\n>> 10:40 Rents\n\n+1 from me\n"
    agenda = read(tmp_path, text, name="a.txt")
    assert titles(agenda) == ["Welcome", "Budget", "Rents"]


def test_hours_somebody_talks_about_are_no_agenda(tmp_path: Path) -> None:
    text = "At 11:44 09.03.2026, Ben Moss wrote:\n>> Something like 19:00-20:00 GMT?\n>\n>+1\n>\n"
    with pytest.raises(BadInput, match="no agenda items found"):
        read(tmp_path, text + ">19:00-20:00 GMT works for me.\n", name="a.txt")


def test_who_signs_below_a_list_leads_nothing(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "# Board, 12 March 2026\n\n## Agenda\n\n1. Fees\n2. Rents\n\nAna Lima\nSecretary\n",
    )
    assert [item.lead for item in agenda.items] == [(), ()]
    assert {"Ana Lima", "Secretary"} <= {*agenda.set_aside}
