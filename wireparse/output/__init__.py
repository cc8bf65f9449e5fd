"""Results as dicts (and their JSON Schema), terminal text, tables, HTML, ninjs and schema.org, Arrow."""
