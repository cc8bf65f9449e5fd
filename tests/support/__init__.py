"""What the tests share: golden files, hypothesis strategies, checks of the promised properties."""
