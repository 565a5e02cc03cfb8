"""Order keys: texts that sort, with room for another between any two."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(DIGITS)


def key_between(before: str | None, after: str | None, *, suffix: str) -> str:
    """Return a key that sorts after `before` and before `after`; None means no bound.

    The suffix (random, not ending in "0") keeps two laptops from making the same key. Raises
    ValueError when the bounds are not in order.
    """
    low, high = before or "", after
    if high is not None and low >= high:
        raise ValueError("a key does not sort before the next one", low, high)
    digits = ""
    index = 0
    while True:
        floor = DIGITS.index(low[index]) if index < len(low) else 0
        bounded = high is not None and index < len(high)
        ceiling = DIGITS.index(high[index]) if high is not None and bounded else _BASE
        if ceiling - floor > 1:
            return digits + DIGITS[(floor + ceiling) // 2] + suffix
        digits += DIGITS[floor]
        if ceiling > floor:
            high = None  # what follows already sorts before the upper bound
        index += 1
