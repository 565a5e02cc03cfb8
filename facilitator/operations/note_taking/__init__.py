"""Notes: taken, tied to who said them, put right."""
