"""Who says this clause: the engine that quotes and claims share."""
