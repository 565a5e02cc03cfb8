"""The sections of a write-up."""
