"""Who has a programme file: its lock, where it lies, and what others committed."""
