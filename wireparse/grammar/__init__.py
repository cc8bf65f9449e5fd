"""What the parsers share: the scan of a story, sentences, names and titles, dates, places, numerals."""
