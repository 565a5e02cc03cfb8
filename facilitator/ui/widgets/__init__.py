"""Leaf widgets: one class each, without knowledge of the programme."""
