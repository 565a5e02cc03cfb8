"""What may never be read again: forgotten people, and notes erased for good."""
