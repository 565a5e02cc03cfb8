"""A chat or a transcript read from a file, whatever wrote it."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from facilitator.core.errors import BadInput
from facilitator.core.transcripts.model import Reading
from facilitator.readers.agenda.blocks import Block, Part
from facilitator.readers.agenda.html_pages import is_page, read_page
from facilitator.readers.agenda.word import read_word
from facilitator.readers.text_file import decode, read_bytes
from facilitator.readers.transcripts.captions import has_captions, read_captions
from facilitator.readers.transcripts.teams_chat import read_teams_chat
from facilitator.readers.transcripts.teams_transcript import read_teams_transcript
from facilitator.readers.transcripts.zoom_chat import read_zoom_chat

_READERS = (read_zoom_chat, read_teams_chat, read_teams_transcript)
_LEAST = 0.05  # of the lines begin something that was said: fewer are an accident


class TranscriptFile(NamedTuple):
    """A file that was read: its name, a digest to know it again by, and what it says."""

    name: str
    digest: str
    reading: Reading


def read_transcript(path: Path) -> TranscriptFile:
    """Read a chat or a transcript. Raises BadInput for what is neither, or has no words in it."""
    data = read_bytes(path)
    lines = _lines(data, path)
    reading = read_lines(lines)
    if reading is None:
        raise BadInput(
            "{path} is neither a chat nor a transcript: save the chat of Zoom or Teams as text, or"
            " the transcript as .vtt, .srt or .docx",
            path=path,
        )
    if not reading.said:
        raise BadInput(
            "{path} has nothing in it that was said to everyone: name another file", path=path
        )
    return TranscriptFile(path.name, hashlib.sha256(data).hexdigest(), reading)


def read_lines(lines: Sequence[str]) -> Reading | None:
    """Read lines as whatever they make most sense as; None where that is nothing."""
    if has_captions(lines):
        return read_captions(lines)
    readings = [read(lines) for read in _READERS]
    best = max(readings, key=_messages)
    written = sum(bool(line.strip()) for line in lines)
    return best if _messages(best) > written * _LEAST else None


def _messages(reading: Reading) -> int:
    return len(reading.said) + reading.private + reading.reactions


def _lines(data: bytes, path: Path) -> Sequence[str]:
    if path.suffix.lower() == ".docx":
        return tuple(_lines_of(read_word(data, path)))
    text = decode(data, path)
    if is_page(text):
        return tuple(_lines_of(read_page(text)))
    return text.replace("\x0b", "\n").replace("\u2028", "\n").split("\n")


def _lines_of(parts: Iterable[Part]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Block):
            yield from part.text.split("\n")
        else:
            yield from (" ".join(row.cells) for row in part.rows)
