"""A session log made of what was recorded."""
