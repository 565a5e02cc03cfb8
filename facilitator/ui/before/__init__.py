"""Before the day: who comes, the invitation, and what is made ready for a roundtable."""
