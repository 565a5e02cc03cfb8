"""Keeping what was acknowledged: the open file and its log are watched, and rescued when lost."""
