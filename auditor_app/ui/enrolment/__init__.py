"""The cards of the page on which this laptop and its organisation come together."""
