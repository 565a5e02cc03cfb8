"""E-mails and pages of HTML as agendas: decoded, with their tables and lists."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_agenda
from tests.readers.agenda_texts import read, rows

LINES = "Hi all,\n\n14:00 – 14:30 Größe der Maße\n14:30 – 15:00 Über alles\n\n-- \nAna\n"
PAGE = """<!DOCTYPE html><html><head><title>x</title><style>p {14:00 no}</style></head><body>
<h1>Fees</h1><p>Tue 16 Nov 2021, 14:00-15:00 UTC</p>
<ul><li>14:00 <b>Hello</b> (10 min)<ul><li>who is new</li></ul></li>
<li>14:10 Fees (50 min)</li></ul>
<script>14:00 never</script></body></html>
"""
TABLE = """<html><body><p>Here it is</p>
<table><tr><th>Time</th><th>Topic</th></tr><tr><td>14:00-14:10</td><td>Hello</td></tr>
<tr><td>14:10-15:00</td><td>Fees</td></tr></table><p>Ana</p></body></html>
"""
HELLO = [("14:00", 10, "Hello"), ("14:10", 50, "Fees")]


def mail(folder: Path, *, charset: str = "utf-8", cte: str = "quoted-printable") -> Path:
    message = EmailMessage()
    message["From"], message["Subject"] = "Ana <ana@example.org>", "Re: Änderung – die Gebühren"
    message.set_content(LINES, charset=charset, cte=cte)
    path = folder / "message.eml"
    path.write_bytes(bytes(message))
    return path


@pytest.mark.parametrize(
    ("charset", "cte"), [("utf-8", "quoted-printable"), ("utf-8", "base64"), ("cp1252", "8bit")]
)
def test_a_mail_as_it_was_sent(tmp_path: Path, charset: str, cte: str) -> None:
    agenda = read_agenda(mail(tmp_path, charset=charset, cte=cte))
    assert agenda.title == "Änderung – die Gebühren"
    assert rows(agenda) == [("14:00", 30, "Größe der Maße"), ("14:30", 30, "Über alles")]
    assert {"Hi all,", "Ana"} <= {*agenda.set_aside}


def test_a_mail_with_a_page_and_something_attached(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "Fees"
    message.set_content(TABLE, subtype="html")
    message.add_attachment(b"x", maintype="application", subtype="pdf", filename="fees.pdf")
    (tmp_path / "a.eml").write_bytes(bytes(message))
    agenda = read_agenda(tmp_path / "a.eml")
    assert (agenda.title, rows(agenda)) == ("Fees", HELLO)
    assert "attached: fees.pdf" in agenda.set_aside


@pytest.mark.parametrize("name", ["a.html", "a.txt"])
@pytest.mark.parametrize("page", [PAGE, PAGE.replace("\n", ""), TABLE, TABLE.replace("\n", "")])
def test_a_page(tmp_path: Path, name: str, page: str) -> None:
    agenda = read(tmp_path, page, name=name)
    assert rows(agenda) == HELLO
    assert not any("never" in text or "no}" in text for text in agenda.set_aside)
    if page.startswith("<!DOCTYPE"):
        assert (agenda.title, agenda.date, agenda.zone) == ("Fees", "2021-11-16", "UTC")
        assert agenda.items[0].notes == "who is new"


PARTS = (b"Content-Type: multipart/x; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(900))
NESTED = b"".join(PARTS)


@pytest.mark.parametrize(
    "data",
    [
        b"MIME-Version: 1.0\nSubject: =?x?q?=\nContent-Type: text/plain; charset=none\n\nHello\n",
        b"MIME-Version: 1.0\nSubject: =?\xffutf?q?x?=\n\nHello\n",
        b"MIME-Version: 1.0\nSubject: =?utf-8?b?!?=\nContent-Type: ;;;\n\n\xff\xfe\n",
        b"Subject: x\nContent-Type: multipart/mixed; boundary=\n\n--\n",
        b"Subject: x\n" + NESTED,
    ],
)
def test_a_mail_that_no_program_writes(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.eml").write_bytes(data)
    with pytest.raises(BadInput):
        read_agenda(tmp_path / "a.eml")
