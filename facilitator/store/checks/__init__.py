"""Looks whether a programme file is whole."""
