"""Results as dicts, JSON, terminal text and HTML."""
