"""Interview mode: one question at a time, in two languages, with the laptop between two people."""
