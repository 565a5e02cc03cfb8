"""Where Qt counts from where Python does: a letter beyond U+FFFF, an emoji, counts twice in Qt."""


def qt_length(text: str) -> int:
    """Return how long Qt counts a text."""
    return qt_position(text, len(text))


def qt_position(text: str, index: int) -> int:
    """Return the position in a document of the character at an index of its text."""
    return index if text.isascii() else index + _pairs(text[:index])


def index_of(text: str, position: int) -> int:
    """Return the index in a text of what stands at a position of its document."""
    if text.isascii():
        return position
    left = position
    for index, letter in enumerate(text):
        if left <= 0:
            return index
        left -= 2 if letter > "\uffff" else 1
    return len(text)


def _pairs(text: str) -> int:
    return sum(letter > "\uffff" for letter in text)
