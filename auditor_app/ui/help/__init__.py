"""Help inside the program: short pages, and the map of keys. Nothing of it needs a network."""
