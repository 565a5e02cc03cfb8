"""Qt imported with Python's own `import` left in its place."""

import builtins


def import_qt() -> None:
    """Import Qt, before any module that names it.

    PySide puts an `import` of its own in place of Python's, which reads the source of each module
    that is imported from then on: it might ask for names in snake_case. None of ours does, and a
    start should not pay for it, in time and in memory.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain
