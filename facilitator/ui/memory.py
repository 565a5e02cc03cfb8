"""Garbage collection: kept from walking through what lasts as long as the window."""

import gc


def settle() -> None:
    """Leave out of garbage collection all that is loaded by now: it lasts as long as the window.

    A full collection walks through everything: it took 50 ms, between a key and the screen.
    """
    gc.collect()
    gc.freeze()
