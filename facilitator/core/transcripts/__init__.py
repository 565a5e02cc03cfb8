"""Chats and transcripts of a roundtable: who said what in them, and when."""
