"""Notes that come from elsewhere: another laptop, or a letter. Shown first, kept when wanted."""
