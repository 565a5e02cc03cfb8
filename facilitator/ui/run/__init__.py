"""The Run place: where a roundtable is run."""
