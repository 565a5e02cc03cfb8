"""The place where a roundtable is run."""
