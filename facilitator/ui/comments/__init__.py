"""Comments in the window: what was sent to whom, by when, and what came back."""
