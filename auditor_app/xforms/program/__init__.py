"""A form made ready to run: every expression compiled, what each reads, and in which order."""
