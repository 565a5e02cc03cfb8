"""What is done with chats and transcripts: brought in, matched, moved, quoted, erased."""
