"""Notes out: blocks composed once, rendered to many formats."""
