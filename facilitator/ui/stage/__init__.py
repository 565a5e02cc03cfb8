"""The stage: the window that the room sees."""
