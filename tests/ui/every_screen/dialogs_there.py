"""Which dialogs the program has: each is among the screens that are looked at."""

import importlib
import pkgutil
from collections.abc import Iterator

from PySide6.QtWidgets import QDialog

import facilitator.ui


def dialogs_of_the_program() -> Iterator[type[QDialog]]:
    """Yield each class of dialog that the program has, but those that only others build on."""
    for module in pkgutil.walk_packages(facilitator.ui.__path__, "facilitator.ui."):
        importlib.import_module(module.name)
    todo = [QDialog]
    while todo:
        kind = todo.pop()
        below = kind.__subclasses__()
        todo += below
        if kind.__module__.startswith("facilitator.") and not below:
            yield kind
