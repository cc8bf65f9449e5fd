"""Words as data: what the grammar and the parsers look up. Each list says where it comes from."""
