"""What becomes of a damaged programme file."""
