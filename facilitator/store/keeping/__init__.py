"""Saved means saved: the file in hand, its log, and what is done when either is lost."""
