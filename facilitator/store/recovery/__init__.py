"""Recovery of a damaged programme file."""
