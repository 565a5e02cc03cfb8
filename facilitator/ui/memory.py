"""Keeps Python's garbage collection out of the way of the keys."""

import gc


def settle() -> None:
    """Leave all that was loaded by now, which lasts as long as the window, out of collections.

    A full one walks through everything: it took 50 ms, between a key and the screen.
    """
    gc.collect()
    gc.freeze()
