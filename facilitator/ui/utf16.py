"""UTF-16 positions of Qt for Python indexes: an emoji (beyond U+FFFF) counts twice in Qt."""


def qt_length(text: str) -> int:
    """Return the length of a text in UTF-16 units, as Qt counts."""
    return qt_position(text, len(text))


def qt_position(text: str, index: int) -> int:
    """Return the position in a QTextDocument of the character at an index of its text."""
    return index if text.isascii() else index + _pairs(text[:index])


def index_of(text: str, position: int) -> int:
    """Return the index in a text of the character at a position of its QTextDocument."""
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
