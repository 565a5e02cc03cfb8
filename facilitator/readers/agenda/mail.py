"""E-mails (.eml) as agendas: the subject is the title, the text or the page in it the agenda."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from facilitator.readers.agenda.blocks import Block, Part, Shape
from facilitator.readers.agenda.html_pages import read_page
from facilitator.readers.agenda.markdown import read_markdown

_HEADER = re.compile(
    rb"(?:(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From|To|Date|Subject"
    rb"|Content-Type|X-[\w-]+):[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2}",
    re.IGNORECASE,
)
_MARK = re.compile(rb"^(?:Content-Type|MIME-Version|Message-ID):", re.IGNORECASE | re.MULTILINE)
_FIELD = re.compile(
    r"\W{0,3}(?P<name>From|To|Cc|Bcc|Reply-To|Date|Sent|Subject|Von|An|Datum|Gesendet|Betreff|De|À|A"
    r"|Envoyé|Objet|Para|Enviado|Asunto|Assunto|Fra|Til|Emne|Aan|Verzonden|Onderwerp)\W{0,3}:\W{0,3}"
    r"(?P<value>\S.*)",
    re.IGNORECASE,
)
_SENDERS = frozenset({"from", "von", "de", "fra"})
_SUBJECTS = frozenset({"subject", "betreff", "objet", "asunto", "assunto", "emne", "onderwerp"})
_SENT = frozenset({"date", "sent", "datum", "gesendet", "envoyé", "enviado", "verzonden"})
_REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|sv)\s*:\s*)+", re.IGNORECASE)
_HEAD = 20_000  # bytes


def is_mail(data: bytes) -> bool:
    """Tell an e-mail as it was sent from a pasted one, which has no such marks."""
    head = data[:_HEAD].partition(b"\n\n")[0].partition(b"\r\n\r\n")[0]
    return _HEADER.match(head + b"\n") is not None and _MARK.search(head) is not None


def read_mail(data: bytes, *, unquote: bool = False) -> Iterator[Part]:
    """Yield the subject and the body, decoded; what is attached is not read, but named.

    With `unquote` what the body quotes is its text, and the answer to it is prose.
    """
    try:
        # The older policy reads each header by itself, and fails on none.
        message = message_from_bytes(data)
        parts = [part for part in message.walk() if not part.is_multipart()]
    except RecursionError:  # parts in parts in parts, as no program writes them: there is no text
        return
    if subject := _REPLY.sub("", _words(message.get("Subject", ""))):
        yield Block(1, Shape.KEY, f"title: {subject}")
    for part in parts:
        if name := part.get_filename():
            yield Block(1, Shape.PROSE, f"attached: {_words(name)}")
    texts = [part for part in parts if not part.get_filename()]
    for kind in ("text/plain", "text/html"):
        body = next((part for part in texts if part.get_content_type() == kind), None)
        if body is not None and (text := _decoded(body)).strip():
            is_plain = kind == "text/plain"
            yield from read_markdown(text, unquote=unquote) if is_plain else read_page(text)
            return


def _words(header: object) -> str:
    """Return a header as it was typed: "=?utf-8?q?=C3=84nderung?=" is "Änderung"."""
    text = " ".join(str(header).split())
    try:
        return str(make_header(decode_header(text))).strip()
    except (MessageError, LookupError, ValueError):  # no such alphabet, or not written in it
        return text


def _decoded(body: Message) -> str:
    payload = body.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    try:
        text = data.decode(body.get_content_charset("utf-8"), "replace")
    except LookupError:  # an alphabet that Python does not know
        text = data.decode("utf-8", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def with_mail_heads(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield the parts; of the head of a pasted e-mail only the subject speaks of the meeting."""
    head: list[Block] = []
    for part in parts:
        is_line = isinstance(part, Block) and part.shape is Shape.TEXT
        if isinstance(part, Block) and is_line and _FIELD.fullmatch(part.text[:400]):
            head.append(part)
            continue
        yield from _settled(head)
        head = []
        yield part
    yield from _settled(head)


def _settled(head: list[Block]) -> Iterator[Block]:
    names = {match["name"].casefold() for each in head if (match := _FIELD.match(each.text))}
    is_mail_head = len(names) > 1 and bool(names & _SENDERS) and bool(names - _SENDERS)
    for each in head:
        match = _FIELD.match(each.text)
        if not is_mail_head or match is None:
            yield each
        elif match["name"].casefold() in _SUBJECTS:
            yield replace(each, shape=Shape.KEY, text=f"title: {_REPLY.sub('', match['value'])}")
        elif match["name"].casefold() in _SENT:
            yield replace(each, shape=Shape.PROSE)
        else:
            yield each
