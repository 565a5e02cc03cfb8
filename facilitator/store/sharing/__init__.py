"""Shared use of a programme file: its lock, where it lies, and what others committed."""
