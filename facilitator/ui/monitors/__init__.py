"""Monitors of a running roundtable: sleep, gaps, limits, what was forgotten."""
