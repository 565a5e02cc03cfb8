"""Queries: from rows to the values of `core/model.py`."""
