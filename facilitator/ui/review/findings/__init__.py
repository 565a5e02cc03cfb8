"""Findings of Review: what was found, at the left; what it rests on, at the right."""
