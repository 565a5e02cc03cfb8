"""Lists of actions as files: what, who, by when, and what came of it."""
