"""What the page of indicators is made of: numbers as bars, sources, reasons, overrides."""
