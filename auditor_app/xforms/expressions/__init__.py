"""XPath 1.0 with ODK's functions: read once, compiled to closures, analysed for what they read."""
